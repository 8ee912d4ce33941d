//! What a PDF may not do to its reader: unfold without end, draw itself, name itself its own parent.

use crate::error::Error;
use flate2::read::ZlibDecoder;
use pdf_extract::{Dictionary, Document, Object, ObjectId, Stream};
use std::io::{self, Read};

/// Bytes that one stream may unfold to; that of a page with much text has a hundredth of it.
const STREAM: u64 = 32 << 20;

/// Bytes that all streams may unfold to.
const ALL: u64 = 192 << 20;

/// Bytes of a stream in a packing whose size cannot be foretold.
const UNFORETOLD: usize = 64 << 10;

/// Drawings within drawings.
const NESTING: usize = 8;

/// Parents of a page.
const PARENTS: usize = 64;

fn bomb() -> Error {
    Error::limit(format!("it unfolds to more than {STREAM} bytes"), "print it to PDF again, or give its text")
}

/// Checks, before anything is parsed, what the streams unfold to; pictures are not unfolded.
pub(super) fn check_size(bytes: &[u8]) -> Result<(), Error> {
    let mut all = 0;
    for start in memchr::memmem::find_iter(bytes, b"stream") {
        let dictionary = &bytes[start.saturating_sub(300)..start];
        let is_end = dictionary.ends_with(b"end");
        if is_end || memchr::memmem::rfind(dictionary, b"/Image").is_some() {
            continue;
        }
        let body = &bytes[start + b"stream".len()..];
        let body = body.strip_prefix(b"\r").unwrap_or(body);
        let length = unfolded(body.strip_prefix(b"\n").unwrap_or(body));
        all += length;
        if length > STREAM || all > ALL {
            return Err(bomb());
        }
    }
    Ok(())
}

/// Bytes that some bytes unfold to as far as they are packed by zlib, up to a little over the limit.
fn unfolded(bytes: &[u8]) -> u64 {
    // The first byte of zlib data says so.
    if bytes.first().is_none_or(|b| b & 0x0f != 8) {
        return 0;
    }
    let mut counter = Counter(0);
    let _ = io::copy(&mut ZlibDecoder::new(bytes).take(STREAM + 1), &mut counter);
    counter.0
}

struct Counter(u64);

impl io::Write for Counter {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.0 += buffer.len() as u64;
        Ok(buffer.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Takes pictures and dangerous packings out of a document, and drawings that draw themselves.
///
/// # Errors
/// When a page has no size, or is among its own parents: its reader would not come back.
pub(super) fn tame(document: &mut Document) -> Result<(), Error> {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && (is_picture(stream) || !is_foretold(stream))
        {
            stream.dict.remove(b"Filter");
            stream.content = Vec::new();
        }
    }
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    for &page in &pages {
        let Some(size) = inherited(document, page, b"MediaBox") else {
            return Err(Error::format("PDF", "a page has no size"));
        };
        if resolved(document, size).as_array().map_or(0, Vec::len) < 4 {
            return Err(Error::format("PDF", "the size of a page is none"));
        }
        untangle(document, page);
    }
    Ok(())
}

fn is_picture(stream: &Stream) -> bool {
    stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image")
}

/// Whether the unfolded size of a stream has been looked at: it is packed by zlib alone, or is small.
fn is_foretold(stream: &Stream) -> bool {
    let filters = stream.filters().unwrap_or_default();
    match filters[..] {
        [] | [b"FlateDecode"] => true,
        [_] | [_, _] => stream.content.len() <= UNFORETOLD,
        _ => false,
    }
}

/// What a page has or inherits. Gives up at a loop.
fn inherited<'a>(document: &'a Document, page: ObjectId, key: &[u8]) -> Option<&'a Object> {
    let mut node = document.get_dictionary(page).ok()?;
    let mut found = None;
    for _ in 0..PARENTS {
        found = found.or(node.get(key).ok());
        let Ok(parent) = node.get(b"Parent") else { return found };
        node = parent.as_reference().and_then(|id| document.get_dictionary(id)).ok()?;
    }
    None
}

fn resolved<'a>(document: &'a Document, object: &'a Object) -> &'a Object {
    document.dereference(object).map_or(object, |(_, object)| object)
}

/// Takes drawings out of a page's drawings wherever they would draw themselves, or lie too deep.
fn untangle(document: &mut Document, page: ObjectId) {
    let resources = inherited(document, page, b"Resources").map(|r| resolved(document, r).clone());
    let Some(Object::Dictionary(resources)) = resources else { return };
    for (_, form) in forms(document, &resources) {
        untangle_form(document, form, &resources, &mut vec![form]);
    }
}

fn untangle_form(document: &mut Document, form: ObjectId, outer: &Dictionary, path: &mut Vec<ObjectId>) {
    let Ok(stream) = document.get_object(form).and_then(Object::as_stream) else { return };
    let own = stream.dict.get(b"Resources").ok().map(|r| resolved(document, r));
    let mut resources = own.and_then(|r| r.as_dict().ok()).unwrap_or(outer).clone();
    let inner = forms(document, &resources);
    let is_loop = |id: &ObjectId| path.contains(id) || path.len() >= NESTING;
    let kept: Vec<(Vec<u8>, ObjectId)> = inner.iter().filter(|(_, id)| !is_loop(id)).cloned().collect();
    if kept.len() < inner.len() {
        let references = kept.iter().map(|(name, id)| (name.clone(), Object::Reference(*id)));
        let mut xobjects = Dictionary::new();
        references.for_each(|(name, reference)| xobjects.set(name, reference));
        resources.set("XObject", Object::Dictionary(xobjects));
        if let Ok(stream) = document.get_object_mut(form).and_then(Object::as_stream_mut) {
            stream.dict.set("Resources", Object::Dictionary(resources.clone()));
        }
    }
    for (_, id) in kept {
        path.push(id);
        untangle_form(document, id, &resources, path);
        path.pop();
    }
}

/// The drawings that resources name.
fn forms(document: &Document, resources: &Dictionary) -> Vec<(Vec<u8>, ObjectId)> {
    let xobjects = resources.get(b"XObject").ok().map(|x| resolved(document, x));
    let Some(xobjects) = xobjects.and_then(|x| x.as_dict().ok()) else { return Vec::new() };
    let references = xobjects.iter().filter_map(|(name, x)| Some((name.clone(), x.as_reference().ok()?)));
    let is_form = |id: ObjectId| {
        document.get_object(id).and_then(Object::as_stream).is_ok_and(|stream| !is_picture(stream))
    };
    references.filter(|(_, id)| is_form(*id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write;

    #[test]
    fn a_stream_that_unfolds_without_end_is_refused() {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&vec![b' '; 40 << 20]).expect("in memory");
        let packed = encoder.finish().expect("in memory");
        let pdf = [b"%PDF-1.4 1 0 obj <</Filter/FlateDecode>> stream\r\n", packed.as_slice()].concat();
        assert_eq!(check_size(&pdf).map_err(|e| e.kind()), Err("limit"));
        assert!(check_size(b"stream\n\nendstream stream").is_ok());
    }
}
