//! Trains the model of names from annotated texts: `cargo run --release -p train -- --help`.
//!
//! The same files and options give the same model, bit for bit: one thread, fixed seeds, arithmetic that does
//! not depend on the machine.

mod clusters;
mod crf;
mod data;
mod score;
mod write;

use anyhow::Context;
use clap::Parser;
use depeche::Pipeline;
use depeche::entities::training::{Memory, Model, ModelParts, Tagger};
use std::path::PathBuf;
use std::time::Instant;

/// Train the model of names.
#[derive(Parser, Debug)]
struct Options {
    /// WiNER-fr as JSON Lines; none trains without.
    #[arg(long)]
    winer: Option<PathBuf>,
    /// Annotated releases as JSON Lines; none trains without.
    #[arg(long)]
    gold: Option<PathBuf>,
    /// More releases as JSON Lines, whose names stand in a list apart.
    #[arg(long, requires = "names")]
    texts: Option<PathBuf>,
    /// The names of these releases (`tools/train/annotations.tsv`).
    #[arg(long, requires = "texts")]
    names: Option<PathBuf>,
    /// Word vectors, as `vectors.py` writes them; none trains without clusters.
    #[arg(long)]
    vectors: Option<PathBuf>,
    /// Where the model goes.
    #[arg(short)]
    out: Option<PathBuf>,
    /// Annotated releases to measure and calibrate on.
    #[arg(long)]
    dev: Option<PathBuf>,
    /// WiNER-fr to measure on.
    #[arg(long)]
    winer_dev: Option<PathBuf>,
    /// Passes over the data.
    #[arg(long, default_value_t = 20)]
    epochs: usize,
    /// Passes whose weights are averaged, the last ones.
    #[arg(long, default_value_t = 16)]
    averaged: usize,
    /// Size of the steps.
    #[arg(long, default_value_t = 0.1)]
    rate: f32,
    /// Strength of the L2 penalty.
    #[arg(long, default_value_t = 0.00002)]
    l2: f32,
    /// Share of features left out at random.
    #[arg(long, default_value_t = 0.4)]
    dropout: f32,
    /// Share of the features that name a word left out at random.
    #[arg(long, default_value_t = 0.6)]
    identity_dropout: f32,
    /// Weight of a release against an article of WiNER.
    #[arg(long, default_value_t = 2.0)]
    release_weight: f32,
    /// Features that fewer tokens have are left out.
    #[arg(long, default_value_t = 2)]
    least: u32,
    /// Features offered to the file; one in twenty finds its place taken.
    #[arg(long, default_value_t = 120_000)]
    features: usize,
    /// Measure on every such share of the releases, each trained on the others; issuers are kept together.
    #[arg(long, default_value_t = 0)]
    folds: usize,
    /// Write a model without features: the first step when the layout of the file changes, since the trainer
    /// embeds a model too.
    #[arg(long)]
    empty: bool,
    /// Look once, without what the rest of the document decided.
    #[arg(long)]
    once: bool,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    let start = Instant::now();
    let say = |what: &str| eprintln!("{:6.1} s  {what}", start.elapsed().as_secs_f32());
    if options.empty {
        let path = options.out.context("-o, where the model goes")?;
        return Ok(std::fs::write(path, ModelParts::bare().to_bytes())?);
    }
    let pipeline = Pipeline::new();
    let clusters = match &options.vectors {
        Some(path) => clusters::cluster(path)?,
        None => Vec::new(),
    };
    say(&format!("{} words with clusters", clusters.len()));
    let bare = ModelParts { clusters: clusters.clone(), ..ModelParts::bare() };
    let bare = open(&bare)?;
    let reader = data::Reader { pipeline: &pipeline, model: &bare };
    let mut training = Vec::new();
    if let Some(path) = &options.winer {
        training.extend(reader.read(path, 1.0)?);
    }
    if let Some(path) = &options.gold {
        training.extend(reader.read(path, options.release_weight)?);
    }
    if let (Some(texts), Some(names)) = (&options.texts, &options.names) {
        training.extend(reader.read_apart(texts, names, options.release_weight)?);
    }
    data::report(&training);
    let mut dev = Vec::new();
    for path in [&options.dev, &options.winer_dev] {
        dev.push(path.as_ref().map_or(Ok(Vec::new()), |p| reader.read(p, 1.0))?);
    }
    say("texts read");
    let settings = crf::Settings {
        epochs: options.epochs,
        rate: options.rate,
        l2: options.l2,
        dropout: options.dropout,
        averaged: options.averaged,
        identity_dropout: options.identity_dropout,
        least: options.least,
    };
    if options.folds > 0 {
        return fold(&options, &training, &settings, &clusters, &say);
    }
    let memories = if options.once {
        Vec::new()
    } else {
        jackknife(&training.iter().collect::<Vec<_>>(), &settings, &say)
    };
    let crf = crf::train(&training, &memories, &settings, &say);
    say("trained");
    let mut parts = write::quantise(&crf, options.features, clusters);
    parts.data = data::describe(&[
        ("winer", options.winer.as_deref()),
        ("releases", options.gold.as_deref()),
        ("texts", options.texts.as_deref()),
        ("names", options.names.as_deref()),
        ("vectors", options.vectors.as_deref()),
    ])?;
    let model = open(&parts)?;
    for docs in &dev {
        let docs: Vec<&data::Text> = docs.iter().collect();
        for (boldness, trust) in TRIALS {
            println!("{}", score::line(&score::count(&model, &docs, !options.once, boldness, trust)));
        }
    }
    if let Some(docs) = dev.first().filter(|d| !d.is_empty()) {
        parts.calibration = score::calibrate(&model, docs, !options.once);
    }
    let bytes = parts.to_bytes();
    say(&format!("{} bytes, {} features", bytes.len(), parts.features.len()));
    if let Some(path) = &options.out {
        std::fs::write(path, bytes)?;
    }
    Ok(())
}

