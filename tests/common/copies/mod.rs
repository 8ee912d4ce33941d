//! Writes a release as it would arrive in other formats, for the tests of the readers and for trying them out.

mod mail;
mod office;
mod pdf;
mod web;

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

/// The formats, and the extension of each one's files.
pub const FORMATS: [(&str, &str); 9] = [
    ("eml", "eml"),
    ("html", "html"),
    ("docx", "docx"),
    ("odt", "odt"),
    ("rtf", "rtf"),
    ("pdf", "pdf"),
    ("cp1252", "txt"),
    ("macroman", "txt"),
    ("utf-16", "txt"),
];

/// A release in another format.
pub fn copy(text: &str, format: &str) -> Vec<u8> {
    let release = Release::of(text);
    match format {
        "eml" => mail::eml(&release),
        "html" => web::page(&release),
        "docx" => office::docx(&release),
        "odt" => office::odt(&release),
        "rtf" => office::rtf(&release),
        "pdf" => pdf::pdf(&release),
        "cp1252" => legacy(text, WINDOWS_1252, "\r\n"),
        "macroman" => legacy(text, MACINTOSH, "\r"),
        "utf-16" => [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
        other => panic!("no such format: {other}"),
    }
}

/// A release cut into paragraphs, each of one or several lines.
pub struct Release {
    pub headline: String,
    pub paragraphs: Vec<Vec<Line>>,
}

/// One line.
pub struct Line {
    pub text: String,
    pub is_item: bool,
}

impl Release {
    fn of(text: &str) -> Release {
        let blocks = text.split("\n\n").filter(|block| !block.trim().is_empty());
        let paragraphs: Vec<Vec<Line>> =
            blocks.map(|block| block.lines().filter(|l| !l.trim().is_empty()).map(line).collect()).collect();
        let lines = paragraphs.iter().flatten().map(|line| line.text.as_str());
        let is_kicker = |line: &&str| line.to_uppercase() == **line || line.chars().count() < 30;
        let headline =
            lines.clone().find(|line| !is_kicker(line)).or(lines.clone().next()).unwrap_or("").to_owned();
        Release { headline, paragraphs }
    }
}

fn line(line: &str) -> Line {
    let bullet = ["- ", "• ", "– ", "* "].iter().find_map(|bullet| line.strip_prefix(bullet));
    Line { text: bullet.unwrap_or(line).trim().to_owned(), is_item: bullet.is_some() }
}

fn legacy(text: &str, encoding: &'static Encoding, line_end: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for c in text.chars() {
        let c = c.to_string();
        let (encoded, _, failed) = encoding.encode(&c);
        match c.as_str() {
            "\n" => bytes.extend(line_end.as_bytes()),
            _ if !failed => bytes.extend(&*encoded),
            "\u{202f}" => bytes.extend(&*encoding.encode("\u{a0}").0),
            "−" => bytes.push(b'-'),
            "²" => bytes.push(b'2'),
            _ => {}
        }
    }
    bytes
}

/// Text for XML and HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
