// Paths as addresses.

internal import Disk
internal import Text

extension DiskPath {
  /// The bytes as they stand in a URI: all but letters, digits, `-._~/` as `%E9`. Bytes that are not UTF-8 are kept.
  var percentEncoded: String {
    var text: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.append(byte)
      default: text += [UInt8(ascii: "%"), hexDigit(byte >> 4, isUpperCase: true), hexDigit(byte, isUpperCase: true)]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether it is relative, and leads down only: then it needs no look at the disk to be made whole.
  var isPlain: Bool {
    if isAbsolute || isEmpty { return false }
    return !bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).contains { name in
      name.isEmpty || name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8)
    }
  }
}
