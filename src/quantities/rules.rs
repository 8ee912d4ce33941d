//! A number, what multiplies it, and what it counts.

use crate::document::RuleId;
use crate::lexicon::{Classes, Words};
use crate::quantities::counts::counted;
use crate::quantities::lists::Lists;
use crate::quantities::{Quantity, QuantityKind};
use crate::quantities::{numbers, range};
use crate::segmentation::{Gap, TokenKind};
use crate::temporal::TimeExpression;

/// Every rule of the stage. After a number they are tried in this order.
pub(super) const RULES: &[RuleId] = &[MONEY, MONEY_BEFORE, PERCENT, POINT, MEASURE, COUNT, range::RANGE];

/// *Finds* a number, perhaps multiplied, and a currency after it.
/// *Example* `2,5 millions d'euros`.
/// *Leaves alone* currencies without a number.
/// *Gives* the sum and the ISO 4217 code; `$` is taken for the American dollar unless the text speaks of Canada.
const MONEY: RuleId = RuleId("money/after");

/// *Finds* a currency before the number.
/// *Example* `CHF 300`.
/// *Leaves alone* a number that has its own currency after it.
/// *Gives* the sum and the code.
const MONEY_BEFORE: RuleId = RuleId("money/before");

/// *Finds* a number and `%`, `pour cent`.
/// *Example* `54,28 %`.
/// *Leaves alone* the sign alone.
/// *Gives* the number; the unit is `%`.
const PERCENT: RuleId = RuleId("percent/sign");

/// *Finds* a number of points.
/// *Example* `0,5 point`.
/// *Leaves alone* points of an agenda, of a game and of sale: a decimal, or `de pourcentage`, must be there.
/// *Gives* the number; the unit is `%`.
const POINT: RuleId = RuleId("percent/point");

/// *Finds* a number and a unit of measure.
/// *Example* `0.78 TWh`.
/// *Leaves alone* letters that are no symbol in this case (`5 G`), numbers within words.
/// *Gives* the number and the symbol.
const MEASURE: RuleId = RuleId("measure/unit");

/// *Finds* a number and a noun in the plural, one adjective between them at most.
/// *Example* `25 000 postes`, `une [centaine d'agents]` with its article.
/// *Leaves alone* years, numbers of rank, time units, words that only end like a plural, `3 salariés sur 4`.
/// *Gives* the number and the noun in the singular, where that is but a letter less.
const COUNT: RuleId = RuleId("count/noun");

/// A number as it stands: its tokens, its value, and letters glued to it.
pub(super) struct Number<'t> {
    pub first: usize,
    /// One past the last token of number and multiplier.
    pub end: usize,
    pub value: f64,
    /// `€` of `42000€` where the tokeniser keeps both in one token, else empty.
    pub glued: &'t str,
    pub multiplied: bool,
    /// `une centaine`: about so many.
    pub rough: bool,
}

/// Finds all quantities, in text order.
pub(super) fn find(lists: &Lists, words: &Words, times: &[TimeExpression]) -> Vec<Quantity> {
    let mut out: Vec<Quantity> = Vec::new();
    let (mut i, mut next_time) = (0, 0);
    let canada = speaks_of_canada(lists, words);
    while i < words.len() {
        if !may_begin(words, i) {
            i += 1;
            continue;
        }
        let span = words.span(i);
        while times.get(next_time).is_some_and(|t| t.span.end() <= span.start()) {
            next_time += 1;
        }
        let in_time = times.get(next_time).is_some_and(|t| t.span.overlaps(span));
        let number = if in_time { None } else { read_number(lists, words, i) };
        let past = number.as_ref().map_or(i + 1, |n| n.end);
        let found = number.and_then(|n| Some((quantity(lists, words, &n, canada)?, n)));
        i = found.as_ref().map_or(past, |(q, _)| words.token_at(q.span.end() - 1) + 1);
        let Some((quantity, number)) = found else { continue };
        let taken = out.last().map_or(0, |last| last.span.end()).max(time_before(times, next_time));
        if taken <= quantity.span.start() {
            out.push(range::widened(lists, words, quantity, &number, taken));
        }
    }
    out
}

