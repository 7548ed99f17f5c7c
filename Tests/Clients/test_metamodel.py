"""The validator itself: what it lets through, and the near misses that it must not."""

from __future__ import annotations

import copy
from typing import Any, Iterator

import pytest

from metamodel import MetaModel

POSITION = {"line": 0, "character": 3}
RANGE = {"start": POSITION, "end": POSITION}
LOCATION = {"uri": "file:///a.article", "range": RANGE}
DIAGNOSTIC = {"range": RANGE, "message": "no", "severity": 1, "code": "unknown-actor", "tags": [1]}
ASKED = {1: "textDocument/definition", 2: "textDocument/hover", "three": "shutdown", 4: "initialize", 5: "no/such",
         6: "textDocument/completion"}


def told(method: str, params: Any) -> dict:
    return {"jsonrpc": "2.0", "method": method, "params": params}


def answer(id: Any, result: Any) -> dict:
    return {"jsonrpc": "2.0", "id": id, "result": result}


def diagnostics(**changes: Any) -> dict:
    params = {"uri": "file:///a.article", "version": 1, "diagnostics": [DIAGNOSTIC]}
    return told("textDocument/publishDiagnostics", params | changes)


def registration(method: str, options: Any) -> dict:
    item = {"id": "a", "method": method, "registerOptions": options}
    return told("client/registerCapability", {"registrations": [item]}) | {"id": 9}


WATCHERS = {"watchers": [{"globPattern": "**/*.article", "kind": 7}]}

GOOD = [
    diagnostics(),
    diagnostics(diagnostics=[]),
    diagnostics(diagnostics=[DIAGNOSTIC | {"code": 7, "data": {"any": [None, 1.5]}}]),
    diagnostics(diagnostics=[DIAGNOSTIC | {"relatedInformation": [{"location": LOCATION, "message": "here"}]}]),
    diagnostics(diagnostics=[DIAGNOSTIC | {"codeDescription": {"href": "https://example.org/a"}}]),
    answer(1, None), answer(1, LOCATION), answer(1, [LOCATION]), answer(1, []),
    answer(2, {"contents": {"kind": "markdown", "value": "*"}, "range": RANGE}), answer(2, {"contents": "plain"}),
    answer("three", None),
    answer(4, {"capabilities": {"positionEncoding": "utf-8", "hoverProvider": True}}),
    answer(4, {"capabilities": {"positionEncoding": "of-our-own"}}),
    answer(6, {"isIncomplete": True, "items": [{"label": "@a", "kind": 6, "textEdit": {"range": RANGE, "newText": ""}}]}),
    {"jsonrpc": "2.0", "id": 2, "error": {"code": -32601, "message": "no"}},
    {"jsonrpc": "2.0", "id": None, "error": {"code": -32700, "message": "no"}},
    {"jsonrpc": "2.0", "id": 5, "error": {"code": -32601, "message": "no"}},
    told("$/progress", {"token": "a", "value": {"kind": "begin", "title": "Reading", "percentage": 0}}),
    told("window/logMessage", {"type": 3, "message": "so"}),
    told("window/workDoneProgress/create", {"token": 1}) | {"id": "b"},
    {"jsonrpc": "2.0", "id": 3, "method": "workspace/diagnostic/refresh"},
    registration("workspace/didChangeWatchedFiles", WATCHERS),
]

