// A list that names the same thing twice.

internal import Corpus
internal import Syntax
internal import Text

enum NamedTwice: FileRule {
  static let page = RulePage(
    "named-twice",
    .warning,
    .statements,
    fix: true,
    "A list of actors, issues, statements or dates names one of them twice.",
    why: "Whoever counts the list counts it twice. Often another handle was meant.",
    wrong: "[The Americans]{@us, <<@us>>} met the envoy.",
    right: "[The Americans]{@us} met the envoy."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let facts = file.facts
    for mention in facts.mentions where mention.uses.count > 1 { check(facts.uses(mention.uses), file, &list) }
    for topic in facts.topics where topic.uses.count > 1 { check(facts.uses(topic.uses), file, &list) }
    for not in facts.nots where not.uses.count > 1 { check(facts.uses(not.uses), file, &list) }
    for statement in facts.statements {
      check(facts.uses(statement.uses), file, &list)
      if statement.labels.count > 1 {
        check(facts.labels(statement).map { ($0.range, $0.place.role ?? .target, $0.name) }, file, &list)
      }
      if statement.dates.count > 1 {
        let dates = facts.clauseDates(statement).map { ($0.when.range, $0.role, file.tree.string($0.when.range)) }
        check(dates, file, &list)
      }
    }
  }

  /// Whether handles of a role stand in a list.
  private static func isListed(_ role: UseRole) -> Bool {
    switch role {
    case .mention, .topic, .holder, .target, .addressee, .reporter, .reason, .condition, .exception, .negated: true
    case .verb, .broader, .variable, .value: false
    }
  }

  private static func check(_ uses: ArraySlice<Use>, _ file: FileCheck, _ list: inout FindingList) {
    // To compare a few is faster than to hash all, and asks for no memory.
    if uses.count < 12 {
      let isDistinct = uses.indices.allSatisfy { place in
        let use = uses[place]
        var other = uses.startIndex
        while other < place, uses[other].handle != use.handle || uses[other].role != use.role { other += 1 }
        return other == place || !isListed(use.role)
      }
      if isDistinct { return }
    }
    check(uses.lazy.filter { isListed($0.role) }.map { ($0.range, $0.role, "\($0.handle)") }, file, &list)
  }

  private static func check(
    _ parts: [(range: TextRange, role: UseRole, name: String)],
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    var seen: [Key: TextRange] = [:]
    for part in parts {
      let key = Key(role: part.role, name: part.name)
      guard let first = seen[key] else {
        seen[key] = part.range
        continue
      }
      list.report(
        part.range,
        "this list names `\(file.tree.string(part.range))` twice: delete one, or write what you meant",
        related: [RelatedPlace(path: nil, range: first, message: "the first one")],
        fixes: [Fix("Delete the second one", isSafe: false, TextEdit(withComma(part.range, file.tree), ""))]
      )
    }
  }

  private struct Key: Hashable {
    var role: UseRole
    var name: String
  }

  /// A part of a list from the end of the part before it, with the `?` behind it.
  private static func withComma(_ range: TextRange, _ tree: SyntaxTree) -> TextRange {
    let node = tree.firstNode(from: range.start)
    var whole = range
    var before = node - 1
    while before > 0, tree.nodes[before].kind == .space || tree.nodes[before].kind == .comma {
      whole.start = tree.nodes[before].range.start
      before -= 1
    }
    if node + 1 < tree.nodes.count, tree.nodes[node + 1].kind == .unsure { whole.end = tree.nodes[node + 1].range.end }
    return whole
  }
}
