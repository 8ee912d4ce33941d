//! The rules that propose names. Each family is a file with its `RULES`; a rule looks at one token and may
//! propose names that begin there.

mod issuer;
mod organisation;
mod other;
mod person;
mod place;

pub(in crate::entities) use issuer::domains;
pub(in crate::entities) use place::TOPONYM;

use crate::document::RuleId;
use crate::entities::candidate::{Candidate, Scene};

/// A named rule: what it finds stands in the documentation of its function.
pub(super) struct Rule {
    pub id: RuleId,
    pub find: fn(&Scene, usize, RuleId) -> Option<Candidate>,
}

/// All ids, families in order.
pub(super) const IDS: &[RuleId] = &[
    person::CIVILITY,
    person::FIRST_NAME,
    person::UPPER_SURNAME,
    person::FUNCTION,
    person::APPOSITION,
    person::SPEAKER,
    person::UNKNOWN_PAIR,
    person::ALONE,
    organisation::KNOWN,
    organisation::HEAD,
    organisation::NOUN,
    organisation::LEGAL_FORM,
    organisation::SIGLE,
    organisation::EXPANSION,
    organisation::CHEZ,
    organisation::CAPITALS,
    organisation::UNKNOWN,
    issuer::ABOUT,
    issuer::ADDRESS,
    issuer::LED,
    issuer::BRANCH,
    issuer::SPELT_OUT,
    other::KNOWN,
    other::HEAD,
    other::AFTER_NOUN,
    other::QUOTED,
    other::VERSION,
    other::DOMAIN,
    place::TOPONYM,
    place::HEAD,
    place::AFTER_HEAD,
    super::repeat::PERSON,
    super::repeat::NAME,
    super::labels::PERSON,
    super::labels::ORGANISATION,
    super::labels::PLACE,
    super::labels::OTHER,
    super::roles::AFTER,
    super::roles::BEFORE_NAME,
    super::roles::SIGNATURE,
    super::roles::ABOVE,
    super::roles::COPULA,
    super::roles::NAMED,
    super::roles::AS,
    super::references::FUNCTION,
    super::references::PRONOUN,
];

/// Whether what begins at token `i` is what a minister is of, and so part of a function: `ministre du
/// [Travail]`.
pub(super) fn is_portfolio(scene: &Scene, i: usize) -> bool {
    organisation::is_minister_of(scene, i)
}

/// Everything that any rule sees.
pub(super) fn propose(scene: &Scene) -> Vec<Candidate> {
    let mut out: Vec<Candidate> = place::toponyms(scene).collect();
    let families = [person::RULES, organisation::RULES, issuer::RULES, other::RULES, place::RULES];
    for i in 0..scene.words.len() {
        for rule in families.iter().copied().flatten() {
            out.extend((rule.find)(scene, i, rule.id));
        }
    }
    out
}
