//! Writes the plain text of every tagged release beside it: `cargo run --example strip_corpus corpus`.

use depeche::evaluate::tagged;
use std::path::Path;
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("usage: strip_corpus FOLDER")?;
    strip(Path::new(&folder))
}

fn strip(folder: &Path) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            strip(&path)?;
        } else if path.extension().is_some_and(|e| e == "tag") {
            let tagged = tagged::parse(&fs::read_to_string(&path)?).map_err(|e| e.at_path(&path))?;
            fs::write(path.with_extension("txt"), tagged.text + "\n")?;
        }
    }
    Ok(())
}
