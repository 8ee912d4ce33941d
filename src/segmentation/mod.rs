//! Tokens, sentences and lines.
//!
//! In: the text. Out: a [`Segmentation`], whose tokens and the blanks between them tile the text, whose
//! sentences tile the tokens, and whose lines say how the page was laid out.

mod addresses;
mod digits;
mod lines;
mod sentences;
mod tokens;

pub use lines::Line;
pub use sentences::Sentence;
pub use tokens::{Gap, Token, TokenKind, Tokenizer};

use crate::document::Document;

/// The layer that every other layer stands on.
#[derive(Clone, Debug, Default)]
pub struct Segmentation {
    /// In text order; they do not overlap, and only blanks lie between them.
    pub tokens: Vec<Token>,
    /// In text order; every token belongs to exactly one sentence.
    pub sentences: Vec<Sentence>,
    /// The lines that hold at least one token, in text order.
    pub lines: Vec<Line>,
}

/// Cuts a document into tokens, sentences and lines.
pub fn segment(tokenizer: &Tokenizer, document: &Document) -> Segmentation {
    let tokens = tokenizer.tokenize(document.text());
    let lines = lines::find_lines(&tokens);
    let sentences = sentences::find_sentences(document.text(), &tokens);
    Segmentation { tokens, sentences, lines }
}

/// Whether a character only separates tokens: white space and the invisible marks that pages leave behind
/// (byte order mark, zero-width space, word joiner).
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}')
}
