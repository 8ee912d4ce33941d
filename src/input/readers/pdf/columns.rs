//! Two columns are read one after the other.

use super::glyphs::Segment;
use std::mem;

/// Lines from which blocks side by side are columns.
const LINES: usize = 5;

/// Cuts the segments of a page into blocks in the order of reading.
pub(super) fn blocks(segments: Vec<Segment>) -> Vec<Vec<Segment>> {
    let Some(gutter) = gutter(&segments) else { return vec![segments] };
    let mut blocks = Blocks::default();
    let mut segments = segments;
    segments.sort_by(|a, b| b.base.total_cmp(&a.base));
    for segment in segments {
        blocks.put(segment, gutter);
    }
    blocks.end_columns();
    blocks.end_across();
    blocks.done
}

#[derive(Default)]
struct Blocks {
    done: Vec<Vec<Segment>>,
    across: Vec<Segment>,
    left: Vec<Segment>,
    right: Vec<Segment>,
}

impl Blocks {
    /// What crosses the gutter ends the columns above it.
    fn put(&mut self, segment: Segment, gutter: f64) {
        if segment.right <= gutter {
            self.end_across();
            self.left.push(segment);
        } else if segment.left >= gutter {
            self.end_across();
            self.right.push(segment);
        } else {
            self.end_columns();
            self.across.push(segment);
        }
    }

    fn end_across(&mut self) {
        if !self.across.is_empty() {
            self.done.push(mem::take(&mut self.across));
        }
    }

    /// Columns of a few lines are no columns: their lines are read across.
    fn end_columns(&mut self) {
        let (left, right) = (mem::take(&mut self.left), mem::take(&mut self.right));
        if left.len() >= LINES && right.len() >= LINES {
            self.done.extend([left, right]);
        } else if !left.is_empty() || !right.is_empty() {
            self.done.push([left, right].concat());
        }
    }
}

/// Where two columns part: the place that most segments begin right of, and hardly any cross.
fn gutter(segments: &[Segment]) -> Option<f64> {
    let left = segments.iter().map(|s| s.left).fold(f64::INFINITY, f64::min);
    let right = segments.iter().map(|s| s.right).fold(f64::NEG_INFINITY, f64::max);
    let width = right - left;
    let middle = left + 0.25 * width..left + 0.75 * width;
    let mut best: Option<(usize, f64)> = None;
    for start in segments.iter().map(|s| s.left).filter(|start| middle.contains(start)).take(500) {
        let edge = start - 0.5;
        let on = |side: &dyn Fn(&Segment) -> bool| segments.iter().filter(|s| side(s)).count();
        let begins = on(&|s| (s.left - start).abs() < 2.0);
        let (before, after) = (on(&|s| s.right <= edge), on(&|s| s.left >= edge));
        let across = segments.len() - before - after;
        let is_gutter = begins >= LINES && before >= LINES && across * 3 < segments.len();
        if is_gutter && best.is_none_or(|(count, _)| begins > count) {
            best = Some((begins, edge));
        }
    }
    best.map(|(_, edge)| edge)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(text: &str, left: f64, right: f64, base: f64) -> Segment {
        Segment { text: text.to_owned(), left, right, base, size: 10.0 }
    }

    fn texts(blocks: Vec<Vec<Segment>>) -> Vec<String> {
        blocks.iter().map(|b| b.iter().map(|s| s.text.as_str()).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn columns_are_read_one_after_the_other_below_what_crosses_them() {
        let mut page = vec![segment("titre", 50.0, 400.0, 800.0)];
        for i in 0..6 {
            let base = 700.0 - 12.0 * f64::from(i);
            page.push(segment(&format!("d{i}"), 310.0, 540.0, base));
            page.push(segment(&format!("g{i}"), 50.0, 290.0, base));
        }
        page.push(segment("pied", 50.0, 500.0, 500.0));
        assert_eq!(texts(blocks(page)), ["titre", "g0 g1 g2 g3 g4 g5", "d0 d1 d2 d3 d4 d5", "pied"]);
    }

    #[test]
    fn one_column_is_one_block() {
        let page: Vec<Segment> =
            (0..9).map(|i| segment("ligne", 50.0, 500.0, 700.0 - 12.0 * f64::from(i))).collect();
        assert_eq!(blocks(page).len(), 1);
    }
}
