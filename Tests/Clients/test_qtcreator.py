"""Qt Creator with the settings and colours that `editors/qtcreator` names, in windows: set up as the README says."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import struct
import time
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest

from conftest import CHECKOUT
from desktop import TOOLS, Desktop, Element

ARTICLE = "an-honest-no.article"
STARTUPS = ["Always On", "Requires an Open File", "Start Server per Project"]


def readme_table() -> dict[str, str]:
    """What the README tells a user to fill in."""
    text = (CHECKOUT / "editors/qtcreator/README.md").read_text()
    rows = re.findall(r"^\| ([\w ]+) \| (.*) \|$", text, re.M)[1:]
    return {field: re.sub(r".*`(.*)`.*", r"\1", value) for field, value in rows}


def settings(path: str) -> str:
    """What Qt Creator writes into its settings when the fields are filled in so. It keeps the whole path of a program."""
    filled = readme_table()
    client = {
        "typeId": "LanguageClient::StdIOSettingsID", "id": "{6a6c0e6c-3f9c-4a83-b2d1-dee06e1bb8a1}", "enabled": True,
        "name": filled["Name"], "startupBehavior": STARTUPS.index(filled["Startup behavior"]), "mimeType": Strings(),
        "filePattern": Strings(filled["Language"].split(";")), "initializationOptions": "",
        "executable": shutil.which(filled["Executable"], path=path) or filled["Executable"], "arguments": filled["Arguments"],
    }
    data = "".join(f"\\x{byte:x}" if byte else "\\0" for byte in variant([client]))
    return f'[LanguageClient]\nclients="@Variant({data})"\n'


class Strings(list):
    """A list that Qt keeps as one of strings."""


def variant(value: Any) -> bytes:
    """A value as Qt's settings keep it: its type, then its bytes."""
    match value:
        case bool(): return struct.pack(">I?", 1, value)
        case int(): return struct.pack(">Ii", 2, value)
        case str(): return struct.pack(">I", 10) + string(value)
        case dict(): return struct.pack(">II", 8, len(value)) + b"".join(string(key) + variant(one) for key, one in value.items())
        case Strings(): return struct.pack(">II", 11, len(value)) + b"".join(map(string, value))
        case list(): return struct.pack(">II", 9, len(value)) + b"".join(map(variant, value))
    raise TypeError(value)


