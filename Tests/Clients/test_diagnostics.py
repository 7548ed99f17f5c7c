"""What is told, when, and of which text."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types

CODEBOOK = """\
@clinton: Bill Clinton
@miyazawa: Kiichi Miyazawa
#quotas: Fixed shares of a market
+demands: asks for it
-rejects: will not have it
"""


def article(text: str, published: str = "1993-04-17") -> str:
    return f"published: {published}\n---\n{text}\n"


async def test_an_edit_is_answered_with_its_version(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": article("[Bill Clinton]{@clinton} left.")})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.findings(document)
    client.edit(document, "{@clinton}", "{@clintn}")
    [found] = await client.findings(document, "unknown-actor")
    assert client.told(document).version == 2
    assert client.words(document, found.range) == "@clintn"
    assert (found.severity, found.source) == (types.DiagnosticSeverity.Error, "dossier")
    assert "@clinton" in found.message
    client.edit(document, "{@clintn}", "{@clinton}")
    await client.findings(document)


async def test_several_changes_in_one_notification_apply_one_after_the_other(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": article("Clinton left.")})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    after = client.place(document, "Clinton", 7)
    later = types.Position(after.line, after.character + len("{@nobody}"))
    document.version = 7
    document.text = document.text.replace("Clinton", "Clinton{@nobody}{")
    client.change(
        document, types.TextDocumentContentChangePartial(types.Range(after, after), "{@nobody}"),
        types.TextDocumentContentChangePartial(types.Range(later, later), "{"))
    await client.findings(document, "unknown-actor", "unclosed-tag")


async def test_a_whole_text_may_replace_another(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": article("Clinton{@nobody} left.")})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.findings(document, "unknown-actor")
    document.text = article("Clinton{@clinton} left.")
    document.version = 2
    client.change(document, types.TextDocumentContentChangeWholeDocument(document.text))
    await client.findings(document)


async def test_the_editors_text_counts_and_not_the_disks(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": article("Clinton{@clinton} left.")})
    client = await annotate(folder)
    document = client.open(folder / "a.article", article("Clinton{@nobody} left."))
    await client.findings(document, "unknown-actor")
    client.close(document)
    await client.findings(folder / "a.article")


# Staleness, by the names of the three cases


async def test_a_file_opened_before_the_first_scan_ended(annotate, corpus):
    """It is told all in the end, and nothing on the way that the other files gainsay."""
    files = {f"more/{number:04}.article": article(f"Miyazawa{{@miyazawa}} spoke for the {number}th time.")
             for number in range(2000)}
    # The names that it uses are defined where the scan comes last.
    files |= {"z/last.codebook": "@late: A late comer\n", "zz.article": article("", "1993-04-18\n@aide: An aide")}
    text = article("Clinton{@clinton} and [a late comer]{@late} met [an aide]{@aide}, [who]{@nobody} left.")
    folder = corpus(files | {"dossier.codebook": CODEBOOK, "a.article": text})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.findings(document, "local-elsewhere", "unknown-actor")
    await client.has_read()
    stages = [{(one.code, one.message) for one in told.diagnostics} for told in client.published
              if told.uri == document.uri]
    assert all(before <= after for before, after in zip(stages, stages[1:])), stages


async def test_a_target_that_changed(annotate, corpus):
    """A handle is renamed where it is defined: those who use it are told, open or not, and those alone."""
    folder = corpus({
        "dossier.codebook": CODEBOOK, "open.article": article("Clinton{@clinton} left."),
        "closed.article": article("Clinton{@clinton} stayed."), "other.article": article("Miyazawa{@miyazawa} left."),
    })
    client = await annotate(folder)
    document = client.open(folder / "open.article")
    other = client.open(folder / "other.article")
    codebook = client.open(folder / "dossier.codebook")
    await client.findings(document)
    await client.findings(other)
    await client.has_read()
    before = len(client.published)
    client.edit(codebook, "@clinton: Bill", "@bill: Bill")
    await client.findings(document, "unknown-actor")
    await client.findings(folder / "closed.article", "unknown-actor")
    client.edit(codebook, "@bill: Bill", "@clinton: Bill")
    await client.findings(document)
    await client.findings(folder / "closed.article")
    assert other.uri not in {told.uri for told in client.published[before:]}


async def test_a_new_name_that_older_files_already_use(annotate, corpus):
    folder = corpus({
        "dossier.codebook": CODEBOOK, "a.article": article("Hosokawa{@hosokawa} left."),
        "b.article": article("Hosokawa{@hosokawa} [would not]{@hosokawa -refuses #quotas}."),
    })
    client = await annotate(folder)
    first, second = client.open(folder / "a.article"), client.open(folder / "b.article")
    codebook = client.open(folder / "dossier.codebook")
    await client.findings(first, "unknown-actor")
    await client.findings(second, "unknown-actor", "unknown-actor", "unknown-verb")
    client.edit(codebook, "@miyazawa:", "@hosokawa: Morihiro Hosokawa\n-refuses: will not\n@miyazawa:")
    await client.findings(first)
    await client.findings(second)


async def test_a_new_name_on_the_disk_that_older_files_already_use(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": article("Hosokawa{@hosokawa} left.")})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.findings(document, "unknown-actor")
    (folder / "more.codebook").write_text("@hosokawa: Morihiro Hosokawa\n")
    client.files_changed(folder / "more.codebook", type=types.FileChangeType.Created)
    await client.findings(document)


async def test_related_places_lie_in_other_files(annotate, corpus):
    folder = corpus({
        "dossier.codebook": CODEBOOK, "home.article": article("", "1993-04-17\n@aide: An aide"),
        "a.article": article("[An aide]{@aide} left."),
    })
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    [found] = await client.findings(document, "local-elsewhere")
    assert [Path(one.location.uri).name for one in found.related_information] == ["home.article"]


async def test_thirty_thousand_findings_are_not_sent_at_once(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": article("x{@no} " * 30_000)})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.until(lambda: (told := client.told(document)) and told.diagnostics, lambda: "nothing was told")
    assert len(client.told(document).diagnostics) <= 1000
