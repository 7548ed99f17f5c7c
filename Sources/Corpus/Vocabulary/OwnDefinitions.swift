// What one article defines for itself.

/// Definitions by their handles, of which no two are the same. An article has a few, which are compared in a fraction of the
/// time that it takes to hash them.
struct OwnDefinitions: Sendable {
  private static let few = 8

  /// In the order of the header.
  let all: [Definition]
  /// Empty where there are few.
  private let places: [Handle: Int]

  init(_ all: [Definition]) {
    self.all = all
    places =
      all.count <= Self.few
      ? [:] : Dictionary(zip(all.lazy.map(\.handle), all.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The place in `all` of the definition of a handle.
  func place(of handle: Handle) -> Int? {
    all.count <= Self.few ? all.indices.first { all[$0].handle == handle } : places[handle]
  }

  subscript(_ handle: Handle) -> Definition? { place(of: handle).map { all[$0] } }
}
