// All safe fixes of one file at once.

internal import Corpus
public import Rules
internal import Syntax

extension CorpusCheck {
  /// What the safe fixes of a file's errors and warnings make of it and, where they change others, of those: round after
  /// round, as `dossier check --fix` makes them. By path; empty where nothing is fixed, and where the file cannot be read.
  ///
  /// `read`: a file as the corpus holds it; nil where it cannot be written.
  public func fixed(_ path: String, read: @escaping (String) -> EditedFile?) -> [String: [UInt8]] {
    var check = self
    var texts: [String: [UInt8]] = [:]
    var fixing = Fixing(FixScope(takesUnsafe: false))
    func kind(_ path: String) -> FileKind { snapshot.file(at: path).flatMap(snapshot.record)?.facts.kind ?? .article }
    while let file = read(path) {
      let parsed = ParsedFile(texts[path] ?? file.bytes, as: kind(path))
      let findings = check.findings(of: parsed, at: path).filter { $0.severity >= .warning }
      let known = texts
      let new = fixing.round([FileFindings(path: path, findings: findings)]) { path in
        known[path].map { EditedFile($0, as: kind(path)) } ?? read(path)
      }
      if new.isEmpty { return texts }
      for (path, bytes) in new {
        texts[path] = bytes
        check.set(ParsedFile(bytes, as: kind(path)).facts, at: path)
      }
    }
    return texts
  }
}
