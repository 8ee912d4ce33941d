//! The first layer: what each token means by itself, from the word lists and from its digits.

use crate::lexicon::{Classes, Lexicon, Phrases, PhrasesBuilder, Words, fold, tsv};
use crate::segmentation::TokenKind;
use crate::temporal::calendar::Season;
use crate::temporal::numbers::{Numbers, roman};
use crate::temporal::numerals;
use crate::temporal::value::{Amount, Anchor, Feast, Part, Side, Unit};
use rustc_hash::FxHashSet;

/// The meaning of one lexical unit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Atom {
    None,
    /// A number; `digits` is 0 in words and 255 with thousands set apart.
    Int {
        value: u32,
        digits: u8,
    },
    /// A number with one decimal, in tenths.
    Tenths(u32),
    Ordinal(u16),
    Clock {
        hour: u8,
        minute: Option<u8>,
    },
    ClockRange((u8, u8), (u8, u8)),
    Ymd {
        year: i16,
        month: i8,
        day: i8,
    },
    YearMonth {
        year: i16,
        month: i8,
    },
    DayMonth {
        day: i8,
        month: i8,
        padded: bool,
    },
    /// `9-10`: days or counts.
    Numbers(u8, u8),
    Years(i16, i16),
    YearPart(Part),
    Month {
        number: i8,
        short: bool,
    },
    /// `mi-mars`.
    MidMonth(i8),
    /// `mi-2011`.
    MidYear(i16),
    Weekday {
        number: i8,
        each: bool,
    },
    /// `mer`, which stands only before a date.
    ShortWeekday(i8),
    /// `avril-juin`.
    Months(i8, i8),
    /// `juin-début`, which goes on with a month.
    MonthEdge(i8),
    /// So many tenths of a unit: `demi-heure`.
    Fraction(u32, Unit),
    /// `dizaine`; 0 for an open number.
    RoughCount(u32),
    /// `24h/24`.
    Recurs(&'static str),
    /// `rentrée`.
    NamedMonth(i8),
    /// `tôt`.
    Edge(&'static str),
    Unit(Unit),
    Season(Season),
    Feast(Feast),
    PartOfDay(&'static str),
    Hour(i8),
    DayWord {
        anchor: Anchor,
        days: i32,
    },
    Side(Side),
    Modifier(&'static str),
    VagueCount,
    Adverb(Unit, u32),
    Vague(&'static str),
    /// `cette année-là`; without a unit `cette date`, which may be of any length.
    Anaphor(Option<Unit>),
}

/// The word lists as one map from phrases to meanings.
pub(super) struct Lists {
    phrases: Phrases<Vec<u8>>,
    /// Entries of one word, with and without accents.
    whole: FxHashSet<String>,
    atoms: Vec<Atom>,
    pub numbers: Numbers,
}

/// Tokens of the longest phrase.
const LONGEST: usize = 6;

/// A list and how a row of it is read.
type Reader = (&'static str, fn(&[&'static str]) -> Option<Atom>);

/// Every list; of two entries with the same folded form the earlier list wins.
const LISTS: &[Reader] = &[
    (include_str!("data/months.tsv"), |r| {
        Some(Atom::Month { number: r[1].parse().ok()?, short: r[2] == "short" })
    }),
    (include_str!("data/weekdays.tsv"), |r| {
        let number = r[1].parse().ok()?;
        Some(if r[2] == "short" {
            Atom::ShortWeekday(number)
        } else {
            Atom::Weekday { number, each: r[2] == "each" }
        })
    }),
    (include_str!("data/fixed_sets.tsv"), |r| Some(Atom::Recurs(r[1]))),
    (include_str!("data/units.tsv"), |r| unit(r[1]).map(Atom::Unit)),
    (include_str!("data/seasons.tsv"), |r| Season::from_code(r[1]).map(Atom::Season)),
    (include_str!("data/parts_of_day.tsv"), |r| Some(Atom::PartOfDay(r[1]))),
    (include_str!("data/hours.tsv"), |r| Some(Atom::Hour(r[1].parse().ok()?))),
    (include_str!("data/day_words.tsv"), |r| {
        let anchor = if r[1] == "here" { Anchor::Reference } else { Anchor::Focus };
        Some(Atom::DayWord { anchor, days: r[2].parse().ok()? })
    }),
    (include_str!("data/sides.tsv"), |r| side(r[1]).map(Atom::Side)),
    (include_str!("data/modifiers.tsv"), |r| Some(Atom::Modifier(r[1]))),
    (include_str!("data/vague_counts.tsv"), |_| Some(Atom::VagueCount)),
    (include_str!("data/adverbs.tsv"), |r| adverb(r[1])),
    (include_str!("data/present.tsv"), |r| Some(Atom::Vague(r[1]))),
    (include_str!("data/anaphors.tsv"), |r| Some(Atom::Anaphor(unit(r[1])))),
    (include_str!("data/feasts.tsv"), |r| feast(r).map(Atom::Feast)),
    (include_str!("data/fractions.tsv"), |r| Some(Atom::Fraction(r[2].parse().ok()?, unit(r[1])?))),
    (include_str!("data/rough_counts.tsv"), |r| Some(Atom::RoughCount(r[1].parse().ok()?))),
    (include_str!("data/named_months.tsv"), |r| Some(Atom::NamedMonth(r[1].parse().ok()?))),
    (include_str!("data/day_edges.tsv"), |r| Some(Atom::Edge(r[1]))),
    (include_str!("data/ordinals.tsv"), |r| Some(Atom::Ordinal(r[1].parse().ok()?))),
];

fn unit(code: &str) -> Option<Unit> {
    const CODES: &[(&str, Unit)] = &[
        ("second", Unit::Second),
        ("minute", Unit::Minute),
        ("hour", Unit::Hour),
        ("day", Unit::Day),
        ("week", Unit::Week),
        ("weekend", Unit::Weekend),
        ("fortnight", Unit::Fortnight),
        ("month", Unit::Month),
        ("quarter", Unit::Quarter),
        ("season", Unit::Season),
        ("half", Unit::Half),
        ("year", Unit::Year),
        ("decade", Unit::Decade),
        ("century", Unit::Century),
    ];
    CODES.iter().find(|(c, _)| *c == code).map(|&(_, u)| u)
}

/// `fixed 12 25`, `easter 1 0`, `nth 6 7 3`; other kinds (`skip`) only keep shorter phrases from being read.
fn feast(row: &[&str]) -> Option<Feast> {
    match row[1] {
        "fixed" => Some(Feast::Fixed { month: row[2].parse().ok()?, day: row[3].parse().ok()? }),
        "easter" => Some(Feast::Easter(row[2].parse().ok()?)),
        "nth" => {
            let (weekday, nth) = row[3].split_once(' ')?;
            Some(Feast::Nth {
                month: row[2].parse().ok()?,
                weekday: weekday.parse().ok()?,
                nth: nth.parse().ok()?,
            })
        }
        _ => None,
    }
}

fn side(code: &str) -> Option<Side> {
    match code {
        "next" => Some(Side::Next),
        "last" => Some(Side::Last),
        "this" => Some(Side::This),
        "following" => Some(Side::Following),
        "preceding" => Some(Side::Preceding),
        _ => None,
    }
}

/// `P1W`: a count and the letter of a unit.
fn adverb(period: &str) -> Option<Atom> {
    let (count, letter) = period.strip_prefix('P')?.split_at_checked(1)?;
    let unit = match letter {
        "D" => Unit::Day,
        "W" => Unit::Week,
        "M" => Unit::Month,
        _ => Unit::Year,
    };
    Some(Atom::Adverb(unit, count.parse().ok()?))
}

impl Lists {
    /// Reads the embedded lists and marks the first word of every phrase.
    pub(super) fn new(lexicon: &mut Lexicon) -> Lists {
        let numbers = Numbers::new(lexicon);
        let mut builder = PhrasesBuilder::default();
        let mut atoms = Vec::new();
        for (table, read) in LISTS {
            for row in tsv::rows(table) {
                let atom = read(&row).unwrap_or(Atom::None);
                builder.add(row[0], atoms.len() as u64);
                atoms.push(atom);
                mark(lexicon, row[0]);
            }
        }
        let mut add = |form: String, atom| {
            builder.add(&form, atoms.len() as u64);
            atoms.push(atom);
            mark(lexicon, &form);
        };
        let months = || {
            tsv::rows(LISTS[0].0).filter(|r| r[2] == "whole").filter_map(|r| Some((r[0], r[1].parse().ok()?)))
        };
        for (name, number) in months() {
            add(format!("mi-{name}"), Atom::MidMonth(number));
            for edge in tsv::words(include_str!("data/modifiers.tsv")) {
                add(format!("{name}-{edge}"), Atom::MonthEdge(number));
            }
            for (other, last) in months().filter(|&(other, _)| other != name) {
                add(format!("{name}-{other}"), Atom::Months(number, last));
            }
        }
        let single = LISTS.iter().flat_map(|(table, _)| tsv::words(table)).filter(|form| !form.contains(' '));
        let whole = single.flat_map(|form| [fold(&form).trim_end().replace(' ', "-"), form]).collect();
        Lists { phrases: builder.build(), whole, atoms, numbers }
    }

    /// The meaning of every token that begins a lexical unit, and how many tokens the unit takes.
    pub(super) fn read(&self, words: &Words) -> Vec<(Atom, u8)> {
        let mut out = Vec::with_capacity(words.len());
        for i in 0..words.len() {
            out.push(self.atom(words, i));
        }
        out
    }

    fn atom(&self, words: &Words, i: usize) -> (Atom, u8) {
        match words.kind(i) {
            TokenKind::Number | TokenKind::Mixed => match self.phrase(words, i) {
                Some(recurring @ (Atom::Recurs(_), _)) => recurring,
                _ => numeral(self, words, i),
            },
            TokenKind::Word if words.is(i, Classes::TIME) => self.word(words, i),
            TokenKind::Word => (century_number(words.text(i)), 1),
            _ => (Atom::None, 1),
        }
    }

    /// The longest phrase at token `i`.
    fn phrase(&self, words: &Words, i: usize) -> Option<(Atom, u8)> {
        // Many function words begin a phrase, but only before a word that goes on with it.
        let alone = words.is(i, Classes::STOP_WORD) && !words.is(i + 1, Classes::TIME);
        if alone && !self.whole.contains(words.lower(i)) {
            return None;
        }
        let (end, index) = words.phrases(&self.phrases, i, LONGEST).last()?;
        Some((self.atoms[index as usize], (end - i) as u8))
    }

    /// `11-Novembre`: a day that is named by its date.
    fn named_day(&self, text: &str) -> Atom {
        let (digits, name) = text.split_once('-').unwrap_or((text, ""));
        if digits.eq_ignore_ascii_case("mi") && name.len() == 4 {
            return name.parse().map_or(Atom::None, Atom::MidYear);
        }
        let month = self.phrases.get(&fold(name)).map(|index| self.atoms[index as usize]);
        match (digits.trim_end_matches("er").parse(), month) {
            (Ok(day), Some(Atom::Month { number, short: false })) => {
                Atom::Feast(Feast::Fixed { month: number, day })
            }
            _ => Atom::None,
        }
    }

    fn word(&self, words: &Words, i: usize) -> (Atom, u8) {
        if let Some(phrase) = self.phrase(words, i) {
            return phrase;
        }
        match self.numbers.cardinal(words, i) {
            Some((end, value)) if end - i < 20 => {
                let value = u32::try_from(value).unwrap_or(u32::MAX);
                (Atom::Int { value, digits: 0 }, (end - i) as u8)
            }
            _ => (Atom::None, 1),
        }
    }
}

/// Marks the first token of a phrase, with and without accents, and the second where the first is a function
/// word.
fn mark(lexicon: &mut Lexicon, phrase: &str) {
    let mut tokens = phrase.split(' ').flat_map(|word| word.split_inclusive('\''));
    let (head, second) = (tokens.next().unwrap_or(phrase), tokens.next());
    if let Some(second) = second.filter(|_| lexicon.classes(head).any(Classes::STOP_WORD)) {
        lexicon.add(Classes::TIME, [second, fold(second).trim_end()]);
    }
    let first = phrase.split(' ').next().unwrap_or(phrase);
    let elided = first.find('\'').map_or(first, |at| &first[..=at]);
    let head = first.split('-').next().unwrap_or(first);
    let bare = |w: &str| fold(w).trim_end().replace(' ', "-");
    let forms = [first.to_owned(), elided.to_owned(), head.to_owned(), bare(first), bare(head)];
    lexicon.add(Classes::TIME, forms.iter().map(String::as_str));
}

/// A token with digits; `1 er` and `11h 25` may be cut in two by a stray blank.
fn numeral(lists: &Lists, words: &Words, i: usize) -> (Atom, u8) {
    let atom = numerals::read(words.text(i));
    match atom {
        Atom::None if words.text(i).contains('-') && words.kind(i) == TokenKind::Mixed => {
            (lists.named_day(words.text(i)), 1)
        }
        Atom::None => (coded_part(words.text(i)).map_or(Atom::None, Atom::YearPart), 1),
        Atom::Int { value, digits: 1 | 2 } if numerals::is_ordinal_ending(words.lower(i + 1)) => {
            (Atom::Ordinal(value as u16), 2)
        }
        _ => (atom, 1),
    }
}

/// `T1`, `Q3`, `S2`.
fn coded_part(text: &str) -> Option<Part> {
    let number = text.get(1..)?.parse().ok()?;
    match (text.as_bytes()[0], number) {
        (b'T' | b'Q', 1..=4) => Some(Part::Quarter(number)),
        (b'S' | b'H', 1..=2) => Some(Part::Half(number)),
        _ => None,
    }
}

/// `XXIe`, `XIXème`: only centuries read it.
fn century_number(text: &str) -> Atom {
    if !text.starts_with(['I', 'V', 'X']) {
        return Atom::None;
    }
    let cut = text.find(|c| !matches!(c, 'I' | 'V' | 'X')).unwrap_or(text.len());
    let ending = numerals::is_ordinal_ending(&text[cut..]);
    roman(&text[..cut]).filter(|_| ending).map_or(Atom::None, Atom::Ordinal)
}

/// What the first layer says of a number, as an amount.
pub(super) fn amount(atom: Atom) -> Option<Amount> {
    match atom {
        Atom::Int { value, .. } => Some(Amount::whole(u64::from(value))),
        Atom::Tenths(tenths) => Some(Amount::Tenths(tenths)),
        Atom::VagueCount => Some(Amount::Some),
        _ => None,
    }
}
