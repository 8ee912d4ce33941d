//! The hand-written files in `tools/gazetteer/extra`.

use crate::sources::Sources;
use anyhow::{Result, ensure};

/// The rows of a hand-written file, cut into exactly `N` columns (missing ones at the end are empty).
pub fn rows<const N: usize>(sources: &Sources, file: &str) -> Result<Vec<[String; N]>> {
    parse(file, &sources.extra(file)?)
}

fn parse<const N: usize>(file: &str, text: &str) -> Result<Vec<[String; N]>> {
    let mut rows: Vec<[String; N]> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.is_empty() && !l.starts_with('#')) {
        let mut columns = line.split('\t').map(str::to_owned);
        let row = std::array::from_fn(|_| columns.next().unwrap_or_default());
        let place = format!("{file}, line {}", number + 1);
        ensure!(columns.next().is_none(), "{place}: more than {N} columns: remove the extra tabs");
        ensure!(rows.last().is_none_or(|last| *last < row), "{place}: sort the file by bytes, each row once");
        rows.push(row);
    }
    Ok(rows)
}

/// The names in a column that separates them by `|`.
pub fn names(column: &str) -> impl Iterator<Item = &str> {
    column.split('|').map(str::trim).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_rows_and_fills_missing_columns() {
        let rows = parse::<3>("f.tsv", "# header\na\tb\nc\td\te\n").unwrap();
        assert_eq!(rows, [["a", "b", ""], ["c", "d", "e"]].map(|r| r.map(str::to_owned)));
    }

    #[test]
    fn says_which_line_is_wrong() {
        let error = parse::<1>("f.tsv", "# header\nb\na\n").unwrap_err().to_string();
        assert!(error.starts_with("f.tsv, line 3"), "{error}");
        assert!(parse::<1>("f.tsv", "a\tb\n").is_err());
    }

    #[test]
    fn separates_names() {
        assert_eq!(names("RDC|RD Congo|").collect::<Vec<_>>(), ["RDC", "RD Congo"]);
    }
}
