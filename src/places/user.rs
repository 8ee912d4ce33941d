//! What a user says of names in a list of their own: add a place, pin a name to a code, forbid a name.

use crate::lexicon::{Phrases, PhrasesBuilder};
use crate::places::gazetteer::{Gazetteer, RECORD, Record};
use crate::places::{PlaceKind, kind_named};

/// The names of a user's list, read once at start.
#[derive(Default)]
pub struct UserPlaces {
    names: Option<Phrases<Vec<u8>>>,
    /// What each name means, by the value in `names`.
    meanings: Vec<Option<u32>>,
    /// Records of places that the gazetteer lacks, in its layout.
    records: Vec<u8>,
    strings: String,
}

impl UserPlaces {
    /// Reads a list: name, code (or `-` to forbid the name), optional kind; tabs between, `#` before comments.
    /// A code that the gazetteer does not know is a place of its own, of the kind given.
    ///
    /// # Errors
    /// The number of the first line (from 1) that is no such row, and what is wrong with it.
    pub fn parse(gazetteer: &Gazetteer, text: &str) -> Result<UserPlaces, (u64, String)> {
        let mut user = UserPlaces::default();
        let mut names = PhrasesBuilder::default();
        let lines = (1..).zip(text.trim_start_matches('\u{feff}').lines());
        for (number, line) in lines.filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#')) {
            let mut columns = line.split('\t').map(str::trim);
            let name = columns.next().unwrap_or_default();
            let code = columns.next().unwrap_or_default();
            if name.is_empty() || code.is_empty() {
                return Err((number, "needs a name and a code (or -), with a tab between".to_owned()));
            }
            let kind = columns.next().filter(|k| !k.is_empty());
            let meaning = user.meaning(gazetteer, name, code, kind).map_err(|what| (number, what))?;
            names.add(name, user.meanings.len() as u64);
            user.meanings.push(meaning);
        }
        user.names = (!user.meanings.is_empty()).then(|| names.build());
        Ok(user)
    }

    fn meaning(
        &mut self,
        gazetteer: &Gazetteer,
        name: &str,
        code: &str,
        kind: Option<&str>,
    ) -> Result<Option<u32>, String> {
        let named = |k: &str| kind_named(k).ok_or_else(|| format!("{k:?} is no kind of place"));
        let kind = kind.map(named).transpose()?;
        if code == "-" {
            return Ok(None);
        }
        Ok(Some(match gazetteer.by_code(code) {
            Some(id) => id,
            None => self.add(name, code, kind.unwrap_or(PlaceKind::Other)),
        }))
    }

    /// Adds a record in the layout of the embedded ones.
    fn add(&mut self, name: &str, code: &str, kind: PlaceKind) -> u32 {
        let byte = match kind {
            PlaceKind::Commune => 0,
            PlaceKind::Departement => 2,
            PlaceKind::Region => 3,
            PlaceKind::Epci => 4,
            PlaceKind::Country => 5,
            PlaceKind::City => 6,
            PlaceKind::Continent => 7,
            PlaceKind::Natural => 8,
            PlaceKind::District => 9,
            PlaceKind::Street | PlaceKind::Building | PlaceKind::Other => 11,
        };
        let mut bytes = vec![byte, 0, 0, 0];
        bytes.extend(u32::MAX.to_le_bytes());
        for text in [name, code] {
            bytes.extend((self.strings.len() as u32).to_le_bytes());
            bytes.extend((text.len() as u32).to_le_bytes());
            self.strings.push_str(text);
        }
        bytes.extend(0u32.to_le_bytes());
        bytes.extend([u32::MAX.to_le_bytes(); 3].concat());
        self.records.extend(bytes);
        Gazetteer::len() + (self.records.len() / RECORD) as u32 - 1
    }

    /// The names, if the user gave any.
    pub(super) fn names(&self) -> Option<&Phrases<Vec<u8>>> {
        self.names.as_ref()
    }

    /// What a name means: a record, or none where the name is forbidden.
    pub(super) fn means(&self, value: u64) -> Option<u32> {
        self.meanings.get(value as usize).copied().flatten()
    }

    /// The user's own record `own`, counted from 0.
    pub(super) fn record(&self, own: u32) -> Record<'_> {
        Record { bytes: &self.records[own as usize * RECORD..][..RECORD], strings: &self.strings }
    }
}
