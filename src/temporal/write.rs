//! Values as text: TIMEX3 in the form the record documents.

use crate::temporal::TimeKind;
use crate::temporal::resolve::{Place, Resolved};
use crate::temporal::value::{Amount, Clock, Every, Fields, Length, Part, Unit};

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

/// `P3D`, `P1.5M`, `PT1H30M`, `PXY`.
pub(super) fn length(length: &Length) -> String {
    let (amount, unit, more) = halves(*length);
    let mut out = String::from("P");
    let mut timed = false;
    for (amount, unit) in [Some((amount, unit)), more].into_iter().flatten() {
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
fn halves(length: Length) -> (Amount, Unit, Option<(Amount, Unit)>) {
    match (length.amount, length.unit, length.more) {
        (Amount::Tenths(n), Unit::Year, None) if n % 10 == 5 => {
            (Amount::Tenths((n / 5).saturating_mul(60)), Unit::Month, None)
        }
        (Amount::Tenths(n), Unit::Hour, None) if n % 10 == 5 => {
            (Amount::Tenths(n - 5), Unit::Hour, Some((Amount::Tenths(300), Unit::Minute)))
        }
        (amount, unit, more) => (amount, unit, more),
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
        Every::Weekday(n) => format!("XXXX-WXX-{n}"),
        Every::Season(season) => format!("XXXX-{}", season.code()),
    };
    day + &clock(at)
}

/// First and last moment of what a point covers.
pub(super) fn bounds(resolved: &Resolved) -> (Option<String>, Option<String>) {
    let period = resolved.period();
    match resolved.clock {
        Some(Clock::At { .. }) => {
            let moment = period.map(|_| point(resolved));
            (moment.clone(), moment)
        }
        _ => (
            period.and_then(|p| p.begin()).map(|d| d.to_string()),
            period.and_then(|p| p.finish()).map(|d| d.to_string()),
        ),
    }
}

/// The kind of a point.
pub(super) fn kind(clock: Option<Clock>) -> TimeKind {
    if clock.is_some() { TimeKind::Time } else { TimeKind::Date }
}
