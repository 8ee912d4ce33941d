//! Context: what stands around a name and speaks for or against a place, and for which place.

use crate::lexicon::{Classes, Words};
use crate::places::gazetteer::{Candidate, Record};
use crate::places::toponyms::{Match, Toponym};
use crate::places::{PlaceKind, Resources, Strength};
use crate::segmentation::{Gap, TokenKind};

/// What stands around one name.
pub(super) struct Context {
    /// The word before speaks of a place.
    strength: Option<Strength>,
    /// An article stands before the name, alone or contracted.
    article: bool,
    /// `la commune de X`: the kind that the noun points to, when a place noun stands before `de`.
    noun: Option<Option<PlaceKind>>,
    /// `X (30)`, `X (Gard)`: ids of the records that the bracket names.
    bracket: Vec<u32>,
    /// `30100 X`.
    postcode: Option<String>,
    /// `X, le 3 mai`: the name begins its line and a date or dash follows.
    dateline: bool,
    /// The name begins a sentence, so that its capital says nothing.
    initial: bool,
    /// A capitalised word stands right before.
    capital_before: bool,
    /// A capitalised word stands right after.
    capital_after: bool,
}

impl Context {
    pub(super) fn read(resources: &Resources, words: &Words, m: &Match) -> Context {
        let (first, end) = (m.first, m.end);
        let same_line = first > 0 && words.gap(first) <= Gap::Space;
        let before = if same_line { words.lower(first - 1) } else { "" };
        let article = matches!(before, "le" | "la" | "les" | "l'" | "du" | "des" | "au" | "aux");
        // The word before the article, if one stands there: `dans le Gard`, `de la Vienne`.
        let plain = matches!(before, "le" | "la" | "les" | "l'");
        let at = if plain && first > 1 { first - 2 } else { first.saturating_sub(1) };
        let word = if same_line { words.lower(at) } else { "" };
        let of = matches!(word, "de" | "d'" | "du" | "des");
        let noun = (of && at > 0).then(|| resources.place_nouns.get(words.lower(at - 1)).copied()).flatten();
        Context {
            strength: resources.locatives.get(word).copied(),
            article,
            noun,
            bracket: bracket(resources, words, end),
            postcode: postcode(words, first),
            dateline: is_dateline(words, first, end),
            initial: is_initial(words, first),
            capital_before: same_line && is_name_like(words, first - 1),
            capital_after: end < words.len() && words.gap(end) == Gap::Space && is_name_like(words, end),
        }
    }

    /// How well a record fits what stands around the name. Only differences between records matter.
    pub(super) fn fit(&self, resources: &Resources, record: Record, former: bool) -> f32 {
        let kind = record.kind();
        let settlement = matches!(kind, PlaceKind::Commune | PlaceKind::City);
        let mut fit = (record.population().max(1) as f32).log10() / 4.0;
        fit += match kind {
            PlaceKind::Country => 2.5,
            PlaceKind::Region | PlaceKind::Continent => 2.0,
            PlaceKind::Departement => 1.2,
            PlaceKind::Natural | PlaceKind::District => 0.3,
            _ => 0.0,
        };
        if self.bracket.iter().any(|&b| lies_in(resources, record, b)) {
            fit += 4.0;
        }
        if self.postcode.as_deref().is_some_and(|p| settlement && postcode_fits(record, p)) {
            fit += 4.0;
        }
        fit += match self.strength {
            Some(Strength::At) if settlement => 1.0,
            Some(Strength::In) if !settlement => 1.0,
            _ => 0.0,
        };
        fit += match (self.article, settlement) {
            (true, true) if !has_article(record.name()) => -1.5,
            (true, false) => 1.0,
            (false, false) if kind == PlaceKind::Departement && !has_article(record.name()) => -1.0,
            _ => 0.0,
        };
        if self.noun.flatten() == Some(kind) {
            fit += 2.0;
        }
        if former { fit - 2.0 } else { fit }
    }

