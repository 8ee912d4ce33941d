//! From mentions to entities: one person, organisation or other thing with all its names.

use crate::document::Span;
use crate::entities::page::Page;
use crate::entities::roles::find_roles;
use crate::entities::{Entity, Label, Mention, Resources};
use crate::lexicon::{Words, fold};

/// Joins the mentions (but those of places) into entities, in order of first mention, and gives persons their
/// roles.
pub fn link(resources: &Resources, words: &Words, mentions: &[Mention]) -> Vec<Entity> {
    let mut entities: Vec<Entity> = Vec::new();
    // The longest names first, so that `Borne` finds `Élisabeth Borne` wherever that stands.
    let mut order: Vec<&Mention> = mentions.iter().filter(|m| m.label != Label::Place).collect();
    order.sort_by_key(|m| (std::cmp::Reverse(word_count(words, m.span)), m.span));
    for mention in order {
        let name = words.document().slice(mention.span);
        match entities.iter_mut().find(|e| is_same(e, mention.label, name)) {
            Some(entity) => {
                entity.mentions.push(mention.span);
                entity.confidence = entity.confidence.max(mention.confidence);
            }
            None => entities.push(entity(mention, name)),
        }
    }
    for entity in &mut entities {
        entity.mentions.sort();
    }
    entities.sort_by_key(|e| e.mentions[0]);
    join_acronyms(words, &mut entities);
    let page = Page::new(resources, words, mentions, &entities);
    for (entity, role) in find_roles(&page) {
        entities[entity].roles.push(role);
    }
    for entity in &mut entities {
        entity.roles.sort_by_key(|r| r.span);
    }
    entities
}

fn word_count(words: &Words, span: Span) -> usize {
    words.document().slice(span).split_whitespace().count()
}

fn entity(mention: &Mention, name: &str) -> Entity {
    Entity {
        label: mention.label,
        name: if mention.label == Label::Person { person_name(name) } else { one_line(name) },
        mentions: vec![mention.span],
        references: Vec::new(),
        roles: Vec::new(),
        acronym: None,
        expansion: None,
        confidence: mention.confidence,
    }
}

/// A name's blanks as single spaces.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `Ousmane SONKO` is shown as `Ousmane Sonko`.
fn person_name(name: &str) -> String {
    let word = |w: &str| {
        let letters = w.chars().filter(|c| c.is_alphabetic()).count();
        if letters > 1 && !w.contains('.') && w.chars().all(|c| !c.is_lowercase()) {
            title_case(w)
        } else {
            w.to_owned()
        }
    };
    name.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

/// Capital after each hyphen and apostrophe, lower case elsewhere.
fn title_case(word: &str) -> String {
    let mut start = true;
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if start {
            out.push(c)
        } else {
            out.extend(c.to_lowercase())
        }
        start = matches!(c, '-' | '\'' | '’');
    }
    out
}

/// Whether a mention names an entity already met: the same folded name or, for a person, its head or tail.
fn is_same(entity: &Entity, label: Label, name: &str) -> bool {
    if entity.label != label {
        return false;
    }
    let (full, name) = (fold(&entity.name), fold(name));
    let part = || {
        full.strip_suffix(name.as_str()).is_some_and(|rest| rest.ends_with(' '))
            || full.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with(' '))
    };
    full == name || label == Label::Person && part()
}

/// `Full Name (FN)`: two mentions with only a bracket between them, the second a sigle, are one entity.
fn join_acronyms(words: &Words, entities: &mut Vec<Entity>) {
    let text = words.document().text();
    let mut at = 0;
    while at < entities.len() {
        let partner = (0..entities.len()).find(|&other| {
            let (a, b) = (&entities[at], &entities[other]);
            let same = other != at
                && a.label == b.label
                && a.label != Label::Person
                && is_acronym(&b.name)
                && !is_acronym(&a.name);
            let beside = |m: &Span, n: &Span| {
                m.end() <= n.start() && matches!(text[m.end()..n.start()].trim(), "(" | ", ou" | "(ci-après")
            };
            same && a.mentions.iter().any(|m| b.mentions.iter().any(|n| beside(m, n)))
        });
        if let Some(other) = partner {
            let acronym = entities.remove(other);
            let keep = if other < at { at - 1 } else { at };
            let entity = &mut entities[keep];
            entity.acronym = Some(acronym.name.clone());
            entity.expansion = Some(entity.name.clone());
            entity.mentions.extend(acronym.mentions);
            entity.mentions.sort();
            at = keep;
        }
        at += 1;
    }
}

fn is_acronym(name: &str) -> bool {
    !name.contains(' ') && name.chars().filter(|c| c.is_uppercase()).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_become_title_case() {
        assert_eq!(person_name("Ousmane SONKO"), "Ousmane Sonko");
        assert_eq!(person_name("Cedric O"), "Cedric O");
        assert_eq!(person_name("Jean-Luc D’ORMESSON-PETIT"), "Jean-Luc D’Ormesson-Petit");
    }
}
