// An edit and the file that it goes into.

public import Text

/// An edit of one file of a corpus, just as it goes into the file's bytes.
public struct PlacedEdit: Hashable, Sendable {
  /// Relative to the root.
  public var path: String
  public var edit: TextEdit

  public init(path: String, edit: TextEdit) {
    self.path = path
    self.edit = edit
  }
}
