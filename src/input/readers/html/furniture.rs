//! Which elements of a page are not its text.

use crate::lexicon::tsv;
use rustc_hash::{FxHashMap, FxHashSet};
use scraper::node::Element;
use std::sync::LazyLock;

/// Whether an element of this name never holds text of the page.
pub(super) fn is_machinery(name: &str) -> bool {
    matches!(
        name,
        "script" | "style" | "noscript" | "template" | "svg" | "iframe" | "object" | "math" | "canvas"
    ) || matches!(name, "button" | "select" | "input" | "textarea" | "audio" | "video" | "head" | "datalist")
}

/// Whether an element is not seen.
pub(super) fn is_hidden(element: &Element) -> bool {
    let style = element.attr("style").unwrap_or("").to_ascii_lowercase().replace(' ', "");
    element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

/// Whether an element leads to other pages or stands on all of them.
pub(super) fn is_furniture(element: &Element) -> bool {
    let words = &*WORDS;
    match element.name() {
        "nav" | "footer" | "aside" | "menu" | "dialog" => return true,
        "html" | "body" | "main" | "article" | "p" | "h1" => return false,
        _ => {}
    }
    let mut marks = ["class", "id", "role"].into_iter().filter_map(|name| element.attr(name)).peekable();
    if marks.peek().is_none() {
        return false;
    }
    let marks: Vec<String> = marks.flat_map(str::split_whitespace).map(str::to_lowercase).collect();
    let is = |word: &str, kind: &str| words.get(word) == Some(&kind);
    let any = |kind: &str| {
        let parts = |mark: &String| mark.split(['-', '_']).any(|part| is(part, kind));
        marks.iter().any(|mark| is(mark, kind) || parts(mark))
    };
    any("furniture") && !any("contact")
}

static WORDS: LazyLock<FxHashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let rows = tsv::rows(include_str!("../../data/page_furniture.tsv"));
    rows.filter_map(|row| Some((*row.first()?, *row.get(1)?))).collect()
});

static LABELS: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| tsv::rows(include_str!("../../data/contact_labels.tsv")).map(|row| row[0]).collect());

/// Whether a text begins by announcing whom journalists may call.
pub(super) fn is_contact_label(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('’', "'");
    let words: Vec<&str> = text.split_whitespace().take(4).collect();
    let cut = |n: usize| words[..n].join(" ").trim_end_matches([':', '.', ',']).to_owned();
    // One word alone may be a link to a page of its own.
    let first = if text.contains(':') { 1 } else { 2 };
    (first..=words.len()).any(|n| LABELS.contains(cut(n).as_str()))
}
