//! Prepositions that name a source: `selon`, `d'après`, `de l'avis de`, and `pour` before a name.

use super::draft::{Attribution, Draft, DraftCue, Source, Taken, one};
use super::marks::Pair;
use super::reader::Reader;
use super::resources::{Noun, Small};
use super::subjects::Subject;
use crate::document::RuleId;
use crate::segmentation::TokenKind;
use std::ops::Range;

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
        // `Selon X, « rien n'est décidé » et les discussions continuent`: the whole clause is X's.
        if self.goes_on_behind(pair) {
            return None;
        }
        self.source_phrase(start, comma)
    }

    /// Whether a sentence goes on behind quoted words with a clause of its own.
    fn goes_on_behind(&self, pair: &Pair) -> bool {
        let rest = pair.after..self.sentence(pair.after).end;
        let joined = self.is(pair.after, Small::AND.or(Small::RELATIVE).or(Small::FINITE)) && pair.closed;
        joined && !self.begins_line(pair.after) && rest.len() > 3 && self.has_verb(&rest)
    }

    /// `« … », selon X`: the quoted words are a sentence, not a fragment of the one that the source is of.
    pub(super) fn source_after(&self, pair: &Pair, limit: usize) -> Option<Attribution> {
        let at = if self.mark(pair.after, ",") { pair.after + 1 } else { pair.after };
        let whole = self.begins_sentence(pair.open) && pair.closed && at < limit && !self.begins_line(at);
        let (after, weak) = self.source_preposition(at).filter(|_| whole)?;
        let end = self.source_end(after, self.sentence(at).end.min(limit));
        let subject = self.tonic(after).unwrap_or(Subject::Phrase { first: after, end });
        let ends = self.is_punctuation(subject.end()) || self.begins_line(subject.end());
        let lemma = self.source_lemma(at, after);
        (!weak && ends && self.can_speak(subject)).then_some(Attribution {
            cue: Some(DraftCue { first: at, end: after, lemma }),
            source: Source::Words(subject),
            rule: SOURCE,
        })
    }

    /// `Selon X`, `De l'avis de X` between the tokens `start` and `end`.
    pub(super) fn source_phrase(&self, start: usize, end: usize) -> Option<Attribution> {
        let at = (start..end).find(|&k| self.source_preposition(k).is_some())?;
        let (after, weak) = self.source_preposition(at)?;
        let phrase = || Subject::Phrase { first: after, end: self.phrase_end(after, end) };
        let tonic = self.tonic(after);
        let subject = tonic.unwrap_or_else(phrase);
        let speaks = tonic.is_some() || self.can_speak(subject) && (!weak || at == start);
        let lemma = self.source_lemma(at, after);
        speaks.then_some(Attribution {
            cue: Some(DraftCue { first: at, end: after, lemma }),
            source: Source::Words(subject),
            rule: SOURCE,
        })
    }

    /// `aux yeux de` for `aux yeux des`.
    fn source_lemma(&self, first: usize, end: usize) -> String {
        let lemma = self.text(first, end).to_lowercase();
        match lemma.strip_suffix(" du").or_else(|| lemma.strip_suffix(" des")) {
            Some(stem) => format!("{stem} de"),
            None => lemma,
        }
    }

    /// The preposition of source at token `k`: one past its last token, and whether it is a weak one.
    fn source_preposition(&self, k: usize) -> Option<(usize, bool)> {
        if !self.is(k, Small::PREPOSITION.or(Small::DE)) && self.lower(k) != "aux" {
            return None;
        }
        // `De source policière, …`
        if self.lower(k) == "de" && matches!(self.lower(k + 1), "source" | "sources") {
            let free = self.sentence(k).start == k || self.mark(k - 1, ",");
            return free.then_some((k + 1, false));
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
        let opens =
            |j: usize| self.is(j, Small::ADVERB.or(Small::AND)) || self.mark(j, ",") || self.mark(j, ":");
        let initial = (sentence.start..k).all(opens) || self.mark(k - 1, ":") || self.is_titled(k);
        let subject = self.source_subject(after, sentence.end, weak)?;
        let fragments = match initial {
            true => one(self.after_source(subject, weak, pairs)?),
            false if weak || k < 2 || k - sentence.start > 200 => return None,
            false => self.around_source(k, subject, pairs)?,
        };
        let (start, end) = (fragments.first()?.start, fragments.last()?.end);
        let kind = self.reported_kind(start, end, pairs);
        let words: usize = fragments.iter().map(Range::len).sum();
        let plain = || words >= 4 && self.is_named(subject) && !(start..end).any(|j| self.is_dash(j));
        let verb = initial || plain() || fragments.iter().any(|f| self.has_verb(f));
        (words >= 3 && verb && !self.orders(start)).then(|| Draft {
            kind,
            fragments,
            cue: Some(DraftCue { first: k, end: after, lemma: self.source_lemma(k, after) }),
            source: Source::Words(subject),
            closed: true,
            rule: SAYS_SOURCE,
        })
    }

    /// `Selon` within a sentence that a footnote has run together.
    fn is_titled(&self, k: usize) -> bool {
        self.words.is_capitalised(k) && self.at(k).chars().skip(1).all(|c| !c.is_uppercase())
    }

    /// `selon l'Insee`, `selon lui`.
    fn source_subject(&self, after: usize, limit: usize, weak: bool) -> Option<Subject> {
        if let Some(pronoun) = self.tonic(after) {
            return Some(pronoun);
        }
        let subject = Subject::Phrase { first: after, end: self.source_end(after, limit) };
        self.can_be_source(subject, weak).then_some(subject)
    }

    /// `lui`, `elle`, `eux` after a preposition.
    fn tonic(&self, k: usize) -> Option<Subject> {
        let alone = self.is_punctuation(k + 1) || self.begins_line(k + 1);
        let pronoun = matches!(self.lower(k), "lui" | "elle" | "eux" | "elles");
        (pronoun && alone).then_some(Subject::Pronoun(k))
    }

    /// What follows a source at the beginning of a sentence: after its comma, or below its line.
    fn after_source(&self, subject: Subject, weak: bool, pairs: &[Pair]) -> Option<Range<usize>> {
        let end = subject.end();
        let below = !weak && self.begins_paragraph(end) && end < self.len();
        if !self.mark(end, ",") && !below {
            return None;
        }
        let start = if below { end } else { self.after_function(end + 1) };
        let quoted = pairs.binary_search_by_key(&start, |p| p.open);
        let free = start < self.len() && quoted.ok().is_none_or(|p| self.goes_on_behind(&pairs[p]));
        let range = start..if below { self.paragraph_end(start) } else { self.clause_end(start, pairs) };
        (free && (!below || self.has_verb(&range))).then_some(range)
    }

    /// Past the function of a source and its comma: `Selon Hugo Vidal, [président du club,] …`
    fn after_function(&self, k: usize) -> usize {
        let limit = self.sentence(k).end.min(k + 30);
        let stops = |j: usize| self.is(j, Small::FINITE.or(Small::RELATIVE).or(Small::PRONOUN));
        let comma = (k..limit).take_while(|&j| !stops(j)).find(|&j| self.mark(j, ","));
        comma.filter(|_| self.is_function(k)).map_or(k, |comma| comma + 1)
    }

    /// The sentence around a source in its middle or at its end.
    fn around_source(&self, k: usize, subject: Subject, pairs: &[Pair]) -> Option<Vec<Range<usize>>> {
        let (start, end) = (self.sentence(k).start, subject.end());
        let comma = self.mark(k - 1, ",");
        // `« … », selon X`: read with the marks.
        let at = pairs.binary_search_by_key(&start, |p| p.open);
        let quoted = at.is_ok_and(|i| pairs[i].after + usize::from(comma) == k);
        if quoted {
            return None;
        }
        let before = start..if comma { k - 1 } else { k };
        let ends = self.is_final(end) || self.begins_line(end);
        if ends {
            return (comma || self.is_named(subject)).then(|| one(before));
        }
        if !self.mark(end, ",") {
            return None;
        }
        if !comma {
            return self.is_named(subject).then(|| one(before));
        }
        // `Au Royaume-Uni, selon l'ONG, un tiers …`: what precedes is only where and when.
        let after = end + 1..self.clause_end(end + 1, pairs);
        if after.len() < 2 {
            return None;
        }
        Some(if self.has_verb(&before) { vec![before, after] } else { one(after) })
    }

    /// `veuillez vous reporter`: an order to the reader.
    fn orders(&self, k: usize) -> bool {
        self.lower(k).ends_with("ez") && !self.is(k, Small::PRONOUN)
    }

    /// One past the words of a source: up to its comma where one is near.
    fn source_end(&self, first: usize, limit: usize) -> usize {
        let end = self.phrase_end(first, limit);
        // `le ministre de l'Économie, du Plan et de la Coopération`
        let lists_on = |k: usize| self.is(k + 1, Small::DE) && self.noun(first, end) == Some(Noun::Human);
        let stops = |k: usize| self.mark(k, ",") && !lists_on(k) || self.is_final(k) || self.mark(k, ":");
        let comma = (end..limit.min(end + 20)).find(|&k| stops(k) || k > end && self.begins_line(k));
        let comma = comma.or_else(|| (limit < end + 20).then_some(limit));
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
        let held =
            self.noun(first, end) == Some(Noun::Human) && (first..end).any(|k| self.name_from(k).is_some());
        let number = (first..end).any(|k| self.kind(k) == TokenKind::Number && !self.mark(k + 1, "%"));
        let known = self.own_name(first, end).is_some() || end - first > 1 && self.is_named(subject) || held;
        plain && if weak { known && !number || self.lower(first + 1) == "%" } else { strong }
    }

    /// Whether a person or body is named, not only described.
    fn is_named(&self, subject: Subject) -> bool {
        let Subject::Phrase { first, end } = subject else { return false };
        self.own_name(first, end).is_some() || self.looks_named(first, end)
    }
}
