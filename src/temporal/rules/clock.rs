//! Times of day.

use crate::document::RuleId;
use crate::segmentation::Gap;
use crate::temporal::lexical::Atom;
use crate::temporal::rules::{Match, Rule};
use crate::temporal::scan::Scan;
use crate::temporal::value::{Anchor, Base, Clock, Meaning, Point, Side, Unit};

/// The family's rules.
pub(super) const RULES: &[Rule] = &[
    Rule { id: RuleId("clock/hour"), find: hour },
    Rule { id: RuleId("clock/colon"), find: colon },
    Rule { id: RuleId("clock/noon"), find: noon },
    Rule { id: RuleId("clock/range"), find: range },
    Rule { id: RuleId("clock/part-of-day"), find: part_of_day },
];

fn at(first: usize, end: usize, hour: u32, minute: u32) -> Option<Match> {
    let fits = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
    let clock = Clock::At { hour: hour as i8, minute: minute as i8 };
    fits.then(|| Match::new(first, end, Meaning::Point(Point::clock(clock))))
}

/// *Finds* hours with `h` or `heures`.
/// *Example* `dès [14 heures]`, `[14h30]`, `à [11h 25]`, `[15 h 00]`, `à [8h du soir]`, `[huit heures moins dix]`.
/// *Leaves alone* `pendant 14 heures`, `35 heures par semaine`, `en 1h30`.
/// *Gives* a time of day, whose day is found later.
fn hour(scan: &Scan, i: usize) -> Option<Match> {
    let (hour, minute, end, glued) = match scan.atom(i) {
        Atom::Clock { hour, minute } => (u32::from(hour), minute.map(u32::from), i + 1, true),
        Atom::Int { value, digits: 0..=2 } if scan.is(scan.after(i), &["h"]) => {
            (value, None, scan.after(i) + 1, true)
        }
        Atom::Int { value, digits: 0..=2 } if scan.next(scan.after(i)) == Atom::Unit(Unit::Hour) => {
            (value, None, scan.after(i) + 1, false)
        }
        _ => return None,
    };
    let (minute, end) = minute.map_or_else(|| minutes(scan, end), |m| (m, end));
    let (hour, minute, end) = less(scan, end, hour, minute);
    // `limitée à une heure` is a length.
    let one = matches!(scan.atom(i), Atom::Int { value: 1, digits: 0 });
    let opened = !one && (scan.left_in(i, &scan.resources.clock_openers) || opens_hour(scan, i));
    let alone = scan.left(i).is_empty() && scan.lower(end).is_empty() && hour > 0;
    // `environ 1h30` lasts, `environ 15h30` tells when.
    let about = scan.left_is(i, &["environ"]) && !opened && (hour < 6 || minute == 0);
    let (half, after) = half_of_day(scan, end, hour);
    let spent = !glued && minute == 0 && scan.is(end, &["de", "d'"]) && scan.left_is(i, &["après"]);
    let lasting = after == end
        && (about
            || spent
            || scan.left_is(i, &["pendant", "durant", "en", "sur", "pour"])
            || minute == 0
                && (!opened
                    && (scan.left_in(i, &scan.resources.length_words) || scan.is(end, &["par", "/"]))));
    // `deux heures et demie`, `une heure et 30 minutes` may as well last.
    let spelled = matches!(scan.atom(end - 1), Atom::Unit(Unit::Minute))
        || scan.is(end - 1, &["demie", "demi", "quart"]);
    let told = minute > 0
        && !spelled
        && !one
        && !scan.left_in(i, &scan.resources.length_words)
        && !scan.is(end, &["de", "d'"]);
    let sure = (opened || alone || told || after > end) && !lasting;
    let end = after;
    at(i, end, half, minute).map(|m| m.sure_if(sure || glued && !lasting)).filter(|_| !lasting || glued)
}

