#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long a team's store takes for large memories: push, first index of a node, look-ups of many clients.

  team.py CONCORD [--server CONCORD-SERVER] [--papers N] [--clients N] [--seconds N] [--json FILE]

A PostgreSQL of its own (15 or newer, /usr/lib/postgresql) runs in a temporary folder, with fsync as usual and otherwise as it is
installed. Papers of 50 generated units in Chinese and English are pushed, N (10,000) first, then nothing new, then as many again. A new
folder fetches all of them and makes its index; then `concord serve` answers look-ups there, of clients that ask all the
time (wrk) and of clients that ask once a second. Prints a line a measurement.
"""

import argparse
import importlib.machinery
import importlib.util
import itertools
import json
import os
import pathlib
import random
import resource
import shutil
import subprocess
import tempfile
import threading
import time
import urllib.parse
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent


def load(name, path):
    loader = importlib.machinery.SourceFileLoader(name, str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(name, loader))
    loader.exec_module(module)
    return module


harness = load("store_harness", HERE.parent / "scripts" / "store-harness")
server_load = load("server_load", HERE / "server.py")
HAN = [chr(0x4E00 + number) for number in range(2500)]
WORDS = [head + vowel + tail for head in "b c d f g h k l m n p r s t v".split() for vowel in "aeiou"
         for tail in "n r s t l m nd st".split()]


def weights(count):
    """Sums of frequencies like those of words in texts (Zipf)."""
    return list(itertools.accumulate(1 / (rank + 5) for rank in range(count)))


OF_HAN, OF_WORDS = weights(len(HAN)), weights(len(WORDS))


def sentences(chance):
    """A sentence in Chinese and one in English."""
    han = "".join(chance.choices(HAN, cum_weights=OF_HAN, k=chance.randint(8, 40)))
    words = " ".join(chance.choices(WORDS, cum_weights=OF_WORDS, k=chance.randint(5, 25)))
    return han + "。", words.capitalize() + "."


def write_papers(folder, start, count, asked):
    chance = random.Random(start)
    for number in range(start, start + count):
        units = []
        for unit in range(1, 51):
            han, words = sentences(chance)
            if unit == 1:
                asked.append(han)
            units.append(
                f'<tu tuid="p{number}.body.{unit}"><prop type="x-status">approved</prop><tuv xml:lang="zh"><seg>{han}</seg></tuv>'
                f'<tuv xml:lang="en"><seg>{words}</seg></tuv></tu>')
        (folder / f"p{number:06}.tmx").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="concord" creationtoolversion="1" '
            'segtype="sentence" o-tmf="concord" adminlang="en" srclang="zh" datatype="plaintext"/>\n<body>\n'
            + "\n".join(units) + "\n</body></tmx>\n")


def processor(server):
    """Seconds of processor time of this program's children, and of PostgreSQL with its ended connections."""
    own = resource.getrusage(resource.RUSAGE_CHILDREN)
    fields = pathlib.Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return own.ru_utime + own.ru_stime, sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def timed(rows, title, command, folder, environment, server):
    start, before = time.monotonic(), processor(server)
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if run.returncode > 1:
        raise SystemExit(f"{title}: {run.stderr}")
    took = time.monotonic() - start
    # The connection ends a moment after its client.
    time.sleep(0.5)
    own, postgres = (after - early for after, early in zip(processor(server), before))
    rows[title] = {"s": round(took, 1), "processor s": round(own, 1), "processor s of PostgreSQL": round(postgres, 1)}
    print(f"{title}: " + ", ".join(f"{name} {value}" for name, value in rows[title].items())
          + f", load {os.getloadavg()[0]:.0f}", flush=True)


def paced(url, paths, clients, seconds):
    """Clients that each ask once a second."""
    times, guard, ends = [], threading.Lock(), time.monotonic() + seconds

    def ask(number):
        chance = random.Random(number)
        time.sleep(chance.random())
        while time.monotonic() < ends:
            start = time.monotonic()
            with urllib.request.urlopen(url.rstrip("/") + chance.choice(paths)) as answer:
                answer.read()
            took = time.monotonic() - start
            with guard:
                times.append(1000 * took)
            time.sleep(max(0, 1 - took))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times.sort()
    return {"median ms": round(times[len(times) // 2], 1), "p95 ms": round(times[int(0.95 * len(times))], 1), "requests": len(times)}


def measure(arguments, folder, rows):
    (folder / "pg").mkdir()
    server = harness.Postgres(folder / "pg")
    try:
        server.ask("create database concord", database="postgres")
        store = f"postgresql://127.0.0.1:{server.port}/concord"
        environment = {**os.environ, "PGUSER": "postgres", "XDG_CONFIG_HOME": str(folder / "home")}
        files, node = folder / "files", folder / "node"
        for made in (files / "tm", files / "glossaries", node):
            made.mkdir(parents=True)
        (files / "concord.yaml").write_text("concord: 1\n")
        (node / "concord.yaml").write_text(f"concord: 1\nstore: {store}\n")
        program, units, asked = os.path.realpath(arguments.concord), 50 * arguments.papers, []
        push = [program, "team", "push", "--store", store]
        subprocess.run([program, "team", "init", "--store", store], cwd=files, env=environment, check=True, capture_output=True)
        write_papers(files / "tm", 0, arguments.papers, asked)
        timed(rows, f"push {units} units", push, files, environment, server)
        timed(rows, "push again", push, files, environment, server)
        write_papers(files / "tm", arguments.papers, arguments.papers, asked)
        timed(rows, f"push {units} more", push, files, environment, server)
        shutil.rmtree(files / "tm")
        subprocess.run([program, "team", "status"], cwd=node, env=environment, capture_output=True)
        timed(rows, f"first look-up with {2 * units} units", [program, "lookup", asked[0]], node, environment, server)
        timed(rows, "look-up", [program, "lookup", asked[1]], node, environment, server)
        if arguments.server:
            chance = random.Random(5)
            texts = [text[:-2] + chance.choice(HAN) + "。" for text in chance.sample(asked, min(2000, len(asked)))]
            paths = ["/api/v1/lookup?from=zh&to=en&q=" + urllib.parse.quote(text) for text in texts]
            web = subprocess.Popen([arguments.server, "--workspace", node, "--port", "0"], env=environment,
                                   stderr=subprocess.PIPE, text=True)
            try:
                url = web.stderr.readline().split(": ")[-1].strip()
                with urllib.request.urlopen(url.rstrip("/") + paths[0]) as answer:
                    answer.read()
                title = f"look-up, {arguments.clients} clients"
                rows[title + ", once a second"] = paced(url, paths, arguments.clients, arguments.seconds)
                rows[title + ", all the time"] = server_load.load(web, url, folder, paths, arguments.clients, arguments.seconds)
                rows["look-up, 1 client"] = server_load.load(web, url, folder, paths, 1, arguments.seconds)
            finally:
                web.terminate()
                web.wait(30)
            for title, figures in list(rows.items())[-3:]:
                print(f"{title}: " + ", ".join(f"{name} {value}" for name, value in figures.items()))
    finally:
        server.process.terminate()
        server.process.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("concord")
    parser.add_argument("--server")
    parser.add_argument("--papers", type=int, default=10_000)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--json")
    parsed = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        measure(parsed, pathlib.Path(name), figures)
    if parsed.json:
        pathlib.Path(parsed.json).write_text(json.dumps(figures, indent=1) + "\n")
