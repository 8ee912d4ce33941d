//! Persons.

use super::Rule;
use crate::document::RuleId;
use crate::entities::Label;
use crate::entities::candidate::{Candidate, Scene};
use crate::entities::resources::SmallUse;
use crate::lexicon::Classes;

pub(super) const CIVILITY: RuleId = RuleId("person/civility");
pub(super) const FIRST_NAME: RuleId = RuleId("person/first-name");
pub(super) const UPPER_SURNAME: RuleId = RuleId("person/upper-surname");
pub(super) const FUNCTION: RuleId = RuleId("person/function");
pub(super) const APPOSITION: RuleId = RuleId("person/apposition");
pub(super) const SPEAKER: RuleId = RuleId("person/speaker");
pub(super) const UNKNOWN_PAIR: RuleId = RuleId("person/unknown-pair");
pub(super) const ALONE: RuleId = RuleId("person/alone");

pub(super) const RULES: &[Rule] = &[
    Rule { id: CIVILITY, find: civility },
    Rule { id: FIRST_NAME, find: first_name },
    Rule { id: UPPER_SURNAME, find: upper_surname },
    Rule { id: FUNCTION, find: function },
    Rule { id: APPOSITION, find: apposition },
    Rule { id: SPEAKER, find: speaker },
    Rule { id: UNKNOWN_PAIR, find: unknown_pair },
    Rule { id: ALONE, find: alone },
];

/// *Finds* the name after a civility, functions between them skipped.
/// *Example* `Mme [Borne]`, `M. le juge [Piotr Hofmański]`.
/// *Leaves alone* a civility without a name: `Madame la Ministre`.
/// *Gives* a person.
fn civility(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if i == 0 || !words.is(i - 1, Classes::CIVILITY) || !words.is_capitalised(i - 1) {
        return None;
    }
    // `Me` the lawyer against `me` the pronoun, `Maître` the word: a capital right after decides.
    let mut first = i;
    if matches!(words.lower(i), "le" | "la" | "l'") {
        let function = (i + 1..i + 3).find(|&k| words.is(k, Classes::FUNCTION))?;
        first = function + 1;
    }
    let named = scene.is_capital(first)
        && scene.same_line(first)
        && !words.is(first, Classes::STOP_WORD.or(Classes::FUNCTION).or(Classes::CIVILITY));
    named.then(|| scene.candidate(first, scene.name_end(first), Label::Person, 0.95, rule))
}

/// *Finds* a first name and the capitalised words after it.
/// *Example* `[Cedric O]`, `[Jean-Luc Mélenchon]`, `[Marie de la Tour]`.
/// *Leaves alone* a first name alone, and one that is rather another word (`Paris Habitat`).
/// *Gives* a person, surer when the name after it is a surname or no French word.
fn first_name(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    if !scene.is_first_name(i) || in_name(scene, i) {
        return None;
    }
    let end = scene.name_end(i);
    let last = end - 1;
    if end - i < 2 || scene.is_shouted(i) && !scene.words.is(last, Classes::SURNAME) {
        return None;
    }
    let common = scene.words.is(i, Classes::COMMON_FIRST_NAME);
    let word = scene.words.is(i, Classes::WORD) && !common;
    let surname = (i + 1..end).any(|k| scene.is_rare_or_surname(k) || scene.is_upper(k));
    let score = match (common, surname, word) {
        (true, true, _) => 0.88,
        (false, true, false) => 0.75,
        (true, false, _) => 0.6,
        (false, true, true) => 0.5,
        _ => 0.35,
    };
    Some(scene.candidate(i, end, Label::Person, score, rule))
}

/// Whether the word before token `i` is a capitalised part of the same name.
fn in_name(scene: &Scene, i: usize) -> bool {
    i > 0
        && scene.follows(i)
        && scene.is_name_word(i - 1)
        && !scene.words.is(i - 1, Classes::FUNCTION.or(Classes::CIVILITY))
}

/// *Finds* a name whose family name is in capitals.
/// *Example* `[Fatou DIOUF]`, `[Guy DUPLAQUET]`.
/// *Leaves alone* a noun before a sigle (`Groupe PSA`) and lines in capitals.
/// *Gives* a person.
fn upper_surname(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !scene.is_capital(i) || scene.is_upper(i) || scene.is_shouted(i) || in_name(scene, i) {
        return None;
    }
    let noun = words
        .is(i, Classes::WORD.or(Classes::ORGANISATION_HEAD).or(Classes::STOP_WORD).or(Classes::FUNCTION));
    if noun && !words.is(i, Classes::FIRST_NAME) || words.is(i, Classes::CIVILITY) {
        return None;
    }
    let end = scene.name_end(i);
    let family =
        |k: usize| scene.is_upper(k) && (words.is(k, Classes::SURNAME) || words.text(k).chars().count() > 4);
    let upper = (i + 1..end).any(|k| family(k) || scene.is_upper(k) && words.is(i, Classes::FIRST_NAME));
    let known = (i + 1..end).any(|k| scene.resources.not_organisations.contains(words.text(k)));
    (upper && !known && scene.is_upper(end - 1)).then(|| {
        scene.candidate(i, end, Label::Person, if words.is(i, Classes::FIRST_NAME) { 0.9 } else { 0.7 }, rule)
    })
}

