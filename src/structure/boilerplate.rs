//! Standing paragraphs about the issuer.

use crate::document::{RuleId, Span};
use crate::entities::Label;
use crate::segmentation::TokenKind;
use crate::structure::Boilerplate;
use crate::structure::page::{Cue, Page, Purpose};
use std::ops::Range;

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[HEADING, INLINE];

/// *Finds* a heading `À propos de …` or `Qui sommes-nous ?` on a line of its own, with the text under it.
/// *Example* `À propos de Debian ⏎ Le projet Debian est une association…`.
/// *Leaves alone* headings about persons and things (`À propos de l'étude`), a heading with nothing under it.
/// *Gives* heading and text, up to the next heading, contact or end mark.
const HEADING: RuleId = RuleId("boilerplate/heading");

/// *Finds* the same words at the beginning of the paragraph itself, set off by a colon or dash.
/// *Example* `A propos du cabinet Alba - Alba est un cabinet…`.
/// *Leaves alone* sentences that begin with `À propos de`.
/// *Gives* the paragraph, and those that go on from it.
const INLINE: RuleId = RuleId("boilerplate/inline");

/// A boilerplate and the lines it stands on.
pub(super) struct Found {
    pub boilerplate: Boilerplate,
    pub rule: RuleId,
    pub lines: Range<usize>,
}

/// Finds the boilerplates; `stops` are the bytes at which contacts begin.
pub(super) fn find(page: &Page, stops: &[usize]) -> Vec<Found> {
    let mut out = Vec::new();
    let mut l = 0;
    while l < page.lines.len() {
        match page.cues[l].filter(|c| c.purpose == Purpose::Boilerplate) {
            Some(cue) => match read(page, l, cue, stops) {
                Some(found) => {
                    l = found.lines.end.max(l + 1);
                    out.push(found);
                }
                None => l += 1,
            },
            None => l += 1,
        }
    }
    out
}

fn read(page: &Page, l: usize, cue: Cue, stops: &[usize]) -> Option<Found> {
    let tokens = page.lines[l].tokens.clone();
    let topic_end = (cue.end..tokens.end).find(|&i| is_break(page, i)).unwrap_or(tokens.end);
    let topic = page.span_of(cue.end..topic_end);
    if !names_issuer(page, cue, topic_end) {
        return None;
    }
    let short = topic_end - cue.end <= 12 && (cue.end..topic_end).all(|i| page.words.text(i) != ",");
    let inline = short && topic_end + 1 < tokens.end && page.words.text(topic_end) != "?";
    let heading = tokens.len() <= 20
        && !(cue.end..tokens.end).any(|i| page.words.text(i) == "," && lower_after(page, i));
    if !inline && !heading {
        return None;
    }
    let end = end_line(page, l, inline);
    if !inline && end == l + 1 {
        return None;
    }
    let start = page.lines[l].span.start();
    let mut stop = page.lines[end - 1].span.end();
    if let Some(&at) = stops.iter().find(|&&at| at > start && at < stop) {
        stop = page.words.segmentation().tokens[page.words.token_at(at) - 1].span.end();
    }
    let organisation = topic.and_then(|t| page.entity_in(t, Label::Organisation));
    let span = Span::new(start, stop);
    let rule = if inline { INLINE } else { HEADING };
    let about = topic.and_then(|t| about(page, t));
    Some(Found { boilerplate: Boilerplate { span, organisation, about }, rule, lines: l..end })
}

/// The topic without the preposition and article before it.
fn about(page: &Page, topic: Span) -> Option<Span> {
    let (first, last) = (page.words.token_at(topic.start()), page.words.token_at(topic.end() - 1));
    let link = |i: &usize| {
        matches!(
            page.words.text(*i),
            "de" | "du"
                | "des"
                | "d'"
                | "d’"
                | "D'"
                | "D’"
                | "DE"
                | "DU"
                | "DES"
                | "la"
                | "le"
                | "les"
                | "l'"
                | "l’"
                | "L'"
                | "L’"
                | ":"
                | "’"
        )
    };
    let start = (first..=last).find(|i| !link(i))?;
    let mark = |i: &usize| matches!(page.words.kind(*i), TokenKind::Punctuation | TokenKind::Symbol);
    let closes = |i: &usize| matches!(page.words.text(*i), ")" | "!" | "»" | ".");
    let end = (start..=last).rfind(|i| !mark(i) || closes(i))?;
    (page.words.lower(start) != "nous").then(|| page.words.cover(start, end))
}

/// A colon, dash or question mark after the topic.
fn is_break(page: &Page, i: usize) -> bool {
    matches!(page.words.text(i), ":" | "-" | "–" | "—" | "?")
}

fn lower_after(page: &Page, i: usize) -> bool {
    i + 1 < page.words.len() && page.words.text(i + 1).starts_with(char::is_lowercase)
}

/// Whether the topic is a name, or a noun by which issuers call themselves; `Qui sommes-nous` has none.
fn names_issuer(page: &Page, cue: Cue, end: usize) -> bool {
    if !matches!(page.words.lower(cue.start), "à" | "a" | "au" | "about") {
        return true;
    }
    let link = matches!(page.words.lower(cue.end), "de" | "d'" | "du" | "des" | "l'" | "nous" | ":")
        || page.words.lower(cue.start) == "about";
    let named = |i: usize| {
        page.words.is_capitalised(i) || page.is_issuer(i) || page.words.text(i).starts_with(char::is_numeric)
    };
    let person = page.span_of(cue.end..end).is_some_and(|s| {
        page.entity_in(s, Label::Person).is_some() && page.entity_in(s, Label::Organisation).is_none()
    });
    end == cue.end || (link && !person && (cue.end..end).any(named))
}

/// One past the last line of the text under the heading on line `l`.
fn end_line(page: &Page, l: usize, inline: bool) -> usize {
    let mut seen = inline;
    for k in l + 1..page.lines.len() {
        let other = matches!(
            page.purpose(k),
            Some(Purpose::Contact | Purpose::Boilerplate | Purpose::Section | Purpose::Details)
        );
        let heading = seen
            && page.lines[k].blank_before
            && !page.is_paragraph(k)
            && !page.is_final(k)
            && !page.is_item(k);
        let aside = seen && inline && page.lines[k].blank_before;
        if other || heading || aside || page.is_end_mark(k) || (!seen && !page.is_paragraph(k)) {
            return k;
        }
        seen = true;
    }
    page.lines.len()
}
