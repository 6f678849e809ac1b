#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits the weights of the aligner to texts whose beads are known.

  fit-alignment.py descend START.json OUT.json [--part P] [--rounds N] [--only NAMES] -- BENCHMARK ARGUMENTS...
  fit-alignment.py climb START.json OUT.json [--minutes N] [--weigh ROW=W]... -- BENCHMARK ARGUMENTS...

The benchmark `alignment` reads the texts once and answers one set of weights after another (its word `serve`). START.json
is a set as its word `weights` prints it. With `--documents odd` (or `even`) among its arguments only every other document
counts, so that one half can be fitted and the other measured.

Forty-two numbers are fitted, each a step on one weight or on what belongs together (all bead types of one more sentence
a side, the prior of omissions). The share of right beads found (strict F1) is a staircase with chance on every step; so

- `descend` lowers what is missed, the mean of one minus the probability of each right bead, by the signs of its
  differences, a step for each number that grows while the sign stays (Riedmiller and Braun 1993). It goes `--part` of the
  way it finds: a text of another kind than most of those given is served worse by the whole of it.
- `climb` raises strict F1 less a tenth of what is missed, averaged over a few sets of weights about the one looked at, so
  that what only one set of numbers reaches by chance does not count; it tries random directions.
"""

import argparse
import copy
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import time


class Benchmark:
    """The benchmark in a process of its own, which reads the texts once."""

    def __init__(self, arguments):
        self.process = subprocess.Popen(
            arguments + ["serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.file = tempfile.NamedTemporaryFile("w", suffix=".json", delete=False).name

    def measure(self, weights):
        """{row: (strict F1, missed)} of a set of weights."""
        with open(self.file, "w") as file:
            json.dump(weights, file)
        self.process.stdin.write(self.file + "\n")
        self.process.stdin.flush()
        rows = {}
        for line in self.process.stdout:
            if line.strip() == ".":
                return rows
            if len(line.split()) == 3 and "/" in line:
                row, strict, missed = line.split()
                rows[row] = (float(strict), float(missed))
        sys.exit("the benchmark ended; check its arguments")

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        os.unlink(self.file)


# ---- what is fitted: {name: change(weights, step)}; a step of 0 changes nothing -----------------------------------


def scaled(name, place=None):
    """Multiplies a weight by e to the power of the step."""

    def change(weights, step):
        if place is None:
            weights[name] *= math.exp(step)
        else:
            weights[name][place] *= math.exp(step)

    return change


def moved(name, place=None):
    """Adds the step to a weight."""

    def change(weights, step):
        if place is None:
            weights[name] += step
        else:
            weights[name][place] += step

    return change


def mixture(place):
    """Moves a part of one by its log odds."""

    def change(weights, step):
        part = weights["mixtures"][place]
        weights["mixtures"][place] = 1 / (1 + math.exp(-math.log(part / (1 - part)) - step))

    return change


def prior(factor):
    """Adds the step to the log priors of bead types, times a factor for the type."""

    def change(weights, step):
        for bead in weights["types"]:
            bead["bias"] += step * factor(bead["source"], bead["target"])

    return change


KINDS = ["words", "marks", "numbers", "names"]
ENDS = ["quotation", "ask", "one asks", "exclaim", "one exclaims", "mark", "one marked"]
ENDS += ["close", "one closes", "open", "one opens"]
STEPS = {kind: scaled("kinds", place) for place, kind in enumerate(KINDS)}
STEPS |= {"mixture of " + kind: mixture(place) for place, kind in enumerate(KINDS)}
STEPS |= {end: moved("cuts", place) for place, end in enumerate(ENDS)}
STEPS |= {
    "length": scaled("length"),
    "variance": scaled("lengthVariance"),
    "length prior": scaled("lengthPrior"),
    "omission": scaled("omission"),
    "informed omission": scaled("informed", "omission"),
    "informed opening": moved("informed", "opening"),
    "continuation": moved("informed", "continuation"),
    "alternation": moved("informed", "alternation"),
    "lacking": moved("informed", "lacking"),
    "informed adaptation": scaled("informed", "adaptation"),
    "exchange": moved("exchange"),
    "stops": scaled("stops"),
    "adaptation": scaled("adaptation"),
    "word prior": scaled("wordPrior"),
    "1-0": prior(lambda a, b: b == 0),
    "0-1": prior(lambda a, b: a == 0),
    "more source sentences": prior(lambda a, b: max(0, a - 1) if b else 0),
    "more target sentences": prior(lambda a, b: max(0, b - 1) if a else 0),
    "three and more": prior(lambda a, b: max(0, a - 2) + max(0, b - 2) if a and b else 0),
    "many to many": prior(lambda a, b: min(a - 1, b - 1) if a and b else 0),
    "1-2": prior(lambda a, b: (a, b) == (1, 2)),
    "2-1": prior(lambda a, b: (a, b) == (2, 1)),
    "2-2": prior(lambda a, b: (a, b) == (2, 2)),
}
# Labels, paragraphs and vectors are set by reason: the texts fitted on have none.


def changed(weights, steps):
    weights = copy.deepcopy(weights)
    for name, step in steps.items():
        STEPS[name](weights, step)
    weights["omission"] = min(1.5, weights["omission"])
    weights["adaptation"] = min(1.0, weights["adaptation"])
    informed = weights["informed"]
    informed["omission"] = min(1.5, informed["omission"])
    informed["adaptation"] = min(1.0, informed["adaptation"])
    for name in ["continuation", "alternation", "lacking"]:
        informed[name] = max(0.0, informed[name])
    return weights


def by_sets(rows, measure):
    """The mean over the sets of the means over their rows."""
    sets = {}
    for row, values in rows.items():
        sets.setdefault(row.split("/")[0], []).append(measure(values))
    return sum(sum(values) / len(values) for values in sets.values()) / len(sets)


def write(path, weights):
    with open(path + ".new", "w") as file:
        json.dump(weights, file, indent=1, sort_keys=True)
    os.replace(path + ".new", path)


def show(head, rows):
    print(head, " ".join(f"{row} {strict:.4f}" for row, (strict, _) in rows.items()), flush=True)


# ---- the two ways ------------------------------------------------------------------------------------------------

# What each unit of squared steps costs: without it a number that does nothing would wander.
KEEP = 5e-4


def descend(benchmark, start, options):
    def loss(steps):
        rows = benchmark.measure(changed(start, steps))
        cost = KEEP * sum(step * step for step in steps.values())
        return by_sets(rows, lambda values: values[1]) + cost, rows

    steps = dict.fromkeys(STEPS, 0.0)
    sizes, signs = dict.fromkeys(STEPS, 0.08), dict.fromkeys(STEPS, 0)
    here, rows = loss(steps)
    show(f"start {here:.5f}", rows)
    best, found = here, dict(steps)
    for number in range(options.rounds):
        slopes = {}
        for name in STEPS:
            width = max(0.02, sizes[name] / 2)
            slopes[name] = (loss(steps | {name: steps[name] + width})[0] - here) / width
        for name, slope in slopes.items():
            sign = (slope > 0) - (slope < 0)
            if sign * signs[name] > 0:
                sizes[name] = min(0.4, sizes[name] * 1.3)
            elif sign * signs[name] < 0:
                sizes[name] /= 2
            if abs(slope) >= 3e-4:
                # A slope that hardly is one takes a part of the step.
                steps[name] -= sign * sizes[name] * min(1, abs(slope) / 0.005)
                signs[name] = sign
        here, rows = loss(steps)
        show(f"{number} {here:.5f}", rows)
        if here < best:
            best, found = here, dict(steps)
        elif here > best * 1.05:
            here, steps = best, dict(found)
            sizes = {name: size / 2 for name, size in sizes.items()}
    part = {name: step * options.part for name, step in found.items()}
    write(options.out, changed(start, part))
    print("part", options.part, {name: round(step, 3) for name, step in found.items() if step})


# How many sets of weights about one are averaged, and how far from it they lie.
NEIGHBOURS, DISTANCE = 5, 0.06


def climb(benchmark, start, options):
    weighed = {row: float(weight) for row, weight in (pair.split("=") for pair in options.weigh)}
    chance = random.Random(1)
    jitter = [{name: chance.gauss(0, DISTANCE) for name in STEPS} for _ in range(NEIGHBOURS)]

    def worth(steps):
        rows = benchmark.measure(changed(start, steps))
        total = sum(weighed.get(row, 1) for row in rows)
        return (
            sum(weighed.get(row, 1) * (f1 - missed / 10) for row, (f1, missed) in rows.items())
            / total
        )

    def smooth(steps):
        near = [steps] + [
            {name: steps[name] + move[name] for name in STEPS} for move in jitter
        ]
        return sum(worth(steps) for steps in near) / len(near)

    steps = dict.fromkeys(STEPS, 0.0)
    highest = smooth(steps)
    show(f"start {highest:.5f}", benchmark.measure(changed(start, steps)))
    end = time.time() + 60 * options.minutes
    while time.time() < end:
        names = chance.sample(list(STEPS), chance.choice([1, 2, 3, 5]))
        moves = {name: chance.gauss(0, 0.12) for name in names}
        for side in (1, -1):
            trial = steps | {name: steps[name] + side * move for name, move in moves.items()}
            reached = smooth(trial)
            if reached > highest + 2e-5:
                steps, highest = trial, reached
                weights = changed(start, steps)
                write(options.out, weights)
                show(f"{highest:.5f} {', '.join(names)}:", benchmark.measure(weights))
                break


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("way", choices=["descend", "climb"])
    parser.add_argument("start")
    parser.add_argument("out")
    parser.add_argument("--part", type=float, default=1)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--only", default="", help="the numbers to fit, separated by commas")
    parser.add_argument("--weigh", action="append", default=[])
    options = parser.parse_args(sys.argv[1:split])
    only = [name.strip() for name in options.only.split(",") if name.strip()]
    for name in list(STEPS) if only else []:
        if name not in only:
            del STEPS[name]
    with open(options.start) as file:
        start = json.load(file)
    benchmark = Benchmark(sys.argv[split + 1 :])
    (descend if options.way == "descend" else climb)(benchmark, start, options)
    benchmark.close()


if __name__ == "__main__":
    main()
