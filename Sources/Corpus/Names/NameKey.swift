// A name as it is compared.

internal import Text

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

  private static func isThe(_ token: NameToken, _ scanner: NameScanner) -> Bool {
    token.end - token.start == 3
      && scanner.bytes[token.start..<token.end].lazy.map { $0 | 0x20 }.elementsEqual("the".utf8)
  }

  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
