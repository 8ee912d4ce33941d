//! Tokens by the conventions of Universal Dependencies for French, on top of UAX #29 word boundaries.
//!
//! One token: contractions (`au`, `du`), compounds (`Grand-Combe`, `rendez-vous`), numbers with their
//! separators (`25 000`, `3,25`), `14h30`, `1er`, `n°`, abbreviations with their dot (`M.`, `B.C.E.`),
//! inclusive forms (`élu·es`, `libéré(e)s`), addresses of the web. Split off: elisions (`l'`, `qu'`) and
//! clitic pronouns after a hyphen (`a` + `-t-il`).

use crate::document::Span;
use crate::lexicon::{fold_apostrophes, tsv};
use crate::segmentation::addresses::Addresses;
use crate::segmentation::digits::join_digit_groups;
use crate::segmentation::is_blank;
use rustc_hash::FxHashSet;
use unicode_segmentation::UnicodeSegmentation;

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TokenKind {
    /// Letters, with hyphens, apostrophes and dots where they belong to the word.
    Word,
    /// Digits with their separators: `25 000`, `3,25`, `14/09`, `2019-2023`.
    Number,
    /// Letters and digits: `14h30`, `1er`, `A75`.
    Mixed,
    /// Marks of punctuation, several where they are one sign (`...`, `--`).
    Punctuation,
    /// Everything else: currency, percent, emoji.
    Symbol,
    /// An address on the web.
    Url,
    /// An e-mail address.
    Email,
    /// `#Mot`.
    Hashtag,
    /// `@compte`.
    Handle,
}

impl TokenKind {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            TokenKind::Word => "word",
            TokenKind::Number => "number",
            TokenKind::Mixed => "mixed",
            TokenKind::Punctuation => "punctuation",
            TokenKind::Symbol => "symbol",
            TokenKind::Url => "url",
            TokenKind::Email => "email",
            TokenKind::Hashtag => "hashtag",
            TokenKind::Handle => "handle",
        }
    }
}

/// The blanks that stand before a token.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Gap {
    /// The token is glued to the one before.
    None,
    /// Blanks on the same line.
    Space,
    /// One line break.
    Line,
    /// An empty line.
    Paragraph,
}

/// One token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// Where it is.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// What stands before it.
    pub gap: Gap,
}

/// The word lists and patterns that tokens need, built once.
pub struct Tokenizer {
    abbreviations: FxHashSet<String>,
    elisions: FxHashSet<String>,
    wholes: FxHashSet<String>,
    clitics: Vec<String>,
    inclusive: FxHashSet<String>,
    addresses: Addresses,
}

impl Default for Tokenizer {
    fn default() -> Self {
        Self::new()
    }
}

impl Tokenizer {
    /// Reads the embedded word lists.
    pub fn new() -> Tokenizer {
        let mut clitics = tsv::words(include_str!("data/clitics.tsv"));
        clitics.sort_by_key(|c| std::cmp::Reverse(c.len()));
        Tokenizer {
            abbreviations: tsv::words(include_str!("data/abbreviations.tsv")).into_iter().collect(),
            elisions: tsv::words(include_str!("data/elisions.tsv")).into_iter().collect(),
            wholes: tsv::words(include_str!("data/wholes.tsv")).into_iter().collect(),
            inclusive: tsv::words(include_str!("data/inclusive_endings.tsv")).into_iter().collect(),
            clitics,
            addresses: Addresses::new(),
        }
    }

    /// The tokens of a text, in order.
    pub fn tokenize(&self, text: &str) -> Vec<Token> {
        let mut out = Vec::with_capacity(text.len() / 5);
        let mut addresses = self.addresses.find(text).into_iter().peekable();
        let mut start = None;
        for (i, c) in text.char_indices().chain([(text.len(), ' ')]) {
            match (is_blank(c), start) {
                (true, Some(s)) => {
                    let mut at = s;
                    while let Some((span, kind)) = addresses.next_if(|(span, _)| span.end() <= i) {
                        self.plain(text, at, span.start(), &mut out);
                        push(&mut out, span.start(), span.end(), kind);
                        at = span.end();
                    }
                    self.plain(text, at, i, &mut out);
                    start = None;
                }
                (false, None) => start = Some(i),
                _ => {}
            }
        }
        set_gaps(text, &mut out);
        join_digit_groups(text, &mut out);
        out
    }

