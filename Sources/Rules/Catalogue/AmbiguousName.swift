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
    let isCodebook = file.tree.isCodebook
    let date = isCodebook ? nil : file.facts.defaultDate?.days
    var known: [String: NameClashes] = [:]
    /// nil for a name that nobody else has.
    func gathered(_ name: String) -> NameClashes? {
      let holders = scope.holders(of: name)
      guard holders.count > 1 else { return nil }
      let named = holders.filter { scope.find($0.handle).map { isNamed($0.definition) } ?? false }
      return NameClashes(named, at: date) { !isCodebook && !scope.owns($0) }
    }
    for (view, definition) in zip(file.definitions, file.facts.definitions) {
      guard isNamed(definition), scope.find(definition.handle)?.definition == definition else { continue }
      let names = [(definition.title, nil, view.title)] + definition.names.map { ($0.text, $0.period?.days, $0.range) }
      for (name, period, range) in names {
        guard var clashes = known.removeValue(forKey: name) ?? gathered(name) else { continue }
        let others = clashes.others(than: definition.handle, period, most: mostOthers).compactMap { scope.find($0) }
        known[name] = clashes
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
