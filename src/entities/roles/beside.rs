//! Roles right after and right before a name.

use super::Found;
use super::nouns::Head;
use crate::document::RuleId;
use crate::entities::Label;
use crate::entities::page::Page;
use crate::entities::resources::SmallUse;
use crate::lexicon::Classes;

pub(in crate::entities) const AFTER: RuleId = RuleId("role/after");
pub(in crate::entities) const BEFORE_NAME: RuleId = RuleId("role/before");

/// Tokens before a name among which its role may begin.
const BEFORE: usize = 40;
/// Tokens of the longest bracket or age between a name and its role.
const ASIDE: usize = 8;

/// *Finds* functions after a name and a comma, dash or bracket, one after the other.
/// *Example* `Aurélie Trouvé, 40 ans, [porte-parole d'Attac France] et [maire de Lens] : `.
/// *Leaves alone* a verb after the comma, and another person's function: `, le maire Hugo Vidal`.
/// *Gives* each role without its article; a plural one to all the persons it stands after.
pub(super) fn after(page: &Page, k: usize, out: &mut Vec<Found>) {
    let Some(mut at) = page.role_opening(page.names[k].end) else { return };
    while let Some(head) = page.head(at) {
        let end = page.role_end(&head);
        // `Hugo Vidal, la ministre Nadia Benali`: the next one's.
        if page.names_next(end) {
            return;
        }
        let persons = if head.plural { page.joined_before(k) } else { vec![k] };
        out.push(Found { tokens: at..end, rule: AFTER, persons });
        let Some(next) = page.next_role(end) else { return };
        at = next;
    }
}

/// *Finds* a function right before a name.
/// *Example* `le [secrétaire d'Etat chargé de la transition numérique] Cedric O`, `la [maire], Mme Vidal`.
/// *Leaves alone* functions with a verb or another person between them and the name.
/// *Gives* the role without its article; a plural one to all the persons it stands before.
pub(super) fn before(page: &Page, k: usize, out: &mut Vec<Found>) {
    let mut first = page.names[k].first;
    loop {
        let (last, apart) = page.courtesy(first);
        let Some(head) = page.role_up_to(last, apart) else { return };
        let persons = if head.plural { page.joined_after(k) } else { vec![k] };
        out.push(Found { tokens: head.start..last, rule: BEFORE_NAME, persons });
        // `le [ministre de l'Intérieur], le [général] Hugo Vidal`
        let article = head.start > 1 && matches!(page.lower(head.start - 1), "le" | "la" | "l'");
        if !article || page.text(head.start - 2) != "," {
            return;
        }
        first = head.start - 1;
    }
}

