//! What holds for quotations in any text: whatever its marks, the stage ends, and its spans lie inside the text.

use depeche::quotations::Quotation;
use depeche::{Analysis, Pipeline};
use proptest::prelude::*;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

/// Every mark that opens, closes or could do either, with what stands around quotations.
const PIECES: &[&str] = &[
    "«",
    "»",
    "« ",
    " »",
    "“",
    "”",
    "„",
    "\"",
    "<<",
    ">>",
    "‘",
    "’",
    "‹",
    "›",
    "—",
    "- ",
    "* ",
    ", ",
    ". ",
    " : ",
    "\n",
    "\n\n",
    "⏎",
    "(",
    ")",
    "Hugo Vidal",
    "a déclaré",
    "explique",
    "selon",
    "selon elle",
    "a-t-il ajouté",
    "le maire",
    "que",
    "qu’",
    "il",
    "Il a été dit",
    "comme l’a dit",
    "Et d’ajouter",
    "met en garde",
    "un mot",
    "> ",
    "_",
    "‘‘",
    "’’",
    "En rappelant que",
    "ce dernier",
    "Quant au préfet",
    "la présidente",
    "aux yeux des",
    "(élève)",
    "ne pas venir",
    "nous sommes prêts à partir",
    "15\"",
    "l’école",
    "directrice",
    "Le message de la maire",
    ";",
    "?",
    "…",
    "🎉",
];

fn analyze(text: &str) -> Analysis {
    PIPELINE.analyze(text, None)
}

/// Checks one quotation against its text.
fn check(text: &str, q: &Quotation) {
    assert!(!q.fragments.is_empty(), "no words in {text:?}");
    let cue = q.cue.iter().map(|c| c.span);
    let speaker = q.speaker.iter().filter_map(|s| s.span);
    for span in q.fragments.iter().copied().chain(cue).chain(speaker) {
        assert!(text.get(span.range()).is_some_and(|s| !s.trim().is_empty()), "{span:?} in {text:?}");
    }
    for pair in q.fragments.windows(2) {
        assert!(pair[0].end() <= pair[1].start(), "fragments out of order in {text:?}: {:?}", q.fragments);
    }
    assert!((0.0..=1.0).contains(&q.confidence), "confidence {}", q.confidence);
    if let Some(speaker) = &q.speaker {
        assert!(!speaker.name.is_empty() && (0.0..=1.0).contains(&speaker.confidence), "{speaker:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_nesting_of_any_marks_gives_spans_inside_the_text(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60),
        blanks in prop::collection::vec(any::<bool>(), 60),
    ) {
        let text: String = pieces.iter().zip(&blanks).map(|(p, &b)| format!("{p}{}", if b { " " } else { "" })).collect();
        for q in &analyze(&text).quotations {
            check(&text, q);
        }
    }

    #[test]
    fn quotations_come_in_text_order_and_words_once(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60),
    ) {
        let text = pieces.join(" ");
        let quotations = analyze(&text).quotations;
        let starts: Vec<usize> = quotations.iter().map(|q| q.fragments[0].start()).collect();
        prop_assert!(starts.is_sorted(), "{starts:?} in {text:?}");
        for (k, q) in quotations.iter().enumerate() {
            let same = quotations[k + 1..].iter().any(|other| other.fragments == q.fragments);
            prop_assert!(!same, "the same words twice in {text:?}: {q:?}");
        }
    }
}

#[test]
fn one_mark_over_and_over_ends_with_few_quotations() {
    for mark in ["« ", "»", "“", "\"", "„ ", "<<", "—", "« a\n", "» a\n\n", "« a », dit-il, "] {
        let text = mark.repeat(3000);
        let quotations = analyze(&text).quotations;
        assert!(quotations.len() <= 3000, "{} quotations of {mark:?}", quotations.len());
        quotations.iter().for_each(|q| check(&text, q));
    }
}
