//! Pairs of quotation marks, whatever the text does with them.
//!
//! Pairing never fails: what is not closed is repaired at the end of its line or paragraph, what is closed
//! without being open is left alone, and a pair inside a pair is part of the outer one.

use crate::lexicon::Words;
use crate::segmentation::{Gap, TokenKind};

/// The words between two marks, as token indices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Pair {
    /// The opening mark.
    pub(super) open: usize,
    /// First token inside.
    pub(super) first: usize,
    /// One past the last token inside.
    pub(super) end: usize,
    /// One past the closing mark; the same as `end` without one.
    pub(super) after: usize,
    /// Whether there is a closing mark.
    pub(super) closed: bool,
    /// Whether the opening mark repeats, at the beginning of a line, one that was still open.
    pub(super) resumes: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Family {
    Angle,
    Curly,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    token: usize,
    family: Family,
    opens: bool,
    closes: bool,
    straight: bool,
}

#[derive(Clone, Copy, Debug)]
struct Open {
    token: usize,
    family: Family,
    resumes: bool,
    /// Where the last pair inside it was closed.
    inner: Option<(usize, usize)>,
}

/// Finds the outermost pairs, in text order.
pub(super) fn pairs(words: &Words) -> Vec<Pair> {
    let marks = marks(words);
    let mut pairing = Pairing::new(words);
    pairing.run(&marks);
    pairing.out
}

fn marks(words: &Words) -> Vec<Mark> {
    let candidate = |&i: &usize| matches!(words.kind(i), TokenKind::Punctuation | TokenKind::Symbol);
    (0..words.len()).filter(candidate).filter_map(|i| mark(words, i)).collect()
}

fn mark(words: &Words, i: usize) -> Option<Mark> {
    let glued_left = i > 0 && words.gap(i) == Gap::None;
    let glued_right = i + 1 < words.len() && words.gap(i + 1) == Gap::None;
    let angle = |opens| Mark { token: i, family: Family::Angle, opens, closes: !opens, straight: false };
    let curly = |opens, closes| Mark { token: i, family: Family::Curly, opens, closes, straight: false };
    match words.text(i) {
        "«" | "<<" => Some(angle(true)),
        "»" | ">>" => Some(angle(false)),
        "„" => Some(curly(true, false)),
        // Typed the wrong way round more often than not: the blanks decide, then the shape.
        "“" => Some(curly(glued_right || !glued_left, glued_left || !glued_right)),
        "”" => Some(curly(glued_right && !glued_left, true)),
        "\"" | "‟" | "＂" => Some(Mark { straight: true, ..curly(true, true) }),
        // Two single marks for a double one.
        "‘" if twin(words, i) => Some(curly(true, false)),
        "’" if twin(words, i) => Some(curly(false, true)),
        _ => None,
    }
}

/// Whether token `i` and the next one are the same mark, glued.
fn twin(words: &Words, i: usize) -> bool {
    i + 1 < words.len() && words.text(i) == words.text(i + 1) && words.gap(i + 1) == Gap::None
}

struct Pairing<'a> {
    words: &'a Words<'a>,
    open: Vec<Open>,
    out: Vec<Pair>,
    /// The tokens that begin paragraphs, and the end of the text.
    paragraphs: Vec<usize>,
    /// How many tokens were looked at: in proportion to the text, whatever its marks.
    steps: usize,
}

/// Over how many paragraphs a pair may go on to its closing mark, no other mark between.
const LONGEST: usize = 24;
/// How far the two closing marks of a pair opened twice are looked for.
const FAR: usize = 60;
/// How deep quotations may be nested; what opens beyond is left alone.
const DEPTH: usize = 6;

