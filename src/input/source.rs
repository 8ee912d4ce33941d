//! One file or stream, cut into pieces.

use super::containers::{self, Context, Sink};
use super::piece::{BROKEN, Medium, Piece, Place};
use super::{Format, Inputs, LIMIT, MARK, detect};
use crate::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

/// Reads a file that was named, or found in a folder.
pub(super) fn file(path: &Path, inputs: &Inputs, sink: Sink) -> ControlFlow<()> {
    match File::open(path) {
        Ok(file) => {
            let is_regular = file.metadata().is_ok_and(|m| m.is_file());
            let mut context = context(inputs, Some(path), !is_regular);
            context.is_file = is_regular;
            stream(Box::new(file), &context, sink)
        }
        Err(error) => sink(failed(inputs, Some(path), error.into())),
    }
}

/// Reads standard input.
pub(super) fn standard_input(inputs: &Inputs, sink: Sink) -> ControlFlow<()> {
    stream(Box::new(io::stdin()), &context(inputs, None, true), sink)
}

/// Reads bytes in memory as if they were a file.
pub(super) fn bytes(bytes: &[u8], name: &Path, inputs: &Inputs, sink: Sink) -> ControlFlow<()> {
    stream(Box::new(bytes), &context(inputs, Some(name), false), sink)
}

/// A file or folder that could not be read.
pub(super) fn failed(inputs: &Inputs, path: Option<&Path>, error: Error) -> Piece {
    context(inputs, path, false).failed(error)
}

fn context(inputs: &Inputs, path: Option<&Path>, live: bool) -> Context {
    let place = Place { path: path.map(Path::to_owned), ..Place::default() };
    Context { place, format: inputs.format, fields: Arc::clone(&inputs.fields), live, is_file: false }
}

const BUFFER: usize = 64 << 10;

/// Reads a stream by its format: a container gives its pieces, a document is one.
pub(super) fn stream<'a>(reader: Box<dyn Read + 'a>, context: &Context, sink: Sink) -> ControlFlow<()> {
    let mut reader = BufReader::with_capacity(BUFFER, reader);
    let head = match head(&mut reader) {
        Ok(head) => head,
        Err(error) => return sink(context.failed(error.into())),
    };
    if let Err(error) = detect::refused(&head) {
        return sink(context.failed(error));
    }
    let format = match context.format {
        Format::Auto => detect::format(&head, context.place.name()),
        format => detect::packing(&head, format).unwrap_or(format),
    };
    let stream = Cursor::new(head).chain(reader);
    match containers::of(format) {
        Some(container) => {
            // The libraries below some containers panic on damaged ones.
            let opened = catch_unwind(AssertUnwindSafe(|| (container.open)(stream, context, &mut *sink)));
            opened.unwrap_or_else(|_| sink(context.failed(Error::format(container.media_type, BROKEN))))
        }
        None => sink(document(stream, format, context)),
    }
}

/// Reads on until the format can be told. JSON Lines are known by two marks: whoever writes them slowly must not
/// be waited for.
fn head<R: Read>(reader: &mut BufReader<R>) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    while head.len() < detect::HEAD {
        let buffer = match reader.fill_buf() {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        let length = buffer.len();
        head.extend_from_slice(buffer);
        reader.consume(length);
        let is_mark = |b: &&u8| !b.is_ascii_whitespace() && !MARK.contains(b);
        let is_json =
            head.iter().find(is_mark) == Some(&b'{') && head.iter().filter(is_mark).nth(1).is_some();
        if length == 0 || is_json {
            break;
        }
    }
    Ok(head)
}

/// Reads a whole document.
pub(super) fn document(reader: impl Read, format: Format, context: &Context) -> Piece {
    let mut bytes = Vec::new();
    let limit = limit(format);
    let bytes = match reader.take(limit as u64 + 1).read_to_end(&mut bytes) {
        Err(error) => Err(error.into()),
        Ok(_) if bytes.len() > limit => Err(Error::too_large(limit)),
        Ok(_) => Ok(bytes),
    };
    context.piece(Medium::File(format), bytes)
}

/// Bytes of a document: some formats carry pictures.
fn limit(format: Format) -> usize {
    match format {
        Format::Docx | Format::Odt | Format::Rtf | Format::Pdf | Format::Eml => 4 * LIMIT,
        _ => LIMIT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn media(input: &str, format: Format) -> Vec<Medium> {
        let mut media = Vec::new();
        let inputs = Inputs { format, ..Inputs::default() };
        let _ = stream(Box::new(input.as_bytes()), &context(&inputs, None, false), &mut |piece| {
            media.push(piece.medium);
            ControlFlow::Continue(())
        });
        media
    }

    #[test]
    fn a_stream_tells_its_format() {
        assert_eq!(
            media("\u{feff}\n {\"id\": 1}\n\n{}\n", Format::Auto),
            [Medium::JsonLine(2), Medium::JsonLine(4)]
        );
        assert_eq!(media("{Communiqué}\nUn texte", Format::Auto), [Medium::File(Format::Text)]);
        assert_eq!(media("", Format::Auto), [Medium::File(Format::Text)]);
        assert_eq!(media("Un texte\n", Format::Jsonl), [Medium::JsonLine(1)]);
    }
}
