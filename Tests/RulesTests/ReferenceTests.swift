// Every fenced example of the documents is a test.

import EDTF
import Fixtures
import Foundation
import Rules
import Syntax
import Temporal
import Testing
import Text

@Suite struct ReferenceTests {
  /// What runs the blocks of a kind: this suite, `DocumentSessionTests` and its neighbours, Python where reports are
  /// read, the clients' tests.
  static let kinds: Set = [
    "article", "codebook", "corpus", "words", "dates", "bounds", "mistakes", "times",
    "console", "text", "sh", "json", "r", "python",
    "yaml",
    "vim", "lua", "lisp", "jsonc", "gitattributes",
  ]

  /// How many blocks of these kinds the documents have at least.
  static let counts = [
    "article": 106, "codebook": 22, "corpus": 27, "words": 6, "dates": 8, "bounds": 1, "mistakes": 1, "times": 13,
    "console": 8,
  ]

  private static func blocks(_ kind: String) -> [DocumentBlock] { Document.blocks.filter { $0.kind == kind } }

  @Test func everyDocumentIsReadAndEveryBlockIsOfAKindThatATestRuns() {
    let pages = ["README", "guide", "sheet", "dates", "checks", "command-line", "facts"].map { "grammar/\($0).md" }
    #expect(Set(Document.all.map(\.path)).isSuperset(of: pages + ["README.md", ".github/CONTRIBUTING.md"]))
    #expect(Document.all.flatMap(\.flaws) == [])
    #expect(Document.blocks.filter { !Self.kinds.contains($0.kind) }.map(\.description) == [])
    // A block that vanishes is noticed: raise these with each that is added.
    let counts = Dictionary(grouping: Document.blocks, by: \.kind).mapValues(\.count)
    for (kind, count) in Self.counts { #expect(counts[kind, default: 0] >= count, "\(kind)") }
    #expect(Document.blocks.count { $0.reads != nil } >= 147)
    #expect(Document.blocks.count { $0.layout != nil } >= 2)
  }

  /// An example either says what Dossier reads in it, or is a file that the reader writes for the commands behind it.
  @Test func everyExampleSaysWhatItShows() {
    for page in Document.all {
      let last = page.blocks.last { $0.kind == "console" }?.line ?? 0
      for block in page.blocks where ["article", "codebook", "corpus", "text"].contains(block.kind) {
        let isWritten = !block.name.isEmpty && block.kind != "corpus" && block.line < last
        #expect(block.reads != nil || block.layout != nil || isWritten, "\(block)")
      }
    }
  }

  @Test(arguments: Document.blocks.filter { $0.reads != nil })
  func examplesReadAsTheySay(block: DocumentBlock) {
    let files = FileSet(block.text, marks: false, isCodebook: block.kind == "codebook")
    let findings = block.kind == "corpus" ? files.findings() : alone(files)
    var found = picture(files, findings)
    var expected = (block.reads ?? "").split(separator: "\n").map(String.init)
    if let first = expected.first, first.hasPrefix("text "),
      let file = files.files.first(where: { $0.path.hasSuffix(".article") })
    {
      found.insert("text \(quoted(String(decoding: SyntaxTree(article: file.bytes).plainText, as: UTF8.self)))", at: 0)
    }
    if expected == ["nothing"] { expected = [] }
    #expect(found == expected, "\(block)")
  }

  @Test(arguments: Document.blocks.filter { $0.layout != nil })
  func examplesAreLaidOutAsShown(block: DocumentBlock) {
    let bytes = Array(block.text.utf8)
    let tree = block.kind == "codebook" ? SyntaxTree(codebook: bytes) : SyntaxTree(article: bytes)
    #expect(String(decoding: tree.formattingEdits.applied(to: bytes), as: UTF8.self) == block.layout, "\(block)")
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

  @Test(arguments: blocks("dates"))
  func datesAreGoodOrBad(block: DocumentBlock) {
    for line in block.text.split(separator: "\n") {
      let good = line.hasSuffix(" good")
      let value: Substring
      if good {
        value = line.dropLast(5)
      } else if let bad = line.firstRange(of: " bad") {
        value = line[..<bad.lowerBound]
      } else {
        Issue.record("\(block) neither good nor bad: \(line)")
        continue
      }
      let text = value.trimmingCharacters(in: .whitespaces)
      #expect(((try? DateValue(text)) != nil) == good, "\(block) \(text)")
    }
  }

  @Test(arguments: blocks("bounds"))
  func valuesAllowTheDaysTheySay(block: DocumentBlock) throws {
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
      #expect(found ?? "no day" == days, "\(block) \(text)")
    }
  }

  @Test(arguments: blocks("mistakes"))
  func mistakesAreExplained(block: DocumentBlock) {
    for (text, explained) in rows(of: block) {
      let problem = #expect(throws: DateProblem.self, "\(block) \(text)") { try DateValue(text) }
      guard let problem else { continue }
      let meant = problem.readings.isEmpty ? "" : " => " + problem.readings.joined(separator: " or ")
      #expect("\(problem.byte): \(problem.expected)\(meant)" == explained, "\(block) \(text)")
    }
  }

  /// "on 1993-04-17, in English", then rows: a text with the words in brackets, and their first value or "no time".
  @Test(arguments: blocks("times"))
  func wordsMeanWhatTheySay(block: DocumentBlock) throws {
    let head = block.text.prefix { $0 != "\n" }.components(separatedBy: ", in ")
    let day = try #require(try DateValue(String(head[0].dropFirst(3))).earliest?.day)
    let language = try #require(DateLanguage(head.last ?? ""))
    for (text, says) in rows(of: block) {
      let parts = text.components(separatedBy: CharacterSet(charactersIn: "[]"))
      guard parts.count == 3 else {
        Issue.record("\(block) no words are marked: \(text)")
        continue
      }
      let context = DateContext(on: day, before: parts[0], after: parts[2])
      let found = DateWords(parts[1], in: language).candidates(in: context).first?.value.description
      #expect(found ?? "no time" == says, "\(block) \(text)")
    }
  }

  /// A value, which may hold single white space, and what stands two blanks or more behind it.
  private func rows(of block: DocumentBlock) -> [(value: String, says: String)] {
    block.lines.dropFirst(block.kind == "times" ? 1 : 0).compactMap { line in
      guard let gap = line.firstRange(of: "  ") else {
        Issue.record("\(block) two blanks are missing: \(line)")
        return nil
      }
      return (String(line[..<gap.lowerBound]), line[gap.upperBound...].trimmingCharacters(in: .whitespaces))
    }
  }

  @Test(arguments: blocks("words"))
  func wordsAreMarked(block: DocumentBlock) {
    for line in block.lines {
      guard let arrow = line.firstRange(of: "=>") else {
        Issue.record("\(block) no arrow: \(line)")
        continue
      }
      let source = line[..<arrow.lowerBound].trimmingCharacters(in: .whitespaces)
      let word = line[arrow.upperBound...].trimmingCharacters(in: .whitespaces)
      let tree = SyntaxTree(article: Array(("---\n" + source).utf8))
      let marked = tree.marks.last.map { tree.plainText(of: $0.words) } ?? "nothing"
      #expect(
        marked == word.trimmingCharacters(in: CharacterSet(charactersIn: "`")),
        "\(block) \(source)"
      )
    }
  }

