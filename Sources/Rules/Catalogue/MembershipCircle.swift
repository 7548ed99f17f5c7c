// A group that is in itself.

internal import Corpus
internal import Syntax
internal import Text

enum MembershipCircle: VocabularyRule {
  static let page = RulePage(
    "membership-circle",
    .error,
    .definitions,
    "An actor or an issue is in itself, perhaps by way of others.",
    why: "`in` makes a tree; in a circle every member would count for every other, whatever the periods.",
    wrong: "-- a.codebook --\n<<@cabinet>>: Cabinet\n  in: @government\n@government: Government\n  in: @cabinet\n",
    right: "-- a.codebook --\n@cabinet: Cabinet\n  in: @government\n@government: Government\n"
  )

  static func check(_ file: CheckedFile, _ scope: Scope, _ list: inout FindingList) {
    guard file.facts.isCodebook || hasArrow(file.facts.definitions) else { return }
    // A codebook sees codebooks alone, so an article's circle is made of its own definitions.
    let all = file.facts.isCodebook ? scope.vocabulary.entries.map(\.definition) : file.facts.definitions
    var places: [Handle: Int] = [:]
    for (place, definition) in all.enumerated() where places[definition.handle] == nil {
      places[definition.handle] = place
    }
    let arrows = all.enumerated().map { place, definition in
      places[definition.handle] != place
        ? []
        : definition.memberships.compactMap { places[Handle(definition.handle.namespace, $0.text)] }
    }
    let own = Set(file.facts.definitions.map(\.range))
    for circle in circles(arrows) {
      guard let first = circle.min() else { continue }
      let definition = all[first]
      if file.facts.isCodebook {
        guard scope.vocabulary.entries[first].path == file.path else { continue }
      }
      guard own.contains(definition.range) else { continue }
      let round = way(from: first, within: Set(circle), arrows).map { all[$0].handle.written }
      list.tell(definition.range, "a circle: " + round.joined(separator: " is in ") + "; take one `in` out")
    }
  }

  /// Whether a definition is in one of the same few: asked of every article, so without a table.
  private static func hasArrow(_ definitions: [Definition]) -> Bool {
    definitions.count > 32
      || definitions.contains { definition in
        definition.memberships.contains { membership in
          definitions.contains { $0.handle.name == membership.text }
        }
      }
  }

  /// The strongly connected parts with an arrow within them (Tarjan's algorithm, without recursion).
  private static func circles(_ arrows: [[Int]]) -> [[Int]] {
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

  /// The shortest way from a definition back to itself.
  private static func way(from start: Int, within circle: Set<Int>, _ arrows: [[Int]]) -> [Int] {
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
