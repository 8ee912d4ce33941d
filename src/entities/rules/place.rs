//! Places: what the gazetteer knows, and names with a place noun.

use super::Rule;
use crate::document::RuleId;
use crate::entities::Label;
use crate::entities::candidate::{Candidate, Scene};
use crate::lexicon::Classes;
use crate::places::PlaceKind;

pub(in crate::entities) const TOPONYM: RuleId = RuleId("place/toponym");
pub(super) const HEAD: RuleId = RuleId("place/head");
pub(super) const AFTER_HEAD: RuleId = RuleId("place/after-head");

pub(super) const RULES: &[Rule] = &[Rule { id: HEAD, find: head }, Rule { id: AFTER_HEAD, find: after_head }];

/// *Finds* names of the gazetteer that their context makes places.
/// *Example* `à [Alès] (30)`.
/// *Leaves alone* names that are also words or persons, without context: `Vers 18 heures`.
/// *Gives* the confidence of the places stage.
pub(super) fn toponyms<'s>(scene: &'s Scene) -> impl Iterator<Item = Candidate> + 's {
    let plain = scene.toponyms.iter().filter(|t| !scene.is_shouted(t.first) || t.confidence >= 0.6);
    plain.map(|t| {
        // What the text itself places is no part of another name: `30035 [Nîmes] Cedex`, `la mairie de
        // [Publier] (74)`. The stage of places cuts such mentions to the name.
        let cedex = scene.words.lower(t.end) == "cedex";
        let end = if cedex { t.end + 1 } else { t.end };
        let first = if cedex { t.first } else { noun_before(scene, t.first, t.explicit) };
        scene.candidate(first, end, Label::Place, t.confidence, TOPONYM)
    })
}

/// The noun on which a name surely depends, or the name's own first token: `département` in `département du
/// [Nord]`, and where the text itself places the name, `mairie` in `mairie de [Publier] (74)`.
fn noun_before(scene: &Scene, first: usize, explicit: bool) -> usize {
    let of = first.checked_sub(2).filter(|_| matches!(scene.words.lower(first - 1), "de" | "d'" | "du"));
    let noun = of.filter(|&i| {
        let kind = scene.places.place_nouns.get(scene.words.lower(i)).copied().flatten();
        let sure = kind == Some(PlaceKind::Departement) || explicit && kind == Some(PlaceKind::Commune);
        sure && !scene.words.is_capitalised(i)
    });
    noun.unwrap_or(first)
}

/// *Finds* streets, buildings, rivers, massifs: a place noun and a capitalised name.
/// *Example* `au [12, rue de la République]`, the [lac de Neuchâtel], [Palais des congrès].
/// *Leaves alone* a place noun without a capital after it: `le parc de la commune`.
/// *Gives* a place without a code.
fn head(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !words.is(i, Classes::PLACE_HEAD) {
        return None;
    }
    let head = scene.places.place_heads.get(words.lower(i)).filter(|h| h.inside)?;
    let capital = words.is_capitalised(i) && !scene.is_initial(i);
    let street = head.kind == PlaceKind::Street;
    // `l'aéroport de Genève` points to the town.
    if head.kind == PlaceKind::Building
        && !capital
        && matches!(words.lower(i + 1), "de" | "d'" | "du")
        && scene.begins_place(i + 2)
    {
        return None;
    }
    let extent = scene.extent(i, capital && !street);
    let score = match (extent.capital, capital, street) {
        (true, _, true) => 0.8,
        (true, true, false) => 0.65,
        (true, false, false) => 0.55,
        (false, true, false) if extent.end > i + 1 => 0.4,
        _ => return None,
    };
    Some(scene.candidate(i, extent.end, Label::Place, score, rule))
}

/// *Finds* a capitalised name after a place noun that stays outside the name.
/// *Example* `le site de [Croupillac]`, `canton du [Jura]`.
/// *Leaves alone* a noun before a person or a common word: `ville de demain`.
/// *Gives* a place.
fn after_head(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !words.is(i, Classes::PLACE_HEAD) || words.is_capitalised(i) {
        return None;
    }
    scene.places.place_heads.get(words.lower(i)).filter(|h| !h.inside)?;
    let first = match (words.lower(i + 1), words.lower(i + 2)) {
        ("de", "la" | "l'") => i + 3,
        ("de" | "d'" | "du" | "des", _) => i + 2,
        _ => return None,
    };
    if !scene.is_capital(first) || words.is(first, Classes::STOP_WORD) || scene.is_upper(first) {
        return None;
    }
    let mut end = first + 1;
    while scene.is_capital(end) && scene.follows(end) {
        end += 1;
    }
    Some(scene.candidate(first, end, Label::Place, 0.55, rule))
}
