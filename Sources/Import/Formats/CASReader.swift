// UIMA CAS in JSON, as INCEpTION and Dossier write it.

/// Reads annotations by their places in UTF-16 units. What Dossier wrote has its item as a feature; of other annotations the
/// value, else the type, becomes an issue, other features variables.
struct CASReader: AnnotationReader {
  static func isMain(_ name: String) -> Bool { name.hasSuffix(".json") }

  func articles(
    in name: String,
    _ files: ImportFiles,
    _ codes: inout CodeNames
  ) throws(ImportRefusal) -> [ImportedArticle] {
    switch JSONTree.read(try files.read(name)) {
    case .success(let tree): return [try CASContent(tree, name).article(&codes)]
    case .failure(var refusal):
      refusal.file = name
      throw refusal
    }
  }
}
