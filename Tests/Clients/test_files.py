"""Folders, files outside them, and files that come, change and go."""

from __future__ import annotations

import os
from pathlib import Path

from lsprotocol import types

CODEBOOK = "@clinton: Bill Clinton\n"
GOOD = "published: 1993-04-17\n---\nClinton{@clinton} left.\n"
BAD = GOOD.replace("@clinton", "@nobody")
DELETED, CREATED = types.FileChangeType.Deleted, types.FileChangeType.Created


async def test_without_a_folder_a_files_own_corpus_counts(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "year/a.article": GOOD, "year/b.article": BAD})
    client = await annotate()
    good, bad = client.open(folder / "year/a.article"), client.open(folder / "year/b.article")
    [found] = await client.findings(bad, "unknown-actor")
    await client.findings(good)
    [goal] = await client.definition(good, "{@clinton}", 2)
    assert goal.uri == (folder / "dossier.codebook").as_uri()


async def test_a_file_outside_every_folder_has_a_corpus_of_its_own(annotate, corpus):
    inside = corpus({"dossier.codebook": CODEBOOK, "a.article": GOOD}, "inside")
    outside = corpus({"dossier.codebook": "@nobody: Nobody\n", "b.article": BAD}, "outside")
    client = await annotate(inside)
    here, there = client.open(inside / "a.article"), client.open(outside / "b.article")
    await client.findings(here)
    await client.findings(there)
    client.edit(there, "@nobody", "@clinton")
    await client.findings(there, "unknown-actor")
    client.edit(here, "@clinton", "@nobody")
    await client.findings(here, "unknown-actor")


async def test_a_file_with_no_corpus_around_it_is_told_what_concerns_itself(annotate, corpus):
    folder = corpus({"a.article": BAD + "\n{"})
    client = await annotate()
    document = client.open(folder / "a.article")
    codes = await client.until(lambda: (told := client.told(document)) and [one.code for one in told.diagnostics],
                               lambda: "nothing was told")
    assert "tag-marks-nothing" in codes or "unclosed-tag" in codes


async def test_a_text_that_is_in_no_file(annotate):
    client = await annotate()
    document = client.open("untitled:Untitled-1", "published: 1993\n---\nx{")
    await client.findings(document, "unclosed-tag")
    assert await client.hover(document, "x{", 0) is None


async def test_several_folders_are_several_corpora(annotate, corpus):
    first = corpus({"dossier.codebook": CODEBOOK, "a.article": GOOD}, "first")
    second = corpus({"dossier.codebook": "@nobody: Nobody\n", "a.article": GOOD}, "second")
    client = await annotate(first, second)
    good, bad = client.open(first / "a.article"), client.open(second / "a.article")
    await client.findings(bad, "unknown-actor")
    await client.findings(good)


async def test_folders_come_and_go(annotate, corpus):
    first = corpus({"dossier.codebook": CODEBOOK, "a.article": GOOD}, "first")
    second = corpus({"a.article": GOOD}, "second/part")
    (second.parent / "more.codebook").write_text(CODEBOOK)
    client = await annotate(first)
    document = client.open(second / "a.article")
    await client.findings(document)

    def change(added: list[Path], removed: list[Path]) -> None:
        def folders(paths: list[Path]) -> list[types.WorkspaceFolder]:
            return [types.WorkspaceFolder(path.as_uri(), path.name) for path in paths]

        client.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(
            types.WorkspaceFoldersChangeEvent(folders(added), folders(removed))))

    change([second.parent], [first])
    client.edit(document, "@clinton", "@nobody")
    await client.findings(document, "unknown-actor")
    client.edit(document, "@nobody", "@clinton")
    await client.findings(document)
    change([], [second.parent])
    client.edit(document, " left", " stayed")
    await client.findings(document)


async def test_it_asks_to_be_told_of_files_where_the_client_can(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK})
    client = await annotate(folder)
    [registration] = await client.until(lambda: client.registrations, lambda: "nothing was registered")
    assert registration.method == "workspace/didChangeWatchedFiles"
    watchers = registration.register_options["watchers"] if isinstance(
        registration.register_options, dict) else registration.register_options.watchers
    patterns = [watcher["globPattern"] if isinstance(watcher, dict) else watcher.glob_pattern for watcher in watchers]
    assert patterns == ["**/*.{article,codebook}", "**/.gitignore"]


async def test_a_deleted_file_leaves_the_index(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "more.codebook": "@late: A late comer\n", "a.article": GOOD,
                     "b.article": GOOD.replace("@clinton", "@late")})
    client = await annotate(folder)
    document = client.open(folder / "b.article")
    await client.findings(document)
    await client.has_read()
    os.remove(folder / "more.codebook")
    client.files_changed(folder / "more.codebook", type=DELETED)
    await client.findings(document, "unknown-actor")
    # A use in a file that has gone counts no more.
    client.edit(document, "@late", "@clinton")
    assert "2 mentions" in (await client.hover(document, "{@clinton}", 2)).contents.value
    os.remove(folder / "a.article")
    client.files_changed(folder / "a.article", type=DELETED)
    probe = client.open(folder / "probe.article", BAD)
    await client.findings(probe, "unknown-actor")
    await client.until_answer(lambda: client.hover(document, "{@clinton}", 2), lambda card: "1 mention " in card.contents.value)


