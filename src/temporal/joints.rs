//! Refiners that place one expression by another: inside a period, at a distance from a day, in a year.

use crate::document::RuleId;
use crate::temporal::binding::{bound_by, pairwise};
use crate::temporal::distance::distance_units;
use crate::temporal::lexical::Atom;
use crate::temporal::phrases::Link;
use crate::temporal::refine::Found;
use crate::temporal::scan::Scan;
use crate::temporal::value::{Anchor, Base, Fields, Item, Meaning, Of, Part, Point, Side, Unit};

/// *Finds* a weekday, a day, a week or the like counted inside a period.
/// *Example* `[premier vendredi de mai]`, `[la dernière semaine de 2016]`, `[4e jour de juillet 1995]`,
/// `[première quinzaine d'avril]`, `[premier semestre de l'année prochaine]`.
/// *Leaves alone* `premier jour de grève`, `la première semaine de vacances`.
/// *Gives* the day, the week (where its Thursday is), the weekend or the part of the year.
pub(super) const NTH: RuleId = RuleId("refine/nth-of");

/// *Finds* the week or weekend of a day.
/// *Example* `[la semaine du 7 octobre]`, `[le week-end des 8 et 9 décembre]`, `[la semaine de Noël]`.
/// *Leaves alone* `la semaine du goût`.
/// *Gives* the week or the weekend that holds the day.
pub(super) const WEEK_OF: RuleId = RuleId("refine/week-of");

/// *Finds* a day of a month that is counted from the reference.
/// *Example* `le [15 du mois prochain]`, `[du 4 au 23 de ce mois]`.
/// *Leaves alone* `le 15 et le mois prochain`.
/// *Gives* the day, or the interval of days.
pub(super) const DAY_OF: RuleId = RuleId("refine/day-of-month");

/// *Finds* a date or an interval whose year follows after `en`.
/// *Example* `[du 18 novembre au 19 décembre en 2015]`, `[Pâques en 2019]`.
/// *Leaves alone* `en mars et en 2019`.
/// *Gives* the date in that year.
pub(super) const IN_YEAR: RuleId = RuleId("refine/in-year");

/// *Finds* a week and the weekday in it after it.
/// *Example* `[la semaine prochaine, mardi]` without the comma, `[cette semaine lundi]`.
/// *Leaves alone* `cette semaine, lundi`.
/// *Gives* the day.
pub(super) const WEEK_DAY: RuleId = RuleId("refine/week-day");

/// *Finds* a length before or after a date.
/// *Example* `[trois jours après le 12 janvier]`, `[2 semaines avant Noël]`, `[la veille de Noël]`.
/// *Leaves alone* `trois jours après sa mort`, `deux ans avant`.
/// *Gives* the day; from a month or a year, as exact as the unit.
pub(super) const OFFSET: RuleId = RuleId("refine/offset");

/// Binds what counts inside or around a date to it; looks to the left of each expression.
pub(super) fn inside(scan: &Scan, found: Vec<Found>) -> Vec<Found> {
    let mut out: Vec<Found> = Vec::with_capacity(found.len());
    for b in found {
        let wider = nth_of(scan, &b).or_else(|| week_of(scan, &b)).filter(|wide| {
            out.last().is_none_or(|last| last.end <= wide.first || last.first + 1 >= wide.first)
        });
        if let Some(wide) = wider {
            while out.last().is_some_and(|last| last.end > wide.first) {
                out.pop();
            }
        }
        out.push(wider.unwrap_or(b));
    }
    out
}

/// Binds pairs that place one another.
pub(super) fn pairs(scan: &Scan, found: Vec<Found>) -> Vec<Found> {
    let found = pairwise(found, |a, b| day_of_month(scan, a, b).or_else(|| week_day(scan, a, b)));
    pairwise(found, |a, b| offset(scan, a, b))
}

/// Binds dates and intervals to the year after them.
pub(super) fn years(scan: &Scan, found: Vec<Found>) -> Vec<Found> {
    pairwise(found, |a, b| in_year(scan, a, b))
}

