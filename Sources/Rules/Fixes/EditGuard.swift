// The one place where edits are tried before they are made or offered.

public import Syntax
internal import Text

/// Which edits of a corpus may be made. An edit is refused where it would change the text of an article otherwise than it
/// says, where it would make something of a file that cannot be read, and where one of its files cannot be written.
///
/// `check --fix`, its closing line, `tag`, code actions and inlay hints all ask here.
public struct EditGuard {
  /// So many edits are each tried by themselves; of more, those that touch no other are tried together.
  private static let few = 32
  /// How many times a file is read to find out which edits harm it, before those that stand at the harm are refused.
  private static let questions = 32
  /// How many times those that touch an earlier one are put off.
  private static let turns = 8

  private let read: (String) -> EditedFile?
  private var known: [String: EditedFile?] = [:]

  /// `read` gives a file by its path from the root; nil where it cannot be written. It is asked once for each file.
  public init(_ read: @escaping (String) -> EditedFile?) { self.read = read }

  /// A file as it is before the edits; nil where it cannot be written.
  public subscript(path: String) -> EditedFile? {
    mutating get {
      if let file = known[path] { return file }
      let file = read(path)
      known[path] = .some(file)
      return file
    }
  }

  /// Edits as they go into the files: with moved lines as they stand in theirs, and with the line ends of the file that
  /// they go into. `path` is the file of those that name none. nil where a file cannot be written.
  public mutating func resolve(_ edits: [FileEdit], _ effect: TextEffect = .kept, in path: String) -> CorpusEdit? {
    var resolved: [PlacedEdit] = []
    for edit in edits {
      let target = edit.path ?? path
      guard let file = self[target] else { return nil }
      let source = edit.moved.map { self[$0.path] }
      if let source, source == nil { return nil }
      resolved.append(PlacedEdit(path: target, edit: edit.resolved(in: file.bytes, from: (source ?? nil)?.bytes)))
    }
    return CorpusEdit(path: path, effect: effect, edits: resolved)
  }

  /// Whether each of several edits, between which a person chooses, may be made. Reads each file a bounded number of
  /// times, however many edits there are; of very many, some may be refused that would do no harm by themselves.
  public mutating func allows(_ edits: [CorpusEdit]) -> [Bool] {
    var isAllowed = Array(repeating: false, count: edits.count)
    if edits.count > Self.few {
      for number in inTurns(edits) { isAllowed[number] = true }
    }
    for number in edits.indices.lazy.filter({ !isAllowed[$0] }).prefix(Self.few) {
      isAllowed[number] = sift([edits[number]]).refused.isEmpty
    }
    return isAllowed
  }

  /// The numbers of the edits that can be made one after the other: those that touch no other first, then those that had
  /// to wait for them.
  mutating func inTurns(_ edits: [CorpusEdit]) -> [Int] {
    var kept: [Int] = []
    var left = Array(edits.indices)
    for _ in 0..<Self.turns where !left.isEmpty {
      var plan = EditPlan()
      var (taken, waiting): ([Int], [Int]) = ([], [])
      for number in left {
        if plan.take(edits[number]) { taken.append(number) } else { waiting.append(number) }
      }
      let refused = sift(taken.map { edits[$0] }).refused
      kept += taken.indices.lazy.filter { !refused.contains($0) }.map { taken[$0] }
      left = waiting
    }
    return kept
  }

  /// The numbers of those that must be left out of edits none of which touch, and the new bytes of the files that the
  /// others change. One that is left out is so in every file.
  mutating func sift(_ edits: [CorpusEdit]) -> (refused: Set<Int>, files: [String: [UInt8]]) {
    var byPath: [String: [Int]] = [:]
    for (number, edit) in edits.enumerated() {
      for path in Set(edit.edits.map(\.path)) { byPath[path, default: []].append(number) }
    }
    var refused: Set<Int> = []
    var files: [String: [UInt8]] = [:]
    var left = Array(byPath.keys.sorted().reversed())
    while let path = left.popLast() {
      guard let file = self[path], let numbers = byPath[path] else { continue }
      let here = numbers.filter { !refused.contains($0) }
      let kept = FileTrial(file.tree, path, edits).kept(of: here, questions: Self.questions)
      files[path] = kept.bytes
      for number in Set(here).subtracting(kept.numbers) {
        refused.insert(number)
        // Where its other files were tried, they were tried with it.
        left += Set(edits[number].edits.map(\.path)).filter { $0 != path && files[$0] != nil }.sorted()
      }
    }
    return (refused, files.filter { path, bytes in self.known[path]??.bytes != bytes })
  }
}
