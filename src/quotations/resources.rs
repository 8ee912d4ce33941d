//! The stage's word lists, read once.

use super::conjugation::{Forms, conjugate};
use crate::lexicon::{Classes, Lexicon, Phrases, PhrasesBuilder, fold, tsv};
use rustc_hash::FxHashMap;

/// Categories of small words, a bit each.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Small(u32);

macro_rules! small {
    ($($name:ident = $bit:literal $word:literal;)*) => {
        impl Small { $(pub(super) const $name: Small = Small(1 << $bit);)* }
        const SMALL: &[(&str, Small)] = &[$(($word, Small::$name)),*];
    };
}

small! {
    DETERMINER = 0 "determiner";
    ARTICLE = 1 "article";
    PREPOSITION = 2 "preposition";
    DE = 3 "de";
    CLITIC = 4 "clitic";
    REFLEXIVE = 5 "reflexive";
    NEGATION = 6 "negation";
    MASCULINE = 7 "subject-masculine";
    FEMININE = 8 "subject-feminine";
    PLURAL = 9 "subject-plural";
    OTHER_SUBJECT = 10 "subject-other";
    AUTHOR = 11 "author";
    RELATIVE = 12 "relative";
    AND = 13 "and";
    HAVE = 14 "have";
    BE = 15 "be";
    ADVERB = 16 "adverb";
    ASKS = 17 "asks";
    PRONOUN = 18 "pronoun";
    FINITE = 19 "finite";
    NOT_REPORTING = 20 "not-reporting";
    ORDINAL = 21 "ordinal";
    DEFINITE = 22 "definite";
    COURTESY = 23 "courtesy";
    OBJECT = 24 "object";
    SPOKEN = 25 "spoken";
}

impl Small {
    pub(super) const fn or(self, other: Small) -> Small {
        Small(self.0 | other.0)
    }

    pub(super) const fn any(self, other: Small) -> bool {
        self.0 & other.0 != 0
    }
}

/// How strongly a verb says that someone speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Strength {
    /// Says.
    Says,
    /// Thinks, asks or judges.
    Judges,
    /// Says only beside quoted words.
    Weak,
}

/// One verb of speech.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Verb {
    /// `insister`, `s'inquiéter`.
    pub(super) lemma: String,
    /// See [`Strength`].
    pub(super) strength: Strength,
    frames: &'static str,
}

impl Verb {
    /// Whether the verb takes this complement; the letters are those of the list.
    pub(super) fn takes(&self, frame: char) -> bool {
        self.frames.contains(frame)
    }
}

/// What a spelling may be: a form of a plain verb, of a pronominal one, or both.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Spelling {
    /// Plain verb and its forms.
    pub(super) plain: Option<(u16, Forms)>,
    /// Pronominal verb and its forms.
    pub(super) pronominal: Option<(u16, Forms)>,
    /// Whether locutions begin with a form of this spelling: `met` of `mettre en garde`.
    pub(super) begins_locution: bool,
}

/// A verb of several words: what follows its first one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Locution {
    /// Which verb.
    pub(super) verb: u16,
    /// What the first word is here.
    pub(super) forms: Forms,
    /// Whether the reflexive stands before.
    pub(super) reflexive: bool,
    /// The other words.
    pub(super) tail: Vec<&'static str>,
}

/// What a noun that can speak stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Noun {
    /// `ministre`, `habitants`.
    Human,
    /// `gouvernement`, `direction`.
    Body,
    /// `rapport`, `enquête`.
    Document,
}

