//! A message with a plain and an HTML form.

use super::{Release, web};
use std::fmt::Write;

pub fn eml(release: &Release) -> Vec<u8> {
    let mut plain = String::new();
    for paragraph in &release.paragraphs {
        for line in paragraph {
            let mark = if line.is_item { "- " } else { "" };
            let _ = writeln!(plain, "{mark}{}", line.text);
        }
        plain.push('\n');
    }
    let html = format!("<html><body>{}</body></html>", web::body(release));
    let subject = encoded_words(&format!("TR: CP - {}", release.headline));
    format!(
        "Return-Path: <presse@exemple.fr>\r\nReceived: from mx.exemple.fr by redaction.example; Fri, 3 May 2024 09:12:04 +0200\r\n\
         Date: Fri, 3 May 2024 09:12:00 +0200\r\nFrom: =?utf-8?Q?Service_presse_de_l=E2=80=99=C3=89tat?= <presse@exemple.fr>\r\n\
         To: redaction@exemple.fr\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative; boundary=\"limite\"\r\n\r\n--limite\r\n\
         Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n--limite\r\n\
         Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n--limite--\r\n",
        quoted_printable(&plain),
        quoted_printable(&html)
    )
    .into_bytes()
}

fn encoded_words(text: &str) -> String {
    let words: Vec<String> = text
        .chars()
        .collect::<Vec<_>>()
        .chunks(12)
        .map(|chunk| {
            let hex: String = chunk.iter().collect::<String>().bytes().map(|b| format!("={b:02X}")).collect();
            format!("=?UTF-8?Q?{hex}?=")
        })
        .collect();
    words.join("\r\n ")
}

fn quoted_printable(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for byte in line.bytes() {
            let is_plain = byte.is_ascii_graphic() && byte != b'=' || byte == b' ';
            let written = if is_plain { char::from(byte).to_string() } else { format!("={byte:02X}") };
            if length + written.len() > 74 {
                out.push_str("=\r\n");
                length = 0;
            }
            length += written.len();
            out.push_str(&written);
        }
        if out.ends_with(' ') {
            out.pop();
            out.push_str("=20");
        }
        out.push_str("\r\n");
    }
    out
}
