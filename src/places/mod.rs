//! Places with official codes.
//!
//! [`find_toponyms`] looks every capitalised phrase up and weighs what stands around it; the entities stage
//! then decides what is a name of what; [`resolve`] gives the mentions of places their codes.
//! How each part works, and what a linguist can change: `docs/places.md`.

mod context;
mod demonyms;
mod document;
mod forms;
mod gazetteer;
mod misspelt;
mod qualifiers;
mod resolve;
mod settle;
mod toponyms;
mod user;
mod weigh;

pub use demonyms::{Demonym, find_demonyms};
pub use gazetteer::{Gazetteer, Record, embedded_bytes};
pub use resolve::resolve;
pub use settle::settle;
pub use toponyms::{Toponym, find_toponyms};
pub use user::UserPlaces;
pub use weigh::Reason;

use crate::document::Span;
use crate::lexicon::{Classes, Lexicon, tsv};
use demonyms::Demonyms;
use rustc_hash::{FxHashMap, FxHashSet};

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
    const ALL: [PlaceKind; 12] = [
        PlaceKind::Commune,
        PlaceKind::Departement,
        PlaceKind::Region,
        PlaceKind::Epci,
        PlaceKind::Country,
        PlaceKind::City,
        PlaceKind::District,
        PlaceKind::Continent,
        PlaceKind::Street,
        PlaceKind::Building,
        PlaceKind::Natural,
        PlaceKind::Other,
    ];

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
    /// SIREN number of the commune or intercommunal body, nine digits.
    pub siren: Option<u32>,
    /// Where it is named, in text order.
    pub mentions: Vec<Span>,
    /// Latitude and longitude in degrees (WGS 84).
    pub point: Option<(f64, f64)>,
    /// The point is that of the place's neighbours, its own being unknown.
    pub approximate: bool,
    /// Codes of what it lies in, smallest first.
    pub within: Vec<String>,
    /// Codes of other places of the same name, likeliest first.
    pub alternatives: Vec<String>,
    /// From 0 to 1: that it is a place, and this one.
    pub confidence: f32,
    /// Why this place, for its first mention; none where the gazetteer has no such place.
    pub reasons: Vec<Reason>,
}

/// How strongly a preposition speaks for a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Strength {
    /// `à`: a town or area follows.
    At,
    /// `en`, `dans`: an area follows.
    In,
    /// `de`: weak.
    Of,
}

/// A noun that begins a place's name (`rue`) or stands before it (`canton`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct PlaceHead {
    pub(crate) kind: PlaceKind,
    /// The noun belongs to the name.
    pub(crate) inside: bool,
}

/// The gazetteer and the stage's word lists.
pub struct Resources {
    pub(crate) gazetteer: Gazetteer,
    pub(crate) locatives: FxHashMap<&'static str, Strength>,
    pub(crate) place_nouns: FxHashMap<&'static str, Option<PlaceKind>>,
    pub(crate) place_heads: FxHashMap<&'static str, PlaceHead>,
    pub(crate) small_words: FxHashSet<&'static str>,
    /// Words of countries' full names: `head` or `adjective`.
    pub(crate) country_heads: FxHashMap<&'static str, &'static str>,
    /// Names that mean a ministry unless the text says otherwise, folded: `matignon`.
    pub(crate) metonyms: FxHashSet<&'static str>,
    /// Organisations with the name of a town, folded: `orange`.
    pub(crate) namesakes: FxHashSet<&'static str>,
    /// Names of inhabitants and adjectives.
    pub(in crate::places) demonyms: Demonyms,
    /// `parisien`: the city, folded.
    pub(crate) city_adjectives: FxHashMap<&'static str, &'static str>,
    /// Départements by their number as it stands in brackets: `30`, `2A`.
    pub(crate) departements: FxHashMap<&'static str, u32>,
    /// Divisions abroad by the last two letters of their code: `JU`.
    pub(crate) divisions: FxHashMap<&'static str, Vec<u32>>,
    /// Départements and régions with their folded names.
    pub(crate) areas: Vec<(PlaceKind, String, u32)>,
}

impl Resources {
    /// Opens the embedded gazetteer and tells the lexicon the lists' words.
    pub fn new(lexicon: &mut Lexicon) -> Resources {
        let gazetteer = Gazetteer::open();
        let heads = include_str!("data/place_heads.tsv");
        lexicon.add(Classes::PLACE_HEAD, tsv::rows(heads).map(|row| row[0]));
        let pairs = |table| tsv::rows(table).map(|row| (row[0], row[1])).collect();
        let names = |table| tsv::lines(table).collect();
        Resources {
            departements: gazetteer.departements().collect(),
            divisions: gazetteer.divisions(&pairs(include_str!("data/division_letters.tsv"))),
            areas: gazetteer.areas(),
            gazetteer,
            small_words: names(include_str!("data/small_words.tsv")),
            country_heads: pairs(include_str!("data/country_heads.tsv")),
            metonyms: names(include_str!("data/metonyms.tsv")),
            namesakes: names(include_str!("data/namesakes.tsv")),
            demonyms: Demonyms::open(),
            city_adjectives: pairs(include_str!("data/city_adjectives.tsv")),
            locatives: tsv::rows(include_str!("data/locatives.tsv"))
                .map(|row| (row[0], strength(row[1])))
                .collect(),
            place_nouns: tsv::rows(include_str!("data/place_nouns.tsv"))
                .map(|row| (row[0], row.get(1).and_then(|k| kind_named(k))))
                .collect(),
            place_heads: tsv::rows(heads)
                .map(|row| {
                    let kind = kind_named(row[1]).unwrap_or(PlaceKind::Other);
                    (row[0], PlaceHead { kind, inside: row[2] == "in" })
                })
                .collect(),
        }
    }

    /// The facts of a place by its number in the gazetteer, as [`Toponym::id`] gives it.
    ///
    /// # Panics
    /// When no such number was given out.
    pub fn record(&self, id: u32) -> Record<'_> {
        self.gazetteer.record(id)
    }

    /// Adds what a user's list says of names: see [`UserPlaces::parse`].
    ///
    /// # Errors
    /// The number of the first line (from 1) that is wrong, and what is wrong with it.
    pub fn add_user_places(&mut self, text: &str) -> Result<(), (u64, String)> {
        let user = UserPlaces::parse(&self.gazetteer, text)?;
        self.gazetteer.set_user(user);
        Ok(())
    }
}

fn strength(name: &str) -> Strength {
    match name {
        "at" => Strength::At,
        "in" => Strength::In,
        _ => Strength::Of,
    }
}

/// The kind of this name in the record.
fn kind_named(name: &str) -> Option<PlaceKind> {
    PlaceKind::ALL.into_iter().find(|kind| kind.name() == name)
}
