//! The parts of a page that holds more than one text, and the language of each; the sections of the body.

use crate::document::{RuleId, Span};
use crate::language;
use crate::segmentation::TokenKind;
use crate::structure::page::{Page, Purpose};
use crate::structure::{Part, PartKind, Section};
use std::ops::Range;

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[LANGUAGE, RELEASE];

/// *Finds* lines in a row that another language than French has been told of, with the title above them.
/// *Example* `English version ⏎ The council has voted…`.
/// *Leaves alone* single names, titles and short quotations in another language.
/// *Gives* a part with its language: a translation when it is long, else a passage.
const LANGUAGE: RuleId = RuleId("part/language");

/// *Finds* a genre or release line under the end, the contacts or a rule of another release.
/// *Example* `-30- ⏎ COMMUNIQUÉ DE PRESSE ⏎ Un autre titre`.
/// *Leaves alone* the same words on a link at the end, with no paragraph under them.
/// *Gives* a part for each release.
const RELEASE: RuleId = RuleId("part/release");

/// Words that tell a language, at least.
const ENOUGH: usize = 20;
/// Words of a foreign part that make it a version of the release.
const VERSION: usize = 60;
/// Bytes that the language is told from.
const SAMPLE: usize = 600;

/// What the words of a line say of its language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Voice {
    French,
    Foreign,
    /// Too few words to tell.
    Short,
}

/// The languages of a page, line by line.
pub(super) struct Voices<'r> {
    resources: &'r language::Resources,
    lines: Vec<Voice>,
}

