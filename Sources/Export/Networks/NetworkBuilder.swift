// From positions to networks, by the formulas of discourse network analysis.

internal import Syntax

/// Counts positions that were chosen already. Let a(i, j, k) be how often holder i takes position k on target j.
struct NetworkBuilder {
  let options: NetworkOptions
  /// By id: all that may be a node.
  let nodes: [String: NetworkNode]

  /// `all`: every position that was not excluded, of whose nodes isolates are; `stances`: those that count.
  func network(of stances: [NetworkStance], all: [NetworkStance], window: String?) -> Network {
    let source = options.keepsIsolates ? all : stances
    let rows = Set(source.map(\.holder)).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    let columns = Set(source.map(\.target)).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    let rowPlaces = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    let columnPlaces = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var cells: [[Int: NetworkCell]] = Array(repeating: [:], count: rows.count)
    var rowCounts = Array(repeating: 0, count: rows.count)
    var columnCounts = Array(repeating: 0, count: columns.count)
    for stance in stances {
      guard let row = rowPlaces[stance.holder], let column = columnPlaces[stance.target] else { continue }
      rowCounts[row] += 1
      columnCounts[column] += 1
      switch stance.sign {
      case .supports: cells[row][column, default: NetworkCell()].supports += 1
      case .opposes: cells[row][column, default: NetworkCell()].opposes += 1
      case .neutral, .actor, .issue, .variable: cells[row][column, default: NetworkCell()].neutral += 1
      }
    }
    if options.mode == .twoMode {
      return Network(
        rows: rows.map(node),
        columns: columns.map(node),
        isOneMode: false,
        ties: twoModeTies(cells, columns.count),
        rowCounts: rowCounts,
        columnCounts: columnCounts,
        window: window
      )
    }
    let isOfHolders = options.nodes == .holders
    if !isOfHolders {
      var turned: [[Int: NetworkCell]] = Array(repeating: [:], count: columns.count)
      for (row, line) in cells.enumerated() { for (column, cell) in line { turned[column][row] = cell } }
      cells = turned
    }
    let names = (isOfHolders ? rows : columns).map(node)
    let counts = isOfHolders ? rowCounts : columnCounts
    return Network(
      rows: names,
      columns: names,
      isOneMode: true,
      ties: oneModeTies(cells, isOfHolders ? columns.count : rows.count),
      rowCounts: counts,
      columnCounts: counts,
      window: window
    )
  }

  private func node(_ id: String) -> NetworkNode {
    nodes[id]
      ?? NetworkNode(id: id, title: String(id.dropFirst()), variable: id.first == "#" ? "issue" : "actor", kind: "")
  }

  // MARK: Ties

  private func twoModeTies(_ cells: [[Int: NetworkCell]], _ columns: Int) -> [[(column: Int, weight: Double)]] {
    var prominence = Array(repeating: 0.0, count: columns)
    for line in cells { for (column, cell) in line { prominence[column] += cell.total } }
    return cells.map { line in
      let activity = line.values.reduce(0) { $0 + $1.total }
      return line.keys.sorted().compactMap { column in
        guard let cell = line[column] else { return nil }
        var weight: Double
        switch options.qualifier {
        case .subtract: weight = cell.supports - cell.opposes
        case .combine: weight = (cell.supports > 0 ? 1 : 0) + (cell.opposes > 0 ? 2 : 0)
        case .ignore, .congruence, .conflict: weight = cell.total
        }
        switch options.normalisation {
        case .activity: weight /= activity
        case .prominence: weight /= prominence[column]
        case .no, .average, .jaccard, .cosine: break
        }
        return weight == 0 ? nil : (column, weight)
      }
    }
  }

  /// What two nodes have in common, and what a normalisation divides by.
  private struct Pair {
    var weight = 0.0
    /// Of what both take: the part of each, and the products.
    var firstShared = 0.0
    var secondShared = 0.0
    var products = 0.0
  }

  private func oneModeTies(_ cells: [[Int: NetworkCell]], _ others: Int) -> [[(column: Int, weight: Double)]] {
    // Only nodes that meet on something are compared.
    var meeting: [[(node: Int, cell: NetworkCell)]] = Array(repeating: [], count: others)
    for (node, line) in cells.enumerated() {
      for other in line.keys.sorted() { meeting[other].append((node, line[other] ?? NetworkCell())) }
    }
    let totals = cells.map { line in
      line.values.reduce(0) { $0 + (options.qualifier == .ignore ? $1.total : $1.supports + $1.opposes) }
    }
    var pairs: [[Int: Pair]] = Array(repeating: [:], count: cells.count)
    for group in meeting {
      for (place, first) in group.enumerated() {
        for second in group[(place + 1)...] {
          add(first.cell, second.cell, to: &pairs[first.node][second.node, default: Pair()])
        }
      }
    }
    var ties: [[(column: Int, weight: Double)]] = Array(repeating: [], count: cells.count)
    for first in pairs.indices {
      for second in pairs[first].keys.sorted() {
        guard let pair = pairs[first][second] else { continue }
        let divisor: Double
        switch options.normalisation {
        case .average: divisor = (totals[first] + totals[second]) / 2
        case .cosine: divisor = totals[first] * totals[second]
        case .jaccard:
          divisor = totals[first] - pair.firstShared + totals[second] - pair.secondShared + pair.products
        case .no, .activity, .prominence: divisor = 1
        }
        guard pair.weight != 0, divisor != 0 else { continue }
        ties[first].append((second, pair.weight / divisor))
        ties[second].append((first, pair.weight / divisor))
      }
    }
    return ties.map { $0.sorted { $0.column < $1.column } }
  }

  private func add(_ first: NetworkCell, _ second: NetworkCell, to pair: inout Pair) {
    let congruence = first.supports * second.supports + first.opposes * second.opposes
    let conflict = first.supports * second.opposes + first.opposes * second.supports
    switch options.qualifier {
    case .ignore, .combine:
      pair.weight += first.total * second.total
      pair.firstShared += first.total
      pair.secondShared += second.total
      pair.products += first.total * second.total
      return
    case .congruence: pair.weight += congruence
    case .conflict: pair.weight += conflict
    case .subtract: pair.weight += congruence - conflict
    }
    for (one, other) in [(first.supports, second.supports), (first.opposes, second.opposes)] where one > 0 && other > 0
    {
      pair.firstShared += one
      pair.secondShared += other
      pair.products += one * other
    }
  }
}
