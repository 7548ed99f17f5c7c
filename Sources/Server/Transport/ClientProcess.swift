// The process that started the server, and whether it is still there.

internal import Platform
internal import Synchronization

/// Known since `initialize`. A process that has ended but was not yet waited for counts as gone where it is the parent.
final class ClientProcess: Sendable {
  private static let unknown: Int32 = -1
  private static let none: Int32 = 0

  private let id = Atomic<Int32>(unknown)
  private let parent = getppid()
  private let hasLeft = Atomic(false)

  /// Whether the client has said `exit`, or has closed its end: it will send nothing more.
  var isLeaving: Bool { hasLeft.load(ordering: .relaxed) }

  func leave() { hasLeft.store(true, ordering: .relaxed) }

  /// Sets the process; nil where the client names none.
  func set(_ number: Int?) {
    let id = number.flatMap(Int32.init(exactly:)).map { $0 > 0 ? $0 : Self.none } ?? Self.none
    self.id.store(id, ordering: .relaxed)
  }

  /// How long to wait for input before looking again, in milliseconds; -1 for ever. A look every two seconds costs
  /// some ten microseconds.
  var patience: Int32 { id.load(ordering: .relaxed) == Self.none ? -1 : 2000 }

  var hasVanished: Bool {
    let id = id.load(ordering: .relaxed)
    guard id > 0 else { return false }
    if id == parent, getppid() != parent { return true }
    return kill(id, 0) != 0 && errno == ESRCH
  }
}
