//! The values of numbers in digits, by the habits of France, Switzerland, Belgium and English.

/// The value of a number in digits; `None` when it is no single number (`2019-2023`, `14/09`, `1.2.3`).
///
/// A group of exactly three digits after a dot, apostrophe or blank is thousands, unless the number begins
/// with `0`; a comma begins decimals, unless several groups of three follow; a dot with another number of
/// digits behind it begins decimals.
pub(super) fn value(text: &str) -> Option<f64> {
    let text = text.trim_start_matches('+');
    let (sign, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (-1.0, rest),
        None => (1.0, text),
    };
    if text.len() > 24 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut bare = String::with_capacity(text.len());
    let mut marks: Vec<(char, usize)> = Vec::new();
    for c in text.chars() {
        match c {
            '0'..='9' => bare.push(c),
            '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {
                marks.push((c, bare.len()))
            }
            _ => return None,
        }
    }
    let decimals = decimal_place(&marks, &bare)?;
    let value: f64 = match decimals {
        Some(at) => format!("{}.{}", &bare[..at], &bare[at..]).parse().ok()?,
        None => bare.parse().ok()?,
    };
    Some(sign * value)
}

/// Where the decimals begin; `Some(None)` when the number is whole, `None` when it is badly formed.
fn decimal_place(marks: &[(char, usize)], bare: &str) -> Option<Option<usize>> {
    let Some(&(last, at)) = marks.last() else { return Some(None) };
    let tail = bare.len() - at;
    let before = &marks[..marks.len() - 1];
    let thousands = before.iter().zip(marks.iter().skip(1)).all(|(a, b)| b.1 - a.1 == 3);
    let head = marks[0].1;
    if !thousands || !(1..=3).contains(&head) && !before.is_empty() || tail == 0 || head == 0 {
        return None;
    }
    let uniform = before.iter().all(|m| m.0 == last);
    let decimal = match last {
        ',' => before.is_empty() || !uniform,
        '.' => (before.is_empty() && (tail != 3 || bare.starts_with('0') || head > 3)) || !uniform,
        _ => false,
    };
    match decimal {
        true if before.iter().all(|m| m.0 != last) => Some(Some(at)),
        false if tail == 3 && head <= 3 => Some(None),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn reads_the_habits_of_four_countries() {
        let cases = [
            ("8\u{202f}000", 8000.0),
            ("25 000", 25_000.0),
            ("1 275 300", 1_275_300.0),
            ("3,25", 3.25),
            ("1.645", 1645.0),
            ("12.000", 12_000.0),
            ("2.123.471", 2_123_471.0),
            ("10'000", 10_000.0),
            ("10’000", 10_000.0),
            ("0.78", 0.78),
            ("0,375", 0.375),
            ("2,423", 2.423),
            ("1 234,5", 1234.5),
            ("1.234,56", 1234.56),
            ("1,234.56", 1234.56),
            ("1,234,567", 1_234_567.0),
            ("02", 2.0),
            ("-0,8", -0.8),
            ("42000", 42_000.0),
        ];
        for (text, wanted) in cases {
            assert_eq!(value(text), Some(wanted), "value of {text:?}");
        }
    }

    #[test]
    fn leaves_alone_what_is_no_number() {
        for text in ["2019-2023", "14/09", "1.2.3", "18.07.2020", "", "A75", "1..2", "12.", "1 23"] {
            assert_eq!(value(text), None, "value of {text:?}");
        }
        assert_eq!(value(&"9".repeat(400)), None);
    }
}
