//! Words between marks: who is said to have said them, if anyone.

use super::draft::{Attribution, DraftCue, Source, one};
use super::marks::Pair;
use super::reader::Reader;
use super::resources::{Small, Strength};
use super::subjects::Subject;
use super::verbs::{Group, Mood};
use crate::document::RuleId;

/// *Finds* words between marks followed by a verb of speech and its subject. *Example*
/// `« Nous avançons », a déclaré Claire Fontaine.` *Leaves alone* a title: `Le film « X », raconte-t-il, …`
/// *Gives* the speaker after the verb, or the inverted pronoun's.
pub(super) const AFTER: RuleId = RuleId("quotation/incise-after");
/// *Finds* words between marks after a verb of speech, with or without a colon. *Example*
/// `Paul Mercier a déclaré : « Nous tiendrons. »` *Leaves alone* `Il a dit oui au projet « Terra Nova ».`
/// *Gives* the subject of the verb.
pub(super) const BEFORE: RuleId = RuleId("quotation/cue-before");
/// *Finds* an attribution inside the marks. *Example* `« Nous restons, explique Hugo Vidal. Nos équipes y
/// vivent. »` *Leaves alone* `« Il dit que tout va bien. »` *Gives* one quotation in two fragments.
pub(super) const INSIDE: RuleId = RuleId("quotation/incise-inside");
/// *Finds* quoted words after a name, or a noun of speech, and a colon. *Example* `Hugo Vidal : « Nous
/// exportons. »` *Leaves alone* a list: `Au programme : « Le Cid »`. *Gives* the name before the colon.
pub(super) const COLON: RuleId = RuleId("quotation/colon");
/// How much of a quotation a pair of marks looks like without any attribution.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Look {
    /// A term, a name, a title.
    Term,
    /// A clause: it has a verb or a pronoun, or is long.
    Clause,
    /// A sentence that stands on its own.
    Sentence,
}

