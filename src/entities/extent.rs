//! How far a name goes that begins with a head noun: `Conseil national des barreaux`, `Fête de la musique`.

use crate::entities::candidate::Scene;
use crate::lexicon::Classes;

/// Tokens of the longest name with a head noun.
const LONGEST: usize = 22;

/// Prepositions that can link parts of a name.
const LINKS: [&str; 4] = ["pour", "contre", "sur", "en"];

/// The extent of a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Extent {
    /// One past the last token.
    pub end: usize,
    /// Whether a capitalised word follows the head.
    pub capital: bool,
    /// Whether the word right after the head is capitalised.
    pub adjacent: bool,
}

impl Scene<'_> {
    /// How far the name whose head is token `head` goes.
    ///
    /// Capitalised words and adjectives of names go on directly; others after `de` and its kin, in lower case
    /// too when `lower` says so; after `et`, only the same way as before it.
    pub fn extent(&self, head: usize, lower: bool) -> Extent {
        let mut extent = Extent { end: head + 1, capital: false, adjacent: false };
        let mut lower_complement = false;
        while extent.end - head < LONGEST {
            let at = extent.end;
            if let Some(end) = self.direct(at, head) {
                let capital = self.is_capital(at);
                extent.adjacent |= capital && at == head + 1;
                extent.capital |= capital;
                extent.end = end;
            } else if let Some((end, capital)) = self.complement(at, lower) {
                lower_complement |= !capital;
                extent.capital |= capital;
                extent.end = end;
            } else if let Some((end, capital)) = self.conjunct(at, lower && lower_complement, extent) {
                extent.capital |= capital;
                extent.end = end;
            } else {
                break;
            }
        }
        extent
    }

    /// A word that goes on without a link: capitalised, a name's adjective, `& Cie`.
    fn direct(&self, at: usize, head: usize) -> Option<usize> {
        if !self.follows(at) {
            return None;
        }
        if self.words.text(at) == "&" && self.is_capital(at + 1) {
            return Some(at + 2);
        }
        let adjective = self.words.is(at, Classes::NAME_ADJECTIVE) && !self.words.is(at, Classes::STOP_WORD);
        let name = self.is_capital(at) && self.may_continue(at, head);
        (adjective || name).then_some(at + 1)
    }

    /// A capitalised word goes on unless a person's name or a new phrase begins with it.
    fn may_continue(&self, at: usize, head: usize) -> bool {
        let stop = self.words.is(at, Classes::STOP_WORD.or(Classes::CIVILITY)) && !self.is_shouted(at);
        let person =
            at > head + 1 && self.is_first_name(at) && self.is_capital(at + 1) && self.follows(at + 1);
        let function = self.words.is(at, Classes::FUNCTION) && at > head + 1;
        !stop && !person && !function
    }

    /// `de la Culture`, `des barreaux`, `pour l'égalité`: the end of the complement and whether it holds a
    /// capital.
    fn complement(&self, at: usize, lower: bool) -> Option<(usize, bool)> {
        if !self.same_line(at) {
            return None;
        }
        let word = self.words.lower(at);
        let noun = self.linked_noun(at, word)?;
        let of = matches!(word, "de" | "d'" | "du" | "des");
        if !of && self.begins_place(noun) {
            return None;
        }
        if self.is_capital(noun) && !self.words.is(noun, Classes::STOP_WORD) {
            return Some((noun + 1, true));
        }
        let infinitive = noun == at + 1
            && (self.words.lower(noun).ends_with("er") || self.words.lower(noun).ends_with("ir"));
        (lower && of && !infinitive && self.is_lower_noun(noun)).then_some((noun + 1, false))
    }

    /// The token after the link at `at` and its article.
    fn linked_noun(&self, at: usize, word: &str) -> Option<usize> {
        let article = |i: usize| matches!(self.words.lower(i), "la" | "l'" | "les" | "le");
        match word {
            "de" | "à" => {
                Some(if article(at + 1) && !self.words.is_capitalised(at + 1) { at + 2 } else { at + 1 })
            }
            "d'" | "du" | "des" | "au" | "aux" => Some(at + 1),
            _ if LINKS.contains(&word) => Some(if article(at + 1) { at + 2 } else { at + 1 }),
            _ => None,
        }
        .filter(|&noun| noun < self.words.len() && self.same_line(noun))
    }

    /// Whether a likely toponym begins at token `i`.
    pub fn begins_place(&self, i: usize) -> bool {
        let at = self.toponyms.partition_point(|t| t.first < i);
        self.toponyms.get(at).is_some_and(|t| t.first == i && t.confidence >= 0.5)
    }

    /// A common noun in lower case: a French word that is no function word.
    fn is_lower_noun(&self, i: usize) -> bool {
        self.words.is(i, Classes::WORD)
            && !self.words.is(i, Classes::STOP_WORD)
            && !self.is_capital(i)
            && self.words.text(i).chars().next().is_some_and(char::is_alphabetic)
            && self.words.text(i).chars().count() > 2
    }

    /// `et de la Communication`, `et des communes`, `, de la Pêche et …`: a further part joined to the name.
    fn conjunct(&self, at: usize, lower: bool, extent: Extent) -> Option<(usize, bool)> {
        let comma = self.words.text(at) == ",";
        let joined = comma || self.words.lower(at) == "et" && self.follows(at);
        if !joined {
            return None;
        }
        let of = matches!(self.words.lower(at + 1), "de" | "d'" | "du" | "des" | "pour");
        if let Some(found) = self.complement(at + 1, lower && !comma).filter(|_| of) {
            let proper = !comma || found.1 && self.list_goes_on(found.0);
            return proper.then_some(found);
        }
        // `Eaux et Forêts`: a common noun with a capital right after `et`.
        let noun = at + 1;
        let capital = !comma
            && extent.capital
            && self.is_capital(noun)
            && self.words.is(noun, Classes::WORD)
            && !self
                .words
                .is(noun, Classes::STOP_WORD.or(Classes::ORGANISATION_HEAD).or(Classes::FIRST_NAME));
        capital.then_some((noun + 1, true))
    }

    /// Whether an enumeration inside a name comes to its `et` within a few tokens.
    fn list_goes_on(&self, from: usize) -> bool {
        (from..(from + 8).min(self.words.len())).any(|i| self.words.lower(i) == "et")
    }
}
