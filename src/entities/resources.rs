//! The stage's word lists, read once.

use crate::entities::Label;
use crate::entities::gender::Genders;
use crate::entities::model::Model;
use crate::entities::roles::RoleWords;
use crate::entities::user::UserNames;
use crate::lexicon::{Classes, Lexicon, Phrases, PhrasesBuilder, fold, spellings, tsv};
use rustc_hash::{FxHashMap, FxHashSet};

/// In what company a head noun begins an organisation's name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum HeadLevel {
    /// Also in lower case, whatever follows: `ministère de la culture`.
    Institution,
    /// In lower case only before a capital: `université de Lille`.
    BeforeCapital,
    /// Only when capitalised.
    Capitalised,
}

/// A head noun of another name, or a noun before one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct OtherHead {
    pub(super) label: Label,
    /// The noun belongs to the name: `loi Climat`, against `le logiciel [Archifiltre]`.
    pub(super) inside: bool,
}

/// The embedded lists of the stage.
pub struct Resources {
    pub(super) model: Model,
    /// Functions whose complement is a portfolio, no organisation: `ministre de la Jeunesse`.
    pub(super) portfolio_functions: FxHashSet<&'static str>,
    pub(super) qualifiers: FxHashSet<&'static str>,
    pub(super) organisation_heads: FxHashMap<String, HeadLevel>,
    pub(super) other_heads: FxHashMap<String, OtherHead>,
    pub(super) quoted_name_nouns: FxHashMap<String, Label>,
    pub(super) legal_forms: FxHashSet<&'static str>,
    /// The same, folded: what an organisation is also named without.
    pub(super) folded_legal_forms: FxHashSet<String>,
    pub(super) genders: Genders,
    /// Verbs whose `il` is nobody.
    pub(super) impersonal: FxHashSet<&'static str>,
    /// Small words between a pronoun and its verb.
    pub(super) clitics: FxHashSet<&'static str>,
    /// Words that begin an opening before the subject.
    pub(super) openings: FxHashSet<&'static str>,
    /// Small words by their uses.
    small: FxHashMap<&'static str, SmallUse>,
    /// Nouns that tell what an other name names, where no head noun does.
    pub(super) type_nouns: FxHashMap<String, Label>,
    /// What the user says of names.
    pub(super) user: UserNames,
    usual_functions: Vec<(String, String)>,
    pub(super) not_organisations: FxHashSet<&'static str>,
    pub(super) false_friends: FxHashSet<&'static str>,
    pub(super) roles: RoleWords,
    pub(super) adjective_endings: Vec<&'static str>,
    pub(super) mail_hosts: FxHashSet<&'static str>,
    pub(super) title_phrases: Phrases<Vec<u8>>,
    /// How far the tagger believes the choices of certain rules.
    pub(super) rule_trust: FxHashMap<&'static str, Trust>,
    pub(super) known: Vec<Known>,
    pub(super) known_names: Phrases<Vec<u8>>,
}

/// How far the tagger believes a rule.
#[derive(Clone, Copy)]
pub(super) struct Trust {
    /// Added to the scores of the tags of its choice, times the rule's score.
    pub(super) choice: f32,
    /// Added to the score of the tag outside names after its choice, times the rule's score.
    pub(super) border: f32,
}

/// A well-known name.
pub(super) struct Known {
    pub(super) name: &'static str,
    /// What it names; `None` for words that are capitalised without being a name.
    pub(super) label: Option<Label>,
}

