// The files that an import reads, wherever they lie.

/// Names, and what they hold. Names are paths with `/` from the folder that was named.
public struct ImportFiles: Sendable {
  /// In the order of their bytes.
  public let names: [String]
  private let known: Set<String>
  private let bytes: @Sendable (String) -> Result<[UInt8], ImportRefusal>

  /// `bytes` reads a file by its name; a failure says why it cannot be read.
  public init(_ names: [String], _ bytes: @escaping @Sendable (String) -> Result<[UInt8], ImportRefusal>) {
    self.names = names
    known = Set(names)
    self.bytes = bytes
  }

  /// Files that are in memory.
  public init(_ files: [String: [UInt8]]) {
    self.init(files.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) { name in
      files[name].map { .success($0) } ?? .failure(ImportRefusal(file: name, "there is no such file"))
    }
  }

  func has(_ name: String) -> Bool { known.contains(name) }

  func read(_ name: String) throws(ImportRefusal) -> [UInt8] { try bytes(name).get() }

  /// Whether a name leads to a file below a folder and nowhere else: no part is empty or begins with a point, and no sign in
  /// it is one that a disk or a terminal takes otherwise.
  static func isPlain(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return name.utf8.count < 4096
      && parts.allSatisfy { part in
        !part.isEmpty && part.first != "." && part.utf8.count <= 240
          && part.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\\" && $0.value != 0x7F }
      }
  }
}
