//! A title that came beside the text: the subject of a message, the title of a page.

/// Characters of the text in which a title is looked for.
const BEGINNING: usize = 1500;

/// Puts a title before a text that does not hold it at its beginning. A title that says nothing (`Communiqué`)
/// is left out.
pub(super) fn with(title: Option<&str>, text: String) -> String {
    let title = title.map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
    let Some(title) = title.as_deref().map(bare).filter(|title| title.split_whitespace().count() > 3) else {
        return text;
    };
    let beginning: String = text.chars().take(BEGINNING).collect();
    if folded(&beginning).contains(&folded(title)) { text } else { format!("{title}\n\n{text}") }
}

/// A subject without the marks of answers, of forwarding and of lists: `TR : [presse] …`.
fn bare(title: &str) -> &str {
    let mut title = title.trim();
    loop {
        let rest = match title.split_once(':') {
            Some((mark, rest)) if is_mark(mark) => rest,
            _ => match list(title).or_else(|| genre(title)) {
                Some(rest) => rest,
                None => return title,
            },
        };
        title = rest.trim_start_matches(['-', '–', ' ', '\u{a0}']).trim();
    }
}

/// What follows the name of a list: `[presse] …`.
fn list(title: &str) -> Option<&str> {
    title.strip_prefix('[')?.split_once(']').map(|(_, rest)| rest)
}

/// What follows a genre and a dash: `CP - …`.
fn genre(title: &str) -> Option<&str> {
    let (mark, rest) = title.split_once(['-', '–', '—'])?;
    is_mark(mark).then_some(rest)
}

fn is_mark(mark: &str) -> bool {
    let mark = mark.trim().to_ascii_lowercase();
    matches!(mark.as_str(), "tr" | "re" | "fw" | "fwd" | "cp") || is_genre(&mark)
}

fn is_genre(mark: &str) -> bool {
    mark.starts_with("communiqu") && mark.len() < 25
}

/// Letters and digits alone, in lower case: spaces and apostrophes differ between a title and its copy.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_put_first_unless_it_is_there() {
        let put = |title, text: &str| with(Some(title), text.to_owned());
        assert_eq!(
            put("TR: [presse] CP : La ville ouvre un musée", "Texte."),
            "La ville ouvre un musée\n\nTexte."
        );
        assert_eq!(
            put("L'été à la ville", "COMMUNIQUÉ\n\nL’été à la Ville\n\nSuite"),
            "COMMUNIQUÉ\n\nL’été à la Ville\n\nSuite"
        );
        assert_eq!(put("Communiqué de presse : ", "Texte."), "Texte.");
        assert_eq!(put("Fwd: invitation", "Texte."), "Texte.");
        assert_eq!(put("[[[", "Texte."), "Texte.");
        assert_eq!(put("La ville\n ouvre un musée", "Texte."), "La ville ouvre un musée\n\nTexte.");
    }
}
