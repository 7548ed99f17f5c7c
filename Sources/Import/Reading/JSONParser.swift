// Reads JSON from its first byte to its last.

internal import Serial
internal import Text

/// Recursive descent, no deeper than `mostLevels`, so that no file can exhaust the stack.
struct JSONParser {
  private struct Stop: Error {
    var reason: String
    var place: Int
  }

  /// Files of annotations have some ten.
  private static let mostLevels = 200

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var level = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> Result<JSONTree, ImportRefusal> {
    if let place = firstInvalidUTF8(in: bytes) { return .failure(refusal(Stop(reason: "no UTF-8", place: place))) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    do throws(Stop) {
      let tree = try value()
      skipSpace()
      if index < bytes.count { throw stop("something stands behind its end") }
      return .success(tree)
    } catch {
      return .failure(refusal(error))
    }
  }

  private func refusal(_ stop: Stop) -> ImportRefusal {
    let before = bytes[..<min(stop.place, bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return ImportRefusal(
      line: before.count { $0 == 0x0A } + 1,
      "column \(before[start...].count { $0 & 0xC0 != 0x80 } + 1): it is no JSON: \(stop.reason)"
    )
  }

  private func stop(_ reason: String) -> Stop { Stop(reason: reason, place: index) }

  // MARK: Values

  private mutating func value() throws(Stop) -> JSONTree {
    skipSpace()
    let start = line
    guard index < bytes.count else { throw stop("it ends too early") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return JSONTree(value: .object(try object()), line: start)
    case UInt8(ascii: "["): return JSONTree(value: .array(try array()), line: start)
    case UInt8(ascii: "\""): return JSONTree(value: .string(try string()), line: start)
    case UInt8(ascii: "t"): return JSONTree(value: try word("true", .bool(true)), line: start)
    case UInt8(ascii: "f"): return JSONTree(value: try word("false", .bool(false)), line: start)
    case UInt8(ascii: "n"): return JSONTree(value: try word("null", .null), line: start)
    default: return JSONTree(value: .number(try number()), line: start)
    }
  }

  private mutating func object() throws(Stop) -> [(key: String, value: JSONTree)] {
    try enter()
    var members: [(key: String, value: JSONTree)] = []
    if take(UInt8(ascii: "}")) {
      level -= 1
      return members
    }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw stop("a key in quotation marks is missing")
      }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw stop("a colon is missing behind a key") }
      members.append((key, try value()))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw stop("a comma or `}` is missing") }
    level -= 1
    return members
  }

  private mutating func array() throws(Stop) -> [JSONTree] {
    try enter()
    var elements: [JSONTree] = []
    if take(UInt8(ascii: "]")) {
      level -= 1
      return elements
    }
    repeat { elements.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw stop("a comma or `]` is missing") }
    level -= 1
    return elements
  }

  /// Steps over the opening bracket.
  private mutating func enter() throws(Stop) {
    level += 1
    if level > Self.mostLevels { throw stop("brackets nest more than \(Self.mostLevels) deep") }
    index += 1
  }

  private mutating func word(_ word: String, _ value: JSONTree.Value) throws(Stop) -> JSONTree.Value {
    guard bytes[index...].starts(with: word.utf8) else { throw stop("an unknown word") }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(Stop) -> String {
    let start = index
    while index < bytes.count, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard index > start, Double(text) != nil, text.first != "+", text.first != "." else {
      index = start
      throw stop("no value")
    }
    return text
  }

  // MARK: Strings

  private mutating func string() throws(Stop) -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        let scalar = try escape()
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case 0..<0x20: throw stop("a control character in a string")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw stop("a string is never closed")
  }

  private mutating func escape() throws(Stop) -> Unicode.Scalar {
    var next = index + 1
    guard next < bytes.count else { throw stop("a string is never closed") }
    let scalar = bytes.withUnsafeBufferPointer { JSONEscape.character(in: $0, &next) }
    guard let scalar else { throw stop("an unknown escape, or half of a surrogate pair") }
    index = next
    return scalar
  }

  // MARK: Marks

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
  }
}
