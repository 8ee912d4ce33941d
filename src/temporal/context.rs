//! What an expression is read against: the reference, the days the text names, the tense of its sentence.

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
}

impl Context {
    /// The day that hours without a day belong to.
    pub(super) fn day_of_hours(&self) -> Option<Date> {
        self.day.or(self.only_day)
    }

    /// The day in focus: last named, else the reference.
    pub(super) fn focus_day(&self) -> Option<Date> {
        self.day.or(self.reference)
    }

    /// The one date of the text that falls on this weekday and says so.
    pub(super) fn named_weekday(&self, weekday: i8) -> Option<Date> {
        let mut dates = self.named.iter().filter(|d| d.weekday().to_monday_one_offset() == weekday);
        let first = *dates.next()?;
        dates.all(|d| *d == first).then_some(first)
    }
}

/// Tokens to either side in which a verb may tell the tense.
const REACH: usize = 12;

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
    for step in 1..=REACH {
        let right = verb(scan, found.end + step - 1);
        if right != Tense::Open {
            return right;
        }
        let left = found.first.checked_sub(step).map_or(Tense::Open, |i| verb(scan, i));
        if left != Tense::Open {
            return left;
        }
    }
    Tense::Open
}

pub(super) fn verb(scan: &Scan, i: usize) -> Tense {
    match scan.atom(i) {
        Atom::Future => return Tense::Future,
        Atom::Past => return Tense::Past,
        _ => {}
    }
    let word = scan.lower(i);
    let future = ["era", "eront", "ira", "iront", "dra", "dront", "ura", "uront"];
    if word.len() > 4 && future.iter().any(|e| word.ends_with(e)) { Tense::Future } else { Tense::Open }
}
