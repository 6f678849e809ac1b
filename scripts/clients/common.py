# SPDX-License-Identifier: Apache-2.0
"""What the checks of other programs share: a workspace, runs of `concord`, and comparisons."""

import pathlib
import subprocess
import tempfile

# Text that files of the field write in their own ways: marks of XML and CSV, line ends, both scripts, combining
# marks, characters outside the first plane.
UNITS = [
    ("会议在北京举行。", "The meeting was held in Beijing."),
    ("“上海精神”与<合作> & 发展", "“Shanghai Spirit”, <cooperation> & \"growth\""),
    ("第一段；第二段，含逗号", "First; second, with a comma"),
    ("兩岸關係", "cross-strait relations: it's café, naïve"),
    ("𠮷野家在𪚥", "Yoshinoya 𝔄 é"),
    ("删除{0}个文件，共%d个", "Delete {0} files of %d"),
]


class Workspace:
    """A workspace of its own, removed at the end."""

    def __init__(self, concord):
        self.concord = str(pathlib.Path(concord).absolute())

    def __enter__(self):
        self.place = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.place.name)
        self.run("init")
        return self

    def __exit__(self, *_):
        self.place.cleanup()

    def run(self, *arguments):
        """Standard output of a run, which must not fail."""
        done = subprocess.run(
            [self.concord, *map(str, arguments)], cwd=self.folder, capture_output=True)
        if done.returncode:
            raise SystemExit(f"concord {' '.join(map(str, arguments))}: {done.stderr.decode()}")
        return done.stdout

    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    def remember(self, units, name="memory"):
        """Puts units into the memory."""
        self.write(f"{name}.tsv", "zh\ten\n" + "".join(
            "\t".join('"' + text.replace('"', '""') + '"' for text in unit) + "\n"
            for unit in units))
        self.run("tm", "import", f"{name}.tsv", "--replace")

    def memory(self):
        """All units of the memory, read back through its own table."""
        import csv
        import io
        text = self.run("tm", "export", "--format", "csv", "--no-bom").decode()
        return [tuple(row[:2]) for row in csv.reader(io.StringIO(text))][1:]

    def imported(self, name, data=None):
        """The units that `tm import` makes of a file."""
        if data is not None:
            self.write(name, data)
        with Workspace(self.concord) as other:
            (other.folder / name).write_bytes((self.folder / name).read_bytes())
            other.run("tm", "import", name)
            return other.memory()


class Checks:
    """Comparisons, one line each."""

    def __init__(self):
        self.faults = 0

    def equal(self, name, shown, wanted):
        if shown == wanted:
            print(f"  {name}: right")
            return
        self.faults += 1
        print(f"  {name}: WRONG\n    shown  {shown!r}\n    wanted {wanted!r}")
