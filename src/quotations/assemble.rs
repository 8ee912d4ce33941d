//! All rules together: quotations drafted, joined, ordered, and their speakers resolved in text order.

use super::beside::NAME_AFTER;
use super::confidence;
use super::direct::{BEFORE, Look};
use super::draft::{Attribution, Draft, Source, Taken, one};
use super::incise::PARENTHESIS;
use super::indirect::{CLAUSE, IMPERSONAL};
use super::marks::Pair;
use super::reader::Reader;
use super::resources::Small;
use super::subjects::Subject;
use super::{Cue, Frame, Quotation, QuotationKind, Speaker};
use crate::document::{RuleId, Span};

/// *Finds* quoted sentences without attribution after a quotation with one. *Example* `« Nous avançons », dit Hugo
/// Vidal.⏎⏎« Nous livrerons en mai prochain. »` *Leaves alone* terms, titles and headings. *Gives* the same
/// speaker as before, with less confidence.
pub(super) const FLOATING: RuleId = RuleId("quotation/floating");

pub(super) fn assemble(reader: &Reader) -> Vec<Quotation> {
    let pairs = &reader.pairs;
    let mut drafts = marked(reader, pairs);
    let direct: Vec<Draft> = drafts.iter().filter(|d| d.kind == QuotationKind::Direct).cloned().collect();
    let mut taken = Taken::new(reader.len(), &direct);
    let reported = reader.reported(pairs, &mut taken);
    let clauses = Taken::new(reader.len(), &reported);
    drafts.retain(|d| d.kind != QuotationKind::Mixed || !clauses.any(d.start()..d.end()));
    drafts.extend(reported);
    drafts.extend(reader.signed(&Taken::new(reader.len(), &drafts)));
    drafts.sort_by_key(|d| (d.start(), d.end()));
    // Two rules may read the same words from two cues (`Et d'ajouter, et d'ajouter :`): the first stands.
    drafts.dedup_by(|next, kept| next.fragments == kept.fragments);
    resolve(reader, &drafts)
}

/// The drafts that marks show.
fn marked(reader: &Reader, pairs: &[Pair]) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    // The last pair that was direct speech, and whether the next may go on from it.
    let mut last: Option<usize> = None;
    // How many unclosed paragraphs above still wait for an attribution.
    let mut waiting = 0;
    for (k, pair) in pairs.iter().enumerate() {
        let floor = k.checked_sub(1).map_or(0, |j| pairs[j].after);
        let limit = pairs.get(k + 1).map_or(reader.len(), |next| next.open);
        if let Some((fragments, attribution)) = reader.inside(pair) {
            drafts.push(direct(fragments, attribution));
        } else if let Some(attribution) = reader.attribute(pair, floor, limit) {
            let above = if pair.resumes { &pairs[k - waiting..k] } else { &[] };
            drafts.push(take(reader, pair, above, attribution));
        } else if let Some(draft) = reader.woven(pair, floor, pairs) {
            drafts.push(draft);
            waiting = 0;
            continue;
        } else if goes_on(reader, &mut drafts, pair, last.map(|j| &pairs[j])) {
            // Taken with the quotation above.
        } else if let Some(attribution) = reader.reaction(pair) {
            drafts.push(take(reader, pair, &[], attribution));
        } else {
            waiting = if pair.closed { 0 } else { waiting + 1 };
            continue;
        }
        waiting = 0;
        last = Some(k);
    }
    drafts
}

/// How many tokens after a quotation its speaker still goes on.
const FAR: usize = 600;

fn direct(fragments: Vec<std::ops::Range<usize>>, a: Attribution) -> Draft {
    Draft { kind: QuotationKind::Direct, fragments, cue: a.cue, source: a.source, closed: true, rule: a.rule }
}

/// The words of a pair, without the comma of the attribution.
fn inner(reader: &Reader, pair: &Pair) -> std::ops::Range<usize> {
    let comma = pair.end > pair.first + 1 && reader.mark(pair.end - 1, ",");
    pair.first..if comma { pair.end - 1 } else { pair.end }
}

/// Takes a pair with its own attribution, and the unclosed paragraphs above that go on in it.
fn take(reader: &Reader, pair: &Pair, above: &[Pair], a: Attribution) -> Draft {
    let mut draft = direct(above.iter().map(|p| inner(reader, p)).collect(), a);
    draft.fragments.push(inner(reader, pair));
    if !pair.closed {
        draft.closed = false;
    }
    draft
}

