//! Dates, hours, durations and recurrences with their TIMEX3 values.
//!
//! A grammar in layers: `lexical` reads each token, the productions of `rules` make meanings of them,
//! `refine` and what it calls bind these to each other and to the words around, and `resolve` places them
//! on the calendar against the reference and the days named before. Rules never make text: a meaning is
//! typed (`value`) until `write` writes it.

mod binding;
mod calendar;
mod context;
mod distance;
mod habit;
mod intervals;
mod issue;
mod joints;
mod lexical;
mod nowadays;
pub(crate) mod numbers;
mod numerals;
mod openness;
mod phrases;
mod placing;
mod reading;
mod reference;
mod refine;
mod resolve;
mod rules;
mod scan;
mod spans;
mod value;
mod write;
mod yearly;
mod zones;

pub use issue::Disagreement;
pub use reference::{Origin, ReferenceDate};

use crate::document::{RuleId, Span};
use crate::lexicon::{Lexicon, Words, tsv};
use crate::temporal::context::Tense;
use crate::temporal::lexical::Lists;
use crate::temporal::phrases::LinkPhrases;
use crate::temporal::scan::Scan;
use rustc_hash::{FxHashMap, FxHashSet};

/// The four kinds of time expression of TIMEX3.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimeKind {
    /// A day or anything longer on the calendar.
    Date,
    /// A time of day, with or without its day.
    Time,
    /// A length of time.
    Duration,
    /// A recurrence.
    Set,
}

impl TimeKind {
    /// Name in the record and in cases.
    pub fn name(self) -> &'static str {
        match self {
            TimeKind::Date => "DATE",
            TimeKind::Time => "TIME",
            TimeKind::Duration => "DURATION",
            TimeKind::Set => "SET",
        }
    }
}

/// One expression with its value.
#[derive(Clone, PartialEq, Debug)]
pub struct TimeExpression {
    /// Where it is; prepositions (`le`, `en`) stay outside.
    pub span: Span,
    /// Its kind.
    pub kind: TimeKind,
    /// ISO 8601 / TIMEX3 value, see the record's documentation.
    pub value: String,
    /// TIMEX3 modifier: `START`, `MID`, `END`, `BEFORE`, `AFTER`, `ON_OR_BEFORE`, `ON_OR_AFTER`, `APPROX`,
    /// `LESS_THAN`, `MORE_THAN`, `EVERY_OTHER`.
    pub modifier: Option<&'static str>,
    /// Where what is meant begins, in local time: a day `2024-05-03` or a moment `2024-05-03T14:00`. With
    /// [`finish`](Self::finish) it is a half-open interval: it begins here and is over there. Absent where it
    /// is unknown or open (`jusqu'au 3 mai`).
    pub begin: Option<String>,
    /// Where it is over: the first day, or the moment, that no longer belongs to it. Absent for a single
    /// moment, and where it is unknown or open (`depuis 2017`).
    pub finish: Option<String>,
    /// The offset from UTC of the time zone that the text names: `+02:00`. The other fields stay in local time.
    pub offset: Option<String>,
    /// From 0 to 1.
    pub confidence: f32,
    /// The rule that made it.
    pub rule: RuleId,
}

/// A list of words.
type Set = FxHashSet<&'static str>;

/// The stage's word lists.
pub struct Resources {
    lists: Lists,
    links: LinkPhrases,
    year_openers: Set,
    year_adjectives: Set,
    clock_openers: Set,
    month_openers: Set,
    age_openers: Set,
    age_nouns: Set,
    street_nouns: Set,
    year_nouns: Set,
    not_plural: Set,
    length_words: Set,
    /// Forms of verbs, kept apart from the phrases: these know no accents, and `à` is no `a`.
    tenses: FxHashMap<&'static str, Tense>,
    future_endings: Vec<&'static str>,
    participle_endings: Vec<&'static str>,
    not_past: Vec<&'static str>,
    length_openers: Set,
    feast_nouns: Set,
    release_words: Set,
}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(lexicon: &mut Lexicon) -> Resources {
        let tense = |code: &str| if code == "past" { Tense::Past } else { Tense::Future };
        let endings = |of| first_where(include_str!("data/endings.tsv"), of).collect();
        let set = |table| tsv::rows(table).map(|row| row[0]).collect();
        Resources {
            lists: Lists::new(lexicon),
            links: LinkPhrases::new(),
            year_openers: set(include_str!("data/year_openers.tsv")),
            year_adjectives: set(include_str!("data/year_adjectives.tsv")),
            clock_openers: set(include_str!("data/clock_openers.tsv")),
            month_openers: set(include_str!("data/month_openers.tsv")),
            age_openers: set(include_str!("data/age_openers.tsv")),
            age_nouns: set(include_str!("data/age_nouns.tsv")),
            street_nouns: set(include_str!("data/street_nouns.tsv")),
            year_nouns: set(include_str!("data/year_nouns.tsv")),
            not_plural: set(include_str!("data/not_plural.tsv")),
            length_words: set(include_str!("data/length_words.tsv")),
            tenses: tsv::rows(include_str!("data/tenses.tsv")).map(|r| (r[0], tense(r[1]))).collect(),
            future_endings: endings("future"),
            participle_endings: endings("participle"),
            not_past: tsv::lines(include_str!("data/not_past.tsv")).collect(),
            release_words: set(include_str!("data/release_words.tsv")),
            feast_nouns: set(include_str!("data/feast_nouns.tsv")),
            length_openers: set(include_str!("data/length_openers.tsv")),
        }
    }
}

/// The first column of the rows whose second one is this.
fn first_where(table: &'static str, second: &str) -> impl Iterator<Item = &'static str> {
    tsv::rows(table).filter(move |row| row[1] == second).map(|row| row[0])
}

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = &rules::IDS;

/// Finds the time expressions of a release.
///
/// `reference` is the date the caller knows; without it the release's own dateline, release line or latest
/// plausible date serves. It is given back with the dates of issue that the release tells otherwise.
pub fn find(
    resources: &Resources,
    words: &Words,
    reference: Option<ReferenceDate>,
) -> (Option<ReferenceDate>, Vec<Disagreement>, Vec<TimeExpression>) {
    let scan = Scan::new(words, resources);
    let found = refine::expressions(&scan);
    let (reference, others) = issue::choose(&scan, &found, reference);
    let times = reading::read(&scan, &found, reference.map(|known| issue::issued(&scan, &found, known)));
    (reference, others, times)
}
