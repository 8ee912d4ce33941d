//! Every bad input costs itself alone: a message or an error record that names the place and the remedy.

#[path = "common/command.rs"]
#[allow(dead_code, reason = "each test file uses its part")]
mod command;

use command::{TWO, depeche, extract, folder, piped, run};
use std::fs;

#[test]
fn a_missing_path_is_fatal_before_anything_is_written() {
    let folder = folder(&[("a.txt", b"Un bal.")]);
    let run = extract(&folder, &["a.txt", "rien.txt"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.talk.starts_with("depeche: rien.txt: cannot be read"), "{}", run.talk);
    assert!(run.talk.contains("check the path"), "{}", run.talk);
}

#[test]
fn wrong_usage_is_fatal_and_names_the_option() {
    for (arguments, named) in [
        (&["extract"][..], "<PATH>"),
        (&["extract", "--from", "xml", "-"], "--from"),
        (&["extract", "--jobs", "0", "-"], "--jobs"),
        (&["extract", "--reference-date", "hier", "-"], "2024-05-03"),
        (&["extract", "--offsets", "lines", "-"], "--offsets"),
        (&["evaluate", "--errors", "X", "gold.jsonl"], "quotation"),
        (&["extrait"], "extract"),
    ] {
        let run = run(depeche(arguments).write_stdin(""));
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.talk.contains(named), "{arguments:?}: {}", run.talk);
    }
}

#[test]
fn an_empty_file_is_an_error_record_that_names_it() {
    let folder = folder(&[("a.txt", b""), ("b.txt", b" \n\n"), ("c.jsonl", b"\n"), ("d.txt", b"Un bal.")]);
    let run = extract(&folder, &["."]);
    assert_eq!([0, 1, 2, 3].map(|i| run.kind(i)), ["empty", "empty", "empty", "no error"]);
    assert_eq!(run.message(0), "./a.txt: holds no text; give a release or leave the file out");
    assert_eq!(run.code, 1);
    assert!(
        run.talk.contains("./c.jsonl: holds no text") && run.talk.contains("3 of 4 releases failed"),
        "{}",
        run.talk
    );
    assert_eq!(
        piped(&[], "").message(0),
        "standard input: holds no text; give a release or leave the file out"
    );
}

#[test]
fn a_huge_line_costs_itself_alone() {
    let huge = format!("{{\"id\": \"x\", \"text\": \"{}\"}}", "bal ".repeat(50_000_000 / 4));
    let run = piped(
        &[],
        format!("{{\"id\": \"a\", \"text\": \"Un.\"}}\n{huge}\n{{\"id\": \"b\", \"text\": \"Deux.\"}}\n"),
    );
    assert_eq!(run.ids(), ["a", "line-2", "b"]);
    assert_eq!(run.kind(1), "too_large");
    assert!(
        run.message(1).starts_with("standard input:2: is larger than 16777216 bytes"),
        "{}",
        run.message(1)
    );
    assert_eq!(run.code, 1);
}

#[test]
fn a_huge_file_is_an_error_record() {
    let folder = folder(&[("a.txt", &vec![b'a'; 50_000_000]), ("b.txt", b"Un bal.")]);
    let run = extract(&folder, &["."]);
    assert_eq!(([run.kind(0), run.kind(1)], run.code), (["too_large", "no error"], 1));
    assert!(run.message(0).contains("a.txt") && run.message(0).contains("split it"), "{}", run.message(0));
}

#[test]
fn invalid_utf_8_in_a_line_costs_the_line_alone() {
    let run =
        piped(&["--from", "jsonl"], [b"{\"text\": \"\xe9t\xe9\"}\n".as_slice(), TWO.as_bytes()].concat());
    assert_eq!((run.kind(0), run.ids()), ("encoding", vec!["line-1", "a", "b"]));
    assert!(run.message(0).contains("save it as UTF-8"), "{}", run.message(0));
}

#[test]
fn damaged_utf_8_in_a_file_is_not_taken_for_windows_1252() {
    let folder = folder(&[("a.txt", b"L\xe2\x80\x99\xc3\xa9t\xc3\xa9 \xff fini")]);
    let run = extract(&folder, &["a.txt"]);
    assert_eq!((run.kind(0), run.code), ("encoding", 1));
}