BAD = [
    # The envelope.
    [], "text", {}, {"jsonrpc": "2.0"}, diagnostics() | {"jsonrpc": "2"}, diagnostics() | {"extra": 1},
    diagnostics() | {"id": 1},
    {"method": "window/logMessage", "params": {"type": 3, "message": "so"}},
    answer(1, None) | {"error": {"code": 1, "message": ""}}, {"jsonrpc": "2.0", "id": 1},
    answer(7, None), answer(None, None), answer(1.5, None), answer(5, None), answer("1", None), answer([1], None),
    {"jsonrpc": "2.0", "id": 2, "error": {"code": "x", "message": "no"}},
    {"jsonrpc": "2.0", "id": 2, "error": {"code": 1}}, {"jsonrpc": "2.0", "id": 2, "error": None},
    {"jsonrpc": "2.0", "id": 8, "error": {"code": 1, "message": "nobody asked"}},
    {"jsonrpc": "2.0", "id": None, "method": "window/workDoneProgress/create", "params": {"token": 1}},
    # The method and its direction.
    told("textDocument/didOpen", {}), told("no/such", {}), told("window/showDocument", {"uri": "file:///a"}),
    {"jsonrpc": "2.0", "id": 3, "method": "workspace/diagnostic/refresh", "params": None},
    {"jsonrpc": "2.0", "method": "window/logMessage"},
    # A URI is a string with a scheme, and nothing else.
    diagnostics(uri=7), diagnostics(uri="a.article"), diagnostics(uri="/a.article"), diagnostics(uri=None),
    diagnostics(uri="file:///a b.article"), answer(1, LOCATION | {"uri": 1}), answer(1, [LOCATION, LOCATION | {"uri": True}]),
    diagnostics(diagnostics=[DIAGNOSTIC | {"codeDescription": {"href": 1}}]),
    # Numbers.
    diagnostics(version="1"), diagnostics(version=True), diagnostics(version=1.5), diagnostics(version=2**31),
    diagnostics(diagnostics=[DIAGNOSTIC | {"range": {"start": {"line": -1, "character": 0}, "end": POSITION}}]),
    diagnostics(diagnostics=[DIAGNOSTIC | {"range": {"start": {"line": 0.0, "character": 0}, "end": POSITION}}]),
    # Missing, null and unknown properties.
    diagnostics(diagnostics=None), diagnostics(version=None), diagnostics(more=1),
    diagnostics(diagnostics=[{"range": RANGE}]), diagnostics(diagnostics=[DIAGNOSTIC | {"source": None}]),
    diagnostics(diagnostics=[DIAGNOSTIC | {"severty": 1}]), answer(1, {"uri": "file:///a.article"}),
    answer(2, {}), answer(2, {"contents": None}), answer(2, {"contents": {"value": "*"}}), answer("three", {}),
    answer(6, {"items": []}), answer(6, {"isIncomplete": False, "items": [{"kind": 6}]}),
    # Enumerations, literals, unions.
    diagnostics(diagnostics=[DIAGNOSTIC | {"severity": 5}]), diagnostics(diagnostics=[DIAGNOSTIC | {"severity": "1"}]),
    diagnostics(diagnostics=[DIAGNOSTIC | {"tags": [3]}]), diagnostics(diagnostics=[DIAGNOSTIC | {"tags": 1}]),
    diagnostics(diagnostics=[DIAGNOSTIC | {"code": True}]), answer(2, {"contents": {"kind": "html", "value": "*"}}),
    answer(4, {"capabilities": {"positionEncoding": 8}}), answer(4, {"capabilities": {"hoverProvider": "yes"}}),
    answer(1, [1]), answer(1, True), told("window/logMessage", {"type": 9, "message": "so"}),
    # Values whose type the method alone does not say.
    told("$/progress", {"token": "a", "value": {"kind": "begin"}}), told("$/progress", {"token": "a", "value": 1}),
    told("$/progress", {"token": "a", "value": {"kind": "start", "title": "Reading"}}),
    told("$/progress", {"token": 1.5, "value": {"kind": "end"}}),
    registration("workspace/didChangeWatchedFiles", {"watchers": ["**"]}),
    registration("workspace/didChangeWatchedFiles", {}), registration("no/such", {}),
    registration("workspace/didChangeWatchedFiles", {"watchers": [{"globPattern": 1}]}),
]


@pytest.mark.parametrize("message", GOOD, ids=str)
def test_what_is_good_goes_through(model: MetaModel, message: Any):
    assert model.problems_of_message(message, ASKED) == []


@pytest.mark.parametrize("message", BAD, ids=str)
def test_a_near_miss_does_not(model: MetaModel, message: Any):
    assert model.problems_of_message(message, ASKED) != []


def test_every_required_property_of_every_structure_is_required(model: MetaModel):
    missed = 0
    for name in model.structures:
        type = {"kind": "reference", "name": name}
        whole = example(model, type)
        assert model.problems(whole, type, name) == [], name
        for broken in one_property_less(whole):
            missed += 1
            assert model.problems(broken, type, name) != [], (name, broken)
    assert missed > 300


def test_every_property_of_every_structure_has_a_type(model: MetaModel):
    for name in model.structures:
        whole = example(model, {"kind": "reference", "name": name})
        for key, item in model.properties(name).items():
            for wrong in (None, object_of_nobody()):
                if not takes(model, item["type"], wrong):
                    changed = whole | {key: wrong}
                    assert model.problems(changed, {"kind": "reference", "name": name}, name) != [], (name, key)


def object_of_nobody() -> dict:
    return {"nobody": "knows this"}


def takes(model: MetaModel, type: dict, value: Any) -> bool:
    """Whether a type is made to take anything, or anything of this shape."""
    match type["kind"]:
        case "or":
            return any(takes(model, item, value) for item in type["items"])
        case "reference" if type["name"] in model.aliases:
            return type["name"] == "LSPAny" or takes(model, model.aliases[type["name"]], value)
        case "map":
            return isinstance(value, dict)
        case "base":
            return type["name"] == "null" and value is None
    return False


def example(model: MetaModel, type: dict) -> Any:
    """The smallest value of a type."""
    match type["kind"]:
        case "base":
            return {"URI": "a:b", "DocumentUri": "a:b", "string": "", "RegExp": "", "integer": 0, "uinteger": 0,
                    "decimal": 0.5, "boolean": True, "null": None}[type["name"]]
        case "reference":
            name = type["name"]
            if name == "LSPAny":
                return None
            if name in model.aliases:
                return example(model, model.aliases[name])
            if name in model.enumerations:
                return model.enumerations[name]["values"][0]["value"]
            return {key: example(model, item["type"]) for key, item in model.properties(name).items()
                    if not item.get("optional")}
        case "array":
            return []
        case "map":
            return {}
        case "or":
            return example(model, type["items"][0])
        case "and":
            whole: dict = {}
            for item in type["items"]:
                whole |= example(model, item)
            return whole
        case "tuple":
            return [example(model, item) for item in type["items"]]
        case "literal":
            return {item["name"]: example(model, item["type"]) for item in type["value"]["properties"]
                    if not item.get("optional")}
        case "stringLiteral":
            return type["value"]
    raise ValueError(type)


def one_property_less(value: Any) -> Iterator[dict]:
    for key in value:
        broken = copy.deepcopy(value)
        del broken[key]
        yield broken
