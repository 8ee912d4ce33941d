//! Quoted words without marks after a colon or below a line of attribution.

use super::QuotationKind;
use super::clause::LONGEST;
use super::draft::{Draft, DraftCue, Source, one};
use super::marks::Pair;
use super::reader::Reader;
use super::resources::{Small, Strength};
use super::subjects::Subject;
use super::verbs::{Group, Mood};
use crate::document::RuleId;
use std::ops::Range;

/// *Finds* words without marks after a verb or noun of speech and a colon, on the same line, in the paragraph below
/// or in the list below. *Example* `Il a affirmé :⏎Nous rendrons les comptes.` *Leaves alone* `Il annonce : un
/// budget de 3 M€.` *Gives* the words as direct, with less confidence.
pub(super) const UNMARKED: RuleId = RuleId("quotation/unmarked-colon");

/// How far the colon may stand from its verb.
const REACH: usize = 16;

impl Reader<'_> {
    /// See [`UNMARKED`].
    pub(super) fn unmarked(&self, group: &Group, pairs: &[Pair]) -> Option<Draft> {
        let verb = self.verb(group);
        let speaks = verb.takes('c') && verb.takes('q') && verb.strength != Strength::Weak;
        let moods = matches!(group.mood, Mood::Finite | Mood::Infinitive);
        if !speaks || !moods || self.is_impersonal(group) {
            return None;
        }
        let after = self.colon_after(group).or_else(|| self.line_alone(group))?;
        let Source::Words(subject) = self.source_of(group) else { return None };
        if !self.can_speak(subject) || self.is(subject.first(), Small::OTHER_SUBJECT) || subject.end() > after
        {
            return None;
        }
        let range = self.unmarked_range(after, pairs)?;
        let listed = self.is_dash(range.start.saturating_sub(1));
        let asked = verb.takes('d') && self.is_infinitive(range.start);
        if !asked && (self.is_infinitive(range.start) || listed) {
            return None;
        }
        Some(Draft {
            kind: QuotationKind::Direct,
            fragments: one(range),
            cue: Some(self.cue(group)),
            source: Source::Words(subject),
            closed: true,
            rule: UNMARKED,
        })
    }

    /// One past the colon that a verb leads to, over an addressee or an object: `demande au préfet :`.
    fn colon_after(&self, group: &Group) -> Option<usize> {
        let limit = (group.end + REACH).min(self.sentence(group.first).end);
        let stops = |k: usize| {
            let que = matches!(self.lower(k), "que" | "qu'") && self.mark(k + 1, ":");
            self.is_final(k)
                || self.is(k, Small::RELATIVE.or(Small::FINITE).or(Small::PRONOUN)) && !que
                || matches!(self.at(k), "«" | "“" | "\"" | ";")
        };
        let stop = (group.end..limit).find(|&k| self.mark(k, ":") || stops(k))?;
        self.mark(stop, ":").then_some(stop + 1)
    }

    /// `Toutefois, précise-t-il` alone on its line.
    fn line_alone(&self, group: &Group) -> Option<usize> {
        let line = self.words.segmentation().lines.get(self.line(group.first))?;
        let end = if self.mark(group.end, ",") { group.end + 1 } else { group.end };
        let alone = line.tokens.end == end && group.first <= line.tokens.start + 3;
        (group.inverted.is_some() && alone).then_some(end)
    }

    /// The words that begin after a colon at token `from`.
    pub(super) fn unmarked_range(&self, from: usize, pairs: &[Pair]) -> Option<Range<usize>> {
        let bullet = |k: usize| matches!(self.at(k), "-" | "–" | "—" | "•" | "*" | "·");
        let mut start = from;
        if self.begins_line(start) && bullet(start) {
            start += 1;
        }
        if matches!(self.lower(start), "que" | "qu'") {
            start += 1;
        }
        if start >= self.len()
            || pairs.binary_search_by_key(&start, |p| p.open).is_ok()
            || !self.is_word(start)
        {
            return None;
        }
        let end = match (self.begins_line(from), bullet(from)) {
            (false, _) => self.clause_end(start, pairs),
            (true, true) => self.list_end(start),
            (true, false) => self.paragraph_end(start),
        };
        let range = start..end;
        let inner = &pairs[pairs.partition_point(|p| p.open < start)..];
        let free = !inner.iter().take_while(|p| p.open < end).any(|p| p.end > p.first + 8);
        let said = self.has_verb(&range)
            || self.is_infinitive(start)
            || self.begins_paragraph(from) && range.len() > 12;
        (range.len() >= 5 && free && said).then_some(range)
    }

    /// One past the items of the list that begins at token `start`.
    fn list_end(&self, start: usize) -> usize {
        let lines = &self.words.segmentation().lines;
        let mut k = self.line(start);
        let item = |k: usize| {
            lines.get(k).is_some_and(|l| matches!(self.at(l.tokens.start), "-" | "–" | "—" | "•" | "*" | "·"))
        };
        while item(k + 1) {
            k += 1;
        }
        lines.get(k).map_or(start, |l| self.without_final(start, l.tokens.end)).min(start + LONGEST)
    }

    pub(super) fn paragraph_end(&self, start: usize) -> usize {
        let limit = (start + LONGEST).min(self.len());
        // The items of a list without bullets end with semicolons.
        let item = |k: usize| self.mark(k - 1, ";");
        let mut breaks = (start + 1..limit).filter(|&k| self.begins_paragraph(k) && !item(k));
        let end = breaks.next().unwrap_or(limit);
        // `ajoute-t-il` some paragraphs below: the same person has spoken all along.
        let own = |from: usize, to: usize| !self.groups(from, to).any(|g| self.colon_after(&g).is_some());
        let mut at = end;
        for next in breaks.take(8) {
            if self.speaks_on(at) {
                return at;
            }
            if !own(at, next) {
                return end;
            }
            at = next;
        }
        end
    }

    /// Whether a paragraph begins with words and `ajoute-t-il`.
    fn speaks_on(&self, start: usize) -> bool {
        let personal = |k: usize| self.is(k, Small::MASCULINE.or(Small::FEMININE));
        self.groups(start, start + 8).any(|g| g.inverted.is_some_and(personal))
    }

    fn without_final(&self, start: usize, end: usize) -> usize {
        if end > start + 1 && (self.mark(end - 1, ".") || self.mark(end - 1, ";")) { end - 1 } else { end }
    }

    /// Noun of speech at the beginning of a sentence, whose it is, a colon, and a clause without marks:
    /// `Première affirmation du gouvernement : les salaires augmenteront.`
    pub(super) fn announced(&self, colon: usize, pairs: &[Pair]) -> Option<Draft> {
        let sentence = self.sentence(colon);
        let limit = colon.min(sentence.start + 4);
        let noun = (sentence.start..limit).find(|&k| self.resources.is_speech_noun(self.lower(k)))?;
        let de = noun + 1;
        if !self.is(de, Small::DE) || colon > noun + REACH {
            return None;
        }
        let first = if matches!(self.lower(de), "du" | "des") { de } else { de + 1 };
        let subject = Subject::Phrase { first, end: self.phrase_end(first, colon) };
        let range = self.unmarked_range(colon + 1, pairs)?;
        let same = subject.end() == colon && self.can_speak(subject) && !self.begins_line(colon + 1);
        let cue = DraftCue { first: noun, end: noun + 1, lemma: self.lower(noun).to_owned() };
        same.then(|| Draft {
            kind: QuotationKind::Direct,
            fragments: one(range),
            cue: Some(cue),
            source: Source::Words(subject),
            closed: true,
            rule: UNMARKED,
        })
    }
}
