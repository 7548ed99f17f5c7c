// What files say reaches no outlet as more than text, in any format.

import Corpus
import Fixtures
import Reports
import Rules
import Testing
import Text

@Suite struct HostileTextTests {
  private let message =
    "a <b> & \"c\" 'd' \u{1B}[31m\u{9B}1m \n::error::x\n##vso[task.complete]\n# SKIP \u{FFFE}\u{202E}\u{2066}"

  private func path(_ name: String) -> ReportedPath { ReportedPath(bytes: Array(name.utf8), shown: name) }

  private func report(_ format: ReportFormat) throws -> String {
    let settings = ReportSettings(
      palette: Palette(isOn: false),
      links: .none,
      width: 80,
      checkout: Checkout(root: path("/c")) {
        $0
      } whole: {
        $0
      },
      time: "1993-04-17T09:00:00",
      version: "1"
    )
    let bytes = Array("one \u{1B}[2J\u{9B}2J two\n".utf8)
    let findings = FileSet("One{@nobody} two.").findings().values.joined()
    var finding = try #require(findings.first { $0.code == "unknown-actor" })
    (finding.range, finding.message) = (TextRange(4, 8), message)
    let file = ReportedFile(
      path: path("::a<\"\u{9B}.article"),
      findings: [finding],
      bytes: bytes,
      failing: .error,
      other: { OtherFile(path: path($0), text: nil) }
    )
    var report = format.report(settings)
    var out: [UInt8] = []
    report.add(file, to: &out)
    report.add(UnreadFile(path: path("b\u{9B}"), message: message), to: &out)
    report.end(Closing(sentence: "all is \u{1B}[m well", exitCode: 2), to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test(arguments: ReportFormat.allCases)
  func noFormatLetsAControlCharacterOut(format: ReportFormat) throws {
    let text = try report(format)
    #expect(text.contains("unknown-actor"))
    // These services find a file by its exact name.
    let isExact = [.github, .azure].contains(format)
    let bad = text.unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F || scalar.value == 0xFFFE
        || ((0x80..<0xA0).contains(scalar.value) || [0x202E, 0x2066].contains(scalar.value)) && !isExact
    }
    #expect(bad.isEmpty, "\(bad.map(\.value))")
    #expect([.azure, .github].contains(format) || !text.contains("##vso["))
  }

  @Test(arguments: ReportFormat.allCases)
  func noMessageBeginsALine(format: ReportFormat) throws {
    for line in try report(format).split(separator: "\n") {
      #expect(
        (format == .github || !line.hasPrefix("::")) && !line.hasPrefix("##vso[task.complete]")
          && !line.hasPrefix("# SKIP")
      )
    }
  }

  @Test(arguments: [ReportFormat.junit, .checkstyle])
  func xmlIsWellFormed(format: ReportFormat) throws {
    let text = try report(format)
    #expect(!text.contains("<b>") && text.contains("&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;"))
    #expect(text.contains("::a&lt;&quot;␡.article"))
  }
}
