// Selected words as a tag: of an actor, of an issue, or of a statement.

internal import Corpus
internal import Syntax
internal import Text

/// What the words that a coder selected may be tagged as, the likeliest first.
struct SelectionTags {
  /// At most this many actors, issues and holders are offered.
  private static let (mostActors, mostIssues, mostHolders) = (3, 2, 3)
  /// Longer words are no name, and longer titles do not fit a menu; in characters.
  private static let (longestName, longestTitle) = (80, 40)

  private let context: FeatureContext
  private let range: TextRange
  private let tagging: Tagging
  private let text: String

  /// nil where nothing is selected, and where a tag behind the selected words would be read otherwise.
  init?(_ selection: TextRange, _ context: FeatureContext) {
    let tree = context.tree
    var (start, end) = (Int(selection.start), Int(selection.end))
    guard start < end, tree.body.encloses(selection) else { return nil }
    while start < end, " \t\r\n".utf8.contains(tree.bytes[start]) { start += 1 }
    while end > start, " \t\r\n".utf8.contains(tree.bytes[end - 1]) { end -= 1 }
    range = TextRange(start, end)
    guard !range.isEmpty, let tagging = Tagging(range, tree) else { return nil }
    self.tagging = tagging
    self.context = context
    text = tree.plainText(of: range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  var offers: [OfferedEdit] { names + statements }

  private var shownText: String {
    text.count > Self.longestTitle ? text.prefix(Self.longestTitle - 1) + "…" : text
  }

  private func offer(_ title: String, _ inside: String) -> OfferedEdit {
    OfferedEdit(.tag, title, tagging.edits(inside), in: context)
  }

  // MARK: Names

  /// The actors and issues that the words name, first those whose name holds at the article's date.
  private var names: [OfferedEdit] {
    guard text.count <= Self.longestName else { return [] }
    let marked = nameWords(text)
    let days = context.facts.defaultDate?.days
    var offers: [OfferedEdit] = []
    for (namespace, most) in [(Namespace.actor, Self.mostActors), (.issue, Self.mostIssues)] {
      let likeness = NameLikeness(at: days)
      let query = NameQuery(namespace, typed: "", marked: marked, at: days, used: context.facts.handles)
      let ranked = context.scope.candidates(query).all.enumerated().compactMap { place, candidate in
        likeness.isName(of: candidate) ? (place, likeness.score(candidate).score, candidate.handle) : nil
      }
      let best = ranked.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.prefix(most)
      offers += best.map { offer("Tag “\(shownText)” as \($0.2.written)", $0.2.written) }
    }
    return offers
  }

  // MARK: Statements

  /// Who may hold a position in these words, and which, where a cue word and the name of an issue say it. Where they do not,
  /// the holder alone, behind whom completion offers the rest.
  private var statements: [OfferedEdit] {
    let holders = NearHolders(around: range, context).handles.prefix(Self.mostHolders)
    guard !holders.isEmpty, nameWords(text).count > 1 else { return [] }
    let said = SaidInWords(range, context)
    if let verb = said.verb, let issue = said.issue {
      return holders.map { holder in
        let said = "\(holder.written) \(verb) \(issue.written)"
        return offer("State “\(shownText)”: \(said)", said)
      }
    }
    return holders.map { offer("Begin a statement of \($0.written) in “\(shownText)”", $0.written) }
  }
}