impl Page<'_> {
    /// The head of the role that ends right before token `last`: the first that reaches it, but
    /// `directeur du [maire] Hugo Vidal`.
    fn role_up_to(&self, last: usize, apart: bool) -> Option<Head> {
        let mut best: Option<Head> = None;
        for i in (last.saturating_sub(BEFORE)..last).rev() {
            if self.begins_line(i + 1) || self.stops_before(i) {
                break;
            }
            let Some(head) = self.head(i).filter(|_| self.opens_role(i, apart)) else { continue };
            if self.role_reach(&head) >= last && self.trimmed(&head, last) == last {
                best = Some(head);
                if self.is_governed(i) {
                    break;
                }
            }
        }
        best
    }

    /// `du maire`, `de l'ex-président`, against `auprès du ministre`.
    fn is_governed(&self, i: usize) -> bool {
        let Some(before) = i.checked_sub(1) else { return false };
        let of = match self.lower(before) {
            "du" => before,
            "la" | "l'" if before > 0 && self.lower(before - 1) == "de" => before - 1,
            _ => return false,
        };
        of > 0 && self.lower(of - 1) != "auprès"
    }

    /// The token at which a role may begin after a name that ends before token `end`.
    fn role_opening(&self, end: usize) -> Option<usize> {
        let at = self.after_asides(end);
        if self.begins_line(at) {
            return None;
        }
        if self.resources.is_small(self.lower(at), SmallUse::ROLE_MARK) {
            return Some(self.after_determiner(at + 1))
                .filter(|&i| !self.begins_line(at + 1) && self.head(i).is_some());
        }
        // `Guy Duplan chef du département`, against `Guy Duplan juge la mesure`.
        let verb = self.resources.is_small(self.lower(at + 1), SmallUse::OBJECT);
        let fresh = self.lower(at).starts_with("nouve");
        let start = if fresh { at + 1 } else { at };
        let office = || {
            self.role_noun(start).is_some_and(|(end, ..)| self.is_of(end) || self.words.is_capitalised(start))
        };
        (!verb && (self.words.is(start, Classes::FUNCTION) || office())).then_some(start)
    }

    /// Past `(Metro Link)` and `, 48 ans` after a name.
    fn after_asides(&self, end: usize) -> usize {
        let mut at = end;
        if self.text(at) == "(" && self.head(self.after_determiner(at + 1)).is_none() {
            let close = (at + 1..at + ASIDE).find(|&i| self.text(i) == ")");
            at = close.map_or(at, |close| close + 1);
        }
        if self.text(at) == "," && self.is_number(at + 1) && self.lower(at + 2) == "ans" {
            at += 3;
        }
        // `Sonja Vidal de l'EPFZ, [autrice]`, `Sonja Vidal, CGT, [secrétaire]`
        let of = self.is_of(at) || self.text(at) == ",";
        let body = if self.lower(at + 1) == "l'" || self.lower(at + 1) == "la" { at + 2 } else { at + 1 };
        let name = self.name_over(body).filter(|n| of && n.first == body && n.label != Label::Person);
        name.map_or(at, |n| n.end)
    }

    /// Past adverbs, articles and `l'un des` before a role.
    pub(super) fn after_determiner(&self, i: usize) -> usize {
        let mut at = i;
        while at < i + 5 && self.resources.roles.asides.contains(self.lower(at)) {
            at += 1;
        }
        at
    }

    /// Whether the role before token `end` is that of the person named next.
    fn names_next(&self, end: usize) -> bool {
        let civility = self.words.is(end, Classes::CIVILITY);
        self.person_from(if civility { end + 1 } else { end }).is_some()
    }

    /// The token at which another role of the same person begins after the one that ends before token `end`.
    fn next_role(&self, end: usize) -> Option<usize> {
        let mut at = end;
        if self.text(at) == "(" {
            let close = (at + 1..at + ASIDE).find(|&i| self.text(i) == ")")?;
            at = close + 1;
        }
        let mut links = 0;
        while links < 3 && matches!(self.lower(at), "," | "et" | "puis" | "&") && !self.begins_line(at) {
            at += 1;
            links += 1;
        }
        let start = self.after_determiner(at);
        let head = self.head(start).filter(|_| links > 0 && !self.begins_line(at))?;
        // `…, le maire, Hugo Vidal`
        let articled = start > at;
        let end = self.role_end(&head);
        let other = articled && self.text(end) == "," && self.person_from(end + 1).is_some();
        (!other).then_some(start)
    }

    /// Where what stands between a role and a name begins (`, Son Excellence Monsieur`, `(DPL),`), and whether
    /// a comma or colon is in it.
    fn courtesy(&self, first: usize) -> (usize, bool) {
        let (mut last, mut apart) = (first, false);
        while last > 0 && !self.begins_line(last) {
            let i = last - 1;
            let civility = self.words.is(i, Classes::CIVILITY) && self.words.is_capitalised(i);
            let mark = matches!(self.text(i), "," | ":") || !apart && self.is_copula(i);
            let open = || (i.saturating_sub(ASIDE)..i).rev().find(|&j| self.text(j) == "(");
            last = match self.text(i) {
                ")" if apart => open().unwrap_or(i),
                _ if civility || mark || self.resources.roles.courtesies.contains(self.lower(i)) => i,
                _ => break,
            };
            apart |= mark;
        }
        (last, apart)
    }

    /// What no role before a name reaches over: another person, the end of a sentence.
    fn stops_before(&self, i: usize) -> bool {
        self.resources.is_small(self.text(i), SmallUse::SENTENCE_END)
            || self.name_over(i).is_some_and(|n| n.label == Label::Person)
    }

    /// Whether a role can begin at token `i`; before a comma it needs its article or the line's beginning.
    fn opens_role(&self, i: usize, apart: bool) -> bool {
        if self.begins_line(i) {
            return true;
        }
        let before = self.lower(i - 1);
        if self.is_qualifier(i - 1) || self.role_noun(i - 1).is_some() && before != "excellence" {
            return false;
        }
        if apart {
            let article = self.resources.roles.asides.contains(before);
            let bullet = i > 1 && self.begins_line(i - 1) && self.is_mark(i - 1);
            return article || bullet || self.words.is_capitalised(i) && before != ",";
        }
        self.resources.roles.openers.contains(before)
            || self.words.is(i - 1, Classes::CIVILITY.or(Classes::CUE))
            || self.resources.roles.asides.contains(before)
    }
}
