//! `divisions.tsv`: provinces, cantons, Länder and states abroad.

use crate::geonames::{self, is_french};
use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::clean;
use crate::{credits, extra};
use anyhow::Result;
use std::collections::BTreeSet;

const HEADER: Header = Header {
    purpose: "First-level divisions of countries abroad with their French names.",
    columns: &["code (country, dot, division; as in GeoNames)", "name without head noun"],
    key: 1,
    notes: &["Left out: names that mislead (tools/gazetteer/extra/not_divisions.tsv)."],
    sources: &[&credits::LIBGEONAMES, &credits::BY_HAND],
};

/// Nouns that names begin with, to be followed by `de` and its forms.
const HEADS: &[&str] = &[
    "Canton",
    "Communauté",
    "Comté",
    "Cercle",
    "District",
    "Département",
    "Gouvernorat",
    "Governorat",
    "Municipalité",
    "Oblast",
    "Paroisse",
    "Préfecture",
    "Principauté",
    "Province",
    "Région",
    "Wilaya",
    "État libre",
];
/// What binds a head and the name proper; longer ones first.
const LINKS: &[&str] = &[" de la ", " de l'", " des ", " du ", " de ", " d'"];

/// Every division abroad.
pub fn table(sources: &Sources) -> Result<Table> {
    let misleading: BTreeSet<String> =
        extra::rows::<1>(sources, "not_divisions.tsv")?.into_iter().map(|[name]| name).collect();
    let rows = geonames::division_names(sources)?.into_iter().filter_map(|(code, name)| {
        let name = proper(&clean(&name)).to_owned();
        let abroad = !code.split('.').next().is_some_and(is_french);
        (abroad && !misleading.contains(&name)).then(|| vec![code, name])
    });
    Table::new("src/places/data/divisions.tsv", HEADER, rows.collect())
}

/// `Canton du Jura` without its head.
fn proper(name: &str) -> &str {
    let after_head = HEADS.iter().find_map(|head| name.strip_prefix(head));
    let rest = after_head.and_then(|rest| LINKS.iter().find_map(|link| rest.strip_prefix(link)));
    rest.unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::proper;

    #[test]
    fn drops_the_head() {
        assert_eq!(proper("Canton du Jura"), "Jura");
        assert_eq!(proper("Canton d'Uri"), "Uri");
        assert_eq!(proper("Wilaya de Batna"), "Batna");
        assert_eq!(proper("Région flamande"), "Région flamande");
    }
}
