//! The forms of a French verb that reporting speech uses: third persons, infinitive and participles.

/// A set of grammatical forms that share one spelling.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Forms(u8);

impl Forms {
    /// Third person singular, any simple tense.
    pub(super) const SINGULAR: Forms = Forms(1);
    /// Third person plural, any simple tense.
    pub(super) const PLURAL: Forms = Forms(2);
    /// Infinitive.
    pub(super) const INFINITIVE: Forms = Forms(4);
    /// Past participle, agreement included.
    pub(super) const PARTICIPLE: Forms = Forms(8);
    /// Present participle.
    pub(super) const GERUND: Forms = Forms(16);
    /// Any finite form.
    pub(super) const FINITE: Forms = Forms(3);

    /// The union of two sets.
    pub(super) const fn or(self, other: Forms) -> Forms {
        Forms(self.0 | other.0)
    }

    /// Whether the sets share a form.
    pub(super) const fn any(self, other: Forms) -> bool {
        self.0 & other.0 != 0
    }
}

/// The principal parts from which all forms follow.
struct Parts {
    singular: String,
    plural: String,
    participle: String,
    gerund: String,
    future: String,
    past: String,
}

/// All forms of a verb with their spelling, or nothing when the row of the list makes no sense.
///
/// `group` is 1, 2 or 3; `parts` are the principal parts of group 3, or `double` for verbs like `appeler`.
pub(super) fn conjugate(infinitive: &str, group: &str, parts: &str) -> Vec<(String, Forms)> {
    let parts = match group {
        "1" => first(infinitive, parts == "double"),
        "2" => second(infinitive),
        _ => third(parts),
    };
    parts.map(|p| spell(infinitive, &p)).unwrap_or_default()
}

fn spell(infinitive: &str, p: &Parts) -> Vec<(String, Forms)> {
    let stem = p.gerund.strip_suffix("ant").unwrap_or(&p.gerund);
    let mut out = vec![
        (infinitive.to_owned(), Forms::INFINITIVE),
        (p.singular.clone(), Forms::SINGULAR),
        (p.plural.clone(), Forms::PLURAL),
        (p.gerund.clone(), Forms::GERUND),
        (p.past.clone(), Forms::SINGULAR),
        (past_plural(&p.past), Forms::PLURAL),
        (format!("{stem}ait"), Forms::SINGULAR),
        (format!("{stem}aient"), Forms::PLURAL),
    ];
    for (ending, form) in [("a", Forms::SINGULAR), ("ont", Forms::PLURAL)] {
        out.push((format!("{}{ending}", p.future), form));
    }
    for (ending, form) in [("ait", Forms::SINGULAR), ("aient", Forms::PLURAL)] {
        out.push((format!("{}{ending}", p.future), form));
    }
    let bare = p.participle.ends_with('s');
    for ending in if bare { &["", "e", "es"][..] } else { &["", "e", "s", "es"][..] } {
        out.push((format!("{}{ending}", p.participle), Forms::PARTICIPLE));
    }
    out
}

/// `déclara` → `déclarèrent`, `dit` → `dirent`, `soutint` → `soutinrent`.
fn past_plural(singular: &str) -> String {
    match singular.strip_suffix('a') {
        Some(stem) => {
            let stem = stem.strip_suffix("ge").map(|s| format!("{s}g")).unwrap_or_else(|| stem.to_owned());
            format!("{}èrent", stem.strip_suffix('ç').map(|s| format!("{s}c")).unwrap_or(stem))
        }
        None => format!("{}rent", singular.strip_suffix('t').unwrap_or(singular)),
    }
}

/// `-er`, with the changes of spelling before a mute e (`répète`, `rappelle`, `appuie`) and before a (`annonça`,
/// `exigea`).
fn first(infinitive: &str, double: bool) -> Option<Parts> {
    let stem = infinitive.strip_suffix("er")?;
    let mute = before_mute_e(stem, double);
    let hard = match stem.chars().last()? {
        'c' => format!("{}ç", stem.strip_suffix('c')?),
        'g' => format!("{stem}e"),
        _ => stem.to_owned(),
    };
    // The future keeps é (`répétera`) but takes the other changes (`rappellera`, `appuiera`).
    let future = if has_acute(stem) { stem.to_owned() } else { mute.clone() };
    Some(Parts {
        singular: format!("{mute}e"),
        plural: format!("{mute}ent"),
        participle: format!("{stem}é"),
        gerund: format!("{hard}ant"),
        future: format!("{future}er"),
        past: format!("{hard}a"),
    })
}

