//! The forms of a name: clean as written to a table, folded as compared.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// NFC, straight apostrophes, single spaces.
pub fn clean(name: &str) -> String {
    let plain: String = name.nfc().map(|c| if matches!(c, '’' | 'ʼ') { '\'' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lower case without accents, `œ` as `oe`, everything but letters and digits as one space: `depeche` looks
/// names up in such a form, so two names that fold alike are one name.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            '‘' | 'ʻ' | '`' => {}
            c if c.is_alphanumeric() => folded.push(c),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Degrees with four decimals (about ten metres).
pub fn degrees(value: f64) -> String {
    format!("{value:.4}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleans_apostrophes_and_spaces() {
        assert_eq!(clean("L’Haÿ-les-Roses"), "L'Haÿ-les-Roses");
        assert_eq!(clean("CA ECLA  (Espace)"), "CA ECLA (Espace)");
        assert_eq!(clean("Ale\u{300}s"), "Alès");
    }

    #[test]
    fn folds_what_names_vary_in() {
        assert_eq!(fold("L’Haÿ-les-Roses"), "l hay les roses");
        assert_eq!(fold("Œuilly"), "oeuilly");
        assert_eq!(fold("Nuku‘alofa"), fold("Nukualofa"));
        assert_eq!(fold("Wrocław"), "wroclaw");
    }

    #[test]
    fn writes_four_decimals() {
        assert_eq!(degrees(44.12), "44.1200");
        assert_eq!(degrees(-0.12574), "-0.1257");
    }
}
