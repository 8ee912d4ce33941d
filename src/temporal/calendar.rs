//! Periods of the calendar: their values, their first and last day, and the arithmetic on them.

use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::{Span, ToSpan};

/// The four seasons of TIMEX3.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    pub(super) fn from_code(code: &str) -> Option<Season> {
        [Season::Spring, Season::Summer, Season::Autumn, Season::Winter]
            .into_iter()
            .find(|s| s.code() == code)
    }

    pub(super) fn code(self) -> &'static str {
        match self {
            Season::Spring => "SP",
            Season::Summer => "SU",
            Season::Autumn => "FA",
            Season::Winter => "WI",
        }
    }

    /// First month; a season lasts three, and winter reaches into the next year.
    fn month(self) -> i8 {
        match self {
            Season::Spring => 3,
            Season::Summer => 6,
            Season::Autumn => 9,
            Season::Winter => 12,
        }
    }
}

/// One period on the calendar, fully known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Period {
    Day(Date),
    /// By its Saturday.
    Weekend(Date),
    /// By its Monday.
    Week(Date),
    Month(i16, i8),
    Quarter(i16, i8),
    Season(i16, Season),
    Half(i16, i8),
    Year(i16),
    /// By its first year.
    Decade(i16),
    /// By the first two digits of its years.
    Century(i16),
    /// From one day to another, both included.
    Days(Date, Date),
}

impl Period {
    /// The TIMEX3 value.
    pub(super) fn value(self) -> String {
        match self {
            Period::Day(day) => day.to_string(),
            Period::Weekend(_) | Period::Days(..) => {
                format!("{}/{}", day_text(self.begin()), day_text(self.finish()))
            }
            Period::Week(monday) => {
                let week = ISOWeekDate::from(monday);
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Period::Month(year, month) => format!("{year:04}-{month:02}"),
            Period::Quarter(year, n) => format!("{year:04}-Q{n}"),
            Period::Season(year, season) => format!("{year:04}-{}", season.code()),
            Period::Half(year, n) => format!("{year:04}-H{n}"),
            Period::Year(year) if year < 1 => format!("BC{:04}", 1 - year),
            Period::Year(year) => format!("{year:04}"),
            Period::Decade(year) => format!("{:03}", year / 10),
            // The third century before our era has the years 299 to 200.
            Period::Century(century) if century < 0 => format!("BC{:02}", -century - 1),
            Period::Century(century) => format!("{century:02}"),
        }
    }

    /// First day; none outside the calendar's range.
    pub(super) fn begin(self) -> Option<Date> {
        match self {
            Period::Day(day) | Period::Weekend(day) | Period::Week(day) | Period::Days(day, _) => Some(day),
            Period::Month(year, month) => first(year, month),
            Period::Quarter(year, n) => first(year, 3 * n - 2),
            Period::Season(year, season) => first(year, season.month()),
            Period::Half(year, n) => first(year, 6 * n - 5),
            Period::Year(year) | Period::Decade(year) => first(year, 1),
            Period::Century(century) if century < 0 => first(century.checked_mul(100)?.checked_add(1)?, 1),
            Period::Century(century) => first(century.checked_mul(100)?.max(1), 1),
        }
    }

    /// Last day.
    pub(super) fn finish(self) -> Option<Date> {
        let length = match self {
            Period::Day(day) | Period::Days(_, day) => return Some(day),
            Period::Weekend(_) => 2.days(),
            Period::Week(_) => 1.week(),
            Period::Month(..) => 1.month(),
            Period::Quarter(..) | Period::Season(..) => 3.months(),
            Period::Half(..) => 6.months(),
            Period::Year(_) => 1.year(),
            Period::Decade(_) => 10.years(),
            Period::Century(0) => 99.years(),
            Period::Century(_) => 100.years(),
        };
        add(self.begin()?, length)?.yesterday().ok()
    }
}

fn day_text(day: Option<Date>) -> String {
    day.map_or_else(|| "..".to_owned(), |d| d.to_string())
}

fn first(year: i16, month: i8) -> Option<Date> {
    Date::new(year, month, 1).ok()
}

/// A date some span later, within the calendar's range.
pub(super) fn add(date: Date, span: Span) -> Option<Date> {
    date.checked_add(span).ok()
}

/// So many days later.
pub(super) fn add_days(date: Date, days: i32) -> Option<Date> {
    Span::new().try_days(days).ok().and_then(|s| add(date, s))
}

/// So many months later, the day cut to the month's length.
pub(super) fn add_months(date: Date, months: i32) -> Option<Date> {
    Span::new().try_months(months).ok().and_then(|s| add(date, s))
}

/// So many years later, within the calendar's range.
pub(super) fn add_years(date: Date, years: i32) -> Option<Date> {
    Span::new().try_years(years).ok().and_then(|s| add(date, s))
}

/// The Monday of the day's week.
pub(super) fn monday(day: Date) -> Option<Date> {
    add_days(day, -i32::from(day.weekday().to_monday_zero_offset()))
}

/// The so-manieth weekday (1 for Monday) from the first to the last of these days, from the end where
/// negative.
pub(super) fn nth_weekday(first: Date, last: Date, number: i8, nth: i8) -> Option<Date> {
    let weekday = weekday(number)?;
    let found = if nth > 0 {
        first.yesterday().ok()?.nth_weekday(nth.into(), weekday)
    } else {
        last.tomorrow().ok()?.nth_weekday(nth.into(), weekday)
    };
    found.ok().filter(|day| (first..=last).contains(day))
}

/// The weekday by its number, 1 for Monday.
pub(super) fn weekday(number: i8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(number).ok()
}

/// Easter Sunday of a year, by the Gregorian computus of Meeus, Jones and Butcher.
pub(super) fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_moves() {
        let day = |y| easter(y).map(|d| d.to_string());
        assert_eq!(day(2024).as_deref(), Some("2024-03-31"));
        assert_eq!(day(2019).as_deref(), Some("2019-04-21"));
        assert_eq!(day(2038).as_deref(), Some("2038-04-25"));
    }

    #[test]
    fn periods_know_their_last_day() {
        let last = |p: Period| p.finish().map(|d| d.to_string());
        assert_eq!(last(Period::Month(2024, 2)).as_deref(), Some("2024-02-29"));
        assert_eq!(last(Period::Season(2024, Season::Winter)).as_deref(), Some("2025-02-28"));
        assert_eq!(last(Period::Decade(1990)).as_deref(), Some("1999-12-31"));
        assert_eq!(last(Period::Year(9999)), None);
    }
}
