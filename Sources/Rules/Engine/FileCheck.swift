// A file as the checks see it that need one file alone.

public import Corpus
public import Syntax
internal import Temporal
internal import Text

/// A text that was parsed, and what its corpus calls it.
public struct FileCheck: Sendable {
  /// Relative to the root.
  public let path: String
  public let text: ParsedText
  /// The language in which words are read for dates, as the header says; looked up once, since that walks the header.
  let dateLanguage: DateLanguage?
  private let readDates = Once<[DatedWords]>()
  private let readText = Once<ArticleText>()

  public init(_ text: ParsedText, at path: String) {
    self.path = path
    self.text = text
    dateLanguage = text.tree.dateLanguage
  }

  public var tree: SyntaxTree { text.tree }
  public var facts: Facts { text.facts }
  var entries: [HeaderEntry] { text.entries }
  var definitions: [DefinitionView] { text.definitions }

  /// The tagged dates whose words are a time, read once for all checks.
  var datedWords: [DatedWords] { readDates.value { DatedWords.all(in: self) } }

  /// The text without markup, for all checks.
  var articleText: ArticleText { readText.value { ArticleText(tree) } }

  /// A codebook's settings by the place of their keys.
  var settingsByKey: [TextRange: Setting] {
    facts.settings.isEmpty
      ? [:] : Dictionary(facts.settings.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The words of a mention without markup; of one in several parts each, with a space between.
  func words(of mention: Mention) -> String {
    facts.spans(mention).map { tree.plainText(of: $0) }.joined(separator: " ")
  }

  func problems(_ kind: SyntaxProblem.Kind) -> some Sequence<SyntaxProblem> {
    tree.problems.lazy.filter { $0.kind == kind }
  }
}
