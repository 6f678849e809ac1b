# SPDX-License-Identifier: Apache-2.0
"""Pictures of the server's pages, as small PNG files.

    screenshots.py CONCORD CONCORD-SERVER FOLDER
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.request

from PIL import Image
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

PAPERS = pathlib.Path("Tests/Fixtures/papers").resolve()
# The name, the page, its language, the colours, the width and height, and what is on it when it is ready.
PICTURES = [
    ("look-up", "?q=上海精神", "zh", "light", (1440, 900), ".card"),
    ("review", "paper?file=example-paper", "en", "light", (1440, 900), ".bead-row.current"),
    ("review-phone", "paper?file=example-paper", "ru", "dark", (390, 844), ".bead-row.current"),
    ("check", "check", "en", "dark", (1024, 768), ".findings li"),
    ("grow", "grow", "ru", "light", (1024, 768), "#cards a.button"),
    ("concepts", "concepts?q=future", "zh", "dark", (1440, 900), ".concept"),
]


def picture(server, folder, name, path, language, colours, size, ready):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--hide-scrollbars", "--window-size=1440,900"):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"intl.accept_languages": language})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    try:
        browser.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": colours}]}
        )
        browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size[0] < 500},
        )
        browser.get(server + path)
        if name == "check":
            draft = (PAPERS / "example-draft.md").read_text()
            browser.execute_script(
                "const field = document.getElementById('draft'); field.value = arguments[0];"
                "field.dispatchEvent(new Event('input'));", draft,
            )
        if name == "grow":
            browser.find_element(By.ID, "papers").send_keys(str(PAPERS / "example-paper.txt"))
        WebDriverWait(browser, 30).until(lambda _: browser.find_elements(By.CSS_SELECTOR, ready))
        file = folder / f"{name}.png"
        browser.save_screenshot(str(file))
        # Few colours are enough for pages, and a quarter of the bytes.
        Image.open(file).convert("RGB").quantize(64, dither=Image.Dither.NONE).save(file, optimize=True)
        print(f"{file} {file.stat().st_size // 1024} kB")
    finally:
        browser.quit()


def main():
    concord, program, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as root:
        for command in (["init"], ["grow", str(PAPERS / "example-paper.txt")]):
            subprocess.run([concord, *command], cwd=root, check=True, stdout=subprocess.DEVNULL)
        server = subprocess.Popen([program, "--workspace", root, "--port", "0"], stderr=subprocess.PIPE, text=True)
        try:
            address = server.stderr.readline().split(": ")[-1].strip()
            wait_for_review(address)
            for row in PICTURES:
                picture(address, folder, *row)
        finally:
            server.terminate()
            server.wait()


def wait_for_review(address):
    """Three units wait, so that there is something to decide."""
    path = address + "api/v1/papers/example-paper"
    for number in (3, 4, 6):
        page = json.load(urllib.request.urlopen(path))
        unit = page["units"][number]
        body = {"edit": "reopen", "unit": unit["id"], "versions": {unit["id"]: unit["version"]}}
        request = urllib.request.Request(path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        urllib.request.urlopen(request).read()


main()
