//! How sure the tagger is: forward and backward sums over a sentence.

use crate::entities::tagger::Scores;
use crate::entities::tags::{self, TAGS};

/// Forward and backward sums over one sentence, scaled token by token.
pub struct Lattice<'s> {
    forward: Vec<Scores>,
    backward: Vec<Scores>,
    emit: Vec<Scores>,
    step: &'s Steps,
    scale: Vec<f32>,
}

/// The exponentials of the scores of steps from tag to tag, 0 where a tag may not follow.
pub struct Steps {
    /// By the tag before; the last row is the border of a sentence.
    from: Vec<Scores>,
    /// By the tag after.
    to: [Scores; TAGS],
}

impl Steps {
    /// From the score of each tag (column) after each tag (row), minus infinity where it may not follow.
    pub fn new(scores: &[Scores]) -> Steps {
        let step = |v| if v == f32::NEG_INFINITY { 0.0 } else { exp(v) };
        let from: Vec<Scores> = scores.iter().map(|row| row.map(step)).collect();
        let to = std::array::from_fn(|next| std::array::from_fn(|tag| from[tag][next]));
        Steps { from, to }
    }
}

impl<'s> Lattice<'s> {
    /// The sums for these scores.
    pub fn new(step: &'s Steps, scores: &[Scores]) -> Lattice<'s> {
        let emit: Vec<Scores> = scores
            .iter()
            .map(|s| {
                let top = s.iter().copied().fold(f32::NEG_INFINITY, f32::max);
                s.map(|v| exp(v - top))
            })
            .collect();
        let n = scores.len();
        let mut lattice = Lattice {
            forward: Vec::with_capacity(n),
            backward: vec![[0.0; TAGS]; n],
            emit,
            step,
            scale: Vec::with_capacity(n),
        };
        lattice.run_forward();
        lattice.run_backward();
        lattice
    }

    fn run_forward(&mut self) {
        for t in 0..self.emit.len() {
            let mut row = match t.checked_sub(1) {
                None => self.step.from[TAGS],
                Some(before) => product(&self.forward[before], &self.step.from),
            };
            let last = t + 1 == self.emit.len();
            for (tag, cell) in row.iter_mut().enumerate() {
                *cell *= if last && !is_end(tag) { 0.0 } else { self.emit[t][tag] };
            }
            let sum: f32 = row.iter().sum::<f32>().max(f32::MIN_POSITIVE);
            self.scale.push(sum);
            self.forward.push(row.map(|v| v / sum));
        }
    }

    fn run_backward(&mut self) {
        let n = self.emit.len();
        for t in (0..n).rev() {
            self.backward[t] = if t + 1 == n {
                std::array::from_fn(|tag| f32::from(is_end(tag) as u8))
            } else {
                let (next, emit) = (&self.backward[t + 1], &self.emit[t + 1]);
                let ahead = std::array::from_fn(|tag| next[tag] * emit[tag] / self.scale[t + 1]);
                product(&ahead, &self.step.to)
            };
        }
    }

    /// The share of each tag at token `t`.
    pub fn marginal(&self, t: usize) -> Scores {
        std::array::from_fn(|tag| self.forward[t][tag] * self.backward[t][tag])
    }

    /// Calls `each` with the share of every pair of tags at the tokens `t - 1` and `t`; `t` is at least 1.
    pub fn pairs(&self, t: usize, mut each: impl FnMut(usize, usize, f32)) {
        for before in 0..TAGS {
            let mass = self.forward[t - 1][before] / self.scale[t];
            if mass > 0.0 {
                for tag in 0..TAGS {
                    let share =
                        mass * self.step.from[before][tag] * self.emit[t][tag] * self.backward[t][tag];
                    each(before, tag, share);
                }
            }
        }
    }

    /// The share of the sequences in which the tokens `first..end` are a name of this kind.
    pub fn posterior(&self, first: usize, end: usize, kind: usize) -> f32 {
        let mut path = tags::of_name(kind, end - first);
        let Some(mut tag) = path.next() else { return 0.0 };
        let mut share = self.forward[first][tag];
        for (t, next) in (first + 1..end).zip(path) {
            share *= self.step.from[tag][next] * self.emit[t][next] / self.scale[t];
            tag = next;
        }
        (share * self.backward[end - 1][tag]).clamp(0.0, 1.0)
    }
}

/// A row times a matrix.
fn product(row: &Scores, matrix: &[Scores]) -> Scores {
    let mut out = [0.0; TAGS];
    for (mass, step) in row.iter().zip(matrix) {
        for (cell, step) in out.iter_mut().zip(step) {
            *cell += mass * step;
        }
    }
    out
}

fn is_end(tag: usize) -> bool {
    tags::may_follow(Some(tag), None)
}

/// The exponential, the same on every machine: a power of two times a polynomial.
pub(crate) fn exp(x: f32) -> f32 {
    let y = (x * std::f32::consts::LOG2_E).clamp(-126.0, 126.0);
    let cut = y as i32 as f32;
    let whole = if y < cut { cut - 1.0 } else { cut };
    let f = (y - whole) * std::f32::consts::LN_2;
    let poly = 1.0
        + f * (1.0
            + f * (0.5 + f * (0.166_666_67 + f * (0.041_666_668 + f * (0.008_333_334 + f * 0.001_388_889)))));
    poly * f32::from_bits(((whole as i32 + 127) as u32) << 23)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_close() {
        for x in [-80.0_f32, -3.2, -0.1, 0.0, 0.7, 5.0, 60.0] {
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-4, "{x}");
        }
    }
}
