"""The extension for VS Code: by Node with a mock of the editor, and as the package that is installed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from conftest import CHECKOUT

EXTENSION = CHECKOUT / "editors/vscode"
HERE = CHECKOUT / "Tests/Clients/vscode"


@pytest.mark.parametrize("script", sorted(HERE.glob("*.test.js")), ids=lambda file: file.name)
def test_by_node(program: Path, trade_talks: Path, script: Path):
    node = shutil.which("node")
    if not node:
        pytest.skip("node is not installed")
    environment = os.environ | {"NODE_PATH": str(HERE / "modules"), "EXTENSION": str(EXTENSION),
                                "DOSSIER": str(program), "CORPUS": str(trade_talks)}
    done = subprocess.run([node, "--test", script], env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^# pass [1-9]", done.stdout, re.M) and re.search(r"^# skipped 0$", done.stdout, re.M)


def test_the_package_holds_all_that_the_manifest_names(tmp_path: Path):
    printed = subprocess.run([sys.executable, EXTENSION / "package", tmp_path], capture_output=True, text=True, check=True)
    about = json.loads((EXTENSION / "package.json").read_text())
    goal = tmp_path / f"dossier-{about['version']}.vsix"
    assert Path(printed.stdout.strip()) == goal
    contents = about["contributes"]
    named = [about["main"], *(one["configuration"] for one in contents["languages"]),
             *(one["path"] for one in contents["grammars"] + contents["snippets"])]
    with zipfile.ZipFile(goal) as package:
        names = set(package.namelist())
        assert {"[Content_Types].xml", "extension.vsixmanifest", "extension/package.json", "extension/README.md"} <= names
        assert {f"extension/{Path(name)}" for name in named} <= names
        # What one module requires of the others goes along.
        for name in [name for name in names if name.endswith(".js")]:
            for required in re.findall(r"require\('\./(\w+)'\)", package.read(name).decode()):
                assert f"extension/{required}.js" in names
        types = package.read("[Content_Types].xml").decode()
        assert {Path(name).suffix for name in names if not name.startswith("[")} <= set(re.findall(r'Extension="([^"]+)"', types))
        # As its README says.
        assert sum(one.compress_size for one in package.infolist()) < 60_000
        assert package.read("extension/package.json") == (EXTENSION / "package.json").read_bytes()


def test_the_readme_names_the_version():
    about = json.loads((EXTENSION / "package.json").read_text())
    assert f"dossier-{about['version']}.vsix" in (EXTENSION / "README.md").read_text()
    assert about["engines"]["vscode"].strip("^").rpartition(".")[0] in (EXTENSION / "README.md").read_text()


@pytest.mark.parametrize("file", sorted(EXTENSION.glob("syntaxes/*.json")), ids=lambda file: file.name)
def test_a_grammar_includes_what_is_there(file: Path):
    grammars = {(one := json.loads(path.read_text()))["scopeName"]: one for path in EXTENSION.glob("syntaxes/*.json")}
    own = json.loads(file.read_text())
    included = re.findall(r'"include": "([^"]*)"', file.read_text())
    assert included
    for include in included:
        scope, _, name = include.partition("#")
        assert name in grammars[scope or own["scopeName"]]["repository"], include


POINTS = {
    # What each contribution point asks for, as its documentation says, and what else it may have.
    "languages": ({"id"}, {"aliases", "extensions", "configuration", "filenames", "firstLine", "icon", "mimetypes"}),
    "grammars": ({"scopeName", "path"}, {"language", "embeddedLanguages", "injectTo", "tokenTypes"}),
    "snippets": ({"language", "path"}, set()),
    "commands": ({"command", "title"}, {"category", "icon", "enablement", "shortTitle"}),
    "keybindings": ({"command", "key"}, {"when", "mac", "linux", "win", "args"}),
    "taskDefinitions": ({"type"}, {"required", "properties", "when"}),
    "problemMatchers": ({"name", "pattern"}, {"owner", "source", "fileLocation", "severity", "background", "applyTo", "label"}),
    "semanticTokenTypes": ({"id", "description"}, {"superType"}),
    "semanticTokenModifiers": ({"id", "description"}, set()),
    "semanticTokenScopes": ({"scopes"}, {"language"}),
}


def test_the_manifest_has_the_documented_shape():
    about = json.loads((EXTENSION / "package.json").read_text())
    points = about["contributes"]
    assert set(points) == set(POINTS) | {"configuration", "configurationDefaults", "menus"}
    for point, (needed, allowed) in POINTS.items():
        for one in points[point]:
            assert needed <= set(one) <= needed | allowed, (point, one)
    names = {one["command"] for one in points["commands"]}
    assert all(one["command"] in names for menu in points["menus"].values() for one in menu)
    assert all(one["command"] in names for one in points["keybindings"])
    assert set(points["menus"]) <= {"commandPalette", "editor/context"}
    for setting in points["configuration"]["properties"].values():
        assert setting["type"] in {"string", "boolean", "number", "array", "object"}
        assert "description" in setting or "markdownDescription" in setting
    pattern = points["problemMatchers"][0]["pattern"]
    assert all(pattern[part] <= re.compile(pattern["regexp"]).groups
               for part in ["file", "line", "column", "severity", "code", "message"])
    # The tokens that colours are given to are those that the server sends.
    known = {one["id"] for one in points["semanticTokenTypes"]} | {"class", "interface", "function", "number", "*"}
    for rule in points["configurationDefaults"]["editor.semanticTokenColorCustomizations"]["rules"]:
        kind, _, rest = rule.partition(".") if "." in rule else (rule.partition(":")[0], "", "")
        assert kind in known, rule
        assert not rest or rest.partition(":")[0] in {one["id"] for one in points["semanticTokenModifiers"]}


@pytest.mark.parametrize("file", sorted(EXTENSION.glob("snippets/*.json")), ids=lambda file: file.name)
def test_a_snippet_is_read(program: Path, tmp_path: Path, file: Path):
    """Filled in with what it proposes, a snippet has no error of syntax."""
    for name, snippet in json.loads(file.read_text()).items():
        assert set(snippet) == {"prefix", "body", "description"}, name
        text = "\n".join(snippet["body"]) if isinstance(snippet["body"], list) else snippet["body"]
        text = re.sub(r"\$\{\d+\|([^,|]*)[^}]*\|\}", r"\1", text)
        text = re.sub(r"\$\{\d+:([^}]*)\}", lambda found: found[1].replace("another name", "x").replace(" ", "-")
                      if found[1] in {"words", "who", "what", "handle", "code"} else found[1], text).replace("$0", "")
        is_text = file.stem == "article" and "---" not in text and not text.startswith("@")
        article = tmp_path / f"{name.replace(' ', '-')}.{file.stem}"
        article.write_text(("published: 1993\n---\n" if is_text else "") + text + "\n")
        done = subprocess.run([program, "check", "--select", "malformed-item,malformed-header-line,bad-handle,unclosed-tag,"
                               "malformed-date,unmatched-bracket", article], capture_output=True, text=True)
        assert done.returncode == 0, name + done.stdout + done.stderr
