//! What a phrase is about: its own name, its head, and whether it can name someone who speaks.

use super::reader::{Name, Reader};
use super::resources::{Noun, Small};
use super::subjects::Subject;
use crate::lexicon::Classes;
use crate::segmentation::TokenKind;

impl Reader<'_> {
    /// The name that a phrase is or holds as its own, not as a complement: `le directeur d'EFI [Michel Balandier]`.
    pub(super) fn own_name(&self, first: usize, end: usize) -> Option<Name> {
        let free = |name: &Name| {
            let before = name.first.checked_sub(1).filter(|&k| k >= first);
            !before.is_some_and(|k| {
                self.is(k, Small::DE.or(Small::PREPOSITION))
                    || self.governed(k, first)
                    || self.of_title(k, first)
            })
        };
        let names = || (first..end).filter_map(|k| self.name_from(k)).filter(free);
        // `l'association [Les Jardins]`: one noun may stand between the article and the name.
        let noun = self.is(first, Small::ARTICLE) && self.is_word(first + 1);
        let known = || {
            self.words.is(
                first + 1,
                Classes::ORGANISATION_NOUN.or(Classes::ORGANISATION_HEAD).or(Classes::FUNCTION),
            )
        };
        let reach =
            if noun && (known() || self.lower(first + 1) == "projet") { first + 2 } else { first + 1 };
        names().find(|n| self.is_person(*n)).or_else(|| names().find(|n| n.first <= reach))
    }

    /// `du président` before a name: `le régime du président Vidal` is not its president.
    fn of_title(&self, k: usize, first: usize) -> bool {
        let title = |k: usize| self.words.is(k, Classes::FUNCTION.or(Classes::CIVILITY));
        let de = (first + 1..=k).rev().find(|&j| !title(j));
        de.is_some_and(|j| j < k && self.is(j, Small::DE))
    }

    /// `de la` before a name: its article does not free it.
    fn governed(&self, k: usize, first: usize) -> bool {
        k > first && self.is(k, Small::ARTICLE) && self.is(k - 1, Small::DE.or(Small::PREPOSITION))
    }

    /// The first noun of a phrase, determiners and numbers left out.
    pub(super) fn head(&self, first: usize, end: usize) -> usize {
        let skip = |k: usize| {
            self.is(k, Small::DETERMINER.or(Small::DE).or(Small::ADVERB))
                || self.kind(k) == TokenKind::Number
                || self.starts_with_digit(k)
        };
        (first..end).find(|&k| !skip(k) && self.is_word(k)).unwrap_or(first)
    }

    /// One past the noun of a phrase with its complements and names, adjectives left out: what follows may be a verb
    /// that no list has, `le préfet ferme la porte`.
    pub(super) fn short_phrase_end(&self, first: usize, limit: usize) -> usize {
        let end = self.phrase_end(first, limit);
        let open = Small::DE.or(Small::DETERMINER).or(Small::AND);
        let mut k = self.head(first, end) + 1;
        while k < end
            && (self.is(k, open)
                || self.is(k - 1, open)
                || self.words.is_capitalised(k)
                || self.name_over(k).is_some())
        {
            k += 1;
        }
        k.min(end)
    }

    /// What kind of speaker a phrase is by its first nouns.
    pub(super) fn noun(&self, first: usize, end: usize) -> Option<Noun> {
        let head = self.head(first, end);
        let kind = |k: usize| match self.resources.noun(self.lower(k)) {
            None if self.words.is(k, Classes::FUNCTION) => Some(Noun::Human),
            kind => kind,
        };
        // An adjective may stand before the noun: `le jeune ministre`, `le premier magistrat`.
        kind(head).or_else(|| {
            let next = head + 1;
            let plain = next < end && !self.is(next, Small::DE.or(Small::PREPOSITION));
            plain.then(|| kind(next)).flatten()
        })
    }

    /// Whether the words can name someone who speaks.
    pub(super) fn can_speak(&self, subject: Subject) -> bool {
        match subject {
            Subject::Pronoun(k) => self.is(k, Small::MASCULINE.or(Small::FEMININE).or(Small::OTHER_SUBJECT)),
            Subject::Phrase { first, end } => {
                self.own_name(first, end).is_some()
                    || matches!(self.noun(first, end), Some(Noun::Human | Noun::Body))
                    || self.looks_named(first, end)
                    || self.counts_people(first, end)
            }
        }
    }

    /// `91 % ont déclaré`: a share of those asked.
    fn counts_people(&self, first: usize, end: usize) -> bool {
        self.kind(first) == TokenKind::Number && self.mark(first + 1, "%") && first + 2 <= end
    }

    /// Two capitalised words or an acronym that the names have missed.
    pub(super) fn looks_named(&self, first: usize, end: usize) -> bool {
        let head = self.head(first, end);
        let capital = |k: usize| k < end && self.is_word(k) && self.words.is_capitalised(k);
        let acronym = |k: usize| self.at(k).chars().filter(|c| c.is_uppercase()).count() >= 2;
        let civility = self.words.is(first, Classes::CIVILITY) && first + 1 < end;
        // `la CFDT`, `l'Insee`.
        let definite = head > first && self.is(first, Small::ARTICLE) && capital(head);
        civility
            || definite
            || capital(head)
                && (capital(head + 1) || acronym(head) || self.words.is(head, Classes::FIRST_NAME))
    }
}
