//! One release before and after decoding.

use super::{LIMIT, decode};
use crate::error::Error;
use crate::output::Source;
use crate::temporal::{Origin, ReferenceDate};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What one piece of input is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Medium {
    /// A whole text.
    Text,
    /// One line of JSON Lines, with its number from 1.
    JsonLine(u64),
}

/// One release as it was read, or why it could not be.
#[derive(Debug)]
pub struct Piece {
    pub(super) path: Option<PathBuf>,
    pub(super) medium: Medium,
    pub(super) bytes: Result<Vec<u8>, Error>,
    /// Whether reading on may have to wait for whoever writes the input.
    pub(super) may_wait: bool,
}

/// One release, decoded.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
    /// The reference date that the input carries.
    pub reference: Option<ReferenceDate>,
    /// Further fields of the input.
    pub metadata: Map<String, Value>,
    /// Where it came from.
    pub source: Source,
}

/// A release that could not be read.
#[derive(Debug)]
pub struct Failure {
    /// Its id, as far as known.
    pub id: String,
    /// Where it came from.
    pub source: Source,
    /// What is wrong, and the remedy.
    pub error: Error,
}

impl Failure {
    /// Puts the place into the error, so that its message names it.
    pub(crate) fn placed(mut self) -> Failure {
        let path = self.source.path.as_deref().unwrap_or("standard input");
        self.error = self.error.at_path(Path::new(path));
        if let Some(line) = self.source.line {
            self.error = self.error.at_line(line);
        }
        self
    }
}

impl Piece {
    /// Bytes read for this piece.
    pub fn len(&self) -> usize {
        self.bytes.as_ref().map_or(0, Vec::len)
    }

    /// Whether no byte was read.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether reading on may have to wait for whoever writes the input, so that this piece should not.
    pub fn may_wait(&self) -> bool {
        self.may_wait
    }

    /// Decodes the piece.
    ///
    /// # Errors
    /// When it could not be read, is no text, or holds none.
    pub fn release(self) -> Result<Release, Box<Failure>> {
        let path = self.path;
        let mut source = source(path.as_deref(), self.medium);
        let mut id = default_id(path.as_deref(), self.medium);
        let read = match self.medium {
            Medium::Text => self.bytes.and_then(|bytes| text(&bytes, &mut source)),
            Medium::JsonLine(_) => self.bytes.and_then(|bytes| json(&bytes, &mut id)),
        };
        match read.and_then(Content::check) {
            Ok(Content { text, reference, metadata }) => {
                Ok(Release { id, text, reference, metadata, source })
            }
            Err(error) => Err(Box::new(Failure { id, source, error }.placed())),
        }
    }
}

/// A file's id is its stem, a line's is its own or `line-7`.
fn default_id(path: Option<&Path>, medium: Medium) -> String {
    match (medium, path.and_then(Path::file_stem)) {
        (Medium::JsonLine(line), _) => format!("line-{line}"),
        (Medium::Text, Some(stem)) => stem.to_string_lossy().into_owned(),
        (Medium::Text, None) => "stdin".to_owned(),
    }
}

fn source(path: Option<&Path>, medium: Medium) -> Source {
    let path = path.map(|p| p.to_string_lossy().into_owned());
    match medium {
        Medium::Text => Source { path, media_type: Some("text/plain"), ..Source::default() },
        Medium::JsonLine(line) => Source {
            path,
            line: Some(line),
            media_type: Some("application/x-ndjson"),
            encoding: Some("UTF-8"),
            sha256: None,
        },
    }
}

struct Content {
    text: String,
    reference: Option<ReferenceDate>,
    metadata: Map<String, Value>,
}

impl Content {
    fn check(self) -> Result<Content, Error> {
        if self.text.trim().is_empty() { Err(Error::empty()) } else { Ok(self) }
    }
}

fn text(bytes: &[u8], source: &mut Source) -> Result<Content, Error> {
    source.sha256 = Some(sha256(bytes));
    let (text, encoding) = decode::decode(bytes)?;
    source.encoding = Some(encoding);
    Ok(Content { text, reference: None, metadata: Map::new() })
}

fn sha256(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// Reads one object. `id` is set as soon as it is known, so that even a failure bears it.
fn json(bytes: &[u8], id: &mut String) -> Result<Content, Error> {
    let line = std::str::from_utf8(bytes).map_err(|_| Error::damaged("UTF-8"))?;
    let mut fields: Map<String, Value> = serde_json::from_str(line.trim_start_matches('\u{feff}'))?;
    match fields.shift_remove("id") {
        Some(Value::String(own)) if !own.is_empty() => *id = own,
        Some(Value::Number(own)) => *id = own.to_string(),
        _ => {}
    }
    let Some(Value::String(text)) = fields.shift_remove("text") else { return Err(Error::missing_text()) };
    let reference = match fields.shift_remove("reference_date") {
        None | Some(Value::Null) => None,
        Some(Value::String(date)) if date.trim().is_empty() => None,
        Some(Value::String(date)) => Some(ReferenceDate::parse(&date, Origin::Metadata)?),
        Some(other) => return Err(Error::date(&other.to_string())),
    };
    Ok(Content { text, reference, metadata: fields })
}

/// The error of a release over the limit.
pub(super) fn too_large() -> Error {
    Error::too_large(LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(json: &str) -> Result<Release, (String, &'static str)> {
        let bytes = Ok(json.as_bytes().to_vec());
        let piece = Piece { path: None, medium: Medium::JsonLine(7), bytes, may_wait: false };
        piece.release().map_err(|f| (f.id, f.error.kind()))
    }

    #[test]
    fn a_line_keeps_its_further_fields() {
        let release = line(r#"{"b": 1, "id": 12, "text": "Bonjour", "reference_date": null, "a": [2]}"#);
        let release = release.expect("the line is sound");
        assert_eq!((release.id.as_str(), release.text.as_str()), ("12", "Bonjour"));
        assert_eq!(serde_json::to_string(&release.metadata).expect("JSON"), r#"{"b":1,"a":[2]}"#);
        assert_eq!(release.source.line, Some(7));
    }

    #[test]
    fn a_bad_line_says_what_is_wrong() {
        let failed = |json: &str| line(json).expect_err("the line is bad");
        assert_eq!(failed("{"), ("line-7".to_owned(), "json"));
        assert_eq!(failed("[1]"), ("line-7".to_owned(), "json"));
        assert_eq!(failed(r#"{"id": "x"}"#), ("x".to_owned(), "missing_text"));
        assert_eq!(failed(r#"{"id": "x", "text": 3}"#), ("x".to_owned(), "missing_text"));
        assert_eq!(failed(r#"{"id": "x", "text": " \n"}"#), ("x".to_owned(), "empty"));
        assert_eq!(failed(r#"{"id": "x", "text": "a", "reference_date": "hier"}"#), ("x".to_owned(), "date"));
        assert_eq!(failed(r#"{"text": "a", "reference_date": 3}"#), ("line-7".to_owned(), "date"));
    }
}
