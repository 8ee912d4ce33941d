//! Lines to text: what the page broke is joined, what the writer broke stays apart.

use super::glyphs::{Page, Segment};
use super::{columns, lines, margins};
use crate::lexicon::Lexicon;
use std::sync::LazyLock;

/// The text of a document.
pub(super) fn text(mut pages: Vec<Page>) -> String {
    margins::drop(&mut pages);
    let mut text = String::new();
    for page in pages {
        for block in columns::blocks(page.segments) {
            let lines = lines::lines(block);
            append(&mut text, &lines);
        }
    }
    text
}

/// What stands between two lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Joint {
    /// The line was broken where it was full.
    Wrapped,
    /// The writer broke it.
    Line,
    Paragraph,
}

/// Adds the lines of one block: a page or a column of it.
fn append(text: &mut String, lines: &[Segment]) {
    let measure = Measure::of(lines);
    for (i, line) in lines.iter().enumerate() {
        let joint = match i.checked_sub(1) {
            Some(above) => measure.joint(&lines[above], line),
            None => across(text, line),
        };
        write(text, joint, line.text.trim());
    }
}

/// What stands between two pages or columns: a sentence goes on where the text breaks off in it.
fn across(text: &str, line: &Segment) -> Joint {
    let goes_on = text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '-' | '’'))
        && line.text.starts_with(char::is_lowercase);
    if goes_on { Joint::Wrapped } else { Joint::Paragraph }
}

fn write(text: &mut String, joint: Joint, line: &str) {
    let item = item(line);
    match joint {
        _ if text.is_empty() => {}
        Joint::Wrapped if item.is_none() => return wrap(text, line),
        Joint::Paragraph => text.push_str("\n\n"),
        Joint::Line | Joint::Wrapped => text.push('\n'),
    }
    match item {
        Some(rest) => text.extend(["- ", rest]),
        None => text.push_str(line),
    }
}

/// Signs and the letter that stand before list items.
const BULLETS: &str = "•●▪■◦‣➢➤→○✓o";

/// What follows the bullet of a list item.
fn item(line: &str) -> Option<&str> {
    let mut characters = line.chars();
    let bullet = characters.next().filter(|c| BULLETS.contains(*c))?;
    let rest = characters.as_str();
    // Some programs write bullets as letters of a font of signs.
    (!rest.is_empty() && (bullet != 'o' || rest.starts_with("  "))).then(|| rest.trim_start())
}

