//! The tagger: scores of tags from features, the best sequence, and how sure it is.

use crate::entities::features::Extraction;
use crate::entities::memory::Memory;
use crate::entities::model::Model;
use crate::entities::tags::{self, OUTSIDE, TAGS};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A score for each tag.
pub type Scores = [f32; TAGS];

/// Where the weights of features come from: a model file, or a model in training.
pub trait Weights {
    /// Adds the weights of a feature to the scores.
    fn add(&self, feature: u32, scores: &mut Scores);
    /// The sum of the weights of these features.
    fn sum(&self, features: impl Iterator<Item = u32>) -> Scores {
        let mut scores = [0.0; TAGS];
        features.for_each(|f| self.add(f, &mut scores));
        scores
    }
    /// Score of each tag (column) after each tag (row); the last row is the border of a sentence.
    fn transitions(&self) -> &[[f32; TAGS]];
}

impl Weights for Model {
    fn add(&self, feature: u32, scores: &mut Scores) {
        if let Some(weights) = self.weights(feature) {
            for (score, &w) in scores.iter_mut().zip(weights) {
                *score += f32::from(w as i8) * self.scale();
            }
        }
    }

    fn sum(&self, features: impl Iterator<Item = u32>) -> Scores {
        let mut sum = [0_i16; TAGS];
        for weights in features.filter_map(|f| self.weights(f)) {
            for (cell, &w) in sum.iter_mut().zip(weights) {
                *cell = cell.saturating_add(i16::from(w as i8));
            }
        }
        sum.map(|n| f32::from(n) * self.scale())
    }

    fn transitions(&self) -> &[[f32; TAGS]] {
        Model::transitions(self)
    }
}

/// A name with its kind (see [`tags::KINDS`]) and how sure it is, from 0 to 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Tagged {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// Index in [`tags::KINDS`].
    pub kind: usize,
    /// Posterior of the whole name.
    pub posterior: f32,
}

/// What the tag outside names loses: releases name more than the training texts. Tuned on the dev releases.
pub const BOLDNESS: f32 = 0.25;
/// What the rules' choice adds to its tags, times the rule's score. Tuned on the dev releases.
pub const TRUST: f32 = 1.0;

/// Finds names by weights.
pub struct Tagger<'w, W> {
    weights: &'w W,
    allowed: [[bool; TAGS]; TAGS + 1],
    /// For each tag, those that may stand before it.
    before: Vec<Vec<u8>>,
    boldness: f32,
    trust: f32,
}

impl<'w, W: Weights> Tagger<'w, W> {
    /// A tagger with these weights.
    pub fn new(weights: &'w W) -> Tagger<'w, W> {
        let mut allowed = [[false; TAGS]; TAGS + 1];
        for (tag, row) in allowed.iter_mut().enumerate() {
            for (next, cell) in row.iter_mut().enumerate() {
                *cell = tags::may_follow((tag < TAGS).then_some(tag), Some(next));
            }
        }
        let may = |tag: usize| (0..TAGS).filter(|&b| allowed[b][tag]).map(|b| b as u8).collect();
        let before = (0..TAGS).map(may).collect();
        Tagger { weights, allowed, before, boldness: 0.0, trust: 0.0 }
    }

    /// A tagger as it works in the pipeline.
    pub fn tuned(weights: &'w W) -> Tagger<'w, W> {
        Tagger::new(weights).bold(BOLDNESS).trusting(TRUST)
    }

    /// The same, which takes `boldness` from the score of every tag outside names.
    pub fn bold(mut self, boldness: f32) -> Tagger<'w, W> {
        self.boldness = boldness;
        self
    }

    /// The same, which adds `trust` times their score to the tags that the rules choose.
    pub fn trusting(mut self, trust: f32) -> Tagger<'w, W> {
        self.trust = trust;
        self
    }

    /// The names of a text, in text order; with a second look when `twice`.
    pub fn names(&self, extraction: &Extraction, twice: bool) -> Vec<Tagged> {
        let mut scores = self.scores(extraction);
        for &(i, tag, score) in &extraction.hints {
            scores[i as usize][usize::from(tag)] += self.trust * score;
        }
        if twice {
            let memory = Memory::new(extraction, self.tags(extraction, &scores));
            self.remember(extraction, &memory, &mut scores);
        }
        let tags = self.tags(extraction, &scores);
        let steps = self.steps();
        let mut out = Vec::new();
        for sentence in &extraction.sentences {
            let found = tags::names(&tags[sentence.clone()]);
            if !found.is_empty() {
                let lattice = Lattice::new(&steps, &scores[sentence.clone()]);
                out.extend(found.into_iter().map(|(first, end, kind)| Tagged {
                    first: first + sentence.start,
                    end: end + sentence.start,
                    kind,
                    posterior: lattice.posterior(first, end, kind),
                }));
            }
        }
        out
    }

