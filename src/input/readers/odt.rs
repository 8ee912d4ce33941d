//! ODT: body, tables, text boxes, headers and footers, notes.

use super::office::{Archive, Properties, Visitor, attribute};
use super::{Content, Reader};
use crate::error::Error;
use crate::input::Format;
use crate::input::layout::{Layout, margins};
use quick_xml::events::BytesStart;

pub(super) const READER: Reader = Reader {
    format: Format::Odt,
    media_type: "application/vnd.oasis.opendocument.text",
    extensions: &["odt", "ott"],
    // A ZIP archive is opened to see what it is.
    begins: |_| false,
    read,
};

fn read(bytes: &[u8]) -> Result<Content, Error> {
    let mut archive = Archive::open(bytes, "ODT")?;
    let mut body = Body { wanted: &["body"], ..Body::default() };
    archive.walk("content.xml", &mut body)?;
    let mut header = Body { wanted: &["header", "header-first"], ..Body::default() };
    let mut footer = Body { wanted: &["footer", "footer-first"], ..Body::default() };
    if archive.file("styles.xml")?.is_some() {
        archive.walk("styles.xml", &mut header)?;
        archive.walk("styles.xml", &mut footer)?;
    }
    let mut properties =
        Properties::new(&[("title", "title"), ("initial-creator", "author"), ("creation-date", "created")]);
    if archive.file("meta.xml")?.is_some() {
        archive.walk("meta.xml", &mut properties)?;
    }
    let text = margins::around(&header.layout.finish(), body.layout.finish(), &footer.layout.finish());
    Ok(Content { text, metadata: properties.metadata, ..Content::default() })
}

#[derive(Default)]
struct Body {
    layout: Layout,
    /// The elements that hold what is looked for.
    wanted: &'static [&'static str],
    /// How many of them are open.
    inside: usize,
    /// How many paragraphs are open.
    paragraphs: usize,
    /// How many lists are open.
    lists: usize,
}

/// Elements whose text is no text of the release: comments, deletions, the marks of notes.
fn is_dropped(name: &str) -> bool {
    matches!(name, "annotation" | "tracked-changes" | "note-citation" | "forms" | "page-number")
}

impl Visitor for Body {
    fn open(&mut self, name: &str, element: &BytesStart) -> bool {
        self.inside += usize::from(self.wanted.contains(&name));
        match name {
            "p" | "h" => self.paragraphs += 1,
            "s" => self.layout.text(" "),
            "tab" => self.layout.text(" "),
            "line-break" => self.layout.line_break(),
            "list" => self.lists += 1,
            "list-item" => self.layout.item("- "),
            "table-row" => self.layout.begin_row(),
            "table-cell" => self.layout.begin_cell(),
            "text-box" | "note-body" => self.layout.begin_box(),
            "span" => return attribute(element, "display").is_none_or(|d| d != "none"),
            name => return !is_dropped(name),
        }
        true
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" | "h" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                self.layout.end_paragraph();
                self.layout.flush();
            }
            "list" => self.lists = self.lists.saturating_sub(1),
            "table-cell" => self.layout.end_cell(),
            "table-row" => self.layout.end_row(),
            "text-box" | "note-body" => self.layout.end_box(),
            _ => {}
        }
        self.inside -= usize::from(self.wanted.contains(&name) && self.inside > 0);
    }

    fn text(&mut self, text: &str) {
        if self.inside > 0 && self.paragraphs > 0 {
            self.layout.text(text);
        }
    }
}