/// Where the time expression before this one ends.
fn time_before(times: &[TimeExpression], next: usize) -> usize {
    next.checked_sub(1).map_or(0, |before| times[before].span.end())
}

/// Whether a number may begin at token `i`: digits, or a number word.
fn may_begin(words: &Words, i: usize) -> bool {
    match words.kind(i) {
        TokenKind::Number | TokenKind::Mixed => true,
        TokenKind::Word => words.is(i, Classes::TIME),
        _ => false,
    }
}

/// Whether `$` means the Canadian dollar: a Canadian address, or a Canadian province among the words.
fn speaks_of_canada(lists: &Lists, words: &Words) -> bool {
    (0..words.len()).any(|i| match words.kind(i) {
        TokenKind::Email | TokenKind::Url => words.text(i).trim_end_matches('/').ends_with(".ca"),
        TokenKind::Word => words.is_capitalised(i) && lists.canada.contains(words.lower(i)),
        _ => false,
    })
}

/// `une centaine`, `un demi-million` with the noun at token `i`.
fn number_noun<'t>(lists: &Lists, words: &Words<'t>, i: usize) -> Option<Number<'t>> {
    let &(value, rough) = lists.number_nouns.get(words.lower(i))?;
    let first = i.checked_sub(1).filter(|&one| matches!(words.lower(one), "un" | "une"))?;
    let near = words.gap(i) <= Gap::Space;
    near.then_some(Number { first, end: i + 1, value: value.into(), glued: "", multiplied: true, rough })
}

/// A number in words at token `i`: `deux millions`, `vingt-cinq`. `un` by itself is an article.
fn number_in_words<'t>(lists: &Lists, words: &Words<'t>, i: usize) -> Option<Number<'t>> {
    if let Some(number) = number_noun(lists, words, i) {
        return Some(number);
    }
    let (end, value) = lists.numbers.cardinal(words, i).filter(|&(_, value)| value > 1)?;
    let multiplied = lists.multipliers.get(words.lower(end - 1)).is_some_and(|power| *power >= 6);
    // `le deux`, `numéro quatre`: a rank; `neuf` may be new.
    let sure = end > i + 1 || words.lower(i) != "neuf";
    sure.then_some(Number { first: i, end, value: value as f64, glued: "", multiplied, rough: false })
}

/// The number at token `i`, with `millions` and the like.
pub(super) fn read_number<'t>(lists: &Lists, words: &Words<'t>, i: usize) -> Option<Number<'t>> {
    if words.kind(i) == TokenKind::Word {
        return number_in_words(lists, words, i);
    }
    let text = words.text(i);
    let cut = text.find(|c: char| !(c.is_ascii_digit() || ".,'’- \u{a0}\u{202f}\u{2009}+−".contains(c)));
    let (digits, glued) = text.split_at(cut.unwrap_or(text.len()));
    let digits = digits.trim_end();
    let mut value = numbers::value(digits)?;
    if i > 0 && words.gap(i) == Gap::None && !opens(words.text(i - 1)) {
        return None;
    }
    let (mut end, mut multiplied) = (i + 1, false);
    while glued.is_empty() && end < words.len() && words.gap(end) <= Gap::Space {
        let power = lists.multipliers.get(words.lower(end)).copied();
        let Some(power) = power.filter(|_| words.text(end) != "K" || words.gap(end) == Gap::None) else {
            break;
        };
        if words.lower(end) == "k" && !lists.signs.contains_key(words.lower(end + 1)) {
            break;
        }
        value *= 10f64.powi(power);
        multiplied = true;
        end += 1;
    }
    Some(Number { first: i, end, value, glued, multiplied, rough: false })
}

/// Marks that may be glued before a number.
fn opens(text: &str) -> bool {
    let mark = |c: char| "([«“\"'$€£≃~≈<>+:/".contains(c);
    text.ends_with(['\'', '’']) || text.chars().count() == 1 && text.chars().all(mark)
}

