// Pieces that the reports in JSON have in common.

internal import Export

/// An array that goes out element by element, each on a line of its own, with what stands before and behind it.
struct JSONList {
  private let open: String
  private let close: String
  private var isEmpty = true

  init(open: String, close: String) {
    self.open = open
    self.close = close
  }

  mutating func add(_ element: JSONWriter, _ out: inout [UInt8]) {
    out.write(isEmpty ? open + "\n" : ",\n")
    isEmpty = false
    out += element.bytes
  }

  func end(_ out: inout [UInt8]) {
    out.write(isEmpty ? open : "\n")
    out.write(close)
  }
}

extension JSONWriter {
  mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    string(value)
  }

  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    number(value)
  }

  /// The members of a place, both from 1, or `null`s where it is not known.
  mutating func place(_ place: Place?) {
    for (name, value) in [
      ("line", place?.line), ("column", place?.column), ("endLine", place?.endLine), ("endColumn", place?.endColumn),
    ] {
      key(name)
      if let value { number(value) } else { null() }
    }
  }
}
