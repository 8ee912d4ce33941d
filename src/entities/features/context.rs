//! The features of each token's place in the text.

use super::forms::{Forms, Summary};
use super::hash::{family, hash, join, salt};
use super::marks::Marks;
use crate::entities::candidate::Scene;
use crate::lexicon::Classes;
use crate::segmentation::Gap;

/// Makes the features of each token's place.
pub(super) struct Context<'c> {
    scene: &'c Scene<'c>,
    words: &'c [u32],
    summaries: &'c [Summary],
    marks: &'c Marks,
}

/// Stands for the words beyond the text.
const BEYOND: Summary = Summary { lower: 3, shape: 8, cluster: 1 << 30, classes: 1 << 30 };

impl<'c> Context<'c> {
    pub fn new(scene: &'c Scene, words: &'c [u32], forms: &'c Forms, marks: &'c Marks) -> Context<'c> {
        Context { scene, words, summaries: &forms.summaries, marks }
    }

    /// The features of all tokens that are not barred, and for each token one past its last.
    pub fn features(&self, barred: &[bool]) -> (Vec<u32>, Vec<u32>) {
        let mut out = Vec::with_capacity(self.words.len() * 64);
        let mut ends = Vec::with_capacity(self.words.len());
        for (i, barred) in barred.iter().enumerate() {
            if !barred {
                self.add(i, &mut out);
            }
            ends.push(out.len() as u32);
        }
        (out, ends)
    }

    fn at(&self, i: usize, offset: i64) -> Summary {
        let index = i as i64 + offset;
        let word = usize::try_from(index).ok().and_then(|k| self.words.get(k));
        word.map_or(BEYOND, |&w| self.summaries[w as usize])
    }

    fn add(&self, i: usize, out: &mut Vec<u32>) {
        let pairs = self.pairs(i);
        let number = |n: usize| u32::from(family::PAIR) + 1 + n as u32;
        out.extend(pairs.iter().enumerate().map(|(n, &(a, b))| salt(join(a, b), number(n))));
        self.add_run(i, out);
        out.extend(self.marks.of(i));
        // The marks of the neighbours tell where a name that some rule sees begins and ends.
        let beside = |k: usize, number: u32| self.marks.of(k).iter().map(move |&f| salt(f, number));
        if i > 0 {
            out.extend(beside(i - 1, 7));
        }
        if i + 1 < self.words.len() {
            out.extend(beside(i + 1, 8));
        }
    }

    /// What is told of the token together with its neighbours.
    fn pairs(&self, i: usize) -> [(u32, u32); 28] {
        let [b2, b1, me, a1, a2] = [-2, -1, 0, 1, 2].map(|o| self.at(i, o));
        let (words, scene) = (self.scene.words, self.scene);
        let gaps = words.gap(i) as u32 + 4 * words.gap(i + 1) as u32;
        let flags = 2 * u32::from(scene.is_initial(i)) + 4 * u32::from(scene.is_shouted(i));
        [
            (b1.lower, me.lower),
            (me.lower, a1.lower),
            (b2.lower, b1.lower),
            (a1.lower, a2.lower),
            (b1.lower, a1.lower),
            (b1.shape, me.shape),
            (me.shape, a1.shape),
            (join(b1.shape, me.shape), a1.shape),
            (join(b2.shape, b1.shape), me.shape),
            (join(me.shape, a1.shape), a2.shape),
            (b1.lower, me.shape),
            (me.shape, a1.lower),
            (join(b2.lower, b1.lower), me.shape),
            (me.shape, join(a1.lower, a2.lower)),
            (b1.cluster, me.cluster),
            (me.cluster, a1.cluster),
            (b1.classes, me.classes),
            (me.classes, a1.classes),
            (join(b1.classes, me.classes), a1.classes),
            (b1.lower, me.classes),
            (me.lower, a1.shape),
            (b1.shape, me.lower),
            (b1.cluster, me.shape),
            (me.shape, a1.cluster),
            (gaps << 1, me.shape),
            (flags, me.shape),
            (flags, me.classes),
            (flags, me.lower),
        ]
    }

    /// What stands around the run of capitalised words that the token belongs to.
    fn add_run(&self, i: usize, out: &mut Vec<u32>) {
        let (first, end) = self.marks.runs[i];
        let base = hash(family::RUN, "");
        if end == 0 {
            out.push(base);
            self.add_head(i, out);
            return;
        }
        let (first, end) = (first as usize, end as usize);
        let place = 2 * ((i - first).min(3) + 4 * (end - 1 - i).min(3)) as u32;
        let before = self.at(first, -1);
        let after = self.at(end - 1, 1);
        let mut put = |a: u32, b: u32, n: u32| out.push(salt(join(a, b), base.wrapping_add(n)));
        put(before.lower, 0, 1);
        put(after.lower, 0, 2);
        put(before.lower, after.lower, 3);
        put(place, 0, 4);
        put(place, self.at(first, 0).lower, 5);
        put(place, self.at(end - 1, 0).lower, 6);
        put(self.at(first, 0).classes, place, 7);
        put(self.at(end - 1, 0).classes, place, 8);
        put(before.classes, after.classes, 9);
        put(before.cluster, 0, 10);
        put(after.cluster, 0, 11);
        self.add_head(i, out);
    }

    /// The nearest head noun before the token on its line, and how far it is.
    fn add_head(&self, i: usize, out: &mut Vec<u32>) {
        let heads = Classes::ORGANISATION_HEAD
            .or(Classes::OTHER_HEAD)
            .or(Classes::PLACE_HEAD)
            .or(Classes::FUNCTION)
            .or(Classes::ORGANISATION_NOUN);
        let words = self.scene.words;
        let mut k = i;
        for distance in 1..=8_u32 {
            if k == 0 || words.gap(k) >= Gap::Line {
                return;
            }
            k -= 1;
            if words.is(k, heads) {
                let head = self.at(k, 0);
                let base = hash(family::RUN, "head");
                let capital = u32::from(words.is_capitalised(k));
                let mut put = |a: u32, b: u32, n: u32| out.push(salt(join(a, b), base.wrapping_add(n)));
                put(head.lower, distance.min(6) << 1, 1);
                put(head.lower, self.at(i, 0).shape, 2);
                put(head.classes, distance << 1, 3);
                put(join(head.classes, capital << 1), join(self.at(i, 0).shape, self.at(i, 1).shape), 4);
                return;
            }
        }
    }
}