/// *Finds* two or three capitalised words right after a function in lower case.
/// *Example* `la directrice générale [Xsenia Prak]`.
/// *Leaves alone* what a function is of: `directeur de France Télévisions`.
/// *Gives* a person.
fn function(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if i == 0 || !scene.is_name_word(i) || !scene.follows(i) || scene.is_upper(i) {
        return None;
    }
    let before = words.lower(i - 1);
    if scene.resources.is_small(before, SmallUse::AFTER_FUNCTION) {
        return None;
    }
    let qualified = words.is(i - 1, Classes::FUNCTION)
        || words.is(i - 1, Classes::NAME_ADJECTIVE) && i > 1 && words.is(i - 2, Classes::FUNCTION);
    let end = scene.name_end(i);
    let fits = qualified
        && (2..=4).contains(&(end - i))
        && (i..end).all(|k| !words.is(k, Classes::ORGANISATION_HEAD));
    fits.then(|| scene.candidate(i, end, Label::Person, 0.65, rule))
}

/// *Finds* two or three capitalised words before a comma and a function.
/// *Example* `[Auke Ijspeert], directeur du Laboratoire`.
/// *Leaves alone* organisations before an apposition of another kind.
/// *Gives* a person.
fn apposition(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !scene.is_name_word(i) || in_name(scene, i) || scene.is_upper(i) {
        return None;
    }
    let end = scene.name_end(i);
    let comma = matches!(words.lower(end), "," | "(" | "–" | "-" | "—");
    let function = (end + 1..end + 4)
        .take_while(|&k| {
            matches!(words.lower(k), "le" | "la" | "l'")
                || scene.resources.qualifiers.contains(words.lower(k))
                || words.is(k, Classes::FUNCTION)
        })
        .any(|k| words.is(k, Classes::FUNCTION));
    let plain = (i..end).all(|k| !words.is(k, Classes::ORGANISATION_HEAD.or(Classes::OTHER_HEAD)));
    ((2..=4).contains(&(end - i)) && comma && function && plain)
        .then(|| scene.candidate(i, end, Label::Person, 0.75, rule))
}

/// *Finds* two or three capitalised words right after a verb of speech.
/// *Example* `explique [Sibylle Fallet]`.
/// *Leaves alone* organisations that begin with their head noun.
/// *Gives* a person.
fn speaker(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if i == 0 || !words.is(i - 1, Classes::CUE) || !scene.is_name_word(i) || scene.is_upper(i) {
        return None;
    }
    let end = scene.name_end(i);
    let plain = (i..end).all(|k| !words.is(k, Classes::ORGANISATION_HEAD) && scene.is_rare_or_surname(k));
    ((2..=3).contains(&(end - i)) && plain).then(|| scene.candidate(i, end, Label::Person, 0.65, rule))
}

/// *Finds* two capitalised words that are no French words and that nothing else explains.
/// *Example* `[Wouter Verhelst] et [Gergely Nagy]`.
/// *Leaves alone* words with an organisation's noun, sigles, lines in capitals.
/// *Gives* a person, doubtfully.
fn unknown_pair(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    let other = words.is(i, Classes::WORD.or(Classes::CIVILITY)) || scene.is_shouted(i);
    if other || !scene.is_name_word(i) || in_name(scene, i) {
        return None;
    }
    let end = scene.name_end(i);
    let article = i > 0 && scene.resources.is_small(words.lower(i - 1), SmallUse::ARTICLE);
    let rare = (i..end).all(|k| !words.is(k, Classes::WORD.or(Classes::STOP_WORD)) && !scene.is_upper(k));
    let score = if scene.words.is(end - 1, Classes::SURNAME) { 0.55 } else { 0.46 };
    (end - i == 2 && rare && !article && !words.is(i, Classes::ORGANISATION_HEAD))
        .then(|| scene.candidate(i, end, Label::Person, score, rule))
}

/// *Finds* a frequent first name that stands alone.
/// *Example* `s'interroge [Clara].`
/// *Leaves alone* first names that are words or places, and those in a longer run of capitals.
/// *Gives* a person, doubtfully.
fn alone(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !words.is(i, Classes::COMMON_FIRST_NAME) || words.is(i, Classes::WORD) || !scene.is_first_name(i) {
        return None;
    }
    let beside = in_name(scene, i) || scene.is_capital(i + 1) && scene.follows(i + 1);
    let article = i > 0 && scene.resources.is_small(words.lower(i - 1), SmallUse::BEFORE_PLACE);
    (!beside && !article && !scene.is_upper(i)).then(|| scene.candidate(i, i + 1, Label::Person, 0.45, rule))
}
