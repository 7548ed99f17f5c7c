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
