//! The fields of a contact: what stands between the commas, pipes and line ends.

use crate::document::{RuleId, Span};
use crate::entities::Label;
use crate::lexicon::Classes;
use crate::segmentation::{Gap, TokenKind};
use crate::structure::Contact;
use crate::structure::page::{LabelKind, Page};
use crate::structure::phones::Phone;
use std::ops::Range;

/// Collects the contacts of one announcement.
pub(super) struct Builder<'p, 'a> {
    page: &'p Page<'a>,
    /// The body named in the announcement itself: `Contact presse DINUM`.
    body: Option<String>,
    now: Contact,
    span: Option<Span>,
    rules: Vec<RuleId>,
    /// Whether the line being read has given an address or number.
    reached: bool,
    out: Vec<(Contact, Vec<RuleId>)>,
}

/// What stands between two marks.
struct Field {
    tokens: Range<usize>,
    /// The first after the announcing words.
    opening: bool,
    /// A number stands right after it.
    direct: bool,
    /// A number or address follows on the line.
    calls: bool,
    /// Nothing, or a semicolon, stands before it on the line.
    starts_line: bool,
}

impl Field {
    fn new(page: &Page, tokens: Range<usize>, opening: bool, direct: bool, calls: bool) -> Field {
        let after_mark = tokens.start > 0 && page.words.text(tokens.start - 1) == ";";
        let starts_line = !tokens.is_empty() && (after_mark || page.words.gap(tokens.start) >= Gap::Line);
        Field { tokens, opening, direct, calls, starts_line }
    }
}

impl<'p, 'a> Builder<'p, 'a> {
    pub(super) fn new(page: &'p Page<'a>) -> Builder<'p, 'a> {
        Builder {
            page,
            body: None,
            now: Contact::default(),
            span: None,
            rules: Vec::new(),
            reached: false,
            out: Vec::new(),
        }
    }

    /// Reads what follows the announcing words: the body, where it is named.
    pub(super) fn header(&mut self, tokens: Range<usize>) {
        let words = self.page.words;
        let link =
            |i: &usize| matches!(words.lower(*i), "de" | "du" | "des" | "d'" | "la" | "l'" | "-" | "–");
        let start = tokens.clone().find(|i| !link(i)).unwrap_or(tokens.end);
        let text = self.page.span_of(start..tokens.end).map(|s| self.page.text(s));
        let named = tokens.len() <= 14 && (start..tokens.end).any(|i| words.is_capitalised(i));
        let other = matches!(words.lower(start), "en" | "pour" | "avec" | ",");
        self.body = text.filter(|_| named && !other).map(str::to_owned);
    }

    /// Reads what stands before `Contact` in the line: a short name of a body.
    pub(super) fn before(&mut self, tokens: Range<usize>) {
        if (1..=4).contains(&tokens.len()) && self.page.words.is_capitalised(tokens.start) {
            self.header(tokens);
        }
    }

    /// Reads one line; `announced` when it follows the announcing words directly.
    pub(super) fn line(&mut self, tokens: Range<usize>, announced: bool) {
        if tokens.is_empty() {
            return;
        }
        self.reached = false;
        let first = tokens.start;
        let bullet = self.page.words.kind(first) == TokenKind::Symbol
            || matches!(self.page.words.text(first), "-" | "–" | "•" | "*" | "·");
        if bullet || announced {
            self.flush();
        }
        let phones = self.page.phones(self.page.words.cover(first, tokens.end - 1));
        let mut segment = first..first;
        let mut i = first;
        while i < tokens.end {
            let span = self.page.words.span(i);
            let phone = phones.iter().find(|p| p.span.overlaps(span));
            if phone.is_none() && !self.separates(i) {
                segment.end = i + 1;
                i += 1;
                continue;
            }
            let direct = phone.is_some();
            let calls =
                direct || phones.iter().any(|p| p.span.start() > span.start()) || self.mails(i..tokens.end);
            self.segment(Field::new(
                self.page,
                segment.clone(),
                announced && segment.start == first,
                direct,
                calls,
            ));
            i = self.payload(i, phone, segment);
            segment = i..i;
        }
        let opening = announced && segment.start == first;
        self.segment(Field::new(self.page, segment, opening, false, false));
    }

    /// Reads a line that announces a contact of its own: `Contact Lumavert : Anne Martin`.
    pub(super) fn announced(&mut self, header: Range<usize>, rest: Range<usize>) {
        self.flush();
        let body = self.body.take();
        self.header(header);
        self.body = self.body.take().or(body);
        self.line(rest, true);
    }

    /// Whether an e-mail address follows on the line.
    fn mails(&self, mut tokens: Range<usize>) -> bool {
        tokens.any(|i| self.page.mail_at(i).is_some())
    }

