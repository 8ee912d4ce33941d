//! Words between marks beside who said them, without a verb: signatures, brackets, headings.

use super::direct::Look;
use super::draft::{Attribution, DraftCue, Source};
use super::marks::Pair;
use super::reader::{Name, Reader};
use super::resources::{Noun, Small};
use super::subjects::Subject;
use super::verbs::Mood;
use crate::document::RuleId;

/// *Finds* quoted words followed by a bare name. *Example* `« Let go. » - Upile Chisala` *Leaves alone*
/// short names of things: `le prix « Élan », Paris`. *Gives* the named person.
pub(super) const NAME_AFTER: RuleId = RuleId("quotation/name-after");
/// *Finds* quoted words right under a line with a person's name and function. *Example* `Nadia Benali, ministre de la
/// Culture⏎« Ce plan est juste. »` *Leaves alone* a name that signs the words above it, `Photo : Hugo Vidal⏎« Rivages »`.
/// *Gives* the named person.
pub(super) const NAME_ABOVE: RuleId = RuleId("quotation/name-above");
/// *Finds* quoted words that the next words point back to. *Example* `« Nous sommes libres » : c'est par ces mots que
/// Hugo Vidal a ouvert la séance.` *Leaves alone* `« Liberté » : c'est sur ce mot que finit le poème.` *Gives* the
/// subject behind `que`.
pub(super) const THESE_WORDS: RuleId = RuleId("quotation/these-words");
/// *Finds* quoted words with who said them in brackets. *Example* `« J'ai appris que ça peut être dur » (élève de
/// cinquième)` *Leaves alone* `« Le Cid » (Corneille)`, `« Élan » (voir page 3)`. *Gives* the words in the brackets.
pub(super) const BRACKETS: RuleId = RuleId("quotation/brackets");
/// *Finds* a heading that begins with quoted words, a colon behind them and who said them. *Example* `« Nous ne
/// lâcherons rien » : les salariés de Brévol poursuivent la grève` *Leaves alone* `« L'industrie, c'est la vie » :
/// tel est le thème`, `« Villes en fête » : le maire ouvre le bal`. *Gives* the first words after the colon.
pub(super) const HEADING: RuleId = RuleId("quotation/heading");

/// *Finds* a quoted sentence in the first person right behind a sentence about a person. *Example* `Hugo Vidal ne
/// décolère pas. « C'est une honte ! »` *Leaves alone* `Hugo Vidal expose ses toiles. « Rivages » ouvre samedi.`
/// *Gives* the person whom the sentence before is about.
pub(super) const REACTION: RuleId = RuleId("quotation/reaction");

