//! Hours and parts of the day in phrases of their own.

use crate::document::RuleId;
use crate::temporal::lexical::Atom;
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Clock, Meaning, Point, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("clock/hours-range"), find: hours_range },
    Rule { id: RuleId("clock/noon-to-two"), find: noon_to_two },
    Rule { id: RuleId("clock/half-day"), find: half_day },
    Rule { id: RuleId("clock/edge"), find: edge },
];

fn at(hour: u32, minute: u32) -> Option<Point> {
    let fits = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
    fits.then_some(Point::clock(Clock::At { hour: hour as i8, minute: minute as i8 }))
}

/// *Finds* two hours of which only the second one says so.
/// *Example* `[de 9 à 17 heures]`, `[entre 10 et 11h30]`, `[de 14 à 16 h]`, `[16-17 heures]`, `[16 - 17 heures]`.
/// *Leaves alone* `de 2 à 3 heures de route`, `24 à 48 heures`.
/// *Gives* an interval of hours.
fn hours_range(scan: &Scan, i: usize) -> Option<Match> {
    let (from, second, first) = match scan.next(i) {
        Atom::Numbers(a @ 13.., b) if matches!(scan.next(i + 1), Atom::Unit(Unit::Hour)) => {
            let meaning = Meaning::Range(at(a.into(), 0)?, at(b.into(), 0)?);
            return Some(Match::new(i, i + 2, meaning));
        }
        Atom::Int { value, digits: 0..=2 } => {
            let link = scan.after(i);
            let (joined, first) = match scan.left(i) {
                "entre" => (scan.is(link, &["et"]), i - 1),
                "de" => (scan.is(link, &["à"]), i - 1),
                _ => (scan.is(link, &["-", "–"]) && value >= 13, i),
            };
            (value, if joined { link + 1 } else { return None }, first)
        }
        _ => return None,
    };
    let (hour, minute, end) = match scan.next(second) {
        Atom::Clock { hour, minute } => (u32::from(hour), u32::from(minute.unwrap_or(0)), second + 1),
        Atom::Int { value, digits: 0..=2 } => {
            let unit = scan.after(second);
            let marked = scan.is(unit, &["h"]) || scan.next(unit) == Atom::Unit(Unit::Hour);
            (value, 0, if marked { unit + 1 } else { return None })
        }
        _ => return None,
    };
    let lasts = scan.is(end, &["de", "d'", "par"]) || from < 6 && scan.left_is(i, &["de"]);
    let meaning = Meaning::Range(at(from, 0)?, at(hour, minute)?);
    (!lasts && from < hour).then(|| Match::new(first, end, meaning))
}

/// *Finds* the hours of lunch.
/// *Example* `[entre midi et deux]`, `[entre midi et 14h]` is left to the refiners.
/// *Leaves alone* `entre midi et deux heures de route`.
/// *Gives* from noon to the hour.
fn noon_to_two(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Hour(12) = scan.atom(i) else { return None };
    let Atom::Int { value: value @ 1..=4, digits: 0..=1 } = scan.next(i + 2) else { return None };
    let fits = scan.left_is(i, &["entre"]) && scan.is(i + 1, &["et"]);
    let mut end = i + 3;
    if scan.next(end) == Atom::Unit(Unit::Hour) {
        end += 1;
    }
    let meaning = Meaning::Range(at(12, 0)?, at(12 + value, 0)?);
    (fits && !scan.is(end, &["de", "d'"])).then(|| Match::new(i - 1, end, meaning))
}

/// *Finds* an hour that only its half of the day marks.
/// *Example* `à [8 du matin]`, `[cinq trente du soir]`.
/// *Leaves alone* `les 8 de la nuit`.
/// *Gives* a time of day.
fn half_day(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Int { value: hour @ 1..=12, digits: 0..=2 } = scan.atom(i) else { return None };
    let mut end = scan.after(i);
    let mut minute = 0;
    if let Atom::Int { value: value @ 1..=59, digits: 0 } = scan.next(end) {
        (minute, end) = (value, scan.after(end));
    }
    let of = scan.is(end, &["du"]);
    let Atom::PartOfDay(part) = scan.next(end + 1) else { return None };
    let counted = scan.left_is(i, &["les", "des", "ces", "le"]);
    let hour = if part == "TMO" { hour } else { hour % 12 + 12 };
    let fits = of && !counted && matches!(part, "TMO" | "TEV");
    fits.then(|| Some(Match::new(i, scan.after(end + 1), Meaning::Point(at(hour, minute)?))))?
}

/// *Finds* the early or late part of a part of the day.
/// *Example* `[tôt le matin]`, `[tard dans la soirée]`, `[le matin tôt]`.
/// *Leaves alone* `plus tard`, `trop tôt`.
/// *Gives* the part of the day with `START` or `END`.
fn edge(scan: &Scan, i: usize) -> Option<Match> {
    let (part, modifier, first, end) = match scan.atom(i) {
        Atom::Edge(modifier) => {
            let at = scan.skip(scan.after(i), &["le", "la", "l'"]);
            let Atom::PartOfDay(part) = scan.next(at) else { return None };
            (part, modifier, i, scan.after(at))
        }
        Atom::PartOfDay(part) => {
            let Atom::Edge(modifier) = scan.next(scan.after(i)) else { return None };
            (part, modifier, scan.with_article(i), scan.after(i) + 1)
        }
        _ => return None,
    };
    let meaning = Meaning::Point(Point::clock(Clock::Part(part)));
    Some(Match { modifier: Some(modifier), ..Match::new(first, end, meaning) })
}
