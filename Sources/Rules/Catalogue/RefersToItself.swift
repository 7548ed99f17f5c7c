// A statement whose holder is on its other side, too.

internal import Corpus
internal import Syntax
internal import Text

enum RefersToItself: FileRule {
  static let page = RulePage(
    "refers-to-itself",
    .info,
    .statements,
    fix: true,
    isSelected: true,
    "A statement's holder is also its target, its addressee or its reporter, or its target is also the reason or the condition.",
    why: """
      Often the wrong handle was picked from a list. Who speaks for himself needs no `via`; a reason that is the issue \
      itself says nothing. Somebody may well criticise himself: then leave it.
      """,
    wrong: "Tokyo{@japan} [refused]{@japan -rejects #quotas to <<@japan>>}.",
    right: "Tokyo{@japan} [refused]{@japan -rejects #quotas}."
  )

  static func check(_ file: FileCheck, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.statements.isEmpty else { return }
    let repeated = Set(file.problems(.duplicateClause).compactMap(\.related))
    for statement in facts.statements {
      let uses = facts.uses(statement.uses)
      for use in uses where use.handle >= 0 {
        let (other, words): (UseRole, String)
        switch use.role {
        case .target: (other, words) = (.holder, "holds this position and is its target")
        case .addressee: (other, words) = (.holder, "says this to itself")
        case .reporter: (other, words) = (.holder, "reports its own position")
        case .reason: (other, words) = (.target, "is the reason for a position on itself")
        case .condition, .exception: (other, words) = (.target, "is the condition of a position on itself")
        case .mention, .topic, .holder, .verb, .negated, .broader, .variable, .value: continue
        }
        guard let handle = facts.handle(of: use), handle != .article,
          uses.contains(where: { $0.role == other && $0.handle == use.handle })
        else { continue }
        list.report(
          use.range,
          "`\(use.sigil.character)\(handle.name)` \(words): correct the handle, or leave the clause out",
          fixes: use.role == .target ? [] : fixes(use.range, file.tree, repeated)
        )
      }
    }
  }

  /// Takes a value out of its clause, or the clause if it has no other value. Where the item repeats the clause, the second
  /// would stand in its place. Somebody may have meant another handle, so nobody applies it unasked.
  private static func fixes(_ value: TextRange, _ tree: SyntaxTree, _ repeated: Set<TextRange>) -> [Fix] {
    guard let clause = tree.path(at: value.start).last(where: { tree.nodes[$0].kind == .clause }),
      !repeated.contains(tree.nodes[clause].range), let range = removed(value, clause, tree)
    else { return [] }
    var fix = Fix("Leave it out", isSafe: false, TextEdit(range, ""))
    fix.needsExplicitSelection = true
    return [fix]
  }

  private static func removed(_ value: TextRange, _ clause: Int, _ tree: SyntaxTree) -> TextRange? {
    let range = tree.nodes[clause].range
    let parts = tree.children(of: clause).map { (kind: tree.nodes[$0].kind, range: tree.nodes[$0].range) }
    let values = parts.filter { $0.kind == .actor || $0.kind == .issue || $0.kind == .label }
    guard let place = values.firstIndex(where: { $0.range == value }) else { return nil }
    if values.count == 1 { return TextRange(tree.spaceStart(before: range.start), range.end) }
    if place + 1 < values.count { return TextRange(value.start, values[place + 1].range.start) }
    return parts.last { $0.kind == .comma && $0.range.end <= value.start }.map {
      TextRange(tree.spaceStart(before: $0.range.start), range.end)
    }
  }
}
