//! Refiners that bind two expressions as the ends of an interval.

use crate::document::RuleId;
use crate::temporal::binding::{bound_by, pairwise};
use crate::temporal::joints::bare_day;
use crate::temporal::lexical::Atom;
use crate::temporal::phrases::Link;
use crate::temporal::refine::Found;
use crate::temporal::scan::Scan;
use crate::temporal::value::{Amount, Anchor, Base, Clock, Fields, Length, Meaning, Point, Side, Unit};

/// *Finds* two ends bound by `de … à …`, `du … au …`, `entre … et …`.
/// *Example* `[du 28 décembre au 4 janvier]`, `[de 9h à 17h]`, `[entre 2019 et 2021]`, `[de mars à ce jour]`.
/// *Leaves alone* `de Paris à Lyon`.
/// *Gives* an interval; what one end leaves out it takes from the other.
pub(super) const FROM_TO: RuleId = RuleId("interval/from-to");

/// *Finds* two ends with a dash or `au` between them.
/// *Example* `[13 juillet – 19 juillet]`, `[10:30 - 14h]`, `[29 avril au 2 mai]`.
/// *Leaves alone* `mardi - mercredi` far apart, a dash before an aside.
/// *Gives* an interval.
pub(super) const DASH: RuleId = RuleId("interval/dash");

/// *Finds* two months that follow one another.
/// *Example* `[septembre et octobre 2021]`.
/// *Leaves alone* `mars et juin`: two dates.
/// *Gives* an interval.
pub(super) const MONTHS: RuleId = RuleId("interval/months");

/// `mars ou avril 2023`: a month takes the year of the one it is listed with.
fn share_years(scan: &Scan, found: &mut [Found]) {
    for i in (1..found.len()).rev() {
        let (a, b) = (found[i - 1], found[i]);
        let month = |f: &Found| f.meaning.point()?.fields().filter(|f| f.month.is_some());
        let (Some(mut first), Some(second)) = (month(&a), month(&b)) else { continue };
        let plain = a.meaning == Meaning::Point(Point::date(first)) && first.year.is_none();
        let listed = bound_by(scan, &a, &b, Link::List);
        if plain && listed && second.year.is_some() && first.month <= second.month {
            first.year = second.year;
            found[i - 1].meaning = Meaning::Point(Point::date(first));
        }
    }
}

/// `du 9 au 11 et du 16 au 18 mai 2025`: days without a month take the one they are listed with.
fn share_month(scan: &Scan, found: &mut [Found]) {
    for i in (1..found.len()).rev() {
        let (a, b) = (found[i - 1], found[i]);
        let Meaning::Range(p, q) = a.meaning else { continue };
        let dated = match b.meaning {
            Meaning::Point(p) | Meaning::Range(p, _) => p.fields(),
            _ => None,
        };
        let Some(with) = dated.filter(|f| f.month.is_some() && f.day.is_some()) else { continue };
        let (Some(from), Some(to)) = (bare_day(p), bare_day(q)) else { continue };
        if bound_by(scan, &a, &b, Link::List) {
            let point = |day| Point::date(Fields { day: Some(day), weekday: None, ..with });
            found[i - 1] = Found { meaning: Meaning::Range(point(from), point(to)), sure: true, ..a };
        }
    }
}

/// `à 10 heures et 14 heures`: hours listed with a time of day are one too.
fn share_hours(scan: &Scan, found: &mut [Found]) {
    for i in 1..found.len() {
        let (a, b) = (found[i - 1], found[i]);
        let time = a.sure && a.meaning.point().is_some_and(|p| matches!(p.clock, Some(Clock::At { .. })));
        let hour =
            b.meaning.length().and_then(|_| end(&b)).filter(|_| time && bound_by(scan, &a, &b, Link::List));
        if let Some(point) = hour {
            found[i].meaning = Meaning::Point(point);
        }
    }
}

/// *Finds* the night between two days.
/// *Example* `[la nuit du 3 au 4 mai]`, `[la nuit de samedi à dimanche]`.
/// *Leaves alone* `la nuit du 3 au 7 mai`.
/// *Gives* the night that begins on the first day.
pub(super) const NIGHT: RuleId = RuleId("interval/night");

/// The night of two days that are bound already.
fn night_of(scan: &Scan, f: Found) -> Found {
    let Meaning::Range(p, q) = f.meaning else { return f };
    let (Some(day), Some(next)) = (p.fields(), q.fields()) else { return f };
    let follow = match (day.day, next.day) {
        (Some(a), Some(b)) => a.checked_add(1) == Some(b) || b == 1,
        _ => day.weekday.zip(next.weekday).is_some_and(|(a, b)| a % 7 + 1 == b),
    };
    let noun = f.first.checked_sub(1).filter(|_| !scan.left(f.first).is_empty());
    let night = noun.is_some_and(|i| scan.atom(i) == Atom::PartOfDay("TNI"));
    match noun.filter(|_| night && follow && p.clock.is_none() && p.has_day()) {
        Some(noun) => {
            let point = Point { clock: Some(Clock::Part("TNI")), ..p };
            let first = scan.with_this(noun).unwrap_or_else(|| scan.with_article(noun));
            Found { first, ..f.reshaped(Meaning::Point(point), NIGHT) }
        }
        None => f,
    }
}

