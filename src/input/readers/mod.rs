//! One reader a format, each a plain function from bytes to [`Content`], all in one table.

mod docx;
mod html;
mod mail;
mod markdown;
mod odt;
mod office;
mod pdf;
mod rtf;
mod text;

use super::Format;
use super::clean::Repairs;
use crate::error::Error;
use crate::temporal::ReferenceDate;
use serde_json::{Map, Value};

/// How one format of document is known and read.
pub(super) struct Reader {
    /// The format.
    pub(super) format: Format,
    /// Its media type, as the record names it.
    pub(super) media_type: &'static str,
    /// The extensions of its files, in lower case.
    pub(super) extensions: &'static [&'static str],
    /// Whether bytes begin as only this format does.
    pub(super) begins: fn(&[u8]) -> bool,
    /// Reads the whole document.
    pub(super) read: fn(&[u8]) -> Result<Content, Error>,
}

/// What a document holds.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Its text: an empty line between paragraphs, list items on lines of their own.
    pub(super) text: String,
    /// The encoding of its bytes, where it is a question.
    pub(super) encoding: Option<&'static str>,
    /// The reference date that it carries.
    pub(super) reference: Option<ReferenceDate>,
    /// What else it says about itself.
    pub(super) metadata: Map<String, Value>,
    /// A title that may not stand in the text.
    pub(super) headline: Option<String>,
    /// What was repaired.
    pub(super) repairs: Repairs,
    /// Documents that it carries.
    pub(super) parts: Vec<Part>,
}

/// A document within a document.
#[derive(Debug)]
pub(super) struct Part {
    /// Its name, with an extension.
    pub(super) name: String,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
}

/// All readers, in the order in which they are asked whether they know the bytes; plain text, which is never
/// sure, comes last.
pub(super) static READERS: &[Reader] = &[
    pdf::READER,
    rtf::READER,
    html::READER,
    mail::READER,
    docx::READER,
    odt::READER,
    markdown::READER,
    text::READER,
];

/// The reader of a format; plain text is read where there is none.
pub(super) fn of(format: Format) -> &'static Reader {
    READERS.iter().find(|r| r.format == format).unwrap_or(&text::READER)
}
