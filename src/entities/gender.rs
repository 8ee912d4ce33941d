//! Whether a person is a woman or a man: by the civility, the function, the first name.

use crate::document::Span;
use crate::entities::{Entity, Resources};
use crate::lexicon::{Classes, Words, fold, tsv};
use rustc_hash::FxHashMap;

/// What words say of gender: true is feminine.
pub(super) struct Genders {
    civilities: FxHashMap<&'static str, bool>,
    functions: FxHashMap<&'static str, bool>,
    /// By ending, folded.
    first_names: FxHashMap<String, bool>,
}

impl Genders {
    /// Reads the lists. The endings of first names are those by which speakers are found.
    pub fn new() -> Genders {
        let gendered =
            |table| tsv::rows(table).filter_map(|row: Vec<&'static str>| Some((row[0], feminine(row[1])?)));
        let names = gendered(include_str!("../quotations/data/name_genders.tsv"));
        Genders {
            civilities: gendered(include_str!("data/civilities.tsv")).collect(),
            functions: gendered(include_str!("data/functions.tsv")).collect(),
            first_names: names.map(|(name, gender)| (fold(name), gender)).collect(),
        }
    }

    /// The gender of a function in lower case, where its form shows one.
    pub fn function(&self, lower: &str) -> Option<bool> {
        self.functions.get(lower).copied()
    }
}

fn feminine(code: &str) -> Option<bool> {
    match code {
        "f" => Some(true),
        "m" => Some(false),
        _ => None,
    }
}

impl Resources {
    /// Whether a folded first name is a woman's, by the longest ending that the list knows.
    pub(super) fn first_name_gender(&self, folded: &str) -> Option<bool> {
        let mut starts = folded.char_indices().map(|(at, _)| at);
        starts.find_map(|at| self.genders.first_names.get(&folded[at..]).copied())
    }
}

/// What the civility before a name says.
pub(super) fn civility_gender(resources: &Resources, words: &Words, mention: Span) -> Option<bool> {
    let before = words.token_at(mention.start()).checked_sub(1)?;
    let civility = words.is(before, Classes::CIVILITY) && words.is_capitalised(before);
    resources.genders.civilities.get(words.lower(before)).copied().filter(|_| civility)
}

/// The gender of a person, by civility, by the form or article of a function, by the first name.
pub(super) fn gender(resources: &Resources, words: &Words, person: &Entity) -> Option<bool> {
    let civility = person.mentions.iter().find_map(|&m| civility_gender(resources, words, m));
    let by_role = || person.roles.iter().find_map(|r| role_gender(resources, words, r.span));
    let folded = fold(&person.name);
    let by_name = || {
        let (first, _) = folded.split_once(' ')?;
        resources.first_name_gender(first)
    };
    civility.or_else(by_role).or_else(by_name)
}

/// `directrice`, `la ministre`.
fn role_gender(resources: &Resources, words: &Words, role: Span) -> Option<bool> {
    let first = words.token_at(role.start());
    let form = (first..first + 3).find_map(|i| resources.genders.function(words.lower(i)));
    let article = || match words.lower(first.checked_sub(1)?) {
        "la" | "une" => Some(true),
        "le" | "un" | "du" | "au" => Some(false),
        _ => None,
    };
    form.filter(|&feminine| feminine).or_else(article)
}
