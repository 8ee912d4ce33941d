//! Counting of terms: stems once per distinct form, n-grams as packed stem numbers.

use crate::keywords::Resources;
use crate::lexicon::Words;
use crate::segmentation::{Gap, TokenKind};
use crate::structure::Anatomy;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Up to three stem numbers, each from 1, in one integer; 0 means none.
type Key = u64;

const BITS: u32 = 21;

/// What is known of one term.
#[derive(Clone, Copy, Default)]
struct Stat {
    count: usize,
    first: usize,
    headline: bool,
    lead: bool,
}

/// A term that was chosen.
pub(super) struct Chosen {
    pub key: Key,
    pub count: usize,
    pub score: f64,
    first: usize,
}

/// One stand of a term in the text: its key and its first and last token.
#[derive(Clone, Copy)]
struct Stand {
    key: Key,
    first: u32,
    last: u32,
}

/// All terms of a release.
pub(super) struct Terms {
    stems: Vec<String>,
    stats: FxHashMap<Key, Stat>,
    stands: Vec<Stand>,
}

/// Counts the terms of a release.
pub(super) fn collect(resources: &Resources, words: &Words, anatomy: &Anatomy) -> Terms {
    let zone = |span: Option<crate::document::Span>| {
        span.map_or(0..0, |s| words.token_at(s.start())..words.token_at(s.end().saturating_sub(1)) + 1)
    };
    let (headline, lead) = (zone(anatomy.headline), zone(anatomy.lead));
    let numbers = Numbering::new(resources, words, anatomy, &headline);
    let mut terms = Terms { stems: numbers.stems, stats: FxHashMap::default(), stands: Vec::new() };
    for i in 0..words.len() {
        let number = numbers.of[i];
        if number == 0 {
            continue;
        }
        let (mut key, mut first) = (Key::from(number), i);
        let place = (headline.contains(&i), lead.contains(&i));
        // A word that stands once can be a term in the headline alone, and no part of a term that stands twice.
        let often = |n: u32| numbers.counts[n as usize] > 1;
        if often(number) || place.0 {
            terms.add(key, first, i, place);
        }
        for _ in 0..2 {
            let Some(before) = neighbour(words, &numbers.of, first) else { break };
            if !often(number) || !often(numbers.of[before]) {
                break;
            }
            key = key << BITS | Key::from(numbers.of[before]);
            first = before;
            terms.add(key, first, i, place);
        }
    }
    terms
}

/// The content word before token `i`: beside it, or with one `de`, `d'`, `du`, `des` between.
fn neighbour(words: &Words, numbers: &[u32], i: usize) -> Option<usize> {
    let before = i.checked_sub(1)?;
    if words.gap(i) > Gap::Space {
        return None;
    }
    if numbers[before] != 0 {
        return Some(before);
    }
    let link = matches!(words.lower(before), "de" | "d'" | "du" | "des") && words.gap(before) <= Gap::Space;
    before.checked_sub(1).filter(|&b| link && numbers[b] != 0)
}

/// The stem number of each token; 0 for tokens that are no content word.
struct Numbering {
    of: Vec<u32>,
    stems: Vec<String>,
    /// How often each number stands in the text.
    counts: Vec<u32>,
}

impl Numbering {
    fn new(resources: &Resources, words: &Words, anatomy: &Anatomy, headline: &Range<usize>) -> Numbering {
        let beginnings = Beginnings::new(words);
        let mut forms: FxHashMap<&str, u32> = FxHashMap::default();
        let mut known: FxHashMap<String, u32> = FxHashMap::default();
        let mut numbering = Numbering { of: vec![0; words.len()], stems: Vec::new(), counts: Vec::new() };
        for i in 0..words.len() {
            if words.kind(i) != TokenKind::Word || in_contact(words, anatomy, i) {
                continue;
            }
            let lower = words.lower(i);
            if !headline.contains(&i) && beginnings.count(lower) < 2 {
                continue;
            }
            let number = *forms.entry(lower).or_insert_with(|| {
                if !is_content(resources, lower) {
                    return 0;
                }
                let stem = resources.stemmer.stem(lower).into_owned();
                let next = known.len() as u32 + 1;
                *known.entry(stem.clone()).or_insert_with(|| {
                    numbering.stems.push(stem);
                    next
                })
            });
            let verb = i > 0 && resources.verb_leads.contains(words.lower(i - 1)) && !words.is_capitalised(i);
            numbering.of[i] = if verb || number >= 1 << BITS { 0 } else { number };
        }
        numbering.counts = vec![0; numbering.stems.len() + 1];
        for &number in &numbering.of {
            numbering.counts[number as usize] += 1;
        }
        numbering
    }
}

/// How often words begin with the same three letters: a word that is alone with its beginning shares its stem
/// with no other, so that it need not be stemmed.
struct Beginnings(FxHashMap<u64, u32>);

impl Beginnings {
    fn new(words: &Words) -> Beginnings {
        let mut counts = FxHashMap::default();
        for i in (0..words.len()).filter(|&i| words.kind(i) == TokenKind::Word) {
            *counts.entry(beginning(words.lower(i))).or_default() += 1;
        }
        Beginnings(counts)
    }

    fn count(&self, lower: &str) -> u32 {
        self.0.get(&beginning(lower)).copied().unwrap_or_default()
    }
}

