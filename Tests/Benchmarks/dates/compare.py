#!/usr/bin/env python3
"""How many expressions of the three lists each tool reads as the lists do: its first candidate, and any of its first three.

A candidate agrees where it means the same as the value or one of its alternatives (see `meaning.py`). A row that is
no date is read as it should be where a tool gives nothing. What another tool says is converted in its favour: of
several readings of one candidate, one that agrees is enough; and where the words say since, until or every, what it
says of the rest counts: 1991-10 for `1991-10/..`, P3M for `R/P3M`. Ours is held to the value.
"""

import argparse
import importlib
from datetime import date
from importlib.metadata import version
from pathlib import Path

import expressions
import meaning

TOOLS = ["dossier", "heideltime", "duckling", "dateparser", "parsedatetime"]
# Those that find expressions in running text; HeidelTime is given nothing else at any time.
RUNNING = ["dossier_found", "heideltime", "duckling", "dateparser"]
LANGUAGES = ["en", "de", "fr", "es", "ja"]
HERE = Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", required=True, help="a folder for files in passing")
    parser.add_argument("--shared", default=HERE.parents[3] / "shared", help="the folder that holds the gold list")
    parser.add_argument("--missed", metavar="TOOL", help="print what that tool reads otherwise, instead of the table")
    parser.add_argument("--running", action="store_true", help="give every tool the sentence alone: it finds the words itself")
    parser.add_argument("--check", action="store_true", help="exit 1 where ours does not lead on a list")
    options = parser.parse_args()

    lists = HERE.parents[1] / "TemporalTests" / "Expressions"
    rows = [
        *expressions.gold(options.shared), *expressions.invented(lists, "further"), *expressions.invented(lists, "unseen"),
    ]
    if options.missed:
        missed(options.missed, rows, options.cache)
        return
    if options.running:
        rows = [row for row in rows if row.origin != "gold" or row.text]
        TOOLS[:] = RUNNING
        for tool in map(module, TOOLS):
            tool.RUNNING = True
    counted = {tool: (module(tool), verdicts(module(tool), rows, options.cache)) for tool in TOOLS}
    print(table(rows, counted))
    if options.check:
        check(rows, counted)


def module(tool):
    return importlib.import_module(f"with_{tool}")


def verdicts(tool, rows, cache):
    """Of each row, whether the first candidate agrees and whether one of three does; None where the tool lacks the language."""
    return [
        None if given is None else (agrees(row, given[:1], tool), agrees(row, given[:3], tool))
        for row, given in zip(rows, tool.answers(rows, cache))
    ]


def agrees(row, candidates, tool):
    if not row.values:
        return not candidates
    right = {meaning.meaning(value) for value in row.values}
    meant = [one for readings in candidates for one in map(meaning.meaning_or_none, readings) if one]
    return any(one in right for one in meant) or (
        tool.IS_PEER and any(meaning.says_the_rest(one, value) for one in meant for value in right))


def table(rows, counted):
    total = {key: sum(1 for row in rows if key(row)) for key in columns(rows)}
    lines = [
        f"Measured on {date.today()}: first candidate · any of the first three.",
        "",
        "| tool | " + " | ".join(f"{key.name} ({total[key]})" for key in total) + " |",
        "| --- |" + " ---: |" * len(total),
    ]
    for tool, found in counted.values():
        cells = [cell(rows, found, key) for key in total]
        lines.append(f"| {tool.NAME} {tool_version(tool)} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


class Column:
    """The rows of a list, or of one language of it."""

    def __init__(self, name, origin, language=None):
        self.name, self.origin, self.language = name, origin, language

    def __call__(self, row):
        return row.origin == self.origin and self.language in (None, row.language)


def columns(rows):
    gold = [Column("gold list", "gold")] if any(row.origin == "gold" for row in rows) else []
    further = [Column("further list", "further"), *(Column(one, "further", one) for one in LANGUAGES)]
    return [*gold, *further, Column("unseen list", "unseen")]


def tool_version(tool):
    return version(tool.PACKAGE) if tool.IS_PEER else tool.version()


def cell(rows, found, column):
    of_column = [verdict for row, verdict in zip(rows, found) if column(row)]
    if all(verdict is None for verdict in of_column):
        return "–"
    first, three = (sum(1 for verdict in of_column if verdict and verdict[at]) for at in (0, 1))
    return f"{first} · {three}"


def check(rows, counted):
    for column in columns(rows):
        if column.language is None:
            scores = {
                tool: sum(1 for row, verdict in zip(rows, found) if column(row) and verdict and verdict[0])
                for tool, (_, found) in counted.items()
            }
            if any(score >= scores[TOOLS[0]] for tool, score in scores.items() if tool != TOOLS[0]):
                raise SystemExit(f"dates: ours does not lead on the {column.name}: {scores}")


def missed(name, rows, cache):
    tool = module(name)
    for row, given, verdict in zip(rows, tool.answers(rows, cache), verdicts(tool, rows, cache)):
        if not (verdict and verdict[0]):
            print(row.origin, row.language, row.published, f"{row.words!r}: {' || '.join(row.values) or 'no date'}; given:",
                  "nothing" if not given else given[:3])


if __name__ == "__main__":
    main()