impl Reader<'_> {
    /// What the words between two marks look like.
    pub(super) fn look(&self, pair: &Pair) -> Look {
        let length = (pair.first..pair.end).filter(|&k| self.is_word(k)).count();
        let verb = self.has_verb(&(pair.first..pair.end));
        let capital = self.words.is_capitalised(pair.first) || !self.is_word(pair.first);
        let alone = self.stands_alone(pair);
        match length {
            0..=3 => Look::Term,
            4..=7 if !verb => Look::Term,
            _ if capital && alone && (verb || length > 11) => Look::Sentence,
            _ => Look::Clause,
        }
    }

    /// Whether the pair begins and ends where sentences do.
    pub(super) fn stands_alone(&self, pair: &Pair) -> bool {
        let begins =
            self.begins_line(pair.open) || self.is_final(pair.open - 1) || self.closes(pair.open - 1);
        let ends = self.is_final(pair.end - 1) || self.is_final(pair.after) || self.begins_line(pair.after);
        begins && ends
    }

    /// Whether the marks hold a sentence of a few words, its full stop included: `« Chaque minute compte. »`
    pub(super) fn is_short_sentence(&self, pair: &Pair) -> bool {
        let capital = self.words.is_capitalised(pair.first);
        capital && self.is_final(pair.end - 1) && pair.end - pair.first > 3 && self.begins_sentence(pair.open)
    }

    /// Whether a mark stands where a sentence begins.
    pub(super) fn begins_sentence(&self, open: usize) -> bool {
        let after = || self.is_final(open - 1) || self.closes(open - 1);
        self.begins_line(open) || after() || self.sentence(open).start == open
    }

    fn closes(&self, k: usize) -> bool {
        matches!(self.at(k), ":" | "»" | "”" | "\"" | "-" | "–" | "—" | "*")
    }

    /// Finds out who is said to have said the words of a pair. `floor` is where the pair before ends, `limit`
    /// where the next one begins.
    pub(super) fn attribute(&self, pair: &Pair, floor: usize, limit: usize) -> Option<Attribution> {
        self.after(pair, limit)
            .or_else(|| self.in_brackets(pair, limit))
            .or_else(|| self.before(pair, floor))
            .or_else(|| self.source_before(pair, floor))
            .or_else(|| self.source_after(pair, limit))
            .or_else(|| self.these_words(pair))
            .or_else(|| self.name_above(pair))
            .or_else(|| self.name_after(pair, limit))
            .or_else(|| self.heading(pair, limit))
    }

    /// See [`AFTER`].
    fn after(&self, pair: &Pair, limit: usize) -> Option<Attribution> {
        let mut k = pair.after;
        let mut comma = false;
        while k < limit
            && matches!(self.at(k), "," | "*" | "_" | "." | "-" | "–" | "—" | ")")
            && k < pair.after + 3
        {
            comma |= self.mark(k, ",");
            k += 1;
        }
        let comme = self.lower(k) == "comme";
        let k = if comme { k + 1 } else { k };
        let term = self.look(pair) == Look::Term && !self.begins_sentence(pair.open);
        if k >= limit || self.begins_paragraph(k) || term {
            return None;
        }
        let group = self.groups(k, (k + 10).min(limit)).find(|g| g.first <= k + 1)?;
        let speaks = matches!(group.mood, Mood::Finite | Mood::Infinitive) && self.verb(&group).takes('c');
        if !speaks || self.lower(group.end) == "que" || self.lower(group.end) == "qu'" {
            return None;
        }
        let subject = match group.inverted {
            Some(pronoun) if self.is(pronoun, Small::OTHER_SUBJECT) => self.place(group.end),
            Some(pronoun) => Some(Subject::Pronoun(pronoun)),
            None => self.subject_after(group.end).filter(|s| s.first() < limit),
        };
        // `la « condamnation » devenait`, `le label « X » rappelle`: what is quoted is itself the subject.
        if subject.is_none() && group.inverted.is_none() && self.look(pair) != Look::Sentence {
            return None;
        }
        // `, de dire Luc Gagnon`: who says it must follow at once.
        let told = || subject.is_some_and(|s| s.first() == group.end && self.can_speak(s));
        if group.mood == Mood::Infinitive && !told() {
            return None;
        }
        let early = group.first == k || comma;
        let source = subject.map_or(Source::Unknown, Source::Words);
        (early && (comma || group.inverted.is_some() || subject.is_some())).then_some(Attribution {
            cue: Some(self.cue(&group)),
            source,
            rule: AFTER,
        })
    }

    /// `précise-t-on au ministère`: the place after token `k` is the speaker.
    pub(super) fn place(&self, k: usize) -> Option<Subject> {
        let of = self.is(k + 1, Small::DE) && !self.is(k + 1, Small::DETERMINER);
        let first = if of { k + 2 } else { k + 1 };
        let place = self.is(k, Small::PREPOSITION.or(Small::DE)) && first < self.len();
        place.then(|| Subject::Phrase { first, end: self.phrase_end(first, first + 13) })
    }

    pub(super) fn cue(&self, group: &Group) -> DraftCue {
        DraftCue::of(group, &self.verb(group).lemma)
    }

    /// Whether the words before the mark announce a title: `l'exposition « … »`.
    pub(super) fn is_title(&self, pair: &Pair) -> bool {
        let Some(k) = pair.open.checked_sub(1) else { return false };
        self.resources.is_title_noun(self.lower(k))
    }

    /// See [`BEFORE`] and [`COLON`].
    fn before(&self, pair: &Pair, floor: usize) -> Option<Attribution> {
        let mut k = pair.open;
        while k > floor && matches!(self.at(k - 1), "*" | "_") {
            k -= 1;
        }
        if k <= floor {
            return None;
        }
        if self.mark(k - 1, ":") {
            return self.before_colon(pair, k - 1, floor);
        }
        if self.begins_line(pair.open) {
            return None;
        }
        let start = self.sentence(k - 1).start.max(floor).max(k.saturating_sub(12));
        let group = self.groups(start, k).last()?;
        let between = group.end..k;
        let comma = self.mark(k - 1, ",");
        if comma && group.first > 0 && self.lower(group.first.saturating_sub(1)) == "comme"
            || comma && self.comme_before(&group)
        {
            let subject = self.subject_after(group.end)?;
            return Some(self.attribution(&group, Source::Words(subject), BEFORE));
        }
        let direct = between.is_empty() || between.clone().all(|j| self.is(j, Small::ADVERB));
        let said_when = || {
            between.len() < 8
                && !between.clone().any(|j| {
                    self.is_que(j) || self.is_punctuation(j) || self.is(j, Small::DETERMINER.or(Small::DE))
                })
        };
        if !direct
            && self.clause_inside(pair)
            && said_when()
            && self.verb(&group).takes('q')
            && group.mood == Mood::Finite
        {
            return Some(self.attribution(&group, self.source_of(&group), BEFORE));
        }
        let said =
            self.look(pair) > Look::Term && self.verb(&group).takes('c') && group.mood != Mood::Passive;
        // `présente « Je suis le vent »`: a verb that says little needs a sentence.
        let enough = self.verb(&group).strength != Strength::Weak || self.is_final(pair.end - 1);
        if direct && said && enough && self.words.is_capitalised(pair.first) {
            let source = self.source_of(&group);
            return Some(self.attribution(&group, source, BEFORE));
        }
        None
    }

    /// Whether words between marks hold a finite verb.
    pub(super) fn clause_inside(&self, pair: &Pair) -> bool {
        self.look(pair) > Look::Term
            && (pair.first..pair.end).any(|k| self.is(k, Small::FINITE.or(Small::PRONOUN)))
    }

    fn comme_before(&self, group: &Group) -> bool {
        (group.first.saturating_sub(2)..=group.first).any(|k| self.lower(k) == "comme")
    }

    fn attribution(&self, group: &Group, source: Source, rule: RuleId) -> Attribution {
        Attribution { cue: Some(self.cue(group)), source, rule }
    }

    /// Who says what a group introduces from the left.
    pub(super) fn source_of(&self, group: &Group) -> Source {
        if let Some(voice) = self.voice(group) {
            return Source::Words(voice);
        }
        let inverted = group.inverted.map(Subject::Pronoun);
        match inverted.or_else(|| self.subject(group)) {
            // `On pouvait lire sur les banderoles`: where it stood is who said it.
            Some(Subject::Pronoun(k)) if self.lower(k) == "on" && self.verb(group).lemma == "lire" => {
                self.place(group.end).map_or(Source::Unknown, Source::Words)
            }
            Some(subject) => Source::Words(subject),
            None => self.subject_after(group.end).map_or(Source::Previous, Source::Words),
        }
    }

    /// `Par la voix de son porte-parole, le groupe dément`: the one whose voice it is.
    fn voice(&self, group: &Group) -> Option<Subject> {
        let k = self.sentence(group.first).start;
        let voice = self.lower(k) == "par" && self.lower(k + 2) == "voix" && self.is(k + 3, Small::DE);
        let subject = voice.then(|| self.phrase_of(k + 3, group.first))?;
        Some(subject).filter(|s| s.end() < group.first && self.can_speak(*s))
    }

    fn before_colon(&self, pair: &Pair, colon: usize, floor: usize) -> Option<Attribution> {
        let listed = pair.closed
            && self.look(pair) == Look::Term
            && (pair.after..pair.after + 3).any(|k| self.opens_mark(k));
        if listed {
            return None;
        }
        let start = self.colon_start(colon, floor);
        let cue = self.groups(start, colon).filter(|g| g.end <= colon && g.mood != Mood::Passive).last();
        if let Some(group) = cue
            && self.verb(&group).takes('c')
        {
            let comme = self.comme_before(&group);
            let after = || self.subject_after(group.end).filter(|s| s.end() <= colon).map(Source::Words);
            let source = if comme { after().unwrap_or(Source::Unknown) } else { self.source_of(&group) };
            return Some(self.attribution(&group, source, BEFORE));
        }
        self.source_phrase(start, colon).or_else(|| self.name_colon(pair, start, colon))
    }

    fn opens_mark(&self, k: usize) -> bool {
        matches!(self.at(k), "«" | "“" | "\"" | "<<")
    }

    /// Where the clause before a colon begins; a line that ends with the colon may be a sentence of its own.
    fn colon_start(&self, colon: usize, floor: usize) -> usize {
        let start = self.sentence(colon).start;
        let start = if start == colon && colon > 0 { self.sentence(colon - 1).start } else { start };
        start.max(floor.min(colon)).max(colon.saturating_sub(60))
    }

    /// See [`COLON`].
    fn name_colon(&self, pair: &Pair, start: usize, colon: usize) -> Option<Attribution> {
        // `Même colère chez son voisin, Paul Girard :`
        if let Some(name) = colon.checked_sub(1).and_then(|k| self.name_over(k))
            && self.is_person(name)
            && name.first > start
            && self.mark(name.first - 1, ",")
        {
            let source = Source::Words(Subject::Phrase { first: name.first, end: name.end });
            return Some(Attribution { cue: None, source, rule: COLON });
        }
        let speech = (start..colon).find(|&k| self.resources.is_speech_noun(self.lower(k)));
        let look = self.look(pair);
        if let Some(noun) = speech {
            let complements = (noun + 1..colon).filter(|&k| self.is(k, Small::DE));
            let owner = complements.map(|k| self.phrase_of(k, colon)).find(|s| self.can_speak(*s));
            let source = owner.map_or(Source::Unknown, Source::Words);
            let cue = Some(DraftCue { first: noun, end: noun + 1, lemma: self.lower(noun).to_owned() });
            return Some(Attribution { cue, source, rule: COLON });
        }
        let cried = || matches!(self.at(pair.end - 1), "!" | "?");
        let short = || {
            self.is_short_sentence(pair)
                && self.names_person(start, colon)
                && (cried() || !self.has_verb(&(start..colon)))
        };
        if look == Look::Term && !short() || self.resources.is_title_noun(self.lower(colon.saturating_sub(1)))
        {
            return None;
        }
        let subject = self.sentence_subject(colon.checked_sub(1)?);
        let subject = subject.filter(|s| self.can_speak(*s) && s.end() <= colon);
        let named = subject.is_some();
        let source = subject.map_or(Source::Unknown, Source::Words);
        (named || look == Look::Sentence).then_some(Attribution { cue: None, source, rule: COLON })
    }

    /// `Nadia Benali, préfète :`: a person is named at the head of the clause.
    fn names_person(&self, start: usize, colon: usize) -> bool {
        let named = (start..colon.min(start + 4)).find_map(|k| self.name_from(k));
        named.is_some_and(|n| self.is_person(n))
    }

    /// The phrase after `de` at token `k`, its contracted article included.
    fn phrase_of(&self, k: usize, limit: usize) -> Subject {
        let contracted = matches!(self.lower(k), "du" | "des");
        let first = if contracted { k } else { k + 1 };
        Subject::Phrase { first, end: self.phrase_end(first, limit) }
    }

    /// See [`INSIDE`]. The two or more fragments and the attribution between them.
    pub(super) fn inside(&self, pair: &Pair) -> Option<(Vec<std::ops::Range<usize>>, Attribution)> {
        for group in self.groups(pair.first + 1, pair.end) {
            let before = group.first.saturating_sub(1);
            let opens = matches!(self.at(before), "," | "!" | "?" | "…" | "-" | "–" | "—");
            if !opens || group.mood != Mood::Finite || !self.verb(&group).takes('c') {
                continue;
            }
            let subject = match group.inverted {
                Some(pronoun) if self.is(pronoun, Small::AUTHOR) => continue,
                Some(pronoun) => Subject::Pronoun(pronoun),
                None => match self
                    .subject_after(group.end)
                    .filter(|s| s.first() == group.end && self.can_speak(*s))
                {
                    Some(subject) => subject,
                    None => continue,
                },
            };
            let end = self.incise_end(group.end.max(subject.end()), pair.end);
            let keeps = !self.mark(before, ",") && self.is_punctuation(before) && !self.mark(before, "-");
            let mut fragments = one(pair.first..if keeps { group.first } else { before });
            if end < pair.end {
                fragments.push(end..pair.end);
            }
            return Some((fragments, self.attribution(&group, Source::Words(subject), INSIDE)));
        }
        None
    }

    /// One past the mark that ends an attribution inside a quotation.
    fn incise_end(&self, from: usize, limit: usize) -> usize {
        let mut k = from;
        while k < limit && !self.is_final(k) && !self.mark(k, ",") {
            k += 1;
        }
        // `, explique Hugo Vidal, directeur du site.`: the apposition goes up to the full stop.
        if self.mark(k, ",") && (self.is_function(k + 1) || self.words.is_capitalised(k + 1)) {
            let stop = (k + 1..limit.min(k + 25)).find(|&j| self.is_final(j) || self.mark(j, ","));
            k = stop.filter(|&j| !(k + 1..j).any(|i| self.is(i, Small::FINITE))).unwrap_or(k);
        }
        (k + 1).min(limit)
    }
}
