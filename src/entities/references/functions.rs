//! Bare functions that repeat a role: `la ministre`, `le Chef de l'État`.

use super::{Found, People};
use crate::document::{RuleId, Span};
use crate::lexicon::fold;
use rustc_hash::FxHashMap;

pub(in crate::entities) const FUNCTION: RuleId = RuleId("reference/function");

/// A role that the text gives a person, as folded words.
struct Held {
    words: Vec<String>,
    entity: usize,
    first: usize,
}

/// *Finds* a function with its article that one person alone holds, after that person is named.
/// *Example* `Anne Vidal, ministre de la Culture, … [La ministre] a conclu.`
/// *Leaves alone* functions that two persons hold, other complements (`le directeur de l'école`), plurals, other
/// genders, and a function right before a name.
/// *Gives* a reference to the person.
pub(super) fn find(people: &People) -> Vec<Found> {
    let held = held(people);
    let mut by_head: FxHashMap<&str, Vec<&Held>> = FxHashMap::default();
    for role in &held {
        for word in role.words.iter().take(2) {
            by_head.entry(word).or_default().push(role);
        }
    }
    let tokens = 1..people.page.words.len();
    let bare: Vec<(Bare, Vec<String>)> = tokens.filter_map(|i| people.bare_function(i)).collect();
    let titles = people.page.words.segmentation().lines.get(TITLES).map_or(0, |l| l.tokens.start);
    // Where each function first stands bare below the titles.
    let mut first_bare: FxHashMap<&[String], usize> = FxHashMap::default();
    for (function, words) in bare.iter().filter(|(f, _)| f.first >= titles) {
        first_bare.entry(words.as_slice()).or_insert(function.first);
    }
    let resolve = |(function, words): &(Bare, Vec<String>)| {
        let held = people.holder(words, function, &by_head)?;
        // A function that already stood bare before its holder is named is rather another's.
        let early = first_bare.get(words.as_slice()).is_some_and(|&at| at < held.first);
        let Bare { first, end, .. } = *function;
        (!early).then_some(Found { first, end, entity: held.entity, rule: FUNCTION })
    };
    bare.iter().filter_map(resolve).collect()
}

/// Lines at the top in which a function may stand bare before its holder is named.
const TITLES: usize = 3;

/// A function with a definite article and without a name.
#[derive(Clone, Copy)]
struct Bare {
    first: usize,
    end: usize,
    feminine: Option<bool>,
}

fn held(people: &People) -> Vec<Held> {
    let page = people.page;
    let roles =
        people.entities.iter().enumerate().flat_map(|(entity, e)| e.roles.iter().map(move |r| (entity, r)));
    let held = roles.map(|(entity, role)| Held {
        words: people.usual_words(role.span),
        entity,
        first: page.words.token_at(role.span.start()),
    });
    held.collect()
}

impl People<'_> {
    /// The folded words of a function under its usual name.
    fn usual_words(&self, span: Span) -> Vec<String> {
        let folded = fold(self.page.words.document().slice(span));
        self.page.resources.usual_function(&folded).split(' ').map(str::to_owned).collect()
    }

    /// The function of which token `i` is the head, and its folded words.
    fn bare_function(&self, i: usize) -> Option<(Bare, Vec<String>)> {
        let page = self.page;
        if self.in_role[i] || page.name_over(i).is_some() {
            return None;
        }
        let feminine = match page.lower(i - 1) {
            "le" | "ce" | "du" | "au" => Some(false),
            "la" | "cette" => Some(true),
            "l'" => None,
            _ => return None,
        };
        let head = page.head(i).filter(|head| !head.plural)?;
        let end = page.role_end(&head);
        let phrase = self.usual_words(page.words.cover(i, end - 1));
        // `la ministre de la Culture, Mme Vidal`: that is a role, or another's.
        let named = page.person_from(page.after_civility(end)).is_some();
        let contracted = matches!(page.lower(i - 1), "du" | "au");
        let first = if contracted { i } else { i - 1 };
        (!named).then_some((Bare { first, end, feminine }, phrase))
    }

    /// The one person who holds such a function and is named before token `at`.
    fn holder<'h>(
        &self,
        phrase: &[String],
        bare: &Bare,
        by_head: &FxHashMap<&str, Vec<&'h Held>>,
    ) -> Option<&'h Held> {
        let fits = by_head.get(phrase.first()?.as_str())?.iter().filter(|h| says_no_more(phrase, &h.words));
        let mut one: Option<&Held> = None;
        for held in fits {
            let agrees = self.feminine[held.entity].is_none_or(|f| bare.feminine.is_none_or(|w| f == w));
            if !agrees || held.first > bare.first {
                continue;
            }
            if one.is_some_and(|o| o.entity != held.entity) {
                return None;
            }
            one = one.or(Some(*held));
        }
        one
    }
}

/// Whether every longer word of a phrase is one of the role's; `le ministre` is not the `premier ministre`.
fn says_no_more(phrase: &[String], role: &[String]) -> bool {
    let ranked = role.first().is_some_and(|w| matches!(w.as_str(), "premier" | "premiere" | "vice" | "sous"));
    phrase.iter().filter(|w| w.len() > 3).all(|w| role.contains(w))
        && (!ranked || phrase.first() == role.first())
}