const CIVILITIES: &str = include_str!("data/civilities.tsv");
const LEGAL_FORMS: &str = include_str!("data/legal_forms.tsv");
const FUNCTIONS: &str = include_str!("data/functions.tsv");
const ORGANISATION_HEADS: &str = include_str!("data/organisation_heads.tsv");
const OTHER_HEADS: &str = include_str!("data/other_heads.tsv");
const TYPE_NOUNS: &str = include_str!("data/type_nouns.tsv");
const QUOTED_NAME_NOUNS: &str = include_str!("data/quoted_name_nouns.tsv");

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(lexicon: &mut Lexicon) -> Resources {
        let first = |table| tsv::rows(table).map(|row| row[0]);
        lexicon.add(Classes::CIVILITY, first(CIVILITIES));
        lexicon.add(Classes::FUNCTION, first(FUNCTIONS));
        lexicon.add(Classes::PARTICLE, first(include_str!("data/particles.tsv")));
        lexicon.add(Classes::ORGANISATION_HEAD, first(ORGANISATION_HEADS));
        lexicon.add(Classes::ORGANISATION_NOUN, first(include_str!("data/organisation_nouns.tsv")));
        lexicon.add(Classes::OTHER_HEAD, first(OTHER_HEADS));
        lexicon.add(Classes::NAME_ADJECTIVE, first(include_str!("data/name_adjectives.tsv")));
        lexicon.add(Classes::WEAK_CAPITAL, first(include_str!("data/weak_capitals.tsv")));
        lexicon.add(Classes::QUOTED_NAME_NOUN, first(QUOTED_NAME_NOUNS));
        let (known, known_names) = known();
        Resources {
            model: Model::open(include_bytes!("entities.model")).expect("the embedded model is whole"),
            portfolio_functions: first(include_str!("data/portfolio_functions.tsv")).collect(),
            qualifiers: first(include_str!("data/function_qualifiers.tsv")).collect(),
            organisation_heads: spelled(ORGANISATION_HEADS, |row| level(row[1])),
            other_heads: spelled(OTHER_HEADS, |row| {
                let label = Label::named(row[1]).unwrap_or(Label::Other);
                OtherHead { label, inside: row[2] == "in" }
            }),
            quoted_name_nouns: spelled(QUOTED_NAME_NOUNS, |row| Label::named(row[1]).unwrap_or(Label::Other)),
            legal_forms: first(LEGAL_FORMS).collect(),
            folded_legal_forms: first(LEGAL_FORMS).map(fold).collect(),
            genders: Genders::new(),
            small: small_words(),
            type_nouns: spelled(TYPE_NOUNS, |row| Label::named(row[1]).unwrap_or(Label::Other)),
            user: UserNames::default(),
            impersonal: reference_words("impersonal"),
            clitics: reference_words("clitic"),
            openings: reference_words("opening"),
            usual_functions: tsv::rows(include_str!("../quotations/data/function_names.tsv"))
                .map(|row| (fold(row[0]), fold(row[1])))
                .collect(),
            not_organisations: first(include_str!("data/not_organisations.tsv")).collect(),
            false_friends: first(include_str!("data/person_false_friends.tsv")).collect(),
            roles: RoleWords::new(),
            adjective_endings: first(include_str!("data/adjective_endings.tsv")).collect(),
            mail_hosts: first(include_str!("data/mail_hosts.tsv")).collect(),
            title_phrases: title_phrases(),
            rule_trust: rule_trust(),
            known,
            known_names,
        }
    }
}

impl Resources {
    /// Takes a user's list of names in place of the one before.
    ///
    /// # Errors
    /// The number of the first wrong line, and what is wrong with it.
    pub fn add_user_names(&mut self, list: &str) -> Result<(), (u64, String)> {
        self.user = UserNames::parse(list)?;
        Ok(())
    }

    /// A folded function under its usual name: `chef de l etat` is `president de la republique`. The list is the
    /// one by which speakers are found.
    pub(super) fn usual_function(&self, folded: &str) -> String {
        let known = self.usual_functions.iter().find(|(other, _)| folded.starts_with(other.as_str()));
        known.map_or_else(|| folded.to_owned(), |(other, usual)| format!("{usual}{}", &folded[other.len()..]))
    }
}

/// Uses of small words, a bit each.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct SmallUse(u16);

