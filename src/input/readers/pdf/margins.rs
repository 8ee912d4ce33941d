//! What stands above and below every page: running heads, running feet, page numbers.

use super::glyphs::{Page, Segment};
use crate::input::layout::margins::is_page_number;
use rustc_hash::FxHashMap;

/// Share of the page's height in which heads and feet stand.
const MARGIN: f64 = 0.1;

/// Takes out page numbers, and lines that stand in the margin of several pages but for their numbers.
pub(super) fn drop(pages: &mut [Page]) {
    let mut counts: FxHashMap<String, usize> = FxHashMap::default();
    for page in &*pages {
        let mut seen: Vec<String> = page.segments.iter().filter(|s| is_in_margin(page, s)).map(key).collect();
        seen.sort();
        seen.dedup();
        for key in seen {
            *counts.entry(key).or_insert(0) += 1;
        }
    }
    let least = pages.len().div_ceil(2).max(2);
    for page in pages {
        let (bottom, top) = (page.bottom, page.top);
        page.segments.retain(|segment| {
            let is_repeated = counts.get(&key(segment)).is_some_and(|count| *count >= least);
            !is_margin(bottom, top, segment) || !(is_repeated || is_page_number(segment.text.trim()))
        });
    }
}

fn is_in_margin(page: &Page, segment: &Segment) -> bool {
    is_margin(page.bottom, page.top, segment)
}

fn is_margin(bottom: f64, top: f64, segment: &Segment) -> bool {
    let margin = MARGIN * (top - bottom);
    segment.base < bottom + margin || segment.base > top - margin
}

/// A text without its numbers.
fn key(segment: &Segment) -> String {
    let text = segment.text.trim();
    text.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(texts: &[(&str, f64)]) -> Page {
        let segment = |&(text, base): &(&str, f64)| Segment {
            text: text.to_owned(),
            left: 50.0,
            right: 100.0,
            base,
            size: 10.0,
        };
        Page { segments: texts.iter().map(segment).collect(), bottom: 0.0, top: 842.0 }
    }

    #[test]
    fn running_heads_and_page_numbers_go() {
        let mut pages = [
            page(&[("Ville d’Alès", 820.0), ("Titre", 800.0), ("Texte", 500.0), ("Page 1 sur 2", 30.0)]),
            page(&[("Ville d’Alès", 820.0), ("Ville d’Alès", 400.0), ("04 66 56 11 00", 40.0), ("2", 30.0)]),
        ];
        drop(&mut pages);
        let texts: Vec<&str> = pages.iter().flat_map(|p| &p.segments).map(|s| s.text.as_str()).collect();
        assert_eq!(texts, ["Titre", "Texte", "Ville d’Alès", "04 66 56 11 00"]);
    }
}