    /// Tokens of a run without blanks or addresses: UAX #29 pieces, joined and split again the French way.
    fn plain(&self, text: &str, start: usize, end: usize, out: &mut Vec<Token>) {
        let mut at = start;
        while at < end {
            let rest = &text[at..end];
            let piece = rest.split_word_bounds().next().expect("the rest is not empty").len();
            let first = rest.chars().next().expect("the rest is not empty");
            let len = if first.is_alphanumeric() {
                self.word_length(text, at, piece, end)
            } else {
                mark_length(rest, piece, first, at == start)
            };
            self.emit(text, at, at + len, out);
            at += len;
        }
    }

    /// How far the word that begins with this piece goes.
    fn word_length(&self, text: &str, start: usize, piece: usize, end: usize) -> usize {
        let mut at = start + piece;
        if let Some(cut) = self.glued_sentence(&text[start..at]) {
            return cut;
        }
        while let Some(more) = self.continuation(text, start, at, end) {
            at += more;
        }
        at - start
    }

    /// Length of what follows at `at` and belongs to the word that began at `start`.
    fn continuation(&self, text: &str, start: usize, at: usize, end: usize) -> Option<usize> {
        let rest = &text[at..end];
        let mut chars = rest.chars();
        let (mark, next) = (chars.next()?, chars.next());
        let word = &text[start..at];
        let piece = |skip: usize| rest[skip..].split_word_bounds().next().map_or(0, str::len);
        let joins = next.is_some_and(char::is_alphanumeric);
        match mark {
            '-' | '\u{2010}' | '\u{2011}' if joins => Some(mark.len_utf8() + piece(mark.len_utf8())),
            '/' if joins && ends_in_digit(word) && next.is_some_and(|c| c.is_ascii_digit()) => {
                Some(1 + piece(1))
            }
            '&' if joins && is_capitals(word) && next.is_some_and(char::is_uppercase) => Some(1 + piece(1)),
            '\'' | '’' if self.elisions.contains(&fold_apostrophes(word)) => Some(mark.len_utf8()),
            '°' if matches!(word, "n" | "N") => Some(mark.len_utf8()),
            '(' => self.bracketed_ending(rest),
            '.' if self.takes_dot(word, text, at + 1) => Some(1),
            _ => None,
        }
    }

    /// `libéré` + `(e)s`: length of the bracket, and of what follows it, when it is an inclusive ending.
    fn bracketed_ending(&self, rest: &str) -> Option<usize> {
        let near = &rest[..rest.floor_char_boundary(LONGEST_ENDING)];
        let close = near.find(')')?;
        let inside = rest[1..close].trim_start_matches(['-', '.']);
        if !self.inclusive.contains(&inside.to_lowercase()) {
            return None;
        }
        let tail = rest[close + 1..].chars().take_while(|c| c.is_alphabetic());
        Some(close + 1 + tail.map(char::len_utf8).sum::<usize>())
    }

    /// Whether the dot at `dot - 1` belongs to the word before it: abbreviation, sigle or initial.
    fn takes_dot(&self, word: &str, text: &str, dot: usize) -> bool {
        if word.contains('.') && is_sigle(word) {
            return true;
        }
        if is_initial(word) {
            let next = text[dot..].chars().find(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}'));
            return next.is_some_and(char::is_alphanumeric);
        }
        self.abbreviations.contains(&word.to_lowercase())
    }

    /// UAX #29 keeps `fin.Le` in one piece. Where a sentence ends inside, the length of its first word.
    fn glued_sentence(&self, piece: &str) -> Option<usize> {
        let dot = piece.find('.')?;
        let (before, after) = (&piece[..dot], &piece[dot + 1..]);
        if !before.chars().all(char::is_alphabetic) || is_sigle(piece) {
            return None;
        }
        let capital = after.chars().next()?.is_uppercase() && after.chars().nth(1)?.is_lowercase();
        if capital && (self.abbreviations.contains(&before.to_lowercase()) || is_initial(before)) {
            return Some(dot + 1);
        }
        capital.then_some(dot)
    }

    /// Pushes one token, less its elided beginnings and its clitic end.
    fn emit(&self, text: &str, mut start: usize, mut end: usize, out: &mut Vec<Token>) {
        while let Some(cut) = self.elision(&text[start..end]) {
            push(out, start, start + cut, TokenKind::Word);
            start += cut;
        }
        let clitic = self.clitic(&text[start..end]);
        end -= clitic;
        push(out, start, end, kind_of(&text[start..end]));
        if clitic > 0 {
            push(out, end, end + clitic, TokenKind::Word);
        }
    }

    /// Length of the elided word at the beginning (`l'`, `jusqu’`), apostrophe included.
    fn elision(&self, word: &str) -> Option<usize> {
        let at = word.find(['\'', '’'])?;
        let after = at + if word[at..].starts_with('’') { '’'.len_utf8() } else { 1 };
        if after == word.len() || !self.elisions.contains(&fold_apostrophes(&word[..at])) {
            return None;
        }
        // A longer word is no listed one; not to fold it keeps a long run of elisions linear.
        let whole = word.len() <= LONGEST_WHOLE && self.wholes.contains(&fold_apostrophes(word));
        (!whole).then_some(after)
    }

