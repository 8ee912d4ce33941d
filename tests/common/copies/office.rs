//! Documents of word processors.

use super::{Line, Release, escaped};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("in memory");
        zip.write_all(text.as_bytes()).expect("in memory");
    }
    zip.finish().expect("in memory").into_inner()
}

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Word: text cut into runs, lists as numbered paragraphs, page numbers in the footer, a comment field.
pub fn docx(release: &Release) -> Vec<u8> {
    let mut body = String::new();
    for run in release.paragraphs.iter().flat_map(|p| p.chunk_by(|a, b| a.is_item == b.is_item && !a.is_item))
    {
        let mark =
            if run[0].is_item { "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" } else { "" };
        let lines: Vec<String> = run.iter().map(|line| runs(&line.text)).collect();
        let _ = write!(body, "<w:p>{mark}{}</w:p>", lines.join("<w:r><w:br/></w:r>"));
    }
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {W}><w:body>{body}<w:sectPr/></w:body></w:document>"
    );
    let footer = format!(
        "<w:ftr {W}><w:p><w:r><w:t>Page </w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p></w:ftr>"
    );
    archive(&[
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", &document),
        ("word/footer1.xml", &footer),
    ])
}

/// A line in runs of uneven length, as spell checkers leave it.
fn runs(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let run = |part: &[char]| {
        let part: String = part.iter().collect();
        format!(
            "<w:r><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>",
            escaped(&part)
        )
    };
    characters.chunks(37).map(run).collect()
}

/// LibreOffice: empty paragraphs between the others.
pub fn odt(release: &Release) -> Vec<u8> {
    let mut body = String::new();
    for paragraph in &release.paragraphs {
        for run in paragraph.chunk_by(|a, b| a.is_item == b.is_item) {
            body.push_str(&odt_run(run));
        }
        body.push_str("<text:p/>");
    }
    let names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    let content = format!(
        "<office:document-content {names}><office:automatic-styles/><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", "<manifest/>"),
        ("content.xml", &content),
    ])
}

fn odt_run(run: &[Line]) -> String {
    let texts: Vec<String> = run.iter().map(|line| escaped(&line.text).replace("  ", " <text:s/>")).collect();
    if run[0].is_item {
        let items: String =
            texts.iter().map(|t| format!("<text:list-item><text:p>{t}</text:p></text:list-item>")).collect();
        format!("<text:list>{items}</text:list>")
    } else {
        texts.iter().map(|t| format!("<text:p>{t}</text:p>")).collect()
    }
}

/// RTF as Word writes it: code page 1252 where it serves, else Unicode with a stand-in.
pub fn rtf(release: &Release) -> Vec<u8> {
    let mut rtf = String::from(
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}}{\\*\\generator Word;}\\viewkind4\\uc1\\pard\r\n",
    );
    for paragraph in &release.paragraphs {
        for run in paragraph.chunk_by(|a, b| a.is_item == b.is_item && !a.is_item) {
            let mark = if run[0].is_item { "{\\pntext\\'b7\\tab}" } else { "" };
            let lines: Vec<String> = run.iter().map(|line| rtf_text(&line.text)).collect();
            let _ = write!(rtf, "\\pard {mark}{}\\par\r\n", lines.join("\\line "));
        }
    }
    rtf.push('}');
    rtf.into_bytes()
}

fn rtf_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let written = c.to_string();
        let (bytes, _, failed) = encoding_rs::WINDOWS_1252.encode(&written);
        match c {
            '\\' | '{' | '}' => out.extend(['\\', c]),
            _ if c.is_ascii() => out.push(c),
            _ if !failed => {
                let _ = write!(out, "\\'{:02x}", bytes[0]);
            }
            _ => c.encode_utf16(&mut [0; 2]).iter().for_each(|&unit| {
                let _ = write!(out, "\\u{}?", i32::from(unit.cast_signed()));
            }),
        }
    }
    out
}
