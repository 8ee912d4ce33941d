//! What the document as a whole says: which areas it speaks of, what it has said of a name elsewhere, and
//! what lies near.

use crate::lexicon::{Classes, Words};
use crate::places::Resources;
use crate::places::context::Context;
use crate::places::demonyms::find_demonyms;
use crate::places::gazetteer::Record;
use crate::places::toponyms::{Match, Toponym};
use crate::segmentation::TokenKind;
use rustc_hash::{FxHashMap, FxHashSet};

/// Points that nearness is measured to.
const ANCHORS: usize = 64;
/// Inhabitants from which a name of one word counts as a place without further evidence.
const KNOWN_FROM: u32 = 2_000;
/// Names of the gazetteer in a row that speak for one another.
const LIST: usize = 4;
/// Names in a row with unknown ones between them that do.
const LONG_LIST: usize = 6;
/// Tokens between two names of one list.
const MOST_UNKNOWN: usize = 9;

/// Areas, countries and points, by how often the sure names of the document lie in them.
#[derive(Default)]
pub(super) struct Evidence {
    areas: FxHashMap<u32, u32>,
    countries: FxHashMap<[u8; 2], u32>,
    most: u32,
    points: Vec<(f64, f64)>,
    /// Folded names whose place the text states somewhere.
    stated: Vec<(String, u32)>,
    /// Where the release was written, by its dateline, and whence it was sent, by the last address.
    homes: [Option<u32>; 2],
    /// Areas and countries that adjectives and names of inhabitants point to.
    adjectives: FxHashSet<u32>,
}

/// The weights of the dateline and of the sender's address.
const HOMES: [(&str, f32); 2] = [("dateline", 0.5), ("sender's address", 0.4)];

impl Evidence {
    pub(super) fn gather(
        resources: &Resources,
        words: &Words,
        matches: &[Match],
        contexts: &[Context],
    ) -> Evidence {
        let mut evidence = Evidence::default();
        for (m, context) in matches.iter().zip(contexts) {
            let record = |id| resources.gazetteer.record(id);
            let explicit = m.candidates.iter().find(|c| context.is_explicit(resources, c.id, record(c.id)));
            let sure = if let Some(candidate) = explicit {
                evidence.stated.push((folded(words, m), candidate.id));
                candidate.id
            } else if let [only] = m.candidates.as_slice()
                && is_known(words, m, context, record(only.id))
            {
                only.id
            } else {
                continue;
            };
            evidence.count(resources, sure);
            if context.dateline {
                evidence.homes[0].get_or_insert(sure);
            }
            if context.postcode.is_some() {
                evidence.homes[1] = Some(sure);
            }
        }
        if matches.iter().any(|m| m.candidates.len() > 1) {
            evidence.read_adjectives(resources, words);
        }
        evidence.most = evidence.countries.values().copied().max().unwrap_or(0);
        evidence
    }

    fn read_adjectives(&mut self, resources: &Resources, words: &Words) {
        for demonym in find_demonyms(resources, words) {
            let mut at = Some(demonym.id);
            while let Some(id) = at {
                // `français` is the language too, and what a release speaks of anyhow.
                if resources.gazetteer.record(id).code() != "iso:FR" {
                    self.adjectives.insert(id);
                }
                at = resources.gazetteer.record(id).parent();
            }
        }
    }

    fn count(&mut self, resources: &Resources, id: u32) {
        let record = resources.gazetteer.record(id);
        if let Ok(country) = <[u8; 2]>::try_from(record.country().as_bytes()) {
            *self.countries.entry(country).or_default() += 1;
        }
        if let Some(point) = record.point().filter(|_| self.points.len() < ANCHORS) {
            self.points.push(point);
        }
        let (mut at, mut depth) = (Some(id), 0);
        while let Some(area) = at.filter(|_| depth < 6) {
            *self.areas.entry(area).or_default() += 1;
            at = resources.gazetteer.record(area).parent();
            depth += 1;
        }
    }

