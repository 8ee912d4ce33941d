//! Build script's part: the tables of places as one fst of folded names, lists of candidates, fixed-size
//! records and their strings. `gazetteer.rs` reads what this writes; the two change together.

use crate::fold::fold;
use crate::{rows, write_map};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A candidate's name is one that the place no longer bears.
const FORMER: u32 = 1 << 31;
/// A candidate's name lacks its article: `Havre` after `au`.
const BARE: u32 = 1 << 30;
/// A candidate's name means the place only after its noun: `région Centre`, `métropole de Lyon`.
const HEADED: u32 = 1 << 29;
/// All marks of a candidate.
const MARKS: u32 = FORMER | BARE | HEADED;
/// No parent, no coordinate.
const NONE: u32 = u32::MAX;

#[derive(Default)]
struct Tables {
    names: BTreeMap<String, Vec<u32>>,
    records: Vec<u8>,
    strings: Vec<u8>,
    by_code: BTreeMap<String, u32>,
    count: u32,
    /// Folded names of parts of communes with their département.
    parts: BTreeSet<(String, String)>,
    /// Inhabitants of départements and régions, by code: the sums of their communes.
    populations: BTreeMap<String, u64>,
    /// The country that is read next takes no article.
    unarticled: bool,
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
    /// A country whose name takes no article and so `à`: Cuba, Singapour.
    unarticled: bool,
    /// SIREN number of the body, or empty.
    siren: &'r str,
}

impl<'r> Row<'r> {
    /// A row with nothing but its kind, name and code.
    fn plain(kind: u8, name: &'r str, code: String) -> Row<'r> {
        let (country, parent, population, point) = ("", NONE, "", ("", ""));
        Row { kind, country, parent, name, code, population, point, unarticled: false, siren: "" }
    }
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
    let communes = table("communes.tsv");
    tables.populations = populations(&communes, &table("departements.tsv"));
    for row in table("countries.tsv") {
        tables.unarticled = row[2].is_empty();
        tables.simple(5, &row[0], NONE, "iso", &row[0], &row[1], row.get(3));
    }
    tables.unarticled = false;
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
    tables.communes(&communes);
    tables.former_communes(&table("former_communes.tsv"));
    tables.cities(&table("cities.tsv"));
    tables.divisions(&table("divisions.tsv"));
    tables.areas(&table("areas.tsv"));
    tables.areas(&table("landmarks.tsv"));
    tables.epci(&table("epci.tsv"));
    tables.usual_names(&table("usual_names.tsv"));
    write_map(tables.demonyms(&table("demonyms.tsv")), &out.join("places.demonyms"));
    let postcodes = tables.postcodes(&communes, &table("cedex.tsv"));
    fs::write(out.join("places.postcodes"), postcodes).expect("OUT_DIR can be written");
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
        let population = self.populations.get(&code).map_or(String::new(), u64::to_string);
        let unarticled = self.unarticled;
        let row =
            Row { country, parent, population: &population, unarticled, ..Row::plain(kind, name, code) };
        let id = self.record(row);
        if named {
            self.names_of(name, id);
        }
        for other in more.map_or("", |m| m.as_str()).split('|').filter(|n| !n.is_empty()) {
            self.name(other, id);
        }
    }

    /// Communes first, then arrondissements and parts, which lie in them.
    fn communes(&mut self, rows: &[Vec<String>]) {
        for row in rows.iter().filter(|row| row[7] == "commune") {
            let parent = self.by_code[&format!("dep:{}", row[2])];
            self.commune(row, 0, parent);
        }
        for row in rows.iter().filter(|row| row[7] == "arrondissement") {
            let whole = match &row[2][..] {
                "75" => "75056",
                "69" => "69123",
                _ => "13055",
            };
            let parent = self.by_code[&format!("com:{whole}")];
            let id = self.commune(row, 1, parent);
            let city = row[1].split(' ').next().unwrap_or_default();
            let number: String = row[1].chars().filter(char::is_ascii_digit).collect();
            self.name(&format!("{city} {number}e"), id);
        }
        for row in rows.iter().filter(|row| !row[8].is_empty()) {
            let parent = self.by_code[&format!("com:{}", row[8])];
            self.commune(row, 10, parent);
            self.parts.insert((fold(&row[1]), row[2].clone()));
        }
    }

