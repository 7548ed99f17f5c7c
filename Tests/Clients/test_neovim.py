"""Neovim with the plugin of `editors/neovim`: an old one and a new one, each as its README says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Callable, Iterator

import pytest

from conftest import CHECKOUT
from terminal import Terminal

# By the first letters of their versions: Debian's, and the one that the virtual environment has.
EDITORS = {"NVIM v0.7": shutil.which("nvim", path="/usr/bin:/usr/local/bin"),
           "NVIM v0.11": shutil.which("nvim", path=str(Path(sys.prefix) / "bin"))}


def readme_line() -> str:
    """What the README tells a user to write into `init.vim`."""
    [line] = [line for line in (CHECKOUT / "editors/neovim/README.md").read_text().splitlines()
              if line.startswith("set runtimepath+=")]
    return line.replace("/path/to/dossier", str(CHECKOUT))


def editor_of(version: str) -> str:
    editor = EDITORS[version]
    if not editor:
        pytest.skip(f"{version} is not installed")
    assert version in subprocess.run([editor, "--version"], capture_output=True, text=True).stdout
    return editor


def surroundings(folder: Path, path: str) -> dict[str, str]:
    """A home with the README's line in `init.vim`."""
    (folder / "init.vim").write_text(readme_line() + "\n")
    return {"PATH": path, "HOME": str(folder), "INIT": str(folder / "init.vim")} | {
        f"XDG_{kind}_HOME": str(folder) for kind in ["CONFIG", "STATE", "DATA", "CACHE"]}


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Neovim on a terminal: `terminal(version, file, path)`."""
    running: list[Terminal] = []

    def start(version: str, file: Path, path: str) -> Terminal:
        command = [editor_of(version), "-u", str(tmp_path / "init.vim"), "-i", "NONE", "-n", str(file)]
        running.append(Terminal(command, file.parent, surroundings(tmp_path, path)))
        return running[-1]

    yield start
    for one in running:
        one.end()


def with_program(folder: Path, program: Path) -> str:
    """A path on which the program is `dossier`."""
    (folder / "bin").mkdir()
    (folder / "bin/dossier").symlink_to(program)
    return f"{folder / 'bin'}:{os.environ['PATH']}"


@pytest.mark.parametrize("version", EDITORS)
def test_a_session(program: Path, trade_talks: Path, tmp_path: Path, version: str):
    editor = editor_of(version)
    environment = os.environ | surroundings(tmp_path, with_program(tmp_path, program)) | {"CORPUS": str(trade_talks)}
    script = CHECKOUT / "Tests/Clients/neovim/session.lua"
    done = subprocess.run([editor, "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", f"luafile {script}"],
                          env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("version", EDITORS)
def test_reads_without_tags(program: Path, trade_talks: Path, tmp_path: Path, terminal, version: str):
    screen = terminal(version, trade_talks / "an-honest-no.article", with_program(tmp_path, program))
    screen.keys("/^On Friday\rzt")
    screen.shows("[wants numbers:")
    screen.keep(f"neovim-{version.split('v')[1]}")
    screen.keys("\\r")
    screen.hides("{@")
    text = screen.shows("The White House wants numbers: so many cars")
    assert "^ruin:" not in text
    screen.keep(f"neovim-{version.split('v')[1]}-reading")
    wanted, wrong, plain = (screen.look(words)[0] for words in ["wants numbers", "We think that", "paper was waved"])
    assert wanted.fg != wrong.fg != plain.fg and wanted.underscore and not wrong.underscore
    screen.keys("\\r")
    screen.shows("[wants numbers:")


@pytest.mark.parametrize("version", EDITORS)
@pytest.mark.parametrize("script, said", [
    (None, "Dossier: cannot find the program dossier; install it, or set vim.g.dossier_path"),
    ("echo 'dossier: there is no command `lsp`' >&2; exit 2", "Dossier: dossier lsp does not run (dossier: there is no comm"),
    ("[ \"$2\" = --help ] && exit 0; exit 3", "quit with exit code 3"),
], ids=["missing", "another", "crashing"])
def test_a_program_that_does_not_run(trade_talks: Path, tmp_path: Path, terminal, version: str, script: str | None, said: str):
    other = tmp_path / "other"
    other.mkdir()
    if script:
        (other / "dossier").write_text(f"#!/bin/sh\n{script}\n")
        (other / "dossier").chmod(0o755)
    screen = terminal(version, trade_talks / "an-honest-no.article", f"{other}:/usr/bin:/bin")

    def is_said() -> bool:
        screen.keys("\r:messages\r")
        return said in screen.text()
    screen.wait(said, is_said)
    screen.keys("\r:echo 40 + 2\r")
    screen.shows("42")


@pytest.mark.parametrize("version", EDITORS)
def test_a_file_of_no_corpus_on_a_read_only_disk(program: Path, tmp_path: Path, terminal, version: str):
    folder = tmp_path / "apart"
    folder.mkdir()
    (folder / "a.article").write_text("title: Alone\npublished: 1993-04-17\n---\nTokyo{@japan waited.\n")
    (folder / "a.article").chmod(0o444)
    folder.chmod(0o555)
    screen = terminal(version, folder / "a.article", with_program(tmp_path, program))
    screen.keys("/Tokyo\r")
    screen.keys(":sleep 1\r:lua vim.diagnostic.open_float()\r")

    def is_shown() -> bool:
        screen.keys(":lua vim.diagnostic.open_float({ scope = 'buffer' })\r")
        return "is not closed" in screen.text()
    screen.wait("the finding", is_shown)
    assert "Dossier: " not in screen.text()
