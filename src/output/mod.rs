//! The record: the one JSON shape that leaves this program. Serialise only; analysis knows nothing of it.

mod convert;
mod offsets;
mod record;
mod release;

pub use convert::RecordOptions;
pub use offsets::{OffsetUnit, Offsets};
pub use record::*;
pub use release::*;

use schemars::generate::SchemaSettings;

/// The JSON Schema of what `depeche extract` writes, a [`Record`] or an [`ErrorRecord`], generated from the
/// types.
pub fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Line>().into()
}
