//! Runs every case of `tests/cases/`: exact spans, exact labels, and nothing else found on the line.

#[path = "common/cases.rs"]
mod cases;

use cases::{Case, Mark};
use depeche::document::{RuleId, Span};
use depeche::entities::{Entity, Label, Reference};
use depeche::places::Place;
use depeche::temporal::{Origin, ReferenceDate};
use depeche::{Analysis, Pipeline};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

fn analyze(case: &Case, text: &str) -> Analysis {
    let reference = case.header.get("reference");
    let reference = reference.map(|v| ReferenceDate::parse(v, Origin::Option).expect("a header's date"));
    PIPELINE.analyze(text, reference)
}

/// Runs the cases of one stage against the whole of a layer.
fn check(stage: &str, layer: impl Fn(&Analysis) -> Vec<(Span, String, RuleId)>) {
    check_part(stage, |_, analysis| layer(analysis));
}

/// Runs the cases of one stage against what a case wants of a layer, collecting all failures before it fails.
fn check_part(stage: &str, layer: impl Fn(&Case, &Analysis) -> Vec<(Span, String, RuleId)>) {
    let mut failures = Vec::new();
    let cases = cases::read(stage);
    assert!(!cases.is_empty(), "no case in tests/cases/{stage}/");
    for case in cases {
        let (text, wanted) = cases::parse(&case.line);
        let analysis = analyze(&case, &text);
        let mut found: Vec<Mark> =
            layer(&case, &analysis).into_iter().map(|(s, label, _)| (s.start(), s.end(), label)).collect();
        found.sort_by(|a, b| (a.0, std::cmp::Reverse(a.1), &a.2).cmp(&(b.0, std::cmp::Reverse(b.1), &b.2)));
        if found != wanted {
            let (wanted, found) = (cases::render(&text, &wanted), cases::render(&text, &found));
            failures.push(format!("{}\n  wanted {wanted}\n  found  {found}", case.place));
        }
    }
    let place = format!("see src/{stage}/ and its data, or the case itself in tests/cases/{stage}/");
    assert!(failures.is_empty(), "{} cases fail; {place}\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn segmentation() {
    for case in cases::read("segmentation") {
        let kind = case.header["kind"].as_str();
        let mark = if kind == "tokens" { "|" } else { "||" };
        let text = case.line.replace(mark, "").replace("  ", " ");
        let analysis = analyze(&case, &text);
        let spans: Vec<Span> = match kind {
            "tokens" => analysis.segmentation.tokens.iter().map(|t| t.span).collect(),
            _ => analysis.segmentation.sentences.iter().map(|s| s.span).collect(),
        };
        let found: Vec<&str> = spans.iter().map(|&s| analysis.document.slice(s)).collect();
        let wanted: Vec<&str> = case.line.split(mark).map(str::trim).filter(|t| !t.is_empty()).collect();
        assert_eq!(found, wanted, "{}: see src/segmentation/{kind}.rs and its data", case.place);
    }
}

fn times(analysis: &Analysis) -> Vec<(Span, String, RuleId)> {
    let label = |t: &depeche::temporal::TimeExpression| {
        let words = [Some(t.kind.name()), Some(&t.value), t.modifier, t.offset.as_deref()];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    analysis.times.iter().map(|t| (t.span, label(t), t.rule)).collect()
}

#[test]
fn temporal() {
    check("temporal", times);
}

fn quantities(analysis: &Analysis) -> Vec<(Span, String, RuleId)> {
    use depeche::quantities::{Quantity, QuantityKind};
    let label = |q: &Quantity| {
        let upper = q.upper.map_or(String::new(), |upper| format!("..{upper}"));
        let value = format!("{} {}{upper}", q.kind.name().to_uppercase(), q.value);
        let unit = q.unit.as_ref().filter(|_| q.kind != QuantityKind::Percent);
        [Some(value.as_str()), unit.map(String::as_str), q.modifier]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    };
    analysis.quantities.iter().map(|q| (q.span, label(q), q.rule)).collect()
}

#[test]
fn quantities_are_found() {
    check("quantities", quantities);
}

/// The parts of the release; the `layer` header names the kinds that the file checks.
fn anatomy(analysis: &Analysis) -> Vec<(Span, String, RuleId)> {
    let anatomy = &analysis.anatomy;
    let plain = |label: &str, span: Span| (span, label.to_owned(), RuleId(""));
    let each =
        |label: &'static str, spans: &[Span]| spans.iter().map(|&s| plain(label, s)).collect::<Vec<_>>();
    let mut out = each("SUBHEAD", &anatomy.subheads);
    out.extend(anatomy.headline.iter().map(|&s| plain("HEADLINE", s)));
    out.extend(anatomy.lead.iter().map(|&s| plain("LEAD", s)));
    out.extend(anatomy.dateline.iter().map(|d| plain("DATELINE", d.span)));
    out.extend(anatomy.dateline.iter().map(|d| plain(&dated(analysis, "ISSUED", d), d.span)));
    out.extend(anatomy.other_datelines.iter().map(|d| plain(&dated(analysis, "ALSO", d), d.span)));
    out.extend(anatomy.embargo.iter().map(|e| plain("EMBARGO", e.span)));
    out.extend(anatomy.embargo.iter().map(|e| plain(&until(e), e.span)));
    out.extend(anatomy.contacts.iter().map(|c| (c.span, contact(c), RuleId(""))));
    out.extend(anatomy.boilerplates.iter().map(|b| plain("BOILERPLATE", b.span)));
    out.extend(anatomy.boilerplates.iter().map(|b| plain(&about(analysis, b), b.span)));
    out.extend(anatomy.signature.iter().map(|&s| plain("SIGNATURE", s)));
    out.extend(anatomy.signature.iter().map(|&s| plain(&signed(anatomy), s)));
    out.extend(anatomy.kickers.iter().map(|k| plain(&format!("KICKER {}", k.kind.name()), k.span)));
    out.extend(anatomy.status.iter().map(|s| plain(&format!("STATUS {}", s.kind.name()), s.span)));
    out.extend(anatomy.correction.iter().map(|c| plain(&corrected(analysis, c), c.span)));
    out.extend(each("NOTE", &anatomy.notes));
    out.extend(each("END", &anatomy.end_marks));
    out.extend(each("HASHTAG", &anatomy.hashtags));
    let language = |code: &Option<String>| code.clone().unwrap_or_else(|| "-".to_owned());
    let part = |kind: &str, code| format!("PART {kind} {}", language(code));
    out.extend(anatomy.parts.iter().map(|p| plain(&part(p.kind.name(), &p.language), p.span)));
    out.extend(anatomy.sections.iter().map(|s| plain(&format!("SECTION {}", language(&s.language)), s.span)));
    let left = anatomy.other_emails.iter().chain(&anatomy.other_phones);
    out.extend(left.map(|x| plain(&format!("LEFT {}", x.value), x.span)));
    let addresses = anatomy.contacts.iter().filter_map(|c| c.address.as_ref());
    out.extend(addresses.map(|a| plain(&format!("ADDRESS {}", code(analysis, a.place)), a.span)));
    out
}

/// The code of a place, or its name where it has none.
fn code(analysis: &Analysis, place: Option<usize>) -> String {
    let place = place.map(|i| &analysis.places[i]);
    place.map_or("-".to_owned(), |p| p.code.clone().unwrap_or_else(|| p.name.clone()))
}

/// `ISSUED com:75056 2024-05-03`.
fn dated(analysis: &Analysis, label: &str, dateline: &depeche::structure::Dateline) -> String {
    let date = dateline.date.map_or("-", |i| analysis.times[i].value.as_str());
    format!("{label} {} {date}", code(analysis, dateline.place))
}

/// `UNTIL 2024-05-03T10:00 HAE -04:00`.
fn until(embargo: &depeche::structure::Embargo) -> String {
    let parts = [&embargo.until, &embargo.zone, &embargo.offset];
    parts.into_iter().flatten().fold("UNTIL".to_owned(), |label, part| format!("{label} {part}"))
}

/// `ABOUT Debian`.
fn about(analysis: &Analysis, boilerplate: &depeche::structure::Boilerplate) -> String {
    format!("ABOUT {}", boilerplate.about.map_or("-", |s| analysis.document.slice(s)))
}

/// `SIGNED Anne Martin, directrice; Jean Petit`.
fn signed(anatomy: &depeche::structure::Anatomy) -> String {
    let one = |s: &depeche::structure::Signer| match &s.role {
        Some(role) => format!("{}, {role}", s.name),
        None => s.name.clone(),
    };
    format!("SIGNED {}", anatomy.signers.iter().map(one).collect::<Vec<_>>().join("; "))
}

/// `CORRECTION replacement title=… date=…`.
fn corrected(analysis: &Analysis, correction: &depeche::structure::Correction) -> String {
    let title = correction.title.map(|s| format!(" title={}", analysis.document.slice(s)));
    let date = correction.date.map(|i| format!(" date={}", analysis.times[i].value));
    let more = [title, date].into_iter().flatten().collect::<String>();
    format!("CORRECTION {}{more}", correction.kind.name())
}

/// `CONTACT name=… role=… organisation=… email=… phone=…`, with the fields that are there.
fn contact(contact: &depeche::structure::Contact) -> String {
    let single = [("name", &contact.name), ("role", &contact.role), ("organisation", &contact.organisation)];
    let mut out = "CONTACT".to_owned();
    let fields = single.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?)));
    let emails = contact.emails.iter().map(|e| ("email", e));
    for (key, value) in fields.chain(emails).chain(contact.phones.iter().map(|p| ("phone", p))) {
        out.push_str(&format!(" {key}={value}"));
    }
    out
}

