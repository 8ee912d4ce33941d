//! Which day a release is read from, and what disagrees with it.

use depeche::Pipeline;
use depeche::temporal::{Origin, ReferenceDate};
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

const LEAD: &str =
    "La piscine municipale rouvre ses portes après deux ans de travaux, et les clubs sont invités.";

/// `2021-03-04 dateline | 2021-03-05 release_line`: the reference date, then what disagrees.
fn told(text: &str, known: Option<ReferenceDate>) -> String {
    let analysis = PIPELINE.analyze(text.replace("LEAD", LEAD), known);
    let reference = analysis.reference.map(|r| format!("{} {}", r.date(), r.origin.name()));
    let others = analysis.disagreements.iter().map(|d| format!(" | {} {}", d.date, d.origin.name()));
    reference.unwrap_or_else(|| "-".to_owned()) + &others.collect::<String>()
}

#[test]
fn the_release_tells_its_day_in_this_order() {
    for (text, wanted) in [
        (
            "La piscine rouvre\n\nNantes, le 4 mars 2021 – LEAD Elle avait fermé le 5 mai 2019.",
            "2021-03-04 dateline",
        ),
        ("Communiqué de presse, 4 mars 2021\n\nLa piscine rouvre\n\nLEAD", "2021-03-04 release_line"),
        ("POUR DIFFUSION IMMÉDIATE  Le 4 mars 2021\n\nLa piscine rouvre\n\nLEAD", "2021-03-04 release_line"),
        ("La piscine rouvre\n\nLEAD Elle avait fermé le 5 mai 2019, puis le 3 mars 2021.", "2021-03-03 text"),
        ("La piscine rouvre\n\nLe maire a signé ce jeudi 4 mars 2021 un accord. LEAD", "2021-03-04 text"),
        ("La piscine rouvre\n\nLEAD La fête aura lieu le 9 avril 2021.", "2021-04-09 text"),
        ("La piscine rouvre\n\nLEAD Elle rappelle le 8 mai 1945.", "-"),
        ("La piscine rouvre\n\nLEAD", "-"),
    ] {
        assert_eq!(told(text, None), wanted, "in {text:?}");
    }
}

#[test]
fn what_disagrees_is_told() {
    for (text, wanted) in [
        (
            "Communiqué de presse, 3 mars 2021\n\nBerne, le 4 mars 2021\n\nLa piscine rouvre\n\nLEAD",
            "2021-03-04 dateline | 2021-03-03 release_line",
        ),
        (
            "Mercredi 25 septembre 2024\n\nLa piscine rouvre\n\nLe maire a reçu ce jeudi 28 novembre 2024 les clubs. LEAD",
            "2024-09-25 dateline | 2024-11-28 text",
        ),
    ] {
        assert_eq!(told(text, None), wanted, "in {text:?}");
    }
}

#[test]
fn what_the_caller_knows_goes_first() {
    let known = |origin| ReferenceDate::parse("2021-03-06", origin).expect("a date");
    let text = "La piscine rouvre\n\nNantes, le 4 mars 2021 – LEAD";
    assert_eq!(told(text, Some(known(Origin::Option))), "2021-03-06 option | 2021-03-04 dateline");
    assert_eq!(told(text, Some(known(Origin::Metadata))), "2021-03-06 metadata | 2021-03-04 dateline");
    let agrees = ReferenceDate::parse("2021-03-04T09:00", Origin::Metadata).expect("a date");
    assert_eq!(told(text, Some(agrees)), "2021-03-04 metadata");
}
