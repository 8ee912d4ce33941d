//! Days that say less than a date, or say it the other way round.

use crate::document::RuleId;
use crate::temporal::lexical::Atom;
use crate::temporal::rules::absolute::month_place;
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Base, Fields, Meaning, Of, Point, Side, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("date/day"), find: day },
    Rule { id: RuleId("date/days"), find: days },
    Rule { id: RuleId("date/month-day"), find: month_day },
    Rule { id: RuleId("date/week-after"), find: week_after },
    Rule { id: RuleId("date/back-to-school"), find: back_to_school },
];

fn of_month(day: i8) -> Point {
    Point::date(Fields { day: Some(day), ..Fields::default() })
}

/// *Finds* a day of a month that is not said, for a refiner to bind: to an hour, to a month, to a date before.
/// *Example* `le [16] à 18h`, `le [15] du mois prochain`, `le [8 courant]`, `jusqu'au [15]` at the end of a phrase.
/// *Leaves alone* `le 20 heures`, `le 15 de France`.
/// *Gives* the day of the month last named, else of the nearest month.
fn day(scan: &Scan, i: usize) -> Option<Match> {
    if !scan.left_is(i, &["le", "du", "au"]) {
        return None;
    }
    let day = scan.day(i)?;
    let end = scan.after(i);
    if let Some((after, Side::This)) = scan.side(end) {
        let point = of_month(day).with_side(Some(Side::This));
        return Some(Match::new(i, after, Meaning::Point(point)));
    }
    // `à partir du 8`, `jusqu'au 15` at the end of a phrase.
    let links = &scan.resources.links;
    let opened = links.opened_before(scan, i).or_else(|| links.opened_before(scan, i - 1)).is_some();
    let stands = opened && scan.ends_phrase(end) && matches!(scan.atom(i), Atom::Int { digits: 1 | 2, .. });
    Some(Match::new(i, end, Meaning::Point(of_month(day))).sure_if(stands))
}

/// *Finds* two days of a month that is not said.
/// *Example* `[du 13 au 18]`, `[entre le 13 et le 18]`, `[du 4 au 23] du mois prochain`.
/// *Leaves alone* `du 5 au 10 %`, `du 1 au 3 de la rue`.
/// *Gives* an interval of days of the month last named, else of the nearest one.
fn days(scan: &Scan, i: usize) -> Option<Match> {
    let (from, to, end) = match scan.next(i) {
        Atom::Numbers(a @ 1..=31, b @ 1..=31) => (a as i8, b as i8, i + 1),
        _ => two_days(scan, i)?,
    };
    let first = match scan.left(i) {
        "du" => i - 1,
        "le" if scan.left_is(i - 1, &["entre"]) => i - 2,
        _ => return None,
    };
    let meaning = Meaning::Range(of_month(from), of_month(to));
    let dated = scan.month(month_place(scan, end)).is_some();
    (from < to && !dated).then(|| Match::new(first, end, meaning).sure_if(scan.ends_phrase(end)))
}

/// `13 au 18`, `13 et le 18`: both days and the end.
fn two_days(scan: &Scan, i: usize) -> Option<(i8, i8, usize)> {
    let from = scan.day(i).or_else(|| ordinal_day(scan, i))?;
    let link = scan.after(i);
    let entre = scan.left_is(i, &["le"]);
    let at = match scan.lower(link) {
        "au" if !entre => link + 1,
        "et" if entre && scan.is(link + 1, &["le"]) => link + 2,
        _ => return None,
    };
    let to = scan.day(at).or_else(|| ordinal_day(scan, at))?;
    Some((from, to, scan.after(at)))
}

/// `13e`.
pub(super) fn ordinal_day(scan: &Scan, i: usize) -> Option<i8> {
    match scan.next(i) {
        Atom::Ordinal(n @ 1..=31) => Some(n as i8),
        _ => None,
    }
}

/// *Finds* a month before its day, as English and some Canadian texts write.
/// *Example* `[Octobre 2, 2012]`, `[décembre 5 2014]`, `[Novembre 19 au 20]`, `[April 9, 2018]`.
/// *Leaves alone* `en mars 3 personnes`, `mai 68`.
/// *Gives* a day, or an interval of days.
fn month_day(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Month { number, short } = scan.atom(i) else { return None };
    let dotted = short && scan.is(i + 1, &["."]);
    let at = scan.after(i) + usize::from(dotted);
    let (from, to, end) = match scan.next(at) {
        Atom::Numbers(a @ 1..=31, b @ 1..=31) => (a as i8, b as i8, at + 1),
        _ => {
            let day = scan.day(at)?;
            let end = scan.after(at);
            let last = scan.day(end + 1).filter(|last| scan.is(end, &["au", "-", "–"]) && day < *last);
            last.map_or((day, day, end), |last| (day, last, scan.after(end + 1)))
        }
    };
    let year = scan.year(end);
    let stands =
        year.is_some() || from < to || short || scan.ends_phrase(end) && scan.words.is_capitalised(i);
    if !stands || scan.left_is(i, &["en", "de"]) || matches!(scan.next(end), Atom::Unit(_)) {
        return None;
    }
    let fields =
        |day| Fields { year: year.map(|(_, y)| y), month: Some(number), day: Some(day), weekday: None };
    let point = |day| Point::date(fields(day));
    let meaning =
        if from < to { Meaning::Range(point(from), point(to)) } else { Meaning::Point(point(from)) };
    Some(Match::new(i, year.map_or(end, |(after, _)| after), meaning))
}

/// *Finds* a weekday one or two weeks on.
/// *Example* `[mardi en huit]`, `[lundi en quinze]`.
/// *Leaves alone* `mardi en quinze minutes`.
/// *Gives* the day.
fn week_after(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Weekday { number, each: false } = scan.atom(i) else { return None };
    let at = scan.after(i);
    let Atom::Int { value: value @ (8 | 15), digits: 0..=2 } = scan.next(at + 1) else { return None };
    let end = scan.after(at + 1);
    let of = Of::Date(Fields { weekday: Some(number), ..Fields::default() });
    let base = Base::Offset { of, unit: Unit::Week, count: if value == 8 { 1 } else { 2 } };
    let fits = scan.is(at, &["en"]) && !matches!(scan.next(end), Atom::Unit(_));
    fits.then(|| Match::new(i, end, Meaning::Point(Point::new(base))))
}

/// *Finds* the return to school of a year.
/// *Example* `à la [rentrée 2025]`, `[cette rentrée 2021]`, `la [rentrée scolaire 2024]`, `la [rentrée prochaine]`.
/// *Leaves alone* `à la rentrée`, `la rentrée littéraire`.
/// *Gives* September of the year.
fn back_to_school(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::NamedMonth(month) = scan.atom(i) else { return None };
    let adjective = scan.is_in(i + 1, &scan.resources.year_adjectives);
    let at = i + 1 + usize::from(adjective);
    let mut fields = Fields { month: Some(month), ..Fields::default() };
    let this = scan.with_this(i);
    let first = this.unwrap_or(i);
    if let Some((end, year)) = scan.year(at) {
        fields.year = Some(year);
        return Some(Match::new(first, end, Meaning::Point(Point::date(fields))));
    }
    let (end, side) = scan.side(at)?;
    Some(Match::new(first, end, Meaning::Point(Point::date(fields).with_side(Some(side)))))
}
