"""Random edits and requests, one after the other: each is answered, nothing is an error, and memory does not grow.

`DOSSIER_REQUESTS=100000` makes so many steps in place of 2,000, `DOSSIER_REQUESTS_SEED` begins elsewhere. A failure names the
step and its request; the same seed makes the same steps.
"""

from __future__ import annotations

import os
import random
import select
import subprocess
from pathlib import Path
from typing import Any

import pytest

from metamodel import MetaModel
from wire import Frames, frame

STEPS = int(os.environ.get("DOSSIER_REQUESTS", "2000"))
SEED = int(os.environ.get("DOSSIER_REQUESTS_SEED", "1"))
PATIENCE = 60
# A text is cut down that has become longer; in characters.
MOST = 3000

CODEBOOK = """\
title: Talks
@us: United States
  also: Washington
@clinton: Bill Clinton
  also: President Clinton, 1993-01-20/2001-01-20 | the President, 1993-01-20/2001-01-20
  role: President of the United States, 1993-01-20/2001-01-20
  in: @us, 1993-01-20/2001-01-20
@japan: 日本 (Japan)
  also: Tokyo
#trade: Trade
#quotas: Quotas e\u0301
  in: #trade
+wants: asks for it
  also: called for
-rejects: will not have it
%frame: Frame
  values: moral | economic
"""
LINES = [
    "[President Clinton]{@clinton} [called for quotas]{@clinton +wants #quotas to @japan on 1993-04-16} on Friday{1993-04-16}.",
    "日本🗾{@japan} [would not hear of it]{^no}, it said.", "Tokyo{@japan} e\u0301 [refused]{@japan -rejects #trade as alleged}.",
    "An aide{@aide} of the President spoke of trade{#trade} last week.", "[It denied that]{@us ~rejects ^no %frame moral}.",
]
FOOT = "---\n^no: @japan -rejects #quotas via @clinton\n"
PIECES = ["a", " ", "\n", "\r\n", "\r", "é", "e\u0301", "🎌", "日本", "{", "}", "[", "]", "@", "@us", "{@clinton}", "#quotas", "+", "-",
          "{@us +wants #quotas}", "^no", "---\n", "last Friday", "1993-04-17", ": ", "\\", "\ufeff", "%frame moral"]
OPTIONS = {"tabSize": 2, "insertSpaces": True}
# An error that is an answer: what cannot be renamed, and why.
REFUSED = -32803


def article(number: int, end: str) -> str:
    lines = [f"title: Talks {number}", f"published: 1993-04-{10 + number}", "@aide: an aide", "  kind: anonymous", "---",
             *random.Random(number).choices(LINES, k=6), ""]
    return end.join(lines) + FOOT.replace("\n", end)


class Text:
    """An open document as its editor holds it."""

    def __init__(self, text: str):
        self.text = text
        self.version = 1

    def stops(self) -> list[int]:
        """Where a cursor may stand: not between CR and LF."""
        return [place for place in range(len(self.text) + 1) if self.text[place - 1:place + 1] != "\r\n" or place == 0]

    def position(self, offset: int, encoding: str) -> dict[str, int]:
        lines = self.text[:offset].replace("\r\n", "\n").replace("\r", "\n").split("\n")
        last = lines[-1]
        if len(lines) == 1:
            last = last.removeprefix("\ufeff")
        match encoding:
            case "utf-8":
                column = len(last.encode())
            case "utf-16":
                column = len(last.encode("utf-16-le")) // 2
            case _:
                column = len(last)
        return {"line": len(lines) - 1, "character": column}


