//! Exact spans against the annotation, and the calibration of posteriors.

use crate::data::Text;
use depeche::entities::training::tags::KINDS;
use depeche::entities::training::{Model, STEPS, Tagger};

/// Right, found and wanted names by kind.
pub fn count(model: &Model, texts: &[&Text], twice: bool, boldness: f32, trust: f32) -> [[usize; 3]; 4] {
    let tagger = Tagger::new(model).bold(boldness).trusting(trust);
    let mut counts = [[0_usize; 3]; 4];
    for text in texts {
        let found = tagger.names(&text.view.extraction, twice);
        for name in &found {
            let span =
                (text.view.tokens[name.first].start(), text.view.tokens[name.end - 1].end(), name.kind);
            counts[name.kind][0] += usize::from(text.spans.contains(&span));
            counts[name.kind][1] += 1;
        }
        text.spans.iter().for_each(|s| counts[s.2][2] += 1);
    }
    counts
}

/// F1, precision and recall by kind, and of the first three kinds together.
pub fn line(counts: &[[usize; 3]; 4]) -> String {
    let figures = |c: [usize; 3]| {
        let [right, found, wanted] = c.map(|n| n as f32);
        let f1 = 2.0 * right / (found + wanted).max(1.0);
        format!("{f1:.3} ({:.3}/{:.3})", right / found.max(1.0), right / wanted.max(1.0))
    };
    let sum = |n: usize| std::array::from_fn(|i| counts[..n].iter().map(|c| c[i]).sum());
    let kinds: Vec<String> =
        counts.iter().zip(KINDS).map(|(c, k)| format!("{} {}", k.name(), figures(*c))).collect();
    format!("{}  three {}  all {}", kinds.join("  "), figures(sum(3)), figures(sum(4)))
}

/// For each kind, the share of right names by posterior, made to rise.
pub fn calibrate(model: &Model, texts: &[Text], twice: bool) -> Vec<[f32; STEPS]> {
    let tagger = Tagger::tuned(model);
    let mut pairs: Vec<Vec<(f32, f32)>> = vec![Vec::new(); KINDS.len()];
    for text in texts {
        for name in tagger.names(&text.view.extraction, twice) {
            let span =
                (text.view.tokens[name.first].start(), text.view.tokens[name.end - 1].end(), name.kind);
            pairs[name.kind].push((name.posterior, f32::from(text.spans.contains(&span) as u8)));
        }
    }
    pairs.iter().map(|pairs| table(pairs)).collect()
}

/// The share of right ones around each step, by weighted neighbours, then never falling.
fn table(pairs: &[(f32, f32)]) -> [f32; STEPS] {
    let mut out: [f32; STEPS] = std::array::from_fn(|step| {
        let centre = step as f32 / (STEPS - 1) as f32;
        let (mut right, mut all) = (centre * 2.0, 2.0);
        for &(posterior, hit) in pairs {
            let near = (1.0 - (posterior - centre).abs() * (STEPS - 1) as f32).max(0.0);
            right += near * hit;
            all += near;
        }
        right / all
    });
    for i in 1..STEPS {
        out[i] = out[i].max(out[i - 1]);
    }
    out
}
