//! PDF: hard-wrapped lines, long words hyphenated, a header and a number on every page.

use super::Release;
use encoding_rs::WINDOWS_1252;
use std::fmt::Write;

/// Points of a line, and lines of a page.
const LINE: f64 = 483.0;
const PAGE: usize = 46;

/// Points between lines, and additional points between paragraphs.
const LEADING: i32 = 14;
const SPACE: i32 = 8;

pub fn pdf(release: &Release) -> Vec<u8> {
    let pages = pages(release);
    let count = pages.len();
    let kids: Vec<String> = (0..count).map(|i| format!("{} 0 R", 4 + 2 * i)).collect();
    let mut objects = vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        format!("<< /Type /Pages /Kids [{}] /Count {count} >>", kids.join(" ")).into_bytes(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
    ];
    for (i, page) in pages.iter().enumerate() {
        let contents = 5 + 2 * i;
        objects.push(
            format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {contents} 0 R >>")
                .into_bytes(),
        );
        let stream = stream(page, i + 1, count);
        let head = format!("<< /Length {} >>\nstream\n", stream.len());
        objects.push([head.as_bytes(), &stream, b"\nendstream"].concat());
    }
    file(&objects)
}

fn file(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::new();
    for (i, object) in objects.iter().enumerate() {
        offsets.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", i + 1).into_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let start = bytes.len();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for offset in offsets {
        let _ = writeln!(table, "{offset:010} 00000 n ");
    }
    let _ =
        write!(table, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    bytes.extend(table.into_bytes());
    bytes
}

/// The lines of each page with their heights.
fn pages(release: &Release) -> Vec<Vec<(i32, String)>> {
    let mut pages = vec![Vec::new()];
    let (mut height, mut count) = (770, 0);
    for paragraph in &release.paragraphs {
        let lines = paragraph.iter().flat_map(|line| {
            let mark = if line.is_item { "• " } else { "" };
            wrapped(&format!("{mark}{}", line.text))
        });
        for line in lines {
            if count >= PAGE {
                pages.push(Vec::new());
                (height, count) = (770, 0);
            }
            let page = pages.last_mut().expect("there is a page");
            page.push((height, line));
            height -= LEADING;
            count += 1;
        }
        height -= SPACE;
    }
    pages
}

/// Cuts a text into lines; a long word that does not fit is hyphenated between a vowel and a consonant.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let room = LINE - width(&line) - width(" ");
        if width(word) <= room || line.is_empty() {
            line = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            continue;
        }
        match hyphenated(word, room) {
            Some((head, tail)) => {
                lines.push(format!("{line} {head}-"));
                line = tail;
            }
            None => {
                lines.push(line);
                line = word.to_owned();
            }
        }
    }
    lines.push(line);
    lines
}

/// About the width of a text in Helvetica of 11 points.
fn width(text: &str) -> f64 {
    let width = |c: char| match c {
        'i' | 'j' | 'l' | 'î' | 'ï' | '\'' | '’' | '.' | ',' | ':' | ' ' | '\u{a0}' | '\u{202f}' => 0.26,
        'f' | 't' | 'r' | '-' | '(' | ')' => 0.31,
        'm' | 'w' | 'M' | 'W' | '…' | '—' => 0.85,
        c if c.is_uppercase() => 0.7,
        _ => 0.556,
    };
    11.0 * text.chars().map(width).sum::<f64>()
}

fn hyphenated(word: &str, room: f64) -> Option<(String, String)> {
    let letters: Vec<char> = word.chars().collect();
    let is_plain = letters.len() >= 10 && letters.iter().all(|c| c.is_alphabetic() && c.is_lowercase());
    let is_vowel = |c: char| "aeiouyéèêàâôîûù".contains(c);
    let fits = |n: &usize| width(&letters[..*n].iter().collect::<String>()) + width("-") <= room;
    let last = (0..letters.len().saturating_sub(3)).rev().find(fits).unwrap_or(0);
    let cut = (4..=last).rev().find(|&i| {
        is_plain && is_vowel(letters[i - 1]) && !is_vowel(letters[i]) && is_vowel(letters[i + 1])
    })?;
    Some((letters[..cut].iter().collect(), letters[cut..].iter().collect()))
}

fn stream(lines: &[(i32, String)], number: usize, count: usize) -> Vec<u8> {
    let mut stream = b"BT /F1 8 Tf 1 0 0 1 56 815 Tm (Service de presse) Tj ET\n".to_vec();
    for (height, line) in lines {
        stream.extend(format!("BT /F1 11 Tf 1 0 0 1 56 {height} Tm (").into_bytes());
        let line = line.replace('\u{202f}', "\u{a0}").replace('−', "-");
        for &byte in WINDOWS_1252.encode(&line).0.iter() {
            if matches!(byte, b'(' | b')' | b'\\') {
                stream.push(b'\\');
            }
            stream.push(byte);
        }
        stream.extend(b") Tj ET\n");
    }
    stream.extend(format!("BT /F1 8 Tf 1 0 0 1 280 30 Tm ({number}/{count}) Tj ET").into_bytes());
    stream
}