macro_rules! small_uses {
    ($($name:ident = $bit:literal $word:literal;)*) => {
        impl SmallUse { $(pub(super) const $name: SmallUse = SmallUse(1 << $bit);)* }
        const SMALL_USES: &[(&str, SmallUse)] = &[$(($word, SmallUse::$name)),*];
    };
}

small_uses! {
    ARTICLE = 0 "article";
    BEFORE_SIGLE = 1 "before-sigle";
    AFTER_FUNCTION = 2 "after-function";
    BEFORE_PLACE = 3 "before-place";
    RUN_LINK = 4 "run-link";
    PORTFOLIO_LINK = 5 "portfolio-link";
    CAPITAL_PARTICLE = 6 "capital-particle";
    OBJECT = 7 "object";
    DETERMINER = 8 "determiner";
    ROLE_MARK = 9 "role-mark";
    LINE_MARK = 10 "line-mark";
    SENTENCE_END = 11 "sentence-end";
}

/// The list of small words by word.
fn small_words() -> FxHashMap<&'static str, SmallUse> {
    let bit = |name: &str| SMALL_USES.iter().find(|(n, _)| *n == name).map_or(0, |(_, u)| u.0);
    let uses = |names: &str| SmallUse(names.split(',').map(bit).fold(0, |a, b| a | b));
    tsv::rows(include_str!("data/small_words.tsv")).map(|row| (row[0], uses(row[1]))).collect()
}

impl Resources {
    /// Whether a word in lower case, or a mark, has this use.
    pub(super) fn is_small(&self, lower: &str, usage: SmallUse) -> bool {
        self.small.get(lower).is_some_and(|uses| uses.0 & usage.0 != 0)
    }
}

/// The words of a use in the list that pronouns are read by.
fn reference_words(usage: &str) -> FxHashSet<&'static str> {
    let rows = tsv::rows(include_str!("data/reference_words.tsv"));
    rows.filter(|row| row[1].split(',').any(|u| u == usage)).map(|row| row[0]).collect()
}

/// The rows of a list by their word, also without the accent of its first letter.
fn spelled<T: Copy>(table: &'static str, value: impl Fn(&[&str]) -> T) -> FxHashMap<String, T> {
    let each = |row: Vec<&'static str>| {
        let value = value(&row);
        spellings(row[0]).map(move |word| (word, value))
    };
    tsv::rows(table).flat_map(each).collect()
}

fn level(name: &str) -> HeadLevel {
    match name {
        "i" => HeadLevel::Institution,
        "c" => HeadLevel::BeforeCapital,
        _ => HeadLevel::Capitalised,
    }
}

fn rule_trust() -> FxHashMap<&'static str, Trust> {
    let rows = tsv::rows(include_str!("data/rule_trust.tsv"));
    let number = |text: &str| text.parse().expect("the columns choice and border hold numbers");
    rows.map(|row| (row[0], Trust { choice: number(row[1]), border: number(row[2]) })).collect()
}

/// Titles inside which nothing is a name.
fn title_phrases() -> Phrases<Vec<u8>> {
    let mut builder = PhrasesBuilder::default();
    for phrase in tsv::lines(include_str!("data/title_phrases.tsv")) {
        builder.add(phrase, 0);
    }
    builder.build()
}

/// The well-known names, and their folded forms as indices into them.
fn known() -> (Vec<Known>, Phrases<Vec<u8>>) {
    let organisations = tsv::lines(include_str!("data/organisations.tsv"));
    let organisations = organisations.map(|name| Known { name, label: Some(Label::Organisation) });
    let others = tsv::rows(include_str!("data/products.tsv"));
    let others = others.map(|row| Known { name: row[0], label: Label::named(row[1]) });
    let known: Vec<Known> = organisations.chain(others).collect();
    let mut builder = PhrasesBuilder::default();
    for (i, name) in known.iter().enumerate() {
        builder.add(name.name, i as u64);
    }
    (known, builder.build())
}
