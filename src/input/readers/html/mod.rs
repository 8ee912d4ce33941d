//! HTML: the main text without navigation, with the block for journalists.

mod furniture;
mod meta;
mod parts;
mod render;

use super::{Content, Reader};
use crate::error::Error;
use crate::input::{Format, decode};
use html5ever::driver::{self, ParseOpts};
use html5ever::tendril::{StrTendril, TendrilSink};
use scraper::{Html, HtmlTreeSink};

pub(super) const READER: Reader = Reader {
    format: Format::Html,
    media_type: "text/html",
    extensions: &["html", "htm", "xhtml"],
    begins,
    read: |bytes| read(bytes, None),
};

/// Nodes of a page; crossed tags can make many out of few bytes. The largest real pages have a tenth of it.
const NODES: usize = 500_000;

/// Elements within elements; browsers stop at about half of it.
const NESTING: usize = 1000;

/// Bytes that are parsed before the nodes are counted.
const STRIDE: usize = 256;

/// Whether, past blanks, comments and an XML declaration, the bytes begin a page.
fn begins(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head).to_ascii_lowercase();
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = comment.split_once("-->").map_or("", |(_, rest)| rest).trim_start();
    }
    if rest.starts_with("<?xml") {
        rest = rest.split_once("?>").map_or("", |(_, rest)| rest).trim_start();
    }
    ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| rest.starts_with(tag))
}

/// Reads a page for which an encoding may have been declared outside.
pub(super) fn read(bytes: &[u8], declared: Option<&str>) -> Result<Content, Error> {
    let own = declared_in(bytes);
    let (markup, encoding) = decode::decode_as(bytes, declared.or(own.as_deref()))?;
    let page = parse(&markup)?;
    let parts = parts::Parts::of(&page);
    let text = parts.text(&page);
    let meta = meta::Meta::of(&page);
    Ok(Content {
        text,
        encoding: Some(encoding),
        reference: meta.reference,
        headline: meta.headline,
        metadata: meta.fields,
        ..Content::default()
    })
}

/// The encoding that a page declares near its beginning.
fn declared_in(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let value = head.split_once("charset=").or_else(|| head.split_once("encoding="))?.1;
    let value = value.trim_start_matches(['"', '\'', ' ']);
    Some(value.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect())
}

fn parse(markup: &str) -> Result<Html, Error> {
    let sink = HtmlTreeSink::new(Html::new_document());
    let mut parser = driver::parse_document(sink, ParseOpts::default());
    let mut rest = markup;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(rest.ceil_char_boundary(STRIDE));
        parser.process(StrTendril::from(now));
        rest = later;
        check(&parser.tokenizer.sink.sink.0.borrow())?;
    }
    Ok(parser.finish())
}

fn check(page: &Html) -> Result<(), Error> {
    let remedy = "save the page's text";
    if page.tree.values().len() > NODES {
        return Err(Error::limit(format!("its crossed tags make more than {NODES} nodes"), remedy));
    }
    if page.tree.nodes().next_back().is_some_and(|last| last.ancestors().nth(NESTING).is_some()) {
        return Err(Error::limit(format!("more than {NESTING} elements within each other"), remedy));
    }
    Ok(())
}
