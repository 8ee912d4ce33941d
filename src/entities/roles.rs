//! Roles: the function or title that the text gives a person, before or after the name.

use crate::document::{RuleId, Span};
use crate::entities::{Entity, Label, Resources, Role};
use crate::lexicon::{Classes, Words};
use crate::segmentation::{Gap, TokenKind};

/// Tokens of the longest role.
const LONGEST: usize = 30;
/// Tokens before a name among which its role may begin.
const BEFORE: usize = 28;

pub(super) const AFTER: RuleId = RuleId("role/after");
pub(super) const BEFORE_NAME: RuleId = RuleId("role/before");
pub(super) const SIGNATURE: RuleId = RuleId("role/signature");
pub(super) const COPULA: RuleId = RuleId("role/copula");

/// The roles of every person, each with the person's index.
pub(super) fn find_roles(resources: &Resources, words: &Words, entities: &[Entity]) -> Vec<(usize, Role)> {
    let mut out = Vec::new();
    for (index, person) in entities.iter().enumerate().filter(|(_, e)| e.label == Label::Person) {
        for &mention in &person.mentions {
            let first = words.token_at(mention.start());
            let end = words.token_at(mention.end() - 1) + 1;
            let found = [
                after(resources, words, end),
                before(resources, words, first, entities),
                signature(resources, words, first, end),
                copula(resources, words, end),
            ];
            out.extend(found.into_iter().flatten().map(|role| (index, role)));
        }
    }
    out
}

/// *Finds* a function after a name and a comma, dash or bracket.
/// *Example* `Aurélie Trouvé, [porte-parole d'Attac France] : `, `Sacha Houlié ([député de la Vienne])`.
/// *Leaves alone* a verb after the comma, and another person's function.
/// *Gives* the role without its article.
fn after(resources: &Resources, words: &Words, end: usize) -> Option<Role> {
    let mark = matches!(words.lower(end), "," | "(" | "–" | "—" | "-" | ":");
    if words.gap(end) >= Gap::Line || !mark && !words.is(end, Classes::FUNCTION) {
        return None;
    }

    let start = skip_article(words, if mark { end + 1 } else { end });
    let head = function_head(resources, words, start)?;
    role(words, start, role_end(resources, words, head), AFTER)
}

/// *Finds* a function right before a name.
/// *Example* `le [secrétaire d'Etat chargé de la transition numérique] Cedric O`.
/// *Leaves alone* functions with a verb or another person between them and the name.
/// *Gives* the role without its article.
fn before(resources: &Resources, words: &Words, first: usize, entities: &[Entity]) -> Option<Role> {
    let mut last = first;
    while last > 0
        && (words.is(last - 1, Classes::CIVILITY) && words.is_capitalised(last - 1)
            || words.text(last - 1) == ",")
    {
        last -= 1;
    }
    let comma = last < first && words.text(last) == ",";
    let floor = last.saturating_sub(BEFORE);
    let mut head = None;
    for i in (floor..last).rev() {
        if words.gap(i + 1) >= Gap::Line
            || ends_role(resources, words, i)
            || inside_person(words, i, entities)
        {
            break;
        }
        if words.is(i, Classes::FUNCTION) && starts_role(resources, words, i) {
            head = Some(i);
        }
    }
    let mut start = head?;
    while start > 0 && resources.qualifiers.contains(words.lower(start - 1)) {
        start -= 1;
    }
    let reach = role_end(resources, words, head?);
    let opened = start == 0
        || resources.role_openers.contains(words.lower(start - 1))
        || words.gap(start) >= Gap::Line;
    (reach >= last && (!comma || opened)).then(|| role(words, start, last, BEFORE_NAME))?
}

/// A function begins a role unless it depends on another one: `directeur de cabinet du [maire]`.
fn starts_role(resources: &Resources, words: &Words, i: usize) -> bool {
    let mut before = i;
    while before > 0 && resources.qualifiers.contains(words.lower(before - 1)) {
        before -= 1;
    }
    before == 0
        || resources.role_openers.contains(words.lower(before - 1))
        || words.is(before - 1, Classes::CIVILITY)
        || words.gap(before) >= Gap::Line
        || words.is(before - 1, Classes::CUE)
}

/// *Finds* the function on the line under a name that stands alone on its line, or after it on the same line.
/// *Example* `Vahram Serdarian` / `[Président de l'ANSA]`.
/// *Leaves alone* names inside a paragraph.
/// *Gives* the role, to the end of its line.
fn signature(resources: &Resources, words: &Words, first: usize, end: usize) -> Option<Role> {
    let alone = (first == 0 || words.gap(first) >= Gap::Line || words.is(first - 1, Classes::CIVILITY))
        && end < words.len()
        && words.gap(end) == Gap::Line;
    if !alone {
        return None;
    }
    let start = skip_article(words, end);
    let head = function_head(resources, words, start)?;
    role(words, start, role_end(resources, words, head), SIGNATURE)
}

