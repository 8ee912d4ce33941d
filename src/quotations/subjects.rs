//! Noun phrases and pronouns beside a verb: the words that may name the speaker.

use super::reader::Reader;
use super::resources::Small;
use super::verbs::{Group, Mood};
use crate::lexicon::Classes;
use crate::segmentation::TokenKind;

/// The words that name a speaker, as token indices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Subject {
    /// A name or noun phrase.
    Phrase {
        /// First token, determiner included.
        first: usize,
        /// One past the last token.
        end: usize,
    },
    /// `il`, `-t-elle`, `on`.
    Pronoun(usize),
}

impl Subject {
    /// First token.
    pub(super) fn first(self) -> usize {
        match self {
            Subject::Phrase { first, .. } | Subject::Pronoun(first) => first,
        }
    }

    /// One past the last token.
    pub(super) fn end(self) -> usize {
        match self {
            Subject::Phrase { end, .. } => end,
            Subject::Pronoun(at) => at + 1,
        }
    }
}

/// How far a subject may stand from its verb.
const REACH: usize = 40;
/// How far before an infinitive the verb of speech may stand whose subject it shares.
const CLOSE: usize = 14;

impl Reader<'_> {
    /// The subject of a group, wherever it stands.
    pub(super) fn subject(&self, group: &Group) -> Option<Subject> {
        match group.inverted {
            Some(pronoun) => Some(Subject::Pronoun(pronoun)),
            None if group.mood == Mood::Finite => self.subject_before(group),
            None => self.subject_of_clause(group),
        }
    }

    /// The subject of an infinitive or gerund: `Et [Nadia Benali] de conclure`, `a-t-[il] dit avant d'ajouter`.
    fn subject_of_clause(&self, group: &Group) -> Option<Subject> {
        let marker = group.first.checked_sub(1)?;
        let before = group.mood == Mood::Infinitive && self.lower(marker.saturating_sub(1)) == "avant";
        let quoted = self.is_quoted((self.sentence(marker).start + 1).min(marker));
        if before || quoted {
            let floor = marker.saturating_sub(if quoted { REACH } else { CLOSE });
            let near =
                self.groups(floor, marker.saturating_sub(1)).filter(|g| !self.is_quoted(g.first)).last();
            let finite = near.filter(|g| g.mood == Mood::Finite && self.verb(g).takes('c'));
            let inverted = finite.and_then(|g| g.inverted.map(Subject::Pronoun));
            let before = || self.subject_before(&finite?).filter(|s| self.can_speak(*s));
            let after = || self.subject_after(finite?.end).filter(|s| s.end() < marker && self.can_speak(*s));
            if let Some(subject) = inverted.or_else(before).or_else(after) {
                return Some(subject);
            }
        }
        let bound = if self.is(marker, Small::DE.or(Small::PREPOSITION)) { marker } else { group.first };
        match self.sentence_subject(group.first)? {
            Subject::Phrase { first, end } if first < bound => {
                Some(Subject::Phrase { first, end: end.min(bound) })
            }
            subject => Some(subject).filter(|s| s.end() <= group.first),
        }
    }

    /// The subject that follows a verb ending before token `from`: `a répondu à l'AFP [Hugo Vidal]`.
    pub(super) fn subject_after(&self, from: usize) -> Option<Subject> {
        let limit = (from + REACH).min(self.len());
        let mut k = from;
        while k < limit && !self.breaks_clause(k) {
            if self.starts_phrase(k) {
                let end = self.phrase_end(k, limit);
                return Some(Subject::Phrase { first: k, end });
            }
            k = if self.is(k, Small::PREPOSITION.or(Small::DE)) {
                self.skip_complement(k, limit)
            } else {
                k + 1
            };
        }
        None
    }

    /// Whether no subject can be beyond token `k`.
    fn breaks_clause(&self, k: usize) -> bool {
        self.is_final(k)
            || self.is(k, Small::RELATIVE)
            || matches!(self.at(k), ":" | ";" | "«" | "“" | "\"" | "(" | "»" | "”")
            || self.begins_line(k)
    }

    /// One past a complement with its preposition: `à l'AFP`, `devant les salariés réunis,`.
    fn skip_complement(&self, from: usize, limit: usize) -> usize {
        let mut k = from + 1;
        while k < limit && self.is(k, Small::DETERMINER.or(Small::DE).or(Small::PREPOSITION)) {
            k += 1;
        }
        if let Some(name) = self.name_from(k) {
            return name.end;
        }
        k += 1;
        while k < limit && !self.is_punctuation(k) && !self.starts_phrase(k) {
            if self.is(k, Small::PREPOSITION.or(Small::DE)) {
                return self.skip_complement(k, limit);
            }
            k += 1;
        }
        k
    }

    /// Whether a subject may begin at token `k`: a name, a title, or a determiner that no preposition governs.
    pub(super) fn starts_phrase(&self, k: usize) -> bool {
        if self.name_from(k).is_some() || self.words.is(k, Classes::CIVILITY) && self.words.is_capitalised(k)
        {
            return true;
        }
        if self.is(k, Small::OTHER_SUBJECT) && !self.lower(k).starts_with('-') {
            return true;
        }
        let word = self.is_word(k) && !self.is(k, Small::CLITIC.or(Small::ADVERB));
        let capital =
            word && self.words.is_capitalised(k) && !self.is(k, Small::PREPOSITION.or(Small::RELATIVE));
        if matches!(self.lower(k), "du" | "au") {
            return false;
        }
        let number = matches!(self.kind(k), TokenKind::Number) || self.starts_with_digit(k);
        let determiner = self.is(k, Small::DETERMINER);
        capital || number || determiner && self.is_word(k + 1)
    }

    pub(super) fn starts_with_digit(&self, k: usize) -> bool {
        self.kind(k) == TokenKind::Mixed && self.at(k).starts_with(|c: char| c.is_ascii_digit())
    }

    /// One past the noun phrase that begins at token `first`.
    pub(super) fn phrase_end(&self, first: usize, limit: usize) -> usize {
        let mut k = first;
        let mut seen_noun = false;
        while k < limit && !(k > first && self.begins_line(k)) {
            if let Some(name) = self.name_over(k) {
                k = name.end;
                seen_noun = true;
                continue;
            }
            if self.ends_phrase(k, seen_noun) || seen_noun && self.is_plural_verb(first, k) {
                break;
            }
            // `M. le Ministre`
            let title = k == first && self.words.is(k, Classes::CIVILITY) && self.is(k + 1, Small::ARTICLE);
            seen_noun |= !title && !self.is(k, Small::DETERMINER.or(Small::DE)) && self.is_word(k);
            k += 1;
        }
        while k > first + 1 && self.is(k - 1, Small::DETERMINER.or(Small::DE).or(Small::AND)) {
            k -= 1;
        }
        k.max(first + 1).min(self.len())
    }

    /// `les salariés reconduisent`: behind a plural noun no adjective ends so.
    fn is_plural_verb(&self, first: usize, k: usize) -> bool {
        let ends =
            || self.lower(k).strip_suffix("ent").is_some_and(|stem| stem.len() > 2 && !stem.ends_with('m'));
        matches!(self.lower(first), "les" | "des" | "ces") && ends() && !self.words.is_capitalised(k)
    }

    fn ends_phrase(&self, k: usize, seen_noun: bool) -> bool {
        let small = self.small(k);
        if self.is_punctuation(k) {
            return !matches!(self.at(k), "-" | "/" | "&" | "%");
        }
        if small.any(Small::DE) || small.any(Small::DETERMINER) && self.after_de_or_and(k) {
            return false;
        }
        if small.any(Small::AND) {
            return !(self.starts_phrase(k + 1) && seen_noun);
        }
        let stop = Small::PREPOSITION
            .or(Small::RELATIVE)
            .or(Small::PRONOUN)
            .or(Small::FINITE)
            .or(Small::CLITIC)
            .or(Small::DETERMINER)
            .or(Small::ADVERB);
        let group = seen_noun && self.may_be_cue(k) && self.group_at(k);
        seen_noun && small.any(stop) || group
    }

    fn after_de_or_and(&self, k: usize) -> bool {
        k > 0 && self.is(k - 1, Small::DE.or(Small::AND))
    }

    fn group_at(&self, k: usize) -> bool {
        self.groups(k, k + 1).next().is_some_and(|g| g.mood == Mood::Finite)
    }

    /// The subject on the left of a finite group.
    fn subject_before(&self, group: &Group) -> Option<Subject> {
        let mut k = group.first;
        while k > 0
            && !self.begins_line(k)
            && self.is(k - 1, Small::ADVERB)
            && !self.is(k - 1, Small::PRONOUN)
        {
            k -= 1;
        }
        if k == 0 || self.begins_paragraph(k) {
            return None;
        }
        let t = k - 1;
        let small = self.small(t);
        if small.any(Small::MASCULINE.or(Small::FEMININE).or(Small::OTHER_SUBJECT).or(Small::AUTHOR)) {
            return Some(Subject::Pronoun(t));
        }
        match self.lower(t) {
            "qui" => self.antecedent(t),
            ")" => self.before_bracket(t).or_else(|| self.sentence_subject(t).filter(|s| s.end() <= t)),
            "," | "-" | "–" | "—" => {
                self.before_apposition(t).or_else(|| self.sentence_subject(t).filter(|s| s.end() <= t))
            }
            _ if small.any(Small::AND) => self.sentence_subject(t).filter(|s| s.end() <= t),
            _ => self.phrase_before(k, group.plural),
        }
    }

    /// What `qui` at token `t` refers to.
    fn antecedent(&self, t: usize) -> Option<Subject> {
        let comma = t > 0 && self.mark(t - 1, ",");
        let near = self.phrase_before(if comma { t - 1 } else { t }, false);
        // `Tedros, directeur de l'OMS, qui`: the name before the apposition.
        let named = |s: &Subject| self.own_name(s.first(), s.end()).is_some_and(|n| self.is_person(n));
        match near {
            Some(subject) if !comma || named(&subject) => Some(subject),
            _ => self.before_apposition(t - usize::from(comma)).filter(named).or(near),
        }
    }

    /// `Nadia Benali, directrice générale de Solévia, souligne`: the phrase before the opening comma.
    fn before_apposition(&self, close: usize) -> Option<Subject> {
        let start = self.sentence(close).start.max(close.saturating_sub(REACH));
        let opening = |&k: &usize| matches!(self.at(k), "," | "(" | "-" | "–" | "—");
        let mut candidates = (start + 1..close).rev().filter(opening);
        candidates.find_map(|k| {
            let found = self.phrase_before(k, false)?;
            (found.end() == k && self.can_speak(found)).then_some(found)
        })
    }

    /// `Le syndicat (SCFP) demande`: the phrase before the bracket that token `close` ends.
    fn before_bracket(&self, close: usize) -> Option<Subject> {
        let open = (close.saturating_sub(REACH)..close).rev().find(|&k| self.mark(k, "("))?;
        self.phrase_before(open, false)
    }

    /// The noun phrase that ends before token `end`.
    fn phrase_before(&self, end: usize, plural: bool) -> Option<Subject> {
        let floor = self.sentence(end.checked_sub(1)?).start.max(end.saturating_sub(REACH));
        let mut start = end;
        while start > floor && !self.bounds_left(start - 1, plural) {
            start = self.name_over(start - 1).map_or(start - 1, |name| name.first.max(floor));
        }
        match self.first_phrase(start, end) {
            Some(first) => Some(Subject::Phrase { first, end }),
            // `L'équipe du suivi (LTS) de Debian annonce`
            None if start > floor && self.mark(start - 1, ")") => self.before_bracket(start - 1),
            None => None,
        }
    }

    fn bounds_left(&self, k: usize, plural: bool) -> bool {
        if self.name_over(k).is_some() {
            return false;
        }
        let small = self.small(k);
        small.any(Small::RELATIVE.or(Small::FINITE).or(Small::PRONOUN))
            || small.any(Small::AND) && !plural
            || self.is_punctuation(k) && !matches!(self.at(k), "-" | "/" | "&" | "%" | "’")
            || self.group_at_left(k)
    }

    fn group_at_left(&self, k: usize) -> bool {
        self.may_be_cue(k) && self.group_at(k) && !self.is(k, Small::ADVERB)
    }

    /// Where the subject begins in `start..end`: after what a preposition governs.
    fn first_phrase(&self, start: usize, end: usize) -> Option<usize> {
        let mut k = start;
        while k < end && self.is(k, Small::ADVERB.or(Small::AND).or(Small::RELATIVE)) {
            k += 1;
        }
        if k < end && self.is(k, Small::PREPOSITION) {
            let free = |&j: &usize| {
                self.starts_phrase(j)
                    && !self.is(j - 1, Small::PREPOSITION.or(Small::DE).or(Small::DETERMINER))
            };
            let inside = |j: usize| self.name_over(j).is_some_and(|name| name.first < j);
            return (k + 2..end).rev().filter(|&j| !inside(j)).find(free);
        }
        let complement = |j: usize| j > k && self.is(j - 1, Small::DE.or(Small::PREPOSITION));
        (k..end).find(|&j| self.starts_phrase(j) && !complement(j))
    }

    /// The subject of the sentence that token `i` belongs to: the first phrase that no preposition governs.
    pub(super) fn sentence_subject(&self, i: usize) -> Option<Subject> {
        let sentence = self.sentence(i);
        let mut k = sentence.start;
        for _ in 0..4 {
            while k < sentence.end && self.skips(k) {
                k += 1;
            }
            if k >= sentence.end {
                return None;
            }
            if self.is(k, Small::PRONOUN.or(Small::OTHER_SUBJECT)) {
                return Some(Subject::Pronoun(k));
            }
            if self.starts_phrase(k) && !self.is(k, Small::PREPOSITION) {
                let found =
                    Subject::Phrase { first: k, end: self.phrase_end(k, sentence.end.min(k + REACH)) };
                // `Un an et demi plus tard, le maire`: not yet the subject.
                if self.can_speak(found) || !self.is_adjunct(found.end()) {
                    return Some(found);
                }
            }
            k = (k..sentence.end.min(k + 60)).find(|&j| self.mark(j, ","))? + 1;
        }
        None
    }

    /// Whether a phrase that ends before token `k` is when or where only: no verb stands before the comma.
    fn is_adjunct(&self, k: usize) -> bool {
        let comma = (k..k + 6).find(|&j| self.mark(j, ",") || self.is_final(j));
        comma.is_some_and(|c| {
            self.mark(c, ",") && !(k..c).any(|j| self.is(j, Small::FINITE.or(Small::CLITIC)))
        })
    }

    fn skips(&self, k: usize) -> bool {
        let opener = self.is(k, Small::ADVERB.or(Small::AND))
            || matches!(self.lower(k), "mais" | "or" | "car" | "donc");
        (opener || self.is_punctuation(k)) && self.name_over(k).is_none()
    }
}
