//! What holds many releases, or packs one: each opened as a stream of pieces, never whole in memory.

mod archive;
mod guard;
mod jsonl;
mod packed;
#[cfg(feature = "parquet")]
mod parquet;
mod table;
mod warc;

use super::piece::{Medium, Piece, Place};
use super::{Fields, Format};
use crate::error::Error;
use std::io::{BufReader, Chain, Cursor, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Containers within containers.
pub(super) const NESTING: usize = 4;

/// Takes the pieces, and may break off.
pub(super) type Sink<'a> = &'a mut dyn FnMut(Piece) -> ControlFlow<()>;

/// A stream of which the beginning has been looked at.
pub(super) type Stream<'a> = Chain<Cursor<Vec<u8>>, BufReader<Box<dyn Read + 'a>>>;

/// What is known of a stream besides its bytes.
#[derive(Clone)]
pub(super) struct Context {
    /// Where it was found.
    pub(super) place: Place,
    /// How the user wants it read.
    pub(super) format: Format,
    /// The fields of structured input.
    pub(super) fields: Arc<Fields>,
    /// Whether reading on may have to wait for whoever writes it.
    pub(super) live: bool,
    /// Whether the path leads to a file that can be read at any place.
    pub(super) is_file: bool,
}

impl Context {
    /// A piece that was found here.
    pub(super) fn piece(&self, medium: Medium, bytes: Result<Vec<u8>, Error>) -> Piece {
        let (place, fields) = (self.place.clone(), Arc::clone(&self.fields));
        Piece { place, medium, bytes, fields, may_wait: self.live }
    }

    /// What is packed in this, in a container of this type.
    pub(super) fn within(&self, media_type: &'static str) -> Result<Context, Error> {
        let mut inner = self.clone();
        inner.place.packed_in.push(media_type);
        if inner.place.packed_in.len() > NESTING {
            let what = format!("more than {NESTING} containers within each other");
            return Err(Error::limit(what, "unpack it first"));
        }
        Ok(inner)
    }

    /// The same under another name.
    pub(super) fn renamed(mut self, alias: Option<PathBuf>) -> Context {
        self.place.alias = alias;
        self
    }

    /// A member of this archive.
    pub(super) fn member(&self, name: &str) -> Context {
        let mut inner = self.clone();
        inner.place.alias = None;
        inner.place.member = Some(match &self.place.member {
            Some(outer) => format!("{outer}!/{name}"),
            None => name.to_owned(),
        });
        inner
    }

    /// The file of which this is all, if it is one.
    pub(super) fn file(&self) -> Option<&Path> {
        let is_whole = self.place.packed_in.is_empty() && self.place.member.is_none() && self.is_file;
        self.place.path.as_deref().filter(|_| is_whole)
    }

    /// What could not be read here.
    pub(super) fn failed(&self, error: Error) -> Piece {
        self.piece(Medium::File(Format::Text), Err(error))
    }
}

/// How one container is known and opened.
pub(super) struct Container {
    /// The format of the container.
    pub(super) format: Format,
    /// Its media type, as the record names it.
    pub(super) media_type: &'static str,
    /// The extensions of its files, in lower case.
    pub(super) extensions: &'static [&'static str],
    /// Whether bytes begin as only this container does.
    pub(super) begins: fn(&[u8]) -> bool,
    /// Gives the pieces in it.
    pub(super) open: fn(Stream, &Context, Sink) -> ControlFlow<()>,
}

/// All containers, in the order in which they are asked whether they know the bytes.
pub(super) static CONTAINERS: &[Container] = &[
    jsonl::CONTAINER,
    packed::GZIP,
    packed::ZSTANDARD,
    archive::ZIP,
    warc::WARC,
    table::CSV,
    #[cfg(feature = "parquet")]
    parquet::PARQUET,
];

/// The container of a format.
pub(super) fn of(format: Format) -> Option<&'static Container> {
    CONTAINERS.iter().find(|c| c.format == format)
}

/// The media type of a container.
pub(super) fn media_type(format: Format) -> Option<&'static str> {
    of(format).map(|container| container.media_type)
}
