//! The two ends of an interval, placed on the calendar.

use crate::temporal::calendar::Period;
use crate::temporal::context::{Context, Tense};
use crate::temporal::resolve::{Place, Resolved, resolve};
use crate::temporal::value::{Anchor, Base, Clock, Fields, Point, Unit};
use jiff::civil::Date;

/// Both ends; the far one lies after the near one, whatever the verb says.
pub(super) fn ends(from: Point, to: Point, context: &Context, tense: Tense) -> (Resolved, Resolved) {
    const TODAY: Base = Base::Shift { anchor: Anchor::Reference, unit: Unit::Day, count: 0 };
    // `de mars à ce jour` began before.
    let begun = if to.base == TODAY && to.clock.is_none() { Tense::Past } else { tense };
    let a = resolve(at_midnight(from), context, begun);
    let b = if from.base == to.base {
        overnight(&a, Resolved { clock: to.clock, ..a })
    } else if to.fields().is_some_and(|f| f.year.is_none()) {
        after(&a, to, context)
    } else {
        resolve(to, context, tense)
    };
    (a, b)
}

/// What begins at midnight begins at the first moment of the day.
fn at_midnight(from: Point) -> Point {
    match from.clock {
        Some(Clock::At { hour: 24, minute }) => Point { clock: Some(Clock::At { hour: 0, minute }), ..from },
        _ => from,
    }
}

/// `de 22h à 2h` ends on the next day.
fn overnight(a: &Resolved, b: Resolved) -> Resolved {
    let earlier = match (a.clock, b.clock) {
        (Some(Clock::At { hour: from, minute: m }), Some(Clock::At { hour: to, minute: n })) => {
            (to, n) < (from, m)
        }
        _ => false,
    };
    match b.day().filter(|_| earlier).and_then(|day| day.tomorrow().ok()) {
        Some(next) => Resolved { place: Place::Period(Period::Day(next)), ..b },
        None => b,
    }
}

/// The first such date after the beginning; its weekday gives way where it would lie before.
fn after(a: &Resolved, to: Point, context: &Context) -> Resolved {
    let begin = a.period().and_then(Period::begin);
    let later = Context { reference: begin.or(context.reference), ..context.clone() };
    let b = resolve(to, &later, Tense::Future);
    let before = begin_of(&b).zip(begin).is_some_and(|(b, a)| b < a);
    match to.base {
        Base::Date(f) if before && f.weekday.is_some() && f.month.is_some() => {
            let base = Base::Date(Fields { weekday: None, ..f });
            let b = resolve(Point { base, ..to }, &later, Tense::Future);
            Resolved { confidence: b.confidence.min(0.4), ..b }
        }
        _ => b,
    }
}

fn begin_of(resolved: &Resolved) -> Option<Date> {
    resolved.period().and_then(Period::begin)
}
