// How much more a task costs when its input grows, whatever else the machine does.

internal import Foundation
public import Testing

/// An input that is made to hurt, of any size.
public struct GrowthShape: Sendable, CustomTestStringConvertible {
  public var testDescription: String
  /// The size of the smaller input.
  public var count: Int
  /// The input of a size.
  public var make: @Sendable (Int) -> String

  public init(_ name: String, _ count: Int, _ make: @escaping @Sendable (Int) -> String) {
    (testDescription, self.count, self.make) = (name, count, make)
  }
}

/// Holds that four times the input costs less than nine times as much: a square would cost sixteen times as much.
/// The cost is the time that the thread spent on a processor, which other programs do not lengthen as they do the time
/// on the wall; of each size the best of several runs counts, and too much is measured again.
/// - Parameters:
///   - prepare: makes the input of a size; its cost does not count.
///   - work: what is measured. It must stay on its thread.
public func expectLinearGrowth<Input>(
  of shape: GrowthShape,
  sourceLocation: SourceLocation = #_sourceLocation,
  prepare: (String) throws -> Input,
  work: (Input) throws -> Void
) rethrows {
  let small = try prepare(shape.make(shape.count))
  let large = try prepare(shape.make(shape.count * 4))
  var (least, most) = (UInt64.max, UInt64.max)
  for round in 0..<6 {
    least = min(least, try processorTime { try work(small) })
    most = min(most, try processorTime { try work(large) })
    // The smaller input is measured twice as well, where its time is what the ratio turns on.
    if round > 0 || most < least * 6, most < least * 9 { break }
  }
  let growth = Double(most) / Double(max(least, 1))
  #expect(
    growth < 9,
    "\(shape.testDescription): four times the input costs \(growth) times",
    sourceLocation: sourceLocation
  )
}

/// Nanoseconds that this thread spends on a processor with a task.
public func processorTime(_ work: () throws -> Void) rethrows -> UInt64 {
  let start = threadTime()
  try work()
  return threadTime() - start
}

private func threadTime() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
