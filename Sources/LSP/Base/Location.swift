// Places in documents.

public struct Location: Codable, Hashable, Sendable {
  public var uri: DocumentURI
  public var range: Range

  public init(uri: DocumentURI, range: Range) {
    self.uri = uri
    self.range = range
  }
}

/// A place to go to that also says which words lead there.
public struct LocationLink: Codable, Hashable, Sendable {
  /// Without it the word at the place asked about.
  public var originSelectionRange: Range?
  public var targetUri: DocumentURI
  /// All of the target, with what belongs to it.
  public var targetRange: Range
  /// What is to be selected, inside `targetRange`.
  public var targetSelectionRange: Range

  public init(
    originSelectionRange: Range? = nil,
    targetUri: DocumentURI,
    targetRange: Range,
    targetSelectionRange: Range
  ) {
    self.originSelectionRange = originSelectionRange
    self.targetUri = targetUri
    self.targetRange = targetRange
    self.targetSelectionRange = targetSelectionRange
  }
}
