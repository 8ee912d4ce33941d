//! What a user says of names in a list of their own: add a name, pin its kind, forbid a name.

use crate::document::{RuleId, Span};
use crate::entities::{Label, Mention};
use crate::lexicon::{Phrases, PhrasesBuilder, Words};

/// The user's word. It stands in no list of the stage's rules, since only a user's list makes it fire.
pub(super) const USER: RuleId = RuleId("user/name");

/// How sure the user's word is.
const SURE: f32 = 0.99;
/// Tokens of the longest name.
const LONGEST: usize = 16;

/// The names of a user's list, read once at start.
#[derive(Default)]
pub(super) struct UserNames {
    names: Option<Phrases<Vec<u8>>>,
    meanings: Vec<Meaning>,
}

/// What the user says of one name.
#[derive(Clone, Copy, Debug)]
struct Meaning {
    /// Its kind; none where it is no name.
    label: Option<Label>,
    /// Whether it counts only where it begins with a capital, as in the list.
    capital: bool,
}

impl UserNames {
    /// Reads a list: name and kind (or `-` to forbid the name), tab between, `#` before comments.
    ///
    /// # Errors
    /// The number of the first line (from 1) that is no such row, and what is wrong with it.
    pub fn parse(text: &str) -> Result<UserNames, (u64, String)> {
        let (mut names, mut meanings) = (PhrasesBuilder::default(), Vec::new());
        let lines = (1..).zip(text.trim_start_matches('\u{feff}').lines());
        for (number, line) in lines.filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#')) {
            let mut columns = line.split('\t').map(str::trim);
            let name = columns.next().unwrap_or_default();
            let kind = columns.next().unwrap_or_default();
            if name.is_empty() || kind.is_empty() {
                return Err((number, "needs a name and a kind (or -), with a tab between".to_owned()));
            }
            let label = label(kind).ok_or_else(|| (number, format!("{kind:?} is no kind of name")))?;
            names.add(name, meanings.len() as u64);
            meanings.push(Meaning { label, capital: name.starts_with(char::is_uppercase) });
        }
        let names = (!meanings.is_empty()).then(|| names.build());
        Ok(UserNames { names, meanings })
    }

    /// The mentions as the user wants them, in text order.
    pub fn apply(&self, words: &Words, mut mentions: Vec<Mention>) -> Vec<Mention> {
        let Some(names) = &self.names else { return mentions };
        let mut i = 0;
        while i < words.len() {
            let fits = |&(_, value): &(usize, u64)| self.meanings[value as usize].fits(words, i);
            let Some((end, value)) = words.phrases(names, i, LONGEST).filter(fits).last() else {
                i += 1;
                continue;
            };
            put(&mut mentions, words.cover(i, end - 1), self.meanings[value as usize].label);
            i = end;
        }
        mentions
    }
}

impl Meaning {
    fn fits(&self, words: &Words, first: usize) -> bool {
        !self.capital || words.is_capitalised(first)
    }
}

/// The kind of a row; the inner one is none where the name is forbidden.
fn label(kind: &str) -> Option<Option<Label>> {
    match kind {
        "-" => Some(None),
        _ => Label::named(kind).filter(|&label| label != Label::Place).map(Some),
    }
}

/// Puts one name in place of what lies inside it; a longer name that holds it stays whole.
fn put(mentions: &mut Vec<Mention>, span: Span, label: Option<Label>) {
    let first = mentions.partition_point(|m| m.span.end() <= span.start());
    let end = mentions.partition_point(|m| m.span.start() < span.end());
    let longer = |m: &Mention| m.span != span && m.span.contains(span);
    if mentions[first..end].iter().any(longer) {
        return;
    }
    let mention = label.map(|label| Mention { span, label, confidence: SURE, rule: USER });
    // To forbid a name says nothing of another that only shares a word with it.
    if mention.is_none() {
        mentions.retain(|m| m.span != span);
        return;
    }
    mentions.splice(first..end, mention);
}
