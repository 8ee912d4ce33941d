//! `communes.tsv`: the communes of today, their parts with a code of their own, and the arrondissements of
//! Paris, Lyon and Marseille.

use super::centroids::Centroids;
use crate::credits;
use crate::geonames::{Point, is_french};
use crate::insee::{Commune, CommuneKind, Epci};
use crate::table::{Header, Table};
use crate::text::{clean, degrees, fold};
use anyhow::Result;
use std::collections::BTreeMap;

const HEADER: Header = Header {
    purpose: "Communes of France on 1 January 2026, their parts that have a code of their own, and the arrondissements of Paris, Lyon and Marseille.",
    columns: &[
        "code (INSEE)",
        "name with its article",
        "département",
        "population (empty if unknown)",
        "latitude",
        "longitude",
        "postcodes separated by commas",
        "kind (commune, arrondissement, deleguee or associee)",
        "commune that a part belongs to (empty for others)",
        "SIREN of the body (empty where it has none)",
    ],
    key: 1,
    notes: &[
        "Coordinates with four decimals are of the main settlement, where GeoNames gives its INSEE code.",
        "With two decimals they are those of the whole or the mean of the communes of the same postcode, with one",
        "decimal that of the same EPCI or département: good for nearness, not for a map.",
    ],
    sources: &[&credits::COG, &credits::CITIES_500],
};

/// Joins communes to their settlements; those without one take the mean of their neighbours.
pub fn table(communes: &[Commune], points: &[Point], epci: &[Epci]) -> Result<Table> {
    let kept: Vec<&Commune> = communes.iter().filter(|c| !is_seat_of_itself(c)).collect();
    let settlements = settlements(&kept, points);
    let own = |c: &Commune| settlements.get(c.code.as_str()).map(|p| (p.latitude, p.longitude));
    let centroids = Centroids::new(&kept, epci, own);
    let rows = kept.iter().map(|commune| match own(commune) {
        Some((latitude, longitude)) => row(commune, [degrees(latitude), degrees(longitude)]),
        None => row(commune, centroids.near(commune)),
    });
    Table::new("src/places/data/communes.tsv", HEADER, rows.collect())
}

/// A part that has the code of the whole; `former_communes.tsv` has its name.
fn is_seat_of_itself(commune: &Commune) -> bool {
    !commune.is_arrondissement() && commune.chef_lieu.as_ref() == Some(&commune.code)
}

fn row(commune: &Commune, [latitude, longitude]: [String; 2]) -> Vec<String> {
    let (kind, part) = match commune.kind {
        CommuneKind::CommuneActuelle => ("commune", false),
        CommuneKind::ArrondissementMunicipal => ("arrondissement", false),
        CommuneKind::CommuneDeleguee => ("deleguee", true),
        CommuneKind::CommuneAssociee => ("associee", true),
    };
    vec![
        commune.code.clone(),
        clean(&commune.nom),
        commune.departement.clone(),
        commune.population.map(|n| n.to_string()).unwrap_or_default(),
        latitude,
        longitude,
        commune.codes_postaux.join(","),
        kind.to_owned(),
        commune.chef_lieu.clone().filter(|_| part).unwrap_or_default(),
        commune.siren.clone().unwrap_or_default(),
    ]
}

/// The main settlement of each commune: the one of the commune's name, else the largest. A part has the
/// settlement of its name in the whole.
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
    add_parts(communes, points, &mut best);
    best
}

fn add_parts<'p>(communes: &[&Commune], points: &'p [Point], best: &mut BTreeMap<String, &'p Point>) {
    let parts = communes.iter().filter(|c| !c.is_arrondissement());
    let parts: BTreeMap<(&str, String), &str> =
        parts.filter_map(|c| Some(((c.chef_lieu.as_deref()?, fold(&c.nom)), c.code.as_str()))).collect();
    for point in points.iter().filter(|p| is_french(&p.iso)) {
        let part = commune_code(point).and_then(|whole| parts.get(&(whole, fold(&point.name))));
        if let Some(code) = part {
            best.entry((*code).to_owned()).or_insert(point);
        }
    }
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
