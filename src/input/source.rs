//! One file or stream, cut into pieces.

use super::lines::{self, Line};
use super::piece::{Medium, Piece, too_large};
use super::{Format, LIMIT};
use crate::error::Error;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::ops::ControlFlow;
use std::path::Path;

type Sink<'a> = &'a mut dyn FnMut(Piece) -> ControlFlow<()>;

/// Reads a file that was named, or found in a folder.
pub(super) fn file(path: &Path, format: Format, sink: Sink) -> ControlFlow<()> {
    let format = if format == Format::Auto { Format::of_extension(path).unwrap_or(format) } else { format };
    match File::open(path) {
        Ok(file) => {
            let is_regular = file.metadata().is_ok_and(|m| m.is_file());
            stream(BufReader::with_capacity(BUFFER, file), Some(path), format, !is_regular, sink)
        }
        Err(error) => sink(failed(Some(path), error.into())),
    }
}

/// Reads standard input.
pub(super) fn standard_input(format: Format, sink: Sink) -> ControlFlow<()> {
    stream(BufReader::with_capacity(BUFFER, io::stdin()), None, format, true, sink)
}

/// A file or folder that could not be read.
pub(super) fn failed(path: Option<&Path>, error: Error) -> Piece {
    let path = path.map(Path::to_owned);
    Piece { path, medium: Medium::Text, bytes: Err(error), may_wait: false }
}

const BUFFER: usize = 64 << 10;

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

fn stream<R: Read>(
    mut reader: BufReader<R>,
    path: Option<&Path>,
    format: Format,
    live: bool,
    sink: Sink,
) -> ControlFlow<()> {
    let format = if format == Format::Auto { sniff(&mut reader) } else { Ok((format, Vec::new())) };
    match format {
        Err(error) => sink(failed(path, error.into())),
        Ok((Format::Jsonl, head)) => json_lines(Cursor::new(head).chain(reader), path, live, sink),
        Ok((_, head)) => sink(text(Cursor::new(head).chain(reader), path, live)),
    }
}

/// Reads on until two marks that are no blanks: JSON Lines begin with `{"`. Gives back what it has read.
fn sniff<R: Read>(reader: &mut BufReader<R>) -> io::Result<(Format, Vec<u8>)> {
    let mut head = Vec::new();
    let mut marks = Vec::new();
    for byte in reader.by_ref().bytes() {
        let byte = byte?;
        head.push(byte);
        if !byte.is_ascii_whitespace() && !MARK.contains(&byte) {
            marks.push(byte);
        }
        if marks.len() == 2 || head.len() == BUFFER {
            break;
        }
    }
    let is_json = matches!(marks[..], [b'{', b'"' | b'}']);
    Ok((if is_json { Format::Jsonl } else { Format::Text }, head))
}

fn text(reader: impl Read, path: Option<&Path>, live: bool) -> Piece {
    let mut bytes = Vec::new();
    let bytes = match reader.take(LIMIT as u64 + 1).read_to_end(&mut bytes) {
        Err(error) => Err(error.into()),
        Ok(_) if bytes.len() > LIMIT => Err(too_large()),
        Ok(_) => Ok(bytes),
    };
    Piece { path: path.map(Path::to_owned), medium: Medium::Text, bytes, may_wait: live }
}

fn json_lines<R: Read>(
    mut reader: io::Chain<Cursor<Vec<u8>>, BufReader<R>>,
    path: Option<&Path>,
    live: bool,
    sink: Sink,
) -> ControlFlow<()> {
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
        let may_wait = live && reader.get_ref().1.buffer().is_empty();
        sink(Piece { path: path.map(Path::to_owned), medium: Medium::JsonLine(number), bytes, may_wait })?;
        if last {
            break;
        }
    }
    if any { ControlFlow::Continue(()) } else { sink(failed(path, Error::empty())) }
}

fn is_blank(line: &[u8]) -> bool {
    line.strip_prefix(MARK).unwrap_or(line).trim_ascii().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn media(input: &str, format: Format) -> Vec<Medium> {
        let mut media = Vec::new();
        let reader = BufReader::new(input.as_bytes());
        let _ = stream(reader, None, format, false, &mut |piece| {
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
        assert_eq!(media("{Communiqué}\nUn texte", Format::Auto), [Medium::Text]);
        assert_eq!(media("", Format::Auto), [Medium::Text]);
        assert_eq!(media("Un texte\n", Format::Jsonl), [Medium::JsonLine(1)]);
    }
}
