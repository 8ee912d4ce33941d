//! What bytes bring along that no reader sees, taken away: stray marks, control characters, foreign line ends.

use super::mojibake;
use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The names of what was repaired, as the record says them.
pub(super) type Repairs = Vec<&'static str>;

/// Characters of a text read as another encoding than its own.
const MOJIBAKE: &str = "mojibake";

/// Invisible characters inside words.
const STRAY: &str = "stray_characters";

/// Letters and accents written apart.
const COMPOSITION: &str = "composition";

/// Cleans a text that came as bytes: spans point into what this gives.
pub(super) fn clean(text: String, repairs: &mut Repairs) -> String {
    let text = step(text, MOJIBAKE, repairs, mojibake::repair);
    let text = step(text, STRAY, repairs, without_stray);
    let text = step(text, COMPOSITION, repairs, composed);
    match line_ends(&text) {
        Cow::Owned(changed) => changed,
        Cow::Borrowed(_) => text,
    }
}

fn step(
    text: String,
    name: &'static str,
    repairs: &mut Repairs,
    repair: impl Fn(&str) -> Option<String>,
) -> String {
    let Some(changed) = repair(&text) else { return text };
    if !repairs.contains(&name) {
        repairs.push(name);
    }
    changed
}

/// Marks that are never seen: byte order mark, zero-width space, soft hyphen, word joiner, marks of direction.
fn is_stray(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}' | '\u{ad}' | '\u{2060}' | '\u{200e}' | '\u{200f}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn without_stray(text: &str) -> Option<String> {
    text.contains(is_stray)
        .then(|| text.replace("\u{ad}\r\n", "").replace("\u{ad}\n", "").replace(is_stray, ""))
}

fn composed(text: &str) -> Option<String> {
    let is_composed = is_nfc_quick(text.chars()) == IsNormalized::Yes;
    if is_composed {
        return None;
    }
    let composed: String = text.nfc().collect();
    (composed != text).then_some(composed)
}

/// One kind of line end; the other control characters go.
fn line_ends(text: &str) -> Cow<'_, str> {
    let is_odd = |c: char| (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{2028}' | '\u{2029}');
    if !text.contains(is_odd) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{2028}'], "\n");
    Cow::Owned(text.replace(['\u{c}', '\u{2029}'], "\n\n").replace(is_odd, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> (String, Repairs) {
        let mut repairs = Repairs::new();
        (clean(text.to_owned(), &mut repairs), repairs)
    }

    #[test]
    fn stray_characters_inside_words_go() {
        let text = "La pré\u{ad}fec\u{200b}ture\u{feff} de l’Ain";
        assert_eq!(cleaned(text), ("La préfecture de l’Ain".to_owned(), vec![STRAY]));
        assert_eq!(cleaned("infor\u{ad}\nmation").0, "information");
    }

    #[test]
    fn letters_and_accents_written_apart_are_joined() {
        assert_eq!(cleaned("le\u{301}gislatif"), ("législatif".to_owned(), vec![COMPOSITION]));
    }

    #[test]
    fn line_ends_become_one_kind() {
        assert_eq!(
            cleaned("a\r\n\r\nb\rc\u{b}d\u{c}e\u{2028}f\u{7}\t."),
            ("a\n\nb\nc\nd\n\ne\nf\t.".to_owned(), vec![])
        );
    }

    #[test]
    fn an_emoji_keeps_its_joiners() {
        let family = "👩\u{200d}👧 au cœur d’Étampes :\u{a0}15\u{202f}000 €";
        assert_eq!(cleaned(family), (family.to_owned(), vec![]));
    }
}
