//! Refiners that bind two expressions into one: a day and its hour, the two ends of an interval.

use crate::document::RuleId;
use crate::temporal::intervals::{self, end, is_weekday};
use crate::temporal::joints::{self, bare_day};
use crate::temporal::lexical::Atom;
use crate::temporal::phrases::Link;
use crate::temporal::refine::Found;
use crate::temporal::scan::Scan;
use crate::temporal::value::{Anchor, Base, Clock, Every, Fields, Meaning, Point, Unit};

/// *Finds* a day and the hour or part of the day after it.
/// *Example* `[mardi 3 mai à 10 h 30]`, `[hier soir]`, `[22 juin 2021, 8:00]`, `[jeudi de 9h à 11h]`.
/// *Leaves alone* `ce vendredi, dès 17 heures`: two expressions.
/// *Gives* the hour of that day.
pub(super) const DAY_CLOCK: RuleId = RuleId("refine/day-clock");

/// *Finds* a word for a day and the date that explains it.
/// *Example* `[demain, 15 août 2024]`, `[aujourd'hui mardi 26 mai 2020]`.
/// *Leaves alone* `hier et mardi`.
/// *Gives* the date.
pub(super) const APPOSITION: RuleId = RuleId("refine/apposition");

/// *Finds* a weekday of a week, or a month of a year, that lies on a side of the reference.
/// *Example* `[mardi de la semaine prochaine]`, `[juin de l'année dernière]`.
/// *Leaves alone* `mardi et la semaine prochaine`.
/// *Gives* the day or the month.
pub(super) const WITHIN: RuleId = RuleId("refine/within");

/// *Finds* a recurrence and its hour.
/// *Example* `[tous les lundis à 9 heures]`, `[les mardis matin]`.
/// *Leaves alone* `chaque jour de 9h à 17h`: two expressions.
/// *Gives* the recurrence with the hour.
pub(super) const SET_CLOCK: RuleId = RuleId("refine/set-clock");

/// *Finds* an hour and the day right after it.
/// *Example* `[14h le 3 mai]`, `[5h20 demain matin]`.
/// *Leaves alone* `à 14h, mardi 3 mai`.
/// *Gives* the hour of that day.
pub(super) const CLOCK_DAY: RuleId = RuleId("refine/clock-day");

/// Tries to bind each expression with the one after it.
pub(super) fn pairwise(found: Vec<Found>, bind: impl Fn(Found, Found) -> Option<Found>) -> Vec<Found> {
    let mut out: Vec<Found> = Vec::with_capacity(found.len());
    for next in found {
        match out.last_mut() {
            Some(last) => match bind(*last, next) {
                Some(both) => *last = both,
                None => out.push(next),
            },
            None => out.push(next),
        }
    }
    out
}

/// Binds days and hours, then hours that bound an interval.
pub(super) fn join(scan: &Scan, found: Vec<Found>) -> Vec<Found> {
    let found = pairwise(found, |a, b| intervals::hours(scan, a, b));
    let found = pairwise(found, |a, b| apposition(scan, a, b).or_else(|| within(scan, a, b)));
    let found = joints::pairs(scan, found);
    let found = pairwise(found, |a, b| day_clock(scan, a, b).or_else(|| day_part(scan, a, b)));
    let found = pairwise(found, |a, b| apposition(scan, a, b));
    pairwise(found, |a, b| clock_day(scan, a, b).or_else(|| set_clock(scan, a, b)))
}

/// Whether the words between two expressions bind them in this way.
pub(super) fn bound_by(scan: &Scan, a: &Found, b: &Found, link: Link) -> bool {
    a.end < b.first
        && !scan.left(b.first).is_empty()
        && scan.resources.links.binds(scan, a.end, b.first, link)
}

/// Whether one expression follows the other in the same paragraph with nothing between them.
fn adjacent(scan: &Scan, a: &Found, b: &Found) -> bool {
    a.end == b.first && !scan.left(b.first).is_empty()
}

