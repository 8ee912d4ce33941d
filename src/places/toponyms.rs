//! Toponyms: every capitalised phrase that the gazetteer knows, with the evidence that it is a place here,
//! and which.

use crate::document::Span;
use crate::lexicon::{Classes, Words, fold};
use crate::places::context::{self, Context};
use crate::places::document::{self, Evidence};
use crate::places::forms::{self, Form};
use crate::places::gazetteer::{Candidate, Record};
use crate::places::qualifiers::Postcode;
use crate::places::weigh::{self, Reason, Sum};
use crate::places::{PlaceKind, Resources, Strength, misspelt};
use crate::segmentation::{Gap, TokenKind};

/// Tokens that a place name may have.
const LONGEST: usize = 12;
/// Other places of the name that are reported.
const ALTERNATIVES: usize = 3;
/// Inhabitants from which an article in lower case may stand before a name that has it: `le Havre`.
const LOWER_ARTICLE_FROM: u32 = 10_000;
/// How sure a place is that the user has pinned.
const PINNED: f32 = 0.97;

/// A phrase that may be a place.
#[derive(Clone, PartialEq, Debug)]
pub struct Toponym {
    /// First token.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// Where it is: the tokens, or a part of one (`Paris-Lyon`).
    pub span: Span,
    /// The likeliest record of the gazetteer.
    pub id: u32,
    /// Further records, likeliest first.
    pub alternatives: Vec<u32>,
    /// How sure it is that this is a place at all, from 0 to 1.
    pub confidence: f32,
    /// How sure the choice of the record is, given that it is a place, from 0 to 1.
    pub choice: f32,
    /// The text states it: by bracket, postcode, area, or a user's list does.
    pub explicit: bool,
    /// Why this record.
    pub reasons: Vec<Reason>,
}

/// A phrase with all its candidates, before one is chosen.
pub(super) struct Match {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) span: Span,
    pub(super) candidates: Vec<Candidate>,
    pub(super) source: Source,
}

/// How a phrase was found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// In the gazetteer.
    Name,
    /// As a written form of its own: an arrondissement, a part of a compound.
    Form,
    /// By one letter's difference after a sure head.
    Misspelt,
    /// In the user's list.
    User,
}

/// Finds the toponyms of a document, in text order, without overlaps.
pub fn find_toponyms(resources: &Resources, words: &Words) -> Vec<Toponym> {
    let matches = find_matches(resources, words);
    let contexts: Vec<Context> =
        matches.iter().map(|m| Context::read(resources, words, m.first, m.end)).collect();
    let evidence = Evidence::gather(resources, words, &matches, &contexts);
    let chosen = matches.iter().zip(&contexts);
    let mut toponyms: Vec<Toponym> =
        chosen.filter_map(|(m, context)| choose(resources, words, m, context, &evidence)).collect();
    document::support_lists(words, &mut toponyms);
    document::support_repeats(words, &mut toponyms);
    toponyms
}

fn find_matches(resources: &Resources, words: &Words) -> Vec<Match> {
    let mut matches = Vec::new();
    let mut last_city = None;
    let mut i = 0;
    while i < words.len() {
        let end = match_at(resources, words, i, last_city, &mut matches);
        if end > i {
            last_city = forms::city_with_parts(words.folded(i)).or(last_city);
        }
        i = end.max(i + 1);
    }
    matches
}

/// Adds what begins at token `i`; gives one past its last token, or `i`.
fn match_at(
    resources: &Resources,
    words: &Words,
    i: usize,
    last_city: Option<&str>,
    matches: &mut Vec<Match>,
) -> usize {
    let mut place = |end: usize, candidates: Vec<Candidate>, source: Source| {
        let span = words.cover(i, end - 1);
        matches.push(Match { first: i, end, span, candidates, source });
        end
    };
    if !words.is_capitalised(i) {
        if let Some((end, candidates)) = headed(resources, words, i) {
            return place(end, candidates, Source::Name);
        }
        return match forms::number_and_noun(resources, words, i, last_city) {
            Some(Form::Place { end, id }) => place(end, vec![Candidate::plain(id)], Source::Form),
            _ => i,
        };
    }
    let known = longest(resources, words, i);
    if let Some(candidates) = misspelt::candidates(resources, words, i) {
        let meant = |c: &Candidate| candidates.iter().any(|m| m.id == c.id);
        if !known.as_ref().is_some_and(|(end, own)| *end > i + 1 || own.iter().any(meant)) {
            return place(i + 1, candidates, Source::Misspelt);
        }
    }
    if let Some((end, meaning)) =
        user(resources, words, i).filter(|u| known.as_ref().is_none_or(|k| u.0 >= k.0))
    {
        return meaning.map_or(end, |id| place(end, vec![Candidate::plain(id)], Source::User));
    }
    match forms::city_and_number(resources, words, i)
        .or_else(|| forms::number_and_noun(resources, words, i, last_city))
    {
        Some(Form::Place { end, id }) => return place(end, vec![Candidate::plain(id)], Source::Form),
        Some(Form::Nothing { end }) => return end,
        None => {}
    }
    if let Some((end, candidates)) = known {
        return place(end, candidates, Source::Name);
    }
    if let Some(candidates) = misspelt::communes(resources, words, i) {
        return place(i + 1, candidates, Source::Misspelt);
    }
    let parts = forms::compound(resources, words, i);
    let end = if parts.is_empty() { i } else { i + 1 };
    let joined = |(span, candidates)| Match { first: i, end: i + 1, span, candidates, source: Source::Form };
    matches.extend(parts.into_iter().map(joined));
    end
}

