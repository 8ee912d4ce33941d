//! From the words that name a speaker to the person or body behind them.

use super::Speaker;
use super::reader::{Name, Reader};
use super::resources::{Noun, Small};
use super::subjects::Subject;
use crate::document::Span;
use crate::entities::Label;
use crate::lexicon::{Classes, fold};

/// Gender and number of a pronoun or phrase, where they show.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Agreement {
    feminine: Option<bool>,
    plural: bool,
}

impl Reader<'_> {
    /// Who the words name. `last` is who spoke before, `near` whether that was just before.
    ///
    /// `from` is where the quotation begins: who is meant is looked for above both.
    pub(super) fn resolve(
        &self,
        subject: Subject,
        from: usize,
        last: Option<&Speaker>,
        near: bool,
    ) -> Option<Speaker> {
        match subject {
            Subject::Pronoun(at) => self.resolve_pronoun(at, from.saturating_sub(1).min(at), last, near),
            Subject::Phrase { first, end } => Some(self.resolve_phrase(first, end)),
        }
    }

    fn resolve_pronoun(
        &self,
        at: usize,
        above: usize,
        last: Option<&Speaker>,
        near: bool,
    ) -> Option<Speaker> {
        if self.is(at, Small::AUTHOR) {
            return None;
        }
        let wanted = Agreement {
            feminine: Some(self.is(at, Small::FEMININE)).filter(|_| !self.is(at, Small::OTHER_SUBJECT)),
            plural: self.is(at, Small::PLURAL),
        };
        let span = Some(self.pronoun_span(at));
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
            .or_else(|| self.subject_above(above, wanted))
            .or_else(|| last.cloned())
            .or_else(|| self.person_above(above, wanted))?;
        Some(Speaker { span, ..found })
    }

    /// `il` in `-t-il`.
    fn pronoun_span(&self, at: usize) -> Span {
        let span = self.words.span(at);
        let hyphen = self.at(at).rfind(['-', '\u{2010}', '\u{2011}']);
        let skip = hyphen.map_or(0, |h| h + self.at(at)[h..].chars().next().map_or(0, char::len_utf8));
        Span::new(span.start() + skip, span.end())
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
        // A body is rarely `il` or `elle` where its name stands bare: `Debian`.
        let bare = self.own_name(first, end).is_some_and(|n| n.first == first && !self.is_person(n));
        if bare || !self.can_speak(Subject::Phrase { first, end }) {
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
        let comma = self.after_bracket(end);
        let apposed = || self.name_from(comma + 1).filter(|n| self.mark(comma, ",") && self.is_person(*n));
        let human = || matches!(self.noun(first, end), Some(Noun::Human));
        let own = self.own_name(first, end).or_else(|| if human() { apposed() } else { None });
        if let Some(name) = own {
            return Speaker { span, ..self.speaker_named(name) };
        }
        if let Some(entity) = self.by_part(first, end).or_else(|| self.holder(first, end)) {
            return Speaker { span, ..self.speaker(entity) };
        }
        Speaker { span, entity: None, name: self.text(first, end).to_owned(), role: None }
    }

    /// Past `(DPL)` at token `k`.
    fn after_bracket(&self, k: usize) -> usize {
        let close = (k + 1..k + 6).find(|&j| self.mark(j, ")"));
        close.filter(|_| self.mark(k, "(")).map_or(k, |close| close + 1)
    }

    fn speaker_named(&self, name: Name) -> Speaker {
        Speaker { span: Some(self.span(name.first, name.end)), ..self.speaker(self.fuller(name)) }
    }

    /// The entity of a name, or the person of full name whose surname it is.
    fn fuller(&self, name: Name) -> usize {
        let entity = &self.entities[name.entity];
        let short = self.is_person(name) && entity.name.split(' ').count() <= 2 && entity.roles.is_empty();
        let from =
            (name.first..name.end).find(|&k| !self.words.is(k, Classes::CIVILITY)).unwrap_or(name.first);
        if !short || name.end - from != 1 {
            return name.entity;
        }
        self.by_part(from, name.end).unwrap_or(name.entity)
    }

    fn speaker(&self, entity: usize) -> Speaker {
        let e = &self.entities[entity];
        let role = e.roles.first().map(|role| self.words.document().slice(role.span).to_owned());
        Speaker { span: None, entity: Some(entity), name: e.name.clone(), role }
    }

    /// The person whose function a bare phrase repeats: `la ministre`, `le secrétaire d'État`.
    fn holder(&self, first: usize, end: usize) -> Option<usize> {
        let singular = matches!(self.lower(first), "le" | "la" | "l'" | "cette" | "ce");
        if !singular || !matches!(self.noun(first, end), Some(Noun::Human)) {
            return None;
        }
        let head = self.head(first, end);
        let phrase = self.resources.usual_function(&fold(self.text(head, end)));
        let phrase: Vec<&str> = phrase.split(' ').collect();
        self.by_role(&phrase, first).or_else(|| self.by_neighbour(&phrase, first))
    }

    /// The person whose role shares most words with a function, the last named of equals.
    fn by_role(&self, phrase: &[&str], at: usize) -> Option<usize> {
        let at = self.words.span(at).start();
        let persons = (0..self.entities.len()).filter(|&e| !self.entities[e].roles.is_empty());
        let scored = persons.filter_map(|e| {
            let score = self.entities[e].roles.iter().filter_map(|r| self.likeness(phrase, r.span)).max()?;
            let before = self.entities[e].mentions.iter().rev().map(|m| m.start()).find(|&m| m < at);
            Some((score, before.map_or(0, |m| m + 1), e))
        });
        scored.max().map(|(_, _, e)| e)
    }

    /// How alike a function and a role are; nothing when they do not begin alike.
    fn likeness(&self, phrase: &[&str], role: Span) -> Option<isize> {
        let role = self.resources.usual_function(&fold(self.words.document().slice(role)));
        let words: Vec<&str> = role.split(' ').collect();
        let alike = words.iter().take(2).any(|w| w == phrase.first().unwrap_or(&""));
        let shared = phrase.iter().filter(|w| words.contains(w)).count() as isize;
        // A role that names another country or body is another's, unless the phrase names nothing.
        let missing = phrase.len() as isize - shared;
        let others = if phrase.len() > 1 { words.len() as isize - shared } else { 0 };
        alike.then_some(shared * 4 - others - missing)
    }

    /// The person beside whose name the function stands elsewhere in the text.
    fn by_neighbour(&self, phrase: &[&str], at: usize) -> Option<usize> {
        let head = phrase.first()?;
        let above = self.names.partition_point(|n| n.end <= at);
        let persons = self.names[..above].iter().rev().filter(|n| self.is_person(**n)).take(12);
        let beside = |n: &&Name| {
            let before = n.first.saturating_sub(14).max(self.sentence(n.first).start)..n.first;
            let after = n.end..(n.end + 5).min(self.sentence(n.first).end);
            before.chain(after).any(|k| self.words.folded(k) == *head)
        };
        persons.into_iter().find(beside).map(|n| n.entity)
    }

    /// The person whose surname or first name a phrase is: `M. Vidal`, `Sandrine`.
    fn by_part(&self, first: usize, end: usize) -> Option<usize> {
        let civility = self.words.is(first, Classes::CIVILITY);
        let from = if civility { first + 1 } else { first };
        if from >= end || end - from > 3 || !self.words.is_capitalised(from) {
            return None;
        }
        let part = fold(self.text(from, end));
        let fits = |e: &&usize| {
            let name = fold(&self.entities[**e].name);
            let (tail, head) = (name.strip_suffix(&part), name.strip_prefix(&part));
            tail.is_some_and(|t| t.ends_with(' ')) || !civility && head.is_some_and(|h| h.starts_with(' '))
        };
        let persons: Vec<usize> =
            (0..self.entities.len()).filter(|&e| self.entities[e].label == Label::Person).collect();
        persons.iter().find(fits).copied()
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
