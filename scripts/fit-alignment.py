#!/usr/bin/env python3
"""Searches the weights of the aligner for the highest strict F1 on texts whose beads are known.

Coordinate search: one group of weights after another is made stronger and weaker by a step, and what
raises the mean over all rows is kept; the step shrinks from round to round. A group is what belongs
together (all bead types of one more sentence a side, all marks at sentence ends), so that some sixteen
numbers are searched and not sixty.

  fit-alignment.py BENCHMARK START.json OUT.json ARGUMENTS-OF-THE-BENCHMARK...

START.json is a set of weights as `alignment ... --row ROW weights` prints it. With `--documents odd` (or `even`) among
the arguments only every other document counts, so that one half can be searched and the other measured.
"""

import json
import os
import subprocess
import sys
import tempfile

benchmark, start, out, *arguments = sys.argv[1:]


def scaled(name, *places):
    def change(weights, factor):
        if places:
            for place in places:
                weights[name][place] *= factor
        else:
            weights[name] *= factor

    return change


def moved(name):
    def change(weights, factor):
        weights[name] += 2 * (factor - 1)

    return change


def shifted(holds):
    def change(weights, factor):
        for bead in weights["types"]:
            bead["bias"] += 2 * (factor - 1) * holds(bead["source"], bead["target"])

    return change


# What a change must gain: less is chance on texts of this size.
LEAST_GAIN = 2e-4

GROUPS = {
    "words": scaled("kinds", 0),
    "marks": scaled("kinds", 1),
    "numbers": scaled("kinds", 2),
    "names": scaled("kinds", 3),
    "mixture": scaled("mixtures", 0),
    "length": scaled("length"),
    "quotation": scaled("cuts", 0),
    "endings": scaled("cuts", 1, 2, 3, 4, 5, 6),
    "quotation marks": scaled("cuts", 7, 8, 9, 10),
    "words of omissions": scaled("omission"),
    "stops": scaled("stops"),
    "exchange": moved("exchange"),
    "adaptation": scaled("adaptation"),
    "omissions": shifted(lambda a, b: a == 0 or b == 0),
    "more source sentences": shifted(lambda a, b: max(0, a - 1) if b else 0),
    "more target sentences": shifted(lambda a, b: max(0, b - 1) if a else 0),
}


def score(weights):
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump(weights, file)
    try:
        run = subprocess.run(
            [benchmark, "--weights", file.name] + arguments,
            capture_output=True,
            text=True,
            check=True,
        )
    finally:
        os.unlink(file.name)
    words = [line.split() for line in run.stdout.splitlines() if " strict " in line]
    rows = [float(line[line.index("strict") + 1]) for line in words]
    if not rows:
        sys.exit("the benchmark measured nothing; check its arguments")
    return sum(rows) / len(rows)


with open(start) as file:
    best = json.load(file)
highest = score(best)
print("start", round(highest, 4), flush=True)
for step in (1.2, 1.1):
    for name, change in GROUPS.items():
        for factor in (step, 1 / step):
            gains = True
            while gains:
                trial = json.loads(json.dumps(best))
                change(trial, factor)
                reached = score(trial)
                gains = reached > highest + LEAST_GAIN
                if gains:
                    best, highest = trial, reached
                    print(name, round(factor, 3), round(highest, 4), flush=True)
    with open(out, "w") as file:
        json.dump(best, file, indent=1, sort_keys=True)
