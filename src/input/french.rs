//! Which of the one-byte encodings of French text some bytes are in.

use crate::lexicon::tsv;
use encoding_rs::{ISO_8859_15, MACINTOSH, WINDOWS_1252};
use oem_cp::code_table::DECODING_TABLE_CP850;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// A one-byte encoding: what each byte from 0x80 on stands for, U+FFFD where it stands for nothing.
#[derive(Debug)]
pub(super) struct CodePage {
    pub(super) name: &'static str,
    upper: [char; 128],
}

/// In the order of preference where all read the same.
pub(super) static CODE_PAGES: LazyLock<[CodePage; 4]> = LazyLock::new(|| {
    [
        CodePage { name: "windows-1252", upper: upper(WINDOWS_1252) },
        CodePage { name: "ISO-8859-15", upper: upper(ISO_8859_15) },
        CodePage { name: "macintosh", upper: upper(MACINTOSH) },
        CodePage { name: "IBM850", upper: DECODING_TABLE_CP850 },
    ]
});

fn upper(encoding: &'static encoding_rs::Encoding) -> [char; 128] {
    let bytes: Vec<u8> = (0x80..=0xff).collect();
    let text = encoding.decode_without_bom_handling(&bytes).0;
    let mut upper = [char::REPLACEMENT_CHARACTER; 128];
    for (slot, c) in upper.iter_mut().zip(text.chars()) {
        *slot = c;
    }
    upper
}

impl CodePage {
    /// What a byte stands for.
    pub(super) fn char(&self, byte: u8) -> char {
        match byte.checked_sub(0x80) {
            Some(index) => self.upper[usize::from(index)],
            None => char::from(byte),
        }
    }

    /// The byte that stands for a character.
    pub(super) fn byte(&self, c: char) -> Option<u8> {
        if c.is_ascii() {
            return Some(c as u8);
        }
        self.upper.iter().position(|&u| u == c).and_then(|i| u8::try_from(i + 0x80).ok())
    }

    /// The text that bytes stand for.
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        bytes.iter().map(|&b| self.char(b)).collect()
    }

    /// How French the bytes read: the sum of what each character beyond ASCII is worth in its place.
    fn score(&self, bytes: &[u8]) -> i64 {
        let worth = &*WORTH;
        let at = |i: usize| bytes.get(i).map_or(' ', |&b| self.char(b));
        let upper = bytes.iter().enumerate().filter(|(_, b)| !b.is_ascii());
        upper.map(|(i, _)| worth.of(at(i.wrapping_sub(1)), at(i), at(i + 1))).sum()
    }
}

/// Bytes that are looked at; a release is rarely longer.
const SAMPLE: usize = 64 << 10;

/// The encoding in which the bytes read most like French.
pub(super) fn detect(bytes: &[u8]) -> &'static CodePage {
    let from = bytes.iter().position(|b| !b.is_ascii()).unwrap_or(0).saturating_sub(1);
    let sample = &bytes[from..bytes.len().min(from + SAMPLE)];
    let mut best = (&CODE_PAGES[0], CODE_PAGES[0].score(sample));
    for page in &CODE_PAGES[1..] {
        let score = page.score(sample);
        if score > best.1 {
            best = (page, score);
        }
    }
    best.0
}

/// Whether a character is one that French press releases hold.
pub(super) fn is_usual(c: char) -> bool {
    WORTH.rows.contains_key(&c)
}

/// What characters are worth.
struct Worth {
    rows: FxHashMap<char, (Places, i64)>,
}

/// The places where a character usually stands: alone, before a letter, after one, between two.
type Places = [bool; 4];

static WORTH: LazyLock<Worth> = LazyLock::new(|| {
    let rows = tsv::rows(include_str!("data/french_characters.tsv"));
    Worth { rows: rows.filter_map(|row| row_of(&row)).collect() }
});

fn row_of(row: &[&str]) -> Option<(char, (Places, i64))> {
    let [character, places, weight] = row else { return None };
    let places = ['a', 's', 'e', 'i'].map(|place| places.contains(place));
    let character = if *character == "insécable" { '\u{a0}' } else { character.chars().next()? };
    Some((character, (places, weight.parse().ok()?)))
}

/// A letter inside a word that no French word has there, and a sign inside a word.
const ODD_LETTER: i64 = -4;
const ODD_SIGN: i64 = -8;

/// A sign between words that releases hardly use, and a byte that stands for nothing.
const RARE: i64 = -3;
const NOTHING: i64 = -20;

impl Worth {
    fn of(&self, before: char, c: char, after: char) -> i64 {
        if c.is_control() || c == char::REPLACEMENT_CHARACTER {
            return NOTHING;
        }
        let place = usize::from(after.is_alphabetic()) + 2 * usize::from(before.is_alphabetic());
        match self.rows.get(&c) {
            _ if c.is_uppercase() && before.is_lowercase() => ODD_SIGN,
            _ if c.is_lowercase() && before.is_uppercase() && after.is_uppercase() => ODD_SIGN,
            Some((places, weight)) if places[place] => *weight,
            Some(_) if c.is_alphabetic() => 0,
            None if c.is_alphabetic() => ODD_LETTER,
            _ if place > 0 => ODD_SIGN,
            Some(_) => 0,
            None => RARE,
        }
    }
}
