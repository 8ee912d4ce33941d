//! Dates that name their place on the calendar.

use crate::document::RuleId;
use crate::segmentation::{Gap, TokenKind};
use crate::temporal::context::{self, Tense};
use crate::temporal::lexical::Atom;
use crate::temporal::numerals::two_digit_year;
use crate::temporal::rules::days::ordinal_day;
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Fields, Meaning, Point, Side, Unit};

/// The family's rules. Longest match wins, so their order matters only between equals.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("date/day-month"), find: day_month },
    Rule { id: RuleId("date/numeric"), find: numeric },
    Rule { id: RuleId("date/weekday"), find: weekday },
    Rule { id: RuleId("date/month"), find: month },
    Rule { id: RuleId("date/year"), find: year },
];

fn date(first: usize, end: usize, fields: Fields) -> Match {
    Match::new(first, end, Meaning::Point(Point::date(fields)))
}

/// The weekday at `i`, and where the date after it may begin.
fn weekday_before(scan: &Scan, i: usize) -> (Option<i8>, usize) {
    match scan.next(i) {
        Atom::Weekday { number, .. } | Atom::ShortWeekday(number) => {
            let at = scan.skip(scan.after(i), &[",", "."]);
            (Some(number), scan.skip(at, &["le"]))
        }
        _ => (None, i),
    }
}

/// *Finds* a day of a month, with or without weekday and year; several days of one month, of which only the
/// first is taken unless they follow one another.
/// *Example* `ce [jeudi 20 août]`, `le [1er mai 2024]`, `les [3 et 4 juin]`, `du [9 au 11 mai 2025]`.
/// *Leaves alone* `3 personnes en mai`, `32 janvier`.
/// *Gives* a day, or an interval of days.
fn day_month(scan: &Scan, i: usize) -> Option<Match> {
    let (weekday, at) = weekday_before(scan, i);
    let days = Days::read(scan, at)?;
    // `les lundis 3 et 10 juin` are listed, `les lundis` alone recur.
    if matches!(scan.atom(i), Atom::Weekday { each: true, .. }) && days.end == days.first_end {
        return None;
    }
    let at = month_place(scan, days.end);
    let month = scan.month(at)?;
    let mut end = scan.after_month(at);
    let year = scan.year(end).or_else(|| short_year(scan, end));
    if let Some((after, _)) = year {
        end = after;
    }
    let side = scan.side(end);
    if let Some((after, _)) = side {
        end = after;
    }
    let year = year.map(|(_, y)| y);
    let fields = |day: i8, weekday| Fields { year, month: Some(month), day: Some(day), weekday };
    if is_street(scan, i) {
        return None;
    }
    if days.last == days.first {
        let fields = fields(days.first, weekday);
        let point = Point::date(fields).with_side(side.map(|(_, s)| s));
        let first = scan.with_this(i).unwrap_or(i);
        return valid(fields).then(|| Match::new(first, end, Meaning::Point(point)));
    }
    if !days.joined {
        return Some(date(i, days.first_end, fields(days.first, weekday)));
    }
    let (from, to) = (fields(days.first, weekday), fields(days.last, None));
    let range = Meaning::Range(Point::date(from), Point::date(to));
    let opened = scan.left_is(i, &["les", "du", "ce", "de"]);
    Some(Match::new(if opened { i - 1 } else { i }, end, range)).filter(|_| valid(from) && valid(to))
}

/// Where the month of a day may stand: `3 mai`, `3 de mai`, `3/mai`, `19 du mois de novembre`.
pub(super) fn month_place(scan: &Scan, i: usize) -> usize {
    let noun =
        if scan.is(i, &["du", "de"]) && scan.next(i + 1) == Atom::Unit(Unit::Month) { i + 2 } else { i };
    scan.skip(noun, &["de", "d'", "/", "-"])
}

/// Whether the date is part of a street's name: `rue du 8 mai 1945`.
pub(super) fn is_street(scan: &Scan, i: usize) -> bool {
    let named = |at: usize| at > 0 && scan.left_in(at, &scan.resources.street_nouns);
    scan.left_is(i, &["du", "de"]) && named(i - 1)
}

