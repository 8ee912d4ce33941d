//! What comes back every year: its quarters, seasons and weeks, and the feasts.

use crate::temporal::calendar::{Period, add_days, easter, monday, nth_weekday};
use crate::temporal::context::{Context, Tense};
use crate::temporal::resolve::{Place, Resolved, apart, nearest, years};
use crate::temporal::value::{Feast, Fields, Part, Side};
use jiff::civil::Date;

/// A part of a year: of the year said, else of the one at hand.
pub(super) fn part_of_year(part: Part, year: Option<i16>, context: &Context, tense: Tense) -> Resolved {
    let period = |year: i16| match part {
        Part::Quarter(n) => Some(Period::Quarter(year, n)),
        Part::Half(n) => Some(Period::Half(year, n)),
        Part::Season(season) => Some(Period::Season(year, season)),
        Part::Week(n) => week(year, n).map(Period::Week),
    };
    let placed = match (year, context.reference) {
        (Some(year), _) => period(year),
        (None, Some(reference)) => near(reference, tense, years(reference).filter_map(period)),
        (None, None) => None,
    };
    match placed {
        Some(_) => Resolved::sure(placed, if year.is_some() { 0.97 } else { 0.85 }),
        None => Resolved::at(Place::Part(part), 0.5),
    }
}

fn week(year: i16, n: i8) -> Option<Date> {
    let first = monday(Date::new(year, 1, 4).ok()?)?;
    add_days(first, 7 * (i32::from(n) - 1))
}

/// The period that holds the reference, else the nearest one on the tense's side.
fn near(reference: Date, tense: Tense, periods: impl Iterator<Item = Period>) -> Option<Period> {
    periods.min_by_key(|p| {
        let (Some(begin), Some(finish)) = (p.begin(), p.finish()) else { return i32::MAX };
        let (before, after) = (apart(begin, reference), apart(reference, finish));
        let after = if tense == Tense::Open && after > 0 { after * 3 / 2 } else { after };
        let wrong = tense == Tense::Past && before > 0 || tense == Tense::Future && after > 0;
        before.max(after).max(0).saturating_add(if wrong { 150 } else { 0 })
    })
}

/// A feast day of the year said, else the nearest one.
pub(super) fn feast_day(
    feast: Feast,
    year: Option<i16>,
    side: Option<Side>,
    context: &Context,
    tense: Tense,
) -> Resolved {
    let day = |year: i16| match feast {
        Feast::Fixed { month, day } => Date::new(year, month, day).ok(),
        Feast::Easter(days) => add_days(easter(year)?, days.into()),
        Feast::Nth { month, weekday, nth } => {
            let first = Date::new(year, month, 1).ok()?;
            nth_weekday(first, first.last_of_month(), weekday, nth)
        }
    };
    let placed = match (year, context.reference) {
        (Some(year), _) => day(year),
        (None, Some(reference)) => {
            let on_side = |d: &Date| match side {
                Some(Side::Last | Side::Preceding) => *d < reference,
                Some(Side::Next | Side::Following) => *d > reference,
                _ => true,
            };
            nearest(reference, tense, years(reference).filter_map(day).filter(on_side))
        }
        (None, None) => None,
    };
    let fields = match feast {
        Feast::Fixed { month, day } => Fields { month: Some(month), day: Some(day), ..Fields::default() },
        Feast::Nth { month, .. } => Fields { month: Some(month), ..Fields::default() },
        Feast::Easter(_) => Fields::default(),
    };
    match placed {
        Some(date) => Resolved::sure(Some(Period::Day(date)), 0.85),
        None => Resolved::at(Place::Fields(fields), 0.5),
    }
}
