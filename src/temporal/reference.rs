//! The reference date: the day from which `jeudi` and `l'an dernier` are counted. Never the clock's.

use crate::error::Error;
use jiff::civil::{Date, DateTime};
use std::str::FromStr;

/// Where the reference date came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// The caller said it.
    Option,
    /// The input's metadata.
    Metadata,
    /// The release's dateline.
    Dateline,
    /// The line that says what the text is, or when it may be printed.
    ReleaseLine,
    /// The latest plausible date of the text.
    Text,
}

impl Origin {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            Origin::Option => "option",
            Origin::Metadata => "metadata",
            Origin::Dateline => "dateline",
            Origin::ReleaseLine => "release_line",
            Origin::Text => "text",
        }
    }
}

/// A reference date and its origin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ReferenceDate {
    /// The moment; midnight when only the day is known.
    pub datetime: DateTime,
    /// Where it came from.
    pub origin: Origin,
}

impl ReferenceDate {
    /// The day.
    pub fn date(self) -> Date {
        self.datetime.date()
    }

    /// Reads `2024-05-03` or `2024-05-03T10:00[:00]`. An offset after it (`+02:00`, `Z`) is passed over: the
    /// clock of the place of issue counts.
    ///
    /// # Errors
    /// When the value is neither.
    pub fn parse(value: &str, origin: Origin) -> Result<ReferenceDate, Error> {
        let local = value.trim().trim_end_matches('Z');
        let day = || Date::from_str(local).map(|d| d.at(0, 0, 0, 0));
        let datetime = DateTime::from_str(local).or_else(|_| day()).map_err(|_| Error::date(value))?;
        Ok(ReferenceDate { datetime, origin })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_days_and_moments() {
        let read = |v| ReferenceDate::parse(v, Origin::Option).map(|r| r.datetime.to_string());
        assert_eq!(read("2024-05-03").expect("a date"), "2024-05-03T00:00:00");
        assert_eq!(read("2013-02-12T04:30:00").expect("a date"), "2013-02-12T04:30:00");
        assert_eq!(read("2013-02-12T04:30:00.000Z").expect("a date"), "2013-02-12T04:30:00");
        assert_eq!(read("2013-02-12T04:30+02:00").expect("a date"), "2013-02-12T04:30:00");
        assert_eq!(read("3 mai").expect_err("no date").kind(), "date");
    }
}
