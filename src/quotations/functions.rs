//! Who holds which function in this release: `le Chef de l'État`, `la ministre`, `le premier magistrat`.

use super::confidence::speaker;
use super::reader::{Name, Reader};
use super::resources::{Noun, Small};
use crate::document::Span;
use crate::entities::Label;
use crate::lexicon::{Classes, fold};

/// A function that the text gives to a person.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Held {
    /// The function under its usual name, folded.
    words: Vec<String>,
    entity: usize,
    /// The function as the text has it.
    span: Span,
}

/// How surely a bare function is somebody's.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Holder {
    pub(super) entity: usize,
    pub(super) confidence: f32,
}

/// How far before a name its function may begin.
const REACH: usize = 16;

impl Reader<'_> {
    /// The person whose function a bare phrase repeats; `last` is who spoke before.
    pub(super) fn holder(&self, first: usize, end: usize, last: Option<usize>) -> Option<Holder> {
        let singular = self.is(first, Small::DEFINITE);
        if !singular || !matches!(self.noun(first, end), Some(Noun::Human)) {
            return None;
        }
        let phrase = self.function_words(self.span(self.head(first, end), end));
        let scored = self.held().iter().filter_map(|held| {
            let likeness = likeness(&phrase, &held.words)?;
            // Of equals the one who spoke before, else the first named.
            Some((likeness, last == Some(held.entity), std::cmp::Reverse(held.span.start()), held.entity))
        });
        let Some((likeness, _, _, entity)) = scored.max() else {
            let function = self.words.is(self.head(first, end), Classes::FUNCTION)
                || phrase.first().is_some_and(|w| w == "maire");
            let found = || self.only_person(first).or_else(|| self.presented(first));
            return function.then(found)?;
        };
        let confidence = if likeness >= SAME { speaker::FUNCTION } else { speaker::ALIKE };
        Some(Holder { entity, confidence })
    }

    /// The one person that the release names, where nothing says that it is not that one.
    fn only_person(&self, first: usize) -> Option<Holder> {
        let mut persons = (0..self.entities.len()).filter(|&e| self.entities[e].label == Label::Person);
        let entity = persons.next().filter(|_| persons.next().is_none())?;
        let feminine = matches!(self.lower(first), "la" | "cette");
        let elided = self.lower(first) == "l'";
        let agrees = elided || self.gender(entity).is_none_or(|f| f == feminine);
        let free = !self.held().iter().any(|h| h.entity == entity) && self.is_first_function(first);
        (agrees && free).then_some(Holder { entity, confidence: speaker::ONLY })
    }

    /// Whether the release speaks of the bare function at token `first` more often than of any other: where `le maire`
    /// and `le commissaire` both speak, the one person named is the one that it is about.
    fn is_first_function(&self, first: usize) -> bool {
        let functions = self.bare_functions.get_or_init(|| {
            let bare = |k: &usize| {
                let article = matches!(self.lower(*k), "le" | "la" | "l'");
                article && (k + 1..k + 3).any(|j| self.words.is(j.min(self.len() - 1), Classes::FUNCTION))
            };
            (0..self.len()).filter(bare).map(|k| self.bare_function(k)).collect()
        });
        let own = self.bare_function(first);
        let count = |function: &String| functions.iter().filter(|f| *f == function).count();
        functions.iter().all(|other| *other == own || count(other) < count(&own))
    }

    /// The first noun of a function under its usual name.
    fn bare_function(&self, article: usize) -> String {
        let words = self.function_words(self.span(article + 1, self.phrase_end(article, article + 8)));
        words.into_iter().next().unwrap_or_default()
    }

    /// The one person without a function whom this sentence or the one before has named:
    /// `Elle a rencontré [Nadia Benali]. La présidente a promis d'agir.`
    fn presented(&self, first: usize) -> Option<Holder> {
        let here = self.sentence(first).start;
        let floor = here.checked_sub(1).map_or(0, |k| self.sentence(k).start);
        let feminine = matches!(self.lower(first), "la" | "cette");
        let elided = self.lower(first) == "l'";
        let mut near = (floor..first).filter_map(|k| self.name_from(k)).filter(|n| {
            self.is_person(*n)
                && !self.is_quoted(n.first)
                && (elided || self.gender(n.entity) == Some(feminine))
        });
        let entity = near.next()?.entity;
        let alone = near.all(|n| n.entity == entity) && !self.held().iter().any(|h| h.entity == entity);
        alone.then_some(Holder { entity, confidence: speaker::ONLY })
    }

    /// The function of a person where the entities give none.
    pub(super) fn function_of(&self, entity: usize) -> Option<Span> {
        self.held().iter().find(|h| h.entity == entity).map(|h| h.span)
    }

    /// Whether a person is a woman by the article of a function: `le Premier ministre Ousmane Sonko`.
    pub(super) fn gender_by_function(&self, entity: usize) -> Option<bool> {
        let mut articles = self.held().iter().filter(|h| h.entity == entity).filter_map(|h| {
            let k = self.words.token_at(h.span.start()).checked_sub(1)?;
            match self.lower(k) {
                "le" | "du" | "au" => Some(false),
                "la" => Some(true),
                _ => None,
            }
        });
        articles.next()
    }

    fn function_words(&self, span: Span) -> Vec<String> {
        let folded = fold(self.words.document().slice(span));
        self.resources.usual_function(&folded).split(' ').map(str::to_owned).collect()
    }

    /// Every function held, made once.
    fn held(&self) -> &[Held] {
        self.held.get_or_init(|| {
            let given = self.entities.iter().enumerate().filter(|(_, e)| e.label == Label::Person);
            let roles = given.flat_map(|(entity, e)| e.roles.iter().map(move |r| (entity, r.span)));
            let persons = self.names.iter().filter(|n| self.is_person(**n));
            let beside = persons.flat_map(|n| self.beside(n).map(|span| (n.entity, span)));
            let held = roles.chain(beside).map(|(entity, span)| {
                let words = self.function_words(span);
                Held { words, entity, span }
            });
            held.collect()
        })
    }

    /// The functions that stand right before and right after a name.
    fn beside(&self, name: &Name) -> impl Iterator<Item = Span> + use<> {
        [self.function_before(name), self.function_after(name)].into_iter().flatten()
    }

    /// `Le Chef de l'État, Son Excellence Monsieur` before a name.
    fn function_before(&self, name: &Name) -> Option<Span> {
        let floor = self.sentence(name.first).start.max(name.first.saturating_sub(REACH));
        let mut end = name.first;
        while end > floor && self.is_courtesy(end - 1) {
            end -= 1;
        }
        let stops = |k: usize| {
            self.is_final(k)
                || self.is(k, Small::FINITE.or(Small::RELATIVE).or(Small::PRONOUN))
                || self.name_over(k).is_some()
        };
        let begins = |k: usize| {
            let articled = self.is(k, Small::DETERMINER) || matches!(self.lower(k), "au" | ",");
            articled && self.is_function(k + 1)
        };
        let k = (floor..end).rev().take_while(|&k| !stops(k)).find(|&k| begins(k))?;
        (k + 1 < end).then(|| self.span(k + 1, end))
    }

    /// `, président de la région` after a name.
    fn function_after(&self, name: &Name) -> Option<Span> {
        let mut k = name.end;
        if !matches!(self.at(k), "," | "(" | "-" | "–" | "—") {
            return None;
        }
        k += 1;
        while self.is(k, Small::DETERMINER) || matches!(self.lower(k), "nouveau" | "nouvelle") {
            k += 1;
        }
        let limit = self.sentence(name.first).end;
        (self.is_function(k) && k < limit).then(|| self.span(k, self.phrase_end(k, limit)))
    }

    pub(super) fn is_function(&self, k: usize) -> bool {
        self.words.is(k, Classes::FUNCTION) || self.resources.noun(self.lower(k)) == Some(Noun::Human)
    }

    /// `Son Excellence, Monsieur`, `M.`: what stands between a function and the name.
    fn is_courtesy(&self, k: usize) -> bool {
        self.words.is(k, Classes::CIVILITY) || self.is(k, Small::COURTESY) || self.mark(k, ",")
    }
}

/// The score of two functions that are the same.
const SAME: isize = 100;

/// How alike a phrase and a function are; nothing when the phrase says what the function does not.
fn likeness(phrase: &[String], held: &[String]) -> Option<isize> {
    if phrase == held {
        return Some(SAME);
    }
    // `le jeune ministre`, `l'ancien maire`: the head may be the second word.
    let head = held.iter().take(2).any(|w| Some(w) == phrase.first());
    let content = |w: &&String| w.len() > 3;
    let within = |a: &[String], b: &[String]| a.iter().filter(content).all(|w| b.contains(w));
    let (shorter, longer) =
        (within(phrase, held), phrase.len() > held.len() && held.len() > 1 && within(held, phrase));
    let missing = (held.len() as isize - phrase.len() as isize).abs();
    (head && (shorter || longer)).then_some(SAME / 2 - missing)
}
