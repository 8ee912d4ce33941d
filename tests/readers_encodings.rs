//! French text in each encoding it comes in is read in that encoding.

use depeche::input::Inputs;
use encoding_rs::{Encoding, ISO_8859_15, MACINTOSH, WINDOWS_1252};
use oem_cp::code_table::DECODING_TABLE_CP850;
use std::fs;
use std::path::{Path, PathBuf};

/// French paragraphs: those of the corpus, and the lines of the cases without their marks.
fn paragraphs() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paragraphs: Vec<String> = Vec::new();
    for text in files(&root.join("corpus"), "txt") {
        paragraphs.extend(text.split("\n\n").map(str::to_owned));
    }
    let marks = regex::Regex::new(r"\[\[|\|[^\]]*\]\]|\]\]").expect("the pattern is sound");
    for text in files(&root.join("tests/cases"), "txt") {
        let plain = |line: &str| marks.replace_all(line, "").into_owned();
        paragraphs.extend(text.lines().filter(|l| !l.starts_with('#') && !l.contains(" := ")).map(plain));
    }
    paragraphs.retain(|p| p.chars().count() >= 30 && !p.is_ascii());
    paragraphs.truncate(1000);
    paragraphs
}

fn files(folder: &Path, extension: &str) -> Vec<String> {
    let mut paths: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("a folder entry").into_path())
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).expect("it can be read")).collect()
}

/// What a program of the time wrote where an encoding lacks a character; the rest is left out.
fn plainer(c: char) -> &'static str {
    match c {
        '’' | '‘' => "'",
        '“' | '”' => "\"",
        '–' | '—' => "-",
        '…' => "...",
        '€' => "euros",
        'œ' => "oe",
        'Œ' => "OE",
        '\u{202f}' | '\u{2009}' => "\u{a0}",
        '•' => "-",
        _ => "",
    }
}

fn one_byte(text: &str, byte: impl Fn(char) -> Option<u8> + Copy) -> (Vec<u8>, String) {
    let plain: String = text
        .chars()
        .flat_map(|c| match byte(c) {
            Some(_) => c.to_string().chars().collect::<Vec<_>>(),
            None => plainer(c).chars().collect(),
        })
        .collect();
    (plain.chars().filter_map(byte).collect(), plain)
}

fn legacy(text: &str, encoding: &'static Encoding) -> (Vec<u8>, String) {
    one_byte(text, |c| {
        let text = c.to_string();
        let (bytes, _, failed) = encoding.encode(&text);
        (!failed && bytes.len() == 1).then(|| bytes[0])
    })
}

fn cp850(text: &str) -> (Vec<u8>, String) {
    one_byte(text, |c| match c {
        _ if c.is_ascii() => Some(c as u8),
        _ => DECODING_TABLE_CP850.iter().position(|&o| o == c).map(|i| i as u8 | 0x80),
    })
}

fn utf16(text: &str, mark: [u8; 2], unit: impl Fn(u16) -> [u8; 2]) -> (Vec<u8>, String) {
    (mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect(), text.to_owned())
}

/// Bytes of a text, and the text they stand for.
fn encoded(text: &str, encoding: &str) -> (Vec<u8>, String) {
    match encoding {
        "UTF-8" => (text.as_bytes().to_vec(), text.to_owned()),
        "UTF-16LE" => utf16(text, [0xff, 0xfe], u16::to_le_bytes),
        "UTF-16BE" => utf16(text, [0xfe, 0xff], u16::to_be_bytes),
        "windows-1252" => legacy(text, WINDOWS_1252),
        "ISO-8859-15" => legacy(text, ISO_8859_15),
        "macintosh" => legacy(text, MACINTOSH),
        "IBM850" => cp850(text),
        _ => panic!("no such encoding: {encoding}"),
    }
}

const ENCODINGS: [&str; 7] =
    ["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "macintosh", "IBM850"];

/// A paragraph is read right when its text comes out as it was; two encodings may spell it with the same bytes.
#[test]
fn a_thousand_paragraphs_are_read_right_in_each_encoding() {
    let paragraphs = paragraphs();
    assert_eq!(paragraphs.len(), 1000);
    let inputs = Inputs::default();
    for encoding in ENCODINGS {
        let mut wrong = Vec::new();
        for paragraph in &paragraphs {
            let (bytes, text) = encoded(paragraph, encoding);
            let read = inputs.read_bytes(Path::new("a.txt"), &bytes).remove(0).expect("it is text");
            if read.text != text {
                wrong.push(format!("{:?}: {text:?}\n", read.source.encoding));
            }
        }
        assert!(wrong.len() <= 10, "{encoding}: {} of 1000 wrong\n{}", wrong.len(), wrong.concat());
    }
}

#[test]
fn the_record_says_what_was_repaired() {
    let text = "La pré\u{ad}fecture de lâ€™HÃ©rault".as_bytes();
    let release = Inputs::default().read_bytes(Path::new("a.txt"), text).remove(0).expect("it is text");
    assert_eq!(release.text, "La préfecture de l’Hérault");
    assert_eq!(release.source.repairs, ["mojibake", "stray_characters"]);
}
