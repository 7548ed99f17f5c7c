// Files after their fixes.

public import Rules

extension FileSet {
  /// Applies fixes until nothing more can be fixed.
  public mutating func fix(_ scope: FixScope) -> Fixing {
    var fixing = Fixing(scope)
    while true {
      let told = findings().sorted { $0.key < $1.key }.map { FileFindings(path: $0.key, findings: $0.value) }
      let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.edited) })
      let changed = fixing.round(told) { texts[$0] ?? nil }
      if changed.isEmpty { return fixing }
      for (index, file) in files.enumerated() { files[index].bytes = changed[file.path] ?? file.bytes }
    }
  }

  /// The files as one literal.
  public var literal: String {
    files.map { "-- \($0.path) --\n" + String(decoding: $0.bytes, as: UTF8.self) + "\n" }.joined()
  }
}
