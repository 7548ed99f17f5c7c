// Where the actors of a network stand: those who share much stand near each other.

/// Places points by forces: all push each other away, edges pull, and all are drawn to the middle. Begins at fixed places and
/// takes a fixed number of steps, so that the same network looks the same each time.
struct NetworkLayout {
  struct Point {
    var x: Double
    var y: Double
  }

  /// In a square from 0 to 1.
  private(set) var points: [Point]

  /// `edges` name points by their places; a greater weight pulls more.
  init(count: Int, edges: [(from: Int, to: Int, weight: Double)]) {
    // Multiples of the two ratios fill a square evenly, no two in one place.
    points = (0..<count).map { number in
      let (x, y) = (Double(number) * 0.754_877_666_246_693, Double(number) * 0.569_840_290_998_053)
      return Point(x: x - x.rounded(.down), y: y - y.rounded(.down))
    }
    guard count > 1 else {
      points = points.map { _ in Point(x: 0.5, y: 0.5) }
      return
    }
    let length = 0.9 / Double(count).squareRoot()
    let steps = 400
    for step in 0..<steps {
      let reach = 0.12 * (1 - Double(step) / Double(steps)) + 0.002
      move(edges, length: length, reach: reach)
    }
    fit()
  }

  private mutating func move(_ edges: [(from: Int, to: Int, weight: Double)], length: Double, reach: Double) {
    var forces = points.map { Point(x: (0.5 - $0.x) * 0.6, y: (0.5 - $0.y) * 0.6) }
    for a in points.indices {
      for b in points.indices.dropFirst(a + 1) {
        let (x, y) = (points[a].x - points[b].x, points[a].y - points[b].y)
        let square = max(x * x + y * y, 1e-6)
        let push = length * length / square
        forces[a].x += x * push
        forces[a].y += y * push
        forces[b].x -= x * push
        forces[b].y -= y * push
      }
    }
    for edge in edges {
      let (x, y) = (points[edge.from].x - points[edge.to].x, points[edge.from].y - points[edge.to].y)
      let pull = (x * x + y * y).squareRoot() / length * edge.weight
      forces[edge.from].x -= x * pull
      forces[edge.from].y -= y * pull
      forces[edge.to].x += x * pull
      forces[edge.to].y += y * pull
    }
    for place in points.indices {
      let size = (forces[place].x * forces[place].x + forces[place].y * forces[place].y).squareRoot()
      let share = size > reach ? reach / size : 1
      points[place].x += forces[place].x * share
      points[place].y += forces[place].y * share
    }
  }

  /// Stretches the picture to the square.
  private mutating func fit() {
    func scaled(_ values: [Double]) -> [Double] {
      guard let low = values.min(), let high = values.max(), high > low else { return values.map { _ in 0.5 } }
      return values.map { ($0 - low) / (high - low) }
    }
    let (x, y) = (scaled(points.map(\.x)), scaled(points.map(\.y)))
    points = zip(x, y).map { Point(x: $0, y: $1) }
  }
}
