//! Telephone numbers, and their international form.

use crate::document::{RuleId, Span};
use crate::lexicon::tsv;
use crate::structure::country::Country;
use crate::structure::digits::{Group, adjoin, digit_groups, fits, join, near, sizes};

/// Every rule that finds numbers.
pub(super) const RULES: &[RuleId] =
    &[INTERNATIONAL, FRENCH, NORTH_AMERICAN, SWISS, BELGIAN, SENEGALESE, LUXEMBOURGISH];

/// *Finds* a number that begins with `+` or `00` and a calling code.
/// *Example* `+49 30 18 681- 22222`.
/// *Leaves alone* signs before sums, codes that no country has.
/// *Gives* the number with the country's own grouping where there is one, else the text's; a `(0)` falls away.
const INTERNATIONAL: RuleId = RuleId("phone/international");

/// *Finds* ten digits that begin with 0, in pairs, in a row, or after `08` in threes.
/// *Example* `01.71.21.11.98`.
/// *Leaves alone* numbers of registers (they begin with no 0, or are longer), dates.
/// *Gives* `+33` and the number without its 0.
const FRENCH: RuleId = RuleId("phone/french");

/// *Finds* three, three and four digits; neither of the first two groups begins with 0 or 1.
/// *Example* `514 555-0123`.
/// *Leaves alone* ten digits in a row, thousands (their groups are all of three).
/// *Gives* `+1` and the number.
const NORTH_AMERICAN: RuleId = RuleId("phone/north-american");

/// *Finds* `0`, two digits, and groups of three, two and two, in a release from Switzerland.
/// *Example* `079 472 71 42`.
/// *Leaves alone* the same digits where nothing speaks of Switzerland: they are kept as they stand.
/// *Gives* `+41` and the number without its 0.
const SWISS: RuleId = RuleId("phone/swiss");

/// *Finds* nine digits of a line or ten of a mobile that begin with 0, in a release from Belgium.
/// *Example* `0472 18 14 26`.
/// *Leaves alone* the same digits where nothing speaks of Belgium: they are kept as they stand.
/// *Gives* `+32` and the number without its 0.
const BELGIAN: RuleId = RuleId("phone/belgian");

/// *Finds* nine digits that begin with 3 or 7, in groups of two, three, two and two, in a release from Senegal.
/// *Example* `33 849 70 00`.
/// *Leaves alone* the same digits elsewhere.
/// *Gives* `+221` and the number.
const SENEGALESE: RuleId = RuleId("phone/senegalese");

/// *Finds* a mobile's nine digits that begin with 6, or after a label such as `Tél.` the six or eight of a line,
/// in a release from Luxembourg.
/// *Example* `Tél. 26 12 34 56`.
/// *Leaves alone* the same digits elsewhere, or of a line without its label.
/// *Gives* `+352` and the number.
const LUXEMBOURGISH: RuleId = RuleId("phone/luxembourgish");

/// One number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Phone {
    pub span: Span,
    /// `+33 1 99 00 12 34`; as it stands where the country is unknown.
    pub number: String,
    pub rule: Option<RuleId>,
}

/// The calling codes.
pub(super) struct PhoneBook {
    plans: Vec<Plan>,
    overseas: Vec<(&'static str, &'static str)>,
    labels: Vec<&'static str>,
}

/// How the numbers of one country are written.
struct Plan {
    code: &'static str,
    digits: usize,
    groups: Vec<usize>,
}

impl PhoneBook {
    pub(super) fn read() -> PhoneBook {
        let plans = tsv::rows(include_str!("data/dialling.tsv")).map(|row| Plan {
            code: row[0],
            digits: row[2].parse().expect("a number of digits"),
            groups: sizes(row.get(3).copied().unwrap_or_default()),
        });
        let overseas = tsv::rows(include_str!("data/overseas.tsv")).map(|row| (row[0], row[1]));
        let labels = tsv::rows(include_str!("data/labels.tsv")).filter(|row| row[1] == "phone");
        PhoneBook {
            plans: plans.collect(),
            overseas: overseas.collect(),
            labels: labels.map(|row| row[0]).collect(),
        }
    }

