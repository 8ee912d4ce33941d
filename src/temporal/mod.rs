//! Dates, hours, durations and recurrences with their TIMEX3 values.
//!
//! A grammar in layers: `lexical` reads each token, the productions of `rules` make meanings of them,
//! `refine` and `binding` bind these to each other and to the words around, and `resolve` places them
//! on the calendar against the reference and the days named before. Rules never make text: a meaning is
//! typed (`value`) until `write` writes it.

mod binding;
mod calendar;
mod context;
mod lexical;
pub(crate) mod numbers;
mod numerals;
mod reading;
mod reference;
mod refine;
mod resolve;
mod rules;
mod scan;
mod value;
mod write;

pub use reference::{Origin, ReferenceDate};

use crate::document::{RuleId, Span};
use crate::lexicon::{Lexicon, Words, tsv};
use crate::temporal::lexical::Lists;
use crate::temporal::scan::Scan;
use rustc_hash::FxHashSet;

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
    /// TIMEX3 modifier: `START`, `MID`, `END`, `BEFORE`, `AFTER`, `APPROX`, `LESS_THAN`, `MORE_THAN`.
    pub modifier: Option<&'static str>,
    /// First day or moment of what the value covers, where it is known.
    pub begin: Option<String>,
    /// Last day or moment of what the value covers.
    pub finish: Option<String>,
    /// From 0 to 1.
    pub confidence: f32,
    /// The rule that made it.
    pub rule: RuleId,
}

/// The stage's word lists.
pub struct Resources {
    lists: Lists,
    year_openers: FxHashSet<String>,
    year_adjectives: FxHashSet<String>,
    clock_openers: FxHashSet<String>,
    month_openers: FxHashSet<String>,
    age_openers: FxHashSet<String>,
    /// Forms of verbs, kept apart from the phrases: these know no accents, and `à` is no `a`.
    past_forms: FxHashSet<String>,
    future_forms: FxHashSet<String>,
    length_openers: FxHashSet<String>,
}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(lexicon: &mut Lexicon) -> Resources {
        let forms = |tense| {
            let rows = tsv::rows(include_str!("data/tenses.tsv")).filter(|r| r[1] == tense);
            rows.map(|r| r[0].to_owned()).collect()
        };
        let set = |table| tsv::words(table).into_iter().collect();
        Resources {
            lists: Lists::new(lexicon),
            year_openers: set(include_str!("data/year_openers.tsv")),
            year_adjectives: set(include_str!("data/year_adjectives.tsv")),
            clock_openers: set(include_str!("data/clock_openers.tsv")),
            month_openers: set(include_str!("data/month_openers.tsv")),
            age_openers: set(include_str!("data/age_openers.tsv")),
            past_forms: forms("past"),
            future_forms: forms("future"),
            length_openers: set(include_str!("data/length_openers.tsv")),
        }
    }

    /// The reader of number words.
    #[allow(dead_code, reason = "quantities read their numbers with it")]
    pub(crate) fn numbers(&self) -> &numbers::Numbers {
        &self.lists.numbers
    }
}

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = &rules::IDS;

/// Finds the time expressions of a release.
///
/// `reference` is the date the caller knows; without it the release's own dateline (or else its first whole
/// date) serves, and is given back.
pub fn find(
    resources: &Resources,
    words: &Words,
    reference: Option<ReferenceDate>,
) -> (Option<ReferenceDate>, Vec<TimeExpression>) {
    let scan = Scan::new(words, resources);
    let found = refine::expressions(&scan);
    let reference = reference.or_else(|| reading::reference(&scan, &found));
    let times = reading::read(&scan, &found, reference.map(ReferenceDate::date));
    (reference, times)
}
