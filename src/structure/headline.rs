//! The title, the lines under it, the headings of the body, and the first paragraph.

use crate::document::{RuleId, Span};
use crate::entities::Label;
use crate::lexicon::Classes;
use crate::segmentation::TokenKind;
use crate::structure::dateline::{self, on_line};
use crate::structure::page::{Page, Purpose};

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[FIRST, CONTINUED, DECK, HEADING, LEAD];

/// *Finds* the first line that is no genre, dateline, embargo, release line, logo or address.
/// *Example* `COMMUNIQUÉ DE PRESSE ⏎ ⏎ Alès accueille un data center`.
/// *Leaves alone* a text that begins with a paragraph: it has no headline.
/// *Gives* the line, less a genre in brackets or before a colon.
const FIRST: RuleId = RuleId("headline/first-line");

/// *Finds* a title that goes on, on the next line.
/// *Example* `GRANDE MARCHE POUR ⏎ LE CLIMAT À LYON`.
/// *Leaves alone* a second line that is a title under the title.
/// *Gives* both lines.
const CONTINUED: RuleId = RuleId("headline/continued");

/// *Finds* the short lines between headline and first paragraph.
/// *Example* `Un partenariat au service des communes`.
/// *Leaves alone* datelines, genres, quotations with their author.
/// *Gives* each line without its bullet.
const DECK: RuleId = RuleId("subhead/deck");

/// *Finds* a short line without final mark, alone between paragraphs.
/// *Example* `Une fibre pour tous`.
/// *Leaves alone* items, names, addresses, lines that announce a list.
/// *Gives* the line.
const HEADING: RuleId = RuleId("subhead/heading");

/// *Finds* the first paragraph.
/// *Example* `TORONTO, 26 mai 2020 -- [Le groupe annonce…]`.
/// *Leaves alone* the dateline before it.
/// *Gives* the paragraph, over wrapped lines.
const LEAD: RuleId = RuleId("lead/paragraph");

/// The title and its surroundings.
#[derive(Default)]
pub(super) struct Found {
    pub headline: Option<Span>,
    pub subheads: Vec<Span>,
    pub lead: Option<Span>,
    pub rules: Vec<RuleId>,
}

/// Finds headline, subheads and lead. `body_end` is the first line after the body; `skip` says of a line that
/// it belongs to another part.
pub(super) fn find(
    page: &Page,
    dateline: Option<&dateline::Found>,
    body_end: usize,
    skip: impl Fn(usize) -> bool,
) -> Found {
    let mut found = Found::default();
    let body_end = body_end.min(page.lines.len());
    let passes = |l: usize| skip(l) || is_furniture(page, l) || fills_line(page, dateline, l);
    let Some(first) = (0..body_end).find(|&l| !passes(l)) else { return found };
    let first = after_letterhead(page, first, body_end, dateline, &passes);
    let mut next = first;
    if let Some(span) = headline_on(page, first, dateline) {
        next = first + 1;
        let end = continuation(page, first, body_end, &passes);
        found.rules.push(FIRST);
        found.headline = Some(if end > next { span.cover(page.lines[end - 1].span) } else { span });
        if end > next {
            found.rules.push(CONTINUED);
            next = end;
        }
    }
    let lead = (next..body_end).find(|&l| !passes(l) && begins_lead(page, l, dateline));
    let deck_end = lead.unwrap_or(next);
    for l in (next..deck_end).filter(|&l| !passes(l) && is_deck(page, l)) {
        found.subheads.push(page.words.cover(page.first(l), page.last(l)));
        found.rules.push(DECK);
    }
    if let Some(l) = lead {
        let end = paragraph_end(page, l, body_end);
        let start = on_line(dateline, l).map_or(page.lines[l].tokens.start, |(_, next)| next);
        found.lead = Some(page.words.cover(start, page.last(end - 1)));
        found.rules.push(LEAD);
        headings(page, end, body_end, &passes, &mut found);
    }
    found
}

/// The first line of the title: lines that only name the issuer are passed where a genre or dateline stands
/// between them and another short line, or where an organisation's name is all they hold.
fn after_letterhead(
    page: &Page,
    first: usize,
    end: usize,
    dateline: Option<&dateline::Found>,
    passes: &impl Fn(usize) -> bool,
) -> usize {
    let lead = (first + 1..end).find(|&l| !passes(l) && begins_lead(page, l, dateline)).unwrap_or(end);
    let Some(mark) = (first + 1..lead.min(first + 6)).rfind(|&l| passes(l)) else { return first };
    let title = (mark + 1..lead).find(|&l| !passes(l));
    let heads = (first..mark).filter(|&l| !passes(l));
    match title {
        Some(title) if heads.clone().all(|l| names_issuer(page, l)) => title,
        None if lead < end
            && page.purpose(mark) == Some(Purpose::Genre)
            && heads.clone().all(|l| is_body(page, l)) =>
        {
            lead
        }
        _ => first,
    }
}

