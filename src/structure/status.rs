//! What stands above the title: the genre, the release line, the wire; and what the text says of an earlier one.

use crate::document::{RuleId, Span};
use crate::structure::dateline;
use crate::structure::page::{Cue, Page, Purpose};
use crate::structure::{Correction, Embargo, Kicker, KickerKind, Status, StatusKind};
use std::ops::Range;

/// Every rule of the family.
pub(super) const RULES: &[RuleId] = &[GENRE, RELEASE, WIRE, CORRECTION_LINE, CORRECTION_SENTENCE];

/// *Finds* words that say what the text is, at the beginning of a line above the first paragraph.
/// *Example* `[COMMUNIQUÉ DE PRESSE]`, `[Communiqué] Logement : …`.
/// *Leaves alone* the same words inside the title (`Conférence de presse du maire jeudi`).
/// *Gives* the words.
const GENRE: RuleId = RuleId("kicker/genre");

/// *Finds* words that say that the text may be printed, at the beginning or end of a line near the top.
/// *Example* `POUR DIFFUSION IMMÉDIATE`.
/// *Leaves alone* `pour diffusion` before a moment: that is an embargo.
/// *Gives* the words; the release's status is `immediate`.
const RELEASE: RuleId = RuleId("kicker/release-line");

/// *Finds* the name of a press wire in brackets or between slashes, near the top.
/// *Example* `TORONTO, 26 mai 2020 (GLOBE NEWSWIRE) -- Le groupe…`.
/// *Leaves alone* the name of a wire in running text.
/// *Gives* the name with its brackets.
const WIRE: RuleId = RuleId("kicker/wire");

/// *Finds* a line near the top that begins with `Correction`, `Rectificatif`, `Annule et remplace`.
/// *Example* `CORRECTION ET MISE À JOUR - Le groupe annonce…`.
/// *Leaves alone* titles that go on from such a word (`Correction des copies du baccalauréat`).
/// *Gives* the words and what they do to the earlier release.
const CORRECTION_LINE: RuleId = RuleId("correction/line");

/// *Finds* a sentence near the top that says that this text corrects or replaces another.
/// *Example* `Le communiqué suivant corrige et remplace le communiqué intitulé « … » diffusé le 26 mai 2020.`
/// *Leaves alone* things that replace others (`Ce texte de loi annule et remplace…` stands below the top lines).
/// *Gives* the line, with the earlier title and date where they are there.
const CORRECTION_SENTENCE: RuleId = RuleId("correction/sentence");

/// How many lines from the top are looked at.
const DEPTH: usize = 12;

/// What the top of the page says, with the rules that found it.
#[derive(Default)]
pub(super) struct Found {
    pub kickers: Vec<Kicker>,
    pub correction: Option<Correction>,
    /// The line of the correction, when it says nothing else.
    pub correction_line: Option<usize>,
    /// The line of a correction that is but a word or two.
    pub tag_line: Option<usize>,
    pub rules: Vec<RuleId>,
}

/// Finds what stands above the title.
pub(super) fn find(page: &Page) -> Found {
    let mut found = Found::default();
    let mut paragraphs = 0;
    for l in 0..page.lines.len().min(DEPTH) {
        let wire = wire(page, l);
        let paragraph = page.is_paragraph(l);
        if !paragraph || l == 0 {
            lines_kickers(page, l, &mut found);
        }
        if let Some(span) = wire {
            found.push(span, KickerKind::Wire, WIRE);
        }
        if found.correction.is_none() {
            found.correct(page, l);
        }
        paragraphs += usize::from(paragraph && found.correction_line != Some(l));
        if paragraphs > 1 {
            break;
        }
    }
    found
}

impl Found {
    /// What the release is: a correction before an embargo before one for immediate print.
    pub(super) fn status(&self, embargo: Option<&Embargo>) -> Option<Status> {
        let correction = self.correction.as_ref().map(|c| Status { span: c.span, kind: c.kind });
        let embargo = || embargo.map(|e| Status { span: e.span, kind: StatusKind::Embargo });
        let release = || {
            let line = self.kickers.iter().find(|k| k.kind == KickerKind::Release);
            line.map(|k| Status { span: k.span, kind: StatusKind::Immediate })
        };
        correction.or_else(embargo).or_else(release)
    }

    fn push(&mut self, span: Span, kind: KickerKind, rule: RuleId) {
        self.kickers.push(Kicker { span, kind });
        self.rules.push(rule);
    }

    /// Cuts off the dateline before a sentence that corrects.
    pub(super) fn begin_after(&mut self, page: &Page, dateline: Option<&dateline::Found>) {
        let Some(correction) = &mut self.correction else { return };
        let line = self.correction_line.and_then(|l| dateline::on_line(dateline, l));
        if let Some((_, next)) = line.filter(|(_, next)| *next < page.words.len()) {
            let start = page.words.span(next).start();
            if start > correction.span.start() && start < correction.span.end() {
                correction.span = Span::new(start, correction.span.end());
            }
        }
    }

    fn correct(&mut self, page: &Page, l: usize) {
        if let Some((correction, whole)) = correction_line(page, l) {
            self.correction = Some(correction);
            self.correction_line = whole.then_some(l);
            self.tag_line = self.correction_line;
            self.rules.push(CORRECTION_LINE);
        } else if let Some(correction) = correction_sentence(page, l) {
            self.correction = Some(correction);
            self.correction_line = Some(l);
            self.rules.push(CORRECTION_SENTENCE);
        }
    }
}

