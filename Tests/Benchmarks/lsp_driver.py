#!/usr/bin/env python3
"""Measures a language server on a corpus, beside an empty server as the floor.

    lsp_driver.py CORPUS -- .build/release/dossier lsp

Prints the time to the answer to `initialize`, to the first diagnostics of a file that is opened at once, and until the corpus
is read; the memory then; and of each change and request the median (p50) and the 99th percentile (p99), with their ratio to the
floor. With `--larger` a second corpus is measured, and how many times as long each takes there.
"""

import argparse
import re
import subprocess
import tempfile
import time
from pathlib import Path

from lsp_client import Client, notification

# What is measured, in this order: its name, its words, and the milliseconds (the median) that are aimed at, with 10,000
# articles of 3 kB.
ROWS = (
    ("initialize", "start to initialize", 5), ("ready", "start to corpus read", 400),
    ("opened", "opened while it is read to diagnostics", 8), ("change", "change to diagnostics, nothing wrong", 0.3),
    ("unknown", "the same, an unknown handle", 0.4), ("brace", "the same, a stray brace", 0.4),
    ("other", "the same, in another open file", 5), ("hover", "hover", 0.2), ("definition", "definition", 0.2),
    ("documentHighlight", "highlight", 0.2), ("documentSymbol", "outline", 0.2),
    ("semanticTokens/full", "colours", 0.2), ("completion", "completion", 0.4),
    ("references", "references, about 1,300", 3), ("workspace symbol", "names over the corpus", 2),
)
MEGABYTES = 80
# Milliseconds of the processor in some seconds without a message: a look whether the client is still there.
MOST_IDLE = 1
# Those that follow a key, and how many times as long they may take with five times the articles.
KEYS = ("change", "unknown", "brace", "hover", "definition", "documentHighlight", "documentSymbol",
        "semanticTokens/full", "completion")
MOST_GROWTH = 1.5
# What a person types who looks for a name, letter by letter.
TYPED = ("c", "cl", "cli", "clin", "clint", "tra", "trade t", "#ta", "xqz", "")
HITS = 1300


