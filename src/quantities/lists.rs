//! The stage's word lists.

use crate::lexicon::{Classes, Lexicon, Phrases, PhrasesBuilder, tsv};
use crate::temporal::numbers::Numbers;
use rustc_hash::{FxHashMap, FxHashSet};

/// What the stage knows of words.
pub(super) struct Lists {
    pub currencies: Phrases<Vec<u8>>,
    pub signs: FxHashMap<&'static str, &'static str>,
    pub codes: Vec<&'static str>,
    pub multipliers: FxHashMap<&'static str, i32>,
    pub prefixed: FxHashMap<&'static str, (i32, &'static str)>,
    pub units: Phrases<Vec<u8>>,
    pub unit_signs: FxHashMap<&'static str, &'static str>,
    pub symbols: Vec<&'static str>,
    pub not_counted: FxHashSet<String>,
    pub adjectives: FxHashSet<String>,
    pub invariable: FxHashSet<String>,
    pub oi_nouns: FxHashSet<String>,
    pub rank_nouns: FxHashSet<String>,
    pub change_words: FxHashSet<String>,
    pub canada: FxHashSet<String>,
    /// Phrases cut into tokens, with their modifier, longer ones first.
    pub modifiers: Vec<(Vec<&'static str>, &'static str)>,
    pub numbers: Numbers,
    /// `centaine`: its number, and whether that is rough.
    pub number_nouns: FxHashMap<&'static str, (u32, bool)>,
}

impl Lists {
    pub(super) fn read(lexicon: &mut Lexicon) -> Lists {
        let set = |table| tsv::words(table).into_iter().collect::<FxHashSet<String>>();
        let (currencies, codes) = phrases(include_str!("data/currencies.tsv"));
        let (units, symbols) = phrases(include_str!("data/units.tsv"));
        let pairs = |table| tsv::rows(table).map(|row| (row[0], row[1])).collect::<FxHashMap<_, _>>();
        let power = |text: &str| text.parse().expect("a power of ten");
        let number_nouns = tsv::rows(include_str!("data/number_nouns.tsv"));
        let number_nouns: FxHashMap<_, _> = number_nouns
            .map(|row| (row[0], (row[1].parse().expect("a whole number"), row[2] == "rough")))
            .collect();
        lexicon
            .add(Classes::TIME, tsv::words(include_str!("data/number_nouns.tsv")).iter().map(String::as_str));
        Lists {
            currencies,
            signs: pairs(include_str!("data/currencies.tsv")),
            codes,
            multipliers: tsv::rows(include_str!("data/multipliers.tsv"))
                .map(|row| (row[0], power(row[1])))
                .collect(),
            prefixed: tsv::rows(include_str!("data/prefixed.tsv"))
                .map(|row| (row[0], (power(row[1]), row[2])))
                .collect(),
            units,
            unit_signs: pairs(include_str!("data/units.tsv")),
            symbols,
            not_counted: set(include_str!("data/not_counted.tsv")),
            adjectives: set(include_str!("data/adjectives.tsv")),
            invariable: set(include_str!("data/singular_counts.tsv")),
            oi_nouns: set(include_str!("data/oi_nouns.tsv")),
            rank_nouns: set(include_str!("data/rank_nouns.tsv")),
            change_words: set(include_str!("data/change_words.tsv")),
            canada: set(include_str!("data/canada.tsv")),
            modifiers: modifiers(),
            numbers: Numbers::new(lexicon),
            number_nouns,
        }
    }
}

fn modifiers() -> Vec<(Vec<&'static str>, &'static str)> {
    let cut = |phrase: &'static str| phrase.split(' ').flat_map(|word| word.split_inclusive('\'')).collect();
    let rows = tsv::rows(include_str!("data/modifiers.tsv"));
    let mut out: Vec<(Vec<_>, _)> = rows.map(|row| (cut(row[0]), row[1])).collect();
    out.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    out
}

/// The first column of a list as phrases whose value is an index into the second column.
fn phrases(table: &'static str) -> (Phrases<Vec<u8>>, Vec<&'static str>) {
    let mut builder = PhrasesBuilder::default();
    let mut values = Vec::new();
    for row in tsv::rows(table).filter(|row| row[0].starts_with(char::is_alphabetic)) {
        builder.add(row[0], values.len() as u64);
        values.push(row[1]);
    }
    (builder.build(), values)
}
