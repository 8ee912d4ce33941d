//! JSON Lines: one release a line.

use super::{Container, Context, Sink, Stream};
use crate::error::Error;
use crate::input::lines::{self, Line};
use crate::input::piece::{Medium, too_large};
use crate::input::{Format, LIMIT, MARK};
use std::ops::ControlFlow;

pub(super) const CONTAINER: Container = Container {
    format: Format::Jsonl,
    media_type: "application/x-ndjson",
    extensions: &["jsonl", "ndjson"],
    begins,
    open,
};

/// The first two marks that are no blanks are `{"` or `{}`.
fn begins(head: &[u8]) -> bool {
    let marks = head.iter().filter(|b| !b.is_ascii_whitespace() && !MARK.contains(b));
    let marks: Vec<u8> = marks.take(2).copied().collect();
    matches!(marks[..], [b'{', b'"' | b'}'])
}

fn open(mut reader: Stream, context: &Context, sink: Sink) -> ControlFlow<()> {
    let (mut number, mut any) = (0, false);
    loop {
        number += 1;
        let (bytes, last) = match lines::next(&mut reader, LIMIT) {
            Ok(None) => break,
            Ok(Some(Line::Bytes(line))) if is_blank(&line) => continue,
            Ok(Some(Line::Bytes(line))) => (Ok(line), false),
            Ok(Some(Line::TooLong)) => (Err(too_large()), false),
            Err(error) => (Err(error.into()), true),
        };
        any = true;
        let may_wait = context.live && reader.get_ref().1.buffer().is_empty();
        let mut piece = context.piece(Medium::JsonLine(number), bytes);
        piece.may_wait = may_wait;
        sink(piece)?;
        if last {
            break;
        }
    }
    if any { ControlFlow::Continue(()) } else { sink(context.failed(Error::empty())) }
}

fn is_blank(line: &[u8]) -> bool {
    line.strip_prefix(MARK).unwrap_or(line).trim_ascii().is_empty()
}
