"""The recording itself: it hears noise, and tells a double answer."""

from __future__ import annotations

import pytest

from metamodel import MetaModel
from wire import Frames, Noise, Recording, frame

MESSAGE = {"jsonrpc": "2.0", "id": 1, "result": None}


@pytest.mark.parametrize("cut", range(len(frame(MESSAGE))))
def test_a_frame_may_come_in_pieces(cut: int):
    frames = Frames()
    data = frame(MESSAGE)
    assert frames.feed(data[:cut]) + frames.feed(data[cut:]) == [MESSAGE]


@pytest.mark.parametrize("data", [
    b"warning: no codebook\n", b"\n" + frame(MESSAGE), frame(MESSAGE) + b"done", b"Content-Length: x\r\n\r\n",
    b"Content-Length: 2\n\n{}", b"Content-Length: 2\r\n\r\n{]", b"Content-Length: 17\r\n\r\n{\"id\":1, \"id\":1 }",
])
def test_noise_is_heard(data: bytes):
    with pytest.raises(Noise):
        Frames().feed(data)


@pytest.mark.parametrize("received, says", [
    (frame(MESSAGE), ""), (frame(MESSAGE) + frame(MESSAGE), "twice"), (frame(MESSAGE)[:-1], "within a frame"),
    (frame(MESSAGE | {"id": 2}), "nobody asked"),
])
def test_a_recording_is_judged(model: MetaModel, received: bytes, says: str):
    recording = Recording()
    recording.sent = frame({"jsonrpc": "2.0", "id": 1, "method": "shutdown"})
    recording.received = received
    problems = recording.problems(model)
    assert says in " ".join(problems) and bool(says) == bool(problems)
