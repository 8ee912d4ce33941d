//! Weighing: which record a name means here, and how sure it is that it means a place at all. Every weight has
//! a name, so that a user can be told why.

use crate::lexicon::{Classes, Words, fold};
use crate::places::context::{Context, has_article};
use crate::places::document::Evidence;
use crate::places::gazetteer::{Candidate, Record};
use crate::places::toponyms::Match;
use crate::places::{PlaceKind, Resources, Strength};

/// One reason for a place, with its weight: above 0 it speaks for it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Reason {
    /// What it is: `postcode`, `area named beside it`, `near other places`.
    pub name: &'static str,
    /// How much it counts. Weights of records add up; those of one name are compared.
    pub weight: f32,
}

/// A sum of reasons that remembers them only when asked to.
#[derive(Default)]
pub(super) struct Sum {
    pub(super) total: f32,
    pub(super) reasons: Option<Vec<Reason>>,
}

impl Sum {
    fn add(&mut self, name: &'static str, weight: f32) {
        if weight != 0.0 {
            self.total += weight;
            if let Some(reasons) = &mut self.reasons {
                reasons.push(Reason { name, weight });
            }
        }
    }
}

/// Adds up how well a record fits what stands around the name and the document. Only differences between
/// records of one name matter.
pub(super) fn fit(
    resources: &Resources,
    words: &Words,
    m: &Match,
    context: &Context,
    evidence: &Evidence,
    candidate: Candidate,
    sum: &mut Sum,
) {
    let record = resources.gazetteer.record(candidate.id);
    let kind = record.kind();
    sum.add("population", (record.population().max(1) as f32).log10() / 4.0);
    sum.add("kind", prior(kind));
    if context.areas.iter().any(|&area| super::qualifiers::lies_in(resources, record, area)) {
        sum.add("area named beside it", 5.0);
    }
    if let Some(postcode) = &context.postcode {
        sum.add("postcode", postcode.fits(resources, candidate.id, record));
    }
    sum.add("preposition", preposition(context, record));
    sum.add("article", article(context, record));
    if context.in_brackets && (is_area(kind) || record.division().is_some()) {
        sum.add("in brackets", 1.5);
    }
    if context.noun.flatten() == Some(kind) {
        sum.add("noun", 2.0);
    }
    if candidate.headed {
        sum.add("noun", 1.5);
    }
    if candidate.former {
        sum.add("former name", -2.0);
    }
    if m.candidates.len() > 1 {
        sum.add("accents", accents(words, m, record.name()));
        evidence.weigh(resources, words, m, candidate.id, |name, weight| sum.add(name, weight));
    }
}

fn prior(kind: PlaceKind) -> f32 {
    match kind {
        PlaceKind::Country => 2.5,
        PlaceKind::Continent => 2.0,
        PlaceKind::Region => 0.6,
        PlaceKind::Departement => 0.0,
        PlaceKind::Natural | PlaceKind::District | PlaceKind::Building | PlaceKind::Street => 0.3,
        _ => 0.0,
    }
}

/// What brackets after a name tell: `Castres (Tarn)`.
fn is_area(kind: PlaceKind) -> bool {
    matches!(kind, PlaceKind::Departement | PlaceKind::Region | PlaceKind::Country)
}

fn preposition(context: &Context, record: Record) -> f32 {
    match context.strength {
        // `à La Réunion`, `à Singapour`: names of islands and countries that take `à`.
        Some(Strength::At)
            if record.is_settlement() || has_article(record.name()) || record.is_unarticled() =>
        {
            1.0
        }
        Some(Strength::In) if !record.is_settlement() => 1.0,
        _ => 0.0,
    }
}

fn article(context: &Context, record: Record) -> f32 {
    let bears = has_article(record.name());
    match (context.article, record.is_settlement()) {
        (true, true) if !bears => -1.5,
        (true, false) => 1.0,
        (false, false) if record.kind() == PlaceKind::Departement && !bears => -1.0,
        _ => 0.0,
    }
}

/// Whether the text has the accents of the name: `Berne` is no `Berné`. Capitals often lack them, and other
/// names of the place have other letters.
fn accents(words: &Words, m: &Match, name: &str) -> f32 {
    let text = words.document().slice(m.span);
    let count = |s: &str| s.chars().filter(|c| c.is_lowercase() && !c.is_ascii()).count();
    let same =
        text.chars().all(|c| !c.is_lowercase()) || count(text) >= count(name) || fold(text) != fold(name);
    if same { 0.0 } else { -2.0 }
}

