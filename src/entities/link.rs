//! From mentions to entities: one person, organisation or other thing with all its names.

use crate::document::Span;
use crate::entities::acronyms::join_acronyms;
use crate::entities::canonical::display_name;
use crate::entities::gender::civility_gender;
use crate::entities::page::Page;
use crate::entities::references::{self, find_references};
use crate::entities::roles::{find_roles, roles_of_references};
use crate::entities::{Entity, Label, Mention, Resources};
use crate::lexicon::{Classes, Words, fold};
use rustc_hash::FxHashMap;

/// Joins the mentions (but those of places) into entities, in order of first mention, and gives persons their
/// roles.
pub fn link(resources: &Resources, words: &Words, mentions: &[Mention]) -> Vec<Entity> {
    let mut linker = Linker::new(resources, words);
    // The longest names first, so that `Borne` finds `Élisabeth Borne` wherever that stands.
    let mut order: Vec<&Mention> = mentions.iter().filter(|m| m.label != Label::Place).collect();
    order.sort_by_key(|m| (std::cmp::Reverse(word_count(words, m.span)), m.span));
    order.into_iter().for_each(|m| linker.add(m));
    let mut entities = linker.finish();
    join_acronyms(words, &mut entities);
    let page = Page::new(resources, words, mentions, &entities);
    for (entity, role) in find_roles(&page) {
        entities[entity].roles.push(role);
    }
    let references = find_references(&page, &entities);
    references::give(&page, &references, &mut entities);
    references::give_roles(roles_of_references(&page, &references), &mut entities);
    for entity in &mut entities {
        entity.roles.sort_by_key(|r| r.span);
    }
    entities
}

fn word_count(words: &Words, span: Span) -> usize {
    words.document().slice(span).split_whitespace().count()
}

/// Entities as they grow, with what finds them again.
struct Linker<'a> {
    resources: &'a Resources,
    words: &'a Words<'a>,
    entities: Vec<Entity>,
    /// The folded name of each.
    names: Vec<String>,
    /// The labels of its mentions.
    labels: Vec<Vec<Label>>,
    /// By label and folded name.
    exact: FxHashMap<(Label, String), usize>,
    /// Names of several words by label and folded first or last word.
    parts: FxHashMap<(Label, String), Vec<usize>>,
}