/// Whether the day exists (in a leap year, where the year is not said).
fn valid(f: Fields) -> bool {
    let (Some(month), Some(day)) = (f.month, f.day) else { return true };
    jiff::civil::Date::new(f.year.unwrap_or(2024), month, day).is_ok()
}

/// Days before a month's name: `3`, `3 et 4`, `9 au 11`, `5, 6 et 11`.
struct Days {
    first: i8,
    first_end: usize,
    last: i8,
    end: usize,
    /// Whether first and last bound an interval: joined by `au` or following one another.
    joined: bool,
}

impl Days {
    fn read(scan: &Scan, i: usize) -> Option<Days> {
        if let Atom::Numbers(a, b) = scan.next(i)
            && (1..b).contains(&a)
            && b <= 31
        {
            let end = scan.after(i);
            return Some(Days { first: a as i8, first_end: end, last: b as i8, end, joined: true });
        }
        let first = scan.day(i).or_else(|| ordinal_day(scan, i))?;
        let mut days =
            Days { first, first_end: scan.after(i), last: first, end: scan.after(i), joined: true };
        for _ in 0..8 {
            let Some((at, to)) = separator(scan, days.end) else { break };
            let either = scan.is(days.end, &["ou"]);
            let Some(day) = scan.day(at).or_else(|| ordinal_day(scan, at)) else { break };
            days.joined &= !either && (to && day > days.last || day == days.last + 1);
            days.last = day;
            days.end = scan.after(at);
        }
        Some(days)
    }
}

/// What joins two days: where the next one begins, and whether it ends an interval.
fn separator(scan: &Scan, i: usize) -> Option<(usize, bool)> {
    let until = scan.is(i, &["jusqu'"]) && scan.is(i + 1, &["au", "à"]);
    let to = until || scan.is(i, &["au", "-", "–", "à"]);
    let list = scan.is(i, &[",", "et", "&", "puis", "/"]) || scan.is(i, &["ou"]);
    let at = scan.skip(i + 1, &["le", "au", "à"]);
    let at = if matches!(scan.next(at), Atom::Weekday { each: false, .. }) { scan.after(at) } else { at };
    (to || list).then_some((at, to))
}

/// `31 octobre 74`, at the end of a phrase.
fn short_year(scan: &Scan, i: usize) -> Option<(usize, i16)> {
    let Atom::Int { value, digits: 2 } = scan.next(i) else { return None };
    let next = scan.lower(i + 1);
    let free = next.is_empty() || matches!(next, "." | "," | ")" | ";");
    free.then(|| (i + 1, two_digit_year(value)))
}

/// *Finds* dates in digits.
/// *Example* `le [3/05/2024]`, `[03.05.24]`, `[2024-05-03]`, `le [14/09]`, `(23/03)`.
/// *Leaves alone* `1/2`, `24/7`, `version 2.3`.
/// *Gives* a day or a month.
fn numeric(scan: &Scan, i: usize) -> Option<Match> {
    let (weekday, at) = weekday_before(scan, i);
    let end = scan.after(at);
    let fields = match scan.next(at) {
        Atom::Ymd { year, month, day } => {
            Fields { year: Some(year), month: Some(month), day: Some(day), weekday }
        }
        Atom::YearMonth { .. } if scan.left_is(at, &["n°", "no", "numéro"]) => return None,
        Atom::YearMonth { year, month } => {
            Fields { year: Some(year), month: Some(month), ..Fields::default() }
        }
        Atom::DayMonth { day, month, padded } => {
            return day_and_month(scan, i, at, weekday, (day, month, padded));
        }
        _ => return None,
    };
    Some(date(i, end, fields)).filter(|_| valid(fields))
}

