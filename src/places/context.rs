//! Context: what stands around a name and speaks for or against a place, and for which place.

use crate::lexicon::{Classes, Words};
use crate::places::gazetteer::Record;
use crate::places::qualifiers::{self, Postcode};
use crate::places::{PlaceKind, Resources, Strength};
use crate::segmentation::{Gap, TokenKind};

/// What stands around one name.
pub(super) struct Context<'d> {
    /// The word before speaks of a place.
    pub(super) strength: Option<Strength>,
    /// An article stands before the name, alone or contracted.
    pub(super) article: bool,
    /// `la commune de X`, `région X`: the kind that the noun points to, when a place noun stands before.
    pub(super) noun: Option<Option<PlaceKind>>,
    /// The noun is capitalised: `la Ville de X` is the body.
    pub(super) body: bool,
    /// `X (30)`, `X, dans le Gard`: the records of the areas named beside the name.
    pub(super) areas: Vec<u32>,
    /// `30100 X`.
    pub(super) postcode: Option<Postcode<'d>>,
    /// `X Cedex`.
    pub(super) cedex: bool,
    /// `X, le 3 mai`: the name begins its line and a date or dash follows.
    pub(super) dateline: bool,
    /// A dateline with its day: `X, le 3 mai`.
    pub(super) dated: bool,
    /// Brackets after the name say where it lies, in full or by the number of a département.
    pub(super) bracketed: bool,
    /// The name stands in brackets: `Belleville (Ontario)`.
    pub(super) in_brackets: bool,
    /// The name fills its line.
    pub(super) alone: bool,
    /// The name begins a sentence, so that its capital says nothing.
    pub(super) initial: bool,
    /// A capitalised word stands right before.
    pub(super) capital_before: bool,
    /// A capitalised word stands right after.
    pub(super) capital_after: bool,
    /// The name stands in a line of capitals, so that they say nothing.
    pub(super) shouted: bool,
}

