"""A decent client: pytest-lsp's, which also records all bytes, keeps what was published, and edits like an editor."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Awaitable, Callable

from lsprotocol import types
from pygls.protocol import default_converter
from pytest_lsp import LanguageClient
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features

from wire import Recording

PATIENCE = 30.0


@dataclass
class Document:
    """An open document as the client has it."""

    uri: str
    text: str
    version: int

    @property
    def identifier(self) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri)


class Annotator(LanguageClient):
    """The client. It counts columns as the server chose in `initialize`."""

    def __init__(self) -> None:
        super().__init__(converter_factory=default_converter)
        register_lsp_features(self, DEFAULT_CLIENT_FEATURES | {
            types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: lambda params: self.published.append(params),
            types.CLIENT_REGISTER_CAPABILITY: lambda params: self.registrations.extend(params.registrations),
        })
        self.recording = Recording()
        self.published: list[types.PublishDiagnosticsParams] = []
        self.registrations: list[types.Registration] = []
        self.encoding = "utf-16"
        self.folders: tuple[Path, ...] = ()
        self.documents: dict[str, Document] = {}
        self._news = asyncio.Event()

    async def start_io(self, cmd: str, *args: Any, **kwargs: Any) -> None:
        await super().start_io(cmd, *args, **kwargs)
        # No task has run since the process was started, so nothing is missed.
        reader, writer = self._server.stdout, self._server.stdin
        readline, readexactly, write = reader.readline, reader.readexactly, writer.write

        async def record_line() -> bytes:
            line = await readline()
            self.recording.received += line
            return line

        async def record_exactly(count: int) -> bytes:
            data = await readexactly(count)
            self.recording.received += data
            # Who waits wakes up when the message has been taken.
            self._news.set()
            return data

        def record_write(data: bytes) -> None:
            self.recording.sent += data
            write(data)

        reader.readline, reader.readexactly, writer.write = record_line, record_exactly, record_write

    async def initialize(self, *folders: Path, encodings: list[str] | None = None, watches: bool = True) -> types.InitializeResult:
        capabilities = types.ClientCapabilities(
            general=types.GeneralClientCapabilities(position_encodings=encodings),
            window=types.WindowClientCapabilities(work_done_progress=True),
            workspace=types.WorkspaceClientCapabilities(
                workspace_folders=True,
                workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True),
                did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=watches)),
            text_document=types.TextDocumentClientCapabilities(
                completion=types.CompletionClientCapabilities(
                    completion_item=types.ClientCompletionItemOptions(
                        documentation_format=[types.MarkupKind.Markdown], preselect_support=True)),
                code_action=types.CodeActionClientCapabilities(
                    code_action_literal_support=types.ClientCodeActionLiteralOptions(
                        types.ClientCodeActionKindOptions([types.CodeActionKind.QuickFix, types.CodeActionKind.Refactor])),
                    is_preferred_support=True),
                hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown]),
                document_symbol=types.DocumentSymbolClientCapabilities(hierarchical_document_symbol_support=True),
                document_link=types.DocumentLinkClientCapabilities(tooltip_support=True),
                folding_range=types.FoldingRangeClientCapabilities(line_folding_only=True),
                publish_diagnostics=types.PublishDiagnosticsClientCapabilities(
                    version_support=True, related_information=True, code_description_support=True, data_support=True,
                    tag_support=types.ClientDiagnosticsTagOptions([types.DiagnosticTag.Unnecessary]))))
        self.folders = folders
        result = await self.initialize_session(types.InitializeParams(
            capabilities=capabilities,
            workspace_folders=[types.WorkspaceFolder(folder.as_uri(), folder.name) for folder in folders] or None))
        self.encoding = result.capabilities.position_encoding or "utf-16"
        self.semantic_tokens_legend = result.capabilities.semantic_tokens_provider.legend
        return result

    async def until(self, holds: Callable[[], Any], what: Callable[[], str]) -> Any:
        """Waits until something holds that news from the server can change."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not (value := holds()):
                    self._news.clear()
                    await self._news.wait()
                return value
        except TimeoutError:
            raise AssertionError(what()) from None

    # Documents

    def open(self, path: Path | str, text: str | None = None) -> Document:
        """Opens a file as it is on the disk, or with another text; a string is a URI."""
        uri = path if isinstance(path, str) else path.as_uri()
        if text is None:
            text = Path(path).read_bytes().decode()
        document = self.documents[uri] = Document(uri, text, 1)
        language = "codebook" if uri.endswith(".codebook") else "article"
        self.text_document_did_open(types.DidOpenTextDocumentParams(
            types.TextDocumentItem(uri, language, document.version, text)))
        return document

    def edit(self, document: Document, old: str, new: str) -> None:
        """Replaces the one place where `old` stands, by an incremental change."""
        assert document.text.count(old) == 1, (old, document.text)
        start = document.text.index(old)
        change = types.TextDocumentContentChangePartial(
            types.Range(self.position(document, start), self.position(document, start + len(old))), new)
        document.text = document.text.replace(old, new)
        document.version += 1
        self.change(document, change)

    def change(self, document: Document, *changes: Any) -> None:
        self.text_document_did_change(types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(document.version, document.uri), list(changes)))

    def close(self, document: Document) -> None:
        del self.documents[document.uri]
        self.text_document_did_close(types.DidCloseTextDocumentParams(document.identifier))

    def files_changed(self, *paths: Path, type: types.FileChangeType = types.FileChangeType.Changed) -> None:
        self.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(
            [types.FileEvent(path.as_uri(), type) for path in paths]))

    # Places

    def position(self, document: Document, offset: int) -> types.Position:
        before = document.text[:offset]
        line = before.count("\n")
        return types.Position(line, units(before[before.rfind("\n") + 1:], self.encoding))

    def place(self, document: Document, words: str, inside: int = 1) -> types.Position:
        """A place in the one place where `words` stand, so many characters from their beginning."""
        assert document.text.count(words) == 1, (words, document.text)
        return self.position(document, document.text.index(words) + inside)

    def words(self, document: Document, range: types.Range) -> str:
        return document.text[self.offset(document, range.start):self.offset(document, range.end)]

    def offset(self, document: Document, position: types.Position) -> int:
        lines = document.text.split("\n")
        start = sum(len(line) + 1 for line in lines[:position.line])
        for count in range(len(lines[position.line]) + 1):
            if units(lines[position.line][:count], self.encoding) == position.character:
                return start + count
        raise AssertionError(f"{position} stands within a character of {lines[position.line]!r}")

    # Findings

    def told(self, file: Document | Path | str) -> types.PublishDiagnosticsParams | None:
        """What was last told of a file."""
        uri = uri_of(file)
        return next((one for one in reversed(self.published) if one.uri == uri), None)

    async def findings(self, file: Document | Path | str, *codes: str) -> list[types.Diagnostic]:
        """Waits until exactly these are told of a file, in any order; of an open one: of its present text."""

        def holds() -> types.PublishDiagnosticsParams | None:
            told = self.told(file)
            document = self.documents.get(uri_of(file))
            if told is None or (document and told.version != document.version):
                return None
            return told if sorted(one.code for one in told.diagnostics) == sorted(codes) else None

        told = await self.until(holds, lambda: f"{sorted(codes)} were not told of {uri_of(file)}, but {self.told(file)}")
        return list(told.diagnostics)

    async def has_read(self) -> None:
        """Waits until the first folder is read: only then is it told that nobody defines a name."""
        probe = self.open(self.folders[0] / "probe.article", "published: 1993-04-17\n---\nx{@nobody-defines-this}\n")

        def holds() -> bool:
            told = self.told(probe)
            return told is not None and any(one.code == "unknown-actor" for one in told.diagnostics)

        await self.until(holds, lambda: f"the corpus was not read: {self.told(probe)}")
        self.close(probe)

    # Questions

    async def until_answer(self, ask: Callable[[], Awaitable[Any]], holds: Callable[[Any], bool]) -> Any:
        """Asks until the answer is as it has to become."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds(answer := await ask()):
                    await asyncio.sleep(0.02)
                return answer
        except TimeoutError:
            raise AssertionError(f"the last answer was {answer}") from None

    async def complete(self, document: Document, words: str, inside: int | None = None) -> types.CompletionList:
        """What is offered behind `words`."""
        position = self.place(document, words, len(words) if inside is None else inside)
        return await self.text_document_completion_async(types.CompletionParams(document.identifier, position))

    async def hover(self, document: Document, words: str, inside: int = 1) -> types.Hover | None:
        return await self.text_document_hover_async(
            types.HoverParams(document.identifier, self.place(document, words, inside)))

    async def definition(self, document: Document, words: str, inside: int = 1) -> list[types.Location]:
        found = await self.text_document_definition_async(
            types.DefinitionParams(document.identifier, self.place(document, words, inside)))
        return found if isinstance(found, list) else [found] if found else []

    async def references(self, document: Document, words: str, inside: int = 1, declaration: bool = False) -> list[types.Location]:
        return await self.text_document_references_async(types.ReferenceParams(
            types.ReferenceContext(declaration), document.identifier, self.place(document, words, inside))) or []


    async def actions(self, document: Document, words: str, inside: int = 1,
                      diagnostics: list[types.Diagnostic] | None = None) -> list[types.CodeAction]:
        place = self.place(document, words, inside)
        return await self.text_document_code_action_async(types.CodeActionParams(
            document.identifier, types.Range(place, place), types.CodeActionContext(diagnostics or [])))

    async def hints(self, document: Document) -> list[types.InlayHint]:
        whole = types.Range(types.Position(0, 0), self.position(document, len(document.text)))
        return await self.text_document_inlay_hint_async(types.InlayHintParams(document.identifier, whole))

    def apply(self, document: Document, edit: types.WorkspaceEdit) -> None:
        """Does what an edit does to one open document, and holds that it is of the version that is open."""
        [change] = edit.document_changes
        assert (change.text_document.uri, change.text_document.version) == (document.uri, document.version)
        for one in reversed(change.edits):
            start, end = self.offset(document, one.range.start), self.offset(document, one.range.end)
            document.text = document.text[:start] + one.new_text + document.text[end:]
            document.version += 1
            self.change(document, types.TextDocumentContentChangePartial(one.range, one.new_text))


def uri_of(file: Document | Path | str) -> str:
    return file.uri if isinstance(file, Document) else file if isinstance(file, str) else file.as_uri()


def units(text: str, encoding: str) -> int:
    """The length of a text as positions count it."""
    return {"utf-8": lambda: len(text.encode()), "utf-16": lambda: len(text.encode("utf-16-le")) // 2,
            "utf-32": lambda: len(text)}[encoding]()