/// How sure it is that the name is a place, its best record being `record`, from 0 to 1.
pub(super) fn confidence(
    words: &Words,
    m: &Match,
    context: &Context,
    record: Record,
    name: Candidate,
    explicit: bool,
) -> f32 {
    let single = m.end - m.first == 1;
    let long = !single || words.text(m.first).contains('-');
    let settlement = record.is_settlement();
    let mut sure = base(record, long);
    sure += if explicit { 0.6 } else { 0.0 };
    sure += if context.cedex { 0.5 } else { 0.0 };
    sure += match context.strength {
        Some(Strength::At) => 0.4,
        Some(Strength::In) if settlement => 0.0,
        Some(Strength::In) => 0.25,
        Some(Strength::Of) => 0.1,
        None => 0.0,
    };
    sure += if context.noun.is_some() { 0.4 } else { 0.0 };
    sure += match (context.dated, context.dateline) {
        (true, _) => 0.6,
        (_, true) => 0.4,
        _ => 0.0,
    };
    sure += if context.in_brackets && is_area(record.kind()) { 0.3 } else { 0.0 };
    sure += if context.alone { 0.2 } else { 0.0 };
    if context.article && settlement && !has_article(record.name()) {
        sure -= 0.4;
    }
    // `la Ville de Nantes a voté`: the body.
    if context.body && !explicit {
        sure -= 0.8;
    }
    if context.article && !settlement {
        sure += 0.15;
    }
    if single {
        let doubt = doubt(words, m.first, context, record);
        // `les habitants d'Eu`: after such a noun a capital is no chance.
        let area = context.strength == Some(Strength::In)
            && context.article
            && record.kind() == PlaceKind::Departement;
        let amid = !context.initial && !context.shouted;
        sure -= doubt
            * match (context.noun.is_some() && amid || context.dated, area && amid || explicit) {
                (true, _) => 0.2,
                (_, true) => 0.4,
                _ => 1.0,
            };
    } else if context.shouted && (m.first..m.end).all(|i| words.is(i, Classes::WORD.or(Classes::STOP_WORD))) {
        sure -= 0.6;
    }
    if name.bare {
        sure += if matches!(words.lower(m.first - 1), "au" | "aux") { 0.45 } else { 0.2 };
    }
    if name.former && !settlement {
        sure += 0.1;
    } else if name.former {
        sure -= 0.2;
    }
    sure.clamp(0.0, 0.99)
}

/// What speaks against a name of one word.
fn doubt(words: &Words, i: usize, context: &Context, record: Record) -> f32 {
    let large = matches!(record.kind(), PlaceKind::Country | PlaceKind::Region);
    let mut doubt = 0.0;
    if words.is(i, Classes::STOP_WORD.or(Classes::CIVILITY)) {
        doubt += 0.7;
    }
    if words.is(i, Classes::WORD.or(Classes::WEAK_CAPITAL)) && !large {
        doubt += if context.initial || context.shouted { 0.5 } else { 0.3 };
    }
    if words.is(i, Classes::COMMON_FIRST_NAME) && !large {
        doubt += 0.2;
    }
    // In a line of capitals its neighbours' say nothing.
    if context.capital_before && !context.shouted {
        doubt += 0.5;
    }
    if context.capital_after {
        doubt += match (words.is(i, Classes::FIRST_NAME), context.shouted) {
            (true, _) => 0.6,
            (false, false) => 0.3,
            (false, true) => 0.0,
        };
    }
    let text = words.text(i);
    if text.len() <= 3 && text.chars().all(char::is_uppercase) {
        doubt += 0.4;
    }
    doubt
}

/// What the kind and size of a place say before any context.
fn base(record: Record, long: bool) -> f32 {
    let population = record.population();
    let base = match record.kind() {
        PlaceKind::Country => 0.75,
        PlaceKind::Continent | PlaceKind::Region => 0.7,
        PlaceKind::Departement | PlaceKind::Natural | PlaceKind::District => 0.5,
        PlaceKind::Building | PlaceKind::Street => 0.6,
        PlaceKind::Epci => 0.5,
        _ if record.is_part() => 0.4,
        _ if population >= 400_000 => 0.65,
        _ if population >= 80_000 => 0.55,
        _ if population >= 20_000 => 0.4,
        _ if population >= 4_000 => 0.3,
        _ => 0.2,
    };
    if long { base + 0.2 } else { base }
}
