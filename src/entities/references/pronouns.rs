//! `il`, `elle`: the person whom the sentence, or the one before, is about.

use super::topics::Topic;
use super::{Found, People};
use crate::document::RuleId;
use crate::segmentation::Gap;

pub(in crate::entities) const PRONOUN: RuleId = RuleId("reference/pronoun");

/// *Finds* `il` and `elle` where the sentence, or the one before it, is about one person of that gender.
/// *Example* `Anne Vidal est venue hier. [Elle] a visité le chantier.`
/// *Leaves alone* impersonal `il`, pronouns inside quotation marks, and sentences about anything else or with
/// another person of that gender.
/// *Gives* a reference to the person.
pub(super) fn find(people: &People, functions: &[Found]) -> Vec<Found> {
    let page = people.page;
    let mut out: Vec<Found> = Vec::new();
    let mut known: Vec<Found> = functions.to_vec();
    known.sort_by_key(|f| f.first);
    let mut last = Topic::None;
    for sentence in page.words.segmentation().sentences.iter().map(|s| s.tokens.clone()) {
        if page.words.gap(sentence.start) == Gap::Paragraph && !people.opens_with_pronoun(sentence.start) {
            last = Topic::None;
        }
        let mut topic = people.topic(&sentence, &known);
        for i in sentence.clone() {
            let Some(feminine) = people.pronoun(i) else { continue };
            let opening = i < sentence.start + 3;
            let about = if opening || topic == Topic::None || topic == Topic::Other && people.inverted(i) {
                last
            } else {
                topic
            };
            let Topic::Person(entity) = about else { continue };
            if people.feminine[entity] != Some(feminine) || people.rivals(entity, feminine, i) {
                continue;
            }
            let found = Found { first: i, end: i + 1, entity, rule: PRONOUN };
            if opening || topic == Topic::None {
                topic = Topic::Person(entity);
            }
            let at = known.partition_point(|f| f.first < i);
            known.insert(at, found);
            out.push(found);
        }
        last = topic;
    }
    out
}

/// Sentences before a pronoun in which no other person of its gender may stand.
const SPAN: usize = 90;

impl People<'_> {
    /// Whether token `i` is a pronoun for a person, and feminine.
    fn pronoun(&self, i: usize) -> Option<bool> {
        let page = self.page;
        let feminine = match page.lower(i) {
            "elle" | "-elle" | "-t-elle" => true,
            "il" | "-il" | "-t-il" => false,
            _ => return None,
        };
        if self.quoted[i] || !feminine && self.is_impersonal(i) {
            return None;
        }
        // `pour elle`, `qu'elle-même`: no subject.
        let subject = page.words.kind(i + 1) == crate::segmentation::TokenKind::Word || self.inverted(i);
        subject.then_some(feminine)
    }

    fn inverted(&self, i: usize) -> bool {
        self.page.text(i).starts_with(['-', '\u{2010}', '\u{2011}'])
    }

    fn opens_with_pronoun(&self, i: usize) -> bool {
        (i..i + 3).any(|k| matches!(self.page.lower(k), "il" | "elle"))
    }

    /// `il faut`, `il y a`, `il est prévu que`.
    fn is_impersonal(&self, i: usize) -> bool {
        let page = self.page;
        let verbs = &page.resources.impersonal;
        let after = (i + 1..i + 5).find(|&k| !page.resources.clitics.contains(page.lower(k)));
        let before = i.checked_sub(1).filter(|_| self.inverted(i));
        let verb = before.or(after);
        let direct = verb.is_some_and(|k| verbs.contains(page.lower(k)));
        let y = (i + 1..i + 3).any(|k| page.lower(k) == "y");
        let be = verb.is_some_and(|k| page.resources.roles.verbs.contains(page.lower(k)));
        let clause = || (i + 2..i + 8).any(|k| matches!(page.lower(k), "que" | "qu'" | "de" | "d'"));
        direct || y || be && clause() && !self.has_role_after(i)
    }

    /// `il est président de`: no impersonal clause.
    fn has_role_after(&self, i: usize) -> bool {
        (i + 2..i + 6).any(|k| self.page.head(k).is_some())
    }

    /// Whether another person who could be meant stands between the person's last mention and token `i`.
    fn rivals(&self, entity: usize, feminine: bool, i: usize) -> bool {
        let names = &self.page.names;
        let until = names.partition_point(|n| n.end <= i);
        for name in names[..until].iter().rev().take_while(|n| n.end + SPAN > i) {
            let Some(other) = name.entity.filter(|_| name.label == crate::entities::Label::Person) else {
                continue;
            };
            if other == entity {
                return false;
            }
            if self.feminine[other].is_none_or(|f| f == feminine) {
                return true;
            }
        }
        false
    }
}
