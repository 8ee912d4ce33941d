//! Addresses of the web, which are one token whatever marks they hold.

use crate::document::Span;
use crate::segmentation::{TokenKind, is_blank};
use aho_corasick::AhoCorasick;
use regex::{Captures, Regex};

/// What every address holds: only runs with one of these are looked at more closely.
const MARKS: [&str; 4] = ["://", "www.", "@", "#"];

/// `http://…`, `www.…`, `nom@domaine.fr`, `#Mot`, `@compte`.
const SPECIAL: &str = r"(?x)
    (?P<url>   (?: https?:// | ftp:// | www\. ) [^\s<>«»\[\]{}|\\^`]* [^\s<>«»\[\]{}|\\^`.,;:!?)'’] )
  | (?P<email> [\w.+-]+ @ [\w-]+ (?: \. [\w-]+ )* \. [A-Za-z]{2,} )
  | (?P<hashtag> \# \w* \p{L} \w* )
  | (?P<handle> @ \w{2,} )";

/// Finds addresses.
pub(super) struct Addresses {
    marks: AhoCorasick,
    pattern: Regex,
}

impl Addresses {
    pub(super) fn new() -> Addresses {
        Addresses {
            marks: AhoCorasick::new(MARKS).expect("the marks are constants"),
            pattern: Regex::new(SPECIAL).expect("the pattern is a constant"),
        }
    }

    /// The addresses of a text, in order; each lies within one run without blanks.
    pub(super) fn find(&self, text: &str) -> Vec<(Span, TokenKind)> {
        let mut out = Vec::new();
        let mut done = 0;
        for mark in self.marks.find_iter(text) {
            if mark.start() < done {
                continue;
            }
            let start = text[done..mark.start()].char_indices().rev().find(|&(_, c)| is_blank(c));
            let start = start.map_or(done, |(i, c)| done + i + c.len_utf8());
            let end = text[mark.end()..].find(is_blank).map_or(text.len(), |i| mark.end() + i);
            let found = self.pattern.captures_iter(&text[start..end]);
            out.extend(found.map(|found| address(&found, start)));
            done = end;
        }
        out
    }
}

fn address(found: &Captures, offset: usize) -> (Span, TokenKind) {
    let whole = found.get(0).expect("group 0 always takes part");
    let kind = match () {
        () if found.name("url").is_some() => TokenKind::Url,
        () if found.name("email").is_some() => TokenKind::Email,
        () if found.name("hashtag").is_some() => TokenKind::Hashtag,
        () => TokenKind::Handle,
    };
    (Span::new(offset + whole.start(), offset + whole.end()), kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lie_within_runs_without_blanks() {
        let text = "Voir <https://a.example/b?c=1>, #Fête, @ville\u{a0}et presse@ville.example.";
        let found: Vec<_> =
            Addresses::new().find(text).into_iter().map(|(span, kind)| (&text[span.range()], kind)).collect();
        assert_eq!(
            found,
            [
                ("https://a.example/b?c=1", TokenKind::Url),
                ("#Fête", TokenKind::Hashtag),
                ("@ville", TokenKind::Handle),
                ("presse@ville.example", TokenKind::Email),
            ]
        );
    }
}