impl<'d> Context<'d> {
    pub(super) fn read(resources: &Resources, words: &Words<'d>, first: usize, end: usize) -> Context<'d> {
        let same_line = first > 0 && words.gap(first) <= Gap::Space;
        let before = if same_line { words.lower(first - 1) } else { "" };
        let article = matches!(before, "le" | "la" | "les" | "l'" | "du" | "des" | "au" | "aux");
        // The word before the article, if one stands there: `dans le Gard`, `de la Vienne`.
        let plain = matches!(before, "le" | "la" | "les" | "l'");
        let at = if plain && first > 1 { first - 2 } else { first.saturating_sub(1) };
        let word = if same_line { words.lower(at) } else { "" };
        let noun = noun_before(resources, words, first);
        Context {
            strength: resources.locatives.get(word).copied(),
            article,
            noun: noun.map(|(_, kind)| kind),
            body: noun.is_some_and(|(at, kind)| kind.is_some() && is_body(words, at)),
            areas: qualifiers::after(resources, words, end),
            postcode: Postcode::beside(words, first, end),
            cedex: words.lower(end) == "cedex" && words.gap(end) == Gap::Space,
            dateline: is_dateline(words, first, end),
            dated: is_dateline(words, first, end) && is_dated(words, end),
            in_brackets: first > 1 && words.text(first - 1) == "(" && matches!(words.text(end), ")" | ","),
            bracketed: qualifiers::is_spelt_out(words, end),
            alone: (first == 0 || words.gap(first) >= Gap::Line) && words.gap(end) >= Gap::Line,
            initial: is_initial(words, first),
            capital_before: same_line && is_name_like(words, first - 1),
            capital_after: end < words.len() && words.gap(end) == Gap::Space && is_name_like(words, end),
            shouted: is_shouted(words, first, end),
        }
    }

    /// Whether the text itself says that it is this place: by bracket, area or postcode.
    pub(super) fn is_explicit(&self, resources: &Resources, id: u32, record: Record) -> bool {
        self.areas.iter().any(|&area| qualifiers::lies_in(resources, record, area))
            || self.postcode.as_ref().is_some_and(|p| p.fits(resources, id, record) > 0.0)
    }
}

/// The kind that the place noun before a name points to: `la commune de X`, `région X`.
pub(super) fn noun(resources: &Resources, words: &Words, first: usize) -> Option<Option<PlaceKind>> {
    noun_before(resources, words, first).map(|(_, kind)| kind)
}

/// The place noun that a name depends on and its token: `la commune de X`, `l'agglomération du X`, `région X`.
fn noun_before(resources: &Resources, words: &Words, first: usize) -> Option<(usize, Option<PlaceKind>)> {
    let before = first.checked_sub(1).filter(|_| words.gap(first) <= Gap::Space)?;
    let article = matches!(words.lower(before), "le" | "la" | "les" | "l'");
    let link = if article { before.checked_sub(1)? } else { before };
    if matches!(words.lower(link), "de" | "d'" | "du" | "des") {
        let at = link.checked_sub(1).filter(|_| words.gap(link) <= Gap::Space)?;
        return noun_at(resources, words, at).map(|kind| (at, kind));
    }
    // `région Centre`, `métropole Nice Côte d'Azur`, `autoroute A75`: in apposition only nouns of areas and roads.
    let kind = noun_at(resources, words, before)?;
    let fits = matches!(
        kind,
        Some(PlaceKind::Region | PlaceKind::Departement | PlaceKind::Epci | PlaceKind::Street)
    );
    fits.then_some((before, kind))
}

/// `Ville`, but not `VILLE`.
fn is_body(words: &Words, at: usize) -> bool {
    words.is_capitalised(at) && words.text(at).chars().any(char::is_lowercase)
}

fn noun_at(resources: &Resources, words: &Words, at: usize) -> Option<Option<PlaceKind>> {
    let kind = resources.place_nouns.get(words.lower(at)).copied();
    // `communauté de communes`, `communauté d'agglomération`, `communauté urbaine`.
    let body = (1..=2).any(|back| at.checked_sub(back).is_some_and(|i| words.lower(i) == "communauté"));
    let joins = matches!(words.lower(at), "communes" | "agglomération" | "urbaine");
    if body && joins { Some(Some(PlaceKind::Epci)) } else { kind }
}

pub(super) fn has_article(name: &str) -> bool {
    ["Le ", "La ", "Les ", "L'"].iter().any(|article| name.starts_with(article))
}

/// Whether a capitalised word may be part of a name with the word beside it.
fn is_name_like(words: &Words, i: usize) -> bool {
    words.kind(i) == TokenKind::Word
        && words.is_capitalised(i)
        && !words.is(i, Classes::STOP_WORD.or(Classes::CIVILITY).or(Classes::WEAK_CAPITAL))
        && words.lower(i) != "cedex"
        && !(is_initial(words, i) && words.is(i, Classes::WORD))
}

/// Whether token `i` begins a sentence or line, or a quotation in it.
fn is_initial(words: &Words, i: usize) -> bool {
    let sentences = &words.segmentation().sentences;
    let at = sentences.partition_point(|s| s.tokens.end <= i);
    let start = sentences.get(at).map_or(0, |s| s.tokens.start);
    (start..i)
        .rev()
        .take_while(|&k| k + 8 > i)
        .all(|k| matches!(words.kind(k), TokenKind::Punctuation | TokenKind::Symbol))
        && i - start < 8
}

/// Whether the name is in capitals and so is a longer word beside it.
fn is_shouted(words: &Words, first: usize, end: usize) -> bool {
    let upper = |i: usize| {
        words.kind(i) == TokenKind::Word
            && words.text(i).chars().count() > 3
            && words.text(i).chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
    };
    let beside = (first.saturating_sub(3)..first).chain(end..(end + 3).min(words.len()));
    (first..end).any(upper) && beside.filter(|&i| words.gap(i) <= Gap::Space).any(upper)
}

/// `, le 3 mai`, `, le vendredi 3 mai`.
fn is_dated(words: &Words, end: usize) -> bool {
    let at = if words.lower(end) == "," { end + 1 } else { end };
    words.lower(at) == "le" && (words.is(at + 1, Classes::TIME) || words.kind(at + 1) == TokenKind::Number)
}

/// `X, le …`, `X – …`, `X (…) –` at the beginning of a line.
fn is_dateline(words: &Words, first: usize, end: usize) -> bool {
    let begins = first == 0
        || words.gap(first) >= Gap::Line
        || first == 1
        || words.gap(first - 1) >= Gap::Line && matches!(words.lower(first - 1), "à" | "a");
    let end = match words.lower(end) {
        "(" => (end..end + 6).find(|&i| words.text(i) == ")").map_or(end, |close| close + 1),
        _ => end,
    };
    let next = words.lower(end);
    let dated = |i: usize| words.is(i, Classes::TIME) || words.kind(i) == TokenKind::Number;
    begins
        && (next == "," && (words.lower(end + 1) == "le" || dated(end + 1)) || next == "le" && dated(end + 1))
        || begins && matches!(next, "–" | "—" | "--") && words.gap(end) == Gap::Space
}
