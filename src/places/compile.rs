//! Build script's part: the tables of places as one fst of folded names, lists of candidates, fixed-size
//! records and their strings. `gazetteer.rs` reads what this writes; the two change together.

use crate::fold::fold;
use crate::{rows, write_map};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A candidate's name is one that the place no longer bears.
const FORMER: u32 = 1 << 31;
/// A candidate's name lacks its article: `Havre` after `au`.
const BARE: u32 = 1 << 30;
/// No parent, no coordinate.
const NONE: u32 = u32::MAX;

#[derive(Default)]
struct Tables {
    names: BTreeMap<String, Vec<u32>>,
    records: Vec<u8>,
    strings: Vec<u8>,
    by_code: BTreeMap<String, u32>,
    count: u32,
}

/// One row of the gazetteer.
struct Row<'r> {
    kind: u8,
    country: &'r str,
    parent: u32,
    name: &'r str,
    code: String,
    population: &'r str,
    point: (&'r str, &'r str),
}

/// Reads the tables of `data` and writes `places.{fst,ids,records,strings}` into `out`.
pub fn compile(data: &Path, out: &Path) {
    let mut tables = Tables::default();
    let table = |name: &str| -> Vec<Vec<String>> {
        rows(&data.join(name)).iter().map(|row| row.split('\t').map(str::to_owned).collect()).collect()
    };
    for row in table("continents.tsv") {
        tables.simple(7, "", NONE, "cont", &row[0], &row[1], row.get(2));
    }
    for row in table("countries.tsv") {
        tables.simple(5, &row[0], NONE, "iso", &row[0], &row[1], row.get(3));
    }
    let france = tables.by_code["iso:FR"];
    let departements = table("departements.tsv");
    for row in table("regions.tsv") {
        // Overseas, a région of one département bears its name, which is taken to mean the département.
        let overseas = departements.iter().any(|d| d[1] == row[1]);
        tables.area(3, "FR", france, "reg", &row[0], &row[1], None, !overseas);
    }
    for row in departements {
        let region = tables.by_code.get(&format!("reg:{}", row[2])).copied().unwrap_or(france);
        tables.simple(2, "FR", region, "dep", &row[0], &row[1], None);
    }
    tables.communes(&table("communes.tsv"));
    for row in table("epci.tsv") {
        let parent = row[5].split(',').next().and_then(|d| tables.by_code.get(&format!("dep:{d}")));
        let (parent, full) = (parent.copied().unwrap_or(NONE), &row[1]);
        tables.simple(4, "FR", parent, "epci", &row[0], full, Some(&row[4]));
    }
    for row in table("former_communes.tsv") {
        if let Some(&id) = tables.by_code.get(&format!("com:{}", row[2])) {
            tables.name(&row[0], id | FORMER);
        }
    }
    tables.cities(&table("cities.tsv"));
    tables.areas(&table("areas.tsv"));
    tables.write(out);
}

impl Tables {
    /// A row with further names after `|`.
    #[allow(clippy::too_many_arguments)]
    fn simple(
        &mut self,
        kind: u8,
        country: &str,
        parent: u32,
        prefix: &str,
        code: &str,
        name: &str,
        more: Option<&String>,
    ) {
        self.area(kind, country, parent, prefix, code, name, more, true);
    }

    /// As [`simple`](Tables::simple); without `named`, only other places lead to it.
    #[allow(clippy::too_many_arguments)]
    fn area(
        &mut self,
        kind: u8,
        country: &str,
        parent: u32,
        prefix: &str,
        code: &str,
        name: &str,
        more: Option<&String>,
        named: bool,
    ) {
        let code = format!("{prefix}:{code}");
        let row = Row { kind, country, parent, name, code, population: "", point: ("", "") };
        let id = self.record(row);
        if named {
            self.names_of(name, id);
        }
        for other in more.map_or("", |m| m.as_str()).split('|').filter(|n| !n.is_empty()) {
            self.name(other, id);
        }
    }

