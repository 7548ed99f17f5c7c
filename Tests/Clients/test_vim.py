"""Vim with ALE and the files of `editors/vim`, on a terminal: set up as the README says."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import Callable, Iterator

import pytest

from conftest import CHECKOUT
from terminal import Terminal

ARTICLE = "an-honest-no.article"


def readme_block() -> str:
    """What the README tells a user to write into `.vimrc`."""
    block = re.search(r"```vim\n(.*?)```", (CHECKOUT / "editors/vim/README.md").read_text(), re.S).group(1)
    return block.replace("/path/to/dossier", str(CHECKOUT))


@pytest.fixture
def vim(program: Path, tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    if not shutil.which("vim.nox"):
        pytest.skip("Vim is not installed")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/dossier").symlink_to(program)
    (tmp_path / ".vimrc").write_text("set noswapfile viminfo= shortmess+=I\n" + readme_block())
    running: list[Terminal] = []

    def start(file: Path, path: str = f"{tmp_path / 'bin'}:{os.environ['PATH']}") -> Terminal:
        running.append(Terminal(["vim.nox", str(file)], file.parent, {"HOME": str(tmp_path), "PATH": path}))
        return running[-1]

    yield start
    for one in running:
        one.end()


def value(screen: Terminal, file: Path, code: str) -> str:
    """What an expression gives."""
    file.unlink(missing_ok=True)
    screen.keys(f"\x1b:call writefile([string({code})], '{file}.new') | call rename('{file}.new', '{file}')\r")
    screen.wait(code, file.exists)
    return file.read_text().strip()


def test_a_session(vim, trade_talks: Path, tmp_path: Path):
    screen = vim(trade_talks / ARTICLE)
    answer = tmp_path / "answer"

    def wait(code: str, wanted: str = "1") -> None:
        screen.wait(code, lambda: value(screen, answer, code) == wanted)

    def find(words: str) -> None:
        screen.keys(f"\x1b:call cursor(1, 1) | call search('\\V{words}', 'e')\r")

    screen.shows("An Honest No")
    screen.keep("vim")

    # What is wrong is shown, and goes.
    find("{@hosokawa")
    screen.keys("ax\x1b")
    wait("len(filter(copy(ale#engine#GetLoclist(bufnr('%'))), {_, one -> one.text =~ 'did you mean .@hosokawa'}))")
    screen.keys("\x1bu")
    wait("len(ale#engine#GetLoclist(bufnr('%')))", "0")

    # Completion, from a sigil or with letters behind it, the brace there or not: what was typed is replaced.
    for typed, after, chosen in [("[x]{@mi", "", "@miyazawa"), ("[x]{@mi", "}", "@miyazawa"),
                                 ("[the Prime Minister]{@", "", "@hosokawa"), ("[the Prime Minister]{@", "}", "@hosokawa")]:
        screen.keys("\x1b:call cursor(1, 1) | call search('^On Friday')\r")
        screen.keys(f"O{typed}{after}\x1b" + ("i" if after else "a") + "\x18\x0f")
        screen.shows(chosen)
        # The first that is offered, with the sigil once and the brace as it was.
        screen.keys("\x19\x1b")
        stem = re.escape(typed.rpartition("@")[0])
        letters = typed.rpartition("@")[2]
        screen.wait(f"a completed line behind {typed}", lambda: re.fullmatch(
            rf"'{stem}@{letters}[a-z][\w-]+{re.escape(after)}'", value(screen, answer, "getline('.')")))
        screen.keys("\x1bdd")

    # The card, the codebook, a new name.
    find("the Prime Minister]{@hos")
    screen.keys(":ALEHover\r")
    screen.shows("Morihiro Hosokawa")
    screen.keep("vim-card")
    screen.keys("\x1b:silent write\r")
    find("the Prime Minister]{@hos")
    screen.keys(":ALEGoToDefinition\r")
    screen.shows("@hosokawa: Morihiro Hosokawa")
    wait("expand('%:t') .. getline('.')", repr("dossier.codebook@hosokawa: Morihiro Hosokawa"))
    screen.keys(f"\x1b:silent edit {ARTICLE}\r")
    find("the Prime Minister]{@hos")
    screen.keys(":ALERename\r")
    screen.shows("New name")
    screen.keys("\x15morihiro\r")
    wait("search('the Prime Minister]{@morihiro}', 'nw') > 0")

    # The layout, which leaves the text alone, and the outline.
    screen.keys("\x1b:%s/^title: /title:    /\r:DossierFormat\r")
    wait("search('^title: An Honest No$', 'nw') > 0")
    screen.keys(":DossierOutline\r")
    screen.shows("^honest-no")
    screen.shows("member of the coalition")


def test_reads_without_tags(vim, trade_talks: Path):
    screen = vim(trade_talks / ARTICLE)
    screen.shows("An Honest No")
    screen.keys("/^On Friday\rzt")
    screen.shows("[wants numbers:")
    screen.keys("\\r")
    screen.hides("{@")
    screen.shows("The White House wants numbers: so many cars")
    screen.keep("vim-reading")
    wanted, wrong, plain = (screen.look(words)[0] for words in ["wants numbers", "We think that", "paper was waved"])
    assert wanted.fg != wrong.fg != plain.fg and wanted.underscore and not wrong.underscore
    screen.keys("\\r")
    screen.shows("[wants numbers:")


@pytest.mark.parametrize("script, said", [
    (None, "Dossier: cannot find the program dossier; install it, or set g:dossier_path"),
    ("echo 'dossier: there is no command `lsp`' >&2; exit 2", "Dossier: dossier lsp does not run (dossier: there is no command"),
    ("[ \"$2\" = --help ] && exit 0; exit 3", "Dossier: dossier lsp does not run (it ended with 3)"),
], ids=["missing", "another", "crashing"])
def test_a_program_that_does_not_run(vim, trade_talks: Path, tmp_path: Path, script: str | None, said: str):
    other = tmp_path / "other"
    other.mkdir()
    if script:
        (other / "dossier").write_text(f"#!/bin/sh\n{script}\n")
        (other / "dossier").chmod(0o755)
    screen = vim(trade_talks / ARTICLE, f"{other}:/usr/bin:/bin")

    def is_said() -> bool:
        screen.keys("\r:messages\r")
        return said in screen.text()
    screen.wait(said, is_said)
    assert screen.text().count("Dossier: ") == 1


def test_a_file_of_no_corpus_on_a_read_only_disk(vim, tmp_path: Path):
    folder = tmp_path / "apart"
    folder.mkdir()
    (folder / "a.article").write_text("title: Alone\npublished: 1993-04-17\n---\nTokyo{@japan waited.\n")
    (folder / "a.article").chmod(0o444)
    folder.chmod(0o555)
    screen = vim(folder / "a.article")

    def is_shown() -> bool:
        screen.keys("\x1b:call cursor(4, 7) | ALEDetail\r")
        return "is not closed" in screen.text()
    screen.wait("the finding", is_shown)
    assert "Dossier: " not in screen.text()
