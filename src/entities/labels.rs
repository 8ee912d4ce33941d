//! The label of a name that the tagger finds, and the rule that saw it too.

use crate::document::RuleId;
use crate::entities::candidate::{Candidate, Scene};
use crate::entities::tagger::Tagged;
use crate::entities::tags::{KINDS, kind_of};
use crate::entities::{Label, repeat};

pub(super) const PERSON: RuleId = RuleId("tagger/person");
pub(super) const ORGANISATION: RuleId = RuleId("tagger/organisation");
pub(super) const PLACE: RuleId = RuleId("tagger/place");
pub(super) const OTHER: RuleId = RuleId("tagger/other");

/// The label of a name, and the rule that found the same words of the same kind; the tagger's own id where
/// none did.
pub(super) fn decide(scene: &Scene, candidates: &[Candidate], name: &Tagged) -> (Label, RuleId) {
    let same = |c: &&Candidate| c.first == name.first && c.end == name.end && kind_of(c.label) == name.kind;
    // Where several saw it, the surest; a repetition explains it only where nothing else does.
    let rank = |c: &Candidate| if c.rule == repeat::NAME { 0.0 } else { c.score };
    let seen = candidates.iter().filter(same).max_by(|a, b| rank(a).total_cmp(&rank(b)));
    let rule = seen.map_or([PERSON, ORGANISATION, PLACE, OTHER][name.kind], |c| c.rule);
    let label = match (KINDS[name.kind], seen) {
        (Label::Other, Some(c)) => c.label,
        (Label::Other, None) => other(scene, candidates, name),
        (label, _) => label,
    };
    (label, rule)
}

/// Which other name: by its head noun, by the noun before it, by what a rule saw inside it, by its form.
fn other(scene: &Scene, candidates: &[Candidate], name: &Tagged) -> Label {
    let (words, resources) = (scene.words, scene.resources);
    if let Some(head) = resources.other_heads.get(words.lower(name.first)) {
        return head.label;
    }
    if let Some(label) = noun_before(scene, name.first) {
        return label;
    }
    let inside = |c: &&Candidate| c.first < name.end && name.first < c.end && kind_of(c.label) == name.kind;
    let seen = candidates.iter().filter(inside).max_by(|a, b| a.score.total_cmp(&b.score));
    let noun = || resources.type_nouns.get(words.lower(name.first)).copied();
    let domain = || is_domain(words.text(name.first)).then_some(Label::Product);
    seen.map(|c| c.label).or_else(noun).or_else(domain).unwrap_or(Label::Other)
}

/// What the nouns before a name say: a noun that stays outside the name up to three words away (`l'application
/// mobile [X]`), one that a name begins with only right before it.
fn noun_before(scene: &Scene, first: usize) -> Option<Label> {
    let (words, resources) = (scene.words, scene.resources);
    let label = |back: usize| {
        let word = words.lower(first.checked_sub(back)?);
        let near = back == 1 || back == 2 && matches!(words.text(first - 1), "«" | "“" | "\"" | ":");
        let head = resources.other_heads.get(word).filter(|h| back == 1 || !h.inside).map(|h| h.label);
        let quoted = || resources.quoted_name_nouns.get(word).copied();
        head.or_else(quoted).or_else(|| resources.type_nouns.get(word).copied().filter(|_| near))
    };
    (1..=3).find_map(label)
}

/// `demarches-rapides.fr`
fn is_domain(text: &str) -> bool {
    let ending = text.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|e| matches!(e, "fr" | "org" | "com" | "be" | "ch"))
}