/// `14/09`, sure of itself only where the words around or its own form say that it is a date.
fn day_and_month(
    scan: &Scan,
    i: usize,
    at: usize,
    weekday: Option<i8>,
    (day, month, padded): (i8, i8, bool),
) -> Option<Match> {
    let mut end = scan.after(at);
    if scan.is(end, &["%", "€"]) || matches!(scan.next(end), Atom::Unit(_)) {
        return None;
    }
    let this = scan.with_this(i);
    let opened = scan.left_is(at, &["le", "du", "au", "l'"]) || weekday.is_some() || this.is_some();
    let bracket = scan.left_is(at, &["("]) && scan.is(end, &[")"]) && (day > 12 || padded);
    let year = scan.year(end).filter(|_| scan.is(end, &[","]));
    let side = scan.side(end).filter(|_| opened);
    if let Some(after) = year.map(|(e, _)| e).or(side.map(|(e, _)| e)) {
        end = after;
    }
    let fields = Fields { year: year.map(|(_, y)| y), month: Some(month), day: Some(day), weekday };
    let point = Point::date(fields).with_side(side.map(|(_, s)| s));
    let alone = day > 12 && scan.left(at).is_empty() && scan.lower(end).is_empty();
    let sure = opened || bracket || alone || padded && day > 12;
    Some(Match::new(this.unwrap_or(i), end, Meaning::Point(point)).sure_if(sure)).filter(|_| valid(fields))
}

/// *Finds* a weekday by itself.
/// *Example* `[mardi]`, `[jeudi prochain]`, `[vendredi 15]`, `[ce dimanche-là]`.
/// *Leaves alone* `les lundis`, which recur.
/// *Gives* a day.
fn weekday(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Weekday { number, each: false } = scan.atom(i) else { return None };
    let mut end = scan.after(i);
    let mut fields = Fields { weekday: Some(number), ..Fields::default() };
    let unit_follows = |at| matches!(scan.next(at), Atom::Unit(_)) || scan.is(at, &["h", ":", "%"]);
    let comma = scan.skip(end, &[","]);
    let dated = if scan.is(comma, &["le"]) { comma + 1 } else { end };
    if let Some(day) = scan.day(dated).filter(|_| !unit_follows(scan.after(dated))) {
        fields.day = Some(day);
        end = scan.after(dated);
    }
    let mut point = Point::date(fields);
    if let Some((after, side)) = scan.side(end) {
        point.side = Some(side);
        end = after;
    }
    let first = scan.with_this(i).unwrap_or(i);
    if first < i && scan.is(end, &["-là"]) {
        let point = point.with_side(Some(Side::There));
        return Some(Match::new(first, end + 1, Meaning::Point(point)));
    }
    // `ce vendredi à venir` is the nearest one.
    if first < i && matches!(point.side, None | Some(Side::Next)) {
        point.side = Some(Side::This);
    }
    let named =
        scan.words.is_capitalised(i) && scan.words.is_capitalised(i + 1) && scan.words.gap(i + 1) < Gap::Line;
    Some(Match::new(first, end, Meaning::Point(point)).sure_if(!named))
}

/// *Finds* a month, with or without its year.
/// *Example* `en [juillet]`, `[mars 2015]`, `au [mois d'octobre 2021]`, `[mi-mars]`, `[juin dernier]`.
/// *Leaves alone* the planet and the god `Mars`, first names like `Avril`.
/// *Gives* a month.
fn month(scan: &Scan, i: usize) -> Option<Match> {
    let at = match scan.atom(i) {
        Atom::Unit(Unit::Month) if scan.is(i + 1, &["de", "d'"]) => i + 2,
        _ => i,
    };
    let (number, modifier, short) = match scan.next(at) {
        Atom::Month { number, short } => (number, None, short),
        Atom::MidMonth(number) => (number, Some("MID"), false),
        Atom::Int { value: 7, .. } => (scan.month(at)?, None, true),
        _ => return None,
    };
    if at == i && i > 0 && matches!(scan.atom(i - 1), Atom::Int { digits: 1 | 2, .. }) {
        return None;
    }
    let mut end = scan.after_month(at);
    let mut fields = Fields { month: Some(number), ..Fields::default() };
    if let Some((after, year)) = scan.year(end).or_else(|| past_short_year(scan, end)) {
        (fields.year, end) = (Some(year), after);
    }
    let mut point = Point::date(fields);
    if let Some((after, side)) = scan.side(end) {
        (point.side, end) = (Some(side), after);
    }
    let opened = scan.resources.month_openers.contains(scan.left(i));
    let capital = scan.words.is_capitalised(at);
    let sure = fields.year.is_some() || at > i || !short && (!capital || opened && scan.lower(end) != "et");
    let first = if at > i && scan.left_is(i, &["le"]) { i - 1 } else { i };
    Some(Match { modifier, ..Match::new(first, end, Meaning::Point(point)).sure_if(sure) })
}

