//! A message that was forwarded in the body of another: its own headers stand in the text.

use crate::input::readers::Content;
use crate::lexicon::tsv;
use rustc_hash::FxHashMap;
use serde_json::Value;
use std::sync::LazyLock;

/// Lines within which the headers of the forwarded message begin.
const BEGINNING: usize = 25;

/// Takes the forwarded message for the whole one: its subject is the headline, its headers and what the
/// forwarder wrote above them are no text.
pub(super) fn unwrap(content: &mut Content) {
    let Some((fields, rest)) = split(&content.text) else { return };
    let rest = rest.trim_start().to_owned();
    if rest.chars().filter(|c| c.is_alphanumeric()).count() < 40 {
        return;
    }
    let mut inner = serde_json::Map::new();
    for (field, value) in fields {
        if field == "subject" {
            content.headline = Some(value.clone());
        }
        inner.insert(field.to_owned(), Value::from(value));
    }
    content.metadata.insert("forwarded".to_owned(), Value::Object(inner));
    content.text = rest;
}

type Fields = Vec<(&'static str, String)>;

/// The headers of a forwarded message near the beginning, and the text after them.
fn split(text: &str) -> Option<(Fields, &str)> {
    let mut offset = 0;
    for line in text.split_inclusive('\n').take(BEGINNING) {
        if field(line).is_some() {
            let (fields, length) = headers(&text[offset..]);
            let has = |name| fields.iter().any(|(field, _)| *field == name);
            return (has("from") && has("subject")).then(|| (fields, &text[offset + length..]));
        }
        offset += line.len();
    }
    None
}

/// The headers at the beginning, and the bytes they take. Blank lines may stand between them where they came
/// from HTML.
fn headers(text: &str) -> (Fields, usize) {
    let (mut fields, mut length, mut seen) = (Fields::new(), 0, 0);
    for line in text.split_inclusive('\n') {
        seen += line.len();
        match field(line) {
            Some((name, value)) => {
                fields.push((name, value));
                length = seen;
            }
            None if line.trim().is_empty() => {}
            None => break,
        }
    }
    (fields, length)
}

/// `De : Marie Petit` as `("from", "Marie Petit")`.
fn field(line: &str) -> Option<(&'static str, String)> {
    let line = line.trim().trim_start_matches(['>', '*', ' ']);
    let (label, value) = line.split_once(':')?;
    let label = label.trim_end_matches(['*', ' ', '\u{a0}', '\u{202f}']).to_lowercase();
    let name = LABELS.get(label.as_str())?;
    Some((*name, value.trim_matches(['*', ' ', '\u{a0}']).to_owned()))
}

static LABELS: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let rows = tsv::rows(include_str!("../../data/mail_labels.tsv"));
    rows.filter_map(|row| Some((*row.first()?, *row.get(1)?))).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headers_of_a_forwarded_message_are_no_text() {
        let text = "Pour info.\n\n-------- Message transféré --------\nSujet : La ville ouvre un musée\nDate : lun. 3 juin 2024\nDe : Marie Petit <m@exemple.fr>\nPour : presse\n\nAlès, le 3 juin 2024. La ville ouvre un musée dans l’ancienne gare.";
        let mut content = Content { text: text.to_owned(), ..Content::default() };
        unwrap(&mut content);
        assert_eq!(content.text, "Alès, le 3 juin 2024. La ville ouvre un musée dans l’ancienne gare.");
        assert_eq!(content.headline.as_deref(), Some("La ville ouvre un musée"));
        assert_eq!(content.metadata["forwarded"]["from"], "Marie Petit <m@exemple.fr>");
    }

    #[test]
    fn a_date_line_of_a_release_is_no_header() {
        let text = "Date : 3 juin 2024\nLieu : Alès\n\nLa ville ouvre un musée dans l’ancienne gare.";
        assert!(split(text).is_none());
    }
}
