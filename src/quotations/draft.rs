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
    /// Whether its marks are closed, where it has any.
    pub(super) closed: bool,
    pub(super) rule: RuleId,
}

/// The fragments of a quotation in one piece.
pub(super) fn one(range: Range<usize>) -> Vec<Range<usize>> {
    std::iter::once(range).collect()
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

/// Which tokens lie in quotations already found.
pub(super) struct Taken(Vec<bool>);

impl Taken {
    /// The tokens of some drafts, in a text of `length` tokens.
    pub(super) fn new(length: usize, drafts: &[Draft]) -> Taken {
        let mut taken = Taken(vec![false; length]);
        drafts.iter().for_each(|draft| taken.add(draft));
        taken
    }

    /// Marks the tokens of one more.
    pub(super) fn add(&mut self, draft: &Draft) {
        let end = draft.end().min(self.0.len());
        self.0[draft.start().min(end)..end].fill(true);
    }

    /// Whether one of the tokens is in a quotation.
    pub(super) fn any(&self, range: Range<usize>) -> bool {
        let end = range.end.min(self.0.len());
        self.0[range.start.min(end)..end].contains(&true)
    }
}

/// An attribution: what introduces the words, and who is said to speak.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Attribution {
    pub(super) cue: Option<DraftCue>,
    pub(super) source: Source,
    pub(super) rule: RuleId,
}

impl DraftCue {
    pub(super) fn of(group: &Group, lemma: &str) -> DraftCue {
        DraftCue { first: group.first, end: group.end, lemma: lemma.to_owned() }
    }
}
