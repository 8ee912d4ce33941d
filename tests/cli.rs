//! The command as others call it: what it reads and writes, what goes where, and measuring.

#[path = "common/command.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod command;

use command::{Run, TWO, depeche, extract, folder, piped, run};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

// What is read

#[test]
fn a_folder_is_read_in_the_order_of_names_and_the_rest_is_counted() {
    let folder = folder(&[
        ("b.txt", b"Deux."),
        ("a/z.TXT", b"Un."),
        ("c.ndjson", b"{\"id\": \"trois\", \"text\": \"Trois.\"}\n{\"text\": \"Quatre.\"}"),
        ("d.text", b"Cinq."),
        ("photo.jpg", b"\xff\xd8"),
        ("sans_extension", b"Non."),
        (".cache.txt", b"Non."),
        (".git/e.txt", b"Non."),
    ]);
    let run = extract(&folder, &["."]);
    assert_eq!(run.ids(), ["z", "b", "trois", "line-2", "d"]);
    assert_eq!(run.code, 0);
    assert_eq!(run.talk, "depeche: passed over 2 hidden, 2 with an unknown extension\n");
}

#[test]
fn paths_are_read_in_the_order_given() {
    let folder = folder(&[("a.txt", b"Un."), ("b.txt", b"Deux."), ("c/d.txt", b"Trois.")]);
    assert_eq!(extract(&folder, &["b.txt", "c", "a.txt"]).ids(), ["b", "d", "a"]);
}

#[test]
fn a_file_s_record_says_where_it_came_from() {
    let folder = folder(&[("notes/a.txt", "\u{feff}L’été.".as_bytes())]);
    let run = extract(&folder, &["notes"]);
    let source = &run.records[0]["source"];
    assert_eq!(source["path"], "notes/a.txt");
    assert_eq!(source["media_type"], "text/plain");
    assert_eq!(source["encoding"], "UTF-8");
    // sha256sum of the file, byte order mark included
    assert_eq!(source["sha256"], "f413d395430451bf31deb40ef86eb29d7bdbee4c996039eee9cb8cdc45d1ea06");
    assert_eq!(run.records[0]["text"], "L’été.");
}

