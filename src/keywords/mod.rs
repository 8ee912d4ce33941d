//! Keywords: the terms that a release is about, grouped by stem.

use crate::lexicon::{Lexicon, Words};

/// One term.
#[derive(Clone, PartialEq, Debug)]
pub struct Keyword {
    /// The most frequent surface form.
    pub term: String,
    /// Its stem, or the stems of its words.
    pub stem: String,
    /// How often it stands in the text.
    pub count: usize,
    /// From 0 to 1, the best term of the release having 1.
    pub score: f64,
}

/// The stage's word lists.
pub struct Resources {}

impl Resources {
    /// Reads the embedded lists and tells the lexicon their words.
    pub fn new(_lexicon: &mut Lexicon) -> Resources {
        Resources {}
    }
}

/// Finds the keywords of a release, best first.
pub fn find(_resources: &Resources, _words: &Words) -> Vec<Keyword> {
    Vec::new()
}
