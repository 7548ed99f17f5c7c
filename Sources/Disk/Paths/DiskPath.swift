// A path as the disk keeps it: bytes, whatever they spell.

import Platform

/// A path. Names on a disk are bytes and need not be UTF-8; two spellings of `é` are two files. So paths are compared,
/// sorted and opened by their bytes, and only `text` makes words of them.
public struct DiskPath: Hashable, Sendable {
  /// The bytes and the NUL that system calls want behind them.
  private let terminated: [UInt8]

  /// The empty path means the current folder. A NUL, which no path can hold, becomes U+FFFD: such a path is not found.
  public init(_ text: String) { self.init(bytes: text.utf8) }

  public init(bytes: some Collection<UInt8>) {
    var own: [UInt8] = []
    own.reserveCapacity(bytes.count + 1)
    own.append(contentsOf: bytes)
    if own.contains(0) {
      own = own.flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }
    }
    own.append(0)
    terminated = own
  }

  /// A path as C hands it over, an argument of a command for example.
  public init(cString: UnsafePointer<CChar>) {
    terminated = UnsafeBufferPointer(start: cString, count: strlen(cString)).map { UInt8(bitPattern: $0) } + [0]
  }

  /// The bytes, without an ending NUL.
  public var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  /// The path as words; bytes that are not UTF-8 become U+FFFD, and such a text no longer opens the file.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public var isEmpty: Bool { terminated.count == 1 }
  public var isAbsolute: Bool { terminated.first == .slash }

  /// What stands after the last slash: `c` of `a/b/c`, empty for `a/`.
  public var lastName: ArraySlice<UInt8> {
    let bytes = bytes
    guard let slash = bytes.lastIndex(of: .slash) else { return bytes }
    return bytes[(slash + 1)...]
  }

  /// The folder that holds it: `a/b` of `a/b/c`, empty (the current folder) for `c`, `/` for `/c`.
  public var folder: DiskPath {
    let bytes = bytes
    guard let slash = bytes.lastIndex(of: .slash) else { return DiskPath(bytes: []) }
    return DiskPath(bytes: slash == bytes.startIndex ? bytes[...slash] : bytes[..<slash])
  }

  /// This path with a name, or several set apart by slashes, below it; itself when there is none.
  public func appending(_ name: some Collection<UInt8>) -> DiskPath {
    name.isEmpty ? self : DiskPath(folder: bytes, name: name)
  }

  /// This path with `name` below it: `drafts/a.article`.
  public func appending(_ name: String) -> DiskPath { appending(name.utf8) }

  /// Whether it is `folder` or leads through it, by spelling alone: `a/b/c` is within `a/b`, `a/bc` is not.
  public func isWithin(_ folder: DiskPath) -> Bool { remainder(below: folder) != nil }

  /// The path from `folder` to here, by spelling alone; empty when they are the same, nil when this is not within it.
  public func remainder(below folder: DiskPath) -> ArraySlice<UInt8>? {
    let (own, other) = (bytes, folder.bytes)
    if other.isEmpty { return isAbsolute ? nil : own }
    guard own.starts(with: other) else { return nil }
    let rest = own.dropFirst(other.count)
    if other.last == .slash || rest.isEmpty { return rest }
    return rest.first == .slash ? rest.dropFirst() : nil
  }

  /// The bytes with their NUL, for a system call.
  func withCString(_ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    terminated.withUnsafeBytes { raw in
      guard let start = raw.baseAddress else { return -1 }
      return body(start.assumingMemoryBound(to: CChar.self))
    }
  }

  private init(folder: ArraySlice<UInt8>, name: some Collection<UInt8>) {
    // With room for all: a walk makes one for each file.
    var own: [UInt8] = []
    own.reserveCapacity(folder.count + name.count + 2)
    own.append(contentsOf: folder)
    if let last = folder.last, last != .slash { own.append(.slash) }
    own.append(contentsOf: name)
    own.append(0)
    terminated = own
  }
}

extension DiskPath: Comparable {
  /// By bytes: the order of a listing, the same on every machine and in every language.
  public static func < (a: DiskPath, b: DiskPath) -> Bool {
    a.terminated.withUnsafeBytes { a in
      b.terminated.withUnsafeBytes { b in
        guard let first = a.baseAddress, let second = b.baseAddress else { return false }
        let order = memcmp(first, second, min(a.count, b.count))
        return order != 0 ? order < 0 : a.count < b.count
      }
    }
  }
}

extension DiskPath: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}

extension DiskPath: CustomStringConvertible {
  /// The path for a reader: as `text`, but a control character, which could move the cursor or end the line of a
  /// terminal, as `\u{1B}`.
  public var description: String {
    guard terminated.dropLast().contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension UInt8 {
  static let slash = UInt8(ascii: "/")
  static let dot = UInt8(ascii: ".")
}
