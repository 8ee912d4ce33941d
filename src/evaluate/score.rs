//! What counts as right.
//!
//! | | right when |
//! |---|---|
//! | PER ORG LOC MISC | the label, start and end are the same; *lenient*: the spans overlap |
//! | place link | the span overlaps a gold place with a code, and the code is the same |
//! | date span, value | the spans overlap; the value is the same too |
//! | role | the spans share at least half of their union |
//! | quotation, + speaker | the contents share at least 80 % of their union; the speaker is the same too |

use super::gold::Gold;
use super::layers::{Extent, Layers, Quote};
use regex::Regex;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// The kinds of error that can be listed.
pub const KINDS: [&str; 10] =
    ["PER", "ORG", "LOC", "MISC", "link", "date", "value", "role", "quotation", "speaker"];

const LABELS: [(&str, &str); 4] =
    [("PER", "PER lenient"), ("ORG", "ORG lenient"), ("LOC", "LOC lenient"), ("MISC", "MISC lenient")];

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Count {
    right: usize,
    gold: usize,
    found: usize,
}

/// The counts of all releases, and the errors that were asked for.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    documents: usize,
    rows: Vec<(&'static str, Count)>,
    asked: Option<String>,
    errors: Vec<String>,
}

impl Scores {
    /// No release yet; `asked` is the kind of error to list.
    pub fn new(asked: Option<&str>) -> Scores {
        Scores { asked: asked.map(str::to_owned), ..Scores::default() }
    }

    /// The errors that were asked for, one a line.
    pub fn errors(&self) -> &[String] {
        &self.errors
    }

    /// Counts one release.
    pub fn add(&mut self, gold: &Gold, found: &Layers) {
        self.documents += 1;
        for (label, lenient) in LABELS {
            self.names(gold, found, label, lenient);
        }
        self.links(gold, found);
        self.dates(gold, found);
        self.roles(gold, found);
        self.quotations(gold, found);
    }

    fn count(&mut self, row: &'static str, right: usize, gold: usize, found: usize) {
        let at = self.rows.iter().position(|r| r.0 == row).unwrap_or_else(|| {
            self.rows.push((row, Count::default()));
            self.rows.len() - 1
        });
        let count = &mut self.rows[at].1;
        *count = Count { right: count.right + right, gold: count.gold + gold, found: count.found + found };
    }

    fn show(&mut self, kind: &str, gold: &Gold, sign: &str, span: Extent, more: &str) {
        if self.asked.as_deref() == Some(kind) {
            self.errors.push(error_line(gold, sign, span, more));
        }
    }

    fn names(&mut self, gold: &Gold, found: &Layers, label: &str, lenient: &'static str) {
        let (row, _) = LABELS[LABELS.iter().position(|l| l.0 == label).unwrap_or_default()];
        let of = |layers: &Layers| -> Vec<Extent> {
            layers.mentions.iter().filter(|m| m.1 == label).map(|m| m.0).collect()
        };
        let wanted = of(&gold.layers);
        let got: Vec<Extent> = of(found).into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let (wanted_set, got_set): (BTreeSet<_>, BTreeSet<_>) =
            (wanted.iter().copied().collect(), got.iter().copied().collect());
        self.count(row, wanted_set.intersection(&got_set).count(), wanted.len(), got.len());
        self.count(lenient, pair(&wanted, &got, |&g, &f| overlap_share(g, f)).len(), wanted.len(), got.len());
        wanted_set.difference(&got_set).for_each(|&s| self.show(row, gold, "missed", s, ""));
        got_set.difference(&wanted_set).for_each(|&s| self.show(row, gold, "false", s, ""));
    }

    /// A place found outside every gold place with a code is neither right nor wrong as a link: it has been
    /// counted as a name already.
    fn links(&mut self, gold: &Gold, found: &Layers) {
        let coded = |p: &&(Extent, Option<String>)| p.1.as_ref().is_some_and(|c| !c.is_empty());
        let wanted: Vec<_> = gold.layers.places.iter().filter(coded).collect();
        let near = |p: &&(Extent, Option<String>)| wanted.iter().any(|w| overlap_share(w.0, p.0) > 0.0);
        let got: Vec<_> = found.places.iter().filter(coded).filter(near).collect();
        let pairs = pair(&wanted, &got, |g, f| overlap_share(g.0, f.0));
        let (right, wrong): (Vec<_>, Vec<_>) =
            pairs.iter().partition(|&&(i, j)| same_code(&wanted[i].1, &got[j].1));
        self.count("place link", right.len(), wanted.len(), got.len());
        for (i, j) in wrong {
            let more = format!("gold {} got {}", shown(&wanted[i].1), shown(&got[j].1));
            self.show("link", gold, "wrong", wanted[i].0, &more);
        }
        for i in alone(wanted.len(), pairs.iter().map(|p| p.0)) {
            self.show("link", gold, "missed", wanted[i].0, shown(&wanted[i].1));
        }
    }

