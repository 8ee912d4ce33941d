//! `continents.tsv`: the seven continents.

use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::{credits, extra};
use anyhow::Result;

const HEADER: Header = Header {
    purpose: "Continents.",
    columns: &["code (as in GeoNames)", "name", "further names separated by |"],
    key: 1,
    notes: &["Amérique alone is left out: it has no code of its own."],
    sources: &[&credits::BY_HAND],
};

/// The hand-written list.
pub fn table(sources: &Sources) -> Result<Table> {
    let rows = extra::rows::<3>(sources, "continents.tsv")?.into_iter().map(|row| row.to_vec());
    Table::new("src/places/data/continents.tsv", HEADER, rows.collect())
}
