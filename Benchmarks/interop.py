#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Files that translate-toolkit and OmegaT write are read by Concord, and what Concord writes by them.

    pip install translate-toolkit
    apt-get install omegat
    python3 Benchmarks/interop.py Benchmarks/.build/release/interchange [FILE.tmx]

With a TMX file of some size, translate-toolkit's own reading of it is timed as well. Without OmegaT its
part is left out, and said so.
"""
import os
import resource
import shutil
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


PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ZH-CN</source_lang>
<target_lang>EN-US</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
"""


def omegat(project, memory, sources):
    """Lets OmegaT translate files from a memory, in a project's folder."""
    for name in ["source", "target", "tm/auto", "omegat", "glossary", "dictionary"]:
        os.makedirs(os.path.join(project, name))
    files = {"omegat.project": PROJECT.encode(), "tm/auto/memory.tmx": memory}
    files.update({"source/" + name: content for name, content in sources.items()})
    for name, content in files.items():
        with open(os.path.join(project, name), "wb") as file:
            file.write(content)
    home = "--config-dir=" + os.path.join(project, "config")
    subprocess.run(["omegat", project, "--mode=console-translate", home], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


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
        memory = change("a.tmx", bytes(store))
        expect("TMX", pairs(tmx.tmxfile.parsestring(memory)), PAIRS)

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
        bilingual = change("a.xlf", bytes(store))
        expect("XLIFF", pairs(xliff.xlifffile.parsestring(bilingual)), wanted)

        store = po.pofile()
        for source, _ in PAIRS:
            store.addsourceunit(source)
        store.updateheader(add=True, content_type="text/plain; charset=UTF-8")
        messages = change("a.po", bytes(store))
        expect("PO", pairs(po.pofile.parsestring(messages)), wanted)

        if shutil.which("omegat"):
            # A text is a paragraph a line; what has a line end inside is another file's affair.
            known = [(source, target) for source, target in PAIRS if "\n" not in source]
            text = "\n\n".join(source for source, _ in known).encode()
            project = os.path.join(folder, "texts")
            omegat(project, memory, {"a.txt": text})

            def read(name):
                with open(os.path.join(project, name), "rb") as file:
                    return file.read()

            expect("OmegaT reads our TMX", read("target/a.txt").decode().split("\n\n"),
                   [target for _, target in known])
            for level in ["omegat", "level1", "level2"]:
                name = f"texts-{level}.tmx"
                found = pairs(tmx.tmxfile.parsestring(change(name, read(name))))
                expect(f"TMX of OmegaT, {level}", sorted(set(known) - set(found)), [])
            project = os.path.join(folder, "bilingual")
            omegat(project, memory, {"a.xlf": bilingual, "a.po": messages})
            # Its filters show the targets that we wrote as translations, and write them again.
            translated = pairs(xliff.xlifffile.parsestring(read("target/a.xlf")))
            expect("OmegaT reads our XLIFF", [source for source, _ in translated],
                   [source for source, _ in PAIRS])
            change("b.xlf", read("target/a.xlf"))
            expect("OmegaT reads our PO", pairs(po.pofile.parsestring(read("target/a.po"))), wanted)
            change("b.po", read("target/a.po"))
        else:
            print("OmegaT is not installed: its part is left out")

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
