//! Rows of bytes under hashes of 32 bits, read where they lie in the model file.
//!
//! ```text
//! buckets: 32,768 × (filter u64, start u32) | keys: count × u16 | rows: count × N bytes
//! ```
//! The upper 15 bits of a hash are its bucket and the next six its bit in the bucket's filter, which no other
//! row has: a clear bit says that the hash has no row; a set one is counted, from the bucket's start, to the
//! only row that may be its own, and its key, the rest of the hash, tells whether it is. No look-up searches,
//! and many can be under way at once.

/// Number of buckets.
const BUCKETS: usize = 1 << 15;
/// Bytes of a bucket.
const BUCKET: usize = 12;

/// Rows of `N` bytes under hashes.
pub(super) struct Table<const N: usize> {
    buckets: &'static [[u8; BUCKET]],
    keys: &'static [[u8; 2]],
    rows: &'static [[u8; N]],
}

/// How many hashes are under way at once.
const BATCH: usize = 64;

impl<const N: usize> Table<N> {
    /// Bytes of a table of `count` rows.
    pub(super) fn size(count: usize) -> Option<usize> {
        (2 + N).checked_mul(count)?.checked_add(BUCKETS * BUCKET)
    }

    /// The table of `count` rows that begins with these bytes; `None` when they are too few or do not fit.
    pub(super) fn open(bytes: &'static [u8], count: usize) -> Option<Table<N>> {
        let (buckets, rest) = bytes.split_at_checked(BUCKETS * BUCKET)?;
        let (keys, rest) = rest.split_at_checked(count.checked_mul(2)?)?;
        let rows = rest.get(..count.checked_mul(N)?)?;
        Some(Table { buckets: buckets.as_chunks().0, keys: keys.as_chunks().0, rows: rows.as_chunks().0 })
    }

    /// The row of a hash.
    pub(super) fn get(&self, hash: u32) -> Option<&'static [u8; N]> {
        if !self.may_have(hash) {
            return None;
        }
        let at = self.at(hash);
        self.rows.get(at).filter(|_| self.keys[at] == key(hash))
    }

    /// Calls `each` with the rows of those hashes that have one, in their order.
    ///
    /// Hashes go through in batches: first the filters of all are read, then the keys of those left, then the
    /// rows, so that the processor waits for many reads at once and never for a doubtful one.
    pub(super) fn each(&self, hashes: impl Iterator<Item = u32>, mut each: impl FnMut(&'static [u8; N])) {
        let mut held = [0; BATCH];
        let mut count = 0;
        for hash in hashes {
            held[count] = hash;
            count += usize::from(self.may_have(hash));
            if count == BATCH {
                self.rows(&held, &mut each);
                count = 0;
            }
        }
        self.rows(&held[..count], &mut each);
    }

    fn rows(&self, hashes: &[u32], each: &mut impl FnMut(&'static [u8; N])) {
        let mut rows = [0; BATCH];
        let mut count = 0;
        for &hash in hashes {
            let at = self.at(hash);
            rows[count] = at;
            count += usize::from(self.keys.get(at) == Some(&key(hash)));
        }
        rows[..count].iter().filter_map(|&at| self.rows.get(at)).for_each(each);
    }

    /// Whether a hash may have a row: false for most that have none.
    #[inline]
    fn may_have(&self, hash: u32) -> bool {
        self.filter(hash) >> bit(hash) & 1 == 1
    }

    /// Where the row of a hash that may have one would be.
    #[inline]
    fn at(&self, hash: u32) -> usize {
        let before = self.filter(hash) & ((1 << bit(hash)) - 1);
        let [.., a, b, c, d] = self.buckets[bucket(hash)];
        u32::from_le_bytes([a, b, c, d]) as usize + before.count_ones() as usize
    }

    #[inline]
    fn filter(&self, hash: u32) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = self.buckets[bucket(hash)];
        u64::from_le_bytes([a, b, c, d, e, f, g, h])
    }
}

#[inline]
fn bucket(hash: u32) -> usize {
    (hash >> 17) as usize
}

#[inline]
fn bit(hash: u32) -> u32 {
    hash >> 11 & 63
}

#[inline]
fn key(hash: u32) -> [u8; 2] {
    (hash as u16 & 0x7FF).to_le_bytes()
}

/// The bytes of a table, and how many rows it has: of the rows whose hashes share bucket and bit only the first
/// is kept.
pub(super) fn to_bytes<const N: usize>(rows: &[(u32, [u8; N])]) -> (Vec<u8>, usize) {
    let mut rows = rows.to_vec();
    rows.sort_by_key(|r| r.0 >> 11);
    rows.dedup_by_key(|r| r.0 >> 11);
    let mut buckets = vec![0_u64; BUCKETS];
    for &(hash, _) in &rows {
        buckets[bucket(hash)] |= 1 << bit(hash);
    }
    let mut start = 0;
    let mut out = Vec::new();
    for filter in buckets {
        out.extend(filter.to_le_bytes());
        out.extend(u32::to_le_bytes(start));
        start += filter.count_ones();
    }
    out.extend(rows.iter().flat_map(|r| key(r.0)));
    out.extend(rows.iter().flat_map(|r| r.1));
    (out, rows.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_and_neighbours_have_none() {
        let hashes = [0, 0x0800, 0x0001_0000, 0x0002_0001, 0x0002_0801, 0xABCD_1234, u32::MAX];
        let rows = hashes.map(|h| (h, [h as u8, (h >> 16) as u8]));
        let (bytes, count) = to_bytes(&rows);
        assert_eq!((Table::<2>::size(count), count), (Some(bytes.len()), hashes.len()));
        let table = Table::<2>::open(bytes.leak(), count).expect("a table just written");
        for (hash, row) in rows {
            assert_eq!(table.get(hash), Some(&row));
        }
        for absent in [1, 0x0801, 0x0001_0001, 0x0002_0000, 0xABCD_1235, 0xABCE_1234, u32::MAX - 1] {
            assert_eq!(table.get(absent), None);
        }
        let mut met = Vec::new();
        table.each([1, 0x0800, 7].into_iter().chain(hashes.repeat(20)), |row| met.push(*row));
        assert_eq!(met[0], rows[1].1);
        assert_eq!(met[1..], rows.map(|r| r.1).repeat(20));
    }

    #[test]
    fn of_two_rows_with_one_bit_the_first_is_kept() {
        let (bytes, count) = to_bytes(&[(5, [1]), (4, [2])]);
        let table = Table::<1>::open(bytes.leak(), count).expect("a table just written");
        assert_eq!((count, table.get(5), table.get(4)), (1, Some(&[1]), None));
    }

    #[test]
    fn a_table_cut_short_does_not_open() {
        let (bytes, count) = to_bytes(&[(5, [1])]);
        let cut: &'static [u8] = bytes.leak();
        assert!(Table::<1>::open(&cut[..cut.len() - 1], count).is_none());
    }
}