class Soak:
    """A server, the texts that are open in it, and the steps."""

    def __init__(self, program: Path, folder: Path, encoding: str, model: MetaModel | None):
        self.folder, self.encoding, self.model = folder, encoding, model
        self.dice = random.Random(SEED)
        self.process = subprocess.Popen([program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.frames = Frames()
        self.asked: dict[Any, str] = {}
        self.last_id = 0
        self.open: dict[str, Text] = {}
        self.tokens = ""
        self.problems: list[str] = []
        self.request("initialize", {"processId": os.getpid(), "rootUri": folder.as_uri(), "capabilities": {
            "general": {"positionEncodings": [encoding]},
            "textDocument": {
                "completion": {"completionItem": {"snippetSupport": True, "preselectSupport": True}},
                "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}},
                "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
                "publishDiagnostics": {"relatedInformation": True, "versionSupport": True}}}})
        self.notify("initialized", {})

    # Messages

    def notify(self, method: str, params: Any) -> None:
        self.write({"jsonrpc": "2.0", "method": method, "params": params})

    def write(self, message: Any) -> None:
        data = frame(message)
        while data:
            data = data[os.write(self.process.stdin.fileno(), data):]

    def request(self, method: str, params: Any = None) -> Any:
        """The result, or None where it was refused."""
        self.last_id += 1
        self.asked = {self.last_id: method}
        self.write({"jsonrpc": "2.0", "id": self.last_id, "method": method} | ({} if params is None else {"params": params}))
        while True:
            for message in self.messages():
                if self.model:
                    self.problems += self.model.problems_of_message(message, self.asked)
                if message.get("id") != self.last_id or "method" in message:
                    continue
                if "error" in message:
                    refused = method in ("textDocument/rename", "textDocument/prepareRename")
                    assert refused and message["error"]["code"] == REFUSED, (method, params, message["error"])
                    return None
                return message["result"]

    def messages(self) -> list[Any]:
        assert select.select([self.process.stdout], [], [], PATIENCE)[0], f"no answer to {self.asked}"
        data = os.read(self.process.stdout.fileno(), 1 << 16)
        assert data, f"the server ended with {self.process.wait()} at {self.asked}"
        return self.frames.feed(data)

    def memory(self) -> float:
        """Resident megabytes, once nothing is left to do."""
        self.request("dossier/settled")
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))

    def leave(self) -> None:
        self.request("shutdown")
        self.notify("exit", None)
        assert self.process.wait(PATIENCE) == 0

    # Steps

    def step(self) -> None:
        kind = self.dice.random()
        if not self.open or kind < 0.02:
            self.open_one()
        elif kind < 0.035 and len(self.open) > 1:
            name = self.dice.choice(sorted(self.open))
            del self.open[name]
            self.notify("textDocument/didClose", {"textDocument": {"uri": self.uri(name)}})
        elif kind < 0.05:
            name = self.dice.choice(sorted(self.open))
            self.notify("textDocument/didSave", {"textDocument": {"uri": self.uri(name)}})
        elif kind < 0.35:
            self.edit()
        else:
            self.ask()

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def open_one(self) -> None:
        closed = [path.name for path in sorted(self.folder.iterdir()) if path.name not in self.open]
        if not closed:
            return
        name = self.dice.choice(closed)
        text = (self.folder / name).read_bytes().decode()
        self.open[name] = Text(text)
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri(name), "languageId": name.rsplit(".", 1)[1], "version": 1, "text": text}})

    def edit(self) -> None:
        name = self.dice.choice(sorted(self.open))
        document = self.open[name]
        document.version += 1
        changes = []
        for _ in range(self.dice.choice([1, 1, 1, 2])):
            stops = document.stops()
            start = self.dice.randrange(len(stops))
            length = self.dice.choice([0, 0, 1, 1, 3, 12])
            if len(document.text) > MOST:
                length = len(stops) // 2
            first, last = stops[start], stops[min(start + length, len(stops) - 1)]
            new = self.dice.choice(PIECES + LINES) if self.dice.random() < 0.7 else ""
            changes.append({"range": {"start": document.position(first, self.encoding),
                                      "end": document.position(last, self.encoding)}, "text": new})
            document.text = document.text[:first] + new + document.text[last:]
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": self.uri(name), "version": document.version}, "contentChanges": changes})

    def ask(self) -> None:
        name = self.dice.choice(sorted(self.open))
        document = self.open[name]
        stops = document.stops()
        first, last = sorted(self.dice.choices(stops, k=2))
        range_ = {"start": document.position(first, self.encoding), "end": document.position(last, self.encoding)}
        place = {"textDocument": {"uri": self.uri(name)}, "position": range_["start"]}
        whole = {"textDocument": place["textDocument"]}
        match self.dice.randrange(22):
            case 0 | 1:
                self.request("textDocument/hover", place)
            case 2 | 3:
                found = self.request("textDocument/completion", place)
                if found and found["items"]:
                    self.request("completionItem/resolve", self.dice.choice(found["items"]))
            case 4:
                self.request(f"textDocument/{self.dice.choice(['definition', 'declaration', 'typeDefinition', 'implementation'])}", place)
            case 5:
                self.request("textDocument/references", place | {"context": {"includeDeclaration": True}})
            case 6:
                self.request("textDocument/documentHighlight", place)
            case 7:
                self.request("textDocument/documentSymbol", whole)
            case 8:
                self.request("workspace/symbol", {"query": self.dice.choice(["", "c", "bi cl", "@", "日", "talks 3", "xq"])})
            case 9 | 10:
                found = self.request("textDocument/codeAction", whole | {"range": range_, "context": {"diagnostics": []}})
                lazy = [one for one in found or [] if "data" in one and "edit" not in one]
                if lazy:
                    self.request("codeAction/resolve", self.dice.choice(lazy))
            case 11:
                found = self.request("textDocument/codeLens", whole)
                if found:
                    self.request("codeLens/resolve", self.dice.choice(found))
            case 12:
                self.request("textDocument/inlayHint", whole | {"range": range_})
            case 13:
                found = self.request("textDocument/semanticTokens/full", whole)
                self.tokens = found["resultId"]
            case 14:
                self.request("textDocument/semanticTokens/full/delta", whole | {"previousResultId": self.tokens})
            case 15:
                self.request("textDocument/semanticTokens/range", whole | {"range": range_})
            case 16:
                self.request(f"textDocument/{self.dice.choice(['foldingRange', 'documentLink'])}", whole)
            case 17:
                self.request("textDocument/selectionRange", whole | {"positions": [range_["start"], range_["end"]]})
            case 18:
                self.request(f"textDocument/{self.dice.choice(['signatureHelp', 'linkedEditingRange', 'prepareRename'])}", place)
            case 19:
                self.request("textDocument/rename", place | {"newName": self.dice.choice(["us", "new-name", "a b", ""])})
            case 20:
                self.request("textDocument/formatting", whole | {"options": OPTIONS})
            case 21:
                kind, steps = self.dice.choice([("Call", ("incomingCalls", "outgoingCalls")), ("Type", ("supertypes", "subtypes"))])
                for item in self.request(f"textDocument/prepare{kind}Hierarchy", place) or []:
                    self.request(f"{kind.lower()}Hierarchy/{self.dice.choice(steps)}", {"item": item})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_edits_and_requests_in_any_order(program, corpus, known_model, encoding: str):
    files = {"dossier.codebook": CODEBOOK}
    for number in range(8):
        files[f"a{number}.article"] = ("\ufeff" if number == 3 else "") + article(number, "\r\n" if number % 3 == 1 else "\n")
    soak = Soak(program, corpus(files), encoding, known_model)
    count = STEPS // 3
    # The first steps fill what is kept; from then on memory stays.
    early, mark = 0.0, max(count // 10, min(count // 2, 1000))
    for number in range(count):
        if number == mark:
            early = soak.memory()
        try:
            soak.step()
        except AssertionError as error:
            raise AssertionError(f"step {number}, DOSSIER_REQUESTS_SEED={SEED}, {encoding}: {error}") from error
        assert not soak.problems, (number, soak.problems)
    late = soak.memory()
    soak.leave()
    print(f"{encoding}: {count} steps, {early:.1f} MB after {mark}, {late:.1f} MB at the end")
    assert late <= 1.1 * early, (early, late)
