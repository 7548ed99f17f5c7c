// The edits of one file, tried together.

internal import Syntax
internal import Text

/// One file, and the edits of a corpus that change it among others.
struct FileTrial {
  private let file: TextPreservation
  private let path: String
  private let edits: [CorpusEdit]

  init(_ tree: SyntaxTree, _ path: String, _ edits: [CorpusEdit]) {
    file = TextPreservation(tree)
    self.path = path
    self.edits = edits
  }

  /// The file after the edits of these numbers; nil where they must not all be made.
  func bytes(after numbers: [Int]) -> [UInt8]? {
    file.bytes(after: EditPlan.edits(of: numbers.lazy.map { edits[$0] }, in: path), numbers.map { change($0).effect })
  }

  /// Those that can be made together, and the file after them: all, or all but the few that bisection finds; where it
  /// would take more questions than are allowed, all but those that stand where harm shows.
  func kept(of numbers: [Int], questions: Int) -> (numbers: [Int], bytes: [UInt8]) {
    if let bytes = bytes(after: numbers) { return (numbers, bytes) }
    var limit = questions
    if let kept = numbers.bisect(limit: &limit, where: { bytes(after: $0) != nil }) {
      return (kept, bytes(after: kept) ?? file.tree.bytes)
    }
    var left = numbers
    for _ in 0..<questions where !left.isEmpty {
      let bad = file.culprits(among: left.map { change($0) }, EditPlan.edits(of: left.lazy.map { edits[$0] }, in: path))
      let isBad = Set(bad)
      left = left.indices.filter { !isBad.contains($0) }.map { left[$0] }
      if let bytes = bytes(after: left) { return (left, bytes) }
    }
    return ([], file.tree.bytes)
  }

  private func change(_ number: Int) -> TextChange { edits[number].change(of: path) }
}
