// A name as it is compared.

/// Equal for names that differ in case alone, in white space, in a `the` before them, in the shape of an apostrophe or a
/// hyphen, or in how a letter is made up of code points. A number of 64 bits made of the folded name, so that a name in a
/// text is looked up without a string.
public struct NameKey: Hashable, Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  public init(_ name: String) {
    var name = name
    self = name.withUTF8 { NameKey(NameScanner(bytes: $0)) }
  }

  /// A name in UTF-8.
  public init(_ bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBufferPointer { NameKey(NameScanner(bytes: $0)) }
  }

  private init(_ scanner: NameScanner) {
    if mixPlain(scanner.bytes) { return }
    var last: NameToken?
    var (gap, index) = (NameGap.none, scanner.start(after: 0))
    let first = index
    while index < scanner.bytes.count {
      let token = scanner.token(at: index)
      let following = scanner.gap(after: token.end)
      let isArticle = index == first && following.gap != .none && following.next < scanner.bytes.count
      if !(isArticle && Self.isThe(token, scanner)) {
        if gap.isSpace(last, token) { mix(0x20) }
        scanner.forEachFoldedByte(of: token) { mix($0) }
        last = token
        gap = following.gap
      }
      index = following.next
    }
  }

  /// The same for names of ASCII alone, as most are: false, with nothing mixed in, for any others.
  private mutating func mixPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var mixed = self
    var (first, isFirst, isBehindSpace) = (0, true, false)
    while first < bytes.count, bytes[first].isWhite { first += 1 }
    if first + 3 < bytes.count, bytes[first + 3].isWhite, bytes[first] | 0x20 == UInt8(ascii: "t"),
      bytes[first + 1] | 0x20 == UInt8(ascii: "h"), bytes[first + 2] | 0x20 == UInt8(ascii: "e"),
      bytes[(first + 3)...].contains(where: { !$0.isWhite })
    {
      first += 4
      while first < bytes.count, bytes[first].isWhite { first += 1 }
    }
    for index in first..<bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 { return false }
      if byte.isWhite {
        isBehindSpace = true
        continue
      }
      if isBehindSpace, !isFirst { mixed.mix(0x20) }
      mixed.mix(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      (isFirst, isBehindSpace) = (false, false)
    }
    self = mixed
    return true
  }

  private static func isThe(_ token: NameToken, _ scanner: NameScanner) -> Bool {
    token.end - token.start == 3
      && scanner.bytes[token.start..<token.end].lazy.map { $0 | 0x20 }.elementsEqual("the".utf8)
  }

  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension UInt8 {
  fileprivate var isWhite: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