    /// Takes the address or number at token `i`; gives the next token to read.
    fn payload(&mut self, i: usize, phone: Option<&Phone>, before: Range<usize>) -> usize {
        let words = self.page.words;
        let mail = self.page.mail_at(i);
        self.reached |= phone.is_some() || mail.is_some();
        if let Some(phone) = phone {
            let fax = before.clone().any(|k| self.page.label(k) == Some(LabelKind::Fax));
            if !fax && !self.now.phones.contains(&phone.number) {
                self.now.phones.push(phone.number.clone());
                self.rules.extend(phone.rule);
                self.extend(phone.span);
            }
            return words.token_at(phone.span.end() - 1).max(i) + 1;
        }
        let Some(mail) = mail else { return i + 1 };
        if !self.now.emails.contains(&mail.address) {
            self.now.emails.push(mail.address.clone());
            self.rules.extend(mail.rule);
        }
        self.extend(mail.span);
        words.token_at(mail.span.end() - 1).max(i) + 1
    }

    fn extend(&mut self, span: Span) {
        self.span = Some(self.span.map_or(span, |s| s.cover(span)));
    }

    /// Whether token `i` stands between two fields.
    fn separates(&self, i: usize) -> bool {
        let words = self.page.words;
        match words.kind(i) {
            _ if self.page.mail_at(i).is_some() => true,
            TokenKind::Url | TokenKind::Symbol => true,
            // Some laboratories set off fields by a letter `l` for the bar.
            TokenKind::Word => words.text(i) == "l" && words.gap(i) == Gap::Space,
            TokenKind::Punctuation => {
                let dash = matches!(words.text(i), "-" | "–" | "—") && words.gap(i) == Gap::None;
                !dash && !matches!(words.text(i), "." | "'" | "’" | "&" | "!")
            }
            _ => false,
        }
    }

    /// Takes one field: a name, a function, a body, or nothing of use.
    fn segment(&mut self, field: Field) {
        let words = self.page.words;
        let Some(tokens) = self.strip(field.tokens.clone()) else { return };
        let name_end = match field.opening && field.direct && self.is_lower_name(&tokens) {
            true => Some(tokens.end),
            false => self.name_end(&tokens),
        };
        if name_end.is_none() && self.announces(&field, &tokens) {
            if field.starts_line {
                self.flush();
            }
            return;
        }
        let apart =
            words.gap(tokens.start) == Gap::Paragraph && (name_end.is_some() || self.is_body(&tokens));
        let begins = field.starts_line && (field.calls || apart) && words.is_capitalised(tokens.start);
        if self.has_address() && (begins || (name_end.is_some() && self.now.name.is_some())) {
            self.flush();
        }
        let given = words.is(tokens.start, Classes::FIRST_NAME);
        if name_end.is_some() && self.now.name.is_some() && field.starts_line && given {
            (self.now, self.span) = (Contact::default(), None);
        }
        if let Some(end) = name_end.filter(|_| self.now.name.is_none()) {
            self.now.name = self.take(tokens.start..end);
            self.rest_of(end..tokens.end);
        } else if field.opening && field.calls && tokens.len() == 1 && self.is_single_name(tokens.start) {
            self.now.name = self.take(tokens);
        } else if self.page.is_function(tokens.start) {
            self.now.role = self.now.role.take().or_else(|| self.take(tokens));
        } else if self.is_body(&tokens) {
            self.now.organisation = self.now.organisation.take().or_else(|| self.take(tokens));
        }
    }

    /// Whether a field only says whose contact comes: `Presse nationale : Hortense Mbaye`.
    fn announces(&self, field: &Field, tokens: &Range<usize>) -> bool {
        let words = self.page.words;
        let colon = field.tokens.end;
        colon + 1 < words.len()
            && words.text(colon) == ":"
            && (self.now.name.is_none() || field.starts_line)
            && words.is_capitalised(colon + 1)
            && self.page.label(colon + 1).is_none()
            && !self.page.is_function(tokens.start)
    }

    /// Whether a field can name a body: capitalised, short, no number, no list of languages or persons.
    fn is_body(&self, tokens: &Range<usize>) -> bool {
        let words = self.page.words;
        let code = tokens.len() == 1 && words.text(tokens.start).len() < 3;
        let choice = tokens.clone().any(|i| words.lower(i) == "ou");
        words.is_capitalised(tokens.start)
            && tokens.len() <= 9
            && !self.has_number(tokens)
            && !code
            && !choice
    }

