//! The one format of word lists: `#` lines say what the list is, then one entry a line, tab between columns.

/// The rows of a list, each cut into its columns.
pub fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    lines(table).map(|line| line.split('\t').collect())
}

/// The lines of a list without its header.
pub fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The first column of a list.
pub fn words(table: &'static str) -> Vec<String> {
    rows(table).map(|row| row[0].to_owned()).collect()
}
