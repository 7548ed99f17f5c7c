// What a definition is known by.

/// A handle without its sigil. Two that are canonically equivalent (NFC) are equal, as `String` compares.
public struct Handle: Hashable, Sendable, Comparable {
  public var namespace: Namespace
  public var name: String

  public init(_ namespace: Namespace, _ name: String) {
    self.namespace = namespace
    self.name = name
  }

  /// The actor that is there without being defined: the article's own voice.
  public static let article = Handle(.actor, "article")

  public static func < (a: Handle, b: Handle) -> Bool {
    a.namespace != b.namespace ? a.namespace.rawValue < b.namespace.rawValue : a.name < b.name
  }

  /// A number for a name in UTF-8, and whether it is ASCII alone: another has equal ones that are spelled otherwise.
  @inline(__always)
  static func hash(_ namespace: Namespace, _ name: UnsafeRawBufferPointer) -> (hash: UInt32, isASCII: Bool) {
    var (hash, all) = (UInt64(namespace.rawValue) << 32 | UInt64(truncatingIfNeeded: name.count), UInt64(0))
    func mix(_ chunk: UInt64) {
      all |= chunk
      // Both halves of the product: a change of the last letter must reach the lowest bits.
      let product = (hash ^ chunk).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
    }
    var index = 0
    while index + 8 <= name.count {
      mix(name.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < name.count {
      rest = rest << 8 | UInt64(name[index])
      index += 1
    }
    mix(rest)
    return (UInt32(truncatingIfNeeded: hash ^ hash >> 32), all & 0x8080_8080_8080_8080 == 0)
  }

  /// The handle with its sigil; a verb without its sign.
  public var written: String {
    switch namespace {
    case .actor: "@" + name
    case .issue: "#" + name
    case .verb: name
    case .variable: "%" + name
    }
  }
}
