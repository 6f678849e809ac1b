#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `ahocorasick_rs` takes for the terms and the text of the benchmark `term-matching`.

  term-matching.py TERMS.txt TEXT.txt [--repeats 3]     a term and a sentence per line

Prints the rate by processor time, text and terms in small letters, sentence by sentence and as one text,
with the longest match from the left. It finds substrings: no stems, no word limits, no offsets into the
text as given where small letters are longer.
"""

import argparse
import time

import ahocorasick_rs


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("terms")
    parser.add_argument("text")
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    with open(options.terms, encoding="utf-8") as file:
        terms = [line.rstrip("\n").lower() for line in file if line.strip()]
    with open(options.text, encoding="utf-8") as file:
        text = file.read()
    size = len(text.encode()) / 2**20
    start = time.process_time()
    matcher = ahocorasick_rs.AhoCorasick(terms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
    print(f"{len(terms)} terms taken in in {time.process_time() - start:.2f} s")
    for name, parts in [("sentences", text.split("\n")), ("one text", [text])]:
        for _ in range(options.repeats):
            start = time.process_time()
            found = sum(len(matcher.find_matches_as_indexes(part.lower())) for part in parts)
            seconds = time.process_time() - start
            print(f"{name}: {size:.1f} MiB in {seconds:.2f} s, {size / seconds:.1f} MiB/s, {found} matches")


if __name__ == "__main__":
    main()
