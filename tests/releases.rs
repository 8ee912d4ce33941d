//! Golden records of whole releases: `tests/releases/NAME.txt` is the release, `NAME.snap` what is found in it,
//! as a page to be read.
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
use std::path::Path;

#[test]
fn releases_give_their_golden_records() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/releases");
    let pipeline = Pipeline::new();
    insta::glob!(&folder, "*.txt", |path| {
        let text = fs::read_to_string(path).expect("the release can be read");
        let page = view::view(&pipeline.analyze(text, None));
        let name = path.file_stem().expect("a file").to_string_lossy().into_owned();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_suffix("");
        settings.remove_input_file();
        settings.bind(|| insta::assert_snapshot!(name, page));
    });
}
