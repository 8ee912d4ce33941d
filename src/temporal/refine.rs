//! The third layer: refiners bind what the productions found to each other and to the words around.

use crate::document::{RuleId, Span};
use crate::temporal::binding;
use crate::temporal::distance::distance;
use crate::temporal::habit;
use crate::temporal::intervals;
use crate::temporal::joints;
use crate::temporal::lexical::Atom;
use crate::temporal::nowadays::{self, nowadays};
use crate::temporal::openness::{self, opened};
use crate::temporal::rules::{self, Match};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Anchor, Base, Clock, Meaning, Open, Point, Unit};
use crate::temporal::zones::{self, Zone, zoned};

/// One expression on its way: tokens, meaning, and the rule that gave it its present shape.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Found {
    pub first: usize,
    pub end: usize,
    pub meaning: Meaning,
    pub modifier: Option<&'static str>,
    /// Which end the words around it open.
    pub open: Option<Open>,
    /// The time zone that the text names.
    pub zone: Option<Zone>,
    pub sure: bool,
    pub rule: RuleId,
}

impl Found {
    /// Where it stands in the text.
    pub(super) fn span(&self, scan: &Scan) -> Span {
        scan.words.cover(self.first, self.end - 1)
    }

    /// The same expression with a new shape, which may stand by itself.
    pub(super) fn reshaped(self, meaning: Meaning, rule: RuleId) -> Found {
        Found { meaning, rule, sure: true, ..self }
    }
}

/// The ids of the refiners.
pub(super) const RULES: &[RuleId] = &[
    nowadays::NOWADAYS,
    binding::APPOSITION,
    binding::WITHIN,
    binding::SET_CLOCK,
    BOUND,
    AGO,
    LATER,
    PART_OF,
    binding::DAY_CLOCK,
    binding::CLOCK_DAY,
    intervals::FROM_TO,
    intervals::DASH,
    intervals::MONTHS,
    intervals::WEEKDAYS,
    binding::DAY_PART,
    joints::NTH,
    joints::WEEK_OF,
    joints::DAY_OF,
    joints::IN_YEAR,
    joints::WEEK_DAY,
    joints::OFFSET,
    EARLY,
    zones::ZONE,
    intervals::NIGHT,
    openness::OPEN,
    habit::HABIT,
];

/// All expressions of a document, in text order.
pub(super) fn expressions(scan: &Scan) -> Vec<Found> {
    let mut found = productions(scan);
    for item in &mut found {
        *item = bound(scan, *item);
        *item = ago(scan, *item);
        *item = later(scan, *item);
        *item = part_of(scan, *item);
        *item = early(scan, *item);
    }
    keep_apart(&mut found);
    let found = joints::inside(scan, found);
    let found = binding::join(scan, found);
    let found = intervals::bind(scan, found);
    let mut found = joints::years(scan, found);
    day_after_month(scan, &mut found);
    found.retain(|f| f.sure);
    for k in 0..found.len() {
        found[k] = nowadays(scan, found[k], found.get(k + 1).copied());
    }
    for item in &mut found {
        *item = zoned(scan, *item);
        *item = opened(scan, *item);
    }
    found
}

/// `le 17` at the end of a phrase is a day where the expression before it in the paragraph names a month.
fn day_after_month(scan: &Scan, found: &mut [Found]) {
    let dated =
        |f: &Found| f.sure && f.meaning.point().and_then(Point::fields).is_some_and(|f| f.month.is_some());
    for i in 1..found.len() {
        let f = found[i];
        let bare = !f.sure && f.meaning.point().is_some_and(|p| joints::bare_day(p).is_some());
        if bare && dated(&found[i - 1]) && scan.left_is(f.first, &["le"]) && scan.ends_phrase(f.end) {
            let together = (found[i - 1].end..=f.first).all(|k| !scan.left(k).is_empty());
            found[i].sure = together && f.first - found[i - 1].end < 40;
        }
    }
}

/// The best production at each token, left to right.
fn productions(scan: &Scan) -> Vec<Found> {
    let mut out: Vec<Found> = Vec::new();
    let mut i = 0;
    while i < scan.len() {
        let best = if scan.atom(i) == Atom::None { None } else { rules::best(scan, i) };
        let Some((m, rule)) = best else {
            i += 1;
            continue;
        };
        let first = m.first.max(out.last().map_or(0, |f| f.end));
        let Match { end, meaning, modifier, sure, .. } = m;
        out.push(Found { first, end, meaning, modifier, open: None, zone: None, sure, rule });
        i = m.end.max(i + 1);
    }
    out
}

/// Extensions to the left never reach into the expression before.
fn keep_apart(found: &mut [Found]) {
    for i in 1..found.len() {
        found[i].first = found[i].first.max(found[i - 1].end);
    }
}

/// *Finds* a bound before a length.
/// *Example* `[plus de dix ans]`, `[moins de 6 mois]`, `[près de trois ans]`.
/// *Leaves alone* `environ`, which stays outside.
/// *Gives* the length with `MORE_THAN`, `LESS_THAN` or `APPROX`.
const BOUND: RuleId = RuleId("refine/bound");

