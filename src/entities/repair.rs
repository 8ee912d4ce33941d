//! Ends of names that the tagger puts a word too far.

use crate::entities::Label;
use crate::entities::candidate::Scene;
use crate::entities::tagger::Tagged;
use crate::entities::tags::KINDS;
use crate::lexicon::Classes;

/// Cuts a function word that begins a sentence off a person's name (`Pour [Zacchi]`), and off any name what
/// stands beyond a bar (`[Service de presse] | Tél.`).
pub(super) fn repair(scene: &Scene, name: &mut Tagged) {
    let words = scene.words;
    if let Some(bar) = (name.first + 1..name.end).find(|&i| words.text(i) == "|") {
        name.end = bar;
    }
    let small = words.is(name.first, Classes::STOP_WORD) && scene.is_initial(name.first);
    let particle = matches!(words.lower(name.first), "le" | "la" | "les" | "l'" | "de");
    if KINDS[name.kind] == Label::Person && name.end - name.first > 1 && small && !particle {
        name.first += 1;
    }
}
