//! The anatomy of a release: headline, dateline, lead, embargo, contacts, boilerplate, signature.

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
mod mails;
mod page;
mod phones;
mod postal;
mod signature;
mod status;
mod versions;

use crate::document::{RuleId, Span};
use crate::entities::Entity;
use crate::language;
use crate::lexicon::{Lexicon, Words};
use crate::places::Place;
use crate::temporal::TimeExpression;
use page::{Lists, Page, Purpose};

/// Words above the title: `COMMUNIQUÉ DE PRESSE`.
#[derive(Clone, PartialEq, Debug)]
pub struct Kicker {
    /// Where it is.
    pub span: Span,
    /// What it says.
    pub kind: KickerKind,
}

/// What the words above the title say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KickerKind {
    /// What the text is: `Communiqué de presse`.
    Genre,
    /// That it may be printed: `Pour diffusion immédiate`.
    Release,
    /// Which wire carries it: `(GLOBE NEWSWIRE)`.
    Wire,
}

impl KickerKind {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            KickerKind::Genre => "genre",
            KickerKind::Release => "release",
            KickerKind::Wire => "wire",
        }
    }
}

/// Whether the release may be printed, and whether it stands for itself.
#[derive(Clone, PartialEq, Debug)]
pub struct Status {
    /// The words that say so.
    pub span: Span,
    /// What they say.
    pub kind: StatusKind,
}

/// What the release line says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StatusKind {
    /// For immediate print.
    Immediate,
    /// Not before a moment.
    Embargo,
    /// It corrects an earlier release.
    Correction,
    /// It stands in the place of an earlier release.
    Replacement,
    /// It brings an earlier release up to date.
    Update,
    /// It takes an earlier release back.
    Withdrawal,
}

impl StatusKind {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            StatusKind::Immediate => "immediate",
            StatusKind::Embargo => "embargo",
            StatusKind::Correction => "correction",
            StatusKind::Replacement => "replacement",
            StatusKind::Update => "update",
            StatusKind::Withdrawal => "withdrawal",
        }
    }
}

/// `Ce communiqué annule et remplace celui du 3 mai`.
#[derive(Clone, PartialEq, Debug)]
pub struct Correction {
    /// The words that say so.
    pub span: Span,
    /// What it does to the earlier release.
    pub kind: StatusKind,
    /// The title of the earlier release.
    pub title: Option<Span>,
    /// The day of the earlier release, as an index into the time expressions.
    pub date: Option<usize>,
}

/// A stretch of the body under one heading.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    /// Heading and text.
    pub span: Span,
    /// The heading; none for what the lead begins.
    pub heading: Option<Span>,
    /// ISO 639 code, where there are enough words to tell.
    pub language: Option<String>,
}

/// One of several texts on a page.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// All of it.
    pub span: Span,
    /// What it is.
    pub kind: PartKind,
    /// ISO 639 code, where there are enough words to tell.
    pub language: Option<String>,
}

/// What one of several texts on a page is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum PartKind {
    /// A release.
    #[default]
    Release,
    /// The same, or another one, in another language than French.
    Translation,
    /// Some sentences in another language.
    Passage,
}

impl PartKind {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            PartKind::Release => "release",
            PartKind::Translation => "translation",
            PartKind::Passage => "passage",
        }
    }
}

/// `12 rue des Lilas, 44000 Nantes`.
#[derive(Clone, PartialEq, Debug)]
pub struct Address {
    /// Where it is.
    pub span: Span,
    /// Its town, as an index into the places.
    pub place: Option<usize>,
}

/// An e-mail address or telephone number that belongs to no contact.
#[derive(Clone, PartialEq, Debug)]
pub struct LeftOver {
    /// Where it is.
    pub span: Span,
    /// As it is to be written or called.
    pub value: String,
}

