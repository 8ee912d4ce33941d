//! What must hold on real releases, where the workshop's are at hand: a title on nearly all, and no telephone
//! number or e-mail address lost.

use depeche::Pipeline;
use regex::Regex;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// E-mail addresses as a careful reader would mark them.
const EMAIL: &str = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}";

/// Telephone numbers: international, French, of freephones, Swiss, North American.
const PHONE: &str = r"(?x)
    (?: \+ | \b00 ) \d{1,3} [\ \u{a0}\u{202f}.-]? (?: \(0\) [\ \u{a0}.-]? )? \d (?: [\ \u{a0}\u{202f}.\u{2011}-]{0,2} \d ){6,11}
  | \b 0\d (?: [\ \u{a0}\u{202f}.-]? \d\d ){4} \b
  | \b 0 [\ \u{a0}]? 8\d\d (?: [\ \u{a0}] \d{3} ){2} \b
  | \b 0\d{2} [\ \u{a0}] \d{3} [\ \u{a0}] \d\d [\ \u{a0}] \d\d \b
  | \(? \b [2-9]\d{2} \)? [\ \u{a0}.-] [2-9]\d{2} [-.\u{2011}\ ] \d{4} \b";

const URL: &str = r"(?:https?://|www\.)\S+";

/// The texts of the workshop's releases; `None` where it is absent.
fn releases() -> Option<Vec<(String, String)>> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let files = ["gold/train.jsonl", "gold/dev.jsonl", "releases/unlabelled.jsonl"];
    let mut out = Vec::new();
    for file in files {
        let lines = fs::read_to_string(shared.join(file)).ok()?;
        for line in lines.lines().filter(|line| !line.is_empty()) {
            let row: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
            let field = |name: &str| row[name].as_str().expect("a release has id and text").to_owned();
            out.push((field("id"), field("text")));
        }
    }
    Some(out)
}

/// Where a pattern finds something outside web addresses.
fn outside_urls(pattern: &Regex, urls: &[Range<usize>], text: &str) -> Vec<Range<usize>> {
    let found = pattern.find_iter(text).map(|m| m.range());
    found.filter(|m| !urls.iter().any(|url| url.contains(&m.start))).collect()
}

#[test]
fn titles_are_found_and_no_number_or_address_is_lost() {
    let Some(releases) = releases() else {
        eprintln!("skipped: the workshop's releases are not beside this checkout (../shared)");
        return;
    };
    let pipeline = Pipeline::new();
    let [email, phone, url] = [EMAIL, PHONE, URL].map(|p| Regex::new(p).expect("a constant pattern"));
    let (mut titled, mut seen, mut lost) = (0, [0, 0], Vec::new());
    for (id, text) in &releases {
        let anatomy = pipeline.analyze(text.as_str(), None).anatomy;
        titled += usize::from(anatomy.headline.is_some());
        let contacts = anatomy.contacts.iter().flat_map(|c| c.repeats.iter().chain([&c.span]));
        let left = anatomy.other_emails.iter().chain(&anatomy.other_phones).map(|x| &x.span);
        let kept: Vec<Range<usize>> = contacts.chain(left).map(|span| span.range()).collect();
        let urls: Vec<Range<usize>> = url.find_iter(text).map(|m| m.range()).collect();
        for (pattern, count) in [&email, &phone].into_iter().zip(&mut seen) {
            for found in outside_urls(pattern, &urls, text) {
                *count += 1;
                if !kept.iter().any(|k| k.start <= found.start && found.end <= k.end) {
                    lost.push(format!("{id}: {:?}", &text[found]));
                }
            }
        }
    }
    eprintln!("{} releases, {titled} with a title, {seen:?} addresses and numbers", releases.len());
    assert!(titled * 100 >= releases.len() * 97, "only {titled} of {} have a title", releases.len());
    assert!(lost.is_empty(), "{} addresses or numbers are lost:\n{}", lost.len(), lost.join("\n"));
}
