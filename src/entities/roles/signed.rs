//! Roles alone on a line below or above a name that stands alone on its own.

use super::Found;
use crate::document::RuleId;
use crate::entities::page::Page;
use crate::entities::resources::SmallUse;
use crate::lexicon::Classes;
use std::ops::Range;

pub(in crate::entities) const SIGNATURE: RuleId = RuleId("role/signature");
pub(in crate::entities) const ABOVE: RuleId = RuleId("role/above");

/// Lines below a name that may hold its roles.
const LINES: usize = 3;

/// *Finds* the functions on the lines under a name that stands alone on its line.
/// *Example* `Vahram Serdarian` / `[Président de l'ANSA]`.
/// *Leaves alone* names inside a paragraph.
/// *Gives* each role, to the end of its line.
pub(super) fn below(page: &Page, k: usize, out: &mut Vec<Found>) {
    let name = page.names[k];
    if !page.is_alone(name.first, name.end) {
        return;
    }
    let mut at = name.end;
    for _ in 0..LINES {
        let whole = page.role_line(at);
        let near = page.words.gap(at) == crate::segmentation::Gap::Line;
        let Some((roles, end)) = whole.or_else(|| page.first_role(at).filter(|_| near)) else { return };
        out.extend(roles.into_iter().map(|tokens| Found { tokens, rule: SIGNATURE, persons: vec![k] }));
        at = end;
    }
}

/// *Finds* the functions that fill the line above a name that stands alone on its line.
/// *Example* `Le [Président du comité]` / `Yanis Benjelloun`.
/// *Leaves alone* a line that says more than functions.
/// *Gives* each role without its article.
pub(super) fn above(page: &Page, k: usize, out: &mut Vec<Found>) {
    let name = page.names[k];
    let Some(line) = page.line_above(name.first).filter(|_| page.is_alone(name.first, name.end)) else {
        return;
    };
    let Some((roles, _)) = page.role_line(line.start).filter(|(_, end)| *end == line.end) else { return };
    out.extend(roles.into_iter().map(|tokens| Found { tokens, rule: ABOVE, persons: vec![k] }));
}

impl Page<'_> {
    /// Whether a name has its line to itself, civility and mark aside.
    fn is_alone(&self, first: usize, end: usize) -> bool {
        let civility = first > 0 && self.words.is(first - 1, Classes::CIVILITY);
        let first = if civility { first - 1 } else { first };
        let bullet = first > 0 && self.is_mark(first - 1) && self.begins_line(first - 1);
        (self.begins_line(first) || bullet) && self.begins_line(end)
    }

    /// The roles that fill the line from token `first` on, and one past the line.
    fn role_line(&self, first: usize) -> Option<(Vec<Range<usize>>, usize)> {
        let mut roles = Vec::new();
        let mut at = first;
        while roles.is_empty() || !self.begins_line(at) {
            let start = self.after_determiner(at);
            let head = self.head(start)?;
            let end = self.role_end(&head);
            roles.push(start..end);
            at = end;
            while self.resources.is_small(self.lower(at), SmallUse::LINE_MARK) && !self.begins_line(at) {
                at += 1;
            }
            if at == end && !self.begins_line(at) {
                return None;
            }
        }
        Some((roles, at))
    }

    /// The role with which the line from token `first` begins.
    fn first_role(&self, first: usize) -> Option<(Vec<Range<usize>>, usize)> {
        let start = self.after_determiner(first);
        let head = self.head(start)?;
        let end = self.role_end(&head);
        let one = start..end;
        Some((vec![one], end))
    }

    /// The tokens of the line above the one that holds token `i`.
    fn line_above(&self, i: usize) -> Option<Range<usize>> {
        let lines = &self.words.segmentation().lines;
        let at = lines.partition_point(|l| l.tokens.end <= i).checked_sub(1)?;
        lines.get(at).map(|l| l.tokens.clone())
    }
}
