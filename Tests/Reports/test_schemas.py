"""Reports against the schemas of those who made the formats."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree

SCHEMAS = Path(__file__).parent / "schemas"


def validator(name: str) -> Any:
    schema = json.loads((SCHEMAS / name).read_text())
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    # With `rfc3986-validator` installed, addresses are held against RFC 3986.
    checker = jsonschema.FormatChecker()
    assert "uri-reference" in checker.checkers
    return kind(schema, format_checker=checker)


SARIF = validator("sarif-2.1.0.schema.json")
RDJSON = validator("rdjson.schema.json")
JUNIT = etree.XMLSchema(etree.parse(SCHEMAS / "junit.xsd"))


def problems(validator: Any, value: Any) -> list[str]:
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:300]}" for e in validator.iter_errors(value)]


def test_sarif(corpus):
    assert problems(SARIF, json.loads(corpus.check("sarif"))) == []


def test_rdjson(corpus):
    assert problems(RDJSON, json.loads(corpus.check("rdjson"))) == []


@pytest.mark.parametrize("options", [(), ("--severity", "warning")], ids=["failing on hints", "failing on warnings"])
def test_junit(corpus, options):
    report = etree.fromstring(corpus.check("junit", *options))
    assert JUNIT.validate(report), JUNIT.error_log


@pytest.mark.parametrize("spoil", [
    lambda log: log.pop("version"),
    lambda log: log["runs"][0]["results"][0].pop("message"),
    lambda log: log["runs"][0]["results"][0].update(level="fatal"),
    lambda log: log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"].update(startLine=0),
    lambda log: log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"].update(uri="a b"),
])
def test_a_spoilt_sarif_is_refused(program, tmp_path, spoil):
    from conftest import Corpus, odd

    log = json.loads(Corpus(odd(tmp_path), program).check("sarif"))
    spoilt = copy.deepcopy(log)
    spoil(spoilt)
    assert problems(SARIF, log) == [] and problems(SARIF, spoilt) != []


def test_a_spoilt_junit_and_rdjson_are_refused(program, tmp_path):
    from conftest import Corpus, odd

    corpus = Corpus(odd(tmp_path), program)
    suites = etree.fromstring(corpus.check("junit"))
    del suites[0].attrib["hostname"]
    assert not JUNIT.validate(suites)
    report = json.loads(corpus.check("rdjson"))
    report["diagnostics"][0]["severity"] = "GRAVE"
    assert problems(RDJSON, report) != []


def test_the_rules_are_pages_that_github_takes(corpus):
    [run] = json.loads(corpus.check("sarif"))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) > 40
    for rule in rules:
        # GitHub's limits, and what it requires of a rule.
        assert 0 < len(rule["shortDescription"]["text"]) <= 1024
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
        assert rule["help"]["text"] and "````" in rule["help"]["markdown"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    # Those that a codebook must turn on.
    assert {"quotation-without-statement"} <= {rule["id"] for rule in rules if rule["defaultConfiguration"].get("enabled") is False}
