#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How much a large memory takes in files and in PostgreSQL: build, look-ups, memory, disk.

  team-large.py CONCORD [--units N] [--queries N] [--folder DIR] [--json FILE]

Papers of 50 generated units in Chinese and English (those of team.py) are written to DIR (a temporary folder), N (10,000,000) units in all.
First the files: the first look-up, which makes the index, then N queries of 1 to 3 edits, each a command of its own, so that the start of the
program is in each time. Then a PostgreSQL of its own, as it is installed, with fsync: `team push`, `team index`, and the same queries
searched in SQL, from a folder without an index. The answers of both must be the same bytes. Last a new folder fetches all units and makes
its index. Prints a line a measurement: seconds by the clock, of processor time of the program and of PostgreSQL, the most memory of
the program (resident, MB), and disk (MB). Needs about 4 GB of disk for a million units.
"""

import argparse
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
loader = importlib.machinery.SourceFileLoader("team", str(HERE / "team.py"))
team = importlib.util.module_from_spec(importlib.util.spec_from_loader("team", loader))
loader.exec_module(team)


class Peak(threading.Thread):
    """The largest resident memory of a process, read ten times a second."""

    def __init__(self, process):
        super().__init__(daemon=True)
        self.process, self.megabytes = process, 0
        self.start()

    def run(self):
        while self.process.poll() is None:
            try:
                for line in open(f"/proc/{self.process.pid}/status"):
                    if line.startswith(("VmHWM:", "VmRSS:")):
                        self.megabytes = max(self.megabytes, int(line.split()[1]) // 1024)
            except OSError:
                return
            time.sleep(0.1)


def disk(folder):
    return int(subprocess.run(["du", "-sm", folder], capture_output=True, text=True).stdout.split()[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("concord")
    parser.add_argument("--units", type=int, default=10_000_000)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--folder", type=pathlib.Path)
    parser.add_argument("--json")
    options = parser.parse_args()
    folder = options.folder or pathlib.Path(tempfile.mkdtemp(prefix="team-large."))
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    program, rows, asked = os.path.realpath(options.concord), {}, []
    environment = {**os.environ, "PGUSER": "postgres", "XDG_CONFIG_HOME": str(folder / "home")}
    server = None

    def note(title, figures):
        rows[title] = figures
        print(f"{title}: " + ", ".join(f"{name} {value}" for name, value in figures.items())
              + f", load {os.getloadavg()[0]:.0f}", flush=True)
        if options.json:
            pathlib.Path(options.json).write_text(json.dumps(rows, indent=1) + "\n")

    def run(title, words, place, sql=False):
        start = time.monotonic()
        before = team.processor(server) if server else (sum(os.times()[2:4]), 0)
        process = subprocess.Popen([program, *map(str, words)], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                   env={**environment, **({"CONCORD_STORE_SEARCH": "sql"} if sql else {})})
        peak = Peak(process)
        said = process.communicate()[1]
        if process.returncode > 1:
            sys.exit(f"{title}: {said.decode()}")
        took = time.monotonic() - start
        time.sleep(0.5)
        after = team.processor(server) if server else (sum(os.times()[2:4]), 0)
        figures = {"s": round(took, 1), "processor s": round(after[0] - before[0], 1), "MB": peak.megabytes}
        if server:
            figures["processor s of PostgreSQL"] = round(after[1] - before[1], 1)
        note(title, figures)

    def queries(title, place, sql=False):
        answers, times = [], []
        start = team.processor(server)[1] if server else 0
        for query in asked:
            began = time.monotonic()
            done = subprocess.run([program, "lookup", query, "--from", "zh", "--format", "json"], cwd=place, capture_output=True, text=True,
                                  env={**environment, **({"CONCORD_STORE_SEARCH": "sql"} if sql else {})})
            times.append(1000 * (time.monotonic() - began))
            if done.returncode > 1:
                sys.exit(f"{title}: {done.stderr}")
            answers.append(done.stdout)
        times.sort()
        figures = {"median ms": round(times[len(times) // 2], 1), "p95 ms": round(times[int(0.95 * len(times))], 1),
                   "answers with a match": sum('"score"' in answer for answer in answers)}
        if sql:
            time.sleep(0.5)
            figures["processor ms of PostgreSQL, mean"] = round(1000 * (team.processor(server)[1] - start) / len(asked), 1)
        note(title, figures)
        return answers

    files, node, copy = folder / "files", folder / "node", folder / "copy"
    for made in (files / "tm", node, copy):
        made.mkdir(parents=True, exist_ok=True)
    (files / "concord.yaml").write_text("concord: 1\n")
    originals = []
    team.write_papers(files / "tm", 0, options.units // 50, originals)
    chance = random.Random(5)
    for text in chance.sample(originals, options.queries):
        text = list(text[:-1])
        for _ in range(chance.randint(1, 3)):
            text[chance.randrange(len(text))] = chance.choice(team.HAN)
        asked.append("".join(text) + "。")
    note("papers in files", {"units": options.units, "disk MB": disk(files / "tm")})
    try:
        run("files: first look-up", ["lookup", asked[0], "--from", "zh"], files)
        note("files: index", {"disk MB": disk(files / ".concord")})
        queries("files: look-up, cold", files)
        known = queries("files: look-up", files)
        (folder / "pg").mkdir()
        server = team.harness.Postgres(folder / "pg")
        server.ask("create database concord", database="postgres")
        store = f"postgresql://127.0.0.1:{server.port}/concord"
        for place in (node, copy):
            (place / "concord.yaml").write_text(f"concord: 1\nstore: {store}\n")
        subprocess.run([program, "team", "init", "--store", store], cwd=files, env=environment, check=True, capture_output=True)
        run("push", ["team", "push", "--store", store], files)
        note("files and history in PostgreSQL", {"disk MB": disk(folder / "pg" / "data" / "base")})
        shutil.rmtree(files)
        run("index", ["team", "index", "--store", store], node)
        note("with the lists", {"disk MB": disk(folder / "pg" / "data" / "base"), "journal MB": disk(folder / "pg" / "data" / "pg_wal")})
        queries("SQL: look-up, cold", node, sql=True)
        found = queries("SQL: look-up", node, sql=True)
        note("answers", {"the same": sum(one == other for one, other in zip(known, found)), "of": len(asked)})
        run("copy: first look-up", ["lookup", asked[0], "--from", "zh"], copy)
        note("copy", {"disk MB": disk(copy)})
        fetched = queries("copy: look-up", copy)
        note("answers of the copy", {"the same": sum(one == other for one, other in zip(known, fetched)), "of": len(asked)})
    finally:
        if server:
            server.kill()
        if not options.folder:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
