"""JupyterLab with jupyterlab-lsp and the settings of `editors/jupyterlab`, in Chromium: set up as the README says."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from conftest import CHECKOUT
from terminal import PATIENCE, SCREENS

ARTICLE = "an-honest-no.article"
VIEW = "[...document.querySelectorAll('.cm-content')].at(-1).cmTile.view"


class JupyterLab:
    """JupyterLab in a folder, in a home with the settings that are shipped, and a page that shows a file."""

    def __init__(self, folder: Path, home: Path, path: str):
        (home / ".jupyter").mkdir(parents=True)
        shutil.copy(CHECKOUT / "editors/jupyterlab/jupyter_server_config.json", home / ".jupyter")
        self.log = home / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [str(Path(sys.prefix) / "bin/jupyter-lab"), "--no-browser", "--allow-root", "--IdentityProvider.token=",
                 "--ServerApp.ip=127.0.0.1", "--ServerApp.port=0", "--LabApp.news_url=", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"],
                cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                env={"PATH": f"{Path(sys.prefix) / 'bin'}:{path}", "HOME": str(home), "LANG": "C.UTF-8"})

    def said(self, pattern: str) -> str:
        """Waits until JupyterLab has said on its terminal what matches, and gives that."""
        deadline = time.monotonic() + 2 * PATIENCE
        while not (found := re.search(pattern, text := self.log.read_text(errors="replace"))):
            assert self.process.poll() is None and time.monotonic() < deadline, text
            time.sleep(0.1)
        return found[0]

    def address(self) -> str:
        """Where it is, once it answers there."""
        address = self.said(r"http://127\.0\.0\.1:\d+/lab")
        deadline = time.monotonic() + 2 * PATIENCE
        while True:
            try:
                with urllib.request.urlopen(address, timeout=PATIENCE):
                    return address
            except OSError as error:
                assert self.process.poll() is None and time.monotonic() < deadline, f"{error}\n{self.log.read_text()}"
            time.sleep(0.1)

    def end(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()


@pytest.fixture
def jupyterlab(program: Path, tmp_path: Path) -> Iterator[Callable[..., Page]]:
    """A page that shows a file, once the server has begun: `jupyterlab(file)`; with another program, at once."""
    chromium = shutil.which("chromium")
    if not chromium:
        pytest.skip("Chromium is not installed")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/dossier").symlink_to(program)
    running: list[JupyterLab] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])

        def start(file: Path, other: Path | None = None) -> Page:
            running.append(JupyterLab(file.parent, tmp_path / "home", f"{other or tmp_path / 'bin'}:/usr/bin:/bin"))
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.set_default_timeout(2_000 * PATIENCE)
            expect.set_options(timeout=2_000 * PATIENCE)
            page.received = []
            page.on("websocket", lambda socket: socket.on("framereceived", lambda data: page.received.append(str(data))))
            page.goto(f"{running[-1].address()}/tree/{file.name}")
            page.get_by_text("Initializing…" if other else "Fully initialized").wait_for()
            page.terminal = running[-1].said
            return page

        try:
            yield start
        finally:
            browser.close()
            for one in running:
                one.end()


class Text:
    """The text that was opened last."""

    def __init__(self, page: Page):
        self.page = page

    def ask(self, code: str, value: Any = None) -> Any:
        return self.page.evaluate(f"value => {{ const view = {VIEW}; {code} }}", value)

    @property
    def value(self) -> str:
        return self.ask("return view.state.doc.toString()")

    @property
    def line(self) -> str:
        return self.ask("return view.state.doc.lineAt(view.state.selection.main.head).text")

    def find(self, words: str) -> int:
        """Puts the cursor behind the first place where the words stand."""
        place = self.value.index(words) + len(words)
        self.ask("view.focus(); view.dispatch({ selection: { anchor: value }, scrollIntoView: true })", place)
        return place

    def point(self, words: str, **click: Any) -> None:
        """Moves the mouse to the end of the words; presses a button where one is named."""
        left, top, bottom = self.ask("const at = view.coordsAtPos(value); return [at.left, at.top, at.bottom]", self.find(words))
        for step in [-3, -2]:
            self.page.mouse.move(left + step, (top + bottom) / 2)
        if click:
            self.page.mouse.click(left - 2, (top + bottom) / 2, **click)

    def until(self, what: str, holds: Callable[[], Any]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < deadline, f"did not come about: {what}\n{self.value}"
            self.page.wait_for_timeout(100)


def keep(page: Page, name: str) -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(SCREENS / f"{name}.png"))


def test_a_session(jupyterlab, trade_talks: Path):
    page = jupyterlab(trade_talks / ARTICLE)
    text = Text(page)

    # What is wrong is shown, and goes.
    text.find("{@hosokawa")
    page.keyboard.type("x")
    mark = page.locator(".cm-lintRange").first
    mark.wait_for()
    mark.hover()
    page.locator(".cm-tooltip").get_by_text("did you mean `@hosokawa`").wait_for()
    keep(page, "jupyterlab")
    page.keyboard.press("Backspace")
    mark.wait_for(state="detached")

    # Completion is not offered: it would be inserted at the end of the file.
    page.keyboard.press("Escape")
    [offer] = [data for data in page.received if '"serverInfo"' in data]
    assert '"hoverProvider"' in offer and '"completionProvider"' not in offer

    # The card, while Control is held.
    text.point("the Prime Minister]{@hos")
    page.locator(".cm-lsp-hover-available").first.wait_for()
    page.keyboard.down("Control")
    text.point("the Prime Minister]{@hos")
    page.get_by_text("Prime Minister of Japan").first.wait_for()
    keep(page, "jupyterlab-card")
    page.keyboard.up("Control")
    page.keyboard.press("Escape")

    # A new name, here alone: JupyterLab leaves other files as they are.
    text.point("the Prime Minister]{@hos", button="right")
    page.get_by_role("menuitem", name="Rename symbol").click()
    page.locator(".jp-Dialog input").first.fill("morihiro")
    page.locator(".jp-Dialog .jp-mod-accept").click()
    text.until("the new name", lambda: "the Prime Minister]{@morihiro}" in text.value)
    assert "{@hosokawa}" not in text.value
    keep(page, "jupyterlab-renamed")

    # The codebook, by the key.
    text.find("[the President]{@cli")
    page.keyboard.press("Control+b")
    expect(page.locator(".lm-TabBar-tab.lm-mod-current").filter(has_text="dossier.codebook")).to_be_visible()
    text.until("the definition", lambda: text.line == "@clinton: Bill Clinton")


@pytest.mark.parametrize("script, said", [
    (None, "No such file or directory: 'dossier'"),
    ("echo 'dossier: there is no command `lsp`' >&2; exit 2", "dossier: there is no command `lsp`"),
], ids=["missing", "another"])
def test_a_program_that_does_not_run(jupyterlab, trade_talks: Path, tmp_path: Path, script: str | None, said: str):
    other = tmp_path / "other"
    other.mkdir()
    if script:
        (other / "dossier").write_text(f"#!/bin/sh\n{script}\n")
        (other / "dossier").chmod(0o755)
    page = jupyterlab(trade_talks / ARTICLE, other)
    page.terminal(re.escape(said))
    page.get_by_text("Initializing…").wait_for()
