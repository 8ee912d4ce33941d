//! Parquet: one release a row (feature `parquet`).

use super::{Container, Context, Sink, Stream};
use crate::error::Error;
use crate::input::Format;
use crate::input::piece::Medium;
use bytes::Bytes;
use parquet::file::reader::{ChunkReader, FileReader, SerializedFileReader};
use serde_json::{Map, Value};
use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;

pub(super) const PARQUET: Container = Container {
    format: Format::Parquet,
    media_type: "application/vnd.apache.parquet",
    extensions: &["parquet"],
    begins: |head| head.starts_with(b"PAR1"),
    open,
};

/// Bytes of a table that does not lie in a file of its own, and must be held in memory.
const LIMIT: u64 = 256 << 20;

fn open(stream: Stream, context: &Context, sink: Sink) -> ControlFlow<()> {
    if let Some(path) = context.file() {
        return match File::open(path) {
            Ok(file) => give(file, context, sink),
            Err(error) => sink(context.failed(error.into())),
        };
    }
    let mut bytes = Vec::new();
    match stream.take(LIMIT + 1).read_to_end(&mut bytes) {
        Err(error) => sink(context.failed(error.into())),
        Ok(length) if length as u64 > LIMIT => {
            let what = format!("a table of more than {LIMIT} bytes that is no file of its own");
            sink(context.failed(Error::limit(what, "give the file itself")))
        }
        Ok(_) => give(Bytes::from(bytes), context, sink),
    }
}

fn give(table: impl ChunkReader + 'static, context: &Context, sink: Sink) -> ControlFlow<()> {
    match rows(table, context, &mut *sink) {
        Ok(flow) => flow,
        Err(error) => sink(context.failed(error)),
    }
}

fn rows(table: impl ChunkReader + 'static, context: &Context, sink: Sink) -> Result<ControlFlow<()>, Error> {
    let broken = |e: parquet::errors::ParquetError| Error::format("Parquet", e);
    let reader = SerializedFileReader::new(table).map_err(broken)?;
    let columns = reader.metadata().file_metadata().schema_descr().root_schema().get_fields();
    let columns: Vec<String> = columns.iter().map(|column| column.name().to_owned()).collect();
    if !columns.contains(&context.fields.text) {
        return Err(Error::missing_text(&context.fields.text, columns.iter()));
    }
    let mut any = false;
    for (number, row) in (1..).zip(reader.get_row_iter(None).map_err(broken)?) {
        any = true;
        let row = row.map_err(broken)?;
        let fields = row.get_column_iter().map(|(name, field)| (name.clone(), field.to_json_value()));
        let fields: Map<String, Value> = fields.filter(|(_, value)| !value.is_null()).collect();
        let json = serde_json::to_vec(&fields).map_err(Error::from);
        if sink(context.piece(Medium::Row(number), json)).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    if any { Ok(ControlFlow::Continue(())) } else { Err(Error::empty()) }
}
