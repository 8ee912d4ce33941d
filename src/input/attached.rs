//! The releases attached to a message.

use super::containers::Context;
use super::piece::{Failure, Place, Release};
use super::readers::Part;
use super::{Fields, Format, detect, source};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

/// Letters and digits from which an attached text is a release; below lie signatures and notices.
const RELEASE: usize = 150;

/// Reads one attachment. Pictures, calendars, tables and the like are passed over.
pub(super) fn releases(
    part: Part,
    place: &Place,
    fields: &Arc<Fields>,
) -> Vec<Result<Release, Box<Failure>>> {
    let mut releases = Vec::new();
    if !is_document(&part.name) {
        return releases;
    }
    let outer = Context {
        place: place.clone(),
        format: Format::Auto,
        fields: Arc::clone(fields),
        live: false,
        is_file: false,
    };
    let (inner, failed) = match outer.within("message/rfc822") {
        Ok(inner) => (inner.member(&part.name), None),
        Err(error) => (outer.member(&part.name), Some(error)),
    };
    let mut take = |read: Vec<Result<Release, Box<Failure>>>| {
        releases.extend(read.into_iter().filter(is_long));
        ControlFlow::Continue(())
    };
    let _ = match failed {
        Some(error) => take(inner.failed(error).releases()),
        None => source::stream(Box::new(part.bytes.as_slice()), &inner, &mut |piece| take(piece.releases())),
    };
    releases
}

fn is_document(name: &str) -> bool {
    let format = detect::by_extension(Path::new(name));
    format.is_some_and(|format| !matches!(format, Format::Csv | Format::Jsonl))
}

fn is_long(release: &Result<Release, Box<Failure>>) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    release.as_ref().map_or(true, |release| letters(&release.text) >= RELEASE)
}
