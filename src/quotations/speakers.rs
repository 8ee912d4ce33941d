//! From the words that name a speaker to the person or body behind them.

use super::Speaker;
use super::reader::{Name, Reader};
use super::resources::{Noun, Small};
use super::subjects::Subject;
use crate::lexicon::fold;

/// Gender and number of a pronoun or phrase, where they show.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Agreement {
    feminine: Option<bool>,
    plural: bool,
}

impl Reader<'_> {
    /// Who the words name. `last` is who spoke before, `near` whether that was just before.
    pub(super) fn resolve(&self, subject: Subject, last: Option<&Speaker>, near: bool) -> Option<Speaker> {
        match subject {
            Subject::Pronoun(at) => self.resolve_pronoun(at, last, near),
            Subject::Phrase { first, end } => Some(self.resolve_phrase(first, end)),
        }
    }

    fn resolve_pronoun(&self, at: usize, last: Option<&Speaker>, near: bool) -> Option<Speaker> {
        if self.is(at, Small::AUTHOR) {
            return None;
        }
        let wanted = Agreement {
            feminine: Some(self.is(at, Small::FEMININE)).filter(|_| !self.is(at, Small::OTHER_SUBJECT)),
            plural: self.is(at, Small::PLURAL),
        };
        let span = Some(self.words.span(at));
        if self.is(at, Small::OTHER_SUBJECT) && wanted.feminine.is_none() {
            return Some(Speaker {
                span,
                entity: None,
                name: self.at(at).trim_start_matches(['-']).to_owned(),
                role: None,
            });
        }
        let last = last.filter(|s| self.speaker_agrees(s, wanted));
        let found = last
            .filter(|_| near)
            .cloned()
            .or_else(|| self.subject_above(at, wanted))
            .or_else(|| last.cloned())
            .or_else(|| self.person_above(at, wanted))?;
        Some(Speaker { span, ..found })
    }

    fn speaker_agrees(&self, speaker: &Speaker, wanted: Agreement) -> bool {
        match (speaker.entity, wanted.feminine) {
            (Some(entity), Some(feminine)) => self.gender(entity).is_none_or(|g| g == feminine),
            _ => true,
        }
    }

    /// The subject of this sentence or of one of the three before it, where it agrees.
    fn subject_above(&self, at: usize, wanted: Agreement) -> Option<Speaker> {
        let mut at = at;
        for _ in 0..4 {
            let sentence = self.sentence(at);
            if let Some(Subject::Phrase { first, end }) = self.sentence_subject(sentence.start)
                && end <= at
                && let Some(speaker) = self.agreeing(first, end, wanted)
            {
                return Some(speaker);
            }
            at = sentence.start.checked_sub(1)?;
        }
        None
    }

    fn agreeing(&self, first: usize, end: usize, wanted: Agreement) -> Option<Speaker> {
        let feminine = self.phrase_gender(first, end);
        if !self.can_speak(Subject::Phrase { first, end }) {
            return None;
        }
        // `Hugo Vidal et Nadia Benali ont signé`: the one of the two that agrees.
        if !wanted.plural {
            let agrees =
                |n: &Name| wanted.feminine.is_none_or(|w| self.gender(n.entity).is_none_or(|g| g == w));
            let mut names = (first..end).filter_map(|k| self.name_from(k)).filter(|n| self.is_person(*n));
            if let Some(name) = names.find(agrees)
                && self.own_name(first, end).is_some()
            {
                return Some(self.speaker_named(name));
            }
        }
        let plural = matches!(self.lower(first), "les" | "des" | "ces" | "nos" | "ses");
        let agrees =
            wanted.feminine.is_none_or(|w| feminine.is_none_or(|f| f == w)) && plural == wanted.plural;
        agrees.then(|| self.resolve_phrase(first, end))
    }

    /// The last person named above who agrees.
    fn person_above(&self, at: usize, wanted: Agreement) -> Option<Speaker> {
        let above = self.names.partition_point(|n| n.end <= at);
        let persons = self.names[..above].iter().rev().filter(|n| self.is_person(**n));
        let agrees = |n: &&Name| wanted.feminine.is_none_or(|w| self.gender(n.entity).is_none_or(|g| g == w));
        persons.take(8).find(agrees).map(|n| Speaker { span: None, ..self.speaker_named(*n) })
    }

    fn resolve_phrase(&self, first: usize, end: usize) -> Speaker {
        let span = Some(self.span(first, end));
        let apposed = || self.name_from(end + 1).filter(|n| self.mark(end, ",") && self.is_person(*n));
        let human = || matches!(self.noun(first, end), Some(Noun::Human));
        let own = self.own_name(first, end).or_else(|| if human() { apposed() } else { None });
        if let Some(name) = own {
            return Speaker { span, ..self.speaker_named(name) };
        }
        if let Some(entity) = self.holder(first, end) {
            return Speaker { span, ..self.speaker(entity) };
        }
        Speaker { span, entity: None, name: self.text(first, end).to_owned(), role: None }
    }

    fn speaker_named(&self, name: Name) -> Speaker {
        Speaker { span: Some(self.span(name.first, name.end)), ..self.speaker(name.entity) }
    }

    fn speaker(&self, entity: usize) -> Speaker {
        let e = &self.entities[entity];
        let role = e.roles.first().map(|role| self.words.document().slice(role.span).to_owned());
        Speaker { span: None, entity: Some(entity), name: e.name.clone(), role }
    }

    /// The person whose function a bare phrase repeats: `la ministre`, `le secrétaire d'État`.
    fn holder(&self, first: usize, end: usize) -> Option<usize> {
        let singular = matches!(self.lower(first), "le" | "la" | "l'" | "cette" | "ce");
        let head = self.head(first, end);
        if !singular || !matches!(self.noun(first, end), Some(Noun::Human)) {
            return None;
        }
        let phrase: Vec<&str> = (head..end).map(|k| self.words.folded(k)).collect();
        let at = self.words.span(first).start();
        let persons = (0..self.entities.len()).filter(|&e| !self.entities[e].roles.is_empty());
        let scored = persons.filter_map(|e| {
            let shared = self.entities[e].roles.iter().map(|r| self.shared(&phrase, r.span)).max()?;
            let before = self.entities[e].mentions.iter().rev().map(|m| m.start()).find(|&m| m < at);
            (shared > 0).then_some((shared, before.map_or(0, |m| m + 1), e))
        });
        scored.max().map(|(_, _, e)| e)
    }

    /// How many words of a phrase the role shares, or 0 when it does not begin alike.
    fn shared(&self, phrase: &[&str], role: crate::document::Span) -> usize {
        let role = fold(self.words.document().slice(role));
        let words: Vec<&str> = role.split(' ').collect();
        let alike = phrase.first().is_some_and(|head| words.iter().take(2).any(|w| w == head));
        if alike { phrase.iter().filter(|w| words.contains(w)).count() } else { 0 }
    }

    /// Whether a phrase is feminine, by its name or its determiner.
    fn phrase_gender(&self, first: usize, end: usize) -> Option<bool> {
        match self.lower(first) {
            "le" | "un" | "ce" | "mon" | "ton" => Some(false),
            "la" | "une" | "cette" | "ma" | "sa" => Some(true),
            _ => self.own_name(first, end).and_then(|n| self.gender(n.entity)),
        }
    }

    /// Whether a person is a woman, by civility, function or first name.
    fn gender(&self, entity: usize) -> Option<bool> {
        let e = &self.entities[entity];
        let civility = e.mentions.iter().take(4).find_map(|m| {
            let k = self.words.token_at(m.start()).checked_sub(1)?;
            match self.words.folded(k) {
                "mme" | "madame" | "mlle" => Some(true),
                "m." | "monsieur" | "mr" | "m" => Some(false),
                _ => None,
            }
        });
        let lower = e.name.to_lowercase();
        let first_name = lower.split([' ', '-']).next().filter(|_| lower.contains(' '));
        let by_name = || first_name.and_then(|name| self.resources.is_feminine_name(name));
        let feminine_role = || {
            let role = e.roles.first().map(|r| self.words.document().slice(r.span).to_lowercase())?;
            let head = role.split(' ').next()?;
            let feminine = ["trice", "ente", "ière", "ée", "euse"].iter().any(|end| head.ends_with(end));
            feminine.then_some(true)
        };
        civility.or_else(feminine_role).or_else(by_name)
    }
}
