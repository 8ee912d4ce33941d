//! `departements.tsv`: the 101 départements and the overseas collectivities.

use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::clean;
use crate::{credits, extra, insee};
use anyhow::Result;
use std::collections::BTreeMap;

const HEADER: Header = Header {
    purpose: "Départements and overseas collectivities of France.",
    columns: &["code (INSEE)", "name", "région", "chef-lieu (commune)", "article (le la l' les, or empty)"],
    key: 1,
    notes: &[
        "The article is INSEE's (type de nom en clair); it is empty where INSEE gives none or the name has it.",
    ],
    sources: &[&credits::COG, &credits::BY_HAND],
};

/// Every département with its région.
pub fn table(sources: &Sources) -> Result<Table> {
    let corrections = corrections(sources)?;
    let rows = insee::departements(sources)?.into_iter().map(|d| {
        let article = d.article().to_owned();
        let seat = corrections.get(&d.code).cloned().unwrap_or(d.chef_lieu);
        vec![d.code, clean(&d.nom), d.region, seat, article]
    });
    Table::new("src/places/data/departements.tsv", HEADER, rows.collect())
}

/// Chefs-lieux corrected by hand, by code of the territory.
pub fn corrections(sources: &Sources) -> Result<BTreeMap<String, String>> {
    let rows = extra::rows::<2>(sources, "chef_lieux.tsv")?;
    Ok(rows.into_iter().map(|[code, commune]| (code, commune)).collect())
}