/// `la nuit de samedi`, and `à dimanche` after it.
fn night(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let (p, q) = (a.meaning.point()?, b.meaning.point()?);
    let (f, g) = (p.fields()?, q.fields()?);
    let night = p.clock == Some(Clock::Part("TNI")) && q.clock.is_none() && is_weekday(f) && is_weekday(g);
    let bound = night && f.weekday? % 7 + 1 == g.weekday? && bound_by(scan, &a, &b, Link::To);
    bound.then(|| Found { end: b.end, ..a.reshaped(a.meaning, NIGHT) })
}

/// Binds the ends of intervals.
pub(super) fn bind(scan: &Scan, mut found: Vec<Found>) -> Vec<Found> {
    share_years(scan, &mut found);
    share_hours(scan, &mut found);
    share_month(scan, &mut found);
    let found = pairwise(found, |a, b| {
        let bound = from_to(scan, a, b).or_else(|| dash(scan, a, b));
        bound.or_else(|| months(scan, a, b)).or_else(|| weekdays(scan, a, b)).or_else(|| night(scan, a, b))
    });
    let mut out: Vec<Found> = Vec::with_capacity(found.len());
    for f in found {
        let f = night_of(scan, f);
        // `cette nuit` was an expression of its own.
        out.pop_if(|last| last.end > f.first);
        out.push(f);
    }
    out
}

/// The expression as an end of an interval: a point, or hours that could be a time of day.
pub(super) fn end(f: &Found) -> Option<Point> {
    match f.meaning {
        Meaning::Point(
            Point { base: Base::Vague(_) | Base::Day, .. }
            | Point { base: Base::Open, clock: None | Some(Clock::Part(_)), .. },
        ) => None,
        Meaning::Point(point) => Some(point),
        Meaning::Length(Length { amount: Amount::Tenths(n), unit: Unit::Hour, more: [None, None] })
            if n <= 240 && n % 10 == 0 =>
        {
            Some(Point::clock(Clock::At { hour: (n / 10) as i8, minute: 0 }))
        }
        _ => None,
    }
}

/// Whether two ends are of one nature and in order.
fn fits(a: Point, b: Point) -> bool {
    match (a.base, b.base) {
        (Base::Open, Base::Open) => true,
        (Base::Date(f), Base::Date(g)) => {
            let years = f.year.zip(g.year).is_none_or(|(a, b)| a <= b);
            let bare = |f: Fields| f.month.is_none() && f.weekday.is_none();
            years && (bare(f) == bare(g) || f.year.is_some() && g.year.is_some())
        }
        (Base::Open, _) | (_, Base::Open) => false,
        _ => true,
    }
}

/// `de 9h à 17h` before the days are bound to their hours.
pub(super) fn hours(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let (p, q) = (end(&a)?, end(&b)?);
    if !p.is_bare_clock() || !q.is_bare_clock() {
        return None;
    }
    from_to(scan, a, b).or_else(|| dash(scan, a, b))
}

fn from_to(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let (p, q) = (end(&a)?, end(&b).or_else(|| to_this_day(scan, &a, &b))?);
    let open = if scan.left_is(a.first, &["le", "la", "l'", "les"]) { a.first - 1 } else { a.first };
    let bound = match scan.left(open) {
        "de" | "du" | "d'" | "depuis" | "des" => bound_by(scan, &a, &b, Link::To),
        "entre" => bound_by(scan, &a, &b, Link::And),
        _ => false,
    };
    (bound && fits(p, q)).then(|| {
        let p = same_half(scan, &b, p, q);
        let first = opener(scan, &a, open);
        Found { first, end: b.end, modifier: None, ..a.reshaped(range(p, q), FROM_TO) }
    })
}

/// Where the interval begins: with the word that opens it, which stands before `open`; `à partir de` and `à
/// compter de` stay outside.
fn opener(scan: &Scan, a: &Found, open: usize) -> usize {
    let outside = open > 1 && scan.left_is(open - 1, &["partir", "compter"]);
    if outside { a.first } else { open - 1 }
}

