//! E-mail addresses and telephone numbers that belong to no contact.

use crate::document::Span;
use crate::structure::page::Page;
use crate::structure::{Contact, LeftOver};

/// The e-mail addresses and the telephone numbers outside all contacts, in text order: nothing is lost.
pub(super) fn find(page: &Page, contacts: &[Contact]) -> (Vec<LeftOver>, Vec<LeftOver>) {
    let taken = |span: Span| {
        contacts.iter().any(|c| c.span.contains(span) || c.repeats.iter().any(|r| r.contains(span)))
    };
    let mails = page.mails.iter().filter(|m| !taken(m.span));
    let numbers = page.numbers.iter().filter(|p| !taken(p.span));
    (
        mails.map(|m| LeftOver { span: m.span, value: m.address.clone() }).collect(),
        numbers.map(|p| LeftOver { span: p.span, value: p.number.clone() }).collect(),
    )
}
