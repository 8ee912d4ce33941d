//! From weights in training to the parts of a model file.

use crate::crf::Crf;
use depeche::entities::training::tags::{KINDS, TAGS};
use depeche::entities::training::{ModelParts, STEPS, Weights};

/// Weights beyond this are cut.
const LARGEST: f32 = 3.175;

/// Keeps the `count` features that weigh most and rounds their weights.
pub fn quantise(crf: &Crf, count: usize, clusters: Vec<(u32, u16)>) -> ModelParts {
    let scale = LARGEST / 127.0;
    let mut features: Vec<(f32, u32, u32)> = Vec::new();
    let mut ids: Vec<(u32, u32)> = crf.ids.iter().map(|(&f, &id)| (f, id)).collect();
    ids.sort_unstable();
    for (feature, id) in ids {
        let weights = crf.weights(id);
        let spread = weights.iter().map(|w| w * w).sum::<f32>();
        let tokens = crf.counts[id as usize] as f32;
        features.push((spread * tokens.sqrt(), feature, id));
    }
    features.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let rounded = features.iter().map(|&(_, feature, id)| {
        (feature, crf.weights(id).map(|w| (w / scale).round().clamp(-127.0, 127.0) as i8))
    });
    let rounded = rounded.filter(|(_, row): &(u32, [i8; TAGS])| row.iter().any(|&w| w != 0));
    ModelParts {
        data: String::new(),
        scale,
        transitions: crf.transitions().to_vec(),
        calibration: vec![std::array::from_fn(|i| i as f32 / (STEPS - 1) as f32); KINDS.len()],
        features: rounded.take(count).collect(),
        clusters,
    }
}
