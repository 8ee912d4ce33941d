//! Dates counted from the reference, or from a date named before.

use crate::document::RuleId;
use crate::temporal::lexical::Atom;
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Anchor, Base, Meaning, Point, Side, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("relative/day-word"), find: day_word },
    Rule { id: RuleId("relative/period"), find: period },
    Rule { id: RuleId("relative/part-of-period"), find: part_of_period },
    Rule { id: RuleId("relative/vague"), find: vague },
    Rule { id: RuleId("relative/same"), find: same },
    Rule { id: RuleId("relative/present"), find: present },
    Rule { id: RuleId("relative/in-period"), find: in_period },
];

/// *Finds* words for a day by its distance.
/// *Example* `[hier]`, `[après-demain]`, `[le lendemain]`, `[aujourd'hui]`.
/// *Leaves alone* nothing.
/// *Gives* the day; `PRESENT_REF` and the like where no day is meant (`les métiers de [demain]`).
fn day_word(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::DayWord { anchor, days } = scan.atom(i) else { return None };
    let end = scan.after(i);
    // `trois jours après demain` are counted from tomorrow.
    if end == i + 2 && i > 0 && matches!(scan.atom(i - 1), Atom::Unit(_)) {
        return None;
    }
    if scan.left_is(i, &["à"]) && anchor == Anchor::Focus && scan.is(end, &["de", "d'", "du", "des"]) {
        return None;
    }
    let open = scan.left_is(i, &["de", "d'"]) && !scan.is(end, &["à"]);
    let base = match (anchor, days) {
        (Anchor::Reference, 1) if open => Base::Vague("FUTURE_REF"),
        (Anchor::Reference, -1) if open || scan.is(end, &["encore"]) => Base::Vague("PAST_REF"),
        _ => Base::Shift { anchor, unit: Unit::Day, count: days },
    };
    Some(Match::new(i, end, Meaning::Point(Point::new(base))))
}

/// The side of the unit at `i`: before it, after it, or by its determiner. First token, end and side.
fn placed(scan: &Scan, i: usize) -> Option<(usize, usize, Side)> {
    let end = scan.after(i);
    if i > 0
        && let Atom::Side(side @ (Side::Next | Side::Last)) = scan.atom(i - 1)
    {
        let first = scan.with_this(i - 1).unwrap_or_else(|| scan.with_article(i - 1));
        return Some((first, end, side));
    }
    let side = scan.side(end);
    if let Some(this) = scan.with_this(i) {
        return Some(match side {
            Some((after, side)) => (this, after, side),
            None => (this, end, Side::This),
        });
    }
    side.map(|(after, side)| (scan.with_article(i), after, side))
}

/// *Finds* a period by its side of the reference.
/// *Example* `[l'an dernier]`, `[cette semaine]`, `[le mois prochain]`, `[la semaine précédente]`.
/// *Leaves alone* `les prochaines semaines`, which is open; `ce jour` of a list.
/// *Gives* the period.
fn period(scan: &Scan, i: usize) -> Option<Match> {
    let at = match (scan.atom(i), scan.next(i + 1)) {
        (Atom::Unit(_), _) => i,
        (Atom::Side(Side::Next | Side::Last), Atom::Unit(_)) => i + 1,
        _ => return None,
    };
    let shifted = at > 0 && matches!(scan.atom(at - 1), Atom::Side(Side::Next | Side::Last));
    let Atom::Unit(unit) = scan.atom(at) else { return None };
    let (first, end, side) = placed(scan, at)?;
    let plural = is_plural(scan, at);
    let open = plural || unit == Unit::Decade && matches!(side, Side::Next | Side::Last);
    let day = unit == Unit::Day && side == Side::This && scan.words.lower(at) != "jour";
    // `le dernier jour`, `la dernière semaine du festival` are not counted from here.
    let counted = shifted && (unit == Unit::Day || scan.is(end, &["de", "d'", "du", "des"]));
    if open || day || counted || unit < Unit::Day || shifted && scan.left_is(at - 1, &["une", "un"]) {
        return None;
    }
    let there = scan.is(end, &["-là"]);
    let (anchor, count) = match side {
        Side::This | Side::There => (if there { Anchor::Focus } else { Anchor::Reference }, 0),
        Side::Next => (Anchor::Reference, 1),
        Side::Last => (Anchor::Reference, -1),
        Side::Following => (Anchor::Focus, 1),
        Side::Preceding => (Anchor::Focus, -1),
    };
    let point = Point::new(Base::Shift { anchor, unit, count });
    Some(Match::new(first, if there { end + 1 } else { end }, Meaning::Point(point)))
}

