//! What the rules, the gazetteer and the rest of the text say of each token.

use super::hash::{family, hash, salt};
use crate::entities::Evidence;
use crate::entities::candidate::{Candidate, Scene};
use crate::entities::tags::kind_of;
use crate::lexicon::Classes;
use std::ops::Range;

/// The marks of each token.
pub(super) struct Marks {
    /// For each token, one past its last mark.
    ends: Vec<u32>,
    features: Vec<u32>,
    /// For each token, where its run of capitalised words begins and one past its end; both 0 outside.
    pub runs: Vec<(u32, u32)>,
}

impl Marks {
    pub fn new(scene: &Scene, evidence: &Evidence, folded: &[u32], memorable: &[bool]) -> Marks {
        let n = scene.words.len();
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        let mut add = |range: Range<usize>, feature: u32| {
            for i in range.clone() {
                let place = u32::from(i == range.start) | u32::from(i + 1 == range.end) << 1;
                pairs.push((i as u32, salt(feature, place)));
            }
        };
        for t in scene.toponyms {
            let bucket = (t.confidence * 8.0) as u32;
            add(t.first..t.end, salt(hash(family::PLACE, ""), bucket));
        }
        for c in &evidence.candidates {
            let bucket = (c.score * 6.0) as u32;
            let rule = hash(family::RULE, c.rule.0);
            add(c.first..c.end, salt(rule, c.label as u32 + 100 * bucket));
        }
        for c in &evidence.chosen {
            let kind = kind_of(c.label) as u32;
            add(c.first..c.end, salt(hash(family::RULE, "chosen"), kind));
            add(c.first..c.end, salt(hash(family::RULE, c.rule.0), 1000 + kind));
        }
        for t in &evidence.times {
            add(t.clone(), hash(family::RULE, "time"));
        }
        document_marks(scene, &evidence.chosen, folded, memorable, &mut pairs);
        pairs.sort_unstable();
        pairs.dedup();
        let mut ends = Vec::with_capacity(n);
        let mut at = 0;
        for i in 0..n {
            while at < pairs.len() && pairs[at].0 as usize == i {
                at += 1;
            }
            ends.push(at as u32);
        }
        Marks { ends, features: pairs.into_iter().map(|p| p.1).collect(), runs: runs(scene) }
    }

    /// The marks of token `i`.
    pub fn of(&self, i: usize) -> &[u32] {
        let start = if i == 0 { 0 } else { self.ends[i - 1] as usize };
        &self.features[start..self.ends[i] as usize]
    }
}

/// What the whole text shows of a word: whether it stands elsewhere in lower case, capitalised amid a
/// sentence, in brackets, after a civility, or in a name that the rules see elsewhere.
fn document_marks(
    scene: &Scene,
    chosen: &[Candidate],
    folded: &[u32],
    memorable: &[bool],
    out: &mut Vec<(u32, u32)>,
) {
    let distinct = folded.iter().max().map_or(0, |&m| m as usize + 1);
    let mut counts = vec![[0_u8; 8]; distinct];
    let words = scene.words;
    let count = |at: &mut u8| *at = at.saturating_add(1);
    for i in 0..words.len() {
        let c = &mut counts[folded[i] as usize];
        count(
            &mut c[if !words.is_capitalised(i) {
                0
            } else if scene.is_initial(i) || scene.is_shouted(i) {
                1
            } else {
                2
            }],
        );
        if i > 0 && words.text(i - 1) == "(" && words.text(i + 1) == ")" {
            count(&mut c[3]);
        }
    }
    for name in chosen {
        let kind = kind_of(name.label);
        for i in name.first..name.end {
            count(&mut counts[folded[i] as usize][4 + kind]);
        }
    }
    let base = hash(family::DOCUMENT, "");
    for i in (0..words.len()).filter(|&i| memorable[i]) {
        let c = &counts[folded[i] as usize];
        let initial = u32::from(scene.is_initial(i) || scene.is_shouted(i));
        let mut add = |value: u32| out.push((i as u32, salt(base, value * 2 + initial)));
        add(u32::from(c[0].min(1)) + 4 * u32::from(c[2].min(2)) + 16 * u32::from(c[1].min(1)));
        add(100 + u32::from(c[3].min(1)));
        let best = (4..8).max_by_key(|&k| c[k]).filter(|&k| c[k] > 0);
        add(200 + best.map_or(0, |k| k as u32));
        add(300 + u32::from(words.len() > 300) + 2 * u32::from((c[0] + c[1].min(99) + c[2].min(99)).min(6)));
    }
}

/// Runs of capitalised words on one line, small words of names between them.
fn runs(scene: &Scene) -> Vec<(u32, u32)> {
    let n = scene.words.len();
    let mut out = vec![(0, 0); n];
    let mut i = 0;
    while i < n {
        let mut end = i;
        if scene.is_capital(i) {
            end = i + 1;
            loop {
                if end < n && scene.same_line(end) && scene.is_capital(end) {
                    end += 1;
                } else if end + 1 < n
                    && scene.words.is(end, Classes::PARTICLE)
                    && scene.is_capital(end + 1)
                    && scene.same_line(end)
                    && scene.same_line(end + 1)
                {
                    end += 2;
                } else {
                    break;
                }
            }
            out[i..end].fill((i as u32, end as u32));
        }
        i = end.max(i + 1);
    }
    out
}
