//! The fourth layer: from what the words mean to a value, against the reference.

use crate::temporal::calendar::{Period, add_days, add_months, add_years, monday, weekday};
use crate::temporal::context::{Context, Tense};
use crate::temporal::placing;
use crate::temporal::value::{Anchor, Base, Clock, Fields, Of, Part, Point, Side, Unit};
use crate::temporal::yearly;
use jiff::civil::Date;

/// A resolved point.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    Period(Period),
    /// Not placed: the fields that are known.
    Fields(Fields),
    /// A part of an unknown year.
    Part(Part),
    Vague(&'static str),
    /// A bare hour.
    Open,
}

/// A point's place, its clock, and how sure that is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Resolved {
    pub place: Place,
    pub clock: Option<Clock>,
    pub confidence: f32,
}

impl Resolved {
    pub(super) fn sure(period: Option<Period>, confidence: f32) -> Resolved {
        let place = period.map_or(Place::Vague("PRESENT_REF"), Place::Period);
        Resolved { place, clock: None, confidence }
    }

    pub(super) fn at(place: Place, confidence: f32) -> Resolved {
        Resolved { place, clock: None, confidence }
    }

    /// The day, where it is known.
    pub(super) fn day(&self) -> Option<Date> {
        match self.place {
            Place::Period(Period::Day(day)) => Some(day),
            _ => None,
        }
    }

    /// The period, where it is known.
    pub(super) fn period(&self) -> Option<Period> {
        match self.place {
            Place::Period(period) => Some(period),
            _ => None,
        }
    }
}

/// Places a point on the calendar.
pub(super) fn resolve(point: Point, context: &Context, tense: Tense) -> Resolved {
    let tense = match point.side {
        Some(Side::Next) => Tense::Future,
        Some(Side::Last) => Tense::Past,
        _ => tense,
    };
    let outer = |of: Of| resolve(Point { side: point.side, ..of.point() }, context, tense);
    let resolved = match point.base {
        Base::Open => hour(context),
        Base::Day if point.clock.is_none() => day_in_focus(context),
        Base::Day => Resolved::sure(context.focus_day().map(Period::Day), 0.8),
        Base::Date(fields) => date(fields, point.side, context, tense),
        Base::Part(part, year) => {
            let tense = if point.side == Some(Side::This) { Tense::Open } else { tense };
            yearly::part_of_year(part, year, context, tense)
        }
        Base::Feast(feast, year) => yearly::feast_day(feast, year, point.side, context, tense),
        Base::Shift { anchor, unit, count } => shift(anchor, unit, count, context),
        Base::Away { anchor, months, days } => away(anchor, months, days, context),
        Base::In { fields, anchor, unit, count } => within(fields, shift(anchor, unit, count, context)),
        Base::Nth { nth, item, of } => placing::nth(nth, item, outer(of)),
        Base::Offset { of, unit, count } => placing::offset(outer(of), unit, count),
        Base::Around { unit, of } => placing::around(unit, outer(of)),
        Base::Decade(year) => Resolved::sure(Some(Period::Decade(year)), 0.95),
        Base::Century(century) => Resolved::sure(Some(Period::Century(century)), 0.95),
        Base::Vague(value) => Resolved::at(Place::Vague(value), 0.8),
    };
    Resolved { clock: point.clock, ..resolved }
}

fn hour(context: &Context) -> Resolved {
    match context.day_of_hours() {
        Some(day) => Resolved::sure(Some(Period::Day(day)), 0.8),
        None => Resolved::at(Place::Open, 0.7),
    }
}

/// The day that the text is about; none where it names no day.
fn day_in_focus(context: &Context) -> Resolved {
    match context.day.or(context.only_day) {
        Some(day) => Resolved::sure(Some(Period::Day(day)), 0.8),
        None => Resolved::at(Place::Open, 0.0),
    }
}

