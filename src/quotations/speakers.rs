//! From the words that name a speaker to the person or body behind them.

use super::Speaker;
use super::confidence::speaker;
use super::reader::{Name, Reader};
use super::resources::{Noun, Small};
use super::subjects::Subject;
use crate::document::Span;
use crate::lexicon::{Classes, fold};

/// Gender and number of a pronoun or phrase, where they show.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Agreement {
    feminine: Option<bool>,
    plural: bool,
}

/// Over how many sentences the subject of a pronoun is looked for, those between marks not counted.
const ABOVE: usize = 4;
/// Over how many in all.
const SENTENCES: usize = 16;

impl Reader<'_> {
    /// Who the words name. `last` is who spoke before.
    ///
    /// `from` is where the quotation begins: who is meant is looked for above both. `near` is where the words of
    /// `last` end, in this paragraph.
    pub(super) fn resolve(
        &self,
        subject: Subject,
        from: usize,
        last: Option<&Speaker>,
        near: Option<usize>,
    ) -> Option<Speaker> {
        match subject {
            Subject::Pronoun(at) => self.resolve_pronoun(at, from.saturating_sub(1).min(at), last, near),
            Subject::Phrase { first, end } if self.is_latter(first) => self.latter(first, end),
            Subject::Phrase { first, end } => {
                Some(self.resolve_phrase(first, end, last.and_then(|l| l.entity)))
            }
        }
    }

    /// `ce dernier`, `cette dernière`, `ces derniers`.
    fn is_latter(&self, k: usize) -> bool {
        let demonstrative = matches!(self.lower(k), "ce" | "cette" | "ces");
        demonstrative && matches!(self.lower(k + 1), "dernier" | "dernière" | "derniers" | "dernières")
    }

    /// Whom `ce dernier` means: the last person named who agrees, or the plural subject above.
    fn latter(&self, first: usize, end: usize) -> Option<Speaker> {
        let feminine = Some(self.lower(first + 1).contains("ière"));
        let wanted = Agreement { feminine, plural: self.lower(first) == "ces" };
        let found = match wanted.plural {
            true => self.subject_above(first.checked_sub(1)?, 0, wanted),
            false => self.person_above(first, wanted),
        };
        found.map(|s| Speaker {
            span: Some(self.span(first, end)),
            confidence: s.confidence.min(speaker::ALIKE),
            ..s
        })
    }

    fn resolve_pronoun(
        &self,
        at: usize,
        above: usize,
        last: Option<&Speaker>,
        near: Option<usize>,
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
                confidence: speaker::ANYBODY,
            });
        }
        let last = last.filter(|s| self.speaker_agrees(s, wanted));
        let sure = |s: Speaker, most: f32| Speaker { confidence: s.confidence.min(most), ..s };
        // Somebody else may have come in since the last words.
        let since =
            near.and_then(|end| self.subject_above(above, end, wanted)).filter(|s| s.entity.is_some());
        let found = since
            .map(|s| sure(s, speaker::ABOVE))
            .or_else(|| last.filter(|_| near.is_some()).map(|s| sure(s.clone(), speaker::NEAR)))
            .or_else(|| self.subject_above(above, 0, wanted).map(|s| sure(s, speaker::ABOVE)))
            .or_else(|| last.map(|s| sure(s.clone(), speaker::ABOVE)))
            .or_else(|| self.person_above(above, wanted).map(|s| sure(s, speaker::ONLY)))?;
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
        let many = ["les ", "des ", "ces ", "plusieurs "];
        let plural =
            speaker.entity.is_none() && many.iter().any(|m| speaker.name.to_lowercase().starts_with(m));
        if plural != wanted.plural && (plural || speaker.entity.is_none()) {
            return false;
        }
        match (speaker.entity, wanted.feminine) {
            (Some(entity), Some(feminine)) => self.gender(entity).is_none_or(|g| g == feminine),
            _ => true,
        }
    }

    /// The subject of this sentence or of one of the three before it, where it agrees.
    fn subject_above(&self, at: usize, floor: usize, wanted: Agreement) -> Option<Speaker> {
        let mut at = at;
        let mut seen = 0;
        for _ in 0..SENTENCES {
            let sentence = self.sentence(at);
            // What is quoted has subjects of its own.
            seen += usize::from(!self.is_quoted(sentence.start));
            if sentence.start < floor || seen > ABOVE {
                return None;
            }
            if let Some(Subject::Phrase { first, end }) = self.topic(sentence.start)
                && end <= at
                && !self.is_quoted(first)
                && let Some(speaker) = self.agreeing(first, end, wanted)
            {
                return Some(speaker);
            }
            at = sentence.start.checked_sub(1)?;
        }
        None
    }

    /// Whom a sentence is about: `Quant au [sous-préfet], il …`, else its subject.
    fn topic(&self, start: usize) -> Option<Subject> {
        let to = self.lower(start + 1);
        if self.lower(start) == "quant" && matches!(to, "à" | "au" | "aux") {
            let first = if to == "à" { start + 2 } else { start + 1 };
            return Some(Subject::Phrase { first, end: self.phrase_end(first + 1, start + 20) });
        }
        self.sentence_subject(start)
    }

    /// Who the sentences just above are about, for `Et d'ajouter :`.
    pub(super) fn subject_near(&self, at: usize) -> Option<Speaker> {
        let found = self.subject_above(at, 0, Agreement::default())?;
        Some(Speaker { span: None, confidence: found.confidence.min(speaker::ABOVE), ..found })
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
        agrees.then(|| self.resolve_phrase(first, end, None))
    }

    /// The last person named above who agrees.
    fn person_above(&self, at: usize, wanted: Agreement) -> Option<Speaker> {
        let above = self.names.partition_point(|n| n.end <= at);
        let persons = self.names[..above].iter().rev().filter(|n| self.is_person(**n));
        let agrees = |n: &&Name| wanted.feminine.is_none_or(|w| self.gender(n.entity).is_none_or(|g| g == w));
        persons.take(8).find(agrees).map(|n| Speaker { span: None, ..self.speaker_named(*n) })
    }

    fn resolve_phrase(&self, first: usize, end: usize, last: Option<usize>) -> Speaker {
        let span = Some(self.span(first, end));
        let comma = self.after_bracket(end);
        let beside =
            comma + 1 + usize::from(self.words.is((comma + 1).min(self.len() - 1), Classes::CIVILITY));
        let apposed = || self.name_from(beside).filter(|n| self.mark(comma, ",") && self.is_person(*n));
        let noun = self.noun(first, end);
        let own = self.own_name(first, end).filter(|n| self.is_person(*n) || noun != Some(Noun::Document));
        // `le SG de la CSA, Elimane Diouf, a dit`: between commas the name needs no function that a list has.
        let between = |n: &Name| noun == Some(Noun::Human) || noun.is_none() && self.mark(n.end, ",");
        let own = own.or_else(|| apposed().filter(between));
        if self.persons_joined(first, end) {
            let name = self.text(first, end).to_owned();
            return Speaker { span, entity: None, name, role: None, confidence: speaker::ALIKE };
        }
        if let Some(name) = own {
            return Speaker { span, ..self.speaker_named(name) };
        }
        if let Some(entity) = self.by_part(first, end) {
            return Speaker { span, confidence: speaker::NAMED, ..self.speaker(entity) };
        }
        if let Some(holder) = self.holder(first, end, last) {
            return Speaker { span, confidence: holder.confidence, ..self.speaker(holder.entity) };
        }
        if noun == Some(Noun::Document)
            && let Some(name) = self.author(first, end)
        {
            return Speaker { span, confidence: speaker::WORDS, ..self.speaker_named(name) };
        }
        self.unnamed(first, end)
    }

    /// `le mot d'ordre [des syndicats]`: whose words a noun of speech announces.
    fn owns(&self, first: usize) -> bool {
        (first.saturating_sub(3)..first).any(|k| self.resources.is_speech_noun(self.lower(k)))
    }

    /// `Hugo Vidal et Nadia Benali`: two persons who speak together.
    fn persons_joined(&self, first: usize, end: usize) -> bool {
        let mut names = (first..end).filter_map(|k| self.name_from(k)).filter(|n| self.is_person(*n));
        let (Some(one), Some(other)) = (names.next(), names.next()) else { return false };
        one.first == first && (one.end..other.first).any(|k| self.lower(k) == "et")
    }

    /// The words themselves, where nobody is behind them that the text names.
    fn unnamed(&self, first: usize, end: usize) -> Speaker {
        // `les objectifs fixés par [la loi]`
        let by = (first + 1..end)
            .find(|&k| self.lower(k) == "par")
            .filter(|_| self.noun(first, end) == Some(Noun::Document));
        let from = by.map_or(first, |k| (k + 1).min(end - 1));
        let name = self.text(from, self.phrase_end(from, end).min(end));
        let before = from.checked_sub(1).filter(|_| !self.is(from, Small::DETERMINER));
        let name = match self.lower(from) {
            // `aux yeux des [syndicats]`, `de l'avis du [préfet]`
            _ if before.is_some_and(|k| self.lower(k) == "des") => format!("les {name}"),
            _ if before.is_some_and(|k| self.lower(k) == "du") => format!("le {name}"),
            "au" => format!("le{}", &name[2..]),
            "du" => format!("le{}", &name[2..]),
            "des" if self.owns(from) => format!("les{}", &name[3..]),
            _ => name.to_owned(),
        };
        Speaker {
            span: Some(self.span(first, end)),
            entity: None,
            name,
            role: None,
            confidence: speaker::WORDS,
        }
    }

    /// Who stands behind a document: `un rapport de l'[IGF]`, `l'étude menée par [Kantar]`.
    pub(super) fn author(&self, first: usize, end: usize) -> Option<Name> {
        let by = |n: &Name| {
            let governed = self.is(n.first - 1, Small::DE) || self.lower(n.first - 1) == "par";
            governed || n.first > first + 1 && self.is(n.first - 1, Small::ARTICLE)
        };
        let mut names = (first + 1..end).filter_map(|k| self.name_from(k)).filter(by);
        names.next()
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
        let entity = self.spelt_out(entity).unwrap_or(entity);
        let e = &self.entities[entity];
        let role = e.roles.first().map(|r| r.span).or_else(|| self.function_of(entity));
        let role = role.map(|span| self.words.document().slice(span).to_owned());
        Speaker { span: None, entity: Some(entity), name: e.name.clone(), role, confidence: speaker::NAMED }
    }

    /// The body whose acronym this is, where the text has both side by side: `« Les Amis du Rail » (LAR)`.
    fn spelt_out(&self, entity: usize) -> Option<usize> {
        let e = &self.entities[entity];
        let short = e.name.len() > 2 && e.name.chars().all(char::is_uppercase);
        let mut mentions =
            e.mentions.iter().take(4).filter(|_| short).map(|m| self.words.token_at(m.start()));
        mentions.find_map(|k| {
            let bracket = k.checked_sub(1).filter(|&b| self.mark(b, "("))?;
            let end = bracket - usize::from(matches!(self.at(bracket.checked_sub(1)?), "»" | "”" | "\""));
            let full = self.name_over(end.checked_sub(1)?)?;
            (full.entity != entity && !self.is_person(full)).then_some(full.entity)
        })
    }

    /// The person whose surname or first name a phrase is: `M. Vidal`, `Sandrine`.
    fn by_part(&self, first: usize, end: usize) -> Option<usize> {
        let civility = self.words.is(first, Classes::CIVILITY);
        let from = if civility { first + 1 } else { first };
        if from >= end || end - from > 3 || !self.words.is_capitalised(from) {
            return None;
        }
        let part = fold(self.text(from, end));
        let fits = |(_, name): &&(usize, String)| {
            let (tail, head) = (name.strip_suffix(&part), name.strip_prefix(&part));
            tail.is_some_and(|t| t.ends_with(' ')) || !civility && head.is_some_and(|h| h.starts_with(' '))
        };
        self.persons().iter().find(fits).map(|(entity, _)| *entity)
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
    pub(super) fn gender(&self, entity: usize) -> Option<bool> {
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
        civility.or_else(|| self.gender_by_function(entity)).or_else(feminine_role).or_else(by_name)
    }
}
