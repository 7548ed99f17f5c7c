#!/usr/bin/env python3
"""Measures a language server on a corpus, beside an empty server as the floor.

    lsp_driver.py CORPUS -- .build/release/dossier lsp

Prints the time to the answer to `initialize` and until the corpus is read, the memory then, and of a change to its
diagnostics, of hover, definition, outline, colours and symbols the median (p50) and the 99th percentile (p99), with their ratio to the floor.
"""

import argparse
import re
import subprocess
import tempfile
import time
from pathlib import Path

from lsp_client import Client, notification

# Milliseconds (the median) and megabytes that are aimed at, with 10,000 articles of 3 kB.
LIMITS = {"initialize": 5, "ready": 400, "memory": 80, "change": 0.4, "hover": 0.25, "definition": 0.25, "documentSymbol": 0.2,
          "semanticTokens/full": 0.2, "workspace symbol": 2}
# What a person types who looks for a name, letter by letter.
TYPED = ("c", "cl", "cli", "clin", "clint", "tra", "trade t", "#ta", "xqz", "")


class Session:
    """One server, from its start to its end, on one article of the corpus."""

    def __init__(self, command, corpus, article, options):
        self.client = Client(command, corpus)
        self.options = options
        self.uri = article.as_uri()
        self.text = article.read_text(encoding="utf-8")
        self.version = 1

    def run(self):
        """Figures by name: seconds, several where there are several, and megabytes."""
        _, initialized = self.client.initialize()
        self.client.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri, "languageId": "dossier", "version": self.version, "text": self.text}})
        figures = {"initialize": [initialized], "ready": [self.ready()]}
        figures["memory"], figures["peak"] = self.client.memory()
        figures["change"] = [self.change(number) for number in range(self.options.edits)]
        places = [self.place(match.start() + 1) for match in re.finditer(r"[@#][a-z]", self.body())]
        for method in ("hover", "definition"):
            figures[method] = [
                self.ask(f"textDocument/{method}", places[number % len(places)])
                for number in range(self.options.requests)]
        for method in ("documentSymbol", "semanticTokens/full"):
            figures[method] = [
                self.time(f"textDocument/{method}", {"textDocument": {"uri": self.uri}})
                for _ in range(self.options.requests)]
        figures["workspace symbol"] = [
            self.client.request("workspace/symbol", {"query": TYPED[number % len(TYPED)]})[1]
            for number in range(self.options.requests)]
        if self.options.idle:
            for _ in self.client.messages(0.5):
                pass
            before = self.client.ticks()
            time.sleep(self.options.idle)
            figures["idle"] = self.client.ticks() - before
        self.client.stop()
        return figures

    def ready(self):
        """Seconds from the start until the work that is shown as progress has ended or, of a server that shows none,
        until the first diagnostics."""
        begun, first = set(), None
        while time.perf_counter() - self.client.started < 60:
            for message, came in self.client.messages(2):
                method, params = message.get("method"), message.get("params")
                if method == "textDocument/publishDiagnostics" and first is None:
                    first = came
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
        if first is None:
            raise SystemExit("the server tells neither progress nor diagnostics")
        return first - self.client.started

    def body(self):
        """The article's text, its header blanked out."""
        header = self.text.index("\n---\n")
        return re.sub("[@#]", " ", self.text[:header]) + self.text[header:]

    def place(self, offset):
        """Of a character, in UTF-8."""
        before = self.text[:offset]
        return {"line": before.count("\n"), "character": len(before[before.rfind("\n") + 1:].encode())}

    def change(self, number):
        """A stray brace is typed and taken away again, so that each change has other diagnostics than the last."""
        self.version += 1
        place = self.place(self.text.index("\n---\n") + 5)
        typed = number % 2 == 0
        end = place if typed else {**place, "character": 1}
        sent = notification("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [{"range": {"start": place, "end": end}, "text": "}" if typed else ""}]})
        start = time.perf_counter()
        self.client.write(sent)
        told, came = self.client.diagnostics(self.uri, self.version)
        if self.options.verify and (len(told) > 0) != typed:
            raise SystemExit(f"{len(told)} diagnostics after a brace was {'typed' if typed else 'taken away'}")
        return came - start

    def ask(self, method, place):
        return self.time(method, {"textDocument": {"uri": self.uri}, "position": place})

    def time(self, method, params):
        result, seconds = self.client.request(method, params)
        if self.options.verify and not result:
            raise SystemExit(f"{method} says nothing to {params}")
        return seconds


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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--edits", type=int, default=300)
    parser.add_argument("--requests", type=int, default=300)
    parser.add_argument("--idle", type=int, default=0, metavar="SECONDS", help="count the clock ticks of so many idle ones")
    parser.add_argument("--check", action="store_true", help="exit 1 where a limit is broken")
    parser.add_argument("server", nargs="+", help="the command, behind --")
    options = parser.parse_args()
    corpus = options.corpus.resolve()
    article = sorted(corpus.rglob("*.article"))[0]

    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty_server"
        subprocess.run(["cc", "-O2", "-o", empty, Path(__file__).with_name("empty_server.c")], check=True)
        options.verify = False
        floor = Session([empty], corpus, article, options).run()
        floor["initialize"] += starts([empty], corpus, 9)
        options.verify = True
        ours = Session(options.server, corpus, article, options).run()
        ours["initialize"] += starts(options.server, corpus, 9)

    broken = []
    print(f"{'milliseconds':28}{'p50':>9}{'p99':>9}{'floor p50':>11}{'p99':>8}{'ratio':>8}{'limit':>8}")
    for name, words in (
        ("initialize", "start to initialize"), ("ready", "start to corpus read"), ("change", "change to diagnostics"),
        ("hover", "hover"), ("definition", "definition"), ("documentSymbol", "outline"),
        ("semanticTokens/full", "colours"), ("workspace symbol", "names over the corpus")
    ):
        mine, least = ([percentile(figures[name], share) for share in (0.5, 0.99)] for figures in (ours, floor))
        verdict = ""
        if mine[0] > LIMITS[name]:
            broken.append(name)
            verdict = "  BROKEN"
        print(f"{words:28}{mine[0]:9.3f}{mine[1]:9.3f}{least[0]:11.3f}{least[1]:8.3f}{mine[0] / least[0]:8.1f}"
              f"{LIMITS[name]:8g}{verdict}")
    verdict = "  BROKEN" if ours["memory"] > LIMITS["memory"] else ""
    broken += ["memory"] * bool(verdict)
    print(f"{'megabytes, the corpus read':28}{ours['memory']:9.1f}{'':36}{LIMITS['memory']:8g}{verdict}")
    print(f"{'megabytes at most':28}{ours['peak']:9.1f}")
    if options.idle:
        print(f"{'clock ticks, idle':28}{ours['idle']:9}{'':36}{1:8}")
        broken += ["idle"] * (ours["idle"] > 1)
    if options.check and broken:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
