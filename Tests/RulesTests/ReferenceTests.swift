// Every fenced example of the reference is a test.

import Corpus
import EDTF
import Fixtures
import Foundation
import Rules
import Syntax
import Temporal
import Testing
import Text

/// A fenced block: its info string, its text, the line it begins at.
struct Block: Sendable, CustomTestStringConvertible {
  var info: String
  var text: String
  var line: Int
  var reads: String?
  var layout: String?
  var testDescription: String { "line \(line)" }
}

/// The blocks of the reference, `reads` and `layout` blocks with the block before them.
let referenceBlocks: [Block] = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  guard let text = try? String(contentsOf: root.appendingPathComponent("grammar/README.md"), encoding: .utf8) else {
    return []
  }
  var blocks: [Block] = []
  var open: Block?
  for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if line.hasPrefix("```") {
      if let block = open {
        if block.info == "reads", !blocks.isEmpty {
          blocks[blocks.count - 1].reads = block.text
        } else if block.info == "layout", !blocks.isEmpty {
          blocks[blocks.count - 1].layout = block.text
        } else {
          blocks.append(block)
        }
        open = nil
      } else {
        open = Block(info: String(line.dropFirst(3)), text: "", line: number + 1)
      }
    } else {
      open?.text += line + "\n"
    }
  }
  return blocks
}()

@Suite struct ReferenceTests {
  @Test func theReferenceHasExamples() {
    #expect(referenceBlocks.count > 60)
    let known: Set = [
      "article", "codebook", "corpus", "sh", "json", "dates", "bounds", "slips", "words", "reads", "times",
    ]
    #expect(referenceBlocks.allSatisfy { known.contains($0.info) })
  }

  @Test(arguments: referenceBlocks.filter { ["article", "codebook", "corpus"].contains($0.info) && $0.reads != nil })
  func examplesReadAsTheySay(block: Block) {
    let files = FileSet(block.text, marks: false, isCodebook: block.info == "codebook")
    let findings = block.info == "corpus" ? files.findings() : alone(files)
    var found = picture(files, findings)
    var expected = (block.reads ?? "").split(separator: "\n").map(String.init)
    if let first = expected.first, first.hasPrefix("text "),
      let file = files.files.first(where: { $0.path.hasSuffix(".article") })
    {
      found.insert("text \(quoted(String(decoding: SyntaxTree(article: file.bytes).plainText, as: UTF8.self)))", at: 0)
    }
    if expected == ["nothing"] { expected = [] }
    #expect(found == expected, "grammar/README.md:\(block.line)")
  }

  @Test(arguments: referenceBlocks.filter { $0.layout != nil })
  func examplesAreLaidOutAsShown(block: Block) {
    let bytes = Array(block.text.utf8)
    let tree = block.info == "codebook" ? SyntaxTree(codebook: bytes) : SyntaxTree(article: bytes)
    #expect(String(decoding: tree.formattingEdits.applied(to: bytes), as: UTF8.self) == block.layout)
  }

  /// What a file tells by itself; what it tells of its own definitions belongs to that.
  private func alone(_ files: FileSet) -> [String: [Finding]] {
    files.findings().mapValues { list in
      list.filter { finding in
        let group = Catalogue.page(finding.code)?.group
        return group != .references && group != .hygiene && finding.code != "missing-published"
          || finding.code.hasPrefix("label-")
      }
    }
  }

  @Test(arguments: referenceBlocks.filter { $0.info == "dates" })
  func datesAreGoodOrBad(block: Block) {
    for line in block.text.split(separator: "\n") {
      let good = line.hasSuffix(" good")
      let value: Substring
      if good {
        value = line.dropLast(5)
      } else if let bad = line.firstRange(of: " bad") {
        value = line[..<bad.lowerBound]
      } else {
        continue
      }
      let text = value.trimmingCharacters(in: .whitespaces)
      #expect(((try? DateValue(text)) != nil) == good, "grammar/README.md:\(block.line) \(text)")
    }
  }

  @Test(arguments: referenceBlocks.filter { $0.info == "bounds" })
  func valuesAllowTheDaysTheySay(block: Block) throws {
    func written(_ bound: DateBound) -> String {
      switch bound {
      case .day(let day): day.description
      case .open: "open"
      case .unknown: "unknown"
      }
    }
    for (text, days) in rows(of: block) {
      let value = try DateValue(text)
      let found = value.earliest.flatMap { first in value.latest.map { "\(written(first)) to \(written($0))" } }
      #expect(found ?? "no day" == days, "grammar/README.md:\(block.line) \(text)")
    }
  }

  @Test(arguments: referenceBlocks.filter { $0.info == "slips" })
  func slipsAreTold(block: Block) {
    for (text, told) in rows(of: block) {
      let problem = #expect(throws: DateProblem.self, "grammar/README.md:\(block.line) \(text)") { try DateValue(text) }
      guard let problem else { continue }
      let meant = problem.readings.isEmpty ? "" : " => " + problem.readings.joined(separator: " or ")
      #expect("\(problem.byte): \(problem.expected)\(meant)" == told, "grammar/README.md:\(block.line) \(text)")
    }
  }

  /// "on 1993-04-17, in English", then rows: a text with the words in brackets, and their first value or "no time".
  @Test(arguments: referenceBlocks.filter { $0.info == "times" })
  func wordsMeanWhatTheySay(block: Block) throws {
    let head = block.text.prefix { $0 != "\n" }.components(separatedBy: ", in ")
    let day = try #require(try DateValue(String(head[0].dropFirst(3))).earliest?.day)
    let language = try #require(DateLanguage(head.last ?? ""))
    for (text, says) in rows(of: block) {
      let parts = text.components(separatedBy: CharacterSet(charactersIn: "[]"))
      guard parts.count == 3 else {
        Issue.record("grammar/README.md:\(block.line) no words are marked: \(text)")
        continue
      }
      let context = DateContext(on: day, before: parts[0], after: parts[2])
      let found = DateWords(parts[1], in: language).candidates(in: context).first?.value.description
      #expect(found ?? "no time" == says, "grammar/README.md:\(block.line) \(text)")
    }
  }

  /// A value, which may hold single white space, and what stands two blanks or more behind it.
  private func rows(of block: Block) -> [(value: String, says: String)] {
    block.text.split(separator: "\n").compactMap { line in
      line.firstRange(of: "  ").map { gap in
        (String(line[..<gap.lowerBound]), line[gap.upperBound...].trimmingCharacters(in: .whitespaces))
      }
    }
  }

  @Test(arguments: referenceBlocks.filter { $0.info == "words" })
  func wordsAreMarked(block: Block) {
    for line in block.text.split(separator: "\n") {
      guard let arrow = line.firstRange(of: "=>") else { continue }
      let source = line[..<arrow.lowerBound].trimmingCharacters(in: .whitespaces)
      let word = line[arrow.upperBound...].trimmingCharacters(in: .whitespaces)
      let tree = SyntaxTree(article: Array(("---\n" + source).utf8))
      let marked = tree.marks.last.map { tree.plainText(of: $0.words) } ?? "nothing"
      #expect(
        marked == word.trimmingCharacters(in: CharacterSet(charactersIn: "`")),
        "grammar/README.md:\(block.line) \(source)"
      )
    }
  }
}
