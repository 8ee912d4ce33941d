//! Candidates, and the scene that rules look at.

use crate::document::{RuleId, Span};
use crate::entities::{Label, Resources, rules};
use crate::lexicon::{Classes, Words};
use crate::places::{self, Toponym};
use crate::segmentation::{Gap, TokenKind};
use rustc_hash::FxHashSet;

/// A name that some rule sees.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Candidate {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// What it would name.
    pub label: Label,
    /// From 0 to 1.
    pub score: f32,
    /// The rule.
    pub rule: RuleId,
}

impl Candidate {
    /// Where it is.
    pub fn span(&self, words: &Words) -> Span {
        words.cover(self.first, self.end - 1)
    }
}

/// What every rule looks at: the words, the toponyms, and what capitals mean at each token.
pub(super) struct Scene<'s> {
    pub resources: &'s Resources,
    pub places: &'s places::Resources,
    pub words: &'s Words<'s>,
    pub toponyms: &'s [Toponym],
    /// Tokens that begin a sentence, line or quotation: their capital says nothing.
    initial: Vec<bool>,
    /// Tokens of lines written in capitals.
    shouted: Vec<bool>,
    /// What the domains of the document's addresses spell.
    pub domains: FxHashSet<String>,
    /// For each token inside a title (`secrétaire d'État`), one past the title's last token.
    titles: Vec<usize>,
}

/// Spans in text order that do not overlap.
pub(super) struct Spans(Vec<Span>);

impl Spans {
    pub fn new(spans: impl Iterator<Item = Span>) -> Spans {
        Spans(spans.collect())
    }

    /// Whether one of them holds `span` whole.
    pub fn contain(&self, span: Span) -> bool {
        let at = self.0.partition_point(|s| s.end() < span.end());
        self.0.get(at).is_some_and(|s| s.contains(span))
    }
}

impl<'s> Scene<'s> {
    pub fn new(
        resources: &'s Resources,
        places: &'s places::Resources,
        words: &'s Words<'s>,
        toponyms: &'s [Toponym],
    ) -> Scene<'s> {
        let (initial, shouted) = (initial(words), shouted(words));
        let domains = rules::domains(&resources.mail_hosts, words);
        let titles = titles(resources, words);
        Scene { resources, places, words, toponyms, initial, shouted, domains, titles }
    }

    /// Whether token `i` begins a sentence, line or quotation.
    pub fn is_initial(&self, i: usize) -> bool {
        self.initial[i]
    }

    /// Whether token `i` stands in a line written in capitals.
    pub fn is_shouted(&self, i: usize) -> bool {
        self.shouted[i]
    }

    /// Whether the tokens `first..end` lie inside a title.
    pub fn is_inside_title(&self, first: usize, end: usize) -> bool {
        self.titles[first] >= end
    }

    /// A capitalised word, number-like names (`A75`) included.
    pub fn is_capital(&self, i: usize) -> bool {
        i < self.words.len()
            && matches!(self.words.kind(i), TokenKind::Word | TokenKind::Mixed)
            && self.words.is_capitalised(i)
    }

    /// A capitalised word that may be part of a name: no function word, and where its capital says nothing
    /// (beginning of a sentence), no common word either.
    pub fn is_name_word(&self, i: usize) -> bool {
        self.is_capital(i)
            && !self.words.is(i, Classes::STOP_WORD)
            && !(self.initial[i] && self.words.is(i, Classes::WORD.or(Classes::WEAK_CAPITAL)))
    }

    /// Whether tokens `i - 1` and `i` stand on one line with a blank between them.
    pub fn follows(&self, i: usize) -> bool {
        i < self.words.len() && self.words.gap(i) == Gap::Space
    }

    /// Whether token `i` stands on the same line as the one before it.
    pub fn same_line(&self, i: usize) -> bool {
        i < self.words.len() && self.words.gap(i) <= Gap::Space
    }

    /// A word of two or more letters in capitals: a family name or a sigle.
    pub fn is_upper(&self, i: usize) -> bool {
        self.is_capital(i) && {
            let mut letters = self.words.text(i).chars().filter(|c| c.is_alphabetic());
            letters.clone().count() >= 2 && letters.all(char::is_uppercase)
        }
    }

    /// The toponyms that begin at token `i`.
    pub fn toponyms_at(&self, i: usize) -> impl Iterator<Item = &'s Toponym> {
        let first = self.toponyms.partition_point(|t| t.first < i);
        self.toponyms[first..].iter().take_while(move |t| t.first == i)
    }

    /// A candidate of `label` over the tokens `first..end`.
    pub fn candidate(&self, first: usize, end: usize, label: Label, score: f32, rule: RuleId) -> Candidate {
        Candidate { first, end, label, score, rule }
    }
}

fn titles(resources: &Resources, words: &Words) -> Vec<usize> {
    let mut out = vec![0; words.len()];
    for i in 0..words.len() {
        let may_begin = words.is(i, Classes::FUNCTION) || words.is_capitalised(i);
        if may_begin && let Some((end, _)) = words.phrases(&resources.title_phrases, i, 6).last() {
            out[i..end].fill(end);
        }
    }
    out
}

fn initial(words: &Words) -> Vec<bool> {
    let mut out = vec![false; words.len()];
    let mut begin = |mut i: usize, end: usize| -> usize {
        while i < end {
            out[i] = true;
            if !matches!(words.kind(i), TokenKind::Punctuation | TokenKind::Symbol) {
                break;
            }
            i += 1;
        }
        i
    };
    for sentence in &words.segmentation().sentences {
        begin(sentence.tokens.start, sentence.tokens.end);
    }
    for line in &words.segmentation().lines {
        begin(line.tokens.start, line.tokens.end);
    }
    // What a mark has reached, the marks after it reach no further.
    let mut reached = 0;
    for i in 0..words.len() {
        if i >= reached && matches!(words.text(i), "«" | "“" | ":" | "•" | "●" | "→") {
            reached = begin(i, words.len());
        }
    }
    out
}

/// A line is shouted when its words are in capitals, at least two of them longer than three letters.
fn shouted(words: &Words) -> Vec<bool> {
    let mut out = vec![false; words.len()];
    for line in &words.segmentation().lines {
        let (mut upper, mut lower) = (0, 0);
        for i in line.tokens.clone().filter(|&i| words.kind(i) == TokenKind::Word) {
            let text = words.text(i);
            match text.chars().any(char::is_lowercase) {
                true => lower += 1,
                false if text.chars().count() > 3 => upper += 1,
                false => {}
            }
        }
        if upper >= 2 && upper > 3 * lower {
            out[line.tokens.clone()].fill(true);
        }
    }
    out
}
