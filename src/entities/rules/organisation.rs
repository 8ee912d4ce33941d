//! Organisations.

use super::Rule;
use crate::document::RuleId;
use crate::entities::Label;
use crate::entities::candidate::{Candidate, Scene};
use crate::entities::resources::{HeadLevel, Known, SmallUse};
use crate::lexicon::Classes;
use crate::segmentation::TokenKind;

pub(super) const KNOWN: RuleId = RuleId("organisation/known");
pub(super) const HEAD: RuleId = RuleId("organisation/head");
pub(super) const NOUN: RuleId = RuleId("organisation/noun");
pub(super) const LEGAL_FORM: RuleId = RuleId("organisation/legal-form");
pub(super) const SIGLE: RuleId = RuleId("organisation/sigle");
pub(super) const EXPANSION: RuleId = RuleId("organisation/expansion");
pub(super) const CHEZ: RuleId = RuleId("organisation/chez");
pub(super) const CAPITALS: RuleId = RuleId("organisation/capitals");
pub(super) const UNKNOWN: RuleId = RuleId("organisation/unknown");

pub(super) const RULES: &[Rule] = &[
    Rule { id: KNOWN, find: known },
    Rule { id: HEAD, find: head },
    Rule { id: NOUN, find: noun },
    Rule { id: LEGAL_FORM, find: legal_form },
    Rule { id: SIGLE, find: sigle },
    Rule { id: EXPANSION, find: expansion },
    Rule { id: CHEZ, find: chez },
    Rule { id: CAPITALS, find: capitals },
    Rule { id: UNKNOWN, find: unknown },
];

/// *Finds* the names of the list `organisations.tsv`.
/// *Example* `la [CGT]`, `[Médecins sans frontières]`.
/// *Leaves alone* the same words in lower case, and common words that only begin a sentence.
/// *Gives* an organisation.
fn known(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let (end, known) = known_name(scene, i)?;
    let score = known_score(scene, i, end);
    (known.label == Some(Label::Organisation))
        .then(|| scene.candidate(i, end, Label::Organisation, score, rule))
}

/// The longest known name that begins at token `i` and is written like one: capitals where the list has them.
pub(super) fn known_name<'s>(scene: &'s Scene, i: usize) -> Option<(usize, &'s Known)> {
    if !scene.words.is_capitalised(i)
        || scene.words.is(i, Classes::STOP_WORD) && !opens_article_name(scene, i)
    {
        return None;
    }
    let found = scene.words.phrases(&scene.resources.known_names, i, 10);
    let named = found.map(|(end, value)| (end, &scene.resources.known[value as usize]));
    named.filter(|(end, known)| written_like(scene, i, *end, known.name)).last()
}

/// `Le Monde`, `La Poste`: the article is part of the name only mid-sentence.
fn opens_article_name(scene: &Scene, i: usize) -> bool {
    !scene.is_initial(i) || scene.words.lower(i) == "l'"
}

/// A sigle must be in capitals; other names need their capitals at least where each begins.
fn written_like(scene: &Scene, first: usize, end: usize, name: &str) -> bool {
    let text = scene.words.document().slice(scene.words.cover(first, end - 1));
    let upper = |s: &str| s.chars().filter(|c| c.is_uppercase()).count();
    if name.chars().all(|c| !c.is_lowercase()) {
        return text.chars().all(|c| !c.is_lowercase());
    }
    upper(text) >= upper(name).min(1) && (first + 1..end).all(|k| scene.same_line(k))
}

/// A single common word that begins a sentence is doubtful; so is one between other capitals.
pub(super) fn known_score(scene: &Scene, first: usize, end: usize) -> f32 {
    let single = end - first == 1;
    let word = single && scene.words.is(first, Classes::WORD) && !scene.is_upper(first);
    match (word, scene.is_initial(first)) {
        (true, true) => 0.3,
        (true, false) => 0.6,
        _ => 0.8,
    }
}