fn day_clock(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let point = a.meaning.point()?;
    let half = point.clock.is_some();
    let near = adjacent(scan, &a, &b) || bound_by(scan, &a, &b, Link::DayClock);
    let bare = bare_day(point).is_some();
    if !(a.sure || bare) || !point.has_day() || matches!(point.clock, Some(Clock::At { .. })) || !near {
        return None;
    }
    let explicit = matches!(scan.atom(b.end - 1), Atom::PartOfDay(_));
    let on_day = |p: Point| {
        let clock = if explicit { p.clock } else { in_half(point.clock, p.clock) };
        Point { clock, ..point }
    };
    let meaning = match b.meaning {
        Meaning::Point(p) if p.is_bare_clock() && !(bare && matches!(p.clock, Some(Clock::Part(_)))) => {
            Meaning::Point(on_day(p))
        }
        Meaning::Range(p, q) if p.is_bare_clock() && q.is_bare_clock() => {
            let (p, q) = if half { range_in_half(point.clock, p, q) } else { (p, q) };
            Meaning::Range(Point { clock: p.clock, ..point }, Point { clock: q.clock, ..point })
        }
        _ => return None,
    };
    let moment = matches!(meaning, Meaning::Point(_));
    let open =
        if moment && near_words(&a, &b) { scan.resources.links.opened_before(scan, b.first) } else { None };
    Some(Found { end: b.end, modifier: b.modifier.or(a.modifier), open, ..a.reshaped(meaning, DAY_CLOCK) })
}

/// Whether words stand between the two.
fn near_words(a: &Found, b: &Found) -> bool {
    a.end < b.first
}

/// *Finds* a day and the edge of it that follows.
/// *Example* `[le 12 février en fin de journée]`, `[aujourd'hui en début de journée]`.
/// *Leaves alone* `le 12 février et en fin de journée`.
/// *Gives* the day with `START`, `MID` or `END`.
pub(super) const DAY_PART: RuleId = RuleId("refine/day-part");

fn day_part(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let point = a.meaning.point().filter(|p| p.has_day() && p.clock.is_none())?;
    let edge = b.modifier.filter(|_| b.meaning == Meaning::Point(Point::new(Base::Open)))?;
    let near = a.sure && bound_by(scan, &a, &b, Link::DayClock);
    near.then(|| Found { end: b.end, modifier: Some(edge), ..a.reshaped(Meaning::Point(point), DAY_PART) })
}

/// Both hours of an interval in a half of the day, unless the later one is past noon anyway.
fn range_in_half(part: Option<Clock>, p: Point, q: Point) -> (Point, Point) {
    match q.clock {
        Some(Clock::At { hour, .. }) if hour >= 12 => (p, q),
        _ => (Point { clock: in_half(part, p.clock), ..p }, Point { clock: in_half(part, q.clock), ..q }),
    }
}

/// `demain soir à 8 h` is at 20:00.
fn in_half(part: Option<Clock>, clock: Option<Clock>) -> Option<Clock> {
    match (part, clock) {
        (Some(Clock::Part("TAF" | "TEV")), Some(Clock::At { hour, minute })) if hour < 12 => {
            Some(Clock::At { hour: hour + 12, minute })
        }
        _ => clock,
    }
}

fn apposition(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let (p, q) = (a.meaning.point()?, b.meaning.point()?);
    if let (Some(f), Some(g)) = (p.fields(), q.fields())
        && is_weekday(f)
        && g.month.is_some()
        && g.day.is_some()
        && g.weekday.is_none()
        && q.clock.is_none()
        && (adjacent(scan, &a, &b) || scan.is(a.end, &["le"]) && b.first == a.end + 1)
        && !matches!(p.clock, Some(Clock::At { .. }))
    {
        let date = Point { base: Base::Date(Fields { weekday: f.weekday, ..g }), clock: p.clock, ..q };
        return Some(Found { end: b.end, ..a.reshaped(Meaning::Point(date), APPOSITION) });
    }
    let today =
        matches!(p.base, Base::Shift { anchor: Anchor::Reference, unit: Unit::Day, .. }) && p.clock.is_none();
    let dated = q.fields().is_some_and(|f| f.day.is_some() || f.weekday.is_some());
    let near = adjacent(scan, &a, &b) || bound_by(scan, &a, &b, Link::Apposition);
    (today && dated && near).then(|| Found { end: b.end, ..a.reshaped(b.meaning, APPOSITION) })
}

fn within(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let fields = a.meaning.point().filter(|p| p.side.is_none() && p.clock.is_none())?.fields()?;
    let Base::Shift { anchor, unit, count } = b.meaning.point()?.base else { return None };
    let fits = match unit {
        Unit::Week => fields.weekday.is_some() && fields.month.is_none() && fields.day.is_none(),
        Unit::Year => fields.month.is_some() && fields.year.is_none(),
        _ => false,
    };
    let near = adjacent(scan, &a, &b) || bound_by(scan, &a, &b, Link::Within);
    let point = Point::new(Base::In { fields, anchor, unit, count });
    (fits && near).then(|| Found { end: b.end, ..a.reshaped(Meaning::Point(point), WITHIN) })
}

