//! The second layer: productions from lexical units to meanings, one family a file.

mod absolute;
mod clock;
mod days;
mod duration;
mod hours;
mod interval;
mod periods;
mod relative;
mod set;

use crate::document::RuleId;
use crate::temporal::refine;
use crate::temporal::scan::Scan;
use crate::temporal::value::Meaning;

/// What a production found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Match {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    pub meaning: Meaning,
    pub modifier: Option<&'static str>,
    /// Whether it may stand by itself; otherwise a refiner must bind it to its surroundings.
    pub sure: bool,
}

impl Match {
    pub(super) fn new(first: usize, end: usize, meaning: Meaning) -> Match {
        Match { first, end, meaning, modifier: None, sure: true }
    }

    pub(super) fn sure_if(self, sure: bool) -> Match {
        Match { sure, ..self }
    }
}

/// A production: from the lexical unit at a token to a match, or nothing.
pub(super) struct Rule {
    pub id: RuleId,
    pub find: fn(&Scan, usize) -> Option<Match>,
}

/// The families, in the order in which they are tried; of several matches the longest wins, then the first.
const FAMILIES: &[&[Rule]] = &[
    set::RULES,
    periods::RULES,
    absolute::RULES,
    days::RULES,
    clock::RULES,
    hours::RULES,
    relative::RULES,
    interval::RULES,
    duration::RULES,
];

/// The best match at token `i`.
pub(super) fn best(scan: &Scan, i: usize) -> Option<(Match, RuleId)> {
    scan.begin(i);
    let mut best: Option<(Match, RuleId)> = None;
    for rule in FAMILIES.iter().flat_map(|family| family.iter()) {
        let Some(found) = (rule.find)(scan, i) else { continue };
        let better = best.is_none_or(|(b, _)| (found.end, found.sure) > (b.end, b.sure));
        if better {
            best = Some((found, rule.id));
        }
    }
    best
}

/// The ids of the productions of all families, then of the refiners.
pub(super) const IDS: [RuleId; COUNT + refine::RULES.len()] = ids();

const COUNT: usize = {
    let (mut n, mut f) = (0, 0);
    while f < FAMILIES.len() {
        n += FAMILIES[f].len();
        f += 1;
    }
    n
};

const fn ids() -> [RuleId; COUNT + refine::RULES.len()] {
    let mut out = [RuleId(""); COUNT + refine::RULES.len()];
    let (mut n, mut f) = (0, 0);
    while f < FAMILIES.len() {
        let mut r = 0;
        while r < FAMILIES[f].len() {
            out[n] = FAMILIES[f][r].id;
            n += 1;
            r += 1;
        }
        f += 1;
    }
    let mut r = 0;
    while r < refine::RULES.len() {
        out[n] = refine::RULES[r];
        n += 1;
        r += 1;
    }
    out
}
