//! The gazetteer: every commune, département, région, country and larger city, read in place from the tables
//! that the build script compiled (`compile.rs`).

use crate::lexicon::Phrases;
use crate::places::PlaceKind;

static NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.fst"));
static IDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.ids"));
static RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.records"));
static STRINGS: &str = include_str!(concat!(env!("OUT_DIR"), "/places.strings"));

/// Bytes of one record.
const RECORD: usize = 36;
/// As in `compile.rs`.
const FORMER: u32 = 1 << 31;
/// As in `compile.rs`.
const BARE: u32 = 1 << 30;

/// The compiled tables.
pub struct Gazetteer {
    names: Phrases<&'static [u8]>,
}

/// One place that a name may mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Which record.
    pub id: u32,
    /// The place no longer bears this name.
    pub former: bool,
    /// The name lacks its article, which must stand contracted before it: `au Havre`.
    pub bare: bool,
}

impl Gazetteer {
    /// Opens the embedded tables.
    pub fn open() -> Gazetteer {
        Gazetteer { names: Phrases::new(NAMES) }
    }

    /// Folded names, with the value that [`candidates`](Gazetteer::candidates) takes.
    pub fn names(&self) -> &Phrases<&'static [u8]> {
        &self.names
    }

    /// The places that a name's value stands for.
    pub fn candidates(&self, value: u64) -> impl Iterator<Item = Candidate> + use<> {
        let (at, count) = ((value >> 16) as usize, (value & 0xffff) as usize);
        (at..at + count).map(|i| {
            let id = number(IDS, i * 4);
            Candidate { id: id & !(FORMER | BARE), former: id & FORMER != 0, bare: id & BARE != 0 }
        })
    }

    /// The départements by their number.
    pub fn departements(&self) -> impl Iterator<Item = (&'static str, u32)> + '_ {
        // They stand at the beginning of the table, after continents, countries and régions.
        let areas = (0..).map(|id| (id, self.record(id))).take_while(|(_, r)| r.kind() != PlaceKind::Commune);
        let departements = areas.filter(|(_, r)| r.kind() == PlaceKind::Departement);
        departements.map(|(id, r)| (r.code().trim_start_matches("dep:"), id))
    }

    /// The record of a candidate.
    pub fn record(&self, id: u32) -> Record {
        Record { bytes: &RECORDS[id as usize * RECORD..][..RECORD] }
    }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}

/// A view of one record.
#[derive(Clone, Copy)]
pub struct Record {
    bytes: &'static [u8],
}

impl Record {
    fn string(self, at: usize) -> &'static str {
        let start = number(self.bytes, at) as usize;
        &STRINGS[start..start + number(self.bytes, at + 4) as usize]
    }

    /// What it is.
    pub fn kind(self) -> PlaceKind {
        match self.bytes[0] {
            0 | 1 => PlaceKind::Commune,
            2 => PlaceKind::Departement,
            3 => PlaceKind::Region,
            4 => PlaceKind::Epci,
            5 => PlaceKind::Country,
            6 => PlaceKind::City,
            8 => PlaceKind::Natural,
            9 => PlaceKind::District,
            _ => PlaceKind::Continent,
        }
    }

    /// ISO 3166-1 alpha-2, empty for a continent.
    pub fn country(self) -> &'static str {
        std::str::from_utf8(&self.bytes[2..4]).unwrap_or("").trim_end_matches('\0')
    }

    /// The record it lies in.
    pub fn parent(self) -> Option<u32> {
        Some(number(self.bytes, 4)).filter(|&id| id != u32::MAX)
    }

    /// Official name.
    pub fn name(self) -> &'static str {
        self.string(8)
    }

    /// Code with its prefix: `com:30007`; empty for areas without one.
    pub fn code(self) -> &'static str {
        self.string(16)
    }

    /// Inhabitants, 0 where unknown.
    pub fn population(self) -> u32 {
        number(self.bytes, 24)
    }

    /// Latitude and longitude in degrees.
    pub fn point(self) -> Option<(f64, f64)> {
        let degrees = |at| Some(number(self.bytes, at)).filter(|&n| n != u32::MAX);
        let scale = |n: u32| f64::from(n as i32) / 10_000.0;
        Some((scale(degrees(28)?), scale(degrees(32)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn codes(name: &str) -> Vec<&'static str> {
        let gazetteer = Gazetteer::open();
        let value = gazetteer.names().get(name).unwrap_or_else(|| panic!("{name} is not in the gazetteer"));
        gazetteer.candidates(value).map(|c| gazetteer.record(c.id).code()).collect()
    }

    #[test]
    fn names_lead_to_codes() {
        assert_eq!(codes("ales"), ["com:30007"]);
        assert_eq!(codes("la grand combe"), ["com:30132"]);
        assert!(codes("saint denis").starts_with(&["com:11339", "com:30247"]));
        assert!(codes("saint denis").contains(&"com:93066"));
        assert_eq!(codes("rdc"), ["iso:CD"]);
        assert_eq!(codes("londres"), ["city:London,GB"]);
        assert!(codes("vienne").contains(&"dep:86"));
    }

    #[test]
    fn records_hold_the_official_facts() {
        let gazetteer = Gazetteer::open();
        let value = gazetteer.names().get("ales").expect("a commune");
        let ales = gazetteer.record(gazetteer.candidates(value).next().expect("one").id);
        assert_eq!((ales.name(), ales.kind(), ales.country()), ("Alès", PlaceKind::Commune, "FR"));
        let gard = gazetteer.record(ales.parent().expect("its département"));
        assert_eq!(gard.code(), "dep:30");
        let (latitude, longitude) = ales.point().expect("a town");
        assert!((44.0..44.3).contains(&latitude) && (4.0..4.2).contains(&longitude));
    }
}
