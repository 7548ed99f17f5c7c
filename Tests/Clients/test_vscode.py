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
             *(one["path"] for one in contents["grammars"])]
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
