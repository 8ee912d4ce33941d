//! What every fuzz target does: reads the bytes as a file of its format, and checks what comes out.

use depeche::input::{Format, Inputs, LIMIT};
use std::io::{Cursor, Write};
use std::path::Path;
use std::sync::Once;
use std::time::{Duration, Instant};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Reads bytes in a format. Whatever they are, there is a release or an error for each piece, within a second.
pub fn read(bytes: &[u8], format: Format, name: &str) {
    // Panics of libraries that the readers catch are no crash; those that they do not catch still are.
    static QUIET: Once = Once::new();
    QUIET.call_once(|| std::panic::set_hook(Box::new(|_| {})));
    let begin = Instant::now();
    let inputs = Inputs { format, ..Inputs::default() };
    let releases = inputs.read_bytes(Path::new(name), bytes);
    assert!(!releases.is_empty(), "bytes give at least an error");
    for release in releases.into_iter().flatten() {
        assert!(!release.text.trim().is_empty() && release.text.len() <= LIMIT + 1000);
        assert!(!release.text.contains('\0'));
    }
    assert!(begin.elapsed() < Duration::from_secs(10), "reading took {:?}", begin.elapsed());
}

/// A ZIP archive with one file, so that the fuzzer need not find out how to write one.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("in memory");
        zip.write_all(bytes).expect("in memory");
    }
    zip.finish().expect("in memory").into_inner()
}
