//! The model file: hashed features with a small weight for each tag, read where it lies.
//!
//! ```text
//! magic 8 | version u32 | checksum u64 (of all that follows) | training-data ids: u32 length, UTF-8
//! scale f32 | features u32 | clustered words u32 | (17 + 1) × 17 f32 transitions, the last row from a border
//! 4 × 8 f32 calibration | weights: table of 17 × i8 by feature | clusters: table of u16 by hash of the word
//! ```
//! All numbers are little-endian; for tables see [`table`](super::table).

use crate::entities::table::Table;
use crate::entities::tags::{KINDS, TAGS};

/// First bytes of a model file.
pub const MAGIC: &[u8; 8] = b"DEPECHEN";
/// Version of the layout.
pub const VERSION: u32 = 2;
/// Steps of the calibration table.
pub const STEPS: usize = 8;

/// A model as it lies in the binary.
pub struct Model {
    data: &'static str,
    scale: f32,
    transitions: Vec<[f32; TAGS]>,
    calibration: Vec<[f32; STEPS]>,
    weights: Table<TAGS>,
    clusters: Table<2>,
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
        let (features, words) = (reader.u32()? as usize, reader.u32()? as usize);
        let transitions = reader.rows(TAGS + 1)?;
        let calibration = reader.rows(KINDS.len())?;
        let weights = Table::open(reader.take(Table::<TAGS>::size(features)?)?, features)?;
        let clusters = Table::open(reader.take(Table::<2>::size(words)?)?, words)?;
        Some(Model { data, scale, transitions, calibration, weights, clusters })
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

    /// The cluster of a word, given by its [hash](super::training::word_hash), from 0 to 1023.
    pub fn cluster(&self, word: u32) -> Option<u32> {
        self.clusters.get(word).map(|&number| u32::from(u16::from_le_bytes(number)))
    }

    /// The weights of a feature, each an `i8` as a byte, in units of the scale.
    pub fn weights(&self, feature: u32) -> Option<&'static [u8; TAGS]> {
        self.weights.get(feature)
    }

    /// The sum of the weights of features, in units of the scale.
    pub fn sum(&self, features: impl Iterator<Item = u32>) -> [i16; TAGS] {
        let mut sum = [0_i16; TAGS];
        self.weights.each(features, |row| {
            for (cell, &w) in sum.iter_mut().zip(row) {
                *cell = cell.saturating_add(i16::from(w as i8));
            }
        });
        sum
    }
}

/// The checksum of the file's body.
pub(super) fn checksum(body: &[u8]) -> u64 {
    body.iter().fold(0xcbf2_9ce4_8422_2325, |h, &b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert_eq!(model.sum([7919 * 4 + 3, 4].into_iter())[..3], [4, 3, 2]);
        assert_eq!(model.weights(4), None);
        assert!(Model::open(&MAGIC[..]).is_none());
    }
}
