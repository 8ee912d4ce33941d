//! The lines of a release with what each one begins with.

use crate::document::Span;
use crate::entities::{Entity, Label};
use crate::lexicon::{Classes, Words};
use crate::places::Place;
use crate::segmentation::{Gap, Line, TokenKind};
use crate::structure::country::Country;
use crate::structure::lists::PURPOSES;
pub(super) use crate::structure::lists::{Cue, LabelKind, Lists, Purpose};
use crate::structure::mails::Mail;
use crate::structure::phones::Phone;
use crate::temporal::TimeExpression;
use std::ops::Range;

/// A release as lines, with the layers that help to read them.
pub(super) struct Page<'a> {
    pub lists: &'a Lists,
    pub words: &'a Words<'a>,
    pub lines: &'a [Line],
    pub times: &'a [TimeExpression],
    pub places: &'a [Place],
    pub entities: &'a [Entity],
    /// The purpose of each line.
    pub cues: Vec<Option<Cue>>,
    /// The e-mail addresses, in text order.
    pub mails: Vec<Mail>,
    /// The telephone numbers, in text order.
    pub numbers: Vec<Phone>,
    /// Whether each line holds an e-mail address or a telephone number.
    pub reachable: Vec<bool>,
    /// Which country the release comes from, where that matters for telephone numbers.
    pub country: Country,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        lists: &'a Lists,
        words: &'a Words<'a>,
        times: &'a [TimeExpression],
        places: &'a [Place],
        entities: &'a [Entity],
    ) -> Page<'a> {
        let lines = &words.segmentation().lines[..];
        let mut page = Page {
            lists,
            words,
            lines,
            times,
            places,
            entities,
            cues: Vec::new(),
            mails: lists.mail_finder.find(words),
            numbers: Vec::new(),
            reachable: Vec::new(),
            country: Country::Unknown,
        };
        page.cues = (0..lines.len()).map(|l| page.find_cue(l)).collect();
        page.country = Country::guess(words, places);
        page.numbers = (0..lines.len()).flat_map(|l| page.find_numbers(l)).collect();
        page.reachable = lines.iter().map(|line| page.is_reachable(line.span)).collect();
        page
    }

    fn find_cue(&self, l: usize) -> Option<Cue> {
        let start = self.first(l);
        let range = &self.lines[l].tokens;
        if start >= range.end {
            return None;
        }
        let limit = (range.end - start).min(8);
        let (end, value) = self.words.phrases(&self.lists.cues, start, limit).last()?;
        Some(Cue { purpose: PURPOSES[value as usize].1, start, end })
    }

    /// One past the words of a known purpose at token `start`.
    pub(super) fn cue_end(&self, start: usize, end: usize) -> Option<usize> {
        self.words.phrases(&self.lists.cues, start, (end - start).min(8)).last().map(|(stop, _)| stop)
    }

    /// The purpose that the words from token `start` on say.
    pub(super) fn cue_at(&self, start: usize, end: usize) -> Option<Purpose> {
        let (_, value) = self.words.phrases(&self.lists.cues, start, (end - start).min(8)).last()?;
        Some(PURPOSES[value as usize].1)
    }

    /// The telephone numbers of a line: its digits are counted before anything is compared.
    fn find_numbers(&self, l: usize) -> Vec<Phone> {
        let span = self.lines[l].span;
        if self.text(span).bytes().filter(u8::is_ascii_digit).count() < 6 {
            return Vec::new();
        }
        let mut found = self.phones(span);
        let in_address = |p: &Phone| {
            let kind = self.words.kind(self.words.token_at(p.span.start()));
            matches!(kind, TokenKind::Url | TokenKind::Email)
        };
        found.retain(|p| !in_address(p));
        found
    }

    fn is_reachable(&self, span: Span) -> bool {
        let number = self.numbers.partition_point(|p| p.span.start() < span.start());
        self.mail_in(span).is_some() || self.numbers.get(number).is_some_and(|p| span.contains(p.span))
    }

    /// The first e-mail address inside a span.
    pub(super) fn mail_in(&self, span: Span) -> Option<&Mail> {
        let from = self.mails.partition_point(|m| m.span.start() < span.start());
        self.mails.get(from).filter(|m| span.contains(m.span))
    }

    /// The e-mail address that token `i` is part of.
    pub(super) fn mail_at(&self, i: usize) -> Option<&Mail> {
        let at = self.words.span(i);
        let from = self.mails.partition_point(|m| m.span.end() <= at.start());
        self.mails.get(from).filter(|m| m.span.overlaps(at))
    }

    /// The telephone numbers of a stretch of text.
    pub(super) fn phones(&self, span: Span) -> Vec<Phone> {
        let offset = span.start();
        let mut found = self.lists.phone_book.find(self.text(span), self.country);
        for phone in &mut found {
            phone.span = Span::new(phone.span.start() + offset, phone.span.end() + offset);
        }
        found
    }

    pub(super) fn text(&self, span: Span) -> &'a str {
        self.words.document().slice(span)
    }

    pub(super) fn purpose(&self, l: usize) -> Option<Purpose> {
        self.cues.get(l).copied().flatten().map(|cue| cue.purpose)
    }

    /// The first token of a line that is no bullet, bracket, emoji or list number.
    pub(super) fn first(&self, l: usize) -> usize {
        let range = self.lines[l].tokens.clone();
        range.clone().find(|&i| !self.is_bullet(i)).unwrap_or(range.end)
    }

    fn is_bullet(&self, i: usize) -> bool {
        match self.words.kind(i) {
            TokenKind::Symbol => self.words.text(i) != "<" && self.words.text(i) != ">",
            TokenKind::Punctuation => {
                matches!(
                    self.words.text(i),
                    "-" | "–" | "—" | "•" | "·" | "*" | "[" | "(" | "**" | "***" | "?" | "--"
                )
            }
            _ => false,
        }
    }

    /// Whether a line is an item of a list.
    pub(super) fn is_item(&self, l: usize) -> bool {
        let range = self.lines[l].tokens.clone();
        let (first, second) = (range.start, range.start + 1);
        let bracket = matches!(self.words.text(first), "[" | "(" | "?");
        let numbered = self.words.kind(first) == TokenKind::Number
            && second < range.end
            && matches!(self.words.text(second), "." | ")" | "-")
            && self.words.gap(second) == Gap::None;
        numbered || (self.first(l) > first && !bracket)
    }

    /// The last token of a line.
    pub(super) fn last(&self, l: usize) -> usize {
        self.lines[l].tokens.end - 1
    }

    /// The text of the last token of a line.
    pub(super) fn ending(&self, l: usize) -> &'a str {
        self.words.text(self.last(l))
    }

    /// Whether the line ends as a sentence does.
    pub(super) fn is_final(&self, l: usize) -> bool {
        matches!(self.ending(l), "." | "!" | "?" | "…" | "..." | "»" | "”" | "\"" | ")")
            || self.ending(l).ends_with('.')
    }

    /// Whether a line is running text rather than a title, a name or an item.
    pub(super) fn is_paragraph(&self, l: usize) -> bool {
        let (length, tokens) = (self.lines[l].span.len(), self.lines[l].tokens.len());
        length >= 200 || (tokens >= 12 && matches!(self.ending(l), "." | "…" | "..." | ":" | "!" | "?" | "»"))
    }

    /// `###`, `-30-`: the end of the body.
    pub(super) fn is_end_mark(&self, l: usize) -> bool {
        if self.lines[l].span.len() > 24 {
            return false;
        }
        let bare: String = self.text(self.lines[l].span).split_whitespace().collect();
        let stars = bare.len() >= 3 && (bare.bytes().all(|b| b == b'#') || bare.bytes().all(|b| b == b'*'));
        let plain = |c: char| if matches!(c, '–' | '—' | '‑') { '-' } else { c };
        stars || self.lists.end_marks.contains(&bare.to_lowercase().chars().map(plain).collect::<String>())
    }

    /// Whether the words from token `i` on close a letter.
    pub(super) fn is_closing(&self, l: usize) -> bool {
        let range = self.lines[l].tokens.clone();
        self.words.phrases(&self.lists.closings, range.start, range.len().min(6)).last().is_some()
    }

    /// One past the name of a wire in brackets or between slashes that begins at token `i`.
    pub(super) fn wire_end(&self, i: usize, end: usize) -> Option<usize> {
        let text = |k: usize| if k < end { self.words.text(k) } else { "" };
        let (open, close) = match text(i) {
            "(" => (i + 1, ")"),
            "[" => (i + 1, "]"),
            "/" => (i + 1, "/"),
            slash if slash.starts_with('/') => (i, "/"),
            _ => return None,
        };
        let (stop, _) = self.words.phrases(&self.lists.wires, open, end - open).last()?;
        let closed = self.words.text(stop - 1).ends_with(close) && stop > i;
        if closed { Some(stop) } else { (text(stop).starts_with(close)).then_some(stop + 1) }
    }

    /// What `corrige et remplace` and the like at token `i` say, and one past them.
    pub(super) fn corrects(&self, i: usize) -> Option<(usize, Purpose)> {
        let (end, value) = self.words.phrases(&self.lists.corrections, i, 8).last()?;
        Some((end, PURPOSES[value as usize].1))
    }

    /// Whether a line only names the language of what follows: `English version`, `[EN]`.
    pub(super) fn is_language_heading(&self, l: usize) -> bool {
        let (start, end) = (self.first(l), self.lines[l].tokens.end);
        let named = |i: usize| self.words.phrases(&self.lists.markers, i, end - i).last();
        self.lines[l].span.len() <= 60
            && named(start).is_some_and(|(stop, _)| {
                (stop..end).all(|i| self.words.kind(i) == TokenKind::Punctuation || self.is_bullet(i))
            })
    }

    /// Whether a word is a noun by which a release speaks of itself: `communiqué`, `étude`.
    pub(super) fn is_document(&self, i: usize) -> bool {
        self.lists.documents.contains(self.words.lower(i))
    }

    pub(super) fn is_street(&self, i: usize) -> bool {
        self.lists.streets.contains(self.words.lower(i))
    }

    pub(super) fn is_function(&self, i: usize) -> bool {
        self.words.is(i, Classes::FUNCTION) || self.lists.functions.contains(self.words.lower(i))
    }

    pub(super) fn is_collective(&self, i: usize) -> bool {
        self.lists.collectives.contains(self.words.lower(i))
    }

    pub(super) fn is_issuer(&self, i: usize) -> bool {
        self.lists.issuers.contains(self.words.lower(i))
    }

    pub(super) fn is_month(&self, i: usize) -> bool {
        self.lists.months.contains(self.words.lower(i))
    }

    pub(super) fn is_weekday(&self, i: usize) -> bool {
        self.lists.weekdays.contains(self.words.lower(i))
    }

    pub(super) fn label(&self, i: usize) -> Option<LabelKind> {
        self.lists.labels.get(self.words.lower(i)).copied()
    }

    /// The first time expression inside a span.
    pub(super) fn time_in(&self, span: Span) -> Option<usize> {
        let from = self.times.partition_point(|t| t.span.end() <= span.start());
        self.times.get(from).filter(|t| t.span.overlaps(span)).map(|_| from)
    }

    /// The first place mentioned inside a span.
    pub(super) fn place_in(&self, span: Span) -> Option<usize> {
        self.places.iter().position(|p| p.mentions.iter().any(|m| m.overlaps(span)))
    }

    /// The first entity of a kind mentioned inside a span.
    pub(super) fn entity_in(&self, span: Span, label: Label) -> Option<usize> {
        self.entities.iter().position(|e| e.label == label && e.mentions.iter().any(|m| m.overlaps(span)))
    }

    /// Tokens of a range, as a span without final blanks or marks.
    pub(super) fn span_of(&self, tokens: Range<usize>) -> Option<Span> {
        (!tokens.is_empty()).then(|| self.words.cover(tokens.start, tokens.end - 1))
    }
}
