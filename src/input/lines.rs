//! Lines of bounded length from a stream of bytes.

use std::io::{self, BufRead};

/// One line without its line break.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It was longer than the limit; it has been passed over.
    TooLong,
}

/// Reads the next line; `None` at the end. A line over the limit is dropped while it is read, so that it is
/// never in memory whole and the lines after it are not lost.
pub(super) fn next(reader: &mut impl BufRead, limit: usize) -> io::Result<Option<Line>> {
    let (mut line, mut any, mut too_long) = (Vec::new(), false, false);
    loop {
        let buffer = match reader.fill_buf() {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        let ended = memchr::memchr(b'\n', buffer);
        let length = ended.unwrap_or(buffer.len());
        let at_end = buffer.is_empty();
        too_long |= line.len() + length > limit;
        if too_long {
            line = Vec::new();
        } else {
            line.extend_from_slice(&buffer[..length]);
        }
        reader.consume(length + usize::from(ended.is_some()));
        any |= !at_end;
        if at_end || ended.is_some() {
            let line = if too_long { Line::TooLong } else { Line::Bytes(line) };
            return Ok(any.then_some(line));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    fn all(text: &str, limit: usize) -> Vec<Line> {
        let mut reader = BufReader::with_capacity(3, text.as_bytes());
        std::iter::from_fn(|| next(&mut reader, limit).expect("memory does not fail")).collect()
    }

    fn bytes(text: &str) -> Line {
        Line::Bytes(text.as_bytes().to_vec())
    }

    #[test]
    fn a_long_line_does_not_hide_the_next() {
        assert_eq!(all("abcdef\nabcdefg\n\nxy", 6), [bytes("abcdef"), Line::TooLong, bytes(""), bytes("xy")]);
        assert_eq!(all("abcdefghij", 6), [Line::TooLong]);
        assert_eq!(all("", 6), []);
    }
}
