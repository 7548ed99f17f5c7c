// Whose names stand in a text, at a date.

public import Syntax
internal import Text

/// Looks for the names of actors and issues in an article, as whole words. Of names that overlap the longest is found, of
/// two as long the first.
///
/// A name is good at the article's date, or at any where the article has none. White space in a text, a line end too, is
/// a space in a name; a blank line is not.
public struct NameSearch: Sendable {
  private let scope: Scope
  private let shared: NameTable
  private let own: NameTable
  /// Whether the file defines again what a codebook defines: the codebook's names for it do not count.
  private let isShadowing: Bool
  private let days: DayRange?
  private let namespaces: [Namespace]

  /// `days`: the article's date. `namespaces`: what is looked for, actors, issues or both; names of others are as if they
  /// were not there.
  public init(_ scope: Scope, at days: DayRange?, _ namespaces: [Namespace] = [.actor]) {
    self.scope = scope
    shared = scope.vocabulary.names.table
    own = scope.ownNames?.table ?? .empty
    isShadowing = scope.isShadowing
    self.days = days
    self.namespaces = namespaces
  }

  /// The names that no tag marks, in their order. Costs one pass over the text, however many names there are.
  public func untagged(in text: ArticleText) -> [NamedWords] { found(in: text) { text.untagged($0) } }

  /// The names that stand in a text, tagged or not.
  public func all(in text: ArticleText) -> [NamedWords] { found(in: text) { text.source(of: $0) } }

  private func found(in text: ArticleText, _ place: (Range<Int>) -> TextRange?) -> [NamedWords] {
    guard !shared.isEmpty || !own.isEmpty else { return [] }
    return text.bytes.withUnsafeBufferPointer { bytes in
      let scanner = NameScanner(bytes: bytes)
      var found: [NamedWords] = []
      walk(scanner) { hit in
        guard let range = place(hit.range) else { return }
        found.append(
          NamedWords(
            range: range,
            handles: handles(of: hit, scanner),
            isInCompound: scanner.isInCompound(hit.range)
          )
        )
      }
      return found
    }
  }

  /// A name in a text, and the states of the two tables at its end.
  private struct Hit {
    var range: Range<Int>
    var shared: Int32 = -1
    var own: Int32 = -1
  }

  @inline(__always)
  private func walk(_ scanner: NameScanner, _ take: (Hit) -> Void) {
    shared.firstTokens.withUnsafeBufferPointer { sharedBits in
      own.firstTokens.withUnsafeBufferPointer { ownBits in
        let bits = (sharedBits, ownBits)
        // Names that are longer than one that begins before them, the nearest last: what is before them is read anew.
        var longer: [Hit] = []
        var index = scanner.start(after: 0)
        while true {
          let limit = longer.last?.range.lowerBound ?? scanner.bytes.count
          guard index < limit else {
            guard let hit = longer.popLast() else { return }
            take(hit)
            index = scanner.start(after: hit.range.upperBound)
            continue
          }
          let token = scanner.token(at: index)
          var end = token.end
          if let hit = longest(token, scanner, bits, before: limit) {
            if hit.range.upperBound > token.end, let next = self.longer(than: hit, scanner, bits, before: limit) {
              longer.append(next)
              continue
            }
            take(hit)
            end = hit.range.upperBound
          }
          index = scanner.start(after: end)
        }
      }
    }
  }

  /// By the first token of a name, of the codebooks and of the file itself: which tokens none begins with.
  private typealias FirstTokens = (shared: UnsafeBufferPointer<UInt64>, own: UnsafeBufferPointer<UInt64>)

  /// The longest name that begins in another, or in a longer one that does, where it is longer than that; nil where none
  /// is. Each is longer than the one before, so that there are no more of them than a name may have words.
  private func longer(than hit: Hit, _ scanner: NameScanner, _ bits: FirstTokens, before limit: Int) -> Hit? {
    var best = hit
    var index = scanner.start(after: scanner.token(at: hit.range.lowerBound).end)
    var isLonger = false
    while index < best.range.upperBound {
      var next = best
      while index < best.range.upperBound {
        let token = scanner.token(at: index)
        if let hit = longest(token, scanner, bits, before: limit), hit.range.count > next.range.count { next = hit }
        index = scanner.start(after: token.end)
      }
      guard next.range != best.range else { break }
      best = next
      isLonger = true
      index = scanner.start(after: scanner.token(at: best.range.lowerBound).end)
    }
    return isLonger ? best : nil
  }

  /// Whether a name may begin with a token; false is certain.
  @inline(__always)
  private static func mayBegin(_ token: NameToken, _ bits: UnsafeBufferPointer<UInt64>) -> Bool {
    let (word, place) = NameTable.bit(token.hash, of: bits.count)
    return bits[word] >> place & 1 != 0
  }

  /// The longest name that begins with a token and ends before a limit.
  @inline(__always)
  private func longest(_ first: NameToken, _ scanner: NameScanner, _ bits: FirstTokens, before limit: Int) -> Hit? {
    let isShared = Self.mayBegin(first, bits.shared)
    let isOwn = Self.mayBegin(first, bits.own)
    return isShared || isOwn ? longest(first, scanner, isShared, isOwn, before: limit) : nil
  }

