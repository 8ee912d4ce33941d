//! Every annotated release of the corpus can be read, and its plain text is the annotated one without marks.

use depeche::evaluate::{self, tagged};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// The files of all parts with this extension, without it.
fn stems(extension: &str) -> BTreeSet<PathBuf> {
    let mut stems = BTreeSet::new();
    for part in ["train", "dev", "test"] {
        let folder = corpus().join(part);
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.expect("a folder entry").path();
            if path.extension().is_some_and(|e| e == extension) {
                stems.insert(path.with_extension(""));
            }
        }
    }
    stems
}

#[test]
fn there_are_at_least_thirty_releases_in_both_forms() {
    assert!(stems("tag").len() >= 30, "only {} releases", stems("tag").len());
    assert_eq!(stems("tag"), stems("txt"), "run `cargo run --example strip_corpus corpus`");
}

#[test]
fn the_text_is_the_tagged_text_without_its_marks() {
    for stem in stems("tag") {
        let read = |extension| fs::read_to_string(stem.with_extension(extension)).expect("it can be read");
        let tagged = tagged::parse(&read("tag")).unwrap_or_else(|e| panic!("{}: {e}", stem.display()));
        let name = stem.display();
        assert_eq!(read("txt"), tagged.text + "\n", "{name}: run `cargo run --example strip_corpus corpus`");
    }
}

#[test]
fn every_release_is_gold_with_a_reference_date_and_time_values() {
    let golds = evaluate::read(&[corpus()]).expect("the corpus is sound");
    assert_eq!(golds.len(), stems("tag").len());
    for gold in golds {
        assert!(gold.reference.is_some(), "{}: its name does not begin with a day", gold.id);
        for (extent, value) in &gold.layers.dates {
            assert!(value.is_some(), "{}: the time expression at {extent:?} has no value", gold.id);
        }
    }
}
