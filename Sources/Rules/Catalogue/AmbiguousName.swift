// A name that several actors have at once.

internal import Corpus
internal import Syntax
internal import Text

enum AmbiguousName: VocabularyRule {
  static let page = RulePage(
    "ambiguous-name",
    .warning,
    .corpus,
    "Two actors have the same name at the same dates.",
    why: """
      Nobody can say whom such a name means, and `dossier tag` leaves it alone. Give each name the period in which its \
      actor held it, or use longer names. Two periods may share one day, as when an office changes hands.
      """,
    wrong: """
      -- dossier.codebook --
      @bush: George Bush
        also: the President, 1989-01-20/1993-01-20
      @clinton: Bill Clinton
        also: <<the President>>

      """,
    right: """
      -- dossier.codebook --
      @bush: George Bush
        also: the President, 1989-01-20/1993-01-20
      @clinton: Bill Clinton
        also: the President, 1993-01-20/2001-01-20

      """
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    guard !file.definitions.isEmpty else { return }
    // Of a name that very many have the list is made once, without those who have no names.
    var known: [String: [NameHolder]] = [:]
    func holders(of name: String) -> [NameHolder] {
      if let known = known[name] { return known }
      let holders = scope.holders(of: name)
      guard holders.count > mostOthers else { return holders }
      let named = holders.filter { scope.find($0.handle).map { isNamed($0.definition) } ?? false }
      known[name] = named
      return named
    }
    for (view, definition) in zip(file.definitions, file.facts.definitions) {
      guard isNamed(definition), scope.find(definition.handle)?.definition == definition else { continue }
      let names = [(definition.title, nil, view.title)] + definition.names.map { ($0.text, $0.period?.days, $0.range) }
      for (name, period, range) in names {
        let others = others(definition.handle, period, holders(of: name), file, scope)
        guard !others.isEmpty else { continue }
        list.report(
          range,
          "`\(name)` is also a name of \(others.map(\.handle).written) at the same dates: give both names a period, or use longer names",
          related: others.map(related)
        )
      }
    }
  }

  /// The most other actors that are named.
  private static let mostOthers = 3

  /// Who else has a name. Of two definitions in codebooks, or in one header, the later is reported; one in a header is also
  /// held to the codebooks, at the article's date.
  private static func others(
    _ handle: Handle,
    _ period: DayRange?,
    _ holders: [NameHolder],
    _ file: FileCheck,
    _ scope: Scope
  ) -> [Scope.Found] {
    guard holders.count > 1 else { return [] }
    let date = file.tree.isCodebook ? nil : file.facts.defaultDate?.days
    var others: [Scope.Found] = []
    var isEarlier = true
    for holder in holders {
      if others.count == mostOthers { break }
      if holder.handle == handle { isEarlier = false }
      if !isEarlier, file.tree.isCodebook { break }
      guard holder.handle != handle, isEarlier || !scope.owns(holder.handle), clash(holder.days, period, at: date),
        !others.contains(where: { $0.handle == holder.handle }), let other = scope.find(holder.handle),
        isNamed(other.definition)
      else { continue }
      others.append(other)
    }
    return others
  }

  /// Whether two names may both be meant, at a date if one is given.
  private static func clash(_ a: DayRange?, _ b: DayRange?, at date: DayRange?) -> Bool {
    if let date { return a?.overlaps(date) ?? true && b?.overlaps(date) ?? true }
    guard let a, let b else { return true }
    return a.overlapsBeyondHandover(b)
  }

  /// Whether a definition is of an actor who has a name. Of the unnamed several may well be described in the same words.
  private static func isNamed(_ definition: Definition) -> Bool {
    definition.handle.namespace == .actor && definition.kind != .anonymous
  }

  private static func related(_ other: Scope.Found) -> RelatedPlace {
    RelatedPlace(
      path: other.codebook,
      range: other.definition.range,
      message: "`\(other.handle.written)` is defined here"
    )
  }
}

extension Scope.Found {
  fileprivate var handle: Handle { definition.handle }
}
