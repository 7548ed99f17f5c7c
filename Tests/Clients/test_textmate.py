"""The TextMate grammars of `editors/vscode`: what each word of each line is."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import CHECKOUT
from textmate import Colours

COLOURS = Colours(CHECKOUT / "editors/vscode/syntaxes")
FILES = sorted(path for kind in ["article", "codebook"] for path in (CHECKOUT / "grammar/examples").rglob(f"*.{kind}"))

# A line, and of each word that is coloured its last name without the end `.dossier`.
ARTICLE = [
    ("// a comment", "// a comment=comment.line.double-slash"),
    ("title: A first look", "title=keyword.other.key :=punctuation.separator"),
    ("published: 1993-04-17", "published=keyword.other.key :=punctuation.separator 1993-04-17=constant.numeric.date"),
    ("@senior: an official", "@senior=entity.name.type.actor"),
    ("  in: @us, 1993/1994", "in=keyword.other.property :=punctuation.separator @us=entity.name.type.actor"
                             " 1993/1994=constant.numeric.date"),
    ("---", "---=meta.separator"),
    ("[Tokyo]{@japan} waited, - @nobody and 1993.",
     "{=punctuation.definition.tag @japan=entity.name.type.actor }=punctuation.definition.tag"),
    ("[no]{@japan -rejects? #targets to @us on 1993-04 as alleged note \"to {x} \\\" me\"}",
     "{=punctuation.definition.tag @japan=entity.name.type.actor -rejects=markup.deleted.against"
     " #targets=entity.name.tag.issue to=keyword.other.clause @us=entity.name.type.actor on=keyword.other.clause"
     " 1993-04=constant.numeric.date as=keyword.other.clause note=keyword.other.clause"
     " \"to {x} =string.quoted.double \\\"=constant.character.escape me\"=string.quoted.double"
     " }=punctuation.definition.tag"),
    ("[so]{^1: @a-b + #x %frame moral}", "{=punctuation.definition.tag ^1=entity.name.label :=punctuation.separator"
     " @a-b=entity.name.type.actor +=markup.inserted.for #x=entity.name.tag.issue %frame=variable.parameter"
     " }=punctuation.definition.tag"),
    ("in [1971]{{1971, 1987}}, \\{not{not @us", "{=punctuation.definition.tag {=punctuation.definition.tag"
     " 1971=constant.numeric.date 1987=constant.numeric.date }=punctuation.definition.tag }=punctuation.definition.tag"
     " \\{=constant.character.escape {=punctuation.definition.tag not=keyword.other.clause @us=entity.name.type.actor"),
    # A tag goes over the end of a line, and not over a blank one.
    ("  ~weighs #x", "~weighs=markup.changed.neutral #x=entity.name.tag.issue"),
    ("", ""),
    ("to @us on 1993", ""),
    ("---", "---=meta.separator"),
    ("^1: @hosokawa +backs #targets", "^1=entity.name.label :=punctuation.separator @hosokawa=entity.name.type.actor"
     " +backs=markup.inserted.for #targets=entity.name.tag.issue"),
    ("waiting @japan", ""),
]

CODEBOOK = [
    ("@japan: Japan", "@japan=entity.name.type.actor"),
    ("  also: Tokyo | Nippon, 1990/..", "also=keyword.other.property :=punctuation.separator |=punctuation.separator"
     " 1990/..=constant.numeric.date"),
    ("-rejects: will not have it", "-rejects=markup.deleted.against"),
    ("check unknown-actor: off", "off=constant.language.severity"),
    ("note: never off", "note=keyword.other.key :=punctuation.separator"),
    ("%frame: how it is put", "%frame=variable.parameter"),
]


def coloured(scope: str, lines: list[tuple[str, str]]) -> list[str]:
    found = COLOURS.lines(scope, "\n".join(line for line, _ in lines))
    return [" ".join(f"{text.strip() if not text.startswith(chr(34)) else text}={names[-1].removesuffix('.dossier')}"
                     for text, names in pieces
                     if text.strip() and names and names[-1] not in ("meta.header.dossier", "meta.tag.dossier"))
            for pieces in found]


@pytest.mark.parametrize("number", range(len(ARTICLE)))
def test_a_line_of_an_article(number: int):
    assert coloured("text.dossier.article", ARTICLE)[number] == ARTICLE[number][1]


@pytest.mark.parametrize("number", range(len(CODEBOOK)))
def test_a_line_of_a_codebook(number: int):
    assert coloured("text.dossier.codebook", CODEBOOK)[number] == CODEBOOK[number][1]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_example_is_coloured_to_its_end(file: Path):
    text = file.read_text(encoding="utf-8")
    lines = COLOURS.lines(f"text.dossier.{file.suffix[1:]}", text)
    assert ["".join(piece for piece, _ in line) for line in lines] == text.split("\n")
