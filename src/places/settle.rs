//! Settling: what the stage of names calls a place is cut to the places that it holds, and what this stage knows
//! to be none goes.

use crate::document::{RuleId, Span};
use crate::entities::{Label, Mention};
use crate::lexicon::{Words, fold};
use crate::places::toponyms::{Toponym, is_numbered, is_road_here};
use crate::places::{PlaceKind, Resources};
use crate::segmentation::{Gap, TokenKind};

/// Places that a mention may hold.
const COMPOUND: usize = 5;
/// From this confidence on a toponym stands against all that speaks for another reading.
const PLACED: f32 = 0.4;

/// Gives the mentions as this stage wants them: names of inhabitants and numbered shares are no names, metonyms
/// and organisations with the name of a town are organisations, and a mention of a place is the place alone.
pub fn settle(
    resources: &Resources,
    words: &Words,
    toponyms: &[Toponym],
    mentions: Vec<Mention>,
) -> Vec<Mention> {
    let reread = mentions.into_iter().filter_map(|m| reread(resources, words, toponyms, m)).collect();
    cut_to_places(words, toponyms, reread)
}

/// *Finds* mentions of places that are none.
/// *Example* `les [Gardois]`, `Lot n° 2`, `[Beauvau] a réagi`, `[Orange] investit`.
/// *Leaves alone* names that their context makes places: `à [Orange]`, `la ville de [Beauvau]`.
/// *Gives* nothing, or an organisation.
fn reread(
    resources: &Resources,
    words: &Words,
    toponyms: &[Toponym],
    mut mention: Mention,
) -> Option<Mention> {
    let first = words.token_at(mention.span.start());
    if is_qualifier(resources, words, toponyms, first) && words.span(first) == mention.span {
        return None;
    }
    if let Some(town) = town_of_address(words, toponyms, first, mention.span) {
        return Some(Mention { span: town, label: Label::Place, rule: RuleId("place/toponym"), ..mention });
    }
    let last = words.token_at(mention.span.end().saturating_sub(1));
    if (first..=last).any(|i| is_box(words, i)) {
        return None;
    }
    if mention.label != Label::Place {
        return Some(mention);
    }
    let at = toponyms.partition_point(|t| t.span.end() <= mention.span.start());
    let placed = toponyms.get(at).is_some_and(|t| mention.span.overlaps(t.span) && t.confidence >= PLACED);
    let single = words.span(first).end() >= mention.span.end();
    if placed {
        let town = toponyms.get(at).is_some_and(|t| resources.gazetteer.record(t.id).is_settlement());
        if let Some(head) = station(words, first).filter(|_| town) {
            mention.span = words.span(head).cover(mention.span);
        }
        return Some(mention);
    }
    if single && is_common(resources, words, first) {
        return None;
    }
    let name = fold(words.document().slice(mention.span));
    let noun = crate::places::context::noun(resources, words, first);
    let body = resources.metonyms.contains(name.as_str()) || resources.namesakes.contains(name.as_str());
    if body && noun.is_none() {
        mention.label = Label::Organisation;
    }
    Some(mention)
}

/// `les Gardois`, `une Parisienne`.
fn is_inhabitants(resources: &Resources, words: &Words, i: usize) -> bool {
    resources.demonyms.get(words.lower(i)).is_some()
}

/// `gare d'Alès`, `aéroport de Nîmes`: the building, named after the town that it lies in or serves.
pub(super) fn station(words: &Words, first: usize) -> Option<usize> {
    let link = first.checked_sub(1).filter(|&i| matches!(words.lower(i), "de" | "d'" | "du"))?;
    let head = link.checked_sub(1).filter(|&i| matches!(words.lower(i), "gare" | "aéroport"))?;
    (words.gap(link) <= Gap::Space && words.gap(first) <= Gap::Space).then_some(head)
}

/// `BP 20`, `CS 40001`, `TSA 10001`: a box of the post.
fn is_box(words: &Words, i: usize) -> bool {
    matches!(words.text(i), "BP" | "CS" | "TSA") && words.kind(i + 1) == TokenKind::Number
}

/// `F-75011 Paris`: the town after its postcode.
fn town_of_address(words: &Words, toponyms: &[Toponym], first: usize, span: Span) -> Option<Span> {
    let digits = words.text(first).trim_start_matches("F-");
    let postcode = digits.len() == 5 && digits.bytes().all(|b| b.is_ascii_digit());
    if !postcode {
        return None;
    }
    let town = &toponyms[toponyms.partition_point(|t| t.first <= first)..];
    let town = town.iter().take_while(|t| t.first == first + 1);
    town.into_iter().find(|t| t.explicit && t.span.end() == span.end()).map(|t| t.span)
}

/// Whether a lone word that the gazetteer does not place is a name of inhabitants, a share or a size of paper.
fn is_common(resources: &Resources, words: &Words, i: usize) -> bool {
    is_inhabitants(resources, words, i) || is_share(resources, words, i) || is_paper(resources, words, i)
}

/// `au format A4`: the number of a motorway without an article.
fn is_paper(resources: &Resources, words: &Words, i: usize) -> bool {
    let mut roads =
        resources.gazetteer.named(words.folded(i)).map(|c| resources.gazetteer.record(c.id).kind());
    roads.any(|kind| kind == PlaceKind::Street) && !is_road_here(resources, words, i)
}

/// `Delémont (JU)`, `Long Beach, CA`: letters that only say where the name before lies.
fn is_qualifier(resources: &Resources, words: &Words, toponyms: &[Toponym], i: usize) -> bool {
    let after_name = |t: &Toponym| t.explicit && t.end + 1 == i;
    resources.divisions.contains_key(words.text(i))
        && i.checked_sub(1).is_some_and(|before| matches!(words.text(before), "(" | ","))
        && toponyms.iter().any(after_name)
}

/// `Lot n° 2`: a département's name with a number after it.
fn is_share(resources: &Resources, words: &Words, i: usize) -> bool {
    is_numbered(words, i + 1) && resources.areas.iter().any(|(_, folded, _)| folded == words.folded(i))
}

/// Cuts mentions to the places they hold: `Paris-Lyon` is two, `Nîmes Cedex` and `mairie de Publier` are one
/// with a word that is no part of the name.
fn cut_to_places(words: &Words, toponyms: &[Toponym], mentions: Vec<Mention>) -> Vec<Mention> {
    let mut out = Vec::with_capacity(mentions.len());
    for mention in mentions {
        let at = toponyms.partition_point(|t| t.span.end() <= mention.span.start());
        let inside = toponyms[at..].iter().take_while(|t| t.span.start() < mention.span.end());
        let parts: Vec<&Toponym> = inside.take(COMPOUND).collect();
        let compound = parts.len() > 1 && parts.iter().all(|t| t.first == parts[0].first);
        let cut = match parts.as_slice() {
            [only] => {
                let named = station(words, only.first)
                    .is_some_and(|head| words.span(head).start() == mention.span.start());
                mention.rule.0 == "place/toponym" && mention.span.contains(only.span) && !named
            }
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
