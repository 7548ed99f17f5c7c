"""Holds messages of a language server against the protocol's own meta model.

Stricter than a client has to be: a property that the model does not know, a `null` where the property may only be
left out, a number for a URI, and an enumeration's unknown value are all told.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

MODEL = "schemas/lsp-3.17-metamodel.json"
# Requests that are no part of the protocol.
OWN = re.compile("dossier/")


def shared_file(name: str) -> Path | None:
    """A file of the shared folder, which lies beside the checkout or where DOSSIER_SHARED says."""
    named = os.environ.get("DOSSIER_SHARED")
    folder = Path(named) if named else Path(__file__).resolve().parents[3] / "shared"
    path = folder / name
    return path if path.exists() else None


class MetaModel:
    """The model, with a question for each kind of message; an answer is a list of problems, empty if there are none."""

    def __init__(self, path: Path):
        model = json.loads(path.read_text(encoding="utf-8"))
        self.requests = {item["method"]: item for item in model["requests"]}
        self.notifications = {item["method"]: item for item in model["notifications"]}
        self.structures = {item["name"]: item for item in model["structures"]}
        self.enumerations = {item["name"]: item for item in model["enumerations"]}
        self.aliases = {item["name"]: item["type"] for item in model["typeAliases"]}
        self._properties: dict[str, dict[str, dict]] = {}

    # Messages

    def problems_of_message(self, message: Any, asked: dict[Any, str], sender: str = "server") -> list[str]:
        """What is wrong with a message from a server, or from a client. `asked` has the method of each request of the other
        side by its id."""
        if not isinstance(message, dict):
            return ["a message is an object"]
        if message.get("jsonrpc") != "2.0":
            return ["jsonrpc is not \"2.0\""]
        if "method" not in message:
            return self._problems_of_response(message, asked)
        method = message["method"]
        if OWN.match(method):
            return []
        known = self.requests if "id" in message else self.notifications
        other = "clientToServer" if sender == "server" else "serverToClient"
        if method not in known or known[method]["messageDirection"] == other:
            return [f"{method!r} is nothing that a {sender} sends"]
        problems = _strangers(message, {"jsonrpc", "id", "method", "params"})
        if "id" in message and not _is_id(message["id"]):
            problems.append(f"id: {message['id']!r} is no id")
        return problems + self._problems_of_params(known[method], message)

    def _problems_of_params(self, call: dict, message: dict) -> list[str]:
        method = call["method"]
        if "params" not in call:
            return [f"{method} has no params"] if "params" in message else []
        if "params" not in message:
            return [f"{method} lacks its params"]
        params = message["params"]
        problems = self.problems(params, call["params"], method)
        if problems:
            return problems
        if method == "$/progress":
            return self._problems_of_progress(params["value"])
        if method == "client/registerCapability":
            for place, item in enumerate(params["registrations"]):
                problems += self._problems_of_registration(item, f"{method}.registrations[{place}]")
        return problems

    def _problems_of_progress(self, value: Any) -> list[str]:
        kinds = {"begin": "WorkDoneProgressBegin", "report": "WorkDoneProgressReport", "end": "WorkDoneProgressEnd"}
        name = kinds.get(value.get("kind")) if isinstance(value, dict) else None
        if name is None:
            return [f"$/progress.value: {value!r} is no progress of work"]
        return self.problems(value, _named(name), "$/progress.value")

    def _problems_of_registration(self, item: dict, path: str) -> list[str]:
        method = item["method"]
        calls = [call for call in (*self.requests.values(), *self.notifications.values())
                 if call.get("registrationMethod", call["method"]) == method and "registrationOptions" in call]
        if not calls:
            return [f"{path}.method: nothing is registered by {method!r}"]
        if "registerOptions" not in item:
            return []
        found = [self.problems(item["registerOptions"], call["registrationOptions"], path) for call in calls]
        return min(found, key=len)

    def _problems_of_response(self, message: dict, asked: dict[Any, str]) -> list[str]:
        if "id" not in message:
            return ["neither a method nor an id"]
        problems = _strangers(message, {"jsonrpc", "id", "result", "error"})
        if ("result" in message) == ("error" in message):
            return problems + ["a response has either a result or an error"]
        if "error" in message:
            error = message["error"]
            if not isinstance(error, dict) or not _is_integer(error.get("code")) or not isinstance(
                    error.get("message"), str):
                return problems + [f"error: {error!r} is no error"]
            if message["id"] is not None and message["id"] not in asked:
                problems.append(f"nobody asked {message['id']!r}")
            return problems + _strangers(error, {"code", "message", "data"})
        if not _is_id(message["id"]) or message["id"] not in asked:
            return problems + [f"nobody asked {message['id']!r}"]
        method = asked[message["id"]]
        if OWN.match(method):
            return problems
        if method not in self.requests:
            return problems + [f"{method!r} is no request, and has a result"]
        return problems + self.problems(message["result"], self.requests[method]["result"], method)

    # Values

    def problems(self, value: Any, type: dict, path: str) -> list[str]:
        """What is wrong with a value of a type of the model."""
        match type["kind"]:
            case "base":
                return [] if _is_base(value, type["name"]) else [f"{path}: {_short(value)} is no {type['name']}"]
            case "reference":
                return self._problems_of_reference(value, type["name"], path)
            case "array":
                if not isinstance(value, list):
                    return [f"{path}: {_short(value)} is no array"]
                return [problem for place, item in enumerate(value)
                        for problem in self.problems(item, type["element"], f"{path}[{place}]")]
            case "map":
                if not isinstance(value, dict):
                    return [f"{path}: {_short(value)} is no object"]
                return [problem for key, item in value.items()
                        for problem in (self.problems(key, type["key"], f"{path} key")
                                        + self.problems(item, type["value"], f"{path}.{key}"))]
            case "or":
                found = [self.problems(value, item, path) for item in type["items"]]
                return min(found, key=len) if all(found) else []
            case "and":
                properties: dict[str, dict] = {}
                for item in type["items"]:
                    properties |= self.properties(item["name"])
                return self._problems_of_properties(value, properties, path)
            case "tuple":
                if not isinstance(value, list) or len(value) != len(type["items"]):
                    return [f"{path}: {_short(value)} is no tuple of {len(type['items'])}"]
                return [problem for place, item in enumerate(type["items"])
                        for problem in self.problems(value[place], item, f"{path}[{place}]")]
            case "literal":
                properties = {item["name"]: item for item in type["value"]["properties"]}
                return self._problems_of_properties(value, properties, path)
            case "stringLiteral":
                return [] if value == type["value"] else [f"{path}: {_short(value)} is not {type['value']!r}"]
            case kind:
                raise ValueError(f"the meta model has a kind of type that is not known here: {kind}")

    def _problems_of_reference(self, value: Any, name: str, path: str) -> list[str]:
        if name == "LSPAny":
            return []
        if name in self.aliases:
            return self.problems(value, self.aliases[name], path)
        if name in self.enumerations:
            return self._problems_of_case(value, self.enumerations[name], path)
        return self._problems_of_properties(value, self.properties(name), path)

    def _problems_of_case(self, value: Any, enumeration: dict, path: str) -> list[str]:
        if not _is_base(value, enumeration["type"]["name"]):
            return [f"{path}: {_short(value)} is no {enumeration['name']}"]
        if enumeration.get("supportsCustomValues") or value in [case["value"] for case in enumeration["values"]]:
            return []
        return [f"{path}: {enumeration['name']} has no {_short(value)}"]

    def _problems_of_properties(self, value: Any, properties: dict[str, dict], path: str) -> list[str]:
        if not isinstance(value, dict):
            return [f"{path}: {_short(value)} is no object"]
        problems = [f"{path}.{name} is missing" for name, item in properties.items()
                    if not item.get("optional") and name not in value]
        for name, item in value.items():
            if name not in properties:
                problems.append(f"{path}.{name} is not in the model")
            else:
                problems += self.problems(item, properties[name]["type"], f"{path}.{name}")
        return problems

    def properties(self, name: str) -> dict[str, dict]:
        """All properties of a structure, those it takes over from others included."""
        if name not in self._properties:
            structure = self.structures[name]
            found: dict[str, dict] = {}
            for other in structure.get("extends", []) + structure.get("mixins", []):
                found |= self.properties(other["name"])
            found |= {item["name"]: item for item in structure["properties"]}
            self._properties[name] = found
        return self._properties[name]


def _named(name: str) -> dict:
    return {"kind": "reference", "name": name}


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_id(value: Any) -> bool:
    return isinstance(value, str) or _is_integer(value)


_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*")


def _is_base(value: Any, name: str) -> bool:
    match name:
        case "URI" | "DocumentUri":
            return isinstance(value, str) and _URI.fullmatch(value) is not None
        case "string" | "RegExp":
            return isinstance(value, str)
        case "integer":
            return _is_integer(value) and -(2**31) <= value < 2**31
        case "uinteger":
            return _is_integer(value) and 0 <= value < 2**31
        case "decimal":
            return _is_integer(value) or isinstance(value, float)
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
    raise ValueError(f"the meta model has a base type that is not known here: {name}")


def _strangers(value: dict, known: set[str]) -> list[str]:
    return [f"{name} does not belong into a message" for name in value if name not in known]


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:77] + "..."
