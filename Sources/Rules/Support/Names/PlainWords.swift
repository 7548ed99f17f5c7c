// Words that say what they are byte for byte.

internal import Syntax
internal import Text

/// Some words of an article in UTF-8, without markup, possessive ending, line end, or space beside space: a name in a text
/// (`NameInText`) without a string made of it.
struct PlainWords {
  let bytes: ArraySlice<UInt8>

  /// nil for words that must be read with care.
  init?(_ words: TextRange, _ tree: SyntaxTree) {
    let bytes = tree.bytes[words.indices]
    // A space before the first word is one too many.
    var last: UInt8 = 0x20
    for byte in bytes {
      switch byte {
      case 0x20 where last == 0x20: return nil
      // `[`, `\\`, `]`, `{`, `}`; and what may begin a space, an apostrophe or a combining mark.
      case 0x00...0x1F, 0x5B...0x5D, 0x7B, 0x7D, 0xC2, 0xCC, 0xCD, 0xE1...0xE3, 0xEF: return nil
      default: last = byte
      }
    }
    let ending = bytes.suffix(2)
    if last == 0x20 || last == 0x27 || ending.first == 0x27 && last | 0x20 == 0x73 { return nil }
    self.bytes = bytes
  }
}
