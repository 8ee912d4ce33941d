//! Postal addresses beside contacts.

use crate::document::{RuleId, Span};
use crate::segmentation::{Gap, TokenKind};
use crate::structure::Address;
use crate::structure::country::Country;
use crate::structure::page::Page;
use std::ops::Range;

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[POSTCODE];

/// *Finds* a postcode and the name of a place on a line of a contact, or on the two lines under it, with the
/// street on the same line or the one above.
/// *Example* `12 rue des Lilas, 44000 Nantes`.
/// *Leaves alone* numbers before other words (`12000 visiteurs`), four digits outside Belgium and Switzerland.
/// *Gives* the address, and the place that its town is.
const POSTCODE: RuleId = RuleId("address/postcode");

/// Finds the first address on some lines, or the two under them.
pub(super) fn find(page: &Page, lines: Range<usize>) -> Option<(Address, RuleId)> {
    let below = (lines.end..page.lines.len().min(lines.end + 2))
        .take_while(|&l| page.lines[l].span.len() <= 90 && page.purpose(l).is_none() && !page.is_end_mark(l));
    lines.clone().chain(below).find_map(|l| on_line(page, l))
}

fn on_line(page: &Page, l: usize) -> Option<(Address, RuleId)> {
    let tokens = page.lines[l].tokens.clone();
    let (code, town) = tokens.clone().find_map(|i| Some((i, town_after(page, i, tokens.end)?)))?;
    let start = field_start(page, tokens.start, code);
    let end = town_end(page, town, tokens.end);
    let mut span = page.words.cover(start, end - 1);
    if start == tokens.start && code == start && l > 0 && is_street_line(page, l - 1) {
        span = page.lines[l - 1].span.cover(span);
    }
    let place = page.place_in(page.words.cover(town, end - 1)).or_else(|| page.place_in(span));
    Some((Address { span, place }, POSTCODE))
}

/// The first token of the town after the postcode at token `i`.
fn town_after(page: &Page, i: usize, end: usize) -> Option<usize> {
    let words = page.words;
    let text = words.text(i);
    let bare = text.trim_start_matches(|c: char| c.is_ascii_uppercase()).trim_start_matches('-');
    let digits = !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit());
    let abroad = bare.len() < text.len() && text.len() - bare.len() <= 3;
    let small =
        matches!(page.country, Country::Belgium | Country::Switzerland | Country::Luxembourg) || abroad;
    let right = digits && (bare.len() == 5 || bare.len() == 4 && small);
    let canada = is_half(text, true) && i + 1 < end && is_half(words.text(i + 1), false);
    let town = i + 1;
    if canada {
        return Some(town);
    }
    let named = right && town < end && words.is_capitalised(town) && words.kind(town) == TokenKind::Word;
    let known = bare.len() == 5 || page.place_in(words.span(town.min(end - 1))).is_some();
    (named && known && words.gap(town) < Gap::Line).then_some(town)
}

/// `H2X` or `1Y4`.
fn is_half(text: &str, first: bool) -> bool {
    let shape = |b: &u8| {
        if b.is_ascii_uppercase() {
            'L'
        } else if b.is_ascii_digit() {
            'D'
        } else {
            '?'
        }
    };
    let seen: String = text.as_bytes().iter().map(shape).collect();
    seen == if first { "LDL" } else { "DLD" }
}

/// Where the field begins that holds the postcode: after a bar, a dash with blanks, an e-mail address or number.
fn field_start(page: &Page, from: usize, code: usize) -> usize {
    let words = page.words;
    let breaks = |i: usize| {
        let mark = matches!(words.text(i), "|" | ":" | ";" | "•" | "·");
        let dash = matches!(words.text(i), "–" | "—" | "-") && words.gap(i) != Gap::None;
        let phone = page.numbers.iter().any(|p| p.span.overlaps(words.span(i)));
        mark || dash && !(from..i).any(|k| page.is_street(k)) || phone || page.mail_at(i).is_some()
    };
    let start = (from..code).rfind(|&i| breaks(i)).map_or(from, |i| i + 1);
    let name = |i: &usize| !page.is_street(*i) && !words.text(*i).starts_with(|c: char| c.is_ascii_digit());
    let street = (start..code).find(|i| !name(i)).unwrap_or(code);
    (start..=street).rfind(|&i| i == start || words.text(i - 1) == ",").unwrap_or(start).min(street)
}

fn town_end(page: &Page, town: usize, end: usize) -> usize {
    let words = page.words;
    let part = |i: usize| {
        words.kind(i) == TokenKind::Word
            && (words.is_capitalised(i)
                || matches!(words.lower(i), "sur" | "de" | "la" | "le" | "lès" | "les" | "en" | "sous"))
            || words.text(i) == "-"
    };
    let mut stop = (town..end).find(|&i| !part(i) && words.lower(i) != "cedex").unwrap_or(end);
    if stop < end && words.kind(stop) == TokenKind::Number && words.lower(stop - 1) == "cedex" {
        stop += 1;
    }
    (town..stop)
        .rfind(|&i| words.is_capitalised(i) || words.kind(i) == TokenKind::Number)
        .map_or(town + 1, |i| i + 1)
}

/// A short line that begins with a number or holds a noun of streets.
fn is_street_line(page: &Page, l: usize) -> bool {
    let tokens = page.lines[l].tokens.clone();
    page.lines[l].span.len() <= 70 && !page.reachable[l] && tokens.clone().any(|i| page.is_street(i))
}

/// Whether a span lies beside an address: on the same contact.
pub(super) fn nearest(spans: &[Span], address: Span) -> Option<usize> {
    let before = spans.iter().rposition(|s| s.start() <= address.start());
    before.or(if spans.is_empty() { None } else { Some(0) })
}
