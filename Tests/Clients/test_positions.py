"""Places as clients count them, with texts that tell the encodings apart, and places that are not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types

ENCODINGS = ["utf-8", "utf-16", "utf-32"]

CODEBOOK = "@宮澤: 宮澤喜一\n@clinton: Bill Clinton\n"

# What stands before the tag, which is what positions have to count.
TEXTS = {
    "Latin": "Prime Minister ", "umlauts": "Außenminister süß ", "CJK": "内閣総理大臣 ", "emoji": "🇯🇵👩‍👩‍👧 𝕏 ",
    "combining marks": "é̂ ñ ", "Hebrew": "שלום ", "nothing": "",
}


def test_the_encoding_is_the_first_of_the_clients_that_is_known(connect):
    for offered, chosen in [(["utf-8", "utf-16"], "utf-8"), (["utf-16", "utf-8"], "utf-16"), (["utf-32"], "utf-32"),
                            (["ebcdic", "utf-32"], "utf-32"), (["ebcdic"], "utf-16"), ([], "utf-16"), (None, "utf-16")]:
        peer = connect()
        capabilities = {} if offered is None else {"general": {"positionEncodings": offered}}
        assert peer.initialize(capabilities=capabilities)["capabilities"]["positionEncoding"] == chosen
        peer.leave()


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("before", TEXTS.values(), ids=TEXTS.keys())
async def test_every_way_of_counting(annotate, corpus, before: str, line_end: str, encoding: str):
    text = f"published: 1993-04-17\n---\n{before}[宮澤]{{@nobody}} {before}met 🗾 x{{@宮澤}}.\n{before}\n".replace("\n", line_end)
    folder = corpus({"dossier.codebook": CODEBOOK.replace("\n", line_end), "a.article": text})
    client = await annotate(folder, encodings=[encoding])
    document = client.open(folder / "a.article")
    [found] = await client.findings(document, "unknown-actor")
    assert client.words(document, found.range) == "@nobody"
    # An edit in the middle of the line is applied where it was meant, and one across the line end too.
    client.edit(document, "@nobody", "@clinton")
    await client.findings(document)
    client.edit(document, f".{line_end}{before}{line_end}", f" 🗾{line_end}[大臣]{{@who}}.{line_end}")
    [found] = await client.findings(document, "unknown-actor")
    assert client.words(document, found.range) == "@who"
    [goal] = await client.definition(document, "{@宮澤}", 2)
    assert (goal.uri, goal.range.start) == ((folder / "dossier.codebook").as_uri(), types.Position(0, 0))
    hover = await client.hover(document, "{@宮澤}", 2)
    assert client.words(document, hover.range) == "@宮澤"


BEYOND = [types.Position(2, 500), types.Position(99, 0), types.Position(99, 99), types.Position(2**31 - 1, 2**31 - 1)]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("position", BEYOND, ids=str)
async def test_a_place_beyond_the_text_is_clamped(annotate, corpus, position: types.Position, encoding: str):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": "published: 1993\n---\n[宮澤]{@clinton}"})
    client = await annotate(folder, encodings=[encoding])
    document = client.open(folder / "a.article")
    await client.findings(document)
    place = types.TextDocumentPositionParams(document.identifier, position)
    for ask, params in [
        (client.text_document_hover_async, types.HoverParams), (client.text_document_definition_async, types.DefinitionParams),
        (client.text_document_completion_async, types.CompletionParams),
    ]:
        await ask(params(place.text_document, place.position))
    # What is written there stands at the end of the line or of the text, which is here the same.
    document.text += "{@x}"
    document.version += 1
    client.change(document, types.TextDocumentContentChangePartial(types.Range(position, position), "{@x}"))
    await client.findings(document, "tag-after-tag")


async def test_a_range_whose_end_comes_first(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": "published: 1993\n---\nab{@clinton}"})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.findings(document)
    document.version += 1
    backwards = types.Range(types.Position(2, 2), types.Position(2, 0))
    client.change(document, types.TextDocumentContentChangePartial(backwards, ""))
    await client.findings(document)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
async def test_a_place_inside_a_character(annotate, corpus, encoding: str):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": "published: 1993\n---\n🗾 x{@clinton}"})
    client = await annotate(folder, encodings=[encoding])
    document = client.open(folder / "a.article")
    await client.findings(document)
    inside = types.Position(2, 1)
    document.version += 1
    client.change(document, types.TextDocumentContentChangePartial(types.Range(inside, inside), "y"))
    await client.findings(document)
    await client.text_document_hover_async(types.HoverParams(document.identifier, inside))


async def test_an_older_version_is_not_applied(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": "published: 1993\n---\nx{@clinton}"})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    client.edit(document, "x", "xy")
    old = types.VersionedTextDocumentIdentifier(1, document.uri)
    client.text_document_did_change(types.DidChangeTextDocumentParams(
        old, [types.TextDocumentContentChangeWholeDocument("{")]))
    client.edit(document, "xy", "xyz")
    await client.findings(document)
    assert any("version 1" in message.message for message in client.log_messages)


@pytest.mark.parametrize("bytes", [b"\xef\xbb\xbf", b""], ids=["BOM", "no BOM"])
async def test_a_byte_order_mark_is_the_files_and_not_the_texts(annotate, corpus, bytes: bytes):
    """An editor does not send it, and finds the definition in the file all the same."""
    folder = corpus({"dossier.codebook": bytes + CODEBOOK.encode(), "a.article": bytes + b"published: 1993\n---\nx{@clinton}\n"})
    client = await annotate(folder, encodings=["utf-8"])
    document = client.open(folder / "a.article", "published: 1993\n---\nx{@clinton}\n")
    await client.findings(document)
    await client.has_read()
    [goal] = await client.definition(document, "{@clinton}", 2)
    assert Path(goal.uri).name == "dossier.codebook"
    assert goal.range.start.line == 1
    client.text_document_did_save(types.DidSaveTextDocumentParams(document.identifier))
    client.edit(document, "{@clinton}", "{@nobody}")
    await client.findings(document, "unknown-actor")
    assert not client.log_messages