/// Words without attribution: more of the quotation above, or a new one by the same speaker.
fn goes_on(reader: &Reader, drafts: &mut Vec<Draft>, pair: &Pair, last: Option<&Pair>) -> bool {
    let Some(last) = last.filter(|l| pair.open.checked_sub(l.after).is_some_and(|d| d < FAR)) else {
        return false;
    };
    let range = inner(reader, pair);
    let look = reader.look(pair);
    let same_paragraph = !(last.after..=pair.open).any(|j| reader.begins_paragraph(j));
    let resumes = pair.resumes && !last.closed;
    if let Some(above) = drafts.last_mut().filter(|d| d.kind == QuotationKind::Direct)
        && (resumes || same_paragraph && continues(reader, last, pair, look) || follows(above, last, pair))
    {
        above.fragments.push(range);
        return true;
    }
    // The next name under the next words is another's.
    let signed = drafts.last().is_some_and(|d| d.rule == NAME_AFTER);
    let breaks = (last.after..=pair.open).filter(|&j| reader.begins_paragraph(j)).count();
    if look < Look::Sentence || breaks > 2 || range.len() < 8 {
        return false;
    }
    drafts.push(Draft {
        kind: QuotationKind::Direct,
        fragments: one(range),
        cue: None,
        source: if signed { Source::Unknown } else { Source::Previous },
        closed: true,
        rule: FLOATING,
    });
    true
}

/// Whether a pair follows right on the one above that a colon announced: `Il écrit :⏎« … »⏎⏎« … »`.
fn follows(above: &Draft, last: &Pair, pair: &Pair) -> bool {
    last.after == pair.open && above.rule == BEFORE
}

/// Whether a pair in the same paragraph is the second half of the quotation above: one sentence of attribution
/// at most lies between.
fn continues(reader: &Reader, last: &Pair, pair: &Pair, look: Look) -> bool {
    let between = last.after..pair.open;
    let finals = between.clone().filter(|&j| reader.is_final(j)).count();
    let at_end = pair.open > 0 && (reader.is_final(pair.open - 1) || reader.mark(pair.open - 1, ","));
    let speaks_again =
        reader.groups(last.after, pair.open).filter(|g| reader.verb(g).takes('c')).nth(1).is_some();
    let halves = look > Look::Term
        || reader.is_short_sentence(pair)
        || pair.open > 0 && reader.mark(pair.open - 1, ",") && between.len() < 15;
    !speaks_again && between.len() > 1 && finals <= 1 && between.len() < 60 && at_end && halves
}

/// Makes quotations of the drafts, resolving speakers from the first to the last.
fn resolve(reader: &Reader, drafts: &[Draft]) -> Vec<Quotation> {
    let mut out: Vec<Quotation> = Vec::with_capacity(drafts.len());
    let (mut last, mut last_end): (Option<Speaker>, usize) = (None, 0);
    let worded = |d: &&Draft| d.fragments.iter().any(|f| f.clone().any(|k| reader.is_word(k)));
    for draft in drafts.iter().filter(worded) {
        let near =
            last.is_some() && (last_end..draft.start()).filter(|&j| reader.begins_paragraph(j)).count() == 0;
        let speaker = match draft.source {
            Source::Words(subject) => {
                let near = near.then_some(last_end);
                reader.resolve(subject, draft.start(), last.as_ref(), near)
            }
            Source::Previous if last.is_none() => {
                let at = draft.cue.as_ref().map_or(draft.start(), |cue| cue.first);
                at.checked_sub(1).and_then(|at| reader.subject_near(at))
            }
            Source::Previous => last.clone().map(|s| Speaker {
                span: None,
                confidence: s.confidence.min(confidence::speaker::ABOVE),
                ..s
            }),
            Source::Unknown => None,
        };
        if speaker.is_none() && !stands_alone(reader, draft) {
            continue;
        }
        if speaker.is_some() {
            last = speaker.clone();
            last_end = draft.end();
        }
        out.push(quotation(reader, draft, speaker));
    }
    out
}

/// Whether a quotation is one without its speaker: direct words, what nobody in particular said, and the clause
/// of a pronoun whose person the text does not name.
fn stands_alone(reader: &Reader, draft: &Draft) -> bool {
    let person = |at: usize| reader.is(at, Small::MASCULINE.or(Small::FEMININE));
    let pronoun = matches!(draft.source, Source::Words(Subject::Pronoun(at)) if person(at));
    draft.kind == QuotationKind::Direct
        || draft.rule == IMPERSONAL
        || matches!(draft.rule, CLAUSE | PARENTHESIS) && pronoun
}

fn quotation(reader: &Reader, draft: &Draft, speaker: Option<Speaker>) -> Quotation {
    let fragments: Vec<Span> =
        draft.fragments.iter().filter(|f| f.start < f.end).map(|f| reader.span(f.start, f.end)).collect();
    Quotation {
        kind: draft.kind,
        fragments,
        cue: draft.cue.as_ref().map(|c| Cue { span: reader.span(c.first, c.end), lemma: c.lemma.clone() }),
        speaker,
        confidence: confidence::of(draft),
        frame: Frame::of(draft.rule),
        rule: draft.rule,
    }
}
