//! Dates that words around them open on one side: `avant`, `jusqu'à`, `après`, `depuis`.

use crate::document::RuleId;
use crate::temporal::refine::Found;
use crate::temporal::scan::Scan;
use crate::temporal::value::{Base, Meaning, Point};

/// *Finds* the words before or after a date or hour that open one of its ends.
/// *Example* `depuis [2017]`, `jusqu'au [3 mai]`, `avant le [15 juin]`, `le [3 mai au plus tard]`.
/// *Leaves alone* lengths (`après trois jours`), `d'avant mai` in a name, times at large.
/// *Gives* the same value with `BEFORE`, `AFTER`, `ON_OR_BEFORE` or `ON_OR_AFTER`, and the interval that is
/// left; words before it stay outside, words after it are part of it.
pub(super) const OPEN: RuleId = RuleId("refine/open");

/// Marks the expression as open where its surroundings say so.
pub(super) fn opened(scan: &Scan, f: Found) -> Found {
    let Meaning::Point(Point { base, .. }) = f.meaning else { return f };
    if f.open.is_some() || matches!(base, Base::Vague(_)) {
        return f;
    }
    let phrases = &scan.resources.links;
    let article = scan.left_is(f.first, &["le", "la", "l'", "les"]);
    let before = |at| phrases.opened_before(scan, at);
    let open = before(f.first).or_else(|| if article { before(f.first - 1) } else { None });
    if open.is_some() {
        return Found { open, rule: OPEN, ..f };
    }
    match phrases.opened_after(scan, f.end) {
        Some((open, end)) => Found { open: Some(open), end, rule: OPEN, ..f },
        None => f,
    }
}
