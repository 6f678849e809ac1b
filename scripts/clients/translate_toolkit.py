# SPDX-License-Identifier: Apache-2.0
"""translate-toolkit reads the TMX, XLIFF and PO that Concord writes, and Concord reads its files and TBX."""

import sys

from translate.storage import po, tbx, tmx, xliff

from common import UNITS, Checks, Workspace


TERMS = [("和平", "peace"), ("发展", "development & growth")]


def pairs(store):
    return [(unit.source, unit.target) for unit in store.units if not unit.isheader()]


def main(concord):
    checks = Checks()
    with Workspace(concord) as workspace:
        workspace.remember(UNITS)

        store = tmx.tmxfile.parsestring(workspace.run("tm", "export"))
        store.sourcelanguage, store.targetlanguage = "zh", "en"
        checks.equal("TMX of Concord", pairs(store), UNITS)

        ours = tmx.tmxfile(sourcelanguage="zh", targetlanguage="en")
        for source, target in UNITS:
            ours.addtranslation(source, "zh", target, "en")
        checks.equal("TMX of translate-toolkit", workspace.imported("their.tmx", bytes(ours)), UNITS)

        catalogue = po.pofile()
        catalogue.updateheader(add=True, Language="en", x_source_language="zh")
        for source, target in UNITS:
            unit = catalogue.addsourceunit(source)
            unit.target = target
        with Workspace(concord) as other:
            other.write("their.po", bytes(catalogue))
            other.run("tm", "import", "their.po", "--from", "zh", "--to", "en")
            checks.equal("PO of translate-toolkit", other.memory(), UNITS)

        empty = po.pofile()
        empty.updateheader(add=True, Language="en")
        for source, _ in UNITS:
            empty.addsourceunit(source)
        workspace.write("empty.po", bytes(empty))
        workspace.run("pretranslate", "empty.po", "--from", "zh", "--to", "en")
        filled = po.pofile.parsefile(str(workspace.folder / "empty.po"))
        checks.equal("PO that Concord filled", pairs(filled), UNITS)
        checks.equal("PO: nothing is fuzzy", [u.source for u in filled.units if u.isfuzzy()], [])

        blank = xliff.xlifffile()
        blank.setsourcelanguage("zh")
        blank.settargetlanguage("en")
        blank.switchfile("their.txt", createifmissing=True)
        for source, _ in UNITS:
            blank.addunit(xliff.xliffunit(source))
        workspace.write("their.xlf", bytes(blank))
        workspace.run("pretranslate", "their.xlf", "--from", "zh", "--to", "en")
        filled = xliff.xlifffile.parsefile(str(workspace.folder / "their.xlf"))
        checks.equal("XLIFF that Concord filled", pairs(filled), UNITS)
        checks.equal("XLIFF of translate-toolkit", workspace.imported("again.xlf", bytes(filled)), UNITS)

        # translate-toolkit reads and writes TBX 2 only, and Concord writes TBX 3.
        their = tbx.tbxfile()
        their.setsourcelanguage("zh")
        for source, target in TERMS:
            unit = tbx.tbxunit("")
            unit.setsource(source, "zh")
            unit.settarget(target, "en")
            their.addunit(unit)
        with Workspace(concord) as other:
            for file in (other.folder / "glossaries").glob("*"):
                file.unlink()
            other.write("their.tbx", bytes(their))
            other.run("glossary", "import", "their.tbx")
            shown = other.run("glossary", "export", "--format", "omegat", "--from", "zh", "--to", "en")
            lines = [tuple(line.split("\t")[:2]) for line in shown.decode().splitlines()]
            checks.equal("TBX of translate-toolkit", sorted(lines), sorted(TERMS))
    return checks.faults


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
