"""A client that does nothing by itself: for what no decent client would send, and for a server's beginning and end."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from pathlib import Path
from typing import Any, Callable

from wire import Frames, Noise, Recording, frame

PATIENCE = 30.0


class Peer:
    """A server and the two ends of its pipes. What it sends is read by a thread and kept in `messages`."""

    def __init__(self, program: Path, *arguments: str, **options: Any):
        self.process = subprocess.Popen(
            # The flag is what many clients add to any server's command line.
            [program, "lsp", "--stdio", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, **options)
        self.recording = Recording()
        self.messages: list[Any] = []
        # All that was sent as a message.
        self.sent: list[Any] = []
        # Gives the result of a request of the server's, by its method and params; without it nobody answers.
        self.answers: Callable[[str, Any], Any] | None = None
        self.noise: Noise | None = None
        self.is_over = False
        self._last_id = 0
        self._writing = threading.Lock()
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    # What is sent

    def send_bytes(self, data: bytes) -> None:
        with self._writing:
            while data:
                data = data[os.write(self.process.stdin.fileno(), data):]

    def send(self, message: Any) -> None:
        data = frame(message)
        if isinstance(message, dict) and "id" in message and "method" in message:
            self.recording.asked[message["id"]] = message["method"]
        self.sent.append(message)
        self.send_bytes(data)

    def notify(self, method: str, params: Any = None) -> None:
        self.send({"jsonrpc": "2.0", "method": method} | ({} if params is None else {"params": params}))

    def ask(self, method: str, params: Any = None) -> int:
        """Sends a request and does not wait; its id."""
        self._last_id += 1
        self.send({"jsonrpc": "2.0", "id": self._last_id, "method": method}
                  | ({} if params is None else {"params": params}))
        return self._last_id

    def request(self, method: str, params: Any = None) -> Any:
        """Sends a request and waits for the whole response."""
        return self.response(self.ask(method, params))

    def initialize(self, folder: Path | None = None, **changes: Any) -> Any:
        params = {"processId": os.getpid(), "rootUri": folder.as_uri() if folder else None, "capabilities": {}}
        response = self.request("initialize", params | changes)
        self.notify("initialized", {})
        return response["result"]

    def close_input(self) -> None:
        self.process.stdin.close()

    # What is received

    def response(self, id: Any) -> Any:
        return self.wait(lambda message: "method" not in message and message.get("id") == id, f"the response to {id!r}")

    def wait(self, wanted: Callable[[Any], bool], what: str) -> Any:
        """The first message that is wanted, of those that came and those to come."""
        end = time.monotonic() + PATIENCE
        with self._news:
            while True:
                if self.noise:
                    raise self.noise
                for message in self.messages:
                    if wanted(message):
                        return message
                if self.is_over or not self._news.wait(end - time.monotonic()):
                    raise AssertionError(f"{what} did not come; what came: {self.messages}")

    def ends(self) -> int:
        """Waits for the server to end by itself; its exit code. What it sent is complete then."""
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return code

    def leave(self) -> None:
        """Ends the session by the book."""
        assert self.request("shutdown")["result"] is None
        self.notify("exit")
        assert self.ends() == 0

    def _read(self) -> None:
        frames = Frames()
        while data := self.process.stdout.read(65536):
            self.recording.received += data
            news: list[Any] = []
            with self._news:
                try:
                    news = frames.feed(data)
                except Noise as noise:
                    self.noise = noise
                self.messages += news
                self._news.notify_all()
            if self.answers:
                self._answer(news)
        with self._news:
            self.is_over = True
            self._news.notify_all()

    def _answer(self, news: list[Any]) -> None:
        for message in news:
            if "method" in message and "id" in message:
                result = self.answers(message["method"], message.get("params"))
                self.send({"jsonrpc": "2.0", "id": message["id"], "result": result})
