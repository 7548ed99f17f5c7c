// Each kind of payload as JSON: read, and written back just so.

import Testing

@testable import LSP

private func expect<Value: Codable>(_ type: Value.Type, _ json: String, at place: SourceLocation = #_sourceLocation) {
  do {
    var bytes: [UInt8] = []
    try JSONEncoding.append(try JSONReader.value(type, from: Array(json.utf8)[...]), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == json, sourceLocation: place)
  } catch {
    Issue.record(error, sourceLocation: place)
  }
}

private let range = #"{"start":{"line":1,"character":2},"end":{"line":3,"character":4}}"#
private let location = #"{"uri":"file:///a%20b","range":\#(range)}"#
private let edit = #"{"range":\#(range),"newText":"x"}"#
private let document = #"{"uri":"file:///a"}"#
private let place = #""textDocument":\#(document),"position":{"line":0,"character":7}"#
private let finding =
  #"{"range":\#(range),"severity":2,"code":"unknown-actor","#
  + #""codeDescription":{"href":"https://example.org/unknown-actor"},"source":"dossier","message":"No “x”.","#
  + #""tags":[1],"relatedInformation":[{"location":\#(location),"message":"here"}],"data":{"fix":1}}"#
private let item =
  #"{"name":"n","kind":5,"detail":"d","uri":"file:///a","range":\#(range),"#
  + #""selectionRange":\#(range),"data":7}"#

