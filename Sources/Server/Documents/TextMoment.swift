// Whether texts have changed since a request came.

internal import Synchronization

/// A state of all texts that are open; the loop makes a new one with each change.
struct TextMoment: Sendable {
  private final class Count: Sendable {
    let now = Atomic(0)
  }

  private let count: Count
  private let number: Int

  init() { (count, number) = (Count(), 0) }

  private init(_ count: Count) {
    self.count = count
    number = count.now.load(ordering: .relaxed)
  }

  /// The state after a change: those before are over.
  func next() -> TextMoment {
    count.now.add(1, ordering: .relaxed)
    return TextMoment(count)
  }

  /// Whether no text has changed since.
  var lasts: Bool { count.now.load(ordering: .relaxed) == number }
}
