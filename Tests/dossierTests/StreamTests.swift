// `dossier export --stream` beside an export of the whole corpus.

import Foundation
import Testing

@Suite struct StreamTests {
  private struct Line: Decodable {
    struct Finding: Decodable, Hashable {
      var code: String
      var line: Int
      var column: Int
      var message: String
    }
    var file: String
    var findings: [Finding]
  }

  /// The line up to its findings, which come last, and they.
  private func lines(_ text: String) throws -> [(facts: String, findings: [Line.Finding])] {
    try text.split(separator: "\n").map { line in
      let end = try #require(line.range(of: "\"findings\":", options: .backwards))
      return (String(line[..<end.lowerBound]), try JSONDecoder().decode(Line.self, from: Data(line.utf8)).findings)
    }
  }

  @Test(arguments: ["trade-talks", "mistakes"])
  func itsLinesAreThoseOfAnExport(corpus: String) throws {
    let bench = try Bench()
    let folder = "cd $EXAMPLES/\(corpus) && "
    let whole = try lines(bench.run(folder + "dossier export 2> /dev/null").text)
    let list = folder + "find . -name '*.article' -o -name '*.codebook' | sort | sed 's#^[.]/##' | LC_ALL=C sort"
    let streamed = try lines(bench.run(list + " | dossier export --stream").text)
    #expect(!whole.isEmpty && whole.map(\.facts) == streamed.map(\.facts))
    for (all, own) in zip(whole, streamed) { #expect(Set(own.findings).isSubset(of: all.findings)) }
    if corpus == "mistakes" { #expect(streamed.contains { !$0.findings.isEmpty }) }
  }

  /// Whoever writes a path and waits for its line gets it.
  @Test(.timeLimit(.minutes(3))) func aLineComesBeforeTheNextPath() throws {
    let answered = try Bench().run(
      """
      coproc dossier export --stream --vocabulary $EXAMPLES/trade-talks/dossier.codebook
      for file in $EXAMPLES/trade-talks/*.article; do
        echo $file >&${COPROC[1]}; read -r -t 100 line <&${COPROC[0]} && grep -o '"kind":"article"' <<< "$line"
      done
      """
    )
    #expect(answered.lines.count > 5 && answered.lines.allSatisfy { $0 == "\"kind\":\"article\"" })
  }
}
