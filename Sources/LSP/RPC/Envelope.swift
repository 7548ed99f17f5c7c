// The members of a message's outermost object, found in one pass over the bytes.

/// Finds a message's method before its params are decoded, so that each part is decoded once, as what it is. What is
/// inside the members is not checked here but for its nesting: whoever recurses over it needs no guard.
struct Envelope {
  private(set) var id: JSONFragment?
  private(set) var method: JSONFragment?
  private(set) var params: JSONFragment?
  private(set) var result: JSONFragment?
  private(set) var error: JSONFragment?

  /// Brackets inside brackets that a message may have; real ones have some ten.
  static let nestingLimit = 256

  /// Of members with the same name the first counts, as inside params.
  init(_ body: [UInt8]) throws(ResponseError) {
    var scan = Scan(bytes: body)
    scan.passSpace()
    switch scan.current {
    case UInt8(ascii: "{"): scan.index += 1
    case UInt8(ascii: "["): throw ResponseError(.invalidRequest, "batches are not part of the protocol")
    case nil: throw ResponseError(.parseError, "an empty message")
    default:
      // JSON all the same (`7`) is no message; anything else is no JSON.
      let isJSON = (try? JSONFragment(bytes: body[...]).value(as: LSPAny.self)) != nil
      throw ResponseError(isJSON ? .invalidRequest : .parseError, "a message is a JSON object")
    }
    scan.passSpace()
    if scan.current == UInt8(ascii: "}") { scan.index += 1 } else { try readMembers(&scan) }
    scan.passSpace()
    guard scan.current == nil else { throw Scan.broken }
  }

  /// Reads up to and with the closing brace.
  private mutating func readMembers(_ scan: inout Scan) throws(ResponseError) {
    while true {
      scan.passSpace()
      guard scan.current == UInt8(ascii: "\"") else { throw Scan.broken }
      let key = try scan.value()
      scan.passSpace()
      guard scan.current == UInt8(ascii: ":") else { throw Scan.broken }
      scan.index += 1
      scan.passSpace()
      keep(try scan.value(), as: try name(key))
      scan.passSpace()
      let separator = scan.current
      scan.index += 1
      switch separator {
      case UInt8(ascii: ","): continue
      case UInt8(ascii: "}"): return
      default: throw Scan.broken
      }
    }
  }

  /// The key without its quotes.
  private func name(_ key: ArraySlice<UInt8>) throws(ResponseError) -> ArraySlice<UInt8> {
    guard key.contains(UInt8(ascii: "\\")) else { return key.dropFirst().dropLast() }
    guard let name = JSONFragment(bytes: key).string else { throw Scan.broken }
    return Array(name.utf8)[...]
  }

  private mutating func keep(_ value: ArraySlice<UInt8>, as name: ArraySlice<UInt8>) {
    let value = JSONFragment(bytes: value)
    if name.elementsEqual("id".utf8) {
      id = id ?? value
    } else if name.elementsEqual("method".utf8) {
      method = method ?? value
    } else if name.elementsEqual("params".utf8) {
      params = params ?? value
    } else if name.elementsEqual("result".utf8) {
      result = result ?? value
    } else if name.elementsEqual("error".utf8) {
      error = error ?? value
    }
  }
}

/// A place in JSON bytes.
private struct Scan {
  let bytes: [UInt8]
  var index = 0

  static let broken = ResponseError(.parseError, "the message is no valid JSON")

  var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func passSpace() {
    while let byte = current, Self.isSpace(byte) { index += 1 }
  }

  /// The bytes of the value that begins here, which is passed.
  mutating func value() throws(ResponseError) -> ArraySlice<UInt8> {
    let start = index
    var depth = 1
    repeat {
      guard let byte = current else { throw Self.broken }
      switch byte {
      case UInt8(ascii: "\""): try passString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        index += 1
        if depth > Envelope.nestingLimit {
          throw ResponseError(.parseError, "the message is nested deeper than \(Envelope.nestingLimit)")
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 1 else { throw Self.broken }
        depth -= 1
        index += 1
      default:
        if depth == 1 { try passScalar() } else { index += 1 }
      }
    } while depth > 1
    return bytes[start..<index]
  }

  private mutating func passString() throws(ResponseError) {
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return }
      if byte == UInt8(ascii: "\\") { index += 1 }
    }
    throw Self.broken
  }

  /// A number or a word.
  private mutating func passScalar() throws(ResponseError) {
    let start = index
    while let byte = current, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}"), !Self.isSpace(byte) { index += 1 }
    guard index > start else { throw Self.broken }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
