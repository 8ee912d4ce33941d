//! E-mail addresses, masked ones too.

use crate::document::{RuleId, Span};
use crate::lexicon::{Words, tsv};
use crate::segmentation::TokenKind;
use aho_corasick::AhoCorasick;

/// Every rule that finds addresses.
pub(super) const RULES: &[RuleId] = &[MASKED];

/// *Finds* an address whose sign @, and perhaps its full stops, are words or stand in brackets.
/// *Example* `presse [at] exemple [point] fr`.
/// *Leaves alone* the bare word `at` after a word that has no full stop or digit in it (`look at exemple.com`).
/// *Gives* the address as it is to be written.
const MASKED: RuleId = RuleId("email/masked");

/// One address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Mail {
    pub span: Span,
    /// The address as it is to be written.
    pub address: String,
    pub rule: Option<RuleId>,
}

/// Finds addresses.
pub(super) struct MailFinder {
    signs: AhoCorasick,
    dots: Vec<String>,
}

impl MailFinder {
    pub(super) fn read() -> MailFinder {
        let rows: Vec<_> = tsv::rows(include_str!("data/masks.tsv")).collect();
        let of = |sign: &str| {
            let masks = rows.iter().filter(|row| row[1] == sign).map(|row| spaced(row[0]));
            masks.collect::<Vec<String>>()
        };
        let signs = AhoCorasick::builder().ascii_case_insensitive(true).build(of("@"));
        MailFinder { signs: signs.expect("the masks are constants"), dots: of(".") }
    }

    /// The addresses of a text, in order.
    pub(super) fn find(&self, words: &Words) -> Vec<Mail> {
        let text = words.document().text();
        let tokens = words.segmentation().tokens.iter().filter(|t| t.kind == TokenKind::Email);
        let plain = |span: Span| Mail { span, address: text[span.range()].to_owned(), rule: None };
        let mut out: Vec<Mail> = tokens.map(|t| plain(t.span)).collect();
        let known = out.len();
        for hit in self.signs.find_iter(text) {
            let mail = self.masked(text, hit.start(), hit.end());
            out.extend(mail.filter(|m| !out[..known].iter().any(|k| k.span.overlaps(m.span))));
        }
        out.sort_by_key(|m| m.span);
        out.dedup_by(|b, a| a.span.overlaps(b.span));
        out
    }

    /// The address around a mask of the sign @.
    fn masked(&self, text: &str, start: usize, end: usize) -> Option<Mail> {
        let bare = text[start..end].starts_with(' ');
        let (local, from) = self.local(text, start, bare)?;
        let (host, stop, hidden) = self.host(text, end, bare)?;
        let telling = local.contains(|c: char| !c.is_alphabetic()) || hidden || text[start..end].len() > 4;
        let address = format!("{local}@{host}");
        (!bare || telling).then(|| Mail { span: Span::new(from, stop), address, rule: Some(MASKED) })
    }

    /// The masks of full stops; bare words only where the sign is a bare word too.
    fn dots(&self, bare: bool) -> impl Iterator<Item = &String> {
        self.dots.iter().filter(move |dot| bare || !dot.starts_with(' '))
    }

    /// What stands before the sign, and where it begins.
    fn local(&self, text: &str, end: usize, bare: bool) -> Option<(String, usize)> {
        let mut out = String::new();
        let mut at = end;
        loop {
            let stop = text[..at].trim_end_matches(' ').len();
            let is_part = |c: &char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
            let start =
                stop - text[..stop].chars().rev().take_while(is_part).map(char::len_utf8).sum::<usize>();
            if start == stop {
                return None;
            }
            out.insert_str(0, &text[start..stop]);
            at = start;
            match self.dots(bare).find(|dot| ends_with(&text[..at], dot)) {
                Some(dot) => {
                    at -= dot.len();
                    out.insert(0, '.');
                }
                None => break,
            }
        }
        out.starts_with(char::is_alphanumeric).then_some((out, at))
    }

    /// The host that begins at a byte, where it ends, and whether its full stops are masked.
    fn host(&self, text: &str, start: usize, bare: bool) -> Option<(String, usize, bool)> {
        let (mut out, mut hidden) = (String::new(), false);
        let mut at = start + (text[start..].len() - text[start..].trim_start_matches(' ').len());
        loop {
            let is_part = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
            let end = at + text[at..].chars().take_while(is_part).count();
            if end == at {
                return None;
            }
            out.push_str(&text[at..end]);
            at = end;
            let rest = &text[end..];
            if rest.starts_with('.') && rest[1..].starts_with(|c: char| c.is_ascii_alphanumeric()) {
                at += 1;
            } else if let Some(dot) = self
                .dots(bare && (hidden || !out.contains('.')))
                .find(|dot| starts_with(rest.trim_start(), dot.trim_start()))
            {
                at += rest.len() - rest.trim_start().len() + dot.trim_start().len();
                at += text[at..].len() - text[at..].trim_start_matches(' ').len();
                hidden = true;
            } else {
                break;
            }
            out.push('.');
        }
        let (_, last) = out.rsplit_once('.')?;
        let sound = (2..=10).contains(&last.len()) && last.bytes().all(|b| b.is_ascii_alphabetic());
        sound.then_some((out, at, hidden))
    }
}

/// A mask with blanks around unless it has brackets.
fn spaced(mask: &str) -> String {
    if mask.starts_with(char::is_alphabetic) { format!(" {mask} ") } else { mask.to_owned() }
}

fn starts_with(text: &str, mask: &str) -> bool {
    text.get(..mask.len()).is_some_and(|head| head.eq_ignore_ascii_case(mask))
}

fn ends_with(text: &str, mask: &str) -> bool {
    text.len()
        .checked_sub(mask.len())
        .and_then(|at| text.get(at..))
        .is_some_and(|t| t.eq_ignore_ascii_case(mask))
}
