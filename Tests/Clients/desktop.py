"""A desktop for programs with windows: keys go in, and what is shown is read as screen readers read it.

Its screen is Xvfb, its message bus its own: nothing of the machine's is used. Pictures are kept under `.build/screens`."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import time
import zlib
from pathlib import Path
from typing import Any, Callable, Iterator

from jeepney import DBusAddress, MessageFlag, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from terminal import PATIENCE, SCREENS

TOOLS = ["Xvfb", "xdotool", "dbus-daemon"]
MENUS = ("menu bar", "popup menu")


class Gone(Exception):
    """An element that is not there any more, or does not answer yet."""


class Element:
    """A part of a window, as screen readers see it."""

    def __init__(self, bus: DBusConnection, owner: str, path: str):
        self.bus, self.owner, self.path = bus, owner, path

    def _address(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, f"org.a11y.atspi.{interface}")

    def _ask(self, message: Any) -> Any:
        try:
            # What is asked of a program that has hardly begun may never be answered; who waits asks again.
            answer = self.bus.send_and_get_reply(message, timeout=5)
        except (TimeoutError, OSError) as error:
            raise Gone(str(error)) from error
        if answer.header.message_type is MessageType.error:
            raise Gone(str(answer.body))
        return answer.body[0] if answer.body else None

    def _call(self, interface: str, method: str, signature: str | None = None, *values: Any) -> Any:
        return self._ask(new_method_call(self._address(interface), method, signature, values))

    def _about(self, interface: str, name: str) -> Any:
        return self._ask(Properties(self._address(interface)).get(name))[1]

    @property
    def role(self) -> str:
        return self._call("Accessible", "GetRoleName")

    @property
    def name(self) -> str:
        return self._about("Accessible", "Name")

    @property
    def children(self) -> list[Element]:
        return [Element(self.bus, *one) for one in self._call("Accessible", "GetChildren")]

    def within(self, role: str, name: str = "", skip: tuple[str, ...] = MENUS) -> Iterator[Element]:
        """All below it of a role whose names contain what is given; nothing below the roles that are skipped."""
        try:
            parts = self.children
        except Gone:
            return
        for one in parts:
            try:
                its = one.role
                if its in skip:
                    continue
                if its == role and (not name or name in one.name):
                    yield one
            except Gone:
                continue
            yield from one.within(role, name, skip)

    def press(self) -> None:
        """Does what a click on it does. Its answer may come no sooner than a dialog is closed: nobody waits for it."""
        message = new_method_call(self._address("Action"), "DoAction", "i", (0,))
        message.header.flags = MessageFlag.no_reply_expected
        self.bus.send(message)

    def choose(self, *names: str) -> None:
        """Presses an item of a window's menus: `window.choose("LSP Client", "Rename")`."""
        place = next(one for one in self.children if one.role == "menu bar")
        for name in names[:-1]:
            place = next(one for one in place.children if one.name == name).children[0]
        next(one for one in place.children if one.name == names[-1]).press()

    @property
    def text(self) -> str:
        return self._call("Text", "GetText", "ii", 0, -1)

    @text.setter
    def text(self, value: str) -> None:
        self._call("EditableText", "SetTextContents", "s", value)

    @property
    def cursor(self) -> int:
        return self._about("Text", "CaretOffset")

    @cursor.setter
    def cursor(self, offset: int) -> None:
        self._call("Text", "SetCaretOffset", "i", offset)

    def find(self, words: str) -> None:
        """Puts the cursor behind the first place where the words stand."""
        self.cursor = self.text.index(words) + len(words)

    def place(self, offset: int) -> tuple[int, int, int, int]:
        """Where a character is on the screen: left, top, width, height."""
        message = new_method_call(self._address("Text"), "GetCharacterExtents", "iu", (offset, 0))
        return tuple(self.bus.send_and_get_reply(message, timeout=5).body)

    @property
    def line(self) -> str:
        """The line with the cursor."""
        text, place = self.text, self.cursor
        return text[text.rfind("\n", 0, place) + 1:].partition("\n")[0]


