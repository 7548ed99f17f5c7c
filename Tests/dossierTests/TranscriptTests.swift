// The verbs as a user meets them: every transcript is replayed and compared.

import Foundation
import TestSupport
import Testing

@Suite struct TranscriptTests {
  static let folder = Repository.url("Tests/dossierTests/Transcripts")

  /// `DOSSIER_ACCEPT=1 swift test --filter TranscriptTests` writes down what the program answers now.
  @Test(.timeLimit(.minutes(3)), arguments: try atLeast(31, Repository.names("Tests/dossierTests/Transcripts")))
  func theProgramAnswersAsWrittenDown(name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let transcript = Transcript(written)
    #expect(!transcript.commands.isEmpty)
    let now = try transcript.replayed(in: Bench())
    if ProcessInfo.processInfo.environment["DOSSIER_ACCEPT"] == "1" {
      if now != written { try Data(now.utf8).write(to: file) }
      return
    }
    #expect(now == written, "\(firstDifference(written, now))")
  }

  private func firstDifference(_ a: String, _ b: String) -> String {
    let a = a.split(separator: "\n", omittingEmptySubsequences: false)
    let b = b.split(separator: "\n", omittingEmptySubsequences: false)
    guard let line = (0..<max(a.count, b.count)).first(where: { $0 >= a.count || $0 >= b.count || a[$0] != b[$0] })
    else { return "" }
    return "line \(line + 1): written “\(line < a.count ? a[line] : "")”, now “\(line < b.count ? b[line] : "")”"
  }
}