/// Joins a line to the text it goes on from; a hyphen at its end goes unless the word is written with it.
fn wrap(text: &mut String, line: &str) {
    let Some(head) = text.strip_suffix(['-', '\u{2010}', '\u{ad}']) else {
        if !text.ends_with([' ', '\u{a0}']) {
            text.push(' ');
        }
        text.push_str(line);
        return;
    };
    let letters = |c: char| c.is_alphabetic() || c == '-';
    let begin =
        head.rfind(|c| !letters(c)).map_or(0, |i| i + head[i..].chars().next().map_or(1, char::len_utf8));
    let end = line.find(|c| !letters(c)).unwrap_or(line.len());
    if !keeps_hyphen(&head[begin..], &line[..end]) {
        text.truncate(head.len());
    }
    text.push_str(line);
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

/// Whether two halves of a word are written with a hyphen: `porte-parole` is, `infor-mation` is not.
fn keeps_hyphen(head: &str, tail: &str) -> bool {
    let is_word = |word: &str| LEXICON.general(&word.to_lowercase()).word;
    let (whole, compound) = (format!("{head}{tail}"), format!("{head}-{tail}"));
    let goes_on = tail.starts_with(char::is_lowercase) && head.ends_with(char::is_alphabetic);
    match () {
        () if head.is_empty() || !goes_on => true,
        () if is_word(&compound) => true,
        () if is_word(&whole) => false,
        () if head.contains('-') => true,
        () => is_word(head) && is_word(tail),
    }
}

/// How the lines of a block are set.
struct Measure {
    left: f64,
    right: f64,
    leading: f64,
}

/// Times the usual distance of lines from which a new paragraph begins.
const APART: f64 = 1.25;

/// Share of the width by which a full line may fall short of the longest.
const TOLERANCE: f64 = 0.05;

/// Share of the width from which a line is long.
const LONG: f64 = 0.6;

/// Whether a word is cut between two lines.
fn is_hyphenated(above: &Segment, line: &Segment) -> bool {
    let head = above.text.trim_end().strip_suffix(['-', '\u{2010}', '\u{ad}']);
    head.is_some_and(|head| head.ends_with(char::is_alphabetic)) && line.text.starts_with(char::is_lowercase)
}

impl Measure {
    fn of(lines: &[Segment]) -> Measure {
        let right = lines.iter().map(|line| line.right).fold(0.0, f64::max);
        let mut distances: Vec<f64> = lines
            .windows(2)
            .filter(|pair| is_alike(&pair[0], &pair[1]))
            .map(|pair| (pair[0].base - pair[1].base) / pair[0].size)
            .filter(|distance| *distance > 0.5)
            .collect();
        distances.sort_by(f64::total_cmp);
        // Most distances are those within paragraphs; blocks of short ones push the middle up.
        let leading = distances.get(distances.len() / 4).copied().unwrap_or(1.2);
        let left = lines.iter().map(|line| line.left).fold(right, f64::min);
        Measure { left, right, leading }
    }

    fn joint(&self, above: &Segment, line: &Segment) -> Joint {
        let size = above.size.max(line.size);
        let distance = (above.base - line.base) / above.size.min(line.size).max(1.0);
        if distance > self.leading * APART || distance < 0.0 || (!is_alike(above, line)) {
            return Joint::Paragraph;
        }
        if is_hyphenated(above, line) {
            return Joint::Wrapped;
        }
        // The writer broke the line if the next word had had room in it; a sentence that goes on in a long line
        // speaks against it.
        let first = line.text.split([' ', '\u{a0}']).next().unwrap_or("");
        let share = first.chars().count() as f64 / line.text.chars().count().max(1) as f64;
        let needed = share * (line.right - line.left) + 0.3 * size;
        let has_room = above.right + needed < self.right - TOLERANCE * (self.right - self.left);
        let is_long = above.right - self.left > LONG * (self.right - self.left);
        let goes_on = !above.text.trim_end().ends_with(['.', '!', '?', ':', ';', '»'])
            && line.text.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
        if has_room && !(is_long && goes_on) { Joint::Line } else { Joint::Wrapped }
    }
}

fn is_alike(a: &Segment, b: &Segment) -> bool {
    (a.size - b.size).abs() < 0.12 * a.size.max(b.size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(lines: &[(&str, f64)]) -> Page {
        let segment = |&(text, base): &(&str, f64)| Segment {
            text: text.to_owned(),
            left: 50.0,
            right: 50.0 + 5.0 * text.chars().count() as f64,
            base,
            size: 10.0,
        };
        Page { segments: lines.iter().map(segment).collect(), bottom: 0.0, top: 842.0 }
    }

    #[test]
    fn wrapped_lines_are_joined_and_broken_ones_are_not() {
        let page = page(&[
            ("La ville ouvre un musée dans l’ancien puits, dit le porte-", 700.0),
            ("parole de la mairie, qui donne toutes les infor-", 688.0),
            ("mations.", 676.0),
            ("• un", 656.0),
            ("• deux", 644.0),
            ("Marie Petit", 620.0),
            ("Maire", 608.0),
        ]);
        let expected = "La ville ouvre un musée dans l’ancien puits, dit le porte-parole de la mairie, qui donne toutes les informations.\n\n- un\n- deux\n\nMarie Petit\nMaire";
        assert_eq!(text(vec![page]), expected);
    }

    #[test]
    fn a_sentence_goes_on_over_the_page() {
        let pages = vec![
            page(&[("Le maire de la", 400.0)]),
            page(&[("ville le dit.", 700.0)]),
            page(&[("Fin.", 700.0)]),
        ];
        assert_eq!(text(pages), "Le maire de la ville le dit.\n\nFin.");
    }
}
