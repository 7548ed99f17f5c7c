// What reads the annotations of other programs.

/// A format that annotations come in.
protocol AnnotationReader: Sendable {
  /// Whether a file of this name holds annotations, or leads to them.
  static func isMain(_ name: String) -> Bool

  /// The articles of one such file.
  func articles(
    in name: String,
    _ files: ImportFiles,
    _ codes: inout CodeNames
  ) throws(ImportRefusal) -> [ImportedArticle]

  /// The codebooks that come along, by their paths.
  func codebooks(in name: String, _ files: ImportFiles) throws(ImportRefusal) -> [(name: String, bytes: [UInt8])]
}

extension AnnotationReader {
  func codebooks(in name: String, _ files: ImportFiles) throws(ImportRefusal) -> [(name: String, bytes: [UInt8])] { [] }
}
