//! Names of inhabitants and adjectives: `les Alésiens`, `le ministre espagnol`. They are no places, but each points
//! to one, and so they tell which places a text speaks of.

use crate::lexicon::{Classes, Phrases, Words};
use crate::places::Resources;
use crate::segmentation::TokenKind;

pub(super) static DEMONYMS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.demonyms"));
/// Letters of the shortest and the longest form, in bytes.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=24;

/// One name of inhabitants or adjective in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Demonym {
    /// Its token.
    pub token: usize,
    /// The place that it points to, for [`Resources::record`].
    pub id: u32,
}

/// The forms, each with the record of its place.
pub(super) struct Demonyms(Phrases<&'static [u8]>);

impl Demonyms {
    /// Opens the embedded table.
    pub(super) fn open() -> Demonyms {
        Demonyms(Phrases::new(DEMONYMS))
    }

    /// The place that a form in lower case points to.
    pub(super) fn get(&self, lower: &str) -> Option<u32> {
        self.0.get(lower).and_then(|id| u32::try_from(id).ok())
    }
}

/// Every name of inhabitants and adjective of a document, in text order.
pub fn find_demonyms(resources: &Resources, words: &Words) -> Vec<Demonym> {
    let one = |token: usize| {
        let lower = words.lower(token);
        let word = words.kind(token) == TokenKind::Word && !words.is(token, Classes::STOP_WORD);
        let known = word && LENGTHS.contains(&lower.len());
        let id = known.then(|| resources.demonyms.get(lower)).flatten()?;
        Some(Demonym { token, id })
    };
    (0..words.len()).filter_map(one).collect()
}
