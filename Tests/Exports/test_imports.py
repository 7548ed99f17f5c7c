"""What was exported is imported, and says the same; and what other programs write is read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cassis import Cas, TypeSystem
from conftest import Corpus

LISTS = ("mentions", "topics", "dates", "statements", "nots", "notes")


def said(article: dict, whole: bool) -> dict:
    """The facts; of a format that has no place for statements without words those with words."""
    header = {key: value for key, value in article["header"].items() if key != "sha256"}
    lists = {key: article[key] for key in LISTS}
    if not whole: lists["statements"] = [s for s in lists["statements"] if s["spans"]]
    names = [(d["sigil"], d["handle"], d["title"], d["names"], d["kind"], d["roles"], d["in"]) for d in article["definitions"]]
    return {"header": header, "text": article["text"]["length"], "definitions": names, **lists}


def back(corpus: Corpus, form: str, *named: str) -> list[dict]:
    target = corpus.scratch / f"back-{len(list(corpus.scratch.iterdir()))}"
    corpus.run("import", "--annotations", form, *named, "--output", str(target))
    return Corpus(target, corpus.program, corpus.scratch).articles()


@pytest.mark.parametrize("form", ["brat", "w3c", "webanno", "csv"])
def test_facts_come_back(corpus: Corpus, form: str):
    articles = [a for a in corpus.articles() if a["text"]]
    found = back(corpus, form, str(corpus.folder(form)))
    assert [a["file"] for a in found] == [a["file"] for a in articles]
    for before, after in zip(articles, found):
        # A note in which a line ends is one line in formats of lines.
        old = json.dumps(said(before, form == "csv"), sort_keys=True)
        if form in ("brat", "csv"): old = json.dumps(json.loads(old, object_hook=one_line), sort_keys=True)
        assert json.loads(old) == json.loads(json.dumps(said(after, form == "csv")))


def one_line(fact: dict) -> dict:
    if isinstance(fact.get("note"), str): fact["note"] = " ".join(fact["note"].splitlines())
    return fact


def test_statements_come_back_from_an_event_list(corpus: Corpus):
    folder = corpus.folder("brat")
    listed = corpus.scratch / f"list-{len(list(corpus.scratch.iterdir()))}.csv"
    corpus.export("dna", "--output", str(listed))
    found = {a["file"]: a for a in back(corpus, "dna", str(listed), str(folder))}
    for article in corpus.articles():
        wanted = [s for s in article["statements"]
                  if s["sign"] in "+-" and s["holders"] and any(t[0] in "@#" for t in s["targets"]) and (s["spans"] or s["label"])]
        got = found[article["file"]]["statements"] if article["file"] in found else []
        assert [one_line(s) for s in got] == [one_line(s) for s in wanted]
        if wanted:
            before, after = article["header"], found[article["file"]]["header"]
            assert all(after[key] == before[key] for key in ("title", "published", "on", "source"))


def test_a_cas_of_others_is_read(program: Path, tmp_path: Path):
    types = TypeSystem()
    entity = types.create_type("custom.Entity")
    types.create_feature(entity, "value", "uima.cas.String")
    cas = Cas(types)
    cas.sofa_string = "😀 Clinton spoke."
    cas.sofa_mime = "text/plain"
    cas.add(entity(begin=2, end=9, value="PER"))
    (tmp_path / "in").mkdir()
    cas.to_json(tmp_path / "in" / "a.json")
    corpus = Corpus(tmp_path, program, tmp_path)
    corpus.run("import", "--annotations", "webanno", "in", "--output", "out")
    assert (tmp_path / "out/a.article").read_text().endswith("---\n😀 Clinton{#per} spoke.")
    assert (tmp_path / "out/dossier.codebook").read_text() == "#per: PER\n"
