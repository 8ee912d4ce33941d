//! What is compared: the annotations of one release as flat lists, the same for gold and for records.

use crate::output::{EntityRecord, QuotationRecord, Record};

/// Start and end in code points.
pub type Extent = (usize, usize);

/// The annotations of one release.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layers {
    /// Names with their label: `PER`, `ORG`, `LOC`, `MISC`.
    pub mentions: Vec<(Extent, &'static str)>,
    /// Places with their code.
    pub places: Vec<(Extent, Option<String>)>,
    /// Time expressions with their value.
    pub dates: Vec<(Extent, Option<String>)>,
    /// Roles.
    pub roles: Vec<Extent>,
    /// Quotations.
    pub quotations: Vec<Quote>,
}

/// A quotation and its speaker's name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quote {
    /// The quoted words.
    pub fragments: Vec<Extent>,
    /// Who said them.
    pub speaker: Option<String>,
}

impl Layers {
    /// The annotations of a record, which must count in code points.
    pub fn of_record(record: &Record) -> Layers {
        let mut layers = Layers::default();
        for entity in &record.entities {
            layers.mentions.extend(mentions(entity));
            layers.roles.extend(entity.roles.iter().map(|r| (r.span.start, r.span.end)));
        }
        for place in &record.places {
            for mention in &place.mentions {
                let extent = (mention.start, mention.end);
                layers.mentions.push((extent, "LOC"));
                layers.places.push((extent, place.code.clone()));
            }
        }
        let date = |d: &crate::output::DateRecord| ((d.span.start, d.span.end), Some(d.value.clone()));
        layers.dates = record.dates.iter().map(date).collect();
        layers.quotations = record.quotations.iter().map(quote).collect();
        layers
    }
}

fn mentions(entity: &EntityRecord) -> impl Iterator<Item = (Extent, &'static str)> {
    let label = match entity.kind {
        "person" => "PER",
        "organisation" => "ORG",
        _ => "MISC",
    };
    entity.mentions.iter().map(move |m| ((m.start, m.end), label))
}

fn quote(quotation: &QuotationRecord) -> Quote {
    let fragments = quotation.fragments.iter().map(|f| (f.start, f.end)).collect();
    let speaker = quotation.speaker.as_ref().map(|s| match &s.span {
        Some(span) if s.name.is_empty() => span.text.clone(),
        _ => s.name.clone(),
    });
    Quote { fragments, speaker }
}
