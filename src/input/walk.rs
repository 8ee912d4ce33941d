//! The releases in a folder and the folders below it.

use super::piece::Piece;
use super::{Format, Inputs, Tally, detect, source};
use crate::error::Error;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Files in folders that were passed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Hidden files, and hidden folders with all they hold.
    pub hidden: u64,
    /// Files whose extension is none of a release.
    pub unknown: u64,
}

/// Reads every release below a folder, in the order of names.
pub(super) fn folder(
    inputs: &Inputs,
    folder: &Path,
    tally: &mut Tally,
    sink: &mut dyn FnMut(Piece) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut any = false;
    let mut walk = walk(folder);
    while let Some(entry) = walk.next() {
        match entry.map_err(unreadable) {
            Err((path, error)) => {
                any = true;
                sink(source::failed(inputs, path.as_deref(), error))?;
            }
            Ok(entry) if is_hidden(&entry) => {
                tally.skipped.hidden += 1;
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
            }
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) if is_release(inputs, &entry) => {
                any = true;
                source::file(entry.path(), inputs, sink)?;
            }
            Ok(_) => tally.skipped.unknown += 1,
        }
    }
    if !any {
        tally.barren.push(folder.to_owned());
    }
    ControlFlow::Continue(())
}

/// The files that [`folder`] would read.
pub(super) fn files(inputs: &Inputs, folder: &Path) -> impl Iterator<Item = PathBuf> {
    walk(folder)
        .filter_entry(|entry| !is_hidden(entry))
        .filter_map(Result::ok)
        .filter(|entry| is_release(inputs, entry))
        .map(DirEntry::into_path)
}

fn walk(folder: &Path) -> walkdir::IntoIter {
    WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter()
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}

/// In a folder the extension alone decides; an option for one format leaves the other's files out.
fn is_release(inputs: &Inputs, entry: &DirEntry) -> bool {
    let format = detect::by_extension(entry.path());
    let wanted = format.is_some() && (inputs.format == Format::Auto || format == Some(inputs.format));
    wanted && !entry.file_type().is_dir() && !is_output(inputs, entry)
}

fn is_output(inputs: &Inputs, entry: &DirEntry) -> bool {
    let Some(output) = &inputs.output else { return false };
    output.file_name() == Some(entry.file_name())
        && output
            .canonicalize()
            .is_ok_and(|output| entry.path().canonicalize().is_ok_and(|path| path == output))
}

fn unreadable(error: walkdir::Error) -> (Option<PathBuf>, Error) {
    let path = error.path().map(Path::to_owned);
    (path, std::io::Error::from(error).into())
}
