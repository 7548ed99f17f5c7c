"""Emacs with the mode of `editors/emacs`, on a terminal, with eglot and with lsp-mode: set up as the README says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Callable, Iterator

import pytest

from conftest import CHECKOUT
from terminal import Terminal

EDITOR = CHECKOUT / "editors/emacs"
ARTICLE = "an-honest-no.article"
CLIENTS = ["eglot", "lsp-mode"]


def needs_emacs() -> None:
    if not shutil.which("emacs"):
        pytest.skip("Emacs is not installed")


def readme_block() -> str:
    """What the README tells a user to write into `init.el`."""
    block = re.search(r"```lisp\n(.*?)```", (EDITOR / "README.md").read_text(), re.S).group(1)
    return block.replace("/path/to/dossier", str(CHECKOUT))


class Emacs:
    def __init__(self, folder: Path, settings: str, path: str):
        self.home = folder
        init = folder / ".emacs.d/init.el"
        init.parent.mkdir()
        # Compiling packages for each new home would take longer than the test.
        (init.parent / "early-init.el").write_text("(setq native-comp-deferred-compilation nil)\n")
        init.write_text("""
(setq debug-on-error nil inhibit-startup-screen t make-backup-files nil auto-save-default nil
      create-lockfiles nil server-socket-dir (getenv "HOME") server-name "emacs" ring-bell-function #'ignore)
(require 'server)
""" + settings + readme_block() + "\n(server-start)\n")
        self.environment = {"HOME": str(folder), "PATH": path}
        self.terminal = Terminal(["emacs", "-nw"], folder, self.environment)
        self.terminal.wait("Emacs", lambda: (folder / "emacs").exists())

    def value(self, code: str) -> str:
        """What Emacs Lisp gives, as it is printed."""
        done = subprocess.run(["emacsclient", "-s", str(self.home / "emacs"), "--eval",
                               f"(with-current-buffer (window-buffer (selected-window)) {code})"],
                              env=os.environ | self.environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, code + "\n" + done.stdout + done.stderr + self.terminal.text()
        return done.stdout.strip()

    def open(self, file: Path) -> None:
        self.terminal.keys(f"\x18\x06\x01\x0b{file}\r")
        self.wait(f'(equal buffer-file-name "{file}")')

    def wait(self, code: str) -> str:
        return self.terminal.wait(code, lambda: (value := self.value(code)) != "nil" and value)

    def messages(self) -> str:
        return self.value('(with-current-buffer "*Messages*" (buffer-substring-no-properties (point-min) (point-max)))')


@pytest.fixture
def emacs(program: Path, tmp_path: Path) -> Iterator[Callable[..., Emacs]]:
    needs_emacs()
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/dossier").symlink_to(program)
    running: list[Emacs] = []

    def start(settings: str = "", path: str = f"{tmp_path / 'bin'}:{os.environ['PATH']}") -> Emacs:
        home = tmp_path / f"home{len(running)}"
        home.mkdir(mode=0o700)
        running.append(Emacs(home, settings, path))
        return running[-1]

    yield start
    for one in running:
        one.terminal.end()


SERVED = {"eglot": "(and (featurep 'eglot) (eglot-managed-p))",
          "lsp-mode": "(and (bound-and-true-p lsp-mode) (lsp-workspaces)"
                      " (eq (lsp--workspace-status (car (lsp-workspaces))) 'initialized))"}
FINDINGS = {"eglot": "(mapcar #'flymake-diagnostic-text (flymake-diagnostics))",
            "lsp-mode": "(mapcar (lambda (one) (gethash \"message\" one))"
                        " (gethash buffer-file-name (lsp-diagnostics)))"}


@pytest.mark.parametrize("client", CLIENTS)
def test_a_session(emacs, trade_talks: Path, client: str):
    session = emacs(f"(setq dossier-client '{client})\n")
    screen = session.terminal
    session.open(trade_talks / ARTICLE)
    assert session.value("major-mode") == "dossier-article-mode"
    session.wait(SERVED[client])
    screen.keep(f"emacs-{client}")

    # What is wrong is shown, and goes.
    session.value('(progn (goto-char (point-min)) (search-forward "{@hosokawa") (insert "x") nil)')
    session.wait(f'(seq-find (lambda (one) (string-match-p "did you mean .@hosokawa" one)) {FINDINGS[client]})')
    session.value("(progn (delete-char -1) nil)")
    session.wait(f"(null {FINDINGS[client]})")

    # Completion, from a sigil or with letters behind it, the brace there or not: what was typed is replaced.
    for typed, after, chosen in [("[x]{@mi", "", "@miyazawa"), ("[x]{@mi", "}", "@miyazawa"),
                                 ("[the Prime Minister]{@", "", "@hosokawa"), ("[the Prime Minister]{@", "}", "@hosokawa"),
                                 ("[x]{@hosokawa -refu", "}", "-refuses")]:
        session.value(f'(progn (goto-char (point-min)) (re-search-forward "^On Friday") (forward-line 0)'
                      f' (insert "{typed}{after} \\n\\n") (backward-char {3 + len(after)}) nil)')
        # As `choose-completion` does with what a person chooses.
        session.wait(f'''(pcase (run-hook-wrapped 'completion-at-point-functions #'completion--capf-wrapper 'all)
          (`(,_ ,start ,end ,table . ,more)
           (let* ((all (completion-all-completions (buffer-substring start end) table nil (- (point) start)))
                  (one (progn (when (consp all) (setcdr (last all) nil))
                              (seq-find (lambda (one) (equal "{chosen}" (car (split-string one)))) all))))
             (when one (completion--replace start end one)
               (let ((exit (plist-get more :exit-function))) (when exit (funcall exit one 'finished))) t))))''')
        line = session.value("(buffer-substring-no-properties (line-beginning-position) (line-end-position))")
        before = re.sub(r"[-@#+]?[\w-]*$", "", typed)
        assert line.strip('"').strip() == f"{before}{chosen}{after}"
        session.value("(progn (delete-region (line-beginning-position) (+ 2 (line-end-position))) nil)")

    # To the codebook and back, by the key.
    find = '(progn (goto-char (point-min)) (search-forward "the Prime Minister]{@hos") nil)'
    session.value(find)
    screen.keys("\x1b.")
    session.wait('(and (string-suffix-p "dossier.codebook" (or buffer-file-name "")) (looking-at "@hosokawa"))')
    assert session.value("major-mode") == "dossier-codebook-mode"
    session.wait(SERVED[client])
    session.open(trade_talks / ARTICLE)

    # The card.
    session.value(find)
    if client == "eglot":
        screen.keys("\x06")
        session.wait("(buffer-live-p eldoc--doc-buffer)")
        screen.keys("\x1bxeldoc-doc-buffer\r")
    else:
        screen.keys("\x1bxlsp-describe-thing-at-point\r")
    screen.shows("Morihiro Hosokawa")
    screen.shows("Prime Minister of Japan")
    screen.keep(f"emacs-{client}-card")
    session.value("(progn (delete-other-windows) nil)")
    session.open(trade_talks / ARTICLE)

    # The outline.
    outline = session.value("(progn (setq imenu--index-alist nil) (prin1-to-string (imenu--make-index-alist t)))")
    assert "honest-no" in outline and ("coalition-member" in outline or "member of the coalition" in outline)

    # The layout, which leaves the text alone.
    session.value('(progn (goto-char (point-min)) (search-forward "title: ") (insert "  ") nil)')
    screen.keys("\x03\x06")
    session.wait('(progn (goto-char (point-min)) (re-search-forward "^title: An Honest No$" nil t))')

    # A new name, here and in the codebook. Eglot sends changes when nobody types.
    session.value(find)
    session.wait("(not (bound-and-true-p eglot--recent-changes))")
    screen.keys("\x1bx" + {"eglot": "eglot-rename", "lsp-mode": "lsp-rename"}[client] + "\r")
    screen.shows("Rename")
    # lsp-mode offers the old name to be changed; eglot starts with nothing.
    screen.keys(("\x01\x0b" if client == "lsp-mode" else "") + "morihiro\r")
    if client == "eglot":
        screen.shows("Proceed?")
        screen.keys("y")
    session.wait('(progn (goto-char (point-min)) (search-forward "the Prime Minister]{@morihiro}" nil t))')
    session.wait('(with-current-buffer (find-file-noselect "dossier.codebook")'
                 ' (goto-char (point-min)) (search-forward "\n@morihiro: Morihiro Hosokawa" nil t))')
    assert session.value('(progn (goto-char (point-min)) (re-search-forward "{@hosokawa[} ]" nil t))') == "nil"


def test_reads_without_tags(emacs, trade_talks: Path):
    session = emacs("(setq dossier-program \"true\")\n(setq frame-background-mode 'light)\n")
    screen = session.terminal
    session.open(trade_talks / ARTICLE)
    session.value('(progn (goto-char (point-min)) (search-forward "\n---\n") (recenter 0) (redisplay t) nil)')
    screen.shows("[wants numbers:")
    screen.keys("\x03\x12")
    screen.hides("{@white-house")
    screen.hides("^ruin: @finance-ministry")
    text = screen.text()
    assert "The White House wants numbers: so many cars" in text and "{" not in text.split("\n", 2)[2]
    screen.keep("emacs-reading")

    # For and against differ in colour and by more than colour; issues and dates from text.
    wanted, wrong = screen.look("wants numbers")[0], screen.look("We think that")[0]
    plain = screen.look("paper was waved")[0]
    assert wanted.fg != wrong.fg and wanted.underscore and not wrong.underscore and wrong.italics
    assert {screen.look(words)[0].fg for words in ["last July", "rice market"]}.isdisjoint({plain.fg, wanted.fg, wrong.fg})
    # Words are not broken at the edge.
    assert all(not line[119:].strip() for line in text.split("\n")[:-2])

    # The tag at point is shown, and hidden again.
    session.value('(progn (goto-char (point-min)) (search-forward "wants numbers") (search-forward "{@white-house +") nil)')
    screen.keys("\x06")
    screen.shows("{@white-house +urges #benchmarks}")
    assert screen.text().count("{") == 1
    screen.keys("\x1b<\x0e\x0e")
    screen.hides("{@white-house")
    screen.keys("\x03\x12")
    session.value('(progn (goto-char (point-min)) (search-forward "\n---\n") (recenter 0) (redisplay t) nil)')
    screen.shows("[wants numbers:")


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("script, said", [
    (None, "Dossier: cannot find the program `dossier'; install it, or set `dossier-program'"),
    ("echo 'dossier: there is no command `lsp`' >&2; exit 2", "Dossier: `dossier lsp' does not run (dossier: there is no command `lsp`)"),
    ("[ \"$2\" = --help ] && exit 0; exit 3", "Dossier: the server ended at once"),
], ids=["missing", "another", "crashing"])
def test_a_program_that_does_not_run(emacs, trade_talks: Path, tmp_path: Path, client: str, script: str | None, said: str):
    other = tmp_path / "other"
    other.mkdir()
    if script:
        (other / "dossier").write_text(f"#!/bin/sh\n{script}\n")
        (other / "dossier").chmod(0o755)
    if client == "lsp-mode" and "ended at once" in said:
        said = "exited with status"  # lsp-mode says so itself, and asks whether to start it again.
    session = emacs(f"(setq dossier-client '{client})\n", path=f"{other}:/usr/bin:/bin")
    session.open(trade_talks / ARTICLE)
    # On the screen, where a person may miss it; and in the log of messages.
    session.terminal.wait(said, lambda: said in session.terminal.text().replace("\\\n", "")
                          or said in session.messages().replace('\\"', '"'))
    if said.startswith("Dossier"):
        assert session.messages().count("Dossier: ") == 1
        assert session.value("major-mode") == "dossier-article-mode"


@pytest.mark.parametrize("client", CLIENTS)
def test_files_of_no_corpus_and_on_a_read_only_disk(emacs, tmp_path: Path, client: str):
    folder = tmp_path / "apart"
    folder.mkdir()
    file = folder / "a.article"
    file.write_text("title: Alone\npublished: 1993-04-17\n---\nTokyo{@japan waited.\n")
    file.chmod(0o444)
    folder.chmod(0o555)
    session = emacs(f"(setq dossier-client '{client})\n")
    session.open(file)
    session.wait(SERVED[client])
    session.wait(f"(seq-find (lambda (one) (string-match-p \"is not closed\" one)) {FINDINGS[client]})")
    assert "Dossier: " not in session.messages()


def test_the_files_compile_and_their_texts_are_in_order(tmp_path: Path):
    needs_emacs()
    for file in EDITOR.glob("*.el"):
        shutil.copy(file, tmp_path)
    names = sorted(file.name for file in tmp_path.glob("*.el"))
    assert names
    done = subprocess.run(["emacs", "--batch", "-Q", "-L", ".", "--eval", "(setq byte-compile-error-on-warn t)",
                           "-f", "batch-byte-compile", *names], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for name in names:
        done = subprocess.run(["emacs", "--batch", "-Q", "--eval", f'(progn (require \'checkdoc) (checkdoc-file "{name}"))'],
                              cwd=tmp_path, capture_output=True, text=True)
        assert done.stderr.strip() == "", done.stderr