/// One who signs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signer {
    /// The person.
    pub name: String,
    /// The person's function.
    pub role: Option<String>,
}

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
    /// The value of the time expression at which it ends, in local time.
    pub until: Option<String>,
    /// The time zone as the text names it: `HAE`, `heure de Paris`.
    pub zone: Option<String>,
    /// That zone's offset from UTC then: `-04:00`.
    pub offset: Option<String>,
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
    /// The postal address.
    pub address: Option<Address>,
    /// Where the release gives the same contact again.
    pub repeats: Vec<Span>,
}

/// `À propos de …`.
#[derive(Clone, PartialEq, Debug)]
pub struct Boilerplate {
    /// Heading and text.
    pub span: Span,
    /// Index into the entities.
    pub organisation: Option<usize>,
    /// Whom it is about, in the heading's words: `Debian` of `À propos de Debian`.
    pub about: Option<Span>,
}

/// The parts of one release.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Anatomy {
    /// Words above the title, in text order.
    pub kickers: Vec<Kicker>,
    /// Whether it may be printed, and whether it stands for itself.
    pub status: Option<Status>,
    /// What it says of an earlier release.
    pub correction: Option<Correction>,
    /// The title.
    pub headline: Option<Span>,
    /// Lines under the title and headings in the body.
    pub subheads: Vec<Span>,
    /// The first paragraph of the body.
    pub lead: Option<Span>,
    /// Place and date of issue.
    pub dateline: Option<Dateline>,
    /// Further places and dates of issue, in text order.
    pub other_datelines: Vec<Dateline>,
    /// Until when it must not be printed.
    pub embargo: Option<Embargo>,
    /// The body under its headings, in text order.
    pub sections: Vec<Section>,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// E-mail addresses that belong to no contact, in text order.
    pub other_emails: Vec<LeftOver>,
    /// Telephone numbers that belong to no contact, in text order.
    pub other_phones: Vec<LeftOver>,
    /// Standing paragraphs about the issuer.
    pub boilerplates: Vec<Boilerplate>,
    /// Names and functions under the text.
    pub signature: Option<Span>,
    /// The persons of the signature.
    pub signers: Vec<Signer>,
    /// Notes under the text.
    pub notes: Vec<Span>,
    /// `###`, `-30-`.
    pub end_marks: Vec<Span>,
    /// `#Nantes`.
    pub hashtags: Vec<Span>,
    /// The texts of a page that holds several, or one in several languages; none where it is one in French.
    pub parts: Vec<Part>,
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
    let mut anatomy = Anatomy::default();
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
    anatomy.sections = versions::sections(&page, &voices, &parts, (title.lead, &title.subheads), text_end);
    anatomy.headline = title.headline;
    anatomy.subheads = title.subheads;
    anatomy.lead = title.lead;
    anatomy.dateline = dateline.map(|f| f.dateline);
    anatomy.other_datelines = datelines.into_iter().map(|f| f.dateline).collect();
    anatomy.embargo = embargo.map(|(embargo, _, _)| embargo);
    anatomy.status = status::of(&top, anatomy.embargo.as_ref());
    rules.extend(top.rules);
    anatomy.kickers = top.kickers;
    anatomy.kickers.retain(|k| anatomy.headline.is_none_or(|h| !h.overlaps(k.span)));
    anatomy.correction = top.correction;
    anatomy.signature = signature.map(|(span, _, _)| span);
    anatomy.signers = anatomy.signature.map_or_else(Vec::new, |span| signature::signers(&page, span));
    anatomy.boilerplates = boilerplates.into_iter().map(|b| b.boilerplate).collect();
    anatomy.notes = asides.notes;
    anatomy.end_marks = asides.end_marks;
    anatomy.hashtags = asides.hashtags;
    anatomy.parts = parts;
    anatomy.contacts = reach(&page, contacts, &mut rules);
    (anatomy.other_emails, anatomy.other_phones) = left_over::find(&page, &anatomy.contacts);
    rules.sort();
    rules.dedup();
    anatomy.rules = rules;
    anatomy
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
