//! Each stage and the whole, on a short, a typical and a long release, in bytes per second; and start-up.
//!
//! `cargo bench` runs all; `cargo bench -- whole/typical` one.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use depeche::document::Document;
use depeche::lexicon::{Lexicon, Words};
use depeche::output::{Record, RecordOptions};
use depeche::segmentation::{Tokenizer, segment};
use depeche::temporal::{Origin, ReferenceDate};
use depeche::{Pipeline, entities, keywords, language, places, quantities, quotations, structure, temporal};
use std::hint::black_box;

const TEXTS: [(&str, &str); 3] = [
    ("short", include_str!("texts/short.txt")),
    ("typical", include_str!("texts/typical.txt")),
    ("long", include_str!("texts/long.txt")),
];

/// Measures one piece of work on each text.
fn each_text(criterion: &mut Criterion, name: &str, mut measure: impl FnMut(&mut criterion::Bencher, &str)) {
    let mut group = criterion.benchmark_group(name);
    for (length, text) in TEXTS {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(length), text, &mut measure);
    }
    group.finish();
}

fn reference() -> Option<ReferenceDate> {
    Some(ReferenceDate::parse("2024-03-20", Origin::Option).expect("a date"))
}

fn whole(criterion: &mut Criterion) {
    criterion.bench_function("start-up", |b| b.iter(Pipeline::new));
    let pipeline = Pipeline::new();
    each_text(criterion, "whole", |b, text| b.iter(|| pipeline.analyze(black_box(text), reference())));
    each_text(criterion, "record", |b, text| {
        let analysis = pipeline.analyze(text, reference());
        let options = RecordOptions::default();
        b.iter(|| serde_json::to_vec(&Record::new("id", black_box(&analysis), &options)));
    });
}

fn stages(criterion: &mut Criterion) {
    let (tokenizer, mut lexicon) = (Tokenizer::new(), Lexicon::new());
    let times = temporal::Resources::new(&mut lexicon);
    let amounts = quantities::Resources::new(&mut lexicon);
    let gazetteer = places::Resources::new(&mut lexicon);
    let names = entities::Resources::new(&mut lexicon);
    let speech = quotations::Resources::new(&mut lexicon);
    let anatomy = structure::Resources::new(&mut lexicon);
    let terms = keywords::Resources::new(&mut lexicon);

    each_text(criterion, "segmentation", |b, text| {
        let document = Document::new(text);
        b.iter(|| segment(&tokenizer, black_box(&document)));
    });
    each_text(criterion, "lexicon", |b, text| {
        let document = Document::new(text);
        let segmentation = segment(&tokenizer, &document);
        b.iter(|| Words::new(&lexicon, black_box(&document), &segmentation));
    });
    each_text(criterion, "language", |b, text| b.iter(|| language::guess(black_box(text))));
    // Every later stage reads the layers before it: they are made once, outside the measure.
    let mut stage = |name, run: &dyn Fn(&mut criterion::Bencher, &Words)| {
        each_text(criterion, name, |b, text| {
            let document = Document::new(text);
            let segmentation = segment(&tokenizer, &document);
            run(b, &Words::new(&lexicon, &document, &segmentation));
        });
    };
    stage("temporal", &|b, words| b.iter(|| temporal::find(&times, black_box(words), reference())));
    stage("quantities", &|b, words| {
        let found = temporal::find(&times, words, reference()).1;
        b.iter(|| quantities::find(&amounts, black_box(words), &found));
    });
    stage("entities", &|b, words| {
        let found = temporal::find(&times, words, reference()).1;
        b.iter(|| {
            let mentions = entities::find_mentions(&names, black_box(words), &found);
            entities::link(&names, words, &mentions)
        });
    });
    stage("places", &|b, words| {
        let found = temporal::find(&times, words, reference()).1;
        let mentions = entities::find_mentions(&names, words, &found);
        b.iter(|| places::resolve(&gazetteer, black_box(words), &mentions));
    });
    stage("quotations", &|b, words| {
        let found = temporal::find(&times, words, reference()).1;
        let mentions = entities::find_mentions(&names, words, &found);
        let people = entities::link(&names, words, &mentions);
        b.iter(|| quotations::find(&speech, black_box(words), &people));
    });
    stage("structure", &|b, words| {
        let found = temporal::find(&times, words, reference()).1;
        let mentions = entities::find_mentions(&names, words, &found);
        let (towns, people) =
            (places::resolve(&gazetteer, words, &mentions), entities::link(&names, words, &mentions));
        b.iter(|| structure::find(&anatomy, black_box(words), &found, &towns, &people));
    });
    stage("keywords", &|b, words| b.iter(|| keywords::find(&terms, black_box(words))));
}

criterion_group!(benches, whole, stages);
criterion_main!(benches);
