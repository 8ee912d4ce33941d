//! Misspelt names, one edit away, where the word before makes it sure that a name of that kind stands there.

use crate::lexicon::{Classes, Words};
use crate::places::context;
use crate::places::gazetteer::Candidate;
use crate::places::{PlaceKind, Resources};

/// Letters of the shortest name that is looked for.
const SHORTEST: usize = 4;
/// The letters of a French keyboard.
const ROWS: [&str; 3] = ["azertyuiop", "qsdfghjklm", "wxcvbn"];

/// *Finds* départements, régions and countries with one letter wrong, missing, too many or two exchanged.
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
