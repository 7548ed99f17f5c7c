// Baselines by the program, over the corpus of slips: what is written is kept out, and stays so when lines move.

import Foundation
import Testing

@Suite struct BaselineRunTests {
  /// Every slip there is an example of, as old, at every severity that can be shown.
  @Test(.timeLimit(.minutes(2)), arguments: ["error", "warning", "info", "hint"])
  func whatIsWrittenIsKeptOut(severity: String) throws {
    let bench = try Bench()
    let written = try bench.run(
      "cp -r $EXAMPLES/mistakes . && dossier check --severity \(severity) --write-baseline old.baseline"
    )
    #expect(written.status == 0, "\(written.errors)")
    let check = "dossier check --severity \(severity) --baseline old.baseline"
    let kept = try bench.run(check)
    #expect(kept.status == 0)
    #expect(kept.text.hasPrefix("nothing found in "))
    #expect(!kept.text.contains("no longer"))
    let again = try bench.run("cp old.baseline b && \(check) --write-baseline > /dev/null && cmp b old.baseline")
    #expect(again.status == 0, "\(again.text)\(again.errors)")
    // The comment that each article begins with, twice: every line moves.
    let moved = try bench.run("sed -i '1{/^\\/\\//p}' mistakes/*.article && \(check)")
    #expect(moved.text == kept.text)
  }
}
