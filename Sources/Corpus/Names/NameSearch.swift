// Whose names stand in a text, at a date.

public import Syntax
public import Text

/// Words of an article that are a name, and whose.
public struct NamedWords: Hashable, Sendable {
  /// In the file.
  public var range: TextRange
  /// Actors or issues that have the name at the article's date, each once, in the order of their definitions, an
  /// article's own first; of very many the first few.
  public var handles: [Handle]

  public init(range: TextRange, handles: [Handle]) {
    self.range = range
    self.handles = handles
  }
}

/// Looks for the names of actors and issues in an article, longest first from left to right, as whole words.
///
/// A name is good at the article's date, or at any where the article has none. White space in a text, a line end too, is
/// a space in a name; a blank line is not.
public struct NameSearch: Sendable {
  private let scope: Scope
  private let shared: NameTable
  private let own: NameTable
  private let days: DayRange?
  private let namespaces: [Namespace]

  /// `days`: the article's date. `namespaces`: what is looked for, actors, issues or both; names of others are as if they
  /// were not there.
  public init(_ scope: Scope, at days: DayRange?, _ namespaces: [Namespace] = [.actor]) {
    self.scope = scope
    shared = scope.vocabulary.names
    own = scope.ownNames
    self.days = days
    self.namespaces = namespaces
  }

  /// The names that no tag marks, in their order. Costs one pass over the text, however many names there are.
  public func untagged(in text: ArticleText) -> [NamedWords] {
    guard !shared.isEmpty || !own.isEmpty else { return [] }
    return text.bytes.withUnsafeBufferPointer { bytes in
      let scanner = NameScanner(bytes: bytes)
      var found: [NamedWords] = []
      walk(scanner) { hit in
        if let range = text.untagged(hit.range) {
          found.append(NamedWords(range: range, handles: handles(of: hit, scanner)))
        }
      }
      return found
    }
  }

  /// The names that stand in a text, tagged or not.
  public func all(in text: ArticleText) -> [NamedWords] {
    guard !shared.isEmpty || !own.isEmpty else { return [] }
    return text.bytes.withUnsafeBufferPointer { bytes in
      let scanner = NameScanner(bytes: bytes)
      var found: [NamedWords] = []
      walk(scanner) { hit in
        if let range = text.source(of: hit.range) {
          found.append(NamedWords(range: range, handles: handles(of: hit, scanner)))
        }
      }
      return found
    }
  }

  /// A name in a text, and the states of the two tables at its end.
  private struct Hit {
    var range: Range<Int>
    var shared: Int32?
    var own: Int32?
  }

  private func walk(_ scanner: NameScanner, _ take: (Hit) -> Void) {
    var index = scanner.gap(after: 0).next
    while index < scanner.bytes.count {
      let token = scanner.token(at: index)
      var end = token.end
      let (mayBeShared, mayBeOwn) = (shared.mayBegin(token.hash), own.mayBegin(token.hash))
      if mayBeShared || mayBeOwn, token.kind != .other || !scanner.isWord(before: index) {
        var hit = Hit(range: index..<index)
        if mayBeShared { extend(&hit, token, scanner, shared, \.shared) }
        if mayBeOwn { extend(&hit, token, scanner, own, \.own) }
        if !hit.range.isEmpty {
          take(hit)
          end = hit.range.upperBound
        }
      }
      index = scanner.gap(after: end).next
    }
  }

  /// Puts the longest name of a table that begins with a token into the hit, where the hit holds no longer one.
  private func extend(
    _ hit: inout Hit,
    _ first: NameToken,
    _ scanner: NameScanner,
    _ table: NameTable,
    _ place: WritableKeyPath<Hit, Int32?>
  ) {
    var last: NameToken?
    var token = first
    var gap = NameGap.none
    var state = NameTable.root
    while let next = table.next(state, gap, last, token) {
      state = next
      let range = first.start..<token.end
      if token.end >= hit.range.upperBound, table.accepts(state),
        token.kind != .other || !scanner.isWord(at: token.end),
        table.accepted(state).contains(where: { isGood($0, of: table, range, scanner, isOwn: place == \.own) })
      {
        if token.end > hit.range.upperBound { hit = Hit(range: range) }
        hit[keyPath: place] = state
      }
      last = token
      let following = scanner.gap(after: token.end)
      guard following.next < scanner.bytes.count else { return }
      gap = following.gap
      token = scanner.token(at: following.next)
    }
  }

  private func isGood(
    _ name: NameTable.Name,
    of table: NameTable,
    _ range: Range<Int>,
    _ scanner: NameScanner,
    isOwn: Bool
  ) -> Bool {
    if let days, let period = name.days, !period.overlaps(days) { return false }
    let handle = table.handles[Int(name.handle)]
    guard namespaces.contains(handle.namespace), isOwn || !scope.owns(handle),
      table.isSame(name, range, in: scanner)
    else { return false }
    return !name.isCapital || scanner.isSentenceStart(range.lowerBound)
  }

  /// The most holders of one name that anybody wants to choose from.
  private static let mostHolders = 8

  private func handles(of hit: Hit, _ scanner: NameScanner) -> [Handle] {
    var found: [Handle] = []
    for (table, state, isOwn) in [(own, hit.own, true), (shared, hit.shared, false)] {
      guard let state else { continue }
      for name in table.accepted(state) where isGood(name, of: table, hit.range, scanner, isOwn: isOwn) {
        let handle = table.handles[Int(name.handle)]
        if !found.contains(handle) { found.append(handle) }
        if found.count == Self.mostHolders { return found }
      }
    }
    return found
  }
}

extension NameScanner {
  /// Whether a word at `index` may have its capital from where it stands: at the start of a text or a line, behind a mark
  /// that ends a sentence, a quotation mark, or a mark that opens a bracket.
  fileprivate func isSentenceStart(_ index: Int) -> Bool {
    var index = index
    while let (scalar, width) = scalar(before: index) {
      index -= width
      if scalar == "\n" { return true }
      if scalar.isSpace { continue }
      // An apostrophe is no quotation mark.
      if scalar == "'" || scalar == "\u{2019}" { return !isWord(before: index) }
      return scalar.maySentenceFollow
    }
    return true
  }
}

extension Unicode.Scalar {
  fileprivate var maySentenceFollow: Bool {
    switch self {
    case ".", "!", "?", ":", ";", "\u{2026}", "\u{3002}", "\u{FF01}", "\u{FF1F}": return true
    default: break
    }
    if isQuotation { return true }
    switch properties.generalCategory {
    case .openPunctuation, .dashPunctuation, .initialPunctuation: return true
    default: return false
    }
  }
}
