"""Kate with the files of `editors/kate`, in windows: set up as the README says."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Callable, Iterator

import pytest

from conftest import CHECKOUT
from desktop import TOOLS, Desktop, Element, Gone

EDITOR = CHECKOUT / "editors/kate"
ARTICLE = "an-honest-no.article"
CODEBOOK = "dossier.codebook"


class Kate:
    """Kate with a file, in a home with the colours and settings that are shipped, where the server may be started."""

    def __init__(self, folder: Path, file: Path, path: str):
        self.desktop = desktop = Desktop(folder)
        colours = desktop.home / ".local/share/org.kde.syntax-highlighting/syntax"
        settings = desktop.home / ".config/kate/lspclient/settings.json"
        for one in [colours, settings.parent]:
            one.mkdir(parents=True)
        for one in EDITOR.glob("*.xml"):
            shutil.copy(one, colours)
        shutil.copy(EDITOR / "settings.json", settings)
        # What answering Kate's question with "Yes" writes there.
        [server] = json.loads(settings.read_text())["servers"].values()
        program = shutil.which(server["command"][0], path=path)
        (desktop.home / ".config/katerc").write_text(
            f"[lspclient]\nAllowedServerCommandLines={' '.join([str(program), *server['command'][1:]])}\n")
        desktop.start(["kate", "--new", str(file)], file.parent, PATH=path)
        self.window: Element = desktop.wait("Kate's window", lambda: desktop.window(file.name))
        self.trees: list[Element] = []

    def editor(self, name: str) -> Element:
        """The text of a file that is shown."""
        return self.desktop.wait(f"{name} in the window", lambda: name in self.window.name
                                 and next(self.window.within("text", name), None))

    def listed(self, words: str) -> Element | None:
        """A row of the diagnostics, of the outline or of another list. To look for the lists each time would take long."""
        self.trees = self.trees or list(self.window.within("tree"))
        return next((row for tree in self.trees for row in tree.within("tree item", words)), None)

    def offered(self) -> str:
        """The first completion, which Return takes; empty where no list is open."""
        lists = [one for one in self.desktop.windows if not one.name and one.role != "label"]
        rows = [row.name for one in lists for row in one.within("tree item")]
        return next((row for row in rows if row), "")

    def card(self) -> str:
        return next((one.text for one in self.desktop.windows if one.role == "label"), "")

    def output(self) -> str:
        """What the view Output says."""
        texts = []
        for one in self.window.within("label"):
            try:
                texts.append(one.text)
            except Gone:
                continue
        return "\n".join(texts)


@pytest.fixture
def kate(program: Path, tmp_path: Path) -> Iterator[Callable[..., Kate]]:
    for tool in ["kate", *TOOLS]:
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/dossier").symlink_to(program)
    running: list[Kate] = []

    def start(file: Path, path: str = f"{tmp_path / 'bin'}:{os.environ['PATH']}") -> Kate:
        folder = tmp_path / f"desktop{len(running)}"
        folder.mkdir()
        running.append(Kate(folder, file, path))
        return running[-1]

    yield start
    for one in running:
        one.desktop.end()


def test_a_session(kate, trade_talks: Path):
    session = kate(trade_talks / ARTICLE)
    desktop, window = session.desktop, session.window
    article = session.editor(ARTICLE)
    assert next(window.within("button menu", "Dossier Article"), None), "the colours are not those of articles"

    # What is wrong is shown, and goes.
    article.find("{@hosokawa")
    desktop.types("x")
    desktop.wait("the finding", lambda: session.listed("did you mean `@hosokawa`"))
    desktop.keep("kate")
    desktop.keys("BackSpace")
    desktop.wait("that the finding goes", lambda: not session.listed("did you mean `@hosokawa`"))

    # Completion, from a sigil or with letters behind it, the brace closed by Kate or not closed: what was typed is replaced.
    for typed, chosen, is_closed in [("[x]{@mi", "@miyazawa", True), ("[x]{@mi", "@miyazawa", False),
                                     ("[the Prime Minister]{@", "@hosokawa", True),
                                     ("[the Prime Minister]{@", "@hosokawa", False)]:
        article.cursor = article.text.index("On Friday")
        desktop.keys("Return", "Up")
        desktop.types(typed)
        if not is_closed:
            desktop.keys("Delete")
        end = "}" if is_closed else ""
        desktop.wait(f"{typed} in the text", lambda: article.line == typed + end)
        desktop.ask(f"{chosen} behind {typed}", lambda: desktop.keys("ctrl+space"),
                    lambda: session.offered().startswith(f"{chosen} "))
        desktop.keep("kate-completion")
        desktop.keys("Return")
        wanted = typed.rpartition("@")[0] + chosen + end
        desktop.wait(f"{wanted} in the text", lambda: article.line == wanted)
        desktop.keys("End", "shift+Home", "Delete", "Delete")
        desktop.wait("the text as it was", lambda: article.line.startswith("On Friday"))

    # The outline.
    for words in ["^honest-no", "member of the coalition"]:
        desktop.wait(f"{words} in the outline", lambda: session.listed(words))

    # The card.
    article.find("the Prime Minister]{@hos")
    desktop.ask("the card", lambda: window.choose("LSP Client", "Symbol Info"),
                lambda: "Morihiro Hosokawa" in session.card() and "Prime Minister of Japan" in session.card())
    desktop.keep("kate-card")
    desktop.keys("Escape")

    # The codebook, and back.
    article.find("the Prime Minister]{@hos")
    window.choose("LSP Client", "Go to Definition")
    codebook = session.editor(CODEBOOK)
    desktop.wait("the definition", lambda: codebook.line == "@hosokawa: Morihiro Hosokawa")
    window.choose("Go", "Go to Previous Location")
    article = session.editor(ARTICLE)

    # The layout, which leaves the text alone.
    article.find("\ntitle: ")
    desktop.types("   ")
    desktop.wait("spaces", lambda: "\ntitle:    An Honest No\n" in article.text)
    window.choose("LSP Client", "Format")
    desktop.wait("the layout", lambda: "\ntitle: An Honest No\n" in article.text)

    # Text and foot are folded away: the next line that is shown is that which begins the foot.
    window.choose("View", "Code Folding", "Fold Toplevel Nodes")
    rule = article.text.index("\n---\n") + 1

    def is_folded() -> bool:
        article.cursor = rule
        desktop.wait("the cursor at the rule", lambda: article.cursor == rule)
        desktop.keys("Down")
        desktop.wait("the cursor below it", lambda: article.cursor != rule)
        return article.cursor == article.text.rindex("\n---\n") + 1
    desktop.wait("that text and foot are folded", is_folded)
    desktop.keep("kate-folded")
    window.choose("View", "Code Folding", "Unfold Toplevel Nodes")

    # A new name, here and in the codebook.
    article.find("the Prime Minister]{@hos")
    window.choose("LSP Client", "Rename")
    dialog = desktop.wait("the question for a name", lambda: desktop.window("Rename"))
    next(dialog.within("text")).text = "morihiro"
    next(dialog.within("push button", "OK")).press()
    desktop.wait("the new name", lambda: "the Prime Minister]{@morihiro}" in article.text)
    desktop.wait("the new name in the codebook", lambda: "\n@morihiro: Morihiro Hosokawa\n" in codebook.text)
    assert "{@hosokawa}" not in article.text


@pytest.mark.parametrize("script, said", [
    (None, ["Failed to find server binary: dossier"]),
    ("echo 'dossier: there is no command `lsp`' >&2; exit 2", ["dossier: there is no command `lsp`", "NOT Restarting"]),
    ("exit 3", ["Server terminated unexpectedly ... NOT Restarting"]),
], ids=["missing", "another", "crashing"])
def test_a_program_that_does_not_run(kate, trade_talks: Path, tmp_path: Path, script: str | None, said: list[str]):
    other = tmp_path / "other"
    other.mkdir()
    if script:
        (other / "dossier").write_text(f"#!/bin/sh\n{script}\n")
        (other / "dossier").chmod(0o755)
    session = kate(trade_talks / ARTICLE, f"{other}:/usr/bin:/bin")
    session.desktop.wait(f"{said} in the output", lambda: all(words in session.output() for words in said))
    assert session.output().count(said[-1]) == 1


def test_a_file_of_no_corpus_on_a_read_only_disk(kate, tmp_path: Path):
    folder = tmp_path / "apart"
    folder.mkdir()
    (folder / "a.article").write_text("title: Alone\npublished: 1993-04-17\n---\nTokyo{@japan waited.\n")
    (folder / "a.article").chmod(0o444)
    folder.chmod(0o555)
    session = kate(folder / "a.article")
    # Rows that have never been drawn are not read out.
    session.window.choose("LSP Client", "Switch to Diagnostics Tab")
    session.desktop.wait("the finding", lambda: session.listed("is not closed"))
    said = session.output()
    assert said.count("is not a corpus; open the folder that holds the articles") == 1 and "Warning]" not in said
