//! What a token with digits says: `3`, `1er`, `14h30`, `03.05.24`, `2019-2023`, `14/09`.

use crate::lexicon::tsv;
use crate::temporal::lexical::Atom;
use std::sync::LazyLock;

/// Reads one token. Whatever is no day, year, hour or count of a usual size is nothing.
pub(super) fn read(text: &str) -> Atom {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    if digits == 0 || digits > 9 {
        return Atom::None;
    }
    match rest.chars().next() {
        None => int(text, digits),
        Some('/' | '.' | '-' | '\u{2010}' | '\u{2011}') => compound(text),
        Some('h' | 'H') => clock(text, digits, rest).or_else(|| clock_range(text)).unwrap_or(Atom::None),
        Some(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') => grouped(text),
        Some(',') => decimal(text, digits, rest),
        Some(_) => suffixed(&text[..digits], rest),
    }
}

fn int(text: &str, digits: usize) -> Atom {
    text.parse().map_or(Atom::None, |value| Atom::Int { value, digits: digits as u8 })
}

/// `25 000`: a count, never a year.
fn grouped(text: &str) -> Atom {
    let value = text.chars().filter(char::is_ascii_digit).collect::<String>().parse();
    value.map_or(Atom::None, |value| Atom::Int { value, digits: u8::MAX })
}

/// `3,5`.
fn decimal(text: &str, digits: usize, rest: &str) -> Atom {
    let whole: Option<u32> = text[..digits].parse().ok();
    let tenths: Option<u32> = (rest.len() == 2).then(|| rest[1..].parse().ok()).flatten();
    let value = whole.zip(tenths).and_then(|(w, t)| w.checked_mul(10)?.checked_add(t));
    value.map_or(Atom::None, Atom::Tenths)
}

/// `1er`, `3ème`, `24e`.
fn suffixed(digits: &str, rest: &str) -> Atom {
    let ordinal = is_ordinal_ending(rest);
    digits.parse().ok().filter(|_| ordinal).map_or(Atom::None, Atom::Ordinal)
}

static ORDINAL_ENDINGS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| tsv::lines(include_str!("data/ordinal_endings.tsv")).collect());

/// What makes an ordinal of digits (or of a Roman numeral).
pub(super) fn is_ordinal_ending(text: &str) -> bool {
    let letters = !text.is_empty() && text.len() < 6 && text.chars().all(char::is_alphabetic);
    letters && ORDINAL_ENDINGS.contains(&text.to_lowercase().as_str())
}

/// `1.5` before a unit: tenths.
pub(super) fn dotted_tenths(text: &str) -> Option<u32> {
    let (whole, tenth) = text.split_once('.')?;
    let tenth = if tenth.len() == 1 { tenth.parse::<u32>().ok()? } else { return None };
    whole.parse::<u32>().ok()?.checked_mul(10)?.checked_add(tenth)
}

/// `14h`, `14h30`, `14H30`.
fn clock(text: &str, digits: usize, rest: &str) -> Option<Atom> {
    let minutes = rest[1..].trim_end_matches(['m', 'i', 'n']);
    let hour = text[..digits].parse().ok()?;
    let minute = match minutes.len() {
        0 => None,
        2 => Some(minutes.parse().ok().filter(|m| (0..60).contains(m))?),
        _ => return None,
    };
    Some(Atom::Clock { hour, minute })
}

/// `10h-12h`, `20h30-22h`.
fn clock_range(text: &str) -> Option<Atom> {
    let (from, to) = text.split_once('-')?;
    match (read(from), read(to)) {
        (Atom::Clock { hour: a, minute: b }, Atom::Clock { hour: c, minute: d }) => {
            Some(Atom::ClockRange((a, b.unwrap_or(0)), (c, d.unwrap_or(0))))
        }
        (Atom::Int { value: a @ 0..=24, digits: 1 | 2 }, Atom::Clock { hour: c, minute: d }) => {
            Some(Atom::ClockRange((a as u8, 0), (c, d.unwrap_or(0))))
        }
        _ => None,
    }
}

/// Numbers joined by one kind of mark.
fn compound(text: &str) -> Atom {
    let mark = text.chars().find(|c| !c.is_ascii_digit()).unwrap_or('-');
    let mut numbers = [(0u32, 0usize); 3];
    let mut n = 0;
    for part in text.split(mark) {
        match (part.parse(), n) {
            (Ok(value), 0..3) if part.len() <= 4 && !part.starts_with('+') => {
                numbers[n] = (value, part.len())
            }
            _ => return clock_range(text).unwrap_or(Atom::None),
        }
        n += 1;
    }
    match n {
        3 => three(numbers, mark),
        2 => two(numbers[0], numbers[1], mark),
        _ => Atom::None,
    }
}