def string(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return struct.pack(">I", len(data)) + data


class QtCreator:
    """Qt Creator with a file. What has nothing to do with language servers is left out, so that it starts at once."""

    def __init__(self, folder: Path, file: Path, path: str):
        self.desktop = desktop = Desktop(folder)
        home = desktop.home / ".config/QtProject"
        colours = home / "qtcreator/generic-highlighter/syntax"
        colours.mkdir(parents=True)
        for one in (CHECKOUT / "editors/kate").glob("*.xml"):
            shutil.copy(one, colours)
        (home / "QtCreator.ini").write_text(settings(path))
        desktop.start(["qtcreator", "-noload", "all", "-load", "LanguageClient", "-qwindowgeometry", "1280x900+0+0", str(file)],
                      file.parent, PATH=path)
        self.window: Element = desktop.wait("Qt Creator's window", lambda: desktop.window(file.name))

    def editor(self, name: str, words: str) -> Element:
        """The text of a file that is shown, by words that no other has."""
        return self.desktop.wait(f"{name} in the window", lambda: name in self.window.name and next(
            (one for one in self.window.within("text") if words in one.text), None))

    def tip(self, editor: Element, words: str, wanted: str) -> None:
        """Waits for a tip with the mouse over the end of the words. Qt Creator says of a character how far right it is, and
        not how far down: the lines are of one height, which is little more than a character's."""
        text = editor.text
        offset = text.index(words) + len(words) - 1
        left, top, _, height = editor.place(offset)
        line = text.count("\n", 0, offset)
        spaces = itertools.cycle([1, 2, 0, 3])

        def is_shown() -> bool:
            self.desktop.point(left + 1, top + line * (height + next(spaces)) + height // 2)
            # A tip comes when the mouse has rested.
            for _ in range(30):
                if wanted in self.told():
                    return True
                time.sleep(0.1)
            return False
        self.desktop.wait(f"{wanted} over {words}", is_shown)

    def told(self) -> str:
        """What the small windows say: a tip, or what the first completion is, which Return takes."""
        small = [one for one in self.desktop.windows if "Qt Creator" not in one.name]
        return "\n".join(one.name for window in small for one in [window, *window.within("label")])

    def messages(self) -> str:
        """What the pane General Messages says."""
        texts = [one.text for one in self.window.within("text")]
        return "\n".join(text for text in texts if "LanguageClient" in text)


@pytest.fixture
def qt_creator(program: Path, tmp_path: Path) -> Iterator[Callable[..., QtCreator]]:
    for tool in ["qtcreator", *TOOLS]:
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/dossier").symlink_to(program)
    running: list[QtCreator] = []

    def start(file: Path, path: str = f"{tmp_path / 'bin'}:{os.environ['PATH']}") -> QtCreator:
        folder = tmp_path / f"desktop{len(running)}"
        folder.mkdir()
        running.append(QtCreator(folder, file, path))
        return running[-1]

    yield start
    for one in running:
        one.desktop.end()


def test_a_session(qt_creator, trade_talks: Path):
    session = qt_creator(trade_talks / ARTICLE)
    desktop, window = session.desktop, session.window
    article = session.editor(ARTICLE, "title: An Honest No")

    # The outline.
    for words in ["^honest-no", "member of the coalition"]:
        desktop.wait(f"{words} in the outline", lambda: next(window.within("tree item", words), None))

    # Completion, from a sigil or with letters behind it, the brace there or not: what was typed is replaced.
    # From two letters it is who was a minister in 1994.
    for typed, after in [("[x]{@mi", ""), ("[x]{@mi", "}"), ("[the Prime Minister]{@", ""), ("[the Prime Minister]{@", "}")]:
        article.cursor = article.text.index("On Friday")
        desktop.keys("Return", "Up")
        if after:
            desktop.types(after)
            desktop.keys("Home")
        desktop.types(typed)
        desktop.wait(f"{typed} in the text", lambda: article.line == typed + after)
        desktop.ask(f"Hosokawa behind {typed}", lambda: desktop.keys("ctrl+space"),
                    lambda: "Morihiro Hosokawa · Prime Minister of Japan" in session.told())
        desktop.keep("qtcreator-completion")
        desktop.keys("Return")
        wanted = typed.rpartition("@")[0] + "@hosokawa" + after
        desktop.wait(f"{wanted} in the text", lambda: article.line == wanted)
        desktop.keys("End", "shift+Home", "Delete", "Delete")
        desktop.wait("the text as it was", lambda: article.line.startswith("On Friday"))

    # What is wrong is shown, and goes; the card.
    article.find("{@hosokawa")
    desktop.types("x")
    session.tip(article, "the Prime Minister]{@hoso", "did you mean `@hosokawa`")
    desktop.keep("qtcreator")
    desktop.keys("BackSpace")
    session.tip(article, "the Prime Minister]{@hos", "Prime Minister of Japan")
    desktop.keep("qtcreator-card")

    # The layout, which leaves the text alone.
    article.find("\ntitle: ")
    desktop.types("   ")
    desktop.wait("spaces", lambda: "\ntitle:    An Honest No\n" in article.text)
    window.choose("Edit", "Advanced", "Auto-format Selection")
    desktop.wait("the layout", lambda: "\ntitle: An Honest No\n" in article.text)

    # The codebook, by the key.
    article.find("the Prime Minister]{@hos")
    desktop.keys("F2")
    codebook = session.editor("dossier.codebook", "\n@hosokawa: ")
    desktop.wait("the definition", lambda: codebook.line == "@hosokawa: Morihiro Hosokawa")


@pytest.mark.parametrize("script, said", [
    (None, "could not be started"),
    ("echo 'dossier: there is no command `lsp`' >&2; exit 2", "terminated with exit code 2"),
    ("exit 3", "terminated with exit code 3"),
], ids=["missing", "another", "crashing"])
def test_a_program_that_does_not_run(qt_creator, trade_talks: Path, tmp_path: Path, script: str | None, said: str):
    other = tmp_path / "other"
    other.mkdir()
    if script:
        (other / "dossier").write_text(f"#!/bin/sh\n{script}\n")
        (other / "dossier").chmod(0o755)
    session = qt_creator(trade_talks / ARTICLE, f"{other}:/usr/bin:/bin")
    session.desktop.wait(f"{said} in the messages", lambda: f'lsp --completion words" {said}' in session.messages())


def test_a_file_of_no_corpus_on_a_read_only_disk(qt_creator, tmp_path: Path):
    folder = tmp_path / "apart"
    folder.mkdir()
    (folder / "a.article").write_text("title: Alone\npublished: 1993-04-17\n---\nOn Friday{1993-02-30} it rained.\n")
    (folder / "a.article").chmod(0o444)
    folder.chmod(0o555)
    session = qt_creator(folder / "a.article")
    article = session.editor("a.article", "title: Alone")
    session.tip(article, "Friday{1993", "expected a day that February 1993 has")
    assert session.messages() == ""
