// Several values where a format has a place for one.

extension [String] {
  /// With `; ` between them. Most lists have one member or none.
  var inOneCell: String {
    switch count {
    case 0: ""
    case 1: self[0]
    default: joined(separator: "; ")
    }
  }
}
