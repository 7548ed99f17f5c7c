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

extension SyntaxTree {
  /// The text of each part of the file, without some of its bytes, whose ranges are sorted.
  fileprivate func texts(upTo ends: [Int], without removed: [TextRange] = []) -> [[UInt8]] {
    var texts = Array(repeating: [UInt8](), count: ends.count)
    var (part, next) = (0, 0)
    for node in nodes where node.kind == .text {
      for index in node.range.indices {
        while part + 1 < ends.count, ends[part] <= index { part += 1 }
        while next < removed.count, Int(removed[next].end) <= index { next += 1 }
        if next < removed.count, Int(removed[next].start) <= index { continue }
        texts[part].append(bytes[index])
      }
    }
    return texts
  }
}