impl<'r> Voices<'r> {
    pub(super) fn new(page: &Page, resources: &'r language::Resources) -> Voices<'r> {
        let lines = page.lines.iter().map(|line| voice(page, resources, line.tokens.clone()));
        Voices { resources, lines: lines.collect() }
    }

    /// The language of a range of lines: French by its small words, another by its trigrams.
    fn of(&self, page: &Page, lines: Range<usize>) -> Option<String> {
        let counts =
            lines.clone().map(|l| language::count(self.resources, page.words, page.lines[l].tokens.clone()));
        let (all, french) = counts.fold((0, 0), |sum, n| (sum.0 + n.0, sum.1 + n.1));
        if french >= 2 && french * language::SHARE >= all {
            return Some("fr".to_owned());
        }
        (all >= ENOUGH).then(|| foreign(page, &lines)).flatten()
    }
}

fn voice(page: &Page, resources: &language::Resources, tokens: Range<usize>) -> Voice {
    let (all, french) = language::count(resources, page.words, tokens);
    match all {
        _ if french >= 2 && french * language::SHARE >= all => Voice::French,
        0..10 => Voice::Short,
        _ if french * language::SHARE < all => Voice::Foreign,
        _ => Voice::French,
    }
}

/// The language of lines that are not French, when it can be told.
fn foreign(page: &Page, lines: &Range<usize>) -> Option<String> {
    let whole = page.lines[lines.start].span.cover(page.lines[lines.end - 1].span);
    let text = page.text(whole);
    language::other(&text[..text.floor_char_boundary(SAMPLE)])
}

/// The parts of the page, in text order, with the rules that found them; none when it is one text in one language.
pub(super) fn parts(page: &Page, voices: &Voices) -> (Vec<Part>, Vec<RuleId>) {
    let mut cuts = vec![(0, PartKind::Release, None)];
    let mut rules = Vec::new();
    for (range, code, words) in foreign_blocks(page, voices) {
        let first = range.start;
        let headed = first == 0 || page.is_language_heading(first) || page.is_end_mark(first - 1);
        let whole = words >= VERSION || headed || is_rule(page, first - 1);
        let kind = if whole { PartKind::Translation } else { PartKind::Passage };
        let after = range.end;
        cuts.push((range.start, kind, Some(code)));
        cuts.push((after, PartKind::Release, None));
        rules.push(LANGUAGE);
    }
    for l in (1..page.lines.len()).filter(|&l| begins_release(page, l)) {
        let (_, kind, code) = cuts.iter().rev().find(|c| c.0 <= l).cloned().unwrap_or_default();
        let kind = if kind == PartKind::Passage { PartKind::Release } else { kind };
        if !cuts.iter().any(|c| c.0 == l) {
            cuts.push((l, kind, code));
            cuts.sort_by_key(|c| c.0);
            rules.push(RELEASE);
        }
    }
    (cut(page, voices, cuts), rules)
}

type Cut = (usize, PartKind, Option<String>);

/// The parts between the cuts; of two cuts at one line the later holds.
fn cut(page: &Page, voices: &Voices, cuts: Vec<Cut>) -> Vec<Part> {
    let n = page.lines.len();
    let mut parts = Vec::new();
    for (k, (start, kind, code)) in cuts.iter().enumerate() {
        let end = cuts.get(k + 1).map_or(n, |next| next.0);
        if *start < end {
            let span = page.lines[*start].span.cover(page.lines[end - 1].span);
            let language = code.clone().or_else(|| voices.of(page, *start..end));
            parts.push(Part { span, kind: *kind, language });
        }
    }
    let alone = parts.len() < 2;
    if alone { Vec::new() } else { parts }
}

/// Runs of lines that are not French: the lines, the language and how many words tell it.
fn foreign_blocks(page: &Page, voices: &Voices) -> Vec<(Range<usize>, String, usize)> {
    let mut out: Vec<(Range<usize>, String, usize)> = Vec::new();
    let n = page.lines.len();
    let mut l = 0;
    while l < n {
        if voices.lines[l] != Voice::Foreign {
            l += 1;
            continue;
        }
        let stop = (l..n).find(|&k| voices.lines[k] == Voice::French).unwrap_or(n);
        let last = (l..stop).rfind(|&k| voices.lines[k] == Voice::Foreign).unwrap_or(l);
        let told = l..last + 1;
        let words = told.clone().map(|k| words_of(page, k)).sum();
        if words >= ENOUGH
            && let Some(code) = foreign(page, &told)
        {
            let from = block_start(page, voices, l, out.last().map_or(0, |b| b.0.end));
            out.push((from..block_end(page, last + 1, stop), code, words));
        }
        l = stop;
    }
    out
}

fn words_of(page: &Page, l: usize) -> usize {
    page.lines[l].tokens.clone().filter(|&i| page.words.kind(i) == TokenKind::Word).count()
}

/// The first line of a foreign part whose first long line is `l`: its title and what names its language stand
/// above it, as far as the last end mark or heading of a language.
fn block_start(page: &Page, voices: &Voices, l: usize, floor: usize) -> usize {
    let top = (floor..l).rfind(|&k| voices.lines[k] == Voice::French).map_or(floor, |k| k + 1);
    if top == 0 {
        return 0;
    }
    if let Some(k) = (top..l).find(|&k| page.is_language_heading(k)) {
        return k;
    }
    if let Some(k) = (top..l).rfind(|&k| page.is_end_mark(k) || is_rule(page, k)) {
        return k + 1;
    }
    let open = |k: usize| matches!(page.purpose(k), None | Some(Purpose::Boilerplate));
    let title = |k: &usize| open(*k) && !page.reachable[*k] && page.lines[*k].blank_before;
    (top.max(l.saturating_sub(1))..l).find(title).unwrap_or(l)
}

/// One past the last line of a foreign part: short lines under it belong to it as far as the last end mark, or
/// the end of the page.
fn block_end(page: &Page, from: usize, stop: usize) -> usize {
    if stop == page.lines.len() {
        return stop;
    }
    (from..stop).find(|&k| page.is_end_mark(k) || is_rule(page, k)).map_or(from, |k| k + 1)
}

/// `-----`, `=====`, `_____`.
fn is_rule(page: &Page, l: usize) -> bool {
    let text = page.text(page.lines[l].span);
    text.len() >= 3 && text.chars().all(|c| matches!(c, '-' | '=' | '_' | '*' | '–' | '—' | ' '))
}

/// Whether another release begins on line `l`.
fn begins_release(page: &Page, l: usize) -> bool {
    let headed = |k: usize| {
        let cue = page.cues[k].filter(|c| matches!(c.purpose, Purpose::Genre | Purpose::Release));
        cue.is_some_and(|c| says_no_more(page, c.end..page.lines[k].tokens.end))
    };
    let closed = |k: usize| page.is_end_mark(k) || is_rule(page, k) || page.reachable[k];
    headed(l)
        && closed(l - 1)
        && (0..l).any(|k| page.is_paragraph(k))
        && (l..page.lines.len().min(l + 8)).any(|k| page.is_paragraph(k) && !page.reachable[k])
}

/// Numbers, dates and marks, or at most three words.
fn says_no_more(page: &Page, tokens: Range<usize>) -> bool {
    let word =
        |i: &usize| page.words.kind(*i) == TokenKind::Word && !page.is_month(*i) && !page.is_weekday(*i);
    tokens.filter(word).count() <= 3
}

/// Whether a line is a genre, or announces contacts.
fn is_aside(page: &Page, l: usize) -> bool {
    let cue = matches!(page.purpose(l), Some(Purpose::Contact | Purpose::Details | Purpose::Genre));
    cue && !page.is_paragraph(l)
}

/// The sections of the body between the lead and `end`: each begins with the lead or a heading.
pub(super) fn sections(
    page: &Page,
    voices: &Voices,
    parts: &[Part],
    (lead, heads): (Option<Span>, &[Span]),
    end: usize,
) -> Vec<Section> {
    let Some(lead) = lead else { return Vec::new() };
    let line_of = |span: Span| page.lines.partition_point(|line| line.span.end() <= span.start());
    let own = parts.iter().find(|part| part.span.contains(lead));
    let past = |part: &Part| page.lines.partition_point(|line| line.span.start() < part.span.end());
    let end = own.map_or(end, |part| past(part).min(end));
    let closes = |l: usize| page.is_end_mark(l) || is_rule(page, l) || is_aside(page, l);
    let end = (line_of(lead) + 1..=end).rev().find(|&l| !closes(l - 1)).unwrap_or(end);
    let first = line_of(lead);
    let mut starts = vec![(first, None)];
    let below = heads.iter().filter(|h| h.start() > lead.start());
    starts.extend(below.map(|&h| (line_of(h), Some(h))).filter(|&(l, _)| l < end));
    let mut out = Vec::new();
    for (k, &(start, heading)) in starts.iter().enumerate() {
        let stop = starts.get(k + 1).map_or(end, |next| next.0);
        if start < stop {
            let from = if k == 0 { lead } else { page.lines[start].span };
            let span = from.cover(page.lines[stop - 1].span);
            out.push(Section { span, heading, language: voices.of(page, start..stop) });
        }
    }
    out
}
