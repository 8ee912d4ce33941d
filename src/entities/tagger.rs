//! The tagger: scores of tags from features, the best sequence, and how sure it is.

use crate::entities::features::{Extraction, REACH};
use crate::entities::lattice::{Lattice, Steps};
use crate::entities::memory::Memory;
use crate::entities::model::Model;
use crate::entities::tags::{self, OUTSIDE, TAGS};
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
        Model::sum(self, features).map(|n| f32::from(n) * self.scale())
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
    /// Score of each tag (column) after each tag (row), the last row from a border; endlessly low where it may
    /// not follow.
    steps: Vec<Scores>,
    boldness: f32,
    trust: f32,
}

impl<'w, W: Weights> Tagger<'w, W> {
    /// A tagger with these weights.
    pub fn new(weights: &'w W) -> Tagger<'w, W> {
        let step = |(tag, row): (usize, &Scores)| -> Scores {
            let tag = (tag < TAGS).then_some(tag);
            std::array::from_fn(|next| match tags::may_follow(tag, Some(next)) {
                true => row[next],
                false => f32::NEG_INFINITY,
            })
        };
        let steps = weights.transitions().iter().enumerate().map(step).collect();
        Tagger { weights, steps, boldness: 0.0, trust: 0.0 }
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
        let mut tags = self.tags(extraction, &scores);
        if twice {
            let memory = Memory::new(extraction, tags.clone());
            for sentence in &extraction.sentences {
                if self.remember(extraction, &memory, sentence.clone(), &mut scores) {
                    self.best(&scores[sentence.clone()], &mut tags[sentence.clone()]);
                }
            }
        }
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

    /// What the sums over sentences need.
    pub fn steps(&self) -> Steps {
        Steps::new(&self.steps)
    }

    /// The best tag of every token.
    pub fn tags(&self, extraction: &Extraction, scores: &[Scores]) -> Vec<u8> {
        let mut out = vec![OUTSIDE as u8; extraction.len()];
        for sentence in &extraction.sentences {
            self.best(&scores[sentence.clone()], &mut out[sentence.clone()]);
        }
        out
    }

    /// The scores of every token.
    pub fn scores(&self, extraction: &Extraction) -> Vec<Scores> {
        let mut forms = FormScores::new(self.weights, extraction);
        (0..extraction.len())
            .map(|i| {
                if extraction.barred[i] {
                    return BARRED;
                }
                let mut scores = [0.0; TAGS];
                for (word, offset, broken) in extraction.neighbours(i) {
                    add(&mut scores, forms.get(word, offset, broken));
                }
                add(&mut scores, &self.weights.sum(extraction.context(i).iter().copied()));
                scores[OUTSIDE] -= self.boldness;
                scores
            })
            .collect()
    }

    /// Adds to the scores of a sentence what a first look decided elsewhere; says whether there was anything.
    pub fn remember(
        &self,
        extraction: &Extraction,
        memory: &Memory,
        sentence: Range<usize>,
        scores: &mut [Scores],
    ) -> bool {
        let mut features = Vec::new();
        let mut any = false;
        for i in sentence.filter(|&i| !extraction.barred[i]) {
            features.clear();
            memory.features(extraction, i, &mut features);
            features.iter().for_each(|&f| self.weights.add(f, &mut scores[i]));
            any |= !features.is_empty();
        }
        any
    }

    /// Viterbi over one sentence.
    fn best(&self, scores: &[Scores], out: &mut [u8]) {
        let mut path: Vec<Scores> = Vec::with_capacity(scores.len());
        for score in scores {
            let reached = path.last().map_or(self.steps[TAGS], |best| self.reach(best));
            path.push(std::array::from_fn(|tag| reached[tag] + score[tag]));
        }
        let Some(last) = path.last() else { return };
        let ends = (0..TAGS).filter(|&tag| tags::may_follow(Some(tag), None));
        let mut tag = ends.max_by(|&a, &b| last[a].total_cmp(&last[b]).then(b.cmp(&a))).unwrap_or(OUTSIDE);
        for i in (1..scores.len()).rev() {
            out[i] = tag as u8;
            tag = self.before(&path[i - 1], tag, scores[i][tag]);
        }
        out[0] = tag as u8;
    }

    /// The best score with which each tag is reached.
    fn reach(&self, best: &Scores) -> Scores {
        let mut reached = [f32::NEG_INFINITY; TAGS];
        for (score, step) in best.iter().zip(&self.steps) {
            for (cell, step) in reached.iter_mut().zip(step) {
                let value = score + step;
                *cell = if value > *cell { value } else { *cell };
            }
        }
        reached
    }

    /// The first of the tags from which `tag` is reached best.
    fn before(&self, best: &Scores, tag: usize, score: f32) -> usize {
        let mut found = (f32::NEG_INFINITY, OUTSIDE);
        for (before, value) in best.iter().enumerate() {
            let value = value + self.steps[before][tag] + score;
            if value > found.0 {
                found = (value, before);
            }
        }
        found.1
    }
}

/// The scores of distinct words as seen from each place, summed once.
struct FormScores<'f, W> {
    weights: &'f W,
    extraction: &'f Extraction,
    /// For each word and view, one past its place among the sums; 0 when it has none yet.
    at: Vec<u32>,
    sums: Vec<Scores>,
}

/// From how many places a word is seen, with or without a line break between.
const VIEWS: usize = 2 * (2 * REACH + 1);

impl<'f, W: Weights> FormScores<'f, W> {
    fn new(weights: &'f W, extraction: &'f Extraction) -> FormScores<'f, W> {
        let at = vec![0; extraction.distinct() * VIEWS];
        FormScores { weights, extraction, at, sums: Vec::with_capacity(extraction.len() * 4) }
    }

    fn get(&mut self, word: u32, offset: i32, broken: bool) -> &Scores {
        let view = 2 * (offset + REACH as i32) as usize + usize::from(broken);
        let at = &mut self.at[word as usize * VIEWS + view];
        if *at == 0 {
            self.sums.push(self.weights.sum(self.extraction.form(word, offset, broken)));
            *at = self.sums.len() as u32;
        }
        &self.sums[*at as usize - 1]
    }
}

fn add(scores: &mut Scores, more: &Scores) {
    scores.iter_mut().zip(more).for_each(|(score, w)| *score += w);
}

/// The scores of a barred token: it has no tag but the one outside names.
const BARRED: Scores = {
    let mut scores = [-1e9; TAGS];
    scores[OUTSIDE] = 0.0;
    scores
};
