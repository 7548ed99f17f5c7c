// Values as JSON text.

import Testing

@testable import LSP

private func json(_ value: some Encodable) throws -> String {
  var bytes = Array("<".utf8)
  try JSONEncoding.append(value, to: &bytes)
  return String(decoding: bytes.dropFirst(), as: UTF8.self)
}

@Test(arguments: [
  ("", #""""#), ("a/b", #""a/b""#), (#"""#, #""\"""#), (#"\"#, #""\\""#), ("\n\r\t", #""\n\r\t""#),
  ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001F\\u007F\""), ("日本 😀 e\u{301}", "\"日本 😀 e\u{301}\""),
])
func stringsAreEscapedWhereTheyMustBe(_ value: String, _ expected: String) throws {
  #expect(try json(value) == expected)
}

@Test func numbersAreWrittenExactly() throws {
  for number in [0, 9, 10, 99, 100, 4_294_967_295, 4_294_967_296, -1, .max, .min] {
    #expect(try json(number) == "\(number)")
  }
  for power in 0..<32 {
    #expect(try json(UInt32(1) << power) == "\(UInt32(1) << power)")
  }
  #expect(try json([UInt32]([0, 10, .max])) == "[0,10,4294967295]")
  #expect(try json([UInt32]()) == "[]")
  #expect(try json([1.5, -0.25, 1e300]) == "[1.5,-0.25,1e+300]")
  #expect(throws: EncodingError.self) { try json(Double.infinity) }
}

@Test func emptyThingsAreWritten() throws {
  struct Nothing: Encodable {}
  struct Silent: Encodable { func encode(to encoder: any Encoder) {} }
  #expect(try json(Nothing()) == "{}")
  #expect(try json([Nothing(), Nothing()]) == "[{},{}]")
  #expect(try json([Silent()]) == "[{}]")
  #expect(try json([String: Int]()) == "{}")
  #expect(try json(String?.none) == "null")
  #expect(try json([1, nil, 3]) == "[1,null,3]")
  #expect(try json(["{", "[", ""]) == #"["{","[",""]"#)
}

/// A value that uses containers in ways that no synthesised code does.
private struct Odd: Encodable {
  enum Key: CodingKey { case a, b, c, d }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    var list = object.nestedUnkeyedContainer(forKey: .a)
    try list.encode(1)
    var inner = list.nestedContainer(keyedBy: Key.self)
    try inner.encode(true, forKey: .a)
    try list.encodeNil()
    try object.encodeNil(forKey: .b)
    try [2].encode(to: object.superEncoder(forKey: .c))
    var same = encoder.container(keyedBy: Key.self)
    try same.encode(Float(0.5), forKey: .d)
    try 3.encode(to: object.superEncoder())
  }
}

@Test func containersCloseWhereTheyEnd() throws {
  let odd = #"{"a":[1,{"a":true},null],"b":null,"c":[2],"d":0.5,"super":3}"#
  #expect(try json(Odd()) == odd)
  #expect(try json(["k": [Odd(), Odd()]]) == #"{"k":["# + odd + "," + odd + "]}")
}

@Test func anyValueIsReadBack() throws {
  let value: LSPAny = ["b": [1, "x", true, .null, .decimal(0.5)], "a": ["\n": [:]], "": .integer(.min)]
  let text = try json(value)
  #expect(text == #"{"":-9223372036854775808,"a":{"\n":{}},"b":[1,"x",true,null,0.5]}"#)
  #expect(try JSONReader.value(LSPAny.self, from: Array(text.utf8)[...]) == value)
  #expect(value["b"]?.array?.count == 5)
  #expect(value["c"] == nil)
}