async def test_findings_of_a_deleted_file_are_taken_back(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": GOOD})
    client = await annotate(folder)
    codebook = client.open(folder / "dossier.codebook")
    await client.has_read()
    client.edit(codebook, "@clinton", "@bill")
    await client.findings(folder / "a.article", "unknown-actor")
    os.remove(folder / "a.article")
    client.files_changed(folder / "a.article", type=DELETED)
    await client.findings(folder / "a.article")


async def test_a_renamed_file_takes_its_name_along(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "old.article": GOOD, "a.article": GOOD})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    os.rename(folder / "old.article", folder / "new.article")
    client.workspace_did_rename_files(types.RenameFilesParams([
        types.FileRename((folder / "old.article").as_uri(), (folder / "new.article").as_uri())]))

    def names(found: list[types.Location]) -> set[str]:
        return {Path(one.uri).name for one in found}

    await client.until_answer(lambda: client.references(document, "{@clinton}", 2),
                              lambda found: names(found) == {"a.article", "new.article"})


async def test_a_renamed_folder_takes_its_files_along(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "old/b.article": GOOD, "a.article": GOOD})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    os.rename(folder / "old", folder / "new")
    client.workspace_did_rename_files(types.RenameFilesParams([
        types.FileRename((folder / "old").as_uri(), (folder / "new").as_uri())]))
    await client.until_answer(lambda: client.references(document, "{@clinton}", 2),
                              lambda found: {one.uri for one in found}
                              == {document.uri, (folder / "new/b.article").as_uri()})


async def test_a_change_on_the_disk_does_not_touch_an_open_text(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": GOOD, "b.article": GOOD})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.has_read()
    (folder / "a.article").write_text(BAD)
    (folder / "more.codebook").write_text("@late: A late comer\n")
    client.files_changed(folder / "a.article", folder / "more.codebook")
    late = client.open(folder / "late.article", GOOD.replace("@clinton", "@late"))
    await client.findings(late)
    await client.findings(document)
    client.edit(document, "left", "stayed")
    await client.findings(document)


async def test_a_thousand_changed_files_are_one_round_of_work(annotate, corpus):
    """A branch switch: every file uses a name that the new codebook lacks, and a few are open."""
    files = {f"{number % 10}/{number:04}.article": GOOD.replace("left", f"left for the {number}th time")
             for number in range(1000)}
    folder = corpus(files | {"dossier.codebook": CODEBOOK})
    client = await annotate(folder)
    document = client.open(folder / "3/0003.article")
    await client.has_read()
    before = len(client.recording.received)
    (folder / "dossier.codebook").write_text("@bill: Bill Clinton\n")
    for path, text in files.items():
        (folder / path).write_text(text.replace("@clinton", "@bill").replace("time", "time{@nobody}"))
    client.edit(document, "@clinton", "@bill")
    client.files_changed(folder / "dossier.codebook", *(folder / path for path in files))
    await client.findings(document)
    [goal] = await client.definition(document, "{@bill}", 2)
    assert goal.uri == (folder / "dossier.codebook").as_uri()
    assert len(await client.references(document, "{@bill}", 2)) == 1000
    # What is told stays within bounds, however many files have findings.
    assert len(client.recording.received) - before < 2_000_000


async def test_it_watches_by_itself_where_the_client_cannot(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": GOOD.replace("@clinton", "@late")})
    client = await annotate(folder, watches=False)
    document = client.open(folder / "a.article")
    await client.findings(document, "unknown-actor")
    (folder / "deep/er").mkdir(parents=True)
    (folder / "deep/er/more.codebook").write_text("@late: A late comer\n")
    await client.findings(document)
    os.rename(folder / "deep", folder / ".hidden")
    await client.findings(document, "unknown-actor")
    os.rename(folder / ".hidden", folder / "seen")
    await client.findings(document)
    os.remove(folder / "seen/er/more.codebook")
    await client.findings(document, "unknown-actor")
    assert not client.registrations


async def test_names_of_files_that_a_uri_must_escape(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "50% of #1/日本 [x]?.article": GOOD, "a.article": GOOD})
    client = await annotate(folder)
    document = client.open(folder / "50% of #1/日本 [x]?.article")
    await client.has_read()
    client.edit(document, "left", "left{@nobody}")
    await client.findings(document, "unknown-actor")
    found = await client.references(document, "{@clinton}", 2)
    assert {uri.replace("%5b", "%5B") for uri in (one.uri for one in found)} == {
        document.uri, (folder / "a.article").as_uri()}


async def test_a_file_that_is_not_utf8_is_no_end(annotate, corpus):
    folder = corpus({"dossier.codebook": CODEBOOK, "a.article": GOOD, "b.article": b"published: 1993\n---\n\xff{@nobody}\n"})
    client = await annotate(folder)
    document = client.open(folder / "a.article")
    await client.findings(document)
    await client.has_read()


async def test_the_home_folder_is_not_read(annotate, corpus, monkeypatch):
    home = corpus({"a.article": GOOD, "deep/b.article": GOOD}, "home")
    monkeypatch.setenv("HOME", str(home))
    client = await annotate(home)
    await client.until(lambda: any("not a corpus" in one.message for one in client.log_messages), lambda: "nothing was said")
    document = client.open(home / "a.article")
    client.edit(document, "left.", "left.{")
    await client.findings(document, "unknown-actor", "unclosed-tag")
