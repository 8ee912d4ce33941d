//! What was typed.

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand};
use depeche::input::Format;
use depeche::output::OffsetUnit;
use depeche::temporal::{Origin, ReferenceDate};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Reads French press releases and gives structured data: who, where, when, and who said what.
///
/// Data goes to standard output, everything else to standard error.
/// Exit status: 0 all good, 1 some releases failed, 2 wrong usage or a fatal error.
#[derive(Debug, Parser)]
#[command(name = "depeche", version, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read releases and write one JSON record each, in input order.
    Extract(Extract),
    /// Print the JSON Schema of the records.
    Schema,
    /// Score the pipeline against releases annotated by hand.
    Evaluate(Evaluate),
}

/// `depeche extract`.
#[derive(Clone, Debug, Args)]
pub struct Extract {
    /// Files, folders (read with all below them; hidden files and unknown extensions are passed over), or `-`
    /// for standard input.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// How to read the input. In folders, a format leaves the other format's files out.
    #[arg(long, value_name = "FORMAT", default_value = "auto")]
    pub from: Format,

    /// Field of JSON Lines, or column of a table, that holds a release's text.
    #[arg(long, value_name = "NAME", default_value = "text")]
    pub text_field: String,

    /// Field or column that holds its id.
    #[arg(long, value_name = "NAME", default_value = "id")]
    pub id_field: String,

    /// Field or column that holds the day or moment from which its relative dates are counted (2024-05-03,
    /// 2024-05-03T10:00 or 03/05/2024).
    #[arg(long, value_name = "NAME", default_value = "reference_date")]
    pub date_field: String,

    /// Write to FILE instead of standard output; FILE appears, or is replaced, only when the run is over.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Day (2024-05-03) or moment (2024-05-03T10:00) from which `jeudi` and `hier` are counted in releases
    /// that carry no reference_date of their own.
    #[arg(long, value_name = "DATE", value_parser = reference)]
    pub reference_date: Option<ReferenceDate>,

    /// Folder with your own word lists. places.tsv: name, code (or - for a name that is no place), kind if
    /// wanted; tabs between.
    #[arg(long, value_name = "DIR")]
    pub lexicon: Option<PathBuf>,

    /// Leave out names, places, dates and quotations that are less sure than this, from 0 to 1.
    #[arg(long, value_name = "X", default_value_t = 0.0, value_parser = confidence)]
    pub min_confidence: f32,

    /// Say of each annotation which rule made it, and of each place what spoke for it.
    #[arg(long)]
    pub explain: bool,

    /// Threads that analyse; the output is the same for any number. [default: one a core]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// What `start` and `end` count.
    #[arg(long, value_name = "UNIT", default_value = "codepoints")]
    pub offsets: OffsetUnit,

    /// Give the tokens, with their stems.
    #[arg(long)]
    pub tokens: bool,

    /// Leave the release's text out of the record.
    #[arg(long)]
    pub no_text: bool,

    /// Indent the JSON; a record then takes several lines.
    #[arg(long)]
    pub pretty: bool,

    /// Say nothing but fatal errors on standard error.
    #[arg(short, long)]
    pub quiet: bool,
}

/// `depeche evaluate`.
#[derive(Debug, Args)]
pub struct Evaluate {
    /// Gold in JSON Lines (.jsonl), tagged releases (.tag), or folders of these.
    #[arg(required = true, value_name = "GOLD")]
    pub gold: Vec<PathBuf>,

    /// List the misses and false alarms of one kind instead of the figures.
    #[arg(long, value_name = "KIND", value_parser = PossibleValuesParser::new(depeche::evaluate::KINDS))]
    pub errors: Option<String>,
}

/// A number from 0 to 1.
fn confidence(value: &str) -> Result<f32, String> {
    let number: f32 = value.parse().map_err(|_| format!("{value:?} is no number; give one from 0 to 1"))?;
    (0.0..=1.0).contains(&number).then_some(number).ok_or_else(|| format!("{value} is not from 0 to 1"))
}

fn reference(value: &str) -> Result<ReferenceDate, depeche::Error> {
    ReferenceDate::parse(value, Origin::Option)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_sound() {
        super::Cli::command().debug_assert();
    }
}