    fn dates(&mut self, gold: &Gold, found: &Layers) {
        let (wanted, got) = (&gold.layers.dates, &found.dates);
        let pairs = pair(wanted, got, |g, f| overlap_share(g.0, f.0));
        let (right, wrong): (Vec<_>, Vec<_>) =
            pairs.iter().partition(|&&(i, j)| same_value(&wanted[i].1, &got[j].1));
        self.count("date span", pairs.len(), wanted.len(), got.len());
        self.count("date value", right.len(), wanted.len(), got.len());
        for (i, j) in wrong {
            let more = format!("gold {} got {}", shown(&wanted[i].1), shown(&got[j].1));
            self.show("value", gold, "wrong", wanted[i].0, &more);
        }
        for i in alone(wanted.len(), pairs.iter().map(|p| p.0)) {
            self.show("date", gold, "missed", wanted[i].0, shown(&wanted[i].1));
        }
        for j in alone(got.len(), pairs.iter().map(|p| p.1)) {
            self.show("date", gold, "false", got[j].0, shown(&got[j].1));
        }
    }

    fn roles(&mut self, gold: &Gold, found: &Layers) {
        let (wanted, got) = (&gold.layers.roles, &found.roles);
        let pairs = pair(wanted, got, |&g, &f| at_least(0.5, overlap_share(g, f)));
        self.count("role", pairs.len(), wanted.len(), got.len());
        for i in alone(wanted.len(), pairs.iter().map(|p| p.0)) {
            self.show("role", gold, "missed", wanted[i], "");
        }
        for j in alone(got.len(), pairs.iter().map(|p| p.1)) {
            self.show("role", gold, "false", got[j], "");
        }
    }

    fn quotations(&mut self, gold: &Gold, found: &Layers) {
        let (wanted, got) = (&gold.layers.quotations, &found.quotations);
        let covers = |quotes: &[Quote]| quotes.iter().map(cover).collect::<Vec<_>>();
        let pairs = pair(&covers(wanted), &covers(got), |g, f| at_least(0.8, shared(g, f)));
        let (right, wrong): (Vec<_>, Vec<_>) =
            pairs.iter().partition(|&&(i, j)| same_name(shown(&wanted[i].speaker), shown(&got[j].speaker)));
        self.count("quotation", pairs.len(), wanted.len(), got.len());
        self.count("quotation + speaker", right.len(), wanted.len(), got.len());
        for (i, j) in wrong {
            let more = format!("gold {} got {}", shown(&wanted[i].speaker), shown(&got[j].speaker));
            self.show("speaker", gold, "wrong", whole(&wanted[i]), &more);
        }
        for i in alone(wanted.len(), pairs.iter().map(|p| p.0)) {
            self.show("quotation", gold, "missed", whole(&wanted[i]), shown(&wanted[i].speaker));
        }
        for j in alone(got.len(), pairs.iter().map(|p| p.1)) {
            self.show("quotation", gold, "false", whole(&got[j]), shown(&got[j].speaker));
        }
    }

    /// The sum of persons, organisations and places.
    fn entities(&self, lenient: bool) -> Count {
        let mut sum = Count::default();
        for (exact, loose) in &LABELS[..3] {
            let row = if lenient { loose } else { exact };
            let count = self.rows.iter().find(|r| r.0 == *row).map(|r| r.1).unwrap_or_default();
            sum.right += count.right;
            sum.gold += count.gold;
            sum.found += count.found;
        }
        sum
    }
}

impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} documents", self.documents)?;
        writeln!(f, "{:22}{:>7}{:>7}{:>7}{:>7}{:>7}", "", "P", "R", "F1", "gold", "found")?;
        let sums = [("entities", self.entities(false)), ("entities lenient", self.entities(true))];
        for (row, count) in self.rows.iter().chain(&sums) {
            let share = |of: usize| if of == 0 { 0.0 } else { count.right as f64 / of as f64 };
            let (p, r) = (share(count.found), share(count.gold));
            let f1 = if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 };
            let [p, r, f1] = [p, r, f1].map(four_decimals);
            writeln!(f, "{row:22}{p:7.3}{r:7.3}{f1:7.3}{:7}{:7}", count.gold, count.found)?;
        }
        Ok(())
    }
}

/// The figures that others compute from the same counts are kept to four decimals before they are shown.
fn four_decimals(figure: f64) -> f64 {
    (figure * 1e4).round() / 1e4
}

