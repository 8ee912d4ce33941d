//! How sure a quotation is, and how sure its speaker, counted.
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
    (direct::BEFORE, 86),
    (direct::INSIDE, 90),
    (sources::SOURCE, 90),
    (beside::NAME_AFTER, 92),
    (beside::BRACKETS, 80),
    (beside::HEADING, 75),
    (beside::NAME_ABOVE, 80),
    (beside::THESE_WORDS, 85),
    (beside::REACTION, 75),
    (direct::COLON, 82),
    (woven::WOVEN, 78),
    (assemble::FLOATING, 85),
    (blocks::SIGNED, 85),
    (indirect::CLAUSE, 93),
    (indirect::INFINITIVE, 93),
    (sources::SAYS_SOURCE, 90),
    (indirect::IMPERSONAL, 75),
    (indirect::FRONTED, 80),
    (incise::PARENTHESIS, 85),
    (incise::DIALOGUE, 85),
    (incise::COMME, 80),
    (unmarked::UNMARKED, 84),
];

/// How sure a speaker is by what names him, counted in the same way: the share of right speakers among the right
/// quotations of the annotated releases, lowered a little, more where they are few.
pub(super) mod speaker {
    /// A full name or a surname stands beside the words.
    pub(in super::super) const NAMED: f32 = 0.97;
    /// A function that the text gives to somebody.
    pub(in super::super) const FUNCTION: f32 = 0.93;
    /// A function that is like one that the text gives to somebody, two names joined, `ce dernier`.
    pub(in super::super) const ALIKE: f32 = 0.85;
    /// A pronoun right after the words of the one who is meant.
    pub(in super::super) const NEAR: f32 = 0.92;
    /// A pronoun whose subject stands in the sentences above, words that go on from before.
    pub(in super::super) const ABOVE: f32 = 0.87;
    /// The one behind a document, and a phrase that nobody is known to be behind.
    pub(in super::super) const WORDS: f32 = 0.75;
    /// The only person who may be meant, the last one named above.
    pub(in super::super) const ONLY: f32 = 0.65;
    /// `on`.
    pub(in super::super) const ANYBODY: f32 = 0.5;
}

/// What a missing closing mark costs: the end of the words is a guess.
const UNCLOSED: f32 = 0.7;

/// From 0 to 1.
pub(super) fn of(draft: &Draft) -> f32 {
    let right = RIGHT.iter().find(|(rule, _)| *rule == draft.rule).map_or(50, |(_, right)| *right);
    let share = f32::from(right) / 100.0;
    if draft.closed { share } else { share * UNCLOSED }
}
