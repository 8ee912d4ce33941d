//! Lengths of time.

use crate::document::RuleId;
use crate::lexicon::Classes;
use crate::temporal::lexical::{Atom, amount};
use crate::temporal::numerals;
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Amount, Length, Meaning, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("duration/range"), find: range },
    Rule { id: RuleId("duration/length"), find: length },
    Rule { id: RuleId("duration/hours"), find: hours },
    Rule { id: RuleId("duration/open"), find: open },
    Rule { id: RuleId("duration/fraction"), find: fraction },
    Rule { id: RuleId("duration/rough"), find: rough },
    Rule { id: RuleId("duration/whole"), find: whole },
];

/// A unit that lengths are told in.
fn unit(scan: &Scan, i: usize) -> Option<Unit> {
    match scan.next(i) {
        Atom::Unit(Unit::Season | Unit::Weekend | Unit::Fortnight) => None,
        Atom::Unit(unit) => Some(unit),
        _ => None,
    }
}

/// The amount at `i`, and where its unit may stand: `trois`, `trois (3)`, `une seule`, `5 dernières`.
fn count(scan: &Scan, i: usize) -> Option<(Amount, usize)> {
    let dotted = || numerals::dotted_tenths(scan.words.text(i)).map(Amount::Tenths);
    let amount = match scan.atom(i) {
        Atom::DayMonth { .. } | Atom::None => dotted()?,
        atom => amount(atom)?,
    };
    let mut at = scan.after(i);
    if scan.is(at, &["("]) && matches!(scan.next(at + 1), Atom::Int { .. }) && scan.is(at + 2, &[")"]) {
        at += 3;
    }
    at = scan.skip(at, &["seule", "seul", "nouvelle", "longues", "longs"]);
    at = scan.skip(at, &["autres", "bonnes", "petites", "pleines", "pleins"]);
    if matches!(scan.next(at), Atom::Side(_) | Atom::Ordinal(_)) {
        at = scan.after(at);
    }
    Some((amount, at))
}

/// *Finds* a number of units.
/// *Example* `pendant [trois jours]`, `depuis [dix ans]`, `[un mois et demi]`, `[un an, un mois et 21 jours]`,
/// `des [cinq prochaines années]`, `[les deux prochains jours]`, `[plusieurs semaines]`.
/// *Leaves alone* ages (`âgé de 35 ans`, `Jean, 35 ans,`), `deux saisons`.
/// *Gives* the length.
fn length(scan: &Scan, i: usize) -> Option<Match> {
    let (amount, at) = count(scan, i)?;
    let unit = unit(scan, at)?;
    let end = scan.after(at);
    let one = amount == Amount::Tenths(10) && matches!(scan.atom(i), Atom::Int { digits: 0, .. });
    let again = one && unit == Unit::Second && scan.words.lower(at) == "seconde";
    let idle = one
        && unit == Unit::Day
        && scan.words.lower(at) == "jour"
        && !scan.left_in(i, &scan.resources.length_openers);
    let idle =
        idle || one && scan.words.lower(at) == "journée" && !scan.ends_phrase(end) && at == scan.after(i);
    let news = unit == Unit::Hour && scan.left_is(i, &["le"]);
    if again || idle || news || is_age(scan, i, end, unit) {
        return None;
    }
    let mut length = Length::new(amount, unit);
    let end = rest(scan, end, &mut length);
    let side = scan.side(end).filter(|&(after, _)| !goes_on(scan, end, after));
    let sided = side.is_some() || matches!(scan.atom(scan.after(i)), Atom::Side(_));
    let first = if sided && scan.left_is(i, &["les", "ces"]) { i - 1 } else { i };
    let end = side.map_or(end, |(after, _)| after);
    Some(Match::new(first, end, Meaning::Length(length)))
}

/// Whether the word from `i` to `after` is a participle with its complement: `trois ans passés à Lyon`.
fn goes_on(scan: &Scan, i: usize, after: usize) -> bool {
    scan.lower(i).starts_with("pass") && scan.is(after, &["à", "au", "en", "dans", "comme"])
}

/// `et demi`, `et deux mois`, `11 mois` after a length, at most two of them: adds them, and says where it ends.
fn rest(scan: &Scan, end: usize, length: &mut Length) -> usize {
    if scan.is(end, &["et"]) && scan.is(end + 1, &["demi", "demie"]) {
        if let Amount::Tenths(n) = length.amount {
            length.amount = Amount::Tenths(n.saturating_add(5));
        }
        return end + 2;
    }
    let Some((first, after)) = smaller(scan, end, length.unit) else { return end };
    let second = smaller(scan, after, first.1);
    // A comma alone lists lengths: `trois ans, deux mois et cinq jours` needs its last part.
    if scan.is(end, &[","]) && second.is_none() {
        return end;
    }
    length.more = [Some(first), second.map(|(part, _)| part)];
    second.map_or(after, |(_, after)| after)
}

