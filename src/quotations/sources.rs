//! Prepositions that name a source: `selon`, `d'après`, `de l'avis de`, and `pour` before a name.

use super::draft::{Attribution, Draft, DraftCue, Source, Taken, one};
use super::marks::Pair;
use super::reader::Reader;
use super::resources::{Noun, Small};
use super::subjects::Subject;
use crate::document::RuleId;

/// *Finds* quoted words after a preposition that names the source. *Example* `Pour Nadia Benali, « le plus dur
/// reste à faire ».` *Leaves alone* `Pour le label « Villes fleuries », …` *Gives* the named source.
pub(super) const SOURCE: RuleId = RuleId("quotation/source-before");
/// *Finds* a sentence with its source named. *Example* `Selon l'Insee, le chômage recule.` *Leaves alone*
/// `Les tarifs varient selon les saisons.`, `Pour Noël, …` *Gives* the rest of the sentence.
pub(super) const SAYS_SOURCE: RuleId = RuleId("quotation/source-indirect");

impl Reader<'_> {
    /// See [`SOURCE`].
    pub(super) fn source_before(&self, pair: &Pair, floor: usize) -> Option<Attribution> {
        let comma = pair.open.checked_sub(1).filter(|&k| self.mark(k, ",") && k > floor)?;
        let start = self.sentence(comma).start.max(floor);
        self.source_phrase(start, comma)
    }

    /// `Selon X`, `De l'avis de X` between the tokens `start` and `end`.
    pub(super) fn source_phrase(&self, start: usize, end: usize) -> Option<Attribution> {
        let at = (start..end).find(|&k| self.source_preposition(k).is_some())?;
        let (after, weak) = self.source_preposition(at)?;
        let subject = Subject::Phrase { first: after, end: self.phrase_end(after, end) };
        let speaks = self.can_speak(subject) && (!weak || at == start);
        let lemma = self.text(at, after).to_lowercase();
        speaks.then_some(Attribution {
            cue: Some(DraftCue { first: at, end: after, lemma }),
            source: Source::Words(subject),
            confidence: if weak { 0.7 } else { 0.85 },
            rule: SOURCE,
        })
    }

    /// The preposition of source at token `k`: one past its last token, and whether it is a weak one.
    fn source_preposition(&self, k: usize) -> Option<(usize, bool)> {
        if !self.is(k, Small::PREPOSITION.or(Small::DE)) && self.lower(k) != "aux" {
            return None;
        }
        let found = self.words.phrases(self.resources.sources(), k, 6).last()?;
        Some((found.0, found.1 == 1)).filter(|(end, _)| *end < self.len())
    }

    /// See [`SAYS_SOURCE`].
    pub(super) fn sources(&self, pairs: &[Pair], taken: &Taken) -> Vec<Draft> {
        let candidates = (0..self.len()).filter(|&k| self.may_name_source(k) && !taken.any(k..k + 1));
        let found = candidates.filter_map(|k| self.source_at(k, pairs));
        found.filter(|d| !taken.any(d.start()..d.end())).collect()
    }

    /// By its first letter, since this is asked of every token.
    fn may_name_source(&self, k: usize) -> bool {
        matches!(self.lower(k).as_bytes().first(), Some(b's' | b'd' | b'p' | b'a' | 0xc3))
    }

    fn source_at(&self, k: usize, pairs: &[Pair]) -> Option<Draft> {
        let (after, weak) = self.source_preposition(k)?;
        let sentence = self.sentence(k);
        let initial = (sentence.start..k)
            .all(|j| self.is(j, Small::ADVERB.or(Small::AND)) || self.mark(j, ",") || self.mark(j, ":"))
            || k > sentence.start && self.mark(k - 1, ":");
        let subject = Subject::Phrase { first: after, end: self.source_end(after, sentence.end) };
        if !self.can_be_source(subject, weak) {
            return None;
        }
        let range = match initial {
            true if self.mark(subject.end(), ",") => {
                let start = subject.end() + 1;
                let start =
                    if pairs.binary_search_by_key(&start, |p| p.open).is_ok() { return None } else { start };
                start..self.clause_end(start, pairs)
            }
            true => return None,
            false if weak || k < 2 || k - sentence.start > 200 => return None,
            false if !self.mark(k - 1, ",") && !self.is_named(subject) => return None,
            false if !self.is_final(subject.end()) && !self.begins_line(subject.end()) => return None,
            false => sentence.start..if self.mark(k - 1, ",") { k - 1 } else { k },
        };
        let kind = self.reported_kind(range.start, range.end, pairs);
        (range.len() >= 3 && (initial || self.has_verb(&range))).then_some(Draft {
            kind,
            fragments: one(range),
            cue: Some(DraftCue { first: k, end: after, lemma: self.text(k, after).to_lowercase() }),
            source: Source::Words(subject),
            confidence: if weak { 0.6 } else { 0.75 },
            rule: SAYS_SOURCE,
        })
    }

    /// One past the words of a source: up to its comma where one is near.
    fn source_end(&self, first: usize, limit: usize) -> usize {
        let end = self.phrase_end(first, limit);
        let comma =
            (end..limit.min(end + 20)).find(|&k| self.mark(k, ",") || self.is_final(k) || self.mark(k, ":"));
        match comma {
            Some(comma) if !(end..comma).any(|k| self.is(k, Small::FINITE.or(Small::PRONOUN))) => comma,
            _ => end,
        }
    }

    fn can_be_source(&self, subject: Subject, weak: bool) -> bool {
        let Subject::Phrase { first, end } = subject else { return false };
        let document = matches!(self.noun(first, end), Some(Noun::Document));
        let plain = !self.is_infinitive(first);
        let strong = self.can_speak(subject) || document;
        // `Pour Noël`: one word alone is no name of a source unless it is known as one.
        let known = self.own_name(first, end).is_some() || end - first > 1 && self.is_named(subject);
        plain && if weak { known || self.lower(first + 1) == "%" } else { strong }
    }

    /// Whether a person or body is named, not only described.
    fn is_named(&self, subject: Subject) -> bool {
        let Subject::Phrase { first, end } = subject else { return false };
        self.own_name(first, end).is_some() || self.looks_named(first, end)
    }
}
