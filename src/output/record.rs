//! The types of the record.

use super::release::ReleaseRecord;
use crate::output::OffsetUnit;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

/// Version of the record's shape.
pub const SCHEMA_VERSION: &str = "1";

/// One release, analysed. Absent fields are unknown; no value is made up.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Record {
    /// Version of this shape.
    pub schema_version: &'static str,
    /// The release's id: the input's own, or made from its path.
    pub id: String,
    /// What `start` and `end` count.
    pub offset_unit: OffsetUnit,
    /// Where the release came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// Further fields of a JSON Lines input, as they came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Map<String, Value>>,
    /// Language of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageRecord>,
    /// The day from which relative dates are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_date: Option<ReferenceRecord>,
    /// The text that all spans point into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The anatomy of the release.
    pub release: ReleaseRecord,
    /// Sentences, headings and list items.
    pub sentences: Vec<Extent>,
    /// Tokens, when asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<Vec<TokenRecord>>,
    /// Persons, organisations and other names.
    pub entities: Vec<EntityRecord>,
    /// Places with codes.
    pub places: Vec<PlaceRecord>,
    /// Time expressions with values.
    pub dates: Vec<DateRecord>,
    /// Money, percentages, counts, measures.
    pub quantities: Vec<QuantityRecord>,
    /// Who said what.
    pub quotations: Vec<QuotationRecord>,
    /// What the release is about.
    pub keywords: Vec<KeywordRecord>,
}

/// A document that could not be read or analysed, in its place among the records.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ErrorRecord {
    /// The id, where one is known, else the place in the input.
    pub id: String,
    /// Where it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// What went wrong.
    pub error: ErrorDetail,
}

/// One line of output: a release's record, or the error record in its place.
#[derive(JsonSchema)]
#[serde(untagged)]
#[allow(dead_code, clippy::large_enum_variant, reason = "it only names the two shapes for the schema")]
pub(super) enum Line {
    Record(Record),
    Error(ErrorRecord),
}

/// What went wrong.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ErrorDetail {
    /// Stable name of the kind of error.
    pub kind: &'static str,
    /// The place, what is wrong, and the remedy.
    pub message: String,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Source {
    /// The file, as it was named or found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The file within it: the path in an archive, an attachment's name, the address of a captured page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// Media types of what it was packed in, the outermost first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub packed_in: Vec<&'static str>,
    /// Line of a JSON Lines input, or row of a table, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Media type of the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<&'static str>,
    /// Encoding the text was read in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<&'static str>,
    /// What was put right in the text: `mojibake` (UTF-8 that had been read as another encoding),
    /// `stray_characters` (invisible marks inside words), `composition` (letters and accents written apart).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub repairs: Vec<&'static str>,
    /// SHA-256 of the document's bytes, in hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// Language of the text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LanguageRecord {
    /// ISO 639 code.
    pub code: String,
    /// From 0 to 1.
    pub confidence: f64,
}

/// The reference date and where it came from.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReferenceRecord {
    /// ISO 8601 day, or moment when a time of day was given.
    pub value: String,
    /// `option`, `metadata`, `dateline`, `release_line` or `text`.
    pub origin: &'static str,
    /// A warning: days of issue that are told otherwise, in text order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub disagreements: Vec<DisagreementRecord>,
}

/// A day of issue that is not the reference date.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DisagreementRecord {
    /// ISO 8601 day.
    pub value: String,
    /// Where it came from, as for the reference date.
    pub origin: &'static str,
    /// Where it stands in the text.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub span: Option<SpanRecord>,
}

/// A stretch of text without its words.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Extent {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
}

/// A stretch of text and its words.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SpanRecord {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// The words there.
    pub text: String,
}

/// One token.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TokenRecord {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// `word`, `number`, `mixed`, `punctuation`, `symbol`, `url`, `email`, `hashtag`, `handle`.
    pub kind: &'static str,
    /// Snowball stem of a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stem: Option<String>,
}

/// A person, organisation or other name.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EntityRecord {
    /// `e1`, `e2`, … within this record.
    pub id: String,
    /// `person`, `organisation`, `event`, `work`, `product`, `programme`, `law`, `award`, `other`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The fullest name.
    pub name: String,
    /// Where it is named.
    pub mentions: Vec<SpanRecord>,
    /// Pronouns and bare functions resolved to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<SpanRecord>,
    /// Functions and titles.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleRecord>,
    /// Its acronym.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acronym: Option<String>,
    /// What its acronym stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expansion: Option<String>,
    /// From 0 to 1.
    pub confidence: f32,
    /// Which rules made it and why, with `--explain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// A function or title.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RoleRecord {
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// Ids of the organisations and other names inside it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entities: Vec<String>,
    /// Ids of the places inside it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
}

