//! Values as text: TIMEX3 in the form the record documents.

use crate::temporal::TimeKind;
use crate::temporal::resolve::{Place, Resolved};
use crate::temporal::value::{Amount, Clock, Every, Fields, Length, Open, Part, Unit};
use jiff::civil::Date;

/// The value of a point.
pub(super) fn point(resolved: &Resolved) -> String {
    let day = match resolved.place {
        Place::Period(period) => period.value(),
        Place::Fields(fields) => open_date(fields),
        Place::Part(part) => open_part(part),
        Place::Vague(value) => value.to_owned(),
        Place::Open => String::new(),
    };
    match resolved.clock {
        Some(_) if matches!(resolved.place, Place::Vague(_)) => clock(resolved.clock),
        // Without its day, midnight has no day before it.
        Some(Clock::At { hour: 24, .. }) if resolved.place == Place::Open => "T00:00".to_owned(),
        _ => day + &clock(resolved.clock),
    }
}

fn clock(clock: Option<Clock>) -> String {
    match clock {
        Some(Clock::At { hour, minute }) => format!("T{hour:02}:{minute:02}"),
        Some(Clock::Part(part)) => part.to_owned(),
        None => String::new(),
    }
}

/// `XXXX-05-03`, `XXXX-WXX-4`.
fn open_date(f: Fields) -> String {
    match (f.year, f.month, f.day, f.weekday) {
        (_, None, None, Some(weekday)) => format!("XXXX-WXX-{weekday}"),
        (None, None, Some(day), _) => format!("XXXX-XX-{day:02}"),
        (None, Some(month), None, _) => format!("XXXX-{month:02}"),
        (None, Some(month), Some(day), _) => format!("XXXX-{month:02}-{day:02}"),
        _ => "XXXX".to_owned(),
    }
}

fn open_part(part: Part) -> String {
    match part {
        Part::Quarter(n) => format!("XXXX-Q{n}"),
        Part::Half(n) => format!("XXXX-H{n}"),
        Part::Season(season) => format!("XXXX-{}", season.code()),
        Part::Week(n) => format!("XXXX-W{n:02}"),
    }
}

/// `P3D`, `P1.5M`, `PT1H30M`, `P1Y1M21D`, `PXY`.
pub(super) fn length(length: &Length) -> String {
    let mut out = String::from("P");
    let mut timed = false;
    for (amount, unit) in halves(*length).parts() {
        let (factor, letter) = letter(unit);
        if unit < Unit::Day && !timed {
            out.push('T');
            timed = true;
        }
        match amount {
            Amount::Some => out.push('X'),
            Amount::Tenths(n) => {
                let n = u64::from(n) * factor;
                out.push_str(&(n / 10).to_string());
                if n % 10 > 0 {
                    out.push('.');
                    out.push_str(&(n % 10).to_string());
                }
            }
        }
        out.push(letter);
    }
    out
}

/// Half a year is six months and half an hour thirty minutes; other halves stay decimals.
fn halves(length: Length) -> Length {
    match (length.amount, length.unit, length.more) {
        (Amount::Tenths(n), Unit::Year, [None, None]) if n % 10 == 5 && n > 5 => {
            Length::new(Amount::Tenths((n / 5).saturating_mul(60)), Unit::Month)
        }
        (Amount::Tenths(n), Unit::Hour, [None, None]) if n % 10 == 5 && n > 5 => {
            let minutes = (Amount::Tenths(300), Unit::Minute);
            Length { amount: Amount::Tenths(n - 5), more: [Some(minutes), None], ..length }
        }
        _ => length,
    }
}

/// How a unit is written: a factor and a letter.
fn letter(unit: Unit) -> (u64, char) {
    match unit {
        Unit::Second => (1, 'S'),
        Unit::Minute => (1, 'M'),
        Unit::Hour => (1, 'H'),
        Unit::Day | Unit::Weekend => (1, 'D'),
        Unit::Week => (1, 'W'),
        Unit::Fortnight => (2, 'W'),
        Unit::Month => (1, 'M'),
        Unit::Quarter | Unit::Season => (3, 'M'),
        Unit::Half => (6, 'M'),
        Unit::Year => (1, 'Y'),
        Unit::Decade => (10, 'Y'),
        Unit::Century => (100, 'Y'),
    }
}

/// The value of a recurrence.
pub(super) fn every(every: &Every, at: Option<Clock>) -> String {
    let day = match every {
        Every::Length(l) => length(l),
        Every::Weekends(1) => "XXXX-WXX-WE".to_owned(),
        Every::Weekends(n) => format!("P{n}WE"),
        Every::Weekday(n) => format!("XXXX-WXX-{n}"),
        Every::Weekdays(a, b) => format!("XXXX-WXX-{a}/XXXX-WXX-{b}"),
        Every::NthWeekday(nth, n) => format!("XXXX-XX-WXX-{n}#{nth}"),
        Every::Season(season) => format!("XXXX-{}", season.code()),
        Every::Yearly(month, day) => format!("XXXX-{month:02}-{day:02}"),
        Every::Fixed(value) => (*value).to_owned(),
    };
    day + &clock(at)
}

/// The value of a recurrence between two hours.
pub(super) fn every_range(each: &Every, from: Clock, to: Clock) -> String {
    format!("{}/{}", every(each, Some(from)), every(each, Some(to)))
}

/// A half-open interval in local time, either end of which may be unknown.
pub(super) type Bounds = (Option<String>, Option<String>);

/// Where a point begins and where it is over. A moment has no length: its end is unknown.
pub(super) fn bounds(resolved: &Resolved) -> Bounds {
    let Some((first, last)) = resolved.period().map(|p| (p.begin(), p.finish())) else { return (None, None) };
    let ours = |day: &Date| day.year() > 0;
    let (first, last) = (first.filter(ours), last.filter(ours));
    let over = last.and_then(|d| d.tomorrow().ok());
    match (resolved.clock, first) {
        (Some(Clock::At { hour, minute }), Some(day)) => (moment(day, hour, minute), None),
        (Some(Clock::Part(part)), Some(day)) => {
            let (from, to) = hours_of(part);
            (moment(day, from, 0), moment(day, to, 0))
        }
        _ => (first.map(|d| d.to_string()), over.map(|d| d.to_string())),
    }
}

/// `2024-05-03T14:00`; hours beyond midnight are the next day's.
fn moment(day: Date, hour: i8, minute: i8) -> Option<String> {
    let day = if hour < 24 { day } else { day.tomorrow().ok()? };
    Some(format!("{day}T{:02}:{minute:02}", hour % 24))
}

/// The hours from which and to which a part of the day lasts; beyond 24 they are the next day's.
fn hours_of(part: &str) -> (i8, i8) {
    match part {
        "TMO" => (6, 12),
        "TMI" => (11, 14),
        "TAF" => (12, 18),
        "TEV" => (18, 24),
        _ => (21, 30),
    }
}

/// What is left of an interval when words before or after it open one of its ends.
pub(super) fn opened(bounds: Bounds, open: Option<Open>) -> Bounds {
    let (begin, finish) = bounds;
    match open {
        None => (begin, finish),
        Some(Open::Before) => (None, begin),
        Some(Open::UpTo) => (None, finish.or(begin)),
        Some(Open::After) => (finish.or(begin), None),
        Some(Open::From) => (begin, None),
    }
}

/// The kind of a point.
pub(super) fn kind(clock: Option<Clock>) -> TimeKind {
    if clock.is_some() { TimeKind::Time } else { TimeKind::Date }
}
