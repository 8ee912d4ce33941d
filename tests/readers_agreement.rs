//! The corpus written out in every format gives what its plain text gives.

#[path = "common/copies/mod.rs"]
mod copies;

use depeche::Pipeline;
use depeche::input::Inputs;
use depeche::output::{Record, RecordOptions};
use depeche::temporal::{Origin, ReferenceDate};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Per cent of entities, dates and quotations that must be the same.
fn least(format: &str) -> f64 {
    if format == "pdf" { 93.0 } else { 98.0 }
}

#[test]
#[allow(clippy::print_stdout, reason = "the report is what it is for")]
fn every_format_gives_the_same_entities_dates_and_quotations() {
    let pipeline = Pipeline::new();
    let releases = releases();
    assert!(releases.len() >= 30);
    let plain: Vec<[Bag; 3]> =
        releases.iter().map(|release| bags(&pipeline, release, &release.text)).collect();
    let mut low = Vec::new();
    for (format, extension) in copies::FORMATS {
        let mut agreements = [Agreement::default(), Agreement::default(), Agreement::default()];
        for (release, plain) in releases.iter().zip(&plain) {
            let text = read(&copies::copy(&release.text, format), extension);
            let copied = bags(&pipeline, release, &text);
            for (agreement, (a, b)) in agreements.iter_mut().zip(plain.iter().zip(&copied)) {
                agreement.add(&release.name, a, b);
            }
        }
        let [entities, dates, quotations] = agreements.each_ref().map(Agreement::per_cent);
        println!("{format:9} entities {entities:6.2}  dates {dates:6.2}  quotations {quotations:6.2}");
        for (what, agreement) in ["entities", "dates", "quotations"].iter().zip(&agreements) {
            if agreement.per_cent() < least(format) {
                low.push(format!(
                    "{format}: {what} {:.2}\n{}",
                    agreement.per_cent(),
                    agreement.differences.concat()
                ));
            }
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

struct Release {
    name: String,
    text: String,
    reference: ReferenceDate,
}

/// The shipped corpus; each name begins with the release's date.
fn releases() -> Vec<Release> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut paths: Vec<PathBuf> = ["train", "dev", "test"]
        .iter()
        .flat_map(|part| fs::read_dir(root.join(part)).expect("a part of the corpus"))
        .map(|entry| entry.expect("a folder entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .collect();
    paths.sort();
    let release = |path: &PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let reference = ReferenceDate::parse(&name[..10], Origin::Option).expect("a date");
        Release { text: fs::read_to_string(path).expect("it can be read"), name, reference }
    };
    paths.iter().map(release).collect()
}

fn read(bytes: &[u8], extension: &str) -> String {
    let name = PathBuf::from(format!("copie.{extension}"));
    Inputs::default().read_bytes(&name, bytes).remove(0).unwrap_or_else(|f| panic!("{}", f.error)).text
}

/// Things found, and how often.
type Bag = BTreeMap<String, usize>;

fn bags(pipeline: &Pipeline, release: &Release, text: &str) -> [Bag; 3] {
    let analysis = pipeline.analyze(text, Some(release.reference));
    let record = Record::new(release.name.as_str(), &analysis, &RecordOptions::default());
    let record = serde_json::to_value(&record).expect("a record is JSON");
    let things = |layer: &str, fields: &[&str]| -> Vec<String> {
        let things = record[layer].as_array().into_iter().flatten();
        things
            .map(|t| fields.iter().map(|f| format!("{} ", t.pointer(f).unwrap_or(&Value::Null))).collect())
            .collect()
    };
    let entities = [things("entities", &["/type", "/name"]), things("places", &["/name", "/code"])].concat();
    [entities, things("dates", &["/text", "/value"]), things("quotations", &["/text", "/speaker/name"])]
        .map(bag)
}

fn bag(things: Vec<String>) -> Bag {
    let mut bag = Bag::new();
    for thing in things {
        *bag.entry(plain(&thing)).or_insert(0) += 1;
    }
    bag
}

/// Blanks and apostrophes are not the same in all formats.
fn plain(text: &str) -> String {
    text.replace('’', "'").replace("\\u{a0}", " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Agreement {
    common: usize,
    all: usize,
    differences: Vec<String>,
}

impl Agreement {
    fn add(&mut self, name: &str, a: &Bag, b: &Bag) {
        let count = |bag: &Bag, thing: &String| bag.get(thing).copied().unwrap_or(0);
        self.all += a.values().chain(b.values()).sum::<usize>();
        self.common += 2 * a.iter().map(|(thing, &n)| n.min(count(b, thing))).sum::<usize>();
        let only = |one: &Bag, other: &Bag, mark: char| -> String {
            let things = one.iter().filter(|(thing, n)| **n > count(other, thing));
            things.map(|(thing, _)| format!("  {name} {mark} {thing}\n")).collect()
        };
        self.differences.push(only(a, b, '-') + &only(b, a, '+'));
    }

    /// The share of what both have in what either has.
    fn per_cent(&self) -> f64 {
        100.0 * self.common as f64 / self.all.max(1) as f64
    }
}
