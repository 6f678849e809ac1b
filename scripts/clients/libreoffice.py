# SPDX-License-Identifier: Apache-2.0
"""LibreOffice opens what `concord check --annotate` and `concord pretranslate` write.

Accepting all changes gives the text with the safe fixes, rejecting them the text as it was, and every finding is a
comment. The document has a table, a link, notes, a header, bold and italic words, a change and a comment of its own.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

# The names of LibreOffice exist once its module is there.
from office import Office, comments, lines
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

FIXES = [
    ("community of common destiny", "community with a shared future"),
    ("Shanghai spirit", "Shanghai Spirit"),
    ("One Belt One Road", "Belt and Road"),
]
SENTENCES = [
    "They spoke of a community of common destiny (and of trade.",
    "The Shanghai spirit lives. The One Belt One Road goes on.",
    "我们讨论人类命运共同体。",
]


def sample(office, path):
    """A document as people write them, saved as DOCX by LibreOffice itself."""
    document = office.new()
    text = document.Text
    cursor = text.createTextCursor()
    for number, sentence in enumerate(SENTENCES):
        for index, word in enumerate(sentence.split(" ")):
            # Words of one term are in several runs.
            cursor.CharWeight = 150.0 if index % 3 == number else 100.0
            text.insertString(cursor, ("" if index == 0 else " ") + word, False)
        cursor.CharWeight = 100.0
        text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    note = document.createInstance("com.sun.star.text.Footnote")
    text.insertTextContent(cursor, note, False)
    note.Text.setString("See the Shanghai spirit.")
    text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    table = document.createInstance("com.sun.star.text.TextTable")
    table.initialize(2, 2)
    text.insertTextContent(cursor, table, False)
    table.getCellByName("A1").setString("A community of common destiny")
    table.getCellByName("B2").setString("Shanghai spirit")
    text.insertString(cursor, "See ", False)
    cursor.HyperLinkURL = "https://example.org/"
    text.insertString(cursor, "the Shanghai spirit", False)
    cursor.HyperLinkURL = ""
    text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    text.insertString(cursor, "PLACE", False)
    styles = document.StyleFamilies.getByName("PageStyles")
    page = styles.getByIndex(0)
    page.HeaderIsOn = True
    page.HeaderText.setString("A header")
    office.save(document, path)
    document.close(True)
    add_remarks(path)


def add_remarks(path):
    """A comment and an insertion of a person, as Word writes them."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    main = parts["word/document.xml"].decode()
    run = re.search(r"<w:r>(?:(?!</w:r>).)*PLACE.*?</w:r>", main).group()
    mark = (
        '<w:commentRangeStart w:id="0"/>' + run.replace("PLACE", "A remark")
        + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
        '<w:ins w:id="1" w:author="Li" w:date="2026-01-01T00:00:00Z"><w:r><w:t xml:space="preserve">'
        " Inserted words on the Shanghai spirit.</w:t></w:r></w:ins>")
    parts["word/document.xml"] = main.replace(run, mark).encode()
    namespace = re.search(r'xmlns:w="([^"]*)"', main).group(1)
    parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{namespace}"><w:comment w:id="0" w:author="Li" w:initials="L"><w:p><w:r>'
        "<w:t>a remark of a person</w:t></w:r></w:p></w:comment></w:comments>").encode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    relations = "word/_rels/document.xml.rels"
    parts[relations] = parts[relations].replace(
        b"</Relationships>",
        f'<Relationship Id="c1" Type="{kind}" Target="comments.xml"/></Relationships>'.encode())
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>",
        f'<Override PartName="/word/comments.xml" ContentType="{types}"/></Types>'.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def fixed(line):
    for old, new in FIXES:
        line = line.replace(old, new)
    return line


def check(name, got, wanted):
    if got != wanted:
        print(f"{name}:\n  shown  {got}\n  wanted {wanted}")
        return 1
    print(f"{name}: right")
    return 0


def main(concord):
    faults = 0
    with tempfile.TemporaryDirectory() as folder, Office() as office:
        folder = pathlib.Path(folder)

        def run(*arguments):
            return subprocess.run(
                [concord, *arguments], cwd=folder, capture_output=True, text=True)

        run("init")
        sample(office, folder / "draft.docx")
        done = run("check", "draft.docx", "--annotate", "reviewed.docx", "--fix", "--format",
                   "json", "--fail-on", "never")
        if done.returncode:
            print(done.stderr)
            return 1
        print(done.stderr.strip())
        findings = json.loads(done.stdout)["findings"]

        document = office.open(folder / "draft.docx")
        shown = lines(document)
        document.close(True)

        document = office.open(folder / "reviewed.docx")
        found = comments(document)
        wanted = sorted(f"{f['rule']}: {f['message']}" for f in findings)
        mine = sorted(c.split("\n")[0] if not c.startswith("“") else c.split("\n")[1]
                      for a, c in found if a == "Concord")
        faults += check("comments", mine, wanted)
        faults += check("comments of people", [c for a, c in found if a == "Li"],
                        ["a remark of a person"])
        office.run(document, "AcceptAllTrackedChanges")
        faults += check("accepted", lines(document), [fixed(line) for line in shown])
        document.close(True)

        document = office.open(folder / "reviewed.docx")
        office.run(document, "RejectAllTrackedChanges")
        # The words that the document's own author inserted go too.
        faults += check("rejected", lines(document),
                        [line.split(" Inserted")[0] for line in shown])
        document.close(True)

        run("tm", "import", "memory.tsv")
        (folder / "memory.tsv").write_text(
            "en\tzh\nThe Shanghai spirit lives.\t上海精神长存。\n", encoding="utf-8")
        run("tm", "import", "memory.tsv")
        done = run("pretranslate", "draft.docx", "--from", "en", "--to", "zh", "--out",
                   "draft.zh.docx")
        if done.returncode:
            print(done.stderr)
            return 1
        document = office.open(folder / "draft.zh.docx")
        faults += check("pretranslated", any("上海精神长存。" in line for line in lines(document)), True)
        document.close(True)
    return faults


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
