//! Which language the release is written in.

use crate::lexicon::{Words, tsv};
use crate::segmentation::TokenKind;
use rustc_hash::FxHashSet;
use std::ops::Range;

/// A language and how sure we are.
#[derive(Clone, PartialEq, Debug)]
pub struct Language {
    /// ISO 639-1 where there is one (`fr`), else ISO 639-3.
    pub code: String,
    /// From 0 to 1.
    pub confidence: f64,
}

/// The stage's word list.
pub struct Resources {
    french: FxHashSet<String>,
}

impl Resources {
    /// Reads the embedded list.
    pub fn new() -> Resources {
        Resources { french: tsv::words(include_str!("data/french.tsv")).into_iter().collect() }
    }
}

impl Default for Resources {
    fn default() -> Self {
        Self::new()
    }
}

/// Bytes of text that suffice to tell.
const SAMPLE: usize = 600;

/// Guesses the language from the beginning of the text; `None` when there is too little of it.
///
/// A text that has enough small words of French is French; of any other `whatlang` judges by its trigrams.
pub fn guess(resources: &Resources, words: &Words) -> Option<Language> {
    if is_french(resources, words) {
        return Some(Language { code: "fr".to_owned(), confidence: FRENCH });
    }
    let text = words.document().text();
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    let info = whatlang::detect(sample)?;
    Some(Language { code: code(info.lang()).to_owned(), confidence: info.confidence() })
}

fn code(language: whatlang::Lang) -> &'static str {
    match language {
        whatlang::Lang::Fra => "fr",
        whatlang::Lang::Eng => "en",
        whatlang::Lang::Deu => "de",
        whatlang::Lang::Nld => "nl",
        whatlang::Lang::Ita => "it",
        whatlang::Lang::Spa => "es",
        other => other.code(),
    }
}

/// How many words some tokens hold, and how many of them are small words of French.
pub(crate) fn count(resources: &Resources, words: &Words, tokens: Range<usize>) -> (usize, usize) {
    let (mut all, mut french) = (0, 0);
    for i in tokens.filter(|&i| words.kind(i) == TokenKind::Word) {
        all += 1;
        french += usize::from(resources.french.contains(words.lower(i)));
    }
    (all, french)
}

/// The language of a text that lacks the small words of French, where its trigrams are sure of another.
pub(crate) fn other(text: &str) -> Option<String> {
    let info = whatlang::detect(text)?;
    let sure = info.is_reliable() && info.lang() != whatlang::Lang::Fra;
    sure.then(|| code(info.lang()).to_owned())
}

/// How sure small words make us.
const FRENCH: f64 = 0.99;
/// Words that a sample needs at least.
const WORDS: usize = 20;
/// Small words of French that it needs at least.
const SMALL: usize = 3;
/// One word in so many must be such a word.
pub(crate) const SHARE: usize = 25;

fn is_french(resources: &Resources, words: &Words) -> bool {
    let sample = (0..words.len()).take_while(|&i| words.span(i).end() <= SAMPLE);
    let (all, french) = count(resources, words, 0..sample.count());
    all >= WORDS && french >= SMALL && french * SHARE >= all
}

#[cfg(test)]
mod tests {
    use crate::Pipeline;
    use std::sync::LazyLock;

    static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

    fn code(text: &str) -> Option<String> {
        PIPELINE.analyze(text, None).language.map(|l| l.code)
    }

    #[test]
    fn french_is_french() {
        let short = "Le conseil municipal a voté hier soir le budget de la commune pour l'année prochaine.";
        let long = "Le conseil municipal a voté hier soir le budget de la commune pour l'année prochaine, avec une \
            hausse des crédits dans les écoles et sans aucune augmentation des impôts.";
        assert_eq!([code(short), code(long)], [Some("fr".to_owned()), Some("fr".to_owned())]);
    }

    #[test]
    fn neighbours_are_not() {
        let texts = [
            (
                "en",
                "The council of Saint-Denis sur Loire has voted its budget for the next year, with an increase of \
                the funds for the schools of La Plaine and for the Maison des jeunes et de la culture.",
            ),
            (
                "es",
                "El consejo municipal de la ciudad votó ayer el presupuesto para el próximo año, con un aumento de \
                los créditos para las escuelas y sin subir los impuestos que pagan los vecinos.",
            ),
            (
                "it",
                "Il consiglio comunale ha votato ieri sera il bilancio per il prossimo anno, con un aumento dei \
                fondi per le scuole e senza alcun aumento delle imposte che pagano i cittadini.",
            ),
            (
                "de",
                "Der Gemeinderat hat gestern Abend den Haushalt des kommenden Jahres beschlossen, mit mehr Geld \
                für die Schulen und ohne eine Erhöhung der Steuern, die die Bürger zahlen.",
            ),
        ];
        for (language, text) in texts {
            assert_eq!(code(text).as_deref(), Some(language));
        }
    }

    #[test]
    fn too_little_text_has_none() {
        assert_eq!(code(""), None);
    }
}
