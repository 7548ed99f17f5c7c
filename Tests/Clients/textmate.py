"""Colours a text by TextMate grammars line by line, as VS Code does, with the same engine for patterns (Oniguruma)."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any, Iterator

import onigurumacffi

Rule = dict[str, Any]


@functools.lru_cache(maxsize=None)
def compiled(pattern: str, is_first_line: bool):
    # `\\A` is the beginning of the file and not of each line.
    return onigurumacffi.compile(pattern if is_first_line else pattern.replace("\\A", "(?!)"))


class Colours:
    """The grammars of a folder, by their scopes."""

    def __init__(self, folder: Path):
        self.grammars = {(one := json.loads(file.read_text()))["scopeName"]: one for file in folder.glob("*.tmLanguage.json")}

    def rules(self, patterns: list[Rule], grammar: Rule) -> Iterator[tuple[Rule, Rule]]:
        """The rules that may match, with the grammar that each stands in."""
        for one in patterns:
            if "include" not in one:
                if "match" in one or "begin" in one:
                    yield one, grammar
                else:
                    yield from self.rules(one.get("patterns", []), grammar)
                continue
            scope, _, name = one["include"].partition("#")
            other = self.grammars[scope] if scope and scope not in ("$self", "$base") else grammar
            yield from self.rules([other["repository"][name]] if name else other["patterns"], other)

    def lines(self, scope: str, text: str) -> list[list[tuple[str, list[str]]]]:
        """Of each line its pieces with the names that hold there, the outermost first."""
        grammar = self.grammars[scope]
        # Each level: its rule, the grammar that it stands in, its names.
        stack: list[tuple[Rule, Rule, list[str]]] = [({"patterns": grammar["patterns"]}, grammar, [])]
        return [self.line(line, number == 0, stack) for number, line in enumerate(text.split("\n"))]

    def line(self, line: str, is_first: bool, stack: list[tuple[Rule, Rule, list[str]]]) -> list[tuple[str, list[str]]]:
        whole = line + "\n"
        names: list[list[str]] = [[] for _ in whole]
        place = 0
        tried: set[tuple[int, int]] = set()
        while place <= len(line):
            rule, grammar, held = stack[-1]
            best = None
            if "end" in rule and (found := compiled(rule["end"], is_first).search(whole, place)):
                best = (found.start(), "end", found, rule, grammar)
            for one, other in self.rules(rule.get("patterns", []), grammar):
                found = compiled(one.get("match") or one["begin"], is_first).search(whole, place)
                if found and (best is None or found.start() < best[0]):
                    best = (found.start(), "match" if "match" in one else "begin", found, one, other)
            if best is None:
                break
            start, kind, found, one, other = best
            for index in range(place, start):
                names[index] = list(held)
            inner = held + ([one["name"]] if "name" in one and kind != "end" else [])
            captures = {"end": "endCaptures", "begin": "beginCaptures", "match": "captures"}[kind]
            for index in range(start, found.end()):
                names[index] = list(inner)
            for group, capture in one.get(captures, {}).items():
                for index in range(max(found.start(int(group)), 0), max(found.end(int(group)), 0)):
                    names[index] = names[index] + [capture["name"]]
            if kind == "end":
                stack.pop()
            elif kind == "begin":
                if (found.end(), id(one)) in tried and found.end() == found.start():
                    break
                tried.add((found.end(), id(one)))
                stack.append((one, other, inner))
            place = found.end()
            if kind == "match" and found.end() == found.start():
                names[place] = list(held)
                place += 1
        for index in range(place, len(whole)):
            names[index] = list(stack[-1][2])
        # What ends with its line ends here.
        while len(stack) > 1 and (found := compiled(stack[-1][0]["end"], is_first).search(whole, len(line))) \
                and found.start() == len(line) and stack[-1][0]["end"].endswith("$"):
            stack.pop()
        pieces: list[tuple[str, list[str]]] = []
        for character, held in zip(line, names):
            if pieces and pieces[-1][1] == held:
                pieces[-1] = (pieces[-1][0] + character, held)
            else:
                pieces.append((character, held))
        return pieces
