//! `communes.tsv`: the communes of today and the arrondissements of Paris, Lyon and Marseille.

use crate::credits;
use crate::geonames::{Point, is_french};
use crate::insee::Commune;
use crate::table::{Header, Table};
use crate::text::{clean, degrees, fold};
use anyhow::Result;
use std::collections::BTreeMap;

const HEADER: Header = Header {
    purpose: "Communes of France on 1 January 2026, and the arrondissements of Paris, Lyon and Marseille.",
    columns: &[
        "code (INSEE)",
        "name with its article",
        "département",
        "population (empty if unknown)",
        "latitude (empty if unknown)",
        "longitude",
        "postcodes separated by commas",
        "kind (commune or arrondissement)",
    ],
    key: 1,
    notes: &["Coordinates are of the main settlement, where GeoNames gives its INSEE code."],
    sources: &[&credits::COG, &credits::CITIES_500],
};

/// Joins communes to their settlements.
pub fn table(communes: &[Commune], points: &[Point]) -> Result<Table> {
    let kept: Vec<&Commune> = communes.iter().filter(|c| c.is_current() || c.is_arrondissement()).collect();
    let settlements = settlements(&kept, points);
    let rows = kept.iter().map(|commune| row(commune, settlements.get(commune.code.as_str()).copied()));
    Table::new("src/places/data/communes.tsv", HEADER, rows.collect())
}

fn row(commune: &Commune, settlement: Option<&Point>) -> Vec<String> {
    let kind = if commune.is_current() { "commune" } else { "arrondissement" };
    vec![
        commune.code.clone(),
        clean(&commune.nom),
        commune.departement.clone(),
        commune.population.map(|n| n.to_string()).unwrap_or_default(),
        settlement.map(|p| degrees(p.latitude)).unwrap_or_default(),
        settlement.map(|p| degrees(p.longitude)).unwrap_or_default(),
        commune.codes_postaux.join(","),
        kind.to_owned(),
    ]
}

/// The main settlement of each commune: the one of the commune's name, else the largest.
fn settlements<'p>(communes: &[&Commune], points: &'p [Point]) -> BTreeMap<String, &'p Point> {
    let names: BTreeMap<&str, String> = communes.iter().map(|c| (c.code.as_str(), fold(&c.nom))).collect();
    let mut best: BTreeMap<String, &Point> = BTreeMap::new();
    for point in points.iter().filter(|p| is_french(&p.iso)) {
        let Some(code) = commune_code(point).filter(|code| names.contains_key(code)) else { continue };
        let merit = |p: &Point| (fold(&p.name) == names[code], p.population, u32::MAX - p.id);
        let held = best.entry(code.to_owned()).or_insert(point);
        if merit(point) > merit(held) {
            *held = point;
        }
    }
    best
}

/// The INSEE code of the commune that a place lies in. Overseas GeoNames puts it in a wider division than in
/// metropolitan France, whose wider divisions never have five characters.
fn commune_code(point: &Point) -> Option<&str> {
    point.divisions.iter().rev().map(String::as_str).find(|code| code.len() == 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(id: u32, name: &str, population: u64, divisions: [&str; 4]) -> Point {
        let divisions = divisions.map(str::to_owned);
        let (feature, iso) = ("PPL".to_owned(), "FR".to_owned());
        Point {
            id,
            name: name.to_owned(),
            latitude: 1.0,
            longitude: 2.0,
            feature,
            iso,
            divisions,
            population,
        }
    }

    fn commune(code: &str, name: &str) -> Commune {
        let json =
            format!(r#"{{"code":"{code}","nom":"{name}","type":"commune-actuelle","departement":"30"}}"#);
        serde_json::from_str(&json).unwrap()
    }

    #[test]
    fn prefers_the_settlement_of_the_communes_name() {
        let points = [
            point(1, "Hameau", 900, ["76", "30", "301", "30007"]),
            point(2, "Ales", 800, ["76", "30", "301", "30007"]),
        ];
        let ales = commune("30007", "Alès");
        assert_eq!(settlements(&[&ales], &points)["30007"].id, 2);
    }

    #[test]
    fn finds_the_code_overseas() {
        assert_eq!(commune_code(&point(1, "Mamoudzou", 1, ["97611", "", "", ""])), Some("97611"));
        assert_eq!(commune_code(&point(1, "Nowhere", 1, ["76", "30", "301", ""])), None);
    }
}
