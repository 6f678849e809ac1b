#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fits how the probability of a bead becomes its confidence.

  fit-confidence.py [--rounds N] [--error-weight W] SAMPLES OTHERS

SAMPLES and OTHERS are what the benchmark `alignment … samples` prints with `--documents odd` and `--documents even`.
The numbers are fitted to each of the two and measured on the other, which was not fitted on; then they are fitted to both
together. For every fit the script prints the figures of each row with the numbers in use and with the fitted ones.

A confidence is a product of three: the probability that the texts are translations, that of `PassageSupport`, and the
logistic function of six features of the bead (`AlignmentWeights.calibration`). Fitted are the six numbers of
each row of weights, and the two of sentences without a counterpart in a passage. What is fitted to is said at `cost`.
The search is random, with the same numbers in every run: the same samples give the same fit.
"""

import argparse
import collections
import math
import multiprocessing
import random
import sys

# The factors of `PassageSupport` that scripts/fit-passage-support.py fits.
PRIOR, MOST_FOR_BEAD, REACH, MISSING = 4.6, 1.0, 4, 4
BEAD, PASSAGE = (1.36, -0.03, -1.59, -0.9), (0.16, -0.04, -0.17, -0.07)

# The numbers in use, by the row of weights: slope, offset, freedom, known share, null bead, several sentences per side.
IN_USE = {
    "Chinese-English": [0.398, 1.27, -3.02, 0.473, 0.0, -0.151],
    "Chinese-English without lexicons": [0.398, 1.27, -3.02, 0.473, 0.0, -0.151],
    "Chinese-Russian": [0.424, 0.093, -1.76, 1.316, 0.365, -0.621],
    "Russian": [0.486, 0.137, -1.546, 1.293, 0.365, -0.719],
    "others": [0.244, 1.108, -1.131, 0.132, 0.278, -0.285],
}
# The log odds that a sentence without a counterpart takes from the beads near it: where both sides have such, and one side.
MISSING_IN_USE = [1.06, 0.59]
# The cells of a line, by the first one: texts, and a bead of them.
CELLS = {"T": 10, "B": 8}
WEIGHTS_OF = {"en-zh": "Chinese-English", "en-ru": "Russian", "ru-zh": "Chinese-Russian"}


class Row:
    """The beads of one kind of texts, one set and one choice of lexicons."""

    def __init__(self, kind, name):
        self.kind, self.name = kind, name
        self.right, self.odds = [], []
        # For each bead the place of what all beads of its kind in its text have alike.
        self.place, self.common = [], []
        self.texts, self.bead, self.passage, self.both, self.one = [], [], [], [], []

    def confidences(self, numbers, missing):
        """The confidence of each bead."""
        slope, common = numbers[0], [
            numbers[1] + numbers[2] * freedom + numbers[3] * known + numbers[4] * null
            + numbers[5] * several for freedom, known, null, several in self.common]
        if getattr(self, "judged", None) != missing:
            self.judged, self.factor = list(missing), self.factors(*missing)
        exp = math.exp
        return [factor / (1 + exp(-slope * odds - common[place]))
                for factor, odds, place in zip(self.factor, self.odds, self.place)]

    def factors(self, of_both, of_one):
        """The probability of the texts times that of the passage."""
        return [text if bead is None else text / (1 + math.exp(-max(-60.0, min(60.0, bead + min(
            MOST_FOR_BEAD, passage - of_both * both - of_one * one)))))
            for text, bead, passage, both, one in zip(
                self.texts, self.bead, self.passage, self.both, self.one)]

    def add(self, text, beads):
        """Adds the beads of a pair of texts."""
        freedom, known, found, around, probability = text
        places, passed = {}, 0
        for index, (label, share, source, target, _, least, weight) in enumerate(beads):
            if label == "-":
                continue
            if label == "1" and self.kind != "gold":
                # There are ten times as many right ones as wrong ones: every fourth is enough.
                passed += 1
                if passed % 4:
                    continue
            near = beads[max(0, index - REACH): index + REACH + 1]
            share = min(max(share, 1e-6), 1 - 1e-6)
            is_null, several = source == 0 or target == 0, source + target > 2
            alike = (freedom, known, float(is_null), float(several))
            if alike not in places:
                places[alike] = len(self.common)
                self.common.append(alike)
            self.right.append(label == "1")
            self.odds.append(math.log(share / (1 - share)))
            self.place.append(places[alike])
            self.texts.append(probability)
            self.bead.append(None if found == 0 else PRIOR + odds(BEAD, [beads[index]], found, around))
            self.passage.append(odds(PASSAGE, near, found, around))
            alone = missing(near)
            self.both.append(min(*alone, MISSING))
            self.one.append(min(max(alone), MISSING))


def missing(beads):
    """The sentences of each side that have no counterpart."""
    return (sum(bead[2] for bead in beads if bead[3] == 0), sum(bead[3] for bead in beads if bead[2] == 0))


def odds(factors, beads, found, around):
    """The log odds of a part of the texts."""
    evidence, least, weight = (sum(bead[place] for bead in beads) for place in (4, 5, 6))
    share = evidence / -least if least < 0 else 0.0
    own, text, near, level = factors
    return math.sqrt(weight) * (own * share + text * found + near * around + level)


def read(path):
    """The texts of a file of samples: (kind, languages, row, document), what is known of the texts, the beads.

    A file that is not one of samples ends the script with exit code 2.
    """
    texts, number = [], 0
    try:
        with open(path, "rb") as lines:
            for number, line in enumerate(lines, 1):
                add(line, texts)
        if not any(beads for _, _, beads in texts):
            raise ValueError("no bead")
    except OSError as error:
        fail(path, error.strerror)
    except UnicodeDecodeError:
        fail(f"{path}:{number}", "text that is not UTF-8")
    except ValueError as error:
        fail(f"{path}:{max(1, number)}", error)
    return texts


def fail(place, found):
    """Ends the script with one line about a file of samples."""
    print(f"{place}: {found}; print the samples again with `alignment … samples`", file=sys.stderr)
    sys.exit(2)


def add(line, texts):
    """Adds a line of a file of samples, or raises a ValueError that says what is wrong; other lines are left out."""
    cells = line.decode("utf-8").rstrip("\r\n").split("\t")
    if cells[0] not in CELLS:
        return
    if not line.endswith(b"\n"):
        raise ValueError("a last line that is cut off")
    if len(cells) != CELLS[cells[0]]:
        raise ValueError(f"{len(cells)} cells instead of {CELLS[cells[0]]}")
    if cells[0] == "T":
        texts.append(((*cells[1:4], int(cells[4])), numbers_of(cells[5:]), []))
        return
    if not texts:
        raise ValueError("a bead before the first texts")
    if cells[1] not in ("1", "0", "-"):
        raise ValueError(f"the label {cells[1]!r}")
    share, evidence, least, weight = numbers_of([cells[2], *cells[5:]])
    if weight < 0:
        raise ValueError("a weight below 0")
    texts[-1][2].append((cells[1], share, int(cells[3]), int(cells[4]), evidence, least, weight))


def numbers_of(cells):
    """The numbers of some cells."""
    numbers = [float(cell) for cell in cells]
    if not all(map(math.isfinite, numbers)):
        raise ValueError("a number that is not finite")
    return numbers


def rows_of(texts):
    """{row of weights: {(kind, row): Row}} of some texts."""
    rows = collections.defaultdict(dict)
    for (kind, languages, name, _), text, beads in texts:
        # Without a lexicon nothing tells a replaced passage from a right one.
        if kind == "gold" or not name.endswith("/none"):
            weights = WEIGHTS_OF.get(languages, "others")
            without = f"{weights} without lexicons"
            group = rows[without if name.endswith("/none") and without in IN_USE else weights]
            group.setdefault((kind, name), Row(kind, name)).add(text, beads)
    return rows


# ---- what is measured ---------------------------------------------------------------------------------------------

# A bead is trusted from here on, and sure from there on.
TRUSTED, SURE = 0.8, 0.9
# The greatest calibration error and the least precision of sure beads that are aimed at.
ERROR, PRECISION, ERROR_WEIGHT = 0.035, 0.975, 4.0


def figures(row, confidences):
    """Of texts that are translations: calibration error, precision and share of sure beads, loss. Of others: the shares
    of wrong and of right beads that are trusted."""
    if row.kind != "gold":
        counts = [[0, 0], [0, 0]]
        for confidence, is_right in zip(confidences, row.right):
            count = counts[is_right]
            count[0] += confidence >= TRUSTED
            count[1] += 1
        return [count[0] / max(1, count[1]) for count in counts]
    bins, (sure, right), loss = [0.0] * 10, (0, 0), 0.0
    for confidence, is_right in zip(confidences, row.right):
        bins[min(9, int(confidence * 10))] += confidence - is_right
        if confidence >= SURE:
            sure += 1
            right += is_right
        loss -= math.log(max(1e-4, confidence if is_right else 1 - confidence))
    count = max(1, len(row.right))
    error = sum(map(abs, bins)) / count
    return [error, right / max(1, sure), sure / count, loss / count]


def cost(row, confidences):
    """What a row costs.

    Texts that are translations: the loss, ERROR_WEIGHT times the calibration error above what is aimed at, and 20
    times what the precision of sure beads lacks. Others: the trusted wrong beads, and the right ones that are not trusted; articles with
    other contents a quarter of that, since most of them cannot be told from right ones.
    """
    values = figures(row, confidences)
    if row.kind == "gold":
        return values[3] + ERROR_WEIGHT * max(0, values[0] - ERROR) + 20 * max(0, PRECISION - values[1])
    return (values[0] + 1 - values[1]) / (2 if row.kind == "part" else 8)


def total(rows, numbers, missing):
    """The mean cost of the rows of each kind, summed."""
    sums = collections.defaultdict(list)
    for row in rows.values():
        sums[row.kind].append(cost(row, row.confidences(numbers, missing)))
    return sum(sum(values) / len(values) for values in sums.values())


# ---- the fit ------------------------------------------------------------------------------------------------------

# How far a step goes in each number, and what each unit of squared steps from the numbers in use costs.
SCALES, KEEP = [0.04, 0.2, 0.5, 0.3, 0.3, 0.2, 0.3, 0.1], 1e-5


def fitted(rows, numbers, missing, rounds, leads):
    """The numbers of a row of weights, and the two of `missing`, by a random search that takes every lower cost."""
    chance = random.Random(1)
    start = here = [*numbers, *missing]
    lowest, spread = total(rows, numbers, missing), 1.0
    for _ in range(rounds):
        trial = list(here)
        # The two are those of all rows of weights; they are fitted with Chinese-English.
        places = 8 if leads else 6
        for place in chance.sample(range(places), chance.choice([1, 2, 3])):
            trial[place] += chance.gauss(0, SCALES[place]) * spread
        trial[6:] = [max(0.0, value) for value in trial[6:]]
        far = sum(((a - b) / scale) ** 2 for a, b, scale in zip(trial, start, SCALES))
        reached = total(rows, trial[:6], trial[6:]) + KEEP * far
        if reached < lowest:
            here, lowest = trial, reached
            spread = min(1.5, spread * 1.2)
        else:
            spread = max(0.2, spread * 0.97)
    return here[:6], here[6:]


def report(rows, numbers, missing):
    """A line of figures for each row."""
    for (kind, name), row in sorted(rows.items()):
        values = figures(row, row.confidences(numbers, missing))
        if kind == "gold":
            yield (f"  {name}: error {values[0]:.4f}, {values[1]:.4f} of the sure right, "
                   f"{values[2]:.3f} of all sure, loss {values[3]:.4f}")
        else:
            yield f"  {name} {kind}: trusted {values[0]:.3f} of the wrong, {values[1]:.3f} of the right"


def fit(samples, held, rounds, error_weight, title):
    """The numbers fitted to some samples, and the figures on those that are held out, as text."""
    global ERROR_WEIGHT
    ERROR_WEIGHT = error_weight
    rows, others = rows_of(samples), rows_of(held)
    missing, lines = MISSING_IN_USE, [title]
    for name, numbers in IN_USE.items():
        if name not in rows:
            continue
        found, missing = fitted(rows[name], numbers, missing, rounds, name == "Chinese-English")
        found = [round(number, 3) for number in found]
        missing = [round(number, 2) for number in missing]
        lines += [f"{name}: {found}, sentences without a counterpart {missing}"]
        for label, a, b in (("in use", numbers, MISSING_IN_USE), ("fitted", found, missing)):
            if name in others:
                lines += [f" {label}: cost {total(others[name], a, b):.4f}", *report(others[name], a, b)]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--rounds", type=int, default=80)
    parser.add_argument("--error-weight", type=float, default=ERROR_WEIGHT)
    parser.add_argument("samples")
    parser.add_argument("others")
    options = parser.parse_args()
    odd, even = read(options.samples), read(options.others)
    how = (options.rounds, options.error_weight)
    runs = [(odd, even, *how, "Fitted to the first file, measured on the second"),
            (even, odd, *how, "Fitted to the second file, measured on the first"),
            (odd + even, odd + even, *how, "Fitted to both and measured on both")]
    pool = multiprocessing.Pool(min(3, multiprocessing.cpu_count()))
    for text in pool.starmap(fit, runs):
        print(text, flush=True)
    # The end of a `with` sends a signal to the workers, and waits without end if the caller blocks it.
    pool.close()
    pool.join()


if __name__ == "__main__":
    main()
