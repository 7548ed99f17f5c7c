"""A language client that speaks raw JSON-RPC through a pipe and notes when each message came."""

import json
import os
import select
import subprocess
import time


class Client:
    """One server and what it said. Its own requests are answered as soon as they are read."""

    def __init__(self, command, root):
        self.root = root
        self.started = time.perf_counter()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.input = self.process.stdout.fileno()
        self.output = self.process.stdin.fileno()
        self.held = b""
        self.last_id = 0
        # The diagnostics of each file as they were told last.
        self.told = {}

    # Frames

    def write(self, frame):
        view = memoryview(frame)
        while view:
            view = view[os.write(self.output, view):]

    def read(self, seconds):
        """The next message and when its last byte came; None where none comes within that time."""
        deadline = time.perf_counter() + seconds
        while True:
            blank = self.held.find(b"\r\n\r\n")
            if blank >= 0:
                length = next(
                    int(line.split(b":")[1]) for line in self.held[:blank].split(b"\r\n")
                    if line.lower().startswith(b"content-length"))
                end = blank + 4 + length
                if len(self.held) >= end:
                    came = time.perf_counter()
                    body, self.held = self.held[blank + 4:end], self.held[end:]
                    return json.loads(body), came
            left = deadline - time.perf_counter()
            if left <= 0 or not select.select([self.input], [], [], left)[0]:
                return None
            data = os.read(self.input, 1 << 20)
            if not data:
                raise SystemExit(f"the server ended: {self.process.wait()}")
            self.held += data

    def messages(self, seconds):
        """What comes until nothing has come for that time; requests of the server are answered."""
        while (found := self.read(seconds)) is not None:
            message, came = found
            if "method" in message and "id" in message:
                self.write(frame({"jsonrpc": "2.0", "id": message["id"], "result": self.reply(message)}))
            if message.get("method") == "textDocument/publishDiagnostics":
                self.told[message["params"]["uri"]] = message["params"]["diagnostics"]
            yield message, came

    @staticmethod
    def reply(message):
        if message["method"] == "workspace/configuration":
            return [None] * len(message["params"]["items"])
        return None

    # Messages

    def request_frame(self, method, params):
        self.last_id += 1
        return frame({"jsonrpc": "2.0", "id": self.last_id, "method": method, "params": params})

    def notify(self, method, params):
        self.write(notification(method, params))

    def answer(self, seconds=30):
        """The answer to the last request, and when it came."""
        for message, came in self.messages(seconds):
            if message.get("id") == self.last_id and "method" not in message:
                if "error" in message:
                    raise SystemExit(f"the server answers with an error: {message['error']}")
                return message["result"], came
        raise SystemExit("the server does not answer")

    def request(self, method, params):
        """The answer, and the seconds from the first byte sent to its last byte."""
        sent = self.request_frame(method, params)
        start = time.perf_counter()
        self.write(sent)
        result, came = self.answer()
        return result, came - start

    def diagnostics(self, uri, version, seconds=30):
        """When the diagnostics of that version came, or, of a server that tells no versions, any."""
        for message, came in self.messages(seconds):
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                if message["params"].get("version", version) == version:
                    return message["params"]["diagnostics"], came
        raise SystemExit(f"no diagnostics come for version {version}")

    def initialize(self):
        """The seconds from the start of the process to the answer."""
        uri = "file://" + str(self.root)
        self.write(self.request_frame("initialize", {
            "processId": os.getpid(), "rootUri": uri, "workspaceFolders": [{"uri": uri, "name": "corpus"}],
            "clientInfo": {"name": "benchmark"},
            "capabilities": {
                "general": {"positionEncodings": ["utf-8", "utf-16"]},
                "window": {"workDoneProgress": True},
                "workspace": {"workspaceFolders": True, "configuration": True},
                "textDocument": {
                    "synchronization": {"didSave": True},
                    "publishDiagnostics": {"versionSupport": True, "relatedInformation": True},
                    "hover": {"contentFormat": ["markdown"]},
                    "definition": {"linkSupport": True},
                },
            },
        }))
        result, came = self.answer()
        self.notify("initialized", {})
        return result, came - self.started

    def memory(self):
        """Resident megabytes now, and at most so far."""
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            values = dict(line.split(":", 1) for line in status if ":" in line)
        return [int(values[key].split()[0]) / 1024 for key in ("VmRSS", "VmHWM")]

    def processor(self):
        """Seconds of processor time so far, by the clock that Linux has of each process (clock_getcpuclockid(3))."""
        return time.clock_gettime(~self.process.pid << 3 | 2)

    def quiet(self, seconds=0.3):
        """Waits until the server says nothing for that time and has hardly worked in it."""
        while True:
            before = self.processor()
            said = sum(1 for _ in self.messages(seconds))
            if said == 0 and self.processor() - before < seconds / 100:
                return

    def stop(self):
        self.write(self.request_frame("shutdown", None))
        self.answer()
        self.notify("exit", None)
        status = self.process.wait(timeout=10)
        if status != 0:
            raise SystemExit(f"the server exits with {status}")


def notification(method, params):
    return frame({"jsonrpc": "2.0", "method": method, "params": params})


def frame(message):
    body = json.dumps(message, separators=(",", ":"), ensure_ascii=False).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
