// Who stands together: actors, and between two of them a line where they hold the same position on the same issues.

internal import Corpus
internal import Serial
internal import Syntax

/// An actor's position on an issue is the sign that most of its stands have; one that says as much for as against has none.
/// What is not said as a fact does not count, nor what articles say in their own voice: they are many.
struct PositionNetwork {
  struct Edge {
    let from: Int
    let to: Int
    /// On how many issues both hold the same position.
    let shared: Int
  }

  private let content: ReportContent
  /// Places among the subjects; edges name actors by their place in this list.
  let actors: [Int]
  let edges: [Edge]
  /// Lines of fewer shared positions are left out, so that the picture can be read.
  let least: Int
  /// Actors with a position who share too little with anybody, or for whom there is no room.
  let leftOut: Int

  private static let limits = (actors: 40, edges: 110)

  init(_ content: ReportContent) {
    self.content = content
    var positions: [Int: [Int32: Int]] = [:]
    for (place, subject) in content.subjects.enumerated()
    where subject.isActor && !subject.held.isEmpty && subject.referent.handle != .article {
      var sums: [Int32: Int] = [:]
      for number in subject.held {
        let stand = content.stands[Int(number)]
        guard stand.stance.isFact, !content.subjects[Int(stand.target)].isActor else { continue }
        if stand.sign == .supports { sums[stand.target, default: 0] += 1 }
        if stand.sign == .opposes { sums[stand.target, default: 0] -= 1 }
      }
      let held = sums.filter { $0.value != 0 }.mapValues { $0 > 0 ? 1 : -1 }
      if !held.isEmpty { positions[place] = held }
    }
    let candidates = positions.keys.sorted { a, b in
      let (x, y) = (content.subjects[a].held.count, content.subjects[b].held.count)
      return x != y ? x > y : a < b
    }
    let chosen = Array(candidates.prefix(Self.limits.actors))
    var all: [Edge] = []
    for (a, first) in chosen.enumerated() {
      for (b, second) in chosen.enumerated().dropFirst(a + 1) {
        guard let one = positions[first], let other = positions[second] else { continue }
        let shared = one.count { other[$0.key] == $0.value }
        if shared > 0 { all.append(Edge(from: a, to: b, shared: shared)) }
      }
    }
    var least = 1
    while all.count(where: { $0.shared >= least }) > Self.limits.edges { least += 1 }
    let kept = all.filter { $0.shared >= least }
    let used = Set(kept.flatMap { [$0.from, $0.to] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($0.element, $0.offset) })
    self.least = least
    actors = used.map { chosen[$0] }
    edges = kept.compactMap { edge in
      guard let from = places[edge.from], let to = places[edge.to] else { return nil }
      return Edge(from: from, to: to, shared: edge.shared)
    }
    leftOut = candidates.count - used.count
  }

  var isEmpty: Bool { edges.isEmpty }

  var svg: HTML {
    let (width, height, edge) = (860.0, 520.0, 70.0)
    let most = Double(edges.map(\.shared).max() ?? 1)
    let layout = NetworkLayout(
      count: actors.count,
      edges: edges.map { ($0.from, $0.to, 0.12 + 0.38 * Double($0.shared) / most) }
    )
    let points = layout.points.map { (x: edge + $0.x * (width - 2 * edge), y: 26 + $0.y * (height - 60)) }
    var lines: HTML = ""
    for line in edges.sorted(by: { $0.shared < $1.shared }) {
      let (a, b) = (points[line.from], points[line.to])
      let strength = Double(line.shared) / most
      lines += """
        <line class="tie" x1="\(a.x.coordinate)" y1="\(a.y.coordinate)" x2="\(b.x.coordinate)" y2="\(b.y.coordinate)" \
        stroke-width="\((0.8 + 4.2 * strength).coordinate)" stroke-opacity="\((0.25 + 0.5 * strength).coordinate)">\
        <title>\(words(line))</title></line>
        """
    }
    let largest = Double(actors.map { content.subjects[$0].held.count }.max() ?? 1)
    let shapes = actors.enumerated().map { place, actor in
      let size = (Double(content.subjects[actor].held.count) / largest).squareRoot()
      return (x: points[place].x, y: points[place].y, radius: 5 + 8 * size)
    }
    var labels = LabelPlaces(shapes, width: width)
    var nodes: HTML = ""
    for (shape, actor) in zip(shapes, actors) {
      let subject = content.subjects[actor]
      let name = subject.title.cut(to: 24)
      let label = labels.place(beside: shape, characters: name.count)
      let anchor: HTML = label.anchor == .start ? "start" : label.anchor == .end ? "end" : "middle"
      nodes += """
        <g data-href="\(subject.path)"><title>\(subject.title): \(plural(subject.held.count, "stand"))</title>\
        \(KindShape(subject.definition?.kind).svg(x: shape.x, y: shape.y, radius: shape.radius))\
        <text class="label halo" x="\(label.x.coordinate)" y="\(label.y.coordinate)" text-anchor="\(anchor)">\(name)</text></g>
        """
    }
    return """
      <svg class="plot network" viewBox="0 0 \(width.coordinate) \(height.coordinate)" role="img" \
      aria-label="Network of \(actors.count) actors; the same lines are in the table below">\(lines)\(nodes)</svg>
      """
  }

  private func words(_ edge: Edge) -> String {
    let (a, b) = (content.subjects[actors[edge.from]], content.subjects[actors[edge.to]])
    return "\(a.title) and \(b.title): \(plural(edge.shared, "shared position"))"
  }

  /// The lines as a table, the strongest first.
  var table: HTML {
    let rows = edges.enumerated().sorted { a, b in
      a.element.shared != b.element.shared ? a.element.shared > b.element.shared : a.offset < b.offset
    }
    .map { _, edge -> HTML in
      let (a, b) = (content.subjects[actors[edge.from]], content.subjects[actors[edge.to]])
      return """
        <tr><td><a href="\(a.path)"><bdi>\(a.title)</bdi></a></td><td><a href="\(b.path)"><bdi>\(b.title)</bdi></a></td>\
        <td class="number">\(edge.shared)</td></tr>

        """
    }
    return """
      <div class="wide" tabindex="0" role="region" aria-label="Shared positions"><table>
      <thead><tr><th scope="col">actor</th><th scope="col">actor</th><th scope="col" class="number">shared positions</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody></table></div>
      """
  }
}