/// An amount of a smaller unit at `i`, after `et` or a comma, and where it ends.
fn smaller(scan: &Scan, i: usize, than: Unit) -> Option<((Amount, Unit), usize)> {
    let at = scan.skip(i, &["et", ","]);
    let amount = amount(scan.next(at)).filter(|amount| *amount != Amount::Some)?;
    let unit = unit(scan, scan.after(at)).filter(|unit| *unit < than)?;
    Some(((amount, unit), scan.after(scan.after(at))))
}

/// Whether these years are somebody's age.
fn is_age(scan: &Scan, i: usize, end: usize, unit: Unit) -> bool {
    let aged =
        |word: &str| word.starts_with("âgé") || word.starts_with("agé") || word == "âge" || word == "partir";
    unit == Unit::Year
        && scan.words.lower(end - 1) == "ans"
        && (i > 1 && scan.left_is(i, &["de", "d'"]) && aged(scan.left(i - 1))
            || scan.left_in(i, &scan.resources.age_openers)
            || is_of_person(scan, i)
            || scan.left_is(i, &["("]) && scan.is(end, &[")"])
            || matches!(scan.atom(i), Atom::Int { digits: 2, .. }) && scan.left_is(i, &["à"])
            || scan.left_is(i, &["de"])
                && scan.left_is(i - 1, &["moins", "plus"])
                && scan.left_is(i - 2, &["les", "des", "aux"])
            || scan.left_is(i, &[","]) && scan.is(end, &[","])
            || scan.is(end, &["et"]) && scan.is(end + 1, &["plus", "moins"]))
}

/// `une femme de 19 ans`, `de moins de 24 ans`.
fn is_of_person(scan: &Scan, i: usize) -> bool {
    let at = if scan.left_is(i, &["de"]) && scan.left_is(i - 1, &["moins", "plus"]) { i - 2 } else { i };
    let open = if scan.left_is(at, &["de"]) { at - 1 } else { return false };
    let noun = if scan.left_is(open, &["("]) { open - 1 } else { open };
    scan.left_in(noun, &scan.resources.age_nouns) || noun > 0 && scan.words.is(noun - 1, Classes::FUNCTION)
}

/// *Finds* two bounds of a length.
/// *Example* `[6 à 8 mois]`, `[de 60 à 90 minutes]`, `[entre 3 et 5 ans]`, `[2-3 jours]`.
/// *Leaves alone* ages (`les 18-25 ans`).
/// *Gives* both lengths.
fn range(scan: &Scan, i: usize) -> Option<Match> {
    let (from, to, at) = match scan.atom(i) {
        Atom::Numbers(a, b) => (Amount::whole(a.into()), Amount::whole(b.into()), i + 1),
        atom => {
            let end = scan.after(i);
            let second = end + 1;
            if !scan.is(end, &["à", "et", "ou", "-"]) || scan.is(end, &["et"]) && !scan.left_is(i, &["entre"])
            {
                return None;
            }
            (amount(atom)?, amount(scan.next(second))?, scan.after(second))
        }
    };
    let unit = unit(scan, at)?;
    if unit == Unit::Hour && scan.left_is(i, &["le"]) {
        return None;
    }
    let length = ["durée", "délai", "période", "peine"];
    let inside = scan.left_is(i, &["entre"]) || scan.left_is(i, &["de"]) && !scan.left_is(i - 1, &length);
    let ages =
        unit == Unit::Year && scan.left_is(i, &["les", "des", "aux", "de"]) && scan.words.lower(at) == "ans";
    let length = |amount| Length::new(amount, unit);
    let first = if inside { i - 1 } else { i };
    let found = Match::new(first, scan.after(at), Meaning::Lengths(length(from), length(to)));
    (!ages && from != to).then_some(found)
}

