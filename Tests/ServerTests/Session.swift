// What most tests do with a client.

import Foundation
import LSP
import TestSupport
import Testing

extension TestClient {
  /// `initialize` with what the client says it can, and `initialized`.
  @discardableResult
  func start(
    _ folders: [DocumentURI] = [],
    capabilities: String = plain,
    processId: Int? = nil,
    options: LSPAny? = nil
  ) async throws -> InitializeResult {
    let params = InitializeParams(
      processId: processId,
      capabilities: try Self.capabilities(capabilities),
      initializationOptions: options,
      workspaceFolders: folders.map { WorkspaceFolder(uri: $0, name: "w") }
    )
    let result = try await request(InitializeRequest.self, params)
    notify(InitializedNotification.self, InitializedParams())
    return result
  }

  static func capabilities(_ json: String) throws -> ClientCapabilities {
    try JSONDecoder().decode(ClientCapabilities.self, from: Data(json.utf8))
  }

  func open(_ uri: DocumentURI, _ text: String, version: Int = 1, languageId: String = "article") {
    let item = TextDocumentItem(uri: uri, languageId: languageId, version: version, text: text)
    notify(DidOpenTextDocumentNotification.self, DidOpenTextDocumentParams(textDocument: item))
  }

  func open(_ file: String, in folder: TemporaryFolder) { open(folder.uri(file), folder.read(file)) }

  func change(_ uri: DocumentURI, version: Int?, _ changes: TextDocumentContentChangeEvent...) {
    change(uri, version: version, changes)
  }

  func change(_ uri: DocumentURI, version: Int?, _ changes: [TextDocumentContentChangeEvent]) {
    notify(
      DidChangeTextDocumentNotification.self,
      DidChangeTextDocumentParams(
        textDocument: VersionedTextDocumentIdentifier(uri: uri, version: version),
        contentChanges: changes
      )
    )
  }

  func change(_ uri: DocumentURI, version: Int?, to text: String) {
    change(uri, version: version, TextDocumentContentChangeEvent(text: text))
  }

  func save(_ uri: DocumentURI) {
    notify(
      DidSaveTextDocumentNotification.self,
      DidSaveTextDocumentParams(textDocument: TextDocumentIdentifier(uri: uri))
    )
  }

  func close(_ uri: DocumentURI) {
    notify(
      DidCloseTextDocumentNotification.self,
      DidCloseTextDocumentParams(textDocument: TextDocumentIdentifier(uri: uri))
    )
  }

  func tell(_ changes: (DocumentURI, FileChangeType)...) {
    notify(
      DidChangeWatchedFilesNotification.self,
      DidChangeWatchedFilesParams(changes: changes.map { FileEvent(uri: $0, type: $1) })
    )
  }

  /// Waits until the corpus in a folder is read to its end: then alone is a name unknown.
  func untilRead(_ folder: TemporaryFolder) async throws {
    let uri = folder.uri("nobody.article")
    open(uri, "---\nNobody{@nobody-of-that-name}.\n")
    // Where most articles have a statement, one without is reported as well.
    while try await !diagnostics(of: uri).codes.contains("unknown-actor") {}
    close(uri)
    _ = try await diagnostics(of: uri)
  }

  /// Waits until the server has taken all that was sent.
  func roundTrip() async throws { _ = try await error(ofRequest: "test/unknown") }

  /// The codes of the next diagnostics of a file whose codes are these. Those that come before are read over: while
  /// indexing goes on there may be fewer, and never one that is taken back.
  func diagnostics(of uri: DocumentURI, until codes: [String]) async throws -> PublishDiagnosticsParams {
    while true {
      let params = try await diagnostics(of: uri)
      if params.codes == codes { return params }
    }
  }
}

extension PublishDiagnosticsParams {
  /// Without what all short fixtures lack: a date of publication.
  var told: [Diagnostic] { diagnostics.filter { $0.code != .string("missing-published") } }
  var codes: [String] { told.map { $0.code?.description ?? "?" } }
  /// `2:8-2:16`, lines and characters from 0.
  var ranges: [String] { told.map(\.range.picture) }
}

extension LSP.Range {
  var picture: String { "\(start.line):\(start.character)-\(end.line):\(end.character)" }
}

func edit(_ line: UInt32, _ from: UInt32, _ to: UInt32, _ text: String) -> TextDocumentContentChangeEvent {
  let range = Range(start: Position(line: line, character: from), end: Position(line: line, character: to))
  return TextDocumentContentChangeEvent(range: range, text: text)
}