fn bound(scan: &Scan, f: Found) -> Found {
    if f.meaning.length().is_none() {
        return f;
    }
    let (words, modifier) = match scan.left(f.first) {
        "de" | "d'" if scan.left_is(f.first - 1, &["plus"]) => (2, "MORE_THAN"),
        "de" | "d'" if scan.left_is(f.first - 1, &["moins"]) => (2, "LESS_THAN"),
        "de" | "d'" if scan.left_is(f.first - 1, &["près"]) => (2, "APPROX"),
        "presque" => (1, "APPROX"),
        _ => return f,
    };
    Found { first: f.first - words, modifier: Some(modifier), rule: BOUND, ..f }
}

/// *Finds* a length counted from the reference.
/// *Example* `[il y a 5 ans]`, `[il y a presque deux ans]`, `[dans six mois]`, `[d'ici trois mois]`.
/// *Leaves alone* `il y a 10 élèves`, `dans les 15 jours`.
/// *Gives* the date, as exact as the unit.
const AGO: RuleId = RuleId("relative/distance");

fn ago(scan: &Scan, f: Found) -> Found {
    let Some(length) = f.meaning.length().filter(|_| !scan.is(f.first, &["les", "ces"])) else { return f };
    if scan.is(f.end, &["à"]) && scan.is(f.end + 1, &["partir"]) {
        return f;
    }
    let back = |i: usize, words: &[&str]| if scan.left_is(i, words) { i - 1 } else { i };
    let at =
        back(back(f.first, &["environ", "seulement", "presque"]), &["encore", "déjà", "maintenant", "donc"]);
    let (first, sign) = match scan.left(at) {
        "a" if scan.preceded(at, &["il", "y", "a"]) => (at - 3, -1),
        "voilà" | "voici" if at == f.first => (at - 1, -1),
        "dans" if at == f.first || at + 1 == f.first => (at - 1, 1),
        "d'ici" if at == f.first => (at - 1, 1),
        "ici" if at == f.first && scan.left_is(at - 1, &["d'"]) => (at - 2, 1),
        _ => return f,
    };
    match distance(length, Anchor::Reference, sign) {
        Some(point) => Found { first, ..f.reshaped(Meaning::Point(point), AGO) },
        None => f,
    }
}

/// *Finds* a length counted from a date named before.
/// *Example* `[trois jours plus tôt]`, `[un an plus tard]`.
/// *Leaves alone* `cinq ans après`, whose date follows.
/// *Gives* the date, as exact as the unit.
const LATER: RuleId = RuleId("relative/later");

fn later(scan: &Scan, f: Found) -> Found {
    let Some(length) = f.meaning.length() else { return f };
    let sign = match (scan.lower(f.end), scan.lower(f.end + 1)) {
        ("plus", "tard") => 1,
        ("plus", "tôt") => -1,
        _ => return f,
    };
    match distance(length, Anchor::Focus, sign) {
        Some(point) => Found { end: f.end + 2, ..f.reshaped(Meaning::Point(point), LATER) },
        None => f,
    }
}

/// *Finds* the part of a period that a word before it names.
/// *Example* `[début mars]`, `[fin 2024]`, `[la fin du mois d'avril]`, `[mi mars]`.
/// *Leaves alone* `la fin de la réunion`.
/// *Gives* the period with `START`, `MID` or `END`.
const PART_OF: RuleId = RuleId("refine/part-of");

fn part_of(scan: &Scan, f: Found) -> Found {
    if f.meaning.point().is_none()
        || matches!(f.meaning, Meaning::Point(p) if p.has_day() && p.clock.is_none())
    {
        return f;
    }
    let at = match scan.left(f.first) {
        "de" | "d'" | "du" | "des" | "-" => f.first - 1,
        "la" | "l'" if scan.left_is(f.first - 1, &["de"]) => f.first - 2,
        _ => f.first,
    };
    if at == 0 || scan.left(at).is_empty() {
        return f;
    }
    let Atom::Modifier(modifier) = scan.atom(at - 1) else { return f };
    let first = scan.with_this(at - 1).unwrap_or_else(|| scan.with_article(at - 1));
    Found { first, modifier: Some(modifier), ..f.reshaped(f.meaning, PART_OF) }
}

/// *Finds* the early or late part of a period.
/// *Example* `[plus tôt dans la semaine]`, `[plus tard cette année]`, `[tard cette semaine]`.
/// *Leaves alone* `plus tard, cette année`, `trop tard pour cette année`.
/// *Gives* the period with `START` or `END`.
const EARLY: RuleId = RuleId("refine/early");

fn early(scan: &Scan, f: Found) -> Found {
    let unit = match f.meaning.point() {
        Some(Point { base: Base::Shift { unit, .. }, clock: None, .. }) => unit,
        // `tard ce matin`, `tôt dans la matinée`
        Some(Point { clock: Some(Clock::Part(_)), .. }) if f.sure && f.modifier.is_none() => Unit::Week,
        _ => return f,
    };
    let inside = if scan.left_is(f.first, &["dans"]) { f.first - 1 } else { f.first };
    if unit < Unit::Week || inside == 0 || scan.left(inside).is_empty() {
        return f;
    }
    let Atom::Edge(modifier) = scan.atom(inside - 1) else { return f };
    let first = if scan.left_is(inside - 1, &["plus"]) { inside - 2 } else { inside - 1 };
    Found { first, modifier: Some(modifier), ..f.reshaped(f.meaning, EARLY) }
}
