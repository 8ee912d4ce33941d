//! Whom to call.

use crate::document::{RuleId, Span};
use crate::lexicon::fold;
use crate::segmentation::Gap;
use crate::structure::Contact;
use crate::structure::contact_fields::Builder;
use crate::structure::page::{Page, Purpose};
use std::ops::Range;

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[BLOCK, LINE, IN_TEXT];

/// *Finds* the lines under a heading such as `Contacts presse :`, as far as addresses and numbers go.
/// *Example* `Contact presse ⏎ Anne Martin ⏎ 01 99 00 12 34 ⏎ anne.martin@exemple.fr`.
/// *Leaves alone* headings without any address or number under them.
/// *Gives* one contact for each item or name.
const BLOCK: RuleId = RuleId("contact/block");

/// *Finds* the words and what they announce on one line.
/// *Example* `Pour plus d'informations : presse@exemple.fr`.
/// *Leaves alone* such words before a web page or a form.
/// *Gives* what stands after the colon.
const LINE: RuleId = RuleId("contact/line");

/// *Finds* the words in the middle or at the end of a paragraph.
/// *Example* `… dans 12 villes. Contact presse : presse@exemple.fr`.
/// *Leaves alone* addresses in running text without these words.
/// *Gives* what stands after the words.
const IN_TEXT: RuleId = RuleId("contact/in-text");

/// How many lines may stand between a heading or address and the next address.
const REACH: usize = 4;

/// Contacts that one heading announces.
pub(super) struct Found {
    pub contacts: Vec<(Contact, Vec<RuleId>)>,
    pub rule: RuleId,
    pub lines: Range<usize>,
    /// Where the announcing words begin, in bytes.
    pub start: usize,
}

/// Finds all contacts, in text order.
pub(super) fn find(page: &Page) -> Vec<Found> {
    let mut out = Vec::new();
    if !page.reachable.contains(&true) {
        return out;
    }
    let mut l = 0;
    while l < page.lines.len() {
        let found = announced(page, l).or_else(|| after_end_mark(page, l)).or_else(|| in_text(page, l));
        l = found.as_ref().map_or(l + 1, |f| f.lines.end.max(l + 1));
        out.extend(found);
    }
    out
}

/// Lines that begin with the words.
fn announced(page: &Page, l: usize) -> Option<Found> {
    let cue = page.cues[l]?;
    let strong = cue.purpose == Purpose::Contact;
    if !strong && cue.purpose != Purpose::Details {
        return None;
    }
    let tokens = page.lines[l].tokens.clone();
    let long = page.lines[l].span.len() > 250;
    if long && !page.reachable[l] {
        return None;
    }
    let colon = (cue.end..tokens.end).find(|&i| page.words.text(i) == ":");
    let opens = strong && !long || page.ending(l) == ":" || tokens.end == cue.end;
    let end = if opens || page.reachable[l] { zone_end(page, l, opens) } else { l };
    if end == l {
        return None;
    }
    let mut builder = Builder::new(page);
    let rest = colon.map_or(cue.end, |c| c + 1);
    builder.header(cue.end..colon.unwrap_or(if page.reachable[l] { cue.end } else { tokens.end }));
    if page.reachable[l] {
        builder.line(rest..tokens.end, true);
    }
    for k in l + 1..end {
        match page.cues[k].filter(|c| matches!(c.purpose, Purpose::Contact | Purpose::Details)) {
            Some(inner) => {
                let stop = page.lines[k].tokens.end;
                let colon = (inner.end..stop).find(|&i| page.words.text(i) == ":");
                builder.announced(
                    inner.end..colon.unwrap_or(inner.end),
                    colon.map_or(inner.end, |c| c + 1)..stop,
                );
            }
            None => builder.line(page.lines[k].tokens.clone(), k == l + 1 && !page.reachable[l]),
        }
    }
    let contacts = builder.finish();
    let rule = if end > l + 1 { BLOCK } else { LINE };
    let start = page.words.span(cue.start).start();
    (!contacts.is_empty()).then_some(Found { contacts, rule, lines: l..end, start })
}

