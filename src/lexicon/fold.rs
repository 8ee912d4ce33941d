//! Folding: the form under which names are looked up, whatever their case, accents, hyphens and apostrophes.

use unicode_normalization::UnicodeNormalization;

/// The folded form: lower case, no accents, `œ` as `oe`, apostrophes, hyphens and short dashes as one space.
///
/// ```
/// assert_eq!(depeche::lexicon::fold("L’Haÿ-les-Roses"), "l hay les roses");
/// ```
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(text, &mut out);
    out
}

/// Appends the folded form of `text` to `out`.
pub fn fold_into(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            'à' | 'â' | 'ä' | 'á' | 'À' | 'Â' | 'Ä' | 'Á' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => out.push('e'),
            'î' | 'ï' | 'Î' | 'Ï' => out.push('i'),
            'ô' | 'ö' | 'Ô' | 'Ö' => out.push('o'),
            'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => out.push('u'),
            'ç' | 'Ç' => out.push('c'),
            '\'' | '’' | 'ʼ' | '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | ' ' | '\u{a0}' | '\u{202f}' => {
                space(out)
            }
            'œ' | 'Œ' => out.push_str("oe"),
            'æ' | 'Æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            c if c.is_ascii() => out.push(c),
            c => rest(c, out),
        }
    }
}

fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Letters outside the table: decomposed, their marks dropped.
fn rest(c: char, out: &mut String) {
    for d in c.nfd().filter(|d| !unicode_normalization::char::is_combining_mark(*d)) {
        out.extend(d.to_lowercase());
    }
}

/// Lower case with straight apostrophes: the form of word lists that keep accents.
pub fn fold_apostrophes(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn folds_what_names_vary_in() {
        assert_eq!(fold("SAINT-ÉTIENNE"), "saint etienne");
        assert_eq!(fold("Œuilly"), "oeuilly");
        assert_eq!(fold("Łódź"), "łodz");
        assert_eq!(fold("l’Île-d'Yeu"), "l ile d yeu");
    }
}
