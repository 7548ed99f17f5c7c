// A definition whose handle is none.

internal import Corpus
internal import Syntax
internal import Text

enum BadHandle: FileRule {
  static let page = RulePage(
    "bad-handle",
    .error,
    .definitions,
    fix: true,
    "A definition's handle is not a letter followed by letters, marks, digits, `-`, `_` or `.`.",
    why: "Nothing can refer to it, so Dossier ignores the definition.",
    wrong: "-- a.codebook --\n<<@prime minister>>: Kiichi Miyazawa\n",
    right: "-- a.codebook --\n@prime-minister: Kiichi Miyazawa\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    for problem in file.problems(.badHandle) {
      let written = file.tree.string(problem.range)
      let meant = handle(written)
      list.report(
        problem.range,
        "`\(written)` is not a handle: \(rule(written))\(didYouMean(meant.map { [$0] } ?? []))",
        fixes: meant.map { [Fix("Replace by \($0)", isSafe: false, TextEdit(problem.range, $0))] } ?? []
      )
    }
  }

  /// What a handle is, in other words where this looks like a heading: `# Issues:`.
  private static func rule(_ written: String) -> String {
    let name = written.dropFirst()
    guard name.first?.isWhitespace ?? false else {
      return "write a letter, then letters, digits, `-`, `_` or `.`, with no `.` at the end"
    }
    let heading = "// \(name.drop(while: \.isWhitespace))"
    return "no white space stands behind the `\(written.prefix(1))`; a heading is a comment, `\(heading)`"
  }

  /// The same words as a handle: with hyphens for white space, without a stop at the end; nil where they are none then.
  private static func handle(_ written: String) -> String? {
    guard written.utf8.count <= longest else { return nil }
    var name = written.dropFirst().split(whereSeparator: \.isWhitespace).joined(separator: "-")
    while name.hasSuffix(".") { name.removeLast() }
    return isHandleName(name) ? "\(written.prefix(1))\(name)" : nil
  }

  /// A longer handle is not offered; in bytes.
  private static let longest = 100
}
