"""Every format tells the same: what an independent reader makes of it is what the JSON says."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter

import pytest

import readers
from conftest import Corpus, odd
from readers import READERS, SEVERITIES, Found


def lines(corpus: Corpus, file: str) -> list[str]:
    # A byte-order mark takes no column.
    return (corpus.folder / file).read_bytes().decode("utf-8-sig", errors="replace").split("\n")


@pytest.fixture(scope="module")
def findings(corpus) -> list[dict]:
    return json.loads(corpus.check("json"))


@pytest.mark.parametrize("form", READERS)
def test_a_format_tells_what_the_json_tells(corpus, findings, form):
    report = corpus.check(form, SOURCE_DATE_EPOCH="0")
    told = READERS[form](report)
    assert len(told) == len(findings)
    for each, one in zip(told, findings):
        wanted = readers.found(one)
        wanted.severity = SEVERITIES.get(form, {}).get(wanted.severity, wanted.severity)
        if form == "azure":
            whole = os.fsencode(corpus.folder / one["file"]).decode(errors="replace")
            assert each.file == whole
            each.file = wanted.file
            for file, line, column, message in wanted.related:
                wanted.message += f"; {message}: {file}:{line}:{column}"
        if form == "rdjson":
            in_code_points(corpus, one, each)
        if each.column is None:
            wanted.column = None
        if each.end is None:
            wanted.end = None
        if not each.related and form in ("concise", "checkstyle", "gitlab", "azure"):
            wanted.related = []
        assert each == wanted


def in_code_points(corpus: Corpus, one: dict, each: Found) -> None:
    """Turns the byte columns of rdjson into code points."""
    if one["code"] == "not-utf8" or "�" in one["file"]:
        each.column, each.end = None, None
        return
    text = lines(corpus, one["file"])

    def column(line: int, bytes_before: int) -> int:
        return len(text[line - 1].encode()[: bytes_before - 1].decode()) + 1

    each.column = column(each.line, each.column)
    each.end = (each.end[0], column(*each.end))
    each.related = [(file, line, len(lines(corpus, file)[line - 1].encode()[: c - 1].decode()) + 1, message)
                    for file, line, c, message in each.related]


def replaced(text: str, edits: list[tuple[tuple[int, int], tuple[int, int], str]]) -> str:
    """The text after edits by line and column, from 1, in code points; the ends are exclusive."""
    starts = [0]
    for line in text.split("\n")[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    places = [(starts[a[0] - 1] + a[1] - 1, starts[b[0] - 1] + b[1] - 1, new) for a, b, new in edits]
    for start, end, new in sorted(places, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def test_fixes_write_the_same_in_each_format(corpus, findings):
    [run] = json.loads(corpus.check("sarif"))["runs"]
    diagnostics = json.loads(corpus.check("rdjson"))["diagnostics"]
    fixes = 0
    for one, result, diagnostic in zip(findings, run["results"], diagnostics):
        assert len(one["fixes"]) == len(result.get("fixes", []))
        suggestions = iter(diagnostic["suggestions"])
        for fix, change in zip(one["fixes"], result.get("fixes", [])):
            fixes += 1
            assert fix["title"] == change["description"]["text"]
            files = list(dict.fromkeys(edit["file"] for edit in fix["edits"]))
            assert len(files) == len(change["artifactChanges"])
            for file, artifact in zip(files, change["artifactChanges"]):
                path = readers.sarif_path(run, artifact["artifactLocation"])
                text = open(path, "rb").read().decode("utf-8-sig")
                wanted = replaced(text, [((e["line"], e["column"]), (e["endLine"], e["endColumn"]), e["text"])
                                         for e in fix["edits"] if e["file"] == file])
                regions = [(r["deletedRegion"], r["insertedContent"]["text"]) for r in artifact["replacements"]]
                assert wanted != text
                assert wanted == replaced(text, [((r["startLine"], r["startColumn"]), (r["endLine"], r["endColumn"]), new)
                                                 for r, new in regions])
            if files == [one["file"]]:
                # The suggestion counts bytes, so the text is read as if each were a character.
                suggestion = next(suggestions)
                place = [(suggestion["range"][side]["line"], suggestion["range"][side]["column"]) for side in ("start", "end")]
                new = suggestion["text"].encode().decode("latin-1")
                assert replaced(text.encode().decode("latin-1"), [(*place, new)]) == wanted.encode().decode("latin-1")
        assert next(suggestions, None) is None
    assert fixes > 10 or not findings


@pytest.mark.parametrize("form", ["gitlab", "sarif"])
def test_fingerprints_are_the_only_ones_and_stay_when_lines_move(program, tmp_path, form):
    corpus = Corpus(odd(tmp_path), program)

    def fingerprints() -> Counter:
        report = json.loads(corpus.check(form, "twice.article"))
        if form == "gitlab":
            return Counter(each["fingerprint"] for each in report)
        return Counter(each["partialFingerprints"]["dossier/v1"] for each in report["runs"][0]["results"])

    before = fingerprints()
    assert set(before.values()) == {1} and len(before) == 15
    article = tmp_path / "twice.article"
    text = article.read_text()
    article.write_text(text.replace("---\n", "---\nA new paragraph.\n\n"))
    assert fingerprints() == before
    article.write_text(text.replace("\n", "\r\n"))
    assert fingerprints() == before
    article.write_text(text.replace("He{@c} and he{@c} said }.\n", "She{@c} said.\n", 1))
    assert sum((fingerprints() - before).values()) == 1


def test_gitlab_tells_files_apart(program, tmp_path):
    corpus = Corpus(odd(tmp_path), program)
    shutil.copy(tmp_path / "twice.article", tmp_path / "copy.article")
    prints = [each["fingerprint"] for each in json.loads(corpus.check("gitlab"))]
    assert len(set(prints)) == len(prints)


@pytest.mark.parametrize("form", READERS)
def test_a_report_is_utf8_without_control_characters(program, tmp_path, form):
    corpus = Corpus(odd(tmp_path), program)
    for name in ["bell\a\x1b[31m.article", "new\nline\r.article"]:
        if form in ("github", "azure"):
            # These hold a path as it is, but for line ends.
            (tmp_path / name).unlink()
    text = corpus.check(form).decode()
    assert not [c for c in text if (ord(c) < 0x20 and c != "\n") or 0x7F <= ord(c) < 0xA0]
