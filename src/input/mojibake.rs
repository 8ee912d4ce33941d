//! UTF-8 that was once read as another encoding (`Ã©`, `â€™`), read right where there is no doubt.

use super::french::{CODE_PAGES, CodePage, is_usual};
use encoding_rs::WINDOWS_1252;

/// How often a text may have been read wrongly on its way.
const ROUNDS: usize = 3;

/// The text read right; `None` where nothing is certainly wrong.
pub(super) fn repair(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let mut repaired = controls(text);
    for _ in 0..ROUNDS {
        match CODE_PAGES.iter().find_map(|page| round(repaired.as_deref().unwrap_or(text), page)) {
            Some(next) => repaired = Some(next),
            None => break,
        }
    }
    repaired
}

/// U+0080 to U+009F stand for nothing in a text: they are Windows-1252 read as Latin-1.
fn controls(text: &str) -> Option<String> {
    let is_upper_control = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    // As part of misread UTF-8 they are put right with the rest of it.
    if !text.contains(is_upper_control) || text.contains("Ã\u{a9}") || text.contains("â\u{80}") {
        return None;
    }
    let read = |c: char| {
        let byte = u8::try_from(u32::from(c)).unwrap_or(b'?');
        WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or(c)
    };
    Some(text.chars().map(|c| if is_upper_control(c) { read(c) } else { c }).collect())
}

/// Reads right every character that one encoding has torn into two or three.
fn round(text: &str, page: &CodePage) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut any = false;
    while let Some(c) = rest.chars().next() {
        if let Some((whole, length)) = torn(rest, page) {
            out.push(whole);
            any = true;
            rest = &rest[length..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    any.then(|| spaced(&out))
}

/// The character at the beginning that an encoding has torn, and the bytes its parts take. Only characters of
/// French releases count, so that a rare but sound pair of signs is left alone.
fn torn(text: &str, page: &CodePage) -> Option<(char, usize)> {
    let lead = byte(text.chars().next()?, page)?;
    let parts = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => return None,
    };
    let (mut bytes, mut length) = (Vec::with_capacity(4), 0);
    for c in text.chars().take(parts) {
        bytes.push(byte(c, page)?);
        length += c.len_utf8();
    }
    let mut whole = std::str::from_utf8(&bytes).ok()?.chars();
    let whole = whole.next()?;
    (is_usual(whole) || is_letter_torn_again(whole) || is_stray(whole)).then_some((whole, length))
}

fn byte(c: char, page: &CodePage) -> Option<u8> {
    match u8::try_from(u32::from(c)) {
        // Latin-1 keeps the bytes that Windows-1252 has for its own signs as controls.
        Ok(byte @ 0x80..=0x9f) => Some(byte),
        _ if c.is_ascii() => None,
        _ => page.byte(c),
    }
}

/// `Ã` and `Â` are leads of what was torn twice.
fn is_letter_torn_again(c: char) -> bool {
    matches!(c, 'Ã' | 'Â' | '¢' | '¬' | '©')
}

fn is_stray(c: char) -> bool {
    matches!(c, '\u{202f}' | '\u{2009}' | '\u{feff}' | '\u{200b}' | '\u{ad}')
}

/// Where the no-break space in a torn `à` has become a plain one, it is found now that the text is known to be
/// torn.
fn spaced(text: &str) -> String {
    text.replace("Ã  ", "à ").replace("Ã ", "à ").replace("Â ", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "L’été à l’école : « Ça coûte 3 € », où l’on naît… – œuvre, Ïle, À Nîmes";

    fn torn_by(text: &str, page: &CodePage) -> String {
        page.decode(text.as_bytes())
    }

    #[test]
    fn text_torn_by_any_code_page_is_read_right() {
        for page in CODE_PAGES.iter() {
            assert_eq!(repair(&torn_by(TEXT, page)).as_deref(), Some(TEXT), "{}", page.name);
        }
        let latin1: String = TEXT.bytes().map(char::from).collect();
        assert_eq!(repair(&latin1).as_deref(), Some(TEXT));
    }

    #[test]
    fn text_torn_twice_is_read_right() {
        let once = torn_by("Une année à Évreux, l’été", &CODE_PAGES[0]);
        assert_eq!(repair(&torn_by(&once, &CODE_PAGES[0])).as_deref(), Some("Une année à Évreux, l’été"));
    }

    #[test]
    fn a_space_that_lost_its_kind_is_no_letter() {
        assert_eq!(repair("RÃ©union Ã  Lyon").as_deref(), Some("Réunion à Lyon"));
    }

    #[test]
    fn latin_1_for_windows_1252_is_read_right() {
        assert_eq!(repair("L\u{92}été \u{96} c\u{9c}ur").as_deref(), Some("L’été – cœur"));
    }

    #[test]
    fn sound_text_is_left_alone() {
        for text in [
            TEXT,
            "ascii",
            "São Paulo, Ångström, L’Haÿ",
            "ÂGE ET ÊTRE",
            "Â « non »",
            "1 ½ – ±3 °C",
            "« Ã » est une lettre",
        ] {
            assert_eq!(repair(text), None, "{text}");
        }
    }
}
