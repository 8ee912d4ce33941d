//! Builds a text that keeps its layout: an empty line between paragraphs, list items on lines of their own, the
//! cells of a row on one line.

mod flow;
pub(super) mod margins;

use flow::{Flow, Gap};

/// Tables within tables, and boxes within boxes, that are told apart; deeper ones run together.
const NESTING: usize = 16;

/// Characters up to which the cells of a row stand on one line.
const ROW: usize = 400;

/// A text under construction.
#[derive(Default)]
pub(super) struct Layout {
    body: Flow,
    /// The cells and boxes that are open, the innermost last.
    open: Vec<Flow>,
    /// The cells so far of the rows that are open.
    rows: Vec<Vec<String>>,
    /// Boxes and notes, to be written after the paragraph that they hang on.
    asides: Vec<String>,
}

impl Layout {
    fn flow(&mut self) -> &mut Flow {
        self.open.last_mut().unwrap_or(&mut self.body)
    }

    /// Takes text in; blanks become one space.
    pub(super) fn text(&mut self, text: &str) {
        self.flow().text(text);
    }

    /// Takes text in whose line breaks count.
    pub(super) fn lines(&mut self, text: &str) {
        for (i, line) in text.split('\n').enumerate() {
            if i > 0 {
                self.line_break();
            }
            self.text(line);
        }
    }

    /// Begins a new line, as blocks do.
    pub(super) fn line(&mut self) {
        self.flow().gap(Gap::Line);
    }

    /// Breaks the line, as the writer asked; where it is broken already, an empty line follows.
    pub(super) fn line_break(&mut self) {
        self.flow().line_break();
    }

    /// Begins a new paragraph.
    pub(super) fn paragraph(&mut self) {
        self.flow().gap(Gap::Paragraph);
    }

    /// Ends a paragraph of a word processor. Writers who make space by empty paragraphs let the lines of one
    /// block follow each other without.
    pub(super) fn end_paragraph(&mut self) {
        self.flow().end_paragraph();
    }

    /// Begins a list: after a colon its items follow at once.
    pub(super) fn list(&mut self) {
        self.flow().list();
    }

    /// Begins a list item with its mark, which replaces a bullet in the text.
    pub(super) fn item(&mut self, mark: &str) {
        self.flow().item(mark);
    }

    /// Begins a row of a table.
    pub(super) fn begin_row(&mut self) {
        if self.rows.len() < NESTING {
            self.rows.push(Vec::new());
        }
    }

    /// Begins a cell.
    pub(super) fn begin_cell(&mut self) {
        self.begin_box();
    }

    /// Ends a cell.
    pub(super) fn end_cell(&mut self) {
        let Some(cell) = self.open.pop() else { return };
        let cell = cell.finish();
        match self.rows.last_mut() {
            Some(row) => row.push(cell),
            None => self.flow().block(&cell),
        }
    }

    /// Ends a row: short cells stand on one line, others are paragraphs.
    pub(super) fn end_row(&mut self) {
        let mut cells = self.rows.pop().unwrap_or_default();
        cells.retain(|cell| !cell.is_empty());
        let is_line = cells.iter().all(|cell| !cell.contains('\n'))
            && cells.iter().map(|cell| cell.chars().count()).sum::<usize>() <= ROW;
        if is_line && cells.len() > 1 {
            return self.flow().row(&cells.join(" | "));
        }
        for cell in cells {
            self.block(&cell);
        }
    }

    /// Begins a box or note that hangs on a paragraph.
    pub(super) fn begin_box(&mut self) {
        if self.open.len() < NESTING {
            self.open.push(Flow::default());
        } else {
            self.line();
        }
    }

    /// Ends a box or note; it waits for [`flush`](Self::flush).
    pub(super) fn end_box(&mut self) {
        if let Some(aside) = self.open.pop() {
            self.asides.push(aside.finish());
        }
    }

    /// Writes the boxes and notes that wait.
    pub(super) fn flush(&mut self) {
        if self.open.is_empty() {
            for aside in std::mem::take(&mut self.asides) {
                self.block(&aside);
            }
        }
    }

    /// Takes in a text that is laid out already, as paragraphs of its own.
    pub(super) fn block(&mut self, text: &str) {
        if !text.is_empty() {
            self.paragraph();
            self.flow().block(text);
            self.paragraph();
        }
    }

    /// What was built.
    pub(super) fn finish(mut self) -> String {
        while let Some(flow) = self.open.pop() {
            let text = flow.finish();
            self.block(&text);
        }
        self.flush();
        self.body.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lines_and_items_stay_apart() {
        let mut layout = Layout::default();
        layout.text(" Titre ");
        layout.paragraph();
        layout.text("Les  points\n:");
        layout.list();
        layout.item("- ");
        layout.text("• un");
        layout.item("- ");
        layout.text("deux");
        layout.paragraph();
        layout.lines("Rue\nVille");
        assert_eq!(layout.finish(), "Titre\n\nLes points :\n- un\n- deux\n\nRue\nVille");
    }

    #[test]
    fn a_row_is_a_line_unless_its_cells_are_paragraphs() {
        let mut layout = Layout::default();
        for row in [["2023", "12 M€"], ["2024", "13 M€"], ["Un\nDeux", "Trois"]] {
            layout.begin_row();
            for cell in row {
                layout.begin_cell();
                layout.lines(cell);
                layout.end_cell();
            }
            layout.end_row();
        }
        assert_eq!(layout.finish(), "2023 | 12 M€\n2024 | 13 M€\n\nUn\nDeux\n\nTrois");
    }

    #[test]
    fn empty_paragraphs_tell_what_the_others_are() {
        let built = |paragraphs: &[&str]| {
            let mut layout = Layout::default();
            for paragraph in paragraphs {
                layout.text(paragraph);
                layout.end_paragraph();
            }
            layout.finish()
        };
        assert_eq!(
            built(&["Titre", "", "Le maire", "Jean Petit", "", "Fin"]),
            "Titre\n\nLe maire\nJean Petit\n\nFin"
        );
        assert_eq!(built(&["Titre", "Le maire", "Fin"]), "Titre\n\nLe maire\n\nFin");
        assert_eq!(built(&["Titre", "Jean Petit", "01 02 03 04 05"]), "Titre\n\nJean Petit\n01 02 03 04 05");
    }

    #[test]
    fn unbalanced_calls_lose_no_text() {
        let mut layout = Layout::default();
        layout.end_cell();
        layout.end_row();
        layout.end_box();
        layout.begin_cell();
        layout.text("a");
        layout.begin_box();
        layout.text("b");
        assert_eq!(layout.finish(), "a\n\nb");
    }
}
