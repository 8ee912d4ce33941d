//! The gazetteer: every commune, département, région, country and larger city, read in place from the tables
//! that the build script compiled (`compile.rs`), and what the user adds to them (`user.rs`).

use crate::lexicon::{Phrases, fold};
use crate::places::user::UserPlaces;
use crate::places::{PlaceKind, demonyms};
use rustc_hash::FxHashMap;

static NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.fst"));
static IDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.ids"));
static RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.records"));
static STRINGS: &str = include_str!(concat!(env!("OUT_DIR"), "/places.strings"));
static POSTCODES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.postcodes"));

/// Bytes of one record.
pub(super) const RECORD: usize = 40;
/// As in `compile.rs`.
const FORMER: u32 = 1 << 31;
/// As in `compile.rs`.
const BARE: u32 = 1 << 30;
/// As in `compile.rs`.
const HEADED: u32 = 1 << 29;

/// Bytes of all embedded tables of places.
pub fn embedded_bytes() -> usize {
    NAMES.len() + IDS.len() + RECORDS.len() + STRINGS.len() + POSTCODES.len() + demonyms::DEMONYMS.len()
}

/// The compiled tables.
pub struct Gazetteer {
    names: Phrases<&'static [u8]>,
    user: UserPlaces,
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
    /// The name means the place only after its noun: `région Centre`.
    pub headed: bool,
}

impl Candidate {
    /// A plain name of the record.
    pub(super) fn plain(id: u32) -> Candidate {
        Candidate { id, former: false, bare: false, headed: false }
    }
}

impl Gazetteer {
    /// Opens the embedded tables.
    pub fn open() -> Gazetteer {
        Gazetteer { names: Phrases::new(NAMES), user: UserPlaces::default() }
    }

    /// Adds what the user says of names; see `user.rs`.
    pub(super) fn set_user(&mut self, user: UserPlaces) {
        self.user = user;
    }

    /// What the user says of names.
    pub(super) fn user(&self) -> &UserPlaces {
        &self.user
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
            Candidate {
                id: id & !(FORMER | BARE | HEADED),
                former: id & FORMER != 0,
                bare: id & BARE != 0,
                headed: id & HEADED != 0,
            }
        })
    }

    /// The places of exactly this folded name.
    pub(super) fn named(&self, folded: &str) -> impl Iterator<Item = Candidate> + use<> {
        let value = self.names.get(folded).unwrap_or(0);
        self.candidates(value)
    }

    /// The divisions abroad by the two letters after the dot of their code; of several, the Swiss cantons and
    /// Canadian and American states among them. `letters` gives those of provinces whose code is a number.
    pub(super) fn divisions(
        &self,
        letters: &FxHashMap<&'static str, &'static str>,
    ) -> FxHashMap<&'static str, Vec<u32>> {
        let mut divisions: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
        // They stand together, after the cities and before the areas without code.
        let is_division = |id: &u32| embedded(*id).division().is_some();
        let last = (0..Self::len()).rev().find(is_division);
        let block = last.into_iter().flat_map(|last| (0..=last).rev().take_while(is_division));
        for (id, code) in block.filter_map(|id| Some((id, embedded(id).division()?))) {
            let own = code.split_once('.').map(|(_, l)| l).filter(|l| l.len() == 2);
            let given = letters.iter().filter(|(_, c)| **c == code).map(|(l, _)| *l);
            given.chain(own).for_each(|l| divisions.entry(l).or_default().push(id));
        }
        divisions
    }

    /// The régions and départements with their folded names; they stand before the communes.
    pub(super) fn areas(&self) -> Vec<(PlaceKind, String, u32)> {
        let wide = (0..).map(|id| (id, embedded(id))).take_while(|(_, r)| r.kind() != PlaceKind::Commune);
        let areas = wide.filter(|(_, r)| matches!(r.kind(), PlaceKind::Region | PlaceKind::Departement));
        areas.map(|(id, r)| (r.kind(), fold(r.name()), id)).collect()
    }

    /// The départements by their number.
    pub fn departements(&self) -> impl Iterator<Item = (&'static str, u32)> + '_ {
        // They stand at the beginning of the table, after continents, countries and régions.
        let areas = (0..).map(|id| (id, embedded(id))).take_while(|(_, r)| r.kind() != PlaceKind::Commune);
        let departements = areas.filter(|(_, r)| r.kind() == PlaceKind::Departement);
        departements.map(|(id, r)| (r.code().trim_start_matches("dep:"), id))
    }

    /// The record with this code. This walks the whole table: for start-up, and tests.
    pub fn by_code(&self, code: &str) -> Option<u32> {
        (0..Self::len()).find(|&id| embedded(id).code() == code && !code.is_empty())
    }

    /// How many records are embedded.
    pub(super) fn len() -> u32 {
        (RECORDS.len() / RECORD) as u32
    }

    /// The communes that a postcode or CEDEX code belongs to.
    pub(super) fn at_postcode(&self, postcode: u32) -> impl Iterator<Item = u32> + use<> {
        let count = POSTCODES.len() / 8;
        let (mut low, mut high) = (0, count);
        while low < high {
            let middle = (low + high) / 2;
            match number(POSTCODES, middle * 8) < postcode {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        (low..count)
            .take_while(move |&i| number(POSTCODES, i * 8) == postcode)
            .map(|i| number(POSTCODES, i * 8 + 4))
    }

    /// The record of a candidate.
    pub fn record(&self, id: u32) -> Record<'_> {
        match id.checked_sub(Self::len()) {
            Some(own) => self.user.record(own),
            None => embedded(id),
        }
    }
}

fn embedded(id: u32) -> Record<'static> {
    Record { bytes: &RECORDS[id as usize * RECORD..][..RECORD], strings: STRINGS }
}

