//! Days, weekends and seasons that are told as a habit, and the hours beside what recurs.

use crate::document::RuleId;
use crate::temporal::context::{Context, Tense, ends_sentence, verb};
use crate::temporal::nowadays::is_event;
use crate::temporal::refine::Found;
use crate::temporal::scan::Scan;
use crate::temporal::value::{Base, Every, Fields, Meaning, Part, Point, Unit};

/// *Finds* a weekday, a weekend or a season with its article, told without a verb in the past or the future.
/// *Example* `ouvert [le week-end]`, `le [samedi de 10h à 12h]`, `passer [l'hiver] au chaud`.
/// *Leaves alone* `samedi`, `ils joueront le samedi`, `jusqu'à l'automne`; a weekday on which a day of the text
/// falls: dates.
/// *Gives* what recurs.
pub(super) const HABIT: RuleId = RuleId("set/habit");

/// Tokens to either side in which a verb tells of one time rather than of all.
const REACH: usize = 12;

/// Tokens between what recurs and its hours.
const BESIDE: usize = 3;

/// The meaning as a habit, where it is one.
pub(super) fn habit(scan: &Scan, f: &Found, context: &Context) -> Option<Meaning> {
    let every = match f.meaning {
        Meaning::Point(p) | Meaning::Range(p, _) => recurring(scan, f, p, context)?,
        _ => return None,
    };
    if told(scan, f) {
        return None;
    }
    match f.meaning {
        Meaning::Range(p, q) if p.base == q.base => Some(Meaning::EveryRange(every, p.clock?, q.clock?)),
        Meaning::Point(p) => Some(Meaning::Every(every, p.clock)),
        _ => None,
    }
}

fn recurring(scan: &Scan, f: &Found, p: Point, context: &Context) -> Option<Every> {
    if p.side.is_some() || f.modifier.is_some() || f.open.is_some() {
        return None;
    }
    match p.base {
        Base::Date(Fields { weekday: Some(on), day: None, month: None, year: None }) => {
            let generic = scan.left_is(f.first, &["le"]) && !context.falls_on(on);
            generic.then_some(Every::Weekday(on))
        }
        Base::Shift { unit: Unit::Weekend, count: 0, .. } => {
            (scan.is(f.first, &["le"]) && f.end == f.first + 2).then_some(Every::Weekends(1))
        }
        Base::Part(Part::Season(season), None) if p.clock.is_none() => {
            let bare = scan.is(f.first, &["l'", "le"]) || scan.left_is(f.first, &["en"]);
            (bare && !counted(scan, f)).then_some(Every::Season(season))
        }
        _ => None,
    }
}

/// Whether words before it count from the reference: `jusqu'à l'automne`, `dans le courant de l'automne`.
fn counted(scan: &Scan, f: &Found) -> bool {
    scan.preceded(f.first, &["jusqu'", "à"])
        || scan.preceded(f.first, &["d'", "ici"])
        || scan.preceded(f.first, &["courant", "de"])
        || scan.preceded(f.first, &["approche", "de"])
        || scan.left_is(f.first, &["à", "dès", "depuis", "après", "d'ici"])
}

/// Whether a verb in its sentence tells of the past or the future.
fn told(scan: &Scan, f: &Found) -> bool {
    let left = (f.first.saturating_sub(REACH)..f.first).rev().take_while(|&i| !ends_sentence(scan, i));
    let right = (f.end..f.end + REACH).take_while(|&i| !ends_sentence(scan, i));
    left.chain(right).any(|i| is_event(scan, i) && verb(scan, i) != Tense::Open)
}

/// Whether the hours of `found[k]` stand beside something that recurs, and so on no day of their own.
pub(super) fn beside_habit(found: &[Found], k: usize, last: Option<usize>) -> bool {
    let f = &found[k];
    let hours = match f.meaning {
        Meaning::Point(p) => p.is_bare_clock(),
        Meaning::Range(p, q) => p.is_bare_clock() && q.is_bare_clock(),
        _ => false,
    };
    let next = found.get(k + 1).filter(|next| recurs(next)).map(|next| next.first);
    let after = last.is_some_and(|end| f.first <= end + BESIDE);
    let before = next.is_some_and(|first| first <= f.end + BESIDE);
    hours && (after || before)
}

/// Whether the expression recurs.
pub(super) fn recurs(f: &Found) -> bool {
    matches!(f.meaning, Meaning::Every(..) | Meaning::EveryRange(..))
}
