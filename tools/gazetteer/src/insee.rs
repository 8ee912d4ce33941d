//! The administrative files of `decoupage-administratif`.

use crate::sources::Sources;
use anyhow::Result;
use serde::Deserialize;
use std::collections::BTreeMap;

const FOLDER: &str = "decoupage-administratif-6.0.0/data";
const HISTORY: &str = "decoupage-administratif-0.7.0/data/historique-communes.json";

/// What a row of `communes.json` is.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum CommuneKind {
    /// A commune of today.
    CommuneActuelle,
    /// A former commune kept as part of a new one.
    CommuneDeleguee,
    /// The same under the law of 1971.
    CommuneAssociee,
    /// A part of Paris, Lyon or Marseille.
    ArrondissementMunicipal,
}

/// A row of `communes.json`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Commune {
    /// INSEE code.
    pub code: String,
    /// Name with its article.
    pub nom: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: CommuneKind,
    /// Code of the département.
    pub departement: String,
    /// The commune that a commune déléguée or associée is part of.
    pub chef_lieu: Option<String>,
    /// Municipal population.
    pub population: Option<u64>,
    /// SIREN number of the body; parts have none.
    pub siren: Option<String>,
    /// Postcodes without CEDEX.
    #[serde(default)]
    pub codes_postaux: Vec<String>,
    /// Codes of communes that were merged into it.
    #[serde(default)]
    pub anciens_codes: Vec<String>,
}

impl Commune {
    /// Whether it is a commune of today.
    pub fn is_current(&self) -> bool {
        self.kind == CommuneKind::CommuneActuelle
    }

    /// Code of the commune that a part or arrondissement belongs to; its own for a commune of today.
    pub fn whole(&self) -> &str {
        match (&self.chef_lieu, self.is_arrondissement(), self.code.get(..2)) {
            (_, true, Some("75")) => "75056",
            (_, true, Some("69")) => "69123",
            (_, true, _) => "13055",
            (Some(whole), ..) => whole,
            _ => &self.code,
        }
    }

    /// Whether it is an arrondissement of Paris, Lyon or Marseille.
    pub fn is_arrondissement(&self) -> bool {
        self.kind == CommuneKind::ArrondissementMunicipal
    }
}

/// A row of `departements.json` or `regions.json`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Territory {
    /// INSEE code.
    pub code: String,
    /// Name, mostly without article.
    pub nom: String,
    /// Code of the région; none for a région.
    #[serde(default)]
    pub region: String,
    /// Commune where it is run from.
    pub chef_lieu: String,
    /// Which article the name takes.
    pub type_liaison: u8,
}

impl Territory {
    /// The article as INSEE's code of the name's beginning tells it.
    pub fn article(&self) -> &'static str {
        match self.type_liaison {
            2 => "le",
            3 => "la",
            4 => "les",
            5 => "l'",
            _ => "",
        }
    }
}

/// A row of `epci.json` or `ept.json`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Epci {
    /// SIREN number.
    pub code: String,
    /// Name, beginning with an abbreviation of the type.
    pub nom: String,
    /// CC, CA, CU, METRO, MET69, EPT.
    #[serde(rename = "type")]
    pub kind: String,
    /// Municipal population.
    pub population_municipale: u64,
    /// Member communes.
    pub membres: Vec<Member>,
}

/// A member of an intercommunal body.
#[derive(Deserialize)]
pub struct Member {
    /// INSEE code.
    pub code: String,
}

/// One state of a commune between two events, from the history.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct State {
    /// Type, code and first day.
    pub id: String,
    /// INSEE code.
    pub code: String,
    /// Name.
    pub nom: String,
    /// COM for a full commune.
    #[serde(rename = "type")]
    pub kind: String,
    /// Day when the state ended.
    pub date_fin: Option<String>,
    /// Id of the state that followed.
    pub successeur: Option<String>,
    /// Id of the commune that a part belongs to.
    pub pole: Option<String>,
}

/// `communes.json`.
pub fn communes(sources: &Sources) -> Result<Vec<Commune>> {
    sources.json(&format!("{FOLDER}/communes.json"))
}

/// `departements.json`.
pub fn departements(sources: &Sources) -> Result<Vec<Territory>> {
    sources.json(&format!("{FOLDER}/departements.json"))
}

/// `regions.json`.
pub fn regions(sources: &Sources) -> Result<Vec<Territory>> {
    sources.json(&format!("{FOLDER}/regions.json"))
}

/// `epci.json` and `ept.json` together.
pub fn epci(sources: &Sources) -> Result<Vec<Epci>> {
    let mut bodies: Vec<Epci> = sources.json(&format!("{FOLDER}/epci.json"))?;
    bodies.extend(sources.json::<Vec<Epci>>(&format!("{FOLDER}/ept.json"))?);
    Ok(bodies)
}

/// The history of communes since 1943, by id of state.
pub fn history(sources: &Sources) -> Result<BTreeMap<String, State>> {
    let states: Vec<State> = sources.json(HISTORY)?;
    Ok(states.into_iter().map(|state| (state.id.clone(), state)).collect())
}
