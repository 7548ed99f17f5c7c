// The user's settings: one table for the server, the page and the extension of VS Code; asked for, sent, wrong.

import Foundation
import LSP
import TestSupport
import Testing

@testable import Server

@Suite struct SettingsTests {
  private static let asking = #"{"workspace":{"configuration":true}}"#

  // MARK: The table

  @Test func theExtensionHasTheSettingsOfTheTable() throws {
    let about = try JSONDecoder().decode(LSPAny.self, from: Data(Repository.text("editors/vscode/package.json").utf8))
    var properties: [String: LSPAny] = [:]
    if case .object(let members)? = about["contributes"]?["configuration"]?["properties"] { properties = members }
    #expect(Set(properties.keys) == Set(EditorSetting.all.map { "dossier.\($0.key)" }))
    for setting in EditorSetting.all {
      let property = try #require(properties["dossier.\(setting.key)"])
      #expect(property["default"] == setting.standard, "\(setting.key)")
      #expect(property["description"]?.string == setting.help, "\(setting.key)")
      switch setting.values {
      case .flag: #expect(property["type"]?.string == "boolean", "\(setting.key)")
      case .choice(let words): #expect(property["enum"]?.array?.compactMap(\.string) == words, "\(setting.key)")
      case .ofEditor: #expect(property["type"]?.string == "string", "\(setting.key)")
      }
    }
  }

  @Test func thePageHasTheSettingsOfTheTable() throws {
    let lines = try Repository.text("grammar/command-line.md").split(separator: "\n").map(String.init)
    let rows = lines.drop { $0 != "| setting | values | without it | says |" }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    let expected = EditorSetting.all.filter { $0.values != .ofEditor }.map { setting in
      let values =
        switch setting.values {
        case .choice(let words): words.map { "`\"\($0)\"`" }.joined(separator: ", ")
        case .flag, .ofEditor: "`true`, `false`"
        }
      let standard = setting.standard.string.map { "`\"\($0)\"`" } ?? "`\(setting.standard.bool == true)`"
      return "| `\(setting.key)` | \(values) | \(standard) | \(setting.help) |"
    }
    #expect(Array(rows) == expected)
  }

  @Test func whatCountsWithoutSettingsIsWhatTheTableSays() {
    var settings = Settings()
    let standards = EditorSetting.all.map { ($0.key, $0.standard) }
    #expect(settings.take(.object(Dictionary(uniqueKeysWithValues: standards))).isEmpty)
    #expect(settings == Settings())
  }

  // MARK: Reading

  @Test(arguments: [
    ("severity", LSPAny.string("warning")), ("closedFiles", false), ("inlayHints", false), ("codeLens", false),
    ("dateHints", true),
  ])
  func eachSettingIsRead(_ key: String, _ value: LSPAny) {
    for said: LSPAny in [.object([key: value]), .object(["dossier": .object([key: value])])] {
      var settings = Settings()
      #expect(settings.take(said).isEmpty)
      #expect(settings != Settings(), "\(key)")
    }
  }

