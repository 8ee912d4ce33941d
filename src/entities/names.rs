//! Names of persons, word by word: what may begin one, what may go on, where it ends.

use crate::entities::candidate::Scene;
use crate::entities::resources::SmallUse;
use crate::lexicon::Classes;

/// Tokens of the longest name of a person.
const LONGEST: usize = 7;

impl Scene<'_> {
    /// Whether token `i` is a first name, alone or hyphenated (`Jean-Luc`).
    pub fn is_first_name(&self, i: usize) -> bool {
        if !self.is_capital(i) || self.resources.false_friends.contains(self.words.lower(i)) {
            return false;
        }
        self.words.is(i, Classes::FIRST_NAME)
    }

    /// Whether token `i` is an initial: `J.`, or the one letter of `Cedric O`.
    pub fn is_initial_letter(&self, i: usize) -> bool {
        let mut chars = self.words.text(i).chars();
        let capital = chars.next().is_some_and(char::is_uppercase);
        capital && matches!(chars.as_str(), "" | ".")
    }

    /// One past the last token of the name that begins at `first`: capitalised words, initials, and particles
    /// with a capitalised word after them.
    pub fn name_end(&self, first: usize) -> usize {
        let mut end = first + 1;
        while end < self.words.len() && end - first < LONGEST && self.same_line(end) {
            if self.goes_on(end) {
                end += 1;
            } else if self.words.is(end, Classes::PARTICLE)
                && self.particle_goes_on(end)
                && self.name_word(end + 1)
                && self.same_line(end + 1)
            {
                end += 2;
            } else if self.double_particle(end) {
                end += 3;
            } else {
                break;
            }
        }
        end
    }

    /// `de la`, `van der` before a capitalised word.
    fn double_particle(&self, i: usize) -> bool {
        let two = (self.words.lower(i), self.words.lower(i + 1));
        matches!(two, ("de", "la") | ("de", "l'") | ("van", "der") | ("van", "den") | ("von", "der"))
            && self.name_word(i + 2)
            && self.same_line(i + 2)
    }

    /// `du`, `des`, `le` are particles of names only when they are capitalised; `de`, `d'` also in lower case.
    fn particle_goes_on(&self, i: usize) -> bool {
        !self.resources.is_small(self.words.lower(i), SmallUse::CAPITAL_PARTICLE)
            || self.words.is_capitalised(i)
    }

    fn goes_on(&self, i: usize) -> bool {
        if !self.follows(i) {
            return false;
        }
        self.name_word(i) || self.is_initial_letter(i) && !matches!(self.words.text(i), "À" | "A" | "Y")
    }

    /// A capitalised word that can be part of a person's name.
    fn name_word(&self, i: usize) -> bool {
        self.is_capital(i)
            && !self.words.text(i).bytes().any(|b| b.is_ascii_digit())
            && !self.words.is(i, Classes::CIVILITY)
            && (!self.words.is(i, Classes::FUNCTION) || self.words.is(i, Classes::SURNAME))
            && (!self.words.is(i, Classes::STOP_WORD) || self.is_surname(i))
    }

    /// A function word can be a surname when it is written in capitals: `Marie LE`.
    fn is_surname(&self, i: usize) -> bool {
        self.words.is(i, Classes::SURNAME) && self.is_upper(i)
    }

    /// Whether the word is no common French word, or one that is a surname as well.
    pub fn is_rare_or_surname(&self, i: usize) -> bool {
        !self.words.is(i, Classes::WORD) || self.words.is(i, Classes::SURNAME)
    }
}