/// `2024-05-03`, `3/05/2024`, `03.05.24`, `17-18-19`.
fn three([a, b, c]: [(u32, usize); 3], mark: char) -> Atom {
    let whole = |year: (u32, usize), month: u32, day: u32| {
        let year = if year.1 == 2 { two_digit_year(year.0) } else { year.0 as i16 };
        valid(year, month, day).unwrap_or(Atom::None)
    };
    match (a.1, b.1, c.1) {
        (4, 2, 2) => whole(a, b.0, c.0),
        // Some Canadian texts put the month first; only where it can be nothing else.
        (1 | 2, 1 | 2, 4) if mark == '/' && c.0 > 1000 && b.0 > 12 => whole(c, a.0, b.0),
        (1 | 2, 1 | 2, 4) if c.0 > 1000 => whole(c, b.0, a.0),
        (1 | 2, 1 | 2, 2) if mark == '-' && b.0 == a.0 + 1 && c.0 == b.0 + 1 => days(a.0, c.0),
        (2, 2, 2) if mark == '.' => whole(c, b.0, a.0),
        (2, 2, 2) if mark == '-' && c.0 > 31 => whole(c, b.0, a.0),
        (1 | 2, 1 | 2, 2) if mark == '/' => whole(c, b.0, a.0),
        _ => Atom::None,
    }
}

fn valid(year: i16, month: u32, day: u32) -> Option<Atom> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    jiff::civil::Date::new(year, month, day).ok().map(|_| Atom::Ymd { year, month, day })
}

/// `2019-2023`, `2023/2024`, `1850-58`, `9-10`, `14/09`, `22.6`.
fn two(a: (u32, usize), b: (u32, usize), mark: char) -> Atom {
    let year = |n: u32| (1000..2200).contains(&n);
    match (a.1, b.1) {
        (4, 4) if mark != '.' && year(a.0) && year(b.0) && a.0 < b.0 => Atom::Years(a.0 as i16, b.0 as i16),
        (4, 2) if mark != '.' && year(a.0) && a.0 % 100 < b.0 && b.0 > 12 => {
            Atom::Years(a.0 as i16, (a.0 / 100 * 100 + b.0) as i16)
        }
        (1 | 2, 4) if mark == '/' && (1..=12).contains(&a.0) && year(b.0) => {
            Atom::YearMonth { year: b.0 as i16, month: a.0 as i8 }
        }
        (1 | 2, 1 | 2) if mark == '-' => days(a.0, b.0),
        (1 | 2, 1 | 2) if (1..=31).contains(&a.0) && (1..=12).contains(&b.0) => {
            Atom::DayMonth { day: a.0 as i8, month: b.0 as i8, padded: mark == '/' && b.1 == 2 }
        }
        _ => Atom::None,
    }
}

/// Two numbers joined by a hyphen, days or counts.
fn days(a: u32, b: u32) -> Atom {
    if a < b { Atom::Numbers(a as u8, b as u8) } else { Atom::None }
}

/// `74` is 1974, `24` is 2024: years up to 40 belong to this century.
pub(super) fn two_digit_year(n: u32) -> i16 {
    (if n <= 40 { 2000 + n } else { 1900 + n }) as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates_hours_and_ranges() {
        assert_eq!(read("2024-05-03"), Atom::Ymd { year: 2024, month: 5, day: 3 });
        assert_eq!(read("03.05.24"), Atom::Ymd { year: 2024, month: 5, day: 3 });
        assert_eq!(read("14h30"), Atom::Clock { hour: 14, minute: Some(30) });
        assert_eq!(read("2019-2023"), Atom::Years(2019, 2023));
        assert_eq!(read("17-18-19"), Atom::Numbers(17, 19));
        assert_eq!(read("10h-12h"), Atom::ClockRange((10, 0), (12, 0)));
        assert_eq!(read("1er"), Atom::Ordinal(1));
    }

    #[test]
    fn leaves_other_numbers_alone() {
        for text in
            ["32/01/2015", "2015-1-32", "12345678901", "138-2010-2015", "1.6714", "12h99", "5G", "+33"]
        {
            assert_eq!(read(text), Atom::None, "{text}");
        }
    }
}
