//! What holds for times and quantities on any string.

use depeche::Pipeline;
use depeche::document::Span;
use depeche::temporal::{Origin, ReferenceDate};
use proptest::prelude::*;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

/// Words that dates are made of, and what may spoil them.
const PIECES: &[&str] = &[
    "le",
    "3",
    "31",
    "1er",
    "mai",
    "février",
    "2024",
    "99999999999",
    "du",
    "au",
    "de",
    "à",
    "entre",
    "et",
    "14h30",
    "24 heures",
    "midi",
    "minuit",
    "lundi",
    "mardi prochain",
    "semaine",
    "la semaine du",
    "premier",
    "dernier",
    "trimestre",
    "il y a",
    "dans",
    "mille",
    "millions",
    "milliards",
    "deux",
    "quatre-vingt-dix",
    "ans",
    "siècle",
    "XXe",
    "-",
    "–",
    "/",
    ",",
    ".",
    "\n",
    "\n\n",
    "Pâques",
    "après",
    "avant",
    "jusqu'",
    "29/02",
    "fin",
    "juin-début",
    "UTC-5",
    "UTC",
    "+1",
    "heure de Paris",
    "le week-end",
    "l'été",
    "à ce jour",
    "aujourd'hui",
    "ce dimanche",
    "-là",
    "la fin de la journée",
    "tous les",
    "matins",
    "une centaine",
    "sur",
    "Noël",
    "00/00/0000",
    "30/02/2024",
    "12:60",
    "9:00-9:30",
    "2019-2023",
    "9999",
    "mi-2011",
    "11-Novembre",
    "tous les",
    "chaque",
    "par an",
    "24h/24",
    "fin",
    "début",
    "hier",
    "demain",
    "aujourd'hui",
    "d'euros",
    "€",
    "%",
    "près de",
    "plus de",
    "é",
    "\u{202f}",
    "🎉",
    "’",
    "«",
    "(",
    ")",
    "en huit",
    "des années",
    "1,5",
    "cette année-là",
    "la veille",
    "plus tard",
    "en cours",
    "tôt",
    "demi-heure",
    "dizaine",
    "mois",
    "jours",
];

fn text() -> impl Strategy<Value = String> {
    let pieces =
        prop::collection::vec((prop::sample::select(PIECES), prop::sample::select(&["", " "][..])), 0..40);
    let spoken = pieces.prop_map(|p| p.into_iter().flat_map(|(word, gap)| [word, gap]).collect::<String>());
    prop_oneof![3 => spoken, 1 => ".{0,200}"]
}

fn check(text: &str, spans: &[Span]) {
    for span in spans {
        assert!(text.get(span.range()).is_some_and(|s| !s.is_empty()), "{span:?} in {text:?}");
    }
    for pair in spans.windows(2) {
        assert!(pair[0].end() <= pair[1].start(), "{pair:?} in {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn times_and_quantities_are_ordered_and_have_values(text in text(), day in 0i32..200_000) {
        let day = jiff::civil::date(1700, 1, 1).checked_add(jiff::Span::new().days(day)).expect("in range");
        let reference = ReferenceDate { datetime: day.at(0, 0, 0, 0), origin: Origin::Option };
        for reference in [None, Some(reference)] {
            let analysis = PIPELINE.analyze(text.clone(), reference);
            let times: Vec<Span> = analysis.times.iter().map(|t| t.span).collect();
            check(&text, &times);
            let quantities: Vec<Span> = analysis.quantities.iter().map(|q| q.span).collect();
            check(&text, &quantities);
            for time in &analysis.times {
                assert!(!time.value.is_empty() && !time.value.contains("//"), "{time:?} in {text:?}");
                assert!((0.0..=1.0).contains(&time.confidence), "{time:?} in {text:?}");
                if let (Some(begin), Some(finish)) = (&time.begin, &time.finish) {
                    assert!(begin <= finish || time.value.contains('/'), "{time:?} in {text:?}");
                }
            }
            assert!(analysis.quantities.iter().all(|q| q.value.is_finite()), "{text:?}");
            assert_eq!(&PIPELINE.analyze(text.clone(), reference).times, &analysis.times);
        }
    }
}