    /// How well a record fits the rest of the document, in named parts.
    pub(super) fn weigh(
        &self,
        resources: &Resources,
        words: &Words,
        m: &Match,
        id: u32,
        mut add: impl FnMut(&'static str, f32),
    ) {
        let record = resources.gazetteer.record(id);
        if !self.stated.is_empty() {
            let name = folded(words, m);
            if self.stated.iter().any(|(stated, which)| *which == id && *stated == name) {
                add("stated elsewhere", 3.0);
            }
        }
        let parent = record.parent();
        let times =
            |area: Option<u32>| area.and_then(|a| self.areas.get(&a)).copied().unwrap_or(0).min(3) as f32;
        add("same département", times(parent) * 0.2);
        if record.is_settlement() && record.country() == "FR" {
            add("same région", times(parent.and_then(|p| resources.gazetteer.record(p).parent())) * 0.1);
        }
        add("same country", self.share(record));
        for ((name, weight), home) in HOMES.into_iter().zip(self.homes) {
            add(name, weight * home.map_or(0.0, |home| kinship(resources, id, home)));
        }
        if std::iter::once(id).chain(parent).any(|area| self.adjectives.contains(&area)) {
            add("adjective", 0.4);
        }
        add("near other places", self.nearness(record));
    }

    /// A release speaks of France unless it names another country's places more often.
    fn share(&self, record: Record) -> f32 {
        let country = <[u8; 2]>::try_from(record.country().as_bytes()).ok();
        let count = country.and_then(|c| self.countries.get(&c)).copied().unwrap_or(0);
        match self.most {
            0 if country == Some(*b"FR") => 0.3,
            0 => 0.0,
            most => count as f32 / most as f32 * 0.7,
        }
    }

    fn nearness(&self, record: Record) -> f32 {
        let Some(point) = record.point().filter(|_| record.is_settlement()) else { return 0.0 };
        let nearest = self.points.iter().map(|&anchor| kilometres(point, anchor)).fold(f64::MAX, f64::min);
        match nearest {
            d if d < 15.0 => 1.2,
            d if d < 40.0 => 0.8,
            d if d < 100.0 => 0.3,
            _ => 0.0,
        }
    }
}

/// How near in the chain of areas a place is to where the release comes from: 1 in the same département or
/// country abroad, less in the same région.
fn kinship(resources: &Resources, id: u32, home: u32) -> f32 {
    let parent = |id: u32| resources.gazetteer.record(id).parent();
    let record = resources.gazetteer.record(id);
    let (own, its) = (parent(id), parent(home));
    if id == home || Some(id) == its || own.is_some() && own == its {
        1.0
    } else if record.country() == "FR" && own.is_some() && own.and_then(parent) == its.and_then(parent) {
        0.5
    } else {
        0.0
    }
}

/// A name with one meaning counts when it is no common word and no hamlet of that name.
fn is_known(words: &Words, m: &Match, context: &Context, record: Record) -> bool {
    let single = m.end - m.first == 1;
    let word = single && words.is(m.first, Classes::WORD.or(Classes::STOP_WORD).or(Classes::FIRST_NAME));
    let placed = context.strength.is_some() || context.noun.is_some();
    let large = !record.is_settlement() || record.population() >= KNOWN_FROM;
    !word && (large || placed)
}

fn folded(words: &Words, m: &Match) -> String {
    crate::lexicon::fold(words.document().slice(m.span))
}

/// Distance of two points in degrees; near enough over some hundreds of kilometres.
fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let north = (a.0 - b.0) * 111.2;
    let east = (a.1 - b.1) * 111.2 * ((a.0 + b.0) / 2.0).to_radians().cos();
    north.hypot(east)
}

/// How two toponyms in a row stand together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Apart,
    /// Only unknown names, dates in brackets and commas stand between: one list.
    Listed,
    /// Only a comma, `et` or the like stands between.
    Joined,
}

fn link(words: &Words, a: &Toponym, b: &Toponym) -> Link {
    let article = |i: usize| matches!(words.lower(i), "à" | "la" | "le" | "les" | "de" | "d'" | "du" | "au");
    let glue = |i: usize| matches!(words.lower(i), "," | "et" | "ou" | "/" | "-" | "–" | "●" | "•");
    let name = |i: usize| words.is_capitalised(i) && words.kind(i) == TokenKind::Word;
    let aside = |i: usize| matches!(words.text(i), "(" | ")" | "/") || words.kind(i) == TokenKind::Number;
    match b.first.checked_sub(a.end) {
        Some(1) if glue(a.end) => Link::Joined,
        Some(2) if glue(a.end) && article(a.end + 1) => Link::Joined,
        Some(2..=MOST_UNKNOWN)
            if glue(b.first - 1)
                && (glue(a.end) || words.text(a.end) == "(")
                && (a.end..b.first).all(|i| glue(i) || name(i) || aside(i)) =>
        {
            Link::Listed
        }
        _ => Link::Apart,
    }
}

/// `Lyon, Nantes et Lille`: in a list of names that may be places, one that surely is speaks for the others,
/// and a long row of names that the gazetteer knows is a list of places in any case.
pub(super) fn support_lists(words: &Words, toponyms: &mut [Toponym]) {
    let links: Vec<Link> = toponyms.windows(2).map(|pair| link(words, &pair[0], &pair[1])).collect();
    lift(
        toponyms,
        &links,
        |link| link == Link::Joined,
        |size, sure| match (size, sure) {
            (LIST.., _) => 0.45,
            (2.., 1..) => 0.25,
            _ => 0.0,
        },
    );
    lift(
        toponyms,
        &links,
        |link| link != Link::Apart,
        |size, sure| match (size, sure) {
            (LONG_LIST.., LIST..) => 0.45,
            _ => 0.0,
        },
    );
}

/// Lifts the names of each row by its size and how many of it are sure.
fn lift(
    toponyms: &mut [Toponym],
    links: &[Link],
    holds: impl Fn(Link) -> bool,
    by: impl Fn(usize, usize) -> f32,
) {
    let mut start = 0;
    for i in 1..=toponyms.len() {
        if links.get(i - 1).is_some_and(|&link| holds(link)) {
            continue;
        }
        let row = &mut toponyms[start..i];
        start = i;
        let lift = by(row.len(), row.iter().filter(|t| t.confidence >= 0.6).count());
        for t in row.iter_mut().filter(|t| t.confidence >= 0.15 && lift > 0.0) {
            t.confidence = (t.confidence + lift).min(0.9).max(t.confidence);
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

#[cfg(test)]
mod tests {
    use super::kilometres;

    #[test]
    fn distances() {
        let (ales, nimes) = ((44.125, 4.081), (43.837, 4.360));
        assert!((kilometres(ales, nimes) - 39.0).abs() < 2.0);
        assert_eq!(kilometres(ales, ales), 0.0);
    }
}
