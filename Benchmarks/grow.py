#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How `concord grow` behaves with many papers.

  grow.py make TABLE... DIR [--papers N]     bilingual papers of the rows of tables (zh and en, by heading or first)
  grow.py scale CONCORD DIR                  papers per second, peak memory, and a second run over the same folder
  grow.py kill CONCORD DIR [--times N]       kill -9 at random moments of grow and review; then the bytes of a calm run
  grow.py full CONCORD DIR                   a disk that is full (needs leave to mount)

Every figure is printed with what was counted; a difference ends with exit code 1.
"""

import argparse
import csv
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def rows(table):
    with open(table, encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    zh, en = (lines[0].index("zh"), lines[0].index("en")) if "zh" in lines[0] else (0, 1)
    return [(line[zh], line[en]) for line in lines[1:] if len(line) > max(zh, en) and line[zh] and line[en]]


def make(arguments):
    """Papers with a title, an abstract of 4 to 9 sentences a side and keywords, in one file each."""
    pairs = [pair for table in arguments.tables for pair in rows(table)]
    chance = random.Random(8)
    folder = Path(arguments.folder)
    for number in range(arguments.papers):
        start = chance.randrange(len(pairs) - 12)
        count = chance.randint(4, 9)
        body = pairs[start + 1 : start + 1 + count]
        text = (
            f"{pairs[start][0]}\n\n摘要：" + "".join(zh for zh, _ in body) + f"\n\n关键词：合作；发展{number}\n\n"
            f"{pairs[start][1]}\n\nAbstract: " + " ".join(en for _, en in body)
            + f"\n\nKeywords: cooperation; development {number}\n"
        )
        place = folder / f"{number // 500:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"p{number:05}.txt").write_text(text, encoding="utf-8")
    print(f"{arguments.papers} papers of {len(pairs)} pairs in {folder}")


def workspace(concord, place):
    subprocess.run([concord, "init", place], check=True, stdout=subprocess.DEVNULL)
    return place


def timed(command, place):
    """Seconds by the clock, processor seconds, peak MB of the process, its last lines."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    tail = [line for line in output.splitlines() if line][-3:]
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, tail, status


def scale(arguments):
    papers = sum(1 for _ in Path(arguments.folder).rglob("*.txt"))
    with tempfile.TemporaryDirectory() as temporary:
        place = workspace(arguments.concord, temporary + "/w")
        command = [arguments.concord, "grow", os.path.abspath(arguments.folder)]
        first = timed(command, place)
        second = timed(command, place)
    for name, (wall, cpu, peak, tail, _) in (("first", first), ("second", second)):
        print(f"{name}: {wall:.2f} s, {cpu:.2f} s of processor, {papers / wall:.0f} papers a second, {peak:.0f} MB")
        print("  " + "\n  ".join(tail))
    print(f"the second run is {first[0] / second[0]:.0f} times faster by the clock, {first[1] / second[1]:.0f} by the processor")


def digest(place):
    whole = hashlib.sha256()
    for path in sorted(Path(place, "tm").glob("*.tmx")):
        whole.update(path.name.encode() + path.read_bytes())
    return whole.hexdigest(), len(list(Path(place, "tm").glob("*.tmx")))


def valid(concord, place):
    return subprocess.run([concord, "tm", "verify"], cwd=place, stdout=subprocess.PIPE, text=True)


def review(concord, place):
    """Accepts every pair that waits, one command line a pair."""
    waiting = subprocess.run(
        [concord, "review", "--list", "--format", "json"], cwd=place, stdout=subprocess.PIPE, text=True, check=True)

    return [unit["id"] for unit in json.loads(waiting.stdout)["units"]]


