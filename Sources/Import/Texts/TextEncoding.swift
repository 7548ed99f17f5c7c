// How the bytes of a text stand for its letters.

internal import Text

/// The encodings that texts are converted from. What is not UTF-8 is never guessed: a mark says it, or the user.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  /// In the order of bytes that its mark says.
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case latin1
  case cp1252

  /// By its name in any case, with or without hyphens: `UTF-16`, `ISO-8859-1`, `windows-1252`. nil for an unknown one.
  public init?(_ name: String) {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch plain {
    case "utf8": self = .utf8
    case "utf16": self = .utf16
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "latin1", "iso88591": self = .latin1
    case "cp1252", "windows1252", "win1252": self = .cp1252
    default: return nil
    }
  }

  /// What a mark at the start of a file says: that of UTF-16. UTF-8 needs none, and its mark belongs to the text.
  public init?(markOf bytes: [UInt8]) {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]),
      !bytes.starts(with: [0xFF, 0xFE, 0, 0])
    else { return nil }
    self = .utf16
  }

  /// Its name for a reader.
  public var title: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .latin1: "Latin-1"
    case .cp1252: "Windows-1252"
    }
  }

  /// The text in UTF-8, without the mark of UTF-16; the failure is the offset of the first byte that is no letter.
  public func converted(_ bytes: [UInt8]) -> Result<[UInt8], Misfit> {
    switch self {
    case .utf8: firstInvalidUTF8(in: bytes).map { .failure(Misfit(offset: $0)) } ?? .success(bytes)
    case .utf16: fromUTF16(bytes, isBigEndian: !bytes.starts(with: [0xFF, 0xFE]))
    case .utf16LittleEndian: fromUTF16(bytes, isBigEndian: false)
    case .utf16BigEndian: fromUTF16(bytes, isBigEndian: true)
    case .latin1: fromTable(bytes) { Unicode.Scalar($0) }
    case .cp1252: fromTable(bytes, Self.windows)
    }
  }

  /// Bytes that do not fit the encoding.
  public struct Misfit: Error, Hashable, Sendable {
    /// Of the first of them, from 0.
    public var offset: Int
  }

  private func fromUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> Result<[UInt8], Misfit> {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.starts(with: isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) ? 2 : 0
    func unit(_ place: Int) -> UInt32? {
      guard place + 1 < bytes.count else { return nil }
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    while index < bytes.count {
      guard let first = unit(index) else { return .failure(Misfit(offset: index)) }
      var scalar = Unicode.Scalar(first)
      var width = 2
      if scalar == nil, first < 0xDC00, let second = unit(index + 2), 0xDC00..<0xE000 ~= second {
        scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        width = 4
      }
      guard let scalar, let encoded = UTF8.encode(scalar) else { return .failure(Misfit(offset: index)) }
      result.append(contentsOf: encoded)
      index += width
    }
    return .success(result)
  }

  private func fromTable(_ bytes: [UInt8], _ scalar: (UInt8) -> Unicode.Scalar?) -> Result<[UInt8], Misfit> {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80 {
        result.append(byte)
      } else if let scalar = scalar(byte), let encoded = UTF8.encode(scalar) {
        result.append(contentsOf: encoded)
      } else {
        return .failure(Misfit(offset: offset))
      }
    }
    return .success(result)
  }

  /// Windows-1252 is Latin-1 but for these; five bytes are no letter in it.
  private static func windows(_ byte: UInt8) -> Unicode.Scalar? {
    guard 0x80..<0xA0 ~= byte else { return Unicode.Scalar(byte) }
    let value = windowsTable[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  private static let windowsTable: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}
