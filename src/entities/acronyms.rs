//! Full names and their acronyms: `Full Name (FN)`, `FN (Full Name)`, and `FN` anywhere that spells one of them.

use crate::document::Span;
use crate::entities::{Entity, Label};
use crate::lexicon::{Words, fold};
use rustc_hash::FxHashMap;

/// Letters of the shortest acronym that is joined to a name it does not stand beside.
const FAR: usize = 3;

/// Joins each acronym to the entity whose name it stands beside or, in full, spells.
pub(super) fn join_acronyms(words: &Words, entities: &mut Vec<Entity>) {
    let names = full_names(entities);
    let mut beside = pairs(words, entities);
    for (a, sigle) in entities.iter().enumerate().filter(|(_, e)| is_sigle(e)) {
        if beside.contains_key(&a) {
            continue;
        }
        if let Some(full) = names.get(&(sigle.label, fold(&sigle.name))).copied().flatten() {
            beside.insert(a, full);
        }
    }
    let mut joined: Vec<(usize, usize)> = beside.into_iter().collect();
    joined.sort_unstable();
    for &(a, full) in &joined {
        let sigle = entities[a].clone();
        let entity = &mut entities[full];
        if entity.acronym.is_none() {
            entity.acronym = Some(sigle.name);
            entity.expansion = Some(entity.name.clone());
        }
        entity.confidence = entity.confidence.max(sigle.confidence);
        entity.mentions.extend(sigle.mentions);
        entity.mentions.sort();
    }
    let mut index = 0;
    entities.retain(|_| {
        index += 1;
        joined.binary_search_by_key(&(index - 1), |&(a, _)| a).is_err()
    });
    entities.sort_by_key(|e| e.mentions[0]);
}

/// The names of several words by label and initials, those apart that several spell.
fn full_names(entities: &[Entity]) -> FxHashMap<(Label, String), Option<usize>> {
    let mut names: FxHashMap<(Label, String), Option<usize>> = FxHashMap::default();
    for (i, e) in entities.iter().enumerate().filter(|(_, e)| e.label != Label::Person) {
        let initials = initials(&e.name);
        if initials.len() >= FAR && !is_acronym(&e.name) {
            let only = names.entry((e.label, initials)).or_insert(Some(i));
            if *only != Some(i) {
                *only = None;
            }
        }
    }
    names
}

/// `upf` of `Union des pasteurs du Ferlo`.
fn initials(name: &str) -> String {
    let folded = fold(name);
    let large = folded.split(' ').filter(|w| !is_small(w));
    large.filter_map(|w| w.chars().next()).collect()
}

fn is_small(word: &str) -> bool {
    word.len() <= 2 || matches!(word, "des" | "les" | "aux" | "sur")
}

fn is_sigle(e: &Entity) -> bool {
    e.label != Label::Person && is_acronym(&e.name)
}

/// The acronyms that stand beside a name whose letters agree, with only a bracket between, in either order.
fn pairs(words: &Words, entities: &[Entity]) -> FxHashMap<usize, usize> {
    let all = entities.iter().enumerate().flat_map(|(i, e)| e.mentions.iter().map(move |&m| (m, i)));
    let mut all: Vec<(Span, usize)> = all.collect();
    all.sort_unstable();
    let mut out = FxHashMap::default();
    for pair in all.windows(2) {
        let [(m, a), (n, b)] = [pair[0], pair[1]];
        let between = words.document().text()[m.end().min(n.start())..n.start()].trim();
        if !matches!(between, "(" | ", ou" | "(ci-après" | "-" | "–") {
            continue;
        }
        let (sigle, full) = if is_sigle(&entities[b]) { (b, a) } else { (a, b) };
        let (short, long) = (&entities[sigle], &entities[full]);
        let one = short.label == long.label && is_sigle(short) && !is_acronym(&long.name);
        if one && may_spell(&fold(&short.name), &fold(&long.name)) {
            out.entry(sigle).or_insert(full);
        }
    }
    out
}

/// Whether the letters of an acronym come in this order in a name, the first at the beginning of a word, the
/// others inside words too: `prism` in `performance industrielle et systemes mecatroniques`.
fn may_spell(sigle: &str, name: &str) -> bool {
    let letters: Vec<char> = sigle.chars().filter(|c| c.is_alphanumeric()).collect();
    let Some((&first, rest)) = letters.split_first() else { return false };
    let starts = name.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    });
    let mut starts = starts.filter(|(_, word)| word.starts_with(first)).map(|(at, _)| at);
    starts.next().is_some_and(|at| {
        let mut letters_left = name[at..].chars().skip(1);
        rest.iter().all(|l| letters_left.any(|c| c == *l))
    })
}

/// One word with two capitals or more: `CGT`, `CESEr`.
pub(super) fn is_acronym(name: &str) -> bool {
    !name.contains(' ') && name.chars().filter(|c| c.is_uppercase()).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_spell_a_name_in_order() {
        assert!(may_spell("prism", &fold("Performance Industrielle et Systèmes Mécatroniques")));
        assert!(may_spell("hctt", &fold("Haut Conseil des Collectivités Territoriales du Tarn")));
        assert!(!may_spell("drac", &fold("ministère de la Culture")));
        assert_eq!(initials("Union des pasteurs du Ferlo"), "upf");
    }
}
