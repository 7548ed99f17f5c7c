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
    isSafe: true,
    "The article's text does not match the digest in its header.",
    why: """
      Annotating must never change the text. If the text changed, offsets and quotations no longer match the source. The \
      line end before the `---` of a foot belongs to the foot: a text that ends in a line end needs an empty line there, \
      and the fix adds it. Any other change is undone by hand, or accepted: `check --select text-changed --unsafe-fixes`.
      """,
    wrong:
      "-- a.article --\nsha256: <<b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c>>\n---\n[foo]{^1}\n---\n"
      + "^1: @us -rejects #quotas\n",
    right:
      "-- a.article --\nsha256: b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c\n---\n[foo]{^1}\n\n---\n"
      + "^1: @us -rejects #quotas\n"
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    guard !file.tree.isCodebook, !file.tree.problems.contains(where: { $0.kind.leavesMarkupInText }) else { return }
    guard let pin = PinnedText(file.tree, file.entries) else { return }
    let text = file.tree.plainText
    let digest = SHA256.hex(text)
    guard digest != pin.digest else { return }
    if let lastLine = LastLineEnd(text, pin.digest, file.tree) {
      list.report(pin.range, lastLine.message, fixes: lastLine.fixes)
      return
    }
    if differsByLineEnds(text, pin.digest) {
      list.report(
        pin.range,
        "the text differs from its digest by its line ends alone: some are CRLF in one and LF in the other; "
          + "a setting of the editor or of git (`core.autocrlf`) changes them"
      )
      return
    }
    var fix = Fix("Accept the text as it is", isSafe: false, TextEdit(pin.range, digest))
    fix.needsExplicitSelection = true
    list.report(
      pin.range,
      "the text has changed since its digest was written: undo the change, or accept the new text",
      fixes: [fix]
    )
  }

  /// Whether the text has the digest with the other kind of line ends.
  private static func differsByLineEnds(_ text: [UInt8], _ digest: String) -> Bool {
    var unix: [UInt8] = []
    unix.reserveCapacity(text.count)
    for byte in text {
      if byte == 0x0A, unix.last == 0x0D { unix.removeLast() }
      unix.append(byte)
    }
    if unix.count < text.count, SHA256.hex(unix) == digest { return true }
    let windows = unix.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    return windows.count > text.count && SHA256.hex(windows) == digest
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
