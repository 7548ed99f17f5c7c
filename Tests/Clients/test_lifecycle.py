"""How a session begins and ends, and what a server does with what no decent client sends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from metamodel import shared_file
from wire import frame

NOT_INITIALIZED, INVALID_REQUEST, NO_SUCH_METHOD, INVALID_PARAMS, PARSE_ERROR = -32002, -32600, -32601, -32602, -32700


def test_a_session_by_the_book(connect):
    peer = connect()
    result = peer.initialize()
    assert result["capabilities"]["positionEncoding"] == "utf-16"
    assert result["capabilities"]["textDocumentSync"]["change"] == 2
    assert result["serverInfo"]["name"] == "dossier"
    peer.leave()


def test_nothing_is_said_before_the_answer_to_initialize(connect, trade_talks):
    peer = connect()
    peer.notify("initialized", {})
    peer.notify("textDocument/didOpen", {"textDocument": {
        "uri": "file:///a.article", "languageId": "article", "version": 1, "text": "x{"}})
    assert peer.request("textDocument/hover", {})["error"]["code"] == NOT_INITIALIZED
    assert peer.request("shutdown")["error"]["code"] == NOT_INITIALIZED
    peer.initialize(trade_talks)
    assert [sorted(message) for message in peer.messages[:3]] == [
        ["error", "id", "jsonrpc"], ["error", "id", "jsonrpc"], ["id", "jsonrpc", "result"]]


def test_initialize_comes_once(connect):
    peer = connect()
    peer.initialize()
    params = {"processId": None, "rootUri": None, "capabilities": {}}
    assert peer.request("initialize", params)["error"]["code"] == INVALID_REQUEST
    peer.leave()


def test_initialize_that_cannot_be_read_may_be_sent_again(connect):
    peer = connect()
    assert peer.request("initialize", ["no"])["error"]["code"] == INVALID_PARAMS
    peer.initialize()
    peer.leave()


def test_after_shutdown_only_exit_counts(connect):
    peer = connect()
    peer.initialize()
    assert peer.request("shutdown")["result"] is None
    assert peer.request("textDocument/hover", {})["error"]["code"] == INVALID_REQUEST
    assert peer.request("shutdown")["error"]["code"] == INVALID_REQUEST
    peer.notify("exit")
    assert peer.ends() == 0


def test_exit_without_shutdown_is_a_failure(connect):
    peer = connect()
    peer.initialize()
    peer.notify("exit")
    assert peer.ends() == 1


def test_exit_without_initialize_is_a_failure(connect):
    peer = connect()
    peer.notify("exit")
    assert peer.ends() == 1


@pytest.mark.parametrize("says_goodbye", [True, False])
def test_a_closed_input_ends_it(connect, trade_talks, says_goodbye: bool):
    peer = connect()
    peer.initialize(trade_talks)
    if says_goodbye:
        assert peer.request("shutdown")["result"] is None
    peer.close_input()
    assert peer.ends() == (0 if says_goodbye else 1)


def test_an_input_closed_at_once_ends_it(connect):
    peer = connect()
    peer.close_input()
    assert peer.ends() == 1


def test_an_output_that_nobody_reads_any_more_ends_it(program: Path):
    process = subprocess.Popen([program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    process.stdout.close()
    params = {"processId": os.getpid(), "rootUri": None, "capabilities": {}}
    process.stdin.write(frame({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params}))
    assert process.wait(30) == 1
    process.stdin.close()


# The client starts the server, says who it is by the server's own input, and waits to be killed.
CLIENT = """
import json, os, subprocess, sys, time
to_server, program = int(sys.argv[1]), sys.argv[2]
server = subprocess.Popen([program, "lsp"])
body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
    "processId": os.getpid(), "rootUri": None, "capabilities": {}}})
