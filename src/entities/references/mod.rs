//! References: pronouns and bare functions that stand for a person named elsewhere.
//!
//! Precision before recall: a function must be held by one person alone, a pronoun must have that person, and no
//! other of the same gender, as what its sentence or the one before is about (`topics`).

mod functions;
mod pronouns;
mod topics;

use crate::document::{RuleId, Span};
use crate::entities::gender::gender;
use crate::entities::page::Page;
use crate::entities::{Entity, Label, Reference, Role};
use crate::lexicon::Classes;

pub(super) use functions::FUNCTION;
pub(super) use pronouns::PRONOUN;

/// A reference as tokens, with its person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub first: usize,
    pub end: usize,
    pub entity: usize,
    pub rule: RuleId,
}

impl Found {
    /// Where it is and which rule found it; a hyphen before a pronoun stays outside.
    pub fn reference(&self, page: &Page) -> Reference {
        let span = page.words.cover(self.first, self.end - 1);
        let hyphen = page.text(self.first).rfind('-').filter(|_| self.rule == PRONOUN);
        let skip = hyphen.map_or(0, |at| at + 1);
        Reference { span: Span::new(span.start() + skip, span.end()), rule: self.rule }
    }
}

/// What is known of the persons of a text.
pub(super) struct People<'a> {
    pub page: &'a Page<'a>,
    pub entities: &'a [Entity],
    /// For each entity, whether it is a woman, where that is known.
    pub feminine: Vec<Option<bool>>,
    /// For each token, whether it stands inside quotation marks.
    pub quoted: Vec<bool>,
    /// For each token, whether it is part of a role that stands with its person.
    pub in_role: Vec<bool>,
}

impl<'a> People<'a> {
    fn new(page: &'a Page<'a>, entities: &'a [Entity]) -> People<'a> {
        let known = |e: &Entity| match e.label {
            Label::Person => gender(page.resources, page.words, e),
            _ => None,
        };
        let feminine = entities.iter().map(known).collect();
        let mut in_role = vec![false; page.words.len()];
        for role in entities.iter().flat_map(|e| &e.roles) {
            let first = page.words.token_at(role.span.start());
            let end = page.words.token_at(role.span.end().saturating_sub(1)) + 1;
            in_role[first..end.min(page.words.len())].fill(true);
        }
        People { page, entities, feminine, quoted: quoted(page), in_role }
    }
}

/// The references to persons, in text order.
pub(super) fn find_references(page: &Page, entities: &[Entity]) -> Vec<Found> {
    if entities.iter().all(|e| e.label != Label::Person) {
        return Vec::new();
    }
    let people = People::new(page, entities);
    let mut found = functions::find(&people);
    found.extend(pronouns::find(&people, &found));
    found.sort_by_key(|f| f.first);
    found
}

/// Gives entities their references.
pub(super) fn give(page: &Page, found: &[Found], entities: &mut [Entity]) {
    for reference in found {
        entities[reference.entity].references.push(reference.reference(page));
    }
}

/// The roles that a reference's sentence gives its person.
pub(super) fn give_roles(roles: Vec<(usize, Role)>, entities: &mut [Entity]) {
    for (entity, role) in roles {
        let taken = entities.iter().flat_map(|e| &e.roles).any(|r| r.span.overlaps(role.span));
        if !taken {
            entities[entity].roles.push(role);
        }
    }
}

/// For each token, whether it stands between guillemets or other quotation marks of one paragraph.
fn quoted(page: &Page) -> Vec<bool> {
    let mut out = vec![false; page.words.len()];
    let mut open = false;
    for (i, inside) in out.iter_mut().enumerate() {
        if page.words.gap(i) == crate::segmentation::Gap::Paragraph {
            open = false;
        }
        match page.text(i) {
            "«" | "“" => open = true,
            "»" | "”" => open = false,
            "\"" => open = !open,
            _ => *inside = open,
        }
    }
    out
}

impl Page<'_> {
    /// Past civilities and courtesies before a name.
    fn after_civility(&self, i: usize) -> usize {
        let mut at = i;
        while at < i + 4 && self.words.is(at, Classes::CIVILITY) {
            at += 1;
        }
        at
    }
}
