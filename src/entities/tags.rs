//! The tags that the tagger gives tokens: outside, or beginning, inside, end of a name or a whole name, for
//! each of four kinds.

use crate::entities::Label;

/// Number of tags.
pub const TAGS: usize = 17;

/// The tag of tokens outside every name.
pub const OUTSIDE: usize = 0;

/// The four kinds that the tagger tells apart; the finer labels are decided afterwards.
pub const KINDS: [Label; 4] = [Label::Person, Label::Organisation, Label::Place, Label::Other];

/// Where in a name a token stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Position {
    /// First of several.
    Begin,
    /// Neither first nor last.
    Inside,
    /// Last of several.
    End,
    /// The only one.
    Single,
}

/// The kind and position of a tag; `None` outside.
pub fn parts(tag: usize) -> Option<(usize, Position)> {
    let at = tag.checked_sub(1)?;
    let position = [Position::Begin, Position::Inside, Position::End, Position::Single][at % 4];
    Some((at / 4, position))
}

/// The tags of a name of `length` tokens.
pub fn of_name(kind: usize, length: usize) -> impl Iterator<Item = usize> {
    (0..length).map(move |i| {
        let position = match (i, length - i) {
            (0, 1) => 3,
            (0, _) => 0,
            (_, 1) => 2,
            _ => 1,
        };
        1 + 4 * kind + position
    })
}

/// Whether `next` may follow `tag`; `None` stands for a border of the sentence.
pub fn may_follow(tag: Option<usize>, next: Option<usize>) -> bool {
    let open = match tag.and_then(parts) {
        Some((kind, Position::Begin | Position::Inside)) => Some(kind),
        _ => None,
    };
    let continues = match next.and_then(parts) {
        Some((kind, Position::Inside | Position::End)) => Some(kind),
        _ => None,
    };
    open == continues
}

/// The names in a sequence of tags: first token, one past the last, kind.
pub fn names(tags: &[u8]) -> Vec<(usize, usize, usize)> {
    let mut out = Vec::new();
    let mut first = 0;
    for (i, &tag) in tags.iter().enumerate() {
        match parts(usize::from(tag)) {
            Some((_, Position::Begin)) => first = i,
            Some((kind, Position::End)) => out.push((first, i + 1, kind)),
            Some((kind, Position::Single)) => out.push((i, i + 1, kind)),
            _ => {}
        }
    }
    out
}

/// The index in [`KINDS`] under which a label is tagged.
pub fn kind_of(label: Label) -> usize {
    KINDS.iter().position(|&k| k == label).unwrap_or(KINDS.len() - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back_from_their_tags() {
        let mut tags = vec![OUTSIDE as u8];
        for (kind, length) in [(0, 3), (1, 1), (3, 2)] {
            tags.extend(of_name(kind, length).map(|t| t as u8));
        }
        assert_eq!(names(&tags), [(1, 4, 0), (4, 5, 1), (5, 7, 3)]);
        let all = tags.windows(2).all(|w| may_follow(Some(w[0].into()), Some(w[1].into())));
        assert!(all && may_follow(None, Some(0)) && may_follow(Some(15), None));
    }

    #[test]
    fn a_name_that_is_open_goes_on() {
        let begin = of_name(0, 2).next();
        assert!(!may_follow(begin, Some(OUTSIDE)));
        assert!(!may_follow(begin, None));
        assert!(!may_follow(None, of_name(0, 2).last()));
    }
}
