//! Compiles the large word lists into finite-state transducers, so that start-up parses nothing.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

fn main() {
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    general(Path::new("src/lexicon/data"), &Path::new(&out).join("general.fst"));
}

/// Word forms, first names and surnames in one map: bit 0 word, bits 4–7 first name, bits 8–11 surname.
fn general(data: &Path, out: &Path) {
    let mut map: BTreeMap<String, u64> = BTreeMap::new();
    for (file, shift) in [("words.tsv", 0), ("first_names.tsv", 4), ("surnames.tsv", 8)] {
        for row in rows(&data.join(file)) {
            let mut columns = row.split('\t');
            let word = columns.next().unwrap_or_default().to_owned();
            let value: u64 = columns.next().map_or(1, |rank| rank.parse().expect("ranks are numbers"));
            *map.entry(word).or_default() |= value << shift;
        }
    }
    fs::write(out, fst::Map::from_iter(map).expect("a BTreeMap is sorted").as_fst().as_bytes())
        .expect("OUT_DIR can be written");
}

/// The entries of a word list, without its header.
fn rows(path: &Path) -> Vec<String> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect()
}
