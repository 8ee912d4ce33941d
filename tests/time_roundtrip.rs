//! Any calendar day from 1850 to 2100, written in twelve common styles, comes back as itself.

use depeche::document::Document;
use depeche::lexicon::{Lexicon, Words};
use depeche::segmentation::{Tokenizer, segment};
use depeche::temporal::{self, Resources};
use jiff::civil::{Date, date};

const DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const SHORT: [&str; 12] =
    ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
const TO_NINETEEN: [&str; 20] = [
    "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
];
const TENS: [&str; 10] = [
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
];

/// A number below a hundred in words: `vingt et un`, `soixante-dix-sept`.
fn below_hundred(n: usize) -> String {
    match n {
        0..20 => TO_NINETEEN[n].to_owned(),
        80 => "quatre-vingts".to_owned(),
        71 => "soixante et onze".to_owned(),
        70..80 | 90..100 => format!("{}-{}", TENS[n / 10], TO_NINETEEN[n % 20]),
        _ if n.is_multiple_of(10) => TENS[n / 10].to_owned(),
        _ if n % 10 == 1 && n < 80 => format!("{} et un", TENS[n / 10]),
        _ => format!("{}-{}", TENS[n / 10], TO_NINETEEN[n % 10]),
    }
}

/// A year in words: `mille neuf cent quatorze`, `deux mille vingt-quatre`.
fn year_in_words(year: i16) -> String {
    let (hundreds, rest) = ((year / 100) as usize, below_hundred((year % 100) as usize));
    let head = match hundreds {
        18 => "mille huit cent",
        19 => "mille neuf cent",
        20 => "deux mille",
        _ => "deux mille cent",
    };
    format!("{head} {rest}").trim_end().to_owned()
}

/// The twelve styles of one day.
fn styles(day: Date) -> [String; 12] {
    let (y, m, d) = (day.year(), day.month(), day.day());
    let weekday = DAYS[usize::try_from(day.weekday().to_monday_zero_offset()).expect("0 to 6")];
    let month = MONTHS[usize::try_from(m).expect("1 to 12") - 1];
    let short = SHORT[usize::try_from(m).expect("1 to 12") - 1];
    let number = if d == 1 { "1er".to_owned() } else { d.to_string() };
    let words =
        if d == 1 { "premier".to_owned() } else { below_hundred(usize::try_from(d).expect("1 to 31")) };
    let bare = month.to_uppercase().replace('É', "E").replace('Û', "U");
    [
        format!("le {number} {month} {y}"),
        format!("le {weekday} {number} {month} {y}"),
        format!("le {d:02}/{m:02}/{y}"),
        format!("le {d}/{m}/{y}"),
        format!("le {d:02}.{m:02}.{y}"),
        format!("{y}-{m:02}-{d:02}"),
        format!("le {d:02}-{m:02}-{y}"),
        format!("le {words} {month} {}", year_in_words(y)),
        format!("{} {number} {bare} {y}", weekday.to_uppercase()),
        format!("le {number} {short} {y}"),
        format!("{weekday}, le {number} {month} {y}"),
        format!("{weekday} {d:02}/{m:02}/{y}"),
    ]
}

#[test]
fn every_day_comes_back_in_every_style() {
    let mut lexicon = Lexicon::new();
    let resources = Resources::new(&mut lexicon);
    let tokenizer = Tokenizer::new();
    let mut failures = Vec::new();
    let (mut day, last, mut count) = (date(1850, 1, 1), date(2100, 12, 31), 0);
    while day <= last {
        let mut text = String::new();
        let mut wanted = Vec::new();
        // A hundred days a text, each style a paragraph of its own.
        for _ in 0..100 {
            if day > last {
                break;
            }
            for style in styles(day) {
                let start = text.len();
                text.push_str(&style);
                wanted.push((start, text.len(), day.to_string()));
                text.push_str("\n\n");
            }
            day = day.tomorrow().expect("far from the calendar's end");
            count += 1;
        }
        let document = Document::new(text);
        let segmentation = segment(&tokenizer, &document);
        let words = Words::new(&lexicon, &document, &segmentation);
        let (_, _, times) = temporal::find(&resources, &words, None);
        let mut times = times.iter().peekable();
        for (start, end, value) in wanted {
            let mut found = Vec::new();
            while let Some(time) = times.next_if(|t| t.span.start() < end) {
                found.push(time);
            }
            let right = found.len() == 1 && found[0].value == value && found[0].span.end() == end;
            let article = &document.text()[start..end];
            let from = start + if article.starts_with("le ") { 3 } else { 0 };
            if !right || found[0].span.start() != from {
                failures.push(format!("{article:?} wants {value}, gives {found:?}"));
            }
        }
    }
    assert_eq!(count, 91_676, "days from 1850 to 2100");
    let shown = failures.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(failures.is_empty(), "{} of them do not come back\n{shown}", failures.len());
}