/// Whether a line holds but the name, the service, the motto or the address of an issuer.
fn names_issuer(page: &Page, l: usize) -> bool {
    let range = page.lines[l].tokens.clone();
    let words = page.words;
    let postcode = range.clone().any(|i| is_postcode(words.text(i)));
    let headed = words.is(range.start, Classes::ORGANISATION_HEAD.or(Classes::PLACE_HEAD));
    let verbal =
        matches!(page.ending(l), "!" | "?" | "." | "…") || range.clone().any(|i| words.text(i) == ":");
    let capital =
        |i: usize| words.is_capitalised(i) || words.text(i).len() <= 3 || words.kind(i) != TokenKind::Word;
    let capitals = range.len() <= 8 && range.clone().all(capital);
    !verbal && range.len() <= 12 && (postcode || headed || capitals || is_body(page, l))
}

/// Whether an organisation's name is nearly all that a line holds.
fn is_body(page: &Page, l: usize) -> bool {
    let span = page.lines[l].span;
    let name = |e: &crate::entities::Entity| {
        e.label == Label::Organisation
            && e.mentions.iter().any(|m| span.contains(*m) && m.len() * 10 >= span.len() * 8)
    };
    page.entities.iter().any(name)
}

/// Genre lines, release lines, addresses and credits.
fn is_furniture(page: &Page, l: usize) -> bool {
    let range = page.lines[l].tokens.clone();
    let bare = range
        .clone()
        .all(|i| !matches!(page.words.kind(i), TokenKind::Word | TokenKind::Mixed | TokenKind::Hashtag));
    if bare || page.is_end_mark(l) || (range.len() == 1 && page.words.kind(range.start) == TokenKind::Url) {
        return true;
    }
    let Some(cue) = page.cues[l] else {
        return is_host(page, l) || says_when(page, range.start, range.end);
    };
    match cue.purpose {
        Purpose::Genre => after_tag(page, l).is_none() || says_when(page, cue.end, range.end),
        Purpose::Release | Purpose::Embargo | Purpose::Contact => true,
        Purpose::Dated => says_when(page, cue.end, range.end),
        Purpose::Section => range.len() <= 8,
        Purpose::Correction | Purpose::Replacement | Purpose::Update | Purpose::Withdrawal => page
            .span_of(cue.end..range.end)
            .is_none_or(|rest| page.text(rest).trim_matches([':', '.', ']', ')', '-']).is_empty()),
        Purpose::Details | Purpose::Boilerplate => false,
    }
}

/// Whether tokens say only when the text may be printed: a date, `pour diffusion immédiate`.
fn says_when(page: &Page, start: usize, end: usize) -> bool {
    let calm = |i: usize| {
        !matches!(page.words.kind(i), TokenKind::Word | TokenKind::Hashtag)
            || page.is_month(i)
            || page.is_weekday(i)
            || matches!(page.words.lower(i), "le" | "du")
    };
    start < end && ((start..end).all(calm) || says_only(page, start, end))
}

/// Whether tokens are a release line, or say only that the text is corrected.
fn says_only(page: &Page, start: usize, end: usize) -> bool {
    let first = (start..end).find(|&i| page.words.kind(i) == TokenKind::Word).unwrap_or(start);
    match page.cue_at(first, end) {
        Some(Purpose::Release) => true,
        Some(Purpose::Correction | Purpose::Replacement | Purpose::Update | Purpose::Withdrawal) => {
            page.cue_end(first, end) == Some(end)
        }
        _ => false,
    }
}

/// A line that is nothing but a host name.
fn is_host(page: &Page, l: usize) -> bool {
    let range = &page.lines[l].tokens;
    range.len() == 1 && page.words.text(range.start).contains('.') && page.words.text(range.start).len() > 6
}

/// Whether the dateline takes the whole line.
fn fills_line(page: &Page, dateline: Option<&dateline::Found>, l: usize) -> bool {
    on_line(dateline, l).is_some_and(|(_, next)| next >= page.lines[l].tokens.end)
}

/// Where the title begins after `[Communiqué]` or `Communiqué de presse :`; none when the line says only the
/// genre, and perhaps whose.
fn after_tag(page: &Page, l: usize) -> Option<usize> {
    let tags = [Purpose::Genre, Purpose::Correction, Purpose::Replacement, Purpose::Update];
    let cue = page.cues[l].filter(|c| tags.contains(&c.purpose))?;
    let range = page.lines[l].tokens.clone();
    let bracket = page.words.text(range.start) == "[";
    let close = (cue.end..range.end).find(|&i| page.words.text(i) == "]").filter(|_| bracket);
    let colon =
        Some(cue.end).filter(|&i| i < range.end && matches!(page.words.text(i), ":" | "-" | "–" | "—" | "|"));
    match close.or(colon) {
        Some(mark) => Some(mark + 1).filter(|&i| i < range.end),
        None if page.words.text(range.start).chars().all(char::is_uppercase) && cue.end < range.end => None,
        None => Some(range.start).filter(|_| cue.end < range.end),
    }
}

