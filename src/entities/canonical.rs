//! The name under which an entity is shown: its fullest form, in normal case.

use crate::document::Span;
use crate::entities::{Entity, Label};
use crate::lexicon::{Classes, Words};
use crate::segmentation::Gap;

/// The name of an entity: of its fullest mentions one that is not all in capitals, else the capitals undone.
pub(super) fn display_name(words: &Words, entity: &Entity) -> String {
    let text = |m: Span| words.document().slice(m);
    let length = |m: Span| text(m).split(|c: char| c.is_whitespace() || "-’'".contains(c)).count();
    let longest = entity.mentions.iter().map(|&m| length(m)).max().unwrap_or_default();
    let full = || entity.mentions.iter().copied().filter(|&m| length(m) == longest);
    let mixed = full().find(|&m| !text(m).split_whitespace().any(is_shouted));
    let Some(best) = mixed.or_else(|| full().next()) else { return String::new() };
    match entity.label {
        Label::Person => person_name(&one_line(text(best))),
        _ if mixed.is_none() => thing_name(words, best),
        _ => one_line(text(best)),
    }
}

/// A name's blanks as single spaces.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Two capitals or more, and no small letter.
fn is_shouted(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters > 1 && !word.contains('.') && word.chars().all(|c| !c.is_lowercase())
}

/// `Ousmane SONKO` is shown as `Ousmane Sonko`, `Anne DE LA TOUR` as `Anne de la Tour`.
fn person_name(name: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for word in name.split(' ') {
        let lower = word.to_lowercase();
        let small = match lower.as_str() {
            "de" | "du" | "des" => !out.is_empty(),
            "la" => out.last().is_some_and(|w| w == "de"),
            _ => false,
        };
        out.push(match is_shouted(word) {
            true if small => lower,
            true => title_case(word),
            false => word.to_owned(),
        });
    }
    out.join(" ")
}

/// `MÉDECINS SANS FRONTIÈRES` is shown as `Médecins Sans Frontières`; what is no French word may be a sigle and
/// stays, as does a name of one word.
fn thing_name(words: &Words, name: Span) -> String {
    let (first, last) = (words.token_at(name.start()), words.token_at(name.end() - 1));
    let letters = |i: &usize| words.text(*i).chars().filter(|c| c.is_alphabetic()).count() > 1;
    let plain = words.document().slice(name);
    let all = (first..=last).filter(letters).all(|i| is_shouted(words.text(i)));
    if !all || (first..=last).filter(letters).count() < 2 {
        return one_line(plain);
    }
    let mut out = String::with_capacity(plain.len());
    for i in first..=last {
        if i > first && words.gap(i) != Gap::None {
            out.push(' ');
        }
        let text = words.text(i);
        match i > first && words.is(i, Classes::STOP_WORD) {
            true => out.push_str(&text.to_lowercase()),
            false if is_shouted(text) && (words.is(i, Classes::WORD) || text.chars().count() > SIGLE) => {
                out.push_str(&title_case(text))
            }
            false => out.push_str(text),
        }
    }
    out
}

/// Letters of the longest sigle.
const SIGLE: usize = 8;

/// Capital after each hyphen and apostrophe, lower case elsewhere.
fn title_case(word: &str) -> String {
    let mut start = true;
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if start {
            out.push(c)
        } else {
            out.extend(c.to_lowercase())
        }
        start = matches!(c, '-' | '\'' | '’');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_of_persons_become_title_case() {
        assert_eq!(person_name("Ousmane SONKO"), "Ousmane Sonko");
        assert_eq!(person_name("Cedric O"), "Cedric O");
        assert_eq!(person_name("Jean-Luc D’ORMESSON-PETIT"), "Jean-Luc D’Ormesson-Petit");
        assert_eq!(person_name("Anne DE LA TOUR"), "Anne de la Tour");
        assert_eq!(person_name("Marine LE GALL"), "Marine Le Gall");
    }
}
