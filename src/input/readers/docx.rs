//! DOCX: body, tables, text boxes, headers and footers, notes.

use super::office::{Archive, Properties, Visitor, attribute};
use super::{Content, Reader};
use crate::error::Error;
use crate::input::Format;
use crate::input::layout::{Layout, margins};
use quick_xml::events::BytesStart;

pub(super) const READER: Reader = Reader {
    format: Format::Docx,
    media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: &["docx"],
    // A ZIP archive is opened to see what it is.
    begins: |_| false,
    read,
};

fn read(bytes: &[u8]) -> Result<Content, Error> {
    let mut archive = Archive::open(bytes, "DOCX")?;
    let mut body = Body::default();
    archive.walk("word/document.xml", &mut body)?;
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
        if archive.file(name)?.is_some() {
            body.layout.paragraph();
            archive.walk(name, &mut body)?;
        }
    }
    let header = margin(&mut archive, "word/header")?;
    let footer = margin(&mut archive, "word/footer")?;
    let mut properties =
        Properties::new(&[("title", "title"), ("creator", "author"), ("created", "created")]);
    if archive.file("docProps/core.xml")?.is_some() {
        archive.walk("docProps/core.xml", &mut properties)?;
    }
    let text = margins::around(&header, body.layout.finish(), &footer);
    Ok(Content { text, metadata: properties.metadata, ..Content::default() })
}

/// The text of all headers, or all footers.
fn margin(archive: &mut Archive, begin: &str) -> Result<String, Error> {
    let mut margin = Body::default();
    for name in archive.names(begin, ".xml") {
        archive.walk(&name, &mut margin)?;
        margin.layout.line();
    }
    Ok(margin.layout.finish())
}

#[derive(Default)]
struct Body {
    layout: Layout,
    /// Whether what is read is the text of a run.
    in_text: bool,
    /// Whether the run is hidden.
    is_hidden: bool,
}

/// Elements whose text is no text of the release: deletions, field codes, the copy of a box for old readers.
fn is_dropped(name: &str) -> bool {
    matches!(name, "del" | "moveFrom" | "Fallback" | "instrText" | "sectPr" | "object")
}

impl Visitor for Body {
    fn open(&mut self, name: &str, element: &BytesStart) -> bool {
        match name {
            "t" => self.in_text = true,
            "r" => self.is_hidden = false,
            "vanish" => self.is_hidden = !attribute(element, "val").is_some_and(|v| v == "0" || v == "false"),
            "tab" => self.layout.text(" "),
            "br" | "cr" => self.layout.line_break(),
            "noBreakHyphen" => self.layout.text("\u{2011}"),
            "sym" => self.layout.text(" "),
            "numPr" => self.layout.item("- "),
            "tr" => self.layout.begin_row(),
            "tc" => self.layout.begin_cell(),
            "txbxContent" => self.layout.begin_box(),
            "footnote" | "endnote" => return attribute(element, "type").is_none(),
            "pPr" | "p" | "tbl" => {}
            name => return !is_dropped(name),
        }
        true
    }

    fn close(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "p" => {
                self.layout.end_paragraph();
                self.layout.flush();
            }
            "tc" => self.layout.end_cell(),
            "tr" => self.layout.end_row(),
            "txbxContent" => self.layout.end_box(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_text && !self.is_hidden {
            self.layout.text(text);
        }
    }
}