/// *Finds* a part of the period at hand.
/// *Example* `[la fin du mois]`, `en [fin d'année]`, `[début de semaine]`, `en [fin de journée]`,
/// `[la fin de la journée]`.
/// *Leaves alone* `fin des années 1990`, `la fin du jour`; `la fin de la journée` where the text names no day.
/// *Gives* the period with `START`, `MID` or `END`: of the reference, for days of the day last named.
fn part_of_period(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Modifier(modifier) = scan.atom(i) else { return None };
    let at = scan.skip(scan.skip(i + 1, &["de", "d'", "du"]), &["la", "l'", "cette"]);
    let Atom::Unit(unit) = scan.next(at) else { return None };
    let end = scan.after(at);
    let alone = (scan.side(end).is_none() || unit == Unit::Day)
        && scan.year(end).is_none()
        && !scan.is(end, &["de", "d'"]);
    let first = scan.with_this(i).unwrap_or_else(|| scan.with_article(i));
    // `à la fin de la journée` tells when, as an hour does; `la fin de la journée` may be that of any day.
    let when = scan.left_is(first, &["à", "au", "en", "dès", "vers"]);
    let point = Point::new(match unit {
        Unit::Day if scan.is(at - 1, &["la"]) && !when => Base::Day,
        Unit::Day => Base::Open,
        _ => Base::Shift { anchor: Anchor::Reference, unit, count: 0 },
    });
    let found = Match { modifier: Some(modifier), ..Match::new(first, end, Meaning::Point(point)) };
    let day = unit == Unit::Day && scan.words.lower(at) == "journée";
    (at > i + 1
        && (unit > Unit::Weekend || day)
        && alone
        && (scan.words.lower(at) == "mois" || !is_plural(scan, at)))
    .then_some(found)
}

/// Whether the unit at `i` is in the plural; `mois` is by its neighbours.
fn is_plural(scan: &Scan, i: usize) -> bool {
    let word = scan.words.lower(i);
    let article = |w: &str| matches!(w, "les" | "des" | "ces" | "aux");
    let side = i > 0 && matches!(scan.atom(i - 1), Atom::Side(_)) && scan.left(i).ends_with('s');
    if word == "mois" {
        let single = ["prochain", "dernier"].contains(&scan.left(i));
        return article(scan.left(i)) || side && !single;
    }
    word.ends_with('s')
}

/// *Finds* several units on one side of the reference, without a number.
/// *Example* `[ces dernières années]`, `dans [les prochains jours]`, `[les mois à venir]`.
/// *Leaves alone* `les cinq dernières années`, a length.
/// *Gives* `PAST_REF` or `FUTURE_REF`.
fn vague(scan: &Scan, i: usize) -> Option<Match> {
    let at = match (scan.atom(i), scan.next(i + 1)) {
        (Atom::Unit(_), _) => i,
        (Atom::Side(Side::Next | Side::Last), Atom::Unit(_)) => i + 1,
        _ => return None,
    };
    let (first, end, side) = placed(scan, at)?;
    let value = match side {
        Side::Next | Side::Following => "FUTURE_REF",
        Side::Last | Side::Preceding => "PAST_REF",
        Side::This | Side::There => return None,
    };
    let decade = scan.atom(at) == Atom::Unit(Unit::Decade);
    (decade || is_plural(scan, at))
        .then(|| Match::new(first, end, Meaning::Point(Point::new(Base::Vague(value)))))
}

/// *Finds* phrases that take up a date.
/// *Example* `depuis [cette date]`, `[ce jour-là]`, à `[cette époque]`, `[la même année]`.
/// *Leaves alone* `ce jour` of the day itself, `l'époque moderne`; `ce jour-là` where the text names no day.
/// *Gives* the date last named; for days the day last named.
fn same(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Anaphor(unit) = scan.atom(i) else { return None };
    let of = scan.is(scan.after(i), &["de", "d'", "du", "des", "où"]);
    if scan.is(i, &["l'"]) && (of || !scan.left_is(i, &["à"])) {
        return None;
    }
    let base = match unit {
        Some(Unit::Day) => Base::Day,
        unit => Base::Shift { anchor: Anchor::Focus, unit: unit.unwrap_or(Unit::Day), count: 0 },
    };
    let first = if scan.left_is(i, &["le", "la"]) { i - 1 } else { i };
    Some(Match::new(first, scan.after(i), Meaning::Point(Point::new(base))))
}

/// *Finds* phrases for the times at large.
/// *Example* `de [nos jours]`, `à [ce jour]`, `[ces derniers temps]`.
/// *Leaves alone* `désormais`, `récemment`.
/// *Gives* `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
fn present(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Vague(value) = scan.atom(i) else { return None };
    let first = scan.skip(i, &["à", "a", "de"]);
    Some(Match::new(first, scan.after(i), Meaning::Point(Point::new(Base::Vague(value)))))
}

/// *Finds* the period at hand after `dans`.
/// *Example* `dans [la semaine]`, `dans [la journée]`; `plus tard dans [l'année]` is bound by a refiner.
/// *Leaves alone* `dans l'année qui suit`, `dans la journée de mardi`, `dans la semaine du 3 mai`.
/// *Gives* the period of the reference; for the day, the one that hours belong to.
fn in_period(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Unit(unit) = scan.atom(i) else { return None };
    let opened = scan.left_is(i, &["la", "le", "l'"]) && scan.left_is(i - 1, &["dans"]);
    let end = scan.after(i);
    let singular = unit >= Unit::Day && !is_plural(scan, i) && scan.words.lower(i) != "jour";
    let point = Point::new(match unit {
        Unit::Day => Base::Open,
        _ => Base::Shift { anchor: Anchor::Reference, unit, count: 0 },
    });
    let sure = matches!(unit, Unit::Day | Unit::Week) && scan.ends_phrase(end);
    (opened && singular).then(|| Match::new(i - 1, end, Meaning::Point(point)).sure_if(sure))
}
