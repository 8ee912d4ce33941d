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

/// The resources of every stage, as [`Pipeline`] holds them.
struct Stages {
    tokenizer: Tokenizer,
    lexicon: Lexicon,
    temporal: temporal::Resources,
    quantities: quantities::Resources,
    places: places::Resources,
    entities: entities::Resources,
    quotations: quotations::Resources,
    structure: structure::Resources,
    keywords: keywords::Resources,
}

/// The layers that the later stages read: they are made once, outside the measure.
struct Before<'w> {
    words: &'w Words<'w>,
    times: Vec<temporal::TimeExpression>,
    toponyms: Vec<places::Toponym>,
    mentions: Vec<entities::Mention>,
    places: Vec<places::Place>,
    entities: Vec<entities::Entity>,
    anatomy: structure::Anatomy,
}

impl Stages {
    fn new() -> Stages {
        let mut lexicon = Lexicon::new();
        Stages {
            tokenizer: Tokenizer::new(),
            temporal: temporal::Resources::new(&mut lexicon),
            quantities: quantities::Resources::new(&mut lexicon),
            places: places::Resources::new(&mut lexicon),
            entities: entities::Resources::new(&mut lexicon),
            quotations: quotations::Resources::new(&mut lexicon),
            structure: structure::Resources::new(&mut lexicon),
            keywords: keywords::Resources::new(&mut lexicon),
            lexicon,
        }
    }

    fn before<'w>(&self, words: &'w Words<'w>) -> Before<'w> {
        let times = temporal::find(&self.temporal, words, reference()).2;
        let toponyms = places::find_toponyms(&self.places, words);
        let mentions = entities::find_mentions(&self.entities, &self.places, words, &toponyms, &times);
        let places = places::resolve(&self.places, words, &toponyms, &mentions);
        let entities = entities::link(&self.entities, words, &mentions);
        let anatomy =
            structure::find(&self.structure, &language::Resources::new(), words, &times, &places, &entities);
        Before { words, times, toponyms, mentions, places, entities, anatomy }
    }
}

fn first_stages(criterion: &mut Criterion) {
    let stages = Stages::new();
    each_text(criterion, "segmentation", |b, text| {
        let document = Document::new(text);
        b.iter(|| segment(&stages.tokenizer, black_box(&document)));
    });
    each_text(criterion, "lexicon", |b, text| {
        let document = Document::new(text);
        let segmentation = segment(&stages.tokenizer, &document);
        b.iter(|| Words::new(&stages.lexicon, black_box(&document), &segmentation));
    });
}

fn later_stages(criterion: &mut Criterion) {
    let s = Stages::new();
    let mut stage = |name, run: &dyn Fn(&mut criterion::Bencher, Before)| {
        each_text(criterion, name, |b, text| {
            let document = Document::new(text);
            let segmentation = segment(&s.tokenizer, &document);
            run(b, s.before(&Words::new(&s.lexicon, &document, &segmentation)));
        });
    };
    stage("temporal", &|b, x| b.iter(|| temporal::find(&s.temporal, x.words, reference())));
    let words = language::Resources::new();
    stage("language", &|b, x| b.iter(|| language::guess(&words, black_box(x.words))));
    stage("quantities", &|b, x| b.iter(|| quantities::find(&s.quantities, x.words, &x.times)));
    stage("toponyms", &|b, x| b.iter(|| places::find_toponyms(&s.places, x.words)));
    stage("mentions", &|b, x| {
        b.iter(|| entities::find_mentions(&s.entities, &s.places, x.words, &x.toponyms, &x.times));
    });
    stage("places", &|b, x| b.iter(|| places::resolve(&s.places, x.words, &x.toponyms, &x.mentions)));
    stage("entities", &|b, x| b.iter(|| entities::link(&s.entities, x.words, &x.mentions)));
    stage("quotations", &|b, x| b.iter(|| quotations::find(&s.quotations, x.words, &x.entities)));
    stage("structure", &|b, x| {
        b.iter(|| structure::find(&s.structure, &words, x.words, &x.times, &x.places, &x.entities));
    });
    stage("keywords", &|b, x| b.iter(|| keywords::find(&s.keywords, x.words, &x.anatomy)));
}

criterion_group!(benches, whole, first_stages, later_stages);
criterion_main!(benches);
