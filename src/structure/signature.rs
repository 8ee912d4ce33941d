//! Names and functions under the text.

use crate::document::{RuleId, Span};
use crate::segmentation::TokenKind;
use crate::structure::Signer;
use crate::structure::page::{Page, Purpose};

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[FUNCTION, COLLECTIVE, CLOSING];

/// *Finds* a name on one line and a function on the line above or below, at the end of the body.
/// *Example* `Le Président du CIREM ⏎ Yanis Bendjelal`.
/// *Leaves alone* the line under a quotation that says who spoke.
/// *Gives* the lines of names and functions.
const FUNCTION: RuleId = RuleId("signature/name-and-function");

/// *Finds* a last line that is a body with its article and no verb.
/// *Example* `Les élu·es du groupe Poitiers Collectif`.
/// *Leaves alone* sentences, items of lists.
/// *Gives* the line.
const COLLECTIVE: RuleId = RuleId("signature/collective");

/// *Finds* the short lines under a closing formula.
/// *Example* `En toute solidarité, ⏎ Votre comité central de négociation`.
/// *Leaves alone* the formula.
/// *Gives* the lines under it.
const CLOSING: RuleId = RuleId("signature/closing");

/// Finds the signature among the last lines before `end`, the first line after the body.
pub(super) fn find(page: &Page, end: usize) -> Option<(Span, RuleId, usize)> {
    let end = trim(page, end);
    let start = block_start(page, end);
    if start == 0 || start == end {
        return None;
    }
    let cover = |from: usize| page.lines[from].span.cover(page.lines[end - 1].span);
    if let Some(l) = (start.saturating_sub(1)..end - 1).rev().find(|&l| page.is_closing(l)) {
        return Some((cover(l + 1), CLOSING, l + 1));
    }
    if matches!(page.ending(start - 1), "»" | "”" | "\"") {
        return None;
    }
    let named = (start..end).find(|&l| is_name(page, l) && beside_function(page, l, start, end));
    if let Some(l) = named {
        let first = (start..=l).rev().take_while(|&k| is_name(page, k) || is_function(page, k)).last();
        let first = first.unwrap_or(l);
        return Some((cover(first), FUNCTION, first));
    }
    let last = end - 1;
    is_collective(page, last).then(|| (page.lines[last].span, COLLECTIVE, last))
}

/// The persons that a signature names, each with the function on its line or the line beside it.
pub(super) fn signers(page: &Page, signature: Span) -> Vec<Signer> {
    let from = page.lines.partition_point(|line| line.span.end() <= signature.start());
    let lines = (from..page.lines.len()).take_while(|&l| signature.contains(page.lines[l].span));
    let mut out: Vec<Signer> = Vec::new();
    let mut waiting: Option<String> = None;
    for l in lines {
        let range = page.lines[l].tokens.clone();
        let comma = range.clone().find(|&i| page.words.text(i) == ",").unwrap_or(range.end);
        if (range.start..comma).len() > 1 && names(page, range.start..comma) {
            let own = (comma + 1 < range.end && page.is_function(comma + 1))
                .then(|| words(page, comma + 1..range.end));
            let role = own.or_else(|| waiting.take());
            out.push(Signer { name: words(page, range.start..comma), role });
        } else if is_function(page, l) {
            match out.last_mut().filter(|signer| signer.role.is_none()) {
                Some(signer) => signer.role = Some(words(page, range)),
                None => waiting = Some(words(page, range)),
            }
        } else if let Some(role) = &mut waiting {
            role.push(' ');
            role.push_str(&words(page, range));
        }
    }
    out
}

/// The words of some tokens, less a final comma.
fn words(page: &Page, tokens: std::ops::Range<usize>) -> String {
    let text = page.span_of(tokens).map_or("", |span| page.text(span));
    text.trim_end_matches(',').split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Passes dates, sources and links at the end.
fn trim(page: &Page, mut end: usize) -> usize {
    while end > 0 {
        let l = end - 1;
        let range = page.lines[l].tokens.clone();
        let dated = (range.clone())
            .all(|i| page.words.kind(i) != TokenKind::Word || page.is_month(i) || page.is_weekday(i));
        let aside = matches!(page.purpose(l), Some(Purpose::Section | Purpose::Details | Purpose::Dated));
        let link =
            range.len() <= 2 && matches!(page.words.kind(range.start), TokenKind::Url | TokenKind::Hashtag);
        if !(dated || aside || link || page.is_end_mark(l)) {
            break;
        }
        end -= 1;
    }
    end
}

/// The first of up to eight short lines that end at `end`.
fn block_start(page: &Page, end: usize) -> usize {
    let is_short = |l: usize| {
        page.lines[l].span.len() <= 120
            && !ends_sentence(page, l)
            && !page.is_item(l)
            && page.ending(l) != ":"
    };
    (end.saturating_sub(8)..end).rev().take_while(|&l| is_short(l)).last().unwrap_or(end)
}

fn ends_sentence(page: &Page, l: usize) -> bool {
    matches!(page.ending(l), "!" | "?" | ";" | "»" | "”" | "…") || page.ending(l) == "."
}

/// Two to five words, each beginning with a capital but for particles.
fn is_name(page: &Page, l: usize) -> bool {
    names(page, page.lines[l].tokens.clone())
}

fn names(page: &Page, range: std::ops::Range<usize>) -> bool {
    let words = page.words;
    let name = |i: usize| words.kind(i) == TokenKind::Word && words.is_capitalised(i) && !page.is_function(i);
    let small = |i: usize| words.text(i).len() <= 3 && words.kind(i) == TokenKind::Word;
    (2..=6).contains(&range.len())
        && name(range.start)
        && words.text(range.start).len() > 2
        && range.clone().all(|i| name(i) || small(i))
        && range.clone().filter(|&i| name(i)).count() >= 2
        && !matches!(words.lower(range.start), "le" | "la" | "les" | "l'")
}

/// A line that begins with a function, its article aside.
fn is_function(page: &Page, l: usize) -> bool {
    let start = page.lines[l].tokens.start;
    let skip = usize::from(matches!(page.words.lower(start), "le" | "la" | "les" | "l'"));
    page.is_function(start + skip) && page.words.is_capitalised(start)
}

fn beside_function(page: &Page, l: usize, start: usize, end: usize) -> bool {
    let above = (start..l).rev().take(2).any(|k| is_function(page, k));
    let below = (l + 1..end).take(2).any(|k| is_function(page, k));
    above || below
}

/// `L'équipe …`, `Les élu·es du groupe …`.
fn is_collective(page: &Page, l: usize) -> bool {
    let range = page.lines[l].tokens.clone();
    let article = matches!(page.words.lower(range.start), "le" | "la" | "les" | "l'" | "votre" | "vos");
    article
        && range.len() <= 14
        && page.words.is_capitalised(range.start)
        && page.is_collective(range.start + 1)
        && page.lines[l].blank_before
        && range.clone().skip(2).any(|i| page.words.is_capitalised(i))
}
