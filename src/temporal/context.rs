//! What an expression is read against: the reference, the days the text names, the tense of its sentence.

use crate::segmentation::TokenKind;
use crate::temporal::calendar::Period;
use crate::temporal::lexical::Atom;
use crate::temporal::refine::Found;
use crate::temporal::scan::Scan;
use jiff::civil::Date;

/// Which way the words point.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Tense {
    Past,
    Future,
    Open,
}

/// The state of reading, from the beginning of the text to the expression at hand.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    pub reference: Option<Date>,
    /// The day last named.
    pub day: Option<Date>,
    /// The period last named.
    pub period: Option<Period>,
    /// The whole dates of the text that say their weekday.
    pub named: Vec<Date>,
    /// The only day the text names, if it names but one.
    pub only_day: Option<Date>,
    /// The weekdays on which a day of the text falls, one bit each.
    pub weekdays: u8,
    /// Whether the text names no day at all, so that its hours are the reference's.
    pub dayless: bool,
}

impl Context {
    /// The day that hours without a day belong to.
    pub(super) fn day_of_hours(&self) -> Option<Date> {
        self.day.or(self.only_day).or(self.reference.filter(|_| self.dayless))
    }

    /// The day in focus: last named, else the reference.
    pub(super) fn focus_day(&self) -> Option<Date> {
        self.day.or(self.reference)
    }

    /// Whether a day that the text names falls on this weekday.
    pub(super) fn falls_on(&self, weekday: i8) -> bool {
        self.weekdays & (1 << weekday) != 0
    }

    /// The one date of the text that falls on this weekday and says so.
    pub(super) fn named_weekday(&self, weekday: i8) -> Option<Date> {
        let mut dates = self.named.iter().filter(|d| d.weekday().to_monday_one_offset() == weekday);
        let first = *dates.next()?;
        dates.all(|d| *d == first).then_some(first)
    }
}

/// Tokens to either side in which a verb may tell the tense.
const REACH: usize = 20;

/// The tense of the nearest verb in the expression's sentence; prepositions may tell it too.
pub(super) fn tense(scan: &Scan, found: &Found) -> Tense {
    match scan.left(found.first) {
        "de" | "d'" if scan.left_is(found.first - 1, &["partir"]) => return Tense::Future,
        "depuis" => return Tense::Past,
        "d'ici" | "ici" => return Tense::Future,
        "à" | "au" if scan.left_is(found.first - 1, &["jusqu'"]) => return Tense::Future,
        "en" if scan.left_is(found.first - 1, &["jusqu'"]) => return Tense::Future,
        _ => {}
    }
    let right = (found.end..found.end + REACH).take_while(|&i| !ends_sentence(scan, i));
    let left =
        (found.first.saturating_sub(REACH)..found.first).rev().take_while(|&i| !ends_sentence(scan, i));
    let tense = |i: usize| Some(verb(scan, i)).filter(|t| *t != Tense::Open);
    let right = right.enumerate().find_map(|(far, i)| Some((far, tense(i)?)));
    let left = left.enumerate().find_map(|(far, i)| Some((far, tense(i)?)));
    match (left, right) {
        (Some((l, tense)), Some((r, _))) if l < r => tense,
        (_, Some((_, tense))) | (Some((_, tense)), None) => tense,
        (None, None) => Tense::Open,
    }
}

/// Whether a sentence ends at token `i`.
pub(super) fn ends_sentence(scan: &Scan, i: usize) -> bool {
    i >= scan.len() || scan.is(i, &[".", "!", "?", "…", ""])
}

/// What the word at token `i` says of the tense; each token is looked at once.
pub(super) fn verb(scan: &Scan, i: usize) -> Tense {
    let Some(known) = scan.tenses.get(i) else { return Tense::Open };
    known.get().unwrap_or_else(|| {
        let tense = verb_form(scan, i);
        known.set(Some(tense));
        tense
    })
}

fn verb_form(scan: &Scan, i: usize) -> Tense {
    let word = scan.lower(i);
    if scan.words.kind(i) != TokenKind::Word {
        return Tense::Open;
    }
    if let Some(&tense) = scan.resources.tenses.get(word) {
        return tense;
    }
    let auxiliary = matches!(word, "est" | "sont" | "suis" | "sommes" | "êtes");
    let day_word = matches!(scan.atom(i + 1), Atom::DayWord { .. });
    if auxiliary && !day_word && is_participle(scan, scan.lower(i + 1)) {
        return Tense::Past;
    }
    let future = || scan.resources.future_endings.iter().any(|e| word.ends_with(e));
    if word.len() > 4 && word.ends_with(['a', 't']) && future() { Tense::Future } else { Tense::Open }
}

/// Whether a word looks like the participle of a verb of motion or of the passive: `est sorti`, `s'est réuni`.
fn is_participle(scan: &Scan, word: &str) -> bool {
    word.len() > 3
        && ends_in(&scan.resources.participle_endings, word)
        && !scan.resources.not_past.iter().any(|stem| word.starts_with(stem))
}

/// Whether the word has one of these endings.
pub(super) fn ends_in(endings: &[&str], word: &str) -> bool {
    endings.iter().any(|e| word.ends_with(e))
}
