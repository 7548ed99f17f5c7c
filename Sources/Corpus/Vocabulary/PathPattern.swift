// Patterns of paths, as settings name files by.

/// A pattern of paths: `*` is any run within a name, `?` one character of a name, `**` any run of folders.
public struct PathPattern: Hashable, Sendable {
  /// The pattern as written.
  public let text: String
  /// What stands between its slashes.
  private let parts: [[UInt8]]

  public init(_ text: String) {
    self.text = text
    parts = text.utf8.split(separator: slash, omittingEmptySubsequences: true).map { Array($0) }
  }

  /// Whether the pattern covers a path that is relative to the root, with `/` between names. Takes time in proportion
  /// to the product of the two lengths at most.
  public func matches(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { matches($0) }
  }

  /// Whether the pattern may cover a path below a folder, itself relative to the root and empty for that.
  public func mayMatch(below folder: String) -> Bool {
    var folder = folder
    return folder.withUTF8 { folder in
      var name = Self.name(in: folder, from: 0)
      for part in parts where part != anyFolders || name.lowerBound < folder.count {
        if part == anyFolders || name.lowerBound >= folder.count { return true }
        if !Self.covers(part, folder, name) { return false }
        name = Self.name(in: folder, from: name.upperBound)
      }
      return name.lowerBound >= folder.count && parts.last == anyFolders
    }
  }

  private func matches(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var part = 0
    var name = Self.name(in: path, from: 0)
    // What follows the last `**`, and the names that it has not taken yet: it takes one more where all else fails.
    var again: (part: Int, from: Int)?
    while name.lowerBound < path.count {
      if part < parts.count, parts[part] == anyFolders {
        part += 1
        again = (part, name.lowerBound)
      } else if part < parts.count, Self.covers(parts[part], path, name) {
        part += 1
        name = Self.name(in: path, from: name.upperBound)
      } else if let other = again {
        part = other.part
        name = Self.name(in: path, from: Self.name(in: path, from: other.from).upperBound)
        again = (part, name.lowerBound)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { $0 == anyFolders }
  }

  /// The bytes of the first name at or behind an index; empty, at the end, where none follows.
  private static func name(in path: UnsafeBufferPointer<UInt8>, from index: Int) -> Range<Int> {
    var start = index
    while start < path.count, path[start] == slash { start += 1 }
    var end = start
    while end < path.count, path[end] != slash { end += 1 }
    return start..<end
  }

  private static func covers(_ part: [UInt8], _ path: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    var place = 0
    var index = name.lowerBound
    // What follows the last `*`, and where what it took ends: it takes one more character where all else fails.
    var again: (place: Int, index: Int)?
    while index < name.upperBound {
      if place < part.count, part[place] == UInt8(ascii: "*") {
        place += 1
        again = (place, index)
      } else if place < part.count, part[place] == UInt8(ascii: "?") {
        place += 1
        index = character(after: index, path, name)
      } else if place < part.count, part[place] == path[index] {
        place += 1
        index += 1
      } else if let other = again {
        place = other.place
        index = character(after: other.index, path, name)
        again = (place, index)
      } else {
        return false
      }
    }
    return part[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func character(after index: Int, _ path: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Int {
    var next = index + 1
    while next < name.upperBound, path[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}

private let slash = UInt8(ascii: "/")
private let anyFolders = Array("**".utf8)