    fn communes(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let arrondissement = row[7] == "arrondissement";
            let city = row[1].split(' ').next().unwrap_or_default();
            let parent = if arrondissement {
                ["com:75056", "com:69123", "com:13055"]
                    .iter()
                    .find(|c| self.by_code.contains_key(**c) && c[4..6] == row[2][..2])
                    .map_or(NONE, |c| self.by_code[*c])
            } else {
                self.by_code[&format!("dep:{}", row[2])]
            };
            let record = Row {
                kind: arrondissement.into(),
                country: "FR",
                parent,
                name: &row[1],
                code: format!("com:{}", row[0]),
                population: &row[3],
                point: (&row[4], &row[5]),
            };
            let id = self.record(record);
            self.names_of(&row[1], id);
            if arrondissement {
                let number: String = row[1].chars().filter(char::is_ascii_digit).collect();
                self.name(&format!("{city} {number}e"), id);
            }
        }
    }

    /// Rivers, massifs, provinces: names without codes.
    fn areas(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let kind = if row[1] == "natural" { 8 } else { 9 };
            let (code, point) = (String::new(), ("", ""));
            let id = self.record(Row {
                kind,
                country: "",
                parent: NONE,
                name: &row[0],
                code,
                population: "",
                point,
            });
            self.name(&row[0], id);
        }
    }

    fn cities(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let code = format!("city:{},{}", row[1], row[2]);
            let id = match self.by_code.get(&code) {
                Some(&id) => id,
                None => {
                    let parent = self.by_code.get(&format!("iso:{}", row[2])).copied().unwrap_or(NONE);
                    let (population, point) = (row[3].as_str(), (row[4].as_str(), row[5].as_str()));
                    let name = row[0].as_str();
                    self.record(Row { kind: 6, country: &row[2], parent, name, code, population, point })
                }
            };
            self.names_of(&row[0], id);
            if row[0].starts_with("Saint") {
                self.name(&row[0].replace("Sainte-", "Ste-").replace("Saint-", "St-"), id);
            }
        }
    }

    /// The name, its short form with `St`, and the name without its article.
    fn names_of(&mut self, name: &str, id: u32) {
        self.name(name, id);
        if name.contains("Saint") {
            self.name(&name.replace("Sainte-", "Ste-").replace("Saint-", "St-"), id);
        }
        for article in ["Le ", "Les "] {
            if let Some(bare) = name.strip_prefix(article) {
                self.name(bare, id | BARE);
            }
        }
    }

    fn name(&mut self, name: &str, id: u32) {
        let ids = self.names.entry(fold(name)).or_default();
        if !ids.iter().any(|&other| other & !(FORMER | BARE) == id & !(FORMER | BARE)) {
            ids.push(id);
        }
    }

    fn string(&mut self, text: &str) -> [u8; 8] {
        let at = self.strings.len() as u32;
        self.strings.extend_from_slice(text.as_bytes());
        let mut out = [0; 8];
        out[..4].copy_from_slice(&at.to_le_bytes());
        out[4..].copy_from_slice(&(text.len() as u32).to_le_bytes());
        out
    }

    /// Appends a record: kind, 1 free byte, country (2), parent (4), name (8), code (8), population (4),
    /// latitude and longitude (4 each, in ten-thousandths of a degree); 36 bytes.
    fn record(&mut self, row: Row) -> u32 {
        let degrees = |text: &str| match text.parse::<f64>() {
            Ok(degree) => (degree * 10_000.0).round() as i32 as u32,
            Err(_) => NONE,
        };
        let mut bytes = vec![row.kind, 0];
        bytes.extend(row.country.bytes().chain([0, 0]).take(2));
        bytes.extend(row.parent.to_le_bytes());
        bytes.extend(self.string(row.name));
        bytes.extend(self.string(&row.code));
        bytes.extend(row.population.parse::<u32>().unwrap_or(0).to_le_bytes());
        bytes.extend(degrees(row.point.0).to_le_bytes());
        bytes.extend(degrees(row.point.1).to_le_bytes());
        assert_eq!(bytes.len(), 36, "gazetteer.rs reads records of 36 bytes");
        self.records.extend(bytes);
        if !row.code.is_empty() {
            self.by_code.insert(row.code, self.count);
        }
        self.count += 1;
        self.count - 1
    }

    fn write(self, out: &Path) {
        let (mut ids, mut map) = (Vec::new(), BTreeMap::new());
        for (name, candidates) in self.names {
            let at = (ids.len() / 4) as u64;
            map.insert(name, at << 16 | candidates.len() as u64);
            ids.extend(candidates.iter().flat_map(|id| id.to_le_bytes()));
        }
        write_map(map, &out.join("places.fst"));
        for (file, bytes) in
            [("places.ids", ids), ("places.records", self.records), ("places.strings", self.strings)]
        {
            fs::write(out.join(file), bytes).expect("OUT_DIR can be written");
        }
    }
}
