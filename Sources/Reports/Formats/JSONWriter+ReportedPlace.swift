// Places of findings in JSON.

internal import Serial

extension JSONWriter {
  /// The members of a place, all from 1, or `null`s where it is not known.
  mutating func place(_ place: ReportedPlace?) {
    for (name, value) in [
      ("line", place?.line), ("column", place?.column), ("endLine", place?.endLine), ("endColumn", place?.endColumn),
    ] {
      key(name)
      if let value { integer(value) } else { null() }
    }
  }
}
