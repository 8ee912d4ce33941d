//! How well the pipeline does on releases annotated by hand.
//!
//! Gold comes as JSON Lines (`{"id", "text", "reference_date", "entities", "places", "dates", "roles",
//! "quotations"}`, offsets in code points) or as releases with marks in the text, see [`tagged`].

mod gold;
mod layers;
mod score;
pub mod tagged;

pub use gold::{Gold, read};
pub use layers::{Layers, Quote};
pub use score::{KINDS, Scores};

use crate::Pipeline;
use crate::output::{Record, RecordOptions};
use rayon::prelude::*;

/// Analyses every gold release and scores what was found. `errors` is one of [`KINDS`], whose misses and
/// false alarms are to be listed.
pub fn evaluate(pipeline: &Pipeline, golds: &[Gold], errors: Option<&str>) -> Scores {
    let options = RecordOptions { no_text: true, ..RecordOptions::default() };
    let analyze = |gold: &Gold| {
        let analysis = pipeline.analyze(gold.text.as_str(), gold.reference);
        Layers::of_record(&Record::new(gold.id.as_str(), &analysis, &options))
    };
    let found: Vec<Layers> = golds.par_iter().map(analyze).collect();
    let mut scores = Scores::new(errors);
    golds.iter().zip(&found).for_each(|(gold, found)| scores.add(gold, found));
    scores
}
