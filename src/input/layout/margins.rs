//! What stands above and below every page.

/// Lines up to which a header stands before the text, as a kicker does; a letterhead comes after it.
const KICKER: usize = 2;

/// Joins a text with its header and footer, as far as the text does not hold their lines already.
pub(in crate::input) fn around(header: &str, text: String, footer: &str) -> String {
    let (header, footer) = (new_lines(header, &text), new_lines(footer, &text));
    let is_kicker = header.len() <= KICKER && !header.iter().any(|line| line.contains(is_detail));
    let (before, after) = if is_kicker { (header, Vec::new()) } else { (Vec::new(), header) };
    let parts = [before.join("\n"), text, after.join("\n"), footer.join("\n")];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    parts.join("\n\n")
}

fn new_lines<'a>(margin: &'a str, text: &str) -> Vec<&'a str> {
    let mut lines: Vec<&str> = Vec::new();
    for line in margin.lines().map(str::trim) {
        if !line.is_empty() && !is_page_number(line) && !text.contains(line) && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

fn is_detail(c: char) -> bool {
    c.is_ascii_digit() || c == '@'
}

/// `2`, `- 2 -`, `2/4`, `Page 2 sur 4`.
pub(in crate::input) fn is_page_number(line: &str) -> bool {
    let mut words = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    let is_number = |word: &str| word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
    let is_word = |word: &str| matches!(word.to_lowercase().as_str(), "page" | "p" | "sur" | "de" | "of");
    line.len() <= 20
        && words.clone().filter(|word| is_number(word)).count() <= 2
        && line.contains(|c: char| c.is_ascii_digit())
        && words
            .peek()
            .is_some_and(|word| is_number(word) || matches!(word.to_lowercase().as_str(), "page" | "p"))
        && words.all(|word| is_number(word) || is_word(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kicker_comes_before_a_letterhead_after() {
        assert_eq!(around("Ville d’Alès", "Texte".to_owned(), "Page 1 sur 2"), "Ville d’Alès\n\nTexte");
        assert_eq!(
            around("Ville d’Alès\n30100 Alès", "Texte".to_owned(), "Texte"),
            "Texte\n\nVille d’Alès\n30100 Alès"
        );
    }

    #[test]
    fn page_numbers_are_known() {
        assert!(["2", "- 2 -", "2/4", "Page 2 sur 4", "p. 3"].iter().all(|line| is_page_number(line)));
        assert!(
            ["2024", "de", "04 66 56 11 00", "2 mai", "30100 Alès", "Page de garde"]
                .iter()
                .all(|line| !is_page_number(line))
        );
    }
}
