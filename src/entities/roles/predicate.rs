//! Roles that a verb or a preposition gives a person.

use super::Found;
use super::nouns::Head;
use crate::document::RuleId;
use crate::entities::Label;
use crate::entities::page::Page;
use std::ops::Range;

pub(in crate::entities) const COPULA: RuleId = RuleId("role/copula");
pub(in crate::entities) const NAMED: RuleId = RuleId("role/named");
pub(in crate::entities) const AS: RuleId = RuleId("role/as");

/// Verbs in a chain: `a été nommé`.
const CHAIN: usize = 4;

/// *Finds* a function after `est`, `devient`, `a été élu`.
/// *Example* `Stefano Zacchiroli est [développeur Debian]`.
/// *Leaves alone* adjectives and participles: `est arrivé`.
/// *Gives* the role without its article.
pub(super) fn copula(page: &Page, k: usize, out: &mut Vec<Found>) {
    let name = page.names[k].end;
    let comma = usize::from(page.text(name) == ",");
    let end = if page.lower(name + comma) == "qui" { name + comma + 1 } else { name };
    let Some((head, tokens)) = page.role_after_verb(end) else { return };
    let persons = if head.plural { page.joined_before(k) } else { vec![k] };
    out.push(Found { tokens, rule: COPULA, persons });
}

/// The roles that words between a person and a function give.
pub(super) fn said(page: &Page) -> Vec<Found> {
    let all = (1..page.words.len()).filter_map(|i| page.named(i).or_else(|| page.in_the_capacity(i)));
    all.collect()
}

impl Page<'_> {
    /// The role after the verbs that begin at token `end`.
    pub(super) fn role_after_verb(&self, end: usize) -> Option<(Head, Range<usize>)> {
        let verb = |i: usize| self.resources.roles.verbs.contains(self.lower(i));
        let clitic = |i: usize| i == end && self.lower(i) == "en" && verb(i + 1);
        let mut at = end;
        while at < end + CHAIN && (verb(at) || clitic(at)) {
            at += 1;
        }
        if at == end || self.lower(at - 1) == "a" {
            return None;
        }
        let start = self.after_determiner(at);
        let start = if self.is_count(start) { start + 1 } else { start };
        let head = self.head(start)?;
        Some((head, start..self.role_end(&head)))
    }

    /// `est`, `sera` between a function and the person: `Le président est [Hugo Vidal]`.
    pub(super) fn is_copula(&self, i: usize) -> bool {
        matches!(self.lower(i), "est" | "sera" | "était" | "devient")
    }

    fn is_count(&self, i: usize) -> bool {
        matches!(self.lower(i), "deux" | "trois" | "quatre")
    }

    /// *Finds* a function right after a participle of appointment, or `précédemment`.
    /// *Example* `Awa Diop, précédemment [directrice adjointe], est nommée [directrice de la Santé].`
    /// *Leaves alone* appointments whose person is not named in the sentence.
    /// *Gives* the role to the person with whom the sentence begins, else to the last one named before.
    fn named(&self, i: usize) -> Option<Found> {
        if !self.resources.roles.appointments.contains(self.lower(i)) {
            return None;
        }
        let start = self.after_determiner(i + 1);
        let head = self.head(start)?;
        let person = self.person_before(i)?;
        Some(Found { tokens: start..self.role_end(&head), rule: NAMED, persons: vec![person] })
    }

    /// *Finds* a function after `en tant que`, `en qualité de`, `au poste de`, `comme`.
    /// *Example* `Awa Diop s'exprimait en tant que [présidente du conseil]`.
    /// *Leaves alone* `comme` before anything but a function.
    /// *Gives* the role to the last person named before in the sentence.
    fn in_the_capacity(&self, i: usize) -> Option<Found> {
        let roles = &self.resources.roles;
        let begins = roles.capacity_openers.contains(self.words.lower(i));
        let (end, _) = begins.then(|| self.words.phrases(&roles.capacities, i, 5).last()).flatten()?;
        let start = self.after_determiner(end);
        let head = self.head(start)?;
        let person = self.person_before(i)?;
        Some(Found { tokens: start..self.role_end(&head), rule: AS, persons: vec![person] })
    }

    /// The person with whom the sentence of token `i` begins, else the last one named before it there.
    fn person_before(&self, i: usize) -> Option<usize> {
        let floor = self.sentence(i).start;
        let until = self.names.partition_point(|n| n.end <= i);
        let from = self.names.partition_point(|n| n.first < floor);
        let mut persons = (from..until).filter(|&k| self.names[k].label == Label::Person);
        let first = persons.next()?;
        let leads = self.names[first].first <= floor + LEAD;
        if leads { Some(first) } else { persons.next_back().or(Some(first)) }
    }
}

/// Tokens before a name that still begins its sentence: `- Monsieur le Commissaire`.
const LEAD: usize = 6;
