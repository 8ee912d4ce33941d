//! Parts of years and longer stretches: decades, centuries, quarters, seasons, feasts.

use crate::document::RuleId;
use crate::lexicon::Classes;
use crate::segmentation::TokenKind;
use crate::temporal::lexical::Atom;
use crate::temporal::rules::absolute::is_street;
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Base, Every, Feast, Fields, Meaning, Part, Point, Side, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("date/decade"), find: decade },
    Rule { id: RuleId("date/century"), find: century },
    Rule { id: RuleId("date/before-christ"), find: before_christ },
    Rule { id: RuleId("date/part-of-year"), find: part_of_year },
    Rule { id: RuleId("date/season"), find: season },
    Rule { id: RuleId("date/feast"), find: feast },
];

/// *Finds* a decade.
/// *Example* `[les années 1990]`, `des [années 90]`, `[les années quatre-vingt]`.
/// *Leaves alone* `les années 2022 et 2023`.
/// *Gives* the decade by its first three digits.
fn decade(scan: &Scan, i: usize) -> Option<Match> {
    let plural = matches!(scan.atom(i), Atom::Unit(Unit::Year)) && scan.words.lower(i).ends_with('s');
    let at = scan.after(i);
    let Atom::Int { value, digits } = scan.next(at) else { return None };
    let year = match (digits, value) {
        (4, 1000..2200) if value % 10 == 0 => value as i16,
        (0, 2000) => 2000,
        (0 | 2, 10) => 2010,
        (0 | 2, 20..100) if value % 10 == 0 => 1900 + value as i16,
        _ => return None,
    };
    let single = !(scan.is(at + 1, &["et", "à"]) && scan.year(at + 2).is_some());
    let point = Point::new(Base::Decade(year));
    (plural && single).then(|| Match::new(scan.with_article(i), scan.after(at), Meaning::Point(point)))
}

/// *Finds* a century by its number.
/// *Example* `du [XXIe siècle]`, `au [19ème siècle]`.
/// *Leaves alone* `un siècle`, a length.
/// *Gives* the first two digits of its years.
fn century(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Ordinal(n) = scan.atom(i) else { return None };
    let at = scan.after(i);
    let Atom::Unit(Unit::Century) = scan.next(at) else { return None };
    let century = i16::try_from(n).ok().filter(|n| (1..=30).contains(n))? - 1;
    let point = Point::new(Base::Century(century));
    Some(Match::new(i, scan.after(at), Meaning::Point(point)))
}

/// *Finds* years and centuries before our era.
/// *Example* `en [52 av. J.-C.]`, `[IIIe siècle avant Jésus-Christ]`.
/// *Leaves alone* `52 av. Jean-Jaurès`.
/// *Gives* `BC0052`; for a century `BC` and the first two digits of its years.
fn before_christ(scan: &Scan, i: usize) -> Option<Match> {
    let at = scan.after(i);
    match scan.atom(i) {
        Atom::Int { value: year @ 1..=9998, digits: 1..=4 } => {
            let fields = Fields { year: Some(1 - year as i16), ..Fields::default() };
            Some(Match::new(i, era(scan, at)?, Meaning::Point(Point::date(fields))))
        }
        Atom::Ordinal(n @ 1..=40) if scan.next(at) == Atom::Unit(Unit::Century) => {
            let point = Point::new(Base::Century(-(n as i16)));
            Some(Match::new(i, era(scan, at + 1)?, Meaning::Point(point)))
        }
        _ => None,
    }
}

/// One past `av. J.-C.` or `avant Jésus-Christ` at `i`.
fn era(scan: &Scan, i: usize) -> Option<usize> {
    let at = scan.skip(i + 1, &["."]);
    if !scan.is(i, &["av.", "av", "avant"]) {
        return None;
    }
    if scan.is(at, &["jésus-christ"]) {
        return Some(at + 1);
    }
    let initials = scan.is(at, &["j"]) && scan.is(at + 1, &["."]) && scan.is(at + 2, &["-"]);
    let end = scan.skip(at + 4, &["."]);
    (initials && scan.is(at + 3, &["c", "c."])).then_some(end)
}

/// *Finds* quarters, halves and numbered weeks of a year.
/// *Example* `[premier semestre 2021]`, `[3e trimestre]`, `[T1 2025]`, `[semaine 31]`.
/// *Leaves alone* `deux trimestres`, lengths.
/// *Gives* the part, of the year said or of the reference's.
fn part_of_year(scan: &Scan, i: usize) -> Option<Match> {
    let (part, end) = match (scan.atom(i), scan.next(scan.after(i))) {
        (Atom::Ordinal(n @ 1..=4), Atom::Unit(Unit::Quarter)) => (Part::Quarter(n as i8), scan.after(i) + 1),
        (Atom::Ordinal(n @ 1..=2), Atom::Unit(Unit::Half)) => (Part::Half(n as i8), scan.after(i) + 1),
        (Atom::Side(Side::Last), Atom::Unit(Unit::Quarter)) => (Part::Quarter(4), scan.after(i) + 1),
        (Atom::Unit(Unit::Week), Atom::Int { value: n @ 1..=53, digits: 1 | 2 }) => {
            (Part::Week(n as i8), scan.after(i) + 1)
        }
        (Atom::YearPart(part), _) => (part, i + 1),
        _ => return None,
    };
    let year = scan.year(end);
    let coded = matches!(scan.atom(i), Atom::YearPart(_));
    let last = matches!(scan.atom(i), Atom::Side(_));
    if year.is_none() && (coded || last) {
        return None;
    }
    let end = year.map_or(end, |(e, _)| e);
    let end = if year.is_none() { of_the_year(scan, end).unwrap_or(end) } else { end };
    let first = if scan.left_is(i, &["le"]) { i - 1 } else { i };
    let point = Point::new(Base::Part(part, year.map(|(_, y)| y)));
    Some(Match::new(if coded { i } else { first }, end, Meaning::Point(point)))
}

