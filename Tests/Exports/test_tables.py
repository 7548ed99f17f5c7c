"""The tables of `csv`, read by Frictionless and by Python, and the scripts of the reference."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import CHECKOUT, Corpus
from frictionless import Package


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_frictionless_finds_the_tables_valid(corpus: Corpus):
    report = Package(str(corpus.folder("csv") / "datapackage.json")).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "message"])
    assert len(report.tasks) == 18


def test_values_are_the_facts(corpus: Corpus):
    folder, articles = corpus.folder("csv"), corpus.articles()
    assert {row["file"] for row in table(folder, "articles")} == {a["file"] for a in articles if a["text"]}
    texts = {row["file"]: row["text"] for row in table(folder, "texts")}
    assert all(texts[a["file"]] == corpus.text(a["file"]) for a in articles if a["text"])
    rows = {(r["file"], int(r["statement"])): [] for r in table(folder, "statements")}
    for row in table(folder, "statements"):
        rows[row["file"], int(row["statement"])].append(row)
    count = 0
    for article in articles:
        own = {d["handle"] for d in article["definitions"] if d["sigil"] == "@"}
        owned = {d["handle"] for d in article["definitions"] if d["sigil"] == "#"}
        def actor(name: str) -> str: return f"{name}@{article['file']}" if name in own else name
        for number, statement in enumerate(article["statements"], 1):
            found = rows.pop((article["file"], number), [])
            pairs = [(actor(h), t) for h in statement["holders"] for t in statement["targets"]]
            assert len(found) == len(pairs)
            for row, (holder, target) in zip(found, pairs):
                count += 1
                assert row["holder"] == holder and row["sign"] == statement["sign"]
                assert row["verb"].split("@")[0] == (statement["verb"] or "")
                name = target[1:]
                local = name in (own if target[0] == "@" else owned if target[0] == "#" else set())
                assert row["target"] == (f"{name}@{article['file']}" if local else name)
                assert row["target_kind"] == {"@": "actor", "#": "issue", "^": "statement"}[target[0]]
                assert row["on"] == (statement["on"] or "") and row["as"] == (statement["as"] or "")
                assert row["text"] == statement["text"] and row["note"] == (statement["note"] or "")
                assert [[int(n) for n in s.split("-")] for s in row["spans"].split("; ") if s] == statement["spans"]
        mentions = [r for r in table(folder, "mentions") if r["file"] == article["file"]]
        assert [(r["actor"], int(r["start"]), int(r["end"]), r["text"]) for r in mentions] == [
            (actor(a), m["start"], m["end"], m["text"]) for m in article["mentions"] for a in m["actors"]]
        dates = [r for r in table(folder, "dates") if r["file"] == article["file"]]
        assert [(r["value"], r["kind"]) for r in dates] == [(d["value"], d["kind"]) for d in article["dates"]]
    assert not rows
    assert count > 3
    findings = sum(len(a["findings"]) for a in articles)
    assert sum(r["file"] in {a["file"] for a in articles} for r in table(folder, "findings")) == findings


def test_excel_calculates_nothing(corpus: Corpus):
    folder = corpus.folder("csv", "--excel")
    for file in folder.glob("*.csv"):
        text = file.read_text(encoding="utf-8")
        assert text.startswith("\ufeff")
        for row in csv.reader(io.StringIO(text[1:])):
            for cell in row:
                number = cell.removeprefix("-").replace(".", "", 1).isdigit()
                assert not cell or cell[0] not in "=+-@\t\r" or number, cell


@pytest.mark.parametrize("form", ["jsonl", "csv", "dna", "matrix", "graphml", "dl", "edges"])
def test_the_same_bytes_on_every_machine(corpus: Corpus, form: str):
    there = [{}, {"LC_ALL": "de_DE.UTF-8", "LANG": "ja_JP.UTF-8", "TZ": "Pacific/Kiritimati"}]
    if form != "csv":
        assert len({corpus.export(form, **variables) for variables in there}) == 1
        return
    folders = [corpus.folder(form, **variables) for variables in there]
    files = [{str(f.relative_to(top)): f.read_bytes() for f in top.rglob("*") if f.is_file()} for top in folders]
    assert files[0] == files[1] and len(files[0]) == 19


def block(name: str) -> str:
    """A fenced block of the reference, by its file name."""
    text = (CHECKOUT / "grammar/exports.md").read_text(encoding="utf-8")
    return text.split(f" {name}\n", 1)[1].split("\n```", 1)[0]


def test_the_python_script_draws_a_figure(corpus: Corpus, tmp_path: Path):
    shutil.copytree(corpus.folder("csv"), tmp_path / "tables")
    (tmp_path / "figure.py").write_text(block("figure.py"))
    subprocess.run([sys.executable, "figure.py"], cwd=tmp_path, check=True, env={"MPLCONFIGDIR": str(tmp_path)})
    assert (tmp_path / "positions.svg").read_text().count("<path") > 5


def test_the_r_script_draws_a_figure(corpus: Corpus, tmp_path: Path):
    shutil.copytree(corpus.folder("csv"), tmp_path / "tables")
    (tmp_path / "figure.R").write_text(block("figure.R"))
    subprocess.run(["Rscript", "--vanilla", "figure.R"], cwd=tmp_path, check=True)
    assert (tmp_path / "positions.pdf").stat().st_size > 3000
