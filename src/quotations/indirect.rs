//! Reported speech without marks of its own: clauses after `que`, infinitives, sources, parentheses of speech.

use super::QuotationKind;
use super::draft::{Draft, Source, Taken, one};
use super::incise::PARENTHESIS;
use super::marks::Pair;
use super::reader::Reader;
use super::resources::{Noun, Small, Strength};
use super::subjects::Subject;
use super::verbs::{Group, Mood};
use crate::document::RuleId;
use crate::segmentation::TokenKind;

/// *Finds* the clause after a verb of speech and `que`, `si`, `pourquoi`. *Example* `Hugo Vidal estime que le
/// marché doublera.` *Leaves alone* things that show (`le panneau indique que`), the author's own voice (`nous
/// pensons que`), negations. *Gives* the clause, mixed where words in it are quoted.
pub(super) const CLAUSE: RuleId = RuleId("quotation/que-clause");
/// *Finds* the infinitive after a verb of saying or promising. *Example* `La direction promet de reclasser les
/// salariés.` *Leaves alone* `Le ministre prévoit de visiter le site.` *Gives* the infinitive and what follows.
pub(super) const INFINITIVE: RuleId = RuleId("quotation/infinitive");
/// *Finds* the clause of a passive without subject, and what somebody unnamed told. *Example* `Il a été précisé que
/// la route fermerait.`, `On nous a dit que …` *Leaves alone* `Il a été décidé que …` *Gives* nobody as the speaker.
pub(super) const IMPERSONAL: RuleId = RuleId("quotation/impersonal");
/// *Finds* the clause after a gerund that begins the sentence. *Example* `En affirmant que le dossier est clos, le
/// préfet ferme la porte.` *Leaves alone* `En sachant que la route est fermée, partez tôt.` *Gives* the clause up to
/// the comma, and the subject behind it.
pub(super) const FRONTED: RuleId = RuleId("quotation/fronted-gerund");

/// How far the complement of a verb of speech may begin.
const REACH: usize = 30;

