//! The one error type of the library.

use std::path::{Path, PathBuf};

/// What went wrong with one document, or with the whole run.
///
/// The kind is private so that it can grow; [`kind`](Error::kind) gives its stable name.
#[derive(Debug, thiserror::Error)]
#[error("{}{kind}", place(.path.as_deref(), *.line))]
pub struct Error {
    path: Option<PathBuf>,
    line: Option<u64>,
    kind: Kind,
}

fn place(path: Option<&Path>, line: Option<u64>) -> String {
    match (path, line) {
        (Some(path), Some(line)) => format!("{}:{line}: ", path.display()),
        (Some(path), None) => format!("{}: ", path.display()),
        (None, Some(line)) => format!("line {line}: "),
        (None, None) => String::new(),
    }
}

#[derive(Debug, thiserror::Error)]
enum Kind {
    #[error("cannot be read: {0}; check the path and its permissions")]
    Io(#[from] std::io::Error),
    #[error("holds no text; give a release or leave the file out")]
    Empty,
    #[error("is larger than {limit} bytes, far beyond a release; split it into one release a file or line")]
    TooLarge { limit: usize },
    #[error("is no text (it holds NUL or control bytes); convert it to text in UTF-8 first")]
    Binary,
    #[error("is damaged {encoding}; save it as UTF-8 again from where it came")]
    Encoding { encoding: &'static str },
    #[error("is no JSON object: {}; each line must be one {{\"id\", \"text\"}} object", column(.0))]
    Json(serde_json::Error),
    #[error(
        "has no {field:?} string; add a {field:?} field with the release's text, or name the one that holds it \
         with --text-field (there is {there})"
    )]
    MissingText { field: String, there: String },
    #[error("is {what}, which is not read; {remedy}")]
    Unsupported { what: &'static str, remedy: &'static str },
    #[error("is no sound {format}: {what}; save it again from where it came, or give its text")]
    Format { format: &'static str, what: String },
    #[error("goes beyond a limit: {what}; {remedy}")]
    Limit { what: String, remedy: &'static str },
    #[error("{value:?} is no date; write it as 2024-05-03 or 2024-05-03T10:00")]
    Date { value: String },
    #[error("the analysis failed inside ({message}); please report the release that does this")]
    Panic { message: String },
    #[error("{0}")]
    Gold(String),
    #[error("{0}")]
    Usage(String),
}

/// What is wrong with a line of JSON. The line that serde_json counts is always the first, which would only
/// confuse beside the line of the input.
fn column(error: &serde_json::Error) -> String {
    let message = error.to_string();
    match message.rsplit_once(" at line 1 column ") {
        Some((what, column)) => format!("{what} (column {column})"),
        None => message,
    }
}

impl Error {
    /// Says in which file it happened.
    pub fn at_path(mut self, path: &Path) -> Error {
        self.path.get_or_insert_with(|| path.to_owned());
        self
    }

    /// Says in which line (from 1) it happened.
    pub fn at_line(mut self, line: u64) -> Error {
        self.line.get_or_insert(line);
        self
    }

    /// The text is empty or blank.
    pub(crate) fn empty() -> Error {
        Kind::Empty.into()
    }

    /// The text is larger than a release can be.
    pub(crate) fn too_large(limit: usize) -> Error {
        Kind::TooLarge { limit }.into()
    }

    /// The bytes are no text.
    pub(crate) fn binary() -> Error {
        Kind::Binary.into()
    }

    /// The bytes begin well in an encoding and then break its rules.
    pub(crate) fn damaged(encoding: &'static str) -> Error {
        Kind::Encoding { encoding }.into()
    }

    /// The JSON object or row has no text in the field that should hold it, but these others.
    pub(crate) fn missing_text<'a>(field: &str, others: impl Iterator<Item = &'a String>) -> Error {
        let others: Vec<&str> = others.map(String::as_str).collect();
        let there = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
        Kind::MissingText { field: field.to_owned(), there }.into()
    }

    /// A kind of file that is known but not read, and what to do instead.
    pub(crate) fn unsupported(what: &'static str, remedy: &'static str) -> Error {
        Kind::Unsupported { what, remedy }.into()
    }

    /// The bytes break the rules of their format.
    pub(crate) fn format(format: &'static str, what: impl std::fmt::Display) -> Error {
        Kind::Format { format, what: what.to_string() }.into()
    }

    /// A limit that keeps one document from costing the run, and how to stay within it.
    pub(crate) fn limit(what: impl Into<String>, remedy: &'static str) -> Error {
        Kind::Limit { what: what.into(), remedy }.into()
    }

    /// The value is no date.
    pub(crate) fn date(value: &str) -> Error {
        Kind::Date { value: value.to_owned() }.into()
    }

    /// A panic was caught while analysing.
    pub(crate) fn panic(message: String) -> Error {
        Kind::Panic { message }.into()
    }

    /// An annotated release breaks the rules of its form.
    pub(crate) fn gold(message: impl Into<String>) -> Error {
        Kind::Gold(message.into()).into()
    }

    /// The run cannot go on as asked.
    pub(crate) fn usage(message: impl Into<String>) -> Error {
        Kind::Usage(message.into()).into()
    }

    /// Stable name of the kind, as in the error record: `io`, `empty`, `too_large`, `binary`, `encoding`, `json`,
    /// `missing_text`, `unsupported`, `format`, `limit`, `date`, `panic`, `gold`, `usage`.
    pub fn kind(&self) -> &'static str {
        match self.kind {
            Kind::Io(_) => "io",
            Kind::Empty => "empty",
            Kind::TooLarge { .. } => "too_large",
            Kind::Binary => "binary",
            Kind::Encoding { .. } => "encoding",
            Kind::Json(_) => "json",
            Kind::MissingText { .. } => "missing_text",
            Kind::Unsupported { .. } => "unsupported",
            Kind::Format { .. } => "format",
            Kind::Limit { .. } => "limit",
            Kind::Date { .. } => "date",
            Kind::Panic { .. } => "panic",
            Kind::Gold(_) => "gold",
            Kind::Usage(_) => "usage",
        }
    }

    /// Whether a pipe was closed by its reader, which is no failure.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(&self.kind, Kind::Io(e) if e.kind() == std::io::ErrorKind::BrokenPipe)
    }
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Error {
        Error { path: None, line: None, kind }
    }
}

impl From<std::io::Error> for Error {
    /// An error of ours that a reader had to pass through as its own comes out again.
    fn from(error: std::io::Error) -> Error {
        match error.downcast::<Error>() {
            Ok(own) => own,
            Err(error) => Kind::Io(error).into(),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Error {
        Kind::Json(error).into()
    }
}
