//! The record: the one JSON shape that leaves this program. Serialise only; analysis knows nothing of it.

mod offsets;
mod record;

pub use offsets::{OffsetUnit, Offsets};
pub use record::*;

/// The JSON Schema of [`Record`], generated from its types.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Record).into()
}
