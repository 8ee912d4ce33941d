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
    Rule { id: RuleId("interval/month-pair"), find: month_pair },
    Rule { id: RuleId("interval/month-edges"), find: month_edges },
];

fn year(year: i16) -> Point {
    Point::date(Fields { year: Some(year), ..Fields::default() })
}

/// *Finds* two years in one token.
/// *Example* `[2019-2023]`, `[l'année scolaire 2024-2025]`, `saison [2023/2024]`, `[la période 2018-2020]`.
/// *Leaves alone* phone numbers, `n° 2024-1590`.
/// *Gives* an interval of years.
fn years(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Years(from, to) = scan.atom(i) else { return None };
    let adjective = usize::from(scan.left_in(i, &scan.resources.year_adjectives));
    let noun = (i - adjective)
        .checked_sub(1)
        .filter(|_| !scan.left(i).is_empty())
        .filter(|&n| scan.atom(n) == Atom::Unit(Unit::Year) || scan.is(n, &["période"]));
    if let Some(noun) = noun {
        let first = scan.with_this(noun).unwrap_or_else(|| scan.with_article(noun));
        return Some(Match::new(first, i + 1, Meaning::Range(year(from), year(to))));
    }
    let numbered = scan.left_is(i, &["n°", "no", "numéro", "le"]);
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

/// *Finds* two months in one word.
/// *Example* `[octobre-novembre 2023]`, `[avril-juin]`.
/// *Leaves alone* `mars - avril` with blanks, which refiners bind.
/// *Gives* an interval of months.
fn month_pair(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Months(from, to) = scan.atom(i) else { return None };
    Some(months(scan, i, scan.after(i), from, to))
}

/// Two months that a year may follow at `end`.
fn months(scan: &Scan, first: usize, end: usize, from: i8, to: i8) -> Match {
    let year = scan.year(end);
    let last = year.map(|(_, y)| y);
    let begun = last.map(|y| if from > to { y - 1 } else { y });
    let point = |month, year| Point::date(Fields { year, month: Some(month), ..Fields::default() });
    let meaning = Meaning::Range(point(from, begun), point(to, last));
    Match::new(first, year.map_or(end, |(after, _)| after), meaning)
}

/// *Finds* the end of a month and the beginning of the next one.
/// *Example* `[fin juin-début juillet]`, `[fin juin/début juillet 2024]`, `[fin août et début septembre]`.
/// *Leaves alone* `fin mars et début septembre`: two dates.
/// *Gives* an interval of both months.
fn month_edges(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Modifier(_) = scan.atom(i) else { return None };
    let (from, at) = match scan.next(i + 1) {
        Atom::MonthEdge(month) => (month, scan.after(i + 1)),
        Atom::Month { number, .. } => {
            let link = scan.after(i + 1);
            let joined = scan.is(link, &["-", "–", "/", "et", "ou"]);
            let edge = matches!(scan.next(link + 1), Atom::Modifier(_));
            (number, if joined && edge { link + 2 } else { return None })
        }
        _ => return None,
    };
    let to = scan.month(at)?;
    (from % 12 + 1 == to).then(|| months(scan, i, scan.after_month(at), from, to))
}
