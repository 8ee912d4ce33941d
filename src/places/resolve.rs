//! From mentions to places: codes, coordinates, what lies in what, and one place for all its mentions.

use crate::document::Span;
use crate::entities::{Label, Mention};
use crate::lexicon::{Words, fold};
use crate::places::settle::station;
use crate::places::toponyms::Toponym;
use crate::places::{Place, PlaceKind, Resources};
use crate::segmentation::{Gap, TokenKind};

/// A name whose context speaks against the gazetteer's place is a place without a code.
const SURE: f32 = 0.4;

/// Tokens between a street or building and the town of its address.
const ADDRESS: usize = 5;

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
                    None => {
                        let town = town_beside(resources, words, toponyms, mention.span);
                        unknown(resources, words, name, mention, town)
                    }
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
    let town = record.parent().filter(|_| record.is_landmark()).map(|id| resources.gazetteer.record(id));
    let near = town.and_then(|town| town.point());
    Place {
        name: record.name().to_owned(),
        kind: record.kind(),
        code: Some(code(toponym.id)).filter(|c| !c.is_empty()),
        siren: record.siren(),
        mentions: vec![mention.span],
        point: record.point().or(near),
        approximate: record.is_point_near() || record.point().is_none() && near.is_some(),
        within: chain(resources, record.parent()),
        alternatives: toponym.alternatives.iter().map(|&id| code(id)).filter(|c| !c.is_empty()).collect(),
        confidence: sure(toponym, mention),
        reasons: toponym.reasons.clone(),
    }
}

/// The codes of a record and of all that it lies in, smallest first.
fn chain(resources: &Resources, first: Option<u32>) -> Vec<String> {
    let up = std::iter::successors(first, |&id| resources.gazetteer.record(id).parent());
    up.map(|id| resources.gazetteer.record(id).code().to_owned()).filter(|code| !code.is_empty()).collect()
}

/// *Finds* the town of a station named after it, or of an address: the next place after a street or building, with only commas, numbers, a
/// preposition or what stands in addresses between.
/// *Example* `12 rue de Paris, 93100 [Montreuil]`, `Palais des congrès ([Nantes])`, `salle Pasteur à [Lyon]`.
/// *Leaves alone* a town after any other word.
/// *Gives* its record.
fn town_beside(resources: &Resources, words: &Words, toponyms: &[Toponym], span: Span) -> Option<u32> {
    let inside = toponyms.get(toponyms.partition_point(|t| t.span.start() < span.start()));
    let named = |t: &&Toponym| t.span.end() == span.end() && station(words, t.first).is_some();
    if let Some(town) = inside.filter(named).filter(|t| t.choice > 0.5) {
        return Some(town.id).filter(|&id| resources.gazetteer.record(id).is_settlement());
    }
    let next = toponyms.get(toponyms.partition_point(|t| t.span.start() < span.end()))?;
    let from = words.token_at(span.end().saturating_sub(1)) + 1;
    let between = from..next.first;
    let glue = |i: usize| {
        words.kind(i) != TokenKind::Word || matches!(words.lower(i), "à" | "a" | "bp" | "cs" | "de")
    };
    let near = between.len() <= ADDRESS
        && between.clone().all(|i| glue(i) && words.text(i) != "." && words.gap(i) <= Gap::Line)
        && words.gap(next.first) <= Gap::Line;
    let town = resources.gazetteer.record(next.id).is_settlement() && next.confidence >= SURE;
    (near && town && next.choice > 0.5).then_some(next.id)
}

/// That the mention is a place, and the place this one.
fn sure(toponym: &Toponym, mention: &Mention) -> f32 {
    mention.confidence.min(toponym.confidence.max(0.5)) * toponym.choice
}

/// A street, building or other place without a code.
fn unknown(resources: &Resources, words: &Words, name: &str, mention: &Mention, town: Option<u32>) -> Place {
    let kind = kind_of(resources, words, mention.span);
    let in_town = matches!(kind, PlaceKind::Street | PlaceKind::Building | PlaceKind::District);
    Place {
        name: name.to_owned(),
        kind,
        code: None,
        siren: None,
        mentions: vec![mention.span],
        point: None,
        approximate: false,
        within: chain(resources, town.filter(|_| in_town)),
        alternatives: Vec::new(),
        confidence: mention.confidence,
        reasons: Vec::new(),
    }
}

/// The kind that the head noun says: the first word of the name, or the word before `de`.
fn kind_of(resources: &Resources, words: &Words, span: Span) -> PlaceKind {
    let first = words.token_at(span.start());
    let heads = [first, first.wrapping_sub(1), first.wrapping_sub(2), first.wrapping_sub(3)];
    if is_road(words.document().slice(span)) {
        return PlaceKind::Street;
    }
    let kind = heads.iter().find_map(|&i| resources.place_heads.get(words.lower(i.min(words.len()))));
    kind.map_or(PlaceKind::Other, |head| head.kind)
}

/// `A75`, `N7`, `RN 20`, `D907`: the letters of a kind of road and its number.
fn is_road(name: &str) -> bool {
    let number = name.trim_start_matches(|c: char| c.is_ascii_uppercase()).trim_start();
    let letters = name.get(..name.len() - number.len()).map_or("", str::trim_end);
    matches!(letters, "A" | "N" | "RN" | "D" | "RD")
        && number.bytes().all(|b| b.is_ascii_digit())
        && !number.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_road;

    #[test]
    fn roads_by_their_number() {
        assert!(["A75", "RN 20", "D907", "N7"].into_iter().all(is_road));
        assert!(!["A", "Airbus", "B12", "RN", "", "A75b é", "É7"].into_iter().any(is_road));
    }
}
