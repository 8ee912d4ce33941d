//! The types of the record's `release`: the anatomy.

use super::{Extent, SpanRecord};
use schemars::JsonSchema;
use serde::Serialize;

/// The anatomy of the release.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReleaseRecord {
    /// Words above the title: genre, release line, wire.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kickers: Vec<KickerRecord>,
    /// Whether it may be printed, and whether it corrects an earlier release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusRecord>,
    /// What it says of an earlier release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<CorrectionRecord>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<SpanRecord>,
    /// Lines under the title and headings in the body.
    pub subheads: Vec<SpanRecord>,
    /// The first paragraph of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<SpanRecord>,
    /// Place and date of issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dateline: Option<DatelineRecord>,
    /// Further places and dates of issue, in text order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_datelines: Vec<DatelineRecord>,
    /// Until when it must not be printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embargo: Option<EmbargoRecord>,
    /// The body under its headings, in text order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<SectionRecord>,
    /// Whom to call.
    pub contacts: Vec<ContactRecord>,
    /// E-mail addresses and telephone numbers that belong to no contact.
    #[serde(skip_serializing_if = "LeftOverRecord::is_empty")]
    pub left_over: LeftOverRecord,
    /// Standing paragraphs about the issuer.
    pub boilerplates: Vec<BoilerplateRecord>,
    /// Names and functions under the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<SpanRecord>,
    /// The persons of the signature.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signers: Vec<SignerRecord>,
    /// Notes under the text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<SpanRecord>,
    /// Marks under the last line: `###`, `-30-`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub end_marks: Vec<SpanRecord>,
    /// `#Nantes`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hashtags: Vec<SpanRecord>,
    /// The texts of a page that holds several, or one in several languages; absent where it is one in French.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartRecord>,
}

/// Words above the title.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct KickerRecord {
    /// Where they stand.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// `genre`, `release`, `wire`.
    pub kind: &'static str,
}

/// Whether the release may be printed, and whether it corrects an earlier one.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct StatusRecord {
    /// The words that say so.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// `immediate`, `embargo`, `correction`, `replacement`, `update`, `withdrawal`.
    pub kind: &'static str,
}

/// What the release says of an earlier one.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CorrectionRecord {
    /// The words that say so.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// `correction`, `replacement`, `update`, `withdrawal`.
    pub kind: &'static str,
    /// Title of the earlier release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<SpanRecord>,
    /// Id of the earlier release's date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// A stretch of the body.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SectionRecord {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// The words of its heading; absent for what the lead begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// ISO 639 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// One of several texts on a page.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PartRecord {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// `release`, `translation`, `passage`.
    pub kind: &'static str,
    /// ISO 639 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// One who signs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SignerRecord {
    /// The person.
    pub name: String,
    /// The person's function.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

/// What belongs to no contact.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct LeftOverRecord {
    /// E-mail addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<ReachRecord>,
    /// Telephone numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<ReachRecord>,
}

impl LeftOverRecord {
    fn is_empty(&self) -> bool {
        self.emails.is_empty() && self.phones.is_empty()
    }
}

/// An e-mail address or telephone number.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReachRecord {
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// As it is to be written or called.
    pub value: String,
}

/// A postal address.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AddressRecord {
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// Id of its town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// Place and date of issue.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DatelineRecord {
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// Id of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Id of the date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// Until when it must not be printed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EmbargoRecord {
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// ISO 8601 day or moment, in local time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The time zone in the text's words: `HAE`, `heure de Paris`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// That zone's offset from UTC at that moment: `-04:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
}

/// Whom to call.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ContactRecord {
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// The person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The person's function.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Addresses.
    pub emails: Vec<String>,
    /// Numbers, international where the country is known.
    pub phones: Vec<String>,
    /// The postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressRecord>,
    /// Where the release gives the same contact again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub repeats: Vec<Extent>,
}

/// A standing paragraph about the issuer.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BoilerplateRecord {
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// Id of the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Whom it is about, in the heading's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}
