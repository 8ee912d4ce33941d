//! How an analysis becomes a record: bytes to the caller's units, indices to ids.

use super::record::*;
use super::release::*;
use crate::document::{RuleId, Span};
use crate::output::{OffsetUnit, Offsets};
use crate::{Analysis, entities, places, quantities, quotations, structure, temporal};
use rustc_hash::FxHashMap;

/// What the record leaves out, and how it counts.
#[derive(Clone, Copy, Debug, Default)]
pub struct RecordOptions {
    /// The unit of offsets.
    pub offsets: OffsetUnit,
    /// Whether the tokens are given.
    pub tokens: bool,
    /// Whether the release's text is left out.
    pub no_text: bool,
    /// Whether each annotation says which rule made it and why.
    pub explain: bool,
    /// Annotations below this confidence are left out; ids stay as they are without it.
    pub min_confidence: f32,
}

impl Record {
    /// Makes the record of an analysis.
    pub fn new(id: impl Into<String>, analysis: &Analysis, options: &RecordOptions) -> Record {
        let text = analysis.document.text();
        let entity_of = owners(analysis.entities.iter().map(|e| &e.mentions));
        let place_of = owners(analysis.places.iter().map(|p| &p.mentions));
        let offsets = Offsets::new(text, options.offsets);
        let edge = Edge { text, offsets, analysis, options, entity_of, place_of };
        Record {
            schema_version: SCHEMA_VERSION,
            id: id.into(),
            offset_unit: options.offsets,
            source: None,
            metadata: None,
            language: analysis
                .language
                .as_ref()
                .map(|l| LanguageRecord { code: l.code.clone(), confidence: round(l.confidence) }),
            reference_date: analysis.reference.map(|r| edge.reference(r)),
            text: (!options.no_text).then(|| text.to_owned()),
            release: edge.release(&analysis.anatomy),
            sentences: analysis.segmentation.sentences.iter().map(|s| edge.extent(s.span)).collect(),
            tokens: options.tokens.then(|| edge.tokens()),
            entities: edge.kept(&analysis.entities, |e| e.confidence, |i, e| edge.entity(i, e)),
            places: edge.kept(&analysis.places, |p| p.confidence, |i, p| edge.place(i, p)),
            dates: edge.kept(&analysis.times, |t| t.confidence, |i, t| edge.date(i, t)),
            quantities: each(&analysis.quantities, |_, q| edge.quantity(q)),
            quotations: edge.kept(&analysis.quotations, |q| q.confidence, |i, q| edge.quotation(i, q)),
            keywords: each(&analysis.keywords, |_, k| KeywordRecord {
                term: k.term.clone(),
                stem: k.stem.clone(),
                count: k.count,
                score: round(k.score),
            }),
        }
    }
}

/// The index of the item that each mention belongs to.
fn owners<'m>(items: impl Iterator<Item = &'m Vec<Span>>) -> FxHashMap<Span, usize> {
    items.enumerate().flat_map(|(i, mentions)| mentions.iter().map(move |&m| (m, i))).collect()
}

fn each<T, R>(items: &[T], make: impl Fn(usize, &T) -> R) -> Vec<R> {
    items.iter().enumerate().map(|(i, item)| make(i, item)).collect()
}

/// The id of item `index` of a layer: `e1` is the first entity.
fn id(prefix: char, index: usize) -> String {
    format!("{prefix}{}", index + 1)
}

/// Two decimals: more would only differ between machines.
fn round(x: f64) -> f64 {
    (x * 100.0).round() / 100.0
}

/// Two decimals of a confidence.
fn round32(x: f32) -> f32 {
    (x * 100.0).round() / 100.0
}

fn reasons(place: &places::Place) -> Vec<ReasonRecord> {
    place.reasons.iter().map(|r| ReasonRecord { name: r.name, weight: round32(r.weight) }).collect()
}

