"""An editor on a terminal: keys go in, the screen is read as a person sees it, and is kept under `.build/screens`."""

from __future__ import annotations

import fcntl
import os
import pty
import signal
import struct
import subprocess
import termios
import threading
import time
from pathlib import Path
from typing import Any, Callable

import pyte

CHECKOUT = Path(__file__).resolve().parents[2]
SCREENS = CHECKOUT / ".build/screens"
PATIENCE = float(os.environ.get("PATIENCE", 60))


class Screen(pyte.Screen):
    """What is drawn. Vim also sends what is no colour, by which keys are to be reported."""

    def select_graphic_rendition(self, *attributes: int, private: bool = False) -> None:
        if not private:
            super().select_graphic_rendition(*attributes)


class Terminal:
    """A program that runs on a terminal of its own."""

    def __init__(self, command: list[str], folder: Path, environment: dict[str, str], columns: int = 120, lines: int = 40):
        self.screen = Screen(columns, lines)
        self.stream = pyte.ByteStream(self.screen)
        self.lock = threading.Lock()
        self.output, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=inner, stdout=inner, stderr=inner, start_new_session=True, close_fds=True,
            env=os.environ | {"TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"} | environment,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(inner)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        while True:
            try:
                data = os.read(self.output, 65536)
            except OSError:
                return
            if not data:
                return
            with self.lock:
                self.stream.feed(data)

    def keys(self, text: str) -> None:
        os.write(self.output, text.encode())

    def text(self) -> str:
        with self.lock:
            return "\n".join(line.rstrip() for line in self.screen.display)

    def look(self, words: str) -> list[Any]:
        """The characters of the first place where the words stand on the screen, with their colours."""
        with self.lock:
            for row, line in enumerate(self.screen.display):
                if (column := line.find(words)) >= 0:
                    return [self.screen.buffer[row][column + place] for place in range(len(words))]
        raise AssertionError(f"{words} is not on the screen:\n{self.text()}")

    def wait(self, what: str, holds: Callable[[], Any]) -> Any:
        """Waits until `holds` gives a value that is true, and gives it."""
        deadline = time.monotonic() + PATIENCE
        while not (value := holds()):
            assert self.process.poll() is None, f"the editor ended before {what}:\n{self.text()}"
            assert time.monotonic() < deadline, f"did not come about: {what}\n{self.text()}"
            time.sleep(0.05)
        return value

    def shows(self, words: str) -> str:
        """Waits until the words stand on the screen, and gives all of it."""
        return self.wait(f"{words!r} on the screen", lambda: words in (text := self.text()) and text)

    def hides(self, words: str) -> str:
        return self.wait(f"that {words!r} goes", lambda: words not in (text := self.text()) and (text or " "))

    def keep(self, name: str) -> None:
        """Keeps the screen as a file of text."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        (SCREENS / f"{name}.txt").write_text(self.text() + "\n")

    def end(self) -> None:
        """Ends the program and what it has started."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.reader.join(timeout=5)
        os.close(self.output)
