//! Quotations: who said what, with which words.
//!
//! ```text
//! marks ─pairs→ direct (incise, colon, source, signature) ─┐
//! verbs of speech ─clauses→ indirect, mixed ───────────────┼→ drafts ─in text order→ speakers resolved
//! paragraphs above signatures ─────────────────────────────┘
//! ```

mod assemble;
mod beside;
mod blocks;
mod clause;
mod confidence;
mod conjugation;
mod direct;
mod draft;
mod functions;
mod incise;
mod indirect;
mod marks;
mod phrases;
mod reader;
mod resources;
mod sources;
mod speakers;
mod subjects;
mod unmarked;
mod verbs;
mod woven;

pub use resources::Resources;

use crate::document::{RuleId, Span};
use crate::entities::Entity;
use crate::lexicon::Words;
use reader::Reader;

/// How the words are reported.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuotationKind {
    /// Between quotation marks, or set off by a dash or colon.
    Direct,
    /// `X estime que …`, `Selon X, …`.
    Indirect,
    /// Reported with quoted words inside.
    Mixed,
}

impl QuotationKind {
    /// Name in the record.
    pub fn name(self) -> &'static str {
        match self {
            QuotationKind::Direct => "direct",
            QuotationKind::Indirect => "indirect",
            QuotationKind::Mixed => "mixed",
        }
    }
}

/// The words that introduce a quotation.
#[derive(Clone, PartialEq, Debug)]
pub struct Cue {
    /// `a insisté`, `selon`, `a-t-il conclu`.
    pub span: Span,
    /// `insister`, `selon`, `conclure`.
    pub lemma: String,
}

/// Who said it.
#[derive(Clone, PartialEq, Debug)]
pub struct Speaker {
    /// The words that name the speaker here; absent when the speaker goes on from before.
    pub span: Option<Span>,
    /// Index into the entities, when it is one of them.
    pub entity: Option<usize>,
    /// Full name, or the text's own words.
    pub name: String,
    /// The speaker's role, as the text gives it.
    pub role: Option<String>,
    /// How sure it is that this is who spoke, from 0 to 1.
    pub confidence: f32,
}

/// How the words and their attribution are put together: with the cue and the rule, the ground of a quotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Frame {
    /// `« … », explique X`, `X, explique Y, Z`.
    Incise,
    /// `X explique : « … »`, `X : « … »`.
    Colon,
    /// `X explique que …`.
    Clause,
    /// `X promet de …`.
    Infinitive,
    /// `Selon X, …`, `Comme X l'explique, …`.
    Source,
    /// `X dénonce « … »`.
    Object,
    /// `« … »` above or beside the speaker's name.
    Signature,
    /// `« … »` alone.
    Bare,
}

impl Frame {
    /// Name for explanations.
    pub fn name(self) -> &'static str {
        match self {
            Frame::Incise => "incise",
            Frame::Colon => "colon",
            Frame::Clause => "clause",
            Frame::Infinitive => "infinitive",
            Frame::Source => "source",
            Frame::Object => "object",
            Frame::Signature => "signature",
            Frame::Bare => "bare",
        }
    }

    /// The frame that a rule reads.
    fn of(rule: RuleId) -> Frame {
        match rule {
            direct::AFTER | direct::INSIDE | beside::THESE_WORDS | incise::PARENTHESIS | incise::DIALOGUE => {
                Frame::Incise
            }
            direct::BEFORE | direct::COLON | unmarked::UNMARKED => Frame::Colon,
            indirect::CLAUSE | indirect::FRONTED | indirect::IMPERSONAL => Frame::Clause,
            indirect::INFINITIVE => Frame::Infinitive,
            sources::SOURCE | sources::SAYS_SOURCE | incise::COMME => Frame::Source,
            woven::WOVEN => Frame::Object,
            beside::NAME_AFTER | beside::NAME_ABOVE | beside::BRACKETS | beside::HEADING | blocks::SIGNED => {
                Frame::Signature
            }
            _ => Frame::Bare,
        }
    }
}

/// One quotation.
#[derive(Clone, PartialEq, Debug)]
pub struct Quotation {
    /// How it is reported.
    pub kind: QuotationKind,
    /// The quoted words without the marks; several when the attribution cuts them.
    pub fragments: Vec<Span>,
    /// What introduces it.
    pub cue: Option<Cue>,
    /// Who said it.
    pub speaker: Option<Speaker>,
    /// From 0 to 1.
    pub confidence: f32,
    /// How the words and their attribution are put together.
    pub frame: Frame,
    /// The rule that made it.
    pub rule: RuleId,
}

/// Every rule of the stage, for the check that each one fires in some case.
pub const RULES: &[RuleId] = &[
    direct::AFTER,
    direct::BEFORE,
    direct::INSIDE,
    sources::SOURCE,
    beside::NAME_AFTER,
    beside::BRACKETS,
    beside::HEADING,
    beside::NAME_ABOVE,
    beside::THESE_WORDS,
    beside::REACTION,
    direct::COLON,
    woven::WOVEN,
    assemble::FLOATING,
    blocks::SIGNED,
    indirect::CLAUSE,
    indirect::INFINITIVE,
    sources::SAYS_SOURCE,
    indirect::IMPERSONAL,
    indirect::FRONTED,
    incise::PARENTHESIS,
    incise::DIALOGUE,
    incise::COMME,
    unmarked::UNMARKED,
];

/// Finds the quotations of a release, in text order.
pub fn find(resources: &Resources, words: &Words, entities: &[Entity]) -> Vec<Quotation> {
    let reader = Reader::new(resources, words, entities);
    assemble::assemble(&reader)
}
