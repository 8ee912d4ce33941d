//! Rules for bodies that a release gives away: those it describes, whose addresses it prints, whose heads it names.

use super::Rule;
use super::organisation::capital_run;
use crate::document::RuleId;
use crate::entities::Label;
use crate::entities::candidate::{Candidate, Scene};
use crate::entities::resources::SmallUse;
use crate::lexicon::{Classes, Words};
use crate::places::PlaceKind;
use crate::segmentation::{Gap, TokenKind};
use rustc_hash::FxHashSet;

pub(super) const ABOUT: RuleId = RuleId("organisation/about");
pub(super) const ADDRESS: RuleId = RuleId("organisation/address");
pub(super) const LED: RuleId = RuleId("organisation/led");
pub(super) const BRANCH: RuleId = RuleId("organisation/branch");
pub(super) const SPELT_OUT: RuleId = RuleId("organisation/spelt-out");

pub(super) const RULES: &[Rule] = &[
    Rule { id: ABOUT, find: about },
    Rule { id: ADDRESS, find: address },
    Rule { id: LED, find: led },
    Rule { id: BRANCH, find: branch },
    Rule { id: SPELT_OUT, find: spelt_out },
];

/// *Finds* what the heading of a boilerplate names.
/// *Example* `À propos de [Carvallet]`, `À PROPOS DU [GROUPE TALBERT]`.
/// *Leaves alone* a heading that goes on after the name, persons, and `à propos de` inside a sentence.
/// *Gives* an organisation.
fn about(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !scene.is_capital(i) || words.is(i, Classes::STOP_WORD.or(Classes::CIVILITY)) {
        return None;
    }
    let article = |k: usize| scene.resources.is_small(words.lower(k), SmallUse::ARTICLE);
    let link = i.checked_sub(1).and_then(|k| if article(k) { k.checked_sub(1) } else { Some(k) })?;
    let propos = link.checked_sub(1).filter(|_| matches!(words.lower(link), "de" | "d'" | "du" | "des"))?;
    let first = propos.checked_sub(1).filter(|_| words.lower(propos) == "propos")?;
    let heading = words.gap(first) >= Gap::Line && scene.same_line(i);
    let end = capital_run(scene, i);
    let alone = end >= words.len() || words.gap(end) >= Gap::Line || words.text(end) == ":";
    let person = scene.is_first_name(i) && end - i == 2 && !scene.is_shouted(i);
    (heading && alone && !person).then(|| scene.candidate(i, end, Label::Organisation, 0.9, rule))
}

/// Words of a name at most.
const LONGEST: usize = 5;

/// *Finds* capitalised words that an address of the release spells as one.
/// *Example* `[Retour Canal]` where `presse@retour-canal.be` stands.
/// *Leaves alone* places, and what the hosts of everybody's mail spell (`mail_hosts.tsv`).
/// *Gives* an organisation.
fn address(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    let begins = |d: &String| words.folded(i).chars().next().is_some_and(|c| d.starts_with(c));
    if !scene.is_capital(i) || !scene.domains.iter().any(begins) {
        return None;
    }
    let mut spelt = String::new();
    for end in i..(i + LONGEST).min(words.len()) {
        if end > i && !scene.follows(end) {
            return None;
        }
        spelt.extend(words.folded(end).chars().filter(|c| c.is_alphanumeric()));
        if scene.domains.contains(&spelt) {
            let place = scene.toponyms_at(i).any(|t| t.end == end + 1);
            return (!place).then(|| scene.candidate(i, end + 1, Label::Organisation, 0.8, rule));
        }
    }
    None
}

/// *Finds* the capitalised name after a function and `de`.
/// *Example* `la directrice générale de [Carvallet]`, `président d'[Écouter Demain]`.
/// *Leaves alone* places, persons (`l'assistante de Marie Dupont`), portfolios.
/// *Gives* an organisation.
fn led(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !scene.is_capital(i) {
        return None;
    }
    let other = Classes::STOP_WORD.or(Classes::CIVILITY).or(Classes::TIME).or(Classes::FUNCTION);
    let link = i.checked_sub(1).filter(|&k| matches!(words.lower(k), "de" | "d'"))?;
    if words.is(i, other) || scene.is_first_name(i) || !scene.follows(i) {
        return None;
    }
    let mut back = (1..=3).filter_map(|n| link.checked_sub(n));
    let function = back.find(|&k| words.is(k, Classes::FUNCTION))?;
    let adjectives = (function + 1..link).all(|k| words.kind(k) == TokenKind::Word && scene.follows(k));
    let place = scene.toponyms_at(i).next().is_some();
    let end = capital_run(scene, i);
    (adjectives && !place && !super::is_portfolio(scene, i))
        .then(|| scene.candidate(i, end, Label::Organisation, 0.6, rule))
}