#[test]
fn windows_1252_and_utf_16_are_decoded() {
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain("L’été à Œuilly".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let folder = folder(&[("a.txt", b"L\x92\xe9t\xe9 \xe0 \x8cuilly"), ("b.txt", &utf16)]);
    let run = extract(&folder, &["."]);
    for (record, encoding) in run.records.iter().zip(["windows-1252", "UTF-16LE"]) {
        assert_eq!(
            (&record["text"], &record["source"]["encoding"]),
            (&"L’été à Œuilly".into(), &encoding.into())
        );
    }
}

#[test]
fn json_lines_carry_their_further_fields_as_metadata() {
    let line = r#"{"id": 7, "text": "Un bal.", "service": "culture", "reference_date": "2024-05-03", "mots": [1, null]}"#;
    let run = piped(&["--from", "jsonl"], line);
    let record = &run.records[0];
    assert_eq!(record["id"], "7");
    assert_eq!(record["metadata"], serde_json::json!({"service": "culture", "mots": [1, null]}));
    assert_eq!(record["reference_date"], serde_json::json!({"value": "2024-05-03", "origin": "metadata"}));
    assert_eq!(record["source"]["line"], 1);
}

#[test]
fn standard_input_is_json_lines_or_one_text_by_its_beginning() {
    assert_eq!(piped(&[], TWO).ids(), ["a", "b"]);
    assert_eq!(piped(&[], format!("\u{feff}\n{TWO}")).ids(), ["a", "b"]);
    let run = piped(&[], "Un bal.\n\nIl aura lieu {demain}.");
    assert_eq!((run.ids(), run.code), (vec!["stdin"], 0));
    assert_eq!(piped(&["--from", "text"], TWO).records[0]["text"], TWO);
}

#[test]
fn from_decides_for_files_and_narrows_folders() {
    let folder = folder(&[("a.txt", TWO.as_bytes()), ("b.jsonl", TWO.as_bytes()), ("c.dat", b"Un bal.")]);
    assert_eq!(extract(&folder, &["--from", "jsonl", "a.txt"]).ids(), ["a", "b"]);
    assert_eq!(extract(&folder, &["--from", "text", "b.jsonl"]).ids(), ["b"]);
    assert_eq!(extract(&folder, &["--from", "text", "."]).ids(), ["a"]);
    assert_eq!(extract(&folder, &["--from", "jsonl", "."]).ids(), ["a", "b"]);
    assert_eq!(
        extract(&folder, &["c.dat"]).ids(),
        ["c"],
        "a file that is named is read whatever its extension"
    );
}

// What is written

#[test]
fn the_output_file_appears_whole_and_is_not_read_back() {
    let folder = folder(&[("a.txt", b"Un bal.")]);
    for _ in 0..2 {
        let run = extract(&folder, &[".", "-o", "out.jsonl"]);
        assert_eq!((run.code, run.out.as_str()), (0, ""));
        let written = fs::read_to_string(folder.path().join("out.jsonl")).expect("it is there");
        assert_eq!(written.lines().count(), 1);
    }
    let mut names: Vec<PathBuf> =
        fs::read_dir(folder.path()).expect("a folder").map(|e| e.expect("an entry").path()).collect();
    names.sort();
    assert_eq!(names, ["a.txt", "out.jsonl"].map(|n| folder.path().join(n)), "nothing is left aside");
}

#[test]
fn an_output_file_survives_a_run_that_cannot_begin() {
    let folder = folder(&[("out.jsonl", b"ancien")]);
    assert_eq!(extract(&folder, &["rien.txt", "-o", "out.jsonl"]).code, 2);
    assert_eq!(fs::read(folder.path().join("out.jsonl")).expect("it is there"), b"ancien");
    let run = extract(&folder, &["-", "-o", "nulle/part.jsonl"]);
    assert_eq!(run.code, 2);
    assert!(run.talk.contains("nulle/part.jsonl: cannot be written"), "{}", run.talk);
}

#[cfg(unix)]
#[test]
fn a_device_is_written_not_replaced() {
    let run = run(depeche(&["extract", "-o", "/dev/null", "-"]).write_stdin(TWO));
    assert_eq!(run.code, 0);
    assert!(!fs::metadata("/dev/null").expect("it is there").is_file());
}

#[test]
fn the_reference_date_serves_where_the_input_has_none() {
    let input =
        "{\"text\": \"Un bal.\"}\n{\"text\": \"Un bal.\", \"reference_date\": \"2020-08-20T10:00\"}\n";
    let run = piped(&["--reference-date", "2024-05-03"], input);
    let dates: Vec<_> = run
        .records
        .iter()
        .map(|r| (r["reference_date"]["value"].as_str(), r["reference_date"]["origin"].as_str()))
        .collect();
    assert_eq!(
        dates,
        [(Some("2024-05-03"), Some("option")), (Some("2020-08-20T10:00:00"), Some("metadata"))]
    );
}

#[test]
fn offsets_count_what_was_asked_for() {
    for (unit, name, end) in [("codepoints", "codepoint", 7), ("bytes", "byte", 14), ("utf16", "utf16", 8)] {
        let run = piped(&["--offsets", unit], "L’été 😀");
        assert_eq!(run.records[0]["offset_unit"], name);
        assert_eq!(run.records[0]["sentences"][0]["end"], end, "{unit}");
    }
}

#[test]
fn tokens_come_when_asked_for_and_the_text_goes() {
    let run = piped(&["--tokens", "--no-text"], "Les bals.");
    let record = &run.records[0];
    assert!(record.get("text").is_none());
    let stems: Vec<_> =
        record["tokens"].as_array().expect("tokens").iter().map(|t| t["stem"].as_str()).collect();
    assert_eq!(stems, [Some("le"), Some("bal"), None]);
    assert!(piped(&[], "Les bals.").records[0].get("tokens").is_none());
}

#[test]
fn pretty_is_the_same_json_over_several_lines() {
    let run = piped(&["--pretty"], TWO);
    assert!(run.out.lines().count() > 20);
    let pretty: Vec<Value> =
        serde_json::Deserializer::from_str(&run.out).into_iter().map(|r| r.expect("JSON")).collect();
    assert_eq!(pretty, piped(&[], TWO).records);
}

#[test]
fn any_number_of_jobs_writes_the_same() {
    let input: String =
        (0..500).map(|i| format!("{{\"text\": \"{}\"}}\n", "Un bal à Alès. ".repeat(i % 60))).collect();
    let one = piped(&["--jobs", "1"], input.clone());
    assert_eq!((one.records.len(), one.code), (500, 1), "every sixtieth text is empty");
    assert_eq!(one.out, piped(&["--jobs", "8"], input).out);
}

#[test]
fn quiet_silences_all_but_fatal_errors() {
    let folder = folder(&[("a.txt", b""), (".b.txt", b"")]);
    let run = extract(&folder, &["--quiet", "."]);
    assert_eq!((run.code, run.talk.as_str(), run.kind(0)), (1, "", "empty"));
    assert!(extract(&folder, &["--quiet", "rien"]).talk.contains("rien"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_early_is_no_failure() {
    let binary = assert_cmd::cargo::cargo_bin!("depeche");
    let script = format!(
        "yes '{{\"text\": \"Un bal.\"}}' | {{ '{}' extract -; echo $? >&2; }} | head -1 >/dev/null",
        binary.display()
    );
    let output = std::process::Command::new("sh").args(["-c", &script]).output().expect("a shell");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "0\n");
}

#[test]
fn schema_prints_the_json_schema() {
    let run = run(&mut depeche(&["schema"]));
    let schema: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(schema["$defs"]["Record"]["properties"]["quotations"].is_object());
    assert_eq!((run.code, run.talk.as_str()), (0, ""));
}

// Measuring

#[test]
fn evaluate_scores_tagged_releases_and_lists_errors() {
    let tagged = "⟦PER=Xyz Qwk|Xyz Qwk⟧ est là.\n\n⟦⟦END⟧⟧\n";
    let folder = folder(&[("gold/2024-05-03-a.tag", tagged.as_bytes()), ("gold/2024-05-03-a.txt", b"")]);
    let figures = run(depeche(&["evaluate", "gold"]).current_dir(folder.path()));
    assert_eq!(figures.code, 0);
    assert!(figures.out.starts_with("1 documents\n"), "{}", figures.out);
    let person = figures.out.lines().find(|l| l.starts_with("PER ")).expect("a row");
    assert_eq!(person.split_whitespace().nth(4), Some("1"), "one person in gold: {person}");
    let errors = run(depeche(&["evaluate", "--errors", "date", "gold"]).current_dir(folder.path()));
    assert_eq!((errors.code, errors.out.as_str()), (0, ""));
}

#[test]
fn evaluate_names_damaged_gold() {
    let folder =
        folder(&[("a.tag", "Le maire d’⟦LOC|Alès".as_bytes()), ("b.jsonl", b"{}"), ("c/d.txt", b"x")]);
    for (path, message) in [
        ("a.tag", "unclosed mark"),
        ("b.jsonl", "missing field"),
        ("c", "holds no gold"),
        ("e", "cannot be read"),
    ] {
        let run = run(depeche(&["evaluate", path]).current_dir(folder.path()));
        assert_eq!((run.code, run.out.as_str()), (2, ""));
        assert!(
            run.talk.starts_with(&format!("depeche: {path}")) && run.talk.contains(message),
            "{}",
            run.talk
        );
    }
}

#[test]
fn evaluate_reads_the_corpus() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/dev");
    let run = run(depeche(&["evaluate"]).arg(corpus));
    assert_eq!((run.code, run.out.lines().count()), (0, 18));
}

#[test]
fn a_lexicon_of_the_user_adds_pins_and_forbids_names() {
    let list = "# names\nZorvane\tproduct\nBrandorr\t-\nles équipes\torganisation\n";
    let own = folder(&[("names.tsv", list.as_bytes())]);
    let path = own.path().to_str().expect("a path in UTF-8");
    let text =
        "La ministre a reçu le collectif Zorvane hier.\n\nLes équipes de Brandorr et de Vilmorel arrivent.\n";
    let names = |run: Run| -> Vec<String> {
        let entities = run.records[0]["entities"].as_array().cloned().unwrap_or_default();
        let shown = |e: &Value| Some(format!("{} {}", e["type"].as_str()?, e["name"].as_str()?));
        entities.iter().filter_map(shown).collect()
    };
    let before = names(piped(&["--from", "text"], text));
    assert!(before.contains(&"organisation Brandorr".to_owned()), "{before:?}");
    let after = names(piped(&["--from", "text", "--lexicon", path], text));
    assert_eq!(after[..2], ["product Zorvane", "organisation Les équipes"]);
    assert!(!after.iter().any(|name| name.contains("Brandorr")), "{after:?}");

    let wrong = folder(&[("names.tsv", "Zorvane\tthing\n".as_bytes())]);
    let path = wrong.path().to_str().expect("a path in UTF-8");
    let run = piped(&["--from", "text", "--lexicon", path], text);
    assert!(run.code == 2 && run.talk.contains("names.tsv") && run.talk.contains("thing"), "{}", run.talk);
}

#[test]
fn roles_have_the_ids_of_what_is_named_inside_them() {
    let text = "Paul Joye, directeur de la société Technotun à Alès (30), est venu.";
    let run = piped(&["--from", "text"], text);
    let role = &run.records[0]["entities"][0]["roles"][0];
    assert_eq!(role["text"], "directeur de la société Technotun à Alès");
    assert_eq!(role["entities"][0], "e2");
    assert_eq!(role["places"][0], "p1");
}

#[test]
fn a_lexicon_of_the_user_adds_and_forbids_places() {
    let folder = folder(&[("places.tsv", "Croupillac\tlocal:1\tdistrict\nLyon\t-\n".as_bytes())]);
    let path = folder.path().to_str().expect("a path in UTF-8");
    let text = "Rencontre à Croupillac et à Lyon.";
    let codes = |run: Run| -> Vec<String> {
        let places = run.records[0]["places"].as_array().cloned().unwrap_or_default();
        places.iter().filter_map(|p| Some(p["code"].as_str()?.to_owned())).collect()
    };
    assert_eq!(codes(piped(&["--from", "text", "--lexicon", path], text)), ["local:1"]);
    assert_eq!(codes(piped(&["--from", "text"], text)), ["com:69123"]);
    let none = piped(&["--from", "text", "--lexicon", "/nowhere"], text);
    assert!(none.code == 2 && none.talk.contains("places.tsv"), "{}", none.talk);
}

#[test]
fn explain_names_the_rule_of_each_annotation() {
    let folder = folder(&[("a.txt", "Réunion le 3 mai 2024 à Alès (30).".as_bytes())]);
    let run = extract(&folder, &["--explain", "a.txt"]);
    assert_eq!(run.records[0]["dates"][0]["explanation"]["rules"][0], "date/day-month");
    let reasons =
        run.records[0]["places"][0]["explanation"]["reasons"].as_array().expect("reasons of a place");
    assert!(!reasons.is_empty());
    assert!(extract(&folder, &["a.txt"]).records[0]["dates"][0].get("explanation").is_none());
}

#[test]
fn what_is_less_sure_than_min_confidence_is_left_out() {
    let folder = folder(&[("a.txt", "Réunion à Alès (30) le 3 mai 2024.".as_bytes())]);
    let names = |run: Run| run.records[0]["places"].as_array().map_or(0, Vec::len);
    assert_eq!(names(extract(&folder, &["a.txt"])), 1);
    assert_eq!(names(extract(&folder, &["--min-confidence", "1", "a.txt"])), 0);
    assert_eq!(extract(&folder, &["--min-confidence", "2", "a.txt"]).code, 2);
}
