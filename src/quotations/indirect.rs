//! Reported speech without marks of its own: clauses after `que`, infinitives, sources, parentheses of speech.

use super::QuotationKind;
use super::direct::AFTER;
use super::draft::{Draft, Source, Taken, one};
use super::marks::Pair;
use super::reader::Reader;
use super::resources::{Noun, Small, Strength};
use super::subjects::Subject;
use super::verbs::{Group, Mood};
use crate::document::RuleId;
use crate::segmentation::Gap;
use std::ops::Range;

/// *Finds* the clause after a verb of speech and `que`, `si`, `pourquoi`. *Example* `Hugo Vidal estime que le
/// marché doublera.` *Leaves alone* things that show (`le panneau indique que`), the author's own voice (`nous
/// pensons que`), negations. *Gives* the clause, mixed where words in it are quoted.
pub(super) const CLAUSE: RuleId = RuleId("quotation/que-clause");
/// *Finds* the infinitive after a verb of saying or promising. *Example* `La direction promet de reclasser les
/// salariés.` *Leaves alone* `Le ministre prévoit de visiter le site.` *Gives* the infinitive and what follows.
pub(super) const INFINITIVE: RuleId = RuleId("quotation/infinitive");
/// *Finds* a sentence with its attribution after a comma. *Example* `Le barrage est sûr, affirme EDF.` *Leaves
/// alone* `Il part, annonce en main.` *Gives* the words before the comma.
pub(super) const PARENTHESIS: RuleId = RuleId("quotation/clause-before-cue");

/// How far the complement of a verb of speech may begin.
const REACH: usize = 30;
/// How many tokens a reported clause may have: more is a text without punctuation.
const LONGEST: usize = 400;

