"""What a document is made of and how the corpus hangs together: outline, symbols, colours, folding, links, hierarchies."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types

from annotator import Annotator, Document

CODEBOOK = """\
@miyazawa: Kiichi Miyazawa
  kind: person
  in: @japan, 1991-11-05/1993-08-09
  wikidata: Q312546
@clinton: Bill Clinton
  also: President Clinton
  url: javascript:alert(1)
@japan: Japan
#quotas: Fixed shares of a market
+demands: asks for it
-rejects: will not have it
"""

ARTICLE = """\
title: No 株 shares
published: 1993-04-17
url: https://example.org/a?b=c
---
[Mr. 🗾 Miyazawa]{@miyazawa} [would not
hear of quotas]{@miyazawa -rejects  #quotas to @clinton}.

[President Clinton]{@clinton} [asked for them]{^ask}.
---
^ask: @clinton +demands #quotas on 1993-04-16
"""

OTHER = """\
title: Clinton insists
---
[He]{@clinton} [insists]{@clinton +demands #quotas}.
"""


@pytest.fixture
def folder(corpus) -> Path:
    return corpus({"dossier.codebook": CODEBOOK, "a.article": ARTICLE, "b.article": OTHER})


async def opened(annotate, folder: Path, name: str = "a.article", **options) -> tuple[Annotator, Document]:
    client = await annotate(folder, **options)
    document = client.open(folder / name)
    await client.has_read()
    return client, document


async def test_the_outline_of_an_article(annotate, folder):
    client, document = await opened(annotate, folder)
    found = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document.identifier))
    assert [one.name for one in found] == ["Header", "Mr. 🗾 Miyazawa would not hear of quotas.",
                                           "President Clinton asked for them.", "Foot"]
    [statement] = found[1].children
    assert statement.name == "“would not hear of quotas”"
    assert client.words(document, statement.selection_range) == "would not\nhear of quotas"
    [label] = found[3].children
    assert (label.name, label.detail) == ("^ask", "@clinton +demands #quotas on 1993-04-16")


async def test_the_outline_of_a_codebook(annotate, folder):
    client, document = await opened(annotate, folder, "dossier.codebook")
    found = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document.identifier))
    assert [one.name for one in found] == ["Kiichi Miyazawa", "Bill Clinton", "Japan", "Fixed shares of a market",
                                           "asks for it", "will not have it"]
    assert [one.name for one in found[0].children] == ["kind", "in", "wikidata"]


@pytest.mark.parametrize("query, first, name", [
    ("clinton", "@clinton", "dossier.codebook"), ("pres cli", "President Clinton", "dossier.codebook"),
    ("株", "No 株 shares", "a.article"), ("insists", "Clinton insists", "b.article"), ("#", "Fixed shares of a market", "dossier.codebook"),
])
async def test_symbols_of_the_corpus(annotate, folder, query: str, first: str, name: str):
    client, _ = await opened(annotate, folder)
    found = await client.workspace_symbol_async(types.WorkspaceSymbolParams(query))
    assert (found[0].name, Path(found[0].location.uri).name) == (first, name)


async def test_what_has_no_such_name_is_not_found(annotate, folder):
    client, _ = await opened(annotate, folder)
    assert await client.workspace_symbol_async(types.WorkspaceSymbolParams("clintom")) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
async def test_tokens_cover_the_words_that_they_are_of(annotate, folder, encoding: str):
    client = await annotate(folder, encodings=[encoding])
    legend = client.semantic_tokens_legend
    document = client.open(folder / "a.article")
    await client.has_read()
    full = await client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(document.identifier))
    words = list(decoded(client, document, full.data, legend))
    assert ("Mr. 🗾 Miyazawa", "class", ["marked"]) in words
    assert ("would not", "statement", ["marked", "against"]) in words
    assert ("hear of quotas", "statement", ["marked", "against"]) in words
    assert ("asked for them", "statement", ["marked", "for"]) in words
    assert ("-rejects", "function", ["against"]) in words
    assert ("1993-04-16", "number", []) in words
    client.edit(document, "Mr. 🗾", "Mr.")
    delta = await client.text_document_semantic_tokens_full_delta_async(
        types.SemanticTokensDeltaParams(document.identifier, full.result_id))
    data = list(full.data)
    for edit in delta.edits:
        data[edit.start:edit.start + edit.delete_count] = edit.data or []
    assert ("Mr. Miyazawa", "class", ["marked"]) in list(decoded(client, document, data, legend))


def decoded(client: Annotator, document: Document, data: list[int], legend: types.SemanticTokensLegend):
    line = start = 0
    for place in range(0, len(data), 5):
        down, right, length, kind, bits = data[place:place + 5]
        line, start = line + down, right if down else start + right
        span = types.Range(types.Position(line, start), types.Position(line, start + length))
        yield (client.words(document, span), legend.token_types[kind],
               [name for bit, name in enumerate(legend.token_modifiers) if bits >> bit & 1])


async def test_folding_and_selecting(annotate, folder):
    client, document = await opened(annotate, folder)
    folds = await client.text_document_folding_range_async(types.FoldingRangeParams(document.identifier))
    assert [(one.start_line, one.end_line, one.end_character) for one in folds] == [(0, 2, None), (4, 5, None)]
    [selection] = await client.text_document_selection_range_async(
        types.SelectionRangeParams(document.identifier, [client.place(document, "hear of", 1)]))
    steps = []
    while selection:
        steps.append(client.words(document, selection.range))
        selection = selection.parent
    assert steps[:3] == ["hear", "would not\nhear of quotas", "[would not\nhear of quotas]"]
    assert steps[-1] == document.text


async def test_links_lead_to_the_web_alone(annotate, folder):
    client, document = await opened(annotate, folder)
    codebook = client.open(folder / "dossier.codebook")
    [link] = await client.text_document_document_link_async(types.DocumentLinkParams(document.identifier))
    assert (link.target, client.words(document, link.range)) == ("https://example.org/a?b=c", "https://example.org/a?b=c")
    [item] = await client.text_document_document_link_async(types.DocumentLinkParams(codebook.identifier))
    assert item.target == "https://www.wikidata.org/wiki/Q312546"


async def test_counts_above_definitions(annotate, folder):
    client, document = await opened(annotate, folder, "dossier.codebook")
    lenses = await client.text_document_code_lens_async(types.CodeLensParams(document.identifier))
    assert [client.words(document, one.range) for one in lenses] == [
        "@miyazawa", "@clinton", "@japan", "#quotas", "+demands", "-rejects"]
    titles = [(await client.code_lens_resolve_async(one)).command.title for one in lenses]
    assert titles[3] == "3 uses in 2 articles · 2 for · 1 against"
    assert titles[2] == "not used in an article"


async def test_a_document_is_laid_out(annotate, folder):
    client, document = await opened(annotate, folder)
    options = types.FormattingOptions(tab_size=8, insert_spaces=False)
    [edit] = await client.text_document_formatting_async(types.DocumentFormattingParams(document.identifier, options))
    assert (client.words(document, edit.range), edit.new_text) == ("  ", " ")
    client.edit(document, "  #quotas", " #quotas")
    assert not await client.text_document_formatting_async(types.DocumentFormattingParams(document.identifier, options))


async def test_help_for_a_statement(annotate, folder):
    client, document = await opened(annotate, folder)
    help = await client.text_document_signature_help_async(types.SignatureHelpParams(
        document.identifier, client.place(document, " to @clinton", 6)))
    [signature] = help.signatures
    assert signature.parameters[help.active_parameter].label == "to @addressee"
    assert await client.text_document_signature_help_async(types.SignatureHelpParams(
        document.identifier, client.place(document, "would not", 3))) is None


async def test_who_takes_a_stand(annotate, folder):
    client, document = await opened(annotate, folder)
    [quotas] = await client.text_document_prepare_call_hierarchy_async(types.CallHierarchyPrepareParams(
        document.identifier, client.place(document, "-rejects  #quotas", 12)))
    assert quotas.name == "Fixed shares of a market"
    calls = await client.call_hierarchy_incoming_calls_async(types.CallHierarchyIncomingCallsParams(quotas))
    assert [(one.from_.name, Path(one.from_.uri).name) for one in calls] == [
        ("Kiichi Miyazawa", "a.article"), ("Bill Clinton", "a.article"), ("Bill Clinton", "b.article")]
    assert [client.words(document, span) for one in calls[:2] for span in one.from_ranges] == ["#quotas", "#quotas"]
    outgoing = await client.call_hierarchy_outgoing_calls_async(types.CallHierarchyOutgoingCallsParams(calls[1].from_))
    assert [one.to.name for one in outgoing] == ["Fixed shares of a market", "Fixed shares of a market"]


async def test_what_is_in_what(annotate, folder):
    client, document = await opened(annotate, folder)
    place = client.place(document, "{@miyazawa}", 3)
    [group] = await client.text_document_type_definition_async(types.TypeDefinitionParams(document.identifier, place))
    assert CODEBOOK.splitlines()[group.range.start.line] == "@japan: Japan"
    [item] = await client.text_document_prepare_type_hierarchy_async(
        types.TypeHierarchyPrepareParams(document.identifier, place))
    [above] = await client.type_hierarchy_supertypes_async(types.TypeHierarchySupertypesParams(item))
    assert above.name == "Japan"
    [below] = await client.type_hierarchy_subtypes_async(types.TypeHierarchySubtypesParams(above))
    assert below.name == "Kiichi Miyazawa"
    assert not await client.type_hierarchy_subtypes_async(types.TypeHierarchySubtypesParams(below))