    /// The exponential of the transitions, 0 where a tag may not follow.
    pub fn steps(&self) -> Vec<Scores> {
        let row = |(tag, row): (usize, &Scores)| -> Scores {
            std::array::from_fn(|next| if self.allowed[tag][next] { exp(row[next]) } else { 0.0 })
        };
        self.weights.transitions().iter().enumerate().map(row).collect()
    }

    /// The best tag of every token.
    pub fn tags(&self, extraction: &Extraction, scores: &[Scores]) -> Vec<u8> {
        let mut out = vec![OUTSIDE as u8; extraction.len()];
        for sentence in &extraction.sentences {
            self.best(&scores[sentence.clone()], sentence.clone(), &mut out);
        }
        out
    }

    /// The scores of every token.
    pub fn scores(&self, extraction: &Extraction) -> Vec<Scores> {
        let mut seen: FxHashMap<u32, Scores> = FxHashMap::default();
        (0..extraction.len())
            .map(|i| {
                let mut scores = [0.0; TAGS];
                for (word, offset, broken) in extraction.neighbours(i) {
                    let key = word << 4 | (offset + 4) as u32 | if broken { 8 } else { 0 };
                    let form = || self.weights.sum(extraction.form(word, offset, broken));
                    let form = seen.entry(key).or_insert_with(form);
                    for (score, w) in scores.iter_mut().zip(form) {
                        *score += *w;
                    }
                }
                let context = self.weights.sum(extraction.context(i).iter().copied());
                for (score, w) in scores.iter_mut().zip(context) {
                    *score += w;
                }
                scores[OUTSIDE] -= self.boldness;
                bar(&mut scores, extraction.barred[i]);
                scores
            })
            .collect()
    }

    /// Adds to the scores what a first look decided elsewhere.
    pub fn remember(&self, extraction: &Extraction, memory: &Memory, scores: &mut [Scores]) {
        let mut features = Vec::new();
        for (i, scores) in scores.iter_mut().enumerate() {
            features.clear();
            memory.features(extraction, i, &mut features);
            features.iter().for_each(|&f| self.weights.add(f, scores));
            bar(scores, extraction.barred[i]);
        }
    }

    /// Viterbi over one sentence.
    fn best(&self, scores: &[Scores], at: Range<usize>, out: &mut [u8]) {
        let transitions = self.weights.transitions();
        let mut back: Vec<[u8; TAGS]> = Vec::with_capacity(scores.len());
        let mut best = [f32::NEG_INFINITY; TAGS];
        for (t, score) in scores.iter().enumerate() {
            let mut next = [f32::NEG_INFINITY; TAGS];
            let mut from = [0; TAGS];
            for (tag, cell) in next.iter_mut().enumerate() {
                if t == 0 {
                    if self.allowed[TAGS][tag] {
                        *cell = transitions[TAGS][tag] + score[tag];
                    }
                    continue;
                }
                for before in self.before[tag].iter().map(|&b| usize::from(b)) {
                    let value = best[before] + transitions[before][tag] + score[tag];
                    if value > *cell {
                        (*cell, from[tag]) = (value, before as u8);
                    }
                }
            }
            best = next;
            back.push(from);
        }
        let last = (0..TAGS).filter(|&tag| tags::may_follow(Some(tag), None));
        let mut tag = last.max_by(|&a, &b| best[a].total_cmp(&best[b]).then(b.cmp(&a))).unwrap_or(OUTSIDE);
        for i in at.clone().rev() {
            out[i] = tag as u8;
            tag = usize::from(back[i - at.start][tag]);
        }
    }
}

/// Leaves a barred token only the tag outside.
fn bar(scores: &mut Scores, barred: bool) {
    if barred {
        scores[OUTSIDE + 1..].fill(-1e9);
    }
}

