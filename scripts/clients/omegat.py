# SPDX-License-Identifier: Apache-2.0
"""OmegaT translates with the memory that Concord writes, reads its glossary, and Concord reads OmegaT's memory."""

import pathlib
import subprocess
import sys
from xml.etree import ElementTree

from common import UNITS, Checks, Workspace

PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ZH-CN</source_lang><target_lang>EN-US</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>
"""

# OmegaT's own reader of glossaries, called as OmegaT calls it.
GLOSSARY = """
import org.omegat.gui.glossary.*
GlossaryReaderTSV.read(new File(args[0]), false).each { println(it.srcText + "\\t" + it.locText) }
"""


def project(workspace, files):
    folder = workspace.folder / "project"
    for name in ["source", "target", "tm/auto", "glossary", "omegat", "dictionary"]:
        (folder / name).mkdir(parents=True)
    (folder / "omegat.project").write_text(PROJECT)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def translate(folder):
    done = subprocess.run(["omegat", str(folder), "--mode=console-translate"],
                          capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise SystemExit(f"omegat: {done.stdout}{done.stderr}")


def main(concord):
    checks = Checks()
    with Workspace(concord) as workspace:
        workspace.remember(UNITS)
        sources = "\n\n".join(source for source, _ in UNITS) + "\n"
        wanted = "\n\n".join(target for _, target in UNITS) + "\n"
        empty = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a"
          source-language="zh-CN" target-language="en-US" datatype="plaintext"><body>%s</body></file></xliff>
          """ % "".join(
            f'<trans-unit id="{number}"><source>{escaped(source)}</source></trans-unit>'
            for number, (source, _) in enumerate(UNITS))
        workspace.write("a.xlf", empty)
        workspace.run("pretranslate", "a.xlf", "--from", "zh", "--to", "en")
        folder = project(workspace, {
            "source/a.txt": sources.encode(),
            "source/a.xlf": (workspace.folder / "a.xlf").read_bytes(),
            "tm/auto/memory.tmx": workspace.run("tm", "export"),
        })
        translate(folder)
        checks.equal("text translated with our TMX", (folder / "target/a.txt").read_text(), wanted)
        tree = ElementTree.parse(folder / "target/a.xlf")
        name = "{urn:oasis:names:tc:xliff:document:1.2}"
        shown = [unit.find(f"{name}target").text for unit in tree.iter(f"{name}trans-unit")]
        checks.equal("XLIFF that Concord filled", shown, [target for _, target in UNITS])
        made = folder / f"{folder.name}-omegat.tmx"
        shown = sorted(set(workspace.imported("project.tmx", made.read_bytes())))
        checks.equal("OmegaT's memory", shown, sorted(set(UNITS)))

        workspace.write("g.tsv", "zh\ten\n上海精神\tShanghai Spirit\n和平\tpeace\n")
        for file in (workspace.folder / "glossaries").glob("*"):
            file.unlink()
        workspace.run("glossary", "import", "g.tsv")
        table = workspace.write("glossary.txt", workspace.run(
            "glossary", "export", "--format", "omegat", "--from", "zh", "--to", "en"))
        jar = pathlib.Path("/usr/share/omegat/OmegaT.jar")
        groovy = pathlib.Path("/usr/share/java/groovy-all.jar")
        if jar.exists() and groovy.exists():
            script = workspace.write("glossary.groovy", GLOSSARY)
            done = subprocess.run(
                ["java", "-cp", f"{jar}:{groovy}", "groovy.ui.GroovyMain", str(script), str(table)],
                capture_output=True, text=True)
            checks.equal("glossary in OmegaT", sorted(done.stdout.strip().split("\n")),
                         ["上海精神\tShanghai Spirit", "和平\tpeace"])
        with Workspace(concord) as other:
            for file in (other.folder / "glossaries").glob("*"):
                file.unlink()
            other.write("theirs.txt", "# Glossary in tab-separated format -*- coding: utf-8 -*-\n和平\tpeace\tnote\n")
            other.run("glossary", "import", "theirs.txt", "--from", "zh", "--to", "en")
            shown = other.run("glossary", "export", "--format", "omegat", "--from", "zh", "--to", "en")
            checks.equal("OmegaT's glossary", shown.decode().split("\t")[:2], ["和平", "peace"])
    return checks.faults


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
