//! Quotations that the page shows: words without marks above a signature line.

use super::QuotationKind;
use super::draft::{Draft, Source, Taken, one};
use super::reader::{Name, Reader};
use super::resources::Small;
use super::subjects::Subject;
use super::verbs::Mood;
use crate::document::RuleId;
use crate::lexicon::Classes;
use std::ops::Range;

/// *Finds* words that the page sets apart above a line with a person's name and function: a paragraph in the first
/// person, a block quote, a paragraph in italics. *Example* `> Le lycée ouvrira.⏎> — Nadia Benali, présidente`
/// *Leaves alone* a release signed by several ministers, and a letter's place and date. *Gives* the words as direct.
pub(super) const SIGNED: RuleId = RuleId("quotation/signed-paragraph");

/// How many lines a block quote may have.
const LONGEST: usize = 24;

impl Reader<'_> {
    /// The name that a signature line beginning at token `k` begins with: `— Dr Markus Richter, …`.
    pub(super) fn signature_name(&self, k: usize) -> Option<Name> {
        let mut k = k;
        let start = k;
        let skips = |k: usize| {
            self.sets_apart(k)
                || matches!(self.at(k), "-" | "–" | "—" | "•" | "(")
                || self.words.is(k, Classes::CIVILITY)
                || self.is(k, Small::COURTESY)
        };
        while k < self.len() && k < start + 5 && self.name_from(k).is_none() && skips(k) {
            k += 1;
        }
        self.name_from(k)
    }

    /// `>`, `*`, `_`: marks of a page without type.
    pub(super) fn sets_apart(&self, k: usize) -> bool {
        matches!(self.at(k), ">" | "*" | "**" | "_" | "***" | "__")
    }

    /// See [`SIGNED`]. Paragraphs that hold marks are left to the marks.
    pub(super) fn signed(&self, taken: &Taken) -> Vec<Draft> {
        let lines = &self.words.segmentation().lines;
        let found = (1..lines.len()).filter_map(|k| {
            let name = self.signature(k)?;
            let fragments = self.set_apart_above(k).or_else(|| self.first_person_above(k))?;
            let (start, end) = (fragments.first()?.start, fragments.last()?.end);
            let free = !taken.any(start..end) && end <= lines[k].tokens.start;
            (free && !self.signs_with_others(k)).then_some(Draft {
                kind: QuotationKind::Direct,
                fragments,
                cue: None,
                source: Source::Words(Subject::Phrase { first: name.first, end: name.end }),
                closed: true,
                rule: SIGNED,
            })
        });
        found.collect()
    }

    /// Whether the line is one of several signatures.
    fn signs_with_others(&self, line: usize) -> bool {
        let next = self.words.segmentation().lines.get(line + 1);
        let brief = next.is_some_and(|l| l.tokens.len() < 10);
        self.signature(line - 1).is_some()
            || self.signature(line + 1).is_some()
            || brief && self.signature(line + 2).is_some()
    }

    /// The name of a line that is a signature: a person, then a function after a comma or on the next line.
    pub(super) fn signature(&self, line: usize) -> Option<Name> {
        let lines = &self.words.segmentation().lines;
        let tokens = lines.get(line)?.tokens.clone();
        if tokens.len() > 30 {
            return None;
        }
        let name = self.signature_name(tokens.start).filter(|n| self.is_person(*n) && n.end <= tokens.end)?;
        let verb = self.groups(name.end, tokens.end).any(|g| g.mood == Mood::Finite)
            || (name.end..tokens.end).any(|k| self.is(k, Small::FINITE));
        let below = || lines.get(line + 1).is_some_and(|l| !l.blank_before && l.tokens.len() < 16);
        let after = (name.end..tokens.end).find(|&k| !self.sets_apart(k)).unwrap_or(tokens.end);
        let function = after < tokens.end && matches!(self.at(after), "," | "-" | "–" | "—" | "(");
        let contact = (tokens.start..tokens.end).any(|k| self.is_contact(k));
        let first = tokens.clone().find(|&k| !self.sets_apart(k)).unwrap_or(tokens.start);
        let dash = after == tokens.end && self.is_dash(first);
        ((function || dash || after == tokens.end && below()) && !verb && !contact).then_some(name)
    }

    fn is_contact(&self, k: usize) -> bool {
        use crate::segmentation::TokenKind::{Email, Number, Url};
        matches!(self.kind(k), Email | Url) || self.kind(k) == Number && self.at(k).len() > 5
    }

    /// The block quote or the paragraph in italics above a line: its words, line by line.
    fn set_apart_above(&self, line: usize) -> Option<Vec<Range<usize>>> {
        let lines = &self.words.segmentation().lines;
        let above = (line.saturating_sub(LONGEST)..line).rev();
        let quoted: Vec<Range<usize>> = above
            .map(|k| &lines[k].tokens)
            .take_while(|tokens| self.mark(tokens.start, ">"))
            .map(|tokens| self.without_stars(tokens))
            .collect();
        let mut fragments: Vec<Range<usize>> = quoted.into_iter().rev().filter(|r| !r.is_empty()).collect();
        let italic = &lines[line - 1].tokens;
        if fragments.is_empty() && self.is_italic(italic) {
            fragments.push(self.without_stars(italic));
        }
        let words: usize = fragments.iter().map(Range::len).sum();
        let text = fragments.iter().any(|f| self.has_verb(f));
        (words >= 8 && text && fragments.iter().all(|f| self.is_word(f.start))).then_some(fragments)
    }

    /// `*…*`, `_…_`: one line between two stars.
    fn is_italic(&self, tokens: &Range<usize>) -> bool {
        let last = tokens.end.saturating_sub(1);
        let stars = matches!(self.at(tokens.start), "*" | "_");
        stars && last > tokens.start && self.at(last) == self.at(tokens.start)
    }

    /// A line without what sets it apart.
    fn without_stars(&self, tokens: &Range<usize>) -> Range<usize> {
        let (mut start, mut end) = (tokens.start, tokens.end);
        while start < end && self.sets_apart(start) {
            start += 1;
        }
        while end > start && self.sets_apart(end - 1) {
            end -= 1;
        }
        start..end
    }

    /// The paragraph above a line, where it speaks in the first person.
    fn first_person_above(&self, line: usize) -> Option<Vec<Range<usize>>> {
        let above = self.paragraph_above(line);
        self.speaks_for_itself(&above).then(|| one(above))
    }

    /// The lines above a line up to the blank one over them.
    fn paragraph_above(&self, line: usize) -> Range<usize> {
        let lines = &self.words.segmentation().lines;
        let mut top = line - 1;
        while top > 0 && !lines[top].blank_before && line - top < 12 {
            top -= 1;
        }
        // Of lines that follow one another without a blank, only those that speak in the first person count.
        let blank = lines[line].blank_before || top + 1 == line || self.first_person(&lines[top].tokens);
        let top = if blank { top } else { line - 1 };
        let mut start = lines[top].tokens.start;
        if matches!(self.at(start), "-" | "–" | "—" | "•") {
            start += 1;
        }
        start..lines[line - 1].tokens.end
    }

    fn first_person(&self, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|k| self.is(k, Small::AUTHOR))
    }

    fn speaks_for_itself(&self, tokens: &Range<usize>) -> bool {
        let subject = |k: usize| self.is(k, Small::SPOKEN);
        tokens.len() >= 10 && tokens.clone().any(subject) && self.is_word(tokens.start)
    }
}