/// The title on line `l`, when that line is one.
fn headline_on(page: &Page, l: usize, dateline: Option<&dateline::Found>) -> Option<Span> {
    let range = page.lines[l].tokens.clone();
    let start = match on_line(dateline, l) {
        Some((_, next)) => next,
        None => after_tag(page, l).unwrap_or(range.start),
    };
    if start >= range.end || is_running(page, start, l) || begins_run_in(page, l, dateline) {
        return None;
    }
    Some(page.words.cover(start, page.last(l)))
}

/// Whether a sentence follows the dateline on its own line.
fn begins_run_in(page: &Page, l: usize, dateline: Option<&dateline::Found>) -> bool {
    on_line(dateline, l).is_some_and(|(_, n)| n < page.lines[l].tokens.end) && page.is_final(l)
}

/// Too long for a title, or of several sentences.
fn is_running(page: &Page, start: usize, l: usize) -> bool {
    let span = page.words.cover(start, page.last(l));
    let tokens = page.last(l) + 1 - start;
    let stops = (start..page.last(l))
        .filter(|&i| page.words.text(i) == "." && page.words.is_capitalised(i + 1))
        .count();
    span.len() > 280 || (page.ending(l) == "." && tokens > 36) || (stops > 0 && tokens > 30)
}

/// One past the last line of the title that begins on line `l`.
fn continuation(page: &Page, l: usize, end: usize, passes: &impl Fn(usize) -> bool) -> usize {
    let mut k = l + 1;
    while k < end && k < l + 4 && !passes(k) && !page.lines[k].blank_before && goes_on(page, k) {
        k += 1;
    }
    k
}

/// Whether the line `k` carries on the title above it.
fn goes_on(page: &Page, k: usize) -> bool {
    let first = page.first(k);
    let capitals = |l: usize| {
        let text = page.text(page.lines[l].span);
        !text.chars().any(char::is_lowercase) && text.chars().any(char::is_uppercase)
    };
    let lower = first < page.words.len() && page.words.text(first).starts_with(char::is_lowercase);
    let open = matches!(page.ending(k - 1), "," | ":" | "-" | "–" | "/");
    !page.is_paragraph(k) && !page.is_item(k) && (lower || open || (capitals(k) && capitals(k - 1)))
}

/// Whether the first paragraph begins on line `l`.
fn begins_lead(page: &Page, l: usize, dateline: Option<&dateline::Found>) -> bool {
    if page.is_item(l) && page.lines[l].span.len() < 300 {
        return false;
    }
    let run_in = on_line(dateline, l).is_some_and(|(_, next)| next < page.lines[l].tokens.end);
    let wrapped = page.lines[l].span.len() >= 60
        && page.lines.get(l + 1).is_some_and(|next| !next.blank_before)
        && page.words.text(page.first(l + 1).min(page.words.len() - 1)).starts_with(char::is_lowercase);
    let sentence = page.lines[l].tokens.len() >= 8 && page.ending(l) == ".";
    page.is_paragraph(l) || run_in || wrapped || sentence
}

fn is_deck(page: &Page, l: usize) -> bool {
    let (first, end) = (page.first(l), page.lines[l].tokens.end);
    first < end
        && !says_when(page, first, end)
        && page.lines[l].tokens.len() >= 3
        && !page.reachable[l]
        && (page.words.is_capitalised(first) || page.is_item(l))
        && !matches!(page.ending(l), "," | ":")
        && page.purpose(l).is_none()
}

/// One past the last line of the paragraph that begins on line `l`: wrapped lines belong to it.
fn paragraph_end(page: &Page, l: usize, end: usize) -> usize {
    let mut k = l + 1;
    while k < end && !page.lines[k].blank_before && !page.is_final(k - 1) && page.ending(k - 1) != ":" {
        if page.is_item(k) || page.purpose(k).is_some() || page.lines[k - 1].span.len() < 40 {
            break;
        }
        k += 1;
    }
    k
}

/// The headings between `from` and `end`.
fn headings(page: &Page, from: usize, end: usize, passes: &impl Fn(usize) -> bool, found: &mut Found) {
    for l in from..end.saturating_sub(1) {
        if !passes(l) && is_heading(page, l) && page.is_paragraph(l + 1) && !page.is_item(l + 1) {
            found.subheads.push(page.words.cover(page.lines[l].tokens.start, page.last(l)));
            found.rules.push(HEADING);
        }
    }
}

fn is_heading(page: &Page, l: usize) -> bool {
    let line = &page.lines[l];
    let first = page.first(l);
    line.blank_before
        && line.span.len() <= 110
        && (2..=18).contains(&line.tokens.len())
        && page.words.is_capitalised(first)
        && !page.is_item(l)
        && !page.reachable[l]
        && page.purpose(l).is_none()
        && !says_when(page, first, line.tokens.end)
        && !is_postcode(page.ending(l))
        && !matches!(page.ending(l), "." | ":" | "," | ";" | "…" | "»" | "”" | ")" | "\"")
        && !matches!(page.words.text(line.tokens.start), "«" | "“" | "\"" | "(")
        && l > 0
        && !matches!(page.ending(l - 1), ":" | "»" | "”")
}

fn is_postcode(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit())
}