    /// Length of the clitic at the end (`-t-il`, `-elle`), hyphen included; 0 without one.
    fn clitic(&self, word: &str) -> usize {
        if !word.contains('-') {
            return 0;
        }
        let folded = fold_apostrophes(word);
        if folded.len() != word.len() && !word.contains('’') || self.wholes.contains(&folded) {
            return 0;
        }
        let found = self.clitics.iter().find(|c| folded.len() > c.len() && folded.ends_with(c.as_str()));
        let tail = found.map_or(0, |c| c.len());
        // `Villers-les` and other names: what stands before a clitic is a verb, hence in lower case but for
        // its first letter, and a clitic is never capitalised.
        let lower = word.len() >= tail && word.is_char_boundary(word.len() - tail);
        if lower && word[word.len() - tail..].chars().all(|c| !c.is_uppercase()) { tail } else { 0 }
    }
}

/// Bytes of the longest listed word with an apostrophe, and more.
const LONGEST_WHOLE: usize = 64;

/// Bytes of the longest bracketed ending, and more.
const LONGEST_ENDING: usize = 32;

/// Length of a mark: a run of dots, hyphens or angle brackets is one sign, and a sign before digits is
/// theirs (`-0,8`).
fn mark_length(rest: &str, piece: usize, first: char, at_start: bool) -> usize {
    match first {
        '.' | '-' | '_' | '*' | '=' | '#' => rest.len() - rest.trim_start_matches(first).len(),
        '<' | '>' => (rest.len() - rest.trim_start_matches(first).len()).min(2),
        '+' if at_start && rest[1..].starts_with(|c: char| c.is_ascii_digit()) => {
            1 + rest[1..].split_word_bounds().next().map_or(0, str::len)
        }
        _ => piece,
    }
}

fn push(out: &mut Vec<Token>, start: usize, end: usize, kind: TokenKind) {
    out.push(Token { span: Span::new(start, end), kind, gap: Gap::None });
}

fn kind_of(token: &str) -> TokenKind {
    let digit = token.bytes().any(|b| b.is_ascii_digit());
    let letter = token.chars().any(char::is_alphabetic);
    match (letter, digit) {
        (true, true) => TokenKind::Mixed,
        (true, false) => TokenKind::Word,
        (false, true) => TokenKind::Number,
        (false, false) if token.chars().all(is_punctuation) => TokenKind::Punctuation,
        _ => TokenKind::Symbol,
    }
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() && !matches!(c, '$' | '%' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~')
        || matches!(
            c,
            '«' | '»'
                | '“'
                | '”'
                | '„'
                | '‘'
                | '’'
                | '‹'
                | '›'
                | '–'
                | '—'
                | '…'
                | '•'
                | '·'
                | '¡'
                | '¿'
        )
}

fn ends_in_digit(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_digit())
}

fn is_capitals(word: &str) -> bool {
    word.chars().all(char::is_uppercase)
}

/// One capital letter: the beginning of `J. Dupont`.
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// `B.C.E`, `R.E.M`, `av.J.-C`: single letters between dots.
fn is_sigle(word: &str) -> bool {
    word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

/// Says of each token what blanks stand before it.
fn set_gaps(text: &str, tokens: &mut [Token]) {
    let mut at = 0;
    for token in tokens {
        let between = &text.as_bytes()[at..token.span.start()];
        token.gap = match memchr::memchr_iter(b'\n', between).count() {
            0 if between.is_empty() => Gap::None,
            0 if between.contains(&b'\r') => Gap::Line,
            0 => Gap::Space,
            1 => Gap::Line,
            _ => Gap::Paragraph,
        };
        at = token.span.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, tokens: &[&str]) {
        let seen: Vec<&str> = Tokenizer::new().tokenize(text).iter().map(|t| &text[t.span.range()]).collect();
        assert_eq!(seen, tokens, "tokens of {text:?}");
    }

    #[test]
    fn gaps_say_what_stands_before() {
        let gaps: Vec<Gap> =
            Tokenizer::new().tokenize("Un,\u{a0}deux\ntrois\n \nquatre").iter().map(|t| t.gap).collect();
        assert_eq!(gaps, [Gap::None, Gap::None, Gap::Space, Gap::Line, Gap::Paragraph]);
    }

    #[test]
    fn an_empty_text_has_no_token() {
        check("", &[]);
        check(" \u{feff}\n", &[]);
    }
}