/// *Finds* names that begin with an organisation's head noun.
/// *Example* `[ministère de la Culture]`, `[École des Mines d'Alès]`, `[université de Lille]`.
/// *Leaves alone* the noun alone in lower case, and at the beginning of a sentence: `Association loi 1901`.
/// *Gives* an organisation; a capitalised noun alone mid-sentence doubtfully (`le [Conseil]`).
fn head(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !words.is(i, Classes::ORGANISATION_HEAD) || scene.is_shouted(i) {
        return None;
    }
    let level = *scene.resources.organisation_heads.get(words.lower(i))?;
    let capital = words.is_capitalised(i);
    if is_minister_of(scene, i) {
        return None;
    }
    let meant = capital && !scene.is_initial(i);
    let extent = scene.extent(i, capital || level == HeadLevel::Institution);
    let long = extent.end > i + 1;
    let outside = !capital
        && extent.adjacent
        && (words.is(i, Classes::ORGANISATION_NOUN) || words.lower(i) == "gouvernement");
    let score = match (capital, meant, extent.capital, long) {
        _ if outside => return None,
        (true, _, true, _) => 0.8,
        (true, true, false, true) => 0.72,
        (true, false, false, true) => 0.45,
        (true, true, false, false) => lone_head(scene, i)?,
        (false, _, true, _) if level != HeadLevel::Capitalised => 0.62,
        (false, _, false, true) if level == HeadLevel::Institution => 0.6,
        _ => return None,
    };
    Some(scene.candidate(i, extent.end, Label::Organisation, score, rule))
}

/// `ministre de la [Jeunesse]`, `ministre du [Travail]`: the word is part of a function.
pub(super) fn is_minister_of(scene: &Scene, i: usize) -> bool {
    let minister =
        |back: usize| i >= back && scene.resources.portfolio_functions.contains(scene.words.lower(i - back));
    let of = |back: usize| {
        i >= back && scene.resources.is_small(scene.words.lower(i - back), SmallUse::PORTFOLIO_LINK)
    };
    of(1) && minister(2) || of(2) && minister(3)
}

/// `le Conseil`, `la Cour`: a body already named, by its head alone.
fn lone_head(scene: &Scene, i: usize) -> Option<f32> {
    let article = i > 0 && matches!(scene.words.lower(i - 1), "le" | "la" | "l'" | "du" | "au");
    article.then_some(0.5)
}

/// *Finds* the capitalised name after a noun for organisations, which stays outside.
/// *Example* `la société [Technotun]`, `le collectif [Sauvons la Loire]`.
/// *Leaves alone* the noun before a person: `son équipe Jean Dupont`.
/// *Gives* an organisation.
fn noun(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    let quoted = i > 1 && matches!(words.text(i - 1), "«" | "“" | "\"");
    let before = if quoted { i.checked_sub(2)? } else { i.checked_sub(1)? };
    if !words.is(before, Classes::ORGANISATION_NOUN)
        || words.is_capitalised(before)
        || !quoted && !scene.follows(i)
    {
        return None;
    }
    if !scene.is_capital(i)
        || words.is(i, Classes::STOP_WORD.or(Classes::CIVILITY)) && !is_name_article(scene, i)
    {
        return None;
    }
    let end = capital_run(scene, i);
    let person = scene.is_first_name(i) && end - i >= 2;
    (!person).then(|| scene.candidate(i, end, Label::Organisation, 0.75, rule))
}

/// `association Les Amis du Lac`: an article that begins a name.
fn is_name_article(scene: &Scene, i: usize) -> bool {
    matches!(scene.words.text(i), "Le" | "La" | "Les" | "L'" | "L’") && scene.is_capital(i + 1)
}

/// One past a run of capitalised words and figures, linked by `de` and its kin, `&` or `et` between capitals.
pub(super) fn capital_run(scene: &Scene, first: usize) -> usize {
    let words = scene.words;
    let mut end = first + 1;
    while end < words.len() && end - first < 10 && scene.same_line(end) {
        let link = scene.resources.is_small(words.lower(end), SmallUse::RUN_LINK);
        if scene.is_capital(end) && !words.is(end, Classes::STOP_WORD) {
            end += 1;
        } else if link
            && scene.is_capital(end + 1)
            && scene.same_line(end + 1)
            && !words.is(end + 1, Classes::STOP_WORD)
        {
            end += 2;
        } else if words.lower(end) == "de" && words.lower(end + 1) == "la" && scene.is_capital(end + 2) {
            end += 3;
        } else {
            break;
        }
    }
    end
}

