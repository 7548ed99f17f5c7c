"""The files of annotation programs, read by their own readers or checked by their schemas, and compared with the facts."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem
from conftest import SHARED, Corpus
from lxml import etree

TEI = "{http://www.tei-c.org/ns/1.0}"
REFI = "{urn:QDA-XML:project:1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def stem(article: dict) -> str: return article["file"].removesuffix(".article")


def read(corpus: Corpus) -> list[tuple[dict, str]]:
    """The articles that could be read, each with its text."""
    return [(article, corpus.text(article["file"])) for article in corpus.articles() if article["text"]]


def places(fact: dict) -> list[tuple[int, int]]:
    """Of a mention in several places all of them."""
    return [tuple(span) for span in fact.get("spans", [[fact["start"], fact["end"]]])]


def spans(article: dict) -> list[tuple[int, int]]:
    """Of all that is an annotation; a note on words that name nobody stands with them."""
    nots = {(n["start"], n["end"]) for n in article["nots"]}
    notes = [(n["start"], n["end"]) for n in article["notes"] if (n["start"], n["end"]) not in nots]
    return sorted(
        [place for key in ("mentions", "topics", "dates", "nots") for x in article[key] for place in places(x)]
        + notes + [tuple(span) for s in article["statements"] for span in s["spans"]])


def sound(text: str) -> str:
    """As XML can say it."""
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", text)


def test_brat(corpus: Corpus):
    folder = corpus.folder("brat")
    assert "[events]" in (folder / "annotation.conf").read_text()
    for article, text in read(corpus):
        assert (folder / f"{stem(article)}.txt").read_bytes().decode() == text
        lines = (folder / f"{stem(article)}.ann").read_bytes().decode().split("\n")
        assert lines.pop() == ""
        words, events, found, known = {}, 0, [], set()
        for line in lines:
            name, rest = line.split("\t", 1)
            assert name not in known or name[0] == "#"
            known.add(name)
            if name[0] == "T":
                # As brat's own reader has it: the pieces of the text, joined by a space, none over another.
                head, shown = rest.split("\t", 1)
                kind, places = head.split(" ", 1)
                pieces = [tuple(map(int, place.split(" "))) for place in places.split(";")]
                assert all(a[1] <= b[0] for a, b in zip(pieces, pieces[1:]))
                assert " ".join(text[start:end] for start, end in pieces) == shown and "\n" not in shown
                words[name] = (kind, pieces)
            elif name[0] == "E":
                events += 1
                kind, trigger = rest.split(" ")[0].split(":")
                assert words[trigger][0] == kind
            elif name[0] in "AN#":
                assert rest.split("\t")[0].split(" ")[1] in known
        for line in lines:
            if line[0] == "E":
                assert all(part.split(":")[1] in known for part in line.split("\t")[1].split(" "))
        assert events == sum(bool(s["spans"]) for s in article["statements"])
        firsts = sorted(pieces[0][0] for kind, pieces in words.values() if kind in ("Actor", "Issue", "Date", "Not"))
        wanted = sorted(x["start"] for key in ("mentions", "topics", "dates", "nots") for x in article[key])
        assert firsts == wanted


def test_inception(corpus: Corpus):
    folder = corpus.folder("webanno")
    with open(folder / "TypeSystem.xml", "rb") as file:
        types = load_typesystem(file)
    for article, text in read(corpus):
        with open(folder / f"{stem(article)}.json", "rb") as file:
            first = load_cas_from_json(file)
        with open(folder / f"{stem(article)}.xmi", "rb") as file:
            second = load_cas_from_xmi(file, typesystem=types)
        assert first.sofa_string == text and second.sofa_string == sound(text)
        for cas in (first, second):
            found = []
            for kind in ("Actor", "Issue", "Date", "Not", "Note", "Supports", "Opposes", "Neutral"):
                for item in cas.select(f"webanno.custom.{kind}"):
                    found.append((item.begin, item.end))
                    assert item.tag
            assert sorted(found) == spans(article)
        holders = sorted(s.holders.split("@")[0] for kind in ("Supports", "Opposes", "Neutral")
                         for s in first.select(f"webanno.custom.{kind}") if not s.part or s.part.startswith("1/"))
        assert len(holders) == sum(bool(s["spans"]) for s in article["statements"])
        for clause, feature in (("because", "because"), ("if", "condition"), ("unless", "unless")):
            said = [len(getattr(s, feature).split("; ")) for kind in ("Supports", "Opposes", "Neutral")
                    for s in first.select(f"webanno.custom.{kind}")
                    if getattr(s, feature) and (not s.part or s.part.startswith("1/"))]
            assert sorted(said) == sorted(len(s[clause]) for s in article["statements"] if s["spans"] and s[clause])


def test_web_annotations(corpus: Corpus):
    folder = corpus.folder("w3c")
    for article, text in read(corpus):
        page = json.loads((folder / f"{stem(article)}.jsonld").read_text())
        assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationPage"
        ids = [item["id"] for item in page["items"]]
        assert len(ids) == len(set(ids))
        found = []
        for item in page["items"]:
            assert item["type"] == "Annotation" and item["target"] and item["body"]
            for target in item["target"]:
                position, quote = target["selector"]
                found.append((position["start"], position["end"]))
                exact = text[position["start"]:position["end"]]
                assert quote["exact"] == exact
                assert text.startswith(quote["prefix"] + exact + quote["suffix"], position["start"] - len(quote["prefix"]))
        assert sorted(found) == spans(article)


class TestSchemas:
    @pytest.fixture(scope="class")
    def schema(self) -> etree.RelaxNG:
        """Reading the whole of TEI takes long."""
        return etree.RelaxNG(etree.parse(str(SHARED / "schemas/tei_all-4.8.0.rng")))

    def test_tei(self, corpus: Corpus, schema: etree.RelaxNG):
        folder = corpus.folder("tei")
        for article, text in read(corpus):
            document = etree.parse(str(folder / f"{stem(article)}.xml"))
            assert schema.validate(document), (article["file"], schema.error_log.last_error)
            body = document.find(f".//{TEI}body")
            paragraphs = ["".join(p.itertext()) for p in body.iter(f"{TEI}p")]
            assert "".join("".join(paragraphs).split()) == "".join(sound(text).split())
            relations = list(document.iter(f"{TEI}relation"))
            assert len(relations) == len(article["statements"])
            assert len(list(body.iter(f"{TEI}date"))) == len(article["dates"])
            ids = {e.get(f"{XML}id") for e in document.iter() if e.get(f"{XML}id")}
            assert all(e.get(key)[1:] in ids for e in body.iter() for key in ("next", "prev") if e.get(key))
            parts = sum(len(places(x)) - 1 for key in ("mentions", "topics") for x in article[key])
            assert sum(e.get("next") is not None for e in body.iter()) == parts
            words = {e.get(f"{XML}id"): "".join(e.itertext()) for e in body.iter() if e.get(f"{XML}id")}
            for relation, statement in zip(relations, article["statements"]):
                marked = [words[ref[1:]] for ref in relation.get("source", "").split()]
                assert "".join(" ".join(marked).split()) == "".join(sound(statement["text"]).split())
                assert len(relation.get("active", "").split()) == len(statement["holders"])

    def test_refi(self, corpus: Corpus):
        schema = etree.XMLSchema(etree.parse(str(SHARED / "schemas/refi-qda-project-1.0.xsd")))
        archive = zipfile.ZipFile(io.BytesIO(corpus.export("refi")))
        assert archive.testzip() is None
        project = etree.fromstring(archive.read("project.qde"))
        assert schema.validate(project), schema.error_log.last_error
        codes = {code.get("guid") for code in project.iter(f"{REFI}Code")}
        assert all(ref.get("targetGUID") in codes for ref in project.iter(f"{REFI}CodeRef"))
        guids = [e.get("guid") for e in project.iter() if e.get("guid")]
        assert len(guids) == len(set(guids))
        sources = {source.find(f"{REFI}Description").text: source for source in project.iter(f"{REFI}TextSource")}
        for article, text in read(corpus):
            source = sources.pop(article["file"])
            name = source.get("plainTextPath").removeprefix("internal://")
            assert archive.read(f"sources/{name}").decode() == text
            places = [(int(s.get("startPosition")), int(s.get("endPosition"))) for s in source.iter(f"{REFI}PlainTextSelection")]
            assert sorted(places) == spans(article)
        assert not sources


def test_conll(corpus: Corpus):
    documents = corpus.export("conll").decode().split("-DOCSTART- -X- O O\n\n")[1:]
    articles = read(corpus)
    assert len(documents) == len(articles)
    for document, (article, text) in zip(documents, articles):
        lines = [line.split(" ") for line in document.split("\n") if line]
        assert all(len(line) == 4 for line in lines)
        assert "".join(line[0] for line in lines) == "".join(
            c for c in text if not c.isspace() or c in "\x1c\x1d\x1e\x1f")
        for column in (2, 3):
            before = "O"
            for line in lines:
                tag = line[column]
                assert tag[0] != "I" or before[2:] == tag[2:], "IOB2: a span begins with B"
                before = tag
        begun = sum(line[3].startswith("B-") for line in lines)
        names = sorted({(a, -b) for key in ("mentions", "topics", "dates") for x in article[key] for a, b in places(x)})
        end = outer = 0
        for start, stop in names:
            if start >= end: end, outer = -stop, outer + 1
        assert begun == outer


def test_timeml(corpus: Corpus):
    folder = corpus.folder("timex3")
    for article, text in read(corpus):
        document = etree.parse(str(folder / f"{stem(article)}.tml"))
        body = document.find("TEXT")
        assert "".join(body.itertext()) == sound(text)
        marked = {(t.get("tid"), "".join(t.itertext())) for t in body.iter("TIMEX3")}
        assert {words for _, words in marked} <= {sound(d["text"]) for d in article["dates"]}
        for date in article["dates"]:
            if re.fullmatch(r"\d{4}(-[01]\d(-\d\d)?)?", date["value"]):
                assert any(t.get("value") == date["value"] for t in body.iter("TIMEX3"))
        ids = [t.get("tid") for t in document.iter("TIMEX3")]
        assert len(ids) == len(set(ids))
        assert all(t.get(k) in ids for t in body.iter("TIMEX3") for k in ("beginPoint", "endPoint") if t.get(k))


@pytest.mark.parametrize("form", ["brat", "webanno", "w3c", "tei", "timex3", "refi", "conll"])
def test_the_same_bytes_on_every_machine(corpus: Corpus, form: str):
    there = [{}, {"LC_ALL": "de_DE.UTF-8", "LANG": "ja_JP.UTF-8", "TZ": "Pacific/Kiritimati"}]
    if form in ("refi", "conll"):
        assert len({corpus.export(form, **variables) for variables in there}) == 1
        return
    folders: list[Path] = [corpus.folder(form, **variables) for variables in there]
    files = [{str(f.relative_to(top)): f.read_bytes() for f in top.rglob("*") if f.is_file()} for top in folders]
    assert files[0] == files[1] and files[0]
