//! A linear-chain conditional random field, trained by stochastic gradient steps of adapted size (AdaGrad).

use crate::data::Text;
use depeche::entities::training::tags::TAGS;
use depeche::entities::training::{IDENTITY, Lattice, Memory, Scores, Tagger, Weights};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// How to train.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Passes over the data.
    pub epochs: usize,
    /// Size of the steps.
    pub rate: f32,
    /// Strength of the L2 penalty.
    pub l2: f32,
    /// Share of features left out at random.
    pub dropout: f32,
    /// Passes whose weights are averaged, the last ones.
    pub averaged: usize,
    /// Share of the features that name a word left out at random.
    pub identity_dropout: f32,
    /// Features that fewer tokens have are left out.
    pub least: u32,
}

/// A weight for each tag, and the sum of its squared gradients.
#[derive(Clone, Copy)]
struct Row {
    weights: Scores,
    squares: Scores,
}

const NEW: Row = Row { weights: [0.0; TAGS], squares: [1e-3; TAGS] };

/// The weights in training.
pub struct Crf {
    /// Features by hash, as indices of the rows.
    pub ids: FxHashMap<u32, u32>,
    /// How many tokens have each feature.
    pub counts: Vec<u32>,
    rows: Vec<Row>,
    identity: Vec<bool>,
    sums: Vec<Scores>,
    sum: Vec<Scores>,
    steps: Vec<Row>,
    transitions: Vec<Scores>,
}

impl Weights for Crf {
    fn add(&self, feature: u32, scores: &mut Scores) {
        if let Some(&id) = self.ids.get(&feature) {
            add(scores, &self.rows[id as usize].weights);
        }
    }

    fn transitions(&self) -> &[Scores] {
        &self.transitions
    }
}

impl Crf {
    /// The weights of a feature by its index.
    pub fn weights(&self, id: u32) -> &Scores {
        &self.rows[id as usize].weights
    }
}

fn add(scores: &mut Scores, weights: &Scores) {
    for (score, w) in scores.iter_mut().zip(weights) {
        *score += w;
    }
}

/// One text with its features as indices.
struct Example {
    sentences: Vec<Range<usize>>,
    ends: Vec<u32>,
    features: Vec<u32>,
    memory_ends: Vec<u32>,
    memory: Vec<u32>,
    tags: Vec<u8>,
    barred: Vec<bool>,
    weight: f32,
}

/// A fixed sequence of numbers that look random (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 32) as u32
    }
}

/// Trains on the texts; with `memories`, one for each text, also on what was decided elsewhere in it.
pub fn train<'t>(
    texts: impl IntoIterator<Item = &'t Text>,
    memories: &[Memory],
    settings: &Settings,
    say: &dyn Fn(&str),
) -> Crf {
    let texts: Vec<&Text> = texts.into_iter().collect();
    let (mut crf, examples) = prepare(&texts, memories, settings.least);
    say(&format!("{} features", crf.rows.len()));
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = Random(0x5DEE_CE66_D123_4567);
    for epoch in 0..settings.epochs {
        for i in (1..order.len()).rev() {
            order.swap(i, random.next() as usize % (i + 1));
        }
        let mut loss = 0.0;
        for &i in &order {
            // Half of the looks at a text are first looks.
            let second = (epoch + i) % 2 == 1;
            loss += crf.learn(&examples[i], second, settings, &mut random);
        }
        say(&format!("epoch {epoch}: loss {loss:.0}"));
        if epoch + settings.averaged >= settings.epochs {
            crf.remember();
        }
    }
    crf.average(settings);
    crf
}

fn prepare(texts: &[&Text], memories: &[Memory], least: u32) -> (Crf, Vec<Example>) {
    let mut counts: FxHashMap<u32, u32> = FxHashMap::default();
    let mut raw = Vec::new();
    for (t, text) in texts.iter().enumerate() {
        let extraction = &text.view.extraction;
        for i in 0..extraction.len() {
            raw.clear();
            raw.extend(extraction.features(i));
            if let Some(memory) = memories.get(t) {
                memory.features(extraction, i, &mut raw);
            }
            raw.iter().for_each(|&f| *counts.entry(f).or_default() += 1);
        }
    }
    let mut kept: Vec<(u32, u32)> = counts.into_iter().filter(|&(_, n)| n >= least).collect();
    kept.sort_unstable();
    let ids: FxHashMap<u32, u32> = kept.iter().enumerate().map(|(i, &(f, _))| (f, i as u32)).collect();
    let examples = texts.iter().enumerate().map(|(t, text)| example(text, memories.get(t), &ids)).collect();
    let crf = Crf {
        counts: kept.iter().map(|&(_, n)| n).collect(),
        rows: vec![NEW; kept.len()],
        identity: kept.iter().map(|(f, _)| f & IDENTITY != 0).collect(),
        sums: vec![[0.0; TAGS]; kept.len()],
        sum: vec![[0.0; TAGS]; TAGS + 1],
        steps: vec![NEW; TAGS + 1],
        transitions: vec![[0.0; TAGS]; TAGS + 1],
        ids,
    };
    (crf, examples)
}

