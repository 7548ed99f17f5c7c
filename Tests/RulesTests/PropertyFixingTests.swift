// Whatever the mistakes: fixing ends, keeps every text, and a second time does nothing; laying out keeps what files say.

import Corpus
import Fixtures
import Foundation
import Rules
import Syntax
import TestSupport
import Testing
import Text

@Suite struct PropertyFixingTests {
  /// The examples of the documents, and of each check the wrong one.
  static let literals: [String] =
    Document.blocks.filter { ["article", "codebook", "corpus"].contains($0.kind) }.map { block in
      FileSet(block.text, marks: false, isCodebook: block.kind == "codebook").literal
    } + PageTests.codes.compactMap { Catalogue.page($0) }.map { FileSet($0.wrong).literal }

  @Test func thereAreFiles() { #expect(Self.literals.count >= 200) }

  @Test(arguments: literals)
  func fixingKeepsEveryTextAndComesToAnEnd(literal: String) {
    expectFixed(FileSet(literal, marks: false))
    var random = Seeded(seed: UInt64(literal.utf8.count))
    for _ in 0..<12 {
      var files = FileSet(literal, marks: false)
      files.damage(&random)
      expectFixed(files)
    }
  }

  @Test(arguments: literals)
  func layingOutKeepsWhatFilesSay(literal: String) {
    expectLaidOut(FileSet(literal, marks: false))
    var random = Seeded(seed: UInt64(literal.utf8.count))
    for _ in 0..<12 {
      var files = FileSet(literal, marks: false)
      files.damage(&random)
      expectLaidOut(files)
    }
  }

  private func expectFixed(_ files: FileSet) {
    for takesUnsafe in [false, true] {
      var fixed = files
      let fixing = fixed.fix(FixScope(takesUnsafe: takesUnsafe))
      #expect(!fixing.isUnfinished, "\(files.literal)")
      var again = fixed
      #expect(again.fix(FixScope(takesUnsafe: takesUnsafe)).fixed == [], "\(files.literal)")
      #expect(again.literal == fixed.literal, "\(files.literal)")
      if takesUnsafe { continue }
      for (text, before) in zip(fixed.texts, files.texts) where text != before {
        // A text that its header pins gets its last line end back, and nothing else.
        let isPinned = fixed.literal.contains(SHA256.hex(text))
        #expect(
          isPinned && (text.withoutLastLineEnd == before || text == before.withoutLastLineEnd),
          "\(files.literal)"
        )
      }
      // A list of values whose key is corrected counts again.
      let new = fixed.errors.subtracting(files.errors).filter { !$0.hasSuffix(" bad-value") }
      #expect(new == [], "\(files.literal)")
    }
  }

  private func expectLaidOut(_ files: FileSet) {
    var laid = files
    for (index, file) in files.files.enumerated() {
      guard let checked = file.parsed.text else { continue }
      laid.files[index].bytes = checked.tree.formattingEdits.applied(to: file.bytes)
    }
    #expect(laid.texts == files.texts, "\(files.literal)")
    let (before, after) = (picture(files, files.findings()), picture(laid, laid.findings()))
    #expect(after.map(\.squeezed) == before.map(\.squeezed), "\(files.literal)")
  }
}

extension String {
  /// White space left out: an error may show the bytes that a layout changes.
  fileprivate var squeezed: String { filter { !$0.isWhitespace } }
}

extension [UInt8] {
  fileprivate var withoutLastLineEnd: [UInt8] {
    last == 0x0A ? Array(dropLast(dropLast().last == 0x0D ? 2 : 1)) : self
  }
}

extension FileSet {
  fileprivate var texts: [[UInt8]] {
    files.map { SyntaxTree(article: $0.path.hasSuffix(".article") ? $0.bytes : []).plainText }
  }

  /// The codes of errors, by file.
  fileprivate var errors: Set<String> {
    Set(findings().flatMap { path, list in list.filter { $0.severity == .error }.map { "\(path) \($0.code)" } })
  }
}