/// Three letters as one number.
fn beginning(lower: &str) -> u64 {
    lower.chars().take(3).fold(0, |n, c| n << BITS | u64::from(c))
}

fn in_contact(words: &Words, anatomy: &Anatomy, i: usize) -> bool {
    anatomy.contacts.iter().any(|c| c.span.contains(words.span(i)))
}

/// Whether a word in lower case can be a keyword: no stop word, no adverb in `-ement` and the like, no
/// abbreviation.
fn is_content(resources: &Resources, lower: &str) -> bool {
    const ADVERBS: [&str; 4] = ["amment", "emment", "ivement", "iquement"];
    lower.chars().count() >= 3
        && !lower.ends_with(['\'', '.'])
        && !lower.starts_with('-')
        && !resources.stop_words.contains(lower)
        && !ADVERBS.iter().any(|a| lower.ends_with(a))
}

impl Terms {
    fn add(&mut self, key: Key, first: usize, last: usize, (headline, lead): (bool, bool)) {
        let stat = self.stats.entry(key).or_insert(Stat { first, ..Stat::default() });
        stat.count += 1;
        stat.headline |= headline;
        stat.lead |= lead;
        self.stands.push(Stand { key, first: first as u32, last: last as u32 });
    }

    /// The best terms, best first. Parts of a longer term are left out when they seldom stand alone.
    pub(super) fn best(&self, limit: usize) -> Vec<Chosen> {
        let mut order: Vec<Chosen> = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
        for stand in &self.stands {
            let stat = self.stats[&stand.key];
            let enough = stat.count > 1 || (stat.headline && parts(stand.key) == 1);
            if enough && seen.insert(stand.key) {
                let score = score(&stat, parts(stand.key));
                order.push(Chosen { key: stand.key, count: stat.count, score, first: stat.first });
            }
        }
        order.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.first.cmp(&b.first)).then(a.key.cmp(&b.key)));
        let mut out: Vec<Chosen> = Vec::new();
        for next in order {
            if out.len() == limit {
                break;
            }
            if !out.iter().any(|kept| overlaps(kept, &next)) {
                out.push(next);
            }
        }
        out
    }

    /// The most frequent form of a term in the text, the earliest of equals. A word of it keeps its capital
    /// only where the form always has it.
    pub(super) fn surface(&self, words: &Words, key: Key) -> String {
        let mut forms: Vec<(String, String, usize)> = Vec::new();
        for stand in self.stands.iter().filter(|s| s.key == key) {
            let text = words.document().slice(words.cover(stand.first as usize, stand.last as usize));
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let lower = text.to_lowercase();
            match forms.iter_mut().find(|f| f.0 == lower) {
                Some(form) => {
                    form.1 = merge_capitals(&form.1, &text);
                    form.2 += 1;
                }
                None => forms.push((lower, text, 1)),
            }
        }
        let most = forms.iter().map(|f| f.2).max().unwrap_or(0);
        forms.into_iter().find(|f| f.2 == most).map(|f| f.1).unwrap_or_default()
    }

    /// The stems of a term, joined by spaces.
    pub(super) fn stem(&self, key: Key) -> String {
        let names: Vec<&str> =
            numbers(key).map(|n| self.stems.get(n as usize - 1).map_or("", String::as_str)).collect();
        names.join(" ")
    }
}

/// The stem numbers of a term, in the order of its words. The first word stands in the lowest bits.
fn numbers(key: Key) -> impl Iterator<Item = u64> {
    let mask = (1 << BITS) - 1;
    (0..3).map(move |k| (key >> (BITS * k)) & mask).filter(|&n| n != 0)
}

fn parts(key: Key) -> usize {
    numbers(key).count()
}

/// Frequency, raised by the headline and the lead, and by length: a term of several words says more.
fn score(stat: &Stat, parts: usize) -> f64 {
    let place = 1.0 + if stat.headline { 1.0 } else { 0.0 } + if stat.lead { 0.5 } else { 0.0 };
    let length = match parts {
        1 => 1.0,
        2 => 1.8,
        _ => 2.2,
    };
    stat.count as f64 * place * length
}

/// Whether `next` says little beside `kept`: it is part of it and seldom stands alone, or holds it and is
/// rarer.
fn overlaps(kept: &Chosen, next: &Chosen) -> bool {
    let shared = numbers(next.key).filter(|n| numbers(kept.key).any(|m| m == *n)).count();
    match (parts(kept.key), parts(next.key)) {
        (_, 1) => shared == 1 && kept.count * 2 >= next.count && parts(kept.key) > 1,
        (1, _) => shared > 0 && next.count * 2 < kept.count,
        _ => {
            shared > 0 && shared + 1 >= parts(next.key).min(parts(kept.key)) && shared > 1
                || shared == 1 && next.count * 2 < kept.count
        }
    }
}

/// Of two writings of one form, word by word the one with fewer capitals.
fn merge_capitals(left: &str, right: &str) -> String {
    let capitals = |word: &str| word.chars().filter(|c| c.is_uppercase()).count();
    let pairs = left.split(' ').zip(right.split(' '));
    let words: Vec<&str> = pairs.map(|(a, b)| if capitals(b) < capitals(a) { b } else { a }).collect();
    words.join(" ")
}
