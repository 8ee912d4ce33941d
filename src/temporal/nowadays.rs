//! `aujourd'hui`: the day, or these times.

use crate::document::RuleId;
use crate::lexicon::Classes;
use crate::temporal::context::{self, Tense};
use crate::temporal::lexical::Atom;
use crate::temporal::refine::Found;
use crate::temporal::scan::Scan;
use crate::temporal::value::{Anchor, Base, Clock, Meaning, Point, Unit};

/// *Finds* `aujourd'hui` where it means these times.
/// *Example* `compte [aujourd'hui] 14 groupes`, `[aujourd'hui] encore`, `est [aujourd'hui] reconnue`.
/// *Leaves alone* `a annoncé aujourd'hui`, `sera lancé aujourd'hui`, `publié aujourd'hui`, `demande
/// aujourd'hui`, `dès aujourd'hui`: the day.
/// *Gives* `PRESENT_REF`.
pub(super) const NOWADAYS: RuleId = RuleId("relative/nowadays");

/// Tokens to either side in which a verb tells of the day.
const NEAR: usize = 4;

/// Reads `aujourd'hui` by itself as the times at large, unless something beside it happens on the day.
pub(super) fn nowadays(scan: &Scan, f: Found, next: Option<Found>) -> Found {
    const TODAY: Base = Base::Shift { anchor: Anchor::Reference, unit: Unit::Day, count: 0 };
    let today = f.meaning == Meaning::Point(Point::new(TODAY)) && f.end == f.first + 1;
    let timed = next.is_some_and(|next| hours_follow(scan, &f, &next));
    if today && !timed && !is_day(scan, &f) {
        return f.reshaped(Meaning::Point(Point::new(Base::Vague("PRESENT_REF"))), NOWADAYS);
    }
    f
}

/// Whether hours without a day of their own follow in the sentence.
fn hours_follow(scan: &Scan, f: &Found, next: &Found) -> bool {
    let hours = match next.meaning {
        Meaning::Point(p) | Meaning::Range(p, _) => {
            p.base == Base::Open && matches!(p.clock, Some(Clock::At { .. }))
        }
        _ => false,
    };
    hours && next.first < f.end + 3 * NEAR && !(f.end..next.first).any(|i| context::ends_sentence(scan, i))
}

fn is_day(scan: &Scan, f: &Found) -> bool {
    if scan.is(f.end, &["encore"]) {
        return false;
    }
    let alone = scan.left(f.first).is_empty() && matches!(scan.lower(f.end), "" | ".");
    alone || scan.left_is(f.first, &["dès", "avant"]) || happens_before(scan, f) || event_near(scan, f)
}

/// Whether the word before it says what was done or is done on the day: `publié`, `comparaissait`, `demande`.
fn happens_before(scan: &Scan, f: &Found) -> bool {
    let left = scan.left(f.first);
    let participle = left.len() > 4 && left.ends_with(['é', 's', 'e']) && ends_as_participle(scan, left);
    let says = left.len() > 4 && scan.words.is(f.first - 1, Classes::CUE);
    let before = if left.is_empty() { "" } else { scan.left(f.first - 1) };
    participle || says || is_imperfect(left) || is_imperfect(before)
}

/// `comparaissait`, `accepteraient`.
fn is_imperfect(word: &str) -> bool {
    word.len() > 6 && word.ends_with("ait") || word.len() > 7 && word.ends_with("aient")
}

/// `publié`, `émise`, `organisés`.
fn ends_as_participle(scan: &Scan, word: &str) -> bool {
    let endings = scan.resources.participle_endings.iter();
    endings.filter(|e| e.starts_with('é')).any(|e| word.ends_with(e))
}

/// Whether a verb in a past or future tense stands close by in its sentence; `est` with a participle tells of
/// a state.
fn event_near(scan: &Scan, f: &Found) -> bool {
    let first = f.first.saturating_sub(NEAR);
    let left = (first..f.first).rev().take_while(|&i| !context::ends_sentence(scan, i));
    let right = (f.end..f.end + NEAR).take_while(|&i| !context::ends_sentence(scan, i));
    left.chain(right).any(|i| is_event(scan, i))
}

/// Whether the word at `i` tells of something past or to come, not of a state.
pub(super) fn is_event(scan: &Scan, i: usize) -> bool {
    let reflexive = scan.left_is(i, &["se", "s'"]);
    let state = scan.is(i, &["est", "sont", "suis", "sommes", "êtes"]) && !reflexive;
    !state && context::verb(scan, i) != Tense::Open && (!is_having(scan, i) || has_participle(scan, i + 1))
}

/// A present form of `avoir`: with a participle a past tense, without one what is had now.
fn is_having(scan: &Scan, i: usize) -> bool {
    scan.is(i, &["a", "ai", "ont", "avons", "avez"])
}

/// Whether a participle stands at `i`, or after the adverbs there.
fn has_participle(scan: &Scan, i: usize) -> bool {
    let stands = |&k: &usize| !scan.words.is(k, Classes::STOP_WORD) && scan.atom(k) == Atom::None;
    let participle = |word: &str| {
        word.len() > 1 && context::ends_in(&scan.resources.participle_endings, word) || word.ends_with("it")
    };
    let words = (i..i + 3).take_while(|&k| !matches!(scan.lower(k), "" | "." | ","));
    words.filter(stands).any(|k| participle(scan.lower(k)))
}
