#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits the factors of `AlignmentSupport.probability`: a logistic regression whose constant is the prior.

  fit-alignment-support.py SAMPLES ...

SAMPLES are the lines that the benchmark `alignment … mismatch samples` prints, one per pair of texts: row, whether they are
translations, evidence, least, weight, control, least of the control, trials. Each row counts the same, and a translation
ten times as much as a wrong pair, since most texts that people align are translations. docs/alignment.md says what was
fitted on.
"""

import collections
import math
import sys

PRIOR, SLOPE, TRIALS, ENOUGH, TRUST = 4.6, 5.0, 100.0, 30.0, 10.0


def read(paths):
    samples = []
    for path in paths:
        for line in open(path, encoding="utf-8"):
            cells = line.rstrip("\n").split("\t")
            if len(cells) != 9:
                continue
            evidence, least, weight, control, control_least, trials, _ = map(float, cells[2:])
            if least < 0:
                around = control / -control_least if control_least < 0 else 0.0
                samples.append((path + cells[0], cells[1] == "1", evidence / -least, around, trials, weight))
    return samples


def solved(matrix, vector):
    """The solution of a small system of equations, by elimination."""
    rows = [row[:] + [value] for row, value in zip(matrix, vector)]
    for at in range(len(rows)):
        pivot = max(range(at, len(rows)), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for row in range(len(rows)):
            if row != at:
                factor = rows[row][at] / rows[at][at]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[at])]
    return [row[-1] / row[at] for at, row in enumerate(rows)]


def fitted(samples, usual):
    """Loss and factors for a share that is usually found around the beads, by Newton's method."""
    counts = collections.Counter((sample[0], sample[1]) for sample in samples)
    points = []
    for row, right, found, around, trials, weight in samples:
        around = (around * trials + usual * TRIALS) / (trials + TRIALS)
        scale = SLOPE * math.sqrt(weight * min(1, weight / ENOUGH))
        points.append(([scale * found, -scale * around, -scale], right,
                       (TRUST if right else 1) / counts[row, right]))
    factors = [0.5, 0.5, 0.3]
    for _ in range(100):
        gradient = [2e-3 * factor for factor in factors]
        curve = [[2e-3 if i == j else 0.0 for j in range(3)] for i in range(3)]
        loss = sum(1e-3 * factor * factor for factor in factors)
        for x, right, count in points:
            odds = PRIOR + sum(a * b for a, b in zip(x, factors))
            odds = max(-60.0, min(60.0, odds))
            share = 1 / (1 + math.exp(-odds))
            loss -= count * math.log(max(1e-30, share if right else 1 - share))
            for i in range(3):
                gradient[i] += count * (share - right) * x[i]
                for j in range(3):
                    curve[i][j] += count * share * (1 - share) * x[i] * x[j]
        step = solved(curve, gradient)
        size = max(abs(value) for value in step)
        factors = [a - b * min(1, 0.2 / max(size, 1e-12)) for a, b in zip(factors, step)]
        if size < 1e-6:
            break
    return loss, factors


def main(paths):
    samples = read(paths)
    best = min((*fitted(samples, -usual / 50), -usual / 50) for usual in range(25, 45))
    print(f"{len(samples)} pairs, loss {best[0]:.2f}: own {best[1][0]:.3f}, others {best[1][1]:.3f}, "
          f"level {best[1][2]:.3f}, usual control {best[2]:.2f}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