/// Where the words end that bind something on the left to the expression: itself, or before a link.
fn link_starts<'s>(scan: &'s Scan, b: &'s Found) -> impl Iterator<Item = usize> + 's {
    let at = b.first;
    let linked = (1..=3usize).filter_map(move |n| at.checked_sub(n));
    let linked = linked.filter(move |&from| scan.resources.links.binds(scan, from, at, Link::OfPeriod));
    let article = ["l'", "le", "la", "cette", "ce"].contains(&scan.lower(at));
    article.then_some(at).into_iter().chain(linked)
}

fn nth_of(scan: &Scan, b: &Found) -> Option<Found> {
    let of = Of::from_point(b.meaning.point()?)?;
    link_starts(scan, b).find_map(|from| {
        let at = from.checked_sub(1).filter(|_| !scan.left(from).is_empty())?;
        let item = match scan.atom(at) {
            Atom::Weekday { number, each: false } => Item::Weekday(number),
            Atom::Unit(unit) => Item::Unit(unit),
            _ => return None,
        };
        let (first, nth) = rank(scan, at)?;
        let long = matches!(item, Item::Unit(unit) if unit > Unit::Day);
        let first = if long { scan.with_article(first) } else { first };
        let side = b.meaning.point()?.side;
        let point = Point::new(Base::Nth { nth, item, of }).with_side(side);
        holds(of, item).then(|| Found { first, modifier: None, ..b.reshaped(Meaning::Point(point), NTH) })
    })
}

/// The rank before token `at`: where it begins, and its number, -1 for the last.
fn rank(scan: &Scan, at: usize) -> Option<(usize, i8)> {
    if scan.left(at).is_empty() {
        return None;
    }
    let ordinal = |i: usize| match scan.atom(i) {
        Atom::Ordinal(n @ 1..=53) if scan.after(i) == at => Some((i, n as i8)),
        Atom::Side(Side::Last) if scan.after(i) == at => Some((i, -1)),
        _ => None,
    };
    at.checked_sub(1).and_then(ordinal).or_else(|| at.checked_sub(2).and_then(ordinal))
}

/// Whether such items are counted in such a period.
fn holds(of: Of, item: Item) -> bool {
    let (month, year) = match of {
        Of::Date(f) if f.day.is_some() || f.weekday.is_some() => return false,
        Of::Date(f) => (f.month.is_some(), f.month.is_none()),
        Of::Shift { unit, .. } => (unit == Unit::Month, unit == Unit::Year),
        Of::Part(part, _) => (false, matches!(part, Part::Quarter(_) | Part::Half(_) | Part::Season(_))),
        Of::Feast(..) | Of::Decade(_) | Of::Century(_) => return false,
    };
    match item {
        Item::Unit(Unit::Fortnight) => month,
        Item::Weekday(_) | Item::Unit(Unit::Day | Unit::Week | Unit::Weekend) => month || year,
        Item::Unit(Unit::Month | Unit::Quarter | Unit::Half) => year,
        Item::Unit(_) => false,
    }
}

fn week_of(scan: &Scan, b: &Found) -> Option<Found> {
    let day = |p: Point| match Of::from_point(p)? {
        of @ Of::Feast(..) => Some(of),
        Of::Date(f) => f.day.map(|_| Of::Date(f)),
        _ => None,
    };
    let own_link = scan.is(b.first, &["du", "de", "les"]);
    let des = b.first.checked_sub(1).filter(|_| scan.left_is(b.first, &["des"]));
    let starts = link_starts(scan, b).chain(des).chain(own_link.then_some(b.first));
    let mut units = starts.filter_map(|from| {
        let at = from.checked_sub(1).filter(|_| !scan.left(from).is_empty())?;
        match scan.atom(at) {
            Atom::Unit(unit @ (Unit::Week | Unit::Weekend)) => Some((at, unit)),
            _ => None,
        }
    });
    let (at, unit) = units.next().filter(|&(at, _)| !scan.lower(at).ends_with('s'))?;
    let meaning = match b.meaning {
        Meaning::Point(p) => {
            let of = day(p)?;
            Meaning::Point(Point::new(Base::Around { unit, of }).with_side(p.side))
        }
        Meaning::Range(p, q) => {
            day(p).or(day(q))?;
            b.meaning
        }
        _ => return None,
    };
    let first = scan.with_this(at).unwrap_or_else(|| scan.with_article(at));
    Some(Found { first, ..b.reshaped(meaning, WEEK_OF) })
}