/// Pairs greedily, one to one, the best score first; of equal scores the later in the text first.
fn pair<G, F>(gold: &[G], found: &[F], score: impl Fn(&G, &F) -> f64) -> Vec<(usize, usize)> {
    let mut candidates: Vec<(f64, usize, usize)> = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        candidates.extend(found.iter().enumerate().map(|(j, f)| (score(g, f), i, j)).filter(|c| c.0 > 0.0));
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((b.1, b.2).cmp(&(a.1, a.2))));
    let (mut used_gold, mut used_found) = (vec![false; gold.len()], vec![false; found.len()]);
    let mut pairs = Vec::new();
    for (_, i, j) in candidates {
        if !used_gold[i] && !used_found[j] {
            (used_gold[i], used_found[j]) = (true, true);
            pairs.push((i, j));
        }
    }
    pairs
}

/// The indices below `count` that are not among the paired ones.
fn alone(count: usize, paired: impl Iterator<Item = usize>) -> Vec<usize> {
    let paired: BTreeSet<usize> = paired.collect();
    (0..count).filter(|i| !paired.contains(i)).collect()
}

/// What two spans share, as a part of the stretch from the first start to the last end.
fn overlap_share(a: Extent, b: Extent) -> f64 {
    let shared = a.1.min(b.1).saturating_sub(a.0.max(b.0));
    if shared == 0 { 0.0 } else { shared as f64 / (a.1.max(b.1) - a.0.min(b.0)) as f64 }
}

fn at_least(limit: f64, share: f64) -> f64 {
    if share >= limit { share } else { 0.0 }
}

fn cover(quote: &Quote) -> BTreeSet<usize> {
    quote.fragments.iter().flat_map(|&(start, end)| start..end).collect()
}

fn shared(a: &BTreeSet<usize>, b: &BTreeSet<usize>) -> f64 {
    a.intersection(b).count() as f64 / a.union(b).count().max(1) as f64
}

fn whole(quote: &Quote) -> Extent {
    let start = quote.fragments.first().map_or(0, |f| f.0);
    (start, quote.fragments.last().map_or(start, |f| f.1))
}

fn shown(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or_default()
}

/// Codes are compared as they are, names of cities abroad without accents and case.
fn same_code(a: &Option<String>, b: &Option<String>) -> bool {
    let plain = |code: &str| match code.strip_prefix("city:") {
        Some(city) => city.nfd().filter(char::is_ascii).collect::<String>().to_lowercase(),
        None => code.to_owned(),
    };
    matches!((a, b), (Some(a), Some(b)) if !a.is_empty() && plain(a) == plain(b))
}

/// `10:00:00` is `10:00`.
fn same_value(a: &Option<String>, b: &Option<String>) -> bool {
    static SECONDS: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(T\d\d:\d\d):00\b").expect("the pattern is sound"));
    let trim = |value: &Option<String>| {
        SECONDS.replace_all(shown(value).trim(), "$1").trim_end_matches('Z').to_owned()
    };
    trim(a) == trim(b)
}

/// Names are the same when one is the other's head or tail, accents and case apart.
fn same_name(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return a == b;
    }
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    long.ends_with(&short) || long.starts_with(&short)
}

fn words(name: &str) -> Vec<String> {
    let lower: String = name.nfd().filter(|&c| canonical_combining_class(c) == 0).collect();
    let lower = lower.to_lowercase().replace('’', "'");
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\'');
    lower.split(|c| !is_word(c)).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// Code points of context around an error.
const CONTEXT: usize = 30;

fn error_line(gold: &Gold, sign: &str, (start, end): Extent, more: &str) -> String {
    let points: Vec<char> = gold.text.chars().collect();
    let text = |from: usize, to: usize| -> String { points[from..to.min(points.len())].iter().collect() };
    let (before, after) = (text(start.saturating_sub(CONTEXT), start), text(end, end + CONTEXT));
    let line = format!("{}\t{sign}\t{start}-{end}\t…{before}[{}]{after}…\t{more}", gold.id, text(start, end));
    line.replace('\n', "⏎")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_best_first_and_once() {
        let (gold, found) = ([(0, 10), (10, 20)], [(0, 4), (2, 10), (9, 12)]);
        assert_eq!(pair(&gold, &found, |&g, &f| overlap_share(g, f)), [(0, 1), (1, 2)]);
    }

    #[test]
    fn names_codes_and_values_are_compared_leniently() {
        assert!(same_name("Cédric O", "cedric o"));
        assert!(same_name("Élisabeth Borne", "Borne"));
        assert!(same_name("l’Ademe", "L'ADEME"));
        assert!(!same_name("Jean Martin", "Jean Dupont"));
        assert!(same_name("", "") && !same_name("x", ""));
        let some = |s: &str| Some(s.to_owned());
        assert!(same_code(&some("city:Zürich,CH"), &some("city:Zurich,CH")));
        assert!(!same_code(&None, &None));
        assert!(same_value(&some("2020-08-20T14:00:00"), &some("2020-08-20T14:00")));
    }
}