os.write(to_server, f"Content-Length: {len(body)}\\r\\n\\r\\n{body}".encode())
os.write(2, f"{server.pid}\\n".encode())
time.sleep(600)
"""


@pytest.mark.parametrize("pipes_stay", [True, False])
def test_a_vanished_client_leaves_no_server_behind(program: Path, pipes_stay: bool):
    """With the client its ends of the pipes are gone, unless somebody else has them too."""
    input, to_server = os.pipe()
    from_server, output = os.pipe()
    client = subprocess.Popen([sys.executable, "-c", CLIENT, str(to_server), program], stdin=input, stdout=output,
                              stderr=subprocess.PIPE, pass_fds=[to_server])
    os.close(input)
    os.close(output)
    server = int(client.stderr.readline())
    assert os.read(from_server, 15) == b"Content-Length:"
    if not pipes_stay:
        os.close(to_server)
    client.kill()
    client.wait()
    assert has_gone(server)
    client.stderr.close()
    os.close(from_server)
    if pipes_stay:
        os.close(to_server)


def has_gone(pid: int) -> bool:
    for _ in range(300):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.1)
    return False


def test_on_a_terminal_it_says_what_it_is(program: Path):
    ours, terminal = os.openpty()
    done = subprocess.run([program, "lsp"], stdin=terminal, capture_output=True, text=True, timeout=30)
    os.close(terminal)
    os.close(ours)
    assert done.returncode == 2 and done.stdout == ""
    assert "an editor starts it" in done.stderr and "editors/neovim" in done.stderr


# Requests, notifications and frames that are wrong


@pytest.mark.parametrize("method", ["textDocument/foldMyLaundry", "$/custom", "", "textDocument/didOpen", "exit "])
def test_an_unknown_request_is_refused(connect, method: str):
    peer = connect()
    peer.initialize()
    assert peer.request(method, {})["error"]["code"] == NO_SUCH_METHOD
    peer.leave()


def test_an_unknown_notification_is_passed_over(connect):
    peer = connect()
    peer.initialize()
    before = len(peer.messages)
    for method in ("$/setTrace", "$/custom", "workspace/didSomething", "textDocument/hover"):
        peer.notify(method, {})
    peer.send({"jsonrpc": "2.0", "id": 77, "result": None})
    peer.leave()
    assert [message for message in peer.messages[before:] if "error" in message] == []


@pytest.mark.parametrize("params", [None, [], {}, {"textDocument": 1}, {"textDocument": {"uri": 7}, "position": {}},
                                    {"textDocument": {"uri": "file:///a"}, "position": {"line": -1, "character": 0}},
                                    {"textDocument": {"uri": "file:///not-open.article"},
                                     "position": {"line": 0, "character": 0}}], ids=str)
def test_params_that_cannot_be_read_are_refused(connect, params):
    peer = connect()
    peer.initialize()
    assert peer.request("textDocument/hover", params)["error"]["code"] == INVALID_PARAMS
    peer.leave()


@pytest.mark.parametrize("params", [[], {}, {"textDocument": {"uri": "file:///a.article", "version": 1}}, {
    "textDocument": {"uri": "file:///a.article", "version": 2}, "contentChanges": [{"text": "x"}]}], ids=str)
@pytest.mark.parametrize("method", ["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose",
                                    "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders"])
def test_a_notification_that_cannot_be_read_hurts_nobody(connect, method: str, params):
    peer = connect()
    peer.initialize()
    peer.notify(method, params)
    peer.leave()


DEEP = b'{"jsonrpc":"2.0","id":5,"method":"shutdown","params":' + b"[" * 200_000 + b"]" * 200_000 + b"}"

BROKEN = {
    "no JSON": (b"Content-Length: 5\r\n\r\nhello", PARSE_ERROR),
    "half of a message": (b"Content-Length: 16\r\n\r\n{\"jsonrpc\":\"2.0\"", PARSE_ERROR),
    "a method that is no UTF-8": (b"Content-Length: 17\r\n\r\n{\"method\":\"\xff\xfe\xff!\"}", INVALID_REQUEST),
    "an empty frame": (b"Content-Length: 0\r\n\r\n", PARSE_ERROR),
    "too deep": (b"Content-Length: %d\r\n\r\n" % len(DEEP) + DEEP, PARSE_ERROR),
    "a number": (frame(7), INVALID_REQUEST),
    "a batch": (frame([{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}]), INVALID_REQUEST),
    "neither method nor id": (frame({"jsonrpc": "2.0"}), INVALID_REQUEST),
    "an id of a wrong type": (frame({"jsonrpc": "2.0", "id": {}, "method": "shutdown"}), INVALID_REQUEST),
    "a method of a wrong type": (frame({"jsonrpc": "2.0", "id": 5, "method": 7}), INVALID_REQUEST),
    "no length": (b"Content-Type: text\r\n\r\n", PARSE_ERROR),
    "a length below zero": (b"Content-Length: -1\r\n\r\n", PARSE_ERROR),
    "a length beyond all bounds": (b"Content-Length: 99999999999999999999999\r\n\r\n", PARSE_ERROR),
    "two lengths": (b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n", PARSE_ERROR),
    "a line of a terminal": (b"dossier check .\r\n\r\n", PARSE_ERROR),
    "a header without end": (b"X" * 10_000 + b"\r\n", PARSE_ERROR),
}


@pytest.mark.parametrize("data, code", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_frame_is_told_and_the_session_goes_on(connect, data: bytes, code: int):
    peer = connect()
    peer.initialize()
    peer.recording.asked[5] = "shutdown"
    peer.send_bytes(data)
    peer.wait(lambda message: message.get("error", {}).get("code") == code, f"an error {code}")
    peer.leave()


MOST_AFTERWARDS = 64


def test_a_frame_of_200_mb_is_taken_and_its_memory_given_back(connect):
    peer = connect()
    peer.initialize()
    peer.request("dossier/settled")
    before = resident_megabytes(peer.process.pid)
    text = b"x" * (200 << 20)
    for id in (700, 701):
        body = b'{"jsonrpc":"2.0","id":%d,"method":"no/such","params":{"x":"%s"}}' % (id, text)
        peer.recording.asked[id] = "no/such"
        peer.send_bytes(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        # However long it takes, as long as the server lives.
        while not any(message.get("id") == id for message in peer.messages) and peer.process.poll() is None:
            time.sleep(0.05)
        assert peer.response(id)["error"]["code"] == -32601
    peer.request("dossier/settled")
    assert resident_megabytes(peer.process.pid) <= before + MOST_AFTERWARDS
    peer.leave()


def resident_megabytes(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


@pytest.mark.parametrize("header", [
    b"content-length: %d\r\n\r\n", b"CONTENT-LENGTH:%d\r\n\r\n", b"Content-Length: %d \n\n",
    b"Content-Length: %d\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n",
    b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: %d\r\n\r\n",
])
def test_headers_are_read_as_clients_write_them(connect, header: bytes):
    peer = connect()
    peer.initialize()
    peer.recording.asked["a"] = "shutdown"
    body = b'{"jsonrpc":"2.0","id":"a","method":"shutdown"}'
    peer.send_bytes(header % len(body) + body)
    assert peer.response("a")["result"] is None


def test_frames_may_come_byte_by_byte(connect):
    peer = connect()
    peer.initialize()
    peer.recording.asked["a"] = "shutdown"
    for byte in frame({"jsonrpc": "2.0", "id": "a", "method": "shutdown"}):
        peer.send_bytes(bytes([byte]))
    assert peer.response("a")["result"] is None


def test_a_stream_that_ends_within_a_frame(connect):
    peer = connect()
    peer.initialize()
    peer.send_bytes(b"Content-Length: 100\r\n\r\n{")
    peer.close_input()
    assert peer.ends() == 1


def test_a_cancelled_request_is_answered_once(connect, trade_talks):
    peer = connect()
    peer.initialize(trade_talks)
    file = trade_talks / "an-honest-no.article"
    peer.notify("textDocument/didOpen", {"textDocument": {
        "uri": file.as_uri(), "languageId": "article", "version": 1, "text": file.read_text()}})
    place = {"textDocument": {"uri": file.as_uri()}, "position": {"line": 15, "character": 60}}
    ids = []
    for _ in range(50):
        ids.append(peer.ask("textDocument/hover", place))
        peer.notify("$/cancelRequest", {"id": ids[-1]})
    peer.notify("$/cancelRequest", {"id": "never asked"})
    for id in ids:
        response = peer.response(id)
        assert "result" in response or response["error"]["code"] == -32800
    peer.leave()


# Clients as they are


RECORDED = sorted((shared_file("clients") or Path("missing")).glob("*.json"))


def test_clients_are_recorded():
    if not shared_file("clients"):
        pytest.skip("what real clients send in `initialize` does not lie beside the checkout; DOSSIER_SHARED names its folder")
    assert len(RECORDED) == 8


@pytest.mark.parametrize("file", RECORDED, ids=lambda file: file.stem)
def test_a_real_clients_initialize_is_answered(connect, trade_talks, file: Path):
    """As it was recorded, but for the process and the folder, which are not of this machine."""
    params = json.loads(file.read_text().replace("file:///corpus", trade_talks.as_uri()).replace(
        '"/corpus"', json.dumps(str(trade_talks))))
    params["processId"] = os.getpid()
    peer = connect()
    response = peer.request("initialize", params)
    offered = params["capabilities"].get("general", {}).get("positionEncodings", ["utf-16"])
    assert response["result"]["capabilities"]["positionEncoding"] == offered[0]
    peer.notify("initialized", {})
    # It also serves: the file's findings come, by push.
    uri = (trade_talks / "chip-wire.article").as_uri()
    peer.notify("textDocument/didOpen", {"textDocument": {
        "uri": uri, "languageId": "article", "version": 3, "text": "published: 1993\n---\nx{"}})
    peer.wait(lambda message: message.get("method") == "textDocument/publishDiagnostics"
              and message["params"]["uri"] == uri and message["params"]["diagnostics"], "a finding")
    peer.leave()


# Quiet


@pytest.mark.parametrize("pulls", [False, True])
def test_it_uses_no_cpu_while_idle(connect, trade_talks, pulls: bool):
    """At most one clock tick in ten seconds, with a corpus open and its files watched; of a client that pulls, also while
    its question about the workspace waits for news."""
    peer = connect()
    peer.initialize(trade_talks, capabilities={
        "textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": True}}} if pulls else {})
    file = trade_talks / "an-honest-no.article"
    peer.notify("textDocument/didOpen", {"textDocument": {
        "uri": file.as_uri(), "languageId": "article", "version": 1, "text": file.read_text() + "{"}})
    if pulls:
        found = peer.request("workspace/diagnostic", {"previousResultIds": []})["result"]["items"]
        assert found
        peer.ask("workspace/diagnostic", {
            "previousResultIds": [{"uri": one["uri"], "value": one["resultId"]} for one in found]})
    else:
        peer.wait(lambda message: message.get("method") == "textDocument/publishDiagnostics"
                  and message["params"]["diagnostics"], "a finding")
    # It is idle when a second has gone by without a tick.
    before = ticks(peer.process.pid)
    for _ in range(30):
        time.sleep(1)
        if before == (before := ticks(peer.process.pid)):
            break
    time.sleep(10)
    assert ticks(peer.process.pid) - before <= 1
    peer.leave()


def ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])
