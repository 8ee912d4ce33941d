//! The whole order of stages, on one page.

use crate::document::{Document, RuleId};
use crate::entities::{Entity, Mention};
use crate::error::Error;
use crate::keywords::Keyword;
use crate::language::Language;
use crate::lexicon::{Lexicon, Words};
use crate::places::Place;
use crate::quantities::Quantity;
use crate::quotations::Quotation;
use crate::segmentation::{Segmentation, Tokenizer, segment};
use crate::structure::Anatomy;
use crate::temporal::{Disagreement, ReferenceDate, TimeExpression};
use crate::{entities, keywords, language, places, quantities, quotations, structure, temporal};
use std::path::Path;

/// Everything that analysis needs, built once and shared by all threads.
pub struct Pipeline {
    tokenizer: Tokenizer,
    lexicon: Lexicon,
    language: language::Resources,
    temporal: temporal::Resources,
    quantities: quantities::Resources,
    places: places::Resources,
    entities: entities::Resources,
    quotations: quotations::Resources,
    structure: structure::Resources,
    keywords: keywords::Resources,
}

/// All layers of one release.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The text.
    pub document: Document,
    /// The language, where there is enough text to tell.
    pub language: Option<Language>,
    /// The reference date, given or found.
    pub reference: Option<ReferenceDate>,
    /// Dates of issue that are told otherwise, in text order.
    pub disagreements: Vec<Disagreement>,
    /// Tokens, sentences, lines.
    pub segmentation: Segmentation,
    /// Time expressions, in text order.
    pub times: Vec<TimeExpression>,
    /// Quantities, in text order.
    pub quantities: Vec<Quantity>,
    /// Names of every kind with the rule that found each, in text order.
    pub mentions: Vec<Mention>,
    /// Places, by first mention.
    pub places: Vec<Place>,
    /// Persons, organisations and other names, by first mention.
    pub entities: Vec<Entity>,
    /// Quotations, in text order.
    pub quotations: Vec<Quotation>,
    /// The parts of the release.
    pub anatomy: Anatomy,
    /// Keywords, best first.
    pub keywords: Vec<Keyword>,
}

impl Default for Pipeline {
    fn default() -> Self {
        Self::new()
    }
}

impl Pipeline {
    /// Opens the embedded lexicons. This takes milliseconds: do it once.
    pub fn new() -> Pipeline {
        let mut lexicon = Lexicon::new();
        Pipeline {
            tokenizer: Tokenizer::new(),
            language: language::Resources::new(),
            temporal: temporal::Resources::new(&mut lexicon),
            quantities: quantities::Resources::new(&mut lexicon),
            places: places::Resources::new(&mut lexicon),
            entities: entities::Resources::new(&mut lexicon),
            quotations: quotations::Resources::new(&mut lexicon),
            structure: structure::Resources::new(&mut lexicon),
            keywords: keywords::Resources::new(&mut lexicon),
            lexicon,
        }
    }

    /// Adds a user's own lists, read from a folder. The rows of `places.tsv` are a name, a code (or `-` for a name
    /// that is no place) and, if wanted, a kind; those of `names.tsv` a name and its kind (`person`,
    /// `organisation`, `event`, …, or `-` for what is no name); with tabs between.
    ///
    /// # Errors
    /// When the folder has neither list, or a row of one is wrong.
    pub fn add_lexicon(&mut self, folder: &Path) -> Result<(), Error> {
        let (places, names) = (folder.join("places.tsv"), folder.join("names.tsv"));
        if names.exists() {
            self.add_names(&read_list(&names)?).map_err(|e| e.at_path(&names))?;
        }
        if places.exists() || !names.exists() {
            self.add_places(&read_list(&places)?).map_err(|e| e.at_path(&places))?;
        }
        Ok(())
    }

    /// Adds a user's own names of persons, organisations and other things: the rows of a list as in
    /// [`add_lexicon`](Self::add_lexicon). They replace those added before.
    ///
    /// # Errors
    /// When a row is wrong; the error names its line.
    pub fn add_names(&mut self, list: &str) -> Result<(), Error> {
        self.entities.add_user_names(list).map_err(|(line, what)| Error::usage(what).at_line(line))
    }

    /// Adds a user's own places to the gazetteer: the rows of a list as in [`add_lexicon`](Self::add_lexicon).
    /// They replace those added before.
    ///
    /// # Errors
    /// When a row is wrong; the error names its line.
    pub fn add_places(&mut self, list: &str) -> Result<(), Error> {
        self.places.add_user_places(list).map_err(|(line, what)| Error::usage(what).at_line(line))
    }

    /// The features of a text as the trainer of the names stage sees it, with the clusters of `model`.
    pub fn view(
        &self,
        model: &entities::training::Model,
        text: &str,
        reference: Option<ReferenceDate>,
    ) -> entities::training::View {
        let document = Document::new(text);
        let segmentation = segment(&self.tokenizer, &document);
        let words = Words::new(&self.lexicon, &document, &segmentation);
        let (_, _, times) = temporal::find(&self.temporal, &words, reference);
        let toponyms = places::find_toponyms(&self.places, &words);
        entities::view(&self.entities, &self.places, model, &words, &toponyms, &times)
    }

    /// Analyses one release.
    ///
    /// `reference` is the day from which relative dates are counted; without it the release's own dateline
    /// serves. Any text is accepted; the same text and reference always give the same analysis.
    pub fn analyze(&self, text: impl Into<String>, reference: Option<ReferenceDate>) -> Analysis {
        let document = Document::new(text);
        let segmentation = segment(&self.tokenizer, &document);
        let words = Words::new(&self.lexicon, &document, &segmentation);

        let (reference, disagreements, times) = temporal::find(&self.temporal, &words, reference);
        let quantities = quantities::find(&self.quantities, &words, &times);
        let toponyms = places::find_toponyms(&self.places, &words);
        let mentions = entities::find_mentions(&self.entities, &self.places, &words, &toponyms, &times);
        let mentions = places::settle(&self.places, &words, &toponyms, mentions);
        let places = places::resolve(&self.places, &words, &toponyms, &mentions);
        let entities = entities::link(&self.entities, &words, &mentions);
        let quotations = quotations::find(&self.quotations, &words, &entities);
        let anatomy = structure::find(&self.structure, &self.language, &words, &times, &places, &entities);
        let keywords = keywords::find(&self.keywords, &words, &anatomy);

        let language = language::guess(&self.language, &words);
        Analysis {
            language,
            reference,
            disagreements,
            times,
            quantities,
            mentions,
            places,
            entities,
            quotations,
            anatomy,
            keywords,
            segmentation,
            document,
        }
    }
}

fn read_list(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|e| Error::from(e).at_path(path))
}

/// The ids of every rule of every stage.
pub fn rule_ids() -> Vec<RuleId> {
    [temporal::RULES, quantities::RULES, entities::RULES, quotations::RULES, structure::RULES].concat()
}