/// Boldness and trust to try.
const TRIALS: [(f32, f32); 6] = [(0.0, 0.0), (0.25, 0.0), (0.0, 1.0), (0.25, 1.0), (0.0, 2.0), (0.25, 2.0)];

/// Measures on each share of the releases by a model trained on the rest.
fn fold(
    options: &Options,
    training: &[data::Text],
    settings: &crf::Settings,
    clusters: &[(u32, u16)],
    say: &dyn Fn(&str),
) -> anyhow::Result<()> {
    let mut total = Vec::new();
    for fold in 0..options.folds {
        let (held, rest): (Vec<&data::Text>, Vec<&data::Text>) =
            training.iter().partition(|t| t.issuer.is_some_and(|i| i % options.folds == fold));
        let memories = if options.once { Vec::new() } else { jackknife(&rest, settings, &|_| ()) };
        let crf = crf::train(rest.iter().copied(), &memories, settings, &|_| ());
        let model = open(&write::quantise(&crf, options.features, clusters.to_vec()))?;
        say(&format!("fold {fold}"));
        for (b, (boldness, trust)) in TRIALS.into_iter().enumerate() {
            if total.len() <= b {
                total.push([[0; 3]; 4]);
            }
            for (sum, n) in total[b]
                .iter_mut()
                .flatten()
                .zip(score::count(&model, &held, !options.once, boldness, trust).iter().flatten())
            {
                *sum += n;
            }
        }
    }
    total.iter().for_each(|t| println!("{}", score::line(t)));
    Ok(())
}

fn open(parts: &ModelParts) -> anyhow::Result<Model> {
    Model::open(parts.to_bytes().leak())
        .ok_or_else(|| anyhow::anyhow!("the model that was made does not open"))
}

/// What a model trained on the other texts decides for each text.
fn jackknife(docs: &[&data::Text], settings: &crf::Settings, say: &dyn Fn(&str)) -> Vec<Memory> {
    const FOLDS: usize = 4;
    let mut memories: Vec<Option<Memory>> = docs.iter().map(|_| None).collect();
    for fold in 0..FOLDS {
        let others = docs.iter().enumerate().filter(|(i, _)| i % FOLDS != fold).map(|(_, d)| *d);
        let settings = crf::Settings { epochs: settings.epochs.min(4), averaged: 2, ..*settings };
        let crf = crf::train(others, &[], &settings, &|_| ());
        let tagger = Tagger::new(&crf);
        for (i, doc) in docs.iter().enumerate().filter(|(i, _)| i % FOLDS == fold) {
            let extraction = &doc.view.extraction;
            memories[i] = Some(Memory::new(extraction, tagger.tags(extraction, &tagger.scores(extraction))));
        }
        say(&format!("fold {fold}"));
    }
    memories.into_iter().flatten().collect()
}
