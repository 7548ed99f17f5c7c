// A file's new bytes, which go where its old ones were, and nowhere else.

public import Disk

public struct FileChange: Sendable {
  public var path: DiskPath
  /// As they were read when the new ones were made.
  public var old: [UInt8]
  public var new: [UInt8]
  /// Of the corpus to which the file belongs.
  public var root: DiskPath
  /// Whether it was named, itself or by a folder above.
  public var isChosen: Bool

  public init(path: DiskPath, old: [UInt8], new: [UInt8], in root: DiskPath, isChosen: Bool = true) {
    (self.path, self.old, self.new, self.root, self.isChosen) = (path, old, new, root, isChosen)
  }

  /// Why the file may not be written, in words; nil where it may.
  public func refusal(within scope: WriteScope) -> String? {
    scope.problem(of: path, in: root, isChosen: isChosen)?.description
  }

  /// Puts the new bytes of files in place, each whole or not at all; what may not be written, and what somebody changed
  /// meanwhile, is left as it is. For each change nil or, in words, why it was not made.
  public static func write(_ changes: [FileChange], within scope: WriteScope) -> [String?] {
    let refusals = changes.map { change in
      change.refusal(within: scope)
        ?? (change.new.count > readingLimit
          ? "\(change.path): it would be too large to be read again, and is left as it is" : nil)
    }
    let fitting = zip(changes, refusals).filter { $1 == nil }.map(\.0)
    var replaced = replaceFiles(fitting.map { ($0.path, $0.new) }) { number, place in
      (try? readFile(place).get()) == fitting[number].old
    }[...]
    return zip(changes, refusals).map { change, refusal in
      if let refusal { return refusal }
      switch replaced.popFirst() {
      case .done, nil: return nil
      case .leftAsItIs: return "\(change.path): changed by somebody else meanwhile, and left as it is; run this again"
      case .failed(let problem): return problem.description
      }
    }
  }
}