class Desktop:
    """A screen, a message bus, and a program on them."""

    def __init__(self, folder: Path):
        self.folder, self.home = folder, folder / "home"
        runtime = folder / "run"
        for one in [self.home, runtime]:
            one.mkdir(mode=0o700)
        self.processes: list[subprocess.Popen] = []
        reading, writing = os.pipe()
        self._run(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset",
                   "-fbdir", folder], dict(os.environ), pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as number:
            display = number.readline().strip()
        assert display, self.complaints()
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime), "DISPLAY": f":{display}",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        daemon = self._run(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"], self.environment,
                           stdout=subprocess.PIPE)
        address = daemon.stdout.readline().decode().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        session = open_dbus_connection(address)
        access = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        own = session.send_and_get_reply(new_method_call(access, "GetAddress"), timeout=PATIENCE).body[0]
        session.send_and_get_reply(Properties(access.with_interface("org.a11y.Status")).set("IsEnabled", "b", True),
                                   timeout=PATIENCE)
        self.bus = open_dbus_connection(own)
        self.connections = [session, self.bus]

    def _run(self, command: list[Any], environment: dict[str, str], **options: Any) -> subprocess.Popen:
        with (self.folder / "programs.log").open("ab") as log:
            process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, start_new_session=True,
                                       **{"stdout": log, "stderr": log} | options)
        self.processes.append(process)
        return process

    def start(self, command: list[str], folder: Path, **environment: str) -> None:
        self.program = self._run(command, self.environment | environment, cwd=folder)

    def complaints(self) -> str:
        """The end of what the programs said on their error output."""
        return (self.folder / "programs.log").read_text(errors="replace")[-3000:]

    # What is shown

    @property
    def windows(self) -> list[Element]:
        root = Element(self.bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return [window for program in root.children for window in program.children]

    def window(self, name: str) -> Element | None:
        return next((one for one in self.windows if name in one.name), None)

    def wait(self, what: str, holds: Callable[[], Any]) -> Any:
        """Waits until `holds` gives a value that is true, and gives it. What goes while it is looked at counts as not there."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                if value := holds():
                    return value
            except Gone:
                pass
            assert self.program.poll() is None, f"the editor ended before {what}:\n{self.complaints()}"
            if time.monotonic() > deadline:
                self.keep("failed")
                raise AssertionError(f"did not come about: {what}; see {SCREENS}/failed.png\n{self.complaints()}")
            time.sleep(0.05)

    def ask(self, what: str, action: Callable[[], Any], holds: Callable[[], Any]) -> Any:
        """Asks for what the editor shows for a moment, and again where it went before it was seen, as a person would."""
        asked = float("-inf")

        def seen() -> Any:
            nonlocal asked
            if value := holds():
                return value
            if time.monotonic() - asked > 5:
                action()
                asked = time.monotonic()
            return holds()
        return self.wait(what, seen)

    def keep(self, name: str) -> None:
        """Keeps a picture of the screen."""
        SCREENS.mkdir(parents=True, exist_ok=True)
        (SCREENS / f"{name}.png").write_bytes(picture((self.folder / "Xvfb_screen0").read_bytes()))

    # What a person does

    def keys(self, *names: str) -> None:
        self._press("key", *names)

    def types(self, text: str) -> None:
        self._press("type", "--delay", "20", text)

    def point(self, x: int, y: int) -> None:
        """Moves the mouse to a place, and a little on."""
        for step in [0, 1]:
            subprocess.run(["xdotool", "mousemove", str(x + step), str(y)], env=self.environment, check=True, timeout=PATIENCE)

    def _press(self, *words: str) -> None:
        subprocess.run(["xdotool", words[0], "--clearmodifiers", *words[1:]], env=self.environment, check=True,
                       timeout=PATIENCE)

    def end(self) -> None:
        """Ends all that was started. The screen goes last, and takes its lock away."""
        for connection in self.connections:
            connection.close()
        for process in reversed(self.processes):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(timeout=10)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()


def picture(dump: bytes) -> bytes:
    """The screen of Xvfb, which it keeps as a dump of X windows, as PNG."""
    header = struct.unpack(">25I", dump[:100])
    start, (width, height), stride = header[0] + 12 * header[19], header[4:6], header[12]
    rows = bytearray()
    for row in range(height):
        line = dump[start + row * stride:start + row * stride + 4 * width]
        colours = bytearray(3 * width)
        colours[0::3], colours[1::3], colours[2::3] = line[2::4], line[1::4], line[0::4]
        rows += b"\0" + colours

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b""))
