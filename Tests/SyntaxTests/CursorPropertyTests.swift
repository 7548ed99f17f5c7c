// What a cursor's context names is what the tree has there; and no text makes it fail.

import Syntax
import TestSupport
import Testing
import Text

@Suite struct CursorPropertyTests {
  @Test(arguments: 0..<32 as Range<UInt64>)
  func contextAndTreeAgreeOverWholeFiles(seed: UInt64) {
    var fixture = CursorFixture(seed: seed)
    for _ in 0..<4 {
      let article = SyntaxTree(article: Array(fixture.article().utf8))
      #expect(!article.rolesInTags.isEmpty)
      expectAgreement(article)
      expectAgreement(SyntaxTree(codebook: Array(fixture.header().utf8)))
    }
  }

  /// A role that no file held would be one that no test compares.
  @Test func theFilesHoldAllRoles() {
    var (tag, header): (Set<TagRole>, Set<HeaderRole>) = ([], [])
    for seed in 0..<32 as Range<UInt64> {
      var fixture = CursorFixture(seed: seed)
      for _ in 0..<4 {
        let tree = SyntaxTree(article: Array(fixture.article().utf8))
        tag.formUnion(tree.rolesInTags.map(\.role))
        header.formUnion(tree.rolesInHeader.map(\.role))
        _ = fixture.header()
      }
    }
    let plain: Set<TagRole> = [
      .mention, .holder, .topic, .label, .date, .verb, .target, .keyword, .variable, .value,
    ]
    #expect(tag == plain.union(Keyword.allCases.map { .argument($0) }))
    #expect(header.isSuperset(of: [.key, .value(of: nil)] + HeaderKey.allCases.map { .value(of: $0) }))
    for sigil in Sigil.allCases {
      #expect(header.isSuperset(of: [.handle(sigil), .title(sigil), .property(in: sigil)]))
      let lists = PropertyKey.keys(of: sigil).filter { $0.isDated }
      #expect(lists.isEmpty || lists.contains { header.contains(.period(of: $0, in: sigil)) })
      #expect(header.contains { if case .propertyValue(.some, sigil) = $0 { true } else { false } })
    }
  }

  @Test(arguments: 0..<32 as Range<UInt64>)
  func contextAndTreeAgreeOverDamagedFiles(seed: UInt64) {
    var fixture = CursorFixture(seed: 1000 + seed)
    for _ in 0..<4 {
      let text = fixture.article()
      let bytes = fixture.damaged(text)
      for tree in [SyntaxTree(article: bytes), SyntaxTree(codebook: bytes)] {
        expectAgreement(tree)
        expectOrder(tree)
      }
    }
  }

  @Test(arguments: 0..<32 as Range<UInt64>)
  func noSoupOfMarkupMakesItFail(seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<6 {
      let count = Int.random(in: 0...40, using: &random)
      var bytes = (0..<count).flatMap { _ in Array((PropertySoupTests.pieces.randomElement(using: &random) ?? "").utf8)
      }
      if Bool.random(using: &random), !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0x80...0xFF, using: &random)
      }
      for tree in [SyntaxTree(article: bytes), SyntaxTree(codebook: bytes)] {
        expectAgreement(tree)
        expectOrder(tree)
      }
    }
  }

  /// At each place of a part, its ends included, the context names the part's role.
  private func expectAgreement(_ tree: SyntaxTree) {
    for (range, role) in tree.rolesInTags {
      for offset in range.start...range.end {
        let found = TagContext(tree, at: offset)?.role
        if found != role { record("\(role)", found.map { "\($0)" }, offset, tree) }
      }
    }
    for (range, role) in tree.rolesInHeader {
      for offset in range.start...range.end {
        let found = HeaderContext(tree, at: offset)?.role
        if found != role { record("\(role)", found.map { "\($0)" }, offset, tree) }
      }
    }
  }

  /// At each offset, and beyond the file, the ranges are those of a part around the cursor.
  private func expectOrder(_ tree: SyntaxTree) {
    let end = TextOffset(tree.bytes.count)
    for offset in 0...end + 3 {
      let cursor = min(offset, end)
      if let tag = TagContext(tree, at: offset) {
        #expect(tag.element.touches(cursor) && tag.typed.end == cursor && tag.element.encloses(tag.typed))
        #expect(tag.item.encloses(tag.element) && tag.replaced.encloses(tag.typed) && tag.replaced.end <= end)
      }
      if let header = HeaderContext(tree, at: offset) {
        #expect(header.element.touches(cursor) && header.typed.end == cursor)
        #expect(header.replaced.encloses(header.typed) && header.replaced.end <= end)
      }
    }
  }

  private func record(_ role: String, _ found: String?, _ offset: TextOffset, _ tree: SyntaxTree) {
    let text = tree.string(TextRange(0, offset)) + "<|>" + tree.string(TextRange(offset, TextOffset(tree.bytes.count)))
    Issue.record("the tree has \(role), the context \(found ?? "nothing") in \(text.debugDescription)")
  }
}
