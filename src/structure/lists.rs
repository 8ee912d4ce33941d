//! The stage's word lists, and what the words that begin a line say of it.

use crate::lexicon::{Phrases, PhrasesBuilder, tsv};
use crate::structure::mails::MailFinder;
use crate::structure::phones::PhoneBook;
use rustc_hash::{FxHashMap, FxHashSet};

/// The purpose of a line, as its first words say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Purpose {
    Genre,
    Release,
    Embargo,
    Contact,
    Details,
    Boilerplate,
    Section,
    Dated,
    Correction,
    Replacement,
    Update,
    Withdrawal,
}

pub(super) const PURPOSES: [(&str, Purpose); 12] = [
    ("genre", Purpose::Genre),
    ("release", Purpose::Release),
    ("embargo", Purpose::Embargo),
    ("contact", Purpose::Contact),
    ("details", Purpose::Details),
    ("boilerplate", Purpose::Boilerplate),
    ("section", Purpose::Section),
    ("dated", Purpose::Dated),
    ("correction", Purpose::Correction),
    ("replacement", Purpose::Replacement),
    ("update", Purpose::Update),
    ("withdrawal", Purpose::Withdrawal),
];

/// The words a line begins with, once bullets and brackets are passed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cue {
    pub purpose: Purpose,
    /// First token of the words.
    pub start: usize,
    /// One past their last token.
    pub end: usize,
}

/// What follows a label such as `Tél.`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum LabelKind {
    Phone,
    Fax,
    Other,
}

/// The stage's word lists.
pub(super) struct Lists {
    pub cues: Phrases<Vec<u8>>,
    pub closings: Phrases<Vec<u8>>,
    pub end_marks: FxHashSet<String>,
    pub labels: FxHashMap<String, LabelKind>,
    pub functions: FxHashSet<String>,
    pub collectives: FxHashSet<String>,
    pub issuers: FxHashSet<String>,
    pub months: FxHashSet<String>,
    pub weekdays: FxHashSet<String>,
    pub phone_book: PhoneBook,
    pub mail_finder: MailFinder,
    pub wires: Phrases<Vec<u8>>,
    pub corrections: Phrases<Vec<u8>>,
    pub markers: Phrases<Vec<u8>>,
    pub streets: FxHashSet<String>,
    pub documents: FxHashSet<String>,
}

impl Lists {
    pub(super) fn read() -> Lists {
        let set = |table| tsv::words(table).into_iter().collect::<FxHashSet<String>>();
        let dates = |kind: &str| {
            let rows = tsv::rows(include_str!("data/date_words.tsv")).filter(|row| row[1] == kind);
            rows.map(|row| row[0].to_owned()).collect::<FxHashSet<String>>()
        };
        Lists {
            cues: phrases(include_str!("data/cues.tsv")),
            closings: phrases(include_str!("data/closings.tsv")),
            end_marks: set(include_str!("data/end_marks.tsv")),
            labels: tsv::rows(include_str!("data/labels.tsv"))
                .map(|row| (row[0].to_owned(), label_kind(row[1])))
                .collect(),
            functions: set(include_str!("data/functions.tsv")),
            collectives: set(include_str!("data/collectives.tsv")),
            issuers: set(include_str!("data/issuers.tsv")),
            months: dates("m"),
            weekdays: dates("d"),
            phone_book: PhoneBook::read(),
            mail_finder: MailFinder::read(),
            wires: phrases(include_str!("data/wires.tsv")),
            corrections: phrases(include_str!("data/corrections.tsv")),
            markers: phrases(include_str!("data/language_headings.tsv")),
            streets: set(include_str!("data/streets.tsv")),
            documents: set(include_str!("data/documents.tsv")),
        }
    }
}

/// The first column of a list as phrases, each with the index of the purpose in the second, if there is one.
fn phrases(table: &'static str) -> Phrases<Vec<u8>> {
    let mut out = PhrasesBuilder::default();
    for row in tsv::rows(table) {
        let purpose = row.get(1).map_or(Some(0), |named| PURPOSES.iter().position(|(name, _)| name == named));
        out.add(row[0], purpose.expect("the lists name known purposes") as u64);
    }
    out.build()
}

fn label_kind(name: &str) -> LabelKind {
    match name {
        "phone" => LabelKind::Phone,
        "fax" => LabelKind::Fax,
        _ => LabelKind::Other,
    }
}
