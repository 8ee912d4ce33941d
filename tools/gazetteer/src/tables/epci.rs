//! `epci.tsv`: intercommunal bodies with their own tax, and the parts of the Métropole du Grand Paris.

use crate::insee::{Commune, Epci};
use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::clean;
use crate::{credits, insee};
use anyhow::Result;
use std::collections::{BTreeMap, BTreeSet};

const HEADER: Header = Header {
    purpose: "Intercommunal bodies of France (EPCI à fiscalité propre) and établissements publics territoriaux.",
    columns: &[
        "code (SIREN)",
        "name as the source gives it",
        "type (CC CA CU METRO MET69 EPT)",
        "population",
        "short name (no type, brackets or leading particle)",
        "départements separated by commas",
    ],
    key: 1,
    notes: &["Short names are not unique, and some are those of a commune (CU d'Arras: Arras)."],
    sources: &[&credits::COG],
};

/// Abbreviations of the type that names begin with.
const TYPES: &[&str] = &["CC ", "CA ", "CU "];
/// What may stand between the type and the name proper; longer ones first.
const PARTICLES: &[&str] = &["de la ", "de l'", "des ", "du ", "de ", "d'", "la ", "le ", "les ", "l'"];

/// Every body.
pub fn table(sources: &Sources, communes: &[Commune]) -> Result<Table> {
    let current = communes.iter().filter(|c| c.is_current());
    let departements = current.map(|c| (c.code.as_str(), c.departement.as_str())).collect();
    let rows = insee::epci(sources)?.iter().map(|body| row(body, &departements)).collect();
    Table::new("src/places/data/epci.tsv", HEADER, rows)
}

fn row(body: &Epci, departements: &BTreeMap<&str, &str>) -> Vec<String> {
    let name = clean(&body.nom);
    let members = body.membres.iter().filter_map(|m| departements.get(m.code.as_str()).copied());
    let within: BTreeSet<&str> = members.collect();
    vec![
        body.code.clone(),
        name.clone(),
        body.kind.clone(),
        body.population_municipale.to_string(),
        short_name(&name).to_owned(),
        within.into_iter().collect::<Vec<_>>().join(","),
    ]
}

/// The name without its type, what is in brackets at its end, and a particle at its beginning.
fn short_name(name: &str) -> &str {
    let bare = strip_first(name, TYPES);
    let bare = bare.split_once(" (").map_or(bare, |(before, _)| before);
    strip_first(bare, PARTICLES)
}

fn strip_first<'n>(name: &'n str, prefixes: &[&str]) -> &'n str {
    prefixes.iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::short_name;

    #[test]
    fn shortens_names() {
        assert_eq!(short_name("CC du Pays de Bray"), "Pays de Bray");
        assert_eq!(short_name("CA du Grand Avignon (COGA)"), "Grand Avignon");
        assert_eq!(short_name("CU d'Arras"), "Arras");
        assert_eq!(short_name("CC la Domitienne"), "Domitienne");
        assert_eq!(short_name("CU Le Havre Seine Métropole"), "Le Havre Seine Métropole");
        assert_eq!(short_name("Métropole de Lyon"), "Métropole de Lyon");
    }
}
