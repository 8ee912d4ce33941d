//! Sums of money, percentages, counts and measures.

mod counts;
mod lists;
mod numbers;
mod range;
mod rules;

use crate::document::{RuleId, Span};
use crate::lexicon::{Lexicon, Words};
use crate::temporal::TimeExpression;

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuantityKind {
    /// A sum; the unit is an ISO 4217 code.
    Money,
    /// A percentage; the unit is `%`.
    Percent,
    /// A number of things; the unit is the noun.
    Count,
    /// A physical measure; the unit is its symbol.
    Measure,
}

impl QuantityKind {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            QuantityKind::Money => "money",
            QuantityKind::Percent => "percent",
            QuantityKind::Count => "count",
            QuantityKind::Measure => "measure",
        }
    }
}

/// One quantity.
#[derive(Clone, PartialEq, Debug)]
pub struct Quantity {
    /// Number and unit.
    pub span: Span,
    /// What is counted.
    pub kind: QuantityKind,
    /// The number; the lower one of a range.
    pub value: f64,
    /// The upper number of a range.
    pub upper: Option<f64>,
    /// ISO 4217 code, `%`, symbol or noun.
    pub unit: Option<String>,
    /// How exact the number is: `APPROX`, `MORE_THAN`, `LESS_THAN`, `EQUAL_OR_MORE`, `EQUAL_OR_LESS`.
    pub modifier: Option<&'static str>,
    /// The rule that made it.
    pub rule: RuleId,
}

/// The stage's word lists.
pub struct Resources {
    lists: lists::Lists,
}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(lexicon: &mut Lexicon) -> Resources {
        Resources { lists: lists::Lists::read(lexicon) }
    }
}

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = rules::RULES;

/// Finds the quantities of a release outside its time expressions, in text order.
pub fn find(resources: &Resources, words: &Words, times: &[TimeExpression]) -> Vec<Quantity> {
    rules::find(&resources.lists, words, times)
}
