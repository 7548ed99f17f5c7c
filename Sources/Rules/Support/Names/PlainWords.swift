// Words that say what they are byte for byte.

internal import Text

/// Some words of an article in UTF-8, without markup, possessive ending, line end, or space beside space: a name in a text
/// (`NameInText`) without a string made of it.
struct PlainWords {
  let bytes: ArraySlice<UInt8>

  /// nil for words that must be read with care.
  init?(_ words: TextRange, in text: [UInt8]) {
    let isPlain = text.withUnsafeBufferPointer { Self.isPlain(UnsafeBufferPointer(rebasing: $0[words.indices])) }
    if !isPlain { return nil }
    bytes = text[words.indices]
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // A space before the first word is one too many.
    var last: UInt8 = 0x20
    for byte in bytes {
      // Most are letters.
      if 0x5E...0x7A ~= byte || 0x21...0x5A ~= byte {
        last = byte
        continue
      }
      switch byte {
      case 0x20 where last == 0x20: return false
      // `[`, `\\`, `]`, `{`, `}`; and what may begin a space, an apostrophe or a combining mark.
      case 0x00...0x1F, 0x5B...0x5D, 0x7B, 0x7D, 0xC2, 0xCC, 0xCD, 0xE1...0xE3, 0xEF: return false
      default: last = byte
      }
    }
    if last == 0x20 || last == 0x27 { return false }
    return last | 0x20 != 0x73 || bytes.count < 2 || bytes[bytes.count - 2] != 0x27
  }
}