/// `moins le quart`, `moins dix` after an hour.
fn less(scan: &Scan, i: usize, hour: u32, minute: u32) -> (u32, u32, usize) {
    if minute > 0 || hour == 0 || !scan.is(i, &["moins"]) {
        return (hour, minute, i);
    }
    let quarter = scan.skip(i + 1, &["le", "un"]);
    if scan.is(quarter, &["quart"]) {
        return (hour - 1, 45, quarter + 1);
    }
    match scan.next(i + 1) {
        Atom::Int { value: value @ 1..=59, digits: 0 | 2 } => {
            let end = scan.after(i + 1);
            let unit = scan.next(end) == Atom::Unit(Unit::Minute);
            (hour - 1, 60 - value, if unit { end + 1 } else { end })
        }
        _ => (hour, minute, i),
    }
}

/// `:`, `à partir de`, `aux alentours de`, `à environ` before an hour.
fn opens_hour(scan: &Scan, i: usize) -> bool {
    let around = ["partir", "alentours", "environs"];
    match scan.left(i) {
        ":" => true,
        "de" => scan.left_is(i - 1, &around),
        "environ" => scan.left_is(i - 1, &["à", "vers", "dès"]),
        "est" => scan.left_is(i - 1, &["il", "c'"]),
        _ => false,
    }
}

/// Minutes after an hour: `30`, `trente`, `et demie`, `et quart`, `moins le quart` is left to the hour.
fn minutes(scan: &Scan, i: usize) -> (u32, usize) {
    match scan.next(i) {
        Atom::Int { value: 3, digits: 0 } if scan.is(i + 1, &["quarts"]) => (45, i + 2),
        Atom::Int { value, digits: 0 | 2 } if value < 60 && scan.words.gap(i) < Gap::Line => {
            let end = scan.after(i);
            let minutes = scan.next(end) == Atom::Unit(Unit::Minute);
            let counts = matches!(scan.next(end), Atom::Unit(_) | Atom::Month { .. }) && !minutes;
            if counts { (0, i) } else { (value, if minutes { end + 1 } else { end }) }
        }
        _ if scan.is(i, &["et"]) && scan.is(i + 1, &["demie", "demi"]) => (30, i + 2),
        _ if scan.is(i, &["et"]) && scan.is(i + 1, &["quart"]) => (15, i + 2),
        _ if scan.is(i, &["et"]) && scan.next(scan.after(i + 1)) == Atom::Unit(Unit::Minute) => {
            match scan.next(i + 1) {
                Atom::Int { value: value @ 1..=59, digits: 0..=2 } => (value, scan.after(i + 1) + 1),
                _ => (0, i),
            }
        }
        _ => (0, i),
    }
}

/// `du soir`, `de l'après-midi`, `du matin` after an hour: the hour of twenty-four, and the new end.
fn half_of_day(scan: &Scan, i: usize, hour: u32) -> (u32, usize) {
    let at = if scan.is(i, &["du"]) {
        i + 1
    } else if scan.is(i, &["de"]) && scan.is(i + 1, &["l'"]) {
        i + 2
    } else {
        return (hour, i);
    };
    match scan.next(at) {
        Atom::PartOfDay("TMO") => (hour, scan.after(at)),
        Atom::PartOfDay(_) if hour < 12 => (hour + 12, scan.after(at)),
        Atom::PartOfDay(_) => (hour, scan.after(at)),
        _ => (hour, i),
    }
}

/// *Finds* hours with a colon.
/// *Example* `à [14:30]`, `vers [16 :00]`, `[9:00-9:30]`.
/// *Leaves alone* `8:62`, `25:12`, `16:9`, `Article 5 : 10 ans`.
/// *Gives* a time of day.
fn colon(scan: &Scan, i: usize) -> Option<Match> {
    let (Atom::Int { value: hour, digits: 1 | 2 }, Atom::Int { value: minute, digits: 2 }) =
        (scan.atom(i), scan.next(i + 2))
    else {
        return colon_range(scan, i);
    };
    let glued = scan.is(i + 1, &[":"]) && scan.words.gap(i + 2) == Gap::None;
    let meridian = scan.is(i + 3, &["pm", "p.m."]) && hour < 12;
    let end = if meridian || scan.is(i + 3, &["am", "a.m."]) { i + 4 } else { i + 3 };
    let (hour, end) = if meridian { (hour + 12, end) } else { half_of_day(scan, end, hour) };
    at(i, end, hour, minute).filter(|_| glued)
}

