//! Number words: `dix-sept`, `deux mille dix-huit`, `septante et un`, `trois millions`.
//!
//! Both kinds of spelling are read, with hyphens throughout or only below a hundred, and the Belgian and
//! Swiss tens besides.

use crate::lexicon::{Classes, Lexicon, Words, tsv};
use crate::segmentation::TokenKind;
use rustc_hash::FxHashMap;

/// What one word contributes to a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Piece {
    Unit(u64),
    Ten(u64),
    Hundred,
    Thousand,
    Scale(u64),
}

/// The words that numbers are made of.
pub(crate) struct Numbers {
    pieces: FxHashMap<&'static str, Piece>,
}

/// Largest number read: beyond it, words are no count.
const LIMIT: u64 = 1_000_000_000_000;

impl Numbers {
    /// Reads the embedded list and marks every word that may begin a number below a hundred.
    pub(crate) fn new(lexicon: &mut Lexicon) -> Numbers {
        let pieces: FxHashMap<_, _> = tsv::rows(include_str!("data/numbers.tsv")).filter_map(piece).collect();
        let simple = tsv::words(include_str!("data/numbers.tsv"));
        lexicon.add(Classes::TIME, simple.iter().map(String::as_str));
        let compounds = compounds(&simple);
        let numbers = Numbers { pieces };
        let real = compounds.iter().map(String::as_str).filter(|c| numbers.compound(c).is_some());
        lexicon.add(Classes::TIME, real);
        numbers
    }

    /// The number written in words from token `i` on: one past its last token, and its value.
    pub(crate) fn cardinal(&self, words: &Words, i: usize) -> Option<(usize, u64)> {
        let mut sum = Sum::default();
        let mut end = i;
        let mut at = i;
        while at < words.len() && words.kind(at) == TokenKind::Word {
            let word = words.lower(at);
            if word == "et" && end == at && end > i && self.may_follow_and(words.lower(at + 1)) {
                at += 1;
                continue;
            }
            if !self.add(&mut sum, word) {
                break;
            }
            at += 1;
            end = at;
        }
        (end > i).then(|| (end, sum.total()))
    }

    /// `vingt et un`, `soixante et onze`.
    fn may_follow_and(&self, word: &str) -> bool {
        matches!(self.pieces.get(word), Some(Piece::Unit(1 | 11)))
    }

    /// A token with hyphens (`quatre-vingt-dix`) as one number.
    fn compound(&self, word: &str) -> Option<u64> {
        let mut sum = Sum::default();
        self.add(&mut sum, word).then(|| sum.total())
    }

    /// Adds a token; leaves the sum alone and says no when it does not continue the number.
    fn add(&self, sum: &mut Sum, word: &str) -> bool {
        let mut next = *sum;
        let pieces = word.split('-').filter(|p| *p != "et" || word.len() == 2);
        for part in pieces {
            let taken = self.pieces.get(part).is_some_and(|&p| next.take(p));
            if !taken {
                return false;
            }
        }
        *sum = next;
        true
    }
}

fn piece(row: Vec<&'static str>) -> Option<(&'static str, Piece)> {
    let value = row.get(2)?.parse().ok()?;
    let piece = match row[1] {
        "unit" => Piece::Unit(value),
        "ten" => Piece::Ten(value),
        "hundred" => Piece::Hundred,
        "thousand" => Piece::Thousand,
        _ => Piece::Scale(value),
    };
    Some((row[0], piece))
}

/// Every hyphenated pair and triple of number words below a hundred, whether or not it is a number.
fn compounds(simple: &[String]) -> Vec<String> {
    let pairs = simple.iter().flat_map(|a| simple.iter().map(move |b| format!("{a}-{b}")));
    let and = simple.iter().flat_map(|a| ["un", "une", "onze"].map(|b| format!("{a}-et-{b}")));
    let eighties = simple.iter().map(|a| format!("quatre-vingt-{a}"));
    let nineties = simple.iter().map(|a| format!("quatre-vingt-dix-{a}"));
    let sixties = simple.iter().map(|a| format!("soixante-dix-{a}"));
    pairs.chain(and).chain(eighties).chain(nineties).chain(sixties).collect()
}

/// A number being read: what is finished (millions, thousands), and the group below a thousand.
#[derive(Clone, Copy, Default)]
struct Sum {
    done: u64,
    group: u64,
    last: Option<Piece>,
}

