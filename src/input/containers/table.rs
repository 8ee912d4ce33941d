//! Tables in CSV: one release a row, fields named by the first row.

use super::{Container, Context, Sink, Stream};
use crate::error::Error;
use crate::input::clean::{Repairs, clean};
use crate::input::piece::Medium;
use crate::input::{Format, decode};
use csv::{ReaderBuilder, StringRecord};
use serde_json::{Map, Value};
use std::io::Read;
use std::ops::ControlFlow;

pub(super) const CSV: Container = Container {
    format: Format::Csv,
    media_type: "text/csv",
    extensions: &["csv", "tsv"],
    begins: |_| false,
    open,
};

/// Bytes of a table, which is held in memory to tell its encoding.
const LIMIT: u64 = 256 << 20;

fn open(stream: Stream, context: &Context, sink: Sink) -> ControlFlow<()> {
    match read(stream) {
        Ok((text, encoding, repairs)) => {
            let mut context = context.clone();
            context.place.encoding = Some(encoding);
            context.place.repairs = repairs;
            rows(&text, &context, sink)
        }
        Err(error) => sink(context.failed(error)),
    }
}

fn read(stream: Stream) -> Result<(String, &'static str, Repairs), Error> {
    let mut bytes = Vec::new();
    stream.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT {
        return Err(Error::limit(
            format!("a table of more than {LIMIT} bytes"),
            "split it, or give JSON Lines",
        ));
    }
    let (text, encoding) = decode::decode(&bytes)?;
    let mut repairs = Repairs::new();
    Ok((clean(text, &mut repairs), encoding, repairs))
}

fn rows(text: &str, context: &Context, sink: Sink) -> ControlFlow<()> {
    let delimiter = delimiter(text);
    let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(|name| name.trim().to_owned()).collect(),
        Err(error) => return sink(context.failed(Error::format("CSV", error))),
    };
    if !header.contains(&context.fields.text) {
        let error = if text.trim().is_empty() {
            Error::empty()
        } else {
            Error::missing_text(&context.fields.text, header.iter())
        };
        return sink(context.failed(error));
    }
    let mut any = false;
    for (number, row) in (1..).zip(reader.into_records()) {
        any = true;
        let json = row.map(|row| json(&header, &row)).map_err(|e| Error::format("CSV", e));
        sink(context.piece(Medium::Row(number), json))?;
    }
    if any { ControlFlow::Continue(()) } else { sink(context.failed(Error::empty())) }
}

/// The mark that cuts the first line into most fields; French spreadsheets write semicolons.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or("");
    let count = |mark: &u8| first.bytes().filter(|b| b == mark).count();
    b",;\t|".iter().copied().rev().max_by_key(count).unwrap_or(b',')
}

/// A row as a JSON object; empty cells are no fields.
fn json(header: &[String], row: &StringRecord) -> Vec<u8> {
    let cells = header.iter().zip(row).filter(|(name, cell)| !name.is_empty() && !cell.is_empty());
    let fields: Map<String, Value> = cells.map(|(name, cell)| (name.clone(), Value::from(cell))).collect();
    serde_json::to_vec(&fields).unwrap_or_default()
}