/// `de l'année` after a part of it, which says no year.
fn of_the_year(scan: &Scan, i: usize) -> Option<usize> {
    let noun = scan.is(i, &["de"]) && scan.is(i + 1, &["l'"]) && scan.next(i + 2) == Atom::Unit(Unit::Year);
    (noun && scan.side(i + 3).is_none() && !scan.words.is(i + 3, Classes::TIME)).then_some(i + 3)
}

/// *Finds* seasons.
/// *Example* `[cet été]`, `[l'automne]`, `[été 2014]`, `[l'été dernier]`, `d'ici [l'hiver]`.
/// *Leaves alone* `a été`, `il a été 2 fois`, `printemps arabe`.
/// *Gives* the season of a year.
fn season(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Season(season) = scan.atom(i) else { return None };
    let mut end = scan.after(i);
    let mut year = None;
    if let Some((after, y)) = scan.year(end).or_else(|| winter_years(scan, end)) {
        (end, year) = (after, Some(y));
    }
    let side = scan.side(end);
    if let Some((after, _)) = side {
        end = after;
    }
    let this = scan.with_this(i);
    let article =
        scan.left_is(i, &["l'", "le", "la", "au", "en"]) || scan.left_is(i, &["les", "leurs", "leur"]);
    if year.is_none() && this.is_none() && !article {
        return None;
    }
    let mut point = Point::new(Base::Part(Part::Season(season), year));
    point.side = side.map(|(_, s)| s).or(this.map(|_| Side::This));
    let first = this.unwrap_or_else(|| scan.with_article(i));
    Some(Match::new(first, end, Meaning::Point(point)))
}

/// `l'hiver 2021-2022`: the year in which it begins.
fn winter_years(scan: &Scan, i: usize) -> Option<(usize, i16)> {
    match scan.next(i) {
        Atom::Years(from, to) if to == from + 1 => Some((i + 1, from)),
        _ => None,
    }
}

/// *Finds* feast days.
/// *Example* `à [Noël]`, `le [lundi de Pâques]`, `[Pâques 2018]`.
/// *Leaves alone* names such as `île de Pâques`; `des œufs de Pâques`, of no year.
/// *Gives* the day; of `les achats de [Noël]` the day of every year.
fn feast(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Feast(feast) = scan.atom(i) else { return None };
    let mut end = scan.after(i);
    let mut year = None;
    if let Some((after, y)) = scan.year(end) {
        (end, year) = (after, Some(y));
    }
    let mut first = i;
    let mut side = scan.side(end);
    match (side, if i > 0 { scan.atom(i - 1) } else { Atom::None }) {
        (Some((after, _)), _) => end = after,
        (None, Atom::Side(before @ (Side::Next | Side::Last))) => {
            (side, first) = (Some((end, before)), i - 1)
        }
        _ => {}
    }
    let named = scan.left_is(i, &["de"]) && scan.words.is_capitalised(i.saturating_sub(2));
    let named =
        named || scan.preceded(i, &["île", "de"]) || scan.preceded(i, &["père"]) || is_street(scan, i);
    if year.is_none() && side.is_none() && of_every_year(scan, i) {
        let Feast::Fixed { month, day } = feast else { return None };
        return Some(Match::new(i, end, Meaning::Every(Every::Yearly(month, day), None)));
    }
    let point = Point::new(Base::Feast(feast, year)).with_side(side.map(|(_, s)| s));
    Some(Match::new(first, end, Meaning::Point(point))).filter(|_| !named)
}

/// Whether a common noun before the feast makes it that of every year: `les marchés de Noël`.
fn of_every_year(scan: &Scan, i: usize) -> bool {
    let article = scan.left_is(i, &["la", "l'"]) && scan.left_is(i - 1, &["de"]);
    let of = if article { i - 1 } else { i };
    let Some(noun) = of.checked_sub(2).filter(|_| scan.left_is(of, &["de"])) else { return false };
    let plain = scan.words.kind(noun) == TokenKind::Word && !scan.words.is(noun, Classes::STOP_WORD);
    plain && scan.atom(noun) == Atom::None && !scan.is_in(noun, &scan.resources.feast_nouns)
}
