"""The lexers of `editors/pygments`: what each word is coloured as, and that no character is lost."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from pygments.lexers import load_lexer_from_file
from pygments.token import Error, Token

from conftest import CHECKOUT

FOLDER = CHECKOUT / "editors/pygments"
FILES = sorted(path for kind in ["article", "codebook"] for path in (CHECKOUT / "grammar/examples").rglob(f"*.{kind}"))


def lexer(name: str):
    return load_lexer_from_file(str(FOLDER / "dossier_lexer.py"), f"{name.capitalize()}Lexer", stripnl=False, ensurenl=False)


def kinds(name: str, text: str) -> list[tuple[str, str]]:
    """Words with the ends of their tokens' names, without white space."""
    return [(value.strip(), str(kind).removeprefix("Token.")) for kind, value in lexer(name).get_tokens(text) if value.strip()]


ARTICLE = """\
// a comment
title: A first look
@senior: an official
  in: @us, 1993-01-20/2001-01-20
---
[Tokyo]{@japan} \\{not} [refused]{@japan, @u.s -rejects? #targets to @us on 1993-04 as alleged %frame moral note "no {x}"}.
[so]{^1: @a-b + #x}; in [1971]{{1971, 1987}}, he{not @us} [~]{@us ~weighs ^1 if P2M}

Text with to and - and @japan.
---
// the foot
^1: @hosokawa +backs #targets
"""

WANTED = [
    ("// a comment", "Comment.Single"), ("title", "Name.Attribute"), ("@senior", "Name.Class"),
    ("an official", "Generic.Strong"), ("in", "Name.Attribute"), ("@us", "Name.Class"),
    ("1993-01-20/2001-01-20", "Literal.Date"), ("---", "Punctuation"), ("@japan", "Name.Class"), ("@u.s", "Name.Class"),
    ("\\{", "Literal.String.Escape"), ("-rejects", "Generic.Deleted"), ("#targets", "Name.Namespace"), ("to", "Keyword"),
    ("on", "Keyword"), ("1993-04", "Literal.Date"), ("as", "Keyword"), ("%frame", "Name.Variable"), ("note", "Keyword"),
    ('"no {x}"', "Literal.String.Double"), ("^1", "Name.Label"), ("@a-b", "Name.Class"), ("+", "Generic.Inserted"),
    ("1971", "Literal.Date"), ("not", "Keyword"), ("~weighs", "Generic.Emph"), ("P2M", "Literal.Date"), ("if", "Keyword"),
    ("// the foot", "Comment.Single"), ("+backs", "Generic.Inserted"),
]


@pytest.mark.parametrize("word, kind", WANTED)
def test_a_word_has_its_colour(word: str, kind: str):
    assert (word, kind) in kinds("article", ARTICLE)


def test_the_text_has_no_colours():
    assert ("Text with to and - and @japan.", "Text") in kinds("article", ARTICLE)
    assert ("}", "Text") not in kinds("article", "---\nTokyo{@japan;\nnote \"x\"} waited.\n")


def test_a_codebook_is_all_header():
    found = kinds("codebook", "check unknown-actor in a/**: hint\n+calls-for: asks\n  also: asked | warning\n-no: x\n")
    for pair in [("check", "Keyword"), ("unknown-actor in a/**", "Name.Attribute"), ("hint", "Keyword.Constant"),
                 ("+calls-for", "Generic.Inserted"), ("-no", "Generic.Deleted"), ("|", "Punctuation")]:
        assert pair in found


def test_an_article_without_a_rule_is_all_text():
    assert kinds("article", "title: Talks{@us}\n")[0] == ("title: Talks", "Text")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_character_is_lost(file: Path):
    text = file.read_text(encoding="utf-8")
    tokens = list(lexer(file.suffix[1:]).get_tokens(text))
    assert "".join(value for _, value in tokens) == text.replace("\r\n", "\n").replace("\r", "\n")
    assert all(kind is not Error and kind is not Token.Error for kind, _ in tokens)


def test_the_words_are_those_of_the_language():
    parser = (CHECKOUT / "Sources/Syntax/Language/Keyword.swift").read_text()
    cases = re.search(r"case (to, .*)", parser).group(1).replace("`", "").split(", ")
    sys.path.insert(0, str(FOLDER))
    try:
        import dossier_lexer
    finally:
        sys.path.remove(str(FOLDER))
    assert set(dossier_lexer.CLAUSES) == set(cases)
    severity = (CHECKOUT / "Sources/Corpus/Vocabulary/Severity.swift").read_text()
    assert list(dossier_lexer.SEVERITIES) == re.search(r"case (off, .*)", severity).group(1).split(", ")


def test_pygmentize_reads_the_file(trade_talks: Path):
    done = subprocess.run([sys.executable, "-m", "pygments", "-x", "-l", f"{FOLDER}/dossier_lexer.py:ArticleLexer", "-f", "html",
                           trade_talks / "an-honest-no.article"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert '<span class="nc">@hosokawa</span>' in done.stdout
