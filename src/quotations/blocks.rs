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

/// *Finds* a paragraph in the first person above a line with a person's name and function. *Example*
/// `Nous sommes fiers de cette usine.⏎— Nadia Benali, présidente de la région` *Leaves alone* a release signed by
/// several ministers, and a letter's place and date. *Gives* the paragraph as direct words.
pub(super) const SIGNED: RuleId = RuleId("quotation/signed-paragraph");

impl Reader<'_> {
    /// The name that a signature line beginning at token `k` begins with: `— Dr Markus Richter, …`.
    pub(super) fn signature_name(&self, k: usize) -> Option<Name> {
        let mut k = k;
        let start = k;
        let skips = |k: usize| {
            matches!(self.at(k), "-" | "–" | "—" | "•" | "(") || self.words.is(k, Classes::CIVILITY)
        };
        while k < self.len() && k < start + 3 && self.name_from(k).is_none() && skips(k) {
            k += 1;
        }
        self.name_from(k)
    }

    /// See [`SIGNED`]. Paragraphs that hold marks are left to the marks.
    pub(super) fn signed(&self, taken: &Taken) -> Vec<Draft> {
        let lines = &self.words.segmentation().lines;
        let mut out = Vec::new();
        for (k, line) in lines.iter().enumerate().skip(1) {
            let Some(name) = self.signature(k) else { continue };
            let brief = lines.get(k + 1).is_some_and(|l| l.tokens.len() < 10);
            let several = self.signature(k - 1).is_some()
                || self.signature(k + 1).is_some()
                || brief && self.signature(k + 2).is_some();
            let above = self.paragraph_above(k);
            let free = !taken.any(above.clone());
            if !several && free && above.end <= line.tokens.start && self.speaks_for_itself(&above) {
                out.push(Draft {
                    kind: QuotationKind::Direct,
                    fragments: one(above),
                    cue: None,
                    source: Source::Words(Subject::Phrase { first: name.first, end: name.end }),
                    closed: true,
                    rule: SIGNED,
                });
            }
        }
        out
    }

    /// The name of a line that is a signature: a person, then a function after a comma or on the next line.
    fn signature(&self, line: usize) -> Option<Name> {
        let lines = &self.words.segmentation().lines;
        let tokens = lines.get(line)?.tokens.clone();
        if tokens.len() > 30 {
            return None;
        }
        let name = self.signature_name(tokens.start).filter(|n| self.is_person(*n) && n.end <= tokens.end)?;
        let verb = self.groups(name.end, tokens.end).any(|g| g.mood == Mood::Finite)
            || (name.end..tokens.end).any(|k| self.is(k, Small::FINITE));
        let below = || lines.get(line + 1).is_some_and(|l| !l.blank_before && l.tokens.len() < 16);
        let function = name.end < tokens.end && matches!(self.at(name.end), "," | "-" | "–" | "—" | "(");
        let contact = (tokens.start..tokens.end).any(|k| self.is_contact(k));
        let dash = name.end == tokens.end && self.is_dash(tokens.start);
        ((function || dash || name.end == tokens.end && below()) && !verb && !contact).then_some(name)
    }

    fn is_contact(&self, k: usize) -> bool {
        use crate::segmentation::TokenKind::{Email, Number, Url};
        matches!(self.kind(k), Email | Url) || self.kind(k) == Number && self.at(k).len() > 5
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
        let subject = |k: usize| matches!(self.lower(k), "je" | "j'" | "nous" | "vous" | "m'" | "me");
        tokens.len() >= 10 && tokens.clone().any(subject) && self.is_word(tokens.start)
    }
}