impl Reader<'_> {
    /// The reported clauses outside the quotations already found.
    pub(super) fn reported(&self, pairs: &[Pair], taken: &mut Taken) -> Vec<Draft> {
        let mut out: Vec<Draft> = Vec::new();
        let mut quoted = pairs.iter().peekable();
        for group in self.groups(0, self.len()) {
            while quoted.next_if(|p| p.after <= group.first).is_some() {}
            // What is quoted reports for its own speaker.
            let inside = quoted.peek().is_some_and(|p| p.open < group.first);
            if inside || taken.any(group.first..group.first + 1) || self.is_negative(&group) {
                continue;
            }
            let found = self.complement(&group, pairs).or_else(|| self.parenthesis(&group, pairs));
            let free = |d: &Draft| !taken.any(d.start()..d.end());
            let inside = out.last().is_some_and(|d| d.covers(group.first) && d.rule != PARENTHESIS);
            if let Some(draft) = found.filter(free).filter(|_| !inside) {
                out.push(draft);
            }
        }
        out.iter().for_each(|draft| taken.add(draft));
        let sources = self.sources(pairs, taken);
        out.extend(sources);
        out
    }

    fn is_negative(&self, group: &Group) -> bool {
        group.negated || group.mood == Mood::Passive
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
        let Source::Words(subject) = self.source_of(group) else { return None };
        if matches!(self.lower(subject.first()), "on" | "-on" | "-t-on") {
            return None;
        }
        let allowed = self.can_speak(subject) || rule == CLAUSE && self.is_document(subject, group);
        if !allowed || subject.first() >= group.end {
            return None;
        }
        let end = self.clause_end(start, pairs);
        let kind = self.reported_kind(start, end, pairs);
        let confidence = if verb.strength == Strength::Says { 0.8 } else { 0.7 };
        (start + 1 < end).then_some(Draft {
            kind,
            fragments: one(start..end),
            cue: Some(self.cue(group)),
            source: Source::Words(subject),
            confidence,
            rule,
        })
    }

    /// `il convient de rappeler que`: nobody in particular. `et d'ajouter que` is the one above.
    fn is_impersonal(&self, group: &Group) -> bool {
        let before = group.first.checked_sub(2).map(|k| self.lower(k)).unwrap_or_default();
        group.mood == Mood::Infinitive && !matches!(before, "et" | "avant" | "puis")
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
            k += 1;
        }
        if !(verb.takes('q') || verb.takes('e')) || k >= limit {
            return None;
        }
        let path = k;
        while k < limit && !self.is_que(k) && !(verb.takes('s') && self.asks(k)) {
            if self.stops_path(path, k) {
                return None;
            }
            k += 1;
        }
        let after = match self.lower(k) {
            "que" | "qu'" | "si" | "s'" => k + 1,
            _ => k,
        };
        (k < limit && self.is_path(path, k)).then_some(after)
    }

    /// `pourquoi`, `combien`, `à quel point`.
    fn asks(&self, k: usize) -> bool {
        self.is(k, Small::ASKS) || self.lower(k) == "à" && self.lower(k + 1) == "quel"
    }

    fn is_que(&self, k: usize) -> bool {
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
        single && self.is(from, Small::ARTICLE) && self.can_speak(Subject::Phrase { first: from, end })
    }

    /// Where the infinitive begins: `annonce [vouloir]`, `promet de [reclasser]`, `demande à la ville de [fournir]`.
    fn infinitive_start(&self, group: &Group) -> Option<usize> {
        let verb = self.verb(group);
        let mut k = group.end;
        while self.is(k, Small::ADVERB) && k < group.end + 3 {
            k += 1;
        }
        if verb.takes('i') && self.is_infinitive(k) {
            return Some(k);
        }
        if !verb.takes('d') {
            return None;
        }
        if matches!(self.lower(k), "de" | "d'") && self.is_infinitive(k + 1) {
            return Some(k + 1);
        }
        let dative =
            matches!(self.lower(k), "à" | "au" | "aux") && verb.takes('a') || self.dative_clitic(group);
        let limit = (k + REACH).min(self.len());
        let stop = (k..limit)
            .find(|&j| self.is_final(j) || self.begins_line(j) || self.is(j, Small::RELATIVE))
            .unwrap_or(limit);
        let mut found = (k..stop).filter(|&j| matches!(self.lower(j), "de" | "d'"));
        dative.then(|| found.find(|&j| self.is_infinitive(j + 1)).map(|j| j + 1))?
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
        let verb = lower.len() > 3 && ["er", "ir", "re"].iter().any(|end| lower.ends_with(end));
        let small = self.is(k, Small::ADVERB.or(Small::PREPOSITION).or(Small::DETERMINER));
        verb && self.is_word(k) && !small && !self.words.is_capitalised(k)
    }

    /// One past the clause that begins at token `start`.
    pub(super) fn clause_end(&self, start: usize, pairs: &[Pair]) -> usize {
        let mut k = start;
        let mut brackets = 0i32;
        while k < self.len() && k - start < LONGEST {
            if let Ok(found) = pairs.binary_search_by_key(&k, |p| p.open) {
                let pair = &pairs[found];
                k = pair.after.max(k + 1);
                if self.is_final(pair.end - 1) && !self.continues(k) {
                    break;
                }
                continue;
            }
            brackets += i32::from(self.mark(k, "(")) - i32::from(self.mark(k, ")"));
            if k > start && (self.ends_clause(k, brackets)) {
                break;
            }
            k += 1;
        }
        let mut end = k.min(self.len());
        while end > start + 1 && matches!(self.at(end - 1), "," | "*" | "_" | ":") {
            end -= 1;
        }
        end
    }

    fn continues(&self, k: usize) -> bool {
        let joins = self.is_word(k) && !self.words.is_capitalised(k) || self.mark(k, ",");
        joins && !self.begins_line(k)
    }

    fn ends_clause(&self, k: usize, brackets: i32) -> bool {
        if self.begins_paragraph(k) || self.begins_line(k) && self.sentence(k).start == k {
            return true;
        }
        match self.at(k) {
            "." | "!" | "?" | "…" | "..." => brackets <= 0 && !self.continues(k + 1),
            ";" => true,
            ")" => brackets < 0,
            "-" | "–" | "—" => self.gap(k) != Gap::None && !self.dash_again(k),
            "," if matches!(self.lower(k + 1), "mais" | "bien") => {
                let next = self.lower(k + 2);
                !matches!(next, "aussi" | "également" | "surtout" | "encore" | "sûr")
            }
            // `…, et espère que`: the next report begins.
            "," | "et" => self.reports_again(k),
            _ => false,
        }
    }

    /// Whether a dash at token `k` is the first of two.
    fn dash_again(&self, k: usize) -> bool {
        (k + 1..self.sentence(k).end.min(k + LONGEST)).any(|j| self.is_dash(j))
    }

    /// Whether a verb of speech with its own `que` follows `, et` or `et` at token `k`.
    fn reports_again(&self, k: usize) -> bool {
        let next = if self.mark(k, ",") && self.is(k + 1, Small::AND) { k + 2 } else { k + 1 };
        let group = self.groups(next, next + 2).next().filter(|g| g.first == next && g.mood == Mood::Finite);
        group.is_some_and(|g| self.is_que(g.end) || self.infinitive_start(&g).is_some())
    }

    /// See [`PARENTHESIS`].
    fn parenthesis(&self, group: &Group, pairs: &[Pair]) -> Option<Draft> {
        let verb = self.verb(group);
        let mut comma = group.first.checked_sub(1)?;
        if self.lower(comma) == "comme" {
            comma = comma.checked_sub(1)?;
        }
        let known = verb.takes('c') && group.mood == Mood::Finite;
        if !known || !self.mark(comma, ",") {
            return None;
        }
        let subject = match group.inverted {
            Some(pronoun) if self.is(pronoun, Small::AUTHOR) => return None,
            Some(pronoun) if self.is(pronoun, Small::OTHER_SUBJECT) => self.place(group.end)?,
            Some(pronoun) => Subject::Pronoun(pronoun),
            None if !verb.takes('q') => return None,
            None => {
                self.subject_after(group.end).filter(|s| self.can_speak(*s) && s.first() <= group.end + 1)?
            }
        };
        let start = self.parenthesis_start(comma, pairs)?;
        let dash = start > 0 && self.is_dash(start - 1);
        let starred = self.mark(start, "*") || start > 0 && self.mark(start - 1, "*");
        let weak = verb.strength == Strength::Weak;
        let (range, kind) = self.plain(start, comma, pairs, dash || starred);
        let own = self.groups(range.start, range.end).any(|g| g.mood == Mood::Finite && self.is_que(g.end));
        if own
            || range.len() < 3
            || kind != QuotationKind::Direct && !self.has_verb(&range)
            || weak && kind != QuotationKind::Direct && group.inverted.is_none()
        {
            return None;
        }
        let rule = if kind == QuotationKind::Direct { AFTER } else { PARENTHESIS };
        Some(Draft {
            kind,
            fragments: one(range),
            cue: Some(self.cue(group)),
            source: Source::Words(subject),
            confidence: 0.75,
            rule,
        })
    }

    /// Whether there is a finite verb among the words, by the small words and endings that show one.
    pub(super) fn has_verb(&self, range: &Range<usize>) -> bool {
        range.clone().any(|k| {
            let lower = self.lower(k);
            let tense = ["ait", "ent", "era", "ira", "ont"].iter().any(|e| lower.ends_with(e));
            let verb = tense && lower.len() > 4 && self.is_word(k) && !self.words.is_capitalised(k);
            verb || self.is(k, Small::FINITE.or(Small::PRONOUN).or(Small::NEGATION)) || self.group_starts(k)
        })
    }

    fn group_starts(&self, k: usize) -> bool {
        self.groups(k, k + 1).next().is_some_and(|g| g.mood == Mood::Finite)
    }

    fn is_dash(&self, k: usize) -> bool {
        matches!(self.at(k), "-" | "–" | "—")
    }

    fn parenthesis_start(&self, comma: usize, pairs: &[Pair]) -> Option<usize> {
        let mut start = self.sentence(comma).start;
        // A quoted question inside may have cut the sentence.
        let before = pairs.partition_point(|p| p.open < start);
        let over = pairs[..before].last().filter(|p| start < p.after && p.after <= comma);
        if let Some(pair) = over {
            start = self.sentence(pair.open).start;
        }
        if start < comma && self.is_dash(start) {
            start += 1;
        }
        (start < comma && comma - start < LONGEST).then_some(start)
    }

    /// The reported words without stars and other marks around them.
    fn plain(&self, start: usize, end: usize, pairs: &[Pair], direct: bool) -> (Range<usize>, QuotationKind) {
        let (mut start, mut end) = (start, end);
        while start < end && self.mark(start, "*") {
            start += 1;
        }
        while end > start && self.mark(end - 1, "*") {
            end -= 1;
        }
        (start..end, if direct { QuotationKind::Direct } else { self.reported_kind(start, end, pairs) })
    }
}
