// A line of a header that is none.

internal import Corpus
internal import Syntax
internal import Text

enum MalformedHeaderLine: FileRule {
  static let page = RulePage(
    "malformed-header-line",
    .error,
    .definitions,
    fix: true,
    "A line of a header or codebook is not an entry, a definition, a property or a comment.",
    why: "Dossier ignores the line, and what it says is lost.",
    wrong: "-- a.article --\ntitle: A day in spring\n<<published 1993-04-16>>\n---\nText.\n",
    right: "-- a.article --\ntitle: A day in spring\npublished: 1993-04-16\n---\nText.\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.malformedHeaderLine) {
      let line = TextRange(margin(before: Int(problem.range.start), file.tree.bytes), Int(problem.range.end))
      if !file.tree.isCodebook, NearRule.isOne(file.tree.string(line)) {
        list.report(problem.range, NearRule.message, fixes: [NearRule.fix(line)])
        continue
      }
      let colon = missingColon(problem.range, isIndented: line.start < problem.range.start, file.tree)
      list.report(
        problem.range,
        "this line cannot be read: \(problem.detail); a comment begins with `//`",
        fixes: colon.map { [Fix("Put a colon behind the key", isSafe: false, TextEdit(TextRange(at: $0), ":"))] } ?? []
      )
    }
  }

  /// Where the line of some text begins, if nothing but white space stands before the text; else where the text begins.
  private static func margin(before start: Int, _ bytes: [UInt8]) -> Int {
    var index = start
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    return index == 0 || bytes[index - 1] == 0x0A ? index : start
  }

  /// Where a colon is missing: behind the first word of a line that is a key, a property or a handle.
  private static func missingColon(_ line: TextRange, isIndented: Bool, _ tree: SyntaxTree) -> TextOffset? {
    let bytes = tree.bytes[line.indices]
    guard !bytes.contains(0x3A), let space = bytes.firstIndex(where: { $0 == 0x20 || $0 == 0x09 }) else { return nil }
    let word = TextRange(Int(line.start), space)
    let first = tree.string(word)
    let isHandle = first.first.map { "@#+-~%".contains($0) } ?? false && isHandleName(String(first.dropFirst()))
    let isKey =
      isIndented
      ? PropertyKey(tree.bytes, word) != nil : HeaderKey(tree.bytes, word) != nil || isHandle
    return isKey ? TextOffset(clamping: space) : nil
  }
}
