// Files after their fixes.

public import Rules
internal import Text

extension FileSet {
  /// Applies fixes until nothing more can be mended.
  public mutating func mend(_ scope: FixScope) -> Fixing {
    var mending = Fixing(scope)
    while true {
      let told = findings().sorted { $0.key < $1.key }.map { FileFindings(path: $0.key, findings: $0.value) }
      let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
      let changed = mending.round(told) { texts[$0] }
      if changed.isEmpty { return mending }
      for (index, file) in files.enumerated() { files[index].bytes = changed[file.path] ?? file.bytes }
    }
  }

  /// The files as one literal.
  public var literal: String {
    files.map { "-- \($0.path) --\n" + String(decoding: $0.bytes, as: UTF8.self) + "\n" }.joined()
  }
}
