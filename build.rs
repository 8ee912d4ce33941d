//! Compiles the large tables into finite-state transducers and fixed-size records, so that start-up parses
//! nothing.

#[allow(dead_code)]
#[path = "src/lexicon/fold.rs"]
mod fold;
#[path = "src/places/compile.rs"]
mod places;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

fn main() {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    println!("cargo::rerun-if-changed=build.rs");
    general(Path::new("src/lexicon/data"), &Path::new(&out).join("general.fst"));
    places::compile(Path::new("src/places/data"), Path::new(&out));
}

/// Word forms, first names and surnames in one map: bit 0 word, bits 4–7 first name, bits 8–11 surname,
/// bit 12 feminine first name, bit 13 masculine first name.
fn general(data: &Path, out: &Path) {
    let mut map: BTreeMap<String, u64> = BTreeMap::new();
    for (file, shift) in [("words.tsv", 0), ("first_names.tsv", 4), ("surnames.tsv", 8)] {
        for row in rows(&data.join(file)) {
            let columns: Vec<&str> = row.split('\t').collect();
            let rank: u64 = columns.get(1).map_or(1, |rank| rank.parse().expect("ranks are numbers"));
            let gender = match columns.get(2) {
                Some(&"f") => 1 << 12,
                Some(&"m") => 1 << 13,
                Some(_) => 3 << 12,
                None => 0,
            };
            *map.entry(columns[0].to_owned()).or_default() |= rank << shift | gender;
        }
    }
    write_map(map, out);
}

/// The entries of a table, without its header.
fn rows(path: &Path) -> Vec<String> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect()
}

/// Writes a map from strings to numbers as an fst.
fn write_map(map: BTreeMap<String, u64>, out: &Path) {
    let map = fst::Map::from_iter(map).expect("a BTreeMap is sorted");
    fs::write(out, map.as_fst().as_bytes()).expect("OUT_DIR can be written");
}
