//! What holds for any text whatsoever.

use depeche::batch::{self, Options};
use depeche::document::Span;
use depeche::input::Inputs;
use depeche::output::{Record, RecordOptions};
use depeche::segmentation::is_blank;
use depeche::temporal::{Origin, ReferenceDate};
use depeche::{Analysis, Pipeline};
use proptest::prelude::*;
use std::io::Write;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

fn analyze(text: &str) -> Analysis {
    let reference = ReferenceDate::parse("2024-05-03", Origin::Option).expect("a date");
    PIPELINE.analyze(text, Some(reference))
}

/// What releases are made of, and what breaks rules: words of every stage, marks, numbers beyond reason.
const PIECES: &[&str] = &[
    "le",
    "La",
    "l'",
    "d’",
    "du",
    "au",
    "de",
    "et",
    "à",
    "qu'",
    "aujourd'hui",
    "maire",
    "ministre",
    "M.",
    "Mme",
    "Dr",
    "Jean",
    "Claire",
    "Durand",
    "MARTIN",
    "O",
    "Paris",
    "Alès",
    "(30)",
    "Le Havre",
    "Gard",
    "Saint-Denis",
    "Nations unies",
    "ministère",
    "SARL",
    "CGT",
    "(CGT)",
    "université",
    "jeudi",
    "20",
    "août",
    "2020",
    "1er",
    "3",
    "mai",
    "hier",
    "l'an dernier",
    "14 heures",
    "14h30",
    "25:61",
    "31 février",
    "du 3 au",
    "entre 2019 et",
    "depuis",
    "trois",
    "jours",
    "semaines",
    "fin",
    "mi-",
    "99999999999999999999",
    "0",
    "10 000 euros",
    "12,5 %",
    "3 M€",
    "a déclaré",
    "explique",
    "selon",
    "a-t-il conclu",
    "dit-elle",
    "que",
    "«",
    "»",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "—",
    "-",
    "–",
    "(",
    ")",
    "[",
    "]",
    ".",
    "…",
    ",",
    ";",
    ":",
    "!",
    "?",
    "/",
    "•",
    "*",
    "#",
    "@",
    "%",
    "€",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "\u{202f}",
    "\u{feff}",
    "\u{200b}",
    "e\u{301}",
    "😀",
    "İ",
    "ﬁ",
    "ß",
    "À propos de",
    "Contact presse :",
    "Sous embargo jusqu'au",
    "jean@exemple.fr",
    "+33 1 99 00 12 34",
    "01 99 00 12 34",
    "https://exemple.fr/a?b=c",
    "élu·es",
    "étudiant(e)s",
    "XXIe",
    "n°",
    "art.",
    "Paris, le 3 mai 2024 –",
];

fn french() -> impl Strategy<Value = String> {
    let piece =
        (prop::sample::select(PIECES), prop::sample::select(&[" ", " ", " ", "", "\u{a0}", "\n"][..]));
    prop::collection::vec(piece, 0..60)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(piece, blank)| [piece, blank]).collect())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![2 => french(), 1 => any::<String>(), 1 => "[\\PC\n\r\t]{0,200}"]
}

/// All spans of all layers.
fn spans(a: &Analysis) -> Vec<Span> {
    let mut spans = Vec::new();
    spans.extend(a.segmentation.tokens.iter().map(|t| t.span));
    spans.extend(a.segmentation.sentences.iter().map(|s| s.span));
    spans.extend(a.segmentation.lines.iter().map(|l| l.span));
    spans.extend(a.times.iter().map(|t| t.span));
    spans.extend(a.quantities.iter().map(|q| q.span));
    spans.extend(a.places.iter().flat_map(|p| p.mentions.clone()));
    for entity in &a.entities {
        spans.extend(&entity.mentions);
        spans.extend(entity.references.iter().map(|r| r.span));
        spans.extend(entity.roles.iter().map(|r| r.span));
    }
    for quotation in &a.quotations {
        spans.extend(&quotation.fragments);
        spans.extend(quotation.cue.iter().map(|c| c.span));
        spans.extend(quotation.speaker.iter().filter_map(|s| s.span));
    }
    let anatomy = &a.anatomy;
    spans.extend(
        anatomy.headline.iter().chain(&anatomy.subheads).chain(&anatomy.lead).chain(&anatomy.signature),
    );
    spans.extend(anatomy.dateline.iter().map(|d| d.span));
    spans.extend(anatomy.embargo.iter().map(|e| e.span));
    spans.extend(anatomy.contacts.iter().map(|c| c.span));
    spans.extend(anatomy.boilerplates.iter().map(|b| b.span));
    spans
}

