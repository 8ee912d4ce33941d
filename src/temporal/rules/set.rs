//! What comes again and again.

use crate::document::RuleId;
use crate::segmentation::{Gap, TokenKind};
use crate::temporal::lexical::{Atom, amount};
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Amount, Anchor, Base, Clock, Every, Length, Meaning, Point, Side, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("set/every-unit"), find: every_unit },
    Rule { id: RuleId("set/every-weekday"), find: every_weekday },
    Rule { id: RuleId("set/every-season"), find: every_season },
    Rule { id: RuleId("set/every-part"), find: every_part },
    Rule { id: RuleId("set/weekend"), find: weekend },
    Rule { id: RuleId("set/rate"), find: rate },
    Rule { id: RuleId("set/adverb"), find: adverb },
    Rule { id: RuleId("set/fixed"), find: fixed },
    Rule { id: RuleId("set/one-in"), find: one_in },
    Rule { id: RuleId("set/weekdays"), find: weekdays },
    Rule { id: RuleId("set/nth-weekday"), find: nth_weekday },
];

fn every(first: usize, end: usize, amount: Amount, unit: Unit) -> Option<Match> {
    let every = match (unit, amount) {
        (Unit::Weekend, Amount::Tenths(n)) => Every::Weekends(n / 10),
        _ => Every::Length(Length::new(amount, unit)),
    };
    Some(Match::new(first, end, Meaning::Every(every, None)))
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

/// *Finds* parts of the day that recur.
/// *Example* `[chaque matin]`, `[tous les soirs]`, `[toutes les nuits]`.
/// *Leaves alone* `ce soir`, `les jeudis soir`.
/// *Gives* the part of every day.
fn every_part(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::PartOfDay(part) = scan.atom(i) else { return None };
    let each = scan.left_is(i, &["chaque"]).then(|| i - 1);
    let first = each.or_else(|| all_before(scan, i))?;
    let day = Every::Length(Length::new(Amount::whole(1), Unit::Day));
    Some(Match::new(first, scan.after(i), Meaning::Every(day, Some(Clock::Part(part)))))
}

/// *Finds* the weekend without a word that places it.
/// *Example* `ouvert [le week-end]`, `[les week-ends]`.
/// *Leaves alone* `le week-end du 3 mai`, `ce week-end`, `un week-end à Paris`.
/// *Gives* the weekend of every week; told in the past or the future, the weekend at hand.
fn weekend(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Unit(Unit::Weekend) = scan.atom(i) else { return None };
    let end = scan.after(i);
    let placed = scan.side(end).is_some()
        || scan.is(end, &["de", "d'", "du", "des", "-là"])
        || scan.is(end, &["où", "qui", "que", "qu'"]);
    if placed || !scan.left_is(i, &["le", "les"]) {
        return None;
    }
    if scan.left_is(i, &["les"]) {
        return Some(Match::new(i - 1, end, Meaning::Every(Every::Weekends(1), None)));
    }
    let base = Base::Shift { anchor: Anchor::Reference, unit: Unit::Weekend, count: 0 };
    Some(Match::new(i - 1, end, Meaning::Point(Point::new(base))))
}

/// *Finds* seasons that recur.
/// *Example* `[chaque été]`, `[tous les hivers]`.
/// *Leaves alone* `cet été`.
/// *Gives* the season of every year.
fn every_season(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Season(season) = scan.atom(i) else { return None };
    let first = scan.left_is(i, &["chaque"]).then(|| i - 1).or_else(|| all_before(scan, i))?;
    Some(Match::new(first, scan.after(i), Meaning::Every(Every::Season(season), None)))
}

/// *Finds* rates.
/// *Example* `trois fois [par an]`, `39 000 $ [par année]`, `25 $ [l'heure]`, `25 €[/mois]`.
/// *Leaves alone* `par jour de retard` keeps its period.
/// *Gives* the period.
fn rate(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Unit(unit) = scan.atom(i) else { return None };
    let money = |word: &str| matches!(word, "$" | "€" | "euros" | "dollars" | "¢");
    let paid =
        money(scan.left(i.saturating_sub(1))) || scan.preceded(i - usize::from(i > 0), &["de", "plus"]);
    let hourly = i > 1 && scan.left_is(i, &["l'"]) && paid && unit == Unit::Hour;
    (scan.left_is(i, &["par"]) || hourly || slashed(scan, i))
        .then(|| every(i - 1, scan.after(i), Amount::whole(1), unit))?
}

/// `25 €/mois`, `2 500 tonnes/an`: a slash glued between what is counted and a unit in the singular.
fn slashed(scan: &Scan, i: usize) -> bool {
    let glued = i > 2 && scan.left_is(i, &["/"]) && (i - 1..=i).all(|k| scan.words.gap(k) == Gap::None);
    let counts =
        glued && scan.words.kind(i - 2) != TokenKind::Number && scan.words.kind(i - 3) == TokenKind::Number;
    counts && !scan.words.lower(i).ends_with("ns") && !scan.words.lower(i).ends_with("es")
}

/// *Finds* adverbs of frequency.
/// *Example* `[quotidiennement]`, `[annuellement]`.
/// *Leaves alone* adjectives (`annuel`).
/// *Gives* the period.
fn adverb(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Adverb(unit, count) = scan.atom(i) else { return None };
    every(i, scan.after(i), Amount::whole(count.into()), unit)
}

/// *Finds* phrases for what recurs.
/// *Example* `[24h/24]`, `[7 jours sur 7]`, `[en semaine]`, `[année après année]`.
/// *Leaves alone* `24/09`, `en semaine 12`.
/// *Gives* the period, or the days.
fn fixed(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Recurs(value) = scan.atom(i) else { return None };
    let end = scan.after(i);
    let free = !matches!(scan.next(end), Atom::Int { .. } | Atom::Side(_));
    free.then(|| Match::new(i, end, Meaning::Every(Every::Fixed(value), None)))
}

/// *Finds* one unit in so many.
/// *Example* `[un mardi sur deux]`, `[une semaine sur trois]`.
/// *Leaves alone* `un élève sur deux`.
/// *Gives* the period: so many units; for a weekday in two the weekday with `EVERY_OTHER`.
fn one_in(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Int { value: 1, .. } = scan.atom(i) else { return None };
    let Atom::Int { value, .. } = scan.next(i + 3) else { return None };
    let end = scan.after(i + 3);
    if !scan.is(i + 2, &["sur"]) {
        return None;
    }
    let unit = match scan.next(i + 1) {
        Atom::Weekday { number, each: false } if value == 2 => {
            let found = Match::new(i, end, Meaning::Every(Every::Weekday(number), None));
            return Some(Match { modifier: Some("EVERY_OTHER"), ..found });
        }
        Atom::Weekday { each: false, .. } => Unit::Week,
        Atom::Unit(unit) => unit,
        _ => return None,
    };
    every(i, end, Amount::whole(value.into()), unit)
}

/// *Finds* the days of the week from one to another.
/// *Example* `[du lundi au vendredi]`, `[du mardi au dimanche inclus]` without its last word.
/// *Leaves alone* `du lundi 3 au vendredi 7`, `de lundi à vendredi`, days of one week.
/// *Gives* both weekdays of every week.
fn weekdays(scan: &Scan, i: usize) -> Option<Match> {
    let (Atom::Weekday { number: from, each: false }, Atom::Weekday { number: to, each: false }) =
        (scan.atom(i), scan.next(i + 2))
    else {
        return None;
    };
    let dated = matches!(scan.next(i + 3), Atom::Int { .. } | Atom::Side(_) | Atom::Ordinal(_));
    let fits = scan.left_is(i, &["du"]) && scan.is(i + 1, &["au"]) && !dated;
    fits.then(|| Match::new(i - 1, i + 3, Meaning::Every(Every::Weekdays(from, to), None)))
}

/// *Finds* a weekday of every month.
/// *Example* `[chaque premier dimanche du mois]`, `le [deuxième samedi de chaque mois]`.
/// *Leaves alone* `le premier dimanche de mai`, a day.
/// *Gives* the weekday and which one of the month.
fn nth_weekday(scan: &Scan, i: usize) -> Option<Match> {
    let nth = match scan.atom(i) {
        Atom::Ordinal(nth @ 1..=5) => nth as i8,
        Atom::Side(Side::Last) => -1,
        _ => return None,
    };
    let (at, Atom::Weekday { number, .. }) = (scan.after(i), scan.next(scan.after(i))) else { return None };
    let month = if scan.is(at + 1, &["du", "des"]) {
        at + 2
    } else if scan.is(at + 1, &["de"]) && scan.is(at + 2, &["chaque"]) {
        at + 3
    } else {
        return None;
    };
    let free = scan.next(month) == Atom::Unit(Unit::Month) && scan.side(month + 1).is_none();
    let first = if scan.left_is(i, &["chaque"]) { i - 1 } else { all_before(scan, i).unwrap_or(i) };
    let every = Every::NthWeekday(nth, number);
    (free && !scan.is(month + 1, &["de", "d'"]))
        .then(|| Match::new(first, month + 1, Meaning::Every(every, None)))
}
