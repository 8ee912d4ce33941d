//! What comes again and again.

use crate::document::RuleId;
use crate::temporal::lexical::{Atom, amount};
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Amount, Every, Length, Meaning, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("set/every-unit"), find: every_unit },
    Rule { id: RuleId("set/every-weekday"), find: every_weekday },
    Rule { id: RuleId("set/every-season"), find: every_season },
    Rule { id: RuleId("set/rate"), find: rate },
    Rule { id: RuleId("set/adverb"), find: adverb },
];

fn every(first: usize, end: usize, amount: Amount, unit: Unit) -> Option<Match> {
    let length = Length { amount, unit, more: None };
    Some(Match::new(first, end, Meaning::Every(Every::Length(length), None)))
}

/// The first token of `tous les` before `i`.
fn all_before(scan: &Scan, i: usize) -> Option<usize> {
    let all = i > 1 && scan.left_is(i, &["les"]) && scan.left_is(i - 1, &["tous", "toutes"]);
    all.then(|| i - 2)
}

/// *Finds* each of a unit, or each so many.
/// *Example* `[chaque année]`, `[tous les jours]`, `[toutes les deux semaines]`.
/// *Leaves alone* `toute la journée`.
/// *Gives* the period.
fn every_unit(scan: &Scan, i: usize) -> Option<Match> {
    match scan.atom(i) {
        Atom::Unit(unit) => {
            let each = scan.left_is(i, &["chaque"]).then(|| i - 1);
            every(each.or_else(|| all_before(scan, i))?, scan.after(i), Amount::whole(1), unit)
        }
        atom => {
            let amount = amount(atom)?;
            let at = scan.after(i);
            let Atom::Unit(unit) = scan.next(at) else { return None };
            every(all_before(scan, i)?, scan.after(at), amount, unit)
        }
    }
}

/// *Finds* weekdays that recur.
/// *Example* `[tous les lundis]`, `[chaque mardi]`, `[les mercredis]`, `[le lundi] et le jeudi` is left.
/// *Leaves alone* `lundi`, a day.
/// *Gives* the weekday of every week.
fn every_weekday(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Weekday { number, each } = scan.atom(i) else { return None };
    let chaque = scan.left_is(i, &["chaque"]).then(|| i - 1);
    let first = chaque.or_else(|| all_before(scan, i)).or_else(|| each.then(|| scan.with_article(i)))?;
    Some(Match::new(first, scan.after(i), Meaning::Every(Every::Weekday(number), None)))
}

/// *Finds* seasons that recur.
/// *Example* `[chaque été]`, `[tous les hivers]` (in the singular list).
/// *Leaves alone* `cet été`.
/// *Gives* the season of every year.
fn every_season(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Season(season) = scan.atom(i) else { return None };
    let first = scan.left_is(i, &["chaque"]).then(|| i - 1)?;
    Some(Match::new(first, scan.after(i), Meaning::Every(Every::Season(season), None)))
}

/// *Finds* rates.
/// *Example* `trois fois [par an]`, `39 000 $ [par année]`, `25 $ [l'heure]`.
/// *Leaves alone* `par jour de retard` keeps its period.
/// *Gives* the period.
fn rate(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Unit(unit) = scan.atom(i) else { return None };
    let money = |word: &str| matches!(word, "$" | "€" | "euros" | "dollars");
    let hourly = i > 1 && scan.left_is(i, &["l'"]) && money(scan.left(i - 1));
    (scan.left_is(i, &["par"]) || hourly).then(|| every(i - 1, scan.after(i), Amount::whole(1), unit))?
}

/// *Finds* adverbs of frequency.
/// *Example* `[quotidiennement]`, `[annuellement]`.
/// *Leaves alone* adjectives (`annuel`).
/// *Gives* the period.
fn adverb(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Adverb(unit, count) = scan.atom(i) else { return None };
    every(i, scan.after(i), Amount::whole(count.into()), unit)
}
