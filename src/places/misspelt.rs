//! Misspelt names, one edit away, where the word before makes it sure that a name of that kind stands there.

use crate::lexicon::{Classes, Words, fold};
use crate::places::gazetteer::Candidate;
use crate::places::qualifiers::{self, Postcode};
use crate::places::{PlaceKind, Resources, context};
use crate::segmentation::TokenKind;

/// Letters of the shortest name that is looked for.
const SHORTEST: usize = 4;
/// The same of communes, of which there are many more.
const SHORTEST_COMMUNE: usize = 6;
/// Letters of the longest name whose edits are looked up.
const LONGEST_COMMUNE: usize = 30;
/// Inhabitants of a commune that a mere noun makes sure.
const LARGE: u32 = 10_000;
/// The letters of a French keyboard.
const ROWS: [&str; 3] = ["azertyuiop", "qsdfghjklm", "wxcvbn"];

/// *Finds* départements and régions with one letter wrong, missing, too many or two exchanged.
/// *Example* `le département du [Gars]` → Gard.
/// *Leaves alone* names without a head noun of that kind.
/// *Gives* the place, with lower confidence.
pub(super) fn candidates(resources: &Resources, words: &Words, i: usize) -> Option<Vec<Candidate>> {
    let kind = context::noun(resources, words, i)??;
    if !matches!(kind, PlaceKind::Departement | PlaceKind::Region) || words.is(i, Classes::STOP_WORD) {
        return None;
    }
    let name = words.folded(i);
    if name.len() < SHORTEST {
        return None;
    }
    if resources.areas.iter().any(|(k, folded, _)| *k == kind && folded == name) {
        return None;
    }
    let near = || resources.areas.iter().filter(|(k, folded, _)| *k == kind && one_edit(name, folded));
    // `Gars` is as near to Gers as to Gard, but S lies beside D.
    let slip = near().any(|(_, folded, _)| is_slip(name, folded));
    let meant = near().filter(|(_, folded, _)| !slip || is_slip(name, folded));
    let meant: Vec<Candidate> = meant.map(|&(.., id)| Candidate::plain(id)).collect();
    (!meant.is_empty()).then_some(meant)
}

/// *Finds* communes with one letter wrong, missing, too many or two exchanged, where a noun, a postcode or the
/// département in brackets makes it sure that a commune stands there.
/// *Example* `la commune de [Montpelier]`, `34000 [Montpelier]`, `[Montpelier] (34)`.
/// *Leaves alone* names that the gazetteer knows, words, first names, surnames after a mere noun, and small
/// communes unless a number points to them.
/// *Gives* the communes that may be meant, with lower confidence.
pub(super) fn communes(resources: &Resources, words: &Words, i: usize) -> Option<Vec<Candidate>> {
    let name = words.folded(i);
    let word = Classes::WORD.or(Classes::STOP_WORD).or(Classes::FIRST_NAME).or(Classes::WEAK_CAPITAL);
    if name.len() < SHORTEST_COMMUNE || words.is(i, word) || words.kind(i) != TokenKind::Word {
        return None;
    }
    let record = |id: u32| resources.gazetteer.record(id);
    let meant: Vec<u32> = if let Some(postcode) = Postcode::beside(words, i, i + 1) {
        let there = postcode.communes(resources);
        there.into_iter().filter(|&id| one_edit(name, &fold(record(id).name()))).collect()
    } else if let [area] = qualifiers::bracketed(resources, words, i + 1)[..] {
        let near = one_away(resources, name).into_iter();
        near.filter(|&id| qualifiers::lies_in(resources, record(id), area)).collect()
    } else if !words.is(i, Classes::SURNAME) && is_after_commune(resources, words, i) {
        one_away(resources, name).into_iter().filter(|&id| record(id).population() >= LARGE).collect()
    } else {
        return None;
    };
    (!meant.is_empty()).then(|| meant.into_iter().map(Candidate::plain).collect())
}

/// `commune de`, `maire de`: the noun of a commune before, and no other place beside the name.
fn is_after_commune(resources: &Resources, words: &Words, i: usize) -> bool {
    context::noun(resources, words, i).flatten() == Some(PlaceKind::Commune)
        && qualifiers::after(resources, words, i + 1).is_empty()
}

/// The communes whose name is one edit away from a folded one: each edit is looked up, some fifty for a letter.
fn one_away(resources: &Resources, name: &str) -> Vec<u32> {
    if !name.is_ascii() || name.len() > LONGEST_COMMUNE {
        return Vec::new();
    }
    let mut found: Vec<u32> = Vec::new();
    let mut look = |spelling: &str| {
        let communes = resources.gazetteer.named(spelling).filter(|c| !c.former && !c.bare && !c.headed);
        found.extend(communes.map(|c| c.id).filter(|&id| resources.gazetteer.record(id).is_commune()));
    };
    for at in 0..=name.len() {
        let (head, tail) = name.split_at(at);
        for letter in ('a'..='z').chain([' ']) {
            look(&format!("{head}{letter}{tail}"));
            if let Some(rest) = tail.get(1..) {
                look(&format!("{head}{letter}{rest}"));
            }
        }
        if let Some(rest) = tail.get(1..) {
            look(&format!("{head}{rest}"));
        }
        if let (Some(pair), Some(rest)) = (tail.get(..2), tail.get(2..)) {
            let (x, y) = pair.split_at(1);
            look(&format!("{head}{y}{x}{rest}"));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether the one letter that differs lies beside the other on a French keyboard.
fn is_slip(a: &str, b: &str) -> bool {
    let differ = a.chars().zip(b.chars()).find(|(x, y)| x != y);
    let beside = |x: char, y: char| {
        let row = ROWS.iter().find(|row| row.contains(x) && row.contains(y));
        row.is_some_and(|row| row.find(x).zip(row.find(y)).is_some_and(|(i, j)| i.abs_diff(j) == 1))
    };
    a.len() == b.len() && differ.is_some_and(|(x, y)| beside(x, y))
}

/// Whether two words differ by one letter changed, added, left out, or two neighbours exchanged.
fn one_edit(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a.len().cmp(&b.len()), a, b) {
        (std::cmp::Ordering::Equal, [x, y, a @ ..], [z, w, b @ ..]) => a == b && (y == w || (x, y) == (w, z)),
        (std::cmp::Ordering::Equal, [_], [_]) => true,
        (std::cmp::Ordering::Less, a, [_, b @ ..]) => a == b,
        (std::cmp::Ordering::Greater, [_, a @ ..], b) => a == b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::one_edit;

    #[test]
    fn one_edit_apart() {
        for (a, b) in [("gars", "gard"), ("herault", "heraut"), ("lozere", "lozzere"), ("gadr", "gard")] {
            assert!(one_edit(a, b) && one_edit(b, a), "{a} {b}");
        }
        for (a, b) in [("gard", "gard"), ("gars", "gers2"), ("tarn", "marne"), ("", ""), ("var", "v")] {
            assert!(!one_edit(a, b), "{a} {b}");
        }
    }
}
