//! A second look at a text: what the first look decided for the same words elsewhere.

use crate::entities::features::{Extraction, hash, salt};
use crate::entities::tags::{self, Position};
use rustc_hash::FxHashMap;

/// How often a word, or a pair of words, was met outside names and in each position of names of each kind.
#[derive(Clone, Copy, Default)]
struct Tally {
    outside: u16,
    kinds: [u16; 4],
    alone: u16,
    total: u16,
}

/// The decisions of a first look, by word and by pair of words.
pub struct Memory {
    words: FxHashMap<u32, Tally>,
    pairs: FxHashMap<(u32, u32), Tally>,
    tags: Vec<u8>,
}

const FAMILY: u8 = 200;

impl Memory {
    /// Gathers what the first look decided.
    pub fn new(extraction: &Extraction, tags: Vec<u8>) -> Memory {
        let mut memory = Memory { words: FxHashMap::default(), pairs: FxHashMap::default(), tags };
        for i in (0..extraction.len()).filter(|&i| extraction.memorable[i]) {
            let tag = memory.tags[i];
            memory.words.entry(extraction.folded[i]).or_default().count(tag, 1);
            if i > 0 {
                let pair = (extraction.folded[i - 1], extraction.folded[i]);
                memory.pairs.entry(pair).or_default().count(tag, 1);
            }
        }
        memory
    }

    /// The features of token `i` from what was decided elsewhere.
    pub fn features(&self, extraction: &Extraction, i: usize, out: &mut Vec<u32>) {
        if !extraction.memorable[i] {
            return;
        }
        let tag = self.tags[i];
        let mut add = |tally: Option<&Tally>, number: u32| {
            let mut tally = tally.copied().unwrap_or_default();
            tally.count(tag, -1);
            out.extend(tally.feature().map(|f| salt(f, number)));
        };
        add(self.words.get(&extraction.folded[i]), 1);
        if i > 0 {
            add(self.pairs.get(&(extraction.folded[i - 1], extraction.folded[i])), 2);
        }
        if i + 1 < extraction.len() && extraction.memorable[i + 1] {
            let pair = (extraction.folded[i], extraction.folded[i + 1]);
            let mut tally = self.pairs.get(&pair).copied().unwrap_or_default();
            tally.count(self.tags[i + 1], -1);
            out.extend(tally.feature().map(|f| salt(f, 3)));
        }
    }
}

impl Tally {
    fn count(&mut self, tag: u8, by: i16) {
        let parts = tags::parts(usize::from(tag));
        let add = |n: &mut u16| *n = n.saturating_add_signed(by);
        add(&mut self.total);
        match parts {
            None => add(&mut self.outside),
            Some((kind, position)) => {
                add(&mut self.kinds[kind]);
                if position == Position::Single {
                    add(&mut self.alone);
                }
            }
        }
    }

    /// The commonest decision with its share and whether it made the whole name; none without a meeting.
    fn feature(&self) -> Option<u32> {
        if self.total == 0 {
            return None;
        }
        let counts = [self.outside, self.kinds[0], self.kinds[1], self.kinds[2], self.kinds[3]];
        let best = (0..counts.len()).max_by_key(|&k| (counts[k], std::cmp::Reverse(k))).unwrap_or_default();
        let share = u32::from(counts[best] * 3 > self.total * 2) + u32::from(counts[best] == self.total);
        let alone = u32::from(self.alone * 2 > self.total);
        let many = u32::from(self.total > 1) + u32::from(self.total > 4);
        Some(salt(hash(FAMILY, ""), best as u32 + 8 * share + 32 * alone + 64 * many))
    }
}