fn number(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}

/// A view of one record.
#[derive(Clone, Copy)]
pub struct Record<'g> {
    pub(super) bytes: &'g [u8],
    pub(super) strings: &'g str,
}

impl<'g> Record<'g> {
    fn string(self, at: usize) -> &'g str {
        let start = number(self.bytes, at) as usize;
        &self.strings[start..start + number(self.bytes, at + 4) as usize]
    }

    /// What it is.
    pub fn kind(self) -> PlaceKind {
        match self.bytes[0] {
            0 | 1 | 10 => PlaceKind::Commune,
            2 => PlaceKind::Departement,
            3 => PlaceKind::Region,
            4 => PlaceKind::Epci,
            5 => PlaceKind::Country,
            6 => PlaceKind::City,
            8 => PlaceKind::Natural,
            9 => PlaceKind::District,
            11 => PlaceKind::Other,
            12 => PlaceKind::Building,
            13 => PlaceKind::Street,
            _ => PlaceKind::Continent,
        }
    }

    /// Whether it is a part of a commune with a code of its own, or an arrondissement.
    pub fn is_part(self) -> bool {
        matches!(self.bytes[0], 1 | 10)
    }

    /// Whether it is a commune of today.
    pub fn is_commune(self) -> bool {
        self.bytes[0] == 0
    }

    /// Whether it is a town.
    pub fn is_settlement(self) -> bool {
        matches!(self.bytes[0], 0 | 1 | 6 | 10)
    }

    /// Whether it is a natural place, quarter, building or road without a code.
    pub fn is_landmark(self) -> bool {
        matches!(self.bytes[0], 8 | 9 | 12 | 13) && self.division().is_none()
    }

    /// ISO 3166-1 alpha-2, empty for a continent.
    pub fn country(self) -> &'g str {
        std::str::from_utf8(&self.bytes[2..4]).unwrap_or("").trim_end_matches('\0')
    }

    /// The record it lies in.
    pub fn parent(self) -> Option<u32> {
        Some(number(self.bytes, 4)).filter(|&id| id != u32::MAX)
    }

    /// Official name.
    pub fn name(self) -> &'g str {
        self.string(8)
    }

    /// Code with its prefix: `com:30007`; empty for areas without one.
    pub fn code(self) -> &'g str {
        let code = self.string(16);
        if code.starts_with('=') { "" } else { code }
    }

    /// Code of a division abroad as GeoNames has it: `CH.JU`.
    pub fn division(self) -> Option<&'g str> {
        self.string(16).strip_prefix('=')
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

    /// SIREN number of the commune or intercommunal body, nine digits.
    pub fn siren(self) -> Option<u32> {
        Some(number(self.bytes, 36)).filter(|&n| n != u32::MAX)
    }

    /// Whether the point is only that of the neighbours.
    pub fn is_point_near(self) -> bool {
        self.bytes[1] & 1 != 0
    }

    /// Whether it is a country whose name takes no article, and so `à`: Cuba, Singapour.
    pub fn is_unarticled(self) -> bool {
        self.bytes[1] & 2 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn codes(name: &str) -> Vec<&'static str> {
        let gazetteer = Gazetteer::open();
        let value = gazetteer.names().get(name).unwrap_or_else(|| panic!("{name} is not in the gazetteer"));
        gazetteer.candidates(value).map(|c| embedded(c.id).code()).collect()
    }

    #[test]
    fn names_lead_to_codes() {
        assert_eq!(codes("ales"), ["com:30007", "epci:200066918"]);
        assert_eq!(codes("la grand combe"), ["com:30132"]);
        assert!(codes("saint denis").contains(&"com:30247"));
        assert!(codes("saint denis").contains(&"com:93066"));
        assert_eq!(codes("rdc"), ["iso:CD"]);
        assert_eq!(codes("londres"), ["city:London,GB"]);
        assert!(codes("vienne").contains(&"dep:86"));
        assert_eq!(codes("annecy le vieux"), ["com:74011"]);
        assert_eq!(codes("plaine commune"), ["epci:200057867"]);
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
        assert!(!ales.is_point_near());
        assert_eq!((ales.siren(), gard.siren()), (Some(213_000_078), None));
    }

    #[test]
    fn postcodes_and_cedex_lead_to_communes() {
        let gazetteer = Gazetteer::open();
        let codes = |postcode| -> Vec<&str> {
            gazetteer.at_postcode(postcode).map(|id| embedded(id).code()).collect()
        };
        assert!(codes(30100).contains(&"com:30007"));
        assert_eq!(codes(30035), ["com:30189"]);
        assert!(codes(99999).is_empty() && codes(0).is_empty());
    }

    #[test]
    fn the_tables_are_small() {
        assert!(embedded_bytes() < 6_000_000, "{} bytes", embedded_bytes());
    }
}
