//! ZIP archives: of releases, or a word processor's document.

use super::{Container, Context, Sink, Stream, guard};
use crate::error::Error;
use crate::input::{Format, detect, source};
use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::ops::ControlFlow;
use std::path::Path;
use zip::ZipArchive;

pub(super) const ZIP: Container = Container {
    format: Format::Zip,
    media_type: "application/zip",
    extensions: &["zip"],
    begins: |head| head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06"),
    open,
};

/// Bytes of an archive that does not lie in a file of its own, and must be held in memory.
const LIMIT: u64 = 256 << 20;

/// Files in an archive.
const FILES: usize = 100_000;

fn open(stream: Stream, context: &Context, sink: Sink) -> ControlFlow<()> {
    match context.file() {
        Some(path) => match File::open(path) {
            Ok(file) => seekable(BufReader::new(file), context, sink),
            Err(error) => sink(context.failed(error.into())),
        },
        None => {
            let mut bytes = Vec::new();
            match stream.take(LIMIT + 1).read_to_end(&mut bytes) {
                Err(error) => sink(context.failed(error.into())),
                Ok(length) if length as u64 > LIMIT => sink(context.failed(too_large())),
                Ok(_) => seekable(Cursor::new(bytes), context, sink),
            }
        }
    }
}

fn too_large() -> Error {
    Error::limit(
        format!("an archive of more than {LIMIT} bytes that is no file of its own"),
        "unpack it first",
    )
}

fn seekable<R: Read + Seek>(mut reader: R, context: &Context, sink: Sink) -> ControlFlow<()> {
    let archive = match ZipArchive::new(&mut reader) {
        Ok(archive) => archive,
        Err(error) => return sink(context.failed(Error::format("ZIP archive", error))),
    };
    match kind(&archive) {
        Ok(Some(format)) => match reader.rewind() {
            Ok(()) => sink(source::document(reader, format, context)),
            Err(error) => sink(context.failed(error.into())),
        },
        Ok(None) => members(archive, context, sink),
        Err(error) => sink(context.failed(error)),
    }
}

/// The document that an archive is, if it is one.
fn kind<R: Read + Seek>(archive: &ZipArchive<R>) -> Result<Option<Format>, Error> {
    let has = |name: &str| archive.index_for_name(name).is_some();
    match () {
        () if has("word/document.xml") => Ok(Some(Format::Docx)),
        () if has("content.xml") && has("META-INF/manifest.xml") => Ok(Some(Format::Odt)),
        () if has("xl/workbook.xml") => Err(Error::unsupported("an Excel workbook", "save the sheet as CSV")),
        () if has("ppt/presentation.xml") => Err(Error::unsupported("a presentation", "save it as PDF")),
        () if archive.len() > FILES => Err(Error::limit(
            format!("an archive of more than {FILES} files"),
            "split it, or unpack it first",
        )),
        () => Ok(None),
    }
}

/// The releases in an archive, in the order of names; other files are passed over as in folders.
fn members<R: Read + Seek>(mut archive: ZipArchive<R>, context: &Context, sink: Sink) -> ControlFlow<()> {
    let inner = match context.within(ZIP.media_type) {
        Ok(inner) => inner,
        Err(error) => return sink(context.failed(error)),
    };
    let mut names: Vec<(String, usize)> = archive
        .file_names()
        .filter(|name| is_release(name))
        .filter_map(|name| Some((name.to_owned(), archive.index_for_name(name)?)))
        .collect();
    names.sort();
    if names.is_empty() {
        return sink(
            context
                .failed(Error::unsupported("an archive without a release", "unpack it and name its files")),
        );
    }
    for (name, index) in names {
        let inner = inner.member(&name);
        match archive.by_index(index) {
            Err(error) => sink(inner.failed(Error::format("ZIP archive", error)))?,
            Ok(file) => {
                let (packed, count) = (file.compressed_size(), file.is_file());
                if count {
                    let guarded = guard::Guarded::new(file, std::rc::Rc::new(std::cell::Cell::new(packed)));
                    source::stream(Box::new(guarded), &inner, sink)?;
                }
            }
        }
    }
    ControlFlow::Continue(())
}

fn is_release(name: &str) -> bool {
    let is_hidden = name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
    !is_hidden && detect::by_extension(Path::new(name)).is_some()
}
