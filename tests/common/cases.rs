//! The case files: `tests/cases/<stage>/<family>.txt`.
//!
//! A header of `key: value` lines, a blank line, then one case a line. `#` begins a comment line, `⏎` stands
//! for a line break. Annotations are marked in place, `[[le 12 mars|DATE 2024-03-12]]`, and may nest.
//! A `key: value` line alone between blank lines changes the header from there on.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// One line of a case file.
#[derive(Debug)]
pub struct Case {
    /// File and line, for messages.
    pub place: String,
    /// The header in force.
    pub header: BTreeMap<String, String>,
    /// The line, with its marks.
    pub line: String,
}

/// All cases of one stage.
pub fn read(stage: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(stage);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .map(|entry| entry.expect("a folder entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    files.sort();
    files.iter().flat_map(|file| read_file(file)).collect()
}

fn read_file(path: &Path) -> Vec<Case> {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let name = path.file_name().expect("a file").to_string_lossy().into_owned();
    let mut header = BTreeMap::new();
    let mut cases = Vec::new();
    for (i, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match header_line(line) {
            Some((key, value)) => {
                header.insert(key.to_owned(), value.to_owned());
            }
            None => cases.push(Case {
                place: format!("{name}:{}", i + 1),
                header: header.clone(),
                line: line.replace('⏎', "\n"),
            }),
        }
    }
    cases
}

/// `reference: 2024-03-15`: a known key, so that a case may well hold a colon.
fn header_line(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(": ")?;
    matches!(key, "reference" | "kind" | "layer").then_some((key, value.trim()))
}

/// A marked span: byte range in the plain text, and its label.
pub type Mark = (usize, usize, String);

/// The plain text of a marked line, and its marks in text order, outer before inner.
pub fn parse(line: &str) -> (String, Vec<Mark>) {
    let (mut text, mut marks, mut open) = (String::new(), Vec::new(), Vec::new());
    let mut rest = line;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("[[") {
            open.push(text.len());
            rest = after;
        } else if let Some(after) = rest.strip_prefix('|').filter(|_| !open.is_empty()) {
            let end = after.find("]]").unwrap_or_else(|| panic!("a mark is not closed: {line:?}"));
            let start = open.pop().expect("checked by the guard");
            marks.push((start, text.len(), after[..end].to_owned()));
            rest = &after[end + 2..];
        } else {
            let c = rest.chars().next().expect("the rest is not empty");
            text.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    assert!(open.is_empty(), "a mark is not closed: {line:?}");
    marks.sort_by(|a, b| (a.0, std::cmp::Reverse(a.1), &a.2).cmp(&(b.0, std::cmp::Reverse(b.1), &b.2)));
    (text, marks)
}

/// The text with marks put in, for messages that can be pasted into a case file.
pub fn render(text: &str, marks: &[Mark]) -> String {
    let mut out = text.to_owned();
    let mut points: Vec<(usize, u8, usize, String)> = Vec::new();
    for (start, end, label) in marks {
        points.push((*end, 0, *start, format!("|{label}]]")));
        points.push((*start, 1, usize::MAX - end, "[[".to_owned()));
    }
    points.sort();
    // Closing marks come before opening ones at the same place; of closing ones the innermost comes first.
    points.sort_by(|a, b| {
        (a.0, a.1).cmp(&(b.0, b.1)).then(if a.1 == 0 { b.2.cmp(&a.2) } else { a.2.cmp(&b.2) })
    });
    for (at, _, _, mark) in points.iter().rev() {
        out.insert_str(*at, mark);
    }
    out.replace('\n', "⏎")
}