  /// The sheet and the glossaries show tags between words: each is read without a problem.
  @Test(arguments: ["grammar/sheet.md", "grammar/guide.md", "README.md"])
  func everyTagInATableIsRead(path: String) throws {
    let page = try #require(Document(path))
    let rows = page.text.split(separator: "\n").filter { $0.hasPrefix("|") }
    let pieces = rows.flatMap { $0.split(separator: "`", omittingEmptySubsequences: false).enumerated() }
    let cells = pieces.filter { $0.offset % 2 == 1 && $0.element.contains("{") }.map { String($0.element) }
    if path == "grammar/sheet.md" { #expect(cells.count > 15) }
    for cell in cells {
      let tree = SyntaxTree(article: Array("---\n\(cell.hasPrefix("{") ? "words" : "")\(cell)\n".utf8))
      #expect(tree.problems.map { tree.string($0.range) } == [], "\(path) \(cell)")
    }
  }

  /// The sheet shows dates in a line of their own.
  @Test func everyDateOnTheSheetIsOne() throws {
    let page = try #require(Document("grammar/sheet.md"))
    let line = page.text.components(separatedBy: "\nDates: ").dropFirst().first?.components(separatedBy: "\n\n").first
    let dates = (line ?? "").split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    #expect(dates.count > 10)
    for date in dates { #expect((try? DateValue(date)) != nil, "\(date)") }
  }
}
