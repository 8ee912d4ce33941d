//! Toponyms: every capitalised phrase that the gazetteer knows, with the evidence that it is a place here,
//! and which.

use crate::document::Span;
use crate::lexicon::Words;
use crate::places::context::{self, Context};
use crate::places::gazetteer::{Candidate, Record};
use crate::places::{PlaceKind, Resources};
use rustc_hash::FxHashMap;

/// Tokens that a place name may have.
const LONGEST: usize = 12;
/// Other places of the name that are reported.
const ALTERNATIVES: usize = 3;

/// A phrase that may be a place.
#[derive(Clone, PartialEq, Debug)]
pub struct Toponym {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// Where it is.
    pub span: Span,
    /// The likeliest record of the gazetteer.
    pub id: u32,
    /// Further records, likeliest first.
    pub alternatives: Vec<u32>,
    /// How sure it is that this is a place at all, from 0 to 1.
    pub confidence: f32,
}

/// A phrase with all its candidates, before one is chosen.
pub(super) struct Match {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) candidates: Vec<Candidate>,
}

/// Finds the toponyms of a document, in text order, without overlaps.
pub fn find_toponyms(resources: &Resources, words: &Words) -> Vec<Toponym> {
    let matches = find_matches(resources, words);
    let evidence = Evidence::gather(resources, &matches);
    let mut toponyms: Vec<Toponym> =
        matches.iter().filter_map(|m| choose(resources, words, m, &evidence)).collect();
    context::support_neighbours(words, &mut toponyms);
    context::support_lists(words, &mut toponyms);
    context::support_repeats(words, &mut toponyms);
    toponyms
}

fn find_matches(resources: &Resources, words: &Words) -> Vec<Match> {
    let mut matches = Vec::new();
    let mut i = 0;
    while i < words.len() {
        let longest = words
            .is_capitalised(i)
            .then(|| {
                words
                    .phrases(resources.gazetteer.names(), i, LONGEST)
                    .filter(|&(end, _)| one_line(words, i, end))
                    .last()
            })
            .flatten();
        let found = longest.map(|(end, value)| Match {
            first: i,
            end,
            candidates: resources
                .gazetteer
                .candidates(value)
                .filter(|c| fits(resources, words, i, end, c))
                .collect(),
        });
        match found.filter(|m| !m.candidates.is_empty()) {
            Some(m) => {
                i = m.end;
                matches.push(m);
            }
            None => i += 1,
        }
    }
    matches
}

/// A name does not run over the end of a line.
fn one_line(words: &Words, first: usize, end: usize) -> bool {
    (first + 1..end).all(|i| words.gap(i) <= crate::segmentation::Gap::Space)
}

/// A name without its article needs the article contracted before it; intercommunal bodies count as places
/// only by a name of several words, since their short names are those of towns.
fn fits(resources: &Resources, words: &Words, first: usize, end: usize, candidate: &Candidate) -> bool {
    let record = resources.gazetteer.record(candidate.id);
    if record.kind() == PlaceKind::Epci {
        return end - first > 1;
    }
    if !(first..end).all(|i| is_written_like_name(resources, words, i)) {
        return false;
    }
    !candidate.bare || first > 0 && matches!(words.lower(first - 1), "au" | "du" | "aux" | "des")
}

/// Inside a name only small words are in lower case: `La réunion` is no island.
fn is_written_like_name(resources: &Resources, words: &Words, i: usize) -> bool {
    let small = resources.small_words.contains(words.lower(i));
    small || words.is_capitalised(i) || !words.text(i).starts_with(char::is_alphabetic)
}

/// What the document as a whole speaks of: départements and countries, by how often its unambiguous names
/// lie in them.
pub(super) struct Evidence {
    parents: FxHashMap<u32, u32>,
    countries: FxHashMap<&'static str, u32>,
}

impl Evidence {
    fn gather(resources: &Resources, matches: &[Match]) -> Evidence {
        let mut evidence = Evidence { parents: FxHashMap::default(), countries: FxHashMap::default() };
        for m in matches.iter().filter(|m| m.candidates.len() == 1) {
            let record = resources.gazetteer.record(m.candidates[0].id);
            evidence.count(m.candidates[0].id, record);
        }
        evidence
    }

    fn count(&mut self, id: u32, record: Record) {
        if !record.country().is_empty() {
            *self.countries.entry(record.country()).or_default() += 1;
        }
        *self.parents.entry(id).or_default() += 1;
        if let Some(parent) = record.parent() {
            *self.parents.entry(parent).or_default() += 1;
        }
    }

    /// How well a record fits the rest of the document, from 0 to 1.
    pub(super) fn weigh(&self, record: Record) -> f32 {
        let parent = record.parent().and_then(|p| self.parents.get(&p)).copied().unwrap_or(0);
        let country = self.countries.get(record.country()).copied().unwrap_or(0);
        let most = self.countries.values().copied().max().unwrap_or(0).max(1);
        (parent.min(3) as f32 / 3.0) * 0.6 + (country as f32 / most as f32) * 0.4
    }
}

/// Ranks the candidates of a match and weighs whether it is a place at all.
fn choose(resources: &Resources, words: &Words, m: &Match, evidence: &Evidence) -> Option<Toponym> {
    let context = Context::read(resources, words, m);
    let mut ranked: Vec<(f32, Candidate)> = m
        .candidates
        .iter()
        .map(|c| {
            let record = resources.gazetteer.record(c.id);
            let accents = if same_accents(words, m, record.name()) { 0.0 } else { -2.0 };
            (context.fit(resources, record, c.former) + evidence.weigh(record) + accents, *c)
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.id.cmp(&b.1.id)));
    let &(_, best) = ranked.first()?;
    let record = resources.gazetteer.record(best.id);
    Some(Toponym {
        first: m.first,
        end: m.end,
        span: words.cover(m.first, m.end - 1),
        id: best.id,
        alternatives: ranked.iter().skip(1).take(ALTERNATIVES).map(|r| r.1.id).collect(),
        confidence: context.confidence(words, m, record, best),
    })
}

/// Whether the text has the accents of the name: `Berne` is no `Berné`. Capitals often lack them.
fn same_accents(words: &Words, m: &Match, name: &str) -> bool {
    let text = words.document().slice(words.cover(m.first, m.end - 1));
    let accents = |s: &str| s.chars().filter(|c| c.is_lowercase() && !c.is_ascii()).count();
    text.chars().all(|c| !c.is_lowercase()) || accents(text) >= accents(name)
}
