// Documents are what the client says, change by change.

import LSP
import TestSupport
import Testing

private let uri = DocumentURI("untitled:a")

/// The text that a server holds after changes, by what it tells of a tag that is never closed: its place.
@Suite struct DocumentTests {
  /// One line each: the encoding, the text, and where `{` of the unclosed tag stands in that encoding.
  @Test(arguments: [
    ("utf-8", "ab {x", "1:3-1:4"), ("utf-16", "ab {x", "1:3-1:4"), ("utf-32", "ab {x", "1:3-1:4"),
    ("utf-8", "日本 {x", "1:7-1:8"), ("utf-16", "日本 {x", "1:3-1:4"), ("utf-32", "日本 {x", "1:3-1:4"),
    ("utf-8", "🇯🇵 {x", "1:9-1:10"), ("utf-16", "🇯🇵 {x", "1:5-1:6"), ("utf-32", "🇯🇵 {x", "1:3-1:4"),
    ("utf-8", "e\u{301} {x", "1:4-1:5"), ("utf-16", "e\u{301} {x", "1:3-1:4"), ("utf-32", "e\u{301} {x", "1:3-1:4"),
    ("utf-8", "a\rb {x\r", "2:2-2:3"), ("utf-16", "日\r\r\n本{x", "3:1-3:2"), ("utf-32", "\r🇯🇵{x", "2:2-2:3"),
    ("utf-8", "a\r\n{x\r\n", "2:0-2:1"), ("utf-16", "🎌\r\nb{x", "2:1-2:2"), ("utf-32", "\r\n\r\n{x", "3:0-3:1"),
  ])
  func placesAreToldInTheEncodingAgreedOn(_ encoding: String, _ text: String, _ range: String) async throws {
    let client = TestClient()
    let result = try await client.start(capabilities: #"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
    #expect(result.capabilities.positionEncoding?.rawValue == encoding)
    client.open(uri, "---\n" + text)
    let told = try await client.diagnostics(of: uri)
    #expect(told.told.filter { $0.code == .string("unclosed-tag") }.map(\.range.picture) == [range])
    try await client.finish()
  }

  /// An edit that puts a `{` at the same place, counted in each encoding.
  /// A lone CR ends a line for the protocol, and none in the language: the paragraph goes on.
  @Test(arguments: ["utf-8", "utf-16", "utf-32"])
  func anEditBehindALoneCarriageReturnGoesIntoItsLine(_ encoding: String) async throws {
    let client = TestClient()
    try await client.start(capabilities: #"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
    client.open(uri, "---\nab\rcd\r\nef\r")
    #expect(try await client.diagnostics(of: uri).codes == [])
    client.change(uri, version: 2, edit(2, 1, 1, "{"))
    #expect(try await client.diagnostics(of: uri).ranges == ["2:1-2:2"])
    // The end of a line is before its CR, and behind the last stands an empty line.
    client.change(uri, version: 3, edit(2, 1, 2, ""), edit(1, 99, 99, "{"))
    #expect(try await client.diagnostics(of: uri).ranges == ["1:2-1:3"])
    client.change(uri, version: 4, edit(1, 2, 3, ""), edit(4, 0, 0, "{"))
    #expect(try await client.diagnostics(of: uri).ranges == ["4:0-4:1"])
    // Of CR and LF, typed one after the other, comes one line end.
    client.change(uri, version: 5, edit(2, 0, 0, "\n"))
    #expect(try await client.diagnostics(of: uri).ranges == ["4:0-4:1"])
    try await client.finish()
  }

  @Test(arguments: [
    ("utf-8", "日本🎌e\u{301}.", UInt32(13)), ("utf-16", "日本🎌e\u{301}.", 6), ("utf-32", "日本🎌e\u{301}.", 5),
  ])
  func editsAreReadInTheEncodingAgreedOn(_ encoding: String, _ text: String, _ column: UInt32) async throws {
    let client = TestClient()
    try await client.start(capabilities: #"{"general":{"positionEncodings":["\#(encoding)"]}}"#)
    client.open(uri, "---\r\n" + text + "\r\n")
    #expect(try await client.diagnostics(of: uri).codes == [])
    client.change(uri, version: 2, edit(1, column, column, " {"))
    let told = try await client.diagnostics(of: uri)
    #expect(told.version == 2)
    #expect(told.ranges == ["1:\(column + 1)-1:\(column + 2)"])
    try await client.finish()
  }

  @Test(arguments: [
    (#"["utf-32","utf-8"]"#, "utf-32"), (#"["utf-7","utf-8"]"#, "utf-8"), ("[]", "utf-16"), (#"["x"]"#, "utf-16"),
    ("7", "utf-16"),
  ])
  func theClientsOrderOfEncodingsCounts(_ offered: String, _ chosen: String) async throws {
    let client = TestClient()
    let result = try await client.start(capabilities: #"{"general":{"positionEncodings":\#(offered)}}"#)
    #expect(result.capabilities.positionEncoding?.rawValue == chosen)
    try await client.finish()
  }

  /// Each change applies to the text after the one before; the last shows as a tag never closed.
  @Test(arguments: [
    ([edit(1, 0, 0, "x"), edit(1, 1, 1, "{")], ["1:1-1:2"]),
    ([edit(1, 0, 3, ""), edit(1, 0, 0, "\n\nab{")], ["3:2-3:3"]),
    ([TextDocumentContentChangeEvent(text: "---\nfull {"), edit(1, 0, 4, "")], ["1:1-1:2"]),
    ([edit(1, 0, 0, "{"), TextDocumentContentChangeEvent(text: "---\n")], []),
    ([edit(0, 0, 0, "\n"), edit(2, 3, 3, "{")], ["2:3-2:4"]),
  ])
  func severalChangesApplyInTheirOrder(_ changes: [TextDocumentContentChangeEvent], _ ranges: [String]) async throws {
    let client = TestClient()
    try await client.start()
    client.open(uri, "---\nabc\n")
    _ = try await client.diagnostics(of: uri)
    client.notify(
      DidChangeTextDocumentNotification.self,
      DidChangeTextDocumentParams(
        textDocument: VersionedTextDocumentIdentifier(uri: uri, version: 2),
        contentChanges: changes
      )
    )
    let told = try await client.diagnostics(of: uri)
    #expect(told.told.filter { $0.code == .string("unclosed-tag") }.map(\.range.picture) == ranges)
    try await client.finish()
  }

  @Test(arguments: [
    (edit(1, 99, 99, "{"), "1:3-1:4"),
    (edit(99, 0, 0, "{"), "2:0-2:1"),
    (edit(99, 99, 999, "{"), "2:0-2:1"),
    (edit(UInt32.max, UInt32.max, UInt32.max, "{"), "2:0-2:1"),
    (edit(1, 2, 1, "{"), "1:2-1:3"),
  ])
  func positionsOutOfRangeAreClamped(_ change: TextDocumentContentChangeEvent, _ range: String) async throws {
    let client = TestClient()
    try await client.start()
    client.open(uri, "---\nabc\n")
    _ = try await client.diagnostics(of: uri)
    client.change(uri, version: 2, change)
    #expect(try await client.diagnostics(of: uri).ranges == [range])
    try await client.finish()
  }

  @Test func anOldVersionIsNotApplied() async throws {
    let client = TestClient()
    try await client.start()
    client.open(uri, "---\nabc\n", version: 5)
    _ = try await client.diagnostics(of: uri)
    client.change(uri, version: 5, edit(1, 0, 0, "{"))
    #expect(try await client.notification(LogMessageNotification.self).type == .warning)
    client.change(uri, version: 4, edit(1, 0, 0, "{"))
    _ = try await client.notification(LogMessageNotification.self)
    client.change(uri, version: 9, edit(1, 0, 0, "x"))
    let told = try await client.diagnostics(of: uri)
    #expect(told.version == 9)
    #expect(told.codes == [])
    try await client.finish()
  }

  @Test func aChangeWithoutAVersionApplies() async throws {
    let client = TestClient()
    try await client.start()
    client.open(uri, "---\nabc\n", version: 5)
    _ = try await client.diagnostics(of: uri)
    client.change(uri, version: nil, edit(1, 0, 0, "{"))
    let told = try await client.diagnostics(of: uri)
    // It is of no version that the client knows.
    #expect(told.ranges == ["1:0-1:1"] && told.version == nil)
    client.change(uri, version: 6, edit(1, 0, 1, ""))
    let then = try await client.diagnostics(of: uri)
    #expect(then.codes == [] && then.version == 6)
    try await client.finish()
  }

  @Test func whatIsNotOpenIsNotChangedSavedOrClosed() async throws {
    let client = TestClient()
    try await client.start()
    client.change(uri, version: 2, edit(0, 0, 0, "{"))
    _ = try await client.notification(LogMessageNotification.self)
    client.save(uri)
    client.close(uri)
    try await client.finish()
  }

  @Test func aClosedDocumentIsToldNoMore() async throws {
    let client = TestClient()
    try await client.start()
    client.open(uri, "---\n{\n")
    #expect(try await client.diagnostics(of: uri).codes == ["unclosed-tag"])
    client.close(uri)
    let told = try await client.diagnostics(of: uri)
    #expect(told.codes == [])
    #expect(told.version == nil)
    client.open(uri, "published: 1993-04-17\n---\nclean\n")
    #expect(try await client.diagnostics(of: uri).codes == [])
    client.close(uri)
    try await client.finish()
  }

  @Test func aTextThatIsNotWhatWasSavedIsToldInTheLog() async throws {
    let folder = TemporaryFolder("-- a.article --\n---\nabc\n")
    let client = TestClient()
    try await client.start()
    client.open("a.article", in: folder)
    _ = try await client.diagnostics(of: folder.uri("a.article"))
    client.save(folder.uri("a.article"))
    try await client.roundTrip()
    folder.write("a.article", "\u{FEFF}" + folder.read("a.article"))
    client.save(folder.uri("a.article"))
    try await client.roundTrip()
    folder.write("a.article", "other\n")
    client.save(folder.uri("a.article"))
    #expect(try await client.notification(LogMessageNotification.self).message.contains("a.article"))
    try await client.finish()
  }

  @Test func aCodebookWithoutAFileIsReadAsOne() async throws {
    let client = TestClient()
    try await client.start()
    client.open(uri, "@us: United States\nnonsense\n", languageId: "codebook")
    #expect(try await client.diagnostics(of: uri).codes == ["malformed-header-line"])
    try await client.finish()
  }
}
