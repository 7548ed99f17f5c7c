// How far coders agree on the values of units, beyond what chance would do.

/// Krippendorff's alpha for values without an order, and, where there are two coders, Cohen's kappa. A unit is anything that
/// several coders gave a value: a word, an actor's stand on an issue.
public struct NominalAgreement<Value: Hashable & Sendable>: Sendable {
  /// How often a value meets a value of another coder in one unit, each pair of a unit of m coders 1/(m - 1).
  private var coincidences: [Pair: Double] = [:]
  private var totals: [Value: Double] = [:]
  /// How often the first of two coders gave a value, and the second one.
  private var confusions: [Pair: Int] = [:]
  /// The units that at least two coders valued, and those of them on which all agree.
  public private(set) var units = 0
  public private(set) var agreed = 0
  private var onlyTwo = true

  private struct Pair: Hashable, Sendable {
    var first: Value
    var second: Value
  }

  public init() {}

  /// Takes a unit: the values of its coders, always in the same order of coders. Fewer than two say nothing of agreement.
  public mutating func add(_ values: [Value]) {
    guard values.count > 1 else { return }
    units += 1
    if Set(values).count == 1 { agreed += 1 }
    let weight = 1 / Double(values.count - 1)
    for (place, first) in values.enumerated() {
      totals[first, default: 0] += 1
      for (other, second) in values.enumerated() where other != place {
        coincidences[Pair(first: first, second: second), default: 0] += weight
      }
    }
    if values.count == 2 {
      confusions[Pair(first: values[0], second: values[1]), default: 0] += 1
    } else {
      onlyTwo = false
    }
  }

  /// From 1, where all agree, over 0, where they agree as by chance, below; nil where there is nothing to tell apart: no unit,
  /// or one value alone.
  public var alpha: Double? {
    let all = totals.values.reduce(0, +)
    guard all > 1, totals.count > 1 else { return nil }
    let observed = coincidences.reduce(0) { $1.key.first == $1.key.second ? $0 : $0 + $1.value } / all
    let same = totals.values.reduce(0) { $0 + $1 * ($1 - 1) }
    let expected = 1 - same / (all * (all - 1))
    return 1 - observed / expected
  }

  /// The same for two coders, each with his own habits; nil where more have valued a unit, or where chance alone explains all.
  public var kappa: Double? {
    guard onlyTwo, units > 0 else { return nil }
    var (first, second): ([Value: Int], [Value: Int]) = ([:], [:])
    for (pair, count) in confusions {
      first[pair.first, default: 0] += count
      second[pair.second, default: 0] += count
    }
    let all = Double(units)
    let expected = first.reduce(0) { $0 + Double($1.value) * Double(second[$1.key] ?? 0) } / (all * all)
    guard expected < 1 else { return nil }
    return (Double(agreed) / all - expected) / (1 - expected)
  }
}
