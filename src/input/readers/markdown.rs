//! Markdown, with front matter.

use super::{Content, Reader};
use crate::error::Error;
use crate::input::layout::Layout;
use crate::input::{Format, decode, fields};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value};

pub(super) const READER: Reader = Reader {
    format: Format::Markdown,
    media_type: "text/markdown",
    extensions: &["md", "markdown"],
    begins,
    read,
};

/// Front matter: `---`, lines `key: value`, `---`.
fn begins(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head);
    let mut lines = head.trim_start_matches('\u{feff}').lines();
    let opens = lines.next().is_some_and(|line| line.trim_end() == "---");
    let first = lines.next().and_then(|line| line.split_once(": "));
    opens
        && first.is_some_and(|(key, _)| key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
        && lines.any(|line| line.trim_end() == "---")
}

fn read(bytes: &[u8]) -> Result<Content, Error> {
    let (markdown, encoding) = decode::decode(bytes)?;
    let options =
        Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let mut page = Page::default();
    for event in Parser::new_ext(&markdown, options) {
        page.event(event);
    }
    let metadata = front_matter(&page.front);
    let string = |key: &str| metadata.get(key).and_then(Value::as_str);
    let headline = string("title").or(string("titre")).map(str::to_owned);
    let reference = string("date").and_then(|date| fields::day(date).ok());
    let text = page.layout.finish();
    Ok(Content { text, encoding: Some(encoding), reference, headline, metadata, ..Content::default() })
}

/// The lines `key: value` of front matter; lists and further levels are passed over.
fn front_matter(front: &str) -> Map<String, Value> {
    let rows = front.lines().filter(|line| !line.starts_with([' ', '-', '#']));
    let rows = rows.filter_map(|line| line.split_once(':'));
    let rows = rows.map(|(key, value)| (key.trim(), value.trim().trim_matches(['"', '\''])));
    rows.filter(|(key, value)| !key.is_empty() && !value.is_empty())
        .map(|(key, value)| (key.to_owned(), Value::from(value)))
        .collect()
}

#[derive(Default)]
struct Page {
    layout: Layout,
    front: String,
    in_front: bool,
    /// The number of the next item of each open list; `None` for bullets.
    lists: Vec<Option<u64>>,
}

impl Page {
    fn event(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.in_front => self.front.push_str(&text),
            Event::Text(text) | Event::Code(text) => self.layout.text(&text),
            Event::SoftBreak => self.layout.line(),
            Event::HardBreak => self.layout.line_break(),
            Event::Rule => self.layout.paragraph(),
            Event::InlineHtml(tag) if tag.starts_with("<br") => self.layout.line_break(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag) {
        match tag {
            Tag::MetadataBlock(_) => self.in_front = true,
            Tag::List(first) => {
                if self.lists.is_empty() {
                    self.layout.list();
                }
                self.lists.push(*first);
            }
            Tag::Item => self.item(),
            Tag::TableHead | Tag::TableRow => self.layout.begin_row(),
            Tag::TableCell => self.layout.begin_cell(),
            Tag::Paragraph if !self.lists.is_empty() => {}
            Tag::Paragraph | Tag::Heading { .. } | Tag::BlockQuote(_) | Tag::CodeBlock(_) => {
                self.layout.paragraph();
            }
            _ => {}
        }
    }

    fn item(&mut self) {
        match self.lists.last_mut() {
            Some(Some(number)) => {
                self.layout.item(&format!("{number}. "));
                *number = number.saturating_add(1);
            }
            _ => self.layout.item("- "),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::MetadataBlock(_) => self.in_front = false,
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.layout.paragraph();
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => self.layout.end_row(),
            TagEnd::TableCell => self.layout.end_cell(),
            TagEnd::Paragraph if !self.lists.is_empty() => self.layout.line(),
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::CodeBlock => {
                self.layout.paragraph();
            }
            TagEnd::Table => self.layout.paragraph(),
            _ => {}
        }
    }
}