#[test]
fn structure() {
    check_part("structure", |case, analysis| {
        let kinds = case.header["layer"].as_str();
        let wanted = |label: &str| kinds.split(' ').any(|k| label.split(' ').next() == Some(k));
        anatomy(analysis).into_iter().filter(|(_, label, _)| wanted(label)).collect()
    });
}

/// Names but for places, and roles.
fn names(analysis: &Analysis) -> Vec<(Span, String, RuleId)> {
    let names = analysis.mentions.iter().filter(|m| m.label != Label::Place);
    let names = names.map(|m| (m.span, m.label.name().to_uppercase(), m.rule));
    // A role that two persons share is one on the page.
    let roles: BTreeSet<_> = analysis
        .entities
        .iter()
        .flat_map(|e| &e.roles)
        .map(|r| (r.span, "ROLE".to_owned(), r.rule))
        .collect();
    names.chain(roles).collect()
}

#[test]
fn entities() {
    check("entities", names);
}

/// Every mention with the name of its entity, every reference with the same after `=`.
fn linked(analysis: &Analysis) -> Vec<(Span, String, RuleId)> {
    let mentions =
        |e: &Entity| e.mentions.iter().map(|&m| (m, e.name.clone(), RuleId(""))).collect::<Vec<_>>();
    let references = |e: &Entity| {
        let one = |r: &Reference| (r.span, format!("={}", e.name), r.rule);
        e.references.iter().map(one).collect::<Vec<_>>()
    };
    analysis.entities.iter().flat_map(|e| [mentions(e), references(e)].concat()).collect()
}

