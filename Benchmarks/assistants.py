#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How fast `concord mcp` answers, and whether it survives odd messages.

  assistants.py time CONCORD WORKSPACE TEXT SENTENCES   the bars of docs/benchmarks.md; TEXT of 10 kB, a sentence per line
  assistants.py fuzz CONCORD WORKSPACE [--messages N]   mutated messages: one answer each, and no crash

A failed expectation ends with exit code 1.
"""

import argparse
import json
import math
import random
import subprocess
import sys
import threading
import time

HELLO = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "bench", "version": "1"}}


class Server:
    """A server, and the answers by the ids of their requests."""

    def __init__(self, concord, workspace):
        self.process = subprocess.Popen(
            [concord, "mcp", "--workspace", workspace], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.number = 0

    def send(self, method, parameters=None, number=None):
        message = {"jsonrpc": "2.0", "method": method, "params": parameters or {}}
        if number != 0:
            self.number += 1
            message["id"] = self.number
        self.process.stdin.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
        self.process.stdin.flush()
        return self.number

    def read(self):
        line = self.process.stdout.readline()
        return json.loads(line), len(line)

    def ask(self, method, parameters=None):
        number = self.send(method, parameters)
        answer, size = self.read()
        assert answer["id"] == number, answer
        return answer, size

    def call(self, tool, **arguments):
        return self.ask("tools/call", {"name": tool, "arguments": arguments})

    def end(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


def timed(body):
    start = time.perf_counter()
    value = body()
    return (time.perf_counter() - start) * 1000, value


def show(name, times, note=""):
    times = sorted(times)
    p95 = times[min(len(times) - 1, int(len(times) * 0.95))]
    print(f"{name}: median {times[len(times) // 2]:.1f} ms, p95 {p95:.1f} ms of {len(times)} {note}")


def measure(arguments):
    spawns = []
    for _ in range(20):
        def first():
            server = Server(arguments.concord, arguments.workspace)
            server.ask("initialize", HELLO)
            return server
        spent, server = timed(first)
        spawns.append(spent)
        server.end()
    show("start to the first answer", spawns)

    server = Server(arguments.concord, arguments.workspace)
    server.ask("initialize", HELLO)
    show("tools/list", [timed(lambda: server.ask("tools/list"))[0] for _ in range(50)])

    text = open(arguments.text, "rb").read()[:10_000].decode(errors="ignore")
    first, (answer, _) = timed(lambda: server.call("find_terms", text=text))
    content = answer["result"]["structuredContent"]
    print(f"find_terms: first {first:.0f} ms, {content['total']} terms, searched {content['searched']}")
    show("find_terms, 10 kB", [timed(lambda: server.call("find_terms", text=text))[0] for _ in range(100)])

    lines = open(arguments.sentences, encoding="utf-8").read().split("\n")
    times, sizes, pairs = [], [], 0
    for start in range(0, 20 * 41, 20):
        source = "\n".join(lines[start:start + 20])
        spent, (answer, size) = timed(lambda: server.call("translation_brief", source=source, to="en"))
        result = answer["result"]
        if result["isError"]:
            raise SystemExit(result["content"][0]["text"])
        pairs += len(result["structuredContent"]["pairs"])
        sizes.append((len(result["content"][0]["text"].encode()), size))
        if start == 0:
            print(f"translation_brief: first {spent:.0f} ms, searched {result['structuredContent']['searched']}")
        else:
            times.append(spent)
    show("translation_brief, 20 sentences", times, f"with {pairs} pairs")
    print(f"largest brief: {max(s[0] for s in sizes)} bytes, {max(s[1] for s in sizes)} on the wire")
    assert max(s[0] for s in sizes) <= 20_000
    show("look_up", [timed(lambda: server.call("look_up", sentence=line, to="en"))[0] for line in lines[:100]])
    show("concordance", [timed(lambda: server.call("concordance", phrase=line[2:6], to="en"))[0]
                         for line in lines[:100] if len(line) > 8])

    # Cancelling: a long brief is cancelled, and the next answer comes at once.
    times = []
    for _ in range(10):
        long = server.send("tools/call", {
            "name": "translation_brief", "arguments": {"source": "\n".join(lines[:600]), "to": "en"}})
        time.sleep(0.2)
        server.send("notifications/cancelled", {"requestId": long}, number=0)
        times.append(timed(lambda: server.call("find_terms", text="合作"))[0])
    show("cancel a brief of 600 sentences, next answer", times)

    ids = {}
    def parallel():
        for line in lines[:16]:
            ids[server.send("tools/call", {
                "name": "look_up", "arguments": {"sentence": line, "to": "en", "from": "zh"}})] = line
        return [server.read()[0] for _ in ids]
    spent, answers = timed(parallel)
    alone = {line: server.call("look_up", sentence=line, to="en", **{"from": "zh"})[0]["result"] for line in lines[:16]}
    mixed = sum(answer["result"] != alone[ids[answer["id"]]] for answer in answers)
    print(f"16 at a time: {spent:.0f} ms, {mixed} mixed")
    assert mixed == 0
    server.end()


SEEDS = [
    ("tools/list", {}), ("ping", {}), ("prompts/list", {}), ("resources/list", {}),
    ("tools/call", {"name": "find_terms", "arguments": {"text": "上海精神", "to": "en"}}),
    ("tools/call", {"name": "look_up", "arguments": {"sentence": "会议举行。", "limit": 3}}),
    ("tools/call", {"name": "concordance", "arguments": {"phrase": "合作*", "cursor": "0-a-b"}}),
    ("tools/call", {"name": "check_draft", "arguments": {"draft": "The Spirit of Shanghai."}}),
    ("tools/call", {"name": "list_review", "arguments": {"limit": 5}}),
    ("tools/call", {"name": "align_texts", "arguments": {"source": "你好。", "target": "Hello."}}),
    ("tools/call", {"name": "translation_brief", "arguments": {"source": "上海精神。"}}),
    ("resources/read", {"uri": "concord://concept/shanghai-spirit?from=1"}),
    ("prompts/get", {"name": "translate", "arguments": {"text": "上海精神。"}}),
    ("completion/complete", {"ref": {"type": "ref/prompt", "name": "translate"},
                             "argument": {"name": "to", "value": "e"}}),
]
ODD = [None, True, 0, -1, 2**63, 1e308, 0.5, "", "\0", "\u202e", "../..", "%2e%2e", [], {}, [[]], {"a": "b"}, "中" * 2000]


def mutated(value, chance):
    if not isinstance(value, dict) or not value or chance.random() < 0.25:
        return chance.choice(ODD)
    value = dict(value)
    key = chance.choice(sorted(value))
    kind = chance.randrange(4)
    if kind == 0:
        del value[key]
    elif kind == 1:
        value[key + "x"] = value.pop(key)
    else:
        value[key] = mutated(value[key], chance)
    return value


def message(number, chance):
    method, parameters = chance.choice(SEEDS)
    # The id comes first and is not damaged, so that no two messages have the same.
    members = {"id": number, "jsonrpc": "2.0", "method": method, "params": parameters}
    if chance.random() < 0.5:
        members["params"] = mutated(parameters, chance)
    if chance.random() < 0.12:
        members[chance.choice(["jsonrpc", "method", "params"])] = chance.choice(ODD)
    data = bytearray(json.dumps(members, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass"))
    if chance.random() < 0.25:
        for _ in range(chance.randint(1, 5)):
            place = chance.randrange(16, len(data))
            data[place:place + chance.randint(0, 2)] = bytes(
                byte for byte in chance.randbytes(chance.randint(0, 2)) if byte not in (10, 13))
    return bytes(data)


def finite(text):
    """A number that fits 64 bits; Python takes larger ones for infinity, and words that JSON does not have."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def fuzz(arguments):
    chance = random.Random(20261127)
    lines = [json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": HELLO}).encode()]
    lines += [message(1_000_000 + number, chance) for number in range(arguments.messages)]
    process = subprocess.Popen([arguments.concord, "mcp", "--allow-propose", "--workspace", arguments.workspace],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    def write():
        for line in lines:
            process.stdin.write(line + b"\n")
        process.stdin.close()
    threading.Thread(target=write).start()
    answers = [json.loads(line) for line in process.stdout]
    expected = set()
    for line in lines:
        try:
            value = json.loads(line, parse_float=finite, parse_constant=finite)
        except ValueError:
            # The server cannot tell the id of what is not JSON, and answers without one.
            continue
        if isinstance(value, dict) and isinstance(value.get("id"), int) and isinstance(value.get("method"), str):
            expected.add(value["id"])
    counts = {}
    for answer in answers:
        counts[answer.get("id")] = counts.get(answer.get("id"), 0) + 1
    unanswered = [number for number in expected if number not in counts]
    twice = [number for number, count in counts.items() if number is not None and count > 1]
    print(f"{len(lines)} messages, {len(expected)} with an id and a method, {len(answers)} answers,"
          f" {len(unanswered)} unanswered, {len(twice)} answered twice, exit code {process.wait()}")
    if unanswered or twice or process.returncode or len(answers) != len(lines):
        print(unanswered[:5], twice[:5])
        sys.exit(1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(required=True)
    kind = kinds.add_parser("time")
    for name in ["concord", "workspace", "text", "sentences"]:
        kind.add_argument(name)
    kind.set_defaults(run=measure)
    kind = kinds.add_parser("fuzz")
    kind.add_argument("concord")
    kind.add_argument("workspace")
    kind.add_argument("--messages", type=int, default=100_000)
    kind.set_defaults(run=fuzz)
    arguments = parser.parse_args()
    arguments.run(arguments)


main()
