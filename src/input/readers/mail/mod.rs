//! Mail: the release in the message, and those attached to it.

mod bodies;
mod forwarded;

use super::{Content, Part, Reader};
use crate::error::Error;
use crate::input::Format;
use crate::temporal::{Origin, ReferenceDate};
use mail_parser::{Address, DateTime, Message, MessageParser, MimeHeaders, PartType};
use serde_json::{Map, Value};

pub(super) const READER: Reader = Reader {
    format: Format::Eml,
    media_type: "message/rfc822",
    extensions: &["eml", "mht", "mhtml"],
    begins,
    read,
};

/// Headers by which a message is known; two of them must stand at its beginning.
const HEADERS: &[&str] = &[
    "content-type",
    "date",
    "delivered-to",
    "from",
    "message-id",
    "mime-version",
    "received",
    "return-path",
    "subject",
    "to",
    "x-mailer",
];

/// Whether the first lines are headers of a message and nothing else.
fn begins(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head);
    let mut known = 0;
    for line in head.trim_start_matches('\u{feff}').lines() {
        let is_continued = line.starts_with([' ', '\t']);
        match line.split_once(':') {
            _ if line.is_empty() => break,
            _ if is_continued || (known == 0 && line.starts_with("From ")) => {}
            Some((name, _)) if HEADERS.contains(&name.to_ascii_lowercase().as_str()) => known += 1,
            Some((name, _))
                if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => {}
            _ => return false,
        }
    }
    known >= 2
}

fn read(bytes: &[u8]) -> Result<Content, Error> {
    let message = MessageParser::default().parse(bytes);
    let message = message.ok_or_else(|| Error::format("message", "it has no headers"))?;
    let body = bodies::body(&message)?;
    let mut content = Content { parts: parts(&message), ..Content::default() };
    content.metadata = metadata(&message, &content.parts);
    content.headline = message.subject().map(str::to_owned);
    content.reference = message.date().and_then(reference);
    if let Some(body) = body {
        content.text = body.text;
        content.encoding = body.encoding;
        forwarded::unwrap(&mut content);
    }
    Ok(content)
}

/// The moment a message was sent, by the clock of its sender.
fn reference(date: &DateTime) -> Option<ReferenceDate> {
    let DateTime { year, month, day, hour, minute, .. } = *date;
    let local = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}");
    ReferenceDate::parse(&local, Origin::Metadata).ok()
}

fn metadata(message: &Message, parts: &[Part]) -> Map<String, Value> {
    let mut metadata = Map::new();
    let mut put = |key: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.trim().is_empty()) {
            metadata.insert(key.to_owned(), Value::from(value));
        }
    };
    put("subject", message.subject().map(str::to_owned));
    put("from", message.from().and_then(sender));
    put("date", message.date().map(DateTime::to_rfc3339));
    put("message_id", message.message_id().map(str::to_owned));
    if !parts.is_empty() {
        let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
        metadata.insert("attachments".to_owned(), Value::from(names));
    }
    metadata
}

/// `Name <address>`.
fn sender(address: &Address) -> Option<String> {
    let first = address.first()?;
    Some(match (first.name(), first.address()) {
        (Some(name), Some(address)) => format!("{name} <{address}>"),
        (name, address) => name.or(address)?.to_owned(),
    })
}

/// What is attached: files with a name, and messages.
fn parts(message: &Message) -> Vec<Part> {
    let bodies: Vec<u32> = message.text_body.iter().chain(&message.html_body).copied().collect();
    let mut parts = Vec::new();
    for (index, part) in (0_u32..).zip(&message.parts) {
        let name = part.attachment_name().map(str::to_owned);
        match &part.body {
            PartType::Multipart(_) => {}
            PartType::Message(inner) => {
                let name = name.unwrap_or_else(|| format!("message-{}.eml", parts.len() + 1));
                let bytes = inner.raw_message().to_vec();
                parts.push(Part { name: with_extension(name, "eml"), bytes });
            }
            _ if index == 0 || (bodies.contains(&index) && !is_attached(part)) => {}
            _ => {
                let Some(name) = name else { continue };
                parts.push(Part { name, bytes: bodies::bytes(message, part) });
            }
        }
    }
    parts
}

fn is_attached(part: &mail_parser::MessagePart) -> bool {
    part.content_disposition().is_some_and(|disposition| disposition.is_attachment())
}

fn with_extension(name: String, extension: &str) -> String {
    let has_it = name.rsplit_once('.').is_some_and(|(_, e)| e.eq_ignore_ascii_case(extension));
    if has_it { name } else { format!("{name}.{extension}") }
}
