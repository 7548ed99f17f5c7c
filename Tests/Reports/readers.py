"""Readers of the formats, each by the rules of whoever reads it: a report becomes a list of findings again."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any, Callable
from urllib.parse import unquote_to_bytes

import yaml
from lxml import etree
from tap.parser import Parser


@dataclass
class Found:
    """A finding; None for what the format does not say."""

    file: str
    code: str
    severity: str
    message: str
    line: int
    column: int | None = None
    end: tuple[int, int] | None = None
    related: list[tuple[str, int, int, str]] = field(default_factory=list)


def shown(path: str) -> str:
    """A path as people read it: control characters are told by their numbers."""
    return "".join(f"\\u{{{ord(c):X}}}" if ord(c) < 0x20 or ord(c) == 0x7F else c for c in path)


def read_json(report: bytes) -> list[Found]:
    return [found(each) for each in json.loads(report)]


def read_jsonl(report: bytes) -> list[Found]:
    return [found(json.loads(line)) for line in report.decode().split("\n")[:-1]]


def found(each: dict[str, Any]) -> Found:
    related = [(shown(r["file"]), r["line"], r["column"], r["message"]) for r in each["related"]]
    return Found(shown(each["file"]), each["code"], each["severity"], each["message"], each["line"], each["column"],
                 (each["endLine"], each["endColumn"]), related)


def read_concise(report: bytes) -> list[Found]:
    lines = report.decode().split("\n")
    assert lines[-1] == "" and re.match(r"(nothing found in|\d+ \w+.* in \d+ of) \d+ files?\b", lines[-2])
    form = re.compile(r"(.*):(\d+):(\d+): (error|warning|info|hint)\[([a-z0-9-]+)\]: (.*)")
    result = []
    for line in lines[:-2]:
        file, row, column, severity, code, message = form.fullmatch(line).groups()
        # What would be a command in the log of a CI service has other signs there.
        file, message = (text.replace("#⌗", "##").replace(":\ua789", "::") for text in (file, message))
        result.append(Found(file, code, severity, message, int(row), int(column)))
    return result


def sarif_path(run: dict[str, Any], artifact: dict[str, Any]) -> bytes:
    """The whole path that an address means."""
    base = run["originalUriBaseIds"][artifact["uriBaseId"]]["uri"] if "uriBaseId" in artifact else ""
    address = base + artifact["uri"]
    assert address.startswith("file:///")
    return unquote_to_bytes(address.removeprefix("file://"))


def read_sarif(report: bytes) -> list[Found]:
    [run] = json.loads(report)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    result = []
    for each in run["results"]:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
        [location] = each["locations"]
        region = location["physicalLocation"]["region"]
        related = []
        for number, other in enumerate(each.get("relatedLocations", []), 1):
            assert other["id"] == number
            place = other["physicalLocation"]["region"]
            related.append((sarif_file(run, other), place["startLine"], place["startColumn"], other["message"]["text"]))
        result.append(Found(sarif_file(run, location), each["ruleId"], each["level"], each["message"]["text"],
                            region["startLine"], region["startColumn"], (region["endLine"], region["endColumn"]), related))
    return result


def sarif_file(run: dict[str, Any], location: dict[str, Any]) -> str:
    root = unquote_to_bytes(run["originalUriBaseIds"]["%SRCROOT%"]["uri"].removeprefix("file://"))
    path = sarif_path(run, location["physicalLocation"]["artifactLocation"])
    assert path.startswith(root)
    return shown(path.removeprefix(root).decode(errors="replace"))


def read_github(report: bytes) -> list[Found]:
    """As the runner reads commands (actions/runner, ActionCommand.cs): what is escaped last is undone first."""
    result = []
    for line in report.decode().split("\n")[:-1]:
        command, properties, data = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
        values = {}
        for part in properties.split(","):
            key, value = part.split("=", 1)
            for code, sign in [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]:
                value = value.replace(code, sign)
            values[key] = value
        for code, sign in [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]:
            data = data.replace(code, sign)
        code = re.fullmatch(r"Dossier \((.*)\)", values["title"])[1]
        file, line, column = shown(values["file"]), int(values["line"]), int(values.get("col", 0)) or None
        message, *rest = data.split("\n")
        place = re.match(re.escape(file) + r":(\d+):(\d+): " + code + ": ", message)
        assert place, message
        end = (int(values["endLine"]), int(values["endColumn"])) if "endColumn" in values else None
        if end is None:
            assert values["endLine"] != values["line"]
        result.append(Found(file, code, command, message[place.end():], line, column or int(place[2]), end,
                            [related(text) for text in rest]))
    return result


def related(text: str) -> tuple[str, int, int, str]:
    message, file, line, column = re.fullmatch(r"(.*?): (.*):(\d+):(\d+)", text).groups()
    return (file, int(line), int(column), message)


def read_azure(report: bytes) -> list[Found]:
    """As the agent reads commands (microsoft/azure-pipelines-agent, Command.cs)."""
    result = []
    for line in report.decode().split("\n")[:-1]:
        head, message = line.removeprefix("##vso[").split("]", 1)
        area, properties = head.split(" ", 1)
        assert area == "task.logissue"
        values = dict(part.split("=", 1) for part in properties.split(";") if part)
        values["message"] = message
        for key, value in values.items():
            for code, sign in [("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]"), ("%AZP25", "%")]:
                value = value.replace(code, sign)
            values[key] = value
        assert set(values) == {"type", "sourcepath", "linenumber", "columnnumber", "code", "message"}
        result.append(Found(values["sourcepath"], values["code"], values["type"], values["message"],
                            int(values["linenumber"]), int(values["columnnumber"])))
    return result


def read_gitlab(report: bytes) -> list[Found]:
    result = []
    for each in json.loads(report):
        assert set(each) == {"description", "check_name", "fingerprint", "severity", "location"}
        location = each["location"]
        result.append(Found(shown(location["path"]), each["check_name"], each["severity"], each["description"],
                            location["lines"]["begin"]))
    return result


def read_junit(report: bytes) -> list[Found]:
    result = []
    suites = etree.fromstring(report)
    for number, suite in enumerate(suites):
        assert suite.get("id") == str(number)
        cases = suite.findall("testcase")
        assert int(suite.get("tests")) == len(cases)
        for count, element in [("failures", "failure"), ("errors", "error"), ("skipped", "skipped")]:
            assert int(suite.get(count)) == len(suite.findall(f"testcase/{element}"))
        assert len({case.get("name") for case in cases}) == len(cases)
        for case in cases:
            assert case.get("classname") == suite.get("name")
            if len(case) == 0:
                assert [case.get("name")] == ["check"] and len(cases) == 1
                continue
            [outcome] = case
            code, line, column = case.get("name").rsplit(":", 2)
            severity = outcome.get("type") or re.search(r": (warning|info|hint)\[", outcome.text)[1]
            result.append(Found(suite.get("name"), code, severity, outcome.get("message"), int(line), int(column),
                                related=[related(text) for text in outcome.text.split("\n")[1:]]))
    return result


def read_checkstyle(report: bytes) -> list[Found]:
    root = etree.fromstring(report)
    assert root.tag == "checkstyle"
    return [
        Found(file.get("name"), error.get("source").removeprefix("dossier."), error.get("severity"), error.get("message"),
              int(error.get("line")), int(error.get("column")))
        for file in root for error in file
    ]


def read_rdjson(report: bytes) -> list[Found]:
    """Columns count bytes here; whoever compares them turns them into code points."""
    result = []
    for each in json.loads(report)["diagnostics"]:
        start, end = each["location"]["range"]["start"], each["location"]["range"]["end"]
        related = [(shown(r["location"]["path"]), r["location"]["range"]["start"]["line"],
                    r["location"]["range"]["start"]["column"], r["message"]) for r in each["related_locations"]]
        result.append(Found(shown(each["location"]["path"]), each["code"]["value"], each["severity"], each["message"],
                            start["line"], start["column"], (end["line"], end["column"]), related))
    return result


def read_tap(report: bytes) -> list[Found]:
    lines = list(Parser().parse_text(report.decode()))
    assert [line.category for line in lines if line.category not in ("version", "plan", "test")] == []
    tests = [line for line in lines if line.category == "test"]
    assert lines[0].category == "version" and lines[0].version == 13
    assert lines[-1].category == "plan" and lines[-1].expected_tests == len(tests)
    result = []
    for number, test in enumerate(tests, 1):
        assert test.number == number and not test.todo and not test.skip
        findings = (test.yaml_block or {}).get("findings", [])
        # The check was asked to fail on hints.
        assert test.ok == (findings == [])
        name = test.description.removeprefix("- ").replace("\\u{23}", "#")
        for each in findings:
            places = [related(f"{r['message']}: {r['place']}") for r in each.get("related", [])]
            result.append(Found(name, each["code"], each["severity"], each["message"], each["line"], each["column"],
                                related=places))
    return result


READERS: dict[str, Callable[[bytes], list[Found]]] = {
    "json": read_json, "jsonl": read_jsonl, "concise": read_concise, "sarif": read_sarif, "github": read_github,
    "azure": read_azure, "gitlab": read_gitlab, "junit": read_junit, "checkstyle": read_checkstyle, "rdjson": read_rdjson,
    "tap": read_tap,
}

# What each format calls a severity, where it has other words.
SEVERITIES = {
    "sarif": {"info": "note", "hint": "note"},
    "github": {"info": "notice", "hint": "notice"},
    "azure": {"info": "warning", "hint": "warning"},
    "gitlab": {"error": "major", "warning": "minor", "hint": "info"},
    "checkstyle": {"hint": "info"},
    "rdjson": {"error": "ERROR", "warning": "WARNING", "info": "INFO", "hint": "INFO"},
}
