//! Verb groups: the forms of a verb of speech with its auxiliary, its clitics and its inverted subject.

use super::conjugation::Forms;
use super::reader::Reader;
use super::resources::{Small, Verb};

/// What kind of group it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mood {
    /// `déclare`, `a déclaré`, `tient à déclarer`.
    Finite,
    /// `d'ajouter`.
    Infinitive,
    /// `soulignant`.
    Gerund,
    /// `a été qualifié`.
    Passive,
}

/// One verb of speech with what belongs to it, as token indices.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Group {
    /// First token, clitics included.
    pub(super) first: usize,
    /// One past the last token.
    pub(super) end: usize,
    /// The verb, in the list.
    pub(super) verb: u16,
    /// See [`Mood`].
    pub(super) mood: Mood,
    /// Plural.
    pub(super) plural: bool,
    /// The inverted pronoun: `-t-il`.
    pub(super) inverted: Option<usize>,
    /// With `ne`.
    pub(super) negated: bool,
}

/// One way to read a form: the verb, what form it is, and the tokens from its clitics to its last word.
#[derive(Clone, Copy, Debug)]
struct Reading {
    verb: u16,
    forms: Forms,
    first: usize,
    end: usize,
}

impl Reader<'_> {
    /// The verb of a group.
    pub(super) fn verb(&self, group: &Group) -> &Verb {
        self.resources.verb(group.verb)
    }

    /// The groups of the tokens `from..to`, in order.
    pub(super) fn groups(&self, from: usize, to: usize) -> impl Iterator<Item = Group> + '_ {
        (from..to.min(self.len())).filter(|&i| self.may_be_cue(i)).filter_map(|i| self.group(i))
    }

    /// The group whose lexical verb is token `i`.
    fn group(&self, i: usize) -> Option<Group> {
        if self.words.is_capitalised(i) || self.name_over(i).is_some() {
            return None;
        }
        let reading = self.reading(i)?;
        let group = self.group_of(i, &reading)?;
        Some(Group { end: group.end.max(reading.end), ..group })
    }

    fn group_of(&self, i: usize, reading: &Reading) -> Option<Group> {
        let &Reading { verb, forms, first, .. } = reading;
        if forms.any(Forms::PARTICIPLE)
            && let Some(group) = self.compound(i, verb)
        {
            return Some(group);
        }
        if forms.any(Forms::FINITE) && !self.is_noun(i, first) {
            return Some(self.finite(i, first, verb, forms));
        }
        if forms.any(Forms::GERUND) && !self.is_determined(first) {
            return Some(self.bare(first, i + 1, verb, Mood::Gerund));
        }
        forms.any(Forms::INFINITIVE).then(|| self.infinitive(i, first, verb))?
    }

    /// Which verb token `i` is of, and where its clitics begin.
    fn reading(&self, i: usize) -> Option<Reading> {
        let spelling = self.spelling(i);
        let mut first = i;
        let mut reflexive = false;
        while first > 0 && i - first < 3 && self.is(first - 1, Small::CLITIC) {
            first -= 1;
            reflexive |= self.is(first, Small::REFLEXIVE);
        }
        // `s'est félicité`: the reflexive stands before the auxiliary.
        reflexive |= self.auxiliary(i).is_some_and(|k| k > 0 && self.is(k - 1, Small::REFLEXIVE));
        if spelling.begins_locution
            && let Some(found) = self.locution(i, first, reflexive)
        {
            return Some(found);
        }
        let known = if reflexive { spelling.pronominal } else { spelling.plain };
        let (verb, forms) = known.or_else(|| spelling.plain.filter(|_| self.is_dative(first)))?;
        Some(Reading { verb, forms, first, end: i + 1 })
    }

    /// `se voient répondre que`, `s'entend dire`: not what this verb does to itself.
    fn is_dative(&self, first: usize) -> bool {
        self.is(first, Small::REFLEXIVE) && self.is(first + 1, Small::CLITIC)
    }

    /// `a mis en garde`, `met-il en garde`: the verb of several words that token `i` begins.
    fn locution(&self, i: usize, first: usize, reflexive: bool) -> Option<Reading> {
        let mut start = i + 1;
        while start < i + 3
            && (self.is_inverted(start) || self.is(start, Small::ADVERB) && self.at(start) != "en")
        {
            start += 1;
        }
        let fits = |k: usize, word: &str| {
            let rest = self.lower(k).strip_prefix(word);
            rest.is_some_and(|ending| matches!(ending, "" | "e" | "s" | "es" | "x"))
        };
        let all = self.resources.locutions(self.lower(i)).iter().filter(|l| l.reflexive == reflexive);
        let mut found = all.filter(|l| l.tail.iter().enumerate().all(|(k, word)| fits(start + k, word)));
        let found = found.next()?;
        Some(Reading { verb: found.verb, forms: found.forms, first, end: start + found.tail.len() })
    }

    /// The auxiliary of a participle at token `i`: `a` in `a, en outre, tenu à`.
    pub(super) fn auxiliary(&self, i: usize) -> Option<usize> {
        let mut in_commas = false;
        for k in (i.saturating_sub(9)..i).rev() {
            let small = self.small(k);
            if small.any(Small::HAVE.or(Small::BE)) {
                return (!in_commas).then_some(k);
            }
            match self.lower(k) {
                "," => in_commas = !in_commas,
                _ if in_commas => {}
                word if small.any(Small::ADVERB) || word.ends_with("ment") || word.starts_with('-') => {}
                _ => return None,
            }
        }
        None
    }

    fn compound(&self, i: usize, verb: u16) -> Option<Group> {
        let auxiliary = self.auxiliary(i)?;
        let mut first = auxiliary;
        while first > 0 && auxiliary - first < 3 && self.is(first - 1, Small::CLITIC) {
            first -= 1;
        }
        let reflexive = (first..auxiliary).any(|k| self.is(k, Small::REFLEXIVE));
        let been = (auxiliary..i).any(|k| self.lower(k) == "été");
        let passive = been || self.is(auxiliary, Small::BE) && !reflexive;
        let mood = match (passive, self.lower(auxiliary)) {
            (true, _) if self.resources.verb(verb).takes('e') && !been => Mood::Finite,
            (true, _) => Mood::Passive,
            (false, "ayant") => Mood::Gerund,
            _ => Mood::Finite,
        };
        let inverted = (auxiliary + 1..i).find(|&k| self.is_inverted(k));
        let plural = matches!(self.lower(auxiliary), "ont" | "avaient" | "auront" | "sont" | "étaient");
        Some(Group { first, end: i + 1, verb, mood, plural, inverted, negated: self.negated(first, i) })
    }

    fn is_inverted(&self, k: usize) -> bool {
        let subject = Small::MASCULINE.or(Small::FEMININE).or(Small::OTHER_SUBJECT).or(Small::AUTHOR);
        k < self.len() && self.lower(k).starts_with('-') && self.is(k, subject)
    }

    fn negated(&self, first: usize, end: usize) -> bool {
        (first..end).any(|k| self.is(k, Small::NEGATION))
    }

    fn finite(&self, i: usize, first: usize, verb: u16, forms: Forms) -> Group {
        let inverted = Some(i + 1).filter(|&k| self.is_inverted(k));
        let end = if inverted.is_some() { i + 2 } else { i + 1 };
        let plural = forms.any(Forms::PLURAL);
        let negated = self.negated(first, i);
        Group { first, end, verb, mood: Mood::Finite, plural, inverted, negated }
    }

    fn bare(&self, first: usize, end: usize, verb: u16, mood: Mood) -> Group {
        let negated = self.negated(first, end);
        Group { first, end, verb, mood, plural: false, inverted: None, negated }
    }

    /// `tient à rappeler`, `peut-on lire`, `vient d'annoncer`, or a bare infinitive after `de`.
    fn infinitive(&self, i: usize, first: usize, verb: u16) -> Option<Group> {
        let mut k = first.checked_sub(1)?;
        let marker = matches!(self.lower(k), "de" | "d'" | "à");
        if marker {
            k = k.checked_sub(1)?;
        }
        let inverted = Some(k).filter(|&k| self.is_inverted(k));
        if inverted.is_some() {
            k = k.checked_sub(1)?;
        }
        while k > 0 && (self.is(k, Small::ADVERB) || self.lower(k).ends_with("ment")) {
            k -= 1;
        }
        let forms = self.modal(k);
        if forms.any(Forms::PARTICIPLE)
            && let Some(auxiliary) = self.auxiliary(k)
        {
            let inverted = inverted.or_else(|| (auxiliary + 1..k).find(|&j| self.is_inverted(j)));
            return Some(Group { inverted, ..self.bare(auxiliary, i + 1, verb, Mood::Finite) });
        }
        if forms.any(Forms::FINITE) {
            let negated = k > 0 && self.is(k - 1, Small::NEGATION);
            let plural = forms.any(Forms::PLURAL);
            return Some(Group { inverted, plural, negated, ..self.bare(k, i + 1, verb, Mood::Finite) });
        }
        let de = matches!(self.lower(first - 1), "de" | "d'");
        de.then(|| self.bare(first, i + 1, verb, Mood::Infinitive))
    }

    /// Whether a form that could be a verb is a noun or adjective here: `la note`, `une annonce`, `en cause`.
    fn is_noun(&self, i: usize, first: usize) -> bool {
        if i + 1 < self.len() && self.is_inverted(i + 1) {
            return false;
        }
        let articles = (first..i).filter(|&k| self.is(k, Small::ARTICLE)).count();
        if articles > 0 {
            // `Comme l'explique X`, `il le confirme`: the article is a pronoun.
            let before = first.checked_sub(1).map(|k| self.lower(k)).unwrap_or_default();
            let pronoun =
                matches!(before, "comme" | "qui") || first > 0 && self.is(first - 1, Small::PRONOUN);
            let others = (first..i).any(|k| !self.is(k, Small::ARTICLE));
            if self.says_it(i, first) {
                return false;
            }
            return !(pronoun || others && !self.is(first, Small::ARTICLE));
        }
        self.is_determined(first)
    }

    /// `Nadia Benali le dit sans ambages :`
    fn says_it(&self, i: usize, first: usize) -> bool {
        let Some(before) = first.checked_sub(1).filter(|_| self.lower(first) == "le") else { return false };
        let small = Small::DE.or(Small::PREPOSITION).or(Small::DETERMINER).or(Small::AND).or(Small::ADVERB);
        let subject = self.is_word(before) && !self.is(before, small);
        subject && (i + 1..i + 5).any(|k| self.mark(k, ":"))
    }

    fn is_determined(&self, first: usize) -> bool {
        let Some(k) = first.checked_sub(1) else { return false };
        if self.name_over(k).is_some() {
            return false;
        }
        let determiner = self.is(k, Small::DETERMINER.or(Small::DE)) && !self.is(k, Small::PRONOUN);
        determiner || self.is(k, Small::PREPOSITION)
    }
}
