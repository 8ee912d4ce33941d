//! What the lists say of each token, looked up once for all stages.

use crate::document::{Document, Span};
use crate::lexicon::{General, Phrases, fold_into, tsv};
use crate::segmentation::{Gap, Segmentation, Token, TokenKind};
use rustc_hash::FxHashMap;

/// A set of word classes. Each stage names its own lists here; a token's classes are the union over lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Classes(u64);

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:literal;)*) => {
        impl Classes { $($(#[$doc])* pub const $name: Classes = Classes(1 << $bit);)* }
    };
}

classes! {
    /// A common French word, in lower case.
    WORD = 0;
    /// A first name.
    FIRST_NAME = 1;
    /// A frequent first name.
    COMMON_FIRST_NAME = 2;
    /// A surname.
    SURNAME = 3;
    /// `M.`, `Mme`, `Dr`: what stands before a person's name.
    CIVILITY = 4;
    /// `de`, `du`, `von`: small words inside names.
    PARTICLE = 5;
    /// Begins an organisation's name: `ministère`, `université`, `groupe`.
    ORGANISATION_HEAD = 6;
    /// Functions and professions: `maire`, `directrice`, `porte-parole`.
    FUNCTION = 7;
    /// `SA`, `SAS`, `GmbH`, `asbl`.
    LEGAL_FORM = 8;
    /// Begins a time expression or is part of one; the temporal stage's own lists.
    TIME = 9;
    /// A form of a verb (or noun) that introduces speech.
    CUE = 10;
    /// Function words: articles, prepositions, pronouns, conjunctions, adverbs.
    STOP_WORD = 11;
    /// Begins the name of an event, work, law, programme or award: `plan`, `festival`, `loi`.
    OTHER_HEAD = 12;
    /// Begins the name of a place: `rue`, `place`, `canton`, `lac`.
    PLACE_HEAD = 13;
    /// Goes on inside a name in lower case: `national`, `régionale`.
    NAME_ADJECTIVE = 14;
    /// Capitalised in releases without naming anything: `Communiqué`, `Contact`.
    WEAK_CAPITAL = 15;
    /// `société X`: a noun that stays outside the name after it.
    ORGANISATION_NOUN = 16;
    /// A noun after which words in guillemets are a name: `exposition`, `intitulé`.
    QUOTED_NAME_NOUN = 17;
}

impl Classes {
    /// The union of two sets.
    pub const fn or(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    /// The classes as bits, in the order of their list.
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    /// Whether the sets share a class.
    pub const fn any(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }
}

/// The general lists and the small lists of all stages, built once.
pub struct Lexicon {
    general: Phrases<&'static [u8]>,
    small: FxHashMap<String, Classes>,
}

impl Default for Lexicon {
    fn default() -> Self {
        Self::new()
    }
}

impl Lexicon {
    /// Opens the general lists.
    pub fn new() -> Lexicon {
        let mut lexicon = Lexicon { general: General::open(), small: FxHashMap::default() };
        lexicon.add(Classes::STOP_WORD, tsv::lines(include_str!("data/function_words.tsv")));
        lexicon
    }

    /// Adds words of a stage's own list under a class. Words are in lower case with straight apostrophes; one
    /// that begins with an accent is also known without it, as capitals are often written (`Ecole`).
    pub fn add<'w>(&mut self, class: Classes, words: impl IntoIterator<Item = &'w str>) {
        for word in words {
            for spelling in spellings(word) {
                let entry = self.small.entry(spelling).or_default();
                *entry = entry.or(class);
            }
        }
    }

    /// What the general lists know of a word in lower case.
    pub fn general(&self, lower: &str) -> General {
        self.general.get(lower).map(General::unpack).unwrap_or_default()
    }

    /// The classes of a word in lower case with straight apostrophes.
    pub fn classes(&self, lower: &str) -> Classes {
        let mut classes = self.small.get(lower).copied().unwrap_or_default();
        let general = self.general(lower);
        if general.word {
            classes = classes.or(Classes::WORD);
        }
        if general.first_name > 0 {
            classes = classes.or(Classes::FIRST_NAME);
        }
        if general.first_name >= 5 {
            classes = classes.or(Classes::COMMON_FIRST_NAME);
        }
        if general.surname > 0 {
            classes = classes.or(Classes::SURNAME);
        }
        classes
    }
}

/// A word, and the same without the accent of its first letter.
pub fn spellings(word: &str) -> impl Iterator<Item = String> {
    let first = word.chars().next().filter(|c| !c.is_ascii());
    let plain = first.map(|c| super::fold(&c.to_string()) + &word[c.len_utf8()..]).filter(|p| p != word);
    [Some(word.to_owned()), plain].into_iter().flatten()
}

/// The tokens of a document with their lower-case form, their folded form and their classes: what every
/// later stage reads instead of the bare text.
pub struct Words<'d> {
    document: &'d Document,
    segmentation: &'d Segmentation,
    lower: String,
    lower_at: Vec<u32>,
    folded: String,
    folded_at: Vec<u32>,
    classes: Vec<Classes>,
    /// Which tokens begin with a capital letter: nearly every rule of names asks.
    capitalised: Vec<bool>,
}

impl<'d> Words<'d> {
    /// Looks up every token of the document.
    pub fn new(lexicon: &Lexicon, document: &'d Document, segmentation: &'d Segmentation) -> Words<'d> {
        let n = segmentation.tokens.len();
        let capacity = document.text().len() + n;
        let mut words = Words {
            document,
            segmentation,
            lower: String::with_capacity(capacity),
            lower_at: Vec::with_capacity(n + 1),
            folded: String::with_capacity(capacity),
            folded_at: Vec::with_capacity(n + 1),
            classes: Vec::with_capacity(n),
            capitalised: Vec::with_capacity(n),
        };
        for token in &segmentation.tokens {
            words.push_forms(document.slice(token.span));
        }
        words.lower_at.push(words.lower.len() as u32);
        words.folded_at.push(words.folded.len() as u32);
        words.look_up(lexicon);
        words
    }

    fn push_forms(&mut self, text: &str) {
        self.capitalised.push(text.starts_with(char::is_uppercase));
        self.lower_at.push(self.lower.len() as u32);
        for c in text.chars() {
            match c {
                'A'..='Z' => self.lower.push(c.to_ascii_lowercase()),
                c if c.is_ascii() => self.lower.push(c),
                '’' | 'ʼ' => self.lower.push('\''),
                '\u{2010}' | '\u{2011}' => self.lower.push('-'),
                c => self.lower.extend(c.to_lowercase()),
            }
        }
        self.folded_at.push(self.folded.len() as u32);
        fold_into(text, &mut self.folded);
        if !self.folded.ends_with(' ') {
            self.folded.push(' ');
        }
    }

    fn look_up(&mut self, lexicon: &Lexicon) {
        let mut seen: FxHashMap<&str, Classes> = FxHashMap::default();
        let mut classes = Vec::with_capacity(self.len());
        for i in 0..self.len() {
            let lower = self.lower(i);
            classes.push(*seen.entry(lower).or_insert_with(|| lexicon.classes(lower)));
        }
        self.classes = classes;
    }

    /// Number of tokens.
    pub fn len(&self) -> usize {
        self.segmentation.tokens.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The document.
    pub fn document(&self) -> &'d Document {
        self.document
    }

    /// Tokens, sentences and lines.
    pub fn segmentation(&self) -> &'d Segmentation {
        self.segmentation
    }

    /// Token `i`.
    pub fn token(&self, i: usize) -> Token {
        self.segmentation.tokens[i]
    }

    /// Where token `i` is.
    pub fn span(&self, i: usize) -> Span {
        self.token(i).span
    }

    /// What token `i` is made of; punctuation beyond the last token, so that rules may look ahead without care.
    pub fn kind(&self, i: usize) -> TokenKind {
        self.segmentation.tokens.get(i).map_or(TokenKind::Punctuation, |t| t.kind)
    }

    /// What blanks stand before token `i`; a paragraph's end beyond the last token.
    pub fn gap(&self, i: usize) -> Gap {
        self.segmentation.tokens.get(i).map_or(Gap::Paragraph, |t| t.gap)
    }

    /// The text of token `i`; `""` beyond the last token.
    pub fn text(&self, i: usize) -> &'d str {
        self.segmentation.tokens.get(i).map_or("", |t| self.document.slice(t.span))
    }

    /// Token `i` in lower case with straight apostrophes and accents kept; `""` beyond the last token.
    pub fn lower(&self, i: usize) -> &str {
        match self.lower_at.get(i + 1) {
            Some(&end) => &self.lower[self.lower_at[i] as usize..end as usize],
            None => "",
        }
    }

    /// Token `i` folded (see [`fold`](crate::lexicon::fold)); `""` beyond the last token.
    pub fn folded(&self, i: usize) -> &str {
        match self.folded_at.get(i + 1) {
            Some(&end) => self.folded[self.folded_at[i] as usize..end as usize].trim_end(),
            None => "",
        }
    }

    /// The classes of token `i`; none beyond the last token.
    pub fn classes(&self, i: usize) -> Classes {
        self.classes.get(i).copied().unwrap_or_default()
    }

    /// Whether token `i` has one of these classes.
    pub fn is(&self, i: usize, classes: Classes) -> bool {
        self.classes(i).any(classes)
    }

    /// Whether token `i` begins with a capital letter.
    pub fn is_capitalised(&self, i: usize) -> bool {
        self.capitalised.get(i).copied().unwrap_or(false)
    }

    /// The span from token `first` to token `last`, both included.
    pub fn cover(&self, first: usize, last: usize) -> Span {
        self.span(first).cover(self.span(last))
    }

    /// The first token that ends after byte `at`; the number of tokens when none does.
    pub fn token_at(&self, at: usize) -> usize {
        self.segmentation.tokens.partition_point(|t| t.span.end() <= at)
    }

    /// Phrases that begin at token `i` and end at the end of a token within `limit` tokens: each with the
    /// index one past its last token and its value, shortest first.
    pub fn phrases<'a, D: AsRef<[u8]>>(
        &'a self,
        phrases: &'a Phrases<D>,
        i: usize,
        limit: usize,
    ) -> impl Iterator<Item = (usize, u64)> + 'a {
        let start = self.folded_at[i.min(self.len())] as usize;
        let last = (i + limit).min(self.len());
        let text = &self.folded[start..self.folded_at[last] as usize];
        let mut end = i + 1;
        phrases.prefixes(text).filter_map(move |(length, value)| {
            let stop = start + length;
            while end < last && (self.folded_at[end] as usize) < stop {
                end += 1;
            }
            let boundary = self.folded_at[end] as usize;
            let whole = stop <= boundary && self.folded[stop..boundary].trim_end().is_empty();
            whole.then_some((end, value))
        })
    }
}
