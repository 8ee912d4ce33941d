//! A quotation before its speaker is resolved.

use super::QuotationKind;
use super::subjects::Subject;
use super::verbs::Group;
use crate::document::RuleId;
use std::ops::Range;

/// What introduces a quotation, as token indices.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct DraftCue {
    /// First token.
    pub(super) first: usize,
    /// One past the last token.
    pub(super) end: usize,
    /// `insister`, `selon`.
    pub(super) lemma: String,
}

/// Who is said to speak, before resolution.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Source {
    /// The words that name the speaker.
    Words(Subject),
    /// The one who spoke before.
    Previous,
    /// Nobody is named.
    Unknown,
}

/// A quotation found, its speaker still open.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Draft {
    pub(super) kind: QuotationKind,
    /// Token ranges.
    pub(super) fragments: Vec<Range<usize>>,
    pub(super) cue: Option<DraftCue>,
    pub(super) source: Source,
    pub(super) confidence: f32,
    pub(super) rule: RuleId,
}

impl Draft {
    pub(super) fn start(&self) -> usize {
        self.fragments.first().map_or(0, |f| f.start)
    }

    pub(super) fn end(&self) -> usize {
        self.fragments.last().map_or(0, |f| f.end)
    }

    /// Whether a token lies between the first and the last word of the quotation.
    pub(super) fn covers(&self, token: usize) -> bool {
        self.start() <= token && token < self.end()
    }
}

/// An attribution: what introduces the words, who is said to speak, how sure that is.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Attribution {
    pub(super) cue: Option<DraftCue>,
    pub(super) source: Source,
    pub(super) confidence: f32,
    pub(super) rule: RuleId,
}

impl DraftCue {
    pub(super) fn of(group: &Group, lemma: &str) -> DraftCue {
        DraftCue { first: group.first, end: group.end, lemma: lemma.to_owned() }
    }
}
