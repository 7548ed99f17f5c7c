// The line of JSON in the reference, which other programs build on, is what `export` prints.

import Foundation
import TestSupport
import Testing

@Suite struct ReferenceExportTests {
  @Test func theLineOfTheReferenceIsTheLineOfTheExport() throws {
    let reference = try Repository.text("grammar/facts.md")
    let parts = reference.components(separatedBy: "\n```json\n")
    try #require(parts.count == 2, "the page of the export has one block of JSON")
    let wanted = try #require(parts[1].components(separatedBy: "\n```").first)
    let corpus = try #require(
      parts[0].components(separatedBy: "\n```corpus\n").last?.components(separatedBy: "\n```").first
    )

    let bench = try Bench()
    for file in ("\n" + corpus + "\n").components(separatedBy: "\n-- ").dropFirst() {
      let halves = file.components(separatedBy: " --\n")
      try #require(halves.count == 2)
      try bench.write(halves[0], halves[1].hasSuffix("\n") ? halves[1] : halves[1] + "\n")
    }
    let outcome = try bench.run("dossier export monday.article")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == wanted + "\n")
    let whole = try bench.run("dossier export --format jsonl .")
    #expect(whole.lines.last == wanted)
  }
}
