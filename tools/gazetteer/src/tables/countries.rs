//! `countries.tsv`: countries with the names and the article that French gives them.

use crate::geonames::FRENCH_TERRITORIES;
use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::clean;
use crate::{credits, extra};
use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const HEADER: Header = Header {
    purpose: "Countries and dependent territories with their French names.",
    columns: &[
        "code (ISO 3166-1 alpha-2; XK for Kosovo)",
        "short name",
        "article (le la l' les, or empty where it takes none)",
        "further names separated by |",
    ],
    key: 1,
    notes: &[
        "Left out: CLDR territories that ISO does not list, Antarctica (a continent here), and French territories",
        "with an ISO code of their own (departements.tsv has them).",
    ],
    sources: &[&credits::CLDR, &credits::ISO_COUNTRIES, &credits::BY_HAND],
};

const CLDR: &str = "cldr-localenames-full-48.2.0/main/fr/territories.json";
const ISO_CODES: &str = "i18n-iso-countries-7.14.0/codes.json";
const ISO_NAMES: &str = "i18n-iso-countries-7.14.0/langs/fr.json";

/// Every country.
pub fn table(sources: &Sources) -> Result<Table> {
    let names = Names::read(sources)?;
    let rows: Vec<Vec<String>> = codes(sources)?.iter().map(|code| names.row(code)).collect::<Result<_>>()?;
    check_unambiguous(&rows)?;
    Table::new("src/places/data/countries.tsv", HEADER, rows)
}

/// The codes that are countries here.
fn codes(sources: &Sources) -> Result<Vec<String>> {
    let rows: Vec<Vec<String>> = sources.json(ISO_CODES)?;
    let codes = rows.into_iter().filter_map(|row| row.into_iter().next());
    Ok(codes.filter(|code| code != "AQ" && !FRENCH_TERRITORIES.contains(&code.as_str())).collect())
}

/// A name must lead to one country.
fn check_unambiguous(rows: &[Vec<String>]) -> Result<()> {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for row in rows {
        for name in std::iter::once(row[1].as_str()).chain(extra::names(&row[3])) {
            if let Some(other) = owners.insert(name.to_lowercase(), &row[0]) {
                bail!("{name} names both {other} and {}: settle it in extra/countries.tsv", row[0]);
            }
        }
    }
    Ok(())
}

/// What each source calls the countries.
struct Names {
    cldr: BTreeMap<String, String>,
    iso: BTreeMap<String, OneOrMore>,
    by_hand: BTreeMap<String, [String; 3]>,
}

/// A name, or a list of them.
#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Names {
    fn read(sources: &Sources) -> Result<Names> {
        let by_hand = extra::rows::<4>(sources, "countries.tsv")?.into_iter();
        let names = Names {
            cldr: sources.json::<CldrFile>(CLDR)?.main.fr.names.territories,
            iso: sources.json::<IsoFile>(ISO_NAMES)?.countries,
            by_hand: by_hand.map(|[code, name, article, further]| (code, [name, article, further])).collect(),
        };
        for code in names.by_hand.keys() {
            ensure!(names.iso.contains_key(code), "extra/countries.tsv: {code} is no country code");
        }
        Ok(names)
    }

    fn row(&self, code: &str) -> Result<Vec<String>> {
        let [by_hand, article, further] = self.by_hand.get(code).cloned().unwrap_or_default();
        let cldr = self.cldr.get(code).with_context(|| format!("{CLDR}: no name for {code}"))?;
        let name = clean(if by_hand.is_empty() { cldr } else { &by_hand });
        let mut seen = BTreeSet::from([name.to_lowercase()]);
        let known = self.known(code).map(clean).filter(|name| is_usable(name));
        let mut others: Vec<String> = known.chain(extra::names(&further).map(clean)).collect();
        others.retain(|other| seen.insert(other.to_lowercase()));
        Ok(vec![code.to_owned(), name, article, others.join("|")])
    }

    /// What CLDR and i18n-iso-countries call a country, CLDR's variants included.
    fn known(&self, code: &str) -> impl Iterator<Item = &str> {
        let variants =
            ["", "-alt-variant", "-alt-short"].map(|suffix| self.cldr.get(&format!("{code}{suffix}")));
        let iso = match self.iso.get(code) {
            Some(OneOrMore::One(name)) => std::slice::from_ref(name),
            Some(OneOrMore::More(names)) => names,
            None => &[],
        };
        variants.into_iter().flatten().chain(iso).map(String::as_str)
    }
}

/// Whether running text would write it so: no brackets, no abbreviations with points, no commas.
fn is_usable(name: &str) -> bool {
    !name.contains(['(', '.', ','])
}

#[derive(Deserialize)]
struct CldrFile {
    main: CldrMain,
}

#[derive(Deserialize)]
struct CldrMain {
    fr: CldrLocale,
}

#[derive(Deserialize)]
struct CldrLocale {
    #[serde(rename = "localeDisplayNames")]
    names: CldrNames,
}

#[derive(Deserialize)]
struct CldrNames {
    territories: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct IsoFile {
    countries: BTreeMap<String, OneOrMore>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let pair = |code: &str, name: &str| (code.to_owned(), name.to_owned());
        let by_hand = ["Birmanie", "la", ""].map(str::to_owned);
        Names {
            cldr: BTreeMap::from([pair("MM", "Myanmar (Birmanie)"), pair("CI", "Côte d’Ivoire")]),
            iso: BTreeMap::from([("MM".to_owned(), OneOrMore::One("Myanmar".to_owned()))]),
            by_hand: BTreeMap::from([("MM".to_owned(), by_hand)]),
        }
    }

    #[test]
    fn hand_written_names_come_first() {
        assert_eq!(names().row("MM").unwrap(), ["MM", "Birmanie", "la", "Myanmar"]);
        assert_eq!(names().row("CI").unwrap(), ["CI", "Côte d'Ivoire", "", ""]);
    }

    #[test]
    fn one_name_for_two_countries_is_refused() {
        let row = |code: &str, name: &str| [code, name, "", ""].map(str::to_owned).to_vec();
        assert!(check_unambiguous(&[row("CG", "Congo"), row("CD", "Congo")]).is_err());
    }
}
