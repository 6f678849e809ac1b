#!/usr/bin/env python3
"""Files that translate-toolkit writes are read by Concord, and what Concord writes is read by it.

    pip install translate-toolkit
    python3 Benchmarks/interop.py Benchmarks/.build/release/interchange [FILE.tmx]

With a TMX file of some size, translate-toolkit's own reading of it is timed as well.
"""
import os
import resource
import subprocess
import sys
import tempfile
import time

from translate.storage import po, tbx, tmx, xliff

PAIRS = [
    ("上海精神", "Shanghai Spirit"),
    ("a < b & \"c\"", "甲 < 乙 & “丙”"),
    ("Россия 𝄞", "Russia  two spaces"),
    ("line\nend", "行\n尾"),
]


def pairs(store):
    return [(str(unit.source), str(unit.target)) for unit in store.units if unit.source]


def main():
    tool = sys.argv[1]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        def change(name, content):
            path, out = os.path.join(folder, name), os.path.join(folder, "out-" + name)
            with open(path, "wb") as file:
                file.write(content)
            subprocess.run([tool, "change", path, out], check=True)
            with open(out, "rb") as file:
                return file.read()

        def expect(name, found, wanted):
            nonlocal failed
            good = found == wanted
            failed += not good
            print(f"{name}: {'same' if good else f'{found} is not {wanted}'}")

        store = tmx.tmxfile()
        for source, target in PAIRS:
            store.addtranslation(source, "zh", target, "en")
        expect("TMX", pairs(tmx.tmxfile.parsestring(change("a.tmx", bytes(store)))), PAIRS)

        store = tbx.tbxfile()
        for source, target in PAIRS[:1] + PAIRS[2:3]:
            unit = store.addsourceunit(source)
            unit.target = target
        wanted = [(s, " ".join(t.split())) for s, t in PAIRS[:1] + PAIRS[2:3]]
        text = change("a.tbx", bytes(store)).decode()
        expect("TBX", [all(s in text and t in text for s, t in wanted)], [True])

        store = xliff.xlifffile()
        for source, _ in PAIRS:
            store.addsourceunit(source)
        wanted = [(source, "T:" + source) for source, _ in PAIRS]
        expect("XLIFF", pairs(xliff.xlifffile.parsestring(change("a.xlf", bytes(store)))), wanted)

        store = po.pofile()
        for source, _ in PAIRS:
            store.addsourceunit(source)
        store.updateheader(add=True, content_type="text/plain; charset=UTF-8")
        expect("PO", pairs(po.pofile.parsestring(change("a.po", bytes(store)))), wanted)

    if len(sys.argv) > 2:
        start = time.monotonic()
        with open(sys.argv[2], "rb") as file:
            count = len(tmx.tmxfile.parsestring(file.read()).units)
        seconds = time.monotonic() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        size = os.path.getsize(sys.argv[2]) / 1e6
        print(f"translate-toolkit: units {count} {seconds:.1f} s {size / seconds:.0f} MB/s peak {peak} MB")
    sys.exit(1 if failed else 0)


main()
