//! The three general lists: French word forms, first names, surnames; compiled by the build script.

use crate::lexicon::Phrases;

static GENERAL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/general.fst"));

/// How frequent a name is: 0 not a name, 1 rare to 9 frequent.
pub type Rank = u8;

/// What the general lists know of a word in lower case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct General {
    /// A common word of French.
    pub word: bool,
    /// How frequent it is as a first name.
    pub first_name: Rank,
    /// How frequent it is as a surname.
    pub surname: Rank,
    /// Given to girls.
    pub feminine: bool,
    /// Given to boys.
    pub masculine: bool,
}

impl General {
    /// Opens the compiled list.
    pub(super) fn open() -> Phrases<&'static [u8]> {
        Phrases::new(GENERAL)
    }

    /// Unpacks a value as the build script packs it: bit 0 word, bits 4–7 first name, bits 8–11 surname,
    /// bits 12 and 13 gender of the first name.
    pub(super) fn unpack(value: u64) -> General {
        let nibble = |shift: u32| ((value >> shift) & 15) as Rank;
        let bit = |n: u32| (value >> n) & 1 == 1;
        General {
            word: bit(0),
            first_name: nibble(4),
            surname: nibble(8),
            feminine: bit(12),
            masculine: bit(13),
        }
    }
}
