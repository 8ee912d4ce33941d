//! Persons, organisations and other names, with the roles of persons.
//!
//! Rules propose `Candidate`s with a score (`rules`); the best that do not overlap are kept (`select`);
//! what the document surely names once it names elsewhere (`repeat`); mentions become entities
//! ([`link`](link())) and persons get their roles (`roles`).

mod acronyms;
mod candidate;
mod canonical;
mod extent;
mod features;
mod gender;
mod labels;
mod lattice;
mod link;
mod memory;
mod model;
mod names;
mod page;
mod references;
mod repair;
mod repeat;
mod resources;
mod roles;
mod rules;
mod select;
mod table;
mod tagger;
pub mod tags;
pub mod training;
mod user;

pub use link::link;
pub use resources::Resources;

use crate::document::{RuleId, Span};
use crate::lexicon::Words;
use crate::places::{self, Toponym};
use crate::temporal::TimeExpression;
use candidate::{Candidate, Scene, Spans};
use features::Extraction;
use model::Model;
use std::ops::Range;
use tagger::{Tagged, Tagger};

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

/// A pronoun or bare function that stands for a person.
#[derive(Clone, PartialEq, Debug)]
pub struct Reference {
    /// Where it is, with its article: `la ministre`, `il`.
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
    pub references: Vec<Reference>,
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

/// Finds every name, places included, without overlaps, in text order.
pub fn find_mentions(
    resources: &Resources,
    places: &places::Resources,
    words: &Words,
    toponyms: &[Toponym],
    times: &[TimeExpression],
) -> Vec<Mention> {
    let scene = Scene::new(resources, places, words, toponyms);
    let evidence = Evidence::gather(&scene, times);
    let extraction = evidence.features(&scene, &resources.model);
    let times = Spans::new(times.iter().map(|t| t.span));
    let mut names = Tagger::tuned(&resources.model).names(&extraction, true);
    names.iter_mut().for_each(|n| repair::repair(&scene, n));
    names.retain(|n| {
        let portfolio = tags::KINDS[n.kind] == Label::Organisation && rules::is_portfolio(&scene, n.first);
        let time = times.contain(words.cover(n.first, n.end - 1));
        !time && !portfolio && !scene.is_inside_title(n.first, n.end) && is_place_like(&scene, &evidence, n)
    });
    let mention = |name: &Tagged| {
        let (label, rule) = labels::decide(&scene, evidence.near(name), name);
        let confidence = resources.model.calibrated(name.kind, name.posterior).min(0.99);
        Mention { span: words.cover(name.first, name.end - 1), label, confidence, rule }
    };
    let mut mentions: Vec<Mention> = names.iter().map(mention).collect();
    add_sure_places(&scene, &evidence, &mut mentions);
    resources.user.apply(words, mentions)
}

/// Adds the places of which the gazetteer and their context are sure, where the tagger sees no name, only parts
/// of it, or doubtfully another kind of name.
fn add_sure_places(scene: &Scene, evidence: &Evidence, mentions: &mut Vec<Mention>) {
    for c in evidence.chosen.iter().filter(|c| c.rule == rules::TOPONYM && c.score >= SURE_PLACE) {
        let span = c.span(scene.words);
        let first = mentions.partition_point(|m| m.span.end() <= span.start());
        let end = mentions.partition_point(|m| m.span.start() < span.end());
        let weak = |m: &Mention| span.contains(m.span) && (m.span != span || m.confidence < SURE_PLACE);
        if mentions[first..end].iter().all(weak) {
            let mention = Mention { span, label: c.label, confidence: c.score.min(0.99), rule: c.rule };
            mentions.splice(first..end, [mention]);
        }
    }
}

/// From this confidence on a place of the gazetteer needs no tagger.
const SURE_PLACE: f32 = 0.85;

/// A place that neither rules nor gazetteer see needs a capital; where that capital only begins a sentence, it
/// needs a tagger that is sure.
fn is_place_like(scene: &Scene, evidence: &Evidence, name: &Tagged) -> bool {
    let capital = (name.first..name.end).any(|i| scene.words.is_capitalised(i));
    let seen = || {
        let next = evidence.chosen.partition_point(|c| c.end <= name.first);
        evidence.chosen.get(next).is_some_and(|c| c.first < name.end)
    };
    let lone = name.end - name.first == 1 && scene.is_initial(name.first);
    tags::KINDS[name.kind] != Label::Place || seen() || capital && (!lone || name.posterior > SURE)
}

/// From this posterior on a place is believed without a rule.
const SURE: f32 = 0.9;

/// What the rules see in a text, before the tagger decides.
struct Evidence {
    /// Everything that any rule sees, by first token.
    candidates: Vec<Candidate>,
    /// Tokens of the longest candidate.
    longest: usize,
    /// The best that do not overlap: what the rules alone would find.
    chosen: Vec<Candidate>,
    /// Time expressions, as tokens.
    times: Vec<Range<usize>>,
}

impl Evidence {
    fn gather(scene: &Scene, times: &[TimeExpression]) -> Evidence {
        let mut candidates = rules::propose(scene);
        repeat::propose(scene, &mut candidates);
        let spans = Spans::new(times.iter().map(|t| t.span));
        candidates.retain(|c| !spans.contain(c.span(scene.words)) && !scene.is_inside_title(c.first, c.end));
        candidates.sort_by_key(|c| c.first);
        let longest = candidates.iter().map(|c| c.end - c.first).max().unwrap_or(0);
        let mut chosen = select::select(candidates.clone());
        chosen.retain(|c| c.score >= THRESHOLD);
        let token = |at: usize| scene.words.token_at(at);
        let tokens = |s: Span| token(s.start())..token(s.end().saturating_sub(1)) + 1;
        Evidence { candidates, longest, chosen, times: times.iter().map(|t| tokens(t.span)).collect() }
    }

    /// The candidates that may share a token with a name.
    fn near(&self, name: &Tagged) -> &[Candidate] {
        let first = self.candidates.partition_point(|c| c.first + self.longest <= name.first);
        let end = self.candidates.partition_point(|c| c.first < name.end);
        &self.candidates[first..end]
    }

    fn features(&self, scene: &Scene, model: &Model) -> Extraction {
        features::extract(scene, model, self)
    }
}

/// What the trainer sees of a text, with the clusters of `model`.
pub(crate) fn view(
    resources: &Resources,
    places: &places::Resources,
    model: &Model,
    words: &Words,
    toponyms: &[Toponym],
    times: &[TimeExpression],
) -> training::View {
    let scene = Scene::new(resources, places, words, toponyms);
    let tokens = words.segmentation().tokens.iter().map(|t| t.span).collect();
    training::View { tokens, extraction: Evidence::gather(&scene, times).features(&scene, model) }
}

/// What the rules choose below this score is no choice.
const THRESHOLD: f32 = 0.4;
