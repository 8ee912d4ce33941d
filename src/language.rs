//! Which language the release is written in.

/// A language and how sure we are.
#[derive(Clone, PartialEq, Debug)]
pub struct Language {
    /// ISO 639-1 where there is one (`fr`), else ISO 639-3.
    pub code: String,
    /// From 0 to 1.
    pub confidence: f64,
}

/// Bytes of text that suffice to tell.
const SAMPLE: usize = 600;

/// Guesses the language from the beginning of the text; `None` when there is too little of it.
pub fn guess(text: &str) -> Option<Language> {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    let info = whatlang::detect(sample)?;
    let code = match info.lang() {
        whatlang::Lang::Fra => "fr",
        whatlang::Lang::Eng => "en",
        whatlang::Lang::Deu => "de",
        whatlang::Lang::Nld => "nl",
        whatlang::Lang::Ita => "it",
        whatlang::Lang::Spa => "es",
        other => other.code(),
    };
    Some(Language { code: code.to_owned(), confidence: info.confidence() })
}

#[cfg(test)]
mod tests {
    use super::guess;

    #[test]
    fn french_is_french() {
        let text = "Le conseil municipal a voté hier soir le budget de la commune pour l'année prochaine.";
        assert_eq!(guess(text).unwrap().code, "fr");
        assert_eq!(guess(""), None);
    }
}
