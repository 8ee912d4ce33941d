//! Places with official codes.

use crate::document::{RuleId, Span};
use crate::entities::Mention;
use crate::lexicon::{Lexicon, Words};

/// What kind of place it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PlaceKind {
    /// French commune or arrondissement municipal.
    Commune,
    /// French département.
    Departement,
    /// French région.
    Region,
    /// Intercommunal body's territory.
    Epci,
    /// Country.
    Country,
    /// City abroad.
    City,
    /// Quarter, canton, province: an area inside or beside the official ones.
    District,
    /// Continent.
    Continent,
    /// Street, square.
    Street,
    /// Named building or venue.
    Building,
    /// River, massif, sea, island.
    Natural,
    /// Another place.
    Other,
}

impl PlaceKind {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            PlaceKind::Commune => "commune",
            PlaceKind::Departement => "departement",
            PlaceKind::Region => "region",
            PlaceKind::Epci => "epci",
            PlaceKind::Country => "country",
            PlaceKind::City => "city",
            PlaceKind::District => "district",
            PlaceKind::Continent => "continent",
            PlaceKind::Street => "street",
            PlaceKind::Building => "building",
            PlaceKind::Natural => "natural",
            PlaceKind::Other => "other",
        }
    }
}

/// One place with all its mentions.
#[derive(Clone, PartialEq, Debug)]
pub struct Place {
    /// Official name, or the text's own where there is none.
    pub name: String,
    /// Its kind.
    pub kind: PlaceKind,
    /// `com:30007`, `dep:30`, `reg:76`, `iso:DE`, `city:London,GB`, `cont:EU`.
    pub code: Option<String>,
    /// Where it is named, in text order.
    pub mentions: Vec<Span>,
    /// Latitude and longitude in degrees (WGS 84).
    pub point: Option<(f64, f64)>,
    /// Codes of what it lies in, smallest first.
    pub within: Vec<String>,
    /// Codes of other places of the same name, likeliest first.
    pub alternatives: Vec<String>,
    /// From 0 to 1.
    pub confidence: f32,
}

/// The gazetteer and the stage's word lists.
pub struct Resources {}

impl Resources {
    /// Opens the embedded gazetteer and tells the lexicon the lists' words.
    pub fn new(_lexicon: &mut Lexicon) -> Resources {
        Resources {}
    }
}

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = &[];

/// Gives each mention of a place its code, and joins the mentions of one place.
pub fn resolve(_resources: &Resources, _words: &Words, _mentions: &[Mention]) -> Vec<Place> {
    Vec::new()
}