/// Forward and backward sums over one sentence, scaled token by token.
pub struct Lattice<'s> {
    forward: Vec<Scores>,
    backward: Vec<Scores>,
    emit: Vec<Scores>,
    step: &'s [Scores],
    scale: Vec<f32>,
}

impl<'s> Lattice<'s> {
    /// The sums for these scores, with the [steps](Tagger::steps) from tag to tag.
    pub fn new(step: &'s [Scores], scores: &[Scores]) -> Lattice<'s> {
        let emit: Vec<Scores> = scores
            .iter()
            .map(|s| {
                let top = s.iter().copied().fold(f32::NEG_INFINITY, f32::max);
                s.map(|v| exp(v - top))
            })
            .collect();
        let n = scores.len();
        let mut lattice = Lattice {
            forward: vec![[0.0; TAGS]; n],
            backward: vec![[0.0; TAGS]; n],
            emit,
            step,
            scale: vec![1.0; n],
        };
        lattice.run();
        lattice
    }

    fn run(&mut self) {
        let n = self.emit.len();
        for t in 0..n {
            let mut row = self.step[TAGS];
            if t > 0 {
                row = [0.0; TAGS];
                for (tag, &mass) in self.forward[t - 1].iter().enumerate().filter(|(_, m)| **m > 0.0) {
                    for (cell, step) in row.iter_mut().zip(&self.step[tag]) {
                        *cell += mass * step;
                    }
                }
            }
            for (tag, cell) in row.iter_mut().enumerate() {
                let closed = t + 1 < n || tags::may_follow(Some(tag), None);
                *cell *= if closed { self.emit[t][tag] } else { 0.0 };
            }
            let sum: f32 = row.iter().sum::<f32>().max(f32::MIN_POSITIVE);
            self.scale[t] = sum;
            self.forward[t] = row.map(|v| v / sum);
        }
        for t in (0..n).rev() {
            let mut row: Scores =
                std::array::from_fn(|tag| f32::from(tags::may_follow(Some(tag), None) as u8));
            if t + 1 < n {
                let ahead: Scores = std::array::from_fn(|k| {
                    self.backward[t + 1][k] * self.emit[t + 1][k] / self.scale[t + 1]
                });
                row = std::array::from_fn(|tag| self.step[tag].iter().zip(&ahead).map(|(s, a)| s * a).sum());
            }
            self.backward[t] = row;
        }
    }

    /// The share of each tag at token `t`.
    pub fn marginal(&self, t: usize) -> Scores {
        std::array::from_fn(|tag| self.forward[t][tag] * self.backward[t][tag])
    }

    /// Calls `each` with the share of every pair of tags at the tokens `t - 1` and `t`; `t` is at least 1.
    pub fn pairs(&self, t: usize, mut each: impl FnMut(usize, usize, f32)) {
        for before in 0..TAGS {
            let mass = self.forward[t - 1][before] / self.scale[t];
            if mass > 0.0 {
                for tag in 0..TAGS {
                    let share = mass * self.step[before][tag] * self.emit[t][tag] * self.backward[t][tag];
                    each(before, tag, share);
                }
            }
        }
    }

    /// The share of the sequences in which the tokens `first..end` are a name of this kind.
    pub fn posterior(&self, first: usize, end: usize, kind: usize) -> f32 {
        let mut path = tags::of_name(kind, end - first);
        let Some(mut tag) = path.next() else { return 0.0 };
        let mut share = self.forward[first][tag];
        for (t, next) in (first + 1..end).zip(path) {
            share *= self.step[tag][next] * self.emit[t][next] / self.scale[t];
            tag = next;
        }
        (share * self.backward[end - 1][tag]).clamp(0.0, 1.0)
    }
}

/// The exponential, the same on every machine: a power of two times a polynomial.
pub(crate) fn exp(x: f32) -> f32 {
    let y = (x * std::f32::consts::LOG2_E).clamp(-126.0, 126.0);
    let whole = y.floor();
    let f = (y - whole) * std::f32::consts::LN_2;
    let poly = 1.0
        + f * (1.0
            + f * (0.5 + f * (0.166_666_67 + f * (0.041_666_668 + f * (0.008_333_334 + f * 0.001_388_889)))));
    poly * f32::from_bits(((whole as i32 + 127) as u32) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_close() {
        for x in [-80.0_f32, -3.2, -0.1, 0.0, 0.7, 5.0, 60.0] {
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-4, "{x}");
        }
    }
}
