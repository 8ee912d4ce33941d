//! Where a release comes from, as far as its telephone numbers depend on it.

use crate::lexicon::Words;
use crate::places::Place;
use crate::segmentation::TokenKind;

/// Where a release comes from, as far as telephone numbers depend on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Country {
    Unknown,
    Belgium,
    Luxembourg,
    Senegal,
    Switzerland,
}

impl Country {
    /// By the addresses and calling codes that the text holds, then by its places. The country named most
    /// often wins; a tie tells nothing.
    pub(super) fn guess(words: &Words, places: &[Place]) -> Country {
        let mut votes = [
            (Country::Belgium, 0),
            (Country::Senegal, 0),
            (Country::Switzerland, 0),
            (Country::Luxembourg, 0),
        ];
        let endings = [(".be", "+32"), (".sn", "+221"), (".ch", "+41"), (".lu", "+352")];
        let codes = ["iso:BE", "iso:SN", "iso:CH", "iso:LU"];
        for (i, token) in words.segmentation().tokens.iter().enumerate() {
            let text = match token.kind {
                TokenKind::Email | TokenKind::Url => host(words.text(i)),
                TokenKind::Number | TokenKind::Word | TokenKind::Mixed if token.span.len() > 2 => {
                    words.text(i)
                }
                _ => continue,
            };
            for (vote, (domain, code)) in votes.iter_mut().zip(endings) {
                vote.1 += usize::from(text.ends_with(domain) || text.starts_with(code));
            }
        }
        for (vote, code) in votes.iter_mut().zip(codes) {
            let is_there = |p: &&Place| p.code.as_deref() == Some(code) || p.within.iter().any(|w| w == code);
            vote.1 += places.iter().filter(is_there).count();
        }
        votes.sort_by_key(|v| std::cmp::Reverse(v.1));
        if votes[0].1 > votes[1].1 { votes[0].0 } else { Country::Unknown }
    }
}

/// The host of a web or mail address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split_once('@').map_or(rest, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}
