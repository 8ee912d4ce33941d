//! Numbers whose thousands are separated by spaces.

use crate::segmentation::{Gap, Token, TokenKind};

/// Joins `25` and `000` where one space separates thousands.
pub(super) fn join_digit_groups(text: &str, tokens: &mut Vec<Token>) {
    let mut last: Option<usize> = None;
    let mut keep = 0;
    for i in 0..tokens.len() {
        let token = tokens[i];
        if let Some(l) = last.filter(|&l| joins_thousands(text, tokens[l], token)) {
            tokens[l].span = tokens[l].span.cover(token.span);
            continue;
        }
        tokens[keep] = token;
        last = (token.kind == TokenKind::Number).then_some(keep);
        keep += 1;
    }
    tokens.truncate(keep);
}

/// Whether `next` is a group of three digits (a decimal part may follow) one space after `number`.
fn joins_thousands(text: &str, number: Token, next: Token) -> bool {
    if next.kind != TokenKind::Number || next.gap != Gap::Space {
        return false;
    }
    let (left, right) = (&text[number.span.range()], &text[next.span.range()]);
    let one_space = text[number.span.end()..next.span.start()].chars().count() == 1;
    let head = left.rsplit([' ', '\u{a0}', '\u{202f}', '\u{2009}']).next_back().unwrap_or(left);
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let group = right.split([',', '.']).next().unwrap_or(right);
    one_space
        && head.len() <= 3
        && digits(head)
        && !head.starts_with('0')
        && left.bytes().all(|b| b != b',' && b != b'.' && b != b'/')
        && group.len() == 3
        && digits(group)
}
