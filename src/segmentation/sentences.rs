//! Sentences: where one ends, and where a mark only looks like an end.

use crate::document::Span;
use crate::segmentation::{Gap, Token};
use std::ops::Range;

/// One sentence, heading or list item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From the first byte of its first token to the end of its last.
    pub span: Span,
    /// Its tokens, as indices.
    pub tokens: Range<usize>,
}

/// Cuts the tokens into sentences that tile them.
pub(super) fn find_sentences(text: &str, tokens: &[Token]) -> Vec<Sentence> {
    let mut out = Vec::new();
    let mut start = 0;
    for i in 1..=tokens.len() {
        if i == tokens.len() || begins_sentence(text, tokens, start, i) {
            let span = tokens[start].span.cover(tokens[i - 1].span);
            out.push(Sentence { span, tokens: start..i });
            start = i;
        }
    }
    out
}

/// Whether a new sentence begins at token `i`, the current one having begun at `start`.
fn begins_sentence(text: &str, tokens: &[Token], start: usize, i: usize) -> bool {
    let word = |k: usize| &text[tokens[k].span.range()];
    match tokens[i].gap {
        Gap::Paragraph => return true,
        Gap::Line => return breaks_line(word(i - 1), word(i)),
        Gap::None if !is_opening(word(i)) && !opens_after_glue(word(i - 1), word(i)) => return false,
        _ => {}
    }
    if closes(text, tokens, i) || !may_open(word(i)) {
        return false;
    }
    let mut k = i;
    while k > start && closes(text, tokens, k - 1) {
        k -= 1;
    }
    if k == start {
        return false;
    }
    let (end, closed) = (word(k - 1), k < i);
    match end {
        "." | "..." | "…" | "...." => !(closed && word(i).starts_with(char::is_lowercase)),
        "!" | "?" => !is_lower_or_dash(word(i)),
        // The items of a run-on list: a capital after a semicolon.
        ";" => word(i).starts_with(char::is_uppercase),
        _ => end == "etc." && !closed,
    }
}

/// A line break inside a paragraph ends the sentence unless the line was only wrapped: no final mark above,
/// and the text goes on in lower case.
fn breaks_line(above: &str, below: &str) -> bool {
    let final_mark = matches!(above, "." | "!" | "?" | ":" | ";" | "…" | "...");
    final_mark || !below.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '(')
}

/// The missing space of `fin.Le`.
fn opens_after_glue(before: &str, word: &str) -> bool {
    before == "." && word.starts_with(char::is_uppercase)
}

fn is_lower_or_dash(word: &str) -> bool {
    word.starts_with(char::is_lowercase) || matches!(word, "-" | "–" | "—" | ",")
}

fn is_opening(word: &str) -> bool {
    matches!(word, "«" | "“" | "„" | "(" | "[" | "\"" | "<<")
}

/// Whether token `i` closes a bracket or quotation. A straight mark closes when it is glued to the word before
/// it and not to the one after.
fn closes(text: &str, tokens: &[Token], i: usize) -> bool {
    match &text[tokens[i].span.range()] {
        "»" | "”" | ")" | "]" | ">>" | "’" | "'" => true,
        "\"" => tokens[i].gap == Gap::None || tokens.get(i + 1).is_none_or(|next| next.gap != Gap::None),
        _ => false,
    }
}

/// Whether a sentence can begin with this token.
fn may_open(word: &str) -> bool {
    let first = word.chars().next().unwrap_or(' ');
    first.is_uppercase()
        || first.is_ascii_digit()
        || is_opening(word)
        || matches!(first, '-' | '–' | '—' | '•' | '#' | '@' | '…')
}
