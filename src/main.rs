//! The `depeche` command.

use depeche::Pipeline;
use depeche::output::{Record, RecordOptions};
use depeche::temporal::{Origin, ReferenceDate};
use std::io::{BufRead, Write};

fn main() -> anyhow::Result<()> {
    let pipeline = Pipeline::new();
    let options = RecordOptions { tokens: true, ..Default::default() };
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let value: serde_json::Value = serde_json::from_str(&line?)?;
        let reference =
            value["reference_date"].as_str().and_then(|v| ReferenceDate::parse(v, Origin::Metadata).ok());
        let analysis = pipeline.analyze(value["text"].as_str().unwrap_or_default(), reference);
        let record = Record::new(value["id"].as_str().unwrap_or_default(), &analysis, &options);
        serde_json::to_writer(&mut out, &record)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
