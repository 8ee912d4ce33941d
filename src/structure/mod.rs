//! The anatomy of a release: headline, dateline, lead, embargo, contacts, boilerplate, signature.

mod boilerplate;
mod contact_fields;
mod contacts;
mod country;
mod dateline;
mod digits;
mod embargo;
mod headline;
mod page;
mod phones;
mod signature;

use crate::document::{RuleId, Span};
use crate::entities::Entity;
use crate::lexicon::{Lexicon, Words};
use crate::places::Place;
use crate::temporal::TimeExpression;
use page::{Lists, Page, Purpose};

/// `Paris, le 3 mai 2024`.
#[derive(Clone, PartialEq, Debug)]
pub struct Dateline {
    /// Where it is.
    pub span: Span,
    /// Index into the places.
    pub place: Option<usize>,
    /// Index into the time expressions.
    pub date: Option<usize>,
}

/// `Sous embargo jusqu'au 3 mai à 10 h`.
#[derive(Clone, PartialEq, Debug)]
pub struct Embargo {
    /// Where it is.
    pub span: Span,
    /// The value of the time expression at which it ends.
    pub until: Option<String>,
}

/// A person or desk to call.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Contact {
    /// All that belongs to this contact.
    pub span: Span,
    /// The person.
    pub name: Option<String>,
    /// The person's function.
    pub role: Option<String>,
    /// The body.
    pub organisation: Option<String>,
    /// Addresses.
    pub emails: Vec<String>,
    /// Numbers in international form where the country is known: `+33 1 99 00 12 34`.
    pub phones: Vec<String>,
}

/// `À propos de …`.
#[derive(Clone, PartialEq, Debug)]
pub struct Boilerplate {
    /// Heading and text.
    pub span: Span,
    /// Index into the entities.
    pub organisation: Option<usize>,
}

/// The parts of one release.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Anatomy {
    /// The title.
    pub headline: Option<Span>,
    /// Lines under the title and headings in the body.
    pub subheads: Vec<Span>,
    /// The first paragraph of the body.
    pub lead: Option<Span>,
    /// Place and date of issue.
    pub dateline: Option<Dateline>,
    /// Until when it must not be printed.
    pub embargo: Option<Embargo>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// Standing paragraphs about the issuer.
    pub boilerplates: Vec<Boilerplate>,
    /// Names and functions under the text.
    pub signature: Option<Span>,
    /// The rules that found the parts: sorted, each once.
    pub rules: Vec<RuleId>,
}

/// The stage's word lists and patterns.
pub struct Resources {
    lists: Lists,
}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(_lexicon: &mut Lexicon) -> Resources {
        Resources { lists: Lists::read() }
    }
}

const FAMILIES: [&[RuleId]; 7] = [
    headline::RULES,
    dateline::RULES,
    embargo::RULES,
    contacts::RULES,
    phones::RULES,
    boilerplate::RULES,
    signature::RULES,
];

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = &concat::<{ count() }>();

/// How many rules the families have.
const fn count() -> usize {
    let (mut n, mut family) = (0, 0);
    while family < FAMILIES.len() {
        n += FAMILIES[family].len();
        family += 1;
    }
    n
}

/// The families' lists in one.
const fn concat<const N: usize>() -> [RuleId; N] {
    let mut out = [RuleId(""); N];
    let (mut n, mut family) = (0, 0);
    while family < FAMILIES.len() {
        let mut rule = 0;
        while rule < FAMILIES[family].len() {
            out[n] = FAMILIES[family][rule];
            n += 1;
            rule += 1;
        }
        family += 1;
    }
    out
}

/// Finds the parts of a release.
pub fn find(
    resources: &Resources,
    words: &Words,
    times: &[TimeExpression],
    places: &[Place],
    entities: &[Entity],
) -> Anatomy {
    let page = Page::new(&resources.lists, words, times, places, entities);
    let mut anatomy = Anatomy::default();
    let embargo = embargo::find(&page);
    let embargo_line = embargo.as_ref().map(|(_, _, l)| *l);
    let dateline = dateline::find(&page, embargo_line);
    let contacts = contacts::find(&page);
    let starts: Vec<usize> = contacts.iter().map(|f| f.start).collect();
    let boilerplates = boilerplate::find(&page, &starts);

    let aside =
        |l: usize| contacts::holds(&contacts, &page, l) || boilerplates.iter().any(|b| b.lines.contains(&l));
    let body_end = body_end(&page, aside);
    let signature = signature::find(&page, body_end);
    let text_end = signature.map_or(body_end, |(_, _, l)| l);
    let title = headline::find(&page, dateline.as_ref(), text_end, |l| aside(l) || embargo_line == Some(l));

    let mut rules = title.rules;
    rules.extend(dateline.iter().map(|f| f.rule));
    rules.extend(embargo.iter().map(|(_, rule, _)| *rule));
    rules.extend(signature.iter().map(|(_, rule, _)| *rule));
    rules.extend(boilerplates.iter().map(|b| b.rule));
    anatomy.headline = title.headline;
    anatomy.subheads = title.subheads;
    anatomy.lead = title.lead;
    anatomy.dateline = dateline.map(|f| f.dateline);
    anatomy.embargo = embargo.map(|(embargo, _, _)| embargo);
    anatomy.signature = signature.map(|(span, _, _)| span);
    anatomy.boilerplates = boilerplates.into_iter().map(|b| b.boilerplate).collect();
    for found in contacts {
        rules.push(found.rule);
        for (contact, phone_rules) in found.contacts {
            rules.extend(phone_rules);
            push_new(&mut anatomy.contacts, contact);
        }
    }
    rules.sort();
    rules.dedup();
    anatomy.rules = rules;
    anatomy
}

/// Adds a contact unless the release gives the same one above.
fn push_new(contacts: &mut Vec<Contact>, contact: Contact) {
    let same =
        |c: &Contact| c.emails == contact.emails && c.phones == contact.phones && c.name == contact.name;
    if !contacts.iter().any(same) {
        contacts.push(contact);
    }
}

/// The first line after the body: an end mark in its second half, or the contacts, boilerplates and notes
/// that nothing but such parts follow.
fn body_end(page: &Page, aside: impl Fn(usize) -> bool) -> usize {
    let n = page.lines.len();
    let mark = (n / 3..n).find(|&l| page.is_end_mark(l));
    let mut end = mark.unwrap_or(n);
    let other = |l: usize| {
        let cue = matches!(page.purpose(l), Some(Purpose::Contact | Purpose::Details | Purpose::Section));
        aside(l) || (cue && !page.is_paragraph(l)) || page.reachable[l] && page.lines[l].tokens.len() < 12
    };
    let link = |l: usize| page.lines[l].tokens.len() <= 6 && page.text(page.lines[l].span).contains("www.");
    while end > 1 && (other(end - 1) || link(end - 1)) {
        end -= 1;
    }
    end
}
