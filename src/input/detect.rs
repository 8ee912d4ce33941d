//! What bytes are: by their beginning first, by the extension second.

use super::Format;
use super::containers::CONTAINERS;
use super::readers::READERS;
use crate::error::Error;
use std::path::Path;

/// Bytes from the beginning that tell the format.
pub(super) const HEAD: usize = 4096;

/// The format of a named stream with this beginning.
pub(super) fn format(head: &[u8], name: Option<&Path>) -> Format {
    by_content(head).or_else(|| name.and_then(by_extension)).unwrap_or(Format::Text)
}

/// The container in which a document of a format comes packed.
pub(super) fn packing(head: &[u8], format: Format) -> Option<Format> {
    let is_zip = matches!(format, Format::Docx | Format::Odt);
    let packings = [Format::Gzip, Format::Zstandard, Format::Zip];
    let found = by_content(head).filter(|found| packings.contains(found))?;
    (found != Format::Zip || !is_zip).then_some(found)
}

/// Refuses what is known and not read.
pub(super) fn refused(head: &[u8]) -> Result<(), Error> {
    let begins = |marks: &[&[u8]]| marks.iter().any(|mark| head.starts_with(mark));
    if begins(&[b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]) {
        return Err(Error::unsupported("an old Office file", "save it as .docx, .odt or PDF"));
    }
    if begins(&[b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"]) {
        return Err(Error::unsupported("a picture", "give its text"));
    }
    if begins(&[b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh9", b"\xfd7zXZ\0"]) {
        return Err(Error::unsupported("an archive other than ZIP, gzip and Zstandard", "unpack it first"));
    }
    if !cfg!(feature = "parquet") && begins(&[b"PAR1"]) {
        return Err(Error::unsupported(
            "Parquet",
            "build depeche with the feature `parquet`, or give JSON Lines",
        ));
    }
    Ok(())
}

/// The format that no other begins like.
pub(super) fn by_content(head: &[u8]) -> Option<Format> {
    let containers = CONTAINERS.iter().map(|c| (c.format, c.begins));
    let mut all = containers.chain(READERS.iter().map(|r| (r.format, r.begins)));
    all.find(|(_, begins)| begins(head)).map(|(format, _)| format)
}

/// The format that a file's extension names.
pub(super) fn by_extension(path: &Path) -> Option<Format> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    let mut all = formats();
    all.find(|(_, extensions)| extensions.contains(&extension.as_str())).map(|(format, _)| format)
}

fn formats() -> impl Iterator<Item = (Format, &'static [&'static str])> {
    let readers = READERS.iter().map(|r| (r.format, r.extensions));
    readers.chain(CONTAINERS.iter().map(|c| (c.format, c.extensions)))
}

/// The extensions of files that are read in folders.
pub fn extensions() -> impl Iterator<Item = &'static str> {
    formats().flat_map(|(_, extensions)| extensions).copied()
}
