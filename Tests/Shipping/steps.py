"""Runs the steps of the Action and of the component as GitHub and GitLab would: steps.py CHECKOUT WHEEL FOLDER."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

top, wheel, scratch = map(Path, sys.argv[1:])


def github(corpus: Path, **given: str) -> tuple[int, str]:
    """The exit status of the first step that fails, and what was printed."""
    action = yaml.safe_load((top / "editors/ci/github/action.yml").read_text())
    inputs = {name: given.pop(name, each["default"]) for name, each in action["inputs"].items()}
    assert not given
    added = scratch / "github-path"
    added.write_text("")
    said = ""
    for step in action["runs"]["steps"]:
        if step.get("if") == "inputs.sarif != ''" and not inputs["sarif"]:
            continue
        environment = {
            "PATH": ":".join([*reversed(added.read_text().split()), "/usr/bin:/bin"]), "GITHUB_PATH": str(added),
            "GITHUB_WORKSPACE": str(corpus), "RUNNER_TEMP": str(scratch / "runner"), "HOME": str(scratch),
            "GITHUB_ACTION_PATH": str(top / "editors/ci/github"), "LC_ALL": "C.UTF-8"}
        for name, value in step.get("env", {}).items():
            environment[name] = inputs[value.removeprefix("${{ inputs.").removesuffix(" }}")]
        # As `shell: bash` does.
        run = subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], cwd=corpus,
                             env=environment, capture_output=True, text=True)
        said += run.stdout
        if run.returncode:
            return run.returncode, said + run.stderr
    return 0, said


def gitlab(corpus: Path, **given: str) -> tuple[int, str]:
    head, body = (top / "editors/ci/gitlab/dossier.yml").read_text().split("\n---\n")
    for name, each in yaml.safe_load(head)["spec"]["inputs"].items():
        body = body.replace(f"$[[ inputs.{name} ]]", given.get(name, (each or {}).get("default", "")))
    assert "$[[" not in body
    job = yaml.safe_load(body)["dossier"]
    bin = scratch / "venv/bin"
    run = subprocess.run(["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])], cwd=corpus, capture_output=True,
                         text=True, env={"PATH": f"{bin}:/usr/bin:/bin", "CI_PROJECT_DIR": str(corpus), "HOME": str(scratch)})
    report = corpus / job["artifacts"]["reports"]["codequality"]
    return run.returncode, report.read_text() if report.exists() else run.stderr


wrong, right = scratch / "wrong", scratch / "right"
shutil.copytree(top / "grammar/examples/mistakes", wrong / "corpus")
shutil.copytree(top / "grammar/examples/trade-talks", right / "corpus")

status, said = github(wrong, wheel=str(wheel), paths="corpus", sarif="findings.sarif")
found = "::error title=Dossier (unknown-actor),file=corpus/unknown-actor.article"
assert status == 1 and found in said, (status, said[:2000])
run = json.loads((wrong / "findings.sarif").read_text())["runs"][0]
# The limits of GitHub: results of a run, rules, tags of a rule; and what it tells findings apart by.
assert 0 < len(run["results"]) <= 25_000 and len(run["tool"]["driver"]["rules"]) <= 25_000
for rule in run["tool"]["driver"]["rules"]:
    assert rule["help"]["text"] and rule["shortDescription"]["text"] and rule["fullDescription"]["text"], rule["id"]
    assert len(rule.get("properties", {}).get("tags", [])) <= 20
for result in run["results"]:
    assert result["partialFingerprints"] and 0 < len(result["locations"]) <= 1000
assert github(right, wheel=str(wheel), paths="corpus", options="--severity hint") == (0, "")
status, said = gitlab(wrong, wheel=str(wheel), paths="corpus")
assert status == 1 and any(each["check_name"] == "unknown-actor" for each in json.loads(said)), (status, said[:2000])
status, said = gitlab(right, wheel=str(wheel), paths="corpus")
assert status == 0 and json.loads(said) == [], (status, said[:2000])
