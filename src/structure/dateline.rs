//! Where and when the release was issued.

use crate::document::{RuleId, Span};
use crate::segmentation::{Gap, TokenKind};
use crate::structure::Dateline;
use crate::structure::page::{Page, Purpose};

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[LINE, RUN_IN, GENRE, PLACE];

/// *Finds* a line of its own near the top that holds a date, and perhaps a place before it.
/// *Example* `📅 Dakar, jeudi 29 août 2024`.
/// *Leaves alone* titles that hold a date among other words.
/// *Gives* place and date without the emoji.
const LINE: RuleId = RuleId("dateline/line");

/// *Finds* place and date, or the whole date, at the beginning of the first paragraph, set off from it.
/// *Example* `TORONTO, 26 mai 2020 (GLOBE NEWSWIRE) -- Le groupe annonce…`.
/// *Leaves alone* a sentence that begins with a date (`Le 17 décembre 2019, le gouvernement…`).
/// *Gives* place and date; the lead begins after the dash.
const RUN_IN: RuleId = RuleId("dateline/run-in");

/// *Finds* a date after the words that say what the text is.
/// *Example* `Communiqué de presse, 18.07.2020`.
/// *Leaves alone* embargo dates.
/// *Gives* the date, with its place where there is one.
const GENRE: RuleId = RuleId("dateline/genre");

/// *Finds* a place with its region in brackets, and a dash, at the beginning of a paragraph.
/// *Example* `Glovelier (JU) – L'équipe…`.
/// *Leaves alone* a name and a dash without brackets, unless the places know the name.
/// *Gives* the place.
const PLACE: RuleId = RuleId("dateline/place");

/// How many lines from the top may hold it.
const DEPTH: usize = 10;

/// A dateline with where the text goes on.
pub(super) struct Found {
    pub dateline: Dateline,
    pub rule: RuleId,
    /// The line it stands on.
    pub line: usize,
    /// The first token after it and its dash.
    pub next: usize,
}

/// The parts of a possible dateline, as token indices.
struct Parse {
    start: usize,
    end: usize,
    place: bool,
    bracket: bool,
    date: bool,
    year: bool,
    article: bool,
}

/// Finds the datelines: first the release's own, one with place and date before one with a date before a mere
/// place; then those that say another date or place. Lines that speak of an embargo or of an earlier release are
/// passed.
pub(super) fn find(page: &Page, passes: impl Fn(usize) -> bool) -> Vec<Found> {
    let mut all: Vec<(usize, Found)> = Vec::new();
    let mut paragraphs = 0;
    for l in 0..page.lines.len().min(DEPTH) {
        if !passes(l) {
            all.extend(read(page, l));
        }
        paragraphs += usize::from(page.is_paragraph(l));
        if paragraphs > 1 || matches!(page.purpose(l), Some(Purpose::Contact | Purpose::Boilerplate)) {
            break;
        }
    }
    let best = (0..all.len()).rev().max_by_key(|&i| all[i].0);
    let mut out: Vec<Found> = all.into_iter().map(|(_, found)| found).collect();
    if let Some(best) = best {
        out[..=best].rotate_right(1);
    }
    let dated = |f: &Found| f.dateline.date.is_some();
    let mut first = true;
    out.retain(|f| std::mem::take(&mut first) || dated(f));
    out
}

fn read(page: &Page, l: usize) -> Option<(usize, Found)> {
    let line = &page.lines[l];
    let mut start = page.first(l);
    let mut genre = false;
    if let Some(cue) = page.cues[l] {
        match cue.purpose {
            Purpose::Genre | Purpose::Release => {
                start = after_genre(page, cue.end, line.tokens.end);
                genre = true;
            }
            Purpose::Dated => start = after_genre(page, cue.end, line.tokens.end),
            _ => return None,
        }
    }
    let whole = |&(_, (_, next)): &(Parse, (RuleId, usize))| next >= line.tokens.end;
    let attempt = |from: usize| {
        let parse = parse(page, from, line.tokens.end)?;
        let decided = decide(page, l, &parse, genre)?;
        Some((parse, decided))
    };
    // `Communiqué de presse – Mairie de Luzy – 18/11/2022`: the issuer may stand between.
    let later = || {
        let dashes = (start..line.tokens.end)
            .filter(|&i| genre && matches!(page.words.text(i), "-" | "–" | "—" | "|"));
        dashes.filter_map(|i| attempt(i + 1).filter(whole)).next()
    };
    let (parse, (rule, next)) = attempt(start).or_else(later)?;
    let span = page.span_of(parse.start..parse.end)?;
    let dateline = Dateline {
        span,
        place: page.place_in(span).filter(|_| parse.place),
        date: page.time_in(span).filter(|_| parse.date),
    };
    let score = 2 * usize::from(parse.date) + usize::from(parse.place);
    Some((score, Found { dateline, rule, line: l, next }))
}

