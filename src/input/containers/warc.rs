//! WARC: the pages and files that a crawler captured.

use super::{Container, Context, Sink, Stream};
use crate::error::Error;
use crate::input::lines::{self, Line};
use crate::input::readers::READERS;
use crate::input::{Format, LIMIT, detect, source};
use flate2::read::{MultiGzDecoder, ZlibDecoder};
use std::io::{self, BufRead, Read};
use std::ops::ControlFlow;
use std::path::PathBuf;

pub(super) const WARC: Container = Container {
    format: Format::Warc,
    media_type: "application/warc",
    extensions: &["warc"],
    begins: |head| head.starts_with(b"WARC/"),
    open,
};

/// Bytes of one header line.
const LINE: usize = 64 << 10;

/// Header lines of one record.
const LINES: usize = 200;

fn open(mut stream: Stream, context: &Context, sink: Sink) -> ControlFlow<()> {
    let inner = match context.within(WARC.media_type) {
        Ok(inner) => inner,
        Err(error) => return sink(context.failed(error)),
    };
    let mut any = false;
    loop {
        match record(&mut stream) {
            Ok(None) => break,
            Ok(Some(record)) => {
                let Some(capture) = record.capture() else { continue };
                any = true;
                capture.give(&inner, sink)?;
            }
            Err(error) => return sink(context.failed(error)),
        }
    }
    if any { ControlFlow::Continue(()) } else { sink(context.failed(nothing())) }
}

fn nothing() -> Error {
    Error::unsupported("a WARC file without a page or document", "leave it out")
}

/// One record: its headers, and its block as far as it is within the limit.
struct Record {
    headers: Headers,
    block: Option<Vec<u8>>,
}

/// The headers of a record or response, names in lower case.
struct Headers(Vec<(String, String)>);

impl Headers {
    fn read(reader: &mut impl BufRead) -> io::Result<Headers> {
        let mut headers = Vec::new();
        while let Some(Line::Bytes(line)) = lines::next(reader, LINE)? {
            let line = String::from_utf8_lossy(&line);
            match line.trim_end().split_once(':') {
                _ if line.trim().is_empty() || headers.len() >= LINES => break,
                Some((name, value)) => {
                    headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()))
                }
                None => {}
            }
        }
        Ok(Headers(headers))
    }

    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }
}

/// The next record; `None` at the end.
fn record(stream: &mut Stream) -> Result<Option<Record>, Error> {
    loop {
        match lines::next(stream, LINE)? {
            None => return Ok(None),
            Some(Line::Bytes(line)) if line.trim_ascii().is_empty() => {}
            Some(Line::Bytes(line)) if line.starts_with(b"WARC/") => break,
            Some(_) => return Err(Error::format("WARC", "a record does not begin with WARC/")),
        }
    }
    let headers = Headers::read(stream)?;
    let length: u64 = headers
        .get("content-length")
        .parse()
        .map_err(|_| Error::format("WARC", "a record does not say its length"))?;
    let mut block = stream.take(length);
    let block = if length <= 4 * LIMIT as u64 {
        let mut bytes = Vec::new();
        block.read_to_end(&mut bytes)?;
        Some(bytes)
    } else {
        io::copy(&mut block, &mut io::sink())?;
        None
    };
    Ok(Some(Record { headers, block }))
}

/// What was captured.
struct Capture {
    address: String,
    media_type: String,
    bytes: Result<Vec<u8>, Error>,
}

impl Record {
    /// The page or document of a record; `None` for requests, redirections, pictures and the like.
    fn capture(self) -> Option<Capture> {
        let address = self.headers.get("warc-target-uri").trim_matches(['<', '>']).to_owned();
        let kind = self.headers.get("warc-type");
        let Some(block) = self.block else {
            let bytes = Err(Error::too_large(4 * LIMIT));
            return (kind == "response").then_some(Capture { address, media_type: String::new(), bytes });
        };
        let (headers, body) = match kind {
            "resource" => (None, block.as_slice()),
            "response" => response(&block)?,
            _ => return None,
        };
        let media_type =
            headers.as_ref().map_or_else(|| self.headers.get("content-type"), |h| h.get("content-type"));
        let media_type = media_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        let is_document = READERS.iter().any(|reader| reader.media_type == media_type);
        let bytes = match &headers {
            Some(headers) => plain(headers, body),
            None => Ok(body.to_vec()),
        };
        is_document.then_some(Capture { address, media_type, bytes })
    }
}

/// The headers and the body of a response that brought something.
fn response(block: &[u8]) -> Option<(Option<Headers>, &[u8])> {
    let mut rest = block;
    let Ok(Some(Line::Bytes(status))) = lines::next(&mut rest, LINE) else { return None };
    let status = String::from_utf8_lossy(&status);
    if status.split_whitespace().nth(1) != Some("200") {
        return None;
    }
    let headers = Headers::read(&mut rest).ok()?;
    Some((Some(headers), rest))
}

/// The body as its writer had it: chunks joined, packing undone.
fn plain(headers: &Headers, body: &[u8]) -> Result<Vec<u8>, Error> {
    let is_chunked = headers.get("transfer-encoding").eq_ignore_ascii_case("chunked");
    let body = if is_chunked { joined(body) } else { body.to_vec() };
    match headers.get("content-encoding").to_ascii_lowercase().as_str() {
        "gzip" | "x-gzip" => unpacked(MultiGzDecoder::new(body.as_slice())),
        "deflate" => unpacked(ZlibDecoder::new(body.as_slice())),
        "" | "identity" => Ok(body),
        _ => Err(Error::unsupported("a page in a packing other than gzip", "capture it again without")),
    }
}

fn unpacked(reader: impl Read) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let limit = 4 * LIMIT;
    reader.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit { Err(Error::too_large(limit)) } else { Ok(bytes) }
}

/// Joins chunks; what is no chunk is taken as it is, since some crawlers join them and keep the header.
fn joined(body: &[u8]) -> Vec<u8> {
    let (mut rest, mut out) = (body, Vec::new());
    while let Ok(Some(Line::Bytes(line))) = lines::next(&mut rest, LINE) {
        let size = String::from_utf8_lossy(&line);
        let size = usize::from_str_radix(size.split(';').next().unwrap_or("").trim(), 16);
        match size {
            Ok(0) => return out,
            Ok(size) if size <= rest.len() => {
                out.extend_from_slice(&rest[..size]);
                rest = &rest[size..];
                rest = rest.strip_prefix(b"\r\n").unwrap_or(rest);
            }
            _ => break,
        }
    }
    if out.is_empty() { body.to_vec() } else { out }
}

impl Capture {
    fn give(self, context: &Context, sink: Sink) -> ControlFlow<()> {
        let mut inner = context.member(&self.address).renamed(Some(name(&self.address)));
        match self.bytes {
            Err(error) => sink(inner.failed(error)),
            Ok(bytes) => {
                let declared = READERS.iter().find(|r| r.media_type == self.media_type).map(|r| r.format);
                if detect::by_content(&bytes[..bytes.len().min(detect::HEAD)]).is_none() {
                    inner.format = declared.unwrap_or(Format::Auto);
                }
                source::stream(Box::new(bytes.as_slice()), &inner, sink)
            }
        }
    }
}

/// The last part of an address, or its host.
fn name(address: &str) -> PathBuf {
    let path = address.split(['?', '#']).next().unwrap_or("");
    PathBuf::from(path.rsplit('/').find(|part| !part.is_empty()).unwrap_or("page"))
}
