//! What goes in: files, folders, standard input, JSON Lines; decoding; and what is refused.
//!
//! Reading is split in two. [`Inputs::read`] walks the paths on one thread and hands out raw [`Piece`]s, one
//! release each, never holding more than one; [`Piece::releases`] decodes a piece, and may run on any thread.

mod attached;
mod clean;
mod containers;
mod decode;
mod detect;
mod fields;
mod french;
mod headline;
mod layout;
mod lines;
mod mojibake;
mod piece;
mod readers;
mod source;
mod walk;

pub use detect::extensions;
pub use fields::Fields;
pub use piece::{Failure, Piece, Release};
pub use walk::Skipped;

use crate::error::Error;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Largest release, in bytes as it stands in the input. The longest real release is a thousandth of it.
pub const LIMIT: usize = 16 << 20;

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// How the input is to be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, clap::ValueEnum)]
pub enum Format {
    /// By what it begins with, else by the file's extension.
    #[default]
    Auto,
    /// One release a file.
    Text,
    /// One JSON object {"id", "text", "reference_date"?, …} a line.
    Jsonl,
    /// One release a row; the first row names the columns.
    Csv,
    /// Markdown, with front matter.
    Markdown,
    /// A web page.
    Html,
    /// A message, and the releases attached to it.
    Eml,
    /// Word.
    Docx,
    /// LibreOffice.
    Odt,
    /// Rich Text Format.
    Rtf,
    /// PDF with text in it; a scan has none.
    Pdf,
    /// The pages and files that a crawler captured.
    Warc,
    /// One release a row.
    #[cfg(feature = "parquet")]
    Parquet,
    /// One file packed by gzip, whatever is in it.
    #[value(skip)]
    Gzip,
    /// One file packed by Zstandard.
    #[value(skip)]
    Zstandard,
    /// A ZIP archive of files.
    #[value(skip)]
    Zip,
}

/// The paths of one run.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    /// Files and folders, in the order they are read; `-` is standard input.
    pub paths: Vec<PathBuf>,
    /// How to read them.
    pub format: Format,
    /// The fields of structured input.
    pub fields: Arc<Fields>,
    /// A file that folders must not yield: the run's own output.
    pub output: Option<PathBuf>,
}

/// What reading came across besides releases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files in folders that were passed over.
    pub skipped: Skipped,
    /// Folders that hold no release.
    pub barren: Vec<PathBuf>,
}

impl Inputs {
    /// Checks that every path exists, before anything is read.
    ///
    /// # Errors
    /// The first path that does not.
    pub fn check(&self) -> Result<(), Error> {
        for path in self.paths.iter().filter(|p| !is_stdin(p)) {
            std::fs::metadata(path).map_err(|e| Error::from(e).at_path(path))?;
        }
        Ok(())
    }

    /// Bytes that the run will read; `None` when standard input is among the paths.
    pub fn size(&self) -> Option<u64> {
        let mut total = 0;
        for path in &self.paths {
            if is_stdin(path) {
                return None;
            }
            let mut add = |file: &Path| total += std::fs::metadata(file).map_or(0, |m| m.len());
            if path.is_dir() { walk::files(self, path).for_each(|f| add(&f)) } else { add(path) }
        }
        Some(total)
    }

    /// Reads the releases in some bytes, as if they were a file of this name.
    pub fn read_bytes(&self, name: &Path, bytes: &[u8]) -> Vec<Result<Release, Box<Failure>>> {
        let mut releases = Vec::new();
        let _ = source::bytes(bytes, name, self, &mut |piece| {
            releases.extend(piece.releases());
            ControlFlow::Continue(())
        });
        releases
    }

    /// Reads the paths in order and gives each release to `sink`, until it breaks off.
    pub fn read(&self, sink: &mut dyn FnMut(Piece) -> ControlFlow<()>) -> Tally {
        let mut tally = Tally::default();
        for path in &self.paths {
            let flow = if is_stdin(path) {
                source::standard_input(self, sink)
            } else if path.is_dir() {
                walk::folder(self, path, &mut tally, sink)
            } else {
                source::file(path, self, sink)
            };
            if flow.is_break() {
                break;
            }
        }
        tally
    }
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}
