#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `concord grow` makes of PDFs: ten layouts of one text in three languages, and a paper with its scan.

  layouts.py make DATA FOLDER                     only the PDFs
  layouts.py measure CONCORD DATA [--folder DIR] [--only NAME ...] [--plain] [--verbose]

DATA is a folder with documents/udhr.{zh,en,ru}.txt, whose paragraphs from the 13th on are translations of each
other, and seed/ with an abstract in two languages. Needs weasyprint, fonts for Chinese, poppler-utils and, for
the scans, tesseract-ocr with chi_sim, eng and rus.

A pair is right if both its sides come from the same paragraph, wrong if they come from two; a paragraph of
which no pair is right is missing. Pairs that wait for a reviewer count as well; the last column has the wrong ones
that do not wait.
"""

import argparse
import difflib
import html
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAGE = """<!DOCTYPE html><meta charset="utf-8"><style>
@page {{ size: A4; margin: 25mm 22mm; {page} }}
body {{ font-family: "Liberation Serif", "DejaVu Serif", "Noto Serif CJK SC", serif; font-size: 10.5pt; line-height: 1.4; }}
p {{ margin: 0; text-indent: 2em; text-align: justify; hyphens: auto; }}
h1 {{ font-size: 18pt; text-align: center; }} h2 {{ font-size: 12.5pt; }} h3 {{ font-size: 10.5pt; margin: .6em 0 .2em; }}
.authors {{ text-align: center; text-indent: 0; margin-bottom: 1em; }}
.abstract p {{ text-indent: 0; font-size: 9.5pt; margin: 0 2em .5em; }}
.columns {{ columns: 2; column-gap: 8mm; }}
table {{ border-collapse: collapse; width: 100%; }} td {{ vertical-align: top; padding: 4pt 6pt; width: 50%; }}
.ruled td {{ border: .5pt solid; }} .three td {{ width: 33%; }} td p {{ text-indent: 0; text-align: left; }}
.new {{ break-before: page; }} .note {{ float: footnote; font-size: 8pt; text-indent: 0; }}
{style}
</style><body>{body}</body>"""


def paragraphs(data):
    """The paragraphs of each language; those of one number are translations of each other."""
    texts = {}
    for language in ("zh", "en", "ru"):
        text = (data / f"documents/udhr.{language}.txt").read_text(encoding="utf-8")
        texts[language] = [p.strip() for p in text.split("\n\n") if p.strip()][12:]
    return texts


def flow(texts, language):
    """Headings of articles and their paragraphs."""
    return "".join(block(text, language) for text in texts[language])


def block(text, language):
    isHeading = re.fullmatch(r"第.{1,4}条|Article \d+|Статья \d+", text)
    tag = "h3" if isHeading else "p"
    return f'<{tag} lang="{language}">{html.escape(text)}</{tag}>'


def rows(texts, languages, style):
    cells = zip(*(texts[language] for language in languages))
    body = "".join(
        "<tr>" + "".join(f"<td>{block(t, l)}</td>" for t, l in zip(row, languages)) + "</tr>" for row in cells)
    return f'<table class="{style}">{body}</table>'


def front(language):
    """A title, authors, an abstract and keywords of our own."""
    fronts = {
        "zh": ("区域合作中的人权保障研究", "李晓明  王海燕", "摘要：本文考察人权文件在区域合作中的作用。各国应当根据自身国情履行义务。",
               "关键词：人权；区域合作；国际法"),
        "en": ("The Protection of Human Rights in Regional Cooperation", "Li Xiaoming, Wang Haiyan",
               "Abstract: This paper examines the role of human rights documents in regional cooperation. "
               "States should fulfil their obligations in the light of national conditions.",
               "Key words: human rights; regional cooperation; international law"),
    }
    title, authors, abstract, keywords = fronts[language]
    return (f'<h1 lang="{language}">{title}</h1><p class="authors">{authors}</p><div class="abstract" lang="{language}">'
            f"<p>{abstract}</p><p>{keywords}</p></div>")


def layouts(texts):
    """Name, HTML and languages of each layout; `scan` makes pictures of the pages."""
    zh, en = flow(texts, "zh"), flow(texts, "en")
    heads = '@top-center { content: "欧亚研究 2024年第6期"; font-size: 8pt } @bottom-center { content: counter(page); font-size: 8pt }'
    note = '<span class="note">1 本文系研究项目的阶段性成果。</span>'
    masthead = ('<table class="three"><tr><td>2024年11月<br>第6期</td><td style="text-align:center">欧亚研究<br>Eurasian Studies</td>'
                '<td style="text-align:right">Nov. 2024<br>No. 6</td></tr></table><hr>')
    interleaved = "".join(block(a, "zh") + block(b, "en") for a, b in zip(texts["zh"], texts["en"]))
    parallel = rows(texts, ("zh", "en"), "")
    two = '<div class="columns">{}</div>'
    return [
        ("two-columns", dict(body=f'<h1>世界人权</h1>{two.format(zh)}<h1 class="new">Human Rights</h1>{two.format(en)}'), ("zh", "en")),
        ("spanning-abstract", dict(body=front("zh") + front("en") + two.format(zh) + '<div class="new"></div>' + two.format(en)), ("zh", "en")),
        ("english-at-end", dict(body=front("zh") + zh + f'<div class="new">{front("en")}</div>' + en, page=heads), ("zh", "en")),
        ("parallel-columns", dict(body=parallel), ("zh", "en")),
        ("interleaved", dict(body=interleaved), ("zh", "en")),
        ("table-of-three", dict(body=rows(texts, ("zh", "en", "ru"), "ruled three")), ("zh", "en")),
        ("thesis", dict(body=f'{front("zh")}<div class="new">{front("en")}</div><div class="new"><h2>第一章 绪论</h2><p>本文如下。{note}</p>{zh}</div>'
                        f'<div class="new"><h2>Chapter 1. Introduction</h2>{en}</div>', page=heads), ("zh", "en")),
        ("journal", dict(body=masthead + front("zh") + two.format(zh) + f'<div class="new">{front("en")}</div>' + two.format(en), page=heads), ("zh", "en")),
        ("scan-interleaved", dict(body=interleaved, scan=True), ("zh", "en")),
        ("scan-parallel", dict(body=parallel, scan=True), ("zh", "en")),
    ]


def seed(data):
    """The paper of the seed: title, authors, abstract and keywords in two languages."""
    zh = (data / "seed/sco-abstract.zh.txt").read_text(encoding="utf-8").strip().split("\n\n")
    en = (data / "seed/sco-abstract.en.clean.txt").read_text(encoding="utf-8").strip()
    keywords = json.loads((data / "seed/sco-keywords.json").read_text(encoding="utf-8"))["keywords"]
    abstract = "".join(zh[2].splitlines())
    zh = [part.replace("  ", "\u3000") for part in zh]
    return (f'<h1 lang="zh">{zh[0]}</h1><p class="authors">{zh[1]}</p><div class="abstract" lang="zh"><p>{abstract}</p><p>{zh[3]}</p></div>'
            f'<h1 class="new" lang="en">Symposium on Building a SCO Community with Shared Future</h1>'
            f'<p class="authors">Sun Zhuangzhi<sup>1</sup>, Liu Huaqin<sup>2</sup>, Yang Jin<sup>1</sup>, Tian Muye<sup>3</sup></p>'
            f'<div class="abstract" lang="en"><p>Abstract: {html.escape(en)}</p><p>Key words: {"; ".join(keywords)}</p></div>')


def typeset(path, body, page="", style=""):
    source = path.with_suffix(".html")
    source.write_text(PAGE.format(body=body, page=page, style=style), encoding="utf-8")
    subprocess.run(["weasyprint", "-q", source, path], check=True, stderr=subprocess.DEVNULL)
    source.unlink()


def scan(path):
    """Replaces the pages of a PDF by pictures of them at 300 dpi."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "300", "-gray", "-jpeg", path, folder + "/p"], check=True)
        pictures = [p.read_bytes() for p in sorted(Path(folder).glob("p*.jpg"))]
    count = len(pictures)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, b" ".join(b"%d 0 R" % (3 + 3 * i) for i in range(count)))]
    for number, picture in enumerate(pictures):
        size = re.search(rb"\xff[\xc0\xc2]..\x08(..)(..)(.)", picture, re.S)
        height, width = (int.from_bytes(size[i], "big") for i in (1, 2))
        colors = b"DeviceGray" if size[3] == b"\x01" else b"DeviceRGB"
        box = (width * 72 / 300, height * 72 / 300)
        content = b"q %.2f 0 0 %.2f 0 0 cm /I Do Q" % box
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R /Resources << /XObject << /I %d 0 R >> >> >>"
                       % (*box, 4 + 3 * number, 5 + 3 * number))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /%s /BitsPerComponent 8 /Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream"
                       % (width, height, colors, len(picture), picture))
    text, offsets = b"%PDF-1.4\n", []
    for number, item in enumerate(objects):
        offsets.append(len(text))
        text += b"%d 0 obj\n%s\nendobj\n" % (number + 1, item)
    start = len(text)
    text += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets)
    text += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    path.write_bytes(text)