    /// What follows a name without a comma: a function or a body in brackets.
    fn rest_of(&mut self, tokens: Range<usize>) {
        if tokens.is_empty() {
            return;
        }
        if self.page.is_function(tokens.start) {
            self.now.role = self.take(tokens);
        } else if self.page.words.is_capitalised(tokens.start) && !self.has_number(&tokens) {
            self.now.organisation = self.take(tokens);
        }
    }

    fn take(&mut self, tokens: Range<usize>) -> Option<String> {
        let span = self.page.span_of(tokens)?;
        self.extend(span);
        Some(self.page.text(span).split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// A field without bullets, labels (`Tél.`) and civilities at its ends.
    fn strip(&self, tokens: Range<usize>) -> Option<Range<usize>> {
        let words = self.page.words;
        let useless = |i: usize| {
            self.page.label(i).is_some()
                || words.is(i, Classes::CIVILITY)
                || matches!(words.kind(i), TokenKind::Punctuation | TokenKind::Symbol)
        };
        let start = tokens.clone().find(|&i| !useless(i))?;
        let end = tokens.clone().rfind(|&i| !useless(i))? + 1;
        Some(start..end)
    }

    fn has_number(&self, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|i| self.page.words.kind(i) == TokenKind::Number)
    }

    fn has_address(&self) -> bool {
        !(self.now.emails.is_empty() && self.now.phones.is_empty())
    }

    /// One past the person's name that begins the field: two to four capitalised words, particles between
    /// them, that are no common words, functions or known bodies.
    fn name_end(&self, tokens: &Range<usize>) -> Option<usize> {
        let words = self.page.words;
        let span = self.page.span_of(tokens.clone())?;
        if self.page.entity_in(span, Label::Organisation).is_some()
            && self.page.entity_in(span, Label::Person).is_none()
        {
            return None;
        }
        let is_part = |i: usize| {
            words.kind(i) == TokenKind::Word && words.is_capitalised(i) && !self.page.is_function(i)
        };
        let particle = |i: usize| {
            let mark = matches!(words.text(i), "." | "-") && words.gap(i) == Gap::None;
            mark || matches!(words.lower(i), "de" | "du" | "la" | "le" | "d'" | "van" | "von" | "el" | "ben")
        };
        let mut end = tokens.start;
        while end < tokens.end
            && end < tokens.start + 6
            && (is_part(end)
                || (end > tokens.start && particle(end) && (is_part(end + 1) || words.text(end) == ".")))
        {
            end += 1;
        }
        let parts = (tokens.start..end).filter(|&i| is_part(i)).count();
        let given = words.is(tokens.start, Classes::FIRST_NAME);
        let plain =
            !words.is(tokens.start, Classes::WORD.or(Classes::ORGANISATION_HEAD).or(Classes::OTHER_HEAD));
        let sigle = words.text(tokens.start).chars().all(char::is_uppercase) && !given && parts < 2;
        let tail = end == tokens.end || self.page.is_function(end) || words.text(end) == "(";
        let first = plain && !self.reached;
        ((2..=4).contains(&parts) && (given || first) && !sigle && tail).then_some(end)
    }

    /// `hervé bellimaz`: two or three words in lower case, none of them common.
    fn is_lower_name(&self, tokens: &Range<usize>) -> bool {
        let words = self.page.words;
        let bare = |i: usize| {
            words.kind(i) == TokenKind::Word
                && words.text(i).chars().all(|c| c.is_lowercase() || c == '-')
                && words.text(i).len() > 2
                && !self.page.is_function(i)
                && !words.is(i, Classes::STOP_WORD)
        };
        let known = words.is(tokens.start, Classes::FIRST_NAME) || !words.is(tokens.start, Classes::WORD);
        (2..=3).contains(&tokens.len()) && tokens.clone().all(bare) && known
    }

    /// A first name alone before a number.
    fn is_single_name(&self, i: usize) -> bool {
        let words = self.page.words;
        let mixed = words.text(i).chars().skip(1).all(char::is_lowercase) && words.is_capitalised(i);
        let common =
            words.is(i, Classes::WORD.or(Classes::ORGANISATION_HEAD)) && !words.is(i, Classes::FIRST_NAME);
        mixed && !common && words.text(i).len() > 2
    }

    /// Closes the contact in hand.
    fn flush(&mut self) {
        if self.has_address() {
            let mut contact = std::mem::take(&mut self.now);
            contact.span = self.span.unwrap_or_default();
            contact.organisation = contact.organisation.or_else(|| self.body.clone());
            self.out.push((contact, std::mem::take(&mut self.rules)));
            self.span = None;
        }
    }

    pub(super) fn finish(mut self) -> Vec<(Contact, Vec<RuleId>)> {
        self.flush();
        self.out
    }
}
