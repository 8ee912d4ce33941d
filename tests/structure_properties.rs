//! Anatomy, quantities and keywords of any text whatsoever: no panic, spans inside the text, the same twice.

use depeche::document::Span;
use depeche::{Analysis, Pipeline};
use proptest::prelude::*;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

/// What releases are made of, in an order that no release has.
const PIECES: [&str; 56] = [
    "\n",
    "\n\n",
    " ",
    " ",
    ", ",
    " : ",
    " – ",
    " - ",
    "(",
    ")",
    "[",
    "« ",
    " »",
    ". ",
    "###",
    "-30-",
    "+",
    "00",
    "0",
    "12",
    "06 39 98 00 12",
    "514 555-0123",
    "+41 79 555 01 23",
    "presse@exemple.fr",
    "https://exemple.be/a",
    "Contact presse",
    "Contacts",
    "À propos de",
    "Qui sommes-nous ?",
    "Embargo",
    "Communiqué de presse",
    "Paris",
    "le 3 mai 2024",
    "Anne Martin",
    "directrice",
    "1.645 FCFA",
    "2,5 millions d'euros",
    "🟢",
    "presse [at] exemple [point] fr",
    " at ",
    "(GLOBE NEWSWIRE) --",
    "/CNW/",
    "CORRECTION",
    "Le communiqué suivant corrige et remplace le communiqué",
    "sous embargo jusqu'au",
    "à 6 h (heure de Paris)",
    "English version",
    "The council has voted the budget of the town for the next year, with more money for the schools and the roads",
    "Notes :",
    "[1]",
    "44000 Nantes",
    "H2X 1Y4",
    "#Nantes",
    "-----",
    "le",
    "Le Président",
];

fn spans(analysis: &Analysis) -> Vec<Span> {
    let anatomy = &analysis.anatomy;
    let mut out: Vec<Span> = analysis.quantities.iter().map(|q| q.span).collect();
    out.extend(
        anatomy.headline.iter().chain(&anatomy.subheads).chain(&anatomy.lead).chain(&anatomy.signature),
    );
    out.extend(anatomy.dateline.iter().map(|d| d.span));
    out.extend(anatomy.embargo.iter().map(|e| e.span));
    out.extend(anatomy.contacts.iter().map(|c| c.span));
    out.extend(anatomy.boilerplates.iter().flat_map(|b| [Some(b.span), b.about]).flatten());
    out.extend(anatomy.kickers.iter().map(|k| k.span));
    out.extend(anatomy.status.iter().map(|s| s.span));
    out.extend(anatomy.correction.iter().flat_map(|c| [Some(c.span), c.title]).flatten());
    out.extend(anatomy.other_datelines.iter().map(|d| d.span));
    out.extend(anatomy.sections.iter().map(|s| s.span));
    out.extend(anatomy.parts.iter().map(|p| p.span));
    out.extend(anatomy.other_emails.iter().chain(&anatomy.other_phones).map(|x| x.span));
    out.extend(anatomy.contacts.iter().filter_map(|c| c.address.as_ref()).map(|a| a.span));
    out.extend(anatomy.notes.iter().chain(&anatomy.end_marks).chain(&anatomy.hashtags));
    out.extend(analysis.disagreements.iter().filter_map(|d| d.span));
    out
}

fn check(text: &str) {
    let analysis = PIPELINE.analyze(text, None);
    for span in spans(&analysis) {
        assert!(!span.is_empty() && text.get(span.range()).is_some(), "{span:?} in {text:?}");
    }
    let again = PIPELINE.analyze(text, None);
    assert_eq!(analysis.anatomy, again.anatomy);
    assert_eq!(analysis.quantities, again.quantities);
    assert_eq!(analysis.keywords, again.keywords);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_string(text in "\\PC{0,80}") {
        check(&text);
    }

    #[test]
    fn any_order_of_what_releases_are_made_of(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)) {
        check(&pieces.concat());
    }
}
