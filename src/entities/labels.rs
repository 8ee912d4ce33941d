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

/// Which other name: by its head noun, by the noun before it, by what a rule saw inside it.
fn other(scene: &Scene, candidates: &[Candidate], name: &Tagged) -> Label {
    let (words, resources) = (scene.words, scene.resources);
    if let Some(head) = resources.other_heads.get(words.lower(name.first)) {
        return head.label;
    }
    let before = (1..=3).filter(|&back| back <= name.first).map(|back| words.lower(name.first - back));
    for word in before {
        let head = resources.other_heads.get(word).map(|h| h.label);
        if let Some(label) = head.or_else(|| resources.quoted_name_nouns.get(word).copied()) {
            return label;
        }
    }
    let inside = |c: &&Candidate| c.first < name.end && name.first < c.end && kind_of(c.label) == name.kind;
    let seen = candidates.iter().filter(inside).max_by(|a, b| a.score.total_cmp(&b.score));
    seen.map_or(Label::Other, |c| c.label)
}