def kill(arguments):
    concord, chance = arguments.concord, random.Random(9)
    folder = os.path.abspath(arguments.folder)
    with tempfile.TemporaryDirectory() as temporary:
        calm = workspace(concord, temporary + "/calm")
        start = time.monotonic()
        subprocess.run([concord, "grow", folder], cwd=calm, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        length = time.monotonic() - start
        grown = digest(calm)
        subprocess.run([concord, "review", "--accept", *review(concord, calm)], cwd=calm, stdout=subprocess.DEVNULL)
        reviewed = digest(calm)

        place, damaged, kills, rounds, midway = workspace(concord, temporary + "/killed"), 0, 0, 0, 0
        while kills < arguments.times // 2:
            process = subprocess.Popen(
                [concord, "grow", folder], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(chance.uniform(0, length))
                rounds += 1
                if digest(place) != grown:
                    damaged += 1
                shutil.rmtree(place)
                workspace(concord, place)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                kills += 1
                midway += any(Path(place, ".concord").glob("grow-*/papers"))
                if valid(concord, place).returncode != 0:
                    damaged += 1
        subprocess.run([concord, "grow", folder], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        same = digest(place) == grown
        print(f"grow: {kills} kills, {midway} with work waiting, {rounds} runs that came through; "
              f"{damaged} damaged states; at the end {'the same bytes' if same else 'OTHER BYTES'} as a calm run ({grown[1]} files)")

        wrong, kills, reviews = damaged + (not same), 0, 0
        waiting = review(concord, place)
        fresh = temporary + "/fresh"
        shutil.copytree(place, fresh)
        while kills < arguments.times - arguments.times // 2:
            process = subprocess.Popen(
                [concord, "review"], cwd=place, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, text=True)
            process.stdin.write("a\n" * 3)
            process.stdin.flush()
            time.sleep(chance.uniform(0, 0.25))
            process.kill()
            process.wait()
            kills += 1
            wrong += valid(concord, place).returncode != 0
            left = review(concord, place)
            # What was decided stays decided, and nothing comes twice.
            wrong += not set(left) <= set(waiting) or len(left) != len(set(left))
            waiting = left
            if not waiting:
                reviews += 1
                wrong += digest(place) != reviewed
                shutil.rmtree(place)
                shutil.copytree(fresh, place)
                waiting = review(concord, place)
        subprocess.run([concord, "review", "--accept", *waiting], cwd=place, stdout=subprocess.DEVNULL)
        wrong += digest(place) != reviewed
        print(f"review: {kills} kills over {reviews + 1} reviews of {len(review(concord, fresh))} pairs, "
              f"{wrong} wrong states in all, the bytes at the end of each review being compared with a calm one's")
        return 1 if wrong else 0


def full(arguments):
    with tempfile.TemporaryDirectory() as temporary:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "none", temporary], check=True)
        try:
            place = workspace(arguments.concord, temporary + "/w")
            paper = next(Path(arguments.folder).rglob("*.txt"))
            subprocess.run([arguments.concord, "grow", str(paper)], cwd=place, check=True, stdout=subprocess.DEVNULL)
            before = digest(place)
            run = subprocess.run(
                [arguments.concord, "grow", os.path.abspath(arguments.folder)], cwd=place, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, text=True)
            after = digest(place)
            print(f"full disk: exit {run.returncode}; {run.stderr.strip().splitlines()[-1]}")
            print("the memory is " + ("as it was" if before == after else "CHANGED"))
            return 0 if before == after and run.returncode == 2 else 1
        finally:
            subprocess.run(["umount", temporary])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser("make")
    one.add_argument("tables", nargs="+")
    one.add_argument("folder")
    one.add_argument("--papers", type=int, default=10_000)
    one.set_defaults(run=make)
    for name, run in (("scale", scale), ("kill", kill), ("full", full)):
        one = commands.add_parser(name)
        one.add_argument("concord", type=os.path.abspath)
        one.add_argument("folder")
        one.add_argument("--times", type=int, default=200)
        one.set_defaults(run=run)
    arguments = parser.parse_args()
    sys.exit(arguments.run(arguments) or 0)


if __name__ == "__main__":
    main()