impl<'a> Linker<'a> {
    fn new(resources: &'a Resources, words: &'a Words<'a>) -> Linker<'a> {
        let (exact, parts) = (FxHashMap::default(), FxHashMap::default());
        Linker { resources, words, entities: Vec::new(), names: Vec::new(), labels: Vec::new(), exact, parts }
    }

    fn add(&mut self, mention: &Mention) {
        let name = fold(self.words.document().slice(mention.span));
        let name = self.without_legal_form(&name).to_owned();
        let key = (kind(mention.label), name);
        let known = self.exact.get(&key).copied().or_else(|| self.longer(mention, &key.1));
        if let Some(known) = known {
            let entity = &mut self.entities[known];
            entity.mentions.push(mention.span);
            entity.confidence = entity.confidence.max(mention.confidence);
            self.labels[known].push(mention.label);
            return;
        }
        let new = self.entities.len();
        for word in [key.1.split(' ').next(), key.1.split(' ').next_back()].into_iter().flatten() {
            let same = self.parts.entry((key.0, word.to_owned())).or_default();
            if same.last() != Some(&new) {
                same.push(new);
            }
        }
        self.names.push(key.1.clone());
        self.labels.push(vec![mention.label]);
        self.exact.insert(key, new);
        self.entities.push(entity(mention));
    }

    /// `ormelis` for `ormelis sa`.
    fn without_legal_form<'n>(&self, name: &'n str) -> &'n str {
        let cut = name.rsplit_once(' ').filter(|(_, last)| self.resources.folded_legal_forms.contains(*last));
        cut.map_or(name, |(name, _)| name)
    }

    /// The entity of a longer name that this one is short for: the last one named before it, else the first.
    fn longer(&self, mention: &Mention, name: &str) -> Option<usize> {
        let first = name.split(' ').next().unwrap_or(name);
        let last = name.rsplit(' ').next().unwrap_or(name);
        let lists = [first, last].map(|word| self.parts.get(&(mention.label, word.to_owned())));
        let fits = |&e: &usize| self.is_short_for(mention, name, e);
        let before = |e: usize| {
            self.entities[e].mentions.iter().map(|m| m.start()).filter(|&at| at < mention.span.start()).max()
        };
        let found = lists.into_iter().flatten().flatten().copied().filter(fits);
        found.max_by_key(|&e| (before(e), std::cmp::Reverse(e)))
    }

    fn is_short_for(&self, mention: &Mention, name: &str, entity: usize) -> bool {
        let full = &self.names[entity];
        match mention.label {
            Label::Person => is_person_part(full, name) && self.may_be_one(mention, entity),
            Label::Organisation => {
                let begins = full.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '));
                begins && self.is_head(mention)
            }
            _ => false,
        }
    }

    /// `Mme Klarsfeld` is not `Serge Klarsfeld`.
    fn may_be_one(&self, mention: &Mention, entity: usize) -> bool {
        let civility = |span: Span| civility_gender(self.resources, self.words, span);
        let Some(feminine) = civility(mention.span) else { return true };
        let by_civility = || self.entities[entity].mentions.iter().find_map(|&m| civility(m));
        let first_name = self.names[entity].split(' ').next().filter(|first| first.len() > 2);
        let known = by_civility().or_else(|| self.resources.first_name_gender(first_name?));
        known.is_none_or(|known| known == feminine)
    }

    /// `la Ville`, `le Conseil`: a capitalised head noun, alone or with an adjective.
    fn is_head(&self, mention: &Mention) -> bool {
        let first = self.words.token_at(mention.span.start());
        self.words.is_capitalised(first) && self.words.is(first, Classes::ORGANISATION_HEAD)
    }

    /// The entity of the same name without its number: `debconf` for `debconf 15`.
    fn base(&self, entity: usize) -> Option<usize> {
        let name = &self.names[entity];
        let base = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').trim_end();
        let numbered = base.len() < name.len() && base.len() > 2;
        self.exact.get(&(Label::Other, base.to_owned())).copied().filter(|_| numbered)
    }

    fn finish(mut self) -> Vec<Entity> {
        for (entity, labels) in self.labels.iter().enumerate() {
            let told = told(labels).or_else(|| self.base(entity).and_then(|base| told(&self.labels[base])));
            self.entities[entity].label = told.unwrap_or(labels[0]);
        }
        for entity in &mut self.entities {
            entity.mentions.sort();
            entity.name = display_name(self.words, entity);
        }
        self.entities.sort_by_key(|e| e.mentions[0]);
        self.entities
    }
}

/// Persons and organisations apart, all other names are joined whatever they are taken for at each place.
fn kind(label: Label) -> Label {
    match label {
        Label::Person | Label::Organisation => label,
        _ => Label::Other,
    }
}

/// What most mentions of a name are taken for, those aside that do not tell.
fn told(labels: &[Label]) -> Option<Label> {
    let count = |label: Label| labels.iter().filter(|&&l| l == label).count();
    let known = labels.iter().copied().filter(|&l| l != Label::Other);
    known.rev().max_by_key(|&l| count(l))
}

/// The head or tail of a person's name, or `y. guillemin` for `yves guillemin`.
fn is_person_part(full: &str, name: &str) -> bool {
    let tail = full.strip_suffix(name).is_some_and(|rest| rest.ends_with(' '));
    let head = full.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '));
    tail || head || is_initialled(full, name)
}

fn is_initialled(full: &str, name: &str) -> bool {
    let Some((initial, surname)) = name.split_once(' ') else { return false };
    let Some((first_name, rest)) = full.split_once(' ') else { return false };
    let letter = initial.trim_end_matches('.');
    letter.chars().count() == 1 && initial != letter && surname == rest && first_name.starts_with(letter)
}

fn entity(mention: &Mention) -> Entity {
    Entity {
        label: mention.label,
        name: String::new(),
        mentions: vec![mention.span],
        references: Vec::new(),
        roles: Vec::new(),
        acronym: None,
        expansion: None,
        confidence: mention.confidence,
    }
}
