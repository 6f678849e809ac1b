#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts how often a missing term is a mistake, and how far the confidence of term/missing is from that.

  fit-term-confidence.py FINDINGS.jsonl

Each line of FINDINGS is an object with the keys `set` (the name of a set of texts), `term`, `expected` (the preferred
rendering), `confidence` and `mistake` (true or false). A mistake is a finding at a term that was made wrong on purpose in a
published translation. All other findings on the same texts are none: there the published text has other words than the list.

Printed are the table of Sources/Checking/Rules/MissingTermConfidence.swift, and the expected calibration error (Guo et al.
2017, ten bins of equal width) of the confidences in the file: over all findings, and for each set by itself.
"""

import collections
import json
import sys


def is_ideographic(character):
    point = ord(character)
    return 0x3400 <= point <= 0x9FFF or 0xF900 <= point <= 0xFAFF or 0x20000 <= point <= 0x3FFFF


def row(finding):
    """The row of the table: script, least length, whether the rendering has capitals."""
    count = sum(map(is_ideographic, finding["term"]))
    capital = any(character.isupper() for character in finding["expected"])
    if count == 0:
        return "words", 0, capital
    return "han", 6 if count >= 6 else 4 if count >= 4 else 0, capital


def calibration_error(findings):
    bins = collections.defaultdict(lambda: [0.0, 0])
    for finding in findings:
        sums = bins[min(int(finding["confidence"] * 10), 9)]
        sums[0] += finding["confidence"]
        sums[1] += finding["mistake"]
    return sum(abs(confidence - mistakes) for confidence, mistakes in bins.values()) / len(findings)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        findings = [json.loads(line) for line in file]
    if not findings:
        sys.exit(f"{sys.argv[1]}: no findings")
    table = collections.defaultdict(lambda: [0, 0])
    for finding in findings:
        counts = table[row(finding)]
        counts[0] += finding["mistake"]
        counts[1] += 1
    print("script\tlength\tcapital\tmistakes\tfindings\tshare")
    for (script, length, capital), (mistakes, count) in sorted(table.items()):
        print(f"{script}\t{length}\t{capital}\t{mistakes}\t{count}\t{mistakes / count:.2f}")
    print(f"calibration error, all: {calibration_error(findings):.3f}")
    for name in sorted({finding["set"] for finding in findings}):
        part = [finding for finding in findings if finding["set"] == name]
        print(f"calibration error, {name}: {calibration_error(part):.3f}")


if __name__ == "__main__":
    main()
