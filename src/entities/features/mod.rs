//! The features of each token, as hashes: what the tagger weighs. The trainer and the tagger share this module.
//!
//! A word's own features (its letters, shape, clusters, classes) are made once for each different word of the
//! text, and stand for every token up to three places away; what depends on the order of words is made for
//! each token.

mod context;
mod forms;
mod hash;
mod marks;

pub use hash::{IDENTITY, word_hash};
pub(super) use hash::{hash, salt};

use crate::entities::candidate::{Candidate, Scene};
use crate::entities::model::Model;
use crate::entities::resources::Trust;
use crate::entities::tags::{OUTSIDE, kind_of, of_name};
use crate::entities::{Evidence, Label};
use crate::lexicon::{Classes, Words};
use crate::segmentation::{Gap, TokenKind};
use context::Context;
use forms::{Form, Forms};
use marks::Marks;
use rustc_hash::{FxHashMap, FxHashSet};
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
    /// Tokens that are no part of a name; they have no features.
    pub barred: Vec<bool>,
    /// Whether a line break stands before the token.
    breaks: Vec<bool>,
    forms: Vec<Form>,
    form_features: Vec<u32>,
    context_ends: Vec<u32>,
    context: Vec<u32>,
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
        // The first line break after `i`, and the last up to it: beyond them neighbours are cut off.
        let after = (i + 1..=last).find(|&k| self.breaks[k]).unwrap_or(usize::MAX);
        let before = (first + 1..=i).rev().find(|&k| self.breaks[k]).unwrap_or(0);
        (first..=last).map(move |k| (self.words[k], i as i32 - k as i32, k < before || k >= after))
    }

    /// The features of token `i` that belong to its place in the text.
    pub(super) fn context(&self, i: usize) -> &[u32] {
        let start = if i == 0 { 0 } else { self.context_ends[i - 1] as usize };
        &self.context[start..self.context_ends[i] as usize]
    }

    /// Number of distinct words.
    pub(super) fn distinct(&self) -> usize {
        self.forms.len()
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// All features of token `i`; none when it is barred.
    pub fn features(&self, i: usize) -> Vec<u32> {
        if self.barred[i] {
            return Vec::new();
        }
        let near = self.neighbours(i).flat_map(|(word, offset, broken)| self.form(word, offset, broken));
        near.chain(self.context(i).iter().copied()).collect()
    }
}

/// Rules for other names see what the training texts have little of.
const OTHER_TRUST: f32 = 2.0;

/// How far a rule's word that a name ends counts against a longer one.
const BORDER_TRUST: f32 = 0.7;

/// Makes the features of one text.
pub(super) fn extract(scene: &Scene, model: &Model, evidence: &Evidence) -> Extraction {
    let words = scene.words;
    let (types, forms) = forms::distinct(scene, model);
    let folded = folded(words);
    let memorable: Vec<bool> = (0..words.len()).map(|i| memorable(scene, i)).collect();
    let marks = Marks::new(scene, evidence, &folded, &memorable);
    let barred = barred(scene, evidence);
    let context = Context::new(scene, &types, &forms, &marks);
    let (context, context_ends) = context.features(&barred);
    let Forms { forms, features: form_features, .. } = forms;
    Extraction {
        sentences: words.segmentation().sentences.iter().map(|s| s.tokens.clone()).collect(),
        folded,
        memorable,
        hints: hints(scene, &evidence.chosen),
        barred,
        breaks: (0..words.len()).map(|i| words.gap(i) >= Gap::Line).collect(),
        words: types,
        forms,
        form_features,
        context_ends,
        context,
    }
}

/// The tags of the names that the rules choose.
fn hints(scene: &Scene, chosen: &[Candidate]) -> Vec<(u32, u8, f32)> {
    let tags = |c: &Candidate| {
        let (first, score) = (c.first, c.score * trust(scene, c).choice);
        let tags = of_name(kind_of(c.label), c.end - c.first).enumerate();
        tags.map(move |(k, tag)| ((first + k) as u32, tag as u8, score))
    };
    let inside = chosen.iter().flat_map(tags);
    let firsts: FxHashSet<usize> = chosen.iter().map(|c| c.first).collect();
    let ends = chosen.iter().filter(|c| c.end < scene.words.len() && !firsts.contains(&c.end));
    let border = |c: &Candidate| (c.end as u32, OUTSIDE as u8, c.score * trust(scene, c).border);
    inside.chain(ends.map(border)).collect()
}

/// How far the tagger believes a choice of the rules.
fn trust(scene: &Scene, choice: &Candidate) -> Trust {
    let usual = match choice.label {
        Label::Person | Label::Organisation | Label::Place => 1.0,
        _ => OTHER_TRUST,
    };
    let known = scene.resources.rule_trust.get(choice.rule.0);
    known.copied().unwrap_or(Trust { choice: usual, border: BORDER_TRUST })
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

/// Tokens before a capital that may belong to its name: `université de technologie de Compiègne`.
const BEFORE_CAPITAL: usize = 4;
/// Tokens after a capital or the noun that begins a name: `Institut national de la recherche agronomique`.
const AFTER: usize = 6;

/// Which tokens need no tagger: addresses, hashtags, accounts; and those far from every capital, where neither
/// a rule nor the gazetteer sees anything.
fn barred(scene: &Scene, evidence: &Evidence) -> Vec<bool> {
    let words = scene.words;
    let mut barred = vec![true; words.len()];
    for sentence in &words.segmentation().sentences {
        let Range { start, end } = sentence.tokens;
        for i in start..end {
            let before = if is_telling_capital(scene, i) {
                BEFORE_CAPITAL
            } else if words.is(i, Classes::OTHER_HEAD.or(Classes::ORGANISATION_HEAD)) {
                0
            } else {
                continue;
            };
            barred[i.saturating_sub(before).max(start)..(i + AFTER + 1).min(end)].fill(false);
        }
    }
    let seen = evidence.candidates.iter().map(|c| (c.first, c.end));
    for (first, end) in seen.chain(scene.toponyms.iter().map(|t| (t.first, t.end))) {
        barred[first.saturating_sub(1)..(end + 1).min(words.len())].fill(false);
    }
    for (i, cell) in barred.iter_mut().enumerate() {
        *cell |= matches!(
            words.kind(i),
            TokenKind::Url | TokenKind::Email | TokenKind::Hashtag | TokenKind::Handle
        );
    }
    barred
}

/// A capital that does more than begin a sentence with a small word.
fn is_telling_capital(scene: &Scene, i: usize) -> bool {
    let words = scene.words;
    let small = || scene.is_initial(i) && words.is(i, Classes::STOP_WORD);
    (words.is_capitalised(i) && !small())
        || (words.kind(i) == TokenKind::Mixed && words.text(i).contains(char::is_uppercase))
}
