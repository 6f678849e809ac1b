# SPDX-License-Identifier: Apache-2.0
"""Neovim and Emacs open drafts with `concord lsp`; every message of the server fits the model of lsprotocol."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

from common import Checks, Workspace

GLOSSARY = """concord-glossary: 1
name: own
languages: [zh, en]
concepts:
  - id: shanghai-spirit
    terms:
      zh: [上海精神]
      en: [Shanghai Spirit]
  - id: shared-future
    terms:
      zh: [命运共同体]
      en:
        - community with a shared future
        - {term: community of common destiny, status: deprecated}
"""
DRAFT = "The 𠀀 Shanghai spirit.\n\nWe build a 👩🏽‍🚀 community of common destiny, and all of them know our community of common destiny.\n"
FIXED = "The 𠀀 Shanghai Spirit.\n\nWe build a 👩🏽‍🚀 community with a shared future, and all of them know our community with a shared future.\n"


def make(folder, glossary=GLOSSARY):
    for name in ["glossaries", "tm"]:
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "glossaries/own.yaml").write_text(glossary)
    (folder / "draft.md").write_text(DRAFT)
    return folder


def neovim(concord, checks, folder):
    if not shutil.which("nvim"):
        return print("Neovim: skipped, neovim is not installed")
    first = make(folder / "neovim")
    second = make(folder / "second", GLOSSARY.replace("shared future", "common dream"))
    (second / "draft.md").write_text("A community of common destiny.\n")
    out = folder / "neovim.json"
    script = pathlib.Path(__file__).with_name("neovim.lua")
    values = {"concord": concord, "draft": first / "draft.md", "other": second / "draft.md",
              "glossary": first / "glossaries/own.yaml", "out": out}
    command = ["nvim", "--headless", "-u", "NONE", "-n", "--cmd", "set nomore hidden"]
    for name, value in values.items():
        command += ["--cmd", f"let g:{name} = '{value}'"]
    done = subprocess.run(command + ["-c", f"luafile {script}", "-c", "qa!"], timeout=200,
                          capture_output=True, text=True, cwd=folder)
    if not out.exists():
        checks.equal("Neovim ran", done.stdout + done.stderr, "")
        return
    shown = json.loads(out.read_text())
    first_line, third_line = DRAFT.split("\n")[0], DRAFT.split("\n")[2]
    def column(line, words, start=0):
        return len(line[:line.index(words, start)].encode())
    refused = "community of common destiny"
    again = third_line.index(refused) + 5
    places = sorted([
        [0, column(first_line, "Shanghai"), column(first_line, "."), "term/case", 2],
        [2, column(third_line, refused), column(third_line, ", and all"), "term/forbidden", 1],
        [2, column(third_line, refused, again), len(third_line.encode()) - 1, "term/forbidden", 1],
    ], key=lambda row: row[1])
    checks.equal("Neovim: findings and their places", shown["diagnostics"], places)
    checks.equal("Neovim: hover has the concept", "命运共同体" in shown["hover"], True)
    checks.equal("Neovim: definition", shown["definition"], ["own.yaml", 8])
    checks.equal("Neovim: one fix", shown["fixed"] + "\n",
                 DRAFT.replace(refused, "community with a shared future", 1))
    checks.equal("Neovim: all fixes", shown["all"] + "\n", FIXED)
    checks.equal("Neovim: completion", shown["completed"], "𠀀 Their Shanghai Spirit")
    checks.equal("Neovim: rename", shown["renamed"].split("\n")[0], "The 𠀀 SPIRIT.")
    checks.equal("Neovim: a saved glossary", [row[3] for row in shown["renewed"]], ["term/forbidden"])
    checks.equal("Neovim: second workspace", [row[3] for row in shown["other"]], ["term/forbidden"])


def eglot(concord, checks, folder):
    if not shutil.which("emacs"):
        return print("Emacs: skipped, emacs-nox is not installed")
    made = make(folder / "emacs")
    script = pathlib.Path(__file__).with_name("eglot.el")
    done = subprocess.run(["emacs", "--batch", "-l", str(script)], timeout=200, capture_output=True,
                          env=dict(os.environ, CONCORD=concord, DRAFT=str(made / "draft.md"),
                                   LC_ALL="C.UTF-8", HOME=str(folder)))
    output = done.stdout.decode()
    if "RESULT" not in output:
        if b"Cannot open load file" in done.stderr:
            return print("Emacs: skipped, elpa-eglot is not installed")
        checks.equal("Emacs ran", done.stderr.decode()[-2000:], "")
        return
    shown = json.loads(output.split("RESULT", 1)[1])
    refused = "community of common destiny"
    checks.equal("Emacs: findings at their words", shown["diagnostics"],
                 ["Shanghai spirit", refused, refused])
    checks.equal("Emacs: hover has the concept", "命运共同体" in shown["hover"], True)
    checks.equal("Emacs: one fix", shown["fixed"],
                 DRAFT.replace(refused, "community with a shared future", 1))
    checks.equal("Emacs: all fixes", shown["all"], FIXED)


class Server:
    """A client of its own, for every message there is."""

    def __init__(self, concord, folder, capabilities):
        self.process = subprocess.Popen([concord, "lsp"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, cwd=folder)
        self.number, self.messages, self.asked = 0, [], {}
        self.request("initialize", {"processId": os.getpid(), "rootUri": folder.as_uri(),
                                    "capabilities": capabilities})
        self.notify("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def read(self):
        length = None
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message = json.loads(self.process.stdout.read(length))
        self.messages.append(message)
        if "method" in message and "id" in message:
            answers = {"workspace/applyEdit": {"applied": True}, "workspace/configuration": [None]}
            self.send({"id": message["id"], "result": answers.get(message["method"])})
        return message

    def request(self, method, params):
        self.number += 1
        self.asked[self.number] = method
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.read()
            if message.get("id") == self.number and "method" not in message:
                return message.get("result")

    def wait(self, method):
        while self.read().get("method") != method:
            pass


def model(concord, checks, folder):
    try:
        from lsprotocol import converters, types
    except ImportError:
        return print("lsprotocol: skipped, the Python package lsprotocol is not installed")
    converter = converters.get_converter()
    made = make(folder / "model")
    (made / "a.po").write_text('msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "命运共同体"\nmsgstr "a"\n')
    (made / "a.zh.md").write_text("各方弘扬上海精神。\n")
    everything = {
        "general": {"positionEncodings": ["utf-16"]},
        "textDocument": {"publishDiagnostics": {"versionSupport": True, "codeDescriptionSupport": True},
                         "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}},
                         "hover": {"contentFormat": ["markdown"]},
                         "documentSymbol": {"hierarchicalDocumentSymbolSupport": True}},
        "workspace": {"applyEdit": True, "configuration": True,
                      "workspaceEdit": {"documentChanges": True},
                      "didChangeWatchedFiles": {"dynamicRegistration": True}},
        "window": {"workDoneProgress": True, "showDocument": {"support": True}}}
    pulling = {"textDocument": {"diagnostic": {}}, "workspace": {"applyEdit": True}}
    valid = 0
    for number, capabilities in enumerate([everything, {}, pulling]):
        server = Server(concord, made, capabilities)
        for name, text in [("draft.md", DRAFT), ("a.en.md", "They carry forward the shan"),
                           ("a.po", (made / "a.po").read_text())]:
            uri = (made / name).as_uri()
            server.notify("textDocument/didOpen", {"textDocument": {
                "uri": uri, "languageId": "text", "version": 1, "text": text}})
        uri = (made / "draft.md").as_uri()
        place = {"line": 2, "character": 24}
        about = {"textDocument": {"uri": uri}, "position": place}
        here = {"textDocument": {"uri": uri}, "range": {"start": place, "end": place},
                "context": {"diagnostics": []}}
        for method, params in [
            ("textDocument/hover", about), ("textDocument/definition", about),
            ("textDocument/completion", {"textDocument": {"uri": (made / "a.en.md").as_uri()},
                                         "position": {"line": 0, "character": 27}}),
            ("textDocument/codeAction", here),
            ("textDocument/documentSymbol", {"textDocument": {"uri": (made / "a.po").as_uri()}}),
            ("textDocument/prepareRename", about),
            ("textDocument/rename", {**about, "newName": "x"}),
            ("textDocument/diagnostic", {"textDocument": {"uri": uri}}),
            ("textDocument/hover", {"textDocument": {"uri": "file:///nowhere"}}),
            ("workspace/executeCommand", {"command": "concord.fixAll", "arguments": [uri]}),
            ("workspace/executeCommand", {"command": "concord.proposeTerm", "arguments": [
                {"uri": uri, "term": f"green corridor {number}", "language": "en"}]}),
            ("no/such", {}), ("shutdown", None),
        ]:
            server.request(method, params)
        server.notify("exit", None)
        checks.equal("the server ends after exit", server.process.wait(5), 0)
        for message in server.messages:
            if "method" in message:
                kind = types.METHOD_TO_TYPES[message["method"]][0]
            elif "error" in message:
                kind = types.ResponseErrorMessage
            else:
                kind = types.METHOD_TO_TYPES[server.asked[message["id"]]][1]
            try:
                converter.structure(message, kind)
                valid += 1
            except Exception as error:
                checks.equal(f"{json.dumps(message)[:300]}", str(error), "valid")
    checks.equal("messages that fit the model of lsprotocol", valid > 50, True)
    print(f"  {valid} messages fit")


def orphan(concord, checks, folder):
    """The editor is killed, and another program still has the pipes open."""
    made = make(folder / "orphan")
    holder = ("import subprocess,sys,time\n"
              f"p=subprocess.Popen([{concord!r},'lsp'],stdin=subprocess.PIPE)\n"
              "subprocess.Popen(['sleep','20'],stdin=p.stdin,stdout=subprocess.DEVNULL)\n"
              "print(p.pid,flush=True)\ntime.sleep(60)\n")
    parent = subprocess.Popen([sys.executable, "-c", holder], stdout=subprocess.PIPE, cwd=made)
    child = int(parent.stdout.readline())
    # The server watches its parent from `initialize` on, or from its start if that never comes.
    time.sleep(0.5)
    parent.kill()
    parent.wait()
    start = time.time()
    while time.time() - start < 10 and running(child):
        time.sleep(0.02)
    seconds = time.time() - start
    checks.equal("the server ends within 2 s after the editor was killed", seconds < 2, True)
    print(f"  {seconds:.2f} s after the editor was killed the server is gone")


def running(process):
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().split(")")[1].split()[0] != "Z"
    except OSError:
        return False


def main(concord):
    checks = Checks()
    concord = str(pathlib.Path(concord).resolve())
    with Workspace(concord) as workspace:
        for client in [neovim, eglot, model, orphan]:
            client(concord, checks, workspace.folder)
    return checks.faults


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1]) else 0)
