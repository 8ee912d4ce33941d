//! The anatomy of a release: headline, dateline, lead, embargo, contacts, boilerplate, signature.

mod anatomy;
mod asides;
mod boilerplate;
mod contact_fields;
mod contacts;
mod country;
mod dateline;
mod digits;
mod embargo;
mod headline;
mod left_over;
mod lists;
mod mails;
mod page;
mod phones;
mod postal;
mod signature;
mod status;
mod versions;

pub use anatomy::*;

use crate::document::{RuleId, Span};
use crate::entities::Entity;
use crate::language;
use crate::lexicon::{Lexicon, Words};
use crate::places::Place;
use crate::temporal::TimeExpression;
use page::{Lists, Page, Purpose};

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

const FAMILIES: [&[RuleId]; 12] = [
    headline::RULES,
    dateline::RULES,
    embargo::RULES,
    contacts::RULES,
    phones::RULES,
    boilerplate::RULES,
    signature::RULES,
    status::RULES,
    mails::RULES,
    postal::RULES,
    asides::RULES,
    versions::RULES,
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
    languages: &language::Resources,
    words: &Words,
    times: &[TimeExpression],
    places: &[Place],
    entities: &[Entity],
) -> Anatomy {
    let page = Page::new(&resources.lists, words, times, places, entities);
    let mut rules = Vec::new();
    let mut top = status::find(&page);
    let embargo = embargo::find(&page);
    let embargo_line = embargo.as_ref().map(|(_, _, l)| *l);
    let bare = |l: usize| embargo_line == Some(l) || top.tag_line == Some(l);
    let mut datelines = dateline::find(&page, bare);
    let dateline = (!datelines.is_empty()).then(|| datelines.remove(0));
    top.begin_after(&page, dateline.as_ref());
    let correction_line = top.correction_line;
    let silent = |l: usize| embargo_line == Some(l) || correction_line == Some(l);
    let contacts = contacts::find(&page);
    let starts: Vec<usize> = contacts.iter().map(|f| f.start).collect();
    let boilerplates = boilerplate::find(&page, &starts);

    let aside =
        |l: usize| contacts::holds(&contacts, &page, l) || boilerplates.iter().any(|b| b.lines.contains(&l));
    let body_end = body_end(&page, aside);
    let signature = signature::find(&page, body_end);
    let text_end = signature.map_or(body_end, |(_, _, l)| l);
    let title = headline::find(&page, dateline.as_ref(), text_end, |l| aside(l) || silent(l));
    let asides = asides::find(&page, aside);
    let voices = versions::Voices::new(&page, languages);
    let (parts, part_rules) = versions::parts(&page, &voices);

    rules.extend(title.rules);
    rules.extend(dateline.iter().chain(&datelines).map(|f| f.rule));
    rules.extend(embargo.iter().map(|(_, rule, _)| *rule));
    rules.extend(signature.iter().map(|(_, rule, _)| *rule));
    rules.extend(boilerplates.iter().map(|b| b.rule));
    rules.extend(part_rules);
    rules.extend(&asides.rules);
    rules.extend(&top.rules);
    let contacts = reach(&page, contacts, &mut rules);
    let (other_emails, other_phones) = left_over::find(&page, &contacts);
    let embargo = embargo.map(|(embargo, _, _)| embargo);
    let signature = signature.map(|(span, _, _)| span);
    let heads = (title.lead, &title.subheads[..]);
    rules.sort();
    rules.dedup();
    Anatomy {
        status: top.status(embargo.as_ref()),
        kickers: outside(top.kickers, title.headline),
        correction: top.correction,
        sections: versions::sections(&page, &voices, &parts, heads, text_end),
        headline: title.headline,
        subheads: title.subheads,
        lead: title.lead,
        dateline: dateline.map(|f| f.dateline),
        other_datelines: datelines.into_iter().map(|f| f.dateline).collect(),
        embargo,
        contacts,
        other_emails,
        other_phones,
        boilerplates: boilerplates.into_iter().map(|b| b.boilerplate).collect(),
        signers: signature.map_or_else(Vec::new, |span| signature::signers(&page, span)),
        signature,
        notes: asides.notes,
        end_marks: asides.end_marks,
        hashtags: asides.hashtags,
        parts,
        rules,
    }
}

/// The kickers that are no part of the title.
fn outside(mut kickers: Vec<Kicker>, title: Option<Span>) -> Vec<Kicker> {
    kickers.retain(|k| title.is_none_or(|title| !title.overlaps(k.span)));
    kickers
}

/// The contacts, each once, with their addresses.
fn reach(page: &Page, found: Vec<contacts::Found>, rules: &mut Vec<RuleId>) -> Vec<Contact> {
    let mut out = Vec::new();
    for mut found in found {
        rules.push(found.rule);
        let spans: Vec<Span> = found.contacts.iter().map(|(contact, _)| contact.span).collect();
        if let Some((address, rule)) = postal::find(page, found.lines.clone())
            && let Some(at) = postal::nearest(&spans, address.span)
        {
            found.contacts[at].0.address = Some(address);
            rules.push(rule);
        }
        for (contact, phone_rules) in found.contacts {
            rules.extend(phone_rules);
            push_new(&mut out, contact);
        }
    }
    out
}

/// Adds a contact, or notes where the release gives the one above again.
fn push_new(contacts: &mut Vec<Contact>, contact: Contact) {
    let same =
        |c: &&mut Contact| c.emails == contact.emails && c.phones == contact.phones && c.name == contact.name;
    match contacts.iter_mut().find(same) {
        Some(known) => known.repeats.push(contact.span),
        None => contacts.push(contact),
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
