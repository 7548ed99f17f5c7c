"""A client that says in `initialize` what a real one was recorded to say, and answers the server as that one can."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from peer import Peer

FOLDER = Path(__file__).with_name("recorded")
CLIENTS = sorted(path.stem for path in FOLDER.glob("*.json"))


def recorded(client: str, folder: Path) -> dict[str, Any]:
    """The parameters of a client, for a folder: it names the folder by the members by which it was recorded to."""
    params = json.loads((FOLDER / f"{client}.json").read_text(encoding="utf-8"))
    here = {"rootUri": folder.as_uri(), "rootPath": str(folder), "processId": os.getpid(),
            "workspaceFolders": [{"uri": folder.as_uri(), "name": folder.name}]}
    return {name: here[name] if name in here and value is not None else value for name, value in params.items()}


class RecordedClient:
    """A session of such a client with a server."""

    def __init__(self, peer: Peer, client: str, folder: Path):
        self.peer = peer
        self.name = client
        self.folder = folder
        self.params = recorded(client, folder)
        self.version = 0
        peer.answers = self.answer
        self.server = peer.request("initialize", self.params)["result"]["capabilities"]
        peer.notify("initialized", {})

    def can(self, *path: str) -> Any:
        """What the client says under a path of its capabilities; None where it says nothing."""
        value = self.params["capabilities"]
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        return value

    def answer(self, method: str, params: Any) -> Any:
        """The result of a request of the server's."""
        if method == "workspace/configuration":
            return [None] * len(params["items"])
        if method == "workspace/applyEdit":
            return {"applied": True}
        if method == "workspace/workspaceFolders":
            return self.params.get("workspaceFolders")
        return None

    @property
    def asked(self) -> set[str]:
        """The methods of all that the server has asked of the client."""
        return {message["method"] for message in self.peer.messages if "method" in message and "id" in message}

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def open(self, name: str) -> None:
        text = (self.folder / name).read_text(encoding="utf-8")
        kind = name.rsplit(".", 1)[1]
        self.version += 1
        self.peer.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri(name), "languageId": kind, "version": self.version, "text": text}})

    def ask(self, method: str, name: str, **params: Any) -> Any:
        """The result of a request about a file."""
        response = self.peer.request(method, {"textDocument": {"uri": self.uri(name)}} | params)
        assert "result" in response, response
        return response["result"]

    def place(self, name: str, words: str, behind: bool = False) -> dict[str, int]:
        """The position before the first such words of a file, or behind them, in the encoding that was agreed on."""
        text = (self.folder / name).read_text(encoding="utf-8")
        offset = text.index(words) + (len(words) if behind else 0)
        line = text.count("\n", 0, offset)
        before = text[text.rfind("\n", 0, offset) + 1:offset]
        return {"line": line, "character": self.length(before)}

    def length(self, text: str) -> int:
        """Of a text in columns."""
        match self.server.get("positionEncoding", "utf-16"):
            case "utf-8":
                return len(text.encode())
            case "utf-32":
                return len(text)
        return len(text.encode("utf-16-le")) // 2

    def settle(self) -> None:
        """Waits until all that was sent is taken, and all findings are out."""
        assert "result" in self.peer.request("dossier/settled")
