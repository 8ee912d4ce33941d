//! `words.tsv`: the forms of French words.

use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::clean;
use crate::{credits, extra};
use anyhow::{Result, ensure};
use std::collections::BTreeSet;

const HEADER: Header = Header {
    purpose: "Forms of French words: a capitalised one may stand at the beginning of a sentence without being a name.",
    columns: &["word in lower case"],
    key: 1,
    notes: &["Left out: words that a reader takes for a name (tools/gazetteer/extra/not_words.tsv)."],
    sources: &[&credits::WORDS, &credits::BY_HAND],
};

const FILE: &str = "an-array-of-french-words-2.0.0/index.json";

/// Every form but those that mislead.
pub fn table(sources: &Sources) -> Result<Table> {
    let mut forms = forms(sources)?;
    for [word, _] in extra::rows::<2>(sources, "not_words.tsv")? {
        ensure!(forms.remove(&word), "extra/not_words.tsv: {word} is not in the source: remove the row");
    }
    Table::new("src/lexicon/data/words.tsv", HEADER, forms.into_iter().map(|form| vec![form]).collect())
}

/// Every form of the source, in lower case.
pub fn forms(sources: &Sources) -> Result<BTreeSet<String>> {
    let words: Vec<String> = sources.json(FILE)?;
    Ok(words.iter().map(|word| clean(&word.to_lowercase())).collect())
}
