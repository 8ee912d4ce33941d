//! Until when the release must not be printed.

use crate::document::{RuleId, Span};
use crate::structure::Embargo;
use crate::structure::page::{Page, Purpose};
use crate::temporal::TimeKind;
use std::ops::Range;

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[CUE, SENTENCE];

/// *Finds* a line near the top, or the end of a genre line, that begins with `embargo` or `sous embargo`.
/// *Example* `Sous embargo jusqu'au 3 mai à 10 h`.
/// *Leaves alone* the word inside a sentence (`l'embargo sur les armes`, `un « embargo médiatique »`).
/// *Gives* the words up to the moment, and the moment's value with its zone.
const CUE: RuleId = RuleId("embargo/cue");

/// *Finds* a sentence that says of this text that it is under embargo, near the top or among the last lines.
/// *Example* `Ce communiqué est sous embargo jusqu'au 3 mai à 10 h`.
/// *Leaves alone* countries and goods under embargo.
/// *Gives* the words from the noun to the moment.
const SENTENCE: RuleId = RuleId("embargo/sentence");

/// How many lines from the top, and from the end, may hold it.
const DEPTH: usize = 10;

/// Finds the embargo, and the line it stands on.
pub(super) fn find(page: &Page) -> Option<(Embargo, RuleId, usize)> {
    let n = page.lines.len();
    let top = (0..n.min(DEPTH)).find_map(|l| read(page, l, cue(page, l)?, CUE));
    top.or_else(|| {
        let edges = (0..n.min(DEPTH)).chain(n.saturating_sub(DEPTH).max(n.min(DEPTH))..n);
        edges.into_iter().find_map(|l| read(page, l, sentence(page, l)?, SENTENCE))
    })
}

fn read(page: &Page, l: usize, tokens: Range<usize>, rule: RuleId) -> Option<(Embargo, RuleId, usize)> {
    let mark =
        |i: usize| matches!(page.words.text(i), "." | "]" | "-" | "–" | "—" | "*" | "**" | "***" | "|");
    let stop = (tokens.start..tokens.end).rfind(|&i| !mark(i))? + 1;
    let whole = page.words.cover(tokens.start, stop - 1);
    let end = last_time(page, whole).map_or(stop, |t| page.words.token_at(page.times[t].span.end() - 1) + 1);
    let end = end.min(stop);
    let span = page.words.cover(tokens.start, end.max(tokens.start + 1) - 1);
    let moment = moment(page, span);
    let until = moment.as_ref().map(|(value, _)| value.clone());
    let time = moment.and_then(|(_, t)| page.times.get(t));
    let offset = time.and_then(|t| t.offset.clone());
    let zone = offset.as_ref().and(time).map(|t| zone(page.text(t.span)));
    Some((Embargo { span, until, zone, offset }, rule, l))
}

/// The words after the last digit of a moment, less `h` and the marks around.
fn zone(moment: &str) -> String {
    let after = moment.rfind(|c: char| c.is_ascii_digit()).map_or("", |i| &moment[i + 1..]);
    let after = after.trim_start();
    let hour = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let after = if matches!(hour, "h" | "H" | "heures") { &after[hour.len()..] } else { after };
    after.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The tokens from the cue to the end of the line.
fn cue(page: &Page, l: usize) -> Option<Range<usize>> {
    let end = page.lines[l].tokens.end;
    let cue = page.cues[l]?;
    if page.lines[l].span.len() > 300 {
        return None;
    }
    if cue.purpose == Purpose::Embargo {
        return is_line(page, cue.end, end).then_some(cue.start..end);
    }
    let heads_line = matches!(cue.purpose, Purpose::Genre | Purpose::Release);
    let start = (cue.end..end).find(|&i| page.words.lower(i) == "embargo").filter(|_| heads_line)?;
    let sous = start > cue.end && page.words.lower(start - 1) == "sous";
    Some(start - usize::from(sous)..end)
}

/// Whether the words after the cue say when, or nothing: `Embargo sur les armes : …` is a title.
fn is_line(page: &Page, start: usize, end: usize) -> bool {
    let Some(rest) = page.span_of(start..end) else { return true };
    let quoted = page.words.text(start) == "»" || page.words.text(start) == "”";
    let thing = matches!(
        page.words.lower(start),
        "sur" | "contre" | "de" | "des" | "du" | "d'" | "et" | "qui" | "que"
    );
    let timed = page.time_in(rest).is_some();
    !quoted && !thing && (timed || end - start <= 6)
}

/// The tokens from the noun that names this text to the end of its sentence.
fn sentence(page: &Page, l: usize) -> Option<Range<usize>> {
    let tokens = page.lines[l].tokens.clone();
    let at = tokens.clone().find(|&i| page.words.lower(i) == "embargo")?;
    let under = at > tokens.start && page.words.lower(at - 1) == "sous";
    let from = at.saturating_sub(14).max(tokens.start);
    let noun = (from..at).rfind(|&i| page.is_document(i))?;
    let own = noun > 0
        && matches!(
            page.words.lower(noun - 1),
            "ce" | "cette" | "ces" | "le" | "la" | "les" | "présent" | "présente" | "présents" | "l'"
        );
    let end = (at..tokens.end).find(|&i| page.words.text(i) == ".").unwrap_or(tokens.end);
    let timed = page.span_of(at..end).is_some_and(|rest| page.time_in(rest).is_some());
    let start = (from..=noun).rfind(|&i| i == tokens.start || page.words.text(i - 1) == ".").unwrap_or(noun);
    (under && own && timed).then_some(start..end)
}

fn last_time(page: &Page, span: Span) -> Option<usize> {
    page.times.iter().rposition(|t| span.contains(t.span) && !t.span.is_empty())
}

/// The moment: one expression, or a day and an hour side by side; with the expression that holds the hour.
fn moment(page: &Page, span: Span) -> Option<(String, usize)> {
    let inside = || (0..page.times.len()).filter(|&t| span.contains(page.times[t].span));
    let value = |t: usize| page.times[t].value.as_str();
    let is_moment =
        |v: &str| v.len() >= 10 && v.starts_with(|c: char| c.is_ascii_digit()) && !v.contains('/');
    if let Some(full) = inside().find(|&t| is_moment(value(t)) && value(t).contains('T')) {
        return Some((value(full).to_owned(), full));
    }
    let day = inside().find(|&t| is_moment(value(t)))?;
    let is_hour = |t: &usize| {
        page.times[*t].kind == TimeKind::Time && value(*t).starts_with('T') && !value(*t).contains('/')
    };
    if let Some(hour) = inside().find(is_hour) {
        return Some((format!("{}{}", value(day), value(hour)), hour));
    }
    // `jeudi 4 mars, 20 heures`: beside a day a whole number of hours is an hour.
    let length =
        |t: usize| value(t).strip_prefix("PT")?.strip_suffix('H')?.parse::<u8>().ok().filter(|h| *h <= 24);
    let beside = inside().find_map(|t| Some((length(t)?, t))).filter(|(_, t)| *t == day + 1);
    Some(match beside {
        Some((hour, t)) => (format!("{}T{hour:02}:00", value(day)), t),
        None => (value(day).to_owned(), day),
    })
}
