//! The features of distinct words: letters, shape, clusters, classes.

use super::hash::{family, finish, hash, identity, salt, word_hash};
use crate::entities::candidate::Scene;
use crate::entities::model::Model;
use rustc_hash::FxHashMap;

/// A distinct word: its features begin at `start`; the first `far` serve three places away, the first `near`
/// two, the first `beside` one, all of them its own place.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub start: u32,
    pub far: u32,
    pub near: u32,
    pub beside: u32,
    pub own: u32,
}

/// What pairs of neighbours are made of.
#[derive(Clone, Copy)]
pub(super) struct Summary {
    pub lower: u32,
    pub shape: u32,
    pub cluster: u32,
    pub classes: u32,
}

/// The distinct words of a text with their features.
#[derive(Default)]
pub(super) struct Forms {
    pub forms: Vec<Form>,
    pub features: Vec<u32>,
    pub summaries: Vec<Summary>,
}

/// The distinct word of each token, and the features of these words.
pub(super) fn distinct(scene: &Scene, model: &Model) -> (Vec<u32>, Forms) {
    let words = scene.words;
    let mut builder = Builder { scene, model, made: Forms::default() };
    let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
    let numbers = (0..words.len()).map(|i| *seen.entry(words.text(i)).or_insert_with(|| builder.add(i)));
    (numbers.collect(), builder.made)
}

/// Makes the features of distinct words.
struct Builder<'b> {
    scene: &'b Scene<'b>,
    model: &'b Model,
    made: Forms,
}

impl Builder<'_> {
    /// Adds the word of token `i`.
    fn add(&mut self, i: usize) -> u32 {
        let words = self.scene.words;
        let (text, lower) = (words.text(i), words.lower(i));
        let shape = shape(text);
        let classes = words.classes(i).bits();
        let lower_hash = word_hash(lower);
        let cluster = self.model.cluster(lower_hash);
        let start = self.made.features.len() as u32;
        self.made.features.push(lower_hash);
        let far = self.made.features.len() as u32 - start;
        self.made.features.push(shape);
        self.clusters(cluster);
        self.classes(classes, shape);
        let near = self.made.features.len() as u32 - start;
        self.affixes(lower, 3..=3);
        self.made.features.push(salt(hash(family::CLASS, "all"), classes as u32));
        let beside = self.made.features.len() as u32 - start;
        self.affixes(lower, 1..=4);
        self.made.features.push(identity(family::SURFACE, text));
        self.made.features.push(identity(family::FOLDED, words.folded(i)));
        self.made.features.push(salt(shape, classes as u32));
        let own = self.made.features.len() as u32 - start;
        self.made.forms.push(Form { start, far, near, beside, own });
        let cluster = cluster.map_or(0, |c| ((c >> 2) + 1) << 1);
        self.made.summaries.push(Summary {
            lower: lower_hash,
            shape,
            cluster,
            classes: (classes as u32) << 1,
        });
        self.made.forms.len() as u32 - 1
    }

    /// The cluster at three sizes.
    fn clusters(&mut self, cluster: Option<u32>) {
        let base = hash(family::CLUSTER, "");
        match cluster {
            Some(c) => self.made.features.extend([c >> 4, 2048 + (c >> 2), 4096 + c].map(|v| salt(base, v))),
            None => self.made.features.push(salt(base, u32::MAX)),
        }
    }

    fn classes(&mut self, classes: u64, shape: u32) {
        let base = hash(family::CLASS, "");
        let mut rest = classes;
        while rest != 0 {
            let bit = rest.trailing_zeros();
            self.made.features.push(salt(salt(base, bit), shape >> 1 & 3));
            rest &= rest - 1;
        }
    }

    fn affixes(&mut self, lower: &str, lengths: std::ops::RangeInclusive<usize>) {
        for n in lengths {
            if let Some((at, c)) = lower.char_indices().nth(n - 1) {
                self.made.features.push(hash(family::PREFIX, &lower[..at + c.len_utf8()]));
                let (at, _) = lower.char_indices().nth_back(n - 1).unwrap_or_default();
                self.made.features.push(hash(family::SUFFIX, &lower[at..]));
            }
        }
    }
}

/// The kinds of characters in a word, runs as one; two of the lowest bits tell capital and all capitals.
fn shape(text: &str) -> u32 {
    let mut code: u64 = 0;
    let mut last = 0;
    for c in text.chars() {
        let kind = match c {
            c if c.is_uppercase() => 1,
            c if c.is_alphabetic() => 2,
            c if c.is_numeric() => 3,
            '-' => 4,
            '.' => 5,
            '\'' | '’' => 6,
            _ => 7 + (c as u64 & 0xFF),
        };
        if kind != last {
            code = code.wrapping_mul(301).wrapping_add(kind);
        }
        last = kind;
    }
    let short = (text.len() <= 2) as u64;
    let capital = text.starts_with(char::is_uppercase) as u32;
    let upper = (capital == 1 && !text.chars().any(char::is_lowercase)) as u32;
    finish(code.wrapping_mul(2) + short) & !7 | capital << 1 | upper << 2
}