class Session:
    """One server, from its start to its end, on one article of the corpus."""

    def __init__(self, command, corpus, article, options):
        self.client = Client(command, corpus)
        self.corpus = corpus
        self.options = options
        self.uri = article.as_uri()
        self.text = article.read_text(encoding="utf-8")
        self.version = 1

    def run(self):
        """Figures by name: seconds, several where there are several, and megabytes."""
        _, initialized = self.client.initialize()
        opened = time.perf_counter()
        self.open(self.uri, self.text)
        figures = {"initialize": [initialized], "ready": [self.ready()]}
        if self.first:
            figures["opened"] = [self.first - opened]
        figures["memory"], figures["peak"] = self.client.memory()
        self.client.quiet()
        # What the article has that nobody typed.
        self.before = self.client.told.get(self.uri, [])
        body = self.text.index("\n---\n") + 5
        word = re.compile(r"[a-z]{4} [a-z]").search(self.text, body).start() + 2
        handle = re.compile(r"\{@[a-z-]+[ }]").search(self.text, body).end() - 1
        for name, offset, typed, wrong in (
            ("change", word, "e", False), ("unknown", handle, "x", True), ("brace", body, "}", True)
        ):
            figures[name] = [self.change(offset, typed, number % 2 == 0, wrong)
                             for number in range(even(self.options.edits))]
        figures["other"] = self.other()
        places = [self.place(match.start() + 1) for match in re.finditer(r"[@#][a-z]", self.body())]
        for method in ("hover", "definition", "documentHighlight", "completion"):
            figures[method] = [
                self.ask(f"textDocument/{method}", places[number % len(places)])
                for number in range(self.options.requests)]
        for method in ("documentSymbol", "semanticTokens/full"):
            figures[method] = [
                self.time(f"textDocument/{method}", {"textDocument": {"uri": self.uri}})
                for _ in range(self.options.requests)]
        figures["references"] = self.references(places)
        figures["workspace symbol"] = [
            self.client.request("workspace/symbol", {"query": TYPED[number % len(TYPED)]})[1]
            for number in range(self.options.requests)]
        if self.options.idle:
            self.client.quiet()
            before = self.client.processor()
            time.sleep(self.options.idle)
            figures["idle"] = 1000 * (self.client.processor() - before)
        self.client.stop()
        return figures

    def open(self, uri, text):
        self.client.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "dossier", "version": 1, "text": text}})

    def ready(self):
        """Seconds from the start until the work that is shown as progress has ended or, of a server that shows none,
        until the first diagnostics. `first` is when these came."""
        begun, self.first = set(), None
        while time.perf_counter() - self.client.started < 60:
            for message, came in self.client.messages(2):
                method, params = message.get("method"), message.get("params")
                if method == "textDocument/publishDiagnostics" and self.first is None:
                    self.first = came
                if method == "window/workDoneProgress/create":
                    begun.add(params["token"])
                if method == "$/progress" and params["value"]["kind"] == "end":
                    begun.discard(params["token"])
                    if not begun:
                        return came - self.client.started
            if not begun:
                break
        if begun:
            raise SystemExit("the corpus is not read after a minute")
        if self.first is None:
            raise SystemExit("the server tells neither progress nor diagnostics")
        return self.first - self.client.started

    def body(self):
        """The article's text, its header blanked out."""
        header = self.text.index("\n---\n")
        return re.sub("[@#]", " ", self.text[:header]) + self.text[header:]

    def place(self, offset):
        """Of a character, in UTF-8."""
        before = self.text[:offset]
        return {"line": before.count("\n"), "character": len(before[before.rfind("\n") + 1:].encode())}

    def change(self, offset, text, typed, wrong):
        """The seconds from a text that is typed, or taken away again, to the diagnostics; `wrong`: whether it makes some."""
        place = self.place(offset)
        end = place if typed else {**place, "character": place["character"] + 1}
        self.version += 1
        start = self.edit(self.uri, self.version, place, end, text if typed else "")
        told, came = self.client.diagnostics(self.uri, self.version)
        if self.options.verify and self.is_broken(told) != (typed and wrong):
            raise SystemExit(f"{len(told)} diagnostics, and {len(self.before)} before, after {text!r} was "
                             f"{'typed' if typed else 'taken away'}: {[one['message'] for one in told]}")
        return came - start

    def is_broken(self, told):
        """Whether there are others than those that the article has without a change."""
        return [one["code"] for one in told] != [one["code"] for one in self.before]

    def edit(self, uri, version, start, end, text):
        """Sends a change; when its first byte was sent."""
        sent = notification("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": [{"range": {"start": start, "end": end}, "text": text}]})
        begun = time.perf_counter()
        self.client.write(sent)
        return begun

    def other(self):
        """The seconds from a change of the codebook to the diagnostics of the article that it breaks, and mends again: an actor
        whom it names is defined by another handle."""
        book = self.corpus / "dossier.codebook"
        text = book.read_text(encoding="utf-8")
        used = set(re.findall(r"\{@([a-z-]+)[ }]", self.text))
        line, handle = next((number, found[1]) for number, row in enumerate(text.splitlines())
                            if (found := re.match(r"@([a-z-]+):", row)) and found[1] in used)
        self.open(book.as_uri(), text)
        self.client.diagnostics(book.as_uri(), 1)
        place = {"line": line, "character": len(handle) + 1}
        times = []
        for number in range(even(self.options.edits // 10)):
            typed = number % 2 == 0
            end = place if typed else {**place, "character": place["character"] + 1}
            start = self.edit(book.as_uri(), number + 2, place, end, "x" if typed else "")
            if not self.options.verify:
                self.client.diagnostics(book.as_uri(), number + 2)
                times.append(time.perf_counter() - start)
                continue
            told, came = self.client.diagnostics(self.uri, self.version)
            while self.is_broken(told) != typed:
                told, came = self.client.diagnostics(self.uri, self.version)
            times.append(came - start)
            # The other files that it breaks are still checked.
            self.client.quiet()
        self.client.notify("textDocument/didClose", {"textDocument": {"uri": book.as_uri()}})
        self.client.quiet()
        return times

    def references(self, places):
        """Of the name that is used nearest to 1,300 times."""
        def ask(place):
            return self.client.request("textDocument/references", {
                "textDocument": {"uri": self.uri}, "position": place, "context": {"includeDeclaration": True}})
        best = min(places, key=lambda place: abs(len(ask(place)[0] or []) - HITS))
        return [ask(best)[1] for _ in range(max(1, self.options.requests // 3))]

    def ask(self, method, place):
        return self.time(method, {"textDocument": {"uri": self.uri}, "position": place})

    def time(self, method, params):
        result, seconds = self.client.request(method, params)
        if self.options.verify and not result:
            raise SystemExit(f"{method} says nothing to {params}")
        return seconds


def even(number):
    """As many edits that all that is typed is taken away again."""
    return number + number % 2


def percentile(values, share):
    """Milliseconds."""
    ordered = sorted(values)
    return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def starts(command, corpus, count):
    """The seconds to the answer to `initialize`, over several starts."""
    times = []
    for _ in range(count):
        client = Client(command, corpus)
        times.append(client.initialize()[1])
        client.stop()
    return times


def measured(options, corpus, floor):
    """The figures of the server on a corpus and, with `floor`, those of an empty one."""
    article = sorted(corpus.rglob("*.article"))[0]
    empty = None
    if floor:
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "empty_server"
            subprocess.run(["cc", "-O2", "-o", program, Path(__file__).with_name("empty_server.c")], check=True)
            options.verify = False
            empty = Session([program], corpus, article, options).run()
            empty["initialize"] += starts([program], corpus, 9)
    options.verify = True
    ours = Session(options.server, corpus, article, options).run()
    ours["initialize"] += starts(options.server, corpus, 9)
    return ours, empty


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--larger", type=Path, metavar="CORPUS", help="a corpus of five times as many articles")
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--requests", type=int, default=300)
    parser.add_argument("--idle", type=int, default=0, metavar="SECONDS", help="measure the processor time of so many idle ones")
    parser.add_argument("--check", action="store_true", help="exit 1 where a limit is broken")
    parser.add_argument("server", nargs="+", help="the command, behind --")
    options = parser.parse_args()
    ours, floor = measured(options, options.corpus.resolve(), floor=True)

    broken = []

    def verdict(name, value, limit):
        if value <= limit:
            return ""
        broken.append(name)
        return "  BROKEN"

    print(f"{'milliseconds':40}{'p50':>9}{'p99':>9}{'floor p50':>11}{'p99':>8}{'ratio':>8}{'limit':>8}")
    for name, words, limit in ROWS:
        mine, least = ([percentile(figures.get(name, [0]), share) for share in (0.5, 0.99)] for figures in (ours, floor))
        ratio = f"{mine[0] / least[0]:8.1f}" if least[0] else f"{'':8}"
        print(f"{words:40}{mine[0]:9.3f}{mine[1]:9.3f}{least[0]:11.3f}{least[1]:8.3f}{ratio}"
              f"{limit:8g}{verdict(name, mine[0], limit)}")
    print(f"{'megabytes, the corpus read':40}{ours['memory']:9.1f}{'':36}{MEGABYTES:8g}"
          f"{verdict('memory', ours['memory'], MEGABYTES)}")
    print(f"{'megabytes at most':40}{ours['peak']:9.1f}")
    if options.idle:
        words = f"processor time in {options.idle} idle seconds"
        print(f"{words:40}{ours['idle']:9.3f}{'':36}{MOST_IDLE:8g}{verdict('idle', ours['idle'], MOST_IDLE)}")
    if options.larger:
        larger, _ = measured(options, options.larger.resolve(), floor=False)
        print(f"\n{'with five times the articles':40}{'p50':>9}{'p99':>9}{'':19}{'times':>8}{'limit':>8}")
        for name, words, _ in ROWS:
            mine = [percentile(larger.get(name, [0]), share) for share in (0.5, 0.99)]
            times = mine[0] / (percentile(ours.get(name, [0]), 0.5) or 1)
            limit = f"{MOST_GROWTH:8g}{verdict(name, times, MOST_GROWTH)}" if name in KEYS else ""
            print(f"{words:40}{mine[0]:9.3f}{mine[1]:9.3f}{'':19}{times:8.2f}{limit}")
        print(f"{'megabytes, the corpus read':40}{larger['memory']:9.1f}{'':28}{larger['memory'] / ours['memory']:8.2f}")
    if options.check and broken:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
