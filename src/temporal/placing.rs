//! Days and periods that are placed by another one: inside it, at a distance from it, around it.

use crate::temporal::calendar::{Period, add_days, add_months, add_years, monday, nth_weekday};
use crate::temporal::resolve::{Resolved, moved};
use crate::temporal::value::{Item, Unit};
use jiff::civil::Date;

/// The so-manieth item of a period, from its end where `nth` is negative.
pub(super) fn nth(nth: i8, item: Item, outer: Resolved) -> Resolved {
    let found = outer.period().and_then(|period| match item {
        Item::Weekday(weekday) => {
            nth_weekday(period.begin()?, period.finish()?, weekday, nth).map(Period::Day)
        }
        Item::Unit(unit) => nth_unit(nth, unit, period),
    });
    placed(found, outer)
}

fn nth_unit(nth: i8, unit: Unit, period: Period) -> Option<Period> {
    let (first, last) = (period.begin()?, period.finish()?);
    let count = i32::from(nth);
    match unit {
        Unit::Day if nth > 0 => add_days(first, count - 1).map(Period::Day),
        Unit::Day => add_days(last, count + 1).map(Period::Day),
        // Weeks belong where their Thursday is, as in ISO 8601.
        Unit::Week => add_days(nth_weekday(first, last, 4, nth)?, -3).map(Period::Week),
        Unit::Weekend => nth_weekday(first, last, 6, nth).map(Period::Weekend),
        Unit::Fortnight if matches!(period, Period::Month(..)) => fortnight(nth, first, last),
        Unit::Month => {
            let month =
                add_months(if nth > 0 { first } else { last.tomorrow().ok()? }, count - i32::from(nth > 0))?;
            Some(Period::Month(month.year(), month.month()))
        }
        Unit::Quarter if matches!(period, Period::Year(_)) => {
            Some(Period::Quarter(first.year(), if nth > 0 { nth } else { 5 + nth }))
        }
        Unit::Half if matches!(period, Period::Year(_)) => {
            Some(Period::Half(first.year(), if nth > 0 { nth } else { 3 + nth }))
        }
        Unit::Year if nth > 0 => add_years(first, count - 1).map(|d| Period::Year(d.year())),
        _ => None,
    }
    .filter(|found| found.begin().is_some_and(|begin| begin <= last))
}

/// Halves of a month: to the 15th, and from the 16th.
fn fortnight(nth: i8, first: Date, last: Date) -> Option<Period> {
    let middle = add_days(first, 14)?;
    match nth {
        1 => Some(Period::Days(first, middle)),
        2 | -1 => Some(Period::Days(middle.tomorrow().ok()?, last)),
        _ => None,
    }
}

/// So many units from a day, to the day; from a longer period, as exact as the unit.
pub(super) fn offset(from: Resolved, unit: Unit, count: i32) -> Resolved {
    let found = from.period().and_then(|period| match (period, unit) {
        (Period::Day(day), Unit::Month) => add_months(day, count).map(Period::Day),
        (Period::Day(day), Unit::Year) => add_years(day, count).map(Period::Day),
        (Period::Day(day), Unit::Week) => add_days(day, count.checked_mul(7)?).map(Period::Day),
        _ if unit < Unit::Day => None,
        _ => moved(if count < 0 { period.begin()? } else { period.finish()? }, unit, count),
    });
    placed(found, from)
}

/// The unit that holds the day.
pub(super) fn around(unit: Unit, inner: Resolved) -> Resolved {
    let found = inner.period().and_then(Period::begin).and_then(|day| match unit {
        Unit::Week => monday(day).map(Period::Week),
        Unit::Weekend => add_days(monday(day)?, 5).map(Period::Weekend),
        _ => None,
    });
    placed(found, inner)
}

fn placed(period: Option<Period>, by: Resolved) -> Resolved {
    let period = period.filter(|p| p.begin().is_some_and(|d| d.year() > 0));
    let confidence = (by.confidence - 0.05).max(0.0);
    match period {
        Some(_) => Resolved::sure(period, confidence),
        // `31 de ce mois` in June: no such day, but the month is known.
        None => Resolved { confidence: 0.3, ..by },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(period: Period) -> Resolved {
        Resolved::sure(Some(period), 0.9)
    }

    fn text(resolved: Resolved) -> Option<String> {
        resolved.period().map(Period::value)
    }

    #[test]
    fn counts_inside_periods() {
        let may = || of(Period::Month(2024, 5));
        assert_eq!(text(nth(1, Item::Weekday(5), may())).as_deref(), Some("2024-05-03"));
        assert_eq!(text(nth(-1, Item::Weekday(5), may())).as_deref(), Some("2024-05-31"));
        assert_eq!(
            text(nth(1, Item::Unit(Unit::Fortnight), may())).as_deref(),
            Some("2024-05-01/2024-05-15")
        );
        assert_eq!(
            text(nth(-1, Item::Unit(Unit::Week), of(Period::Year(2016)))).as_deref(),
            Some("2016-W52")
        );
        assert_eq!(text(nth(1, Item::Unit(Unit::Week), of(Period::Year(2015)))).as_deref(), Some("2015-W01"));
        // No such day: the month stays, hardly sure.
        assert_eq!(text(nth(40, Item::Unit(Unit::Day), may())).as_deref(), Some("2024-05"));
    }

    #[test]
    fn counts_from_days() {
        let day = of(Period::Day(Date::constant(2017, 4, 16)));
        assert_eq!(text(offset(day, Unit::Month, 3)).as_deref(), Some("2017-07-16"));
        assert_eq!(text(offset(of(Period::Year(2011)), Unit::Year, 2)).as_deref(), Some("2013"));
        assert_eq!(text(offset(day, Unit::Day, i32::MAX)).as_deref(), Some("2017-04-16"));
        assert!(offset(day, Unit::Day, i32::MAX).confidence < 0.5);
        assert_eq!(text(around(Unit::Week, day)).as_deref(), Some("2017-W15"));
    }
}
