// What the checks learn of files, lent to one task after another.

internal import Rules
internal import Synchronization

/// As many memories as tasks run at once.
final class RuleMemories: Sendable {
  private let idle = Mutex<[RuleMemory]>([])

  func lend<Result>(_ work: (inout RuleMemory) -> Result) -> Result {
    var memory = idle.withLock { $0.popLast() } ?? RuleMemory()
    defer { idle.withLock { $0.append(memory) } }
    return work(&memory)
  }
}
