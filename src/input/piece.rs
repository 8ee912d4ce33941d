//! One piece of input before and after decoding.

use super::clean::{Repairs, clean};
use super::readers::{self, Content};
use super::{Fields, Format, LIMIT, attached, containers, headline};
use crate::error::Error;
use crate::output::Source;
use crate::temporal::ReferenceDate;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What one piece of input is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Medium {
    /// A whole document.
    File(Format),
    /// One line of JSON Lines, with its number from 1.
    JsonLine(u64),
    /// One row of a table, as a JSON object, with its number from 1 after the names of the columns.
    Row(u64),
}

/// Where a piece was found.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    /// The file.
    pub(super) path: Option<PathBuf>,
    /// The file within it.
    pub(super) member: Option<String>,
    /// Its name, where it is not that of the file.
    pub(super) alias: Option<PathBuf>,
    /// Media types of what it was packed in, the outermost first.
    pub(super) packed_in: Vec<&'static str>,
    /// The encoding of what it was cut from.
    pub(super) encoding: Option<&'static str>,
    /// What was repaired in what it was cut from.
    pub(super) repairs: Repairs,
}

impl Place {
    /// The name whose stem is the id and whose extension may tell the format.
    pub(super) fn name(&self) -> Option<&Path> {
        self.alias.as_deref().or(self.member.as_deref().map(Path::new)).or(self.path.as_deref())
    }
}

/// One piece of input as it was read, or why it could not be.
#[derive(Debug)]
pub struct Piece {
    pub(super) place: Place,
    pub(super) medium: Medium,
    pub(super) bytes: Result<Vec<u8>, Error>,
    pub(super) fields: Arc<Fields>,
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
        let path = match &self.source.member {
            Some(member) => format!("{path}!/{member}"),
            None => path.to_owned(),
        };
        self.error = self.error.at_path(Path::new(&path));
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

    /// Decodes the piece: the releases in it, or why one could not be read. There is at least one.
    pub fn releases(self) -> Vec<Result<Release, Box<Failure>>> {
        let Piece { place, medium, bytes, fields, .. } = self;
        let mut source = source(&place, medium);
        let mut id = default_id(&place, medium);
        let mut read = bytes.and_then(|bytes| match medium {
            Medium::File(format) => document(&bytes, format, &mut source),
            Medium::JsonLine(_) | Medium::Row(_) => fields.read(&bytes, &mut id),
        });
        let parts = read.as_mut().map_or_else(|_| Vec::new(), |content| mem::take(&mut content.parts));
        let attached = parts.into_iter().flat_map(|part| attached::releases(part, &place, &fields));
        let mut releases: Vec<_> = attached.collect();
        let is_cover = read.as_ref().is_ok_and(|content| content.text.trim().is_empty());
        if !is_cover || releases.is_empty() {
            releases.insert(0, release(read, id, source));
        }
        releases
    }
}

fn release(read: Result<Content, Error>, id: String, source: Source) -> Result<Release, Box<Failure>> {
    match read.and_then(check) {
        Ok(Content { text, reference, metadata, .. }) => {
            Ok(Release { id, text, reference, metadata, source })
        }
        Err(error) => Err(Box::new(Failure { id, source, error }.placed())),
    }
}

/// A file's id is its stem, a line's is its own or `line-7`.
fn default_id(place: &Place, medium: Medium) -> String {
    match (medium, place.name().and_then(Path::file_stem)) {
        (Medium::JsonLine(line), _) => format!("line-{line}"),
        (Medium::Row(row), _) => format!("row-{row}"),
        (Medium::File(_), Some(stem)) => stem.to_string_lossy().into_owned(),
        (Medium::File(_), None) => "stdin".to_owned(),
    }
}

fn source(place: &Place, medium: Medium) -> Source {
    let source = Source {
        path: place.path.as_ref().map(|p| p.to_string_lossy().into_owned()),
        member: place.member.clone(),
        packed_in: place.packed_in.clone(),
        encoding: place.encoding,
        repairs: place.repairs.clone(),
        ..Source::default()
    };
    match medium {
        Medium::File(format) => Source { media_type: Some(readers::of(format).media_type), ..source },
        Medium::Row(row) => {
            Source { line: Some(row), media_type: containers::media_type(Format::Csv), ..source }
        }
        Medium::JsonLine(line) => Source {
            line: Some(line),
            media_type: containers::media_type(Format::Jsonl),
            encoding: Some("UTF-8"),
            ..source
        },
    }
}

fn check(content: Content) -> Result<Content, Error> {
    match content.text.len() {
        length if length > LIMIT => Err(too_large()),
        _ if content.text.trim().is_empty() => Err(Error::empty()),
        _ => Ok(content),
    }
}

/// What is said of a document over which a library panicked.
pub(super) const BROKEN: &str = "its reader broke off inside";

/// Reads a document and cleans its text; a text that came as JSON stays as it is, since its owner may count
/// places in it.
fn document(bytes: &[u8], format: Format, source: &mut Source) -> Result<Content, Error> {
    source.sha256 = Some(sha256(bytes));
    let reader = readers::of(format);
    // The libraries below some readers panic on damaged documents.
    let read = catch_unwind(AssertUnwindSafe(|| (reader.read)(bytes)));
    let mut content = read.unwrap_or_else(|_| Err(Error::format(reader.media_type, BROKEN)))?;
    content.text = clean(content.text, &mut content.repairs);
    if !content.text.trim().is_empty() {
        let headline = content.headline.take().map(|title| clean(title, &mut content.repairs));
        content.text = headline::with(headline.as_deref(), content.text);
    }
    source.encoding = content.encoding;
    source.repairs = mem::take(&mut content.repairs);
    Ok(content)
}

fn sha256(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
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
        let (place, fields) = (Place::default(), Arc::default());
        let piece = Piece { place, medium: Medium::JsonLine(7), bytes, fields, may_wait: false };
        piece.releases().remove(0).map_err(|f| (f.id, f.error.kind()))
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