    fn commune(&mut self, row: &[String], kind: u8, parent: u32) -> u32 {
        let plain = Row::plain(kind, &row[1], format!("com:{}", row[0]));
        let (population, point, siren) = (&row[3][..], (&row[4][..], &row[5][..]), &row[9][..]);
        let id = self.record(Row { country: "FR", parent, population, point, siren, ..plain });
        self.names_of(&row[1], id);
        id
    }

    fn former_communes(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let part = self.parts.contains(&(fold(&row[0]), row[1].clone()));
            if let Some(&id) = self.by_code.get(&format!("com:{}", row[2])).filter(|_| !part) {
                self.name(&row[0], id | FORMER);
            }
        }
    }

    /// Intercommunal bodies: the full name, and the short one, which needs its noun where it is that of
    /// another place or a single word.
    fn epci(&mut self, rows: &[Vec<String>]) {
        let taken: BTreeSet<String> = self.names.keys().cloned().collect();
        for row in rows {
            let parent = row[5].split(',').next().and_then(|d| self.by_code.get(&format!("dep:{d}")));
            let (parent, population) = (parent.copied().unwrap_or(NONE), row[3].as_str());
            let plain = Row::plain(4, &row[4], format!("epci:{}", row[0]));
            let id = self.record(Row { country: "FR", parent, population, siren: &row[0], ..plain });
            for name in [row[1].as_str(), row[4].as_str(), town_of(&row[4])] {
                let folded = fold(name);
                let headed = taken.contains(&folded) || !folded.contains(' ');
                self.name(name, if headed { id | HEADED } else { id });
            }
        }
    }

    /// Names of everyday use, by hand: `Grand Lyon`, `PACA`, former régions.
    fn usual_names(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let id = self.by_code[&row[1]];
            let mark = match row.get(2).map(String::as_str) {
                Some("former") => FORMER,
                Some("headed") => HEADED,
                _ => 0,
            };
            self.name(&row[0], id | mark);
        }
    }

    /// Provinces, cantons, states: their code serves brackets (`Delémont (JU)`) alone.
    fn divisions(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let country = row[0].split('.').next().unwrap_or_default();
            let Some(&parent) = self.by_code.get(&format!("iso:{country}")) else { continue };
            let id = self.record(Row { country, parent, ..Row::plain(9, &row[1], format!("={}", row[0])) });
            self.name(&row[1], id);
        }
    }

    /// Names of inhabitants and adjectives, each with the record that it points to.
    fn demonyms(&self, rows: &[Vec<String>]) -> BTreeMap<String, u64> {
        rows.iter().map(|row| (row[0].clone(), u64::from(self.by_code[&row[1]]))).collect()
    }

    /// Pairs of postcode and record, sorted: 8 bytes each.
    fn postcodes(&self, communes: &[Vec<String>], cedex: &[Vec<String>]) -> Vec<u8> {
        let plain = communes.iter().flat_map(|row| row[6].split(',').map(|p| (p, row[0].as_str())));
        let cedex = cedex.iter().map(|row| (row[0].as_str(), row[1].as_str()));
        let pairs: BTreeSet<(u32, u32)> = plain
            .chain(cedex)
            .filter_map(|(postcode, code)| {
                Some((postcode.parse().ok()?, *self.by_code.get(&format!("com:{code}"))?))
            })
            .collect();
        pairs.iter().flat_map(|(postcode, id)| [postcode.to_le_bytes(), id.to_le_bytes()].concat()).collect()
    }

    /// Rivers, massifs, provinces, quarters, stations, motorways: names without codes, in the commune, département
    /// or country that a third column names. A row that ends in `headed` needs its noun: `les bords de la Loire`.
    fn areas(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let kind = match &row[1][..] {
                "natural" => 8,
                "building" => 12,
                "street" => 13,
                _ => 9,
            };
            let within = row.get(2).filter(|code| !code.is_empty());
            let parent = within.map_or(NONE, |code| self.by_code[code]);
            let id = self.record(Row { parent, ..Row::plain(kind, &row[0], String::new()) });
            let headed = row.get(3).is_some_and(|mark| mark == "headed");
            self.name(&row[0], if headed { id | HEADED } else { id });
        }
    }

    fn cities(&mut self, rows: &[Vec<String>]) {
        for row in rows {
            let code = format!("city:{},{}", row[1], row[2]);
            let id = match self.by_code.get(&code) {
                Some(&id) => id,
                None => {
                    let parent = self.by_code.get(&format!("iso:{}", row[2])).copied().unwrap_or(NONE);
                    let (population, point) = (&row[3][..], (&row[4][..], &row[5][..]));
                    let plain = Row::plain(6, &row[0], code);
                    self.record(Row { country: &row[2], parent, population, point, ..plain })
                }
            };
            self.names_of(&row[0], id);
        }
    }

    /// The name, its short form with `St`, and the name without its article.
    fn names_of(&mut self, name: &str, id: u32) {
        self.name(name, id);
        if let Some((bare, _)) = name.split_once(" (") {
            self.name(bare, id);
        }
        if name.contains("Saint") {
            self.name(&name.replace("Sainte-", "Ste-").replace("Saint-", "St-"), id);
        }
        for article in ["Le ", "Les ", "La ", "L'"] {
            if let Some(bare) = name.strip_prefix(article) {
                self.name(bare, id | BARE);
            }
        }
    }

    fn name(&mut self, name: &str, id: u32) {
        // Brackets are tokens of their own: `Château-Chinon (Ville)`.
        let folded = fold(name).replace('(', "( ").replace(')', " )");
        let ids = self.names.entry(folded).or_default();
        match ids.iter_mut().find(|other| **other & !MARKS == id & !MARKS) {
            // A name that once was whole needs no article: `Percy`, today `Le Percy`.
            Some(other) if *other & BARE != 0 && id & BARE == 0 => *other = id,
            Some(_) => {}
            None => ids.push(id),
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

    /// Appends a record: kind, marks (1 the point is only near, 2 a country without article), country (2), parent (4), name (8), code (8), population (4),
    /// latitude and longitude (4 each, in ten-thousandths of a degree), SIREN (4); 40 bytes.
    fn record(&mut self, row: Row) -> u32 {
        let degrees = |text: &str| match text.parse::<f64>() {
            Ok(degree) => (degree * 10_000.0).round() as i32 as u32,
            Err(_) => NONE,
        };
        // Points of the place itself have four decimals.
        let near = row.point.0.split_once('.').is_some_and(|(_, decimals)| decimals.len() < 4);
        let mut bytes = vec![row.kind, u8::from(near) | u8::from(row.unarticled) << 1];
        bytes.extend(row.country.bytes().chain([0, 0]).take(2));
        bytes.extend(row.parent.to_le_bytes());
        bytes.extend(self.string(row.name));
        bytes.extend(self.string(&row.code));
        bytes.extend(row.population.parse::<u32>().unwrap_or(0).to_le_bytes());
        bytes.extend(degrees(row.point.0).to_le_bytes());
        bytes.extend(degrees(row.point.1).to_le_bytes());
        bytes.extend(row.siren.parse::<u32>().unwrap_or(NONE).to_le_bytes());
        assert_eq!(bytes.len(), 40, "gazetteer.rs reads records of 40 bytes");
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

/// The town that an intercommunal body is named after: `Alès` of `Alès Agglomération`.
fn town_of(short: &str) -> &str {
    let heads = [
        "Métropole du ",
        "Métropole de ",
        "Métropole d'",
        "Métropole Européenne de ",
        "Eurométropole de ",
        "Métropole ",
    ];
    let tails = [" Métropole", "-Métropole", " Agglomération", " Agglo", " Communauté"];
    let bare = heads.iter().find_map(|head| short.strip_prefix(head)).unwrap_or(short);
    let bare = tails.iter().find_map(|tail| bare.strip_suffix(tail)).unwrap_or(bare);
    bare.trim_end_matches([' ', '-'])
}

/// Inhabitants of each département and région.
fn populations(communes: &[Vec<String>], departements: &[Vec<String>]) -> BTreeMap<String, u64> {
    let regions: BTreeMap<&str, &str> = departements.iter().map(|d| (d[0].as_str(), d[2].as_str())).collect();
    let mut sums = BTreeMap::new();
    for row in communes.iter().filter(|row| row[7] == "commune") {
        let inhabitants: u64 = row[3].parse().unwrap_or(0);
        *sums.entry(format!("dep:{}", row[2])).or_default() += inhabitants;
        if let Some(region) = regions.get(row[2].as_str()) {
            *sums.entry(format!("reg:{region}")).or_default() += inhabitants;
        }
    }
    sums
}