fn date(f: Fields, side: Option<Side>, context: &Context, tense: Tense) -> Resolved {
    match (f.year, f.month, f.day, f.weekday) {
        (Some(year), Some(month), Some(day), on) => match Date::new(year, month, day) {
            Ok(date) => Resolved::sure(Some(Period::Day(date)), if agrees(date, on) { 0.99 } else { 0.6 }),
            Err(_) => Resolved::at(Place::Fields(f), 0.3),
        },
        (Some(year), Some(month), None, _) => Resolved::sure(Some(Period::Month(year, month)), 0.98),
        (Some(year), ..) => Resolved::sure(Some(Period::Year(year)), 0.95),
        (None, Some(month), Some(day), on) => day_of_some_year(f, (month, day, on), side, context, tense),
        (None, Some(month), None, _) => month_of_some_year(f, month, side, context, tense),
        (None, None, Some(day), None) => bare_day(f, day, side, context, tense),
        (None, None, day, Some(on)) => some_weekday(f, on, day, side, context, tense),
        _ => Resolved::at(Place::Fields(f), 0.3),
    }
}

fn agrees(date: Date, weekday: Option<i8>) -> bool {
    weekday.is_none_or(|w| date.weekday().to_monday_one_offset() == w)
}

/// Days between two dates.
pub(super) fn apart(a: Date, b: Date) -> i32 {
    (a - b).get_days()
}

/// How much farther days of the past count where no verb tells: releases announce more than they look back, and
/// a day of more than a season ago is given with its year.
const PAST_WEIGHT: i32 = 3;

/// The candidate nearest to the reference; where the tense tells, on its side, unless that is far away.
pub(super) fn nearest(reference: Date, tense: Tense, candidates: impl Iterator<Item = Date>) -> Option<Date> {
    let cost = |d: &Date| {
        let days = apart(*d, reference);
        let wrong = matches!(tense, Tense::Past if days > 0) || matches!(tense, Tense::Future if days < 0);
        let far = if tense == Tense::Open && days < 0 {
            days.abs().saturating_mul(PAST_WEIGHT)
        } else {
            days.abs()
        };
        (far.saturating_add(if wrong { 150 } else { 0 }), days < 0)
    };
    candidates.min_by_key(cost)
}

/// The years around the reference.
pub(super) fn years(reference: Date) -> impl Iterator<Item = i16> + Clone {
    (-1..=1).filter_map(move |n| reference.year().checked_add(n))
}

fn day_of_some_year(
    f: Fields,
    (month, day, on): (i8, i8, Option<i8>),
    side: Option<Side>,
    context: &Context,
    tense: Tense,
) -> Resolved {
    let Some(reference) = context.reference else { return Resolved::at(Place::Fields(f), 0.6) };
    let all = years(reference).filter_map(move |y| Date::new(y, month, day).ok());
    let all = all.filter(move |d| match side {
        Some(Side::Last) => *d < reference,
        Some(Side::Next) => *d > reference,
        _ => true,
    });
    let matching = nearest(reference, tense, all.clone().filter(|d| agrees(*d, on)));
    let confidence = if matching.is_some() { 0.93 } else { 0.4 };
    match matching.or_else(|| nearest(reference, tense, all)) {
        Some(date) => Resolved::sure(Some(Period::Day(date)), confidence),
        None => Resolved::at(Place::Fields(f), 0.3),
    }
}

fn month_of_some_year(f: Fields, month: i8, side: Option<Side>, context: &Context, tense: Tense) -> Resolved {
    let Some(reference) = context.reference else { return Resolved::at(Place::Fields(f), 0.6) };
    let here = i32::from(reference.month());
    // Half a year away either way, the future is likelier.
    let ahead = (i32::from(month) - here + 5).rem_euclid(12) - 5;
    let months = match (side, tense) {
        (Some(Side::Last), _) if ahead >= 0 => ahead - 12,
        (Some(Side::Next), _) if ahead <= 0 => ahead + 12,
        (None, Tense::Past) if ahead > 2 => ahead - 12,
        (None, Tense::Future) if ahead < -2 => ahead + 12,
        _ => ahead,
    };
    match add_months(reference.first_of_month(), months) {
        Some(date) => Resolved::sure(Some(Period::Month(date.year(), month)), 0.88),
        None => Resolved::at(Place::Fields(f), 0.3),
    }
}

