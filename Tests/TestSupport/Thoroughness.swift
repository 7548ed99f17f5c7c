// How much a run of the tests tries.

internal import Foundation

/// Whether each place of each input is tried, where a plain run tries some: with `EVERY_BYTE=1` in the environment, as in
/// CI. All of them take minutes without optimisation.
public let triesEveryPlace = ProcessInfo.processInfo.environment["EVERY_BYTE"] == "1"

/// The elements that a run tries: each, or of a plain run every `step`-th.
public func tried<Elements: RandomAccessCollection>(_ elements: Elements, every step: Int) -> [Elements.Element] {
  if triesEveryPlace { return Array(elements) }
  return stride(from: 0, to: elements.count, by: max(1, step)).map { offset in
    elements[elements.index(elements.startIndex, offsetBy: offset)]
  }
}
