//! Two numbers that bound a range, and words that say how exact a number is.

use crate::document::RuleId;
use crate::lexicon::Words;
use crate::quantities::Quantity;
use crate::quantities::lists::Lists;
use crate::quantities::rules::{Number, read_number};
use crate::segmentation::Gap;

/// *Finds* a second number before a quantity, which is its lower bound.
/// *Example* `[10 à 15 %]`, `entre [20 et 30 millions d'euros]`, `[5-10 km]` with blanks around the hyphen.
/// *Leaves alone* `passe de 10 à 15 %`: before and after; `5 % et 10 %`.
/// *Gives* both numbers; what multiplies the second multiplies the first.
pub(super) const RANGE: RuleId = RuleId("quantity/range");

/// The quantity with the lower bound before it and the modifier before both. `taken` is the byte before
/// which everything belongs to something else.
pub(super) fn widened(lists: &Lists, words: &Words, q: Quantity, number: &Number, taken: usize) -> Quantity {
    let mut q = q;
    let mut first = words.token_at(q.span.start());
    if let Some((low, value)) = lower_bound(lists, words, number, taken) {
        let factor = factor(words, number, value, q.value);
        q.upper = Some(q.value);
        q.value = value * factor;
        q.span = words.span(low).cover(q.span);
        q.rule = RANGE;
        first = low;
    }
    q.modifier = modifier(lists, words, first).or(number.rough.then_some("APPROX"));
    q
}

/// The number before the one of the quantity, when both are a range: its token and its value.
fn lower_bound(lists: &Lists, words: &Words, number: &Number, taken: usize) -> Option<(usize, f64)> {
    let link = number.first.checked_sub(1)?;
    let low = link.checked_sub(1)?;
    let near = words.gap(number.first) <= Gap::Space && words.gap(link) <= Gap::Space;
    if !near || words.span(low).start() < taken {
        return None;
    }
    let lower = read_number(lists, words, low).filter(|n| n.end == link && n.glued.is_empty())?;
    let before = |n: usize| low.checked_sub(n).map_or("", |i| words.lower(i));
    let joined = match words.lower(link) {
        "à" | "-" | "–" => before(1) != "de" || !lists.change_words.contains(before(2)),
        "et" => before(1) == "entre",
        _ => false,
    };
    (joined && lower.value < number.value).then_some((low, lower.value))
}

/// By how much the quantity's own number was multiplied, when the lower bound was not.
fn factor(words: &Words, number: &Number, low: f64, high: f64) -> f64 {
    let bare = crate::quantities::numbers::value(words.text(number.first)).filter(|v| *v > 0.0);
    match bare {
        Some(bare) if low < bare && high > bare => (high / bare).round(),
        _ => 1.0,
    }
}

/// What a phrase right before token `i` says of the number.
fn modifier(lists: &Lists, words: &Words, i: usize) -> Option<&'static str> {
    let before =
        |n: usize| i.checked_sub(n).filter(|_| words.gap(i) <= Gap::Space).map_or("", |k| words.lower(k));
    let ends = |phrase: &[&str]| (1..=phrase.len()).all(|n| before(n) == phrase[phrase.len() - n]);
    lists.modifiers.iter().find(|(phrase, _)| ends(phrase)).map(|&(_, modifier)| modifier)
}
