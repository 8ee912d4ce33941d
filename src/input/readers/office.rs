//! What DOCX and ODT have in common: XML files in a ZIP archive.

use crate::error::Error;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;
use serde_json::{Map, Value};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Bytes of XML that a document may unfold to; the longest real release is a hundredth of it.
const LIMIT: u64 = 64 << 20;

/// Elements within elements; word processors stay below a tenth of it.
const NESTING: usize = 1000;

/// An archive of XML files.
pub(super) struct Archive<'a> {
    format: &'static str,
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Bytes that may still be unfolded.
    left: u64,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8], format: &'static str) -> Result<Archive<'a>, Error> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|e| Error::format(format, e))?;
        Ok(Archive { format, zip, left: LIMIT })
    }

    /// The files whose names begin and end like this, in order.
    pub(super) fn names(&self, begin: &str, end: &str) -> Vec<String> {
        let is_wanted = |name: &&str| name.starts_with(begin) && name.ends_with(end);
        let mut names: Vec<String> = self.zip.file_names().filter(is_wanted).map(str::to_owned).collect();
        names.sort();
        names
    }

    /// One file; `None` where there is none.
    pub(super) fn file(&mut self, name: &str) -> Result<Option<String>, Error> {
        let Some(index) = self.zip.index_for_name(name) else { return Ok(None) };
        let file =
            self.zip.by_index(index).map_err(|e| Error::format(self.format, format!("{name}: {e}")))?;
        let mut bytes = Vec::new();
        let read = file.take(self.left + 1).read_to_end(&mut bytes);
        read.map_err(|e| Error::format(self.format, format!("{name}: {e}")))?;
        self.left = match self.left.checked_sub(bytes.len() as u64) {
            Some(left) => left,
            None => return Err(bomb()),
        };
        let text = String::from_utf8(bytes)
            .map_err(|_| Error::format(self.format, format!("{name} is no UTF-8")))?;
        Ok(Some(text))
    }

    /// Walks through one file that must be there.
    pub(super) fn walk(&mut self, name: &str, visitor: &mut impl Visitor) -> Result<(), Error> {
        let format = self.format;
        match self.file(name)? {
            Some(xml) => walk(&xml, format, visitor),
            None => Err(Error::format(format, format!("it holds no {name}"))),
        }
    }
}

fn bomb() -> Error {
    Error::limit(
        format!("it unfolds to more than {LIMIT} bytes"),
        "save its text without pictures and macros",
    )
}

/// Hears of elements and text, in the order of the file. Names come without their prefix.
pub(super) trait Visitor {
    /// An element begins. Gives whether what it holds is wanted.
    fn open(&mut self, name: &str, element: &BytesStart) -> bool;
    /// An element that was wanted ends.
    fn close(&mut self, name: &str);
    /// Text within a wanted element.
    fn text(&mut self, text: &str);
}

/// Walks through XML. Entities that a document declares itself are passed over, so that none can unfold; nothing
/// outside the document is ever looked at.
pub(super) fn walk(xml: &str, format: &'static str, visitor: &mut impl Visitor) -> Result<(), Error> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    let (mut depth, mut unwanted) = (0_usize, None);
    loop {
        let event = reader.read_event().map_err(|e| Error::format(format, e))?;
        match event {
            Event::Start(element) => {
                depth += 1;
                if unwanted.is_none() && !visitor.open(&name(&element), &element) {
                    unwanted = Some(depth);
                }
            }
            Event::Empty(element) if unwanted.is_none() && visitor.open(&name(&element), &element) => {
                visitor.close(&name(&element));
            }
            Event::End(element) => {
                match unwanted {
                    None => visitor.close(element.local_name().as_ref()),
                    Some(from) if from == depth => unwanted = None,
                    Some(_) => {}
                }
                depth = depth.saturating_sub(1);
            }
            Event::Text(text) if unwanted.is_none() => visitor.text(&text),
            Event::CData(text) if unwanted.is_none() => visitor.text(&text),
            Event::GeneralRef(entity) if unwanted.is_none() => visitor.text(&resolved(&entity)),
            Event::Eof => return Ok(()),
            _ => {}
        }
        if depth > NESTING {
            let what = format!("more than {NESTING} elements within each other");
            return Err(Error::limit(what, "save the document again from a word processor"));
        }
    }
}

fn name(element: &BytesStart) -> String {
    element.local_name().as_ref().to_owned()
}

fn resolved(entity: &BytesRef) -> String {
    if let Ok(Some(c)) = entity.resolve_char_ref() {
        return c.to_string();
    }
    resolve_predefined_entity(entity).unwrap_or("").to_owned()
}

/// The value of an attribute, its name given without prefix.
pub(super) fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|a| a.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}

/// Collects the title, the author and the dates that a document says of itself.
pub(super) struct Properties {
    names: &'static [(&'static str, &'static str)],
    current: Option<&'static str>,
    pub(super) metadata: Map<String, Value>,
}

impl Properties {
    /// The elements to collect, each with its name in the record.
    pub(super) fn new(names: &'static [(&'static str, &'static str)]) -> Properties {
        Properties { names, current: None, metadata: Map::new() }
    }
}

impl Visitor for Properties {
    fn open(&mut self, name: &str, _: &BytesStart) -> bool {
        self.current = self.names.iter().find(|(element, _)| *element == name).map(|(_, key)| *key);
        true
    }

    fn close(&mut self, _: &str) {
        self.current = None;
    }

    fn text(&mut self, text: &str) {
        if let Some(key) = self.current.filter(|_| !text.trim().is_empty()) {
            let value = self.metadata.entry(key).or_insert_with(|| Value::String(String::new()));
            if let Value::String(value) = value {
                value.push_str(text);
            }
        }
    }
}
