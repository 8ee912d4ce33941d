//! A table to write: its header, its rows, and the house rules they must keep.

use anyhow::{Result, bail, ensure};
use std::collections::BTreeSet;
use std::path::Path;
use unicode_normalization::is_nfc;

/// What a table says of itself.
pub struct Header {
    /// What the table is for.
    pub purpose: &'static str,
    /// Names of the columns, with what they hold where the name does not tell.
    pub columns: &'static [&'static str],
    /// How many leading columns make an entry unique.
    pub key: usize,
    /// Further lines.
    pub notes: &'static [&'static str],
    /// Where the data come from: see [`crate::credits`].
    pub sources: &'static [&'static crate::credits::Credit],
}

/// Rows, sorted and unique, with their header.
pub struct Table {
    /// Path below the project's root.
    pub path: &'static str,
    header: Header,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Sorts the rows and holds them to the house rules.
    pub fn new(path: &'static str, header: Header, mut rows: Vec<Vec<String>>) -> Result<Table> {
        rows.sort();
        let mut keys = BTreeSet::new();
        for row in &rows {
            check_row(path, &header, row)?;
            ensure!(keys.insert(&row[..header.key]), "{path}: {:?} twice", &row[..header.key]);
        }
        Ok(Table { path, header, rows })
    }

    /// The rows in order.
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// The one row whose first column is `key`.
    pub fn find(&self, key: &str) -> Option<&[String]> {
        let at = self.rows.partition_point(|row| row[0].as_str() < key);
        self.rows.get(at).filter(|row| row[0] == key).map(Vec::as_slice)
    }

    /// Writes the table below `root` and returns its size.
    pub fn write(&self, root: &Path) -> Result<usize> {
        let text = self.to_text();
        let path = root.join(self.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, &text)?;
        Ok(text.len())
    }

    fn to_text(&self) -> String {
        let mut text = self.header.to_text();
        for row in &self.rows {
            text.push_str(&row.join("\t"));
            text.push('\n');
        }
        text
    }
}

impl Header {
    fn to_text(&self) -> String {
        let mut lines = vec![self.purpose.to_owned(), format!("Columns: {}", self.columns.join(", "))];
        lines.extend(self.notes.iter().map(|note| (*note).to_owned()));
        lines.extend(self.sources.iter().map(|credit| credit.line()));
        lines.push("Made by tools/gazetteer: correct its extra files, not this table.".to_owned());
        lines.iter().map(|line| format!("# {line}\n")).collect()
    }
}

fn check_row(path: &str, header: &Header, row: &[String]) -> Result<()> {
    ensure!(row.len() == header.columns.len(), "{path}: {row:?} has {} columns", row.len());
    ensure!(!row[0].is_empty() && !row[0].starts_with('#'), "{path}: bad key in {row:?}");
    for value in row {
        if value.contains(['\t', '\n', '\r']) || !is_nfc(value) || value.trim() != value {
            bail!("{path}: {value:?} in {row:?} is not one clean NFC value");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[[&str; 2]]) -> Result<Table> {
        let header = Header { purpose: "P", columns: &["a", "b"], key: 1, notes: &[], sources: &[] };
        Table::new("t.tsv", header, rows.iter().map(|r| r.map(str::to_owned).to_vec()).collect())
    }

    #[test]
    fn sorts_by_bytes_under_a_header() {
        let text = table(&[["é", "1"], ["a", "2"], ["z", "3"]]).unwrap().to_text();
        let entries: Vec<&str> = text.lines().filter(|l| !l.starts_with("# ")).collect();
        assert_eq!(entries, ["a\t2", "z\t3", "é\t1"]);
        assert!(text.starts_with("# P\n# Columns: a, b\n"));
    }

    #[test]
    fn refuses_what_the_house_rules_forbid() {
        assert!(table(&[["a", "1"], ["a", "2"]]).is_err());
        assert!(table(&[["e\u{301}", "1"]]).is_err());
        assert!(table(&[["a\tb", "1"]]).is_err());
    }

    #[test]
    fn finds_a_row_by_its_first_column() {
        let table = table(&[["a", "1"], ["b", "2"]]).unwrap();
        assert_eq!(table.find("b").unwrap()[1], "2");
        assert!(table.find("c").is_none());
    }
}
