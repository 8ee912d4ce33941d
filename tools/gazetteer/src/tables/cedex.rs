//! `cedex.tsv`: postcodes of large receivers of mail.

use crate::credits;
use crate::insee::Commune;
use crate::sources::Sources;
use crate::table::{Header, Table};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeSet;

const HEADER: Header = Header {
    purpose: "CEDEX codes and the communes whose receivers have them.",
    columns: &["code", "commune (INSEE)"],
    key: 2,
    notes: &["Left out: communes that are no more, and codes that are plain postcodes of the commune."],
    sources: &[&credits::CEDEX],
};

const FILE: &str = "AdresseParser-1.0.9/AdresseParser/cedex.py";

#[derive(Deserialize)]
struct Entry {
    cedex: u32,
    insee: serde_json::Value,
}

/// Every code of a commune of today.
pub fn table(sources: &Sources, communes: &[Commune]) -> Result<Table> {
    let text = sources.text(FILE)?;
    let list = text.split_once("CEDEX =").context(FILE)?.1.trim();
    let entries: Vec<Entry> = serde_json::from_str(list).context(FILE)?;
    let current = communes.iter().filter(|c| c.is_current() || c.is_arrondissement());
    let known: BTreeSet<&str> = current.clone().map(|c| c.code.as_str()).collect();
    let plain: BTreeSet<(&str, &str)> =
        current.flat_map(|c| c.codes_postaux.iter().map(|p| (p.as_str(), c.code.as_str()))).collect();
    let pairs: BTreeSet<(String, String)> =
        entries.iter().map(|e| (format!("{:05}", e.cedex), code(&e.insee))).collect();
    let kept = pairs
        .into_iter()
        .filter(|(cedex, insee)| known.contains(insee.as_str()) && !plain.contains(&(cedex, insee)));
    Table::new("src/places/data/cedex.tsv", HEADER, kept.map(|(cedex, insee)| vec![cedex, insee]).collect())
}

/// INSEE codes are numbers there, without the zero of 01, and strings in Corsica.
fn code(insee: &serde_json::Value) -> String {
    match insee.as_u64() {
        Some(number) => format!("{number:05}"),
        None => insee.as_str().unwrap_or_default().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn codes_have_five_characters() {
        assert_eq!(code(&serde_json::json!(1053)), "01053");
        assert_eq!(code(&serde_json::json!("2A004")), "2A004");
    }
}
