//! What the parts of a release are.

use crate::document::{RuleId, Span};

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
