//! Loading and matching of word lists. No words of its own but the three general lists of French forms,
//! first names and surnames: every other list belongs to the stage that uses it.

mod fold;
mod general;
mod phrases;
pub mod tsv;
mod words;

pub use fold::{fold, fold_apostrophes, fold_into};
pub use general::{General, Rank};
pub use phrases::{Phrases, PhrasesBuilder};
pub use words::{Classes, Lexicon, Words, spellings};
