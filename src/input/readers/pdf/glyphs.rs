//! Collects glyphs into segments: what stands on one baseline without a wide gap.

use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};
use std::time::Instant;

/// Glyphs of a document; the longest releases have a hundredth of it.
const GLYPHS: usize = 3_000_000;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Segment {
    pub(super) text: String,
    /// Points from the left, where it begins and where it ends.
    pub(super) left: f64,
    pub(super) right: f64,
    /// Points from the bottom.
    pub(super) base: f64,
    /// Height of the letters in points.
    pub(super) size: f64,
}

/// One page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) segments: Vec<Segment>,
    pub(super) bottom: f64,
    pub(super) top: f64,
}

/// Takes the glyphs of a document in.
pub(super) struct Collector {
    pub(super) pages: Vec<Page>,
    deadline: Instant,
    glyphs: usize,
    late: bool,
}

/// Share of the letters' size from which a gap is a space, and from which it parts segments.
const SPACE: f64 = 0.15;
const APART: f64 = 1.6;

impl Collector {
    pub(super) fn new(deadline: Instant) -> Collector {
        Collector { pages: Vec::new(), deadline, glyphs: 0, late: false }
    }

    /// Whether time, or the number of glyphs, has run out.
    pub(super) fn is_late(&self) -> bool {
        self.late
    }

    fn tick(&mut self) -> Result<(), OutputError> {
        self.glyphs += 1;
        let is_over =
            self.glyphs > GLYPHS || (self.glyphs.is_multiple_of(256) && Instant::now() > self.deadline);
        self.late |= is_over;
        if self.late { Err(OutputError::FormatError(std::fmt::Error)) } else { Ok(()) }
    }

    fn put(&mut self, glyph: Segment) {
        let Some(page) = self.pages.last_mut() else { return };
        match page.segments.last_mut() {
            Some(last) if is_next(last, &glyph) => join(last, &glyph),
            _ if glyph.text.trim().is_empty() => {}
            _ => page.segments.push(glyph),
        }
    }
}

fn is_next(last: &Segment, glyph: &Segment) -> bool {
    let size = last.size.max(glyph.size);
    let gap = glyph.left - last.right;
    let is_level = (last.base - glyph.base).abs() < 0.25 * size;
    let is_alike = (last.size - glyph.size).abs() < 0.25 * size;
    is_level && is_alike && gap > -0.6 * size && gap < APART * size && glyph.left >= last.left
}

/// Appends a glyph or segment, with a space where there is a gap.
pub(super) fn join(last: &mut Segment, next: &Segment) {
    let gap = next.left - last.right;
    let is_apart = gap > SPACE * last.size.min(next.size);
    if is_apart && !last.text.ends_with([' ', '\u{a0}']) && !next.text.starts_with([' ', '\u{a0}']) {
        last.text.push(' ');
    }
    last.text.push_str(&next.text);
    last.right = last.right.max(next.right);
}

/// A ligature written out, a bullet from a font of signs made a plain one; `None` for what is no text.
fn plain(text: &str) -> Option<String> {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            'ﬀ' => out.push_str("ff"),
            'ﬁ' => out.push_str("fi"),
            'ﬂ' => out.push_str("fl"),
            'ﬃ' => out.push_str("ffi"),
            'ﬄ' => out.push_str("ffl"),
            '\u{f0b7}' | '\u{f0a7}' | '\u{f0d8}' | '\u{f0fc}' => out.push('•'),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    (!out.is_empty()).then_some(out)
}

impl OutputDev for Collector {
    fn begin_page(
        &mut self,
        _: u32,
        size: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.pages.push(Page { segments: Vec::new(), bottom: size.lly, top: size.ury });
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        font_size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        self.tick()?;
        let (wide, high) = (place.m11.hypot(place.m12), place.m21.hypot(place.m22));
        let (size, width) = ((font_size * high).abs(), (width * font_size * wide).abs());
        let is_level = place.m12.abs() <= 0.2 * place.m11.abs() && place.m11 > 0.0;
        let numbers = [size, width, place.m31, place.m32];
        if let Some(text) = plain(text)
            && is_level
            && numbers.iter().all(|n| n.is_finite())
            && size > 0.5
        {
            let (left, base) = (place.m31, place.m32);
            self.put(Segment { text, left, right: left + width, base, size });
        }
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        self.tick()
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
