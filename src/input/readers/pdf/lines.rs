//! Segments put together to lines, from top to bottom.

use super::glyphs::{Segment, join};

/// Share of the letters' size from which pieces on one line are parts of a table or of two blocks.
const BLOCKS: f64 = 3.0;

/// Puts segments that stand on one line together, the left one first.
pub(super) fn lines(mut segments: Vec<Segment>) -> Vec<Segment> {
    segments.sort_by(|a, b| b.base.total_cmp(&a.base).then(a.left.total_cmp(&b.left)));
    let mut rows: Vec<Vec<Segment>> = Vec::new();
    for segment in segments {
        match rows.last_mut() {
            Some(row) if is_beside(&row[0], &segment) => row.push(segment),
            _ => rows.push(vec![segment]),
        }
    }
    let mut lines: Vec<Segment> = rows.into_iter().filter_map(line).collect();
    lines.retain(|line| !line.text.trim().is_empty());
    lines
}

/// Whether a segment stands on the line of another: raised and lowered ones, such as the `er` of `1er`, too.
fn is_beside(first: &Segment, segment: &Segment) -> bool {
    (first.base - segment.base).abs() < 0.45 * first.size.max(segment.size)
}

fn line(mut row: Vec<Segment>) -> Option<Segment> {
    row.sort_by(|a, b| a.left.total_cmp(&b.left));
    let mut segments = row.into_iter();
    let mut line = segments.next()?;
    for segment in segments {
        if segment.left - line.right > BLOCKS * line.size.max(segment.size) {
            line.text = format!("{} |", line.text.trim_end());
        }
        // The main letters of the line, not a raised number, say where it stands.
        if segment.size > 1.2 * line.size || segment.text.chars().count() > line.text.chars().count() {
            (line.base, line.size) = (segment.base, segment.size.max(line.size));
        }
        join(&mut line, &segment);
    }
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(text: &str, left: f64, base: f64, size: f64) -> Segment {
        let right = left + text.chars().count() as f64 * size * 0.5;
        Segment { text: text.to_owned(), left, right, base, size }
    }

    #[test]
    fn raised_letters_stay_in_their_line_and_blocks_are_told_apart() {
        let row = [
            segment("suite", 60.0, 700.0, 10.0),
            segment("er", 55.0, 704.0, 6.0),
            segment("1", 50.0, 700.0, 10.0),
            segment("Tél.", 200.0, 700.0, 10.0),
            segment("Dessous", 50.0, 686.0, 10.0),
        ];
        let texts: Vec<String> = lines(row.to_vec()).into_iter().map(|line| line.text).collect();
        assert_eq!(texts, ["1ersuite | Tél.", "Dessous"]);
    }
}
