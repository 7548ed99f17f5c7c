// What the closing line of `check` says can be fixed is what the run then fixes.

import Fixtures
import Rules
import Syntax
import TestSupport
import Testing
import Text

@Suite struct FixForecastTests {
  private static func pinned(_ text: String) -> String {
    let digest = SHA256.hex(SyntaxTree(article: Array(("---\n" + text).utf8)).plainText)
    return "-- a.article --\nsha256: \(digest)\n@japan: J\n@us: U\n---\n" + text
  }

  private func forecast(_ files: FileSet) -> FixForecast {
    var forecast = FixForecast(.usual)
    for (path, findings) in files.findings().sorted(by: { $0.key < $1.key }) where forecast.concerns(findings) {
      forecast.count(
        FileFindings(path: path, findings: findings),
        in: files[path]?.bytes ?? [],
        as: files[path]?.kind ?? .article
      )
    }
    forecast.countAcross { files[$0]?.edited }
    return forecast
  }

  static let cases: [(literal: String, safe: Int, unsafe: Int)] = [
    ("-- a.article --\na: b\n@japan: J\n@us: U\n---\nTokyo{@japan}{@us} met.", 0, 1),
    (pinned("Tokyo{@japan}{@us} met."), 0, 0),
    // Removed, the first would make a line that looks like one of git's.
    ("-- a.article --\na: b\n---\n<<{}<<<<< ours, b{}\n", 1, 0),
    ("-- a.article --\na: b\n---\n<<{}<<<<< ours\n", 0, 0),
    ("-- a.article --\na: b\n---\nthe a]{@b", 0, 1), ("-- a.article --\na: b\n---\nnothing", 0, 0),
    // Those that touch wait for one another.
    ("-- a.article --\na: b\n@us: U\n---\na{@us - #q to @us to @us}\n", 0, 1),
    (
      "-- c.codebook --\n@us: U\n-- a.article --\nt: t\n@aide: A\n---\na{@aide} b\n-- d.article --\nt: t\n---\ne{@aide}",
      0, 1
    ),
    ("-- a.article --\na\n", 0, 1),
  ]

  @Test(arguments: cases)
  func itCountsWhatIsThenFixed(files: String, safe: Int, unsafe: Int) {
    let files = FileSet(files, marks: false)
    let forecast = forecast(files)
    #expect(forecast.safe == safe && forecast.unsafe == unsafe, "\(forecast.safe) \(forecast.unsafe)")
    for (takesUnsafe, count) in [(false, safe), (true, safe + unsafe)] {
      var fixed = files
      #expect(fixed.fix(FixScope(takesUnsafe: takesUnsafe)).fixed.count == count)
    }
  }

  /// Where fixes touch or follow from one another a run may fix more or fewer; where it fixes none, none is counted.
  @Test func itCountsNothingWhereARunFixesNothing() {
    var count = 0
    for seed in 0..<300 as Range<UInt64> {
      var random = Seeded(seed: seed)
      var files = FileSet(
        "-- d.codebook --\n@us: U\n#quotas: Q\n-- a.article --\na: b\n---\n[a b]{@us} c.",
        marks: false
      )
      files.damage(&random)
      let forecast = forecast(files)
      for (takesUnsafe, counted) in [(false, forecast.safe), (true, forecast.safe + forecast.unsafe)] {
        var fixed = files
        let isFixed = !fixed.fix(FixScope(takesUnsafe: takesUnsafe)).fixed.isEmpty
        #expect(isFixed == (counted > 0), "\(files.literal)")
        count += counted
      }
    }
    #expect(count > 50)
  }
}
