//! A text with its names as tokens: what roles and references are read from.

use crate::document::Span;
use crate::entities::{Entity, Label, Mention, Resources};
use crate::lexicon::Words;
use crate::segmentation::{Gap, TokenKind};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A name, places included, as token indices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Name {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// What it names.
    pub label: Label,
    /// Which entity; none for places.
    pub entity: Option<usize>,
}

/// The words and names of one text.
pub(super) struct Page<'a> {
    pub resources: &'a Resources,
    pub words: &'a Words<'a>,
    /// In text order.
    pub names: Vec<Name>,
    /// For each token the name it belongs to, counted from one.
    name_at: Vec<u32>,
}

impl<'a> Page<'a> {
    pub fn new(
        resources: &'a Resources,
        words: &'a Words<'a>,
        mentions: &[Mention],
        entities: &[Entity],
    ) -> Page<'a> {
        let owners = entities.iter().enumerate().flat_map(|(i, e)| e.mentions.iter().map(move |&m| (m, i)));
        let owners: FxHashMap<Span, usize> = owners.collect();
        let name = |m: &Mention| Name {
            first: words.token_at(m.span.start()),
            end: words.token_at(m.span.end().saturating_sub(1)) + 1,
            label: m.label,
            entity: owners.get(&m.span).copied(),
        };
        let names: Vec<Name> = mentions.iter().map(name).filter(|n| n.end <= words.len()).collect();
        let mut name_at = vec![0; words.len()];
        for (k, name) in names.iter().enumerate() {
            name_at[name.first..name.end].fill(k as u32 + 1);
        }
        Page { resources, words, names, name_at }
    }

    /// The name that token `i` belongs to.
    pub fn name_over(&self, i: usize) -> Option<&Name> {
        let k = *self.name_at.get(i)? as usize;
        k.checked_sub(1).map(|k| &self.names[k])
    }

    /// The person whose name begins at token `i`.
    pub fn person_from(&self, i: usize) -> Option<&Name> {
        self.name_over(i).filter(|n| n.first == i && n.label == Label::Person)
    }

    pub fn lower(&self, i: usize) -> &str {
        self.words.lower(i)
    }

    pub fn text(&self, i: usize) -> &str {
        self.words.text(i)
    }

    /// Whether token `i` begins a line; so does the end of the text.
    pub fn begins_line(&self, i: usize) -> bool {
        i == 0 || self.words.gap(i) >= Gap::Line
    }

    pub fn is_mark(&self, i: usize) -> bool {
        matches!(self.words.kind(i), TokenKind::Punctuation | TokenKind::Symbol)
    }

    pub fn is_number(&self, i: usize) -> bool {
        self.words.kind(i) == TokenKind::Number
    }

    /// The sentence that token `i` belongs to.
    pub fn sentence(&self, i: usize) -> Range<usize> {
        let sentences = &self.words.segmentation().sentences;
        let k = sentences.partition_point(|s| s.tokens.end <= i);
        sentences.get(k).map_or(i..i, |s| s.tokens.clone())
    }
}
