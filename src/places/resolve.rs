//! From mentions to places: codes, coordinates, what lies in what, and one place for all its mentions.

use crate::document::Span;
use crate::entities::{Label, Mention};
use crate::lexicon::{Words, fold};
use crate::places::toponyms::Toponym;
use crate::places::{Place, PlaceKind, Resources};

/// A name whose context speaks against the gazetteer's place is a place without a code.
const SURE: f32 = 0.4;

/// Places that a mention may hold.
const COMPOUND: usize = 5;

/// Gives each mention of a place its code, and joins the mentions of one place; in order of first mention.
pub fn resolve(
    resources: &Resources,
    words: &Words,
    toponyms: &[Toponym],
    mentions: &[Mention],
) -> Vec<Place> {
    let mut places: Vec<(Key, Place)> = Vec::new();
    for mention in mentions.iter().filter(|m| m.label == Label::Place) {
        let at = toponyms.partition_point(|t| t.span.start() < mention.span.start());
        let toponym =
            toponyms.get(at).filter(|t| t.span == mention.span && t.confidence >= SURE && t.choice >= SURE);
        let name = words.document().slice(mention.span);
        let key = match toponym {
            Some(t) => Key::Record(t.id),
            None => Key::Name(fold(name)),
        };
        match places.iter_mut().find(|(k, _)| *k == key) {
            Some((_, place)) => {
                place.mentions.push(mention.span);
                let own = toponym.map_or(mention.confidence, |t| sure(t, mention));
                place.confidence = place.confidence.max(own);
            }
            None => {
                let place = match toponym {
                    Some(t) => known(resources, t, mention),
                    None => unknown(resources, words, name, mention),
                };
                places.push((key, place));
            }
        }
    }
    places.into_iter().map(|(_, place)| place).collect()
}

/// What makes two mentions the same place.
#[derive(PartialEq)]
enum Key {
    Record(u32),
    Name(String),
}

/// A place of the gazetteer.
fn known(resources: &Resources, toponym: &Toponym, mention: &Mention) -> Place {
    let record = resources.gazetteer.record(toponym.id);
    let code = |id: u32| resources.gazetteer.record(id).code().to_owned();
    let mut within = Vec::new();
    let mut at = record.parent();
    while let Some(id) = at {
        within.push(code(id));
        at = resources.gazetteer.record(id).parent();
    }
    Place {
        name: record.name().to_owned(),
        kind: record.kind(),
        code: Some(code(toponym.id)).filter(|c| !c.is_empty()),
        mentions: vec![mention.span],
        point: record.point(),
        approximate: record.is_point_near(),
        within,
        alternatives: toponym.alternatives.iter().map(|&id| code(id)).filter(|c| !c.is_empty()).collect(),
        confidence: sure(toponym, mention),
        reasons: toponym.reasons.clone(),
    }
}

/// That the mention is a place, and the place this one.
fn sure(toponym: &Toponym, mention: &Mention) -> f32 {
    mention.confidence.min(toponym.confidence.max(0.5)) * toponym.choice
}

/// Cuts mentions to the places they hold: `Paris-Lyon` is two, `Nîmes Cedex` and `mairie de Publier` are one
/// with a word that is no part of the name.
pub fn cut_to_places(toponyms: &[Toponym], mentions: Vec<Mention>) -> Vec<Mention> {
    let mut out = Vec::with_capacity(mentions.len());
    for mention in mentions {
        let at = toponyms.partition_point(|t| t.span.end() <= mention.span.start());
        let inside = toponyms[at..].iter().take_while(|t| t.span.start() < mention.span.end());
        let parts: Vec<&Toponym> = inside.take(COMPOUND).collect();
        let compound = parts.len() > 1 && parts.iter().all(|t| t.first == parts[0].first);
        let cut = match parts.as_slice() {
            [only] => mention.rule.0 == "place/toponym" && mention.span.contains(only.span),
            _ => compound,
        };
        if mention.label == Label::Place && cut {
            let one = |t: &&Toponym| Mention { span: t.span, ..mention.clone() };
            out.extend(parts.iter().map(one));
        } else {
            out.push(mention);
        }
    }
    out
}

/// A street, building or other place without a code.
fn unknown(resources: &Resources, words: &Words, name: &str, mention: &Mention) -> Place {
    Place {
        name: name.to_owned(),
        kind: kind_of(resources, words, mention.span),
        code: None,
        mentions: vec![mention.span],
        point: None,
        approximate: false,
        within: Vec::new(),
        alternatives: Vec::new(),
        confidence: mention.confidence,
        reasons: Vec::new(),
    }
}

/// The kind that the head noun says: the first word of the name, or the word before `de`.
fn kind_of(resources: &Resources, words: &Words, span: Span) -> PlaceKind {
    let first = words.token_at(span.start());
    let heads = [first, first.wrapping_sub(1), first.wrapping_sub(2), first.wrapping_sub(3)];
    let kind = heads.iter().find_map(|&i| resources.place_heads.get(words.lower(i.min(words.len()))));
    kind.map_or(PlaceKind::Other, |head| head.kind)
}
