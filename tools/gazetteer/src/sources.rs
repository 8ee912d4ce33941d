//! Where the sources lie, and reading them with errors that say what to do.

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};

/// The folder of unpacked packages and the folder of hand-written files.
pub struct Sources {
    packages: PathBuf,
    extra: PathBuf,
}

impl Sources {
    /// Takes the two folders; nothing is read yet.
    pub fn new(packages: PathBuf, extra: PathBuf) -> Sources {
        Sources { packages, extra }
    }

    /// The bytes of a file in an unpacked package.
    pub fn bytes(&self, file: &str) -> Result<Vec<u8>> {
        read(&self.packages.join(file), "run fetch.sh on this folder")
    }

    /// The text of a file in an unpacked package.
    pub fn text(&self, file: &str) -> Result<String> {
        let remedy = "the file is not UTF-8: fetch the package again";
        String::from_utf8(self.bytes(file)?).with_context(|| format!("{file}: {remedy}"))
    }

    /// A JSON file in an unpacked package.
    pub fn json<T: DeserializeOwned>(&self, file: &str) -> Result<T> {
        let remedy = "not the form expected: check the package's version against fetch.sh";
        serde_json::from_slice(&self.bytes(file)?).with_context(|| format!("{file}: {remedy}"))
    }

    /// The text of a hand-written file.
    pub fn extra(&self, file: &str) -> Result<String> {
        let path = self.extra.join(file);
        let bytes = read(&path, "OUT_ROOT must be the root of the project")?;
        String::from_utf8(bytes).with_context(|| format!("{}: save it as UTF-8", path.display()))
    }
}

fn read(path: &Path, remedy: &str) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("{} cannot be read: {remedy}", path.display()))
}
