//! The text of a message, from its plain or its HTML form.

use super::is_attached;
use crate::error::Error;
use crate::input::decode;
use crate::input::readers::html;
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Message, MessagePart, MimeHeaders, PartType};
use std::borrow::Cow;

/// The text of a message.
pub(super) struct Body {
    pub(super) text: String,
    pub(super) encoding: Option<&'static str>,
}

/// Characters beyond which a line of plain text is no line of a message that was wrapped on its way.
const WRAPPED: usize = 80;

/// The text: plain where it is whole and not hard-wrapped, else that of the HTML.
pub(super) fn body(message: &Message) -> Result<Option<Body>, Error> {
    let plain = plain(message)?;
    let html = html(message)?;
    Ok(match (plain, html) {
        (Some(plain), Some(html)) => Some(if is_better(&html.text, &plain.text) { html } else { plain }),
        (plain, html) => plain.or(html),
    })
}

/// Whether the HTML says as much as the plain text and lays it out better, or says much more.
fn is_better(html: &str, plain: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let (html, count) = (letters(html), letters(plain));
    let is_wrapped = plain.lines().count() > 5 && plain.lines().all(|line| line.chars().count() <= WRAPPED);
    html * 10 >= count * if is_wrapped { 8 } else { 16 }
}

fn plain(message: &Message) -> Result<Option<Body>, Error> {
    gather(
        message,
        &message.text_body,
        |part| matches!(part.body, PartType::Text(_)),
        |message, part| {
            let (text, encoding) = decode::decode_as(&bytes(message, part), charset(part))?;
            Ok((if is_flowed(part) { unflowed(&text) } else { text }, Some(encoding)))
        },
    )
}

fn html(message: &Message) -> Result<Option<Body>, Error> {
    gather(
        message,
        &message.html_body,
        |part| matches!(part.body, PartType::Html(_)),
        |message, part| {
            let content = html::read(&bytes(message, part), charset(part))?;
            Ok((content.text, content.encoding))
        },
    )
}

type Read = fn(&Message, &MessagePart) -> Result<(String, Option<&'static str>), Error>;

/// The texts of all parts of a kind, one after the other.
fn gather(
    message: &Message,
    ids: &[u32],
    is: fn(&MessagePart) -> bool,
    read: Read,
) -> Result<Option<Body>, Error> {
    let mut body: Option<Body> = None;
    for part in ids.iter().filter_map(|id| message.part(*id)).filter(|part| is(part) && !is_attached(part)) {
        let (text, encoding) = read(message, part)?;
        match &mut body {
            _ if text.trim().is_empty() => {}
            Some(body) => body.text = format!("{}\n\n{}", body.text.trim_end(), text),
            None => body = Some(Body { text, encoding }),
        }
    }
    Ok(body)
}

fn charset<'a>(part: &'a MessagePart) -> Option<&'a str> {
    part.content_type()?.attribute("charset")
}

/// The bytes of a part as its writer had them. The parser's own text has lost those of undeclared encodings.
pub(super) fn bytes(message: &Message, part: &MessagePart) -> Vec<u8> {
    let raw = message.raw_message.get(part.offset_body as usize..part.offset_end as usize).unwrap_or(&[]);
    let decoded = match part.encoding {
        Encoding::None => Some(Cow::Borrowed(raw)),
        Encoding::QuotedPrintable => quoted_printable_decode(raw).map(Cow::Owned),
        Encoding::Base64 => base64_decode(raw).map(Cow::Owned),
    };
    decoded.map_or_else(|| part.contents().to_vec(), Cow::into_owned)
}

fn is_flowed(part: &MessagePart) -> bool {
    let format = part.content_type().and_then(|kind| kind.attribute("format"));
    format.is_some_and(|format| format.eq_ignore_ascii_case("flowed"))
}

/// Joins the lines that RFC 3676 broke: those that end with a space, but for the signature's `-- `.
fn unflowed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let lines = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    for line in lines {
        out.push_str(line);
        if !line.ends_with(' ') || line == "-- " {
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flowed_lines_are_joined() {
        assert_eq!(
            unflowed("Le maire de \nla ville.\n-- \nMarie\n From"),
            "Le maire de la ville.\n-- \nMarie\nFrom\n"
        );
    }

    #[test]
    fn html_serves_where_plain_text_is_wrapped_or_a_mere_notice() {
        let wrapped = "Une ligne de texte coupée\n".repeat(10);
        assert!(is_better(&wrapped.replace('\n', " "), &wrapped));
        assert!(is_better(&wrapped, "Ouvrez ce message dans un navigateur"));
        assert!(!is_better("Un titre", "Un titre, et tout le texte de la release sur une ligne"));
    }
}
