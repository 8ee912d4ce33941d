//! Quoted words woven into a clause: `Le syndicat dénonce « un mépris inacceptable ».`

use super::QuotationKind;
use super::draft::{Draft, Source, one};
use super::marks::Pair;
use super::reader::Reader;
use super::resources::Small;
use super::subjects::Subject;
use super::verbs::{Group, Mood};
use crate::document::RuleId;

/// *Finds* quoted words woven into a clause as the object of a verb. *Example* `Le syndicat dénonce « un mépris
/// inacceptable ».` *Leaves alone* `Les « petites lignes » seront rénovées.` *Gives* a mixed quotation.
pub(super) const WOVEN: RuleId = RuleId("quotation/woven");

/// How long the agent of a passive may be.
const REACH_OF_AGENT: usize = 20;

impl Reader<'_> {
    /// See [`WOVEN`].
    pub(super) fn woven(&self, pair: &Pair, floor: usize, pairs: &[Pair]) -> Option<Draft> {
        let start =
            self.sentence(pair.open.checked_sub(1)?).start.max(floor).max(pair.open.saturating_sub(8));
        let group = self.groups(start, pair.open).last()?;
        let verb = self.verb(&group);
        let small = Small::DETERMINER.or(Small::DE).or(Small::ADVERB).or(Small::AND);
        let bound = |k: usize| {
            self.is(k, small) || matches!(self.lower(k), "à" | "que" | "qu'" | "comme" | "vouloir")
        };
        let near = (group.end..pair.open).all(bound) || verb.takes('v') && self.qualifies(group.end, pair);
        let enough = pair.end - pair.first >= 2;
        if !verb.takes('n') && !verb.takes('p')
            || !near
            || !enough
            || self.is_title(pair)
            || self.is_alias(&group)
        {
            return None;
        }
        let source = self.woven_source(&group, pair)?;
        // `a promis une « réponse concrète » d'ici à l'été`: the promise is the whole phrase.
        let phrase = verb.takes('p') && group.end + 1 == pair.open && self.is(group.end, Small::DETERMINER);
        if !phrase && !verb.takes('n') {
            return None;
        }
        let range = if phrase { group.end..self.clause_end(group.end, pairs) } else { pair.first..pair.end };
        Some(Draft {
            kind: QuotationKind::Mixed,
            fragments: one(range),
            cue: Some(self.cue(&group)),
            source,
            closed: true,
            rule: WOVEN,
        })
    }

    /// `dénonce une décision « prise sans concertation »`: lower-case words behind the noun that a verb judges.
    fn qualifies(&self, from: usize, pair: &Pair) -> bool {
        let noun = self.is(from, Small::DETERMINER) && from + 2 <= pair.open && pair.open <= from + 4;
        let plain = (from + 1..pair.open).all(|k| self.is_word(k) && !self.words.is_capitalised(k));
        noun && plain && pair.end - pair.first >= 2 && !self.words.is_capitalised(pair.first)
    }

    /// Who uses the words that a verb takes as its object; somebody must be named.
    fn woven_source(&self, group: &Group, pair: &Pair) -> Option<Source> {
        let source = match group.mood {
            Mood::Passive => self.agent(pair.after).map(Source::Words)?,
            _ => self.source_of(group),
        };
        match source {
            Source::Words(subject) if !self.can_speak(subject) => None,
            Source::Words(Subject::Pronoun(k)) if self.is(k, Small::OTHER_SUBJECT) => None,
            Source::Unknown | Source::Previous => None,
            Source::Words(_) => Some(source),
        }
    }

    /// `l'axe, dit « forces de l'Axe »`: another name, not what anyone said.
    fn is_alias(&self, group: &Group) -> bool {
        let single = group.end == group.first + 1 && self.lower(group.first) == "dit";
        single && group.first > 0 && self.mark(group.first - 1, ",")
    }

    /// `qualifié de « … » par Hugo Vidal`.
    fn agent(&self, from: usize) -> Option<Subject> {
        let by = (from..(from + 6).min(self.len())).find(|&k| self.lower(k) == "par")?;
        let end = self.phrase_end(by + 1, (by + REACH_OF_AGENT).min(self.len()));
        Some(Subject::Phrase { first: by + 1, end })
    }
}
