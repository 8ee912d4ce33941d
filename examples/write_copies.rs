//! Writes every release of a folder in each format it may arrive in, for trying the readers out:
//! `cargo run --example write_copies corpus/dev FOLDER`.

#[path = "../tests/common/copies/mod.rs"]
mod copies;

use std::path::Path;
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [from, to] = &arguments[..] else { return Err("usage: write_copies FROM TO".into()) };
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "txt") {
            write(&path, Path::new(to))?;
        }
    }
    Ok(())
}

fn write(path: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    let stem = path.file_stem().unwrap_or_default();
    for (format, extension) in copies::FORMATS {
        let folder = folder.join(format);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(stem).with_extension(extension), copies::copy(&text, format))?;
    }
    Ok(())
}