/// `du 1er janvier à ce jour` ends on the day of the reference.
fn to_this_day(scan: &Scan, a: &Found, b: &Found) -> Option<Point> {
    const TODAY: Base = Base::Shift { anchor: Anchor::Reference, unit: Unit::Day, count: 0 };
    let dated = a.meaning.point().is_some_and(|p| p.clock.is_none() && p.fields().is_some());
    let this_day = scan.is(b.first, &["ce"]) && scan.is(b.first + 1, &["jour"]) && b.end == b.first + 2;
    (dated && this_day).then_some(Point::new(TODAY))
}

/// `entre 5h et 6h du soir`: the first hour is in the same half of the day.
fn same_half(scan: &Scan, b: &Found, p: Point, q: Point) -> Point {
    let marked = matches!(scan.atom(b.end - 1), Atom::PartOfDay(_));
    match (p.clock, q.clock) {
        (Some(Clock::At { hour, minute }), Some(Clock::At { hour: last, .. }))
            if marked && hour + 12 < last =>
        {
            Point { clock: Some(Clock::At { hour: hour + 12, minute }), ..p }
        }
        _ => p,
    }
}

fn dash(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let (p, q) = (
        a.meaning.point().and_then(|_| end(&a))?,
        b.meaning.point().and(end(&b)).or_else(|| hours_end(&a, &b))?,
    );
    let day = |p: Point| p.fields().is_some_and(|f| f.month.is_some()) || p.is_bare_clock();
    let slash = b.first == a.end + 1 && scan.is(a.end, &["/"]);
    let years = !(a.sure || b.sure || slash);
    let alike = day(p) && day(q) && p.is_bare_clock() == q.is_bare_clock() && p.has_day() == q.has_day();
    let alike = alike && (p.is_bare_clock() || a.sure || b.sure);
    let bound =
        bound_by(scan, &a, &b, Link::Dash) && fits(p, q) && (alike || years && year_only(p) && year_only(q));
    bound.then(|| Found { end: b.end, modifier: None, ..a.reshaped(range(p, q), DASH) })
}

/// `4:00 à 7 heures`: hours that would be a length by themselves.
fn hours_end(a: &Found, b: &Found) -> Option<Point> {
    let clock = a.sure && a.meaning.point().is_some_and(Point::is_bare_clock);
    end(b).filter(|p| clock && p.is_bare_clock())
}

fn year_only(p: Point) -> bool {
    p.fields().is_some_and(|f| f.year.is_some() && f.month.is_none())
}

fn months(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let (p, q) = (a.meaning.point()?, b.meaning.point()?);
    let (f, g) = (p.fields()?, q.fields()?);
    let month = |f: Fields| f.month.filter(|_| f.day.is_none() && f.weekday.is_none());
    let follow = month(f)?.checked_add(1) == Some(month(g)?) && (f.year.is_none() || f.year == g.year);
    let bound = follow && bound_by(scan, &a, &b, Link::Months);
    bound.then(|| Found { end: b.end, ..a.reshaped(range(p, q), MONTHS) })
}

/// Only a weekday.
pub(super) fn is_weekday(f: Fields) -> bool {
    f.weekday.is_some() && f.day.is_none() && f.month.is_none()
}

/// *Finds* two weekdays that follow one another and share the word after them.
/// *Example* `[lundi et mardi prochain]`.
/// *Leaves alone* `lundi et mardi`, `lundi et jeudi prochain`.
/// *Gives* an interval of both days.
pub(super) const WEEKDAYS: RuleId = RuleId("interval/weekdays");

fn weekdays(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let (p, q) = (a.meaning.point()?, b.meaning.point()?);
    let (f, g) = (p.fields()?, q.fields()?);
    let follow = is_weekday(f) && is_weekday(g) && f.weekday?.checked_add(1) == g.weekday;
    let shared = p.side.is_none() && q.side.is_some() && p.clock.is_none() && q.clock.is_none();
    let bound = follow && shared && bound_by(scan, &a, &b, Link::And);
    // The second day is the one after the first.
    let (p, q) = (p.with_side(q.side), Point { side: None, ..q });
    bound.then(|| Found { end: b.end, ..a.reshaped(Meaning::Range(p, q), WEEKDAYS) })
}

/// Both ends, each with what it takes from the other.
fn range(mut p: Point, mut q: Point) -> Meaning {
    if p.side.is_none() && q.side.is_some_and(|s| matches!(s, Side::Next | Side::Last)) {
        p.side = q.side;
    }
    if let (Base::Date(f), Base::Date(g)) = (&mut p.base, &mut q.base) {
        if f.year.is_none() && f.month.is_some() {
            f.year = g.year.map(|y| if f.month > g.month { y - 1 } else { y });
        }
        if g.year.is_none() && g.month.is_some() && f.month.is_some() {
            g.year = f.year.map(|y| if g.month < f.month { y + 1 } else { y });
        }
    }
    Meaning::Range(p, q)
}