/// The longest phrase of the gazetteer at token `i` that can be meant here, with what it may mean.
fn longest(resources: &Resources, words: &Words, i: usize) -> Option<(usize, Vec<Candidate>)> {
    let names = words.phrases(resources.gazetteer.names(), i, LONGEST);
    let mut ends: Vec<(usize, u64)> = names.take_while(|&(end, _)| one_line(words, i, end)).collect();
    while let Some((end, value)) = ends.pop() {
        let candidates = resources.gazetteer.candidates(value);
        let meant: Vec<Candidate> = candidates.filter(|c| fits(resources, words, i, end, c)).collect();
        if !meant.is_empty() {
            return Some((end, meant));
        }
    }
    None
}

/// The longest name at token `i` that begins with its noun in lower case: `gare de Lyon`, `mer du Nord`.
fn headed(resources: &Resources, words: &Words, i: usize) -> Option<(usize, Vec<Candidate>)> {
    let (end, mut candidates) = words.is(i, Classes::PLACE_HEAD).then(|| longest(resources, words, i))??;
    let is_landmark = |c: &Candidate| resources.gazetteer.record(c.id).is_landmark();
    candidates.retain(|c| !c.headed && is_landmark(c));
    (end > i + 1 && words.is_capitalised(end - 1) && !candidates.is_empty()).then_some((end, candidates))
}

/// The longest name of the user's list at token `i`, with its record; none where it is forbidden.
fn user(resources: &Resources, words: &Words, i: usize) -> Option<(usize, Option<u32>)> {
    let user = resources.gazetteer.user();
    let found = words.phrases(user.names()?, i, LONGEST).filter(|&(end, _)| one_line(words, i, end));
    found.last().map(|(end, value)| (end, user.means(value)))
}

/// A name does not run over the end of a line.
fn one_line(words: &Words, first: usize, end: usize) -> bool {
    (first + 1..end).all(|i| words.gap(i) <= Gap::Space)
}

/// A name without its article needs the article before it; one that means its place only after a noun needs
/// that noun.
fn fits(resources: &Resources, words: &Words, first: usize, end: usize, candidate: &Candidate) -> bool {
    let record = resources.gazetteer.record(candidate.id);
    if !(first..end).all(|i| is_written_like_name(resources, words, i, record))
        || end == first + 1 && is_sigle_in_lower_case(words, first, record)
    {
        return false;
    }
    if record.kind() == PlaceKind::Street && !is_road_here(resources, words, first) {
        return false;
    }
    // `Lot n° 2`, `Manche 3`: a share, a round.
    if record.kind() == PlaceKind::Departement && is_numbered(words, end) {
        return false;
    }
    if candidate.headed {
        return context::noun(resources, words, first).flatten() == Some(record.kind())
            || record.is_settlement() && Postcode::beside(words, first, end).is_some();
    }
    if !candidate.bare {
        return true;
    }
    let before = first.checked_sub(1).filter(|_| words.gap(first) <= Gap::Space);
    let article = before.map_or("", |i| words.lower(i));
    let large = record.population() >= LOWER_ARTICLE_FROM;
    match record.name().split([' ', '\'']).next() {
        Some("Le") => matches!(article, "au" | "du") || article == "le" && large,
        Some("Les") => matches!(article, "aux" | "des") || article == "les" && large,
        Some("La") => article == "la",
        _ => article == "l'",
    }
}

/// `l'A75`, `les A6 et A7`, `autoroute A9`: an article or noun stands before. Paper is `au format A4`.
pub(super) fn is_road_here(resources: &Resources, words: &Words, first: usize) -> bool {
    let before = |back: usize| first.checked_sub(back).map_or("", |i| words.lower(i));
    let road = words.text(first).ends_with(|c: char| c.is_ascii_digit() || c == 'a' || c == 'b');
    !road
        || context::noun(resources, words, first).flatten() == Some(PlaceKind::Street)
        || matches!(before(1), "l'" | "les" | "des")
        || matches!(before(1), "et" | "ou" | ",") && matches!(before(3), "l'" | "les" | "des")
}

/// Whether a number in its own right follows: `n° 2`, `no 2`, `3`.
pub(super) fn is_numbered(words: &Words, end: usize) -> bool {
    words.gap(end) == Gap::Space
        && (words.lower(end).starts_with("n°")
            || words.lower(end) == "n" && words.text(end + 1) == "°"
            || words.kind(end) == TokenKind::Number && words.text(end).len() < 3)
}

