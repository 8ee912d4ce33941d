//! Attributions inside and after sentences without marks: `Le barrage est sûr, affirme EDF.`

use super::QuotationKind;
use super::clause::LONGEST;
use super::draft::{Draft, Source, one};
use super::marks::Pair;
use super::reader::Reader;
use super::resources::{Small, Strength};
use super::subjects::Subject;
use super::verbs::{Group, Mood};
use crate::document::RuleId;
use std::ops::Range;

/// *Finds* a sentence with its attribution after a comma. *Example* `Le barrage est sûr, affirme EDF.` *Leaves
/// alone* `Il part, annonce en main.` *Gives* the words before the comma.
pub(super) const PARENTHESIS: RuleId = RuleId("quotation/clause-before-cue");
/// *Finds* a line after a dash with its attribution. *Example* `— Venez nombreux, lance la directrice.` *Leaves
/// alone* the items of a list. *Gives* the words between the dash and the comma as direct.
pub(super) const DIALOGUE: RuleId = RuleId("quotation/dash-dialogue");
/// *Finds* a sentence that `comme` gives to someone. *Example* `Comme l'a rappelé la Cour, le délai est dépassé.`
/// *Leaves alone* `Comme le montre la carte, …` *Gives* the sentence without the clause of `comme`.
pub(super) const COMME: RuleId = RuleId("quotation/comme-clause");

