//! Intervals that one production reads; those between two expressions are joined by the refiners.

use crate::document::RuleId;
use crate::temporal::lexical::Atom;
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Fields, Meaning, Point, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("interval/years"), find: years },
    Rule { id: RuleId("interval/year-list"), find: year_list },
];

fn year(year: i16) -> Point {
    Point::date(Fields { year: Some(year), ..Fields::default() })
}

/// *Finds* two years in one token.
/// *Example* `[2019-2023]`, `saison [2023/2024]`, `[la période 2018-2020]`.
/// *Leaves alone* phone numbers, `n° 2024-1590`.
/// *Gives* an interval of years.
fn years(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Years(from, to) = scan.atom(i) else { return None };
    let numbered = scan.left_is(i, &["n°", "no", "numéro"]);
    Some(Match::new(i, i + 1, Meaning::Range(year(from), year(to)))).filter(|_| !numbered)
}

/// *Finds* two years after their noun.
/// *Example* `[les années 2022 et 2023]`.
/// *Leaves alone* `les années 1990`.
/// *Gives* an interval of years.
fn year_list(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Unit(Unit::Year) = scan.atom(i) else { return None };
    let (at, from) = scan.year(scan.after(i))?;
    let (end, to) = scan.year(at + 1)?;
    let joined = scan.is(at, &["et", "à", "-", "–"]) && from < to;
    joined.then(|| Match::new(scan.with_article(i), end, Meaning::Range(year(from), year(to))))
}