def make(data, folder, only=None):
    folder.mkdir(parents=True, exist_ok=True)
    texts = paragraphs(data)
    for name, parts, _ in layouts(texts):
        path = folder / f"{name}.pdf"
        if path.exists() or only and name not in only:
            continue
        picture = parts.pop("scan", False)
        typeset(path, **parts)
        if picture:
            scan(path)
    for name in ("seed", "seed-scan"):
        path = folder / f"{name}.pdf"
        if not path.exists() and not (only and name not in only):
            typeset(path, seed(data))
            if name == "seed-scan":
                scan(path)


def bare(text):
    """Letters and digits only: spaces, hyphens and marks do not tell paragraphs apart."""
    return re.sub(r"[\W_]+", "", text).lower()


class Paragraphs:
    """Finds the paragraph that a sentence is from, misread letters allowed for."""

    def __init__(self, texts):
        self.texts = [bare(text) for text in texts]
        self.grams = [self.cut(text) for text in self.texts]

    @staticmethod
    def cut(text):
        return {text[i : i + 3] for i in range(max(1, len(text) - 2))}

    def number(self, sentence):
        text = bare(sentence)
        exact = [i for i, t in enumerate(self.texts) if text == t] or [i for i, t in enumerate(self.texts) if text and text in t]
        if exact:
            return set(exact)
        grams = self.cut(text)
        shared = [len(grams & other) / len(grams) for other in self.grams]
        best = max(shared)
        return {i for i, s in enumerate(shared) if s == best} if best >= 0.6 else set()