    /// How sure it is that the name is a place, its best record being `record`.
    pub(super) fn confidence(&self, words: &Words, m: &Match, record: Record, name: Candidate) -> f32 {
        let single = m.end - m.first == 1;
        let long = !single || words.text(m.first).contains('-');
        let mut sure = base(record, long);
        if !self.bracket.is_empty() || self.postcode.is_some() {
            sure += 0.5;
        }
        sure += match self.strength {
            Some(Strength::At) => 0.4,
            Some(Strength::In) if matches!(record.kind(), PlaceKind::Commune | PlaceKind::City) => 0.0,
            Some(Strength::In) => 0.25,
            Some(Strength::Of) => 0.1,
            None => 0.0,
        };
        sure += if self.noun.is_some() { 0.4 } else { 0.0 };
        sure += if self.dateline { 0.4 } else { 0.0 };
        let settlement = matches!(record.kind(), PlaceKind::Commune | PlaceKind::City);
        if self.article && settlement && !has_article(record.name()) {
            sure -= 0.4;
        }
        // `le département du Gars`: a slip of the pen, no village.
        if settlement && matches!(self.noun, Some(Some(PlaceKind::Departement | PlaceKind::Region))) {
            sure -= 0.6;
        }
        if self.article && !settlement {
            sure += 0.15;
        }
        if single {
            sure -= self.doubt(words, m.first, record);
        }
        if name.bare {
            sure += if matches!(words.lower(m.first - 1), "au" | "aux") { 0.45 } else { 0.2 };
        }
        if name.former {
            sure -= 0.2;
        }
        sure.clamp(0.0, 0.99)
    }

    /// What speaks against a name of one word.
    fn doubt(&self, words: &Words, i: usize, record: Record) -> f32 {
        let large = matches!(record.kind(), PlaceKind::Country | PlaceKind::Region);
        let mut doubt = 0.0;
        if words.is(i, Classes::STOP_WORD.or(Classes::CIVILITY)) {
            doubt += 0.7;
        }
        if words.is(i, Classes::WORD.or(Classes::WEAK_CAPITAL)) && !large {
            doubt += if self.initial { 0.5 } else { 0.3 };
        }
        if words.is(i, Classes::COMMON_FIRST_NAME) && !large {
            doubt += 0.2;
        }
        if self.capital_before {
            doubt += 0.5;
        }
        if self.capital_after {
            doubt += if words.is(i, Classes::FIRST_NAME) { 0.6 } else { 0.3 };
        }
        let text = words.text(i);
        if text.len() <= 3 && text.chars().all(char::is_uppercase) {
            doubt += 0.4;
        }
        doubt
    }
}

/// What the kind and size of a place say before any context.
fn base(record: Record, long: bool) -> f32 {
    let population = record.population();
    let base = match record.kind() {
        PlaceKind::Country => 0.75,
        PlaceKind::Continent | PlaceKind::Region => 0.7,
        PlaceKind::Departement | PlaceKind::Natural | PlaceKind::District => 0.5,
        PlaceKind::Epci => 0.4,
        _ if population >= 400_000 => 0.65,
        _ if population >= 80_000 => 0.55,
        _ if population >= 20_000 => 0.4,
        _ if population >= 4_000 => 0.3,
        _ => 0.2,
    };
    if long { base + 0.2 } else { base }
}

fn has_article(name: &str) -> bool {
    ["Le ", "La ", "Les ", "L'"].iter().any(|article| name.starts_with(article))
}

/// Whether a capitalised word may be part of a name with the word beside it.
fn is_name_like(words: &Words, i: usize) -> bool {
    words.kind(i) == TokenKind::Word
        && words.is_capitalised(i)
        && !words.is(i, Classes::STOP_WORD.or(Classes::CIVILITY).or(Classes::WEAK_CAPITAL))
        && !(is_initial(words, i) && words.is(i, Classes::WORD))
}

/// Whether token `i` begins a sentence or line, or a quotation in it.
fn is_initial(words: &Words, i: usize) -> bool {
    let sentences = &words.segmentation().sentences;
    let at = sentences.partition_point(|s| s.tokens.end <= i);
    let start = sentences.get(at).map_or(0, |s| s.tokens.start);
    (start..i).all(|k| words.kind(k) == TokenKind::Punctuation || words.kind(k) == TokenKind::Symbol)
}

/// `X, le …`, `X – …`, `X (…) –` at the beginning of a line.
fn is_dateline(words: &Words, first: usize, end: usize) -> bool {
    let begins = first == 0
        || words.gap(first) >= Gap::Line
        || first == 1
        || words.gap(first - 1) >= Gap::Line && matches!(words.lower(first - 1), "à" | "a");
    let next = words.lower(end);
    let dated =
        |i: usize| words.is(i, Classes::TIME) || words.kind(i.min(words.len() - 1)) == TokenKind::Number;
    begins
        && (next == "," && (words.lower(end + 1) == "le" || dated(end + 1)) || next == "le" && dated(end + 1))
        || begins && matches!(next, "–" | "—" | "--") && words.gap(end) == Gap::Space
}

