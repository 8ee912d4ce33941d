//! How sure a quotation is, counted.
//!
//! For each rule the share of its quotations that are right (at least four fifths of the words shared) on the
//! annotated releases that the rules were made with, lowered by a twentieth or more where they are few: what is
//! found in new releases is right a little less often.

use super::draft::Draft;
use super::{assemble, beside, blocks, direct, incise, indirect, sources, unmarked, woven};
use crate::document::RuleId;

/// Right of a hundred, by rule.
const RIGHT: &[(RuleId, u8)] = &[
    (direct::AFTER, 97),
    (direct::BEFORE, 88),
    (direct::INSIDE, 90),
    (sources::SOURCE, 90),
    (beside::NAME_AFTER, 92),
    (beside::BRACKETS, 80),
    (beside::HEADING, 75),
    (direct::COLON, 80),
    (woven::WOVEN, 75),
    (assemble::FLOATING, 80),
    (blocks::SIGNED, 85),
    (indirect::CLAUSE, 90),
    (indirect::INFINITIVE, 91),
    (sources::SAYS_SOURCE, 82),
    (indirect::IMPERSONAL, 75),
    (indirect::FRONTED, 80),
    (incise::PARENTHESIS, 85),
    (incise::DIALOGUE, 85),
    (incise::COMME, 80),
    (unmarked::UNMARKED, 80),
];

/// What a missing closing mark costs: the end of the words is a guess.
const UNCLOSED: f32 = 0.7;

/// From 0 to 1.
pub(super) fn of(draft: &Draft) -> f32 {
    let right = RIGHT.iter().find(|(rule, _)| *rule == draft.rule).map_or(50, |(_, right)| *right);
    let share = f32::from(right) / 100.0;
    if draft.closed { share } else { share * UNCLOSED }
}
