//! What the training command (`tools/train`) needs of the stage: the features of a text, and the writing of
//! a model file. Nothing here is used when names are found.

pub use crate::entities::features::{Extraction, IDENTITY, word_hash};
pub use crate::entities::lattice::Lattice;
pub use crate::entities::memory::Memory;
pub use crate::entities::model::{Model, STEPS};
pub use crate::entities::tagger::{Scores, Tagged, Tagger, Weights};
pub use crate::entities::tags;

use crate::document::Span;
use crate::entities::model::{MAGIC, VERSION, checksum};
use crate::entities::table;
use crate::entities::tags::{KINDS, TAGS};

/// A text as the trainer sees it.
pub struct View {
    /// Where each token is.
    pub tokens: Vec<Span>,
    /// The features of every token.
    pub extraction: Extraction,
}

/// A model before it is written.
#[derive(Clone, Debug, Default)]
pub struct ModelParts {
    /// What the model was trained on: files with their checksums, options.
    pub data: String,
    /// A weight of one.
    pub scale: f32,
    /// Score of each tag (column) after each tag (row); the last row is the border of a sentence.
    pub transitions: Vec<[f32; TAGS]>,
    /// For each kind, the share of right names by step of the posterior.
    pub calibration: Vec<[f32; STEPS]>,
    /// Features with their weights in units of `scale`.
    pub features: Vec<(u32, [i8; TAGS])>,
    /// [Hashes](word_hash) of words in lower case with the numbers of their clusters.
    pub clusters: Vec<(u32, u16)>,
}

impl ModelParts {
    /// A model without features.
    pub fn bare() -> ModelParts {
        let calibration = vec![std::array::from_fn(|i| i as f32 / (STEPS - 1) as f32); KINDS.len()];
        let transitions = vec![[0.0; TAGS]; TAGS + 1];
        ModelParts { scale: 1.0, transitions, calibration, ..ModelParts::default() }
    }

    /// The bytes of the model file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let weights: Vec<_> = self.features.iter().map(|(f, row)| (*f, row.map(|w| w as u8))).collect();
        let (weights, features) = table::to_bytes(&weights);
        let clusters: Vec<_> = self.clusters.iter().map(|(word, c)| (*word, c.to_le_bytes())).collect();
        let (clusters, words) = table::to_bytes(&clusters);
        let mut body = Vec::new();
        body.extend((self.data.len() as u32).to_le_bytes());
        body.extend(self.data.as_bytes());
        body.extend(self.scale.to_le_bytes());
        body.extend((features as u32).to_le_bytes());
        body.extend((words as u32).to_le_bytes());
        let rows = self.transitions.iter().flatten().chain(self.calibration.iter().flatten());
        body.extend(rows.flat_map(|v| v.to_le_bytes()));
        body.extend(weights);
        body.extend(clusters);
        let mut out = MAGIC.to_vec();
        out.extend(VERSION.to_le_bytes());
        out.extend(checksum(&body).to_le_bytes());
        out.extend(body);
        out
    }
}