  private func longest(
    _ first: NameToken,
    _ scanner: NameScanner,
    _ isShared: Bool,
    _ isOwn: Bool,
    before limit: Int
  ) -> Hit? {
    if first.kind == .other, scanner.isWord(before: first.start) { return nil }
    var hit = Hit(range: first.start..<first.start)
    if isShared { extend(&hit, first, scanner, isOwn: false, before: limit) }
    if isOwn { extend(&hit, first, scanner, isOwn: true, before: limit) }
    return hit.range.isEmpty ? nil : hit
  }

  /// Puts the longest name of a table into the hit, where the hit holds no longer one.
  private func extend(_ hit: inout Hit, _ first: NameToken, _ scanner: NameScanner, isOwn: Bool, before limit: Int) {
    let table = isOwn ? own : shared
    var last: NameToken?
    var token = first
    var gap = NameGap.none
    var state = NameTable.root
    while token.end <= limit, let next = table.next(state, gap, last, token) {
      state = next
      if token.end >= hit.range.upperBound, token.kind != .other || !scanner.isWord(at: token.end),
        firstGood(in: state, first.start..<token.end, scanner, isOwn: isOwn) != nil
      {
        if token.end > hit.range.upperBound { hit = Hit(range: first.start..<token.end) }
        if isOwn { hit.own = state } else { hit.shared = state }
      }
      last = token
      let following = scanner.gap(after: token.end)
      guard following.next < scanner.bytes.count else { return }
      gap = following.gap
      token = scanner.token(at: following.next)
    }
  }

  /// The first name that ends in a state and counts, from a place in the table's names on.
  private func firstGood(
    in state: Int32,
    from start: Int32? = nil,
    _ range: Range<Int>,
    _ scanner: NameScanner,
    isOwn: Bool
  ) -> NameTable.Name? {
    let table = isOwn ? own : shared
    var place = start ?? table.firstName(in: state)
    while place >= 0 {
      let name = table.names[Int(place)]
      if isGood(name, of: table, range, scanner, isOwn: isOwn) { return name }
      place = name.next
    }
    return nil
  }

  private func isGood(
    _ name: NameTable.Name,
    of table: NameTable,
    _ range: Range<Int>,
    _ scanner: NameScanner,
    isOwn: Bool
  ) -> Bool {
    if let days, let period = name.days, !period.overlaps(days) { return false }
    guard namespaces.contains(name.namespace), table.isSame(name, range, in: scanner) else { return false }
    if isShadowing, !isOwn, scope.owns(table.handles[Int(name.handle)]) { return false }
    return !name.isCapital || scanner.isSentenceStart(range.lowerBound)
  }

  /// At most this many holders of one name are offered.
  private static let mostHolders = 8

  private func handles(of hit: Hit, _ scanner: NameScanner) -> [Handle] {
    var found: [Handle] = []
    for (table, state, isOwn) in [(own, hit.own, true), (shared, hit.shared, false)] where state >= 0 {
      var next = firstGood(in: state, hit.range, scanner, isOwn: isOwn)
      while let name = next, found.count < Self.mostHolders {
        let handle = table.handles[Int(name.handle)]
        if !found.contains(handle) { found.append(handle) }
        next = firstGood(in: state, from: name.next, hit.range, scanner, isOwn: isOwn)
      }
    }
    return found
  }
}

extension NameScanner {
  /// Whether a hyphen or a dash joins words with a letter, a digit or the stop of an abbreviation on either side, or a hyphen
  /// behind them is left hanging: `Japan-based`, `U.S.-Japan`, `Japan- und China-Reise`.
  fileprivate func isInCompound(_ range: Range<Int>) -> Bool {
    if let mark = bytes.codePoint(before: range.lowerBound), mark.scalar.joinsWords,
      isWord(before: mark.start) || bytes.codePoint(before: mark.start)?.scalar == "."
    {
      return true
    }
    guard let mark = bytes.codePoint(at: range.upperBound), mark.scalar.joinsWords else { return false }
    if isWord(at: mark.end) { return true }
    guard mark.scalar != "\u{2013}", let next = bytes.codePoint(at: mark.end)?.scalar else { return false }
    return next.isSpace || next == "," || next == "/"
  }

  /// Whether a word at `index` may have its capital from where it stands: at the start of a text or a line, behind a mark
  /// that ends a sentence, a quotation mark, or a mark that opens a bracket.
  fileprivate func isSentenceStart(_ index: Int) -> Bool {
    var index = index
    while let point = bytes.codePoint(before: index) {
      let scalar = point.scalar
      index = point.start
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
  /// Whether it joins two words to one: a hyphen or an en dash.
  fileprivate var joinsWords: Bool {
    switch self {
    case "-", "\u{2010}", "\u{2011}", "\u{2013}": true
    default: false
    }
  }

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
