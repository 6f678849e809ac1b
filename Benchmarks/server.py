#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How fast `concord-server` answers over loopback, and how much memory it takes: the load is made by wrk (Debian: wrk).

  server.py CONCORD-SERVER WORKSPACE SENTENCES TEXT [--requests N] [--seconds N] [--json FILE]

SENTENCES has one sentence per line, in a language of the workspace's memory; TEXT is a draft in English of 10 kB or more. The times
are those of the client, so that they contain the load of wrk itself. An answer of 500 or more ends with exit code 1.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

# Requests one after another from a list; the percentiles of all at the end.
SCRIPT = """
local paths = {}
for line in io.lines("%(requests)s") do table.insert(paths, line) end
local number = 0
request = function()
  number = number %% #paths + 1
  local path, body = string.match(paths[number], "^(%%S+)%%s?(.*)$")
  if body == "" then return wrk.format("GET", path) end
  return wrk.format("POST", path, {["Content-Type"] = "application/x-www-form-urlencoded"}, body)
end
done = function(summary, latency, requests)
  io.write(string.format("RESULT %%f %%f %%f %%d %%d\\n", latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    summary.requests / (summary.duration / 1e6), summary.requests, summary.errors.status))
end
"""


def resident(process):
    text = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    own = re.search(r"RssAnon:\s+(\d+)", text)
    return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) / 1024, int(own.group(1)) / 1024


def processor(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def load(server, url, folder, requests, connections, seconds):
    (folder / "requests.txt").write_text("\n".join(requests) + "\n")
    (folder / "load.lua").write_text(SCRIPT % {"requests": folder / "requests.txt"})
    before = processor(server)
    output = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s", folder / "load.lua", url],
        capture_output=True, text=True, check=True).stdout
    median, p95, rate, count, errors = re.search(r"RESULT (\S+) (\S+) (\S+) (\d+) (\d+)", output).groups()
    spent = processor(server) - before
    # wrk counts every status from 400 on.
    return {"median ms": round(float(median), 2), "p95 ms": round(float(p95), 2), "a second": round(float(rate)),
            "requests": int(count), "errors": int(errors), "processor ms": round(1000 * spent / max(1, int(count)), 2)}


def check(text):
    return "/v2/check " + urllib.parse.urlencode({"text": text, "language": "en-US"})


def paragraphs(text, size):
    """Pieces of about a size that begin and end with a line."""
    pieces, piece = [], ""
    for line in text.split("\n"):
        piece += line + "\n"
        if len(piece.encode()) >= size:
            pieces.append(piece)
            piece = ""
    return pieces or [text]


def measure(arguments):
    sentences = [line for line in pathlib.Path(arguments.sentences).read_text().split("\n") if line.strip()][:2000]
    text = pathlib.Path(arguments.text).read_text()
    lookups = ["/api/v1/lookup?q=" + urllib.parse.quote(line) for line in sentences]
    rows = {}
    server = subprocess.Popen([arguments.server, "--workspace", arguments.workspace, "--port", "0"],
                              stderr=subprocess.PIPE, text=True)
    try:
        url = server.stderr.readline().split(": ")[-1].strip()
        start = time.monotonic()
        with urllib.request.urlopen(url.rstrip("/") + lookups[0]) as answer:
            answer.read()
        rows["first look-up"] = {"ms": round(1000 * (time.monotonic() - start))}
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            for title, requests, connections in [
                ("look-up, 1 connection", lookups, 1), ("look-up, 64 connections", lookups, 64),
                ("check of one sentence, 64 connections", [check(line) for line in text.split("\n") if line][:500], 64),
                ("check of 1 kB, 1 connection", [check(part) for part in paragraphs(text, 1000)[:200]], 1),
                ("check of 10 kB, 1 connection", [check(part) for part in paragraphs(text, 10_000)[:50]], 1),
            ]:
                rows[title] = load(server, url, folder, requests, connections, arguments.seconds)
            whole, own = resident(server)
            rows["memory"] = {"MB": round(whole), "of that not files": round(own)}
            done = 0
            while done < arguments.requests:
                done += load(server, url, folder, lookups, 64, arguments.seconds)["requests"]
            whole, own = resident(server)
            rows[f"memory after {done} more look-ups"] = {"MB": round(whole), "of that not files": round(own)}
    finally:
        server.terminate()
        server.wait(30)
    for title, figures in rows.items():
        print(f"{title}: " + ", ".join(f"{name} {value}" for name, value in figures.items()))
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps(rows, indent=1) + "\n")
    if any(figures.get("errors") for figures in rows.values()):
        raise SystemExit(1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ["server", "workspace", "sentences", "text"]:
        parser.add_argument(name)
    parser.add_argument("--requests", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--json")
    measure(parser.parse_args())
