"""Networks, read by networkx and compared with what it makes of the same positions, and with figures worked out by hand."""

from __future__ import annotations

import csv
import io
import itertools
import json
from collections import Counter

import networkx as nx
import pytest
from conftest import Corpus, written

BOOK = "@a: A\n@b: B\n@c: C\n@d: D\n#x: X\n#y: Y\n#z: Z\n+for: f\n-against: g\n~weighs: w\n"
# a: x +2, y -1; b: x +1, y +1; c: x -1, y ~1. Once more, as no plain fact: b on y; three times: d on z.
FIRST = (
    "published: 1993-05-31\n---\n[1]{@a +for #x on 1993-05-03} [2]{@a +for #x on 1993-05-04} [3]{@a -against #y} "
    "[4]{@b +for #x, #y on 1993-05}\n"
)
SECOND = (
    "published: 1994-05-02\n---\n[1]{@c -against #x} [2]{@c ~weighs #y} [3]{@b +for #y as alleged} [4]{@a +for @d} "
    "[5]{@b - ^1} [6]{^1: @a + @b} [7]{@d? +for #z} [8]{@d +for #z, #z if #y} [9]{@d + #z?} [10]{@d - ^2} [11]{^2: @d + #z unless 1995}\n"
)


@pytest.fixture(scope="session")
def small(program, tmp_path_factory) -> Corpus:
    return written(
        tmp_path_factory, program, {"dossier.codebook": BOOK, "first.article": FIRST, "second.article": SECOND})


def matrix(corpus: Corpus, *options: str) -> dict[str, dict[str, float]]:
    rows = list(csv.reader(io.StringIO(corpus.export("matrix", *options).decode())))
    assert rows[0][0] == ""
    return {row[0]: dict(zip(rows[0][1:], map(float, row[1:]))) for row in rows[1:]}


ONE = ("--network", "one-mode")
BY_HAND = [
    ((), {"@a #x": 2, "@a #y": 1, "@b #x": 1, "@b #y": 1, "@c #x": 1, "@c #y": 1}),
    (("--qualifier", "subtract"), {"@a #x": 2, "@a #y": -1, "@b #x": 1, "@b #y": 1, "@c #x": -1}),
    (("--qualifier", "combine"), {"@a #x": 1, "@a #y": 2, "@b #x": 1, "@b #y": 1, "@c #x": 2}),
    (("--normalise", "activity"),
     {"@a #x": 2 / 3, "@a #y": 1 / 3, "@b #x": 1 / 2, "@b #y": 1 / 2, "@c #x": 1 / 2, "@c #y": 1 / 2}),
    (("--normalise", "prominence"),
     {"@a #x": 2 / 4, "@a #y": 1 / 3, "@b #x": 1 / 4, "@b #y": 1 / 3, "@c #x": 1 / 4, "@c #y": 1 / 3}),
    (ONE, {"@a @b": 2 * 1 + 1 * 1, "@a @c": 2 * 1 + 1 * 1, "@b @c": 1 * 1 + 1 * 1}),
    ((*ONE, "--qualifier", "congruence"), {"@a @b": 2}),
    ((*ONE, "--qualifier", "conflict"), {"@a @b": 1, "@a @c": 2, "@b @c": 1}),
    ((*ONE, "--qualifier", "subtract"), {"@a @b": 1, "@a @c": -2, "@b @c": -1}),
    ((*ONE, "--qualifier", "congruence", "--normalise", "average"), {"@a @b": 2 / ((3 + 2) / 2)}),
    ((*ONE, "--qualifier", "congruence", "--normalise", "cosine"), {"@a @b": 2 / (3 * 2)}),
    # a alone: -y 1; b alone: +y 1; both: +x 2 · 1.
    ((*ONE, "--qualifier", "congruence", "--normalise", "jaccard"), {"@a @b": 2 / (1 + 1 + 2)}),
    ((*ONE, "--nodes", "targets"), {"#x #y": 2 * 1 + 1 * 1 + 1 * 1}),
    (("--duplicates", "document"), {"@a #x": 1, "@a #y": 1, "@b #x": 1, "@b #y": 1, "@c #x": 1, "@c #y": 1}),
    # Both days of a on x are in one week, and so in one month.
    (("--duplicates", "week"), {"@a #x": 1, "@a #y": 1, "@b #x": 1, "@b #y": 1, "@c #x": 1, "@c #y": 1}),
    (("--from", "1993-05-04", "--until", "1993"), {"@a #x": 1, "@a #y": 1}),
    (("--exclude", "#y", "--exclude", "@b"), {"@a #x": 2, "@c #x": 1}),
    (("--only", "@b"), {"@b #x": 1, "@b #y": 1}),
    (("--include-qualified", "--only", "@b"), {"@b #x": 1, "@b #y": 2}),
    (("--include-qualified", "--only", "@d", "--only", "#z"), {"@d #z": 4}),
    (("--targets", "actors"), {"@a @d": 1, "@a @b": 1}),
]