impl Reader<'_> {
    /// See [`PARENTHESIS`].
    pub(super) fn parenthesis(&self, group: &Group, pairs: &[Pair]) -> Option<Draft> {
        let verb = self.verb(group);
        let mut comma = group.first.checked_sub(1)?;
        let comme = self.lower(comma) == "comme";
        if comme {
            comma = comma.checked_sub(1)?;
        }
        let known = verb.takes('c') && group.mood == Mood::Finite;
        // `— Vous viendrez ? demande la maire.`
        let asks = self.is_final(comma) && !self.mark(comma, ".") && self.opens_dialogue(comma);
        if !known || !self.mark(comma, ",") && !asks {
            return None;
        }
        let start = self.parenthesis_start(comma, pairs)?;
        let dash = start > 0 && self.is_dash(start - 1) && self.begins_line(start - 1);
        let subject = self.incise_subject(group, comme, dash)?;
        let starred = self.mark(start, "*") || start > 0 && self.mark(start - 1, "*");
        let weak = verb.strength == Strength::Weak;
        let end = if asks { comma + 1 } else { comma };
        let (range, kind) = self.plain(start, end, pairs, dash || starred);
        let rest = self.after_incise(group, subject, &range, pairs);
        let own = self.groups(range.start, range.end).any(|g| g.mood == Mood::Finite && self.is_que(g.end));
        let short = range.len() < if rest.is_some() { 1 } else { 3 };
        let verb_first = |r: &Range<usize>| {
            let small = Small::DETERMINER.or(Small::DE).or(Small::PREPOSITION).or(Small::AND);
            self.has_verb(r) || r.len() > 2 && !self.is(r.start, small) && !self.words.is_capitalised(r.start)
        };
        let clause = || self.has_verb(&range) || rest.as_ref().is_some_and(verb_first);
        if own
            || short
            || kind != QuotationKind::Direct && !clause()
            || weak && kind != QuotationKind::Direct && group.inverted.is_none()
        {
            return None;
        }
        let rule = if kind == QuotationKind::Direct { DIALOGUE } else { PARENTHESIS };
        let fragments = std::iter::once(range).chain(rest).collect();
        let (cue, source) = (Some(self.cue(group)), Source::Words(subject));
        Some(Draft { kind, fragments, cue, source, closed: true, rule })
    }

    /// Whether the sentence that token `k` belongs to begins a line with a dash.
    fn opens_dialogue(&self, k: usize) -> bool {
        let start = self.sentence(k).start;
        self.is_dash(start) && self.begins_line(start)
    }

    /// Who speaks in `, affirme EDF`, `, précise-t-on à la préfecture`, `, comme le relève la Cour`.
    fn incise_subject(&self, group: &Group, comme: bool, dash: bool) -> Option<Subject> {
        let near = if comme { 4 } else { 1 };
        match group.inverted {
            Some(pronoun) if self.is(pronoun, Small::AUTHOR) => None,
            Some(pronoun) if self.is(pronoun, Small::OTHER_SUBJECT) => self.place(group.end),
            Some(pronoun) => Some(Subject::Pronoun(pronoun)),
            None if !self.verb(group).takes('q') && !dash => None,
            None => {
                let after = self.subject_after(group.end);
                after.filter(|s| self.can_speak(*s) && s.first() <= group.end + near)
            }
        }
    }

    /// The rest of a sentence that an attribution interrupts: `La priorité, dit-il, [sera donnée au rail].`
    fn after_incise(
        &self,
        group: &Group,
        subject: Subject,
        before: &Range<usize>,
        pairs: &[Pair],
    ) -> Option<Range<usize>> {
        let comma = group.end.max(subject.end());
        let start = comma + 1;
        let interrupted = group.inverted.is_some() || !self.has_verb(before);
        if !self.mark(comma, ",")
            || !interrupted
            || self.is(start, Small::RELATIVE.or(Small::AND))
            || start >= self.len()
        {
            return None;
        }
        let end = self.clause_end(start, pairs);
        (start + 1 < end).then_some(start..end)
    }

    /// See [`COMME`].
    pub(super) fn comme(&self, group: &Group, pairs: &[Pair]) -> Option<Draft> {
        let verb = self.verb(group);
        if group.mood != Mood::Finite || verb.strength == Strength::Weak || group.inverted.is_some() {
            return None;
        }
        let floor = self.sentence(group.first).start.max(group.first.saturating_sub(12));
        let comme = (floor..group.first).rev().find(|&k| self.lower(k) == "comme")?;
        let subject = match self.subject_before_in(comme + 1, group) {
            Some(subject) => subject,
            None => self.subject_after(group.end).filter(|s| s.first() <= group.end + 4)?,
        };
        if !self.can_speak(subject) || self.is(subject.first(), Small::OTHER_SUBJECT) {
            return None;
        }
        let range = self.around_comme(comme, group.end.max(subject.end()), pairs)?;
        let kind = self.reported_kind(range.start, range.end, pairs);
        let plain = range.len() >= 5 && !self.is(range.start, Small::PREPOSITION);
        (range.len() >= 3 && (plain || self.has_verb(&range))).then(|| Draft {
            kind,
            fragments: one(range),
            cue: Some(self.cue(group)),
            source: Source::Words(subject),
            closed: true,
            rule: COMME,
        })
    }

    /// The subject between `comme` and the verb: `comme [les scientifiques] nous en avertissent`.
    fn subject_before_in(&self, start: usize, group: &Group) -> Option<Subject> {
        if start >= group.first {
            return None;
        }
        if start + 1 == group.first && self.is(start, Small::MASCULINE.or(Small::FEMININE)) {
            return Some(Subject::Pronoun(start));
        }
        let end = self.phrase_end(start, group.first);
        (end == group.first).then_some(Subject::Phrase { first: start, end })
    }

    /// What `comme X le dit` bears on: what follows its comma at the beginning of a sentence, else what precedes.
    fn around_comme(&self, comme: usize, end: usize, pairs: &[Pair]) -> Option<Range<usize>> {
        let sentence = self.sentence(comme);
        let opens = (sentence.start..comme).all(|k| self.is(k, Small::ADVERB) || self.is_punctuation(k));
        if opens {
            let comma = (end..sentence.end.min(end + 20)).find(|&k| self.mark(k, ","))?;
            let start = comma + 1;
            let free = pairs.binary_search_by_key(&start, |p| p.open).is_err();
            return (free && start < self.len()).then(|| start..self.clause_end(start, pairs));
        }
        let comma = comme.checked_sub(1).filter(|&k| self.mark(k, ","))?;
        let start = self.parenthesis_start(comma, pairs)?;
        // `Encore une fois, la mesure inquiète, comme …`: the adverb is not what is said.
        let adverb = (start..comma.min(start + 5)).find(|&k| self.mark(k, ","));
        let start = adverb.filter(|&k| !self.has_verb(&(start..k))).map_or(start, |k| k + 1);
        Some(start..comma)
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
