//! What the document surely names once, it names elsewhere: family names alone, acronyms, short names.

use crate::document::RuleId;
use crate::entities::Label;
use crate::entities::candidate::{Candidate, Scene};
use crate::entities::select::select;
use crate::lexicon::Classes;
use rustc_hash::FxHashMap;

pub(super) const PERSON: RuleId = RuleId("repeat/person");
pub(super) const NAME: RuleId = RuleId("repeat/name");

/// A name must be this sure to speak for others.
const SURE: f32 = 0.6;

/// Adds candidates for the words that a sure name of the document explains.
///
/// *Finds* a person's family or first name alone (`[Stefano] a annoncé`), and the same organisation or other
/// name again (`[Technotun]`).
/// *Leaves alone* parts of names that are French words.
/// *Gives* the label of the sure name.
pub(super) fn propose(scene: &Scene, candidates: &mut Vec<Candidate>) {
    let sure: Vec<Candidate> = select(candidates.clone()).into_iter().filter(|c| c.score >= SURE).collect();
    let parts = person_parts(scene, &sure);
    let names = single_names(scene, &sure);
    for i in 0..scene.words.len() {
        if !scene.is_capital(i) || scene.words.is(i, Classes::STOP_WORD) {
            continue;
        }
        let folded = scene.words.folded(i);
        if parts.contains_key(folded) {
            candidates.push(scene.candidate(i, i + 1, Label::Person, 0.65, PERSON));
        } else if let Some(&label) = names.get(folded) {
            candidates.push(scene.candidate(i, i + 1, label, 0.6, NAME));
        }
    }
    repeat_long(scene, &sure, candidates);
}

/// First names and family names of the sure persons, but for those that are French words.
fn person_parts<'s>(scene: &'s Scene, sure: &[Candidate]) -> FxHashMap<&'s str, ()> {
    let mut parts = FxHashMap::default();
    for person in sure.iter().filter(|c| c.label == Label::Person) {
        for i in person.first..person.end {
            let common = scene.words.is(i, Classes::COMMON_FIRST_NAME);
            let word =
                scene.words.is(i, Classes::WORD.or(Classes::FUNCTION).or(Classes::WEAK_CAPITAL)) && !common;
            let particle = scene.words.is(i, Classes::PARTICLE.or(Classes::STOP_WORD));
            if scene.is_capital(i) && !word && !particle && scene.words.folded(i).len() > 2 {
                parts.insert(scene.words.folded(i), ());
            }
        }
    }
    parts
}

/// Sure names of one word that are no persons or places.
fn single_names<'s>(scene: &'s Scene, sure: &[Candidate]) -> FxHashMap<&'s str, Label> {
    let mut names = FxHashMap::default();
    for c in sure.iter().filter(|c| c.end - c.first == 1 && c.rule != NAME) {
        let word = scene.words.is(c.first, Classes::WORD) && !scene.is_upper(c.first);
        if !matches!(c.label, Label::Person | Label::Place) && !word {
            names.entry(scene.words.folded(c.first)).or_insert(c.label);
        }
    }
    names
}

/// Sure names of several words, again where their words stand again.
fn repeat_long(scene: &Scene, sure: &[Candidate], candidates: &mut Vec<Candidate>) {
    let mut by_first: FxHashMap<&str, Vec<&Candidate>> = FxHashMap::default();
    for c in sure.iter().filter(|c| c.end - c.first > 1 && !matches!(c.label, Label::Person | Label::Place)) {
        by_first.entry(scene.words.folded(c.first)).or_default().push(c);
    }
    for i in (0..scene.words.len()).filter(|&i| scene.is_capital(i)) {
        let Some(names) = by_first.get(scene.words.folded(i)) else { continue };
        let again = |c: &&&Candidate| {
            let length = c.end - c.first;
            i != c.first
                && i + length <= scene.words.len()
                && (0..length).all(|k| scene.words.folded(c.first + k) == scene.words.folded(i + k))
        };
        if let Some(name) = names.iter().filter(again).max_by_key(|c| c.end - c.first) {
            candidates.push(scene.candidate(
                i,
                i + name.end - name.first,
                name.label,
                name.score.min(0.7),
                NAME,
            ));
        }
    }
}