/// The border between byte spans and the caller's offsets.
struct Edge<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
    analysis: &'t Analysis,
    options: &'t RecordOptions,
    /// The entity of each mention.
    entity_of: FxHashMap<Span, usize>,
    /// The place of each mention.
    place_of: FxHashMap<Span, usize>,
}

impl Edge<'_> {
    /// The items of a layer that are sure enough, each with its index in the whole layer.
    fn kept<T, R>(&self, items: &[T], sure: impl Fn(&T) -> f32, make: impl Fn(usize, &T) -> R) -> Vec<R> {
        let kept = items.iter().enumerate().filter(|(_, item)| sure(item) >= self.options.min_confidence);
        kept.map(|(i, item)| make(i, item)).collect()
    }

    /// The id of an entity, place or date, unless it was left out.
    fn entity_id(&self, index: usize) -> Option<String> {
        let sure = self.analysis.entities.get(index)?.confidence;
        (sure >= self.options.min_confidence).then(|| id('e', index))
    }

    fn place_id(&self, index: usize) -> Option<String> {
        let sure = self.analysis.places.get(index)?.confidence;
        (sure >= self.options.min_confidence).then(|| id('p', index))
    }

    fn date_id(&self, index: usize) -> Option<String> {
        let sure = self.analysis.times.get(index)?.confidence;
        (sure >= self.options.min_confidence).then(|| id('d', index))
    }

    /// The rules behind an annotation, when they are asked for.
    fn explain(&self, rules: impl IntoIterator<Item = RuleId>) -> Option<Explanation> {
        self.options.explain.then(|| {
            let mut names: Vec<&'static str> = Vec::new();
            for RuleId(name) in rules {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            Explanation { rules: names, ..Explanation::default() }
        })
    }

    /// The rules that found these names.
    fn explain_mentions(&self, spans: &[Span]) -> Option<Explanation> {
        let found = self.analysis.mentions.iter().filter(|m| spans.contains(&m.span));
        self.explain(found.map(|m| m.rule))
    }

    fn extent(&self, span: Span) -> Extent {
        let (start, end) = self.offsets.span(span);
        Extent { start, end }
    }

    fn span(&self, span: Span) -> SpanRecord {
        let (start, end) = self.offsets.span(span);
        SpanRecord { start, end, text: self.text[span.range()].to_owned() }
    }

    fn spans(&self, spans: &[Span]) -> Vec<SpanRecord> {
        spans.iter().map(|&s| self.span(s)).collect()
    }

    fn tokens(&self) -> Vec<TokenRecord> {
        let stemmer = rust_stemmers::Stemmer::create(rust_stemmers::Algorithm::French);
        let make = |token: &crate::segmentation::Token| {
            let Extent { start, end } = self.extent(token.span);
            let is_word = token.kind == crate::segmentation::TokenKind::Word;
            let stem = || stemmer.stem(&self.text[token.span.range()].to_lowercase()).into_owned();
            TokenRecord { start, end, kind: token.kind.name(), stem: is_word.then(stem) }
        };
        self.analysis.segmentation.tokens.iter().map(make).collect()
    }

    fn reference(&self, reference: temporal::ReferenceDate) -> ReferenceRecord {
        let datetime = reference.datetime;
        let midnight = datetime == datetime.date().at(0, 0, 0, 0);
        let value = if midnight { datetime.date().to_string() } else { datetime.to_string() };
        let disagreements = each(&self.analysis.disagreements, |_, d| DisagreementRecord {
            value: d.date.to_string(),
            origin: d.origin.name(),
            span: d.span.map(|s| self.span(s)),
        });
        ReferenceRecord { value, origin: reference.origin.name(), disagreements }
    }

    fn release(&self, anatomy: &structure::Anatomy) -> ReleaseRecord {
        ReleaseRecord {
            kickers: each(&anatomy.kickers, |_, k| KickerRecord {
                span: self.span(k.span),
                kind: k.kind.name(),
            }),
            status: anatomy
                .status
                .as_ref()
                .map(|s| StatusRecord { span: self.span(s.span), kind: s.kind.name() }),
            correction: anatomy.correction.as_ref().map(|c| self.correction(c)),
            headline: anatomy.headline.map(|s| self.span(s)),
            subheads: self.spans(&anatomy.subheads),
            lead: anatomy.lead.map(|s| self.span(s)),
            dateline: anatomy.dateline.as_ref().map(|d| self.dateline(d)),
            other_datelines: each(&anatomy.other_datelines, |_, d| self.dateline(d)),
            embargo: anatomy.embargo.as_ref().map(|e| EmbargoRecord {
                span: self.span(e.span),
                until: e.until.clone(),
                zone: e.zone.clone(),
                offset: e.offset.clone(),
            }),
            sections: each(&anatomy.sections, |_, s| self.section(s)),
            contacts: each(&anatomy.contacts, |_, c| self.contact(c)),
            left_over: LeftOverRecord {
                emails: each(&anatomy.other_emails, |_, x| self.reach(x)),
                phones: each(&anatomy.other_phones, |_, x| self.reach(x)),
            },
            boilerplates: each(&anatomy.boilerplates, |_, b| BoilerplateRecord {
                span: self.span(b.span),
                organisation: b.organisation.and_then(|i| self.entity_id(i)),
                about: b.about.map(|s| self.text[s.range()].to_owned()),
            }),
            signature: anatomy.signature.map(|s| self.span(s)),
            signers: each(&anatomy.signers, |_, s| SignerRecord {
                name: s.name.clone(),
                role: s.role.clone(),
            }),
            notes: self.spans(&anatomy.notes),
            end_marks: self.spans(&anatomy.end_marks),
            hashtags: self.spans(&anatomy.hashtags),
            parts: each(&anatomy.parts, |_, p| self.part(p)),
        }
    }

    fn correction(&self, correction: &structure::Correction) -> CorrectionRecord {
        CorrectionRecord {
            span: self.span(correction.span),
            kind: correction.kind.name(),
            title: correction.title.map(|s| self.span(s)),
            date: correction.date.and_then(|i| self.date_id(i)),
        }
    }

    fn dateline(&self, dateline: &structure::Dateline) -> DatelineRecord {
        DatelineRecord {
            span: self.span(dateline.span),
            place: dateline.place.and_then(|i| self.place_id(i)),
            date: dateline.date.and_then(|i| self.date_id(i)),
        }
    }

    fn section(&self, section: &structure::Section) -> SectionRecord {
        let Extent { start, end } = self.extent(section.span);
        let heading = section.heading.map(|s| self.text[s.range()].to_owned());
        SectionRecord { start, end, heading, language: section.language.clone() }
    }

    fn part(&self, part: &structure::Part) -> PartRecord {
        let Extent { start, end } = self.extent(part.span);
        PartRecord { start, end, kind: part.kind.name(), language: part.language.clone() }
    }

    fn reach(&self, left: &structure::LeftOver) -> ReachRecord {
        ReachRecord { span: self.span(left.span), value: left.value.clone() }
    }

    fn contact(&self, contact: &structure::Contact) -> ContactRecord {
        ContactRecord {
            span: self.span(contact.span),
            name: contact.name.clone(),
            role: contact.role.clone(),
            organisation: contact.organisation.clone(),
            emails: contact.emails.clone(),
            phones: contact.phones.clone(),
            address: contact.address.as_ref().map(|a| AddressRecord {
                span: self.span(a.span),
                place: a.place.and_then(|i| self.place_id(i)),
            }),
            repeats: contact.repeats.iter().map(|&s| self.extent(s)).collect(),
        }
    }

    fn entity(&self, index: usize, entity: &entities::Entity) -> EntityRecord {
        EntityRecord {
            id: id('e', index),
            kind: entity.label.name(),
            name: entity.name.clone(),
            mentions: self.spans(&entity.mentions),
            references: entity.references.iter().map(|r| self.span(r.span)).collect(),
            roles: entity.roles.iter().map(|r| self.role(r.span)).collect(),
            acronym: entity.acronym.clone(),
            expansion: entity.expansion.clone(),
            confidence: round32(entity.confidence),
            explanation: self.explain_entity(entity),
        }
    }

    /// A role with the ids of what is named inside it.
    fn role(&self, span: Span) -> RoleRecord {
        let mentions = &self.analysis.mentions;
        let first = mentions.partition_point(|m| m.span.start() < span.start());
        let inside = || mentions[first..].iter().map(|m| m.span).take_while(|m| span.contains(*m));
        let ids = |owners: &FxHashMap<Span, usize>, id: &dyn Fn(usize) -> Option<String>| {
            inside().filter_map(|m| id(*owners.get(&m)?)).collect()
        };
        RoleRecord {
            span: self.span(span),
            entities: ids(&self.entity_of, &|i| self.entity_id(i)),
            places: ids(&self.place_of, &|i| self.place_id(i)),
        }
    }

    /// The rules that found an entity's names, roles and references.
    fn explain_entity(&self, entity: &entities::Entity) -> Option<Explanation> {
        let found = self.analysis.mentions.iter().filter(|m| entity.mentions.contains(&m.span));
        let roles = entity.roles.iter().map(|r| r.rule);
        let references = entity.references.iter().map(|r| r.rule);
        self.explain(found.map(|m| m.rule).chain(roles).chain(references))
    }

    fn place(&self, index: usize, place: &places::Place) -> PlaceRecord {
        PlaceRecord {
            id: id('p', index),
            name: place.name.clone(),
            kind: place.kind.name(),
            code: place.code.clone(),
            siren: place.siren.map(|n| n.to_string()),
            mentions: self.spans(&place.mentions),
            latitude: place.point.map(|p| p.0),
            longitude: place.point.map(|p| p.1),
            approximate: place.approximate,
            within: place.within.clone(),
            alternatives: place.alternatives.clone(),
            confidence: round32(place.confidence),
            explanation: self
                .explain_mentions(&place.mentions)
                .map(|e| Explanation { reasons: reasons(place), ..e }),
        }
    }

    fn date(&self, index: usize, time: &temporal::TimeExpression) -> DateRecord {
        DateRecord {
            id: id('d', index),
            span: self.span(time.span),
            kind: time.kind.name(),
            value: time.value.clone(),
            modifier: time.modifier,
            begin: time.begin.clone(),
            finish: time.finish.clone(),
            offset: time.offset.clone(),
            confidence: round32(time.confidence),
            explanation: self.explain([time.rule]),
        }
    }

    fn quantity(&self, quantity: &quantities::Quantity) -> QuantityRecord {
        QuantityRecord {
            span: self.span(quantity.span),
            kind: quantity.kind.name(),
            value: quantity.value,
            upper: quantity.upper,
            modifier: quantity.modifier,
            unit: quantity.unit.clone(),
            explanation: self.explain([quantity.rule]),
        }
    }

    fn quotation(&self, index: usize, quotation: &quotations::Quotation) -> QuotationRecord {
        let fragments = self.spans(&quotation.fragments);
        let text = fragments.iter().map(|f| f.text.as_str()).collect::<Vec<_>>().join(" ");
        QuotationRecord {
            id: id('q', index),
            kind: quotation.kind.name(),
            fragments,
            text,
            cue: quotation
                .cue
                .as_ref()
                .map(|c| CueRecord { span: self.span(c.span), lemma: c.lemma.clone() }),
            speaker: quotation.speaker.as_ref().map(|s| SpeakerRecord {
                span: s.span.map(|s| self.span(s)),
                entity: s.entity.and_then(|i| self.entity_id(i)),
                name: s.name.clone(),
                role: s.role.clone(),
                confidence: round32(s.confidence),
            }),
            confidence: round32(quotation.confidence),
            explanation: self
                .explain([quotation.rule])
                .map(|e| Explanation { frame: Some(quotation.frame.name()), ..e }),
        }
    }
}
