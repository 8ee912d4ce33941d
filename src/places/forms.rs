//! Written forms that no table lists: arrondissements, towns joined by a hyphen, full names of countries.

use crate::document::Span;
use crate::lexicon::{Classes, Words, fold};
use crate::places::gazetteer::{Candidate, Gazetteer};
use crate::places::{PlaceKind, Resources};
use crate::segmentation::{Gap, TokenKind};

/// Inhabitants from which a town may be one of two joined by a hyphen.
const JOINED_FROM: u32 = 20_000;
/// Tokens between a street and the city of its address.
const STREET: usize = 8;
/// Towns in one compound.
const MOST_PARTS: usize = 4;

/// What a written form says.
pub(super) enum Form {
    /// A place over the tokens up to `end`.
    Place { end: usize, id: u32 },
    /// A name that is no place: `Paris 8 (université)`.
    Nothing { end: usize },
}

/// The city of `folded`, if it has arrondissements.
pub(super) fn city_with_parts(folded: &str) -> Option<&'static str> {
    ["paris", "lyon", "marseille"].into_iter().find(|city| *city == folded)
}

/// The record of an arrondissement.
fn part(gazetteer: &Gazetteer, city: &str, number: u32) -> Option<u32> {
    let candidates = gazetteer.named(&format!("{city} {number}e")).map(|c| c.id);
    let mut parts = candidates.filter(|&id| gazetteer.record(id).is_part());
    parts.next()
}

/// *Finds* the arrondissement that follows its city.
/// *Example* `Paris 13e`, `Lyon 7ème`, `Paris XIIIe`, `à Lyon 2`, `Marseille 1er`, `Paris 13e arrondissement`.
/// *Leaves alone* other numbers: `Paris 2024`, `Paris 12 mars`; a bare number without preposition may be a
/// university: `Paris 8 (université)`.
/// *Gives* the arrondissement.
pub(super) fn city_and_number(resources: &Resources, words: &Words, i: usize) -> Option<Form> {
    let city = city_with_parts(words.folded(i))?;
    if words.gap(i + 1) != Gap::Space {
        return None;
    }
    if let Some(number) = ordinal(words.text(i + 1)) {
        let id = part(&resources.gazetteer, city, number)?;
        let long = words.lower(i + 2) == "arrondissement" && words.gap(i + 2) == Gap::Space;
        return Some(Form::Place { end: if long { i + 3 } else { i + 2 }, id });
    }
    let number: u32 = words.text(i + 1).parse().ok().filter(|_| words.kind(i + 1) == TokenKind::Number)?;
    let id = part(&resources.gazetteer, city, number)?;
    let open = words.kind(i + 2) == TokenKind::Punctuation || words.gap(i + 2) >= Gap::Line;
    let before = if i > 0 { words.lower(i - 1) } else { "" };
    let placed =
        matches!(before, "à" | "dans" | "sur") || before == "," && is_after_street(resources, words, i);
    match (placed, open && words.lower(i + 2) != "-") {
        (true, true) => Some(Form::Place { end: i + 2, id }),
        (false, true) => Some(Form::Nothing { end: i + 2 }),
        _ => None,
    }
}

/// `5 place Bellecour, Lyon 2`: a street on the same line, a few words before.
fn is_after_street(resources: &Resources, words: &Words, i: usize) -> bool {
    let line = (i.saturating_sub(STREET)..i).rev().take_while(|&k| words.gap(k + 1) <= Gap::Space);
    let head = |k: usize| resources.place_heads.get(words.lower(k)).map(|h| h.kind);
    line.filter(|&k| words.is(k, Classes::PLACE_HEAD)).any(|k| head(k) == Some(PlaceKind::Street))
}

/// *Finds* an arrondissement before its city, or without it where the text has named one.
/// *Example* `3e arrondissement de Marseille`, `13e arrondissement parisien`.
/// *Leaves alone* the arrondissements of départements: `arrondissement d'Alès`.
/// *Gives* the arrondissement.
pub(super) fn number_and_noun(
    resources: &Resources,
    words: &Words,
    i: usize,
    last_city: Option<&str>,
) -> Option<Form> {
    if words.lower(i + 1) != "arrondissement" || words.gap(i + 1) != Gap::Space {
        return None;
    }
    let number = ordinal(words.text(i))?;
    let named = city_with_parts(words.folded(i + 3)).filter(|_| matches!(words.lower(i + 2), "de" | "d'"));
    let (city, end) = match (named, resources.city_adjectives.get(words.lower(i + 2))) {
        (Some(city), _) => (city, i + 4),
        (None, Some(city)) => (*city, i + 2),
        (None, None) => (last_city?, i + 2),
    };
    Some(Form::Place { end, id: part(&resources.gazetteer, city, number)? })
}