impl Reader<'_> {
    /// See [`REACTION`].
    pub(super) fn reaction(&self, pair: &Pair) -> Option<Attribution> {
        let before = pair.open.checked_sub(1).filter(|&k| self.is_final(k) && !self.is_quoted(k))?;
        let whole = pair.closed && self.is_final(pair.end - 1) && pair.end - pair.first > 3;
        if !whole || self.begins_line(pair.open) || !self.says_i(pair) {
            return None;
        }
        let subject = self.sentence_subject(before).filter(|s| s.end() <= before)?;
        let person = self.own_name(subject.first(), subject.end()).is_some_and(|n| self.is_person(n));
        person.then_some(Attribution { cue: None, source: Source::Words(subject), rule: REACTION })
    }

    /// See [`NAME_AFTER`].
    pub(super) fn name_after(&self, pair: &Pair, limit: usize) -> Option<Attribution> {
        let dash = self.begins_line(pair.open) && self.is_dash(pair.after);
        if self.look(pair) == Look::Term && !self.stands_alone(pair) && !dash {
            return None;
        }
        let mut k = pair.after;
        let mut separated = self.begins_line(k);
        while k < limit && k < pair.after + 6 && self.separates(k) {
            separated |= !self.is_final(k);
            k += 1;
        }
        separated |= self.begins_line(k);
        let name = self.signature_name(k).or_else(|| self.name_behind_function(k))?;
        let line_end =
            self.words.segmentation().lines.get(self.line(name.first)).map_or(limit, |l| l.tokens.end);
        let verb = self.groups(name.end, line_end.min(limit)).any(|g| g.mood == Mood::Finite);
        let short = line_end.saturating_sub(k) <= 40;
        (separated && short && !verb && self.is_person(name)).then_some(Attribution {
            cue: None,
            source: Source::Words(Subject::Phrase { first: name.first, end: self.joined_end(name) }),
            rule: NAME_AFTER,
        })
    }

    /// `La ministre de la Culture, Nadia Benali` on a line of its own.
    fn name_behind_function(&self, k: usize) -> Option<Name> {
        let function = if self.is(k, Small::DEFINITE) { k + 1 } else { k };
        let line = self.words.segmentation().lines.get(self.line(k)).filter(|l| l.tokens.start == k)?;
        let own = self.is_function(function) && line.tokens.len() < 24;
        let mut names = (k..line.tokens.end).filter_map(|j| self.name_from(j)).filter(|_| own);
        names.find(|n| self.is_person(*n))
    }

    /// One past `et Hugo Vidal` behind a name.
    fn joined_end(&self, name: Name) -> usize {
        let other = self.name_from(name.end + 1).filter(|n| self.is_person(*n));
        other.filter(|_| self.lower(name.end) == "et").map_or(name.end, |n| n.end)
    }

    /// See [`NAME_ABOVE`].
    pub(super) fn name_above(&self, pair: &Pair) -> Option<Attribution> {
        let lines = &self.words.segmentation().lines;
        let line = self.line(pair.open);
        if line == 0
            || !self.begins_line(pair.open)
            || lines[line].blank_before
            || self.look(pair) == Look::Term
        {
            return None;
        }
        let heads = |k: usize| k == 0 || lines[k].blank_before;
        let one = |k: usize| self.signature(k).filter(|_| heads(k));
        let name = one(line - 1)
            .or_else(|| one(line.checked_sub(2)?).filter(|_| lines[line - 1].tokens.len() < 16))?;
        // Where signatures stand below the words, this one is of the words above it.
        let below = self.line(pair.after);
        let signed = lines.get(below).is_some_and(|l| !l.blank_before) && self.signature(below).is_some();
        (!signed).then_some(Attribution {
            cue: None,
            source: Source::Words(Subject::Phrase { first: name.first, end: name.end }),
            rule: NAME_ABOVE,
        })
    }

    /// See [`THESE_WORDS`].
    pub(super) fn these_words(&self, pair: &Pair) -> Option<Attribution> {
        let mut k = pair.after;
        while k < pair.after + 2 && (self.is_final(k) || matches!(self.at(k), ":" | "," | "–" | "—")) {
            k += 1;
        }
        let opens = self.lower(k) == "c'" && self.lower(k + 1) == "est";
        let these = matches!(self.lower(k + 2), "par" | "avec" | "en" | "sur") && self.lower(k + 3) == "ces";
        if !opens || !these || !self.resources.is_speech_noun(self.lower(k + 4)) || !self.is_que(k + 5) {
            return None;
        }
        let subject =
            Subject::Phrase { first: k + 6, end: self.short_phrase_end(k + 6, self.sentence(k).end) };
        let cue = DraftCue { first: k + 4, end: k + 5, lemma: self.lower(k + 4).to_owned() };
        self.can_speak(subject).then_some(Attribution {
            cue: Some(cue),
            source: Source::Words(subject),
            rule: THESE_WORDS,
        })
    }

    /// Whether a mark may stand between quoted words and a name.
    fn separates(&self, k: usize) -> bool {
        self.sets_apart(k) || matches!(self.at(k), "," | "-" | "–" | "—" | "." | "(" | "--" | "---")
    }

    /// Where a bracket is closed.
    fn in_brackets_end(&self, open: usize, limit: usize) -> Option<usize> {
        (open + 1..limit.min(open + 14)).find(|&k| self.mark(k, ")"))
    }

    /// See [`BRACKETS`].
    pub(super) fn in_brackets(&self, pair: &Pair, limit: usize) -> Option<Attribution> {
        let open = pair.after;
        if !self.mark(open, "(") || self.look(pair) == Look::Term {
            return None;
        }
        let close = self.in_brackets_end(open, limit)?;
        let (first, end) = (open + 1, self.phrase_end(open + 1, close));
        let person = self.own_name(first, end).is_some_and(|n| self.is_person(n) && n.first <= first + 1);
        let human = self.noun(first, end) == Some(Noun::Human) && !self.is_punctuation(first);
        (person || human).then_some(Attribution {
            cue: None,
            source: Source::Words(Subject::Phrase { first, end: close }),
            rule: BRACKETS,
        })
    }

    /// See [`HEADING`].
    pub(super) fn heading(&self, pair: &Pair, limit: usize) -> Option<Attribution> {
        let begins = self.begins_line(pair.open) && pair.closed && self.mark(pair.after, ":");
        let (first, line) = (pair.after + 1, self.line(pair.open));
        if !begins || self.begins_line(first) || !self.speaks_in_person(pair) {
            return None;
        }
        let line_end = self.words.segmentation().lines.get(line)?.tokens.end;
        let end = self.short_phrase_end(first, line_end.min(limit));
        let subject = Subject::Phrase { first, end };
        let untitled = !self.is_final(line_end - 1);
        (untitled && self.can_speak(subject)).then_some(Attribution {
            cue: None,
            source: Source::Words(subject),
            rule: HEADING,
        })
    }

    /// Whether quoted words are a sentence of somebody's: `je`, `nous`, `on`, `notre`.
    fn speaks_in_person(&self, pair: &Pair) -> bool {
        self.clause_inside(pair) && self.says_i(pair)
    }

    /// `je`, `nous`, `notre`, `on`, `c'est`.
    fn says_i(&self, pair: &Pair) -> bool {
        (pair.first..pair.end).any(|k| self.is(k, Small::AUTHOR) || matches!(self.lower(k), "on" | "c'"))
    }
}
