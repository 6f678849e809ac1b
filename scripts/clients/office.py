# SPDX-License-Identifier: Apache-2.0
"""One LibreOffice without a window, and the text of documents as it shows them."""

import os
import pathlib
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, content):
    return PropertyValue(name, 0, content, 0)


SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">
<prop oor:name="BaseURL" oor:op="fuse"><value>{}</value></prop>
<prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


class Office:
    def __init__(self, language_tool=None):
        """With the address of a LanguageTool server, LibreOffice checks grammar there."""
        self.language_tool = language_tool

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory()
        if self.language_tool:
            user = pathlib.Path(self.profile.name, "user")
            user.mkdir()
            (user / "registrymodifications.xcu").write_text(SETTINGS.format(self.language_tool))
        pipe = f"concord{os.getpid()}"
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo",
             f"-env:UserInstallation=file://{self.profile.name}",
             f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                self.context = resolver.resolve(
                    f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.5)
        else:
            raise SystemExit("LibreOffice does not start")
        services = self.context.ServiceManager
        self.desktop = services.createInstanceWithContext(
            "com.sun.star.frame.Desktop", self.context)
        self.dispatcher = services.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", self.context)
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.profile.cleanup()

    def new(self):
        return self.desktop.loadComponentFromURL(
            "private:factory/swriter", "_blank", 0, (value("Hidden", True),))

    def open(self, path):
        document = self.desktop.loadComponentFromURL(
            pathlib.Path(path).absolute().as_uri(), "_blank", 0, (value("Hidden", True),))
        if document is None:
            raise SystemExit(f"{path}: LibreOffice does not open it")
        return document

    def save(self, document, path):
        document.storeToURL(
            pathlib.Path(path).absolute().as_uri(),
            (value("FilterName", "MS Word 2007 XML"),))

    def run(self, document, command):
        frame = document.CurrentController.Frame
        self.dispatcher.executeDispatch(frame, ".uno:" + command, "", 0, ())


def lines(document):
    """The paragraphs of the text, of its tables, notes and frames."""
    found = []

    def read(text):
        paragraphs = text.createEnumeration()
        while paragraphs.hasMoreElements():
            element = paragraphs.nextElement()
            if element.supportsService("com.sun.star.text.TextTable"):
                for name in element.getCellNames():
                    read(element.getCellByName(name))
            else:
                found.append(words(element))

    def words(paragraph):
        shown = ""
        portions = paragraph.createEnumeration()
        while portions.hasMoreElements():
            portion = portions.nextElement()
            if portion.TextPortionType in ("Annotation", "Footnote"):
                continue
            shown += portion.getString()
        return shown

    read(document.Text)
    for notes in (document.Footnotes, document.Endnotes):
        for index in range(notes.getCount()):
            read(notes.getByIndex(index))
    for frame in document.TextFrames.ElementNames:
        read(document.TextFrames.getByName(frame))
    return [line for line in found if line.strip()]


def comments(document):
    """The author and text of each comment."""
    found = []
    fields = document.TextFields.createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            found.append((field.Author, field.Content))
    return found
