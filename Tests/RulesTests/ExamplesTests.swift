// The examples beside the reference hold what they promise.

import Corpus
import EDTF
import Foundation
import Project
import Rules
import Syntax
import TestSupport
import Testing
import Text

/// A folder of `grammar/examples`, read in place.
struct ExampleFolder: Sendable {
  var files: [FileCheck] = []
  var corpus: Snapshot { check.snapshot }
  private let check: CorpusCheck
  /// By path, every severity but `off`.
  var findings: [String: [Finding]] = [:]

  var articles: [FileCheck] { files.filter { !$0.tree.isCodebook } }

  init(_ name: String) {
    let examples = Repository.url("grammar/examples/\(name)")
    let names = (try? Repository.names("grammar/examples/\(name)")) ?? []
    let read = names.sorted().filter { $0.hasSuffix(".article") || $0.hasSuffix(".codebook") }.map { name in
      let bytes = (try? Data(contentsOf: examples.appendingPathComponent(name))) ?? Data()
      let kind: FileKind = name.hasSuffix(".codebook") ? .codebook : .article
      return (path: name, file: ParsedFile(Array(bytes), as: kind))
    }
    check = CorpusCheck(read)
    for (path, file) in read {
      if let text = file.text { files.append(FileCheck(text, at: path)) }
      findings[path] = check.findings(of: file, at: path)
    }
  }
}

private let talks = ExampleFolder("trade-talks")
private let mistakes = ExampleFolder("mistakes")

@Suite struct TradeTalksTests {
  @Test func aCodebookAndNineArticlesStandThere() {
    #expect(talks.files.contains { $0.path == "dossier.codebook" })
    #expect(talks.articles.count == 9)
  }

  @Test(arguments: talks.articles.map(\.path))
  func anArticleHas250To600Words(path: String) throws {
    let file = try #require(talks.articles.first { $0.path == path })
    let text = String(decoding: file.tree.plainText, as: UTF8.self)
    #expect((250...600).contains(text.split(whereSeparator: \.isWhitespace).count))
  }

  @Test func nothingIsFound() {
    #expect(talks.findings.count == talks.files.count)
    #expect(talks.findings.values.joined().map { "\($0.code) \($0.message)" } == [])
  }

  @Test(arguments: Phenomenon.allCases)
  func whatIsHardToAnnotateOccursThreeTimes(phenomenon: Phenomenon) {
    #expect(talks.articles.flatMap(phenomenon.places).count >= 3)
  }

  @Test func aCapitalIsAGovernmentHereAndAPlaceThere() {
    for capital in ["Tokyo", "Washington"] {
      #expect(talks.articles.filter { Phenomenon.metonym.places($0).contains(capital) }.count >= 3)
      #expect(talks.articles.filter { Phenomenon.namesake.places($0).contains(capital) }.count >= 3)
    }
  }

  /// The persons whom the same words name, by the words; only those who hold that name at the article's date.
  @Test func theSameWordsNameOtherPersonsAtOtherDates() {
    var holders: [String: [String: [DayRange]]] = [:]
    for file in talks.articles {
      guard let days = file.facts.defaultDate?.days else { continue }
      for mention in file.facts.mentions {
        let words = file.tree.plainText(of: mention.words).lowercased()
        for definition in file.defined(mention.uses, in: talks) where definition.kind == .person {
          let names = definition.names.filter { $0.text.lowercased() == words }
          guard let period = names.compactMap(\.period).first(where: { $0.days.overlaps(days) }) else {
            continue
          }
          holders[words, default: [:]][definition.handle.name, default: []].append(period.days)
        }
      }
    }
    let changing = holders.filter { $0.value.count > 1 }
    #expect(changing.count >= 3, "\(holders.keys.sorted())")
    #expect((holders["the prime minister"] ?? [:]).count >= 3)
    for (words, persons) in changing {
      let terms = persons.values.compactMap(\.first).sorted { $0.earliest < $1.earliest }
      for (term, next) in zip(terms, terms.dropFirst()) { #expect(term.latest <= next.earliest, "\(words)") }
    }
  }
}

/// What is hard to annotate, and is told from the facts.
enum Phenomenon: String, CaseIterable, Sendable {
  case anonymousHolder, metonym, namesake, twoRemoves, brokenQuotation, deadline, closedRange, vagueDate