/// Passes the marks between the genre and the date.
fn after_genre(page: &Page, mut i: usize, end: usize) -> usize {
    while i < end && matches!(page.words.text(i), "-" | "–" | "—" | "," | ":" | "/" | "|" | "." | "du" | "]")
    {
        i += 1;
    }
    i
}

/// Which rule, if any, takes what was parsed, and where the text goes on.
fn decide(page: &Page, l: usize, parse: &Parse, genre: bool) -> Option<(RuleId, usize)> {
    let end = page.lines[l].tokens.end;
    let (dash, next) = separator(page, parse.end, end);
    let whole = next >= end;
    let opens = next < end && begins_text(page, next);
    if parse.date && genre {
        return (whole || opens).then_some((GENRE, next));
    }
    if parse.date && whole {
        return (parse.place || parse.year).then_some((LINE, next));
    }
    let led = parse.date && parse.place && dash && next < end;
    if led && page.words.text(next).starts_with(char::is_lowercase) {
        return matches!(page.words.text(next - 1), ":" | "-" | "–" | "—" | "--").then_some((RUN_IN, next));
    }
    if !opens {
        return None;
    }
    if parse.date && (parse.place || parse.year && (dash || !parse.article)) {
        return Some((RUN_IN, next));
    }
    let known = || page.span_of(parse.start..parse.end).is_some_and(|s| page.place_in(s).is_some());
    let dashed = dash && matches!(page.words.text(next - 1), "-" | "–" | "—" | "--");
    (parse.place && !parse.date && dashed && (parse.bracket || page.is_paragraph(l) && known()))
        .then_some((PLACE, next))
}

/// Passes a wire's name in brackets, and one dash, full stop or bracket. Says whether there was one.
fn separator(page: &Page, mut i: usize, end: usize) -> (bool, usize) {
    let mut seen = false;
    if let Some(wire) = page.wire_end(i, end) {
        i = wire;
    } else if i < end && page.words.text(i) == "(" {
        let close = (i..end.min(i + 6)).find(|&k| page.words.text(k) == ")");
        i = close.map_or(i, |c| c + 1);
    }
    if i < end && page.words.text(i).starts_with('/') {
        let close = (i + 1..end.min(i + 6)).find(|&k| page.words.text(k).starts_with('/'));
        i = close.map_or(i, |c| c + 1);
    }
    while i < end
        && matches!(page.words.text(i), "-" | "–" | "—" | "--" | "." | ":" | "]" | ")" | "|" | "," | "_")
    {
        let comma = page.words.text(i) == ",";
        if comma && !seen {
            break;
        }
        seen = true;
        i = page.wire_end(i + 1, end).unwrap_or(i + 1);
    }
    (seen, i)
}

fn begins_text(page: &Page, i: usize) -> bool {
    page.words.is_capitalised(i) || matches!(page.words.text(i), "«" | "“" | "\"")
}

/// Reads `[à] place [(region)] [,] [le] date` from token `i`.
fn parse(page: &Page, i: usize, end: usize) -> Option<Parse> {
    // `Paris – Londres, le 4 mars`: two places only where a date follows them.
    let both = read_from(page, i, end, true).filter(|parse| parse.date && parse.place);
    both.or_else(|| read_from(page, i, end, false))
}

fn read_from(page: &Page, i: usize, end: usize, wide: bool) -> Option<Parse> {
    if i >= end {
        return None;
    }
    let words = page.words;
    let i = page.wire_end(i, end).map_or(i, |stop| after_genre(page, stop, end));
    let start = i;
    let mut at = i;
    if matches!(words.lower(at), "à" | "fait") {
        at += 1 + usize::from(words.lower(at) == "fait" && words.lower(at + 1) == "à");
    }
    let place = place_end(page, at, end, wide);
    let bare = place.unwrap_or(start);
    let mut bracket = false;
    at = bare;
    if place.is_some() && at < end && words.text(at) == "(" && page.wire_end(at, end).is_none() {
        let close = (at..end.min(at + 6)).find(|&k| words.text(k) == ")");
        bracket = close.is_some();
        at = close.map_or(at, |c| c + 1);
    }
    let place_stop = at;
    let dash = bare == start + 1 && at < end && matches!(words.text(at), "–" | "—" | "-");
    at += usize::from(dash || at < end && matches!(words.text(at), "," | "|" | "•" | "·"));
    at += usize::from(place.is_some() && at < end && words.kind(at) == TokenKind::Symbol);
    let article = at < end && matches!(words.lower(at), "le" | "ce");
    at += usize::from(article);
    match date_end(page, at, end) {
        Some((stop, year)) => {
            Some(Parse { start, end: stop, place: place.is_some(), bracket, date: true, year, article })
        }
        None if place.is_some() => {
            Some(Parse { start, end: place_stop, place: true, bracket, date: false, year: false, article })
        }
        None => None,
    }
}

