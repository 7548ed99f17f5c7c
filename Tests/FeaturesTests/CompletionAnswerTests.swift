// How a list of completions is made: what is replaced, how many there are, what stands beside each.

import Features
import Testing
import Text

@Suite struct CompletionAnswerTests {
  private func list(_ files: String) throws -> CompletionList {
    let cursor = try Cursor(files)
    return Completion.at(cursor.offset, in: cursor.context)
  }

  private static func article(_ text: String, header: String = "") -> String {
    "-- a.article --\npublished: 1993-04-17\n\(header)---\n\(text)\n"
  }

  @Test func allItemsOfAnAnswerReplaceTheSameBytes() throws {
    let items = try list(Self.article("[x]{@<|>}")).items
    #expect(items.count == 5)
    #expect(Set(items.map(\.edit.range)).count == 1)
    #expect(items.allSatisfy { $0.edit.replacement == $0.label })
  }

  @Test func aHundredAreOfferedAndMoreAreAnnounced() throws {
    let few = (0..<90).map { "@zq\($0): Person \($0)\n" }.joined()
    let short = try list(Self.article("[x]{@zq<|>}", header: few))
    #expect(short.items.count == 90)
    let many = (0..<150).map { "@zq\($0): Person \($0)\n" }.joined()
    let long = try list(Self.article("[x]{@zq<|>}", header: many))
    #expect(long.items.count == Completion.limit)
    #expect(long.isIncomplete)
    let rest = try list(Self.article("[x]{@zq149<|>}", header: many))
    #expect(rest.items.first?.label == "@zq149")
    #expect(!rest.isIncomplete)
  }

  @Test func whoHeldTheNameAtAnotherTimeIsMarkedAsDated() throws {
    let items = try list(Self.article("[the Prime Minister]{@<|>}")).items
    #expect(items.first?.label == "@miyazawa")
    #expect(items.filter(\.isDated).map(\.label) == ["@kaifu"])
  }

  @Test func anActorIsShownWithItsName() throws {
    let items = try list(Self.article("[x]{@us<|>}")).items
    #expect(items.first?.detail.contains("United States") == true)
    #expect(items.allSatisfy { $0.kind == .actor })
  }

  @Test(arguments: [
    ("@miyazawa", "**Kiichi Miyazawa**"), ("#quotas", "**Import quotas**"), ("-rejects", "**-rejects**"),
    ("%frame", "**Frame**"),
  ])
  func anItemHasTheCardOfItsHandle(label: String, card: String) throws {
    let context = try Cursor.text("[x]{@<|>}").context
    #expect(Completion.card(of: label, in: context)?.hasPrefix(card) == true)
  }

  @Test(arguments: ["to", "1993-04-16", "^one", "@nobody-at-all", ""])
  func othersHaveNoCard(label: String) throws {
    #expect(Completion.card(of: label, in: try Cursor.text("[x]{@<|>}").context) == nil)
  }
}
