//! Keywords: the terms that a release is about, grouped by stem.
//!
//! Terms are content words, and two or three content words side by side (`de`, `d'` may stand between them:
//! `fibre optique`, `gratuité des transports`). A term weighs its frequency, more when headline or lead hold
//! it, more when it is of several words. The words of contacts do not count.

mod terms;

use crate::lexicon::{Lexicon, Words, tsv};
use crate::structure::Anatomy;
use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashSet;

/// One term.
#[derive(Clone, PartialEq, Debug)]
pub struct Keyword {
    /// The most frequent surface form.
    pub term: String,
    /// Its stem, or the stems of its words.
    pub stem: String,
    /// How often it stands in the text.
    pub count: usize,
    /// From 0 to 1, the best term of the release having 1.
    pub score: f64,
}

/// The stage's word lists.
pub struct Resources {
    stop_words: FxHashSet<String>,
    verb_leads: FxHashSet<String>,
    stemmer: Stemmer,
}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(_lexicon: &mut Lexicon) -> Resources {
        Resources {
            stop_words: tsv::words(include_str!("data/stop_words.tsv")).into_iter().collect(),
            verb_leads: tsv::words(include_str!("data/verb_leads.tsv")).into_iter().collect(),
            stemmer: Stemmer::create(Algorithm::French),
        }
    }
}

/// The most keywords a release gets.
const LIMIT: usize = 12;

/// Finds the keywords of a release, best first: at most twelve. `anatomy` says where headline, lead and
/// contacts are.
pub fn find(resources: &Resources, words: &Words, anatomy: &Anatomy) -> Vec<Keyword> {
    let terms = terms::collect(resources, words, anatomy);
    let chosen = terms.best(LIMIT);
    let best = chosen.first().map_or(1.0, |c| c.score);
    let make = |c: &terms::Chosen| Keyword {
        term: terms.surface(words, c.key),
        stem: terms.stem(c.key),
        count: c.count,
        score: c.score / best,
    };
    chosen.iter().map(make).collect()
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;
    use std::sync::LazyLock;

    static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

    fn keywords(text: &str) -> Vec<(String, String, usize)> {
        let found = PIPELINE.analyze(text, None).keywords;
        found.into_iter().map(|k| (k.term, k.stem, k.count)).collect()
    }

    const FIBRE: &str = "La fibre optique arrive au village\n\n\
        La fibre optique sera posée dans la commune. Le chantier de la fibre optique durera deux mois. \
        Les chantiers ferment la rue. La commune finance le chantier.";

    #[test]
    fn words_side_by_side_make_one_term() {
        let found = keywords(FIBRE);
        assert_eq!(found[0], ("fibre optique".to_owned(), "fibr optiqu".to_owned(), 3));
        assert!(!found.iter().any(|k| k.0 == "fibre" || k.0 == "optique"), "{found:?}");
    }

    #[test]
    fn forms_of_one_stem_count_together() {
        let found = keywords(FIBRE);
        let chantier = found.iter().find(|k| k.0 == "chantier").expect("a word that stands thrice");
        assert_eq!((chantier.1.as_str(), chantier.2), ("chanti", 3));
    }

    #[test]
    fn names_keep_their_capital() {
        let text = "La version libre de Debian\n\nLe projet publie une version. Il a choisi Debian. Ici Debian règne.";
        let found = keywords(text);
        assert!(found.iter().any(|k| k.0 == "Debian"), "{found:?}");
    }

    #[test]
    fn scores_fall_from_one_and_ties_are_stable() {
        let scores = || PIPELINE.analyze(FIBRE, None).keywords;
        let found = scores();
        assert_eq!(found[0].score, 1.0);
        assert!(found.windows(2).all(|w| w[0].score >= w[1].score));
        assert_eq!(found, scores());
    }

    #[test]
    fn an_empty_text_has_none() {
        assert_eq!(keywords(""), []);
        assert_eq!(keywords("!!! — 12 %"), []);
    }
}
