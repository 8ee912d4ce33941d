//! Other names: events, works, products, programmes, laws, awards.

use super::Rule;
use super::organisation::{known_name, known_score};
use crate::document::RuleId;
use crate::entities::Label;
use crate::entities::candidate::{Candidate, Scene};
use crate::lexicon::Classes;

pub(super) const KNOWN: RuleId = RuleId("other/known");
pub(super) const HEAD: RuleId = RuleId("other/head");
pub(super) const AFTER_NOUN: RuleId = RuleId("other/after-noun");
pub(super) const VERSION: RuleId = RuleId("other/version");
pub(super) const DOMAIN: RuleId = RuleId("other/domain");
pub(super) const QUOTED: RuleId = RuleId("other/quoted");

pub(super) const RULES: &[Rule] = &[
    Rule { id: KNOWN, find: known },
    Rule { id: HEAD, find: head },
    Rule { id: AFTER_NOUN, find: after_noun },
    Rule { id: QUOTED, find: quoted },
    Rule { id: VERSION, find: version },
    Rule { id: DOMAIN, find: domain },
];

/// Tokens of the longest name in guillemets.
const LONGEST_QUOTED: usize = 14;

/// *Finds* the names of the list `products.tsv`.
/// *Example* `sur [Instagram]`, le [RGPD], la [Fête de la musique].
/// *Leaves alone* words of the list that are no names (`Internet`).
/// *Gives* the label of the list.
fn known(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let (end, known) = known_name(scene, i)?;
    let label = known.label.filter(|&label| label != Label::Organisation)?;
    Some(scene.candidate(i, end, label, known_score(scene, i, end), rule))
}

/// *Finds* names that begin with a head noun of events, laws, programmes, awards.
/// *Example* `[plan France très haut débit]`, `[Fête de la gastronomie]`, `[loi Climat et résilience]`.
/// *Leaves alone* the noun in lower case without a capital right after it: `le plan de relance`.
/// *Gives* the label of the head noun.
fn head(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !words.is(i, Classes::OTHER_HEAD) || scene.is_shouted(i) {
        return None;
    }
    let known = *scene.resources.other_heads.get(words.lower(i))?;
    let capital = words.is_capitalised(i) && !scene.is_initial(i);
    if !known.inside && !capital {
        return None;
    }
    let label = known.label;
    let extent = scene.extent(i, words.is_capitalised(i));
    let long = extent.end > i + 1;
    let inside = matches!(label, Label::Law | Label::Programme | Label::Award | Label::Event);
    let score = match (capital, extent.capital, long) {
        (true, _, true) => 0.66,
        (false, true, _) if words.is_capitalised(i) => 0.56,
        (false, true, _) if extent.adjacent && inside && !scene.is_upper(i + 1) => 0.56,
        _ => return None,
    };
    let end =
        if label == Label::Programme || label == Label::Law { tail(scene, extent.end) } else { extent.end };
    Some(scene.candidate(i, end, label, score, rule))
}

/// A plan's or law's name may end in lower case with a link: `Climat et résilience`, `France très haut débit`.
fn tail(scene: &Scene, end: usize) -> usize {
    let words = scene.words;
    let noun = end + 1;
    let joined = words.lower(end) == "et"
        && scene.is_capital(end - 1)
        && words.is(noun, Classes::WORD)
        && !words.is(noun, Classes::STOP_WORD);
    if joined { noun + 1 } else { end }
}

/// *Finds* the capitalised words after a noun that stays outside the name.
/// *Example* `le logiciel [Archifiltre]`, `l'application [Citymapper]`.
/// *Leaves alone* the noun before a sigle in a line of capitals, and before function words.
/// *Gives* the label of the noun; a project is rather the body that runs it.
fn after_noun(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if i == 0
        || !words.is(i - 1, Classes::OTHER_HEAD)
        || words.is_capitalised(i - 1)
        || !scene.is_name_word(i)
    {
        return None;
    }
    let known = scene.resources.other_heads.get(words.lower(i - 1)).filter(|h| !h.inside)?;
    let label = if words.lower(i - 1) == "projet" { Label::Organisation } else { known.label };
    let mut end = i + 1;
    while scene.is_capital(end) && scene.follows(end) {
        end += 1;
    }
    Some(scene.candidate(i, end, label, 0.6, rule))
}

/// *Finds* capitalised words with a version number.
/// *Example* `[LibreOffice 3.5.4]`.
/// *Leaves alone* numbers without a dot between figures, and dates.
/// *Gives* a product.
fn version(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let number = scene.words.text(i);
    if !number.contains('.') || i == 0 || !scene.follows(i) || !scene.is_name_word(i - 1) {
        return None;
    }
    let figures = |p: &str| !p.is_empty() && p.len() <= 3 && p.bytes().all(|b| b.is_ascii_digit());
    if number.split('.').count() > 4 || !number.split('.').all(figures) {
        return None;
    }
    let mut first = i - 1;
    while first > 0 && scene.follows(first) && scene.is_name_word(first - 1) {
        first -= 1;
    }
    Some(scene.candidate(first, i + 1, Label::Product, 0.7, rule))
}

/// *Finds* services named by their domain.
/// *Example* `la plateforme [demarches-simplifiees.fr]`.
/// *Leaves alone* addresses (`www.…`, e-mail), which are tokens of another kind.
/// *Gives* a product.
fn domain(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let text = scene.words.text(i);
    if scene.words.kind(i) != crate::segmentation::TokenKind::Word || !text.as_bytes().contains(&b'.') {
        return None;
    }
    let (name, end) = text.rsplit_once('.')?;
    let named = name.len() > 2 && matches!(end, "fr" | "org" | "com" | "be" | "ch") && scene.follows(i);
    let path =
        scene.words.text(i + 1).starts_with('/') && scene.words.gap(i + 1) == crate::segmentation::Gap::None;
    (named && !path).then(|| scene.candidate(i, i + 1, Label::Product, 0.45, rule))
}

/// *Finds* names in guillemets after a noun or participle that announces one.
/// *Example* `l'exposition « [Lumières du Nord] »`, `intitulé « [Vers demain] »`.
/// *Leaves alone* quotations, and terms in lower case.
/// *Gives* the label of the noun.
fn quoted(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    let opens = matches!(words.text(i), "«" | "“" | "\"");
    if i == 0 || !opens || !words.is(i - 1, Classes::QUOTED_NAME_NOUN) || !scene.is_capital(i + 1) {
        return None;
    }
    let close = match words.text(i) {
        "«" => "»",
        "“" => "”",
        _ => "\"",
    };
    let end = (i + 2..(i + 2 + LONGEST_QUOTED).min(words.len())).find(|&k| words.text(k) == close)?;
    let label = *scene.resources.quoted_name_nouns.get(words.lower(i - 1))?;
    Some(scene.candidate(i + 1, end, label, 0.75, rule))
}