#[test]
fn entities_are_joined() {
    check("linking", linked);
}

/// Places with their code, or their kind where they have none.
fn places(analysis: &Analysis) -> Vec<(Span, String, RuleId)> {
    let rule =
        |span: Span| analysis.mentions.iter().find(|m| m.span == span).expect("a place is a mention").rule;
    let label = |p: &Place| p.code.clone().unwrap_or_else(|| p.kind.name().to_owned());
    let mentions = |p: &Place| p.mentions.iter().map(|&m| (m, label(p), rule(m))).collect::<Vec<_>>();
    analysis.places.iter().flat_map(mentions).collect()
}

#[test]
fn places_have_codes() {
    check("places", places);
}

/// Fragments as `DIRECT Speaker Name`, cues as `CUE lemma`.
fn quotations(analysis: &Analysis) -> Vec<(Span, String, RuleId)> {
    let mut out = Vec::new();
    for q in &analysis.quotations {
        let speaker = q.speaker.iter().map(|s| format!(" {}", s.name));
        let label = q.kind.name().to_uppercase() + &speaker.collect::<String>();
        out.extend(q.fragments.iter().map(|&f| (f, label.clone(), q.rule)));
        out.extend(q.cue.iter().map(|cue| (cue.span, format!("CUE {}", cue.lemma), q.rule)));
    }
    out
}

#[test]
fn quotation() {
    check("quotations", quotations);
}

/// The rules that made something of any kind in this analysis.
fn fired(analysis: &Analysis) -> Vec<RuleId> {
    let layers =
        [times(analysis), names(analysis), places(analysis), quantities(analysis), quotations(analysis)];
    let made = layers.into_iter().flatten().map(|(_, _, rule)| rule);
    let references = analysis.entities.iter().flat_map(|e| &e.references).map(|r| r.rule);
    made.chain(references).chain(analysis.anatomy.rules.iter().copied()).collect()
}

#[test]
fn every_rule_fires_in_some_case() {
    let mut seen = BTreeSet::new();
    for stage in ["temporal", "entities", "linking", "places", "quantities", "structure", "quotations"] {
        for case in cases::read(stage) {
            let (text, _) = cases::parse(&case.line);
            seen.extend(fired(&analyze(&case, &text)));
        }
    }
    let silent: Vec<RuleId> = depeche::rule_ids().into_iter().filter(|id| !seen.contains(id)).collect();
    assert!(silent.is_empty(), "rules without a case that fires them: {silent:?}");
    let known: BTreeSet<RuleId> = depeche::rule_ids().into_iter().collect();
    let strange: Vec<&RuleId> = seen.difference(&known).collect();
    assert!(strange.is_empty(), "rules missing from their stage's RULES: {strange:?}");
}
