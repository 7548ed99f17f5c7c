// An array of JSON that goes out element by element, each on a line of its own.

internal import Serial

/// With what stands before and behind it.
struct JSONList {
  private let open: Outgoing<JSONText>
  private let close: Escaped<JSONText>
  private var isEmpty = true

  init(open: Outgoing<JSONText>, close: Escaped<JSONText>) { (self.open, self.close) = (open, close) }

  init(open: Escaped<JSONText>, close: Escaped<JSONText>) {
    var head = Outgoing<JSONText>()
    head.write(open)
    self.init(open: head, close: close)
  }

  mutating func add(_ element: JSONWriter, _ out: inout Outgoing<JSONText>) {
    if isEmpty { out.write(open) }
    out.literal(isEmpty ? "\n" : ",\n")
    isEmpty = false
    out.write(element)
  }

  func end(_ out: inout Outgoing<JSONText>) {
    if isEmpty { out.write(open) } else { out.literal("\n") }
    out.write(close)
  }
}