impl Sum {
    fn total(self) -> u64 {
        self.done + self.group
    }

    /// Takes one piece where French grammar lets it follow the last one.
    fn take(&mut self, piece: Piece) -> bool {
        let fits = match (self.last, piece) {
            (None, Piece::Scale(_)) => false,
            (None, _) => true,
            (Some(Piece::Ten(20)), Piece::Unit(n)) if self.group % 100 >= 80 => n > 0 && n < 20,
            (Some(Piece::Ten(60)), Piece::Unit(n)) => n > 0 && n < 20,
            (Some(Piece::Ten(_)), Piece::Unit(n)) => n > 0 && n < 10,
            (Some(Piece::Unit(10)), Piece::Unit(n)) => (7..10).contains(&n),
            (Some(Piece::Unit(4)), Piece::Ten(20)) => self.group % 100 == 4,
            (Some(Piece::Unit(_)), Piece::Unit(_) | Piece::Ten(_)) => false,
            (Some(Piece::Unit(n)), Piece::Hundred) => n > 1 && self.group < 10,
            (_, Piece::Hundred) => self.group == 0,
            (_, Piece::Thousand) => self.group > 0 && self.done.is_multiple_of(1_000_000),
            (_, Piece::Scale(s)) => self.total() > 0 && self.total() < 1_000 && s <= LIMIT,
            (Some(Piece::Ten(_)), Piece::Ten(_)) => false,
            (_, Piece::Unit(n)) => n > 0,
            (_, Piece::Ten(_)) => true,
        };
        if fits {
            self.apply(piece);
            self.last = Some(piece);
        }
        fits
    }

    fn apply(&mut self, piece: Piece) {
        match (self.last, piece) {
            (Some(Piece::Unit(4)), Piece::Ten(20)) => self.group += 76,
            (_, Piece::Unit(n) | Piece::Ten(n)) => self.group += n,
            (_, Piece::Hundred) => self.group = self.group.max(1) * 100,
            (_, Piece::Thousand) => {
                self.done += self.group.max(1) * 1_000;
                self.group = 0;
            }
            (_, Piece::Scale(s)) => {
                self.done = self.total() * s;
                self.group = 0;
            }
        }
    }
}

/// The value of a Roman numeral in capitals, below 40: the centuries and the arrondissements.
pub(crate) fn roman(text: &str) -> Option<u16> {
    let digit = |c| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let (mut total, mut last) = (0, 0);
    for c in text.chars().rev() {
        let value: u16 = digit(c)?;
        total = if value < last { u16::checked_sub(total, value)? } else { total + value };
        last = last.max(value);
        if total > 39 {
            return None;
        }
    }
    (total > 0).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::segmentation::{Tokenizer, segment};

    fn read(text: &str) -> Option<(usize, u64)> {
        let mut lexicon = Lexicon::new();
        let numbers = Numbers::new(&mut lexicon);
        let document = Document::new(text);
        let segmentation = segment(&Tokenizer::new(), &document);
        numbers.cardinal(&Words::new(&lexicon, &document, &segmentation), 0)
    }

    #[test]
    fn reads_numbers_in_words() {
        for (text, value) in [
            ("dix-sept", 17),
            ("vingt et un", 21),
            ("vingt-et-une", 21),
            ("soixante et onze", 71),
            ("septante-neuf", 79),
            ("quatre-vingts", 80),
            ("quatre-vingt-dix-neuf", 99),
            ("nonante-huit", 98),
            ("deux cent trente", 230),
            ("mille neuf cent quatorze", 1914),
            ("deux mille dix-huit", 2018),
            ("trois millions deux cent mille", 3_200_000),
        ] {
            assert_eq!(read(text).map(|(_, v)| v), Some(value), "{text}");
        }
    }

    #[test]
    fn stops_where_the_number_stops() {
        assert_eq!(read("deux ou trois"), Some((1, 2)));
        assert_eq!(read("cinq six"), Some((1, 5)));
        assert_eq!(read("vingt et deux"), Some((1, 20)));
        assert_eq!(read("personne"), None);
    }

    #[test]
    fn reads_roman_numerals() {
        assert_eq!(["XIX", "IV", "XXI", "III"].map(roman), [Some(19), Some(4), Some(21), Some(3)]);
        assert_eq!(roman("LMIS"), None);
    }
}
