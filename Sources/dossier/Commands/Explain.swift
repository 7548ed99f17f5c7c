// dossier explain: what a check reports and why.

internal import Corpus
internal import Reports
internal import Rules
internal import Serial

enum Explain: Subcommand {
  static let name = "explain"
  static let summary = "explain what a check reports, and why"
  static let usage = "[OPTION…] [CODE|GROUP]…"
  static let options = [AnswerFormat.option, Option.colour]
  static let examples = [
    ("dossier explain", "all checks, one per line"),
    ("dossier explain unknown-actor", "one check, with a wrong and a right example"),
    ("dossier explain dates", "the checks of one group"),
    ("dossier explain wrong-sign unknown-verb", "several checks"),
    ("dossier explain --format json", "the pages of all checks, for a program"),
  ].map { (command: $0.0, help: $0.1) }

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    guard let palette = Palette(arguments), let format = AnswerFormat(arguments) else { return .failed }
    let named = arguments.words.isEmpty ? ["all"] : arguments.words
    var words: [RuleWord] = []
    for word in named {
      guard let known = RuleWord(word) else {
        let near = didYouMean(nearest(to: word, among: RuleWord.known))
        printError(
          "there is no check or group of checks `\(word)`\(near.isEmpty ? "; `dossier explain` lists them" : near)"
        )
        return .failed
      }
      words.append(known)
    }
    if format == .json { return Output.standard.write(exactly: json(words)) }
    return Output.standard.write(words.map { explained($0, palette) }.joined(separator: "\n"))
  }

  private static func explained(_ word: RuleWord, _ palette: Palette) -> Escaped<PlainLine> {
    switch word {
    case .all: list(RuleGroup.allCases, palette)
    case .group(let group): list([group], palette)
    case .code(let code): Catalogue.page(code).map { text($0, palette) } ?? ""
    }
  }

  /// What can be explained, for completion in a shell.
  static var words: [String] { RuleWord.known }

  /// An array of the pages that one of the words names.
  private static func json(_ words: [RuleWord]) -> [UInt8] {
    let pages = Catalogue.rules.map { $0.page }.filter { page in
      words.contains { word in
        switch word {
        case .all: true
        case .group(let group): page.group == group
        case .code(let code): page.code == code
        }
      }
    }
    var writer = JSONWriter()
    writer.array(pages) { writer, page in
      writer.object { object in
        object.member("code", page.code)
        object.member("severity", page.severity.rawValue)
        object.member("group", page.group.rawValue)
        object.member("summary", page.summary)
        object.member("why", page.why)
        object.member("wrong", RulePage.marked(page.wrong, "", ""))
        object.member("right", RulePage.marked(page.right, "", ""))
        object.member("fix", page.hasFix ? page.fixWord : nil)
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func list(_ groups: [RuleGroup], _ palette: Palette) -> Escaped<PlainLine> {
    let pages = Catalogue.rules.map { $0.page }
    let width = pages.filter { groups.contains($0.group) }.map(\.code.count).max() ?? 0
    return groups.map { group in
      let rows = pages.filter { $0.group == group }.map { page in
        [page.code.padded(to: width), page.severity.rawValue.padded(to: 7), page.fixWord.padded(to: 6), page.summary]
          .joined(separator: "  ")
      }.map { "  \($0)\n" as Escaped<PlainLine> }
      return rows.isEmpty ? "" : "\(palette.bold("\(group.rawValue)"))\n\(rows.joined())\n"
    }.joined()
      + "After the severity: whether the check has a safe fix (check --fix), an unsafe one (check --unsafe-fixes), or several "
      + "between which a person chooses in an editor.\n"
  }

  private static func text(_ page: RulePage, _ palette: Palette) -> Escaped<PlainLine> {
    return """
      \(palette.bold("\(page.code)")) (\(page.severity.rawValue)\(fixPhrase(page)))

      \(page.summary)

      \(page.why)

      \(palette.red("Wrong:"))
      \(example(page.wrong, palette))
      \(palette.green("Right:"))
      \(example(page.right, palette))
      \(Escaped(lines: fixing(page)))\(setting(page))

      """
  }

  /// `, with a safe fix`; empty for a check without one.
  private static func fixPhrase(_ page: RulePage) -> String {
    guard page.hasFix else { return "" }
    return page.fixIsChosen ? ", with a choice of fixes" : ", with \(page.fixIsSafe ? "a safe" : "an unsafe") fix"
  }

  private static func fixing(_ page: RulePage) -> String {
    guard page.hasFix else { return "" }
    if page.fixIsChosen { return "A person chooses the fix: an editor offers them, and no option applies one.\n\n" }
    if page.fixIsSelected {
      return
        "`dossier check --select \(page.code) --unsafe-fixes` fixes it; without the name of the check, nothing does.\n\n"
    }
    return page.fixIsSafe
      ? "`dossier check --fix` fixes it.\n\n"
      : "`dossier check --unsafe-fixes` fixes it where one fix is clear; `--diff` shows what it would do.\n\n"
  }

  private static func setting(_ page: RulePage) -> String {
    let example = "for some files `check \(page.code) in drafts/**: hint`"
    return page.severity == .off
      ? "This check is a matter of opinion and off by default. Select it, `dossier check --select \(page.code)`, or turn it on in a codebook: "
        + "`check \(page.code): hint`, or \(example)."
      : "To change the severity in a codebook: `check \(page.code): off`, or \(example)."
  }

  /// An example, indented; what the check reports is underlined, or is put between `»` and `«` where there is no terminal.
  private static func example(_ source: String, _ palette: Palette) -> Escaped<PlainLine> {
    RulePage.marked(source, "»", "«").split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "\n" : "  \(palette.isOn ? underlined(line) : "\(String(line))")\n"
    }.joined()
  }

  /// A line with what stands between the marks underlined; they may stand on other lines.
  private static func underlined(_ line: Substring) -> Escaped<PlainLine> {
    line.split(separator: "»", omittingEmptySubsequences: false).map { part in
      part.split(separator: "«", omittingEmptySubsequences: false).map { Escaped(escaping: String($0)) }
        .joined(separator: "\u{1B}[0m")
    }.joined(separator: "\u{1B}[4m")
  }
}

extension RulePage {
  /// How its fix is applied; empty where it has none.
  fileprivate var fixWord: String { !hasFix ? "" : fixIsChosen ? "choice" : fixIsSafe ? "safe" : "unsafe" }
}