fn example(text: &Text, memory: Option<&Memory>, ids: &FxHashMap<u32, u32>) -> Example {
    let extraction = &text.view.extraction;
    let mut out = Example {
        sentences: extraction.sentences.clone(),
        ends: Vec::new(),
        features: Vec::new(),
        memory_ends: Vec::new(),
        memory: Vec::new(),
        tags: text.tags(),
        barred: extraction.barred.clone(),
        weight: text.weight,
    };
    let mut raw = Vec::new();
    for i in 0..extraction.len() {
        out.features.extend(extraction.features(i).iter().filter_map(|f| ids.get(f)));
        out.ends.push(out.features.len() as u32);
        raw.clear();
        if let Some(memory) = memory {
            memory.features(extraction, i, &mut raw);
        }
        out.memory.extend(raw.iter().filter_map(|f| ids.get(f)));
        out.memory_ends.push(out.memory.len() as u32);
    }
    // A name that runs over the border of a sentence is cut there.
    for sentence in &out.sentences {
        repair(&mut out.tags[sentence.clone()]);
    }
    out
}

/// Clears the tags of names that the sentence's borders cut.
fn repair(tags: &mut [u8]) {
    use depeche::entities::training::tags as t;
    let names = t::names(tags);
    let mut whole = vec![t::OUTSIDE as u8; tags.len()];
    for (first, end, kind) in names {
        let tagged: Vec<u8> = t::of_name(kind, end - first).map(|tag| tag as u8).collect();
        if tags[first..end] == tagged[..] {
            whole[first..end].copy_from_slice(&tagged);
        }
    }
    tags.copy_from_slice(&whole);
}

fn slice<'f>(ends: &[u32], features: &'f [u32], i: usize) -> &'f [u32] {
    let start = if i == 0 { 0 } else { ends[i - 1] as usize };
    &features[start..ends[i] as usize]
}

impl Crf {
    /// Adds the present weights to the sums.
    fn remember(&mut self) {
        self.sums.iter_mut().zip(&self.rows).for_each(|(sum, row)| add(sum, &row.weights));
        self.sum.iter_mut().zip(&self.transitions).for_each(|(sum, row)| add(sum, row));
    }

    /// Takes the mean of the remembered weights, scaled to what a text without dropout needs.
    fn average(&mut self, settings: &Settings) {
        let n = settings.averaged.min(settings.epochs) as f32;
        for (i, (row, sum)) in self.rows.iter_mut().zip(&self.sums).enumerate() {
            let dropout = if self.identity[i] { settings.identity_dropout } else { settings.dropout };
            let scale = (1.0 - dropout) / n;
            row.weights = sum.map(|w| w * scale);
        }
        for (row, sum) in self.transitions.iter_mut().zip(&self.sum) {
            *row = sum.map(|w| w / n);
        }
    }

    /// One step for each sentence of a text; gives the loss.
    fn learn(&mut self, example: &Example, second: bool, settings: &Settings, random: &mut Random) -> f32 {
        let mut loss = 0.0;
        let threshold = (settings.dropout * u32::MAX as f32) as u32;
        let harder = (settings.identity_dropout * u32::MAX as f32) as u32;
        let mut active: Vec<u32> = Vec::new();
        let mut ends: Vec<u32> = Vec::new();
        for sentence in &example.sentences {
            active.clear();
            ends.clear();
            let mut scores = vec![[0.0; TAGS]; sentence.len()];
            for (i, score) in sentence.clone().zip(&mut scores) {
                let memory = if second { slice(&example.memory_ends, &example.memory, i) } else { &[] };
                for &f in slice(&example.ends, &example.features, i).iter().chain(memory) {
                    if random.next() >= if self.identity[f as usize] { harder } else { threshold } {
                        active.push(f);
                        add(score, &self.rows[f as usize].weights);
                    }
                }
                ends.push(active.len() as u32);
                if example.barred[i] {
                    score[1..].fill(-1e9);
                }
            }
            let steps = Tagger::new(self).steps();
            let lattice = Lattice::new(&steps, &scores);
            let gold = &example.tags[sentence.clone()];
            loss += self.step_transitions(&lattice, gold, example.weight, settings);
            for t in 0..sentence.len() {
                let mut gradient = lattice.marginal(t);
                loss -= gradient[usize::from(gold[t])].max(1e-9).ln();
                gradient[usize::from(gold[t])] -= 1.0;
                if gradient.iter().all(|g| g.abs() < 1e-4) {
                    continue;
                }
                gradient.iter_mut().for_each(|g| *g *= example.weight);
                for &f in slice(&ends, &active, t) {
                    self.rows[f as usize].step(&gradient, settings);
                }
            }
        }
        loss
    }

    fn step_transitions(&mut self, lattice: &Lattice, gold: &[u8], weight: f32, settings: &Settings) -> f32 {
        let mut gradients = vec![[0.0; TAGS]; TAGS + 1];
        for t in 0..gold.len() {
            let tag = usize::from(gold[t]);
            if t == 0 {
                add(&mut gradients[TAGS], &lattice.marginal(0));
                gradients[TAGS][tag] -= 1.0;
            } else {
                lattice.pairs(t, |before, tag, share| gradients[before][tag] += share);
                gradients[usize::from(gold[t - 1])][tag] -= 1.0;
            }
        }
        for (row, gradient) in self.steps.iter_mut().zip(&mut gradients) {
            gradient.iter_mut().for_each(|g| *g *= weight);
            row.step(gradient, settings);
        }
        for (row, step) in self.transitions.iter_mut().zip(&self.steps) {
            *row = step.weights;
        }
        0.0
    }
}

impl Row {
    fn step(&mut self, gradient: &Scores, settings: &Settings) {
        for ((w, s), g) in self.weights.iter_mut().zip(&mut self.squares).zip(gradient) {
            let g = g + settings.l2 * *w;
            *s += g * g;
            *w -= settings.rate * g / s.sqrt();
        }
    }
}
