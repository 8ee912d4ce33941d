//! One file a table.

mod belgica;
mod cedex;
mod centroids;
mod cities;
mod communes;
mod continents;
mod countries;
mod departements;
mod divisions;
mod epci;
mod first_names;
mod former_communes;
mod regions;
mod surnames;
mod words;

use crate::geonames;
use crate::insee;
use crate::sources::Sources;
use crate::table::Table;
use anyhow::Result;

/// Makes every table.
pub fn all(sources: &Sources) -> Result<Vec<Table>> {
    let communes = insee::communes(sources)?;
    let points = geonames::points(sources)?;
    Ok(vec![
        communes::table(&communes, &points, &insee::epci(sources)?)?,
        cedex::table(sources, &communes)?,
        departements::table(sources)?,
        regions::table(sources)?,
        divisions::table(sources)?,
        epci::table(sources, &communes)?,
        former_communes::table(sources, &communes)?,
        countries::table(sources)?,
        continents::table(sources)?,
        cities::table(sources, &points)?,
        first_names::table(sources)?,
        surnames::table(sources)?,
        words::table(sources)?,
    ])
}
