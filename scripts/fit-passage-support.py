#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits the factors of `PassageSupport`: a logistic regression whose constant is the prior.

  fit-passage-support.py SAMPLES ...

SAMPLES are what the benchmark `alignment … samples` prints (scripts/fit-confidence.py reads them too). Every bead of texts that
are translations counts as right, whether its edges are right or not. The texts with an even number are fitted on. The others
are held out: the last lines say for each row how many of their right and wrong beads are trusted.

Each row counts the same, and a right bead sixty times as much as a wrong one. What a passage says for a bead is limited,
so that its factors are only fitted to the beads below the limit.
"""

import collections
import math
import pathlib
import runpy
import sys

FOLDER = pathlib.Path(__file__).parent
solved = runpy.run_path(str(FOLDER / "fit-alignment-support.py"))["solved"]
confidence = runpy.run_path(str(FOLDER / "fit-confidence.py"))

PRIOR, MOST_FOR_BEAD, REACH, MISSING = (
    confidence[name] for name in ("PRIOR", "MOST_FOR_BEAD", "REACH", "MISSING"))
TRUST, RIDGE = 60.0, 1e-3
# The factors in use: found, text, around and level of a bead, then of its passage; then of sentences without a counterpart
# in the passage, those of both sides and those of one.
IN_USE = [
    *confidence["BEAD"], *confidence["PASSAGE"], *(-share for share in confidence["MISSING_IN_USE"])]


def samples_of(paths):
    """(row, whether the texts are fitted on, whether the bead is right, the ten features) of each bead."""
    samples = []
    texts = [text for path in paths for text in confidence["read"](path)]
    for (kind, _, name, number), (_, _, found, around, _), beads in texts:
        for index, bead in enumerate(beads):
            label = "1" if kind == "gold" else bead[0]
            if label == "-":
                continue
            near = beads[max(0, index - REACH): index + REACH + 1]
            evidence, least, weight = (sum(one[place] for one in near) for place in (4, 5, 6))
            own, passage = math.sqrt(bead[6]), math.sqrt(weight)
            shares = [part[0] / -part[1] if part[1] < 0 else 0.0 for part in (bead[4:6], (evidence, least))]
            features = [own * value for value in (shares[0], found, around, 1)]
            features += [passage * value for value in (shares[1], found, around, 1)]
            missing = confidence["missing"](near)
            features += [min(*missing, MISSING), min(max(missing), MISSING)]
            samples.append((f"{name} {kind}", number % 2 == 0, label == "1", features))
    return samples


def judged(factors, features):
    """The log odds of a bead, and whether the limit of its passage was reached."""
    own = sum(a * b for a, b in zip(factors[:4], features[:4]))
    passage = sum(a * b for a, b in zip(factors[4:], features[4:]))
    return max(-60.0, min(60.0, PRIOR + own + min(MOST_FOR_BEAD, passage))), passage > MOST_FOR_BEAD


def weighed(samples):
    """Samples as (features, whether right, weight)."""
    counts = collections.Counter((row, right) for row, _, right, _ in samples)
    return [(features, right, (TRUST if right else 1) / counts[row, right])
            for row, _, right, features in samples]


def loss(points, factors):
    total = sum(RIDGE / 2 * factor * factor for factor in factors)
    for features, right, count in points:
        odds, _ = judged(factors, features)
        total += count * math.log1p(math.exp(-odds if right else odds))
    return total


def fitted(samples):
    """The factors, by Newton's method with steps that are halved until the loss falls."""
    points = weighed(samples)
    factors = IN_USE[:]
    here = loss(points, factors)
    for _ in range(40):
        gradient = [RIDGE * factor for factor in factors]
        curve = [[RIDGE if i == j else 0.0 for j in range(10)] for i in range(10)]
        for features, right, count in points:
            odds, is_limited = judged(factors, features)
            share = 1 / (1 + math.exp(-odds))
            used = range(4 if is_limited else 10)
            slope, bend = count * (share - right), count * share * (1 - share)
            for i in used:
                gradient[i] += slope * features[i]
                for j in used:
                    curve[i][j] += bend * features[i] * features[j]
        step = solved(curve, gradient)
        size = 1.0
        while size > 1e-3:
            trial = [a - size * b for a, b in zip(factors, step)]
            reached = loss(points, trial)
            if reached < here - 1e-6:
                break
            size /= 2
        else:
            break
        factors, here = trial, reached
    return factors


def report(samples, factors):
    """For each row the share of the right and of the wrong beads with a probability of 0.8 and more."""
    rows = collections.defaultdict(lambda: [[0, 0], [0, 0]])
    for row, _, right, features in samples:
        count = rows[row][right]
        count[0] += judged(factors, features)[0] >= math.log(4)
        count[1] += 1
    for row, (wrong, right) in sorted(rows.items()):
        line = f"  {row}: right {right[0] / max(1, right[1]):.3f} of {right[1]}"
        print(line + (f", wrong {wrong[0] / wrong[1]:.3f} of {wrong[1]}" if wrong[1] else ""))


def main(paths):
    samples = samples_of(paths)
    factors = fitted([sample for sample in samples if sample[1]])
    for name, values in (("in use", IN_USE), ("fitted", factors)):
        print(name, " ".join(f"{value:.2f}" for value in values))
        held = [sample for sample in samples if not sample[1]]
        print(f" held out, loss {loss(weighed(held), values):.3f}")
        report(held, values)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    main(sys.argv[1:])
