// What a check tells: where, what, and how to mend it.

public import Corpus
public import Text

/// A finding in one file.
public struct Finding: Hashable, Sendable {
  /// The code of its check.
  public var code: String
  public var severity: Severity
  /// The bytes it is about.
  public var range: TextRange
  /// A sentence for a person: what is wrong, and how to mend it.
  public var message: String
  /// Other places that belong to it.
  public var related: [RelatedPlace]
  /// Ways to mend it, the likeliest first; empty where a person must decide.
  public var fixes: [Fix]
}

/// A place that a finding points to.
public struct RelatedPlace: Hashable, Sendable {
  /// Relative to the root; nil for the finding's own file.
  public var path: String?
  public var range: TextRange
  public var message: String
}

/// A way to mend a finding.
public struct Fix: Hashable, Sendable {
  /// What it does, as an order: `Replace by @clinton`.
  public var title: String
  public var edits: [FileEdit]
  /// Whether it changes nothing that the annotator meant, so that it may be applied unasked.
  public var isSafe: Bool
  /// Whether it stands out among several, so that nobody need choose.
  public var isPreferred = false
  /// Whether it hides what was told instead of mending it, as accepting a changed text does: applied only where its check
  /// was selected by its own code, or by hand.
  public var needsExplicitSelection = false
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

/// What a fix does to the article's text without markup.
public enum TextEffect: Hashable, Sendable {
  case kept
  /// These bytes of the file are markup that a slip left in the text: they leave it, and nothing else does.
  case removesMarkup([TextRange])
  /// The file is read anew: what was text is header, what was foot is text.
  case readAnew
}

/// An edit of the finding's file or of another.
public struct FileEdit: Hashable, Sendable {
  /// Relative to the root; nil for the finding's own file.
  public var path: String?
  public var edit: TextEdit
  /// Whole lines of another file that are moved: their own bytes are better than `edit.replacement`, which holds what they
  /// mean.
  public var moved: MovedLines?

  public init(path: String?, edit: TextEdit) {
    self.path = path
    self.edit = edit
  }

  /// Lines, by their file's path from the root, and what stands before them where they go.
  public struct MovedLines: Hashable, Sendable {
    public var path: String
    public var range: TextRange
    public var before: String
  }
}

/// The findings of one file as they are told, one rule after the other.
public struct FindingList: Sendable {
  public internal(set) var findings: [Finding] = []
  private var page: RulePage?
  /// Whether the rule's findings are counted alone: their words and fixes are not made.
  private(set) var isCounted = false

  mutating func begin(_ rule: any Rule.Type, isCounted: Bool = false) {
    page = rule.page
    self.isCounted = isCounted
  }

  mutating func tell(
    _ range: TextRange,
    _ message: @autoclosure () -> String,
    related: @autoclosure () -> [RelatedPlace] = [],
    fixes: @autoclosure () -> [Fix] = []
  ) {
    guard let page else { return }
    findings.append(
      Finding(
        code: page.code,
        severity: page.severity,
        range: range,
        message: isCounted ? "" : message(),
        related: isCounted ? [] : related(),
        fixes: isCounted ? [] : fixes()
      )
    )
  }
}