/// *Finds* hours written with `h` that last.
/// *Example* `en [1h30]`, `pendant [48h]`, `les premières [24h]`.
/// *Leaves alone* `à 14h30`.
/// *Gives* the length.
fn hours(scan: &Scan, i: usize) -> Option<Match> {
    let (hour, minute, end) = match scan.atom(i) {
        Atom::Clock { hour, minute } => (u32::from(hour), minute, i + 1),
        Atom::Int { value, digits: 1 | 2 } if scan.is(i + 1, &["h"]) => (value, None, i + 2),
        _ => return None,
    };
    let told = hour >= 6 && minute.is_some();
    let around = scan.left_is(i, &["environ"]) && !told && !scan.left_is(i - 1, &["à", "vers", "dès"]);
    let lasts = around
        || scan.left_is(i, &["pendant", "durant", "en", "sur", "pour"])
        || minute.is_none() && scan.left_is(i, &["premières", "les", "ces", "grève"])
        || hour > 24;
    let more = minute.map(|m| (Amount::whole(m.into()), Unit::Minute));
    let length = Length { amount: Amount::whole(hour.into()), unit: Unit::Hour, more: [more, None] };
    lasts.then(|| Match::new(i, end, Meaning::Length(length)))
}

/// *Finds* an open number of units without a word for it.
/// *Example* `depuis [des années]`, `pendant [des décennies]`.
/// *Leaves alone* `des jours heureux`, `des années 1990`.
/// *Gives* a length of some units.
fn open(scan: &Scan, i: usize) -> Option<Match> {
    let unit = unit(scan, i).filter(|u| *u >= Unit::Week)?;
    let unit = if unit == Unit::Decade || unit == Unit::Century { Unit::Year } else { unit };
    let length = Length::new(Amount::Some, unit);
    let opened = scan.left_is(i, &["des"])
        && scan.left_is(i - 1, &["depuis", "pendant", "durant", "après", "durera"])
        && scan.words.lower(i).ends_with('s');
    opened.then(|| Match::new(i - 1, i + 1, Meaning::Length(length)))
}

/// *Finds* halves and quarters of a unit.
/// *Example* `[une demi-heure]`, `[trois quarts d'heure]`, `[une demi-journée]`.
/// *Leaves alone* `le dernier quart d'heure`.
/// *Gives* the length.
fn fraction(scan: &Scan, i: usize) -> Option<Match> {
    let (at, count) = match scan.atom(i) {
        Atom::Int { value: value @ 1..=99, .. } => (scan.after(i), value),
        Atom::Fraction(..) if scan.words.lower(i).starts_with("demi") && !scan.left(i).ends_with('s') => {
            (i, 1)
        }
        _ => return None,
    };
    let Atom::Fraction(tenths, unit) = scan.next(at) else { return None };
    let length = Length::new(Amount::Tenths(tenths.checked_mul(count)?), unit);
    Some(Match::new(i, scan.after(at), Meaning::Length(length)))
}

/// *Finds* a rough number of units.
/// *Example* `[une dizaine d'années]`, `[une douzaine de mois]`, `[des dizaines d'années]`.
/// *Leaves alone* `une dizaine de personnes`.
/// *Gives* the length with `APPROX`.
fn rough(scan: &Scan, i: usize) -> Option<Match> {
    let count = match scan.atom(i) {
        Atom::RoughCount(count) => count,
        Atom::Unit(Unit::Fortnight) => 15,
        _ => return None,
    };
    let at = scan.after(i);
    let unit = unit(scan, at + 1).filter(|_| scan.is(at, &["de", "d'"]))?;
    let amount = if count == 0 { Amount::Some } else { Amount::whole(count.into()) };
    let first = if scan.left_is(i, &["une", "des", "la"]) { i - 1 } else { i };
    let modifier = (count > 0).then_some("APPROX");
    let length = Length::new(amount, unit);
    Some(Match { modifier, ..Match::new(first, at + 2, Meaning::Length(length)) })
}

/// *Finds* a whole unit.
/// *Example* `[toute la journée]`, `[toute l'année]`, `[la journée entière]`.
/// *Leaves alone* `toutes les semaines`, which recur.
/// *Gives* the length of the unit.
fn whole(scan: &Scan, i: usize) -> Option<Match> {
    let unit = unit(scan, i).filter(|u| *u >= Unit::Day)?;
    let article = scan.left_is(i, &["la", "le", "l'"]);
    let all = article && scan.left_is(i - 1, &["toute", "tout"]);
    let entire = article && scan.is(i + 1, &["entière", "entier"]);
    let length = Length::new(Amount::whole(1), unit);
    let (first, end) = if all { (i - 2, i + 1) } else { (i - usize::from(article), i + 2) };
    (all || entire).then(|| Match::new(first, end, Meaning::Length(length)))
}
