//! `depeche` reads French press releases and gives structured data.
//!
//! ```text
//! bytes ─input→ text ─segmentation→ tokens, sentences, lines
//!       ─lexicon, once→ ─temporal→ ─entities→ ─places→ ─quotations→ ─structure→ Analysis ─output→ record
//! ```
//!
//! [`Pipeline::analyze`] runs the stages in order; each is a plain function from the text and the layers
//! before it to one new layer. [`output::Record`] is the layer cake as JSON, with offsets in code points.
//!
//! ```
//! use depeche::{Pipeline, temporal::{Origin, ReferenceDate}};
//!
//! let pipeline = Pipeline::new();
//! let reference = ReferenceDate::parse("2024-05-03", Origin::Option)?;
//! let analysis = pipeline.analyze("La réunion aura lieu à Alès (30).", Some(reference));
//! assert_eq!(analysis.segmentation.sentences.len(), 1);
//! # Ok::<(), depeche::Error>(())
//! ```

pub mod batch;
pub mod document;
pub mod entities;
mod error;
pub mod evaluate;
pub mod input;
pub mod keywords;
pub mod language;
pub mod lexicon;
pub mod output;
mod pipeline;
pub mod places;
pub mod quantities;
pub mod quotations;
pub mod segmentation;
pub mod structure;
pub mod temporal;

pub use error::Error;
pub use pipeline::{Analysis, Pipeline, rule_ids};
