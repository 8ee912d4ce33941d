//! One file packed by gzip or Zstandard.

use super::{Container, Context, Sink, Stream, guard};
use crate::error::Error;
use crate::input::{Format, source};
use flate2::read::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::PathBuf;

pub(super) const GZIP: Container = Container {
    format: Format::Gzip,
    media_type: "application/gzip",
    extensions: &["gz"],
    begins: |head| head.starts_with(b"\x1f\x8b"),
    open: |stream, context, sink| {
        unpacked(stream, context, GZIP.media_type, |packed| Ok(Box::new(MultiGzDecoder::new(packed))), sink)
    },
};

pub(super) const ZSTANDARD: Container = Container {
    format: Format::Zstandard,
    media_type: "application/zstd",
    extensions: &["zst"],
    begins: |head| head.starts_with(b"\x28\xb5\x2f\xfd"),
    open: |stream, context, sink| unpacked(stream, context, ZSTANDARD.media_type, zstandard, sink),
};

type Packed<'a> = guard::Counted<Stream<'a>>;

/// Bytes that Zstandard may look back; its command line writes up to half of it unless told otherwise.
const WINDOW: u64 = 16 << 20;

fn zstandard<'a>(packed: Packed<'a>) -> Result<Box<dyn Read + 'a>, Error> {
    let decoder = StreamingDecoder::new_with_max_window_size(packed, WINDOW);
    Ok(Box::new(decoder.map_err(|e| Error::format("Zstandard", e))?))
}

fn unpacked<'a>(
    stream: Stream<'a>,
    context: &Context,
    media_type: &'static str,
    decoder: impl FnOnce(Packed<'a>) -> Result<Box<dyn Read + 'a>, Error>,
    sink: Sink,
) -> ControlFlow<()> {
    let inner = match context.within(media_type) {
        Ok(inner) => inner.renamed(without_extension(context)),
        Err(error) => return sink(context.failed(error)),
    };
    let (packed, count) = guard::counted(stream);
    match decoder(packed) {
        Ok(decoder) => source::stream(Box::new(guard::Guarded::new(decoder, count)), &inner, sink),
        Err(error) => sink(context.failed(error)),
    }
}

/// `releases.jsonl` for `releases.jsonl.gz`.
fn without_extension(context: &Context) -> Option<PathBuf> {
    let name = context.place.name()?;
    let is_packed =
        name.extension().is_some_and(|e| e.eq_ignore_ascii_case("gz") || e.eq_ignore_ascii_case("zst"));
    Some(if is_packed { name.with_extension("") } else { name.to_owned() })
}