    /// Whether a label such as `Tél.` stands right before a byte.
    fn is_called(&self, text: &str, start: usize) -> bool {
        let before = text[..start].trim_end_matches([' ', '\u{a0}', ':', '.', '(']);
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        word.len() > 2 && self.labels.contains(&word.to_lowercase().as_str())
    }

    /// The numbers of a text, in order.
    pub(super) fn find(&self, text: &str, country: Country) -> Vec<Phone> {
        let groups = digit_groups(text);
        let (mut out, mut at) = (Vec::new(), 0);
        while at < groups.len() {
            match self.number_at(text, &groups[at..], country) {
                Some((taken, phone)) => {
                    out.push(phone);
                    at += taken;
                }
                // What goes on from a group that begins no number is the rest of something else.
                None => {
                    at += 1;
                    while at < groups.len() && near(text, groups[at - 1], groups[at]) {
                        at += 1;
                    }
                }
            }
        }
        out
    }

    fn number_at(&self, text: &str, groups: &[Group], country: Country) -> Option<(usize, Phone)> {
        let start = groups[0].start;
        let before = text[..start].chars().next_back();
        let glued = |c: char| c.is_alphabetic() || matches!(c, ',' | '_' | '=' | '$' | '€');
        let path =
            before == Some('/') && text[..start - 1].ends_with(|c: char| c.is_alphabetic() || c == '/');
        if path || before.is_some_and(glued) {
            return None;
        }
        if before == Some('+') {
            return self.international(text, groups, start - 1, 0);
        }
        if text[start..].starts_with("00") {
            return self.international(text, groups, start, 2);
        }
        let sizes: Vec<usize> = groups.iter().take(6).map(|g| g.len()).collect();
        let lead = &text[start..];
        let trunk = lead.starts_with('0');
        let local = trunk && !lead.starts_with("00");
        let free = lead.starts_with("08") || lead.starts_with("0 8");
        let senegal = lead.starts_with(['3', '7']) && country == Country::Senegal;
        let luxembourg = country == Country::Luxembourg && !trunk;
        let mobile = luxembourg && lead.starts_with('6');
        let line = luxembourg && self.is_called(text, start);
        let tries: [(Sizes, bool, Option<RuleId>, &str); 8] = [
            (LUXEMBOURG_MOBILE_SIZES, mobile, Some(LUXEMBOURGISH), "352"),
            (LUXEMBOURG_LINE_SIZES, line, Some(LUXEMBOURGISH), "352"),
            (BELGIAN_SIZES, trunk && country == Country::Belgium, Some(BELGIAN), "32"),
            (FRENCH_SIZES, local, Some(FRENCH), "33"),
            (FREEPHONE_SIZES, free, Some(FRENCH), "33"),
            (SWISS_SIZES, trunk && country == Country::Switzerland, Some(SWISS), "41"),
            (SENEGALESE_SIZES, senegal, Some(SENEGALESE), "221"),
            (LOCAL_SIZES, local, None, ""),
        ];
        for (shapes, allowed, rule, code) in tries {
            let shape = shapes.iter().find(|s| allowed && fits(text, groups, &sizes, s));
            if let Some(shape) = shape {
                let own = &groups[..shape.len()];
                return Some((shape.len(), self.national(text, own, rule, code)));
            }
        }
        self.north_american(text, groups, &sizes)
    }

    /// A number without calling code: its groups less the leading 0.
    fn national(&self, text: &str, groups: &[Group], rule: Option<RuleId>, code: &str) -> Phone {
        let span = Span::new(groups[0].start, groups[groups.len() - 1].end);
        let digits = join(text, groups, "");
        let number = match rule {
            None => join(text, groups, " "),
            Some(_) => {
                let overseas =
                    self.overseas.iter().find(|(lead, _)| code == "33" && digits.starts_with(lead));
                let code = overseas.map_or(code, |(_, code)| code);
                let own = digits.strip_prefix('0').unwrap_or(&digits);
                let kept = join(text, groups, " ");
                let kept = kept.strip_prefix('0').unwrap_or(&kept).trim_start();
                self.format(code, own, kept)
            }
        };
        Phone { span, number, rule }
    }