@pytest.mark.parametrize("options, wanted", BY_HAND, ids=lambda value: " ".join(value) if isinstance(value, tuple) else "")
def test_a_matrix_is_as_worked_out_by_hand(small: Corpus, options, wanted):
    found = {f"{row} {column}": weight for row, line in matrix(small, *options).items() for column, weight in line.items()}
    if "one-mode" in options:
        assert all(found[f"{b} {a}"] == found[f"{a} {b}"] for a, b in (pair.split() for pair in found))
        found = {pair: weight for pair, weight in found.items() if pair.split()[0] < pair.split()[1]}
    assert {pair: weight for pair, weight in found.items() if weight} == pytest.approx(wanted, abs=1e-6)


def test_months_of_two_years_are_two(program, tmp_path_factory):
    """DNA compares the number of the month alone."""
    corpus = written(tmp_path_factory, program, {
        "dossier.codebook": BOOK,
        "a.article": "published: 1993-05-10\n---\n[1]{@a +for #x}\n", "b.article": "published: 1994-05-10\n---\n[1]{@a +for #x}\n",
    })
    for period, count in [("week", 2), ("month", 2), ("year", 2), ("acrossrange", 1)]:
        assert matrix(corpus, "--duplicates", period) == {"@a": {"#x": count}}


def test_what_is_left_out_is_said(small: Corpus):
    small.export("matrix", "--qualifier", "subtract", "--from", "1993-05-04")
    assert "1 position neither for nor against (~) left out" in small.errors
    assert "5 positions not said as a plain fact (as …, if, unless, ?) left out" in small.errors
    # a on d, a on b; b on ^1, d on ^2.
    assert "2 positions on an actor or an issue, which are no nodes of this network, left out" in small.errors
    assert "2 positions on other statements left out" in small.errors
    assert "3 positions out of the days of --from and --until left out" in small.errors


def test_isolates_are_there_if_asked_for(small: Corpus):
    assert set(matrix(small, "--until", "1993-05-03")) == {"@a", "@b"}
    assert set(matrix(small, "--until", "1993-05-03", "--isolates")) == {"@a", "@b", "@c"}


def positions(corpus: Corpus) -> Counter:
    """What holders themselves say on issues as a fact, as `dossier show` counts it."""
    own = {(a["file"], d["sigil"] + d["handle"]) for a in corpus.articles() for d in a["definitions"]}
    counts: Counter = Counter()
    for stand in json.loads(corpus.run("show", "--format", "json"))["stances"]:
        if stand["kind"] != "fact" or stand["derivedFrom"] or stand["target"][0] != "#": continue
        holder, target = (
            f"{name}@{stand['file']}" if (stand["file"], name) in own else name for name in (stand["holder"], stand["target"]))
        counts[holder, target, stand["sign"]] += 1
    return counts


def test_what_counts_is_what_show_counts(small: Corpus):
    counts: Counter = Counter()
    for (holder, issue, _), count in positions(small).items(): counts[f"{holder} {issue}"] += count
    found = {f"{row} {column}": weight for row, line in matrix(small).items() for column, weight in line.items() if weight}
    assert found == counts


