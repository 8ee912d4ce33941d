//! `depeche extract`: the options' meaning, the progress bar, the last words.

use crate::cli::Extract;
use crate::target::Target;
use anyhow::bail;
use depeche::Pipeline;
use depeche::batch::{self, Done, Options, Summary};
use depeche::input::{self, Fields, Inputs, Skipped};
use depeche::output::RecordOptions;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, Write, stderr, stdout};
use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::sync::Arc;

/// Runs the subcommand.
pub fn run(arguments: &Extract) -> anyhow::Result<ExitCode> {
    let inputs = inputs(arguments);
    inputs.check()?;
    let pipeline = pipeline(arguments)?;
    let mut target = Target::open(arguments.output.as_deref())?;
    let mut talk = Talk::new(arguments, &inputs);
    let summary =
        batch::run(&pipeline, &inputs, &options(arguments), target.writer(), &mut |d| talk.done(d))?;
    talk.finish(&summary);
    let code = exit_code(&summary)?;
    target.finish()?;
    Ok(code)
}

fn inputs(arguments: &Extract) -> Inputs {
    let Extract { text_field, id_field, date_field, .. } = arguments.clone();
    Inputs {
        paths: arguments.paths.clone(),
        format: arguments.from,
        fields: Arc::new(Fields { text: text_field, id: id_field, date: date_field }),
        output: arguments.output.clone(),
    }
}

fn pipeline(arguments: &Extract) -> anyhow::Result<Pipeline> {
    let mut pipeline = Pipeline::new();
    if let Some(folder) = &arguments.lexicon {
        pipeline.add_lexicon(folder)?;
    }
    Ok(pipeline)
}

fn options(arguments: &Extract) -> Options {
    let &Extract { offsets, tokens, no_text, pretty, explain, min_confidence, reference_date, jobs, .. } =
        arguments;
    Options {
        record: RecordOptions { offsets, tokens, no_text, explain, min_confidence },
        reference: reference_date,
        jobs: jobs.map_or(0, NonZeroUsize::get),
        pretty,
    }
}

fn exit_code(summary: &Summary) -> anyhow::Result<ExitCode> {
    let barren = !summary.tally.barren.is_empty();
    if barren && summary.releases == 0 {
        bail!("there was no release to read; name the files themselves, or another folder");
    }
    Ok(ExitCode::from(u8::from(barren || summary.failed > 0)))
}

/// Failures told on standard error; the rest are counted.
const TOLD: u64 = 10;

/// What is said on standard error.
struct Talk {
    bar: ProgressBar,
    quiet: bool,
    failures: u64,
}

impl Talk {
    fn new(arguments: &Extract, inputs: &Inputs) -> Talk {
        // A bar among records on the same screen would be unreadable.
        let to_screen = arguments.output.is_none() && stdout().is_terminal();
        let shown = !arguments.quiet && !to_screen && stderr().is_terminal();
        let bar = if shown { progress_bar(inputs.size()) } else { ProgressBar::hidden() };
        Talk { bar, quiet: arguments.quiet, failures: 0 }
    }

    fn done(&mut self, done: &Done) {
        self.bar.inc(done.bytes as u64);
        if let Some(failure) = &done.failure {
            self.failures += 1;
            if self.failures <= TOLD {
                self.say(failure);
            }
        }
    }

    fn finish(&self, summary: &Summary) {
        self.bar.finish_and_clear();
        if self.failures > TOLD {
            self.say(&format!("… and {} more failures, see the error records", self.failures - TOLD));
        }
        if self.failures > 0 {
            self.say(&format!("{} of {} releases failed", self.failures, summary.releases));
        }
        let Skipped { hidden, unknown } = summary.tally.skipped;
        if hidden + unknown > 0 {
            self.say(&format!("passed over {hidden} hidden, {unknown} with an unknown extension"));
        }
        for folder in &summary.tally.barren {
            let extensions: Vec<String> = input::extensions().map(|e| format!(".{e}")).collect();
            let (folder, extensions) = (folder.display(), extensions.join(", "));
            self.say(&format!("{folder}: holds no release ({extensions}); name its files instead"));
        }
    }

    fn say(&self, message: &str) {
        if !self.quiet {
            // Nobody may be listening there, and that is their right.
            self.bar.suspend(|| _ = writeln!(stderr(), "depeche: {message}"));
        }
    }
}

fn progress_bar(size: Option<u64>) -> ProgressBar {
    let template = match size {
        Some(_) => "{bar:30} {bytes}/{total_bytes}  {bytes_per_sec}  {eta}",
        None => "{spinner} {bytes}  {bytes_per_sec}",
    };
    let style = ProgressStyle::with_template(template).expect("the template is sound");
    ProgressBar::with_draw_target(size, ProgressDrawTarget::stderr()).with_style(style)
}
