// The shape of an actor in a network, by its kind.

internal import Serial
internal import Syntax

struct KindShape {
  let kind: ActorKind?

  init(_ kind: ActorKind?) { self.kind = kind }

  /// Drawn around a point; its class is the kind.
  func svg(x: Double, y: Double, radius: Double) -> HTML {
    let name: HTML = kind.map { "kind \($0.rawValue)" } ?? "kind"
    switch kind {
    case .person, .anonymous, nil:
      return "<circle class=\"\(name)\" cx=\"\(x.coordinate)\" cy=\"\(y.coordinate)\" r=\"\(radius.coordinate)\"/>"
    case .organisation, .document:
      let half = radius * 0.88
      let side = (half * 2).coordinate
      return
        "<rect class=\"\(name)\" x=\"\((x - half).coordinate)\" y=\"\((y - half).coordinate)\" width=\"\(side)\" height=\"\(side)\"/>"
    case .state: return polygon(name, [(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)], x, y, radius)
    case .group: return polygon(name, [(0, -1.15), (1.1, 0.85), (-1.1, 0.85)], x, y, radius)
    }
  }

  private func polygon(_ name: HTML, _ corners: [(Double, Double)], _ x: Double, _ y: Double, _ radius: Double) -> HTML
  {
    let points = corners.map { "\((x + $0.0 * radius).coordinate),\((y + $0.1 * radius).coordinate)" }
    return "<polygon class=\"\(name)\" points=\"\(points.joined(separator: " "))\"/>"
  }
}
