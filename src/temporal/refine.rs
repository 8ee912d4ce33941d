//! The third layer: refiners bind what the productions found to each other and to the words around.

use crate::document::{RuleId, Span};
use crate::temporal::binding;
use crate::temporal::context::{self, Tense};
use crate::temporal::lexical::Atom;
use crate::temporal::rules;
use crate::temporal::scan::Scan;
use crate::temporal::value::{Amount, Anchor, Base, Length, Meaning, Point, Unit};

/// One expression on its way: tokens, meaning, and the rule that gave it its present shape.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Found {
    pub first: usize,
    pub end: usize,
    pub meaning: Meaning,
    pub modifier: Option<&'static str>,
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
    NOWADAYS,
    binding::APPOSITION,
    binding::WITHIN,
    binding::SET_CLOCK,
    BOUND,
    AGO,
    LATER,
    PART_OF,
    binding::DAY_CLOCK,
    binding::CLOCK_DAY,
    binding::FROM_TO,
    binding::DASH,
    binding::MONTHS,
];

/// All expressions of a document, in text order.
pub(super) fn expressions(scan: &Scan) -> Vec<Found> {
    let mut found = productions(scan);
    for item in &mut found {
        *item = bound(scan, *item);
        *item = ago(scan, *item);
        *item = later(scan, *item);
        *item = part_of(scan, *item);
    }
    keep_apart(&mut found);
    let found = binding::join(scan, found);
    let mut found = binding::intervals(scan, found);
    found.retain(|f| f.sure);
    for item in &mut found {
        *item = nowadays(scan, *item);
    }
    found
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
        out.push(Found { first, end: m.end, meaning: m.meaning, modifier: m.modifier, sure: m.sure, rule });
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

/// *Finds* `aujourd'hui` where it means these times.
/// *Example* `compte [aujourd'hui] 14 groupes`.
/// *Leaves alone* `a annoncé aujourd'hui`, `sera lancé aujourd'hui`, `dès aujourd'hui`: the day.
/// *Gives* `PRESENT_REF`.
const NOWADAYS: RuleId = RuleId("relative/nowadays");

fn nowadays(scan: &Scan, f: Found) -> Found {
    const TODAY: Base = Base::Shift { anchor: Anchor::Reference, unit: Unit::Day, count: 0 };
    let today = f.meaning == Meaning::Point(Point::new(TODAY)) && f.end == f.first + 1;
    if !today || scan.left_is(f.first, &["dès", "avant"]) || near_event(scan, &f) {
        return f;
    }
    f.reshaped(Meaning::Point(Point::new(Base::Vague("PRESENT_REF"))), NOWADAYS)
}

/// Whether a verb in a past or future tense, or a participle, stands close by.
fn near_event(scan: &Scan, f: &Found) -> bool {
    let past = scan.left(f.first).ends_with(['é', 'e', 's', 'u'])
        && ["é", "ée", "és", "ées"].iter().any(|e| scan.left(f.first).ends_with(e));
    let first = f.first.saturating_sub(4);
    let verb = |i: usize| context::verb(scan, i) != Tense::Open && scan.lower(i + 1) != "y";
    past || (first..f.first).any(verb) || (f.end..f.end + 4).any(verb)
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

/// The distance of a length from an anchor; none for units below the day.
fn distance(length: Length, anchor: Anchor, sign: i32) -> Option<Point> {
    let Amount::Tenths(tenths) = length.amount else {
        let value = if sign < 0 || anchor == Anchor::Focus { "PAST_REF" } else { "FUTURE_REF" };
        return (length.unit >= Unit::Day).then(|| Point::new(Base::Vague(value)));
    };
    let whole = i32::try_from(tenths / 10).ok()?;
    let (unit, count) = match (length.unit, length.more) {
        (Unit::Year, Some((Amount::Tenths(m), Unit::Month))) => {
            (Unit::Month, whole.checked_mul(12)?.checked_add(i32::try_from(m / 10).ok()?)?)
        }
        (Unit::Year, None) if tenths % 10 == 5 => (Unit::Month, whole.checked_mul(12)?.checked_add(6)?),
        (Unit::Week, _) => (Unit::Day, whole.checked_mul(7)?),
        (unit, _) if unit >= Unit::Day => (unit, whole),
        _ => return None,
    };
    Some(Point::new(Base::Shift { anchor, unit, count: count.checked_mul(sign)? }))
}

/// *Finds* a length counted from the reference.
/// *Example* `[il y a 5 ans]`, `[il y a presque deux ans]`, `[dans six mois]`.
/// *Leaves alone* `il y a 10 élèves`, `dans les 15 jours`.
/// *Gives* the date, as exact as the unit.
const AGO: RuleId = RuleId("relative/distance");

fn ago(scan: &Scan, f: Found) -> Found {
    let Some(length) = f.meaning.length() else { return f };
    let back = |i: usize, words: &[&str]| if scan.left_is(i, words) { i - 1 } else { i };
    let at = back(back(f.first, &["environ", "seulement", "presque"]), &["encore", "déjà", "maintenant"]);
    let (first, sign) = match scan.left(at) {
        "a" if scan.preceded(at, &["il", "y", "a"]) => (at - 3, -1),
        "dans" if at == f.first || at + 1 == f.first => (at - 1, 1),
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
