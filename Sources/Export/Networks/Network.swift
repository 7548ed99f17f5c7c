// A network as formats write it: nodes and weighted ties.

/// Of a two-mode network `columns` are other nodes than `rows`; of a one-mode network they are the same, in the same order.
struct Network: Sendable {
  let rows: [NetworkNode]
  let columns: [NetworkNode]
  let isOneMode: Bool
  /// By row, the ties by column; none is 0. Of a one-mode network both halves are there, and no node is tied to itself.
  let ties: [[(column: Int, weight: Double)]]
  /// In how many positions each row, and each column, takes part.
  let rowCounts: [Int]
  let columnCounts: [Int]
  /// The first and the last day of a time window; nil for a network of all.
  let window: String?

  /// Whether a tie leads from a node to another one of the same kind: from actors to actors.
  var isDirected: Bool { !isOneMode && columns.first?.variable == rows.first?.variable }

  /// Whether every weight is a whole number.
  var isWhole: Bool { ties.allSatisfy { $0.allSatisfy { $0.weight == $0.weight.rounded() } } }

  /// A weight as DNA writes it: whole where all are, else with six decimals.
  func written(_ weight: Double, isWhole: Bool) -> String {
    isWhole ? String(Int(weight)) : weight.withSixDecimals
  }

  /// All ties by row and then by column; of a one-mode network each once.
  var edges: [(from: NetworkNode, to: NetworkNode, weight: Double)] {
    rows.indices.flatMap { row in
      ties[row].filter { !isOneMode || $0.column > row }.map { (rows[row], columns[$0.column], $0.weight) }
    }
  }
}

extension Double {
  /// `0.500000`, rounded half away from zero; the same on any machine.
  fileprivate var withSixDecimals: String {
    let scaled = Int((abs(self) * 1_000_000).rounded())
    let fraction = String(scaled % 1_000_000)
    let sign = self < 0 && scaled > 0 ? "-" : ""
    return sign + String(scaled / 1_000_000) + "." + String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
  }
}
