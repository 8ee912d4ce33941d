//! PDF: glyphs and their places, read by a library, put together to lines, columns and paragraphs here.

mod columns;
mod glyphs;
mod lines;
mod margins;
mod safety;
mod text;

use super::{Content, Reader};
use crate::error::Error;
use crate::input::Format;
use crate::input::piece::BROKEN;
use glyphs::Collector;
use pdf_extract::Document;
use serde_json::{Map, Value};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

pub(super) const READER: Reader = Reader {
    format: Format::Pdf,
    media_type: "application/pdf",
    extensions: &["pdf"],
    begins: |head| head.windows(5).take(1024).any(|window| window == b"%PDF-"),
    read,
};

/// Pages of a document; the longest releases have thirty.
const PAGES: usize = 200;

/// Time for one document.
const TIME: Duration = Duration::from_secs(10);

/// Bytes of stack for the library, which walks through nested objects by calling itself.
const STACK: usize = 64 << 20;

/// Reads on a thread of its own: the library may panic, overrun its time or need much stack.
fn read(bytes: &[u8]) -> Result<Content, Error> {
    safety::check_size(bytes)?;
    let bytes = bytes.to_vec();
    let (give, result) = sync_channel(1);
    let work = move || {
        let read = catch_unwind(AssertUnwindSafe(|| unguarded(&bytes, Instant::now() + TIME)));
        // Nobody may wait any more.
        let _ = give.send(read.unwrap_or_else(|_| Err(Error::format("PDF", BROKEN))));
    };
    thread::Builder::new().name("pdf".to_owned()).stack_size(STACK).spawn(work)?;
    match result.recv_timeout(TIME + Duration::from_secs(1)) {
        Ok(read) => read,
        Err(RecvTimeoutError::Timeout) => Err(too_slow()),
        Err(RecvTimeoutError::Disconnected) => Err(Error::format("PDF", BROKEN)),
    }
}

fn too_slow() -> Error {
    Error::limit(
        format!("more than {} seconds to read it", TIME.as_secs()),
        "print it to PDF again, or give its text",
    )
}

fn unguarded(bytes: &[u8], deadline: Instant) -> Result<Content, Error> {
    let mut document = Document::load_mem(bytes).map_err(|e| Error::format("PDF", e))?;
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(Error::unsupported("a PDF with a password", "save it without"));
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(Error::format("PDF", "it has no pages"));
    }
    if pages.len() > PAGES {
        return Err(Error::limit(format!("more than {PAGES} pages"), "give the release without its annexes"));
    }
    safety::tame(&mut document)?;
    let mut collector = Collector::new(deadline);
    for &page in pages.keys() {
        let output = pdf_extract::output_doc_page(&document, &mut collector, page);
        if collector.is_late() {
            return Err(too_slow());
        }
        output.map_err(|e| Error::format("PDF", e))?;
    }
    let text = text::text(collector.pages);
    if text.trim().is_empty() {
        return Err(Error::unsupported(
            "a PDF without text, such as a scan",
            "run character recognition first",
        ));
    }
    Ok(Content { text, metadata: metadata(&document), ..Content::default() })
}

/// The title and the author that the document says of itself.
fn metadata(document: &Document) -> Map<String, Value> {
    let mut metadata = Map::new();
    let info = document.trailer.get(b"Info").and_then(|info| document.dereference(info));
    let Some(info) = info.ok().and_then(|(_, info)| info.as_dict().ok()) else { return metadata };
    for (name, key) in [("Title", "title"), ("Author", "author"), ("CreationDate", "created")] {
        let value =
            info.get(name.as_bytes()).ok().and_then(|value| pdf_extract::decode_text_string(value).ok());
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            metadata.insert(key.to_owned(), Value::from(value.trim()));
        }
    }
    metadata
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_pdf_is_refused() {
        let kind = |bytes: &[u8]| read(bytes).map(|_| ()).map_err(|e| e.kind());
        assert_eq!(kind(b"%PDF-1.4\n%%EOF"), Err("format"));
        assert_eq!(kind(b""), Err("format"));
    }
}