  @Test(arguments: [
    (#"{"sevrity": "error"}"#, "there is no setting `dossier.sevrity`; did you mean `dossier.severity`?"),
    (
      #"{"colour": "red"}"#,
      "there is no setting `dossier.colour`; there are `dossier.severity`, `dossier.closedFiles`, `dossier.inlayHints`, `dossier.dateHints`, `dossier.codeLens`, `dossier.path`"
    ),
    (
      #"{"severity": 5}"#,
      #"the setting `dossier.severity` cannot be `5`: set it to `"error"`, `"warning"`, `"info"` or `"hint"`"#
    ),
    (
      #"{"severity": "off"}"#,
      #"the setting `dossier.severity` cannot be `"off"`: set it to `"error"`, `"warning"`, `"info"` or `"hint"`"#
    ),
    (#"{"codeLens": "yes"}"#, #"the setting `dossier.codeLens` cannot be `"yes"`: set it to `true` or `false`"#),
    (#"[]"#, #"the settings of `dossier` are an object, such as `{"severity": "warning"}`"#),
  ])
  func whatIsWrongIsSaidAndLeftOut(_ json: String, _ problem: String) throws {
    var settings = Settings()
    #expect(settings.take(try JSONDecoder().decode(LSPAny.self, from: Data(json.utf8))) == [problem])
    #expect(settings == Settings())
  }

  @Test func whatAnEditorLeavesOpenIsNoProblem() {
    var settings = Settings()
    #expect(settings.take(nil).isEmpty && settings.take(.null).isEmpty)
    #expect(settings.take(["severity": .null, "path": "/bin/dossier"]).isEmpty && settings == Settings())
  }

  // MARK: In a session

  private static let text = "---\nIt{@us} and {\n"

  @Test func theOptionsOfInitializeCountUntilTheClientSaysOtherwise() async throws {
    let client = TestClient()
    try await client.start(options: ["severity": "error", "colour": "red"])
    let said = try await client.notification(ShowMessageNotification.self)
    #expect(said.type == .warning && said.message.contains("no setting `dossier.colour`"))
    let uri = DocumentURI("untitled:a.article")
    client.open(uri, Self.text)
    #expect(try await client.diagnostics(of: uri).diagnostics.allSatisfy { $0.severity == .error })
    client.notify(
      DidChangeConfigurationNotification.self,
      DidChangeConfigurationParams(settings: ["dossier": ["severity": "hint", "colour": "red"]])
    )
    // What is wrong is said once.
    let codes = try await client.diagnostics(of: uri).diagnostics.compactMap(\.code)
    #expect(codes.contains(.string("missing-published")))
    try await client.finish()
  }

  @Test func aClientThatCanBeAskedIsAskedWhenSettingsChange() async throws {
    let client = TestClient()
    try await client.start(capabilities: Self.asking)
    let first = try await client.serverRequest(ConfigurationRequest.self)
    #expect(first.params.items.map(\.section) == ["dossier"])
    client.answer(first.id, to: ConfigurationRequest.self, with: [["severity": "error"]])
    let uri = DocumentURI("untitled:a.article")
    client.open(uri, Self.text)
    #expect(try await client.diagnostics(of: uri).diagnostics.allSatisfy { $0.severity == .error })
    client.notify(DidChangeConfigurationNotification.self, DidChangeConfigurationParams(settings: .null))
    let second = try await client.serverRequest(ConfigurationRequest.self)
    client.answer(second.id, to: ConfigurationRequest.self, with: [.null])
    let codes = try await client.diagnostics(of: uri).diagnostics.compactMap(\.code)
    #expect(codes.contains(.string("missing-published")))
    // One that cannot answer leaves everything as it is.
    client.notify(DidChangeConfigurationNotification.self, DidChangeConfigurationParams(settings: .null))
    client.refuse(try await client.serverRequest(ConfigurationRequest.self).id)
    try await client.finish()
  }

  @Test func aClientThatTellsOfChangesWhenItIsAskedToIsAskedTo() async throws {
    let client = TestClient()
    try await client.start(capabilities: #"{"workspace":{"didChangeConfiguration":{"dynamicRegistration":true}}}"#)
    let request = try await client.serverRequest(RegisterCapabilityRequest.self)
    let one = try #require(request.params.registrations.first)
    #expect(one.method == "workspace/didChangeConfiguration")
    #expect(one.registerOptions == .other(["section": "dossier"]))
    client.answer(request.id, to: RegisterCapabilityRequest.self, with: Null())
    try await client.finish()
  }

  @Test func closedFilesHintsAndCountsAreSwitchedOff() async throws {
    let folder = TemporaryFolder(
      """
      -- dossier.codebook --
      @us: United States
      -- a.article --
      published: 1993-04-17
      ---
      On Friday, it{@us} met.
      """
    )
    let client = TestClient()
    try await client.start([folder.uri()])
    try await client.untilRead(folder)
    let (article, codebook) = (folder.uri("a.article"), folder.uri("dossier.codebook"))
    client.open("dossier.codebook", in: folder)
    client.change(codebook, version: 2, to: "@usa: United States\n")
    #expect(try await client.diagnostics(of: article).codes == ["unknown-actor"])
    let off: LSPAny = ["closedFiles": false, "inlayHints": false, "codeLens": false]
    client.notify(DidChangeConfigurationNotification.self, DidChangeConfigurationParams(settings: off))
    #expect(try await client.diagnostics(of: article).codes == [])
    _ = try await client.settle()
    client.change(codebook, version: 3, to: "@usb: United States\n")
    _ = try await client.diagnostics(of: codebook)
    #expect(try await client.settle().isEmpty)
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: article)
    let name = TextDocumentIdentifier(uri: article)
    let range = Range(start: Position(line: 0, character: 0), end: Position(line: 9, character: 0))
    func hints() async throws -> Int? {
      try await client.request(InlayHintRequest.self, InlayHintParams(textDocument: name, range: range))?.count
    }
    func lenses() async throws -> Int? {
      let params = CodeLensParams(textDocument: TextDocumentIdentifier(uri: codebook))
      return try await client.request(CodeLensRequest.self, params)?.count
    }
    #expect(try await hints() == 0)
    #expect(try await lenses() == 0)
    client.notify(DidChangeConfigurationNotification.self, DidChangeConfigurationParams(settings: [:]))
    #expect(try await hints() == 1)
    #expect(try await lenses() == 1)
    _ = try await client.settle()
    try await client.finish()
  }
}
