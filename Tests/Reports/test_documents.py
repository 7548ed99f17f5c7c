"""The snippets for CI in the documents do what the documents say."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import jsonschema
import pytest
import yaml

from conftest import CHECKOUT, EXAMPLES

BUILT = "swift run -c release --package-path .dossier dossier"


@pytest.fixture(scope="module")
def snippets() -> list[dict]:
    pages = [CHECKOUT / "README.md", *sorted((CHECKOUT / "grammar").glob("*.md")), *(CHECKOUT / ".github").glob("*.md")]
    found = [block for page in pages for block in re.findall(r"```yaml\n(.*?)```", page.read_text(), re.DOTALL)]
    # The tests below take the first and the second; a third would be passed over.
    assert len(found) == 2
    return [yaml.safe_load(block) for block in found]


def run(command: str, folder: Path, program: Path, **variables: str) -> subprocess.CompletedProcess:
    assert command.startswith(BUILT + " check ")
    return subprocess.run(command.replace(BUILT, str(program)), shell=True, cwd=folder, capture_output=True, text=True,
                          env={"PATH": os.environ["PATH"], "PWD": str(folder), **variables})


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLES / "mistakes", tmp_path / "corpus")
    return tmp_path


def test_github(snippets, repository, program):
    job = snippets[0]["jobs"]["corpus"]
    [command] = [step["run"] for step in job["steps"] if "run" in step]
    told = run(command, repository, program, GITHUB_WORKSPACE=str(repository))
    assert told.returncode == 1 and told.stderr == ""
    assert all(re.match("::(error|warning) .*,file=corpus/", line) for line in told.stdout.splitlines())


def test_gitlab(snippets, repository, program):
    job = snippets[1]["corpus"]
    command = job["script"][-1]
    told = run(command, repository, program, CI_PROJECT_DIR=str(repository))
    assert told.returncode == 1 and told.stdout == "" and " errors and " in told.stderr
    report = json.loads((repository / job["artifacts"]["reports"]["codequality"]).read_text())
    assert report and all(each["location"]["path"].startswith("corpus/") for each in report)


def test_the_workflow_is_of_the_form_that_github_knows(snippets):
    # PyYAML reads the key `on` as the word for true.
    workflow = {("on" if key is True else key): value for key, value in snippets[0].items()}
    step = {"type": "object", "minProperties": 1, "properties": {"uses": {"pattern": "@v[0-9]+$"}}}
    job = {"required": ["runs-on", "steps"], "properties": {"steps": {"items": step}}}
    jsonschema.validate(workflow, {"required": ["on", "jobs"], "properties": {"jobs": {"additionalProperties": job}}})