/// The genre and the release line on one line.
fn lines_kickers(page: &Page, l: usize, found: &mut Found) {
    let Some(cue) = page.cues[l] else { return };
    let end = page.lines[l].tokens.end;
    let span = page.words.cover(cue.start, cue.end - 1);
    match cue.purpose {
        Purpose::Genre => {
            found.push(span, KickerKind::Genre, GENRE);
            let later = (cue.end..end).find(|&i| page.cue_at(i, end) == Some(Purpose::Release));
            if let Some(stop) = later.and_then(|i| page.cue_end(i, end)) {
                let start = later.expect("an end has its beginning");
                found.push(page.words.cover(start, stop - 1), KickerKind::Release, RELEASE);
            }
        }
        Purpose::Release if !is_far(page, cue.end, end) => found.push(span, KickerKind::Release, RELEASE),
        _ => {}
    }
}

/// Whether so many words follow that the line is a title.
fn is_far(page: &Page, start: usize, end: usize) -> bool {
    let word = |i: &usize| page.words.text(*i).starts_with(char::is_lowercase);
    (start..end).filter(word).count() > 3
}

/// The name of a wire in brackets on the first tokens of a line.
fn wire(page: &Page, l: usize) -> Option<Span> {
    let tokens = page.lines[l].tokens.clone();
    let end = tokens.end.min(tokens.start + 24);
    let found = (tokens.start..end).find_map(|i| Some((i, page.wire_end(i, tokens.end)?)))?;
    Some(page.words.cover(found.0, found.1 - 1))
}

/// The words at the beginning of a line, and whether they are all it says.
fn correction_line(page: &Page, l: usize) -> Option<(Correction, bool)> {
    let mut cue = page.cues[l]?;
    let end = page.lines[l].tokens.end;
    if cue.purpose == Purpose::Genre {
        let mark =
            (cue.end..end).find(|&i| matches!(page.words.text(i), "-" | "–" | "—" | "|" | "/" | ":"))?;
        let (stop, purpose) = (page.cue_end(mark + 1, end)?, page.cue_at(mark + 1, end)?);
        cue = Cue { purpose, start: mark + 1, end: stop };
    }
    let kind = status(cue.purpose)?;
    let text = |i: usize| if i < end { page.words.text(i) } else { "" };
    let mark = matches!(text(cue.end), "" | ":" | "-" | "–" | "—" | "." | "]" | ")" | "|" | "/");
    let rest = page.span_of(cue.end..end);
    let refers = |span: Span| title_in(page, span).is_some() || page.time_in(span).is_some();
    let sentence = cue.purpose != Purpose::Correction && rest.is_some_and(refers);
    if !mark && !sentence && !names_release(page, cue.start..end) {
        return None;
    }
    let stop = if mark { cue.end } else { end };
    let span = page.words.cover(cue.start, stop - 1);
    let bare = (cue.end..end).all(|i| !page.words.text(i).starts_with(char::is_alphabetic));
    let earlier = rest.filter(|_| !mark);
    Some((
        Correction {
            span,
            kind,
            title: earlier.and_then(|s| title_in(page, s)),
            date: earlier.and_then(|s| page.time_in(s)),
        },
        bare || !mark,
    ))
}

/// A sentence that says what happens to the earlier release.
fn correction_sentence(page: &Page, l: usize) -> Option<Correction> {
    let tokens = page.lines[l].tokens.clone();
    let limit = tokens.end.min(tokens.start + 40);
    let (at, (after, purpose)) = (tokens.start..limit).find_map(|i| Some((i, page.corrects(i)?)))?;
    let named = names_release(page, tokens.start..tokens.end.min(at + 8));
    if !named || tokens.len() > 90 {
        return None;
    }
    let rest = page.span_of(after..tokens.end);
    let kind = status(purpose)?;
    Some(Correction {
        span: page.words.cover(page.first(l), page.last(l)),
        kind,
        title: rest.and_then(|s| title_in(page, s)),
        date: rest.and_then(|s| day_in(page, s)),
    })
}

/// `communiqué` or `version` within the tokens.
fn names_release(page: &Page, mut tokens: Range<usize>) -> bool {
    tokens.any(|i| matches!(page.words.folded(i), "communique" | "version" | "communiques"))
}

/// The title of the earlier release: the words in quotation marks.
fn title_in(page: &Page, span: Span) -> Option<Span> {
    let text = page.text(span);
    let (open, mark) = text.char_indices().find(|(_, c)| matches!(c, '«' | '“' | '"'))?;
    let start = open + mark.len_utf8();
    let close = text[start..].rfind(['»', '”', '"']).map(|i| start + i)?;
    let words = text[start..close].trim();
    let from = span.start() + start + (text[start..close].len() - text[start..close].trim_start().len());
    (!words.is_empty()).then(|| Span::new(from, from + words.len()))
}

/// The last whole day outside the title.
fn day_in(page: &Page, span: Span) -> Option<usize> {
    let title = title_in(page, span);
    let day = |t: &crate::temporal::TimeExpression| {
        t.value.len() >= 10 && t.value.starts_with(|c: char| c.is_ascii_digit())
    };
    page.times
        .iter()
        .rposition(|t| span.contains(t.span) && day(t) && title.is_none_or(|title| !title.overlaps(t.span)))
}

fn status(purpose: Purpose) -> Option<StatusKind> {
    match purpose {
        Purpose::Correction => Some(StatusKind::Correction),
        Purpose::Replacement => Some(StatusKind::Replacement),
        Purpose::Update => Some(StatusKind::Update),
        Purpose::Withdrawal => Some(StatusKind::Withdrawal),
        _ => None,
    }
}
