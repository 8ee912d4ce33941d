//! The model file: hashed features with a small weight for each tag, read where it lies.
//!
//! ```text
//! magic 8 | version u32 | checksum u64 (of all that follows) | training-data ids: u32 length, UTF-8
//! scale f32 | slots u32 | clusters: u32 length | (17 + 1) × 17 f32 transitions, the last row from a border
//! 4 × 8 f32 calibration | fingerprints: slots × u16 | weights: slots × 17 i8 | clusters: fst, word → number
//! ```
//! All numbers are little-endian. A feature's slot is looked for from its home on, up to the first free one.

use crate::entities::tags::{KINDS, TAGS};
use crate::lexicon::Phrases;

/// First bytes of a model file.
pub const MAGIC: &[u8; 8] = b"DEPECHEN";
/// Version of the layout.
pub const VERSION: u32 = 1;
/// Steps of the calibration table.
pub const STEPS: usize = 8;

/// A model as it lies in the binary.
pub struct Model {
    data: &'static str,
    scale: f32,
    slots: u32,
    transitions: Vec<[f32; TAGS]>,
    calibration: Vec<[f32; STEPS]>,
    fingerprints: &'static [[u8; 2]],
    weights: &'static [[u8; TAGS]],
    clusters: Option<Phrases<&'static [u8]>>,
}

/// Reads little-endian fields from the front of a slice.
struct Reader(&'static [u8]);

impl Reader {
    fn take(&mut self, n: usize) -> Option<&'static [u8]> {
        let (head, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(head)
    }

    fn u32(&mut self) -> Option<u32> {
        let (head, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u32::from_le_bytes(*head))
    }

    fn u64(&mut self) -> Option<u64> {
        let (head, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u64::from_le_bytes(*head))
    }

    fn rows<const N: usize>(&mut self, n: usize) -> Option<Vec<[f32; N]>> {
        (0..n)
            .map(|_| {
                let mut row = [0.0; N];
                for cell in &mut row {
                    *cell = f32::from_bits(self.u32()?);
                }
                Some(row)
            })
            .collect()
    }
}

impl Model {
    /// Opens a model.
    ///
    /// Returns `None` when the bytes are no model of this version, or are cut short.
    pub fn open(bytes: &'static [u8]) -> Option<Model> {
        let mut reader = Reader(bytes);
        let magic = reader.take(MAGIC.len())?;
        if magic != MAGIC || reader.u32()? != VERSION {
            return None;
        }
        reader.u64()?;
        let length = reader.u32()? as usize;
        let data = std::str::from_utf8(reader.take(length)?).ok()?;
        let scale = f32::from_bits(reader.u32()?);
        let slots = reader.u32()?;
        let clusters = reader.u32()? as usize;
        let transitions = reader.rows(TAGS + 1)?;
        let calibration = reader.rows(KINDS.len())?;
        let fingerprints = reader.take(2 * slots as usize)?.as_chunks().0;
        let weights = reader.take(TAGS * slots as usize)?.as_chunks().0;
        let clusters = reader.take(clusters).filter(|c| !c.is_empty()).map(Phrases::new);
        Some(Model { data, scale, slots, transitions, calibration, fingerprints, weights, clusters })
    }

    /// What the model was trained on.
    pub fn data(&self) -> &'static str {
        self.data
    }

    /// A weight of one.
    pub fn scale(&self) -> f32 {
        self.scale
    }

    /// Score of each tag (column) after each tag (row); the last row is the border of a sentence.
    pub fn transitions(&self) -> &[[f32; TAGS]] {
        &self.transitions
    }

    /// The share of right names among those of this kind with this posterior.
    pub fn calibrated(&self, kind: usize, posterior: f32) -> f32 {
        let table = &self.calibration[kind];
        let at = posterior.clamp(0.0, 1.0) * (STEPS - 1) as f32;
        let low = (at as usize).min(STEPS - 2);
        table[low] + (table[low + 1] - table[low]) * (at - low as f32)
    }

    /// The cluster of a word, from 0 to 1023.
    pub fn cluster(&self, word: &str) -> Option<u32> {
        self.clusters.as_ref()?.get(word).map(|v| v as u32)
    }

    /// The weights of a feature, each an `i8` as a byte, in units of the scale.
    pub fn weights(&self, feature: u32) -> Option<&'static [u8; TAGS]> {
        if self.slots == 0 {
            return None;
        }
        let fingerprint = fingerprint(feature).to_le_bytes();
        let mut slot = home(feature, self.slots);
        loop {
            match self.fingerprints[slot] {
                [0, 0] => return None,
                found if found == fingerprint => return Some(&self.weights[slot]),
                _ => slot = if slot + 1 == self.slots as usize { 0 } else { slot + 1 },
            }
        }
    }
}

/// The slot where the search for a feature begins.
pub(super) fn home(feature: u32, slots: u32) -> usize {
    ((u64::from(feature) * u64::from(slots)) >> 32) as usize
}

/// What tells features with neighbouring homes apart; never 0, which marks free slots.
pub(super) fn fingerprint(feature: u32) -> u16 {
    (feature as u16).max(1)
}

/// The checksum of the file's body.
pub(super) fn checksum(body: &[u8]) -> u64 {
    body.iter().fold(0xcbf2_9ce4_8422_2325, |h, &b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entities::tagger::Weights;
    use crate::entities::training::ModelParts;

    #[test]
    fn the_embedded_model_is_the_one_that_was_written() {
        let bytes = include_bytes!("entities.model");
        let (head, body) = bytes.split_at(MAGIC.len() + 12);
        assert_eq!(head[MAGIC.len() + 4..], checksum(body).to_le_bytes());
        let model = Model::open(bytes).expect("the embedded model is whole");
        assert!(model.data().contains("winer:") && model.data().contains("vectors:"), "{}", model.data());
    }

    #[test]
    fn weights_come_back_and_other_features_have_none() {
        let rows = (0..50_u32).map(|n| (n * 7919 + 3, std::array::from_fn(|tag| n as i8 - tag as i8)));
        let parts = ModelParts { features: rows.collect(), scale: 0.5, ..ModelParts::bare() };
        let model = Model::open(parts.to_bytes().leak()).expect("a model that was just written");
        assert_eq!(model.sum([7919 * 4 + 3].into_iter())[..3], [2.0, 1.5, 1.0]);
        assert_eq!(model.weights(4), None);
        assert!(Model::open(&MAGIC[..]).is_none());
    }
}
