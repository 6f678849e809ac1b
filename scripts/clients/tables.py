# SPDX-License-Identifier: Apache-2.0
"""openpyxl and pandas show in Concord's tables what is in the memory, and Concord reads theirs."""

import io
import sys

import openpyxl
import pandas

from common import UNITS, Checks, Workspace


def main(concord):
    checks = Checks()
    # A line end within a cell is a matter of tables.
    units = UNITS + [("第一行\n第二行", "line one\nline two")]
    rows = [(source, target, "approved") for source, target in units]
    with Workspace(concord) as workspace:
        workspace.remember(units)

        book = openpyxl.load_workbook(io.BytesIO(workspace.run("tm", "export", "--format", "xlsx")))
        shown = [tuple(cell.value for cell in row) for row in book.active.iter_rows()]
        checks.equal("XLSX in openpyxl", shown, [("zh", "en", "status"), *rows])

        for name, data, read in [
            ("XLSX", workspace.run("tm", "export", "--format", "xlsx"),
             lambda data: pandas.read_excel(io.BytesIO(data))),
            ("CSV", workspace.run("tm", "export", "--format", "csv"),
             lambda data: pandas.read_csv(io.BytesIO(data), encoding="utf-8-sig")),
            ("TSV", workspace.run("tm", "export", "--format", "tsv"),
             lambda data: pandas.read_csv(io.BytesIO(data), sep="\t")),
        ]:
            frame = read(data)
            checks.equal(f"{name} in pandas", list(frame.columns), ["zh", "en", "status"])
            checks.equal(f"rows of {name} in pandas", [tuple(row) for row in frame.values], rows)

        frame = pandas.DataFrame(units, columns=["zh", "en"])
        out = io.BytesIO()
        frame.to_excel(out, index=False)
        checks.equal("XLSX of pandas", workspace.imported("a.xlsx", out.getvalue()), units)
        checks.equal("CSV of pandas",
                     workspace.imported("a.csv", frame.to_csv(index=False).encode()), units)
        checks.equal("TSV of pandas with an index",
                     workspace.imported("b.tsv", frame.to_csv(sep="\t").encode()), units)

        book = openpyxl.Workbook()
        sheet = book.active
        sheet.append(["术语与例句 2025"])
        sheet.merge_cells("A1:C1")
        sheet.append(["中文", "English (UK)", "备注"])
        for source, target in units:
            sheet.append([source, target, "x"])
        other = book.create_sheet("说明")
        other.append(["nothing"])
        out = io.BytesIO()
        book.save(out)
        checks.equal("XLSX of openpyxl with a title", workspace.imported("c.xlsx", out.getvalue()), units)
    return checks.faults


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
