"""Frames of the base protocol, and a recording of all that a server sent, to be held against the meta model."""

from __future__ import annotations

import json
import re
from typing import Any

from metamodel import MetaModel

_HEADER = re.compile(rb"Content-Length: (\d+)\r\n(?:Content-Type: [^\r\n]+\r\n)?\r\n")
_BEGINNING = re.compile(rb"Content-Length: \d+(?:\r(?:\n(?:C[^\r\n]*(?:\r(?:\n\r?)?)?|\r)?)?)?")


class Noise(Exception):
    """Bytes that are no frame."""


def frame(message: Any) -> bytes:
    body = json.dumps(message, ensure_ascii=False).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body


class Frames:
    """Cuts a stream into messages. Strict: what is no frame raises `Noise`."""

    def __init__(self) -> None:
        self.rest = b""

    def feed(self, data: bytes) -> list[Any]:
        self.rest += data
        messages = []
        while header := _HEADER.match(self.rest):
            end = header.end() + int(header[1])
            if len(self.rest) < end:
                return messages
            messages.append(_message(self.rest[header.end():end]))
            self.rest = self.rest[end:]
        if not _BEGINNING.fullmatch(self.rest) and not b"Content-Length: ".startswith(self.rest):
            raise Noise(self.rest[:200])
        return messages


def _message(body: bytes) -> Any:
    def distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in pairs}) < len(pairs):
            raise Noise(body)
        return dict(pairs)

    try:
        return json.loads(body, object_pairs_hook=distinct)
    except ValueError as error:
        raise Noise(body) from error


class Recording:
    """What went between a client and a server, byte for byte."""

    def __init__(self) -> None:
        self.sent = b""
        self.received = b""
        # Ids of requests that were sent in no frame that could be read back.
        self.asked: dict[Any, str] = {}

    def problems(self, model: MetaModel) -> list[str]:
        """What is wrong with the server's messages, each with the message."""
        asked = self.asked | requests_in(self.sent)
        problems, ids, answered = [], [], []
        frames = Frames()
        for message in frames.feed(self.received):
            found = model.problems_of_message(message, asked)
            problems += [f"{problem}\n    in {json.dumps(message, ensure_ascii=False)[:600]}" for problem in found]
            if "id" in message:
                (ids if "method" in message else answered).append(message["id"])
        if frames.rest:
            problems.append(f"the stream ends within a frame: {frames.rest[:200]!r}")
        for one in {id for id in answered if id is not None and answered.count(id) > 1}:
            problems.append(f"request {one!r} was answered twice")
        for one in {id for id in ids if ids.count(id) > 1}:
            problems.append(f"the server used the id {one!r} twice")
        return problems


def requests_in(sent: bytes) -> dict[Any, str]:
    """The methods of the requests in a stream of well-formed frames, by id."""
    found = {}
    place = 0
    while header := re.compile(rb"Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n").match(sent, place):
        place = header.end() + int(header[1])
        message = json.loads(sent[header.end():place])
        if isinstance(message, dict) and "method" in message and "id" in message:
            found[message["id"]] = message["method"]
    return found
