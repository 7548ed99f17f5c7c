// What can be written at a place.

internal import Corpus
internal import Serial
internal import Syntax
public import Text

/// Completion.
public enum Completion {
  /// The most items that one answer holds.
  public static let limit = 100

  /// What can be written at `offset`: in a tag that may not be closed yet, in the foot, in a header. Empty in text.
  public static func at(_ offset: TextOffset, in context: FeatureContext) -> CompletionList {
    guard let site = CompletionContext(offset, context) else { return .empty }
    var items: [CompletionItem] = []
    var isCut = false
    func add(_ namespace: Namespace) {
      let handles = HandleCompletion(namespace, site, context)
      items += handles.items
      isCut = isCut || handles.isCut
    }
    for want in site.wants {
      switch want {
      case .actors: add(.actor)
      case .issues: add(.issue)
      case .variables: add(.variable)
      case .verbs(let sign):
        let verbs = VerbCompletion(sign, site, context).items
        items += verbs.items
        isCut = isCut || verbs.isCut
      case .labels: items += labels(site, context)
      case .datesOfWords: items += DateCompletion(site, context).ofWords
      case .datesOfArticle: items += DateCompletion(site, context).ofArticle
      case .otherDatesOfArticle:
        let standard = context.facts.defaultDate.map { context.tree.string($0.range) }
        items += DateCompletion(site, context).ofArticle.filter { $0.label != standard }
      case .words(let words, let kind): items += words.map { word(($0.word, $0.says), kind, site) }
      }
    }
    items = StatementCompletion(site, context).items + items
    let fitting = items.filter { site.fits($0) }
    return CompletionList(
      items: fitting.prefix(limit).map(\.shown),
      isIncomplete: isCut || fitting.count > limit || site.isOpen
    )
  }

  /// The card of an item, worked out when it is asked for; nil for what has none.
  public static func card(of label: String, in context: FeatureContext) -> String? {
    guard let first = label.utf8.first, let sigil = Sigil(rawValue: first) else { return nil }
    return Hover.card(of: Handle(Namespace(sigil), String(label.dropFirst())), in: context)
  }

  private static func word(_ word: (String, String), _ kind: CompletionItem.Kind, _ site: CompletionContext)
    -> CompletionItem
  {
    CompletionItem(
      kind: kind,
      label: word.0,
      detail: word.1,
      filter: word.0,
      edit: TextEdit(site.range, word.0),
      isDated: false
    )
  }

  /// The label before the statement that the cursor stands in or behind; nil where none stands.
  private static func ownLabel(_ site: CompletionContext, _ context: FeatureContext) -> String? {
    let tree = context.tree
    var node = tree.firstNode(from: site.range.start) - 1
    while node >= 0 {
      switch tree.nodes[node].kind {
      case .labelled, .footLine:
        let label = tree.children(of: node).first { tree.nodes[$0].kind == .label }
        return label.map { tree.string(TextRange(tree.nodes[$0].range.start + 1, tree.nodes[$0].range.end)) }
      case .openBrace, .semicolon, .text, .rule, .lineEnd: return nil
      default: node -= 1
      }
    }
    return nil
  }

  private static func labels(_ site: CompletionContext, _ context: FeatureContext) -> [CompletionItem] {
    // A statement is not about itself.
    var seen = ownLabel(site, context).map { Set([$0]) } ?? []
    let facts = context.facts
    let standing = facts.labels.filter(\.place.isDefinition) + facts.labels.filter { !$0.place.isDefinition }
    return standing.filter { seen.insert($0.name).inserted && !$0.range.touches(site.range.end) }.map { label in
      let statement = facts.statements.first { $0.label == label.range }
      return word(("^" + label.name, statement.map { context.tree.string($0.item) } ?? ""), .label, site)
    }
  }
}

extension CompletionItem {
  /// The item with what a file says of it on one line, its control characters as signs. What is written stays as it is.
  fileprivate var shown: CompletionItem {
    var item = self
    (item.label, item.detail) = (label.visible, detail.visible)
    return item
  }
}
