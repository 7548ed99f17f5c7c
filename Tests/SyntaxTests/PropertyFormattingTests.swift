// Laying out changes white space alone, and a second time nothing.

import Foundation
import Syntax
import TestSupport
import Testing
import Text

@Suite struct PropertyFormattingTests {
  @Test(arguments: PropertyFixture.all)
  func aFileIsLaidOutOnce(fixture: PropertyFixture) { expectLaidOut(fixture.bytes, fixture.isCodebook) }

  @Test(arguments: PropertyFixture.all.filter { $0.bytes.count < 20_000 })
  func soIsADamagedOne(fixture: PropertyFixture) {
    var random = Seeded(seed: UInt64(fixture.bytes.count))
    for _ in 0..<20 {
      var bytes = fixture.bytes
      for _ in 0...Int.random(in: 0..<8, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + (Bool.random(using: &random) ? 0 : Int.random(in: 0..<4, using: &random)))
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
      }
      expectLaidOut(bytes, fixture.isCodebook)
    }
  }

  @Test(arguments: 0..<64 as Range<UInt64>)
  func soIsRandomMarkup(seed: UInt64) {
    var random = Seeded(seed: seed)
    for _ in 0..<16 {
      let count = Int.random(in: 0...80, using: &random)
      let bytes = (0..<count).flatMap { _ in Array((Self.pieces.randomElement(using: &random) ?? "").utf8) }
      for isCodebook in [false, true] { expectLaidOut(bytes, isCodebook) }
    }
  }

  private static let pieces =
    PropertySoupTests.pieces + ["  ", " ;", " ,", " :", "; ", " | ", "{ ", " }", "\t", " \n", "\\ ,"]

  private func expectLaidOut(_ bytes: [UInt8], _ isCodebook: Bool) {
    let tree = SyntaxTree(bytes, isCodebook: isCodebook)
    let laid = SyntaxTree(tree.formattingEdits.applied(to: bytes), isCodebook: isCodebook)
    let written = String(decoding: bytes, as: UTF8.self).debugDescription
    #expect(laid.plainText == tree.plainText, "\(written)")
    #expect(laid.marrow == tree.marrow, "\(written)")
    #expect(laid.bytes.filter { $0 == 0x0A }.count == bytes.filter { $0 == 0x0A }.count, "\(written)")
    #expect(laid.problems.map(\.kind) == tree.problems.map(\.kind), "\(written)")
    #expect(laid.formattingEdits == [], "\(written)")
  }
}

extension SyntaxTree {
  /// The leaves without white space, around and at the end of lines.
  fileprivate var marrow: [String] {
    nodes.filter { !$0.kind.isComposite && $0.kind != .space }.compactMap { node in
      let text = string(node.range)
      switch node.kind {
      case .blank, .comment, .rule: return "\(node.kind) " + text.trimmingCharacters(in: .whitespacesAndNewlines)
      // Of a setting's key the words alone.
      case .key:
        return "\(node.kind) " + text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      case .unexpected: return "\(node.kind) " + text
      default: return "\(node.kind) " + text
      }
    }.filter { $0 != "blank " }
  }
}
