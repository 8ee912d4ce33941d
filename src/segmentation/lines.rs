//! The lines of the page: the layout that headlines, datelines, signatures and contacts live by.

use crate::document::Span;
use crate::segmentation::{Gap, Token};
use std::ops::Range;

/// One line of text that holds at least one token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// From the first byte of its first token to the end of its last.
    pub span: Span,
    /// Its tokens, as indices.
    pub tokens: Range<usize>,
    /// Whether an empty line (or the beginning of the text) stands above it.
    pub blank_before: bool,
}

/// Groups tokens by line.
pub(super) fn find_lines(tokens: &[Token]) -> Vec<Line> {
    let starts = (0..tokens.len()).filter(|&i| i == 0 || tokens[i].gap >= Gap::Line);
    let mut lines: Vec<Line> = starts
        .map(|i| Line {
            span: tokens[i].span,
            tokens: i..i,
            blank_before: i == 0 || tokens[i].gap == Gap::Paragraph,
        })
        .collect();
    let ends: Vec<usize> = lines.iter().skip(1).map(|l| l.tokens.start).chain([tokens.len()]).collect();
    for (line, end) in lines.iter_mut().zip(ends) {
        line.tokens.end = end;
        line.span = line.span.cover(tokens[end - 1].span);
    }
    lines
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::segmentation::{Tokenizer, segment};

    #[test]
    fn lines_know_the_blank_line_above_them() {
        let document = Document::new("Titre\n\nUn texte\nsur deux lignes.\n");
        let lines = segment(&Tokenizer::new(), &document).lines;
        let seen: Vec<_> = lines.iter().map(|l| (document.slice(l.span), l.blank_before)).collect();
        assert_eq!(seen, [("Titre", true), ("Un texte", true), ("sur deux lignes.", false)]);
    }
}
