// A change of one or more files of a corpus that is made whole or not at all.

public import Syntax

/// A fix, a tag, or whatever else changes files, as `EditGuard` tries it.
public struct CorpusEdit: Hashable, Sendable {
  /// The file that `effect` speaks of, relative to the root. The texts of all other files stay as they are.
  public var path: String
  public var effect: TextEffect
  public var edits: [PlacedEdit]

  public init(path: String, effect: TextEffect = .kept, edits: [PlacedEdit]) {
    self.path = path
    self.effect = effect
    self.edits = edits
  }

  /// What it does to one file.
  func change(of path: String) -> TextChange {
    TextChange(
      edits: edits.lazy.filter { $0.path == path }.map(\.edit),
      effect: path == self.path ? effect : .kept
    )
  }
}
