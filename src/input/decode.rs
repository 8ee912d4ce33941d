//! Bytes to text.

use super::french;
use crate::error::Error;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A text and the name of the encoding that it was read in.
pub(super) type Decoded = (String, &'static str);

/// Decodes a text: by its byte order mark, else as UTF-8, else in the one-byte encoding in which it reads most
/// like French. Gives the text without the mark, and the encoding's name.
///
/// # Errors
/// Bytes that are no text, and UTF-8 or UTF-16 with damage in it: read in another encoding, damaged UTF-8 would
/// pass for text with every accent wrong.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Error> {
    decode_as(bytes, None)
}

/// Decodes a text for which an encoding was declared. A byte order mark and sound UTF-8 count for more, as
/// declarations are often wrong; a declared one-byte encoding counts for more than the looks of the text.
///
/// # Errors
/// As [`decode`].
pub(super) fn decode_as(bytes: &[u8], declared: Option<&str>) -> Result<Decoded, Error> {
    let (text, encoding) = match mark(bytes) {
        Some((encoding, length)) => whole(encoding, &bytes[length..])?,
        None => unmarked(bytes, declared)?,
    };
    if text.contains('\0') { Err(Error::binary()) } else { Ok((text, encoding)) }
}

/// The encoding that a byte order mark, or zeros at every other place, give away.
fn mark(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
    Encoding::for_bom(bytes).or_else(|| wide(bytes).map(|encoding| (encoding, 0)))
}

/// UTF-16 without a mark: in French most of its second (or first) bytes are zero, and none of the others.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |side: usize| sample.iter().skip(side).step_by(2).filter(|&&b| b == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let many = sample.len() / 2 * 7 / 10;
    let is_even = bytes.len().is_multiple_of(2) && sample.len() >= 8;
    match (first, second) {
        (0, n) if is_even && n > many => Some(UTF_16LE),
        (n, 0) if is_even && n > many => Some(UTF_16BE),
        _ => None,
    }
}

fn whole(encoding: &'static Encoding, bytes: &[u8]) -> Result<Decoded, Error> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    let text = text.ok_or_else(|| Error::damaged(encoding.name()))?;
    Ok((text.into_owned(), encoding.name()))
}

fn unmarked(bytes: &[u8], declared: Option<&str>) -> Result<Decoded, Error> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let by_chance = is_by_chance(text).then(|| one_byte(bytes).ok()).flatten();
        return Ok(by_chance.unwrap_or_else(|| (text.to_owned(), UTF_8.name())));
    }
    if let Some(decoded) = declared.and_then(|label| by_label(label, bytes)) {
        return Ok(decoded);
    }
    if is_mostly_utf8(bytes) {
        return Err(Error::damaged(UTF_8.name()));
    }
    one_byte(bytes)
}

/// Whether the text is UTF-8 only because two bytes happened to fit: `qu’à` in MacRoman holds an Armenian
/// letter. A text in another script holds more of them.
fn is_by_chance(text: &str) -> bool {
    let mut upper = text.chars().filter(|c| !c.is_ascii()).peekable();
    upper.peek().is_some()
        && upper.by_ref().take(2).all(|c| c > '\u{24f}' && c < '\u{800}' && !french::is_usual(c))
        && upper.next().is_none()
}

/// Reads in a declared encoding that says something: `us-ascii` over bytes that are not, and Latin-1, which
/// stands for any western one, do not.
fn by_label(label: &str, bytes: &[u8]) -> Option<Decoded> {
    let label = label.trim().to_ascii_lowercase();
    if let Some(page) = french::CODE_PAGES.iter().find(|page| is_named(page.name, &label)) {
        return Some((page.decode(bytes), page.name));
    }
    let encoding = Encoding::for_label(label.as_bytes())?;
    let is_vague = label.contains("ascii") || encoding == encoding_rs::WINDOWS_1252;
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    (!is_vague).then(|| (text.into_owned(), encoding.name()))
}

fn is_named(name: &str, label: &str) -> bool {
    name.eq_ignore_ascii_case(label) || (name == "IBM850" && matches!(label, "cp850" | "850"))
}