def test_networkx_makes_the_same_network(corpus: Corpus):
    counts = positions(corpus)
    bipartite = nx.Graph()
    for (holder, issue, _), count in counts.items():
        bipartite.add_edge(holder, issue, weight=bipartite.get_edge_data(holder, issue, {"weight": 0})["weight"] + count)
    two = nx.read_graphml(io.BytesIO(corpus.export("graphml")))
    ids = nx.get_node_attributes(two, "id")
    assert {frozenset((ids[a], ids[b])): w for a, b, w in two.edges(data="weight")} == {
        frozenset((a, b)): w for a, b, w in bipartite.edges(data="weight")}
    assert {ids[node]: n for node, n in two.nodes(data="frequency")} == {
        node: int(bipartite.degree(node, weight="weight")) for node in bipartite}
    holders = {holder for holder, _, _ in counts}

    def product(graph, a, b):
        return sum(graph[a][i]["weight"] * graph[b][i]["weight"] for i in set(graph[a]) & set(graph[b]))

    projected = nx.bipartite.generic_weighted_projected_graph(bipartite, holders, product)
    one = nx.read_graphml(io.BytesIO(corpus.export("graphml", *ONE)))
    ids = nx.get_node_attributes(one, "id")
    assert {frozenset((ids[a], ids[b])): w for a, b, w in one.edges(data="weight")} == {
        frozenset((a, b)): w for a, b, w in projected.edges(data="weight")}
    edges = list(csv.DictReader(io.StringIO(corpus.export("edges", *ONE).decode())))
    assert {frozenset((e["source"], e["target"])): float(e["weight"]) for e in edges} == {
        frozenset((a, b)): w for a, b, w in projected.edges(data="weight")}
    signed = Counter()
    for (a, i, k), n in counts.items():
        for (b, j, l), m in counts.items():
            if i == j and a < b and "~" not in (k, l): signed[a, b] += n * m * (1 if k == l else -1)
    edges = csv.DictReader(io.StringIO(corpus.export("edges", *ONE, "--qualifier", "subtract").decode()))
    assert {tuple(sorted((e["source"], e["target"]))): float(e["weight"]) for e in edges} == {
        pair: weight for pair, weight in signed.items() if weight}


def test_dl_is_the_matrix(corpus: Corpus):
    for options in [(), ONE]:
        lines = corpus.export("dl", *options).decode().split("\n")
        data = [line.split() for line in lines[lines.index("data:") + 1:] if line]
        rows = matrix(corpus, *options)
        assert [[float(cell) for cell in row] for row in data] == [list(row.values()) for row in rows.values()]
        labels = [line.strip('"') for line in lines[:lines.index("data:")] if line.startswith('"')]
        columns = list(next(iter(rows.values()))) if rows else []
        assert labels == (list(rows) if options else list(rows) + columns)


def test_windows_move_by_one_unit(small: Corpus):
    folder = small.folder("edges", "--window", "2-months", "--until", "1993-07", "--from", "1993-04")
    assert sorted(file.name for file in folder.iterdir()) == [
        "1993-04-01_1993-05-31.csv", "1993-05-01_1993-06-30.csv", "1993-06-01_1993-07-31.csv"]
    assert (folder / "1993-06-01_1993-07-31.csv").read_text() == "source,target,weight\n"
    assert "@a,#x,2\n" in (folder / "1993-05-01_1993-06-30.csv").read_text()
    events = small.folder("edges", "--window", "3-events")
    assert len(list(events.iterdir())) == 5


def test_dna_reads_its_event_list(corpus: Corpus):
    text = corpus.export("dna").decode()
    assert text.startswith('"statement_id";"time";"person";"organization";"concept";"agreement";"start_position";')
    assert not text.endswith("\n")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    wanted = []
    for article in corpus.articles():
        content = corpus.text(article["file"]) if article["text"] else ""
        for statement in article["statements"]:
            for _, target in itertools.product(statement["holders"], statement["targets"]):
                if target[0] != "^" and statement["sign"] != "~":
                    wanted.append((article["file"], statement, target, content))
    assert [row["statement_id"] for row in rows] == [str(n + 1) for n in range(len(wanted))]
    for row, (file, statement, target, content) in zip(rows, wanted):
        assert row["file"] == file and row["text"] == statement["text"]
        assert row["agreement"] == ("1" if statement["sign"] == "+" else "0")
        assert row["target"].split("@" + file)[0] == target
        if statement["spans"]:
            start, stop = int(row["start_position"]), int(row["stop_position"])
            assert (start, stop) == (statement["spans"][0][0], statement["spans"][-1][1])
            if len(statement["spans"]) == 1: assert content[start:stop] == row["text"]
        assert row["time"] == "" or row["time"].endswith(" 00:00:00")
