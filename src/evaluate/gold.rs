//! Gold releases from files and folders.

use super::layers::{Extent, Layers, Quote};
use super::tagged;
use crate::error::Error;
use crate::temporal::{Origin, ReferenceDate};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// One release annotated by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Gold {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
    /// The day from which its dates are counted.
    pub reference: Option<ReferenceDate>,
    /// What the annotators found.
    pub layers: Layers,
}

/// Reads gold from `.jsonl` files, `.tag` files, and folders that hold either.
///
/// # Errors
/// When a path cannot be read, holds no gold, or holds damaged gold.
pub fn read(paths: &[PathBuf]) -> Result<Vec<Gold>, Error> {
    let mut golds = Vec::new();
    for path in paths {
        let before = golds.len();
        for entry in WalkDir::new(path).sort_by_file_name() {
            let entry = entry.map_err(|e| Error::from(std::io::Error::from(e)).at_path(path))?;
            read_file(entry.path(), &mut golds)?;
        }
        if golds.len() == before {
            return Err(Error::gold("holds no gold; give .jsonl or .tag files").at_path(path));
        }
    }
    Ok(golds)
}

fn read_file(path: &Path, golds: &mut Vec<Gold>) -> Result<(), Error> {
    let text = || fs::read_to_string(path).map_err(|e| Error::from(e).at_path(path));
    match path.extension().and_then(|e| e.to_str()) {
        Some("jsonl") => {
            for (line, number) in text()?.lines().zip(1..) {
                golds.push(of_json(line).map_err(|e| e.at_line(number).at_path(path))?);
            }
        }
        Some("tag") => golds.push(of_tagged(path, &text()?).map_err(|e| e.at_path(path))?),
        _ => {}
    }
    Ok(())
}

#[derive(Deserialize)]
struct JsonGold {
    id: String,
    text: String,
    reference_date: Option<String>,
    entities: Vec<JsonSpan>,
    places: Vec<JsonSpan>,
    dates: Vec<JsonSpan>,
    roles: Vec<JsonSpan>,
    quotations: Vec<JsonQuotation>,
}

#[derive(Deserialize)]
struct JsonSpan {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: Option<String>,
    code: Option<String>,
    value: Option<String>,
}

#[derive(Deserialize)]
struct JsonQuotation {
    fragments: Vec<Extent>,
    speaker: Option<String>,
}

fn of_json(line: &str) -> Result<Gold, Error> {
    let gold: JsonGold = serde_json::from_str(line)?;
    let mut layers = Layers::default();
    for entity in &gold.entities {
        let kind = entity.kind.as_deref().unwrap_or_default();
        let label = label(kind).ok_or_else(|| Error::gold(format!("has an entity of type {kind:?}")))?;
        layers.mentions.push(((entity.start, entity.end), label));
    }
    layers.mentions.extend(gold.places.iter().map(|p| ((p.start, p.end), "LOC")));
    layers.places = gold.places.into_iter().map(|p| ((p.start, p.end), p.code)).collect();
    layers.dates = gold.dates.into_iter().map(|d| ((d.start, d.end), d.value)).collect();
    layers.roles = gold.roles.iter().map(|r| (r.start, r.end)).collect();
    let quote = |q: JsonQuotation| Quote { fragments: q.fragments, speaker: q.speaker };
    layers.quotations = gold.quotations.into_iter().map(quote).collect();
    let reference = gold.reference_date.map(|d| ReferenceDate::parse(&d, Origin::Metadata)).transpose()?;
    Ok(Gold { id: gold.id, text: gold.text, reference, layers })
}

fn label(tag: &str) -> Option<&'static str> {
    ["PER", "ORG", "LOC", "MISC"].into_iter().find(|&l| l == tag)
}

/// A tagged file's reference date is the ISO day that begins its name.
fn of_tagged(path: &Path, text: &str) -> Result<Gold, Error> {
    let tagged = tagged::parse(text)?;
    let id = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let reference = id.get(..10).and_then(|day| ReferenceDate::parse(day, Origin::Metadata).ok());
    let mut layers = Layers::default();
    for tag in &tagged.tags {
        let extent = (tag.start, tag.end);
        match tag.name.as_str() {
            "LOC" => layers.places.push((extent, tag.value.clone())),
            "DATE" | "TIME" | "DUR" | "SET" => layers.dates.push((extent, tag.value.clone())),
            "ROLE" => layers.roles.push(extent),
            name => layers.mentions.extend(label(name).map(|l| (extent, l))),
        }
    }
    let places: Vec<_> = layers.places.iter().map(|&(extent, _)| (extent, "LOC")).collect();
    layers.mentions.extend(places);
    layers.quotations =
        tagged.quotations.into_iter().map(|q| Quote { fragments: q.fragments, speaker: q.speaker }).collect();
    Ok(Gold { id, text: tagged.text, reference, layers })
}