/// A value that writes itself into containers, whatever is written without.
private struct ByContainers<Value: Encodable>: Encodable {
  let value: Value

  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

/// What is written without containers is written as they write it, whichever members a value has.
@Test func whatIsWrittenDirectlyIsTheSame() throws {
  func expectSame(_ value: some Encodable) throws { #expect(try json(value) == json(ByContainers(value: value))) }
  let range = Range(start: Position(line: 0, character: 7), end: Position(line: 12, character: 4_000_000_000))
  let location = Location(uri: DocumentURI("file:///a%20\"b.article"), range: range)
  try expectSame(location)
  try expectSame([Location]())
  try expectSame([location, location])
  for tags in [nil, [SymbolTag.deprecated]] {
    for container in [nil, "", "a \"b\"\n"] {
      let symbol = WorkspaceSymbol(name: "日\\", kind: .class, tags: tags, containerName: container, location: location)
      try expectSame(symbol)
      var withData = symbol
      withData.data = ["a": 1]
      try expectSame(withData)
      let entry = SymbolInformation(name: "x", kind: .key, tags: tags, containerName: container, location: location)
      try expectSame([entry, entry])
      var part = DocumentSymbol(
        name: "x",
        detail: container,
        kind: .key,
        tags: tags,
        range: range,
        selectionRange: range
      )
      try expectSame([part])
      part.children = []
      part.children = [part, part]
      try expectSame([part, part])
    }
  }
  let edit = TextEdit(range: range, newText: "@b")
  let changes: [(inout CompletionItem) -> Void] = [
    { _ in }, { $0.kind = .event }, { $0.tags = [.deprecated] }, { $0.detail = "d" }, { $0.preselect = true },
    { $0.sortText = "1" }, { $0.filterText = "f" }, { $0.insertTextFormat = .snippet }, { $0.textEdit = .edit(edit) },
    { $0.textEdit = .insertReplace(InsertReplaceEdit(newText: "n", insert: range, replace: range)) },
    { $0.textEditText = "t" }, { $0.data = "data" }, { $0.data = ["a": [1]] }, { $0.additionalTextEdits = [edit] },
    { $0.documentation = .markdown("*") }, { $0.insertText = "i" }, { $0.commitCharacters = ["."] },
    { $0.labelDetails = CompletionItemLabelDetails(detail: "l") },
    { $0.command = Command(title: "c", command: "d") },
  ]
  for first in changes {
    for second in changes {
      var item = CompletionItem(label: "@a")
      first(&item)
      second(&item)
      try expectSame(item)
      try expectSame([item, item])
    }
  }
}

/// The same of what is sent at the beginning of a session and after each change.
@Test func messagesWrittenDirectlyAreTheSame() throws {
  func expectSame(_ value: some Encodable) throws { #expect(try json(value) == json(ByContainers(value: value))) }
  let range = Range(start: Position(line: 1, character: 2), end: Position(line: 3, character: 4))
  let location = Location(uri: DocumentURI("file:///a%20b"), range: range)
  var diagnostic = Diagnostic(range: range, message: "m “x”\n")
  try expectSame(diagnostic)
  try expectSame(PublishDiagnosticsParams(uri: location.uri, diagnostics: []))
  (diagnostic.severity, diagnostic.code, diagnostic.source) = (.warning, "unknown-actor", "dossier")
  diagnostic.codeDescription = CodeDescription(href: "https://example.org/?a=b#c")
  (diagnostic.tags, diagnostic.data) = ([.unnecessary], ["fixes": ["a", 1, .null, .decimal(0.5), [[:]]]])
  diagnostic.relatedInformation = [DiagnosticRelatedInformation(location: location, message: "here")]
  try expectSame(diagnostic)
  diagnostic.code = 7
  try expectSame(PublishDiagnosticsParams(uri: location.uri, version: 3, diagnostics: [diagnostic, diagnostic]))
  let progress: [WorkDoneProgress] = [
    .begin(WorkDoneProgressBegin(title: "t", cancellable: true, message: "m", percentage: 0)),
    .begin(WorkDoneProgressBegin(title: "t")), .report(WorkDoneProgressReport(message: "1 of 2", percentage: 50)),
    .report(WorkDoneProgressReport(cancellable: false)), .end(WorkDoneProgressEnd()),
    .end(WorkDoneProgressEnd(message: "done")),
  ]
  for value in progress { try expectSame(ProgressParams(token: "t", value: value)) }
  try expectSame(WorkDoneProgressCreateParams(token: 7))
  try expectSame(
    ConfigurationParams(items: [ConfigurationItem(section: "dossier"), ConfigurationItem(scopeUri: location.uri)])
  )
  try expectSame(ShowMessageParams(type: .info, message: "m"))
  let watchers = [
    FileSystemWatcher(globPattern: .pattern("**/*.article")),
    FileSystemWatcher(
      globPattern: .relative(RelativePattern(baseUri: location.uri, pattern: "*")),
      kind: [.create, .delete]
    ),
  ]
  let files = RegisterOptions.watchedFiles(DidChangeWatchedFilesRegistrationOptions(watchers: watchers))
  try expectSame(
    RegistrationParams(registrations: [
      Registration(id: "1", method: "m"), Registration(id: "2", method: "n", registerOptions: files),
      Registration(id: "3", method: "o", registerOptions: .other(["section": "dossier"])),
    ])
  )
  for kind in [nil, DocumentHighlightKind.write] {
    try expectSame([DocumentHighlight(range: range, kind: kind), DocumentHighlight(range: range)])
  }
  try expectSame(Hover(contents: .markdown("*"), range: range))
  try expectSame(Hover(contents: .plainText("")))
  try expectSame(DefinitionResult.locations([location, location]))
  try expectSame(SemanticTokens(resultId: "1", data: [0, 1, 2, 3, 4]))
  try expectSame(SemanticTokens(data: []))
  #expect(throws: EncodingError.self) { try json(LSPAny.array([.decimal(.infinity)])) }
}

@Test func capabilitiesWrittenDirectlyAreTheSame() throws {
  func expectSame(_ value: ServerCapabilities, _ info: ServerInfo? = nil) throws {
    let result = InitializeResult(capabilities: value, serverInfo: info)
    #expect(try json(result) == json(ByContainers(value: result)))
  }
  try expectSame(ServerCapabilities())
  try expectSame(ServerCapabilities(), ServerInfo(name: "dossier", version: "1"))
  var some = ServerCapabilities()
  some.textDocumentSync = TextDocumentSyncOptions()
  (some.completionProvider, some.signatureHelpProvider) = (CompletionOptions(), SignatureHelpOptions())
  (some.codeActionProvider, some.codeLensProvider) = (CodeActionOptions(), ResolveOptions())
  some.renameProvider = .plain
  some.semanticTokensProvider = SemanticTokensOptions(legend: SemanticTokensLegend(tokenTypes: [], tokenModifiers: []))
  some.workspace = WorkspaceOptions()
  try expectSame(some)
  var all = ServerCapabilities()
  all.positionEncoding = .utf32
  all.textDocumentSync = TextDocumentSyncOptions(
    openClose: true,
    change: .incremental,
    willSave: true,
    willSaveWaitUntil: false,
    save: SaveOptions(includeText: true)
  )
  all.completionProvider = CompletionOptions(
    triggerCharacters: ["@", "\""],
    resolveProvider: true,
    completionItem: CompletionItemOptions(labelDetailsSupport: true)
  )
  all.signatureHelpProvider = SignatureHelpOptions(triggerCharacters: ["{"], retriggerCharacters: [" "])
  all.codeActionProvider = CodeActionOptions(codeActionKinds: [.quickFix, .source], resolveProvider: true)
  (all.codeLensProvider, all.documentLinkProvider) = (ResolveOptions(resolveProvider: true), ResolveOptions())
  all.documentOnTypeFormattingProvider = DocumentOnTypeFormattingOptions(
    firstTriggerCharacter: "}",
    moreTriggerCharacter: [";"]
  )
  all.renameProvider = .options(RenameOptions(prepareProvider: true))
  all.semanticTokensProvider = SemanticTokensOptions(
    legend: SemanticTokensLegend(tokenTypes: ["class", "enum"], tokenModifiers: ["readonly"]),
    range: true,
    full: SemanticTokensFullOptions(delta: true)
  )
  all.inlayHintProvider = ResolveOptions(resolveProvider: false)
  all.diagnosticProvider = DiagnosticOptions(
    identifier: "dossier",
    interFileDependencies: true,
    workspaceDiagnostics: false,
    workDoneProgress: true
  )
  all.executeCommandProvider = ExecuteCommandOptions(commands: ["dossier.explain"])
  let filter = FileOperationFilter(scheme: "file", pattern: FileOperationPattern(glob: "**", matches: .folder))
  let files = FileOperationRegistrationOptions(filters: [
    filter, FileOperationFilter(pattern: FileOperationPattern(glob: "*")),
  ])
  all.workspace = WorkspaceOptions(
    workspaceFolders: WorkspaceFoldersServerCapabilities(supported: true, changeNotifications: true),
    fileOperations: FileOperationOptions(
      didCreate: files,
      willCreate: files,
      didRename: files,
      willRename: files,
      didDelete: files,
      willDelete: files
    )
  )
  let flags: [WritableKeyPath<ServerCapabilities, Bool?>] = [
    \.hoverProvider, \.declarationProvider, \.definitionProvider, \.typeDefinitionProvider, \.implementationProvider,
    \.referencesProvider, \.documentHighlightProvider, \.documentSymbolProvider, \.workspaceSymbolProvider,
    \.documentFormattingProvider, \.documentRangeFormattingProvider, \.foldingRangeProvider, \.selectionRangeProvider,
    \.linkedEditingRangeProvider, \.callHierarchyProvider, \.typeHierarchyProvider,
  ]
  for flag in flags { all[keyPath: flag] = true }
  try expectSame(all, ServerInfo(name: "dossier"))
}
