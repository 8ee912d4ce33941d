//! What the training command (`tools/train`) needs of the stage: the features of a text, and the writing of
//! a model file. Nothing here is used when names are found.

pub use crate::entities::features::{Extraction, IDENTITY};
pub use crate::entities::memory::Memory;
pub use crate::entities::model::{Model, STEPS};
pub use crate::entities::tagger::{Lattice, Scores, Tagged, Tagger, Weights};
pub use crate::entities::tags;

use crate::document::Span;
use crate::entities::model::{MAGIC, VERSION, checksum, fingerprint, home};
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
    /// Features with their weights in units of `scale`, in the order in which they take their slots.
    pub features: Vec<(u32, [i8; TAGS])>,
    /// An fst from words to cluster numbers.
    pub clusters: Vec<u8>,
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
        let mut body = Vec::new();
        let slots = (self.features.len() * 5 / 4 + 1) as u32;
        body.extend((self.data.len() as u32).to_le_bytes());
        body.extend(self.data.as_bytes());
        body.extend(self.scale.to_le_bytes());
        body.extend(slots.to_le_bytes());
        body.extend((self.clusters.len() as u32).to_le_bytes());
        let tables = self.transitions.iter().flatten().chain(self.calibration.iter().flatten());
        body.extend(tables.flat_map(|v| v.to_le_bytes()));
        let (fingerprints, weights) = self.table(slots as usize);
        body.extend(fingerprints.iter().flat_map(|f| f.to_le_bytes()));
        body.extend(weights.iter().flatten().map(|&w| w as u8));
        body.extend(&self.clusters);
        let mut out = MAGIC.to_vec();
        out.extend(VERSION.to_le_bytes());
        out.extend(checksum(&body).to_le_bytes());
        out.extend(body);
        out
    }

    fn table(&self, slots: usize) -> (Vec<u16>, Vec<[i8; TAGS]>) {
        let mut fingerprints = vec![0; slots];
        let mut weights = vec![[0; TAGS]; slots];
        for (feature, row) in &self.features {
            let mut slot = home(*feature, slots as u32);
            while fingerprints[slot] != 0 {
                slot = (slot + 1) % slots;
            }
            fingerprints[slot] = fingerprint(*feature);
            weights[slot] = *row;
        }
        (fingerprints, weights)
    }
}