impl Reader<'_> {
    /// The reported clauses outside the quotations already found.
    pub(super) fn reported(&self, pairs: &[Pair], taken: &mut Taken) -> Vec<Draft> {
        let mut out: Vec<Draft> = Vec::new();
        let mut quoted = pairs.iter().peekable();
        for group in self.groups(0, self.len()) {
            while quoted.next_if(|p| p.after <= group.first).is_some() {}
            // What is quoted reports for its own speaker.
            let inside = quoted.peek().is_some_and(|p| p.open < group.first);
            if inside || taken.any(group.first..group.first + 1) || group.negated {
                continue;
            }
            let found = self.by_group(&group, pairs);
            let free = |d: &Draft| !taken.any(d.start()..d.end());
            let inside = out.last().is_some_and(|d| d.covers(group.first) && d.rule != PARENTHESIS);
            if let Some(draft) = found.filter(free).filter(|_| !inside) {
                out.push(draft);
            }
        }
        out.iter().for_each(|draft| taken.add(draft));
        for colon in (0..self.len()).filter(|&k| self.mark(k, ":")) {
            if let Some(draft) = self.announced(colon, pairs).filter(|d| !taken.any(d.start()..d.end())) {
                taken.add(&draft);
                out.push(draft);
            }
        }
        let sources = self.sources(pairs, taken);
        out.extend(sources);
        out
    }

    /// What a verb of speech reports, by the first rule that finds something.
    fn by_group(&self, group: &Group, pairs: &[Pair]) -> Option<Draft> {
        if let Some(draft) = self.impersonal(group, pairs) {
            return Some(draft);
        }
        if group.mood == Mood::Passive {
            return None;
        }
        self.complement(group, pairs)
            .or_else(|| self.fronted(group, pairs))
            .or_else(|| self.comme(group, pairs))
            .or_else(|| self.parenthesis(group, pairs))
            .or_else(|| self.unmarked(group, pairs))
    }

    /// See [`IMPERSONAL`].
    fn impersonal(&self, group: &Group, pairs: &[Pair]) -> Option<Draft> {
        let verb = self.verb(group);
        let before = self.lower(group.first.checked_sub(1)?);
        let told = || {
            (group.first..group.end).any(|k| matches!(self.lower(k), "m'" | "me" | "nous" | "lui" | "leur"))
        };
        let nobody = match group.mood {
            Mood::Passive => before == "il" && (group.first..group.end).any(|k| self.lower(k) == "été"),
            Mood::Finite => before == "on" && told(),
            _ => false,
        };
        if !nobody || verb.strength != Strength::Says || group.inverted.is_some() {
            return None;
        }
        let start = self.clause_start(group)?;
        let end = self.clause_end(start, pairs);
        (start + 2 < end).then(|| Draft {
            kind: self.reported_kind(start, end, pairs),
            fragments: one(start..end),
            cue: Some(self.cue(group)),
            source: Source::Unknown,
            closed: true,
            rule: IMPERSONAL,
        })
    }

    /// See [`FRONTED`].
    fn fronted(&self, group: &Group, pairs: &[Pair]) -> Option<Draft> {
        let en = Some(group.first).filter(|&k| self.lower(k) == "en")?;
        let sentence = self.sentence(en);
        if group.mood != Mood::Gerund || en != sentence.start {
            return None;
        }
        let start = self.clause_start(group).or_else(|| self.infinitive_start(group))?;
        let subject = |comma: usize| match self.is(comma + 1, Small::MASCULINE.or(Small::FEMININE)) {
            true => Subject::Pronoun(comma + 1),
            false => {
                Subject::Phrase { first: comma + 1, end: self.short_phrase_end(comma + 1, sentence.end) }
            }
        };
        let mut commas = (start + 2..sentence.end).filter(|&k| self.mark(k, ","));
        let comma = commas.find(|&c| self.starts_phrase(c + 1) && self.can_speak(subject(c)))?;
        Some(Draft {
            kind: self.reported_kind(start, comma, pairs),
            fragments: one(start..comma),
            cue: Some(self.cue(group)),
            source: Source::Words(subject(comma)),
            closed: true,
            rule: FRONTED,
        })
    }

    /// See [`CLAUSE`] and [`INFINITIVE`].
    fn complement(&self, group: &Group, pairs: &[Pair]) -> Option<Draft> {
        let verb = self.verb(group);
        if verb.strength == Strength::Weak || group.inverted.is_some() || self.is_impersonal(group) {
            return None;
        }
        let (start, rule) = match self.clause_start(group) {
            Some(start) => (start, CLAUSE),
            None => (self.infinitive_start(group)?, INFINITIVE),
        };
        // `devra rappeler que`: not yet said.
        if self.lower(group.first).starts_with("devr") {
            return None;
        }
        let Source::Words(subject) = self.source_of(group) else { return None };
        if matches!(self.lower(subject.first()), "on" | "-on" | "-t-on") {
            return None;
        }
        let allowed = self.speaks(subject) || rule == CLAUSE && self.is_document(subject, group);
        if !allowed || subject.first() >= group.end {
            return None;
        }
        if group.mood == Mood::Gerund && !self.is_apart(group) {
            return None;
        }
        let end = self.report_end(start, pairs);
        let kind = self.reported_kind(start, end, pairs);
        (start + 1 < end).then_some(Draft {
            kind,
            fragments: one(start..end),
            cue: Some(self.cue(group)),
            source: Source::Words(subject),
            closed: true,
            rule,
        })
    }

    /// `il convient de rappeler que`: nobody in particular. `et d'ajouter que` is the one above.
    pub(super) fn is_impersonal(&self, group: &Group) -> bool {
        let before = group.first.checked_sub(2).map(|k| self.lower(k)).unwrap_or_default();
        group.mood == Mood::Infinitive && !matches!(before, "et" | "avant" | "puis")
    }

    /// `, rappelant que`, `en rappelant que`: not `un appel les informant que`.
    fn is_apart(&self, group: &Group) -> bool {
        let object = self.is(group.first, Small::OBJECT);
        !object || self.mark(group.first.saturating_sub(1), ",")
    }

    /// Whether the words name someone who speaks, or a document and whose it is: `le rapport de l'IGF`.
    fn speaks(&self, subject: Subject) -> bool {
        let Subject::Phrase { first, end } = subject else { return self.can_speak(subject) };
        match self.noun(first, end) {
            Some(Noun::Document) => self.author(first, end).is_some(),
            _ => !self.counts(first, end) && !self.is_anyone(first) && self.can_speak(subject),
        }
    }

    /// `tout usager qui déclare`: whoever it may be, not `tout le monde`.
    fn is_anyone(&self, k: usize) -> bool {
        let every = matches!(self.lower(k), "tout" | "toute" | "chaque" | "aucun" | "aucune");
        every && !self.is(k + 1, Small::DETERMINER)
    }

    /// `42 % des Français`, `9 habitants sur 10`: figures of a survey, not a speaker.
    fn counts(&self, first: usize, end: usize) -> bool {
        (first..end).any(|k| {
            self.mark(k, "%")
                || self.at(k).ends_with('%')
                || self.lower(k) == "sur" && self.kind(k + 1) == TokenKind::Number
        })
    }

    /// A document speaks for its authors when the verb says that they say or ask something.
    fn is_document(&self, subject: Subject, group: &Group) -> bool {
        let Subject::Phrase { first, end } = subject else { return false };
        let verb = self.verb(group);
        let proposes = verb.takes('d') && verb.strength == Strength::Judges;
        matches!(self.noun(first, end), Some(Noun::Document)) && proposes
    }

    pub(super) fn reported_kind(&self, start: usize, end: usize, pairs: &[Pair]) -> QuotationKind {
        let from = pairs.partition_point(|p| p.open < start);
        let quoted = pairs[from..].iter().take_while(|p| p.open < end).any(|p| p.end - p.first >= 2);
        if quoted { QuotationKind::Mixed } else { QuotationKind::Indirect }
    }

    /// Where the clause begins: after `que`, or at `pourquoi`.
    fn clause_start(&self, group: &Group) -> Option<usize> {
        let verb = self.verb(group);
        let mut k = group.end;
        let limit = (group.end + REACH).min(self.len());
        while k < limit && (self.is(k, Small::ADVERB) || self.lower(k).ends_with("ment")) {
            // `en effet`, `en outre`
            let pair = self.lower(k) == "en" && !self.is_que(k + 1) && self.is_que(k + 2);
            k += if pair { 2 } else { 1 };
        }
        if !(verb.takes('q') || verb.takes('e')) || k >= limit {
            return None;
        }
        // `sont convaincues et convaincus que`
        let twin = |k: usize| self.spelling(k).plain.is_some_and(|(verb, _)| verb == group.verb);
        if self.is(k, Small::AND) && twin(k + 1) {
            k += 2;
        }
        let path = k;
        while k < limit && !self.is_que(k) && !(verb.takes('s') && self.asks(k)) {
            if self.stops_path(path, k) {
                return None;
            }
            k += 1;
        }
        let after = match self.lower(k) {
            "que" | "qu'" if self.mark(k + 1, ":") => k + 2,
            // `rappelle que, sans cette aide, …`
            "que" | "qu'" if self.mark(k + 1, ",") => k + 2,
            "que" | "qu'" | "si" | "s'" => k + 1,
            _ => k,
        };
        (k < limit && self.is_path(path, k)).then_some(after)
    }

    /// `pourquoi`, `combien`, `à quel point`.
    fn asks(&self, k: usize) -> bool {
        self.is(k, Small::ASKS) || self.lower(k) == "à" && self.lower(k + 1) == "quel"
    }

    pub(super) fn is_que(&self, k: usize) -> bool {
        matches!(self.lower(k), "que" | "qu'")
    }

    fn stops_path(&self, path: usize, k: usize) -> bool {
        // An object of its own: the clause that follows is about it, `l'importance qu'il porte`.
        let object = k > path && self.is(k, Small::DETERMINER) && !self.is(k, Small::DE) && {
            let before = Small::PREPOSITION.or(Small::DE).or(Small::DETERMINER).or(Small::AND);
            !self.is(k - 1, before) && !self.mark(k - 1, ",") && self.lower(k) != "ce"
        };
        object
            || self.is(k, Small::NOT_REPORTING) && self.is_que(k + 1)
            || self.is_final(k)
            || self.begins_line(k)
            || self.is(k, Small::RELATIVE.or(Small::FINITE).or(Small::AND))
                && !(self.lower(k) == "fait" && self.is_que(k + 1))
            || matches!(self.at(k), ":" | ";" | "(" | ")" | "«" | "“" | "\"")
    }

    /// Whether the words between the verb and `que` are an addressee or an adjunct, not an object.
    fn is_path(&self, from: usize, que: usize) -> bool {
        if from == que || self.mark(from, ",") && self.mark(que - 1, ",") {
            return true;
        }
        let fact = matches!(self.lower(que - 1), "fait" | "ce");
        let governed = self.is(from, Small::PREPOSITION) || fact && self.is(from, Small::DE);
        let human = self.starts_with_person(from);
        governed && (fact || !self.mark(que - 1, ",")) || human
    }

    /// `a informé le Conseil que`, `prévient les habitants que`.
    fn starts_with_person(&self, from: usize) -> bool {
        let end = self.phrase_end(from, (from + 12).min(self.len()));
        let single = self.is_que(end);
        single && self.is(from, Small::DETERMINER) && self.can_speak(Subject::Phrase { first: from, end })
    }

    /// Where the infinitive begins: `annonce [vouloir]`, `promet de [reclasser]`, `demande à la ville de [fournir]`.
    pub(super) fn infinitive_start(&self, group: &Group) -> Option<usize> {
        let verb = self.verb(group);
        let mut k = group.end;
        while self.is(k, Small::ADVERB) && k < group.end + 3 {
            k += 1;
        }
        // `a demandé, en outre, au ministre`
        if self.mark(k, ",")
            && let Some(close) = (k + 1..k + 6).find(|&j| self.mark(j, ","))
        {
            k = close + 1;
        }
        if verb.takes('i') && self.is_infinitive_or_not(k) {
            return Some(k);
        }
        if !verb.takes('d') {
            return None;
        }
        if matches!(self.lower(k), "de" | "d'") && self.is_infinitive_or_not(k + 1) {
            return Some(k + 1);
        }
        let dative =
            matches!(self.lower(k), "à" | "au" | "aux") && verb.takes('a') || self.dative_clitic(group);
        let limit = (k + REACH).min(self.len());
        let stop = (k..limit)
            .find(|&j| self.is_final(j) || self.begins_line(j) || self.is(j, Small::RELATIVE))
            .unwrap_or(limit);
        let mut found = (k..stop).filter(|&j| matches!(self.lower(j), "de" | "d'"));
        dative.then(|| found.find(|&j| self.is_infinitive_or_not(j + 1)).map(|j| j + 1))?
    }

    /// `vouloir`, `ne pas vouloir`.
    fn is_infinitive_or_not(&self, k: usize) -> bool {
        let negated =
            self.is(k, Small::NEGATION) && matches!(self.lower(k + 1), "pas" | "plus" | "jamais" | "rien");
        self.is_infinitive(if negated { k + 2 } else { k })
    }

    fn dative_clitic(&self, group: &Group) -> bool {
        matches!(self.lower(group.first), "lui" | "leur" | "nous")
    }

    /// Whether an infinitive begins at token `k`, its clitics included.
    pub(super) fn is_infinitive(&self, k: usize) -> bool {
        let mut k = k;
        let start = k;
        while k < start + 3 && self.is(k, Small::CLITIC) {
            k += 1;
        }
        let lower = self.lower(k);
        let article = k > start && self.is(k - 1, Small::ARTICLE);
        let verb = lower.len() > 3
            && !(article && self.is(k, Small::ORDINAL))
            && ["er", "ir", "re"].iter().any(|end| lower.ends_with(end));
        let small = self.is(k, Small::ADVERB.or(Small::PREPOSITION).or(Small::DETERMINER));
        verb && self.is_word(k) && !small && !self.words.is_capitalised(k)
    }
}
