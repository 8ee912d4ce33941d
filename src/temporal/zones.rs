//! Time zones named after an hour, and what they say of the offset from UTC.

use crate::document::RuleId;
use crate::segmentation::TokenKind;
use crate::temporal::refine::Found;
use crate::temporal::scan::Scan;
use crate::temporal::value::{Clock, Meaning};
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use std::str::FromStr;

/// *Finds* the name of a time zone after an hour.
/// *Example* `à [15h GMT]`, `[9:00 AM HAE]`, `[10h (heure de Paris)]`, `[10 h, heure de Paris]`, `[10h UTC+1]`.
/// *Leaves alone* `GMT` by itself, `15 h est`.
/// *Gives* the same value, the hour as the text gives it, and the offset of the zone on that day.
pub(super) const ZONE: RuleId = RuleId("refine/zone");

/// A zone as the text names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Zone {
    /// POSIX TZ rule.
    rule: &'static str,
    /// Minutes that the text adds: `UTC+1`.
    minutes: i32,
}

/// Takes the name of a zone after the hour in.
pub(super) fn zoned(scan: &Scan, f: Found) -> Found {
    let clock = match f.meaning {
        Meaning::Point(p) => p.clock,
        Meaning::Range(_, q) => q.clock,
        _ => None,
    };
    if !matches!(clock, Some(Clock::At { .. })) {
        return f;
    }
    match named(scan, f.end) {
        Some((zone, end)) => Found { end, zone: Some(zone), rule: ZONE, ..f },
        None => f,
    }
}

/// The zone at token `i`, in brackets or after a comma too, and one past it.
fn named(scan: &Scan, i: usize) -> Option<(Zone, usize)> {
    let bracket = scan.is(i, &["("]);
    let comma = scan.is(i, &[","]) && scan.is(i + 1, &["heure"]);
    let at = i + usize::from(bracket || comma);
    let (zone, end) = hyphenated(scan, at).or_else(|| {
        let (rule, end) = scan.resources.links.zone(scan, at)?;
        let (minutes, end) = shifted(scan, end).unwrap_or((0, end));
        Some((Zone { rule, minutes }, end))
    })?;
    let closed = !bracket || scan.is(end, &[")"]);
    closed.then_some((zone, end + usize::from(bracket)))
}

/// `UTC-5` in one token.
fn hyphenated(scan: &Scan, i: usize) -> Option<(Zone, usize)> {
    let token = if scan.lower(i).is_empty() { "" } else { scan.words.text(i) };
    let (name, hours) = token.split_once('-')?;
    let rule = scan.resources.links.zone_rule(name)?;
    Some((Zone { rule, minutes: -minutes(hours)? }, i + 1))
}

/// Whole hours of an offset, in minutes.
fn minutes(hours: &str) -> Option<i32> {
    hours.parse::<i32>().ok().filter(|h| (0..=14).contains(h)).map(|h| h * 60)
}

/// `+1`, `+ 1`, `-5` after the zone: minutes, and one past it.
fn shifted(scan: &Scan, i: usize) -> Option<(i32, usize)> {
    if let Some(glued) = scan.lower(i).strip_prefix('+').filter(|rest| !rest.is_empty()) {
        return Some((minutes(glued)?, i + 1));
    }
    let sign = if scan.is(i, &["+"]) { 1 } else { -1 };
    let apart = scan.is(i, &["+", "-"]) && scan.words.kind(i + 1) == TokenKind::Number;
    apart.then(|| Some((sign * minutes(scan.lower(i + 1))?, i + 2)))?
}

impl Zone {
    /// The offset at a local moment (`2024-05-03T14:00`), as `+02:00`. Without a day only that of a zone without
    /// summer time.
    pub(super) fn offset(self, moment: Option<&str>) -> Option<String> {
        let zone = TimeZone::posix(self.rule).ok()?;
        let at = match moment {
            Some(moment) => DateTime::from_str(moment).ok()?,
            None if self.rule.contains(',') => return None,
            None => Date::new(2000, 1, 1).ok()?.at(0, 0, 0, 0),
        };
        let offset = zone.to_zoned(at).ok()?.offset();
        Some(text(Offset::from_seconds(offset.seconds() + 60 * self.minutes).ok()?))
    }
}

/// `+02:00`.
fn text(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(rule: &'static str, minutes: i32, moment: Option<&str>) -> Option<String> {
        Zone { rule, minutes }.offset(moment)
    }

    #[test]
    fn offsets_follow_summer_time() {
        const PARIS: &str = "CET-1CEST,M3.5.0,M10.5.0/3";
        assert_eq!(at(PARIS, 0, Some("2024-01-15T10:00")).as_deref(), Some("+01:00"));
        assert_eq!(at(PARIS, 0, Some("2024-07-15T10:00")).as_deref(), Some("+02:00"));
        assert_eq!(at(PARIS, 0, None), None);
        assert_eq!(at("HAE4", 0, None).as_deref(), Some("-04:00"));
        assert_eq!(at("UTC0", 60, None).as_deref(), Some("+01:00"));
        assert_eq!(at("UTC0", -330, None).as_deref(), Some("-05:30"));
        assert_eq!(at("-", 0, Some("2024-07-15T10:00")), None);
    }
}