/// Where the last vowel of the stem is a single e or é before consonants.
fn last_vowel(stem: &str) -> Option<(usize, char)> {
    let (at, vowel) = stem.char_indices().rfind(|(_, c)| "aeiouyéèêâîôû".contains(*c))?;
    (at + vowel.len_utf8() < stem.len()).then_some((at, vowel))
}

fn has_acute(stem: &str) -> bool {
    last_vowel(stem).is_some_and(|(_, vowel)| vowel == 'é')
}

fn before_mute_e(stem: &str, double: bool) -> String {
    if let Some(head) = stem.strip_suffix('y') {
        return format!("{head}i");
    }
    if double {
        return format!("{stem}{}", &stem[stem.len() - 1..]);
    }
    match last_vowel(stem) {
        Some((at, 'é')) => format!("{}è{}", &stem[..at], &stem[at + 'é'.len_utf8()..]),
        // `leve` becomes `lève`, but two consonants keep the e: `cherche`, `alerte`.
        Some((at, 'e')) if stem.len() == at + 2 => format!("{}è{}", &stem[..at], &stem[at + 1..]),
        _ => stem.to_owned(),
    }
}

fn second(infinitive: &str) -> Option<Parts> {
    let stem = infinitive.strip_suffix("ir")?;
    Some(Parts {
        singular: format!("{stem}it"),
        plural: format!("{stem}issent"),
        participle: format!("{stem}i"),
        gerund: format!("{stem}issant"),
        future: infinitive.to_owned(),
        past: format!("{stem}it"),
    })
}

fn third(parts: &str) -> Option<Parts> {
    let parts: Vec<&str> = parts.split(' ').collect();
    let [singular, plural, participle, gerund, future, past] = parts[..] else { return None };
    let own = str::to_owned;
    Some(Parts {
        singular: own(singular),
        plural: own(plural),
        participle: own(participle),
        gerund: own(gerund),
        future: own(future),
        past: own(past),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(infinitive: &str, group: &str, parts: &str, wanted: &[&str]) {
        let forms = conjugate(infinitive, group, parts);
        for form in wanted {
            assert!(forms.iter().any(|(f, _)| f == form), "{infinitive} lacks {form}: {forms:?}");
        }
    }

    #[test]
    fn the_first_group_changes_its_spelling() {
        has("annoncer", "1", "-", &["annonce", "annonçait", "annonça", "annoncèrent", "annoncées"]);
        has("exiger", "1", "-", &["exige", "exigeait", "exigeant", "exigea", "exigèrent", "exigera"]);
        has("répéter", "1", "-", &["répète", "répètent", "répétait", "répétera", "répété"]);
        has("rappeler", "1", "double", &["rappelle", "rappelait", "rappellera", "rappelé"]);
        has("relever", "1", "-", &["relève", "relevait", "relèverait", "relevé"]);
        has("appuyer", "1", "-", &["appuie", "appuyait", "appuiera", "appuyé"]);
        has("alerter", "1", "-", &["alerte", "alertent"]);
        has("créer", "1", "-", &["crée", "créent", "créa"]);
    }

    #[test]
    fn the_other_groups_follow_their_parts() {
        has("avertir", "2", "-", &["avertit", "avertissent", "averti", "avertirent", "avertissait"]);
        let dire = "dit disent dit disant dir dit";
        has("dire", "3", dire, &["dit", "disait", "dirait", "dirent", "dites", "disant"]);
        let promettre = "promet promettent promis promettant promettr promit";
        has("promettre", "3", promettre, &["promis", "promise", "promirent", "promettra"]);
    }

    #[test]
    fn a_senseless_row_gives_nothing() {
        assert!(conjugate("", "1", "-").is_empty());
        assert!(conjugate("dire", "3", "-").is_empty());
    }
}