/// A place.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PlaceRecord {
    /// `p1`, `p2`, … within this record.
    pub id: String,
    /// Official name, or the text's own.
    pub name: String,
    /// `commune`, `departement`, `region`, `epci`, `country`, `city`, `district`, `continent`, `street`,
    /// `building`, `natural`, `other`.
    pub kind: &'static str,
    /// `com:30007`, `dep:30`, `reg:76`, `epci:…`, `iso:DE`, `city:London,GB`, `cont:EU`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// SIREN number of the commune or intercommunal body: nine digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub siren: Option<String>,
    /// Where it is named.
    pub mentions: Vec<SpanRecord>,
    /// Degrees north.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees east.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// Present, and true, where the point is that of the place's neighbours, its own being unknown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
    /// Codes of what it lies in, smallest first.
    pub within: Vec<String>,
    /// Codes of other places of this name, likeliest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<String>,
    /// From 0 to 1.
    pub confidence: f32,
    /// Which rules made it and why, with `--explain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// A time expression.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DateRecord {
    /// `d1`, `d2`, … within this record.
    pub id: String,
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// `DATE`, `TIME`, `DURATION`, `SET`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// ISO 8601 / TIMEX3 value.
    pub value: String,
    /// `START`, `MID`, `END`, `BEFORE`, `AFTER`, `ON_OR_BEFORE`, `ON_OR_AFTER`, `APPROX`, `LESS_THAN`,
    /// `MORE_THAN`, `EVERY_OTHER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modifier: Option<&'static str>,
    /// Where it begins in local time, a day or a moment. With `finish` it is a half-open interval: it begins
    /// here and is over there. Absent where unknown or open (`jusqu'au 3 mai`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin: Option<String>,
    /// Where it is over: the first day, or the moment, that no longer belongs to it. Absent for a single
    /// moment, and where unknown or open (`depuis 2017`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish: Option<String>,
    /// The offset from UTC, `+02:00`, where the text names the time zone; the other fields are in local time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
    /// From 0 to 1.
    pub confidence: f32,
    /// Which rules made it and why, with `--explain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// A quantity.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct QuantityRecord {
    /// Where it stands.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// `money`, `percent`, `count`, `measure`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The number; the lower one of a range.
    pub value: f64,
    /// The upper number of a range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper: Option<f64>,
    /// `APPROX`, `MORE_THAN`, `LESS_THAN`, `EQUAL_OR_MORE`, `EQUAL_OR_LESS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modifier: Option<&'static str>,
    /// Currency code, `%`, symbol or noun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Which rules made it and why, with `--explain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// A quotation.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct QuotationRecord {
    /// `q1`, `q2`, … within this record.
    pub id: String,
    /// `direct`, `indirect`, `mixed`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The quoted words, in one piece or several.
    pub fragments: Vec<SpanRecord>,
    /// The fragments joined by spaces.
    pub text: String,
    /// The words that introduce it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cue: Option<CueRecord>,
    /// Who said it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<SpeakerRecord>,
    /// From 0 to 1.
    pub confidence: f32,
    /// Which rules made it and why, with `--explain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation>,
}

/// The words that introduce a quotation.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CueRecord {
    /// Where they stand.
    #[serde(flatten)]
    pub span: SpanRecord,
    /// Infinitive of the verb, or the preposition or noun.
    pub lemma: String,
}

/// Who said it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SpeakerRecord {
    /// The words that name the speaker here; absent when the last speaker goes on.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub span: Option<SpanRecord>,
    /// Id of the entity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<String>,
    /// Full name, or the text's own words.
    pub name: String,
    /// The speaker's role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// How sure it is that this is who spoke, from 0 to 1.
    pub confidence: f32,
}

/// A keyword.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct KeywordRecord {
    /// The most frequent surface form.
    pub term: String,
    /// Its stem.
    pub stem: String,
    /// How often it stands in the text.
    pub count: usize,
    /// From 0 to 1, the best term having 1.
    pub score: f64,
}

/// Why an annotation stands, with `--explain`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Explanation {
    /// The rules that made it, in text order, each once.
    pub rules: Vec<&'static str>,
    /// How a quotation hangs on its source: `incise`, `colon`, `clause`, `infinitive`, `source`, `object`,
    /// `signature`, `bare`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<&'static str>,
    /// What spoke for the chosen place among those of its name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonRecord>,
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ReasonRecord {
    /// What it is.
    pub name: &'static str,
    /// How much it counts.
    pub weight: f32,
}
