//! Which fields of structured input hold what, and one release read from them.

use super::readers::Content;
use crate::error::Error;
use crate::temporal::{Origin, ReferenceDate};
use serde_json::{Map, Value};

/// The names of the fields that hold a release's text, id and date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields {
    /// Its text.
    pub text: String,
    /// Its id.
    pub id: String,
    /// The day or moment from which relative dates are counted.
    pub date: String,
}

impl Default for Fields {
    fn default() -> Fields {
        let [text, id, date] = ["text", "id", "reference_date"].map(str::to_owned);
        Fields { text, id, date }
    }
}

impl Fields {
    /// Reads one JSON object. `id` is set as soon as it is known, so that even a failure bears it.
    pub(super) fn read(&self, json: &[u8], id: &mut String) -> Result<Content, Error> {
        let line = std::str::from_utf8(json).map_err(|_| Error::damaged("UTF-8"))?;
        let mut fields: Map<String, Value> = serde_json::from_str(line.trim_start_matches('\u{feff}'))?;
        match fields.shift_remove(&self.id) {
            Some(Value::String(own)) if !own.is_empty() => *id = own,
            Some(Value::Number(own)) => *id = own.to_string(),
            _ => {}
        }
        let Some(Value::String(text)) = fields.shift_remove(&self.text) else {
            return Err(Error::missing_text(&self.text, fields.keys()));
        };
        let reference = reference(fields.shift_remove(&self.date))?;
        Ok(Content { text, reference, metadata: fields, ..Content::default() })
    }
}

fn reference(value: Option<Value>) -> Result<Option<ReferenceDate>, Error> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(date)) if date.trim().is_empty() => Ok(None),
        Some(Value::String(date)) => day(&date).map(Some),
        Some(other) => Err(Error::date(&other.to_string())),
    }
}

/// A day or moment in ISO 8601, or a day as `03/05/2024`, as French spreadsheets write it.
pub(super) fn day(date: &str) -> Result<ReferenceDate, Error> {
    let parse = |date: &str| ReferenceDate::parse(date, Origin::Metadata);
    let parts: Vec<&str> = date.trim().split(['/', '.']).collect();
    match parts[..] {
        [day, month, year] if year.len() == 4 => {
            parse(&format!("{year}-{month:0>2}-{day:0>2}")).map_err(|_| Error::date(date))
        }
        _ => parse(&date.trim().replacen(' ', "T", 1)).map_err(|_| Error::date(date)),
    }
}
