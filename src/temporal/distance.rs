//! Lengths as distances between dates.

use crate::temporal::value::{Amount, Anchor, Base, Length, Point, Unit};

/// A length as a whole number of one unit that dates are counted in; none for units below the day.
pub(super) fn distance_units(length: Length) -> Option<(Unit, i32)> {
    let Amount::Tenths(tenths) = length.amount else { return None };
    let whole = i32::try_from(tenths / 10).ok()?;
    let more =
        |unit| length.parts().skip(1).find(|p| p.1 == unit).and_then(|(amount, _)| whole_number(amount));
    Some(match length.unit {
        Unit::Year if more(Unit::Month).is_some() => {
            (Unit::Month, whole.checked_mul(12)?.checked_add(more(Unit::Month)?)?)
        }
        Unit::Year if tenths % 10 == 5 => (Unit::Month, whole.checked_mul(12)?.checked_add(6)?),
        Unit::Week => (Unit::Day, whole.checked_mul(7)?.checked_add(more(Unit::Day).unwrap_or(0))?),
        unit if unit >= Unit::Day => (unit, whole),
        _ => return None,
    })
}

fn whole_number(amount: Amount) -> Option<i32> {
    match amount {
        Amount::Tenths(n) if n % 10 == 0 => i32::try_from(n / 10).ok(),
        _ => None,
    }
}

/// The distance of a length from an anchor; none for units below the day.
pub(super) fn distance(length: Length, anchor: Anchor, sign: i32) -> Option<Point> {
    if length.amount == Amount::Some {
        let value = if sign < 0 || anchor == Anchor::Focus { "PAST_REF" } else { "FUTURE_REF" };
        return (length.unit >= Unit::Day).then(|| Point::new(Base::Vague(value)));
    }
    if let Some((months, days)) = months_and_days(length) {
        let base = Base::Away { anchor, months: months.checked_mul(sign)?, days: days.checked_mul(sign)? };
        return Some(Point::new(base));
    }
    let (unit, count) = distance_units(length)?;
    Some(Point::new(Base::Shift { anchor, unit, count: count.checked_mul(sign)? }))
}

/// A length of years or months and of days besides, which is exact to the day.
fn months_and_days(length: Length) -> Option<(i32, i32)> {
    let (mut months, mut days) = (0_i32, 0_i32);
    for (amount, unit) in length.parts() {
        let n = whole_number(amount)?;
        match unit {
            Unit::Year => months = months.checked_add(n.checked_mul(12)?)?,
            Unit::Month => months = months.checked_add(n)?,
            Unit::Week => days = days.checked_add(n.checked_mul(7)?)?,
            Unit::Day => days = days.checked_add(n)?,
            _ => return None,
        }
    }
    (months > 0 && days > 0).then_some((months, days))
}