/// *Finds* a function after `est`, `devient`, `nommé`.
/// *Example* `Stefano Zacchiroli est [développeur Debian]`.
/// *Leaves alone* adjectives and participles: `est arrivé`.
/// *Gives* the role without its article.
fn copula(resources: &Resources, words: &Words, end: usize) -> Option<Role> {
    let mut at = end;
    if !matches!(words.lower(at), "est" | "était" | "devient" | "sera" | "a") {
        return None;
    }
    while matches!(
        words.lower(at),
        "est"
            | "était"
            | "devient"
            | "sera"
            | "a"
            | "été"
            | "nommé"
            | "nommée"
            | "élu"
            | "élue"
            | "désigné"
            | "désignée"
    ) {
        at += 1;
    }
    let start = skip_article(words, at);
    let head = function_head(resources, words, start).filter(|_| words.lower(at - 1) != "a")?;
    role(words, start, role_end(resources, words, head), COPULA)
}

fn role(words: &Words, start: usize, end: usize, rule: RuleId) -> Option<Role> {
    (start < end && end <= words.len()).then(|| Role { span: words.cover(start, end - 1), rule })
}

fn skip_article(words: &Words, i: usize) -> usize {
    if matches!(words.lower(i), "le" | "la" | "l'" | "un" | "une" | "notre") { i + 1 } else { i }
}

/// The function noun at token `i`, qualifiers before it skipped.
fn function_head(resources: &Resources, words: &Words, i: usize) -> Option<usize> {
    let mut head = i;
    while resources.qualifiers.contains(words.lower(head)) {
        head += 1;
    }
    words.is(head, Classes::FUNCTION).then_some(head)
}

/// One past the last token of the role whose head noun is token `head`.
fn role_end(resources: &Resources, words: &Words, head: usize) -> usize {
    let mut end = head + 1;
    while end < words.len() && end - head < LONGEST && words.gap(end) < Gap::Line {
        if ends_role(resources, words, end) && !comma_goes_on(words, end)
            || end == head + 1 && is_verb_like(resources, words, end)
        {
            break;
        }
        end += 1;
    }
    while end > head + 1 && resources.role_danglers.contains(words.lower(end - 1)) {
        end -= 1;
    }
    end
}

/// A word in lower case right after the function that is no adjective by its class or ending: `la directrice
/// [parle]`.
fn is_verb_like(resources: &Resources, words: &Words, i: usize) -> bool {
    let class = Classes::NAME_ADJECTIVE.or(Classes::FUNCTION).or(Classes::STOP_WORD);
    let lower = words.lower(i);
    let letters = lower.starts_with(char::is_alphabetic) && !words.is_capitalised(i);
    letters
        && words.is(i, Classes::WORD)
        && !words.is(i, class)
        && !resources.adjective_endings.iter().any(|e| lower.ends_with(e))
}

/// `chargée de l'égalité, de la diversité et de la ville`: an enumeration inside the role.
fn comma_goes_on(words: &Words, i: usize) -> bool {
    let of = |k: usize| matches!(words.lower(k), "de" | "du" | "des" | "d'" | "à");
    words.text(i) == ","
        && of(i + 1)
        && (i + 2..i + 12)
            .take_while(|&k| k < words.len() && !matches!(words.text(k), "." | ";" | "»"))
            .any(|k| words.lower(k) == "et" && of(k + 1))
}

/// What can only follow a role: marks, verbs, relative pronouns.
fn ends_role(resources: &Resources, words: &Words, i: usize) -> bool {
    let text = words.text(i);
    let mark = words.kind(i) == TokenKind::Punctuation && !matches!(text, "-" | "/" | "'" | "’" | "&");
    let ender = resources.role_enders.contains(words.lower(i));
    // `Agence pour l'Égalité`: the preposition goes on inside a name.
    let inside = words.lower(i) == "pour" && words.is_capitalised(i + 2);
    mark || ender && !inside || words.is(i, Classes::CUE)
}

fn inside_person(words: &Words, i: usize, entities: &[Entity]) -> bool {
    let span: Span = words.span(i);
    words.is_capitalised(i)
        && entities.iter().any(|e| e.label == Label::Person && e.mentions.iter().any(|m| m.contains(span)))
}