/// *Finds* a capitalised run with a legal form.
/// *Example* `[Teranga Froid SA]`, `[Retour Canal SRL]`.
/// *Leaves alone* a legal form alone.
/// *Gives* an organisation.
fn legal_form(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let begins = |k: usize| scene.is_capital(k) && !scene.words.is(k, Classes::STOP_WORD);
    if !begins(i) || i > 0 && begins(i - 1) && scene.follows(i) {
        return None;
    }
    let mut end = i + 1;
    while end < scene.words.len() && end - i < 8 && scene.follows(end) {
        if scene.resources.legal_forms.contains(scene.words.text(end)) {
            return Some(scene.candidate(i, end + 1, Label::Organisation, 0.9, rule));
        }
        if !scene.is_capital(end) {
            return None;
        }
        end += 1;
    }
    None
}

/// *Finds* sigles: two to nine capitals.
/// *Example* `la [SNCB]`, `[CGT-FO]`.
/// *Leaves alone* technology, measures, benefits, Roman numerals (`not_organisations.tsv`), common words and
/// lines in capitals.
/// *Gives* an organisation, surer after an article.
fn sigle(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if !scene.is_upper(i) || scene.is_shouted(i) || !is_sigle(scene, i) {
        return None;
    }
    let before = i.checked_sub(1).filter(|_| scene.same_line(i));
    let article = before.is_some_and(|b| scene.resources.is_small(words.lower(b), SmallUse::BEFORE_SIGLE));
    let neighbour =
        before.is_some_and(|b| scene.is_capital(b) && scene.follows(i) && !words.is(b, Classes::STOP_WORD));
    let branch = branch_end(scene, i);
    if branch > i + 1 && !neighbour {
        return Some(scene.candidate(i, branch, Label::Organisation, 0.58, rule));
    }
    let next = scene.is_capital(i + 1) && scene.follows(i + 1);
    let score = match (article, neighbour || next) {
        (_, true) => 0.4,
        (true, false) => 0.6,
        (false, false) => 0.5,
    };
    Some(scene.candidate(i, i + 1, Label::Organisation, score, rule))
}

/// `JSC France`, `CGT Alès`: one past the place that names a sigle's branch.
fn branch_end(scene: &Scene, i: usize) -> usize {
    let at = scene.toponyms.partition_point(|t| t.first < i + 1);
    let branch =
        scene.toponyms.get(at).filter(|t| t.first == i + 1 && scene.follows(i + 1) && !scene.is_upper(i + 1));
    branch.map_or(i + 1, |t| t.end)
}

fn is_sigle(scene: &Scene, i: usize) -> bool {
    let text = scene.words.text(i);
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let listed = scene.resources.not_organisations.contains(text);
    let word =
        scene.words.is(i, Classes::WORD.or(Classes::WEAK_CAPITAL).or(Classes::FIRST_NAME)) && letters > 4;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let article = i > 0 && matches!(scene.words.lower(i - 1), "le" | "la" | "l'" | "du" | "les");
    ((3..=9).contains(&letters) || letters == 2 && article)
        && digits <= 2
        && !listed
        && !word
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && (scene.words.kind(i) == TokenKind::Word || digits > 0 && letters >= 3)
}

/// *Finds* the full name before a sigle in brackets, by its initials.
/// *Example* `[Conseil des associations des conseillers scolaires] (CACS)`.
/// *Leaves alone* brackets whose letters no run of words before them begins with.
/// *Gives* an organisation (another name when its head says so).
fn expansion(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    if words.text(i) != "(" || words.lower(i + 2) != ")" || !scene.is_upper(i + 1) {
        return None;
    }
    let first = expansion_start(scene, i)?;
    let other = scene.resources.other_heads.get(words.lower(first)).map(|head| head.label);
    let head = words.is(first, Classes::ORGANISATION_HEAD);
    let label = if head { Label::Organisation } else { other.unwrap_or(Label::Organisation) };
    (words.is_capitalised(first) || head).then(|| scene.candidate(first, i, label, 0.85, rule))
}

/// The token at which the words before the bracket `open` begin to spell its sigle.
pub(in crate::entities) fn expansion_start(scene: &Scene, open: usize) -> Option<usize> {
    let sigle: Vec<char> = scene.words.folded(open + 1).chars().filter(|c| c.is_alphabetic()).collect();
    if !(2..=10).contains(&sigle.len()) {
        return None;
    }
    let mut left = sigle.len();
    let mut at = open;
    while left > 0 && at > 0 && open - at < 18 && scene.same_line(at) {
        at -= 1;
        let small = scene.words.is(at, Classes::STOP_WORD);
        let spelt = if small && !scene.words.is_capitalised(at) {
            0
        } else {
            spelt(scene.words.folded(at), &sigle[..left])
        };
        if spelt > 0 {
            left -= spelt;
        } else if !small
            && scene.words.kind(at) == TokenKind::Word
            && !spells_inside(scene, at, sigle[left - 1])
        {
            return None;
        }
    }
    (left == 0 && at < open && open - at > 1).then_some(at)
}