/// One past the last line with an address that line `l` announces; `l` itself when there is none.
fn zone_end(page: &Page, l: usize, opens: bool) -> usize {
    let mut end = if page.reachable[l] { l + 1 } else { l };
    let mut k = l + 1;
    let reach = if opens { REACH } else { 1 };
    while k < page.lines.len() && k <= end.max(l) + reach {
        let other = matches!(page.purpose(k), Some(Purpose::Boilerplate | Purpose::Section | Purpose::Genre));
        let far = page.lines[k].blank_before && end > l + 1 && k >= end && !near_address(page, k);
        if other || page.is_end_mark(k) || far || (k > l + 1 && starts_own(page, k)) {
            break;
        }
        if page.lines[k].span.len() > 250 {
            break;
        }
        if page.reachable[k] {
            end = k + 1;
        }
        k += 1;
    }
    end
}

/// Whether the line, or one of the three below it, holds an address.
fn near_address(page: &Page, k: usize) -> bool {
    let short =
        |l: usize| page.lines[l].span.len() <= 90 && page.purpose(l).is_none() && !page.is_end_mark(l);
    let from = (k..page.lines.len()).take(4);
    from.take_while(|&l| page.reachable[l] || short(l)).any(|l| page.reachable[l])
}

/// Whether a line announces contacts of its own, with a new name or body: it will be read by itself.
fn starts_own(page: &Page, k: usize) -> bool {
    page.purpose(k) == Purpose::Contact.into() && page.lines[k].span.len() < 250
}

/// The lines under `-30-` or `###`, where they begin with a name.
fn after_end_mark(page: &Page, l: usize) -> Option<Found> {
    if !page.is_end_mark(l) || page.purpose(l + 1).is_some() {
        return None;
    }
    let end = zone_end(page, l, true);
    if end <= l + 1 {
        return None;
    }
    let mut builder = Builder::new(page);
    for k in l + 1..end {
        builder.line(page.lines[k].tokens.clone(), k == l + 1);
    }
    let contacts = builder.finish();
    let start = page.lines[l + 1].span.start();
    (!contacts.is_empty()).then_some(Found { contacts, rule: BLOCK, lines: l + 1..end, start })
}

/// The words inside a line that holds an address.
fn in_text(page: &Page, l: usize) -> Option<Found> {
    if !page.reachable[l] {
        return None;
    }
    let tokens = page.lines[l].tokens.clone();
    let is_cue = |i: usize| {
        matches!(page.words.lower(i), "contact" | "contacts" | "presse") && announces(page, i, tokens.end)
    };
    let cue = (tokens.start..tokens.end).rfind(|&i| is_cue(i))?;
    let mut end = l + 1;
    while end < page.lines.len() && page.reachable[end] && page.lines[end].tokens.len() <= 3 {
        end += 1;
    }
    let mut builder = Builder::new(page);
    builder.before(tokens.start..cue);
    let colon = (cue..tokens.end.min(cue + 12)).find(|&i| page.words.text(i) == ":");
    builder.line(colon.map_or(after_kind(page, cue + 1), |c| c + 1)..tokens.end, true);
    for k in l + 1..end {
        builder.line(page.lines[k].tokens.clone(), false);
    }
    let contacts = builder.finish();
    let start = page.words.span(cue).start();
    (!contacts.is_empty()).then_some(Found { contacts, rule: IN_TEXT, lines: l..end, start })
}

/// Whether `contact` at token `i` is an announcement: an address follows within a few tokens, and no verb form
/// or article stands before it.
fn announces(page: &Page, i: usize, end: usize) -> bool {
    if page.words.lower(i) == "presse"
        && (i + 1 >= end
            || page.words.text(i + 1) != ":"
            || i > 0 && page.words.folded(i - 1).starts_with("contact"))
    {
        return false;
    }
    let starts = page.words.gap(i) != Gap::None && !page.words.text(i).starts_with(char::is_lowercase);
    let colon = (i + 1..end.min(i + 8)).any(|k| page.words.text(k) == ":");
    let span = page.words.cover(i, end.min(i + 30) - 1);
    let address = (i + 1..end.min(i + 14)).any(|k| page.mail_at(k).is_some());
    (starts || colon) && (address || !page.phones(span).is_empty())
}

/// Passes `presse`, `média(s)` after `contact`.
fn after_kind(page: &Page, i: usize) -> usize {
    let kind = fold(page.words.lower(i));
    if matches!(kind.as_str(), "presse" | "media" | "medias" | "communication") { i + 1 } else { i }
}

/// Whether a span lies inside one of the contacts' lines.
pub(super) fn holds(found: &[Found], page: &Page, l: usize) -> bool {
    let line: Span = page.lines[l].span;
    found.iter().any(|f| f.lines.contains(&l) && (f.rule != IN_TEXT || f.start <= line.start()))
}
