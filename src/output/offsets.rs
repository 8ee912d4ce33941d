//! Bytes to the caller's unit, once, at the edge.

use crate::document::Span;
use schemars::JsonSchema;
use serde::Serialize;

/// The unit that offsets in the record count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, JsonSchema, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum OffsetUnit {
    /// Unicode code points, as Python counts.
    #[default]
    #[value(name = "codepoints", alias = "codepoint")]
    Codepoint,
    /// Bytes of UTF-8, as Rust counts.
    #[value(name = "bytes", alias = "byte")]
    Byte,
    /// UTF-16 code units, as JavaScript and Java count.
    Utf16,
}

/// Bytes between two notes of the count; a look-up scans at most this far.
const STRIDE: usize = 64;

/// Converts byte offsets of one text.
pub struct Offsets<'t> {
    text: &'t str,
    unit: OffsetUnit,
    /// Units before each multiple of [`STRIDE`] bytes; empty when bytes are units.
    notes: Vec<u32>,
}

impl<'t> Offsets<'t> {
    /// Counts the text once.
    pub fn new(text: &'t str, unit: OffsetUnit) -> Offsets<'t> {
        let notes = if unit == OffsetUnit::Byte || text.is_ascii() { Vec::new() } else { notes(text, unit) };
        Offsets { text, unit, notes }
    }

    /// The offset of a byte, which must be on a character boundary.
    pub fn at(&self, byte: usize) -> usize {
        let Some(&note) = self.notes.get(byte / STRIDE) else { return byte };
        let from = byte / STRIDE * STRIDE;
        note as usize + count(&self.text.as_bytes()[from..byte], self.unit)
    }

    /// Start and end of a span.
    pub fn span(&self, span: Span) -> (usize, usize) {
        (self.at(span.start()), self.at(span.end()))
    }
}

fn notes(text: &str, unit: OffsetUnit) -> Vec<u32> {
    let mut total = 0;
    let mut notes = vec![0];
    for chunk in text.as_bytes().chunks(STRIDE) {
        total += count(chunk, unit) as u32;
        notes.push(total);
    }
    notes
}

/// Units that begin in these bytes. A code point begins at each byte that is no continuation; a four-byte
/// code point is two UTF-16 units.
fn count(bytes: &[u8], unit: OffsetUnit) -> usize {
    let points = bytes.iter().filter(|&&b| b & 0xc0 != 0x80).count();
    match unit {
        OffsetUnit::Utf16 => points + bytes.iter().filter(|&&b| b >= 0xf0).count(),
        _ => points,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_agree_with_a_plain_count() {
        let text = "« L’été 😀 à Alès » ".repeat(20);
        for (byte, _) in text.char_indices() {
            let before = &text[..byte];
            let at = |unit| Offsets::new(&text, unit).at(byte);
            assert_eq!(at(OffsetUnit::Codepoint), before.chars().count());
            assert_eq!(at(OffsetUnit::Utf16), before.encode_utf16().count());
            assert_eq!(at(OffsetUnit::Byte), byte);
        }
    }
}
