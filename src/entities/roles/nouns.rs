//! The noun that a role begins with: `directrice`, `ex-ministre`, `avocat·es`, `Garde des Sceaux`.

use super::words::RoleNoun;
use crate::entities::page::Page;

/// The head of a role.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::entities) struct Head {
    /// First token, qualifiers included: `ancienne` of `ancienne ministre`.
    pub start: usize,
    /// One past the noun.
    pub end: usize,
    /// Which noun it is.
    pub noun: RoleNoun,
    /// Whether it is of several persons.
    pub plural: bool,
}

impl Page<'_> {
    /// The head of a role that begins at token `start` with the noun or its qualifiers.
    pub(in crate::entities) fn head(&self, start: usize) -> Option<Head> {
        let mut at = start;
        while at < start + 3 {
            if let Some((end, noun, plural)) = self.role_noun(at).filter(|_| self.name_over(at).is_none()) {
                return Some(Head { start, end, noun, plural });
            }
            if !self.is_qualifier(at) || self.begins_line(at + 1) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// `ancienne`, `premier` before a role noun; `nouvelle` stays outside.
    pub(super) fn is_qualifier(&self, i: usize) -> bool {
        let lower = self.lower(i);
        self.resources.qualifiers.contains(lower) && !self.resources.roles.asides.contains(lower)
    }

    /// The role noun at token `i`: one past its last token, which it is, whether it is a plural.
    pub(in crate::entities) fn role_noun(&self, i: usize) -> Option<(usize, RoleNoun, bool)> {
        if let Some((end, _)) = self.words.phrases(&self.resources.roles.phrases, i, 5).last() {
            return Some((end, RoleNoun::Office, false));
        }
        let (noun, plural) = self.resources.roles.noun(self.lower(i))?;
        Some((i + 1, noun, plural))
    }
}
