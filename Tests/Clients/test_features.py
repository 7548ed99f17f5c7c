"""What is answered at a place: completion, hover, definition, references."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lsprotocol import types

CODEBOOK = """\
// Who and what.
@miyazawa: Kiichi Miyazawa
  also: Mr. Miyazawa
  kind: person
  role: Prime Minister of Japan, 1991-11-05/1993-08-09
  in: @japan, 1991-11-05/1993-08-09
@hosokawa: Morihiro Hosokawa
  kind: person
  role: Prime Minister of Japan, 1993-08-09/1994-04-28
@clinton: Bill Clinton
@japan: Japan
#quotas: Fixed shares of a market
  also: quotas
#talks: Trade talks
+demands: asks for it
-rejects: will not have it
~weighs: neither for nor against yet
%frame: Kind of reason
  values: rules | growth
"""

ARTICLE = """\
title: No shares
published: 1993-04-17
---
[Mr. Miyazawa]{@miyazawa} [would not hear of quotas]{@miyazawa -rejects #quotas to @clinton %frame rules}. They met{#talks}
on Friday{1993-04-16}, and [he]{@clinton} [asked for them]{^ask}.
---
^ask: @clinton +demands #quotas on 1993-04-16
"""

OTHER = """\
published: 1993-05-01
---
Miyazawa{@miyazawa} [still says no]{@miyazawa -rejects #quotas}.
"""


@pytest.fixture
def folder(corpus) -> Path:
    return corpus({"dossier.codebook": CODEBOOK, "a.article": ARTICLE, "b.article": OTHER})


def labels(list: types.CompletionList) -> list[str]:
    return [item.label for item in list.items]


@pytest.mark.parametrize("typed, first, all", [
    # Each sigil, in a tag that is not closed yet, and before a brace that the editor has put.
    ("[the Prime Minister]{@", "@miyazawa", {"@miyazawa", "@hosokawa", "@clinton", "@japan", "@article"}),
    ("[the Prime Minister]{@|}", "@miyazawa", {"@miyazawa", "@hosokawa", "@clinton", "@japan", "@article"}),
    ("[the talks]{#", "#talks", {"#quotas", "#talks"}), ("[the talks]{#|}", "#talks", {"#quotas", "#talks"}),
    ("[x]{@clinton +", "+demands", {"+demands"}), ("[x]{@clinton +|}", "+demands", {"+demands"}),
    ("[x]{@clinton -", "-rejects", {"-rejects"}), ("[x]{@clinton -|}", "-rejects", {"-rejects"}),
    ("[x]{@clinton ~", "~weighs", {"~weighs"}), ("[x]{@clinton ~|}", "~weighs", {"~weighs"}),
    ("[x]{@clinton +demands #talks %", "%frame", {"%frame"}), ("[x]{#talks %|}", "%frame", {"%frame"}),
    ("[x]{#talks %frame ", "rules", {"rules", "growth"}),
    ("[x]{^", "^ask", {"^ask"}), ("[x]{^|}", "^ask", {"^ask"}),
    # With letters behind the sigil, and with the rest of the text behind the cursor.
    ("[x]{@hos", "@hosokawa", {"@hosokawa"}), ("[x]{@hos|okawa}", "@hosokawa", {"@hosokawa"}),
    ("[x]{@clinton -rej|ects #quotas}", "-rejects", {"-rejects"}),
])
async def test_completion_of_a_tag(annotate, folder, typed: str, first: str, all: set[str]):
    client = await annotate(folder)
    before, _, after = typed.partition("|")
    text = ARTICLE.replace("They met", f"{before}{after}\n\nThey met")
    document = client.open(folder / "a.article", text)
    await client.has_read()
    found = await client.complete(document, before)
    assert labels(found)[0] == first
    assert set(labels(found)) == all


@pytest.mark.parametrize("text", ["Or @", "write to a@", "[x]{not closed}@", "[x]{note \"@"])
async def test_nothing_is_offered_outside_a_tag(annotate, folder, text: str):
    client = await annotate(folder)
    document = client.open(folder / "a.article", ARTICLE.replace("They met", f"{text}\n\nThey met"))
    await client.has_read()
    assert labels(await client.complete(document, text)) == []


async def test_a_completion_replaces_what_was_typed(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article", ARTICLE.replace("They met", "Japan{@hos}\n\nThey met"))
    await client.has_read()
    found = await client.complete(document, "{@hos")
    [item] = found.items
    assert client.words(document, item.text_edit.range) == "@hos"
    assert item.text_edit.new_text == "@hosokawa"
    assert (item.filter_text or item.label).startswith("@hos")
    assert "Morihiro Hosokawa" in (item.detail or "")


async def test_a_name_finds_its_handle(annotate, folder):
    """An editor that filters by itself keeps it: what it filters by begins with what was typed."""
    client = await annotate(folder)
    document = client.open(folder / "a.article", ARTICLE.replace("They met", "[he]{@prime}\n\nThey met"))
    await client.has_read()
    found = await client.complete(document, "{@prime")
    assert labels(found) == ["@miyazawa", "@hosokawa"]
    assert all((item.filter_text or item.label).startswith("@prime") for item in found.items)


async def test_completion_in_headers_and_codebooks(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article", ARTICLE.replace("---\n[Mr.", "sou\n---\n[Mr."))
    codebook = client.open(folder / "dossier.codebook", CODEBOOK + "@new: New\n  in: @ja\n")
    await client.has_read()
    assert [label.strip(": ") for label in labels(await client.complete(document, "sou"))] == ["source"]
    assert labels(await client.complete(codebook, "  in: @ja\n", 9))[0] == "@japan"


async def test_the_card_of_an_actor(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    hover = await client.hover(document, "{@miyazawa}", 3)
    assert client.words(document, hover.range) == "@miyazawa"
    assert hover.contents.kind == types.MarkupKind.Markdown
    card = hover.contents.value
    for words in ("Kiichi Miyazawa", "@miyazawa", "person", "Prime Minister of Japan", "Mr. Miyazawa", "2 mentions",
                  "2 articles", "2 stands", "1993-04-17", "1993-05-01", "still says no"):
        assert words in card, card
    assert re.search(r"in `@japan\b[^`]*` Japan", card), card


async def test_a_card_holds_the_role_of_the_articles_date(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article", ARTICLE.replace("published: 1993-04-17", "published: 1994-02-11"))
    await client.has_read()
    assert "Prime Minister" not in (await client.hover(document, "{@miyazawa}", 3)).contents.value


@pytest.mark.parametrize("at, words", [
    ("#quotas to", "Fixed shares of a market"), ("-rejects #", "will not have it"), ("{^ask}", "asked for them"),
    ("{1993-04-16}", "Friday"), ("%frame rules", "Kind of reason"), ("^ask: ", "asked for them"),
])
async def test_other_cards(annotate, folder, at: str, words: str):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    hover = await client.hover(document, at, 2)
    assert words in hover.contents.value


async def test_a_card_is_plain_text_for_those_who_cannot_show_markdown(connect, folder):
    peer = connect()
    peer.initialize(folder, capabilities={"textDocument": {"hover": {"contentFormat": ["plaintext"]}}})
    uri = (folder / "a.article").as_uri()
    peer.notify("textDocument/didOpen", {"textDocument": {
        "uri": uri, "languageId": "article", "version": 1, "text": ARTICLE}})
    place = {"textDocument": {"uri": uri}, "position": {"line": 3, "character": 18}}
    contents = peer.request("textDocument/hover", place)["result"]["contents"]
    assert contents["kind"] == "plaintext" and "**" not in contents["value"]


async def test_no_card_where_nothing_stands(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    assert await client.hover(document, "would not hear") is None


@pytest.mark.parametrize("at, goal", [
    ("{@miyazawa}", "@miyazawa: Kiichi"), ("-rejects #", "-rejects: will"), ("#quotas to", "#quotas: Fixed"),
    ("%frame rules", "%frame: Kind"), ("@clinton %", "@clinton: Bill"),
])
async def test_from_a_tag_to_the_codebook(annotate, folder, at: str, goal: str):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    [found] = await client.definition(document, at, 2)
    assert found.uri == (folder / "dossier.codebook").as_uri()
    assert CODEBOOK.splitlines()[found.range.start.line].startswith(goal)


async def test_from_a_label_to_its_statement_and_back(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    [found] = await client.definition(document, "{^ask}", 2)
    assert (found.uri, found.range.start.line) == (document.uri, ARTICLE.splitlines().index("^ask: @clinton +demands #quotas on 1993-04-16"))
    assert len(await client.references(document, "^ask: ", 2)) == 1


async def test_definition_sees_what_the_editor_has_not_saved(annotate, folder):
    client = await annotate(folder)
    codebook = client.open(folder / "dossier.codebook")
    document = client.open(folder / "a.article")
    await client.has_read()
    client.edit(codebook, "// Who and what.", "// Who and what.\n//\n//")
    [found] = await client.definition(document, "{@miyazawa}", 2)
    assert codebook.text.splitlines()[found.range.start.line].startswith("@miyazawa")


async def test_references_over_the_corpus(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()

    async def places(declaration: bool) -> list[tuple[str, int]]:
        found = await client.references(document, "{@miyazawa}", 2, declaration)
        return sorted((Path(one.uri).name, one.range.start.line) for one in found)

    uses = [("a.article", 3), ("a.article", 3), ("b.article", 2), ("b.article", 2)]
    assert await places(False) == uses
    assert await places(True) == uses + [("dossier.codebook", 1)]


async def test_a_definition_knows_its_uses(annotate, folder):
    client = await annotate(folder)
    codebook = client.open(folder / "dossier.codebook")
    await client.has_read()
    found = await client.references(codebook, "#quotas: ", 2)
    assert sorted(Path(one.uri).name for one in found) == ["a.article", "a.article", "b.article"]


async def test_a_finding_is_mended(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article", ARTICLE.replace("{@miyazawa -rejects", "{@miyazawa +rejects"))
    await client.has_read()
    found = await client.findings(document, "wrong-sign")
    # Sign and verb are as likely to be the mistake: a person chooses.
    [action, other, move, explanation] = await client.actions(document, "+rejects", 3, found)
    assert (action.title, action.kind) == ("Replace by -rejects", "quickfix")
    assert other.title == "Keep + and leave out the verb"
    assert not action.is_preferred and not other.is_preferred
    assert (move.title, move.kind) == ("Move the statement to the foot, as ^1", "refactor.extract")
    # lsprotocol takes an action that has a command for a command.
    assert explanation.title == "Explain wrong-sign" and "dossier.explain" in str(explanation.command)
    assert [one.code for one in action.diagnostics] == ["wrong-sign"]
    client.apply(document, action.edit)
    await client.findings(document)
    assert "{@miyazawa -rejects #quotas" in document.text


async def test_words_and_their_date(annotate, folder):
    """A hint behind the words; tagged by it, they have none; a slip in the tag is told and mended."""
    client = await annotate(folder)
    document = client.open(folder / "a.article", ARTICLE.replace("They met{#talks}", "They 🗾 met last week"))
    await client.has_read()
    [hint] = [one for one in await client.hints(document) if not one.label.startswith("= ")]
    assert hint.label == "1993-04-05/1993-04-11"
    assert client.offset(document, hint.position) == document.text.index("last week") + len("last week")
    assert hint.tooltip.kind == "markdown" and "last week" in hint.tooltip.value
    [action, *_] = await client.actions(document, "last week", 3)
    assert action.title.startswith("Tag “last week” as 1993-04-05/1993-04-11") and action.kind == "refactor.rewrite"
    client.apply(document, action.edit)
    assert "met [last week]{1993-04-05/1993-04-11}" in document.text
    assert all(one.label.startswith("= ") for one in await client.hints(document))
    client.edit(document, "Friday{1993-04-16}", "Friday{1993-04-17}")
    [slip] = await client.findings(document, "date-disagrees")
    assert client.words(document, slip.range) == "1993-04-17"
    [mend, *_] = await client.actions(document, "{1993-04-17", 4)
    client.apply(document, mend.edit)
    await client.findings(document)
    assert "Friday{1993-04-16}" in document.text


async def test_a_date_is_completed_from_the_words_before_it(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article", ARTICLE.replace("They met", "[last week]{}\n\nThey met"))
    await client.has_read()
    found = await client.complete(document, "[last week]{")
    assert labels(found)[0] == "1993-04-05/1993-04-11"
    assert found.items[0].preselect and found.items[0].detail


async def test_rename_reaches_closed_files_and_keeps_the_text(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    place = client.place(document, "-rejects #", 2)
    shown = await client.text_document_prepare_rename_async(types.PrepareRenameParams(document.identifier, place))
    assert (client.words(document, shown.range), shown.placeholder) == ("rejects", "rejects")
    edit = await client.text_document_rename_async(types.RenameParams(document.identifier, place, "-refuses"))
    changes = {Path(one.text_document.uri).name: one for one in edit.document_changes}
    assert {name: (one.text_document.version, len(one.edits)) for name, one in changes.items()} == {
        "a.article": (1, 1), "b.article": (None, 1), "dossier.codebook": (None, 1)}
    edit.document_changes = [changes["a.article"]]
    client.apply(document, edit)
    assert document.text == ARTICLE.replace("-rejects", "-refuses")


@pytest.mark.parametrize("at, name, why", [
    ("-rejects #", "+rejects", "leaves the sign as it is"), ("#quotas to", "talks", "already defined, in dossier.codebook:14"),
    ("#quotas to", "7up", "cannot be a handle"), ("would not hear", "x", "there is no name to change here"),
])
async def test_rename_says_why_not(annotate, folder, at: str, name: str, why: str):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    with pytest.raises(Exception, match=re.escape(why)):
        await client.text_document_rename_async(types.RenameParams(document.identifier, client.place(document, at, 2), name))


async def test_what_stands_here_is_highlighted(annotate, folder):
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    found = await client.text_document_document_highlight_async(
        types.DocumentHighlightParams(document.identifier, client.place(document, "{^ask}", 2)))
    assert [(client.words(document, one.range), one.kind) for one in found] == [
        ("^ask", types.DocumentHighlightKind.Read), ("^ask", types.DocumentHighlightKind.Write)]
    linked = await client.text_document_linked_editing_range_async(
        types.LinkedEditingRangeParams(document.identifier, client.place(document, "^ask: ", 2)))
    assert [client.words(document, range) for range in linked.ranges] == ["ask", "ask"]