fn some_weekday(
    f: Fields,
    on: i8,
    day: Option<i8>,
    side: Option<Side>,
    context: &Context,
    tense: Tense,
) -> Resolved {
    if let Some(day) = day {
        return weekday_and_day(f, on, day, context);
    }
    let relative = matches!(side, Some(Side::Next | Side::Last));
    let counted = matches!(side, Some(Side::Following | Side::Preceding | Side::There));
    if let Some(named) = context.named_weekday(on).filter(|_| !relative && !counted) {
        return Resolved::sure(Some(Period::Day(named)), 0.9);
    }
    let from = if counted { context.focus_day() } else { context.reference };
    let found = from.zip(weekday(on)).and_then(|(from, on)| {
        let there = side == Some(Side::There);
        let today = (from.weekday() == on && !relative && (!counted || there)).then_some(from);
        let next = || from.nth_weekday(1, on).ok();
        let last = || from.nth_weekday(-1, on).ok();
        let recent = |reach| last().filter(|d| apart(from, *d) <= reach);
        today.or_else(|| match (side, tense) {
            (Some(Side::Following), _) => next(),
            (Some(Side::Preceding), _) => last(),
            (Some(Side::This), Tense::Past) => recent(3).or_else(next),
            (Some(Side::This), Tense::Open) => recent(1).or_else(next),
            // The day before a Friday, `vendredi prochain` is not tomorrow.
            (Some(Side::Next), _) => {
                next().and_then(|d| add_days(d, if apart(d, from) == 1 { 7 } else { 0 }))
            }
            (Some(Side::Last), _) => {
                last().and_then(|d| add_days(d, if apart(from, d) == 1 { -7 } else { 0 }))
            }
            (_, Tense::Past) => last(),
            _ => next(),
        })
    });
    match found {
        Some(date) => Resolved::sure(Some(Period::Day(date)), 0.85),
        None => Resolved::at(Place::Fields(f), 0.6),
    }
}

/// `le 16`: of the month last named, else the nearest one on the tense's side; the future is likelier.
fn bare_day(f: Fields, day: i8, side: Option<Side>, context: &Context, tense: Tense) -> Resolved {
    let of_month = |d: Date| Date::new(d.year(), d.month(), day).ok();
    let named = context.day.and_then(of_month).filter(|_| side.is_none());
    let this = context.reference.and_then(of_month).filter(|_| side == Some(Side::This));
    let near = || {
        let reference = context.reference?;
        let months = (-2..=2).filter_map(|n| add_months(reference.first_of_month(), n));
        let tense = if tense == Tense::Past { tense } else { Tense::Future };
        nearest(reference, tense, months.filter_map(of_month))
    };
    match named.or(this).or_else(near) {
        Some(date) => Resolved::sure(Some(Period::Day(date)), 0.7),
        None => Resolved::at(Place::Fields(f), 0.4),
    }
}

/// `vendredi 15`: the month nearest to the reference in which the 15th is a Friday.
fn weekday_and_day(f: Fields, on: i8, day: i8, context: &Context) -> Resolved {
    let Some(reference) = context.reference else { return Resolved::at(Place::Fields(f), 0.5) };
    let months = (-6..=6).filter_map(|n| add_months(reference.first_of_month(), n));
    let days =
        months.filter_map(|m| Date::new(m.year(), m.month(), day).ok()).filter(|d| agrees(*d, Some(on)));
    match nearest(reference, Tense::Open, days) {
        Some(date) => Resolved::sure(Some(Period::Day(date)), 0.85),
        None => Resolved::at(Place::Fields(f), 0.3),
    }
}