/// A day of the month without its month.
pub(super) fn bare_day(p: Point) -> Option<i8> {
    let f = p.fields().filter(|_| p.clock.is_none())?;
    f.day.filter(|_| f.month.is_none() && f.weekday.is_none())
}

fn day_of_month(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let of = match b.meaning.point()?.base {
        Base::Shift { anchor, unit: unit @ Unit::Month, count } => Of::Shift { anchor, unit, count },
        _ => return None,
    };
    let near = a.end == b.first || bound_by(scan, &a, &b, Link::OfPeriod);
    let nth = |p: Point| Some(Point::new(Base::Nth { nth: bare_day(p)?, item: Item::Unit(Unit::Day), of }));
    let meaning = match a.meaning {
        Meaning::Point(p) => Meaning::Point(nth(p)?),
        Meaning::Range(p, q) => Meaning::Range(nth(p)?, nth(q)?),
        _ => return None,
    };
    near.then(|| Found { end: b.end, ..a.reshaped(meaning, DAY_OF) })
}

fn in_year(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let f = b.meaning.point()?.fields().filter(|f| f.month.is_none() && f.day.is_none())?;
    let year = f.year?;
    let dated = |p: Point, year| match p.base {
        Base::Date(f @ Fields { year: None, month: Some(_), .. }) => {
            Some(Point { base: Base::Date(Fields { year: Some(year), ..f }), ..p })
        }
        Base::Feast(feast, None) => Some(Point { base: Base::Feast(feast, Some(year)), ..p }),
        _ => None,
    };
    let meaning = match a.meaning {
        Meaning::Point(p) if !matches!(p.base, Base::Date(Fields { day: None, .. })) => {
            Meaning::Point(dated(p, year)?)
        }
        Meaning::Range(p, q) => {
            let wraps = p.fields()?.month > q.fields()?.month;
            Meaning::Range(dated(p, if wraps { year - 1 } else { year })?, dated(q, year)?)
        }
        _ => return None,
    };
    let near = bound_by(scan, &a, &b, Link::InYear);
    near.then(|| Found { end: b.end, ..a.reshaped(meaning, IN_YEAR) })
}

fn week_day(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let Base::Shift { anchor, unit: Unit::Week, count } = a.meaning.point()?.base else { return None };
    let fields = b.meaning.point().filter(|p| p.side.is_none())?.fields()?;
    let bare = fields.weekday.is_some() && fields.day.is_none() && fields.month.is_none();
    let near = a.end == b.first && !scan.left(b.first).is_empty() || bound_by(scan, &a, &b, Link::WeekDay);
    let clock = b.meaning.point()?.clock;
    let point = Point { clock, ..Point::new(Base::In { fields, anchor, unit: Unit::Week, count }) };
    (bare && near).then(|| Found { end: b.end, ..a.reshaped(Meaning::Point(point), WEEK_DAY) })
}

fn offset(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let to = b.meaning.point()?;
    let of = Of::from_point(to)?;
    let (unit, count) = match a.meaning {
        Meaning::Length(length) if !scan.left_is(a.first, &["qu'", "pendant", "durant"]) => {
            let sign = if bound_by(scan, &a, &b, Link::After) {
                1
            } else if bound_by(scan, &a, &b, Link::Before) {
                -1
            } else {
                return None;
            };
            let (unit, count) = distance_units(length)?;
            (unit, count.checked_mul(sign)?)
        }
        // `la veille de Noël`
        Meaning::Point(Point {
            base: Base::Shift { anchor: Anchor::Focus, unit: Unit::Day, count },
            clock: None,
            ..
        }) if count != 0 && of.is_day() && bound_by(scan, &a, &b, Link::OfPeriod) => (Unit::Day, count),
        _ => return None,
    };
    let fits = of.is_day() || unit >= Unit::Month;
    let point = Point::new(Base::Offset { of, unit, count }).with_side(to.side);
    fits.then(|| Found { end: b.end, ..a.reshaped(Meaning::Point(point), OFFSET) })
}