fn json(analysis: &Analysis) -> String {
    let options = RecordOptions { tokens: true, ..RecordOptions::default() };
    serde_json::to_string(&Record::new("x", analysis, &options)).expect("a record is JSON")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_span_lies_in_the_text_on_character_boundaries(text in any_text()) {
        for span in spans(&analyze(&text)) {
            prop_assert!(text.get(span.range()).is_some_and(|s| !s.is_empty()), "{span:?} in {text:?}");
        }
    }

    #[test]
    fn tokens_and_blanks_tile_the_text(text in any_text()) {
        let tokens = analyze(&text).segmentation.tokens;
        let ends = std::iter::once(0).chain(tokens.iter().map(|t| t.span.end()));
        let starts = tokens.iter().map(|t| t.span.start()).chain([text.len()]);
        for (end, start) in ends.zip(starts) {
            let between = text.get(end..start);
            prop_assert!(between.is_some_and(|b| b.chars().all(is_blank)), "{between:?} in {text:?}");
        }
    }

    #[test]
    fn sentences_and_lines_tile_the_tokens(text in any_text()) {
        let segmentation = analyze(&text).segmentation;
        let sentences = segmentation.sentences.iter().flat_map(|s| s.tokens.clone());
        prop_assert!(sentences.eq(0..segmentation.tokens.len()), "sentences of {text:?}");
        let lines = segmentation.lines.iter().flat_map(|l| l.tokens.clone());
        prop_assert!(lines.eq(0..segmentation.tokens.len()), "lines of {text:?}");
    }

    #[test]
    fn names_do_not_overlap(text in any_text()) {
        let analysis = analyze(&text);
        let names = analysis.entities.iter().flat_map(|e| &e.mentions);
        let mut names: Vec<Span> = names.chain(analysis.places.iter().flat_map(|p| &p.mentions)).copied().collect();
        names.sort();
        for pair in names.windows(2) {
            prop_assert!(!pair[0].overlaps(pair[1]), "{pair:?} in {text:?}");
        }
    }

    #[test]
    fn the_same_text_gives_the_same_record(text in any_text()) {
        prop_assert_eq!(json(&analyze(&text)), json(&analyze(&text)));
    }

    #[test]
    fn record_offsets_find_the_record_s_words(text in any_text()) {
        let record: serde_json::Value = serde_json::from_str(&json(&analyze(&text))).expect("JSON");
        let points: Vec<char> = text.chars().collect();
        each_span(&record, &mut |start, end, words| {
            assert_eq!(points[start..end].iter().collect::<String>(), words, "{start}..{end} of {text:?}");
        });
    }
}

/// Calls `check` with every `{"start", "end", "text"}` of a record.
fn each_span(value: &serde_json::Value, check: &mut impl FnMut(usize, usize, &str)) {
    if let (Some(start), Some(end), Some(text)) =
        (value["start"].as_u64(), value["end"].as_u64(), value["text"].as_str())
    {
        check(start as usize, end as usize, text);
    }
    match value {
        serde_json::Value::Object(fields) => fields.values().for_each(|v| each_span(v, check)),
        serde_json::Value::Array(items) => items.iter().for_each(|v| each_span(v, check)),
        _ => {}
    }
}

/// A run of one piece is what quadratic loops live on. Each takes hundredths of a second; five are for slow
/// and busy machines.
#[test]
fn a_long_run_of_one_piece_does_not_stall() {
    for piece in PIECES {
        for separator in ["", " "] {
            let text = format!("{piece}{separator}").repeat(32_000 / (piece.len() + separator.len()));
            let start = std::time::Instant::now();
            analyze(&text);
            let seconds = start.elapsed().as_secs_f32();
            assert!(
                seconds < 5.0,
                "{} KB of {piece:?} and {separator:?} took {seconds} s",
                text.len() / 1000
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_number_of_jobs_writes_the_same_bytes(texts in prop::collection::vec(any_text(), 1..200)) {
        let mut file = tempfile::Builder::new().suffix(".jsonl").tempfile().expect("a temporary file");
        for text in &texts {
            writeln!(file, "{}", serde_json::json!({ "text": text })).expect("it can be written");
        }
        let inputs = Inputs { paths: vec![file.path().to_owned()], ..Inputs::default() };
        let run = |jobs| {
            let (mut out, mut done) = (Vec::new(), 0);
            let options = Options { jobs, ..Options::default() };
            let summary = batch::run(&PIPELINE, &inputs, &options, &mut out, &mut |_| done += 1);
            assert_eq!(summary.expect("memory can be written").releases, done);
            assert_eq!(done as usize, texts.len());
            out
        };
        prop_assert!(run(1) == run(8), "1 and 8 jobs differ on {texts:?}");
    }
}