/// `9:00-9:30`, which the tokeniser cuts at its colons.
fn colon_range(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Int { value: from, digits: 1 | 2 } = scan.atom(i) else { return None };
    let Atom::Int { value: last, digits: 2 } = scan.next(i + 4) else { return None };
    let (minute, to) = scan.lower(i + 2).split_once('-')?;
    let glued = (i + 1..i + 5).all(|k| scan.words.gap(k) == Gap::None);
    let colons = scan.is(i + 1, &[":"]) && scan.is(i + 3, &[":"]);
    let point = |hour: u32, minute: u32| at(i, i, hour, minute)?.meaning.point();
    let meaning = Meaning::Range(point(from, minute.parse().ok()?)?, point(to.parse().ok()?, last)?);
    (glued && colons && minute.len() == 2).then(|| Match::new(i, i + 5, meaning))
}

/// *Finds* `midi` and `minuit`.
/// *Example* `à [midi]`, `[minuit et demi]`.
/// *Leaves alone* `le Midi`, `Midi libre`.
/// *Gives* a time of day.
fn noon(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::Hour(hour) = scan.atom(i) else { return None };
    let (minute, end) = minutes(scan, scan.after(i));
    let named = scan.words.is_capitalised(i) && i > 0 && !scan.left_is(i, &["", ".", ":"]);
    let (hour, minute, end) = less(scan, end, hour as u32, minute);
    at(i, end, if minute > 0 { hour % 24 } else { hour }, minute).filter(|_| !named)
}

/// *Finds* two hours in one token.
/// *Example* `[10h-12h]`, `[20h30-22h]`.
/// *Leaves alone* `10-12 ans`.
/// *Gives* an interval of hours.
fn range(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::ClockRange(from, to) = scan.atom(i) else { return None };
    let point = |(hour, minute): (u8, u8)| at(i, i + 1, hour.into(), minute.into())?.meaning.point();
    Some(Match::new(i, i + 1, Meaning::Range(point(from)?, point(to)?)))
}

/// *Finds* a part of a day.
/// *Example* `[ce matin]`, `[cette nuit]`, `[ce matin-là]`, `dans [la soirée]`; `mardi [matin]` is bound by a refiner.
/// `[le soir],` at the head of a sentence, `en [soirée]` at its end, `à la [mi-journée]`, `[la nuit dernière]`.
/// *Leaves alone* `le matin` in general, `soirée de gala`.
/// *Gives* the part of the reference's day, or of the day last named.
fn part_of_day(scan: &Scan, i: usize) -> Option<Match> {
    let Atom::PartOfDay(part) = scan.atom(i) else { return None };
    let end = scan.after(i);
    if let Some((end, side @ (Side::Last | Side::Next))) = scan.side(end).filter(|_| part == "TNI") {
        let count = if side == Side::Last { -1 } else { 0 };
        let base = Base::Shift { anchor: Anchor::Reference, unit: Unit::Day, count };
        let point = Point { clock: Some(Clock::Part(part)), ..Point::new(base) };
        return Some(Match::new(scan.with_article(i), end, Meaning::Point(point)));
    }
    let Some(first) = scan.with_this(i) else {
        let meaning = Meaning::Point(Point::clock(Clock::Part(part)));
        let article = scan.left_is(i, &["la", "l'", "le"]);
        let inside = article && scan.left_is(i - 1, &["dans", "durant", "pendant", "dès"]);
        let opens = article && scan.left(i - 1).is_empty() && scan.is(end, &[","]);
        let bare = (scan.left_is(i, &["en"]) || part == "TMI") && scan.ends_phrase(end);
        let alone = !scan.is(end, &["de", "d'", "du", "des"]) && !matches!(scan.next(end), Atom::Int { .. });
        let first = if inside || opens { i - 1 } else { i };
        return Some(Match::new(first, end, meaning).sure_if((inside || opens || bare) && alone));
    };
    let there = scan.is(end, &["-là"]);
    let today = Base::Shift { anchor: Anchor::Reference, unit: Unit::Day, count: 0 };
    let base = if there { Base::Day } else { today };
    let point = Point { clock: Some(Clock::Part(part)), ..Point::new(base) };
    Some(Match::new(first, if there { end + 1 } else { end }, Meaning::Point(point)))
}
