//! Persons, organisations and other names, with the roles of persons.

use crate::document::{RuleId, Span};
use crate::lexicon::{Lexicon, Words};
use crate::temporal::TimeExpression;

/// What kind of thing a name names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Label {
    /// A human being.
    Person,
    /// A company, institution, association, union, team, medium.
    Organisation,
    /// A place; becomes a [`Place`](crate::places::Place).
    Place,
    /// An event.
    Event,
    /// A book, film, song, study, report.
    Work,
    /// A product or service.
    Product,
    /// A plan, programme, project or campaign.
    Programme,
    /// A law, treaty or label.
    Law,
    /// A prize.
    Award,
    /// Another proper name.
    Other,
}

impl Label {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            Label::Person => "person",
            Label::Organisation => "organisation",
            Label::Place => "place",
            Label::Event => "event",
            Label::Work => "work",
            Label::Product => "product",
            Label::Programme => "programme",
            Label::Law => "law",
            Label::Award => "award",
            Label::Other => "other",
        }
    }
}

/// One name in the text.
#[derive(Clone, PartialEq, Debug)]
pub struct Mention {
    /// Where it is; the article stays outside.
    pub span: Span,
    /// What it names.
    pub label: Label,
    /// From 0 to 1.
    pub confidence: f32,
    /// The rule that made it.
    pub rule: RuleId,
}

/// A function or title that the text gives a person.
#[derive(Clone, PartialEq, Debug)]
pub struct Role {
    /// Where it is, without the article.
    pub span: Span,
    /// The rule that made it.
    pub rule: RuleId,
}

/// One person, organisation or other thing with all its mentions.
#[derive(Clone, PartialEq, Debug)]
pub struct Entity {
    /// What it is; never [`Label::Place`].
    pub label: Label,
    /// Its fullest name.
    pub name: String,
    /// Names only, in text order.
    pub mentions: Vec<Span>,
    /// Pronouns and bare functions resolved to it, in text order.
    pub references: Vec<Span>,
    /// Functions and titles.
    pub roles: Vec<Role>,
    /// `CGT` for `Confédération générale du travail`.
    pub acronym: Option<String>,
    /// `Confédération générale du travail` for `CGT`.
    pub expansion: Option<String>,
    /// The highest of its mentions' confidences, from 0 to 1.
    pub confidence: f32,
}

/// The stage's word lists.
pub struct Resources {}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(_lexicon: &mut Lexicon) -> Resources {
        Resources {}
    }
}

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = &[];

/// Finds every name, places included, without overlaps, in text order.
pub fn find_mentions(_resources: &Resources, _words: &Words, _times: &[TimeExpression]) -> Vec<Mention> {
    Vec::new()
}

/// Joins the mentions (but those of places) into entities and gives persons their roles.
pub fn link(_resources: &Resources, _words: &Words, _mentions: &[Mention]) -> Vec<Entity> {
    Vec::new()
}
