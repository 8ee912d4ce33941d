//! The `depeche` command: arguments in, exit status out.

mod cli;
mod extract;
mod target;

use clap::Parser;
use cli::{Cli, Command};
use depeche::{Pipeline, evaluate};
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(code) => code,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "depeche: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli) -> anyhow::Result<ExitCode> {
    match &cli.command {
        Command::Extract(arguments) => extract::run(arguments),
        Command::Schema => schema(),
        Command::Evaluate(arguments) => evaluate(arguments),
    }
}

fn schema() -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &depeche::output::schema())?;
    writeln!(out)?;
    Ok(ExitCode::SUCCESS)
}

fn evaluate(arguments: &cli::Evaluate) -> anyhow::Result<ExitCode> {
    let golds = evaluate::read(&arguments.gold)?;
    let scores = evaluate::evaluate(&Pipeline::new(), &golds, arguments.errors.as_deref());
    let mut out = std::io::stdout().lock();
    match arguments.errors {
        Some(_) => scores.errors().iter().try_for_each(|line| writeln!(out, "{line}"))?,
        None => write!(out, "{scores}")?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Whoever read our output has had enough: no failure.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        io.or(json) == Some(std::io::ErrorKind::BrokenPipe)
    })
}
