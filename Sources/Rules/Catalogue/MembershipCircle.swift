// A group that is in itself.

internal import Corpus
internal import Text

enum MembershipCircle: VocabularyRule {
  static let page = RulePage(
    "membership-circle",
    .error,
    .definitions,
    "An actor or an issue belongs to itself, directly or through others.",
    why: "`in` makes a tree. In a circle every member would count as part of every other, whatever the periods.",
    wrong: "-- a.codebook --\n<<@cabinet>>: Cabinet\n  in: @government\n@government: Government\n  in: @cabinet\n",
    right: "-- a.codebook --\n@cabinet: Cabinet\n  in: @government\n@government: Government\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    guard file.facts.isCodebook ? hasMembership(file.facts.definitions) : hasArrow(file.facts.definitions) else {
      return
    }
    // A codebook sees codebooks alone, so an article's circle is made of its own definitions.
    var all = file.facts.standingDefinitions
    if file.facts.isCodebook {
      all = all.filter { definition in
        guard let entry = scope.vocabulary.entry(definition.handle) else { return false }
        return entry.path == file.path && entry.definition.range == definition.range
      }
    }
    let own = all.count
    var places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.handle, $0.offset) })
    if file.facts.isCodebook { follow(&all, &places, scope.vocabulary, behind: file.path) }
    let arrows = all.map { definition in
      definition.memberships.compactMap { places[Handle(definition.handle.namespace, $0.text)] }
    }
    for circle in Circles.all(arrows) {
      guard let first = circle.min(), first < own else { continue }
      let round = Circles.way(from: first, within: Set(circle), arrows).map { all[$0].handle.written }
      list.report(all[first].range, "a circle: " + round.joined(separator: " is in ") + "; take one `in` out")
    }
  }

  /// Adds what the definitions are in, by way of others, in codebooks behind this one: a circle is reported in the first
  /// codebook that has a part in it.
  private static func follow(
    _ all: inout [Definition],
    _ places: inout [Handle: Int],
    _ vocabulary: Vocabulary,
    behind path: String
  ) {
    var place = 0
    while place < all.count {
      let definition = all[place]
      place += 1
      for membership in definition.memberships {
        let handle = Handle(definition.handle.namespace, membership.text)
        guard places[handle] == nil, let entry = vocabulary.entry(handle), PathOrder(path) < PathOrder(entry.path)
        else { continue }
        places[handle] = all.count
        all.append(entry.definition)
      }
    }
  }

  private static func hasMembership(_ definitions: [Definition]) -> Bool {
    definitions.contains { !$0.memberships.isEmpty }
  }

  /// Whether a definition is in one of the same few: asked of every article, so without a table.
  private static func hasArrow(_ definitions: [Definition]) -> Bool {
    definitions.count > 32
      || definitions.contains { definition in
        definition.memberships.contains { membership in
          definitions.contains { $0.handle.name == membership.text }
        }
      }
  }
}
