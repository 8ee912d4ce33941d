//! The features of each token, as hashes: what the tagger weighs. The trainer and the tagger share this file.
//!
//! A word's own features (its letters, shape, clusters, classes) are made once for each different word of the
//! text, and stand for every token up to three places away; what depends on the order of words is made for
//! each token.

use crate::entities::candidate::{Candidate, Scene};
use crate::entities::model::Model;
use crate::entities::{Evidence, Label};
use crate::lexicon::{Classes, Words};
use crate::segmentation::{Gap, TokenKind};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Places before and after a token from which its features come.
pub(super) const REACH: usize = 3;

/// The features of one text.
pub struct Extraction {
    /// The sentences, as ranges of tokens.
    pub sentences: Vec<Range<usize>>,
    /// For each token, its distinct word.
    pub words: Vec<u32>,
    /// For each token, its distinct folded word: what a second look at the text compares.
    pub folded: Vec<u32>,
    /// Whether a token may be part of a name that is met again.
    pub memorable: Vec<bool>,
    /// For each token of a name that the rules choose: its tag, and how sure the rules are.
    pub hints: Vec<(u32, u8, f32)>,
    /// Tokens that are never part of a name.
    pub barred: Vec<bool>,
    /// Whether a line break stands before the token.
    breaks: Vec<bool>,
    forms: Vec<Form>,
    form_features: Vec<u32>,
    context_ends: Vec<u32>,
    context: Vec<u32>,
}

/// A distinct word: its features begin at `start`; the first `far` serve three places away, the first `near`
/// two, the first `beside` one, all of them its own place.
#[derive(Clone, Copy)]
struct Form {
    start: u32,
    far: u32,
    near: u32,
    beside: u32,
    own: u32,
}

impl Extraction {
    /// The features of the distinct word `word` as seen from `offset` places after it (-3 to 3), `broken`
    /// when a line break lies between.
    pub(super) fn form(&self, word: u32, offset: i32, broken: bool) -> impl Iterator<Item = u32> + '_ {
        let form = self.forms[word as usize];
        let count = [form.own, form.beside, form.near, form.far][offset.unsigned_abs() as usize];
        let features = &self.form_features[form.start as usize..(form.start + count) as usize];
        let number = (offset + 4) as u32 + if broken { 16 } else { 0 };
        features.iter().map(move |&f| salt(f, number))
    }

    /// The neighbours of token `i` from which it takes features: their word, how far they are, whether a
    /// line break lies between.
    pub(super) fn neighbours(&self, i: usize) -> impl Iterator<Item = (u32, i32, bool)> + '_ {
        let first = i.saturating_sub(REACH);
        let last = (i + REACH).min(self.words.len() - 1);
        (first..=last).map(move |k| {
            let between = if k < i { k + 1..i + 1 } else { i + 1..k + 1 };
            let broken = k != i && self.breaks[between].contains(&true);
            (self.words[k], i as i32 - k as i32, broken)
        })
    }

    /// The features of token `i` that belong to its place in the text.
    pub(super) fn context(&self, i: usize) -> &[u32] {
        let start = if i == 0 { 0 } else { self.context_ends[i - 1] as usize };
        &self.context[start..self.context_ends[i] as usize]
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// All features of token `i`.
    pub fn features(&self, i: usize) -> Vec<u32> {
        let near = self.neighbours(i).flat_map(|(word, offset, broken)| self.form(word, offset, broken));
        near.chain(self.context(i).iter().copied()).collect()
    }
}

/// The bit of features that name a certain word: in training they are left out more often, so that the tagger
/// learns to do without them.
pub const IDENTITY: u32 = 1;

/// A feature from its family and its text, without the bit of identity.
pub(super) fn hash(family: u8, text: &str) -> u32 {
    let h = text
        .bytes()
        .fold(u64::from(family) + 0x9E37, |h, b| (h.rotate_left(5) ^ u64::from(b)).wrapping_mul(K));
    finish(h) & !IDENTITY
}

