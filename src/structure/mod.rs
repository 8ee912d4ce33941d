//! The anatomy of a release: headline, dateline, lead, embargo, contacts, boilerplate, signature.

use crate::document::{RuleId, Span};
use crate::entities::Entity;
use crate::lexicon::{Lexicon, Words};
use crate::places::Place;
use crate::temporal::TimeExpression;

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
}

/// The stage's word lists and patterns.
pub struct Resources {}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(_lexicon: &mut Lexicon) -> Resources {
        Resources {}
    }
}

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = &[];

/// Finds the parts of a release.
pub fn find(
    _resources: &Resources,
    _words: &Words,
    _times: &[TimeExpression],
    _places: &[Place],
    _entities: &[Entity],
) -> Anatomy {
    Anatomy::default()
}
