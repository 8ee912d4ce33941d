//! Places as tables: every commune, département, région and country, and names that the French press gives to
//! cities abroad.

use depeche::document::{Document, Span};
use depeche::lexicon::{Lexicon, Words};
use depeche::places::{Place, PlaceKind, Resources, find_demonyms, find_toponyms};
use depeche::segmentation::{Tokenizer, segment};
use depeche::{Analysis, Pipeline};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::new);

/// The rows of a table of the stage.
fn rows(table: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/places/data").join(table);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let lines = text.lines().filter(|l| !l.starts_with('#'));
    lines.map(|l| l.split('\t').map(str::to_owned).collect()).collect()
}

/// The code of the place that has a mention at `span`.
fn code_at(analysis: &Analysis, span: Span) -> Option<&str> {
    let place = analysis.places.iter().find(|p| p.mentions.contains(&span))?;
    place.code.as_deref()
}

/// Fails with all names of sentences `before [name] after` that do not get their code.
#[track_caller]
fn each_has_its_code<'r>(sentences: impl IntoIterator<Item = (String, &'r str, String, String)>) {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (before, name, after, code) in sentences {
        count += 1;
        let analysis = PIPELINE.analyze(format!("{before}{name}{after}"), None);
        let found = code_at(&analysis, Span::new(before.len(), before.len() + name.len()));
        if found != Some(&code) {
            wrong.push(format!("{before}[{name}]{after} is {found:?}, not {code}"));
        }
    }
    assert!(wrong.is_empty() && count > 0, "{} of {count} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_commune_with_its_departement_has_its_own_code() {
    let mut lexicon = Lexicon::new();
    let (resources, tokenizer) = (Resources::new(&mut lexicon), Tokenizer::new());
    let all = rows("communes.tsv");
    let communes: Vec<&Vec<String>> = all.iter().filter(|row| row[7] == "commune").collect();
    assert_eq!(communes.len(), 34_969);
    let mut wrong = Vec::new();
    // Neighbours in the table lie in one département: mixed, no name helps the next.
    for first in 0..communes.len().div_ceil(100) {
        let batch = communes.iter().skip(first).step_by(communes.len().div_ceil(100));
        let (mut text, mut expected) = (String::new(), BTreeMap::new());
        for row in batch {
            expected.insert(text.len(), row);
            text.push_str(&format!("{} ({})\n", row[1], row[2]));
        }
        let document = Document::new(text);
        let segmentation = segment(&tokenizer, &document);
        let words = Words::new(&lexicon, &document, &segmentation);
        let found: BTreeMap<usize, _> = find_toponyms(&resources, &words)
            .into_iter()
            .map(|t| (t.span.start(), (t.span.len(), resources.record(t.id).code().to_owned(), t.explicit)))
            .collect();
        for (at, row) in expected {
            let own = (row[1].len(), format!("com:{}", row[0]), true);
            if found.get(&at) != Some(&own) {
                wrong.push(format!("{} ({}): {:?}", row[1], row[2], found.get(&at)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of 34969 are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// `Réunion` after `à La` and the like: the article that a name begins with, and the rest.
fn with_article(article: &str) -> &'static str {
    match article {
        "le" => "dans le ",
        "la" => "dans la ",
        "les" => "dans les ",
        "l'" => "dans l'",
        _ => "en ",
    }
}

#[test]
fn every_departement_with_its_article_and_preposition() {
    let table = rows("departements.tsv");
    assert_eq!(table.len(), 109);
    let code = |row: &[String]| format!("dep:{}", row[0]);
    let within = |row: &[String]| match &row[1][..] {
        // A city, an island and its département are one, and go by the commune's code. `Dans le Nord` may be a
        // point of the compass.
        "Nord" | "Paris" | "Saint-Barthélemy" | "Saint-Martin" => None,
        name if name.starts_with("La ") => Some("Une réunion publique se tient à ".to_owned()),
        name if name.starts_with("Saint-") || name == "Mayotte" => Some("Les élus de ".to_owned()),
        name if name.starts_with("Terres") => Some("Les élus vivent dans les ".to_owned()),
        _ => Some(format!("Les élus se retrouvent {}", with_article(&row[4]))),
    };
    let sentences = table
        .iter()
        .filter_map(|row| Some((within(row)?, row[1].as_str(), " pour en débattre.".to_owned(), code(row))));
    each_has_its_code(sentences.collect::<Vec<_>>());
    let headed = table.iter().filter(|row| row[1] != "Paris").map(|row| {
        let of = match &row[4][..] {
            "le" => "du ",
            "la" => "de la ",
            "les" => "des ",
            "l'" => "de l'",
            _ if row[1].starts_with(['A', 'E', 'I', 'O', 'U', 'Y', 'É', 'Î']) => "d'",
            _ => "de ",
        };
        let before = format!("Les habitants du département {of}");
        (before, row[1].as_str(), " sont conviés.".to_owned(), code(row))
    });
    each_has_its_code(headed.collect::<Vec<_>>());
}

#[test]
fn every_region_with_its_article_and_preposition() {
    let table = rows("regions.tsv");
    assert_eq!(table.len(), 26);
    let departements: BTreeMap<String, String> =
        rows("departements.tsv").into_iter().map(|row| (row[1].clone(), row[0].clone())).collect();
    let islands = ["Saint-Barthélemy", "Saint-Martin"];
    let sentences = table.iter().filter(|row| !islands.contains(&row[1].as_str())).map(|row| {
        // Overseas, a région of one département bears its name and means it.
        let code = departements
            .get(&row[1])
            .map_or_else(|| format!("reg:{}", row[0]), |departement| format!("dep:{departement}"));
        let before = match (&row[1][..], &row[3][..]) {
            (name, _) if name.starts_with("La ") => "Les élus vivent à ".to_owned(),
            (name, _) if name.starts_with("Saint-") || name == "Mayotte" => "Les élus de ".to_owned(),
            ("Terres australes et antarctiques françaises", _) => "Les élus vivent dans les ".to_owned(),
            ("Guadeloupe" | "Martinique" | "Guyane" | "Nouvelle-Aquitaine", _) => {
                "Les élus vivent en ".to_owned()
            }
            (_, article) => format!("Les élus vivent {}", with_article(article)),
        };
        (before, row[1].as_str(), " depuis longtemps.".to_owned(), code)
    });
    each_has_its_code(sentences.collect::<Vec<_>>());
}

#[test]
fn every_country_with_its_article_and_preposition() {
    let table = rows("countries.tsv");
    assert_eq!(table.len(), 237);
    let sentences = table.iter().map(|row| {
        let vowel = row[1].starts_with(['A', 'E', 'I', 'O', 'U', 'É', 'Î']);
        let before = match &row[2][..] {
            "le" => "Le ministre se rend au ",
            "les" => "Le ministre se rend aux ",
            "la" | "l'" => "Le ministre se rend en ",
            _ if vowel => "Les habitants d'",
            _ => "Le ministre se rend à ",
        };
        (before.to_owned(), row[1].as_str(), " cette semaine.".to_owned(), format!("iso:{}", row[0]))
    });
    each_has_its_code(sentences.collect::<Vec<_>>());
}

/// Names that French gives to cities abroad, with the code of each.
const EXONYMS: &str = include_str!("exonyms.tsv");

#[test]
fn exonyms_of_cities_abroad() {
    let table: Vec<(&str, &str)> = EXONYMS
        .lines()
        .filter(|l| !l.starts_with('#'))
        .map(|l| l.split_once('\t').expect("a name and a code"))
        .collect();
    assert!(table.len() >= 120, "only {}", table.len());
    let sentences = table.iter().map(|&(name, code)| {
        ("La délégation arrive à ".to_owned(), name, " demain matin.".to_owned(), format!("city:{code}"))
    });
    each_has_its_code(sentences.collect::<Vec<_>>());
}

#[test]
fn a_users_list_adds_pins_and_forbids() {
    let text = "Rencontre à Croupillac, à Saint-Denis et à Lyon.";
    let mut pipeline = Pipeline::new();
    let list = "# mes lieux\nCroupillac\tlocal:croupillac\tdistrict\nSaint-Denis\tcom:97411\nLyon\t-\n";
    pipeline.add_places(list).expect("the list is sound");
    let analysis = pipeline.analyze(text, None);
    let codes: Vec<Option<&str>> = analysis.places.iter().map(|p| p.code.as_deref()).collect();
    assert!(codes.contains(&Some("local:croupillac")) && codes.contains(&Some("com:97411")), "{codes:?}");
    assert!(!codes.contains(&Some("com:69123")), "{codes:?}");
}

#[test]
fn a_wrong_list_says_where() {
    let mut pipeline = Pipeline::new();
    let mut wrong = |list| pipeline.add_places(list).map_err(|e| e.to_string());
    assert!(wrong("Lyon\t-\nAlès\n").is_err_and(|e| e.starts_with("line 2: ")));
    assert!(wrong("Lyon\tcom:1\tvillage\n").is_err_and(|e| e.contains("no kind of place")));
    assert_eq!(wrong(""), Ok(()));
}

#[test]
fn a_place_says_why() {
    let analysis = PIPELINE.analyze("Réunion à Saint-Denis (30) demain.", None);
    let place = analysis.places.iter().find(|p| p.code.as_deref() == Some("com:30247")).expect("in the Gard");
    assert!(place.reasons.iter().any(|r| r.name == "area named beside it" && r.weight > 1.0));
    assert!(place.confidence > 0.9);
}

/// The code of the place with this text, and what it lies in.
#[track_caller]
fn place<'a>(analysis: &'a Analysis, name: &str) -> &'a Place {
    let named = |p: &&Place| p.mentions.iter().any(|&m| analysis.document.slice(m) == name);
    analysis.places.iter().find(named).unwrap_or_else(|| panic!("{name} is not found: {:?}", analysis.places))
}

#[test]
fn places_without_a_code_lie_in_their_commune() {
    let analysis = PIPELINE.analyze("Le train arrive à la gare de Lyon. Elle vit à la Croix-Rousse.", None);
    let station = place(&analysis, "gare de Lyon");
    assert_eq!((station.kind, station.code.as_deref()), (PlaceKind::Building, None));
    assert_eq!(station.within, ["com:75112", "com:75056", "dep:75", "reg:11", "iso:FR"]);
    assert!(station.point.is_some() && station.approximate);
    assert_eq!(place(&analysis, "Croix-Rousse").within[..2], ["com:69384", "com:69123"]);
}

#[test]
fn a_street_or_station_lies_in_the_town_of_its_address_or_name() {
    let analysis =
        PIPELINE.analyze("Écrire au 12, rue de Paris, 93100 Montreuil. La rue Pasteur est loin.", None);
    assert_eq!(place(&analysis, "rue de Paris").within, ["com:93048", "dep:93", "reg:11", "iso:FR"]);
    assert!(place(&analysis, "rue Pasteur").within.is_empty());
    let analysis = PIPELINE.analyze("La gare d'Alès est loin de la rue de Nantes.", None);
    assert_eq!(place(&analysis, "gare d'Alès").within[..1], ["com:30007"]);
    assert!(place(&analysis, "rue de Nantes").within.is_empty());
}

#[test]
fn the_dateline_and_the_senders_address_decide_between_towns_of_one_name() {
    let code = |text: &str| {
        let analysis = PIPELINE.analyze(text, None);
        place(&analysis, "Saint-Denis").code.clone().unwrap_or_default()
    };
    let body = "Une réunion a lieu à Saint-Denis demain.";
    assert_eq!(code(&format!("Saint-Pierre-des-Corps, le 3 mai 2024\n\n{body}")), "com:97411");
    assert_eq!(code(&format!("Aubervilliers, le 3 mai 2024\n\n{body}")), "com:93066");
    assert_eq!(code(&format!("{body}\n\nContact : 12 rue Pasteur, 93300 Aubervilliers")), "com:93066");
}

#[test]
fn a_misspelt_name_is_less_sure_and_a_contradicted_one_has_no_code() {
    let analysis = PIPELINE.analyze("Les élus de la commune de Montpelier votent.", None);
    let misspelt = place(&analysis, "Montpelier");
    assert_eq!(misspelt.code.as_deref(), Some("com:34172"));
    assert!(misspelt.confidence < 0.6);
    let analysis = PIPELINE.analyze("La crèche de Belleville (Ontario) ferme.", None);
    assert_eq!(place(&analysis, "Belleville").code, None);
}

#[test]
fn other_towns_of_the_name_are_alternatives() {
    let analysis = PIPELINE.analyze("Une réunion à Valence a lieu demain.", None);
    let valence = place(&analysis, "Valence");
    assert_eq!(valence.code.as_deref(), Some("com:26362"));
    assert!(valence.alternatives.contains(&"city:Valencia,ES".to_owned()), "{:?}", valence.alternatives);
    assert!(valence.confidence < 0.95);
}

#[test]
fn every_demonym_points_to_its_place() {
    let mut lexicon = Lexicon::new();
    let (resources, tokenizer) = (Resources::new(&mut lexicon), Tokenizer::new());
    let table = rows("demonyms.tsv");
    assert!(table.len() > 1_500, "only {}", table.len());
    let document = Document::new(table.iter().map(|row| row[0].as_str()).collect::<Vec<_>>().join(" . "));
    let segmentation = segment(&tokenizer, &document);
    let words = Words::new(&lexicon, &document, &segmentation);
    let found = find_demonyms(&resources, &words);
    let codes: Vec<(&str, &str)> =
        found.iter().map(|d| (words.lower(d.token), resources.record(d.id).code())).collect();
    let wanted: Vec<(&str, &str)> = table.iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    let missing: Vec<_> = wanted.iter().filter(|pair| !codes.contains(pair)).collect();
    assert!(missing.is_empty() && found.len() == table.len(), "{missing:?}");
}

#[test]
fn former_names_with_their_departement_lead_to_the_commune_of_today() {
    // Every tenth of them. A part of a commune that has a code of its own keeps it, within the commune of today.
    let table = rows("former_communes.tsv");
    let mut wrong = Vec::new();
    for row in table.iter().step_by(10).filter(|row| !row[0].contains('(')) {
        let analysis = PIPELINE.analyze(format!("Il est né à {} ({}) en hiver.", row[0], row[1]), None);
        let code = format!("com:{}", row[2]);
        let leads = |p: &Place| p.code.as_ref() == Some(&code) || p.within.contains(&code);
        if !analysis.places.iter().any(leads) {
            wrong.push(format!("{} ({}) does not lead to {code}: {:?}", row[0], row[1], analysis.places));
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn usual_names_of_intercommunal_bodies() {
    let table = [
        ("", "Grenoble-Alpes Métropole", "epci:200040715"),
        ("", "Nîmes Métropole", "epci:243000643"),
        ("", "Alès Agglomération", "epci:200066918"),
        ("", "Plaine Commune", "epci:200057867"),
        ("le ", "Grand Lyon", "epci:200046977"),
        ("la métropole du ", "Grand Paris", "epci:200054781"),
        ("", "Bordeaux Métropole", "epci:243300316"),
        ("", "Rennes Métropole", "epci:243500139"),
        ("", "Toulouse Métropole", "epci:243100518"),
        ("la métropole de ", "Lyon", "epci:200046977"),
    ];
    let sentences = table.map(|(before, name, code)| {
        (format!("Les élus de {before}"), name, " votent le plan.".to_owned(), code.to_owned())
    });
    each_has_its_code(sentences);
}

#[test]
fn usual_and_former_names_of_countries() {
    let table = rows("countries.tsv");
    let names = table.iter().flat_map(|row| row[3].split('|').map(move |name| (row, name)));
    let long = names.filter(|(_, name)| name.chars().count() > 4 && name.starts_with(char::is_uppercase));
    let sentences: Vec<_> = long
        .map(|(row, name)| {
            ("Les habitants de ".to_owned(), name, " votent.".to_owned(), format!("iso:{}", row[0]))
        })
        .collect();
    assert!(sentences.len() > 60, "only {}", sentences.len());
    each_has_its_code(sentences);
}

#[test]
fn the_tables_of_places_stay_below_eight_megabytes() {
    let bytes = depeche::places::embedded_bytes();
    assert!(bytes < 8_000_000, "{bytes} bytes");
}

#[test]
fn communes_and_intercommunal_bodies_have_their_siren() {
    let analysis = PIPELINE.analyze("Alès Agglomération vote. Les élus du Gard sont réunis à Alès.", None);
    assert_eq!(place(&analysis, "Alès").siren, Some(213_000_078));
    assert_eq!(place(&analysis, "Alès Agglomération").siren, Some(200_066_918));
    assert_eq!(place(&analysis, "Gard").siren, None);
}
