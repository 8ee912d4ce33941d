//! Releases with marks in the text: `Le maire d'⟦LOC=com:30007|Alès⟧ a dit : « ⟦Q1|Oui⟧. »`
//!
//! Marks may nest. After a line `⟦⟦END⟧⟧` each quotation has a line of its own:
//! `Q1 type=direct speaker="Cedric O" cue="a dit"`.

use crate::error::Error;
use regex::Regex;
use std::sync::LazyLock;

/// A release without its marks, and what they say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tagged {
    /// The plain text, without line breaks at its end.
    pub text: String,
    /// The marks but those of quotations, by start, outer before inner.
    pub tags: Vec<Tag>,
    /// The quotations, by number.
    pub quotations: Vec<TaggedQuotation>,
}

/// One mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// `PER`, `ORG`, `LOC`, `MISC`, `DATE`, `TIME`, `DUR`, `SET` or `ROLE`; `Q1`, `Q2`, … while parsing.
    pub name: String,
    /// What stands after `=`.
    pub value: Option<String>,
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
}

/// One quotation: its marks and its line.
#[derive(Clone, Debug, PartialEq)]
pub struct TaggedQuotation {
    /// `Q1`, `Q2`, …
    pub name: String,
    /// `direct`, `indirect` or `mixed`.
    pub kind: String,
    /// The marked stretches, in code points.
    pub fragments: Vec<(usize, usize)>,
    /// Who said it.
    pub speaker: Option<String>,
    /// What introduces it.
    pub cue: Option<String>,
}

static HEAD: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^⟦(?:(PER|ORG|LOC|MISC|DATE|TIME|DUR|SET|ROLE)(?:=([^|⟦⟧]*))?|(Q[0-9]+))\|")
        .expect("the pattern is sound")
});

static LINE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"^(Q[0-9]+)\s+type=(direct|indirect|mixed)\s+speaker="([^"]*)"\s+cue="([^"]*)"$"#)
        .expect("the pattern is sound")
});

/// Reads a tagged release.
///
/// # Errors
/// A mark that is malformed, unbalanced, empty or begins or ends with a blank; a quotation without its line,
/// or the other way round.
pub fn parse(tagged: &str) -> Result<Tagged, Error> {
    let (body, tail) = tagged.split_once("⟦⟦END⟧⟧").unwrap_or((tagged, ""));
    let (text, mut tags) = marks(body.trim_end_matches('\n'))?;
    tags.sort_by_key(|t| (t.start, std::cmp::Reverse(t.end)));
    let mut quotations =
        tail.lines().filter(|l| !l.trim().is_empty()).map(quotation).collect::<Result<Vec<_>, _>>()?;
    for tag in tags.extract_if(.., |t| t.name.starts_with('Q')) {
        let quotation = quotations.iter_mut().find(|q| q.name == tag.name);
        let missing = || Error::gold(format!("{} has no line after ⟦⟦END⟧⟧", tag.name));
        quotation.ok_or_else(missing)?.fragments.push((tag.start, tag.end));
    }
    match quotations.iter().find(|q| q.fragments.is_empty()) {
        Some(q) => Err(Error::gold(format!("{} has a line, but no mark in the text", q.name))),
        None => Ok(Tagged { text, tags, quotations }),
    }
}

/// The plain text and all marks.
fn marks(body: &str) -> Result<(String, Vec<Tag>), Error> {
    let (mut text, mut at, mut tags, mut open) = (String::new(), 0, Vec::new(), Vec::new());
    let mut rest = body;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '⟦' => {
                let head = HEAD.captures(rest).ok_or_else(|| wrong("a bad mark", rest))?;
                length = head[0].len();
                let part = |i| head.get(i).map(|m| m.as_str().to_owned());
                let name = part(1).or(part(3)).unwrap_or_default();
                open.push((
                    Tag { name, value: part(2).filter(|v| !v.is_empty()), start: at, end: at },
                    text.len(),
                ));
            }
            '⟧' => {
                let (tag, from) = open.pop().ok_or_else(|| wrong("a stray ⟧", rest))?;
                let surface = &text[from..];
                if surface.is_empty() || surface != surface.trim() {
                    return Err(wrong("a mark that is empty or has outer blanks", rest));
                }
                tags.push(Tag { end: at, ..tag });
            }
            c => {
                text.push(c);
                at += 1;
            }
        }
        rest = &rest[length..];
    }
    match open.pop() {
        Some((_, from)) => Err(wrong("an unclosed mark", &text[from..])),
        None => Ok((text, tags)),
    }
}

fn quotation(line: &str) -> Result<TaggedQuotation, Error> {
    let parts = LINE.captures(line.trim()).ok_or_else(|| wrong("a bad quotation line", line))?;
    let some = |i: usize| Some(parts[i].to_owned()).filter(|s| !s.is_empty());
    let (name, kind) = (parts[1].to_owned(), parts[2].to_owned());
    Ok(TaggedQuotation { name, kind, fragments: Vec::new(), speaker: some(3), cue: some(4) })
}

fn wrong(what: &str, near: &str) -> Error {
    Error::gold(format!("has {what} near {:?}", near.chars().take(40).collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_nest_and_quotations_gather_their_parts() {
        let text = "⟦ROLE=Ève O|maire d'⟦LOC=com:30007|Alès⟧⟧ : « ⟦Q1|Oui⟧ », « ⟦Q1|si⟧ »\n\n⟦⟦END⟧⟧\nQ1 type=direct speaker=\"Ève O\" cue=\"\"\n";
        let tagged = parse(text).expect("the marks are sound");
        assert_eq!(tagged.text, "maire d'Alès : « Oui », « si »");
        let tags: Vec<_> = tagged.tags.iter().map(|t| (t.name.as_str(), t.start, t.end)).collect();
        assert_eq!(tags, [("ROLE", 0, 12), ("LOC", 8, 12)]);
        assert_eq!(tagged.tags[1].value.as_deref(), Some("com:30007"));
        let quotation = &tagged.quotations[0];
        assert_eq!(quotation.fragments, [(17, 20), (26, 28)]);
        assert_eq!((quotation.speaker.as_deref(), quotation.cue.as_deref()), (Some("Ève O"), None));
    }

    #[test]
    fn damage_is_refused() {
        let message = |text: &str| parse(text).expect_err("the marks are bad").to_string();
        assert!(message("⟦NOM|a⟧").contains("bad mark"));
        assert!(message("a⟧").contains("stray"));
        assert!(message("⟦PER|a").contains("unclosed"));
        assert!(message("⟦PER| a⟧").contains("blanks"));
        assert!(message("⟦Q1|a⟧").contains("no line"));
        assert!(message("a\n⟦⟦END⟧⟧\nQ1 type=direct speaker=\"\" cue=\"\"").contains("no mark"));
        assert!(message("a\n⟦⟦END⟧⟧\nQ1 direct").contains("quotation line"));
    }
}
