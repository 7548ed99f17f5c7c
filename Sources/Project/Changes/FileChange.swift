// A file's new bytes, which go where its old ones were, and nowhere else.

public import Disk

public struct FileChange: Sendable {
  public var path: DiskPath
  /// As they were read when the new ones were made.
  public var old: [UInt8]
  public var new: [UInt8]

  public init(path: DiskPath, old: [UInt8], new: [UInt8]) {
    (self.path, self.old, self.new) = (path, old, new)
  }

  /// Puts the new bytes of files in place, each whole or not at all; what somebody changed meanwhile is left as it is. For
  /// each change nil or, in words, why it was not made.
  public static func write(_ changes: [FileChange]) -> [String?] {
    let fitting = changes.filter { $0.new.count <= readingLimit }
    let replaced = replaceFiles(fitting.map { ($0.path, $0.new) }) { number in
      (try? readFile(fitting[number].path).get()) == fitting[number].old
    }
    var answers = zip(fitting, replaced).map { change, replaced in
      switch replaced {
      case .done: nil as String?
      case .leftAsItIs: "\(change.path): changed by somebody else meanwhile, and left as it is; run this again"
      case .failed(let problem): problem.description
      }
    }[...]
    return changes.map { change in
      change.new.count <= readingLimit
        ? answers.popFirst() ?? nil : "\(change.path): it would be too large to be read again, and is left as it is"
    }
  }
}