/// `13e`, `1er`, `7ème`, `XIIIe`: the number, to 20.
fn ordinal(text: &str) -> Option<u32> {
    let stem = ["ème", "eme", "er", "ère", "e", "è"].into_iter().find_map(|end| text.strip_suffix(end))?;
    let number = stem.parse().ok().or_else(|| roman(stem))?;
    (1..=20).contains(&number).then_some(number)
}

/// A Roman number of I, V and X.
fn roman(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 5 {
        return None;
    }
    let (mut total, mut last) = (0u32, 0u32);
    for c in text.chars().rev() {
        let value = match c {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => return None,
        };
        total = if value < last { total.checked_sub(value)? } else { total + value };
        last = last.max(value);
    }
    Some(total)
}

/// *Finds* towns and countries joined by hyphens in one token.
/// *Example* `le TGV [Paris]-[Lyon]`, `[Alès]-[Nîmes]`, `[Paris]-[New-York]`.
/// *Leaves alone* double first names, and tokens with a part that is no larger town.
/// *Gives* one place for each part.
pub(super) fn compound(resources: &Resources, words: &Words, i: usize) -> Vec<(Span, Vec<Candidate>)> {
    let text = words.text(i);
    let shaped = words.kind(i) != TokenKind::Punctuation && text.contains(['-', '\u{2011}', '\u{2010}']);
    if !shaped || words.is(i, Classes::FIRST_NAME) {
        return Vec::new();
    }
    let start = words.span(i).start();
    let cuts = text.char_indices().filter(|(_, c)| matches!(c, '-' | '\u{2010}' | '\u{2011}'));
    let mut ends: Vec<(usize, usize)> = cuts.map(|(at, c)| (at, at + c.len_utf8())).take(8).collect();
    ends.push((text.len(), text.len()));
    let (mut parts, mut from) = (Vec::new(), 0);
    while from < text.len() && parts.len() < MOST_PARTS {
        let longest = ends.iter().rev().filter(|&&(end, _)| end > from && (from, end) != (0, text.len()));
        let found = longest
            .map(|&(end, next)| (end, next, joinable(resources, &text[from..end])))
            .find(|(.., candidates)| !candidates.is_empty());
        let Some((end, next, candidates)) = found else { return Vec::new() };
        parts.push((Span::new(start + from, start + end), candidates));
        from = next;
    }
    if parts.len() > 1 && from >= text.len() { parts } else { Vec::new() }
}

/// What a part of a compound may mean.
fn joinable(resources: &Resources, text: &str) -> Vec<Candidate> {
    if !text.starts_with(char::is_uppercase) {
        return Vec::new();
    }
    let large = |c: &Candidate| {
        let record = resources.gazetteer.record(c.id);
        let town = record.is_settlement() && record.population() >= JOINED_FROM;
        !c.headed && !c.bare && (town || record.kind() == PlaceKind::Country)
    };
    resources.gazetteer.named(&fold(text)).filter(large).collect()
}

/// *Finds* the beginning of a country's full name.
/// *Example* `[République populaire de Chine]`, `[Royaume d'Arabie saoudite]`.
/// *Leaves alone* other bodies: `Commission de France`.
/// *Gives* the first token of the full name, which ends as the short one at `first` does.
pub(super) fn full_name(resources: &Resources, words: &Words, first: usize) -> Option<usize> {
    let link = first.checked_sub(1)?;
    let link = if matches!(words.lower(link), "la" | "l'") { link.checked_sub(1)? } else { link };
    if !matches!(words.lower(link), "de" | "d'" | "du" | "des") || words.gap(link + 1) > Gap::Space {
        return None;
    }
    let mut at = link.checked_sub(1)?;
    while resources.country_heads.get(words.lower(at)) == Some(&"adjective") {
        at = at.checked_sub(1)?;
    }
    let head = resources.country_heads.get(words.lower(at)) == Some(&"head") && words.is_capitalised(at);
    let one_line = || (at + 1..first).all(|i| words.gap(i) <= Gap::Space);
    (head && one_line()).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::ordinal;

    #[test]
    fn ordinals_in_all_forms() {
        assert_eq!(ordinal("13e"), Some(13));
        assert_eq!(ordinal("1er"), Some(1));
        assert_eq!(ordinal("7ème"), Some(7));
        assert_eq!(ordinal("XIIIe"), Some(13));
        assert_eq!(ordinal("XIXe"), Some(19));
        assert_eq!(ordinal("XXIe"), None);
        assert_eq!(ordinal("Ve"), Some(5));
        assert_eq!(ordinal("e"), None);
        assert_eq!(ordinal("99999999999e"), None);
    }
}