/// The stage's word lists.
pub struct Resources {
    verbs: Vec<Verb>,
    spellings: FxHashMap<String, Spelling>,
    locutions: FxHashMap<String, Vec<Locution>>,
    modals: FxHashMap<String, Forms>,
    small: FxHashMap<String, Small>,
    nouns: FxHashMap<String, Noun>,
    speech_nouns: FxHashMap<String, ()>,
    title_nouns: FxHashMap<String, ()>,
    genders: FxHashMap<String, bool>,
    functions: Vec<(String, String)>,
    sources: Phrases<Vec<u8>>,
}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(lexicon: &mut Lexicon) -> Resources {
        let (verbs, spellings, locutions) = read_verbs();
        // `juge` stays a function for the other stages; this one looks it up all the same.
        let verbs_only = |form: &&String| !lexicon.classes(form).any(Classes::FUNCTION);
        let cues: Vec<&str> = spellings.keys().filter(verbs_only).map(String::as_str).collect();
        lexicon.add(Classes::CUE, cues);
        Resources {
            verbs,
            spellings,
            locutions,
            modals: read_modals(),
            small: read_small(),
            nouns: read_nouns(),
            speech_nouns: set(include_str!("data/speech_nouns.tsv")),
            title_nouns: set(include_str!("data/title_nouns.tsv")),
            genders: tsv::rows(include_str!("data/name_genders.tsv"))
                .map(|row| (row[0].to_owned(), row[1] == "f"))
                .collect(),
            functions: tsv::rows(include_str!("data/function_names.tsv"))
                .map(|row| (fold(row[0]), fold(row[1])))
                .collect(),
            sources: read_sources(),
        }
    }

    pub(super) fn verb(&self, id: u16) -> &Verb {
        &self.verbs[usize::from(id)]
    }

    pub(super) fn spelling(&self, lower: &str) -> Spelling {
        self.spellings.get(lower).copied().unwrap_or_default()
    }

    /// The locutions that a form may begin.
    pub(super) fn locutions(&self, lower: &str) -> &[Locution] {
        self.locutions.get(lower).map_or(&[], Vec::as_slice)
    }

    pub(super) fn modal(&self, lower: &str) -> Forms {
        self.modals.get(lower).copied().unwrap_or_default()
    }

    pub(super) fn small(&self, lower: &str) -> Small {
        self.small.get(lower).copied().unwrap_or_default()
    }

    /// What a noun stands for, in the singular or the plural, inclusive endings left out.
    pub(super) fn noun(&self, lower: &str) -> Option<Noun> {
        let lower = lower.split(['·', '.', '(']).next().unwrap_or(lower);
        let lower = lower.split("-e").next().filter(|l| l.len() > 3).unwrap_or(lower);
        singular(lower).find_map(|form| self.nouns.get(form).copied())
    }

    pub(super) fn is_speech_noun(&self, lower: &str) -> bool {
        singular(lower).any(|form| self.speech_nouns.contains_key(form))
    }

    pub(super) fn is_title_noun(&self, lower: &str) -> bool {
        singular(lower).any(|form| self.title_nouns.contains_key(form))
    }

    /// Whether a first name in lower case is a woman's; nothing when its ending does not tell.
    pub(super) fn is_feminine_name(&self, lower: &str) -> Option<bool> {
        let mut starts = lower.char_indices().map(|(at, _)| at);
        starts.find_map(|at| self.genders.get(&lower[at..]).copied())
    }

    /// A folded function under its usual name: `chef de l etat` is `president de la republique`.
    pub(super) fn usual_function(&self, folded: &str) -> String {
        let known = self.functions.iter().find(|(other, _)| folded.starts_with(other.as_str()));
        known.map_or_else(|| folded.to_owned(), |(other, usual)| format!("{usual}{}", &folded[other.len()..]))
    }

    /// Prepositions that name a source; the value is 1 for the weak ones.
    pub(super) fn sources(&self) -> &Phrases<Vec<u8>> {
        &self.sources
    }
}

/// The word itself, and without the mark of the plural.
fn singular(lower: &str) -> impl Iterator<Item = &str> {
    let plural = lower.strip_suffix('s').or_else(|| lower.strip_suffix('x'));
    [Some(lower), plural].into_iter().flatten()
}

fn set(table: &'static str) -> FxHashMap<String, ()> {
    tsv::words(table).into_iter().map(|word| (word, ())).collect()
}

type Verbs = (Vec<Verb>, FxHashMap<String, Spelling>, FxHashMap<String, Vec<Locution>>);

fn read_verbs() -> Verbs {
    let (mut verbs, mut spellings, mut locutions) = Verbs::default();
    for row in tsv::rows(include_str!("data/speech_verbs.tsv")) {
        let [lemma, group, strength, frames, parts] = row[..] else { continue };
        let id = verbs.len() as u16;
        verbs.push(Verb { lemma: pronominal_lemma(lemma), strength: strength_of(strength), frames });
        let bare = lemma.strip_prefix("se ").unwrap_or(lemma);
        let reflexive = bare.len() < lemma.len();
        let mut words = bare.split(' ');
        let head = words.next().unwrap_or(bare);
        let tail: Vec<&str> = words.flat_map(|word| word.split_inclusive('\'')).collect();
        for (form, forms) in conjugate(head, group, parts) {
            if tail.is_empty() {
                spellings.entry(form).or_default().add(id, forms, reflexive);
                continue;
            }
            spellings.entry(form.clone()).or_default().begins_locution = true;
            let known = locutions.entry(form).or_default();
            match known.iter_mut().find(|l| l.verb == id) {
                Some(locution) => locution.forms = locution.forms.or(forms),
                None => known.push(Locution { verb: id, forms, reflexive, tail: tail.clone() }),
            }
        }
    }
    (verbs, spellings, locutions)
}

impl Spelling {
    fn add(&mut self, id: u16, forms: Forms, reflexive: bool) {
        match if reflexive { &mut self.pronominal } else { &mut self.plain } {
            Some((known, all)) if *known == id => *all = all.or(forms),
            Some(_) => {}
            slot => *slot = Some((id, forms)),
        }
    }
}