fn one_byte(bytes: &[u8]) -> Result<Decoded, Error> {
    // The end of a file under DOS.
    let bytes = bytes.strip_suffix(b"\x1a").unwrap_or(bytes);
    let is_binary = |b: &u8| *b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c);
    if bytes.iter().any(is_binary) {
        return Err(Error::binary());
    }
    let page = french::detect(bytes);
    Ok((page.decode(bytes), page.name))
}

/// Whether sound multi-byte characters outnumber the broken ones. In Windows-1252 an accented letter followed
/// by a letter is broken UTF-8, and pairs that happen to be sound are rare.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound > broken
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::WINDOWS_1252;

    fn read(bytes: &[u8]) -> Result<(String, &'static str), &'static str> {
        decode(bytes).map_err(|e| e.kind())
    }

    fn utf16(text: &str, mark: &[u8], unit: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.iter().copied().chain(text.encode_utf16().flat_map(unit)).collect()
    }

    #[test]
    fn reads_unicode_and_windows_1252() {
        let text = "L’été à Œting : 3 €".to_owned();
        let marked = format!("\u{feff}{text}");
        assert_eq!(read(text.as_bytes()), Ok((text.clone(), "UTF-8")));
        assert_eq!(read(marked.as_bytes()), Ok((text.clone(), "UTF-8")));
        let little = utf16(&text, b"\xff\xfe", u16::to_le_bytes);
        assert_eq!(read(&little), Ok((text.clone(), "UTF-16LE")));
        let big = utf16(&text, b"\xfe\xff", u16::to_be_bytes);
        assert_eq!(read(&big), Ok((text.clone(), "UTF-16BE")));
        let (western, _, _) = WINDOWS_1252.encode(&text);
        assert_eq!(read(&western), Ok((text, "windows-1252")));
    }

    #[test]
    fn reads_utf_16_without_a_mark() {
        let text = "La réunion publique".to_owned();
        assert_eq!(read(&utf16(&text, b"", u16::to_le_bytes)), Ok((text.clone(), "UTF-16LE")));
        assert_eq!(read(&utf16(&text, b"", u16::to_be_bytes)), Ok((text, "UTF-16BE")));
    }

    #[test]
    fn tells_the_one_byte_encodings_apart() {
        let text = "L'année où « l'élève » a été reçue à Nîmes, au cœur de l'Hérault : 3 €.";
        for page in french::CODE_PAGES.iter() {
            let text: String = text.chars().filter(|&c| page.byte(c).is_some()).collect();
            let bytes: Vec<u8> = text.chars().filter_map(|c| page.byte(c)).collect();
            assert_eq!(read(&bytes), Ok((text, page.name)));
        }
    }

    #[test]
    fn a_declaration_counts_unless_the_bytes_belie_it() {
        let declared = |bytes: &[u8], label| decode_as(bytes, Some(label)).map_err(|e| e.kind());
        assert_eq!(declared("é".as_bytes(), "iso-8859-1"), Ok(("é".to_owned(), "UTF-8")));
        assert_eq!(declared(b"\xbd", "iso-8859-15"), Ok(("œ".to_owned(), "ISO-8859-15")));
        assert_eq!(declared(b"\x82", "cp850"), Ok(("é".to_owned(), "IBM850")));
        assert_eq!(declared(b"\x8et\x8e", "us-ascii"), Ok(("été".to_owned(), "macintosh")));
        assert_eq!(declared(b"\xe9t\xe9", "utf-8"), Ok(("été".to_owned(), "windows-1252")));
    }

    #[test]
    fn two_bytes_that_happen_to_fit_are_no_utf_8() {
        assert_eq!(read(b"Jusqu\xd5\x88 midi"), Ok(("Jusqu’à midi".to_owned(), "macintosh")));
        assert_eq!(read("Հայաստան à Dakar".as_bytes()).map(|read| read.1), Ok("UTF-8"));
    }

    #[test]
    fn refuses_what_is_no_text() {
        assert_eq!(read(b"a\0b"), Err("binary"));
        assert_eq!(read(b"\x89PNG\r\n\x1a\n\xff\xd8"), Err("binary"));
        assert_eq!(read("L’été à Œting".to_owned().into_bytes()[..14].to_vec().as_slice()), Err("encoding"));
        assert_eq!(read(b"\xff\xfea\0b"), Err("encoding"));
    }
}
