//! Short phrases that bind expressions to each other or open them, matched token by token.

use crate::lexicon::tsv;
use crate::temporal::scan::Scan;
use crate::temporal::value::Open;

/// A phrase as the tokens it is cut into.
type Phrase = Vec<&'static str>;

/// What words between two expressions bind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Link {
    DayClock,
    ClockDay,
    SetClock,
    PartDay,
    PartOfDay,
    Apposition,
    Within,
    WeekDay,
    OfPeriod,
    InYear,
    To,
    And,
    Dash,
    List,
    Months,
    After,
    Before,
}

const CODES: &[(&str, Link)] = &[
    ("day-clock", Link::DayClock),
    ("clock-day", Link::ClockDay),
    ("set-clock", Link::SetClock),
    ("part-day", Link::PartDay),
    ("part-of-day", Link::PartOfDay),
    ("apposition", Link::Apposition),
    ("within", Link::Within),
    ("week-day", Link::WeekDay),
    ("of-period", Link::OfPeriod),
    ("in-year", Link::InYear),
    ("to", Link::To),
    ("and", Link::And),
    ("dash", Link::Dash),
    ("list", Link::List),
    ("months", Link::Months),
    ("after", Link::After),
    ("before", Link::Before),
];

/// Tokens of the longest link.
const LONGEST: usize = 5;

/// The phrases of the stage.
pub(super) struct LinkPhrases {
    /// Each phrase with the set of what it binds, one bit a link, by its length in tokens.
    links: [Vec<(Phrase, u32)>; LONGEST + 1],
    before: Vec<(Phrase, Open)>,
    after: Vec<(Phrase, Open)>,
    /// Names in their own case (`HE` is a zone, `he` is not), each with its rule.
    zones: Vec<(Phrase, &'static str)>,
}

impl LinkPhrases {
    /// Reads the embedded lists; longer phrases come first.
    pub(super) fn new() -> LinkPhrases {
        let code =
            |code: &str| CODES.iter().find(|(c, _)| *c == code).map_or(0, |&(_, link)| 1 << link as u32);
        let codes = |cell: &str| cell.split(' ').map(code).fold(0, |set, link| set | link);
        let mut links: [Vec<(Phrase, u32)>; LONGEST + 1] = Default::default();
        for row in tsv::rows(include_str!("data/links.tsv")) {
            let phrase = cut(row[0]);
            links[phrase.len()].push((phrase, codes(row[1])));
        }
        let side = |side: &str| {
            let rows = tsv::rows(include_str!("data/openings.tsv"));
            let rows = rows.filter(|r| r[1] == side || r[1] == "both");
            let mut phrases: Vec<_> =
                rows.filter_map(|r| Some((cut(r[0]), Open::from_code(r[2])?))).collect();
            phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
            phrases
        };
        let zones = tsv::rows(include_str!("data/zones.tsv")).map(|r| (cut(r[0]), r[1])).collect();
        LinkPhrases { links, before: side("before"), after: side("after"), zones }
    }

    /// Whether the tokens from `from` to `to` are a phrase that binds in this way.
    pub(super) fn binds(&self, scan: &Scan, from: usize, to: usize, link: Link) -> bool {
        if to <= from || to - from > LONGEST {
            return false;
        }
        let bit = 1 << link as u32;
        self.links[to - from].iter().any(|(phrase, links)| links & bit != 0 && matches(scan, from, phrase))
    }

    /// The longest name of a time zone at token `i`, and one past it.
    pub(super) fn zone(&self, scan: &Scan, i: usize) -> Option<(&'static str, usize)> {
        let same = |(phrase, _): &&(Phrase, &'static str)| {
            let word = |(k, word): (usize, &&str)| {
                !scan.lower(i + k).is_empty() && scan.words.text(i + k).replace('’', "'") == **word
            };
            phrase.iter().enumerate().all(word)
        };
        let (phrase, rule) = self.zones.iter().filter(same).max_by_key(|(phrase, _)| phrase.len())?;
        Some((rule, i + phrase.len()))
    }

    /// The rule of the zone with this name of one word.
    pub(super) fn zone_rule(&self, name: &str) -> Option<&'static str> {
        self.zones.iter().find(|(phrase, _)| **phrase == [name]).map(|&(_, rule)| rule)
    }

    /// What a phrase that ends before token `i` opens.
    pub(super) fn opened_before(&self, scan: &Scan, i: usize) -> Option<Open> {
        self.before.iter().find(|(phrase, _)| scan.preceded(i, phrase)).map(|&(_, open)| open)
    }

    /// What a phrase that begins at token `i` opens, and one past its last token.
    pub(super) fn opened_after(&self, scan: &Scan, i: usize) -> Option<(Open, usize)> {
        let phrase = self.after.iter().find(|(phrase, _)| matches(scan, i, phrase));
        phrase.map(|(phrase, open)| (*open, i + phrase.len()))
    }
}

fn matches(scan: &Scan, from: usize, phrase: &[&str]) -> bool {
    phrase.iter().enumerate().all(|(k, word)| scan.lower(from + k) == *word)
}

/// Cuts a phrase as the tokeniser does: at blanks, and after apostrophes.
fn cut(phrase: &'static str) -> Phrase {
    phrase.split(' ').flat_map(|word| word.split_inclusive('\'')).collect()
}