    fn north_american(&self, text: &str, groups: &[Group], sizes: &[usize]) -> Option<(usize, Phone)> {
        let skip = usize::from(sizes[0] == 1 && text[groups[0].start..].starts_with('1'));
        let own = groups.get(skip..skip + 3)?;
        let area = |g: Group| text.as_bytes()[g.start] >= b'2';
        if !fits(text, &groups[skip..], &sizes[skip..], &[3, 3, 4]) || !area(own[0]) || !area(own[1]) {
            return None;
        }
        if skip == 1 && !adjoin(text, groups[0], own[0]) {
            return None;
        }
        let bracket = text[..own[0].start].ends_with('(') && skip == 0;
        let start = if bracket { own[0].start - 1 } else { groups[0].start };
        let number = self.format("1", &join(text, own, ""), "");
        Some((skip + 3, Phone { span: Span::new(start, own[2].end), number, rule: Some(NORTH_AMERICAN) }))
    }

    /// A number after `+` or `00`; `skip` digits come before the calling code.
    fn international(
        &self,
        text: &str,
        groups: &[Group],
        start: usize,
        skip: usize,
    ) -> Option<(usize, Phone)> {
        let lead: String = groups.iter().take(4).map(|g| &text[g.start..g.end]).collect();
        let plan =
            self.plans.iter().filter(|p| lead[skip..].starts_with(p.code)).max_by_key(|p| p.code.len())?;
        let head = skip + plan.code.len();
        let (mut own, mut kept, mut taken) = (String::new(), String::new(), 0);
        let mut passed = 0;
        for (k, group) in groups.iter().enumerate() {
            let digits = &text[group.start..group.end];
            let full = plan.digits > 0 && own.len() >= plan.digits;
            let long =
                own.len() + digits.len() > 12 || (own.len() >= 8 && !near(text, groups[k - 1], *group));
            if full || (k > 0 && (long || !adjoin(text, groups[k - 1], *group))) {
                break;
            }
            let rest = &digits[digits.len().min(head.saturating_sub(passed))..];
            passed += digits.len();
            taken = k + 1;
            let trunk = rest == "0" && own.is_empty();
            if rest.is_empty() || trunk {
                continue;
            }
            let rest = if own.is_empty() { rest.strip_prefix('0').unwrap_or(rest) } else { rest };
            own.push_str(rest);
            kept.push_str(rest);
            kept.push(' ');
        }
        let right = if plan.digits > 0 { own.len() == plan.digits } else { (6..=12).contains(&own.len()) };
        let span = Span::new(start, groups[taken.max(1) - 1].end);
        let number = self.format(plan.code, &own, kept.trim_end());
        right.then_some((taken, Phone { span, number, rule: Some(INTERNATIONAL) }))
    }

    /// `+code` and the digits, grouped as the country does, else as `kept`.
    fn format(&self, code: &str, digits: &str, kept: &str) -> String {
        let plan = self.plans.iter().find(|p| p.code == code);
        let groups = plan.map_or(&[][..], |p| &p.groups);
        if groups.iter().sum::<usize>() != digits.len() {
            return format!("+{code} {kept}");
        }
        let (mut out, mut at) = (format!("+{code}"), 0);
        for &size in groups {
            out.push(' ');
            out.push_str(&digits[at..at + size]);
            at += size;
        }
        out
    }
}

/// Lengths of the groups of digits in the forms of a country.
type Sizes = &'static [&'static [usize]];

const FRENCH_SIZES: Sizes = &[&[2, 2, 2, 2, 2], &[10], &[4, 2, 2, 2]];
const FREEPHONE_SIZES: Sizes = &[&[4, 3, 3], &[1, 3, 3, 3], &[4, 6], &[2, 2, 3, 3]];
const SWISS_SIZES: Sizes = &[&[3, 3, 2, 2], &[3, 3, 4], &[10], &[3, 7]];
const BELGIAN_SIZES: Sizes =
    &[&[4, 2, 2, 2], &[4, 3, 3], &[4, 6], &[2, 3, 2, 2], &[3, 2, 2, 2], &[10], &[9], &[2, 7], &[3, 6]];