@Test func documentsAreReadAndWritten() {
  expect(
    DidOpenTextDocumentParams.self,
    #"{"textDocument":{"uri":"untitled:a","languageId":"dossier-article","version":1,"text":"é\n"}}"#
  )
  expect(
    DidChangeTextDocumentParams.self,
    #"{"textDocument":{"uri":"file:///a","version":2},"contentChanges":[{"range":\#(range),"text":""},{"text":"b"}]}"#
  )
  expect(DidSaveTextDocumentParams.self, #"{"textDocument":\#(document),"text":"t"}"#)
  expect(WillSaveTextDocumentParams.self, #"{"textDocument":\#(document),"reason":1}"#)
  expect(DidCloseTextDocumentParams.self, #"{"textDocument":\#(document)}"#)
}

@Test func diagnosticsAreReadAndWritten() {
  expect(Diagnostic.self, finding)
  expect(Diagnostic.self, #"{"range":\#(range),"code":7,"message":"m"}"#)
  expect(PublishDiagnosticsParams.self, #"{"uri":"file:///a","version":3,"diagnostics":[\#(finding)]}"#)
  expect(PublishDiagnosticsParams.self, #"{"uri":"file:///a","diagnostics":[]}"#)
  expect(DocumentDiagnosticParams.self, #"{"textDocument":\#(document),"previousResultId":"1"}"#)
  expect(DocumentDiagnosticReport.self, #"{"kind":"full","resultId":"1","items":[\#(finding)]}"#)
  expect(
    DocumentDiagnosticReport.self,
    #"{"kind":"unchanged","resultId":"1","relatedDocuments":{"file:///b%20c":{"kind":"full","items":[]}}}"#
  )
  expect(
    WorkspaceDiagnosticParams.self,
    #"{"previousResultIds":[{"uri":"file:///a","value":"1"}],"partialResultToken":1}"#
  )
  expect(
    WorkspaceDiagnosticReport.self,
    #"{"items":[{"kind":"full","uri":"file:///a","version":null,"resultId":"1","items":[]},"#
      + #"{"kind":"unchanged","uri":"file:///b","version":4,"resultId":"2"}]}"#
  )
}

@Test func completionsAreReadAndWritten() {
  expect(CompletionParams.self, #"{\#(place),"context":{"triggerKind":2,"triggerCharacter":"@"}}"#)
  expect(CompletionParams.self, #"{\#(place),"context":{"triggerKind":9}}"#)
  expect(
    CompletionList.self,
    #"{"isIncomplete":true,"items":[{"label":"@a","labelDetails":{"detail":" d","description":"e"},"kind":6,"#
      + #""documentation":{"kind":"markdown","value":"**a**"},"sortText":"0001","filterText":"a","insertTextFormat":2,"#
      + #""textEdit":\#(edit),"additionalTextEdits":[\#(edit)],"data":{"id":3}},"#
      + #"{"label":"b","textEdit":{"newText":"b","insert":\#(range),"replace":\#(range)}}]}"#
  )
}

@Test func placesAreReadAndWritten() {
  expect(HoverParams.self, #"{\#(place),"workDoneToken":"t"}"#)
  expect(Hover.self, #"{"contents":{"kind":"plaintext","value":"v"},"range":\#(range)}"#)
  expect(
    SignatureHelp.self,
    #"{"signatures":[{"label":"a b","parameters":[{"label":"a","documentation":{"kind":"markdown","value":"v"}}]}],"#
      + #""activeSignature":0,"activeParameter":1}"#
  )
  expect(DefinitionResult.self, "[\(location)]")
  expect(DefinitionResult.self, "[]")
  expect(
    DefinitionResult.self,
    #"[{"originSelectionRange":\#(range),"targetUri":"file:///a","targetRange":\#(range),"targetSelectionRange":\#(range)}]"#
  )
  expect(ReferenceParams.self, #"{\#(place),"context":{"includeDeclaration":true}}"#)
  expect(DocumentHighlight.self, #"{"range":\#(range),"kind":3}"#)
  expect(LinkedEditingRanges.self, #"{"ranges":[\#(range)]}"#)
  expect(DocumentLink.self, #"{"range":\#(range),"target":"https://example.org/?a=b#c","tooltip":"t"}"#)
}

@Test func outlinesAreReadAndWritten() {
  expect(
    DocumentSymbolResult.self,
    #"[{"name":"n","detail":"d","kind":15,"range":\#(range),"selectionRange":\#(range),"children":["#
      + #"{"name":"m","kind":26,"range":\#(range),"selectionRange":\#(range)}]}]"#
  )
  expect(DocumentSymbolResult.self, #"[{"name":"n","kind":1,"containerName":"c","location":\#(location)}]"#)
  expect(WorkspaceSymbol.self, #"{"name":"n","kind":1,"containerName":"c","location":\#(location),"data":1}"#)
  expect(FoldingRange.self, #"{"startLine":0,"endLine":3,"kind":"region","collapsedText":"…"}"#)
  expect(SelectionRange.self, #"{"range":\#(range)}"#)
  expect(SelectionRange.self, #"{"range":\#(range),"parent":{"range":\#(range),"parent":{"range":\#(range)}}}"#)
  expect(CallHierarchyIncomingCall.self, #"{"from":\#(item),"fromRanges":[\#(range)]}"#)
  expect(CallHierarchyOutgoingCall.self, #"{"to":\#(item),"fromRanges":[]}"#)
  expect(CallHierarchyCallsParams.self, #"{"item":\#(item)}"#)
  expect(TypeHierarchyItem.self, item)
}

@Test func actionsAreReadAndWritten() {
  expect(
    CodeActionParams.self,
    #"{"textDocument":\#(document),"range":\#(range),"context":{"diagnostics":[\#(finding)],"only":["quickfix"],"#
      + #""triggerKind":1}}"#
  )
  let command = #"{"title":"t","command":"dossier.merge","arguments":[{"a":null}]}"#
  expect(CodeActionOrCommand.self, command)
  expect(
    CodeActionOrCommand.self,
    #"{"title":"t","kind":"quickfix","diagnostics":[\#(finding)],"isPreferred":true,"#
      + #""edit":{"changes":{"file:///a":[\#(edit)],"file:///b":[]}},"command":\#(command),"data":[1]}"#
  )
  expect(CodeActionOrCommand.self, #"{"title":"t","disabled":{"reason":"r"}}"#)
  expect(CodeLens.self, #"{"range":\#(range),"data":1}"#)
  expect(InlayHint.self, #"{"position":{"line":1,"character":2},"label":"l","kind":2,"paddingLeft":true}"#)
  expect(
    InlayHint.self,
    #"{"position":{"line":1,"character":2},"label":[{"value":"v","location":\#(location)}],"textEdits":[\#(edit)]}"#
  )
  expect(ExecuteCommandParams.self, #"{"command":"c","arguments":[1,"x"]}"#)
}

@Test func kindsHoldWhatIsBelowThem() {
  #expect(CodeActionKind.sourceFixAll.isWithin(.source))
  #expect(CodeActionKind.source.isWithin(.source))
  #expect(CodeActionKind.source.isWithin(CodeActionKind(rawValue: "")))
  #expect(!CodeActionKind.source.isWithin(.sourceFixAll))
  #expect(!CodeActionKind(rawValue: "sources").isWithin(.source))
}

@Test func editsAreReadAndWritten() {
  expect(
    WorkspaceEdit.self,
    #"{"documentChanges":[{"textDocument":{"uri":"file:///a","version":null},"edits":[\#(edit)]},"#
      + #"{"kind":"create","uri":"file:///b","options":{"ignoreIfExists":true}},"#
      + #"{"kind":"rename","oldUri":"file:///b","newUri":"file:///c"},"#
      + #"{"kind":"delete","uri":"file:///c","options":{"ignoreIfNotExists":true}}]}"#
  )
  expect(ApplyWorkspaceEditParams.self, #"{"label":"l","edit":{"changes":{}}}"#)
  expect(RenameParams.self, #"{\#(place),"newName":"n"}"#)
  expect(PrepareRenameResult.self, #"{"range":\#(range),"placeholder":"p"}"#)
  expect(RenameFilesParams.self, #"{"files":[{"oldUri":"file:///a","newUri":"file:///b"}]}"#)
  expect(DocumentFormattingParams.self, #"{"textDocument":\#(document),"options":{"tabSize":2,"insertSpaces":true}}"#)
}

@Test func tokensAreReadAndWritten() {
  expect(SemanticTokens.self, #"{"resultId":"1","data":[0,3,17,1,0]}"#)
  expect(SemanticTokensDeltaResult.self, #"{"resultId":"2","edits":[{"start":5,"deleteCount":10,"data":[1]}]}"#)
  expect(SemanticTokensDeltaResult.self, #"{"data":[]}"#)
}

@Test func aSessionIsReadAndWritten() {
  expect(
    RegistrationParams.self,
    #"{"registrations":[{"id":"1","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":["#
      + #"{"globPattern":"**/*.article","kind":7},"#
      + #"{"globPattern":{"baseUri":"file:///a","pattern":"*.codebook"}}]}},"#
      + #"{"id":"2","method":"m","registerOptions":{"documentSelector":null}}]}"#
  )
  expect(UnregistrationParams.self, #"{"unregisterations":[{"id":"1","method":"m"}]}"#)
  expect(DidChangeWatchedFilesParams.self, #"{"changes":[{"uri":"file:///a","type":3}]}"#)
  expect(ConfigurationParams.self, #"{"items":[{"scopeUri":"file:///a","section":"dossier"}]}"#)
  expect(WorkDoneProgress.self, #"{"kind":"report","message":"m","percentage":50}"#)
  expect(WorkDoneProgress.self, #"{"kind":"end"}"#)
  expect(ShowMessageParams.self, #"{"type":3,"message":"m"}"#)
  expect(ShowDocumentParams.self, #"{"uri":"https://example.org/a?b#c","external":true}"#)
  expect(CancelParams.self, #"{"id":"7"}"#)
}

@Test func capabilitiesAreWritten() throws {
  var capabilities = ServerCapabilities()
  capabilities.positionEncoding = .utf8
  capabilities.textDocumentSync = TextDocumentSyncOptions(
    openClose: true,
    change: .incremental,
    save: SaveOptions(includeText: false)
  )
  capabilities.completionProvider = CompletionOptions(triggerCharacters: ["@", "~"], resolveProvider: true)
  capabilities.hoverProvider = true
  capabilities.semanticTokensProvider = SemanticTokensOptions(
    legend: SemanticTokensLegend(tokenTypes: ["class"], tokenModifiers: []),
    range: true,
    full: SemanticTokensFullOptions(delta: true)
  )
  capabilities.diagnosticProvider = DiagnosticOptions(interFileDependencies: true, workspaceDiagnostics: true)
  var bytes: [UInt8] = []
  try JSONEncoding.append(InitializeResult(capabilities: capabilities), to: &bytes)
  let json = String(decoding: bytes, as: UTF8.self)
  #expect(
    json
      == #"{"capabilities":{"positionEncoding":"utf-8","textDocumentSync":{"openClose":true,"change":2,"#
      + #""save":{"includeText":false}},"completionProvider":{"triggerCharacters":["@","~"],"resolveProvider":true},"#
      + #""hoverProvider":true,"semanticTokensProvider":{"legend":{"tokenTypes":["class"],"tokenModifiers":[]},"#
      + #""range":true,"full":{"delta":true}},"#
      + #""diagnosticProvider":{"interFileDependencies":true,"workspaceDiagnostics":true}}}"#
  )
  expect(InitializeResult.self, json)
}