/// One past the place names that begin at `i`: up to two, each of up to five words.
fn place_end(page: &Page, i: usize, end: usize, wide: bool) -> Option<usize> {
    let words = page.words;
    let is_name = |k: usize| {
        k < end
            && words.is_capitalised(k)
            && words.kind(k) == TokenKind::Word
            && !page.is_month(k)
            && !page.is_weekday(k)
            && !(words.lower(k) == "le" && (page.is_weekday(k + 1) || words.kind(k + 1) != TokenKind::Word))
    };
    if !is_name(i) {
        return None;
    }
    let mut at = i + 1;
    while at < end && at < i + 7 {
        let inner =
            matches!(words.text(at), "de" | "la" | "sur" | "en" | "-" | "/" | "et" | "du" | "les" | "l'")
                || wide && matches!(words.text(at), "–" | "—");
        if is_name(at) {
            at += 1;
        } else if inner && is_name(at + 1) {
            at += 2;
        } else {
            break;
        }
    }
    Some(at)
}

/// One past the date that begins at `i`, and whether it has its year.
fn date_end(page: &Page, i: usize, end: usize) -> Option<(usize, bool)> {
    if i >= end {
        return None;
    }
    let from = page.words.span(i);
    let time = page.time_in(from).map(|t| &page.times[t]);
    let shape = shape_end(page, i, end);
    let layer = time.filter(|t| t.span.start() >= from.start() && !t.value.contains('/')).and_then(|t| {
        let stop = page.words.token_at(t.span.end().saturating_sub(1)) + 1;
        let day = t.value.len() >= 10 && t.value.starts_with(|c: char| c.is_ascii_digit());
        let year = page.text(t.span).bytes().filter(u8::is_ascii_digit).count() >= 4;
        (day && stop <= end).then_some((stop, year))
    });
    match (layer, shape) {
        (Some(a), Some(b)) => Some(if a.0 >= b.0 { a } else { b }),
        (a, b) => a.or(b),
    }
}

/// `jeudi 29 août 2024`, `18.07.2020`, by shape alone.
fn shape_end(page: &Page, i: usize, end: usize) -> Option<(usize, bool)> {
    let words = page.words;
    let mut at = i;
    if page.is_weekday(at) {
        at += 1 + usize::from(words.text_at(at + 1) == ",");
    }
    if at >= end {
        return None;
    }
    let number = words.text(at);
    if is_numeric_date(number) {
        return Some((at + 1, true));
    }
    let day = number.trim_end_matches("er").trim_end_matches('e').parse::<u8>();
    if !day.is_ok_and(|d| (1..=31).contains(&d)) || !page.is_month(at + 1) || at + 1 >= end {
        return None;
    }
    let year = at + 2 < end && is_year(words.text(at + 2)) && words.gap(at + 2) < Gap::Line;
    let stop = at + 2 + usize::from(year);
    Some((hour_end(page, stop, end).unwrap_or(stop), year))
}

/// One past `à 17 h 45` at token `i`.
fn hour_end(page: &Page, i: usize, end: usize) -> Option<usize> {
    let clock = |k: usize| {
        matches!(page.words.kind(k), TokenKind::Number | TokenKind::Mixed)
            || matches!(page.words.lower(k), "h" | "heures" | ":")
    };
    let start = if i < end && matches!(page.words.text(i), "à" | ",") { i + 1 } else { return None };
    let stop = (start..end.min(start + 4)).find(|&k| !clock(k)).unwrap_or(end.min(start + 4));
    (stop > start && page.words.text(start).starts_with(|c: char| c.is_ascii_digit())).then_some(stop)
}

fn is_year(text: &str) -> bool {
    text.len() == 4
        && (text.starts_with("19") || text.starts_with("20"))
        && text.bytes().all(|b| b.is_ascii_digit())
}

/// `18.07.2020`, `01/10/2018`, `2020-07-18`.
fn is_numeric_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let small = |p: &str, most: u8| p.len() <= 2 && p.parse::<u8>().is_ok_and(|n| (1..=most).contains(&n));
    match parts[..] {
        [d, m, y] => small(d, 31) && small(m, 12) && is_year(y) || is_year(d) && small(m, 12) && small(y, 31),
        _ => false,
    }
}

/// The text of a token, `""` beyond the last.
trait TextAt {
    fn text_at(&self, i: usize) -> &str;
}

impl TextAt for crate::lexicon::Words<'_> {
    fn text_at(&self, i: usize) -> &str {
        if i < self.len() { self.text(i) } else { "" }
    }
}

/// The span of a run-in dateline on a line, if that is where it stands.
pub(super) fn on_line(found: Option<&Found>, l: usize) -> Option<(Span, usize)> {
    found.filter(|f| f.line == l).map(|f| (f.dateline.span, f.next))
}
