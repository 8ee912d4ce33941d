//! `regions.tsv`: the régions, and the overseas collectivities that stand beside them.

use super::departements::corrections;
use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::clean;
use crate::{credits, insee};
use anyhow::Result;

const HEADER: Header = Header {
    purpose: "Régions of France; overseas collectivities have the code of their département.",
    columns: &["code (INSEE)", "name", "chef-lieu (commune)", "article (le la l' les, or empty)"],
    key: 1,
    notes: &["The article is INSEE's; it is empty where INSEE gives none, even for Bretagne or Normandie."],
    sources: &[&credits::COG, &credits::BY_HAND],
};

/// Every région.
pub fn table(sources: &Sources) -> Result<Table> {
    let corrections = corrections(sources)?;
    let rows = insee::regions(sources)?.into_iter().map(|r| {
        let article = r.article().to_owned();
        let seat = corrections.get(&r.code).cloned().unwrap_or(r.chef_lieu);
        vec![r.code, clean(&r.nom), seat, article]
    });
    Table::new("src/places/data/regions.tsv", HEADER, rows.collect())
}
