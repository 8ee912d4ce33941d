//! Dates, hours, durations and recurrences with their TIMEX3 values.

mod reference;

pub use reference::{Origin, ReferenceDate};

use crate::document::{RuleId, Span};
use crate::lexicon::{Lexicon, Words};

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
pub struct Resources {}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(_lexicon: &mut Lexicon) -> Resources {
        Resources {}
    }
}

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = &[];

/// Finds the time expressions of a release.
///
/// `reference` is the date the caller knows; without it the release's own dateline (or else its first whole
/// date) serves, and is given back.
pub fn find(
    _resources: &Resources,
    _words: &Words,
    reference: Option<ReferenceDate>,
) -> (Option<ReferenceDate>, Vec<TimeExpression>) {
    (reference, Vec::new())
}
