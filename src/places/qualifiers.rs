//! What a text says of a name's whereabouts right beside it: `(30)`, `30100`, `dans le Gard`, `, Ontario`.

use crate::lexicon::{Words, fold};
use crate::places::gazetteer::{Candidate, Record};
use crate::places::{PlaceKind, Resources};
use crate::segmentation::{Gap, TokenKind};

/// Tokens that the address after a town may have.
const ADDRESS: usize = 20;
/// Tokens that the name of an area may have.
const LONGEST: usize = 7;

/// Whether a record lies in an area, at any depth. A division or natural region abroad stands for its country,
/// since cities abroad know no narrower area.
pub(super) fn lies_in(resources: &Resources, record: Record, area: u32) -> bool {
    let wide = resources.gazetteer.record(area);
    if wide.kind() == PlaceKind::District {
        return record.is_settlement() && !wide.country().is_empty() && record.country() == wide.country();
    }
    let mut at = record.parent();
    while let Some(id) = at {
        if id == area {
            return true;
        }
        at = resources.gazetteer.record(id).parent();
    }
    false
}

/// The areas that the text names after a name which ends before token `end`; empty where it names none.
pub(super) fn after(resources: &Resources, words: &Words, end: usize) -> Vec<u32> {
    match words.lower(end) {
        "(" => bracket(resources, words, end),
        "," if words.gap(end) <= Gap::Space => {
            let from = located(words, end + 1);
            if let Some(divisions) = state(resources, words, end + 1) {
                return divisions;
            }
            let named = area_at(resources, words, from.unwrap_or(end + 1));
            // Without a preposition the area must close its phrase, or it is the next in a list.
            let closed = |at: usize| {
                matches!(words.lower(at), "," | "." | ")" | ";" | ":" | "–" | "—" | "" | "(")
                    || words.gap(at) >= Gap::Line
            };
            named.filter(|&(at, _)| from.is_some() || closed(at)).map_or_else(Vec::new, |n| n.1)
        }
        _ => located(words, end)
            .and_then(|from| area_at(resources, words, from))
            .map_or_else(Vec::new, |named| named.1),
    }
}

/// *Finds* the letters of a state, province or canton after a comma.
/// *Example* `Long Beach, CA`, `Montréal, QC`.
/// *Leaves alone* letters that go on: `Lyon, EN marche`, and those of no division of North America or Switzerland.
/// *Gives* its records.
fn state(resources: &Resources, words: &Words, at: usize) -> Option<Vec<u32>> {
    let divisions = resources.divisions.get(words.text(at)).filter(|_| words.gap(at) <= Gap::Space)?;
    let closed = words.gap(at + 1) >= Gap::Line
        || matches!(words.lower(at + 1), "," | "." | ")" | ";" | ":" | "–" | "—" | "(");
    let known = |id: &u32| matches!(resources.gazetteer.record(*id).country(), "US" | "CA" | "CH");
    let divisions: Vec<u32> = divisions.iter().copied().filter(known).collect();
    (closed && !divisions.is_empty()).then_some(divisions)
}

/// `dans le`, `en`, `au`, before an area: the token after it.
fn located(words: &Words, at: usize) -> Option<usize> {
    if words.gap(at) > Gap::Space {
        return None;
    }
    let article = |i: usize| matches!(words.lower(i), "le" | "la" | "les" | "l'");
    match words.lower(at) {
        "dans" if article(at + 1) => Some(at + 2),
        "en" | "au" | "aux" => Some(at + 1),
        "à" | "de" if article(at + 1) => Some(if words.is_capitalised(at + 1) { at + 1 } else { at + 2 }),
        "du" => Some(at + 1),
        _ => None,
    }
    .filter(|&from| words.is_capitalised(from))
}

/// The area named at token `at`: one past its last token, and its records.
fn area_at(resources: &Resources, words: &Words, at: usize) -> Option<(usize, Vec<u32>)> {
    if !words.is_capitalised(at) {
        return None;
    }
    let (end, value) = words.phrases(resources.gazetteer.names(), at, LONGEST).last()?;
    let areas = areas(resources, resources.gazetteer.candidates(value));
    (!areas.is_empty()).then_some((end, areas))
}

fn areas(resources: &Resources, candidates: impl Iterator<Item = Candidate>) -> Vec<u32> {
    let is_area = |c: &Candidate| {
        let record = resources.gazetteer.record(c.id);
        match record.kind() {
            PlaceKind::Departement | PlaceKind::Region | PlaceKind::Country => !c.headed,
            PlaceKind::District => !record.country().is_empty(),
            _ => false,
        }
    };
    candidates.filter(is_area).map(|c| c.id).collect()
}

