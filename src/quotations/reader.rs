//! A release as this stage reads it: its tokens with the small words and the names at hand.

use super::conjugation::Forms;
use super::functions::Held;
use super::marks::{Pair, pairs};
use super::resources::{Resources, Small, Spelling};
use crate::document::Span;
use crate::entities::{Entity, Label};
use crate::lexicon::{Classes, Words, fold};
use crate::segmentation::{Gap, TokenKind};
use std::cell::OnceCell;

/// A name of a person or body, as token indices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Name {
    /// First token.
    pub(super) first: usize,
    /// One past the last token.
    pub(super) end: usize,
    /// Which entity.
    pub(super) entity: usize,
}

/// The words, the lists and the names of one release.
pub(super) struct Reader<'a> {
    pub(super) words: &'a Words<'a>,
    pub(super) resources: &'a Resources,
    pub(super) entities: &'a [Entity],
    /// In text order.
    pub(super) names: Vec<Name>,
    /// What stands between marks, in text order.
    pub(super) pairs: Vec<Pair>,
    /// For each token the name it belongs to, counted from one.
    name_at: Vec<u32>,
    /// Who holds which function; made when first asked for.
    pub(super) held: OnceCell<Vec<Held>>,
    /// The functions that stand without a name; made when first asked for.
    pub(super) bare_functions: OnceCell<Vec<String>>,
    /// The folded names of persons; made when first asked for.
    persons: OnceCell<Vec<(usize, String)>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(resources: &'a Resources, words: &'a Words<'a>, entities: &'a [Entity]) -> Reader<'a> {
        let names = names(words, entities);
        let mut name_at = vec![0; words.len()];
        for (k, name) in names.iter().enumerate() {
            name_at[name.first..name.end].fill(k as u32 + 1);
        }
        Reader {
            words,
            resources,
            entities,
            names,
            pairs: pairs(words),
            name_at,
            held: OnceCell::new(),
            bare_functions: OnceCell::new(),
            persons: OnceCell::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    pub(super) fn lower(&self, i: usize) -> &str {
        self.words.lower(i)
    }

    /// The categories of token `i`; none beyond the last one.
    pub(super) fn small(&self, i: usize) -> Small {
        if i >= self.len() { Small::default() } else { self.resources.small(self.lower(i)) }
    }

    pub(super) fn is(&self, i: usize, small: Small) -> bool {
        self.small(i).any(small)
    }

    /// The verbs of speech that token `i` may be a form of.
    pub(super) fn spelling(&self, i: usize) -> Spelling {
        if self.may_be_cue(i) { self.resources.spelling(self.lower(i)) } else { Spelling::default() }
    }

    pub(super) fn may_be_cue(&self, i: usize) -> bool {
        self.words.is(i, Classes::CUE.or(Classes::FUNCTION))
    }

    pub(super) fn modal(&self, i: usize) -> Forms {
        self.resources.modal(self.lower(i))
    }

    /// The name that token `i` belongs to.
    pub(super) fn name_over(&self, i: usize) -> Option<Name> {
        let k = *self.name_at.get(i)? as usize;
        k.checked_sub(1).map(|k| self.names[k])
    }

    /// The name that begins at token `i`.
    pub(super) fn name_from(&self, i: usize) -> Option<Name> {
        self.name_over(i).filter(|name| name.first == i)
    }

    pub(super) fn is_person(&self, name: Name) -> bool {
        self.entities[name.entity].label == Label::Person
    }

    /// Every person with the folded name, in the order of entities.
    pub(super) fn persons(&self) -> &[(usize, String)] {
        self.persons.get_or_init(|| {
            let all = self.entities.iter().enumerate().filter(|(_, e)| e.label == Label::Person);
            all.map(|(entity, e)| (entity, fold(&e.name))).collect()
        })
    }

    pub(super) fn is_punctuation(&self, i: usize) -> bool {
        i < self.len() && matches!(self.words.kind(i), TokenKind::Punctuation | TokenKind::Symbol)
    }

    pub(super) fn is_word(&self, i: usize) -> bool {
        i < self.len() && matches!(self.words.kind(i), TokenKind::Word | TokenKind::Mixed)
    }

    /// Whether token `i` is exactly this mark.
    pub(super) fn mark(&self, i: usize, mark: &str) -> bool {
        i < self.len() && self.words.text(i) == mark
    }

    /// Whether token `i` is a mark that ends a sentence.
    pub(super) fn is_final(&self, i: usize) -> bool {
        i < self.len() && matches!(self.words.text(i), "." | "!" | "?" | "…" | "..." | "....")
    }

    pub(super) fn begins_line(&self, i: usize) -> bool {
        i == 0 || i >= self.len() || self.words.gap(i) >= Gap::Line
    }

    pub(super) fn begins_paragraph(&self, i: usize) -> bool {
        i == 0 || i >= self.len() || self.words.gap(i) == Gap::Paragraph
    }

    /// The sentence that token `i` belongs to, as token indices.
    pub(super) fn sentence(&self, i: usize) -> std::ops::Range<usize> {
        let sentences = &self.words.segmentation().sentences;
        let k = sentences.partition_point(|s| s.tokens.end <= i);
        sentences.get(k).map_or(self.len()..self.len(), |s| s.tokens.clone())
    }

    /// The line that token `i` belongs to, as an index.
    pub(super) fn line(&self, i: usize) -> usize {
        self.words.segmentation().lines.partition_point(|l| l.tokens.end <= i)
    }

    /// Whether token `i` stands between marks.
    pub(super) fn is_quoted(&self, i: usize) -> bool {
        let before = self.pairs.partition_point(|p| p.open < i);
        before > 0 && i < self.pairs[before - 1].end
    }

    /// The text of token `i`; `""` beyond the last one.
    pub(super) fn at(&self, i: usize) -> &'a str {
        if i < self.len() { self.words.text(i) } else { "" }
    }

    /// What token `i` is made of; the end of the text is like a mark.
    pub(super) fn kind(&self, i: usize) -> TokenKind {
        if i < self.len() { self.words.kind(i) } else { TokenKind::Punctuation }
    }

    /// What stands before token `i`; the end of the text is like a paragraph's.
    pub(super) fn gap(&self, i: usize) -> Gap {
        if i < self.len() { self.words.gap(i) } else { Gap::Paragraph }
    }

    /// The span of tokens `first..end`, cut to the text and never empty.
    pub(super) fn span(&self, first: usize, end: usize) -> Span {
        let last = end.max(1).min(self.len()) - 1;
        self.words.cover(first.min(last), last)
    }

    pub(super) fn text(&self, first: usize, end: usize) -> &str {
        self.words.document().slice(self.span(first, end))
    }
}

fn names(words: &Words, entities: &[Entity]) -> Vec<Name> {
    let speaks = |e: &Entity| matches!(e.label, Label::Person | Label::Organisation);
    let mut names: Vec<Name> = Vec::new();
    for (entity, e) in entities.iter().enumerate().filter(|(_, e)| speaks(e)) {
        for mention in &e.mentions {
            let first = words.token_at(mention.start());
            let end = words.token_at(mention.end().saturating_sub(1)) + 1;
            if first < end && end <= words.len() {
                names.push(Name { first, end, entity });
            }
        }
    }
    names.sort_by_key(|n| (n.first, std::cmp::Reverse(n.end)));
    names.dedup_by(|b, a| b.first < a.end);
    names
}
