//! Roles: the functions and titles that the text gives persons.
//!
//! A role noun with its complements (`nouns`, `extent`) stands beside a name (`beside`), alone on a line above
//! or below it (`signed`), or is said of it by a verb or preposition (`predicate`).

mod beside;
mod extent;
pub(super) mod nouns;
mod predicate;
mod signed;
mod words;

use crate::document::{RuleId, Span};
use crate::entities::page::{Name, Page};
use crate::entities::references::Found as Reference;
use crate::entities::{Label, Role};
use std::ops::Range;

pub(super) use beside::{AFTER, BEFORE_NAME};
pub(super) use predicate::{AS, COPULA, NAMED};
pub(super) use signed::{ABOVE, SIGNATURE};
pub(super) use words::RoleWords;

/// A role as tokens, with the persons who have it.
struct Found {
    tokens: Range<usize>,
    rule: RuleId,
    /// As indices into the names.
    persons: Vec<usize>,
}

/// Where roles are looked for: each finder adds what it sees.
type Finder = fn(&Page, usize, &mut Vec<Found>);

/// The surest first: a role that one of them gives a person, the next cannot give another.
const FINDERS: &[Finder] = &[beside::after, beside::before, signed::below, signed::above, predicate::copula];

/// The roles of every person, each with the person's index.
pub(super) fn find_roles(page: &Page) -> Vec<(usize, Role)> {
    let mut taken: Vec<Span> = Vec::new();
    let mut out = Vec::new();
    let persons = (0..page.names.len()).filter(|&k| page.names[k].label == Label::Person);
    let persons: Vec<usize> = persons.collect();
    for find in FINDERS {
        for &person in &persons {
            let mut found = Vec::new();
            find(page, person, &mut found);
            found.into_iter().for_each(|f| give(page, f, &mut taken, &mut out));
        }
    }
    if !persons.is_empty() {
        predicate::said(page).into_iter().for_each(|f| give(page, f, &mut taken, &mut out));
    }
    out
}

/// The roles that the verb after a reference gives its person: `Elle est [chercheuse]`.
pub(super) fn roles_of_references(page: &Page, references: &[Reference]) -> Vec<(usize, Role)> {
    let said = |r: &Reference| {
        let tokens = page.role_after_verb(r.end)?.1;
        let span = page.words.cover(tokens.start, tokens.end - 1);
        Some((r.entity, Role { span, rule: COPULA }))
    };
    references.iter().filter_map(said).collect()
}

/// Gives a role to its persons unless its words are somebody's already.
fn give(page: &Page, found: Found, taken: &mut Vec<Span>, out: &mut Vec<(usize, Role)>) {
    if found.tokens.is_empty() || found.tokens.end > page.words.len() {
        return;
    }
    let span = page.words.cover(found.tokens.start, found.tokens.end - 1);
    if taken.iter().any(|t| t.overlaps(span)) {
        return;
    }
    taken.push(span);
    let entities = found.persons.iter().filter_map(|&k| page.names[k].entity);
    out.extend(entities.map(|entity| (entity, Role { span, rule: found.rule })));
}

impl Page<'_> {
    /// The persons named side by side before name `k`, it included: `Hugo Vidal et [Nadia Benali]`.
    fn joined_before(&self, k: usize) -> Vec<usize> {
        let mut first = k;
        while first > 0 && self.are_joined(&self.names[first - 1], &self.names[first]) {
            first -= 1;
        }
        (first..=k).collect()
    }

    /// The persons named side by side from name `k` on.
    fn joined_after(&self, k: usize) -> Vec<usize> {
        let mut last = k;
        while last + 1 < self.names.len() && self.are_joined(&self.names[last], &self.names[last + 1]) {
            last += 1;
        }
        (k..=last).collect()
    }

    fn are_joined(&self, a: &Name, b: &Name) -> bool {
        let between = a.end..b.first;
        let link = |i: usize| matches!(self.lower(i), "," | "et" | "&");
        let persons = a.label == Label::Person && b.label == Label::Person;
        persons && !between.is_empty() && between.len() <= 2 && between.into_iter().all(link)
    }
}
