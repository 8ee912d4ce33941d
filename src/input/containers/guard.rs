//! Stops what unfolds beyond reason.

use crate::error::Error;
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// Bytes from which on the ratio counts: a small file may unfold as it likes.
const FREE: u64 = 64 << 20;

/// How many times its size a file may unfold to. Text packs to a tenth, very uniform JSON Lines to a fiftieth.
const RATIO: u64 = 200;

/// Counts the bytes that are read.
pub(super) struct Counted<R> {
    reader: R,
    count: Rc<Cell<u64>>,
}

/// Counts what is read from a reader.
pub(super) fn counted<R: Read>(reader: R) -> (Counted<R>, Rc<Cell<u64>>) {
    let count = Rc::new(Cell::new(0));
    (Counted { reader, count: Rc::clone(&count) }, count)
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.reader.read(buffer)?;
        self.count.set(self.count.get() + length as u64);
        Ok(length)
    }
}

/// Fails once far more has come out than went in.
pub(super) struct Guarded<R> {
    reader: R,
    packed: Rc<Cell<u64>>,
    unpacked: u64,
}

impl<R: Read> Guarded<R> {
    /// Guards what unfolds from as many bytes as the counter says.
    pub(super) fn new(reader: R, packed: Rc<Cell<u64>>) -> Guarded<R> {
        Guarded { reader, packed, unpacked: 0 }
    }
}

impl<R: Read> Read for Guarded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.reader.read(buffer)?;
        self.unpacked += length as u64;
        if self.unpacked > FREE && self.unpacked / RATIO > self.packed.get() {
            let what = format!("it unfolds to more than {RATIO} times its size");
            return Err(io::Error::other(Error::limit(what, "unpack it yourself if you trust it")));
        }
        Ok(length)
    }
}
