//! Reads the found expressions in text order, each against what was read before it.

use crate::segmentation::Gap;
use crate::temporal::context::{Context, Tense, tense};
use crate::temporal::habit;
use crate::temporal::refine::Found;
use crate::temporal::resolve::{Place, Resolved, resolve};
use crate::temporal::scan::Scan;
use crate::temporal::spans;
use crate::temporal::value::{Meaning, Open, Point};
use crate::temporal::{TimeExpression, TimeKind, write};
use jiff::civil::Date;

/// Dates with their weekday that are kept: a release names a few, a calendar no end of them.
const MOST_NAMED: usize = 64;

/// The expressions with their values.
pub(super) fn read(scan: &Scan, found: &[Found], reference: Option<Date>) -> Vec<TimeExpression> {
    let mut context = survey(scan, found, reference);
    let mut out = Vec::with_capacity(found.len());
    let (mut paragraph, mut habit) = (0, None);
    for (k, f) in found.iter().enumerate() {
        if paragraphs_between(scan, paragraph, f.first) > 1 {
            context.day = None;
        }
        paragraph = f.first;
        let beside = habit::beside_habit(found, k, habit);
        let read = if beside {
            expression(scan, f, &mut Context::default())
        } else {
            expression(scan, f, &mut context)
        };
        habit = (beside || read.kind == TimeKind::Set).then_some(f.end);
        // A day that nothing names has no value.
        if !read.value.is_empty() {
            out.push(read);
        }
    }
    out
}

/// Paragraph breaks between two tokens, two at most.
fn paragraphs_between(scan: &Scan, from: usize, to: usize) -> usize {
    (from + 1..=to).filter(|&i| scan.words.gap(i) == Gap::Paragraph).take(2).count()
}

/// What the text as a whole says of its days.
fn survey(scan: &Scan, found: &[Found], reference: Option<Date>) -> Context {
    let mut context = Context { reference, ..Context::default() };
    let mut days: Vec<Date> = Vec::new();
    for f in found {
        let Some(point) = f.meaning.point().filter(|p| p.has_day()) else { continue };
        let Some(fields) = point.fields().filter(|f| f.month.is_some()) else { continue };
        let resolved = resolve(point, &context, tense(scan, f));
        let Some(day) = resolved.day() else { continue };
        if fields.weekday == Some(day.weekday().to_monday_one_offset()) && context.named.len() < MOST_NAMED {
            context.named.push(day);
        }
        days.push(day);
    }
    days.sort_unstable();
    days.dedup();
    context.weekdays = days.iter().fold(0, |set, day| set | 1 << day.weekday().to_monday_one_offset());
    context.dayless = days.is_empty();
    context.only_day = days.first().copied().filter(|_| days.len() == 1);
    context
}

fn expression(scan: &Scan, f: &Found, context: &mut Context) -> TimeExpression {
    let habit = habit::habit(scan, f, context);
    let rule = if habit.is_some() { habit::HABIT } else { f.rule };
    let (kind, value, bounds, confidence) = meant(scan, f, habit.unwrap_or(f.meaning), context);

    // Before the middle of June is before the end of June, and no more is known.
    let open = match f.open {
        Some(Open::Before) if f.modifier.is_some() => Some(Open::UpTo),
        Some(Open::After) if f.modifier.is_some() => Some(Open::From),
        open => open,
    };
    let bounds = write::opened(bounds, open);
    let moment = bounds.0.as_deref().or(bounds.1.as_deref());
    let offset = f.zone.and_then(|zone| zone.offset(moment));
    TimeExpression {
        span: f.span(scan),
        offset,
        kind,
        value,
        modifier: f.modifier.or(f.open.map(Open::modifier)),
        begin: bounds.0,
        finish: bounds.1,
        confidence,
        rule,
    }
}

/// Kind, value, bounds and confidence of a meaning.
fn meant(scan: &Scan, f: &Found, meaning: Meaning, context: &mut Context) -> Reading {
    let tense = tense(scan, f);
    match meaning {
        Meaning::Point(point) => one(point, context, tense),
        Meaning::Range(from, to) => range(from, to, context, tense),
        Meaning::Length(length) => (TimeKind::Duration, write::length(&length), (None, None), 0.9),
        Meaning::Lengths(a, b) => {
            let value = format!("{}/{}", write::length(&a), write::length(&b));
            (TimeKind::Duration, value, (None, None), 0.9)
        }
        Meaning::Every(every, clock) => (TimeKind::Set, write::every(&every, clock), (None, None), 0.85),
        Meaning::EveryRange(every, from, to) => {
            (TimeKind::Set, write::every_range(&every, from, to), (None, None), 0.85)
        }
    }
}

type Reading = (TimeKind, String, write::Bounds, f32);

fn one(point: Point, context: &mut Context, tense: Tense) -> Reading {
    let resolved = resolve(point, context, tense);
    remember(context, &resolved);
    (write::kind(point.clock), write::point(&resolved), write::bounds(&resolved), resolved.confidence)
}

fn range(from: Point, to: Point, context: &mut Context, tense: Tense) -> Reading {
    let (a, b) = spans::ends(from, to, context, tense);
    remember(context, &b);
    let last = write::bounds(&b);
    let bounds = (write::bounds(&a).0, last.1.or(last.0));
    let value = match (a.place, b.place) {
        (Place::Open, Place::Open) if from.clock.is_none() => String::new(),
        _ => format!("{}/{}", write::point(&a), write::point(&b)),
    };
    (write::kind(from.clock), value, bounds, a.confidence.min(b.confidence))
}

/// Later expressions may be counted from this one.
fn remember(context: &mut Context, resolved: &Resolved) {
    if let Some(period) = resolved.period() {
        context.period = Some(period);
    }
    if let Some(day) = resolved.day() {
        context.day = Some(day);
    }
}