/// Whether a bracket after a name which ends before token `end` holds more than two letters, which may mean anything.
pub(super) fn is_spelt_out(words: &Words, end: usize) -> bool {
    words.text(end) == "(" && (words.text(end + 1).len() > 2 || words.kind(end + 1) == TokenKind::Number)
}

/// The area in brackets after a name which ends before token `end`, if there are any.
pub(super) fn bracketed(resources: &Resources, words: &Words, end: usize) -> Vec<u32> {
    if words.text(end) == "(" { bracket(resources, words, end) } else { Vec::new() }
}

/// The records that a bracket right after the name stands for: `(30)`, `(Gard)`, `(Gard, France)`, `(JU)`.
fn bracket(resources: &Resources, words: &Words, open: usize) -> Vec<u32> {
    let ends = |i: &usize| matches!(words.text(*i), ")" | "," | "–" | "-");
    let Some(close) = (open + 2..(open + 9).min(words.len())).find(ends) else {
        return Vec::new();
    };
    let text = words.document().slice(words.cover(open + 1, close - 1));
    if let Some(&id) = resources.departements.get(text) {
        return vec![id];
    }
    if text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        return resources.divisions.get(text).cloned().unwrap_or_default();
    }
    areas(resources, resources.gazetteer.named(&fold(text)))
}

/// A postcode right before or after a name.
pub(super) struct Postcode<'d> {
    digits: &'d str,
}

impl<'d> Postcode<'d> {
    /// The postcode beside the name of the tokens `first..end`: five digits in France, four in Belgium,
    /// Switzerland and Luxembourg.
    pub(super) fn beside(words: &Words<'d>, first: usize, end: usize) -> Option<Postcode<'d>> {
        let before =
            first.checked_sub(1).filter(|_| words.gap(first) == Gap::Space).and_then(|i| read(words, i));
        let after = || read(words, end).filter(|p| words.gap(end) == Gap::Space && p.digits.len() == 5);
        before.or_else(after).or_else(|| at_line_end(words, first, end))
    }

    /// The French communes that have it.
    pub(super) fn communes(&self, resources: &Resources) -> Vec<u32> {
        let number = self.digits.parse().ok().filter(|_| self.digits.len() == 5);
        number.map_or_else(Vec::new, |number| resources.gazetteer.at_postcode(number).collect())
    }

    /// How well a record has this postcode: by the table, or at least by its département; 0 where it cannot.
    pub(super) fn fits(&self, resources: &Resources, id: u32, record: Record) -> f32 {
        if !record.is_settlement() {
            return 0.0;
        }
        match (self.digits.len(), record.country()) {
            (5, "FR") => {
                let number = self.digits.parse().unwrap_or(0);
                let exact = resources.gazetteer.at_postcode(number).any(|at| at == id);
                let code = record.code().trim_start_matches("com:");
                let departement = if code.starts_with("2A") || code.starts_with("2B") {
                    "20"
                } else {
                    code.get(..2).unwrap_or("")
                };
                if exact {
                    5.0
                } else if !departement.is_empty() && self.digits.starts_with(departement) {
                    4.0
                } else {
                    0.0
                }
            }
            (4, "BE" | "CH" | "LU") => 4.0,
            _ => 0.0,
        }
    }
}

/// The postcode that ends the line of an address whose town stands first: `VALENCE, 2 av Pierre Sémard, 26000`.
fn at_line_end<'d>(words: &Words<'d>, first: usize, end: usize) -> Option<Postcode<'d>> {
    let begins = first == 0 || words.gap(first) >= Gap::Line;
    if !begins || words.text(end) != "," || words.kind(end + 1) != TokenKind::Number {
        return None;
    }
    let last = (end + 2..end + ADDRESS).find(|&i| words.gap(i + 1) >= Gap::Line)?;
    let postcode = read(words, last).filter(|p| p.digits.len() == 5 && words.text(last - 1) == ",");
    postcode.filter(|_| (end..last).all(|i| words.gap(i + 1) <= Gap::Space))
}

fn read<'d>(words: &Words<'d>, i: usize) -> Option<Postcode<'d>> {
    let text = words.text(i);
    let digits = text.trim_start_matches("F-").trim_start_matches("B-").trim_start_matches("CH-");
    let long = digits.len() == 5 || digits.len() == 4 && !matches!(digits.get(..2), Some("19" | "20"));
    (long && digits.bytes().all(|b| b.is_ascii_digit())).then_some(Postcode { digits })
}
