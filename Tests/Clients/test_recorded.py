"""Sessions with what eight real clients say in `initialize`: each is served as it says it can be, and no otherwise.

`recorded/` holds what they were recorded to send, with long lists of values cut down to their first ones.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import pytest

from recorded_client import CLIENTS, RecordedClient

CODEBOOK = """\
title: Talks
@miyazawa: Kiichi Miyazawa
  also: Mr. Miyazawa
  role: Prime Minister, 1991-11-05/1993-08-09
@bush: George Bush
  role: President of the United States, 1989-01-20/1993-01-20
#quotas: Fixed *shares* of a market
-rejects: will not have it
"""

ARTICLE = """\
title: No 株 shares
published: 1993-04-17
url: https://example.org/a
---
🗾 Mr. Miyazawa{@miyazawa} [would not
hear of quotas]{@miyazawa -rejects #quotas}, said an aide{@aide}.

He said that Bush{@b} had asked.
---
"""

@pytest.fixture
def folder(corpus) -> Path:
    return corpus({"dossier.codebook": CODEBOOK, "a.article": ARTICLE})


@pytest.fixture(params=CLIENTS)
def session(request, connect, folder, known_model) -> Iterator[RecordedClient]:
    """A session with an open article, to its end by the book. What the client sends is held against the meta model, too; of
    `initialize` alone the real client's own words stand, whatever the model says."""
    session = RecordedClient(connect(), request.param, folder)
    session.open("a.article")
    session.settle()
    yield session
    session.peer.leave()
    if known_model:
        asked = {message["id"]: message["method"] for message in session.peer.messages
                 if "method" in message and "id" in message}
        problems = [problem for message in session.peer.sent if message.get("method") != "initialize"
                    for problem in known_model.problems_of_message(message, asked, "client")]
        assert not problems, "\n".join(problems)


def test_eight_clients_are_tried():
    assert len(CLIENTS) == 8


def test_what_is_asked_of_a_client_it_can_answer(session):
    """The server asks for nothing that the client does not say it has."""
    can = {
        "window/workDoneProgress/create": session.can("window", "workDoneProgress"),
        "client/registerCapability": session.can("workspace", "didChangeWatchedFiles", "dynamicRegistration")
        or session.can("workspace", "didChangeConfiguration", "dynamicRegistration"),
        "workspace/configuration": session.can("workspace", "configuration"),
        "workspace/codeLens/refresh": session.can("workspace", "codeLens", "refreshSupport"),
        "workspace/inlayHint/refresh": session.can("workspace", "inlayHint", "refreshSupport"),
        "workspace/semanticTokens/refresh": session.can("workspace", "semanticTokens", "refreshSupport"),
        "workspace/diagnostic/refresh": session.can("workspace", "diagnostics", "refreshSupport"),
    }
    assert {method for method in session.asked if not can.get(method)} == set()
    registered = [one["method"] for message in session.peer.messages
                  if message.get("method") == "client/registerCapability"
                  for one in message["params"]["registrations"]]
    for method in registered:
        assert session.can("workspace", method.removeprefix("workspace/"), "dynamicRegistration"), method
    # A token is begun only where the client has made one, or has given one itself.
    tokens = {message["params"]["token"] for message in session.peer.messages if message.get("method") == "$/progress"}
    made = {message["params"]["token"] for message in session.peer.messages
            if message.get("method") == "window/workDoneProgress/create"}
    assert tokens <= made | {session.params.get("workDoneToken")}


def test_columns_are_counted_as_the_client_counts_them(session):
    offered = session.can("general", "positionEncodings") or ["utf-16"]
    assert session.server.get("positionEncoding", "utf-16") == offered[0]
    found = session.ask("textDocument/hover", "a.article", position=session.place("a.article", "Miyazawa{"))
    start, end = found["range"]["start"], found["range"]["end"]
    before = "🗾 " if ARTICLE.splitlines()[4][start["character"]:].startswith("🗾") else ""
    assert (start["line"], end["line"]) == (4, 4)
    assert end["character"] in (session.length("🗾 Mr. Miyazawa"), session.length("🗾 Mr. Miyazawa{@miyazawa")), before


def test_findings_are_pulled_or_pushed_and_never_both(session):
    pulls = session.can("textDocument", "diagnostic") is not None and session.can(
        "workspace", "diagnostics", "refreshSupport")
    pushed = [message["params"] for message in session.peer.messages
              if message.get("method") == "textDocument/publishDiagnostics"]
    assert ("diagnosticProvider" in session.server) == bool(pulls)
    if pulls:
        assert not pushed
        found = session.ask("textDocument/diagnostic", "a.article")["items"]
    else:
        found = pushed[-1]["diagnostics"]
    assert {one["code"] for one in found if one["severity"] == 1} == {"unknown-actor"}
    for one in found:
        assert "relatedInformation" not in one or session.can("textDocument", "publishDiagnostics", "relatedInformation")
        assert "codeDescription" not in one or session.can(
            "textDocument", "publishDiagnostics", "codeDescriptionSupport")
        tags = session.can("textDocument", "publishDiagnostics", "tagSupport", "valueSet") or []
        assert set(one.get("tags", [])) <= set(tags)


def test_cards_are_written_as_the_client_wants_them(session):
    formats = session.can("textDocument", "hover", "contentFormat") or ["markdown"]
    card = session.ask("textDocument/hover", "a.article", position=session.place("a.article", "quotas}"))["contents"]
    assert card["kind"] == formats[0]
    first = card["value"].splitlines()[0]
    if card["kind"] == "markdown":
        assert first.startswith("**Fixed \\*shares\\* of a market** `#quotas`"), first
    else:
        assert first.startswith("Fixed *shares* of a market #quotas"), first
        assert "**" not in card["value"] and "](" not in card["value"] and "`" not in card["value"]


def test_proposals_hold_no_more_than_the_client_can_take(session):
    place = session.place("a.article", "Bush{@b", behind=True)
    found = session.ask("textDocument/completion", "a.article", position=place, context={"triggerKind": 1})
    items = found["items"]
    assert "@bush" in [one["label"] for one in items]

    def can(*path: str) -> Any:
        return session.can("textDocument", "completion", *path)

    for one in items:
        assert one.get("insertTextFormat", 1) == 1 or can("completionItem", "snippetSupport")
        assert "preselect" not in one or can("completionItem", "preselectSupport")
        assert "tags" not in one or 1 in can("completionItem", "tagSupport", "valueSet")
        assert "deprecated" not in one or can("completionItem", "deprecatedSupport")
        assert "labelDetails" not in one or can("completionItem", "labelDetailsSupport")
        assert "commitCharacters" not in one or can("completionItem", "commitCharactersSupport")
    defaults = set(found.get("itemDefaults", {}))
    assert defaults <= set(can("completionList", "itemDefaults") or [])
    # What is not said once for all is said of each.
    assert "editRange" in defaults or all("textEdit" in one for one in items)
    shared = {"data": found["itemDefaults"]["data"]} if "data" in defaults else {}
    bush = next(one for one in items if one["label"] == "@bush") | shared
    resolved = session.peer.request("completionItem/resolve", bush)
    formats = can("completionItem", "documentationFormat") or ["markdown"]
    assert resolved["result"]["documentation"]["kind"] == formats[0]


def test_a_statement_is_proposed_with_places_to_fill_in_where_the_client_has_them(session):
    place = session.place("a.article", "hear of quotas]{", behind=True)
    found = session.ask("textDocument/completion", "a.article", position=place, context={"triggerKind": 1})
    snippets = [one for one in found["items"] if one.get("insertTextFormat") == 2]
    assert bool(snippets) <= bool(session.can("textDocument", "completion", "completionItem", "snippetSupport"))
    for one in found["items"]:
        if one not in snippets:
            text = one.get("textEdit", {}).get("newText", one.get("textEditText", one["label"]))
            assert "${" not in text and "$0" not in text


def test_a_definition_is_a_place_or_a_link(session):
    found = session.ask("textDocument/definition", "a.article", position=session.place("a.article", "miyazawa}"))
    [place] = found if isinstance(found, list) else [found]
    assert "uri" in place or session.can("textDocument", "definition", "linkSupport")
    assert place.get("uri", place.get("targetUri")) == session.uri("dossier.codebook")


def test_an_outline_is_a_tree_where_the_client_shows_one(session):
    found = session.ask("textDocument/documentSymbol", "a.article")
    is_tree = bool(session.can("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"))
    assert [("selectionRange" in one, "location" in one) for one in found] == [(is_tree, not is_tree)] * len(found)
    assert found[0]["name"] == "Header"


def test_another_name_is_written_as_the_client_takes_edits(session):
    if "renameProvider" not in session.server:
        pytest.fail("a name can be changed in every editor")
    edit = session.ask("textDocument/rename", "a.article", position=session.place("a.article", "quotas}"), newName="shares")
    versioned = session.can("workspace", "workspaceEdit", "documentChanges")
    assert ("documentChanges" in edit) == bool(versioned) and ("changes" in edit) != bool(versioned)
    assert "changeAnnotations" not in edit or session.can("workspace", "workspaceEdit", "changeAnnotationSupport")
    files = {one["textDocument"]["uri"] for one in edit["documentChanges"]} if versioned else set(edit["changes"])
    assert files == {session.uri("a.article"), session.uri("dossier.codebook")}


def test_fixes_are_actions_where_the_client_knows_these(session):
    start = session.place("a.article", "@b}")
    range = {"start": start, "end": start}
    found = session.ask("textDocument/codeAction", "a.article", range=range, context={"diagnostics": []})
    if session.can("textDocument", "codeAction", "codeActionLiteralSupport") is None:
        # None of the server's actions is a command alone.
        assert not found
        return
    assert found
    properties = session.can("textDocument", "codeAction", "resolveSupport", "properties") or []
    for one in found:
        # What edits nothing runs a command, as the page of a check does.
        assert "edit" in one or "edit" in properties or "command" in one, one
        assert "disabled" not in one or session.can("textDocument", "codeAction", "disabledSupport")
        assert "isPreferred" not in one or session.can("textDocument", "codeAction", "isPreferredSupport")


def test_an_edit_is_read_and_what_it_breaks_is_reported(session):
    place = session.place("a.article", "Bush{@b", behind=True)
    session.version += 1
    session.peer.notify("textDocument/didChange", {
        "textDocument": {"uri": session.uri("a.article"), "version": session.version},
        "contentChanges": [{"range": {"start": place, "end": place}, "text": "ush"}]})
    session.settle()
    if "diagnosticProvider" in session.server:
        found = session.ask("textDocument/diagnostic", "a.article")["items"]
    else:
        found = [message["params"] for message in session.peer.messages
                 if message.get("method") == "textDocument/publishDiagnostics"][-1]["diagnostics"]
    messages = [one["message"] for one in found if one["severity"] == 1]
    assert len(messages) == 1 and "@aide" in messages[0], messages


def test_everything_advertised_is_answered(session):
    """Colours, folds, selections, links, hints, lenses and the rest: an answer in the protocol's shape, whoever asks."""
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": 12, "character": 0}}
    place = session.place("a.article", "miyazawa}")
    options = {"tabSize": 2, "insertSpaces": True}
    requests: list[tuple[str, str, dict[str, Any]]] = [
        ("foldingRangeProvider", "textDocument/foldingRange", {}),
        ("selectionRangeProvider", "textDocument/selectionRange", {"positions": [place]}),
        ("documentLinkProvider", "textDocument/documentLink", {}),
        ("inlayHintProvider", "textDocument/inlayHint", {"range": whole}),
        ("codeLensProvider", "textDocument/codeLens", {}),
        ("semanticTokensProvider", "textDocument/semanticTokens/full", {}),
        ("semanticTokensProvider", "textDocument/semanticTokens/range", {"range": whole}),
        ("documentHighlightProvider", "textDocument/documentHighlight", {"position": place}),
        ("referencesProvider", "textDocument/references", {"position": place, "context": {"includeDeclaration": True}}),
        ("signatureHelpProvider", "textDocument/signatureHelp", {"position": place}),
        ("typeDefinitionProvider", "textDocument/typeDefinition", {"position": place}),
        ("implementationProvider", "textDocument/implementation", {"position": place}),
        ("linkedEditingRangeProvider", "textDocument/linkedEditingRange", {"position": place}),
        ("callHierarchyProvider", "textDocument/prepareCallHierarchy", {"position": place}),
        ("typeHierarchyProvider", "textDocument/prepareTypeHierarchy", {"position": place}),
        ("documentFormattingProvider", "textDocument/formatting", {"options": options}),
        ("documentRangeFormattingProvider", "textDocument/rangeFormatting", {"range": whole, "options": options}),
    ]
    for provider, method, params in requests:
        if session.server.get(provider):
            session.ask(method, "a.article", **params)
    if session.can("textDocument", "foldingRange", "lineFoldingOnly"):
        folds = session.ask("textDocument/foldingRange", "a.article")
        assert folds and all("startCharacter" not in one for one in folds)
    found = session.peer.request("workspace/symbol", {"query": "miya"})["result"]
    assert found[0]["name"] == "@miyazawa"