  /// The words of an article that show it.
  func places(_ file: FileCheck) -> [String] {
    let (tree, facts) = (file.tree, file.facts)
    switch self {
    case .anonymousHolder:
      return statements(file) { file.defined($0.uses, .holder, in: talks).contains { $0.kind == .anonymous } }
    case .metonym:
      let seats: Set = ["Tokyo", "Washington", "The White House", "the White House", "Kasumigaseki"]
      return facts.mentions.filter { mention in
        file.defined(mention.uses, in: talks).contains { file.isGovernment($0.handle, in: talks) }
      }.map { tree.plainText(of: $0.words) }.filter(seats.contains)
    case .namesake: return facts.nots.map { tree.plainText(of: $0.words) }
    case .twoRemoves: return statements(file) { file.defined($0.uses, .reporter, in: talks).count > 1 }
    case .brokenQuotation: return statements(file) { $0.spans.count > 1 }
    case .deadline: return dates(file) { tree.string($0.item).hasSuffix("%time deadline") }
    case .closedRange:
      return dates(file) {
        guard case .interval(let range) = try? DateValue(tree.string($0.when.range)) else { return false }
        return range.start.date != nil && range.end.date != nil
      }
    case .vagueDate:
      return dates(file) {
        guard let value = try? DateValue(tree.string($0.when.range)) else { return false }
        return value.kind == .edtf && value.qualification.contains(.approximate)
      }
    }
  }

  private func statements(_ file: FileCheck, _ shows: (Statement) -> Bool) -> [String] {
    file.facts.statements.filter(shows).map { file.tree.string($0.item) }
  }

  private func dates(_ file: FileCheck, _ shows: (DateMention) -> Bool) -> [String] {
    file.facts.dates.filter(shows).map { file.tree.plainText(of: $0.words) }
  }
}

extension FileCheck {
  /// The definitions of the handles that stand in one role.
  fileprivate func defined(
    _ uses: Range<Int32>,
    _ role: UseRole = .mention,
    in folder: ExampleFolder
  ) -> [Definition] {
    let scope = Scope(facts, folder.corpus.vocabulary)
    return facts.uses(uses).filter { $0.role == role }.compactMap { facts.handle(of: $0) }
      .compactMap { scope.find($0)?.definition }
  }

  fileprivate func isGovernment(_ handle: Handle, in folder: ExampleFolder) -> Bool {
    let governments: Set = [Handle(.actor, "us-govt"), Handle(.actor, "japan-govt")]
    let groups = Scope(facts, folder.corpus.vocabulary).groups(of: handle, at: facts.defaultDate?.days)
    return !governments.isDisjoint(with: groups + [handle])
  }
}

@Suite struct MistakesTests {
  /// No article can show these: one is bytes that no editor keeps, the other a file of 256 MiB.
  static let unshown: Set = ["not-utf8", "file-too-large"]
  /// What the others need beside them.
  static let clean: Set = ["dossier.codebook", "duplicate-article-first.article", "local-elsewhere-home.article"]
  static let codes = Catalogue.rules.map { $0.page.code }.filter { !unshown.contains($0) }

  @Test(arguments: codes)
  func aFileMakesItsMistakeAndNoOther(code: String) throws {
    let names = ["\(code).article", "\(code).codebook"].filter { mistakes.findings[$0] != nil }
    #expect(names.count == 1)
    let shown = try #require(names.first.flatMap { mistakes.findings[$0] }).map(\.code)
    #expect(shown == Array(repeating: code, count: code == "conflict-marker" ? 3 : 1))
  }

  @Test func everyFileIsNamedAfterACheckOrIsClean() {
    for (path, findings) in mistakes.findings where !Self.codes.contains(String(path.prefix { $0 != "." })) {
      #expect(Self.clean.contains(path))
      #expect(findings.isEmpty, "\(path)")
    }
  }
}
