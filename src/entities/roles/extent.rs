//! How far a role goes after its head noun.

use super::nouns::Head;
use super::words::RoleNoun;
use crate::entities::Label;
use crate::entities::page::{Name, Page};
use crate::entities::resources::SmallUse;
use crate::lexicon::Classes;
use crate::segmentation::Gap;

/// Tokens of the longest role.
const LONGEST: usize = 40;
/// Tokens of the longest title in guillemets inside a role.
const QUOTED: usize = 12;
/// Tokens after which an enumeration must have come to its `et`.
const LIST: usize = 30;

impl Page<'_> {
    /// One past the last token of the role with this head.
    pub(in crate::entities) fn role_end(&self, head: &Head) -> usize {
        let end = self.role_reach(head);
        self.trimmed(head, end)
    }

    /// The same, with the small words that a name may follow.
    pub(super) fn role_reach(&self, head: &Head) -> usize {
        let mut end = head.end;
        while end < self.words.len() && end - head.start < LONGEST && self.words.gap(end) < Gap::Line {
            match self.step(head, end) {
                Some(next) => end = next,
                None => break,
            }
        }
        end
    }

    /// Without the small words that no role ends with.
    pub(super) fn trimmed(&self, head: &Head, mut end: usize) -> usize {
        while end > head.end
            && self.name_over(end - 1).is_none()
            && self.resources.roles.danglers.contains(self.lower(end - 1))
        {
            end -= 1;
        }
        end
    }

    /// One past the piece at token `at` by which the role goes on.
    fn step(&self, head: &Head, at: usize) -> Option<usize> {
        if let Some(name) = self.name_over(at) {
            return self.through_name(name, at);
        }
        match self.lower(at) {
            "," => self.after_comma(head, at),
            "et" | "ou" | "puis" => self.after_and(head, at),
            "pour" => self.purpose(at),
            "avec" if self.is_of_state(head.start) => Some(at + 1),
            "«" if at > head.end && self.is_of(at - 1) => self.quoted(at),
            _ if self.ends_role(at) || at == head.end && self.is_verb_like(at) => None,
            _ => Some(at + 1),
        }
    }

    /// A name inside a role: a body, a place, a work; a person only after `de` or `auprès de`.
    fn through_name(&self, name: &Name, at: usize) -> Option<usize> {
        let of = at > 0 && (self.is_of(at - 1) || self.words.is(at - 1, Classes::CIVILITY));
        (name.label != Label::Person || of).then_some(name.end)
    }

    pub(super) fn is_of(&self, i: usize) -> bool {
        matches!(self.lower(i), "de" | "d'" | "du" | "des")
    }

    /// `chargée de l'égalité, de la diversité et de la ville`; `secrétaire d'État auprès du Premier ministre,
    /// chargé du Numérique`; `ministre d'État, ministre de l'Intérieur`.
    fn after_comma(&self, head: &Head, at: usize) -> Option<usize> {
        let charged = self.lower(at + 1).starts_with("chargé") && at > head.end;
        let hats = self.is_of_state(head.start) && self.is_of_state(at + 1);
        (charged || hats || self.list_goes_on(at)).then_some(at + 1)
    }

    /// Minister or keeper of the seals: two such functions of one person are one role.
    fn is_of_state(&self, i: usize) -> bool {
        matches!(self.lower(i), "ministre" | "garde")
    }

    /// Whether the comma at token `i` belongs to an enumeration of complements.
    fn list_goes_on(&self, i: usize) -> bool {
        let of = |k: usize| self.is_of(k) || matches!(self.lower(k), "à" | "aux");
        let stops = |k: usize| {
            matches!(self.text(k), "" | "." | ";" | "»" | "(")
                || self.words.is(k, Classes::CIVILITY)
                || self.person_from(k).is_some()
        };
        let inside = |&k: &usize| !stops(k);
        of(i + 1) && (i + 2..i + LIST).take_while(inside).any(|k| self.lower(k) == "et" && of(k + 1))
    }

    /// `et de la ville`, `et financier`; after a bare head also another one: `Fondatrice et Directrice de`.
    fn after_and(&self, head: &Head, at: usize) -> Option<usize> {
        let next = at + 1;
        let person = self.name_over(next).is_some_and(|n| n.label == Label::Person);
        if person || self.words.is(next, Classes::CIVILITY) || self.begins_line(next) {
            return None;
        }
        if self.head(next).is_some() {
            let complement = |i: usize| self.is_of(i) || matches!(self.lower(i), "à" | "au" | "aux");
            let bare = !(head.end..at).any(complement) && head.noun == RoleNoun::Office;
            return (bare && self.lower(at) == "et").then_some(next);
        }
        if self.is_of(next) {
            let own = self.resources.roles.possessives.contains(self.lower(next + 1));
            return (!own).then_some(next);
        }
        let article = self.resources.is_small(self.lower(next), SmallUse::DETERMINER);
        let between = || (head.end..at).any(|i| self.lower(i) == "entre");
        (!self.ends_role(next) && (!article || between())).then_some(next)
    }

    /// `déléguée pour l'Europe`, against `pour une durée de trois ans`, `pour la première fois`.
    fn purpose(&self, at: usize) -> Option<usize> {
        let article = matches!(self.lower(at + 1), "le" | "la" | "l'" | "les");
        let time = self.words.is(at + 2, Classes::TIME) || self.is_number(at + 2);
        (article && !time).then_some(at + 1)
    }

    /// `rédacteur en chef de « Linux Journal »`: one past the closing mark.
    fn quoted(&self, open: usize) -> Option<usize> {
        let close = (open + 1..open + QUOTED).find(|&k| self.text(k) == "»")?;
        Some(close + 1)
    }

    /// What can only follow a role: marks, verbs, relative pronouns, years.
    fn ends_role(&self, i: usize) -> bool {
        let mark = self.is_mark(i) && !matches!(self.text(i), "-" | "/" | "'" | "’" | "&");
        let year = self.is_number(i)
            && self.text(i).len() == 4
            && i > 0
            && matches!(self.lower(i - 1), "en" | "de" | "depuis" | "à");
        let ender = self.resources.roles.enders.contains(self.lower(i));
        mark || year || ender || self.words.is(i, Classes::CUE)
    }

    /// A word in lower case right after the function that is no adjective by its class or ending, and no noun
    /// that functions take: `la directrice [parle]`, against `responsable communication`.
    fn is_verb_like(&self, i: usize) -> bool {
        let class = Classes::NAME_ADJECTIVE.or(Classes::FUNCTION).or(Classes::STOP_WORD);
        let lower = self.lower(i);
        let letters = lower.starts_with(char::is_alphabetic) && !self.words.is_capitalised(i);
        letters
            && self.words.is(i, Classes::WORD)
            && !self.words.is(i, class)
            && !self.resources.roles.complements.contains(lower)
            && !self.resources.adjective_endings.iter().any(|e| lower.ends_with(e))
    }
}
