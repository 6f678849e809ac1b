# SPDX-License-Identifier: Apache-2.0
"""LibreOffice checks a Chinese, an English and a Russian document by concord-server, as its LanguageTool server.

    office_checks.py CONCORD-SERVER
"""

import pathlib
import subprocess
import sys
import tempfile

# The names of LibreOffice exist once its module is there.
from office import Office
from com.sun.star.lang import Locale

GLOSSARY = """concord-glossary: 1
name: sco
languages: [zh, en, ru]
concepts:
  - id: shared-future
    terms:
      zh: [命运共同体, {term: 命运共同社, status: forbidden}]
      en: [community with a shared future, {term: community of common destiny, status: deprecated}]
      ru: [сообщество единой судьбы, {term: сообщество общей судьбы, status: deprecated}]
"""
# The language and country of a document, its paragraphs, and the words that are found in them.
DOCUMENTS = [
    ("zh", "CN", ["会议在天津举行。", "𠀀各国构建命运共同社 & 发展。"], ["命运共同社"]),
    ("en", "US", ["It grew by 20% & more.", "𠀀 They build a community of common destiny now."], ["community of common destiny"]),
    ("ru", "RU", ["Всё идёт хорошо.", "Они строят сообщество общей судьбы & мир."], ["сообщество общей судьбы"]),
]


def checked(office, document, language, country):
    """The words that LibreOffice marks, and its first suggestion for each."""
    checker = office.context.ServiceManager.createInstanceWithContext(
        "org.openoffice.lingu.LanguageToolGrammarChecker", office.context)
    found = []
    paragraphs = document.Text.createEnumeration()
    number = 0
    while paragraphs.hasMoreElements():
        text = paragraphs.nextElement().getString()
        number += 1
        result = checker.doProofreading(
            str(number), text, Locale(language, country, ""), 0, len(text), ())
        units = text.encode("utf-16-le")
        for error in result.aErrors:
            place = units[2 * error.nErrorStart:][:2 * error.nErrorLength].decode("utf-16-le")
            found.append((place, error.aSuggestions[0] if error.aSuggestions else ""))
    return found


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "glossaries").mkdir()
        (root / "tm").mkdir()
        (root / "glossaries/sco.yaml").write_text(GLOSSARY)
        server = subprocess.Popen(
            [sys.argv[1], "--workspace", folder, "--port", "0"], stderr=subprocess.PIPE, text=True)
        try:
            address = server.stderr.readline().split(": ")[-1].strip()
            with Office(language_tool=address + "v2") as office:
                for language, country, paragraphs, wanted in DOCUMENTS:
                    document = office.new()
                    document.Text.setString("\n".join(paragraphs))
                    found = checked(office, document, language, country)
                    is_right = [word for word, _ in found] == wanted and all(fix for _, fix in found)
                    print(f"  {'ok' if is_right else 'FAILED'}  LibreOffice marks what is wrong in a document in {language}: {found}")
                    failed += not is_right
                    document.close(True)
        finally:
            server.terminate()
            server.wait()
    sys.exit(1 if failed else 0)


main()
