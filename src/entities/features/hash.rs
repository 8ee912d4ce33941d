//! Features as hashes of 32 bits.

/// The bit of features that name a certain word: in training they are left out more often, so that the tagger
/// learns to do without them.
pub const IDENTITY: u32 = 1;

/// A feature from its family and its text, without the bit of identity.
pub(in crate::entities) fn hash(family: u8, text: &str) -> u32 {
    let h = text
        .bytes()
        .fold(u64::from(family) + 0x9E37, |h, b| (h.rotate_left(5) ^ u64::from(b)).wrapping_mul(K));
    finish(h) & !IDENTITY
}

/// The same for a feature that names a word.
pub(super) fn identity(family: u8, text: &str) -> u32 {
    hash(family, text) | IDENTITY
}

/// The feature that names a word, given in lower case.
pub fn word_hash(lower: &str) -> u32 {
    identity(family::LOWER, lower)
}

/// A feature from two others, in order.
#[inline]
pub(super) fn join(a: u32, b: u32) -> u32 {
    mix(a, b) & !IDENTITY | (a | b) & IDENTITY
}

/// A feature from another and a number.
#[inline]
pub(in crate::entities) fn salt(feature: u32, number: u32) -> u32 {
    mix(feature, number) & !IDENTITY | feature & IDENTITY
}

fn mix(a: u32, b: u32) -> u32 {
    finish(((u64::from(a) << 32) | u64::from(b)).wrapping_add(0x51).wrapping_mul(K))
}

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// The upper bits of a product, mixed.
pub(super) fn finish(h: u64) -> u32 {
    let h = (h ^ (h >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (h ^ (h >> 32)) as u32
}

/// Families of features, part of each hash.
pub(super) mod family {
    pub const LOWER: u8 = 1;
    pub const CLUSTER: u8 = 3;
    pub const CLASS: u8 = 4;
    pub const PREFIX: u8 = 5;
    pub const SUFFIX: u8 = 6;
    pub const SURFACE: u8 = 7;
    pub const FOLDED: u8 = 8;
    pub const PAIR: u8 = 20;
    pub const PLACE: u8 = 60;
    pub const RULE: u8 = 70;
    pub const DOCUMENT: u8 = 80;
    pub const RUN: u8 = 90;
}
