// A way to fix a finding.

public import Syntax
internal import Text

/// A way to fix a finding.
public struct Fix: Hashable, Sendable {
  /// What it does, as an order: `Replace by @clinton`.
  public var title: String
  public var edits: [FileEdit]
  /// Whether it changes nothing that the annotator meant, so that it may be applied unasked.
  public var isSafe: Bool
  /// Whether it stands out among several, so that nobody need choose.
  public var isPreferred = false
  /// Whether it hides what was found and leaves the cause, as accepting a changed text does: applied only where its check
  /// was selected by its own code, or by hand.
  var needsExplicitSelection = false
  /// What becomes of the article's text.
  public var effect = TextEffect.kept

  init(_ title: String, isSafe: Bool = true, _ edits: TextEdit...) { self.init(title, isSafe: isSafe, edits) }

  init(_ title: String, isSafe: Bool, _ edits: [TextEdit]) {
    self.title = title
    self.edits = edits.map { FileEdit(path: nil, edit: $0) }
    self.isSafe = isSafe
  }

  init(_ title: String, in path: String, _ edit: TextEdit) {
    self.title = title
    edits = [FileEdit(path: path, edit: edit)]
    isSafe = false
  }
}
