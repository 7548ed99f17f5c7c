// Two real articles and a list of dates that lie beside the project. They are read in place and are no part of it.

import EDTF
import Foundation
import TestSupport
import Testing

@Suite struct SharedCorpusTests {
  static let names = ["frustrated", "tough-stance"]

  @Test(arguments: names)
  func theTextOfAnAnnotatedArticleIsTheRawOne(name: String) throws {
    guard let corpus = Repository.shared("corpus")?.path else { return }
    let outcome = try Bench().run("dossier text '\(corpus)/\(name).article' | cmp - '\(corpus)/raw/\(name).txt'")
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
  }

  @Test(arguments: names)
  func importAndTextGiveTheRawArticleBack(name: String) throws {
    guard let corpus = Repository.shared("corpus")?.path else { return }
    let raw = "'\(corpus)/raw/\(name).txt'"
    let outcome = try Bench().run("dossier import \(raw) a.article && dossier text a.article | cmp - \(raw)")
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
  }

  @Test func aCheckFindsNoError() throws {
    guard let corpus = Repository.shared("corpus")?.path else { return }
    let outcome = try Bench().run("dossier check --severity error '\(corpus)'")
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
  }

  @Test func theCountsOfFactsAgree() throws {
    guard let corpus = Repository.shared("corpus")?.path else { return }
    let counts = try Data(contentsOf: URL(fileURLWithPath: corpus).appendingPathComponent("counts.json"))
    let wanted = try JSONDecoder().decode([String: [String: Int]].self, from: counts)
    let outcome = try Bench().run("dossier export '\(corpus)'")
    var found: [String: [String: Int]] = [:]
    for line in outcome.lines {
      let file = try ExportedFile(line)
      found[file.file] = file.counts
    }
    #expect(found == wanted)
  }

  @Test func theVerdictsOnDatesAgree() throws {
    guard let dates = Repository.shared("dates")?.path else { return }
    let table = try String(contentsOfFile: dates + "/edtf.tsv", encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.count > 200)
    for row in rows {
      try #require(row.count == 2)
      let value = try? DateValue.parse(String(row[0])).get()
      #expect((value?.kind == .edtf) == (row[1] == "yes"), "\(row[0])")
    }
  }
}
