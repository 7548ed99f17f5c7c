"""A client that pulls diagnostics, and settings, as messages on the wire."""

from __future__ import annotations

PULLING = {"textDocument": {"diagnostic": {}, "publishDiagnostics": {"relatedInformation": True}},
           "workspace": {"diagnostics": {"refreshSupport": True}}}
FILES = {"dossier.codebook": "@us: United States\n", "a.article": "published: 1993-04-17\n---\nIt{@us} and it{@japan}.\n",
         "b.article": "published: 1993-04-18\n---\nIt{@us} [met]{@us\n"}


def name(file) -> dict:
    return {"textDocument": {"uri": file.as_uri()}}


def open_file(peer, file) -> None:
    language = "codebook" if file.suffix == ".codebook" else "article"
    peer.notify("textDocument/didOpen", {"textDocument": {
        "uri": file.as_uri(), "languageId": language, "version": 1, "text": file.read_text()}})


def codes(report) -> list[str]:
    return [one["code"] for one in report["items"]]


def test_a_client_that_pulls_is_given_what_is_new_alone(connect, corpus):
    folder = corpus(FILES)
    peer = connect()
    offered = peer.initialize(folder, capabilities=PULLING)["capabilities"]["diagnosticProvider"]
    assert offered == {"identifier": "dossier", "interFileDependencies": True, "workspaceDiagnostics": True}
    article, codebook = folder / "a.article", folder / "dossier.codebook"
    question = {"previousResultIds": [], "identifier": "dossier"}
    found = peer.request("workspace/diagnostic", question)["result"]["items"]
    assert {one["uri"]: codes(one) for one in found} == {
        article.as_uri(): ["unknown-actor"], (folder / "b.article").as_uri(): ["unclosed-tag"]}
    for file in (article, codebook):
        open_file(peer, file)
    first = peer.request("textDocument/diagnostic", name(article))["result"]
    assert (first["kind"], codes(first)) == ("full", ["unknown-actor"])
    again = peer.request("textDocument/diagnostic", name(article) | {"previousResultId": first["resultId"]})["result"]
    assert again == {"kind": "unchanged", "resultId": first["resultId"]}
    # A definition clears its users: the question that waits is answered with them, and the client is asked to pull again.
    known = [{"uri": one["uri"], "value": one["resultId"]} for one in found]
    waiting = peer.ask("workspace/diagnostic", {"previousResultIds": known})
    peer.notify("textDocument/didChange", {
        "textDocument": {"uri": codebook.as_uri(), "version": 2},
        "contentChanges": [{"text": "@us: United States\n@japan: Japan\n"}]})
    [cleared] = peer.response(waiting)["result"]["items"]
    assert (cleared["uri"], cleared["items"], cleared["version"]) == (article.as_uri(), [], 1)
    refresh = peer.wait(lambda one: one.get("method") == "workspace/diagnostic/refresh", "a refresh")
    peer.send({"jsonrpc": "2.0", "id": refresh["id"], "result": None})
    assert codes(peer.request("textDocument/diagnostic", name(article))["result"]) == []
    peer.leave()
    assert not [one for one in peer.messages if one.get("method") == "textDocument/publishDiagnostics"]


def test_a_client_that_cannot_be_asked_again_is_sent_all(connect, corpus):
    folder = corpus(FILES)
    peer = connect()
    answer = peer.initialize(folder, capabilities={"textDocument": {"diagnostic": {"dynamicRegistration": False}}})
    assert "diagnosticProvider" not in answer["capabilities"]
    open_file(peer, folder / "a.article")
    peer.wait(lambda one: one.get("method") == "textDocument/publishDiagnostics"
              and codes({"items": one["params"]["diagnostics"]}) == ["unknown-actor"], "a finding")
    peer.leave()


def test_settings_are_asked_for_and_named_where_they_are_wrong(connect, corpus):
    folder = corpus(FILES)
    peer = connect()
    peer.initialize(folder, capabilities={"workspace": {"configuration": True}})
    asked = peer.wait(lambda one: one.get("method") == "workspace/configuration", "a question")
    assert asked["params"] == {"items": [{"section": "dossier"}]}
    peer.send({"jsonrpc": "2.0", "id": asked["id"], "result": [{"sevrity": "error"}]})
    said = peer.wait(lambda one: one.get("method") == "window/showMessage", "a message")["params"]["message"]
    assert said == "there is no setting `dossier.sevrity`; did you mean `dossier.severity`?"
    peer.leave()


def test_a_log_names_messages_and_no_text(connect, corpus, tmp_path):
    folder = corpus(FILES)
    log = tmp_path / "dossier.log"
    peer = connect("--log", str(log))
    peer.initialize(folder)
    open_file(peer, folder / "a.article")
    peer.leave()
    lines = [line.split(" s: ", 1)[1] for line in log.read_text().splitlines()]
    assert lines[0] == "dossier lsp begins" and lines[-1] == "dossier lsp ends with status 0"
    assert any(line.startswith("received notification textDocument/didOpen, ") for line in lines)
    assert any(line.startswith("sent answer to initialize (1) after ") for line in lines)
    assert "@japan" not in log.read_text()
