//! One flow of text: paragraphs, lines, list items.

use std::mem;

/// What stands between two pieces of text; the greater one wins.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    #[default]
    None,
    Space,
    Line,
    /// The end of a paragraph in a word processor, whose meaning shows at the end.
    Adjacent,
    Paragraph,
}

/// Stands for [`Gap::Adjacent`] until the end; control characters of the input are not taken over.
const ADJACENT: char = '\u{1}';

/// A text under construction.
#[derive(Default)]
pub(super) struct Flow {
    text: String,
    gap: Gap,
    /// The mark that the next text bears.
    mark: Option<String>,
    /// Whether text has come since the last paragraph of a word processor ended.
    has_text: bool,
    /// Whether a row of a table came last.
    after_row: bool,
    /// Paragraphs of a word processor that are there for their space alone.
    spacers: usize,
}

impl Flow {
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                ' ' | '\n' | '\t' | '\r' | '\u{c}' => self.gap = self.gap.max(Gap::Space),
                c if c.is_control() => {}
                c => self.push(c),
            }
        }
    }

    fn push(&mut self, c: char) {
        let is_bullet = is_bullet(c);
        if is_bullet && self.mark.is_some() {
            return;
        }
        self.bridge();
        if let Some(mark) = self.mark.take() {
            self.text.push_str(&mark);
        }
        self.text.push(c);
        self.has_text = true;
        self.after_row = false;
    }

    /// Takes in a row of a table: rows follow each other line by line.
    pub(super) fn row(&mut self, text: &str) {
        self.gap = if self.after_row { Gap::Line } else { self.gap.max(Gap::Line) };
        self.block(text);
        self.gap = Gap::Paragraph;
        self.after_row = true;
    }

    /// Writes what stands between the text so far and what follows.
    fn bridge(&mut self) {
        match mem::take(&mut self.gap) {
            _ if self.text.is_empty() => {}
            Gap::None => {}
            Gap::Space => self.text.push(' '),
            Gap::Line => self.text.push('\n'),
            Gap::Adjacent => self.text.push(ADJACENT),
            Gap::Paragraph => self.text.push_str("\n\n"),
        }
    }

    /// Takes in a text that is laid out already.
    pub(super) fn block(&mut self, text: &str) {
        if !text.is_empty() {
            self.bridge();
            self.text.push_str(text);
            self.has_text = true;
            self.after_row = false;
        }
    }

    pub(super) fn gap(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    pub(super) fn line_break(&mut self) {
        self.gap = if self.gap >= Gap::Line { Gap::Paragraph } else { Gap::Line };
    }

    pub(super) fn end_paragraph(&mut self) {
        if mem::take(&mut self.has_text) {
            self.gap(Gap::Adjacent);
        } else {
            self.spacers += 1;
            self.gap = Gap::Paragraph;
        }
        self.mark = None;
    }

    pub(super) fn list(&mut self) {
        self.gap = if self.text.ends_with(':') { Gap::Line } else { Gap::Paragraph };
    }

    pub(super) fn item(&mut self, mark: &str) {
        // Paragraphs that are items follow each other line by line.
        self.gap = if self.gap == Gap::Paragraph { Gap::Paragraph } else { Gap::Line };
        self.mark = Some(mark.to_owned());
    }

    pub(super) fn finish(self) -> String {
        adjacent(&self.text, self.spacers > 1)
    }
}

/// Bullets that writers and fonts put before items.
fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '‣' | '◦' | '▪' | '●' | '○' | '·' | '\u{f0a7}' | '\u{f0b7}')
}

/// Characters up to which a paragraph looks like a line of an address or a contact.
const SHORT: usize = 80;

/// Says what the end of each word-processor paragraph is: the end of a line where both sides are short and the
/// writer makes space by empty paragraphs, or one of them is a phone number or an address; else of a paragraph.
fn adjacent(text: &str, spaced: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = "";
    for piece in text.split(ADJACENT) {
        let (last, first) = (before.lines().last().unwrap_or(""), piece.lines().next().unwrap_or(""));
        let is_short = |line: &str| line.chars().nth(SHORT).is_none();
        let is_block = spaced || is_contact(last) || is_contact(first);
        match () {
            () if out.is_empty() => {}
            () if is_block && is_short(last) && is_short(first) => out.push('\n'),
            () => out.push_str("\n\n"),
        }
        out.push_str(piece);
        before = piece;
    }
    out
}

fn is_contact(line: &str) -> bool {
    line.contains('@') || (8..=16).contains(&line.bytes().filter(u8::is_ascii_digit).count())
}