/// *Finds* a name that ends with the country or continent of a branch.
/// *Example* `[Talbert France]`, `[Ormelis Europe]`.
/// *Leaves alone* places side by side, persons, lines in capitals, and the noun in lower case: `plan France`.
/// *Gives* an organisation.
fn branch(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !scene.is_capital(i) || !scene.is_capital(i + 1) {
        return None;
    }
    let name = |k: usize| scene.is_name_word(k) && scene.toponyms_at(k).next().is_none();
    let inside = i > 0 && scene.follows(i) && scene.is_capital(i - 1);
    let other = Classes::CIVILITY.or(Classes::FIRST_NAME).or(Classes::FUNCTION);
    if !name(i) || inside || scene.is_shouted(i) || words.is(i, other) {
        return None;
    }
    let last = (i + 1..i + 4).take_while(|&k| scene.is_capital(k) && scene.follows(k)).find(|&k| !name(k))?;
    let country = scene.toponyms_at(last).any(|t| {
        let kind = scene.places.record(t.id).kind();
        t.end == last + 1 && matches!(kind, PlaceKind::Country | PlaceKind::Continent)
    });
    let ends = !(scene.is_capital(last + 1) && scene.follows(last + 1));
    (country && ends).then(|| scene.candidate(i, last + 1, Label::Organisation, 0.72, rule))
}

/// *Finds* the full name in brackets after its sigle.
/// *Example* `PRISM ([Performance Industrielle et Systèmes Mécatroniques])`.
/// *Leaves alone* brackets whose words do not spell the sigle.
/// *Gives* an organisation (another name when its head says so).
fn spelt_out(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    let sigle = i.checked_sub(2).filter(|&k| words.text(i - 1) == "(" && scene.is_upper(k))?;
    if !scene.is_capital(i) {
        return None;
    }
    let ends = |&k: &usize| matches!(words.text(k), ")" | "," | ";") || words.gap(k) >= Gap::Line;
    let end = (i + 1..(i + 14).min(words.len())).find(ends)?;
    let full: Vec<&str> =
        (i..end).filter(|&k| !words.is(k, Classes::STOP_WORD)).map(|k| words.folded(k)).collect();
    let letters: Vec<char> = words.folded(sigle).chars().filter(|c| c.is_alphanumeric()).collect();
    let label = scene.resources.other_heads.get(words.lower(i)).map_or(Label::Organisation, |h| h.label);
    (full.len() > 1 && spell(&full, &letters)).then(|| scene.candidate(i, end, label, 0.85, rule))
}

/// Whether each word gives its first letter, and perhaps more in their order, to the letters.
fn spell(full: &[&str], letters: &[char]) -> bool {
    let (Some((word, rest)), Some(first)) = (full.split_first(), letters.first()) else {
        return full.is_empty() && letters.is_empty();
    };
    if !word.starts_with(*first) {
        return false;
    }
    let mut taken = 0;
    for c in word.chars() {
        if letters.get(taken) == Some(&c) {
            taken += 1;
        }
    }
    (1..=taken).any(|n| spell(rest, &letters[n..]))
}

/// Letters of a domain at least.
const SHORTEST: usize = 4;

/// What the domains of a document's addresses spell: `retourcanal` for `presse@retour-canal.be`.
pub(in crate::entities) fn domains(hosts: &FxHashSet<&'static str>, words: &Words) -> FxHashSet<String> {
    let mut out = FxHashSet::default();
    for i in (0..words.len()).filter(|&i| matches!(words.kind(i), TokenKind::Email | TokenKind::Url)) {
        let lower = words.lower(i);
        let host = lower.rsplit('@').next().unwrap_or(lower);
        let host = host.split_once("://").map_or(host, |(_, rest)| rest);
        let host = host.split(['/', '?', '#', ':']).next().unwrap_or(host);
        let mut labels = host.rsplit('.').skip(1).filter(|l| *l != "gouv" && *l != "co");
        let spelt: String =
            labels.next().unwrap_or_default().chars().filter(|c| c.is_alphanumeric()).collect();
        if spelt.len() >= SHORTEST && !hosts.contains(spelt.as_str()) {
            out.insert(spelt);
        }
    }
    out
}