impl<'a> Pairing<'a> {
    fn new(words: &'a Words<'a>) -> Pairing<'a> {
        let begins = (1..words.len()).filter(|&i| words.gap(i) == Gap::Paragraph);
        let paragraphs = begins.chain([words.len()]).collect();
        Pairing { words, open: Vec::new(), out: Vec::new(), paragraphs, steps: 0 }
    }

    fn run(&mut self, marks: &[Mark]) {
        for (k, mark) in marks.iter().enumerate() {
            self.leave(mark.token, marks.get(k));
            self.take(*mark);
            self.steps += 1;
        }
        self.leave(self.words.len(), None);
        self.out.sort_by_key(|p| p.open);
    }

    /// Repairs what is still open when a paragraph is left before the mark `next` at token `at`.
    fn leave(&mut self, at: usize, next: Option<&Mark>) {
        let Some(&outer) = self.open.first() else { return };
        let from = outer.inner.map_or(outer.token, |(_, close)| close);
        let k = self.paragraphs.partition_point(|&p| p <= from);
        let Some(&end) = self.paragraphs.get(k).filter(|&&p| p <= at) else { return };
        // A quotation of several paragraphs: the next mark closes it.
        let crossed = self.paragraphs.partition_point(|&p| p < at) - k;
        let closes = next.is_some_and(|m| m.closes && !m.straight && m.family == outer.family && !m.opens);
        if !closes || crossed >= LONGEST {
            self.repair(outer, end);
        }
    }

    /// Closes the outermost open mark without a closing one, within its paragraph that ends before `end`.
    fn repair(&mut self, outer: Open, end: usize) {
        self.open.clear();
        // One closing mark for two opening ones: it closes the outer pair where the inner one is no mere term.
        if let Some((open, close)) = outer.inner
            && close - open > 6
        {
            return self.push(outer, close, close + 1);
        }
        let line =
            (outer.token + 1..end).find(|&i| self.words.gap(i) >= Gap::Line && self.ends_sentence(i - 1));
        let end = line.unwrap_or(end);
        self.steps += end - outer.token;
        self.push(outer, end, end);
    }

    fn ends_sentence(&self, i: usize) -> bool {
        matches!(self.words.text(i), "." | "!" | "?" | "…" | "..." | ",")
    }

    fn push(&mut self, open: Open, end: usize, after: usize) {
        let first = open.token + 1 + usize::from(self.words.text(open.token) == "‘");
        if first < end {
            let closed = after > end;
            self.out.push(Pair { open: open.token, first, end, after, closed, resumes: open.resumes });
        }
    }

    fn take(&mut self, mark: Mark) {
        let depth = self.open.iter().rposition(|o| o.family == mark.family);
        if mark.straight {
            return self.take_straight(mark, depth);
        }
        match depth {
            Some(_) if mark.opens && !mark.closes => self.nest(mark),
            Some(depth) if mark.closes => self.close(mark, depth),
            None if mark.opens || mark.family == Family::Curly && self.opens_word(mark.token) => {
                self.nest(mark);
            }
            _ => {}
        }
    }

    /// A straight mark opens unless one is open; after a number it may be inches.
    fn take_straight(&mut self, mark: Mark, depth: Option<usize>) {
        let glued = mark.token > 0 && self.words.gap(mark.token) == Gap::None;
        match depth {
            Some(depth) if glued || !self.opens_word(mark.token) => self.close(mark, depth),
            Some(_) => self.nest(mark),
            None if glued && !self.opens_word(mark.token) => {}
            None if glued && self.words.kind(mark.token - 1) == TokenKind::Number => {}
            None => self.nest(mark),
        }
    }

    /// Whether a word is glued to the mark: not a full stop, as in `fini ".`
    fn opens_word(&self, token: usize) -> bool {
        let next = token + 1;
        let stop = matches!(self.words.text(next), "." | "," | ";" | ":" | ")" | "!" | "?");
        next < self.words.len() && self.words.gap(next) == Gap::None && !stop
    }

    /// Whether the next two marks of this shape after token `from` close one right after the other.
    fn closes_twice(&mut self, from: usize) -> bool {
        self.steps += FAR;
        let near = (from + 1..(from + FAR).min(self.words.len()))
            .find(|&k| matches!(self.words.text(k), "»" | "”" | ">>"));
        near.is_none_or(|k| (k + 1..k + 3).any(|j| self.words.text(j) == self.words.text(k)))
    }

    /// Opens a pair; at the beginning of a line it first ends the one that was open.
    fn nest(&mut self, mark: Mark) {
        // `« « Tous ensemble » `: opened twice, closed once.
        let twice = self.open.last().is_some_and(|o| o.token + 1 == mark.token && o.family == mark.family);
        if twice && !self.closes_twice(mark.token) {
            return;
        }
        let new_line = mark.token == 0 || self.words.gap(mark.token) >= Gap::Line;
        if self.open.len() >= DEPTH && !new_line {
            return;
        }
        let mut resumes = new_line && self.out.last().is_some_and(|p| !p.closed && p.end == mark.token);
        if new_line && let Some(&outer) = self.open.first() {
            self.open.clear();
            self.push(outer, mark.token, mark.token);
            resumes = true;
        }
        self.open.push(Open { token: mark.token, family: mark.family, resumes, inner: None });
    }

    fn close(&mut self, mark: Mark, depth: usize) {
        let open = self.open[depth];
        let new_line = mark.token > 0 && self.words.gap(mark.token) >= Gap::Line;
        let followed = self
            .words
            .kind(mark.token.min(self.words.len() - 1) + usize::from(mark.token + 1 < self.words.len()))
            == TokenKind::Word;
        if new_line && followed && mark.family == Family::Angle {
            // `»` repeated at the head of a line: the quotation goes on behind it.
            self.open.truncate(1);
            let outer = self.open.pop().unwrap_or(open);
            self.push(outer, mark.token, mark.token);
            return self.open.push(Open { token: mark.token, resumes: true, inner: None, ..open });
        }
        self.open.truncate(depth);
        match self.open.last_mut() {
            Some(outer) => outer.inner = Some((open.token, mark.token)),
            None => {
                let twice = self.words.text(mark.token) == "’";
                self.push(open, mark.token, mark.token + 1 + usize::from(twice));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::lexicon::Lexicon;
    use crate::segmentation::{Tokenizer, segment};

    /// Steps taken for a text, and its tokens.
    fn steps(text: &str) -> (usize, usize) {
        let document = Document::new(text);
        let segmentation = segment(&Tokenizer::new(), &document);
        let words = Words::new(&Lexicon::new(), &document, &segmentation);
        let mut pairing = Pairing::new(&words);
        pairing.run(&marks(&words));
        (pairing.steps, words.len())
    }

    #[test]
    fn the_work_is_in_proportion_to_the_text() {
        let pieces =
            ["« ", "«", "» ", "“ ", "” ", "\" ", "« a » ", "« a\n", "» a\n", "« a\n\n», b\n", "“a « b\n\n"];
        for piece in pieces {
            let (taken, tokens) = steps(&format!("« a\n\n{}", piece.repeat(2000)));
            assert!(taken <= 64 * tokens, "{piece:?}: {taken} steps for {tokens} tokens");
        }
    }
}
