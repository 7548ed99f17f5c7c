"""What the shell answers about a place is what the server answers: cards, definitions, uses, outlines, search."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from lsprotocol import types

from conftest import CHECKOUT

CORPUS = CHECKOUT / "grammar/examples/trade-talks"
# An article with most that the language has, and the codebook.
FILES = [CORPUS / "after-the-dinner.article", CORPUS / "dossier.codebook"]


def ask(program: Path, *words: str) -> object:
    run = subprocess.run([program, *words, "--format", "json"], capture_output=True, text=True, cwd=CORPUS)
    assert run.returncode in (0, 1), run.stderr
    return json.loads(run.stdout)


def places(text: str) -> list[tuple[int, int]]:
    """Lines and columns from 0, in code points: the beginnings of some handles, dates, words and labels."""
    found = []
    for number, line in enumerate(text.split("\n")):
        for column, letter in enumerate(line):
            if letter in "@#^%" or line[column:column + 5] in ("Tokyo", "1992-"):
                found.append((number, column))
    return found[::max(1, len(found) // 12)]


def spot(location: types.Location) -> tuple[str, int, int]:
    start = location.range.start
    return location.uri, start.line + 1, start.character + 1


def shown(rows: list[dict]) -> list[tuple[str, int, int]]:
    return [((CORPUS / row["file"]).as_uri(), row["line"], row["column"]) for row in rows]


def outline(items: list, of_server: bool) -> list:
    if of_server:
        return [(one.name, one.detail or "", one.range.start.line + 1, one.range.start.character + 1,
                 outline(one.children or [], True)) for one in items]
    return [(one["name"], one["detail"], one["line"], one["column"], outline(one["children"], False)) for one in items]


async def test_the_shell_answers_as_the_server_does(annotate, program):
    client = await annotate(CORPUS, encodings=["utf-32"])
    await client.has_read()
    cards = uses = 0
    for file in FILES:
        document = client.open(file)
        spots = places(document.text)
        assert len(spots) >= 12
        for line, column in spots:
            at = f"{file.name}:{line + 1}:{column + 1}"
            position = types.Position(line, column)
            card = await client.text_document_hover_async(types.HoverParams(document.identifier, position))
            said = ask(program, "hover", at)
            assert (card and card.contents.value) == (said and said["markdown"]), at
            cards += card is not None
            if card:
                assert (card.range.start.line + 1, card.range.end.character + 1) == (said["line"], said["endColumn"])
            goals = await client.text_document_definition_async(types.DefinitionParams(document.identifier, position))
            assert [spot(one) for one in goals or []] == shown(ask(program, "definition", at)), at
            params = types.ReferenceParams(types.ReferenceContext(True), document.identifier, position)
            found = await client.text_document_references_async(params)
            assert [spot(one) for one in found or []] == shown(ask(program, "references", at)), at
            uses += len(found or [])
        parts = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document.identifier))
        assert outline(list(parts), True) == outline(ask(program, "symbols", file.name), False)
    assert cards > 12 and uses > 50
    for name in ("clin", "tokyo", "dinner", "nobody-is-called-so"):
        hits = await client.workspace_symbol_async(types.WorkspaceSymbolParams(name))
        said = ask(program, "symbols", "--find", name)
        assert [(one.name, *spot(one.location)) for one in hits or []] == [
            (row["name"], *place) for row, place in zip(said, shown(said))], name
