//! Notes, end marks and hashtags.

use crate::document::{RuleId, Span};
use crate::segmentation::TokenKind;
use crate::structure::page::{Page, Purpose};

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[HEADING, FOOTNOTE, END];

/// *Finds* a heading such as `Notes aux rédactions`, alone or before a colon, with the text under it.
/// *Example* `Notes : ⏎ Les chiffres sont de 2023.`
/// *Leaves alone* titles that begin with the word (`Note de conjoncture : la reprise`), a heading at the top.
/// *Gives* heading and text, up to the next heading, contact or end mark.
const HEADING: RuleId = RuleId("note/heading");

/// *Finds* a line that begins with a number in brackets that the text above refers to.
/// *Example* `[1] Enquête menée en mars auprès de mille personnes.`
/// *Leaves alone* items of a list that nothing refers to.
/// *Gives* the line.
const FOOTNOTE: RuleId = RuleId("note/footnote");

/// *Finds* a line that is nothing but the mark under the last line of a release.
/// *Example* `-30-`.
/// *Leaves alone* `Fin` inside a line, a rule of hyphens.
/// *Gives* the mark.
const END: RuleId = RuleId("end/mark");

/// The asides of a release, with the rules that found them.
#[derive(Default)]
pub(super) struct Found {
    pub notes: Vec<Span>,
    pub end_marks: Vec<Span>,
    pub hashtags: Vec<Span>,
    pub rules: Vec<RuleId>,
}

/// Finds the asides; `aside` says of a line that it belongs to a contact or boilerplate.
pub(super) fn find(page: &Page, aside: impl Fn(usize) -> bool) -> Found {
    let tokens = page.words.segmentation().tokens.iter();
    let hashtags = tokens.filter(|t| t.kind == TokenKind::Hashtag).map(|t| t.span).collect();
    let mut found = Found { hashtags, ..Found::default() };
    let mut l = 0;
    while l < page.lines.len() {
        if page.is_end_mark(l) {
            found.end_marks.push(page.lines[l].span);
            found.rules.push(END);
        } else if let Some(end) = heading(page, l, &aside) {
            found.notes.push(page.lines[l].span.cover(page.lines[end - 1].span));
            found.rules.push(HEADING);
            l = end;
            continue;
        } else if is_footnote(page, l) {
            found.notes.push(page.lines[l].span);
            found.rules.push(FOOTNOTE);
        }
        l += 1;
    }
    found
}

/// One past the last line of the note that begins on line `l`.
fn heading(page: &Page, l: usize, aside: &impl Fn(usize) -> bool) -> Option<usize> {
    let cue = page.cues[l].filter(|c| c.purpose == Purpose::Section && l > 1)?;
    if !matches!(page.words.folded(cue.start), "note" | "notes" | "nota") || aside(l) || page.is_item(l) {
        return None;
    }
    let end = page.lines[l].tokens.end;
    let rest = (cue.end..end).find(|&i| page.words.kind(i) != TokenKind::Punctuation);
    if rest.is_some() {
        return (page.words.text(cue.end) == ":").then_some(l + 1);
    }
    let goes_on = |k: usize| {
        !aside(k)
            && !page.is_end_mark(k)
            && page.purpose(k).is_none()
            && (k == l + 1 || !page.lines[k].blank_before || is_marked(page, k))
    };
    let stop = (l + 1..page.lines.len()).take_while(|&k| goes_on(k)).last()? + 1;
    Some(stop)
}

/// Whether a line begins with a number in brackets or a bullet.
fn is_marked(page: &Page, l: usize) -> bool {
    page.is_item(l) || mark(page, l).is_some()
}

/// The mark `[1]`, `(1)` that a line begins with.
fn mark<'a>(page: &Page<'a>, l: usize) -> Option<&'a str> {
    let range = page.lines[l].tokens.clone();
    let text = |k: usize| if range.start + k < range.end { page.words.text(range.start + k) } else { "" };
    let closes = matches!((text(0), text(2)), ("[", "]") | ("(", ")"));
    let number = text(1).len() <= 2 && text(1).bytes().all(|b| b.is_ascii_digit());
    (closes && number && range.len() > 4).then(|| page.text(page.words.cover(range.start, range.start + 2)))
}

/// Whether the text above refers to the mark that the line begins with.
fn is_footnote(page: &Page, l: usize) -> bool {
    let Some(mark) = mark(page, l) else { return false };
    let above = &page.words.document().text()[..page.lines[l].span.start()];
    let mut hits = memchr::memmem::find_iter(above.as_bytes(), mark.as_bytes());
    hits.any(|at| at > 0 && !above[..at].ends_with('\n'))
}