/// Inside a name only small words are in lower case, and those that the name itself has so (`Arabie saoudite`):
/// `La réunion` is no island. Of intercommunal bodies the noun may be too: `Nîmes métropole`.
fn is_written_like_name(resources: &Resources, words: &Words, i: usize, record: Record) -> bool {
    let text = words.text(i);
    resources.small_words.contains(words.lower(i))
        || words.is_capitalised(i)
        || !text.starts_with(char::is_alphabetic)
        || match record.kind() {
            PlaceKind::Country => true,
            PlaceKind::Epci => matches!(text, "métropole" | "agglomération" | "agglo" | "communauté"),
            _ => record.name().contains(text),
        }
}

/// A sigle is in capitals: `Eau` is not the country EAU.
fn is_sigle_in_lower_case(words: &Words, i: usize, record: Record) -> bool {
    let wide = matches!(record.kind(), PlaceKind::Country | PlaceKind::Region | PlaceKind::Epci);
    let text = words.text(i);
    wide && text.len() <= 4
        && text.chars().any(char::is_lowercase)
        && !fold(record.name()).contains(words.folded(i))
}

/// Ranks the candidates of a match and weighs whether it is a place at all.
fn choose(
    resources: &Resources,
    words: &Words,
    m: &Match,
    context: &Context,
    evidence: &Evidence,
) -> Option<Toponym> {
    let fit = |candidate: Candidate, reasons: Option<Vec<Reason>>| {
        let mut sum = Sum { total: 0.0, reasons };
        weigh::fit(resources, words, m, context, evidence, candidate, &mut sum);
        sum
    };
    let mut ranked: Vec<(f32, Candidate)> = m.candidates.iter().map(|&c| (fit(c, None).total, c)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.id.cmp(&b.1.id)));
    let &(best_fit, best) = ranked.first()?;
    let record = resources.gazetteer.record(best.id);
    let explicit = m.source == Source::User || context.is_explicit(resources, best.id, record);
    let sure = weigh::confidence(words, m, context, record, best, explicit);
    let metonym = !explicit && context.noun.is_none() && resources.metonyms.contains(words.folded(m.first));
    let namesake = !explicit && is_namesake(resources, words, m, context);
    let confidence = match m.source {
        Source::Name if metonym && m.end == m.first + 1 || namesake => return None,
        Source::User => PINNED,
        Source::Form => sure.max(0.7),
        Source::Misspelt => sure.clamp(0.45, 0.6),
        Source::Name => sure,
    };
    let full = (record.kind() == PlaceKind::Country && m.source == Source::Name)
        .then(|| forms::full_name(resources, words, m.first))
        .flatten();
    Some(Toponym {
        first: full.unwrap_or(m.first),
        end: m.end,
        span: full.map_or(m.span, |first| words.cover(first, m.end - 1)),
        id: best.id,
        alternatives: ranked.iter().skip(1).take(ALTERNATIVES).map(|r| r.1.id).collect(),
        confidence: if full.is_some() { 0.95 } else { confidence },
        choice: if is_area_of_it(context, record, explicit) || is_elsewhere(context, explicit) {
            0.3
        } else {
            choice(ranked.get(1).map(|second| best_fit - second.0), m.source)
        },
        explicit,
        reasons: fit(best, Some(Vec::new())).reasons.unwrap_or_default(),
    })
}

/// `Orange annonce`, but not `à Orange`, `Orange, le 3 mai`, `le maire d'Orange`, `Avignon et Orange`: the
/// organisation of that name.
fn is_namesake(resources: &Resources, words: &Words, m: &Match, context: &Context) -> bool {
    let placed = matches!(context.strength, Some(Strength::At))
        || context.noun.is_some()
        || context.dateline
        || context.cedex
        || matches!(words.lower(m.end), "," | "et" | "-" | "/")
        || m.first > 0 && matches!(words.lower(m.first - 1), "," | "et" | "-" | "/");
    !placed && resources.namesakes.contains(fold(words.document().slice(m.span)).as_str())
}

/// `Belleville (Ontario)`, of which the gazetteer has none there: better no place than a wrong one.
fn is_elsewhere(context: &Context, explicit: bool) -> bool {
    !explicit && context.bracketed && !context.areas.is_empty()
}

/// `la région de Dakar`, `la province de Luxembourg`: the area around, which is no record of the gazetteer.
fn is_area_of_it(context: &Context, record: Record, explicit: bool) -> bool {
    let area =
        matches!(context.noun, Some(Some(PlaceKind::Region | PlaceKind::District | PlaceKind::Departement)));
    let other = record.is_settlement() || record.kind() == PlaceKind::Country;
    area && other && !record.is_part() && !explicit
}

/// How sure the best record is, by how far the second lies behind.
fn choice(lead: Option<f32>, source: Source) -> f32 {
    match (source, lead) {
        (Source::Misspelt, _) => 0.7,
        (_, Some(lead)) if lead < 0.3 => 0.5,
        (_, Some(lead)) if lead < 0.7 => 0.75,
        (_, Some(lead)) if lead < 1.2 => 0.9,
        _ => 0.98,
    }
}
