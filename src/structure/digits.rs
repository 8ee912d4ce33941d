//! Groups of digits, and how close they stand to each other.

/// One group of digits, as a byte range of the text.
#[derive(Clone, Copy)]
pub(super) struct Group {
    pub start: usize,
    pub end: usize,
}

impl Group {
    pub(super) fn len(self) -> usize {
        self.end - self.start
    }
}

pub(super) fn sizes(groups: &str) -> Vec<usize> {
    groups.split('-').filter_map(|g| g.parse().ok()).collect()
}

pub(super) fn join(text: &str, groups: &[Group], between: &str) -> String {
    groups.iter().map(|g| &text[g.start..g.end]).collect::<Vec<_>>().join(between)
}

/// The runs of digits of a text.
pub(super) fn digit_groups(text: &str) -> Vec<Group> {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        if at > start {
            out.push(Group { start, end: at });
        }
        at += 1;
    }
    out
}

/// Whether the groups have these sizes, stand close together, and no further digit goes on.
pub(super) fn fits(text: &str, groups: &[Group], sizes: &[usize], shape: &[usize]) -> bool {
    if !sizes.starts_with(shape) || !groups[..shape.len()].windows(2).all(|w| near(text, w[0], w[1])) {
        return false;
    }
    let last = groups[shape.len() - 1];
    let after = text[last.end..].chars().next();
    if after.is_some_and(|c| c.is_alphabetic() || matches!(c, '€' | '%' | '$')) {
        return false;
    }
    // `01 02 03 04 05 06`: a seventh pair would make it another number, unless it opens the next one.
    match groups.get(shape.len()) {
        Some(next) if near(text, last, *next) => matches!(text.as_bytes()[next.start], b'0' | b'+'),
        _ => true,
    }
}

/// One blank, dot or hyphen between two groups.
pub(super) fn near(text: &str, left: Group, right: Group) -> bool {
    let between = &text[left.end..right.start];
    let mut chars = between.chars();
    let first = chars.next();
    let one =
        chars.next().is_none() && first.is_some_and(|c| is_blank(c) || matches!(c, '.' | '-' | '‑' | '–'));
    one || between == ") " || between == ")"
}

/// Up to three blanks, hyphens or brackets between two groups.
pub(super) fn adjoin(text: &str, left: Group, right: Group) -> bool {
    let between = &text[left.end..right.start];
    between.chars().count() <= 3
        && between.chars().all(|c| is_blank(c) || matches!(c, '.' | '-' | '‑' | '–' | '(' | ')'))
        && between != " - "
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}
