//! Golden records of whole releases: `tests/releases/NAME.snap` is what is found in a release, as a page to be
//! read. The releases are `tests/releases/*.txt` and some of the corpus.
//!
//! A failing run writes `NAME.snap.new` beside the golden record and leaves the record alone. Read the
//! difference; to accept it, run `INSTA_UPDATE=always cargo test --test releases`.

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "only its way to mark spans in place is used here")]
mod cases;
#[path = "common/view.rs"]
mod view;

use depeche::Pipeline;
use std::fs;
use std::path::{Path, PathBuf};

/// Releases of the corpus with a golden record: a ministry, a Senegalese ministry, a union of Québec, a
/// company's results, a Swiss canton.
const CORPUS: [&str; 5] = [
    "2024-03-14-ministere-culture-lire-au-village",
    "2023-06-15-hydraulique-rurale-ferlo-forages",
    "2021-11-18-transport-scolaire-estrie-greve",
    "2024-07-31-ormelis-resultats-semestriels",
    "2022-03-10-fribourg-bus-de-nuit",
];

fn releases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = fs::read_dir(root.join("tests/releases")).expect("the folder of golden records");
    let own = own.map(|entry| entry.expect("a folder entry").path());
    let own = own.filter(|path| path.extension().is_some_and(|e| e == "txt"));
    let corpus = CORPUS.iter().map(|name| root.join("corpus/train").join(name).with_extension("txt"));
    own.chain(corpus).collect()
}

#[test]
fn releases_give_their_golden_records() {
    let pipeline = Pipeline::new();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("releases");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for path in releases() {
        let text = fs::read_to_string(&path).expect("the release can be read");
        let page = view::view(&pipeline.analyze(text, None));
        let name = path.file_stem().expect("a file").to_string_lossy().into_owned();
        settings.bind(|| insta::assert_snapshot!(name, page));
    }
}
