//! Ends of names that the tagger puts a word too far.

use crate::entities::Label;
use crate::entities::candidate::Scene;
use crate::entities::tagger::Tagged;
use crate::entities::tags::KINDS;
use crate::lexicon::Classes;

/// Cuts a civility (`Mme [Keita]`) or a function word that begins a sentence (`Pour [Zacchi]`) off a person's
/// name, off any name what stands beyond a bar (`[Service de presse] | Tél.`), and off an organisation's the next
/// one (`[ministère de la Culture] et l'université de Lille`).
pub(super) fn repair(scene: &Scene, name: &mut Tagged) {
    let words = scene.words;
    if let Some(bar) = (name.first + 1..name.end).find(|&i| words.text(i) == "|") {
        name.end = bar;
    }
    if KINDS[name.kind] == Label::Organisation {
        let next = (name.first + 1..name.end.saturating_sub(2)).find(|&i| is_next_body(scene, i));
        name.end = next.unwrap_or(name.end);
    }
    // `Mme`, `Madame`, `Mgr`; `M.` may be an initial, and the abbé Pierre is known by that name.
    let lower = words.lower(name.first);
    let civility = words.is(name.first, Classes::CIVILITY) && lower.len() > 2 && lower.starts_with('m');
    if KINDS[name.kind] == Label::Person && name.end - name.first > 1 && civility {
        name.first += 1;
        return;
    }
    let small = words.is(name.first, Classes::STOP_WORD) && scene.is_initial(name.first);
    let particle = matches!(words.lower(name.first), "le" | "la" | "les" | "l'" | "de");
    if KINDS[name.kind] == Label::Person && name.end - name.first > 1 && small && !particle {
        name.first += 1;
    }
}

/// `et l'université`: what joins the next organisation.
fn is_next_body(scene: &Scene, i: usize) -> bool {
    let words = scene.words;
    words.lower(i) == "et"
        && matches!(words.lower(i + 1), "le" | "la" | "l'" | "les")
        && words.is(i + 2, Classes::ORGANISATION_HEAD)
        && !words.is_capitalised(i + 2)
}
