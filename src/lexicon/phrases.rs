//! Names of several words, looked up from a token onward.

use fst::raw::{Fst, Output};

/// A map from folded phrases (`la grand combe`) to numbers, walked along the folded text.
///
/// The bytes are an [`fst::Map`], either compiled by the build script or made by [`PhrasesBuilder`].
pub struct Phrases<D> {
    fst: Fst<D>,
}

impl<D: AsRef<[u8]>> Phrases<D> {
    /// Opens a compiled map.
    ///
    /// # Panics
    /// When the bytes are no fst: they are embedded, so this is a fault of the build.
    pub fn new(data: D) -> Phrases<D> {
        Phrases { fst: Fst::new(data).expect("an embedded fst is whole") }
    }

    /// The value of exactly this folded phrase.
    pub fn get(&self, folded: &str) -> Option<u64> {
        self.fst.get(folded.as_bytes()).map(Output::value)
    }

    /// Walks along `folded` from its beginning and reports every prefix that is a phrase, as its length in
    /// bytes and its value, shortest first. The caller checks that the length ends a token.
    pub fn prefixes<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = (usize, u64)> + 'a {
        let mut node = Some((self.fst.root(), Output::zero()));
        let mut at = 0;
        std::iter::from_fn(move || {
            loop {
                let (here, output) = node?;
                let byte = folded.as_bytes().get(at);
                node = byte.and_then(|&b| here.find_input(b)).map(|i| {
                    let t = here.transition(i);
                    (self.fst.node(t.addr), output.cat(t.out))
                });
                let (next, output) = node?;
                at += 1;
                if next.is_final() {
                    return Some((at, output.cat(next.final_output()).value()));
                }
            }
        })
    }
}

/// Collects phrases of small lists into a map at start-up.
#[derive(Default)]
pub struct PhrasesBuilder {
    entries: Vec<(String, u64)>,
}

impl PhrasesBuilder {
    /// Adds a phrase in its usual spelling; it is folded here.
    pub fn add(&mut self, phrase: &str, value: u64) {
        self.entries.push((super::fold(phrase), value));
    }

    /// The map. Of two entries with the same folded form the first added wins.
    pub fn build(mut self) -> Phrases<Vec<u8>> {
        self.entries.sort_by(|a, b| a.0.cmp(&b.0));
        self.entries.dedup_by(|b, a| a.0 == b.0);
        let mut builder = fst::raw::Builder::memory();
        for (phrase, value) in &self.entries {
            builder.insert(phrase, *value).expect("entries are sorted and unique");
        }
        Phrases::new(builder.into_inner().expect("memory does not fail"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_come_shortest_first() {
        let mut builder = PhrasesBuilder::default();
        builder.add("La Grand-Combe", 1);
        builder.add("La", 2);
        let phrases = builder.build();
        let found: Vec<_> = phrases.prefixes("la grand combe est").collect();
        assert_eq!(found, [(2, 2), (14, 1)]);
        assert_eq!(phrases.get("la grand"), None);
    }
}
