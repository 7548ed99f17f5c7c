// A text that is no longer the one its header pins.

internal import Corpus
internal import Syntax
internal import Text

enum TextChanged: FileRule {
  static let page = RulePage(
    "text-changed",
    .warning,
    .corpus,
    fix: true,
    "The article's text does not match the digest in its header.",
    why:
      "Annotating must never change the text. If the text changed, offsets and quotations no longer match the source.",
    wrong: "-- a.article --\nsha256: <<2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae>>\n---\nfoo\n",
    right: "-- a.article --\nsha256: b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c\n---\nfoo\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.tree.isCodebook, !file.tree.problems.contains(where: { $0.kind.leavesMarkupInText }) else { return }
    guard let pin = PinnedText(file.tree, file.entries) else { return }
    let digest = SHA256.hex(file.tree.plainText)
    guard digest != pin.digest else { return }
    var fix = Fix("Accept the text as it is", isSafe: false, TextEdit(pin.range, digest))
    fix.needsExplicitSelection = true
    list.report(
      pin.range,
      "the text has changed since its digest was written: undo the change, or accept the new text",
      fixes: [fix]
    )
  }
}

extension SyntaxProblem.Kind {
  /// Whether markup is read as text on its account: then the text differs because of that problem, which has a finding of its own.
  fileprivate var leavesMarkupInText: Bool {
    switch self {
    case .unclosedTag, .unmatchedBracket, .tagMarksNothing, .tagAfterTag: true
    default: false
    }
  }
}
