//! What each sentence is about: the person with whom it begins, or who speaks in it.

use super::{Found, People};
use crate::lexicon::Classes;
use std::ops::Range;

/// Tokens of an opening before the subject: `Mardi à Dakar,`.
const OPENING: usize = 14;

/// What a sentence is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Topic {
    /// A person.
    Person(usize),
    /// Something that is no person, or not known.
    Other,
    /// Nothing: a heading or fragment.
    None,
}

impl People<'_> {
    /// The topic of a sentence, with the references already found in it.
    pub(super) fn topic(&self, sentence: &Range<usize>, found: &[Found]) -> Topic {
        if let Some(speaker) = self.quoted_speaker(sentence) {
            return Topic::Person(speaker);
        }
        let mut at = sentence.start;
        while at < sentence.end && self.page.is_mark(at) {
            at += 1;
        }
        if let Some(person) = self.subject_at(at, found) {
            return Topic::Person(person);
        }
        // `À Dakar, Mme Diop`: after the comma of a short opening.
        let preposition = self.page.resources.openings.contains(self.page.lower(at));
        let limit = sentence.end.min(at + OPENING);
        let comma = (at..limit).find(|&i| self.page.text(i) == ",").filter(|_| preposition);
        match comma.and_then(|i| self.subject_at(i + 1, found)) {
            Some(person) => Topic::Person(person),
            None if sentence.len() < 3 => Topic::None,
            None => Topic::Other,
        }
    }

    /// The person who is the phrase at token `i`: a name with civility or function, or a reference; not one of two.
    fn subject_at(&self, i: usize, found: &[Found]) -> Option<usize> {
        let k = found.partition_point(|f| f.first < i);
        let (person, end) = match found.get(k).filter(|f| f.first == i) {
            Some(reference) => (reference.entity, reference.end),
            None => self.named_subject(i)?,
        };
        let another = matches!(self.page.lower(end), "et" | "ou" | "&");
        (!another).then_some(person)
    }

    /// `Anne Vidal`, `M. Vidal`, `La ministre Anne Vidal`.
    fn named_subject(&self, i: usize) -> Option<(usize, usize)> {
        let page = self.page;
        let mut at = i;
        while at < i + OPENING && page.person_from(at).is_none() {
            let titled =
                self.in_role.get(at).copied().unwrap_or(false) || page.words.is(at, Classes::CIVILITY);
            let article = at == i && page.resources.roles.asides.contains(page.lower(at));
            if !titled && !article {
                return None;
            }
            at += 1;
        }
        let name = page.person_from(at)?;
        Some((name.entity?, name.end))
    }

    /// `« … », explique Anne Vidal`: who speaks right after quoted words.
    fn quoted_speaker(&self, sentence: &Range<usize>) -> Option<usize> {
        let page = self.page;
        let close = (sentence.start..sentence.end).rev().find(|&i| matches!(page.text(i), "»" | "”"))?;
        let verb = (close + 1..sentence.end.min(close + 6)).find(|&i| page.words.is(i, Classes::CUE))?;
        let (person, _) = self.named_subject(verb + 1)?;
        Some(person)
    }
}
