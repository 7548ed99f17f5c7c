// Which of many changes change a text, found by the places at which it is not what it should be.

public import Text

extension TextPreservation {
  /// Of changes that must not all be made together, the numbers of those that stand where the text after them is not
  /// what it should be, or where something cannot be read any more; all, where that shows no place. Some of them may do
  /// no harm, and some of the others may once these are left out. Reads the file once.
  ///
  /// `edits`: those of all changes, none of which overlap.
  public func culprits(among changes: [TextChange], _ edits: [TextEdit]) -> [Int] {
    let removed = changes.flatMap(\.effect.removed).sorted()
    let parts = EditSegments(changes, edits, count: tree.bytes.count)
    let after = tree.reread(edits.applied(to: tree.bytes))
    let old = tree.texts(upTo: parts.before)
    let wanted = removed.isEmpty || tree.textIsPinned ? old : tree.texts(upTo: parts.before, without: removed)
    let new = after.texts(upTo: parts.after)
    var bad = Set((0..<parts.count).filter { new[$0] != old[$0] && new[$0] != wanted[$0] })
    if removed.isEmpty {
      var known: [ProblemPlace: Int] = [:]
      for problem in tree.problems { known[ProblemPlace(problem, parts.before), default: 0] += 1 }
      for problem in after.problems {
        let place = ProblemPlace(problem, parts.after)
        known[place, default: 0] -= 1
        if known[place, default: 0] < 0 { bad.insert(place.part) }
      }
    }
    let found = Set(bad.flatMap { parts.changes(at: $0) })
    return found.isEmpty ? Array(changes.indices) : found.sorted()
  }
}

/// A kind of problem in a part of a file.
private struct ProblemPlace: Hashable {
  var kind: SyntaxProblem.Kind
  var part: Int

  init(_ problem: SyntaxProblem, _ ends: [Int]) {
    kind = problem.kind
    part = EditSegments.index(of: problem.range.start, in: ends)
  }
}