fn quantity(lists: &Lists, words: &Words, number: &Number, canada: bool) -> Option<Quantity> {
    let dollar = |code: &str| if canada && code == "USD" { "CAD".to_owned() } else { code.to_owned() };
    let make = |end: usize, kind, value: f64, unit: String, rule| {
        value.is_finite().then(|| Quantity {
            span: words.cover(number.first, end - 1),
            kind,
            value,
            upper: None,
            unit: Some(unit),
            modifier: None,
            rule,
        })
    };
    if let Some((end, power, code)) = currency_after(lists, words, number) {
        let plain = matches!(words.text(end - 1), "$" | "dollars" | "dollar");
        let code = if plain { dollar(code) } else { code.to_owned() };
        return make(end, QuantityKind::Money, number.value * 10f64.powi(power), code, MONEY);
    }
    if let Some(code) = currency_before(lists, words, number.first) {
        let code = if words.text(number.first - 1) == "$" { dollar(code) } else { code.to_owned() };
        let span = words.cover(number.first - 1, number.end - 1);
        let (value, kind) = (number.value, QuantityKind::Money);
        let (unit, rule) = (Some(code), MONEY_BEFORE);
        return Some(Quantity { span, kind, value, upper: None, unit, modifier: None, rule });
    }
    if let Some((end, rule)) = percent(words, number) {
        return make(end, QuantityKind::Percent, number.value, "%".to_owned(), rule);
    }
    if let Some((end, symbol)) = unit(lists, words, number) {
        return make(end, QuantityKind::Measure, number.value, symbol.to_owned(), MEASURE);
    }
    let (end, noun) = counted(lists, words, number)?;
    make(end, QuantityKind::Count, number.value, noun, COUNT)
}

/// `€`, `d'euros`, `k€` after the number: one past it, the power of ten it adds, and the code.
fn currency_after<'l>(lists: &'l Lists, words: &Words, number: &Number) -> Option<(usize, i32, &'l str)> {
    let glued = number.glued.to_lowercase();
    if !glued.is_empty() {
        if let Some(&(power, code)) = lists.prefixed.get(glued.as_str()) {
            return Some((number.end, power, code));
        }
        if let Some(&code) = lists.signs.get(glued.as_str()) {
            return Some((number.end, 0, code));
        }
        // `50k€`, `3M€`: the letter is glued to the number, the sign a token of its own.
        let both = format!("{glued}{}", words.lower(number.end));
        let &(power, code) = lists.prefixed.get(both.as_str()).filter(|_| same_line(words, number.end))?;
        return Some((number.end + 1, power, code));
    }
    let link = number.multiplied && matches!(words.lower(number.end), "d'" | "de");
    let at = number.end + usize::from(link);
    if at >= words.len() || !same_line(words, at) {
        return None;
    }
    if let Some(&(power, code)) = lists.prefixed.get(words.lower(at)) {
        return Some((at + 1, power, code));
    }
    let letter_and_sign = format!("{}{}", words.lower(at), words.lower(at + 1));
    if let Some(&(power, code)) =
        lists.prefixed.get(letter_and_sign.as_str()).filter(|_| words.kind(at) == TokenKind::Word)
    {
        return Some((at + 2, power, code));
    }
    if let Some(&code) = lists.signs.get(words.lower(at)).filter(|_| words.kind(at) == TokenKind::Symbol) {
        let country = words.lower(at + 1);
        let canadian =
            words.text(at) == "$" && words.gap_is_none(at + 1) && matches!(country, "ca" | "can" | "cad");
        return Some(if canadian { (at + 2, 0, "CAD") } else { (at + 1, 0, code) });
    }
    let (end, value) = words.phrases(&lists.currencies, at, 4).last()?;
    Some((end, 0, lists.codes[value as usize]))
}

