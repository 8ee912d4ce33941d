//! The day of issue, as the release itself tells it, and where what it tells disagrees.

use crate::document::Span;
use crate::temporal::context::{Context, Tense, tense};
use crate::temporal::refine::Found;
use crate::temporal::resolve::resolve;
use crate::temporal::scan::Scan;
use crate::temporal::{Origin, ReferenceDate};
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// A date of issue that is not the reference date, though the release, or who sent it, tells it too.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Disagreement {
    /// The other day.
    pub date: Date,
    /// Where it came from.
    pub origin: Origin,
    /// Where it stands in the text.
    pub span: Option<Span>,
}

/// Lines in which a dateline may stand.
const HEAD_LINES: usize = 15;

/// Bytes from the top in which a dateline may stand, were the lines ever so long.
const TOP: usize = 1200;

/// Tokens that may stand before the date of a dateline on its line.
const BEFORE_DATE: usize = 12;

/// Years in which a release may have been issued: press releases are younger than the press.
const YEARS: RangeInclusive<i16> = 1900..=2100;

/// Years before this one are those of anniversaries and laws, where nothing says that the day is that of issue.
const YOUNGEST: i16 = 1990;

/// Days that a release may lie before it is filed.
const MOST_LATE: i32 = 14;

/// Disagreements that are told: two texts on one page give a few, a list of meetings no end of them.
const MOST_TOLD: usize = 8;

/// One date that may be the day of issue.
struct Candidate {
    day: Date,
    origin: Origin,
    span: Span,
}

/// The reference date: what the caller knows, else the dateline, the release line, the latest plausible whole
/// date of the text. With it what disagrees.
pub(super) fn choose(
    scan: &Scan,
    found: &[Found],
    known: Option<ReferenceDate>,
) -> (Option<ReferenceDate>, Vec<Disagreement>) {
    let told = told(scan, found);
    let first = |origin| told.iter().find(|c| c.origin == origin).map(|c| (c.day, origin));
    let own = first(Origin::Dateline).or_else(|| first(Origin::ReleaseLine));
    let midnight = |(day, origin): (Date, Origin)| ReferenceDate { datetime: day.at(0, 0, 0, 0), origin };
    let text = || latest(scan, found).map(|day| (day, Origin::Text));
    let Some(reference) = known.or_else(|| own.or_else(text).map(midnight)) else {
        return (None, Vec::new());
    };
    let others = told.into_iter().filter(|c| c.day != reference.date()).take(MOST_TOLD);
    let told = others.map(|c| Disagreement { date: c.day, origin: c.origin, span: Some(c.span) });
    (Some(reference), told.collect())
}

/// The days that stand as a dateline or release line does, or that the text calls its own (`ce 3 mai 2024`).
fn told(scan: &Scan, found: &[Found]) -> Vec<Candidate> {
    let candidate = |f: &Found| {
        let day = plausible_day(f)?;
        let origin = match head(scan, f) {
            Some(origin) if f.span(scan).start() <= TOP => origin,
            _ if is_pointed_at(scan, f) && tense(scan, f) != Tense::Future => Origin::Text,
            _ => return None,
        };
        Some(Candidate { day, origin, span: f.span(scan) })
    };
    found.iter().filter_map(candidate).collect()
}

/// Days within which a release that names several speaks of what is new.
const NEWS: i32 = 45;

/// The day that the text calls its own; else the latest that it does not speak of as to come, or the first that
/// it names within the weeks before: releases begin with what is new. Where all are to come, the first of them.
fn latest(scan: &Scan, found: &[Found]) -> Option<Date> {
    let recent = |day: &Date| day.year() >= YOUNGEST;
    let dated = |f| Some((f, plausible_day(f).filter(recent)?));
    let days: Vec<(&Found, Date)> = found.iter().filter_map(dated).collect();
    let over = |f: &Found| f.open.is_none() && tense(scan, f) != Tense::Future;
    let pointed = days.iter().filter(|(f, _)| is_pointed_at(scan, f) && over(f)).map(|(_, day)| *day).max();
    let past: Vec<Date> = days.iter().filter(|(f, _)| over(f)).map(|(_, day)| *day).collect();
    let news = past.iter().max().and_then(|last| past.iter().find(|day| (*last - **day).get_days() <= NEWS));
    pointed.or(news.copied()).or_else(|| days.iter().map(|(_, day)| *day).min())
}

/// The day that `hier` and `cette semaine` are counted from: the dateline's, where the metadata date the release
/// a few days later; else the reference.
pub(super) fn issued(scan: &Scan, found: &[Found], known: ReferenceDate) -> Date {
    let reference = known.date();
    let dated = || found.iter().filter(|f| head(scan, f).is_some()).find_map(whole_day);
    let late = |day: &Date| (1..=MOST_LATE).contains(&(reference - *day).get_days());
    let metadata = known.origin == Origin::Metadata;
    metadata.then(dated).flatten().filter(late).unwrap_or(reference)
}

fn whole_day(f: &Found) -> Option<Date> {
    let point = f.meaning.point().filter(|p| p.is_whole())?;
    resolve(point, &Context::default(), Tense::Open).day()
}

fn plausible_day(f: &Found) -> Option<Date> {
    whole_day(f).filter(|day| YEARS.contains(&day.year()))
}

/// `ce jeudi 28 novembre 2024`: the day on which the text speaks.
fn is_pointed_at(scan: &Scan, f: &Found) -> bool {
    scan.is(f.first, &["ce"]) || scan.left_is(f.first, &["ce"])
}

/// Whether the date stands as a dateline does: near the head, early on its line, after a place and a comma,
/// a dash, or `le`, or alone; and whether its line says that it is the release line.
fn head(scan: &Scan, f: &Found) -> Option<Origin> {
    let lines = &scan.words.segmentation().lines;
    let line = lines.iter().take(HEAD_LINES).find(|l| l.tokens.contains(&f.first))?;
    let before = f.first - line.tokens.start;
    let alone = before <= 2 && f.end >= line.tokens.end.saturating_sub(1);
    let issued = scan.left_is(f.first, &[",", "-", "–", ":", "—"]) || scan.preceded(f.first, &[",", "le"]);
    let dashed = scan.preceded(f.first, &["-", "le"]) || scan.preceded(f.first, &["–", "le"]);
    let of_release = ["presse", "communiqué"].iter().any(|noun| scan.preceded(f.first, &[noun, "du"]));
    let article = usize::from(scan.left_is(f.first, &["le"]));
    let said = before > article && scan.is_in(f.first - article - 1, &scan.resources.release_words);
    let early = alone || said || before <= BEFORE_DATE && (issued || dashed || of_release);
    let words = || (line.tokens.start..f.first).any(|i| scan.is_in(i, &scan.resources.release_words));
    early.then(|| if words() { Origin::ReleaseLine } else { Origin::Dateline })
}