/// The records that a bracket right after the name stands for: `(30)`, `(Gard)`, `(Suisse)`.
fn bracket(resources: &Resources, words: &Words, end: usize) -> Vec<u32> {
    if words.lower(end) != "(" {
        return Vec::new();
    }
    let Some(close) = (end + 2..(end + 7).min(words.len())).find(|&i| words.text(i) == ")") else {
        return Vec::new();
    };
    let inside = words.cover(end + 1, close - 1);
    let text = words.document().slice(inside);
    if let Some(&id) = resources.departements.get(text) {
        return vec![id];
    }
    let value = resources.gazetteer.names().get(&crate::lexicon::fold(text));
    let candidates = value.into_iter().flat_map(|v| resources.gazetteer.candidates(v));
    let areas = candidates.filter(|c| {
        let kind = resources.gazetteer.record(c.id).kind();
        matches!(kind, PlaceKind::Departement | PlaceKind::Region | PlaceKind::Country)
    });
    areas.map(|c| c.id).collect()
}

/// The postcode right before a name: five digits in France, four in Belgium and Switzerland.
fn postcode(words: &Words, first: usize) -> Option<String> {
    let before = first.checked_sub(1)?;
    let text = words.text(before).trim_start_matches("F-").trim_start_matches("B-").trim_start_matches("CH-");
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    let postcode = digits && (text.len() == 5 || text.len() == 4 && !is_year(text));
    (postcode && words.gap(first) == Gap::Space).then(|| text.to_owned())
}

fn is_year(text: &str) -> bool {
    matches!(text.get(..2), Some("19" | "20"))
}

/// Whether a place can have this postcode: a French one begins with the département.
fn postcode_fits(record: Record, postcode: &str) -> bool {
    match (postcode.len(), record.country()) {
        (5, "FR") => {
            let code = record.code().trim_start_matches("com:");
            let departement =
                if code.starts_with("2A") || code.starts_with("2B") { "20" } else { &code[..2] };
            postcode.starts_with(departement)
        }
        (4, "BE" | "CH" | "LU") => true,
        _ => false,
    }
}

/// Whether a record lies in another, at any depth.
fn lies_in(resources: &Resources, record: Record, area: u32) -> bool {
    let mut at = record.parent();
    while let Some(id) = at {
        if id == area {
            return true;
        }
        at = resources.gazetteer.record(id).parent();
    }
    false
}

/// Whether only a comma, `et` or the like stands between two toponyms.
fn joined(words: &Words, a: &Toponym, b: &Toponym) -> bool {
    a.end + 1 == b.first && matches!(words.lower(a.end), "," | "et" | "ou" | "/" | "-" | "–" | "●" | "•")
}

/// Names of the gazetteer in a row that speak for one another.
const LIST: usize = 4;

/// `Amay, Andenne, Ans, Antoing`: a row of names that the gazetteer knows is a list of places.
pub(super) fn support_lists(words: &Words, toponyms: &mut [Toponym]) {
    let mut start = 0;
    for i in 1..=toponyms.len() {
        if i < toponyms.len() && joined(words, &toponyms[i - 1], &toponyms[i]) {
            continue;
        }
        if i - start >= LIST {
            for t in &mut toponyms[start..i] {
                t.confidence = (t.confidence + 0.35).min(0.9);
            }
        }
        start = i;
    }
}

/// `Lyon, Nantes et Lille`: in a list of names that may be places, one that surely is speaks for the others.
pub(super) fn support_neighbours(words: &Words, toponyms: &mut [Toponym]) {
    let sure: Vec<f32> = toponyms.iter().map(|t| t.confidence).collect();
    for i in 0..toponyms.len() {
        let left = i > 0 && sure[i - 1] >= 0.6 && joined(words, &toponyms[i - 1], &toponyms[i]);
        let right =
            i + 1 < toponyms.len() && sure[i + 1] >= 0.6 && joined(words, &toponyms[i], &toponyms[i + 1]);
        if (left || right) && sure[i] >= 0.15 {
            toponyms[i].confidence = (sure[i] + 0.25).min(0.99);
        }
    }
}

/// A name that is surely a place once is likely one elsewhere in the document.
pub(super) fn support_repeats(words: &Words, toponyms: &mut [Toponym]) {
    let text = |t: &Toponym| words.document().slice(t.span);
    let sure: Vec<(String, u32)> =
        toponyms.iter().filter(|t| t.confidence >= 0.8).map(|t| (text(t).to_owned(), t.id)).collect();
    if sure.is_empty() {
        return;
    }
    for t in toponyms.iter_mut().filter(|t| t.confidence < 0.8 && t.confidence >= 0.2) {
        if sure.iter().any(|(name, id)| *id == t.id && name == words.document().slice(t.span)) {
            t.confidence = (t.confidence + 0.2).min(0.9);
        }
    }
}