fn set_clock(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let near = adjacent(scan, &a, &b) || bound_by(scan, &a, &b, Link::SetClock);
    let clock = |f: &Found| end(f).filter(|p| p.is_bare_clock()).and_then(|p| p.clock);
    let meaning = match (a.meaning, b.meaning) {
        _ if !near => return None,
        (Meaning::Every(Every::Weekdays(..), None), _) => return None,
        (Meaning::Every(every, part @ (None | Some(Clock::Part(_)))), Meaning::Point(p))
            if p.is_bare_clock() =>
        {
            Meaning::Every(every, in_half(part, p.clock))
        }
        (Meaning::Every(every @ Every::Weekday(_), None), Meaning::Range(p, q)) if p.is_bare_clock() => {
            Meaning::EveryRange(every, p.clock?, q.clock?)
        }
        (_, Meaning::Every(every @ (Every::Weekday(_) | Every::Length(_)), None)) => {
            let hour = clock(&a).filter(|_| {
                adjacent(scan, &a, &b) && !matches!(a.meaning, Meaning::Length(_))
                    || matches!(every, Every::Weekday(_))
            })?;
            Meaning::Every(every, Some(hour))
        }
        _ => return None,
    };
    Some(Found { end: b.end, ..a.reshaped(meaning, SET_CLOCK) })
}

fn clock_day(scan: &Scan, a: Found, b: Found) -> Option<Found> {
    let day = b.meaning.point().filter(|p| p.has_day())?;
    if let Meaning::Range(p, q) = a.meaning {
        let near = adjacent(scan, &a, &b)
            || bound_by(scan, &a, &b, Link::ClockDay)
            || bound_by(scan, &a, &b, Link::PartDay);
        let fits =
            near && p.is_bare_clock() && q.is_bare_clock() && !matches!(day.clock, Some(Clock::At { .. }));
        let (p, q) = range_in_half(day.clock, p, q);
        let meaning = Meaning::Range(Point { clock: p.clock, ..day }, Point { clock: q.clock, ..day });
        return fits.then(|| Found { end: b.end, ..a.reshaped(meaning, CLOCK_DAY) });
    }
    let clock = end(&a).filter(|p| p.is_bare_clock()).or(a.meaning.point())?;
    let part = matches!(clock.clock, Some(Clock::Part(_)));
    let near = if part {
        bound_by(scan, &a, &b, Link::PartDay)
            || bound_by(scan, &a, &b, Link::PartOfDay)
            || a.sure && adjacent(scan, &a, &b)
    } else {
        let about = if scan.left_is(a.first, &["environ"]) { a.first - 1 } else { a.first };
        let lasts =
            a.meaning.length().is_some() && (scan.left_in(about, &scan.resources.length_words) || !b.sure);
        (adjacent(scan, &a, &b) || bound_by(scan, &a, &b, Link::ClockDay) || set_apart(scan, &a, &b))
            && !lasts
    };
    if !near
        || !clock.is_bare_clock()
        || matches!(day.clock, Some(Clock::At { .. }))
        || part && day.clock.is_some()
    {
        return None;
    }
    let explicit = matches!(scan.atom(a.end - 1), Atom::PartOfDay(_));
    let at = if explicit { clock.clock } else { in_half(day.clock, clock.clock) };
    Some(Found { end: b.end, ..a.reshaped(Meaning::Point(Point { clock: at, ..day }), CLOCK_DAY) })
}

/// `10h, ce soir`, `20:00, 21/04/2016`, `12h30, le 27 décembre`: a comma before a day that can be no other.
fn set_apart(scan: &Scan, a: &Found, b: &Found) -> bool {
    let article = b.first == a.end + 2 && scan.is(a.end + 1, &["le"]);
    let comma = scan.is(a.end, &[","]) && (b.first == a.end + 1 || article) && a.meaning.length().is_none();
    let day = match b.meaning.point().map(|p| p.base) {
        Some(Base::Shift { anchor: Anchor::Reference, unit: Unit::Day, .. }) => true,
        Some(Base::Date(f)) => f.day.is_some() && f.month.is_some() && (article || f.weekday.is_none()),
        _ => false,
    };
    a.sure && comma && day
}