/// `CHF` or `$` before token `i`.
fn currency_before<'l>(lists: &'l Lists, words: &Words, i: usize) -> Option<&'l str> {
    let before = i.checked_sub(1)?;
    let code = lists.signs.get(words.lower(before))?;
    let sign = words.kind(before) == TokenKind::Symbol && words.gap(i) == Gap::None;
    let name = words.text(before) == *code && words.gap(i) <= Gap::Space;
    let used = before > 0 && words.kind(before - 1) == TokenKind::Number;
    ((sign || name) && !used).then_some(*code)
}

/// `%`, `pour cent`, `points de pourcentage`: one past it, and the rule.
fn percent(words: &Words, number: &Number) -> Option<(usize, RuleId)> {
    let at = number.end;
    if number.glued == "%" {
        return Some((at, PERCENT));
    }
    if !number.glued.is_empty() || at >= words.len() || !same_line(words, at) {
        return None;
    }
    match words.lower(at) {
        "%" => Some((at + 1, PERCENT)),
        "pourcent" | "pourcents" => Some((at + 1, PERCENT)),
        "pour" if words.lower(at + 1) == "cent" => Some((at + 2, PERCENT)),
        "point" | "points" if words.lower(at + 1) == "de" && words.lower(at + 2) == "pourcentage" => {
            Some((at + 3, POINT))
        }
        "point" | "points" if number.value.fract() != 0.0 => Some((at + 1, POINT)),
        _ => None,
    }
}

/// The longest unit after the number: one past it, and its symbol.
fn unit<'l>(lists: &'l Lists, words: &Words, number: &Number) -> Option<(usize, &'l str)> {
    if !number.glued.is_empty() {
        let symbol = lists.unit_signs.get(number.glued.to_lowercase().as_str())?;
        return (number.glued.len() > 1 && *symbol == number.glued || *symbol == "km")
            .then_some((number.end, symbol));
    }
    let link = number.multiplied && matches!(words.lower(number.end), "d'" | "de");
    let at = number.end + usize::from(link);
    if at >= words.len() || !same_line(words, at) {
        return None;
    }
    // `°` and `C`, `km` and `/h` are two tokens.
    let joined = |n: usize| (at..(at + n).min(words.len())).map(|k| words.lower(k)).collect::<String>();
    for n in [3, 2] {
        let glued = (at + 1..at + n).all(|k| words.gap_is_none(k));
        if let Some(symbol) =
            lists.unit_signs.get(joined(n).as_str()).filter(|_| glued && at + n <= words.len())
        {
            return Some((at + n, symbol));
        }
    }
    if let Some(symbol) = lists.unit_signs.get(words.lower(at)).filter(|_| is_symbol(lists, words, at)) {
        let longer = words.phrases(&lists.units, at, 5).last().filter(|&(end, _)| end > at + 1);
        return Some(longer.map_or((at + 1, *symbol), |(end, v)| (end, lists.symbols[v as usize])));
    }
    let (end, value) = words.phrases(&lists.units, at, 5).last().filter(|&(end, _)| end > at + 1)?;
    Some((end, lists.symbols[value as usize]))
}

/// Whether the token is a unit's name, or its symbol in the right case: `5 G` is no gram.
fn is_symbol(lists: &Lists, words: &Words, i: usize) -> bool {
    let (text, lower) = (words.text(i), words.lower(i));
    let symbol = lists.unit_signs[lower];
    let name = lower.chars().count() > 4;
    let letter = text.chars().count() == 1;
    let alone =
        !letter || (words.gap(i) == Gap::Space && !words.gap_is_none(i + 1) || words.lower(i + 1) == ".");
    (name || text == symbol || (text == lower && !letter) || symbol.ends_with(['²', '³']))
        && alone
        && text != "A"
}

fn same_line(words: &Words, i: usize) -> bool {
    i < words.len() && words.gap(i) <= Gap::Space
}

/// Whether a token is glued to the one before; never beyond the last token.
trait Glued {
    fn gap_is_none(&self, i: usize) -> bool;
}

impl Glued for Words<'_> {
    fn gap_is_none(&self, i: usize) -> bool {
        i < self.len() && self.gap(i) == Gap::None
    }
}
