//! The word lists that roles are read by.

use crate::lexicon::{Phrases, PhrasesBuilder, tsv};
use rustc_hash::{FxHashMap, FxHashSet};

/// What a role noun is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::entities) enum RoleNoun {
    /// `présidente`, `porte-parole`.
    Office,
    /// `médecin`, `pianiste`: with another function after `et` it makes two roles.
    Trade,
}

/// Nouns of roles, and the small words at their borders.
pub(in crate::entities) struct RoleWords {
    nouns: FxHashMap<&'static str, RoleNoun>,
    /// Nouns of several words.
    pub phrases: Phrases<Vec<u8>>,
    /// After them a role may begin.
    pub openers: FxHashSet<&'static str>,
    /// Before them it ends.
    pub enders: FxHashSet<&'static str>,
    /// It does not end with them.
    pub danglers: FxHashSet<&'static str>,
    /// Articles and adverbs before a role.
    pub asides: FxHashSet<&'static str>,
    /// What stands between a role and the name after it.
    pub courtesies: FxHashSet<&'static str>,
    /// After `et de` they begin something else.
    pub possessives: FxHashSet<&'static str>,
    /// Nouns that follow a function directly: `responsable communication`.
    pub complements: FxHashSet<&'static str>,
    /// `est`, `devient`, `nommée`.
    pub verbs: FxHashSet<&'static str>,
    /// `nommé`, `précédemment`: a role may follow anywhere in the sentence.
    pub appointments: FxHashSet<&'static str>,
    /// `en tant que`, `au poste de`.
    pub capacities: Phrases<Vec<u8>>,
    /// The first words of these.
    pub capacity_openers: FxHashSet<&'static str>,
    prefixes: FxHashSet<&'static str>,
}

const FUNCTIONS: &str = include_str!("../data/functions.tsv");
const NOUNS: &str = include_str!("../data/role_nouns.tsv");
const CAPACITIES: &str = include_str!("../data/role_capacities.tsv");

impl RoleWords {
    /// Reads the embedded lists.
    pub fn new() -> RoleWords {
        let functions = tsv::rows(FUNCTIONS).map(|row| (row[0], RoleNoun::Office));
        let nouns = tsv::rows(NOUNS).map(|row| (row[0], kind(row[1])));
        let several = tsv::rows(NOUNS).map(|row| row[0]).filter(|noun| noun.contains(' '));
        RoleWords {
            nouns: functions.chain(nouns).collect(),
            phrases: phrases(several),
            openers: words("open"),
            enders: words("end"),
            danglers: words("dangle"),
            asides: words("aside"),
            courtesies: words("courtesy"),
            possessives: words("possessive"),
            complements: words("complement"),
            verbs: words("verb"),
            appointments: words("appointment"),
            capacities: phrases(tsv::rows(CAPACITIES).map(|row| row[0])),
            capacity_openers: tsv::rows(CAPACITIES).filter_map(|row| row[0].split(' ').next()).collect(),
            prefixes: words("prefix"),
        }
    }

    /// Which role noun a word in lower case is, and whether it is a plural: also with a prefix (`ex-ministre`),
    /// compounded (`médecin-chef`) or with inclusive endings (`avocat·es`).
    pub fn noun(&self, lower: &str) -> Option<(RoleNoun, bool)> {
        let direct = |word: &str| self.nouns.get(word).copied();
        if let Some(noun) = direct(lower) {
            return Some((noun, false));
        }
        if let Some((stem, ending)) = lower.split_once(['·', '.', '(']).filter(|(s, _)| s.len() >= SHORTEST)
        {
            let many = ending.trim_end_matches(')').ends_with('s');
            return direct(stem).map(|noun| (noun, many));
        }
        for (ending, many) in [("-e-s", true), ("-es", true), ("-e", false), ("s", true), ("x", true)] {
            if let Some(noun) = lower.strip_suffix(ending).and_then(direct) {
                return Some((noun, many));
            }
        }
        self.compound(lower)
    }

    fn compound(&self, lower: &str) -> Option<(RoleNoun, bool)> {
        let direct = |word: &str| self.nouns.get(word).copied();
        let (front, back) = lower.split_once('-')?;
        let last = back.rsplit('-').next().unwrap_or(back);
        let known = self.prefixes.contains(front) || direct(front).is_some();
        let plural = || Some((last.strip_suffix('s').and_then(direct)?, true));
        direct(last).map(|noun| (noun, false)).or_else(plural).filter(|_| known)
    }
}

/// Shorter stems are no functions with an inclusive ending: `m.`.
const SHORTEST: usize = 4;

fn kind(name: &str) -> RoleNoun {
    if name == "trade" { RoleNoun::Trade } else { RoleNoun::Office }
}

/// The words of a use.
fn words(usage: &str) -> FxHashSet<&'static str> {
    let rows = tsv::rows(include_str!("../data/role_words.tsv"));
    rows.filter(|row| row[1].split(',').any(|u| u == usage)).map(|row| row[0]).collect()
}

fn phrases(entries: impl Iterator<Item = &'static str>) -> Phrases<Vec<u8>> {
    let mut builder = PhrasesBuilder::default();
    entries.for_each(|entry| builder.add(entry, 0));
    builder.build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_is_known_in_its_forms() {
        let words = RoleWords::new();
        let plural = |word: &str| words.noun(word).map(|(_, plural)| plural);
        assert_eq!(plural("directrice"), Some(false));
        assert_eq!(plural("ex-ministre"), Some(false));
        assert_eq!(plural("rédacteur-en-chef"), Some(false));
        assert_eq!(plural("vice-présidentes"), Some(true));
        assert_eq!(plural("avocat·es"), Some(true));
        assert_eq!(plural("délégué-e"), Some(false));
        assert_eq!(plural("chef-lieu"), None);
        assert_eq!(plural("m."), None);
    }
}