#[test]
fn nul_bytes_are_no_text() {
    let folder =
        folder(&[("a.txt", b"Un\0 bal."), ("b.jsonl", b"{\"text\": \"Un\0 bal.\"}\n{\"text\": \"Deux.\"}")]);
    let run = extract(&folder, &["."]);
    assert_eq!([0, 1, 2].map(|i| run.kind(i)), ["binary", "json", "no error"]);
    assert!(run.message(0).contains("a.txt") && run.message(0).contains("UTF-8"), "{}", run.message(0));
}

#[test]
fn a_folder_without_releases_is_named() {
    let folder = folder(&[("vide/image.png", b"x"), ("plein/a.txt", b"Un bal.")]);
    let alone = extract(&folder, &["vide", "-o", "out.jsonl"]);
    assert_eq!(alone.code, 2);
    assert!(alone.talk.contains("vide: holds no release ("), "{}", alone.talk);
    assert!(!folder.path().join("out.jsonl").exists());
    let beside = extract(&folder, &["vide", "plein"]);
    assert_eq!((beside.code, beside.ids()), (1, vec!["a"]));
    assert!(beside.talk.contains("vide: holds no release"), "{}", beside.talk);
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_in_a_folder_costs_itself_alone() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("a.txt", b"Un bal."), ("c.txt", b"Deux bals.")]);
    symlink("parti.txt", folder.path().join("b.txt")).expect("a link");
    fs::set_permissions(folder.path().join("c.txt"), fs::Permissions::from_mode(0o0)).expect("a mode");
    let run = extract(&folder, &["."]);
    assert_eq!((run.ids(), run.code), (vec!["a", "b", "c"], 1));
    assert_eq!(run.kind(1), "io");
    assert!(run.message(1).starts_with("./b.txt: cannot be read"), "{}", run.message(1));
    // The superuser reads what nobody may.
    let is_readable = fs::read(folder.path().join("c.txt")).is_ok();
    assert_eq!(run.kind(2), if is_readable { "no error" } else { "io" });
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_does_not_lock_the_run() {
    let folder = folder(&[("a.txt", b"Un bal.")]);
    std::os::unix::fs::symlink(".", folder.path().join("encore")).expect("a link");
    let run = extract(&folder, &["."]);
    assert_eq!((run.ids(), run.code), (vec!["a", "encore"], 1));
    assert_eq!(run.kind(1), "io");
}

#[test]
fn each_bad_line_is_one_error_record_and_the_run_goes_on() {
    let input = [
        "{\"id\": \"a\", \"text\": \"Un.\"}",
        "{\"id\": \"b\", \"text\": ",
        "",
        "{\"id\": \"d\", \"titre\": \"Un bal\"}",
        "{\"id\": \"e\", \"text\": \"Un.\", \"reference_date\": \"le 3 mai\"}",
        "[1, 2]",
        "{\"text\": \"Deux.\"}",
    ];
    let run = piped(&["--from", "jsonl"], input.join("\n"));
    assert_eq!(run.ids(), ["a", "line-2", "d", "e", "line-6", "line-7"]);
    let kinds: Vec<_> = (0..6).map(|i| run.kind(i)).collect();
    assert_eq!(kinds, ["no error", "json", "missing_text", "date", "json", "no error"]);
    for (record, line) in [(1, 2), (2, 4), (3, 5), (4, 6)] {
        assert_eq!(run.records[record]["source"]["line"], line);
        assert!(
            run.message(record).starts_with(&format!("standard input:{line}: ")),
            "{}",
            run.message(record)
        );
    }
    assert!(run.message(2).contains("add a \"text\" field"), "{}", run.message(2));
    assert!(run.message(3).contains("write it as 2024-05-03"), "{}", run.message(3));
    assert_eq!(run.code, 1);
}

#[test]
fn many_failures_are_told_in_part_and_counted() {
    let run = piped(&["--from", "jsonl"], "{}\n".repeat(30));
    assert_eq!(run.records.len(), 30);
    assert_eq!(run.talk.lines().count(), 12);
    assert!(run.talk.contains("… and 20 more failures") && run.talk.contains("30 of 30"), "{}", run.talk);
}
