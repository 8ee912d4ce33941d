//! The text of one release, and positions in it.

use std::fmt;
use std::ops::Range;

/// A half-open range of bytes in a document's text, always on character boundaries.
///
/// Spans are absolute from birth: a stage that looks at one sentence still speaks of positions in the whole
/// text. They become code points (or UTF-16 units) once, in [`output`](crate::output).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span from byte `start` to byte `end`, `end` excluded.
    ///
    /// # Panics
    /// When `end` lies before `start`, or beyond 4 GiB.
    #[track_caller]
    pub fn new(start: usize, end: usize) -> Span {
        assert!(start <= end, "span ends before it starts: {start}..{end}");
        let narrow = |n: usize| u32::try_from(n).expect("documents are limited far below 4 GiB");
        Span { start: narrow(start), end: narrow(end) }
    }

    /// First byte.
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly inside this span.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two spans share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The span as a range, to slice the text with.
    pub fn range(self) -> Range<usize> {
        self.start()..self.end()
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// The text of one release. It alone owns the text, and the text never changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    text: String,
}

impl Document {
    /// Takes the text as it is: no cleaning, so that spans point into what the caller gave.
    pub fn new(text: impl Into<String>) -> Document {
        Document { text: text.into() }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of one span.
    ///
    /// # Panics
    /// When the span was made for another document and does not fit this one.
    #[track_caller]
    pub fn slice(&self, span: Span) -> &str {
        &self.text[span.range()]
    }
}

/// The name of the rule that made an annotation, e.g. `date/day-month`: stage family, slash, what it finds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RuleId(pub &'static str);

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_half_open() {
        let (a, b) = (Span::new(0, 3), Span::new(3, 5));
        assert!(!a.overlaps(b));
        assert_eq!(a.cover(b), Span::new(0, 5));
        assert!(a.cover(b).contains(b));
        assert_eq!(Document::new("l'été").slice(Span::new(2, 7)), "été");
    }

    #[test]
    #[should_panic(expected = "span ends before it starts")]
    fn a_backward_span_is_a_bug() {
        Span::new(4, 3);
    }

    #[test]
    fn a_span_is_eight_bytes() {
        assert_eq!(size_of::<Span>(), 8);
    }
}
