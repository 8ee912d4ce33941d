//! The nouns that numbers count.

use crate::lexicon::{Classes, Words, fold_apostrophes};
use crate::quantities::lists::Lists;
use crate::quantities::rules::Number;
use crate::segmentation::{Gap, TokenKind};

/// The noun counted: one past it, and its singular.
pub(super) fn counted(lists: &Lists, words: &Words, number: &Number) -> Option<(usize, String)> {
    if !number.glued.is_empty() || is_rank(lists, words, number) {
        return None;
    }
    let link = number.multiplied && matches!(words.lower(number.end), "d'" | "de");
    let mut at = number.end + usize::from(link);
    let plain = |at: usize| {
        at < words.len()
            && words.gap(at) == Gap::Space
            && words.kind(at) == TokenKind::Word
            && words.text(at).starts_with(char::is_lowercase)
    };
    let elided = link && at < words.len() && words.gap(at) == Gap::None;
    if !elided && !plain(at) {
        return None;
    }
    if number.multiplied && !link && number.value >= 1e6 {
        return None;
    }
    if lists.adjectives.contains(words.lower(at)) {
        at += 1;
        if !plain(at) {
            return None;
        }
    }
    if is_ratio(words, at + 1) {
        return None;
    }
    let noun = words.lower(at);
    let plural = noun.len() > 3 && (noun.ends_with('s') || noun.ends_with('x'));
    let inclusive = noun.contains(['·', '(']) || noun.contains('.') && noun.ends_with('s');
    if !(plural || inclusive)
        || lists.not_counted.contains(noun)
        || words.is(at, Classes::STOP_WORD)
        || number.value < 2.0
    {
        return None;
    }
    if words.text(at).ends_with(['\'', '’'])
        || noun.ends_with("ons") && !noun.ends_with("ions") && words.lower(at + 1) == "nous"
    {
        return None;
    }
    Some((at + 1, singular(lists, noun)))
}

/// `3 salariés sur 4`, but not `300 salariés sur 4 sites`.
fn is_ratio(words: &Words, i: usize) -> bool {
    let number = i + 1 < words.len() && words.lower(i) == "sur" && words.kind(i + 1) == TokenKind::Number;
    let next = i + 2;
    let noun = next < words.len()
        && words.gap(next) <= Gap::Space
        && words.kind(next) == TokenKind::Word
        && !words.is(next, Classes::STOP_WORD);
    number && !noun
}

/// A number that ranks or names rather than counts: a year, `article 12`, `n° 5`, `1.` of a list.
fn is_rank(lists: &Lists, words: &Words, number: &Number) -> bool {
    let i = number.first;
    let text = words.text(i);
    let year = text.len() == 4
        && (1900.0..2100.0).contains(&number.value)
        && text.bytes().all(|b| b.is_ascii_digit());
    let before = i.checked_sub(1).map_or("", |b| words.lower(b));
    let named = i > 0
        && words.kind(i - 1) == TokenKind::Word
        && words.is_capitalised(i - 1)
        && words.gap(i) == Gap::Space
        && i > 1
        && words.gap(i - 1) <= Gap::Space
        && !words.is(i - 1, Classes::STOP_WORD)
        && before.len() > 4;
    year || text.starts_with('0') || lists.rank_nouns.contains(before) || named
}

/// The noun less its plural mark, where that is a matter of one letter.
fn singular(lists: &Lists, noun: &str) -> String {
    let noun = fold_apostrophes(noun);
    if lists.invariable.contains(&noun)
        || noun.ends_with("ois") && !lists.oi_nouns.contains(noun.as_str())
        || noun.ends_with("'s")
    {
        return noun;
    }
    match noun.strip_suffix("aux") {
        Some(stem) if noun.ends_with("eaux") => format!("{stem}au"),
        Some(stem) if stem.len() > 1 => format!("{stem}al"),
        _ if noun.ends_with("eux") => noun.strip_suffix('x').unwrap_or(&noun).to_owned(),
        _ => noun.strip_suffix('s').unwrap_or(&noun).to_owned(),
    }
}
