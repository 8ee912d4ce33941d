//! Every word list keeps the one format: a header that says what it is and whence, tabs, NFC, sorted, unique.

use std::fs;
use std::path::{Path, PathBuf};
use unicode_normalization::is_nfc;

/// Every `src/**/data/*.tsv`.
fn lists() -> Vec<PathBuf> {
    let mut lists = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut lists);
    lists.sort();
    assert!(lists.len() > 10, "only {} word lists found under src", lists.len());
    lists
}

fn collect(folder: &Path, lists: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("a folder entry").path();
        if path.is_dir() {
            collect(&path, lists);
        } else if path.extension().is_some_and(|e| e == "tsv") {
            lists.push(path);
        }
    }
}

/// Runs a check on every list and fails with all that is wrong.
fn each(check: impl Fn(&str, &[&str]) -> Vec<String>) {
    let mut wrong = Vec::new();
    for path in lists() {
        let text = fs::read_to_string(&path).expect("the list can be read");
        let rows: Vec<&str> = text.lines().filter(|l| !l.starts_with('#')).collect();
        wrong.extend(check(&text, &rows).into_iter().map(|what| format!("{}: {what}", path.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_header_says_what_the_columns_and_the_source_are() {
    each(|text, _| {
        let header: Vec<String> =
            text.lines().take_while(|l| l.starts_with('#')).map(str::to_lowercase).collect();
        let mut wrong = Vec::new();
        if header.first().is_none_or(|l| l.starts_with("# columns:") || l.starts_with("# source:")) {
            wrong.push("the first line does not say what the list is for".to_owned());
        }
        for key in ["# columns: ", "# source: "] {
            if !header.iter().any(|l| l.starts_with(key)) {
                wrong.push(format!("the header has no line {key:?}"));
            }
        }
        wrong
    });
}

#[test]
fn rows_are_sorted_by_bytes_and_unique() {
    each(|_, rows| {
        let pairs = rows.windows(2).filter(|pair| pair[0].as_bytes() >= pair[1].as_bytes());
        pairs.map(|pair| format!("{:?} stands before {:?}: sort with LC_ALL=C", pair[0], pair[1])).collect()
    });
}

#[test]
fn rows_have_the_same_number_of_columns_and_no_outer_blanks() {
    each(|_, rows| {
        let columns = rows.first().map_or(0, |row| row.split('\t').count());
        let is_wrong = |row: &&&str| {
            row.split('\t').count() != columns
                || row.split('\t').any(|cell| cell != cell.trim())
                || row.split('\t').next().is_none_or(str::is_empty)
        };
        let wrong =
            rows.iter().filter(is_wrong).map(|row| format!("{row:?} has not {columns} clean columns"));
        let empty = rows.is_empty().then(|| "holds no entry".to_owned());
        wrong.chain(empty).collect()
    });
}

#[test]
fn text_is_nfc_with_plain_line_breaks() {
    each(|text, rows| {
        let mut wrong: Vec<String> =
            rows.iter().filter(|r| !is_nfc(r)).map(|row| format!("{row:?} is not NFC")).collect();
        if text.contains('\r') || !text.ends_with('\n') || text.contains('\u{feff}') {
            wrong.push("line breaks are not plain, or the last is missing".to_owned());
        }
        wrong
    });
}
