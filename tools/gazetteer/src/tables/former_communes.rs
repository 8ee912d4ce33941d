//! `former_communes.tsv`: names that communes had since 1943, led to the commune of today.

use crate::credits;
use crate::insee::{self, Commune, State};
use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::{clean, fold};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};

const HEADER: Header = Header {
    purpose: "Names of communes since 1943 that no commune of the département bears today, with the commune of today.",
    columns: &["name", "département of today", "code of today's commune (INSEE)"],
    key: 2,
    notes: &["Where two communes of a département bore the name, it leads to the one that bore it last."],
    sources: &[&credits::COG_HISTORY, &credits::COG],
};

/// Name and département: what an entry is found by.
type Key = (String, String);

/// Every former name.
pub fn table(sources: &Sources, communes: &[Commune]) -> Result<Table> {
    let today = Today::new(communes);
    let history = insee::history(sources)?;
    let mut last: BTreeMap<Key, (String, String)> = BTreeMap::new();
    for former in former(&history, &today, communes)? {
        let key = (former.name, today.departements[former.code.as_str()].to_owned());
        if !today.names.contains(&(fold(&key.0), key.1.clone())) {
            let held = last.entry(key).or_default();
            *held = held.clone().max((former.until, former.code));
        }
    }
    let rows = last.into_iter().map(|((name, departement), (_, code))| vec![name, departement, code]);
    Table::new("src/places/data/former_communes.tsv", HEADER, rows.collect())
}

/// A name that a commune had.
struct Former {
    name: String,
    code: String,
    until: String,
}

/// The names in the history (up to 2019) and those of the parts of today's merged communes (since then).
fn former(history: &BTreeMap<String, State>, today: &Today, communes: &[Commune]) -> Result<Vec<Former>> {
    let mut found = Vec::new();
    for state in history.values().filter(|state| state.kind == "COM") {
        let code = today.successor(final_code(history, state)).with_context(|| {
            format!("{} ({}) leads to no commune of today: extend Today::successor", state.nom, state.id)
        })?;
        let until = state.date_fin.clone().unwrap_or_default();
        found.push(Former { name: clean(&state.nom), code, until });
    }
    for part in communes.iter().filter(|c| !c.is_current() && !c.is_arrondissement()) {
        let code = part
            .chef_lieu
            .clone()
            .with_context(|| format!("communes.json: {} has no chefLieu", part.code))?;
        found.push(Former { name: clean(&part.nom), code, until: "2026".to_owned() });
    }
    Ok(found)
}

/// The code at the end of a state's chain: its successors, then the commune that it is part of, and so on.
fn final_code<'h>(history: &'h BTreeMap<String, State>, state: &'h State) -> &'h str {
    let mut state = state;
    let mut seen = BTreeSet::new();
    while seen.insert(&state.id) {
        let next = state.successeur.as_ref().or(state.pole.as_ref()).and_then(|id| history.get(id));
        match next {
            Some(next) => state = next,
            None => break,
        }
    }
    &state.code
}

/// The communes of today: where they lie, what they are called, which codes they took over.
struct Today<'c> {
    departements: BTreeMap<&'c str, &'c str>,
    names: BTreeSet<Key>,
    taken_over: BTreeMap<&'c str, &'c str>,
}

impl<'c> Today<'c> {
    fn new(communes: &'c [Commune]) -> Today<'c> {
        let current = || communes.iter().filter(|c| c.is_current());
        let merged =
            current().flat_map(|c| c.anciens_codes.iter().map(|old| (old.as_str(), c.code.as_str())));
        let parts = communes.iter().filter_map(|c| Some((c.code.as_str(), c.chef_lieu.as_deref()?)));
        Today {
            departements: current().map(|c| (c.code.as_str(), c.departement.as_str())).collect(),
            names: current().map(|c| (fold(&c.nom), c.departement.clone())).collect(),
            taken_over: merged.chain(parts).collect(),
        }
    }

    /// The commune of today that has this code or took it over.
    fn successor(&self, code: &str) -> Option<String> {
        let mut code = code;
        for _ in 0..4 {
            if self.departements.contains_key(code) {
                return Some(code.to_owned());
            }
            code = self.taken_over.get(code)?;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(id: &str, code: &str, successor: Option<&str>, pole: Option<&str>) -> (String, State) {
        let (successeur, pole) = (successor.map(str::to_owned), pole.map(str::to_owned));
        let (nom, kind) = ("N".to_owned(), "COM".to_owned());
        let state =
            State { id: id.to_owned(), code: code.to_owned(), nom, kind, date_fin: None, successeur, pole };
        (id.to_owned(), state)
    }

    #[test]
    fn follows_successors_then_the_commune_joined() {
        let history = BTreeMap::from([
            state("a", "74011", Some("b"), None),
            state("b", "74011", None, Some("c")),
            state("c", "74010", None, None),
        ]);
        assert_eq!(final_code(&history, &history["a"]), "74010");
    }

    #[test]
    fn does_not_turn_in_circles() {
        let history = BTreeMap::from([state("a", "1", Some("b"), None), state("b", "2", Some("a"), None)]);
        assert!(["1", "2"].contains(&final_code(&history, &history["a"])));
    }
}
