//! The record as others read it: types of their own, unknown fields denied, and the schema.

use depeche::document::{RuleId, Span};
use depeche::entities::{Entity, Label, Reference, Role};
use depeche::keywords::Keyword;
use depeche::output::{ErrorDetail, ErrorRecord, Record, RecordOptions, Source, schema};
use depeche::places::{Place, PlaceKind};
use depeche::quantities::{Quantity, QuantityKind};
use depeche::quotations::{Cue, Frame, Quotation, QuotationKind, Speaker};
use depeche::structure::{
    Address, Anatomy, Boilerplate, Contact, Correction, Dateline, Embargo, Kicker, KickerKind, LeftOver,
    Part, PartKind, Section, Signer, Status, StatusKind,
};
use depeche::temporal::{Disagreement, Origin, ReferenceDate, TimeExpression, TimeKind};
use depeche::{Analysis, Pipeline};
use serde_json::{Map, Value, json};

/// The record's shape, declared again. A field that is added must be added here, in the README and in the
/// changelog.
mod shape {
    #![allow(dead_code, reason = "reading the fields is the test")]
    use serde::Deserialize;
    use serde_json::{Map, Value};

    macro_rules! shapes {
        ($($name:ident { $($(#[$meta:meta])* $field:ident: $kind:ty,)* })*) => { $(
            #[derive(Debug, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub struct $name { $($(#[$meta])* pub $field: $kind,)* }
        )* };
    }

    shapes! {
        Record {
            schema_version: String, id: String, offset_unit: String, source: Source,
            metadata: Map<String, Value>, language: Language, reference_date: Reference, text: String,
            release: Release, sentences: Vec<Extent>, tokens: Vec<Token>, entities: Vec<Entity>,
            places: Vec<Place>, dates: Vec<Date>, quantities: Vec<Quantity>, quotations: Vec<Quotation>,
            keywords: Vec<Keyword>,
        }
        Error { id: String, source: Option<Source>, error: Detail, }
        Detail { kind: String, message: String, }
        Source {
            path: Option<String>, line: Option<u64>, media_type: Option<String>, encoding: Option<String>,
            sha256: Option<String>, member: Option<String>, packed_in: Option<Vec<String>>,
            repairs: Option<Vec<String>>,
        }
        Language { code: String, confidence: f64, }
        Reference { value: String, origin: String, disagreements: Vec<Disagreement>, }
        Disagreement { value: String, origin: String, start: usize, end: usize, text: String, }
        Extent { start: usize, end: usize, }
        Words { start: usize, end: usize, text: String, }
        Token { start: usize, end: usize, kind: String, stem: Option<String>, }
        Release {
            kickers: Vec<Kind>, status: Kind, correction: Correction, headline: Words, subheads: Vec<Words>,
            lead: Words, dateline: Dateline, other_datelines: Vec<Dateline>, embargo: Embargo,
            sections: Vec<Section>, contacts: Vec<Contact>, left_over: LeftOver, boilerplates: Vec<Boilerplate>,
            signature: Words, signers: Vec<Signer>, notes: Vec<Words>, end_marks: Vec<Words>,
            hashtags: Vec<Words>, parts: Vec<Part>,
        }
        Kind { start: usize, end: usize, text: String, kind: String, }
        Correction { start: usize, end: usize, text: String, kind: String, title: Words, date: String, }
        Section { start: usize, end: usize, heading: String, language: String, }
        Part { start: usize, end: usize, kind: String, language: String, }
        Signer { name: String, role: String, }
        LeftOver { emails: Vec<Reach>, phones: Vec<Reach>, }
        Reach { start: usize, end: usize, text: String, value: String, }
        Address { start: usize, end: usize, text: String, place: String, }
        Dateline { start: usize, end: usize, text: String, place: String, date: String, }
        Embargo { start: usize, end: usize, text: String, until: String, zone: String, offset: String, }
        Contact {
            start: usize, end: usize, text: String, name: String, role: String, organisation: String,
            emails: Vec<String>, phones: Vec<String>, address: Address, repeats: Vec<Extent>,
        }
        Boilerplate { start: usize, end: usize, text: String, organisation: String, about: String, }
        Entity {
            id: String, #[serde(rename = "type")] kind: String, name: String, mentions: Vec<Words>,
            #[serde(default)] references: Vec<Words>, #[serde(default)] roles: Vec<Function>,
            acronym: Option<String>, expansion: Option<String>, confidence: f64, explanation: Explanation,
        }
        Function {
            start: usize, end: usize, text: String, #[serde(default)] entities: Vec<String>,
            #[serde(default)] places: Vec<String>,
        }
        Place {
            id: String, name: String, kind: String, code: String, siren: String, mentions: Vec<Words>, latitude: f64,
            longitude: f64, within: Vec<String>, alternatives: Vec<String>, confidence: f64, explanation: Explanation,
        }
        Date {
            id: String, start: usize, end: usize, text: String, #[serde(rename = "type")] kind: String,
            value: String, modifier: Option<String>, begin: Option<String>, finish: Option<String>,
            offset: Option<String>,
            confidence: f64, explanation: Explanation,
        }
        Quantity {
            start: usize, end: usize, text: String, #[serde(rename = "type")] kind: String, value: f64, upper: Option<f64>, modifier: Option<String>,
            unit: Option<String>, explanation: Explanation,
        }
        Quotation {
            id: String, #[serde(rename = "type")] kind: String, fragments: Vec<Words>, text: String, cue: Cue,
            speaker: Speaker, confidence: f64, explanation: Explanation,
        }
        Cue { start: usize, end: usize, text: String, lemma: String, }
        Speaker { start: usize, end: usize, text: String, entity: String, name: String, role: String, confidence: f64, }
        Explanation { rules: Vec<String>, frame: Option<String>, #[serde(default)] reasons: Vec<Reason>, }
        Reason { name: String, weight: f64, }
        Keyword { term: String, stem: String, count: usize, score: f64, }
    }
}

const TEXT: &str = "Fête de l’été\nÀ Alès\nAlès, le 3 mai 2024. Sous embargo jusqu’à midi. « Oui », dit Ève O, \
                    maire. Elle paie 3 €. À propos de la CGT. Contact : Ève O, eve@exemple.fr. La maire";

/// The first place of these words in the text.
fn at(words: &str) -> Span {
    let start = TEXT.find(words).unwrap_or_else(|| panic!("{words:?} is not in the text"));
    Span::new(start, start + words.len())
}

const RULE: RuleId = RuleId("test/by-hand");

/// An analysis with something in every field.
fn full() -> Analysis {
    let reference = ReferenceDate::parse("2024-05-03T08:30", Origin::Metadata).expect("a date");
    let person = Entity {
        label: Label::Person,
        name: "Ève O".to_owned(),
        mentions: vec![at("Ève O")],
        references: vec![Reference { span: at("Elle"), rule: RULE }],
        roles: vec![Role { span: at("maire"), rule: RULE }],
        acronym: Some("EO".to_owned()),
        expansion: Some("Ève O".to_owned()),
        confidence: 0.9,
    };
    Analysis {
        times: vec![TimeExpression {
            span: at("3 mai 2024"),
            kind: TimeKind::Date,
            value: "2024-05-03".to_owned(),
            modifier: Some("START"),
            begin: Some("2024-05-03".to_owned()),
            finish: Some("2024-05-04".to_owned()),
            offset: Some("+02:00".to_owned()),
            confidence: 1.0,
            rule: RULE,
        }],
        quantities: vec![Quantity {
            span: at("3 €"),
            kind: QuantityKind::Money,
            value: 3.0,
            unit: Some("EUR".to_owned()),
            upper: Some(4.0),
            modifier: Some("APPROX"),
            rule: RULE,
        }],
        places: vec![Place {
            name: "Alès".to_owned(),
            kind: PlaceKind::Commune,
            code: Some("com:30007".to_owned()),
            siren: Some(213_000_078),
            mentions: vec![at("Alès")],
            point: Some((44.12, 4.08)),
            approximate: false,
            reasons: Vec::new(),
            within: vec!["dep:30".to_owned()],
            alternatives: vec!["com:00000".to_owned()],
            confidence: 0.97,
        }],
        entities: vec![person],
        quotations: vec![quotation()],
        anatomy: anatomy(),
        disagreements: vec![Disagreement {
            date: jiff::civil::date(2024, 5, 4),
            origin: Origin::Dateline,
            span: Some(at("3 mai 2024")),
        }],
        keywords: vec![Keyword { term: "fête".to_owned(), stem: "fêt".to_owned(), count: 1, score: 1.0 }],
        ..Pipeline::new().analyze(TEXT, Some(reference))
    }
}

fn quotation() -> Quotation {
    Quotation {
        kind: QuotationKind::Direct,
        fragments: vec![at("Oui")],
        cue: Some(Cue { span: at("dit"), lemma: "dire".to_owned() }),
        speaker: Some(Speaker {
            span: Some(at("Ève O")),
            entity: Some(0),
            name: "Ève O".to_owned(),
            role: Some("maire".to_owned()),
            confidence: 0.9,
        }),
        confidence: 0.8,
        frame: Frame::Incise,
        rule: RULE,
    }
}

fn anatomy() -> Anatomy {
    let contact = Contact {
        span: at("Ève O, eve@exemple.fr"),
        name: Some("Ève O".to_owned()),
        role: Some("maire".to_owned()),
        organisation: Some("CGT".to_owned()),
        emails: vec!["eve@exemple.fr".to_owned()],
        phones: vec!["+33 1 99 00 12 34".to_owned()],
        address: Some(Address { span: at("Alès"), place: Some(0) }),
        repeats: vec![at("Ève O")],
    };
    let dateline = Dateline { span: at("Alès, le 3 mai 2024"), place: Some(0), date: Some(0) };
    let left = LeftOver { span: at("eve@exemple.fr"), value: "eve@exemple.fr".to_owned() };
    let french = Some("fr".to_owned());
    Anatomy {
        kickers: vec![Kicker { span: at("Fête"), kind: KickerKind::Genre }],
        status: Some(Status { span: at("Sous embargo"), kind: StatusKind::Embargo }),
        correction: Some(Correction {
            span: at("Fête"),
            kind: StatusKind::Correction,
            title: Some(at("Oui")),
            date: Some(0),
        }),
        headline: Some(at("Fête de l’été")),
        subheads: vec![at("À Alès")],
        lead: Some(at("« Oui », dit Ève O, maire.")),
        dateline: Some(dateline.clone()),
        other_datelines: vec![dateline],
        embargo: Some(Embargo {
            span: at("Sous embargo jusqu’à midi"),
            until: Some("2024-05-03T12:00".to_owned()),
            zone: Some("heure de Paris".to_owned()),
            offset: Some("+02:00".to_owned()),
        }),
        sections: vec![Section {
            span: at("« Oui »"),
            heading: Some(at("À Alès")),
            language: french.clone(),
        }],
        contacts: vec![contact],
        other_emails: vec![left.clone()],
        other_phones: vec![left],
        boilerplates: vec![Boilerplate {
            span: at("À propos de la CGT."),
            organisation: Some(0),
            about: Some(at("CGT")),
        }],
        signature: Some(at("La maire")),
        signers: vec![Signer { name: "Ève O".to_owned(), role: Some("maire".to_owned()) }],
        notes: vec![at("Fête")],
        end_marks: vec![at("Fête")],
        hashtags: vec![at("Fête")],
        parts: vec![Part { span: at("Fête"), kind: PartKind::Release, language: french }],
        rules: Vec::new(),
    }
}

fn full_record() -> Value {
    let options = RecordOptions { tokens: true, explain: true, ..RecordOptions::default() };
    let mut record = Record::new("2024-05-03-fete", &full(), &options);
    record.source = Some(Source {
        path: Some("fete.txt".to_owned()),
        line: Some(1),
        media_type: Some("text/plain"),
        encoding: Some("UTF-8"),
        sha256: Some("00".repeat(32)),
        member: Some("a.txt".into()),
        packed_in: vec!["application/zip"],
        repairs: vec!["mojibake"],
    });
    record.metadata = Some(Map::from_iter([("service".to_owned(), json!("locale"))]));
    serde_json::to_value(&record).expect("a record is JSON")
}

fn error_record() -> Value {
    let source = Some(Source { path: Some("a.txt".to_owned()), ..Source::default() });
    let error = ErrorDetail { kind: "empty", message: "a.txt: holds no text".to_owned() };
    serde_json::to_value(ErrorRecord { id: "a".to_owned(), source, error }).expect("a record is JSON")
}

#[test]
fn a_full_record_has_these_fields_and_no_others() {
    let record: shape::Record = serde_json::from_value(full_record()).expect("the shape is the record's");
    assert_eq!((record.schema_version.as_str(), record.offset_unit.as_str()), ("1", "codepoint"));
    assert_eq!(
        (record.reference_date.value.as_str(), record.reference_date.origin.as_str()),
        ("2024-05-03T08:30:00", "metadata")
    );
    assert_eq!((record.entities[0].id.as_str(), record.entities[0].kind.as_str()), ("e1", "person"));
    assert_eq!((record.release.dateline.place.as_str(), record.release.dateline.date.as_str()), ("p1", "d1"));
    assert_eq!(record.release.boilerplates[0].organisation, "e1");
    assert_eq!(
        (record.quotations[0].speaker.entity.as_str(), record.quotations[0].cue.lemma.as_str()),
        ("e1", "dire")
    );
}

#[test]
fn an_explanation_names_the_rule_and_the_frame() {
    let record: shape::Record = serde_json::from_value(full_record()).expect("the shape is the record's");
    assert_eq!(record.dates[0].explanation.rules, ["test/by-hand"]);
    assert_eq!(record.quotations[0].explanation.rules, ["test/by-hand"]);
    assert!(record.quotations[0].explanation.frame.is_some());
    let plain = Record::new("x", &full(), &RecordOptions::default());
    assert!(plain.dates[0].explanation.is_none(), "explanations only when asked for");
}

#[test]
fn what_is_less_sure_than_asked_is_left_out_and_nothing_points_to_it() {
    let mut analysis = full();
    analysis.entities[0].confidence = 0.4;
    let options = RecordOptions { min_confidence: 0.5, ..RecordOptions::default() };
    let record = Record::new("x", &analysis, &options);
    assert!(record.entities.is_empty());
    assert_eq!(record.release.boilerplates[0].organisation, None);
    let speaker = record.quotations[0].speaker.as_ref().expect("the quotation is sure");
    assert_eq!((speaker.entity.as_deref(), speaker.name.as_str()), (None, "Ève O"));
    assert_eq!(record.dates[0].id, "d1");
}

#[test]
fn an_error_record_has_these_fields_and_no_others() {
    let record: shape::Error = serde_json::from_value(error_record()).expect("the shape is the record's");
    assert_eq!((record.id.as_str(), record.error.kind.as_str()), ("a", "empty"));
}

#[test]
fn what_is_unknown_is_absent() {
    let record = Record::new("x", &Pipeline::new().analyze("…", None), &RecordOptions::default());
    let record = serde_json::to_value(&record).expect("a record is JSON");
    for field in ["source", "metadata", "reference_date", "tokens"] {
        assert!(record.get(field).is_none(), "{field} is there");
    }
    assert!(record["release"].get("headline").is_none());
    assert_no_null(&record);
}

fn assert_no_null(value: &Value) {
    match value {
        Value::Null => panic!("a field is null instead of absent"),
        Value::Array(items) => items.iter().for_each(assert_no_null),
        Value::Object(fields) => fields.values().for_each(assert_no_null),
        _ => {}
    }
}

#[test]
fn the_schema_knows_every_field_and_asks_for_no_absent_one() {
    let schema = schema();
    check(&full_record(), &schema["$defs"]["Record"], &schema, "record");
    check(&error_record(), &schema["$defs"]["ErrorRecord"], &schema, "error");
    let least = Record::new("x", &Pipeline::new().analyze("…", None), &RecordOptions::default());
    check(&serde_json::to_value(&least).expect("JSON"), &schema["$defs"]["Record"], &schema, "least");
    let names: Vec<&str> =
        schema["anyOf"].as_array().expect("two shapes").iter().filter_map(|s| s["$ref"].as_str()).collect();
    assert_eq!(names, ["#/$defs/Record", "#/$defs/ErrorRecord"]);
}

/// Checks the names and the JSON types of fields against a schema, without which no value may be.
fn check(value: &Value, schema: &Value, root: &Value, place: &str) {
    let schema = resolve(schema, root);
    if schema == &json!(true) {
        return;
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let kind = match value {
        Value::Object(_) => "object",
        Value::Array(_) => "array",
        Value::String(_) => "string",
        Value::Number(n) if n.is_u64() && types.contains(&"integer") => "integer",
        Value::Number(_) => "number",
        _ => panic!("{place}: no such value in a record"),
    };
    assert!(types.contains(&kind) || schema.get("oneOf").is_some(), "{place}: {kind} is not among {types:?}");
    if let Value::Array(items) = value {
        items.iter().for_each(|item| check(item, &schema["items"], root, place));
    }
    if let (Value::Object(fields), Some(known)) = (value, schema["properties"].as_object()) {
        for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            assert!(fields.contains_key(required), "{place}: the schema asks for {required}");
        }
        for (name, field) in fields {
            let inner = known.get(name).unwrap_or_else(|| panic!("{place}: the schema knows no {name}"));
            check(field, inner, root, &format!("{place}.{name}"));
        }
    }
}

/// Follows references, and the choice between a shape and null.
fn resolve<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    if let Some(name) = schema["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/")) {
        return resolve(&root["$defs"][name], root);
    }
    match schema["anyOf"].as_array() {
        Some(choices) => resolve(&choices[0], root),
        None => schema,
    }
}