/// The same for a feature that names a word.
fn identity(family: u8, text: &str) -> u32 {
    hash(family, text) | IDENTITY
}

/// A feature from two others, in order.
pub(super) fn join(a: u32, b: u32) -> u32 {
    mix(a, b) & !IDENTITY | (a | b) & IDENTITY
}

/// A feature from another and a number.
pub(super) fn salt(feature: u32, number: u32) -> u32 {
    mix(feature, number) & !IDENTITY | feature & IDENTITY
}

fn mix(a: u32, b: u32) -> u32 {
    finish(((u64::from(a) << 32) | u64::from(b)).wrapping_add(0x51).wrapping_mul(K))
}

const K: u64 = 0x9E37_79B9_7F4A_7C15;

fn finish(h: u64) -> u32 {
    let h = (h ^ (h >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (h ^ (h >> 32)) as u32
}

/// Families of features, part of each hash.
mod family {
    pub const LOWER: u8 = 1;
    pub const CLUSTER: u8 = 3;
    pub const CLASS: u8 = 4;
    pub const PREFIX: u8 = 5;
    pub const SUFFIX: u8 = 6;
    pub const SURFACE: u8 = 7;
    pub const FOLDED: u8 = 8;
    pub const PAIR: u8 = 20;
    pub const PLACE: u8 = 60;
    pub const RULE: u8 = 70;
    pub const DOCUMENT: u8 = 80;
    pub const RUN: u8 = 90;
}

/// The gazetteer's word counts more than a rule's.
const TOPONYM_TRUST: f32 = 2.5;

/// Rules for other names see what the training texts have little of.
const OTHER_TRUST: f32 = 2.0;

/// How far a rule's word that a name ends counts against a longer one.
const BORDER_TRUST: f32 = 0.7;

/// What pairs of neighbours are made of.
#[derive(Clone, Copy)]
struct Summary {
    lower: u32,
    shape: u32,
    cluster: u32,
    classes: u32,
}

/// Makes the features of one text.
pub(super) fn extract(scene: &Scene, model: &Model, evidence: &Evidence) -> Extraction {
    let words = scene.words;
    let mut builder =
        Builder { scene, model, forms: Vec::new(), features: Vec::new(), summaries: Vec::new() };
    let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
    let mut types = Vec::with_capacity(words.len());
    for i in 0..words.len() {
        let id = *seen.entry(words.text(i)).or_insert_with(|| builder.add(i));
        types.push(id);
    }
    let mut extraction = Extraction {
        sentences: words.segmentation().sentences.iter().map(|s| s.tokens.clone()).collect(),
        folded: folded(words),
        memorable: (0..words.len()).map(|i| memorable(scene, i)).collect(),
        hints: hints(&evidence.chosen, words.len()),
        barred: (0..words.len()).map(|i| barred(words, i)).collect(),
        breaks: (0..words.len()).map(|i| words.gap(i) >= Gap::Line).collect(),
        words: types,
        forms: builder.forms,
        form_features: builder.features,
        context_ends: Vec::with_capacity(words.len()),
        context: Vec::with_capacity(words.len() * 40),
    };
    let marks = Marks::new(scene, evidence, &extraction);
    let context = Context { scene, words: &extraction.words, summaries: &builder.summaries, marks: &marks };
    let mut out = std::mem::take(&mut extraction.context);
    for i in 0..words.len() {
        context.add(i, &mut out);
        extraction.context_ends.push(out.len() as u32);
    }
    extraction.context = out;
    extraction
}

/// The tags of the names that the rules choose.
fn hints(chosen: &[Candidate], count: usize) -> Vec<(u32, u8, f32)> {
    use crate::entities::tags::{OUTSIDE, kind_of, of_name};
    let tags = |c: &Candidate| {
        let sure = match c.label {
            Label::Place if c.rule == crate::entities::rules::TOPONYM => TOPONYM_TRUST,
            Label::Person | Label::Organisation | Label::Place => 1.0,
            _ => OTHER_TRUST,
        };
        let (first, score) = (c.first, c.score * sure);
        let tags = of_name(kind_of(c.label), c.end - c.first).enumerate();
        tags.map(move |(k, tag)| ((first + k) as u32, tag as u8, score))
    };
    let inside = chosen.iter().flat_map(tags);
    let border = |i: usize, c: &Candidate| (i as u32, OUTSIDE as u8, c.score * BORDER_TRUST);
    let after = chosen.iter().filter(|c| c.end < count).map(|c| border(c.end, c));
    inside.chain(after.filter(|&(i, ..)| chosen.iter().all(|c| c.first as u32 != i))).collect()
}

fn folded(words: &Words) -> Vec<u32> {
    let mut seen: FxHashMap<&str, u32> = FxHashMap::default();
    (0..words.len())
        .map(|i| {
            let next = seen.len() as u32;
            *seen.entry(words.folded(i)).or_insert(next)
        })
        .collect()
}

fn memorable(scene: &Scene, i: usize) -> bool {
    scene.is_capital(i) && !scene.words.is(i, Classes::STOP_WORD)
}

/// Addresses, telephone numbers, hashtags, accounts.
fn barred(words: &Words, i: usize) -> bool {
    matches!(words.kind(i), TokenKind::Url | TokenKind::Email | TokenKind::Hashtag | TokenKind::Handle)
}

/// Makes the features of distinct words.
struct Builder<'b> {
    scene: &'b Scene<'b>,
    model: &'b Model,
    forms: Vec<Form>,
    features: Vec<u32>,
    summaries: Vec<Summary>,
}

impl Builder<'_> {
    /// Adds the word of token `i`.
    fn add(&mut self, i: usize) -> u32 {
        let words = self.scene.words;
        let (text, lower) = (words.text(i), words.lower(i));
        let shape = shape(text);
        let classes = words.classes(i).bits();
        let cluster = self.model.cluster(lower);
        let start = self.features.len() as u32;
        let lower_hash = identity(family::LOWER, lower);
        self.features.push(lower_hash);
        let far = self.features.len() as u32 - start;
        self.features.push(shape);
        self.clusters(cluster);
        self.classes(classes, shape);
        let near = self.features.len() as u32 - start;
        self.affixes(lower, 3..=3);
        self.features.push(salt(hash(family::CLASS, "all"), classes as u32));
        let beside = self.features.len() as u32 - start;
        self.affixes(lower, 1..=4);
        self.features.push(identity(family::SURFACE, text));
        self.features.push(identity(family::FOLDED, words.folded(i)));
        self.features.push(salt(shape, classes as u32));
        let own = self.features.len() as u32 - start;
        self.forms.push(Form { start, far, near, beside, own });
        let cluster = cluster.map_or(0, |c| ((c >> 2) + 1) << 1);
        self.summaries.push(Summary { lower: lower_hash, shape, cluster, classes: (classes as u32) << 1 });
        self.forms.len() as u32 - 1
    }

    /// The cluster at three sizes.
    fn clusters(&mut self, cluster: Option<u32>) {
        let base = hash(family::CLUSTER, "");
        match cluster {
            Some(c) => self.features.extend([c >> 4, 2048 + (c >> 2), 4096 + c].map(|v| salt(base, v))),
            None => self.features.push(salt(base, u32::MAX)),
        }
    }

    fn classes(&mut self, classes: u64, shape: u32) {
        let base = hash(family::CLASS, "");
        let mut rest = classes;
        while rest != 0 {
            let bit = rest.trailing_zeros();
            self.features.push(salt(salt(base, bit), shape >> 1 & 3));
            rest &= rest - 1;
        }
    }

    fn affixes(&mut self, lower: &str, lengths: std::ops::RangeInclusive<usize>) {
        for n in lengths {
            if let Some((at, c)) = lower.char_indices().nth(n - 1) {
                self.features.push(hash(family::PREFIX, &lower[..at + c.len_utf8()]));
                let (at, _) = lower.char_indices().nth_back(n - 1).unwrap_or_default();
                self.features.push(hash(family::SUFFIX, &lower[at..]));
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

/// What the rules, the gazetteer and the rest of the text say of each token.
struct Marks {
    /// Features ready to use, by token.
    ends: Vec<u32>,
    features: Vec<u32>,
    /// For each token, one past the end of its run of capitalised words, and where the run begins.
    runs: Vec<(u32, u32)>,
}

impl Marks {
    fn new(scene: &Scene, evidence: &Evidence, extraction: &Extraction) -> Marks {
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
            let kind = crate::entities::tags::kind_of(c.label) as u32;
            add(c.first..c.end, salt(hash(family::RULE, "chosen"), kind));
            add(c.first..c.end, salt(hash(family::RULE, c.rule.0), 1000 + kind));
        }
        for t in &evidence.times {
            add(t.clone(), hash(family::RULE, "time"));
        }
        document_marks(scene, &evidence.chosen, extraction, &mut pairs);
        pairs.sort();
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

    fn of(&self, i: usize) -> &[u32] {
        let start = if i == 0 { 0 } else { self.ends[i - 1] as usize };
        &self.features[start..self.ends[i] as usize]
    }
}

/// What the whole text shows of a word: whether it stands elsewhere in lower case, capitalised amid a
/// sentence, in brackets, after a civility, or in a name that the rules see elsewhere.
fn document_marks(scene: &Scene, chosen: &[Candidate], extraction: &Extraction, out: &mut Vec<(u32, u32)>) {
    let distinct = extraction.folded.iter().max().map_or(0, |&m| m as usize + 1);
    let mut counts = vec![[0_u8; 8]; distinct];
    let words = scene.words;
    let count = |at: &mut u8| *at = at.saturating_add(1);
    for i in 0..words.len() {
        let c = &mut counts[extraction.folded[i] as usize];
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
        let kind = crate::entities::tags::kind_of(name.label);
        for i in name.first..name.end {
            count(&mut counts[extraction.folded[i] as usize][4 + kind]);
        }
    }
    let base = hash(family::DOCUMENT, "");
    for i in (0..words.len()).filter(|&i| extraction.memorable[i]) {
        let c = &counts[extraction.folded[i] as usize];
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

/// Makes the features of each token's place.
struct Context<'c> {
    scene: &'c Scene<'c>,
    words: &'c [u32],
    summaries: &'c [Summary],
    marks: &'c Marks,
}

impl Context<'_> {
    fn at(&self, i: usize, offset: i64) -> Summary {
        let index = i as i64 + offset;
        let word = usize::try_from(index).ok().and_then(|k| self.words.get(k));
        word.map_or(Summary { lower: 3, shape: 8, cluster: 1 << 30, classes: 1 << 30 }, |&w| {
            self.summaries[w as usize]
        })
    }

    fn add(&self, i: usize, out: &mut Vec<u32>) {
        let [b2, b1, me, a1, a2] = [-2, -1, 0, 1, 2].map(|o| self.at(i, o));
        let mut number = 0;
        let mut put = |a: u32, b: u32| {
            number += 1;
            out.push(salt(join(a, b), u32::from(family::PAIR) + number));
        };
        put(b1.lower, me.lower);
        put(me.lower, a1.lower);
        put(b2.lower, b1.lower);
        put(a1.lower, a2.lower);
        put(b1.lower, a1.lower);
        put(b1.shape, me.shape);
        put(me.shape, a1.shape);
        put(join(b1.shape, me.shape), a1.shape);
        put(join(b2.shape, b1.shape), me.shape);
        put(join(me.shape, a1.shape), a2.shape);
        put(b1.lower, me.shape);
        put(me.shape, a1.lower);
        put(join(b2.lower, b1.lower), me.shape);
        put(me.shape, join(a1.lower, a2.lower));
        put(b1.cluster, me.cluster);
        put(me.cluster, a1.cluster);
        put(b1.classes, me.classes);
        put(me.classes, a1.classes);
        put(join(b1.classes, me.classes), a1.classes);
        put(b1.lower, me.classes);
        put(me.lower, a1.shape);
        put(b1.shape, me.lower);
        put(b1.cluster, me.shape);
        put(me.shape, a1.cluster);
        let (words, scene) = (self.scene.words, self.scene);
        let gaps = words.gap(i) as u32 + 4 * words.gap(i + 1) as u32;
        put(gaps << 1, me.shape);
        let flags = 2 * u32::from(scene.is_initial(i)) + 4 * u32::from(scene.is_shouted(i));
        put(flags, me.shape);
        put(flags, me.classes);
        put(flags, me.lower);
        self.add_run(i, out);
        out.extend(self.marks.of(i));
        // The marks of the neighbours tell where a name that some rule sees begins and ends.
        let beside = |k: usize, number: u32| self.marks.of(k).iter().map(move |&f| salt(f, number));
        if i > 0 {
            out.extend(beside(i - 1, 7));
        }
        if i + 1 < words.len() {
            out.extend(beside(i + 1, 8));
        }
    }

    /// What stands around the run of capitalised words that the token belongs to.
    fn add_run(&self, i: usize, out: &mut Vec<u32>) {
        let (first, end) = self.marks.runs[i];
        let base = hash(family::RUN, "");
        if end == 0 {
            out.push(base);
            self.add_head(i, out);
            return;
        }
        let (first, end) = (first as usize, end as usize);
        let place = 2 * ((i - first).min(3) + 4 * (end - 1 - i).min(3)) as u32;
        let before = self.at(first, -1);
        let after = self.at(end - 1, 1);
        let mut put = |a: u32, b: u32, n: u32| out.push(salt(join(a, b), base.wrapping_add(n)));
        put(before.lower, 0, 1);
        put(after.lower, 0, 2);
        put(before.lower, after.lower, 3);
        put(place, 0, 4);
        put(place, self.at(first, 0).lower, 5);
        put(place, self.at(end - 1, 0).lower, 6);
        put(self.at(first, 0).classes, place, 7);
        put(self.at(end - 1, 0).classes, place, 8);
        put(before.classes, after.classes, 9);
        put(before.cluster, 0, 10);
        put(after.cluster, 0, 11);
        self.add_head(i, out);
    }

    /// The nearest head noun before the token on its line, and how far it is.
    fn add_head(&self, i: usize, out: &mut Vec<u32>) {
        let heads = Classes::ORGANISATION_HEAD
            .or(Classes::OTHER_HEAD)
            .or(Classes::PLACE_HEAD)
            .or(Classes::FUNCTION)
            .or(Classes::ORGANISATION_NOUN);
        let words = self.scene.words;
        let mut k = i;
        for distance in 1..=8_u32 {
            if k == 0 || words.gap(k) >= Gap::Line {
                return;
            }
            k -= 1;
            if words.is(k, heads) {
                let head = self.at(k, 0);
                let base = hash(family::RUN, "head");
                let capital = u32::from(words.is_capitalised(k));
                let mut put = |a: u32, b: u32, n: u32| out.push(salt(join(a, b), base.wrapping_add(n)));
                put(head.lower, distance.min(6) << 1, 1);
                put(head.lower, self.at(i, 0).shape, 2);
                put(head.classes, distance << 1, 3);
                put(join(head.classes, capital << 1), join(self.at(i, 0).shape, self.at(i, 1).shape), 4);
                return;
            }
        }
    }
}
