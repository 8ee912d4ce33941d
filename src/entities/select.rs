//! Which candidates are kept: no two overlap.

use crate::entities::candidate::Candidate;

/// Below this score a long candidate does not oust a shorter one inside it.
const CONVINCING: f32 = 0.55;

/// Keeps the best candidates that do not overlap, in text order. A convincing longer name wins over what lies
/// inside it, since names never nest; otherwise the higher score wins.
pub(super) fn select(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    let rank =
        |c: &Candidate| (c.score >= CONVINCING, if c.score >= CONVINCING { c.end - c.first } else { 0 });
    candidates.sort_by(|a, b| {
        rank(b)
            .cmp(&rank(a))
            .then(b.score.total_cmp(&a.score))
            .then(a.first.cmp(&b.first))
            .then(b.end.cmp(&a.end))
    });
    let mut kept: Vec<Candidate> = Vec::new();
    let mut taken: Vec<bool> = Vec::new();
    for candidate in candidates {
        if taken.len() < candidate.end {
            taken.resize(candidate.end, false);
        }
        if !taken[candidate.first..candidate.end].contains(&true) {
            taken[candidate.first..candidate.end].fill(true);
            kept.push(candidate);
        }
    }
    kept.sort_by_key(|c| c.first);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::RuleId;
    use crate::entities::Label;

    fn candidate(first: usize, end: usize, score: f32) -> Candidate {
        Candidate { first, end, label: Label::Organisation, score, rule: RuleId("test") }
    }

    #[test]
    fn a_convincing_long_name_swallows_what_it_holds() {
        let kept = select(vec![candidate(4, 5, 0.9), candidate(0, 5, 0.8), candidate(6, 7, 0.4)]);
        assert_eq!(kept, [candidate(0, 5, 0.8), candidate(6, 7, 0.4)]);
    }

    #[test]
    fn a_doubtful_long_name_does_not() {
        let kept = select(vec![candidate(0, 5, 0.45), candidate(4, 5, 0.5)]);
        assert_eq!(kept, [candidate(4, 5, 0.5)]);
    }
}