/// The weekday or the month inside a period.
fn within(f: Fields, outer: Resolved) -> Resolved {
    let begin = outer.period().and_then(Period::begin);
    let inner = begin.and_then(|begin| match (f.weekday, f.month) {
        (Some(on), _) => add_days(begin, i32::from(on) - 1).map(Period::Day),
        (_, Some(month)) => Some(
            f.day
                .and_then(|d| Date::new(begin.year(), month, d).ok())
                .map_or(Period::Month(begin.year(), month), Period::Day),
        ),
        _ => None,
    });
    match inner {
        Some(period) => Resolved::sure(Some(period), 0.88),
        None => Resolved::at(Place::Fields(f), 0.5),
    }
}

/// So many months and days from the anchor.
fn away(anchor: Anchor, months: i32, days: i32, context: &Context) -> Resolved {
    let from = if anchor == Anchor::Focus { context.focus_day() } else { context.reference };
    let day = from.and_then(|day| add_days(add_months(day, months)?, days)).filter(|day| day.year() > 0);
    match day {
        Some(day) => Resolved::sure(Some(Period::Day(day)), 0.9),
        None => Resolved::at(Place::Vague(if days < 0 { "PAST_REF" } else { "FUTURE_REF" }), 0.5),
    }
}

/// So many units from the anchor.
fn shift(anchor: Anchor, unit: Unit, count: i32, context: &Context) -> Resolved {
    let from = match anchor {
        Anchor::Reference => context.reference,
        Anchor::Focus => match (unit, context.period) {
            (Unit::Day, _) | (_, None) => context.focus_day(),
            (_, Some(period)) => period.begin(),
        },
    };
    if anchor == Anchor::Focus && count == 0 && unit == Unit::Day && context.period.is_some() {
        return Resolved::sure(context.period, 0.8);
    }
    let moved = from.and_then(|day| moved(day, unit, count));
    // Lengths lead back to our era's beginning at most.
    let moved = moved.filter(|p| p.begin().is_some_and(|d| d.year() > 0));
    let vague = match count.signum() {
        1 => "FUTURE_REF",
        -1 => "PAST_REF",
        _ => "PRESENT_REF",
    };
    match moved {
        Some(period) => Resolved::sure(Some(period), if anchor == Anchor::Focus { 0.75 } else { 0.9 }),
        None => Resolved::at(Place::Vague(vague), 0.5),
    }
}

/// The period of this unit, so many further.
pub(super) fn moved(day: Date, unit: Unit, count: i32) -> Option<Period> {
    let months = |n: i32| add_months(day.first_of_month(), count.checked_mul(n)?);
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => None,
        Unit::Day => add_days(day, count).map(Period::Day),
        Unit::Week => add_days(monday(day)?, count.checked_mul(7)?).map(Period::Week),
        Unit::Weekend => add_days(monday(day)?, count.checked_mul(7)?.checked_add(5)?).map(Period::Weekend),
        Unit::Fortnight => add_days(monday(day)?, count.checked_mul(14)?).map(Period::Week),
        Unit::Month => months(1).map(|d| Period::Month(d.year(), d.month())),
        Unit::Quarter | Unit::Season => months(3).map(|d| Period::Quarter(d.year(), (d.month() + 2) / 3)),
        Unit::Half => months(6).map(|d| Period::Half(d.year(), if d.month() > 6 { 2 } else { 1 })),
        Unit::Year => add_years(day.first_of_year(), count).map(|d| Period::Year(d.year())),
        Unit::Decade => {
            add_years(day.first_of_year(), count.checked_mul(10)?).map(|d| Period::Decade(d.year() / 10 * 10))
        }
        Unit::Century => {
            add_years(day.first_of_year(), count.checked_mul(100)?).map(|d| Period::Century(d.year() / 100))
        }
    }
}
