//! Bytes to text.

use crate::error::Error;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Decodes a text: by its byte order mark, else as UTF-8, else as Windows-1252, in which older French text
/// comes. Gives the text without the mark, and the encoding's name.
///
/// # Errors
/// Bytes that are no text, and UTF-8 or UTF-16 with damage in it: read as Windows-1252, damaged UTF-8 would
/// pass for text with every accent wrong.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, &'static str), Error> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let body = &bytes[mark..];
    let (text, encoding) = if encoding != UTF_8 {
        (encoding.decode_without_bom_handling_and_without_replacement(body), encoding)
    } else if let Ok(text) = std::str::from_utf8(body) {
        (Some(text.into()), UTF_8)
    } else if mark > 0 || is_mostly_utf8(body) {
        (None, UTF_8)
    } else {
        (Some(windows_1252(body)?), WINDOWS_1252)
    };
    let text = text.ok_or_else(|| Error::damaged(encoding.name()))?;
    if text.contains('\0') {
        return Err(Error::binary());
    }
    Ok((text.into_owned(), encoding.name()))
}

fn windows_1252(bytes: &[u8]) -> Result<std::borrow::Cow<'_, str>, Error> {
    let is_binary = |b: &u8| *b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c);
    if bytes.iter().any(is_binary) {
        return Err(Error::binary());
    }
    Ok(WINDOWS_1252.decode_without_bom_handling(bytes).0)
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

    fn read(bytes: &[u8]) -> Result<(String, &'static str), &'static str> {
        decode(bytes).map_err(|e| e.kind())
    }

    fn utf16(text: &str, mark: [u8; 2], unit: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect()
    }

    #[test]
    fn reads_four_encodings() {
        let text = "L’été à Œting : 3 €".to_owned();
        let marked = format!("\u{feff}{text}");
        assert_eq!(read(text.as_bytes()), Ok((text.clone(), "UTF-8")));
        assert_eq!(read(marked.as_bytes()), Ok((text.clone(), "UTF-8")));
        let little = utf16(&text, [0xff, 0xfe], u16::to_le_bytes);
        assert_eq!(read(&little), Ok((text.clone(), "UTF-16LE")));
        let big = utf16(&text, [0xfe, 0xff], u16::to_be_bytes);
        assert_eq!(read(&big), Ok((text.clone(), "UTF-16BE")));
        let (western, _, _) = WINDOWS_1252.encode(&text);
        assert_eq!(read(&western), Ok((text, "windows-1252")));
    }

    #[test]
    fn refuses_what_is_no_text() {
        assert_eq!(read(b"a\0b"), Err("binary"));
        assert_eq!(read(b"\x89PNG\r\n\x1a\n\xff\xd8"), Err("binary"));
        assert_eq!(read("L’été à Œting".to_owned().into_bytes()[..14].to_vec().as_slice()), Err("encoding"));
        assert_eq!(read(b"\xff\xfea\0b"), Err("encoding"));
    }
}
