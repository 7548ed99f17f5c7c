// Whatever stands in titles, names, handles, paths and arguments: what the program prints is text and nothing else.

import Foundation
import Testing

@Suite struct HostileCorpusTests {
  /// What a terminal, a CI service or a reader of Markdown, HTML or XML would act on.
  static let texts = [
    "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{9B}31m\u{90}x\u{9C}", "\u{202E}txt.exe\u{2066}",
    "##vso[task.complete result=Failed]x",
    "##[error]x", "::stop-commands::x", "::error file=a::x", "##teamcity[x]", "<script>x</script> & \"q\" 'r'",
    "![p](https://e.org/p.png) [c](command:x) `a* _b_", "\r\u{8}\u{7F}\u{0}x", "%0A::error::x",
    "\u{2028}\u{200F}\u{61C}x",
  ]

  /// Every command that prints, and whether what it prints is for a person or a log.
  static let commands = [
    "check --severity hint", "check --severity hint --format concise", "check --severity hint --color always",
    "check --severity hint --format json", "check --severity hint --format jsonl",
    "check --severity hint --format sarif",
    "check --severity hint --format gitlab", "check --severity hint --format junit",
    "check --severity hint --format checkstyle", "check --severity hint --format rdjson",
    "check --severity hint --format tap", "check --statistics", "check --unsafe-fixes --quiet", "show",
    "show --color always",
    "tag --dry-run", "tag --actor \"$T\"", "format --check", "format --check \"$T.article\"", "export",
    "explain \"$T\"",
    "date \"$T\"", "date monday --on \"$T\"", "check \"$T\"", "\"$T\"", "check \"--$T\"", "check --select \"$T\"",
    "check --format \"$T\"", "check --baseline \"$T\"", "check --output \"$T/x\"", "check --changed-since \"$T\"",
    "import \"$T\"", "import own.article \"$T\"", "import own.article x.article --published \"$T\"",
    "text \"$T.codebook\"",
    "format \"$T\"", "export --format \"$T\"", "date \"$T\" --language \"$T\"", "tag --actor @none",
    "check --stdin-filename \"$T\" < own.article", "check --format human --diff --color always",
  ]

  private func bench(_ text: String) throws -> (Bench, name: String) {
    let bench = try Bench()
    let line = text.replacingOccurrences(of: "\r", with: " ").replacingOccurrences(of: "\0", with: " ")
    try bench.write(
      "dossier.codebook",
      """
      title: \(line)
      @kantor: \(line)
        also: \(line) | Mickey Kantor
        role: \(line), 1993
        note: \(line)
      @other: Mickey Kantor
      #tariffs: \(line)
      +wants: \(line)
      check \(line): off
      \(line): x

      """
    )
    let name = String(text.filter { $0 != "/" && $0 != "\0" }.prefix(60))
    let article = """
      title: \(line)
      published:   1993-04-17
      \(line): \(line)
      ---
      [\(line)]{@kantor +wants #tariffs} Mickey Kantor{@nobody} said last Friday. [a]{\(line)} b{@\(line)}
      \(line)
      """
    try bench.write(name + ".article", article)
    try bench.write("own.article", article)
    return (bench, name)
  }

  @Test(.timeLimit(.minutes(5)), arguments: texts)
  func noOutputIsMoreThanText(text: String) throws {
    let (bench, name) = try bench(text)
    for command in Self.commands {
      let quoted = name.replacingOccurrences(of: "'", with: #"'\''"#)
      let outcome = try bench.run("T='\(quoted)'; dossier \(command)")
      #expect([0, 1, 2].contains(outcome.status), "\(command)")
      for printed in [outcome.text, outcome.errors] { expectText(printed, of: command) }
    }
  }

  private func expectText(_ printed: String, of command: String) {
    // The program's own colours.
    var text = printed
    if command.contains("--color always") { text = text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
    let bad = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(bad.isEmpty, "\(command): \(bad.map(\.value))")
    for line in text.split(separator: "\n") {
      #expect(!line.drop { $0 == " " }.hasPrefix("::"), "\(command): \(line)")
    }
    for sign in ["##vso[", "##[", "##teamcity["] { #expect(!text.contains(sign), "\(command): \(sign)") }
  }

  #if os(Linux)
    /// A patch in a pipe is exact; on a terminal it is text.
    @Test(arguments: texts) func aPatchOnATerminalIsText(text: String) throws {
      let (bench, _) = try bench(text)
      let terminal = try Terminal()
      let program = try RunningProgram(["format", "--diff", "--color", "never"], in: bench, screen: terminal.inner)
      #expect(try program.status() == 1)
      expectText(terminal.text().replacingOccurrences(of: "\r\n", with: "\n"), of: "format --diff")
    }

    /// So is the text of an article; in a pipe it is what it was, byte for byte.
    @Test(arguments: texts) func theTextOfAnArticleOnATerminalIsText(text: String) throws {
      let (bench, _) = try bench(text)
      let terminal = try Terminal()
      let program = try RunningProgram(["text", "own.article"], in: bench, screen: terminal.inner)
      #expect(try program.status() == 0)
      expectText(terminal.text().replacingOccurrences(of: "\r\n", with: "\n"), of: "text")
      let line = text.replacingOccurrences(of: "\r", with: " ").replacingOccurrences(of: "\0", with: " ")
      #expect(try bench.run("dossier text own.article").text.hasSuffix(line))
    }
  #endif
}