/// `juillet 98`: two figures that can be no day.
fn past_short_year(scan: &Scan, i: usize) -> Option<(usize, i16)> {
    let Atom::Int { value: 32..=99, digits: 2 } = scan.next(i) else { return None };
    let free = !counts(scan, i + 1) && !scan.is(i + 1, &["h", ":"]);
    let Atom::Int { value, .. } = scan.next(i) else { return None };
    free.then(|| (i + 1, two_digit_year(value)))
}

/// *Finds* a year, in figures after a word that opens for it, or with the noun.
/// *Example* `en [2019]`, `[l'année 2020]`, `[l'année scolaire 2024]`, `[2021] :` at the head of a line, `[mi-2011]`.
/// *Leaves alone* `2000 soldats`, `Windows 2000`, phone numbers.
/// *Gives* a year.
fn year(scan: &Scan, i: usize) -> Option<Match> {
    if let Atom::Unit(Unit::Year) = scan.atom(i) {
        let mut at = scan.after(i);
        if scan.is_in(at, &scan.resources.year_adjectives) {
            at += 1;
        }
        let (end, year) = scan.year(at)?;
        let first = scan.with_this(i).unwrap_or_else(|| scan.with_article(i));
        return Some(date(first, end, Fields { year: Some(year), ..Fields::default() }));
    }
    if let Atom::MidYear(year) = scan.atom(i) {
        let found = date(i, i + 1, Fields { year: Some(year), ..Fields::default() });
        return Some(Match { modifier: Some("MID"), ..found });
    }
    if let Atom::Int { value: value @ 1700..2100, digits: 0 } = scan.atom(i) {
        let found = date(i, scan.after(i), Fields { year: Some(value as i16), ..Fields::default() });
        let free = scan.after(i) > i + 1 && !counts(scan, scan.after(i));
        return free.then(|| found.sure_if(scan.left_is(i, &["en"])));
    }
    let Atom::Int { value, digits: 4 } = scan.atom(i) else { return None };
    let fields = Fields {
        year: Some(i16::try_from(value).ok().filter(|y| (1000..2200).contains(y))?),
        ..Fields::default()
    };
    Some(date(i, i + 1, fields).sure_if(year_stands(scan, i)))
}

/// Whether the surroundings make four digits a year.
fn year_stands(scan: &Scan, i: usize) -> bool {
    let left = scan.left(i);
    let modern = matches!(scan.atom(i), Atom::Int { value: 1900..=2060, .. });
    let round = matches!(scan.atom(i), Atom::Int { value: 1900 | 2000, .. });
    let strong = modern && !round && scan.left_is(i, &["en", "depuis", "ici", "fin", "horizon"]);
    if counts(scan, i + 1) && !(strong && scan.words.kind(i + 1) == TokenKind::Word && !unit_at(scan, i + 1))
    {
        return false;
    }
    match left {
        "." if modern && scan.words.gap(i) > Gap::None => opens_clause(scan, i + 1),
        "" => modern && !scan.words.is_capitalised(i + 1),
        _ if scan.resources.year_openers.contains(left) => true,
        "n°" | "+" | "." | "/" | "no" | "le" => false,
        _ if matches!(scan.atom(i - 1), Atom::Month { .. }) => false,
        _ => modern && !matches!(scan.next(i - 1), Atom::Int { .. }) && !scan.words.is_capitalised(i - 1),
    }
}

fn unit_at(scan: &Scan, i: usize) -> bool {
    matches!(scan.next(i), Atom::Unit(_))
}

/// Whether a verb follows, of which the year before it is the subject.
fn opens_clause(scan: &Scan, i: usize) -> bool {
    scan.is(i, &["est", "marque"]) || context::verb(scan, i) != Tense::Open
}

/// Whether what follows a number is counted by it.
fn counts(scan: &Scan, i: usize) -> bool {
    let next = scan.lower(i);
    let plural = next.len() > 3 && next.ends_with(['s', 'x']) && !scan.is_in(i, &scan.resources.not_plural);
    plural || matches!(scan.next(i), Atom::Unit(_)) || scan.is_in(i, &scan.resources.year_nouns)
}