/// How many letters at the end of `sigle` the parts of a word spell: `inter-mouvements` spells `IM`.
fn spelt(folded: &str, sigle: &[char]) -> usize {
    let mut left = sigle.len();
    for part in folded.split(' ').rev() {
        if left > 0 && part.starts_with(sigle[left - 1]) {
            left -= 1;
        }
    }
    sigle.len() - left
}

/// `Génie civil` may give two letters, `interministérielle` a later one: a capital or lower-case word that
/// holds the letter may be skipped.
fn spells_inside(scene: &Scene, at: usize, letter: char) -> bool {
    scene.words.folded(at).contains(letter) || !scene.words.is_capitalised(at)
}

/// *Finds* the capitalised run after `chez`.
/// *Example* `ingénieure chez [Brandorr]`.
/// *Leaves alone* persons' first names.
/// *Gives* an organisation.
fn chez(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let after = i > 0 && scene.words.lower(i - 1) == "chez" && scene.is_capital(i);
    if !after || scene.is_first_name(i) || scene.words.is(i, Classes::STOP_WORD) {
        return None;
    }
    Some(scene.candidate(i, capital_run(scene, i), Label::Organisation, 0.7, rule))
}

/// *Finds* capitalised words that are no French words and that nothing else explains.
/// *Example* `avec [Opensignal]`.
/// *Leaves alone* first names, sentence beginnings, lines in capitals.
/// *Gives* an organisation, doubtfully: most unknown names of releases are organisations.
fn unknown(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    let name = scene.is_name_word(i) && !scene.is_initial(i) && !scene.is_upper(i) && !scene.is_shouted(i);
    let name = name && !is_minister_of(scene, i);
    let ordinary = Classes::WORD
        .or(Classes::FIRST_NAME)
        .or(Classes::WEAK_CAPITAL)
        .or(Classes::FUNCTION)
        .or(Classes::TIME)
        .or(Classes::OTHER_HEAD)
        .or(Classes::PLACE_HEAD);
    if !name || words.is(i, ordinary) || i > 0 && scene.is_capital(i - 1) && scene.follows(i) {
        return None;
    }
    let known_other = known_name(scene, i).is_some_and(|(_, known)| known.label.is_none());
    let long = words.text(i).chars().count() > 2;
    (long && !known_other).then(|| {
        let mut end = i + 1;
        while scene.is_capital(end) && scene.follows(end) && !words.is(end, Classes::STOP_WORD) {
            end += 1;
        }
        scene.candidate(i, end, Label::Organisation, if end - i == 1 { 0.41 } else { 0.44 }, rule)
    })
}

/// *Finds* two or more common words with capitals where none is due.
/// *Example* `avec [Règles Élémentaires]`, `les élus de [Poitiers Collectif]`.
/// *Leaves alone* functions (`Premier Ministre`), lines in capitals, one capital that begins a sentence.
/// *Gives* an organisation.
fn capitals(scene: &Scene, i: usize, rule: RuleId) -> Option<Candidate> {
    let words = scene.words;
    let plain = |k: usize| {
        let other = Classes::STOP_WORD.or(Classes::CIVILITY).or(Classes::FUNCTION).or(Classes::WEAK_CAPITAL);
        scene.is_capital(k) && !words.is(k, other.or(Classes::TIME)) && !scene.is_upper(k)
    };
    let begins =
        i == 0 || !scene.follows(i) || !scene.is_capital(i - 1) || words.is(i - 1, Classes::STOP_WORD);
    if !begins || !plain(i) || scene.is_shouted(i) || is_minister_of(scene, i) || scene.is_first_name(i) {
        return None;
    }
    let mut end = i + 1;
    while plain(end) && scene.follows(end) {
        end += 1;
    }
    let common = (i + 1..end).any(|k| words.is(k, Classes::WORD) && !words.is(k, Classes::SURNAME));
    let headed = words.is(i, Classes::PLACE_HEAD.or(Classes::OTHER_HEAD));
    let score = if scene.is_initial(i) { 0.5 } else { 0.58 };
    (end - i >= 2 && common && !headed).then(|| scene.candidate(i, end, Label::Organisation, score, rule))
}