/// `se inquiéter` as the list has it, `s'inquiéter` as it is written.
fn pronominal_lemma(lemma: &str) -> String {
    match lemma.strip_prefix("se ") {
        Some(verb) if verb.starts_with(['a', 'e', 'é', 'i', 'o', 'u']) => format!("s'{verb}"),
        _ => lemma.to_owned(),
    }
}

fn strength_of(code: &str) -> Strength {
    match code {
        "A" => Strength::Says,
        "B" => Strength::Judges,
        _ => Strength::Weak,
    }
}

fn read_modals() -> FxHashMap<String, Forms> {
    let mut modals = FxHashMap::<String, Forms>::default();
    for row in tsv::rows(include_str!("data/modal_verbs.tsv")) {
        let [infinitive, group, parts] = row[..] else { continue };
        for (form, forms) in conjugate(infinitive, group, parts) {
            let entry = modals.entry(form).or_default();
            *entry = entry.or(forms);
        }
    }
    modals
}

fn read_small() -> FxHashMap<String, Small> {
    let code = |name: &str| SMALL.iter().find(|(n, _)| *n == name).map_or(Small::default(), |(_, s)| *s);
    tsv::rows(include_str!("data/function_words.tsv"))
        .map(|row| (row[0].to_owned(), row[1].split(',').map(code).fold(Small::default(), Small::or)))
        .collect()
}

fn read_nouns() -> FxHashMap<String, Noun> {
    let kind = |code: &str| match code {
        "human" => Noun::Human,
        "body" => Noun::Body,
        _ => Noun::Document,
    };
    tsv::rows(include_str!("data/speakers.tsv")).map(|row| (row[0].to_owned(), kind(row[1]))).collect()
}

fn read_sources() -> Phrases<Vec<u8>> {
    let mut builder = PhrasesBuilder::default();
    for row in tsv::rows(include_str!("data/source_prepositions.tsv")) {
        builder.add(row[0], u64::from(row[1] == "weak"));
    }
    builder.build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spelling_may_be_of_two_verbs() {
        let resources = Resources::new(&mut Lexicon::new());
        let spelling = resources.spelling("félicite");
        let lemma = |verb: Option<(u16, Forms)>| verb.map(|(id, _)| resources.verb(id).lemma.clone());
        assert_eq!(lemma(spelling.plain).as_deref(), Some("féliciter"));
        assert_eq!(lemma(spelling.pronominal).as_deref(), Some("se féliciter"));
    }

    #[test]
    fn cues_are_many_and_in_every_form() {
        let resources = Resources::new(&mut Lexicon::new());
        let all: std::collections::BTreeSet<&str> =
            resources.verbs.iter().map(|v| v.lemma.as_str()).collect();
        assert_eq!(all.len(), resources.verbs.len(), "a verb stands twice");
        assert!(all.len() >= 330, "only {} verbs and locutions", all.len());
        let locutions = all.iter().filter(|l| l.trim_start_matches("se ").contains(' ')).count();
        assert!(locutions >= 60, "only {locutions} locutions");
        // Every verb is found by its third persons, its participles and its infinitive.
        let mut forms = vec![Forms::default(); all.len()];
        let spellings: std::collections::BTreeMap<_, _> = resources.spellings.iter().collect();
        for spelling in spellings.values() {
            for (verb, f) in [spelling.plain, spelling.pronominal].into_iter().flatten() {
                forms[usize::from(verb)] = forms[usize::from(verb)].or(f);
            }
        }
        let locutions: std::collections::BTreeMap<_, _> = resources.locutions.iter().collect();
        for locution in locutions.values().copied().flatten() {
            let verb = usize::from(locution.verb);
            forms[verb] = forms[verb].or(locution.forms);
        }
        let wanted = [Forms::SINGULAR, Forms::PLURAL, Forms::INFINITIVE, Forms::PARTICIPLE, Forms::GERUND];
        for (verb, forms) in resources.verbs.iter().zip(forms) {
            assert!(wanted.iter().all(|w| forms.any(*w)), "{} lacks forms: {forms:?}", verb.lemma);
        }
        assert!(resources.spellings.len() > 6000, "{} spellings", resources.spellings.len());
    }

    #[test]
    fn first_names_tell_their_gender_by_the_ending() {
        let resources = Resources::new(&mut Lexicon::new());
        assert_eq!(resources.is_feminine_name("nadia"), Some(true));
        assert_eq!(resources.is_feminine_name("hugo"), Some(false));
        assert_eq!(resources.is_feminine_name("luca"), Some(false));
        assert_eq!(resources.is_feminine_name("xyz"), None);
    }
}
