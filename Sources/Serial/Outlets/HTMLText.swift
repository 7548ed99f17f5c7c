// Text within an element or an attribute of HTML.

/// Line ends and tabs stay, since a page shows texts as they were printed; other control characters are shown as signs of one
/// column. Marks that set the direction of text stay, too: a page puts each text from outside into an element of its own,
/// which no direction leaves.
public enum HTMLText: Outlet {
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    text.withBytes { append(utf8: $0, to: &bytes) }
  }

  static func append(utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var plain = 0
    var index = 0
    while index < utf8.count {
      let length = utf8.lengthToEscape(at: index)
      if length == 0 {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain..<index]))
      appendEscape(of: utf8[index], to: &bytes)
      index += length
      plain = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[plain...]))
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
    // The signs for control characters, U+2400 to U+241F.
    case 0..<0x20: bytes.append(contentsOf: [0xE2, 0x90, 0x80 + byte])
    default: bytes.append(contentsOf: "\u{2421}".utf8)
    }
  }
}

extension Outgoing where Destination == HTMLText {
  /// A text from outside in UTF-8, escaped: no string is made of it.
  public mutating func text(_ utf8: ArraySlice<UInt8>) {
    escaped { bytes in utf8.withUnsafeBufferPointer { HTMLText.append(utf8: $0, to: &bytes) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes at a place stand for a character that has an escape in HTML; 0 for one that stands for itself.
  @inline(__always)
  fileprivate func lengthToEscape(at index: Int) -> Int {
    switch self[index] {
    case 0x09, 0x0A, 0x0D: 0
    case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      1
    case 0xC2: index + 1 < count && (0x80..<0xA0).contains(self[index + 1]) ? 2 : 0
    default: 0
    }
  }
}
