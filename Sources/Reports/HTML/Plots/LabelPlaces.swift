// Where the names of points stand in a plot, so that few cover each other.

/// Takes the first of four places beside a point, below, above, right and left, that covers least of what stands already.
struct LabelPlaces {
  struct Label {
    let x: Double
    let y: Double
    /// `start`, `middle` or `end`, as SVG has it.
    let anchor: Anchor
  }

  enum Anchor {
    case start, middle, end
  }

  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func shared(with other: Box) -> Double {
      let width = min(right, other.right) - max(left, other.left)
      let height = min(bottom, other.bottom) - max(top, other.top)
      return width > 0 && height > 0 ? width * height : 0
    }
  }

  private var taken: [Box]
  private let width: Double

  /// `points` are the shapes that labels shall not cover; `width` is that of the plot.
  init(_ points: [(x: Double, y: Double, radius: Double)], width: Double) {
    self.width = width
    taken = points.map {
      Box(left: $0.x - $0.radius, right: $0.x + $0.radius, top: $0.y - $0.radius, bottom: $0.y + $0.radius)
    }
  }

  mutating func place(beside point: (x: Double, y: Double, radius: Double), characters: Int) -> Label {
    let length = Double(characters) * 5.9
    let (x, y, gap) = (point.x, point.y, point.radius + 3)
    let candidates = [
      Label(x: x, y: y + gap + 9, anchor: .middle), Label(x: x, y: y - gap - 1, anchor: .middle),
      Label(x: x + gap, y: y + 4, anchor: .start), Label(x: x - gap, y: y + 4, anchor: .end),
    ]
    var best = (label: candidates[0], box: box(candidates[0], length), cost: Double.infinity)
    for (number, label) in candidates.enumerated() {
      let box = box(label, length)
      let outside = max(-box.left, 0) + max(box.right - width, 0)
      let cost = taken.reduce(Double(number) + outside * 40) { $0 + box.shared(with: $1) }
      if cost < best.cost { best = (label, box, cost) }
    }
    taken.append(best.box)
    return best.label
  }

  private func box(_ label: Label, _ length: Double) -> Box {
    let left =
      switch label.anchor {
      case .start: label.x
      case .middle: label.x - length / 2
      case .end: label.x - length
      }
    return Box(left: left, right: left + length, top: label.y - 10, bottom: label.y + 3)
  }
}
