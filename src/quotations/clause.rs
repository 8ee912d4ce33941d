//! Where a reported clause ends, and whether words are a clause at all.

use super::marks::Pair;
use super::reader::Reader;
use super::resources::Small;
use super::verbs::Mood;
use crate::segmentation::Gap;
use std::ops::Range;

/// How many tokens a reported clause may have: more is a text without punctuation.
pub(super) const LONGEST: usize = 400;

impl Reader<'_> {
    /// One past the clause that begins at token `start`.
    pub(super) fn clause_end(&self, start: usize, pairs: &[Pair]) -> usize {
        self.end_of(start, pairs, false)
    }

    /// One past the clause after `que` or `de`: the main clause may go on behind it, `… et il ajoute`.
    pub(super) fn report_end(&self, start: usize, pairs: &[Pair]) -> usize {
        self.end_of(start, pairs, true)
    }

    fn end_of(&self, start: usize, pairs: &[Pair], report: bool) -> usize {
        let mut k = start;
        let mut brackets = 0i32;
        let mut dashed = false;
        while k < self.len() && k - start < LONGEST {
            if let Ok(found) = pairs.binary_search_by_key(&k, |p| p.open) {
                let pair = &pairs[found];
                k = pair.after.max(k + 1);
                if self.is_final(pair.end - 1) && !self.continues(k) {
                    break;
                }
                continue;
            }
            // Between two dashes the clause goes on behind the second.
            if self.is_dash(k) && self.gap(k) != Gap::None && (dashed || self.dash_again(k)) {
                dashed = !dashed;
                k += 1;
                continue;
            }
            brackets += i32::from(self.mark(k, "(")) - i32::from(self.mark(k, ")"));
            if k > start && (self.ends_clause(k, brackets) || report && self.ends_report(k)) {
                break;
            }
            k += 1;
        }
        let mut end = k.min(self.len());
        while end > start + 1 && matches!(self.at(end - 1), "," | "*" | "_" | ":") {
            end -= 1;
        }
        end
    }

    fn continues(&self, k: usize) -> bool {
        let joins = self.is_word(k) && !self.words.is_capitalised(k) || self.mark(k, ",");
        joins && !self.begins_line(k)
    }

    fn ends_clause(&self, k: usize, brackets: i32) -> bool {
        if self.begins_paragraph(k) || self.begins_line(k) && self.sentence(k).start == k {
            return true;
        }
        match self.at(k) {
            "." | "!" | "?" | "…" | "..." => brackets <= 0 && !self.continues(k + 1),
            ";" => !self.lists_on(k),
            ")" => brackets < 0,
            "-" | "–" | "—" => self.gap(k) != Gap::None,
            // `…, et espère que`: the next report begins.
            "," | "et" => self.reports_again(k),
            _ => false,
        }
    }

    /// `; et d'accentuer`, `; que`: the list of what is reported goes on.
    fn lists_on(&self, semicolon: usize) -> bool {
        let k = if self.is(semicolon + 1, Small::AND) { semicolon + 2 } else { semicolon + 1 };
        !self.begins_line(k) && (self.is_que(k) || self.is(k, Small::DE) && self.is_infinitive(k + 1))
    }

    /// Whether the main clause goes on at token `k`: `, mais`, `et il ajoute` without a second `que`.
    fn ends_report(&self, k: usize) -> bool {
        match self.lower(k) {
            "," if matches!(self.lower(k + 1), "mais" | "bien") => {
                let next = self.lower(k + 2);
                !matches!(next, "aussi" | "également" | "surtout" | "encore" | "sûr")
            }
            "," if self.adds(k + 1) => true,
            "," if self.lower(k + 1) == "et" => self.is_third(k + 2),
            "et" => self.is_third(k + 1),
            _ => false,
        }
    }

    /// `, précisant que`: the next report of the same speaker.
    fn adds(&self, k: usize) -> bool {
        let group = self.groups(k, k + 3).next().filter(|g| g.first == k && g.mood == Mood::Gerund);
        group.is_some_and(|g| self.is_que(g.end))
    }

    /// `il`, `elle`, `ils`, `elles`.
    fn is_third(&self, k: usize) -> bool {
        self.is(k, Small::MASCULINE.or(Small::FEMININE)) && !self.lower(k).starts_with('-')
    }

    /// Whether a dash at token `k` is the first of two.
    fn dash_again(&self, k: usize) -> bool {
        (k + 1..self.sentence(k).end.min(k + LONGEST)).any(|j| self.is_dash(j))
    }

    /// Whether a verb of speech with its own `que` follows `, et` or `et` at token `k`.
    fn reports_again(&self, k: usize) -> bool {
        let next = if self.mark(k, ",") && self.is(k + 1, Small::AND) { k + 2 } else { k + 1 };
        let group = self.groups(next, next + 2).next().filter(|g| g.first == next && g.mood == Mood::Finite);
        group.is_some_and(|g| self.is_que(g.end) || self.infinitive_start(&g).is_some())
    }

    /// Whether there is a finite verb among the words, by the small words and endings that show one.
    pub(super) fn has_verb(&self, range: &Range<usize>) -> bool {
        range.clone().any(|k| {
            let lower = self.lower(k);
            let tense = ["ait", "ent", "era", "ira", "ont"].iter().any(|e| lower.ends_with(e));
            let verb = tense
                && (lower.len() > 4 || lower.len() == 4 && lower.ends_with("era"))
                && !lower.ends_with("ment")
                && self.is_word(k)
                && !self.words.is_capitalised(k);
            verb || self.is(k, Small::FINITE.or(Small::PRONOUN).or(Small::NEGATION)) || self.group_starts(k)
        })
    }

    fn group_starts(&self, k: usize) -> bool {
        self.groups(k, k + 1).next().is_some_and(|g| g.mood == Mood::Finite)
    }

    pub(super) fn is_dash(&self, k: usize) -> bool {
        matches!(self.at(k), "-" | "–" | "—")
    }
}
