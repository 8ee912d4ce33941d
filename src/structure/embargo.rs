//! Until when the release must not be printed.

use crate::document::RuleId;
use crate::structure::Embargo;
use crate::structure::page::{Page, Purpose};
use crate::temporal::TimeKind;
use std::ops::Range;

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[CUE];

/// *Finds* a line near the top, or the end of a genre line, that begins with `embargo` or `sous embargo`.
/// *Example* `Sous embargo jusqu'au 3 mai à 10 h`.
/// *Leaves alone* the word inside a sentence (`l'embargo sur les armes`, `un « embargo médiatique »`).
/// *Gives* the words up to the moment, and the moment's value.
const CUE: RuleId = RuleId("embargo/cue");

/// How many lines from the top may hold it.
const DEPTH: usize = 10;

/// Finds the embargo, and the line it stands on.
pub(super) fn find(page: &Page) -> Option<(Embargo, RuleId, usize)> {
    (0..page.lines.len().min(DEPTH)).find_map(|l| {
        let tokens = cue(page, l)?;
        let stop = (tokens.start..tokens.end).rfind(|&i| page.words.text(i) != ".")? + 1;
        let whole = page.words.cover(tokens.start, stop - 1);
        let last = last_time(page, whole);
        let end = last.map_or(stop, |t| page.words.token_at(page.times[t].span.end() - 1) + 1).min(stop);
        let span = page.words.cover(tokens.start, end - 1);
        Some((Embargo { span, until: until(page, span), zone: None, offset: None }, CUE, l))
    })
}

/// The tokens from the cue to the end of the line.
fn cue(page: &Page, l: usize) -> Option<Range<usize>> {
    let end = page.lines[l].tokens.end;
    let cue = page.cues[l]?;
    if page.lines[l].span.len() > 300 {
        return None;
    }
    if cue.purpose == Purpose::Embargo {
        return Some(cue.start..end);
    }
    let heads_line = matches!(cue.purpose, Purpose::Genre | Purpose::Release);
    let start = (cue.end..end).find(|&i| page.words.lower(i) == "embargo").filter(|_| heads_line)?;
    let sous = start > cue.end && page.words.lower(start - 1) == "sous";
    Some(start - usize::from(sous)..end)
}

fn last_time(page: &Page, span: crate::document::Span) -> Option<usize> {
    page.times.iter().rposition(|t| span.contains(t.span) && !t.span.is_empty())
}

/// The moment: one expression, or a day and an hour side by side.
fn until(page: &Page, span: crate::document::Span) -> Option<String> {
    let inside = || page.times.iter().filter(|t| span.contains(t.span));
    let is_moment =
        |v: &str| v.len() >= 10 && v.starts_with(|c: char| c.is_ascii_digit()) && !v.contains('/');
    if let Some(full) = inside().find(|t| is_moment(&t.value) && t.value.contains('T')) {
        return Some(full.value.clone());
    }
    let day = inside().find(|t| is_moment(&t.value))?;
    let hour =
        inside().find(|t| t.kind == TimeKind::Time && t.value.starts_with('T') && !t.value.contains('/'));
    Some(hour.map_or_else(|| day.value.clone(), |h| format!("{}{}", day.value, h.value)))
}
