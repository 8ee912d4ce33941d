//! Persons, organisations and other names, with the roles of persons.
//!
//! Rules propose `Candidate`s with a score (`rules`); the best that do not overlap are kept (`select`);
//! what the document surely names once it names elsewhere (`repeat`); mentions become entities
//! ([`link`](link())) and persons get their roles (`roles`).

mod candidate;
mod extent;
mod link;
mod names;
mod repeat;
mod resources;
mod roles;
mod rules;
mod select;

pub use link::link;
pub use resources::Resources;

use crate::document::{RuleId, Span};
use crate::lexicon::Words;
use crate::places::{self, Toponym};
use crate::temporal::TimeExpression;
use candidate::{Scene, Spans};

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
    /// The label of this name in the record.
    pub(crate) fn named(name: &str) -> Option<Label> {
        let all = [
            Label::Person,
            Label::Organisation,
            Label::Place,
            Label::Event,
            Label::Work,
            Label::Product,
            Label::Programme,
            Label::Law,
            Label::Award,
            Label::Other,
        ];
        all.into_iter().find(|label| label.name() == name)
    }

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

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = rules::IDS;

/// Names below this confidence are dropped: where evidence is thin, say nothing.
const THRESHOLD: f32 = 0.4;

/// Finds every name, places included, without overlaps, in text order.
pub fn find_mentions(
    resources: &Resources,
    places: &places::Resources,
    words: &Words,
    toponyms: &[Toponym],
    times: &[TimeExpression],
) -> Vec<Mention> {
    let scene = Scene::new(resources, places, words, toponyms);
    let mut candidates = rules::propose(&scene);
    repeat::propose(&scene, &mut candidates);
    let times = Spans::new(times.iter().map(|t| t.span));
    candidates.retain(|c| !times.contain(c.span(words)) && !scene.is_inside_title(c.first, c.end));
    let kept = select::select(candidates);
    kept.iter()
        .filter(|c| c.score >= THRESHOLD)
        .map(|c| Mention { span: c.span(words), label: c.label, confidence: c.score.min(0.99), rule: c.rule })
        .collect()
}
