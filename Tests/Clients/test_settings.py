"""The settings of editors that cannot be run here, against what their documentation says, and Kate's colours by its engine."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from conftest import CHECKOUT

EDITORS = CHECKOUT / "editors"
KEYWORDS = re.search(r"case (to, .*)", (CHECKOUT / "Sources/Syntax/Language/Keyword.swift").read_text())
CLAUSES = set(KEYWORDS.group(1).replace("`", "").split(", "))


# What is shipped, not an editor.
SHIPPED = {"ci", "pypi"}
FOLDERS = sorted(path for path in EDITORS.iterdir() if path.is_dir() and path.name not in SHIPPED)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_an_editor_has_a_page_of_a_screen(folder: Path):
    page = (folder / "README.md").read_text().splitlines()
    assert page[0].startswith("# Dossier in ")
    assert len(page) <= 75 and max(map(len, page)) <= 200
    # The program and the page of the project name it.
    assert f"editors/{folder.name}" in (CHECKOUT / "README.md").read_text()
    assert f"editors/{folder.name}" in (CHECKOUT / "Sources/dossier/Commands/LSP.swift").read_text()


@pytest.mark.parametrize("name", ["helix", "sublime", "zed", "vscode"])
def test_a_page_says_that_it_was_not_run(name: str):
    assert re.search(r"cannot be\s+had", (EDITORS / name / "README.md").read_text())


def test_helix():
    settings = tomllib.loads((EDITORS / "helix/languages.toml").read_text())
    assert set(settings) == {"language-server", "language"}
    assert settings["language-server"]["dossier"] == {"command": "dossier", "args": ["lsp"]}
    for language in settings["language"]:
        # https://docs.helix-editor.com/languages.html
        assert {"name", "scope", "file-types", "language-servers"} <= set(language) <= {
            "name", "language-id", "scope", "file-types", "roots", "comment-token", "indent", "language-servers", "soft-wrap"}
        assert language["language-servers"] == ["dossier"] and set(language["indent"]) == {"tab-width", "unit"}
    assert [one["file-types"] for one in settings["language"]] == [["article"], ["codebook"]]


def test_sublime():
    settings = json.loads((EDITORS / "sublime/LSP-dossier.sublime-settings").read_text())
    client = settings["clients"]["dossier"]
    assert client == {"enabled": True, "command": ["dossier", "lsp"], "selector": "text.dossier"}
    known: dict[str, set[str]] = {}
    for name in ["Article", "Codebook"]:
        syntax = yaml.safe_load((EDITORS / f"sublime/{name}.sublime-syntax").read_text())
        # https://www.sublimetext.com/docs/syntax.html
        assert set(syntax) == {"name", "file_extensions", "scope", "version", "contexts"} and syntax["version"] == 2
        assert syntax["scope"].startswith(client["selector"])
        known[syntax["scope"]] = set(syntax["contexts"])
        for context in syntax["contexts"].values():
            for rule in context:
                assert set(rule) <= {"match", "scope", "captures", "push", "set", "pop", "include", "meta_scope"}
                for move in ("push", "set"):
                    assert rule.get(move, "main") in syntax["contexts"]
    for name in ["Article", "Codebook"]:
        text = (EDITORS / f"sublime/{name}.sublime-syntax").read_text()
        for scope, context in re.findall(r"include: scope:([\w.]+)#(\w+)", text):
            assert context in known[scope]
    article = (EDITORS / "sublime/Article.sublime-syntax").read_text()
    assert set(re.search(r"\(\?:(to\|[^)]*)\)", article).group(1).split("|")) == CLAUSES


def test_zed():
    extension = tomllib.loads((EDITORS / "zed/extension.toml").read_text())
    # https://zed.dev/docs/extensions/developing-extensions
    assert {"id", "name", "version", "schema_version", "authors", "description"} <= set(extension)
    languages = [tomllib.loads(file.read_text()) for file in sorted(EDITORS.glob("zed/languages/*/config.toml"))]
    assert [one["path_suffixes"] for one in languages] == [["article"], ["codebook"]]
    assert extension["language_servers"]["dossier"]["languages"] == [one["name"] for one in languages]
    assert set(extension["language_servers"]["dossier"]["language_ids"]) == {one["name"] for one in languages}
    assert tomllib.loads((EDITORS / "zed/Cargo.toml").read_text())["lib"]["crate-type"] == ["cdylib"]


def test_jupyterlab():
    settings = json.loads((EDITORS / "jupyterlab/jupyter_server_config.json").read_text())
    server = settings["LanguageServerManager"]["language_servers"]["dossier"]
    # https://jupyterlab-lsp.readthedocs.io/en/latest/Configuring.html
    assert server["version"] == 2 and server["argv"] == ["dossier", "lsp", "--completion", "none"]
    assert server["languages"] and server["mime_types"] and set(server) == {
        "version", "argv", "languages", "mime_types", "display_name"}


def test_kate():
    settings = json.loads((EDITORS / "kate/settings.json").read_text())["servers"]["dossier"]
    assert settings["command"] == ["dossier", "lsp", "--completion", "words"]
    assert settings["rootIndicationFileNames"] == ["dossier.codebook"]
    names = [ElementTree.parse(EDITORS / f"kate/dossier-{kind}.xml").getroot().get("name") for kind in ["article", "codebook"]]
    assert all(re.search(settings["highlightingModeRegex"], name) for name in names)
    article = (EDITORS / "kate/dossier-article.xml").read_text()
    assert set(re.search(r"\(\?:(to\|[^)]*)\)", article).group(1).split("|")) == CLAUSES


def highlighted(tmp_path: Path, file: Path, kind: str) -> str:
    """A file as HTML, by the engine that Kate has."""
    program = shutil.which("kate-syntax-highlighter")
    if not program:
        pytest.skip("Kate's engine for colours is not installed")
    folder = tmp_path / "org.kde.syntax-highlighting/syntax"
    folder.mkdir(parents=True, exist_ok=True)
    for one in EDITORS.glob("kate/*.xml"):
        shutil.copy(one, folder)
    done = subprocess.run([program, "--output-format", "html", "--syntax", f"Dossier {kind.capitalize()}", file],
                          capture_output=True, text=True, env={"XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path),
                                                               "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"})
    assert done.returncode == 0 and not done.stderr.strip(), done.stderr
    return done.stdout


def test_kate_colours_an_article(tmp_path: Path, trade_talks: Path):
    html = highlighted(tmp_path, trade_talks / "an-honest-no.article", "article")
    names = ["+urges", "-warns-of", "@white-house", "#benchmarks", "1994-02-11"]
    words = {name: found[1] for name in names
             if (found := re.search(rf'<span style="([^"]*)">{re.escape(name)}</span>', html))}
    assert set(words) == set(names)
    assert len(set(words.values())) == len(words)
    assert "underline" in words["+urges"] and "italic" in words["-warns-of"]
    # The text itself has no colour.
    assert not re.search(r"<span[^>]*>[^<]*No paper was waved", html)


def test_kate_colours_a_codebook(tmp_path: Path, trade_talks: Path):
    html = highlighted(tmp_path, trade_talks / "dossier.codebook", "codebook")
    assert re.search(r'<span style="[^"]*italic[^"]*">-refuses</span>', html)
    assert re.search(r'<span style="[^"]*">\s*also</span>', html)
