// Circles of what refers to each other.

/// Finds circles in a graph: for each node the nodes that it points to. Takes time in proportion to the arrows.
enum Circles {
  /// The strongly connected parts with an arrow within them (Tarjan's algorithm, without recursion).
  static func all(_ arrows: [[Int]]) -> [[Int]] {
    var found: [[Int]] = []
    var number = Array(repeating: -1, count: arrows.count)
    var low = number
    var onStack = Array(repeating: false, count: arrows.count)
    var stack: [Int] = []
    var next = 0
    for start in arrows.indices where number[start] < 0 {
      var work: [(node: Int, arrow: Int)] = [(start, 0)]
      while let (node, arrow) = work.last {
        if arrow == 0 {
          number[node] = next
          low[node] = next
          next += 1
          stack.append(node)
          onStack[node] = true
        }
        if arrow < arrows[node].count {
          work[work.count - 1].arrow += 1
          let target = arrows[node][arrow]
          if number[target] < 0 {
            work.append((target, 0))
          } else if onStack[target] {
            low[node] = min(low[node], number[target])
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.node { low[parent] = min(low[parent], low[node]) }
        guard low[node] == number[node] else { continue }
        var part: [Int] = []
        while let last = stack.popLast() {
          onStack[last] = false
          part.append(last)
          if last == node { break }
        }
        if part.count > 1 || arrows[node].contains(node) { found.append(part) }
      }
    }
    return found.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }

  /// The shortest way from a node back to itself.
  static func way(from start: Int, within circle: Set<Int>, _ arrows: [[Int]]) -> [Int] {
    var before: [Int: Int] = [:]
    var queue = [start]
    var place = 0
    while place < queue.count {
      let node = queue[place]
      place += 1
      for target in arrows[node] where circle.contains(target) {
        if target == start {
          var way = [start, node]
          while let last = way.last, last != start, let previous = before[last] { way.append(previous) }
          if way.last != start { way.append(start) }
          return way.reversed()
        }
        if before[target] == nil {
          before[target] = node
          queue.append(target)
        }
      }
    }
    return [start, start]
  }
}