const SENEGALESE_SIZES: Sizes = &[&[2, 3, 2, 2], &[9]];
const LUXEMBOURG_MOBILE_SIZES: Sizes = &[&[3, 3, 3], &[3, 2, 2, 2], &[9]];
const LUXEMBOURG_LINE_SIZES: Sizes = &[&[2, 2, 2, 2], &[2, 2, 2], &[4, 4], &[8], &[6]];
/// Forms of several countries: kept as they stand when the country is unknown.
const LOCAL_SIZES: Sizes = &[&[3, 3, 2, 2], &[2, 3, 2, 2], &[3, 2, 2, 2], &[3, 3, 4]];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, country: Country, numbers: &[&str]) {
        let found = PhoneBook::read().find(text, country);
        let seen: Vec<&str> = found.iter().map(|p| p.number.as_str()).collect();
        assert_eq!(seen, numbers, "in {text:?}");
    }

    #[test]
    fn french_numbers() {
        let none = Country::Unknown;
        check("01.71.21.11.98 - 06.84.72.02.00", none, &["+33 1 71 21 11 98", "+33 6 84 72 02 00"]);
        check("09 72 43 92 61/ 06 37 65 56 40", none, &["+33 9 72 43 92 61", "+33 6 37 65 56 40"]);
        check("Tél:0171211198", none, &["+33 1 71 21 11 98"]);
        check("+33 (0)1 71 21 11 98", none, &["+33 1 71 21 11 98"]);
        check("0033 1 71 21 11 98", none, &["+33 1 71 21 11 98"]);
        check("00 32 484 67 19 09", none, &["+32 484 67 19 09"]);
        check("0 800 123 456", none, &["+33 8 00 12 34 56"]);
        check("02 63 00 12 77", none, &["+262 263 00 12 77"]);
        check("+33171211198", none, &["+33 1 71 21 11 98"]);
    }

    #[test]
    fn numbers_of_other_countries() {
        check("514 555-0123", Country::Unknown, &["+1 514 555 0123"]);
        check("1-866-555-0123 ou (514) 555-0123", Country::Unknown, &["+1 866 555 0123", "+1 514 555 0123"]);
        check("079 472 71 42", Country::Switzerland, &["+41 79 472 71 42"]);
        check("079 472 71 42", Country::Unknown, &["079 472 71 42"]);
        check("+41788257186", Country::Unknown, &["+41 78 825 71 86"]);
        check("04 230 70 50 et 0472 18 14 26", Country::Belgium, &["+32 4 230 70 50", "+32 472 18 14 26"]);
        check("33 849 70 00", Country::Senegal, &["+221 33 849 70 00"]);
        check(
            "Tél. : 26 12 34 56 ou 621 123 456",
            Country::Luxembourg,
            &["+352 26 12 34 56", "+352 621 123 456"],
        );
        check("26 12 34 56 habitants", Country::Luxembourg, &[]);
        check("+221 33 849 70 00", Country::Unknown, &["+221 33 849 70 00"]);
    }

    #[test]
    fn odd_international_forms() {
        let none = Country::Unknown;
        check("+49 30 18 681- 22222 | Alt-Moabit 140 10557 Berlin", none, &["+49 30 18 681 22222"]);
        check("+31 (0)70 515-9152 ou +31 (0)6 46448938", none, &["+31 70 515 9152", "+31 6 46448938"]);
        check(
            "+41 78 639 61 59, puis dès mardi +41 79 792 02 87",
            none,
            &["+41 78 639 61 59", "+41 79 792 02 87"],
        );
    }

    #[test]
    fn numbers_that_call_nobody() {
        for text in [
            "SIREN 552 081 317",
            "SIRET 552 081 317 00014",
            "1 275 300 000 €",
            "le 01/10/2018 à 10 h",
            "18.07.2020",
            "78000 Versailles",
            "n° 2024-1590",
            "01 02 03 04 05 16 07",
            "+10,4 %",
            "12 345 678 euros",
        ] {
            check(text, Country::Unknown, &[]);
        }
    }
}