def grow(concord, place, path, is_plain):
    start = time.monotonic()
    if is_plain:
        text = Path(place) / (path.stem + ".txt")
        subprocess.run(["pdftotext", path, text], check=True)
        path = text
    run = subprocess.run([concord, "grow", "--dry-run", "--format", "json", str(path)], cwd=place, capture_output=True, text=True)
    return (json.loads(run.stdout) if run.stdout.startswith("{") else None), time.monotonic() - start, run.stderr.strip()


def text_of(unit, language):
    return unit["source"] if unit["from"] == language else unit["target"] if unit["to"] == language else None


def measure(arguments):
    data, concord = Path(arguments.data), str(Path(arguments.concord).resolve())
    texts = paragraphs(data)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments.folder or temporary + "/pdf")
        make(data, folder, arguments.only)
        place = temporary + "/w"
        subprocess.run([concord, "init", place], check=True, stdout=subprocess.DEVNULL)
        print(f"{'layout':18} {'right':>6} {'wrong':>6} {'missing':>8} {'of':>4} {'seconds':>8} {'wrong and approved':>19}")
        for name, _, languages in layouts(texts):
            if arguments.only and name not in arguments.only:
                continue
            result, seconds, error = grow(concord, place, folder / f"{name}.pdf", arguments.plain)
            if result is None:
                print(f"{name:18} {error}")
                continue
            places = [Paragraphs(texts[language]) for language in languages]
            right, wrong, approved, found = 0, 0, 0, set()
            for unit in result["units"]:
                sides = [text_of(unit, language) for language in languages]
                if not all(sides):
                    continue
                numbers = [p.number(side) for p, side in zip(places, sides)]
                common = set.intersection(*numbers)
                if common:
                    right += 1
                    found |= common
                elif any(numbers):
                    wrong += 1
                    approved += unit.get("status") == "approved"
                    if arguments.verbose:
                        print("   wrong:", unit.get("status"), numbers, *(s[:60] for s in sides), sep="\n     ")
            count = len(texts["zh"])
            print(f"{name:18} {right:6} {wrong:6} {count - len(found):8} {count:4} {seconds:8.1f} {approved:19}")
            if arguments.verbose:
                print("   missing:", [i for i in range(count) if i not in found])
        for name in ("seed", "seed-scan"):
            if arguments.only and name not in arguments.only:
                continue
            result, seconds, error = grow(concord, place, folder / f"{name}.pdf", arguments.plain)
            if result is None:
                print(f"{name:18} {error}")
                continue
            units = [unit for unit in result["units"] if unit.get("part") == "abstract"]
            print(f"{name:18} title {result['paper'].get('title')}\n  {len(units)} units of the abstract, {len(result['candidates'])} keyword pairs, "
                  f"{len(result['names'])} names, {seconds:.1f} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("make")
    command.add_argument("data")
    command.add_argument("folder")
    command = commands.add_parser("measure")
    command.add_argument("concord")
    command.add_argument("data")
    command.add_argument("--folder")
    command.add_argument("--only", nargs="*")
    command.add_argument("--plain", action="store_true", help="grow the text of pdftotext instead, for comparison")
    command.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    if arguments.command == "make":
        make(Path(arguments.data), Path(arguments.folder))
    else:
        measure(arguments)


if __name__ == "__main__":
    sys.exit(main())
