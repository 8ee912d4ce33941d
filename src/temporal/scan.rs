//! A document as the rules see it: lexical units, with a look to the left and to the right.

use crate::lexicon::Words;
use crate::segmentation::Gap;
use crate::temporal::context::Tense;
use crate::temporal::lexical::Atom;
use crate::temporal::value::{Side, Unit};
use crate::temporal::{Resources, Set};
use std::cell::Cell;

/// The first layer of one document.
pub(super) struct Scan<'a> {
    pub words: &'a Words<'a>,
    pub resources: &'a Resources,
    atoms: Vec<(Atom, u8)>,
    /// The tense that each token tells, as far as it has been asked for.
    pub tenses: Vec<Cell<Option<Tense>>>,
    /// The token at which a production is tried: what begins there begins nothing before it.
    origin: Cell<usize>,
}

impl<'a> Scan<'a> {
    pub(super) fn new(words: &'a Words<'a>, resources: &'a Resources) -> Scan<'a> {
        let tenses = vec![Cell::new(None); words.len()];
        Scan { words, resources, atoms: resources.lists.read(words), tenses, origin: Cell::new(0) }
    }

    /// Number of tokens.
    pub(super) fn len(&self) -> usize {
        self.atoms.len()
    }

    /// The lexical unit that begins at token `i`; none beyond the text.
    pub(super) fn atom(&self, i: usize) -> Atom {
        self.atoms.get(i).map_or(Atom::None, |a| a.0)
    }

    /// Begins a production at token `i`.
    pub(super) fn begin(&self, i: usize) {
        self.origin.set(i);
    }

    /// Whether token `i` is in the paragraph of the token before it, or begins the production.
    fn joined(&self, i: usize) -> bool {
        i < self.len() && (i == self.origin.get() || self.words.gap(i) < Gap::Paragraph)
    }

    /// The lexical unit at token `i`, unless a new paragraph begins there.
    pub(super) fn next(&self, i: usize) -> Atom {
        if self.joined(i) { self.atom(i) } else { Atom::None }
    }

    /// One past the unit at `i`.
    pub(super) fn after(&self, i: usize) -> usize {
        i + self.atoms.get(i).map_or(1, |a| usize::from(a.1))
    }

    /// Token `i` in lower case; empty beyond the text and across paragraphs.
    pub(super) fn lower(&self, i: usize) -> &str {
        if i < self.len() && self.words.gap(i) < Gap::Paragraph { self.words.lower(i) } else { "" }
    }

    /// The token before `i` in lower case, empty at the beginning of a paragraph.
    pub(super) fn left(&self, i: usize) -> &str {
        if i == 0 || i >= self.len() || self.words.gap(i) == Gap::Paragraph {
            ""
        } else {
            self.words.lower(i - 1)
        }
    }

    /// Whether token `i` is one of these words.
    pub(super) fn is(&self, i: usize, words: &[&str]) -> bool {
        words.contains(&self.lower(i))
    }

    /// Whether the token before `i` is one of these words.
    pub(super) fn left_is(&self, i: usize, words: &[&str]) -> bool {
        words.contains(&self.left(i))
    }

    /// Whether the tokens before `i` are these words, in reading order.
    pub(super) fn preceded(&self, i: usize, phrase: &[&str]) -> bool {
        i >= phrase.len() && (0..phrase.len()).all(|k| self.left(i - k) == phrase[phrase.len() - 1 - k])
    }

    /// Whether token `i` is a word of this list.
    pub(super) fn is_in(&self, i: usize, list: &Set) -> bool {
        list.contains(self.lower(i))
    }

    /// Whether the token before `i` is a word of this list.
    pub(super) fn left_in(&self, i: usize, list: &Set) -> bool {
        list.contains(self.left(i))
    }

    /// Whether nothing, or only marks that end a phrase, follow at `i`.
    pub(super) fn ends_phrase(&self, i: usize) -> bool {
        self.lower(i).is_empty() || self.is(i, &[".", ",", ";", ")", "!"]) || self.is(i, &["?", ":"])
    }

    /// `i`, or the token after it when it is one of these words.
    pub(super) fn skip(&self, i: usize, words: &[&str]) -> usize {
        if self.is(i, words) { i + 1 } else { i }
    }

    /// A day of the month: `3`, `1er`, `dix-sept`.
    pub(super) fn day(&self, i: usize) -> Option<i8> {
        match self.next(i) {
            Atom::Int { value: 1, digits: 0 } => None,
            Atom::Int { value, digits: 0..=2 } if (1..=31).contains(&value) => Some(value as i8),
            Atom::Ordinal(1) => Some(1),
            _ => None,
        }
    }

    /// A month's name.
    pub(super) fn month(&self, i: usize) -> Option<i8> {
        match self.next(i) {
            Atom::Month { number, .. } => Some(number),
            // `3 sept 2017` is written without its dot.
            Atom::Int { value: 7, digits: 0 } if self.words.lower(i) == "sept" => Some(9),
            _ => None,
        }
    }

    /// One past the month at `i`, with the dot of an abbreviation where a date goes on behind it.
    pub(super) fn after_month(&self, i: usize) -> usize {
        let end = self.after(i);
        let dotted =
            self.is(end, &["."]) && self.words.gap(end) == Gap::None && self.year_number(end + 1).is_some();
        if dotted { end + 1 } else { end }
    }

    /// A year of four digits or in words: one past it, and its number.
    pub(super) fn year(&self, i: usize) -> Option<(usize, i16)> {
        let noun =
            self.is(i, &["de"]) && self.is(i + 1, &["l'"]) && self.next(i + 2) == Atom::Unit(Unit::Year);
        let at = match () {
            () if noun => i + 3,
            () if self.is(i, &["de", ",", "/"]) && self.year_number(i + 1).is_some() => i + 1,
            () => i,
        };
        self.year_number(at).map(|year| (self.after(at), year))
    }

    fn year_number(&self, i: usize) -> Option<i16> {
        match self.next(i) {
            Atom::Int { value, digits: 4 } if (1000..2200).contains(&value) => Some(value as i16),
            Atom::Int { value, digits: 0 } if (1800..2200).contains(&value) => Some(value as i16),
            _ => None,
        }
    }

    /// A word beside a period that places it (`prochain`): one past it, and the side.
    pub(super) fn side(&self, i: usize) -> Option<(usize, Side)> {
        match self.next(i) {
            // `le mois passe` without its accent is a verb.
            Atom::Side(side) if self.words.lower(i) != "passe" => Some((self.after(i), side)),
            _ => None,
        }
    }

    /// The first token of the determiner before `i` that belongs to an expression with a noun of time:
    /// `l'année 2020`, `les années 1990`; contracted ones (`du`, `des`) stay outside.
    pub(super) fn with_article(&self, i: usize) -> usize {
        if self.left_is(i, &["le", "la", "les", "l'"]) { i - 1 } else { i }
    }

    /// The demonstrative before `i`, if there is one.
    pub(super) fn with_this(&self, i: usize) -> Option<usize> {
        self.left_is(i, &["ce", "cet", "cette", "ces"]).then(|| i - 1)
    }
}
