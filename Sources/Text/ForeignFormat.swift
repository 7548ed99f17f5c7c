// What bytes are that are no text in UTF-8, as far as the first of them say.

/// A format that a file's first bytes name. Those of the old encodings of one byte a letter are named by nothing.
public enum ForeignFormat: Hashable, Sendable {
  /// UTF-16. `isBigEndian` is nil where a byte-order mark says it, which every converter reads.
  case utf16(isBigEndian: Bool?)
  case utf32
  case pdf
  /// A ZIP archive, as Word, OpenDocument and EPUB files are.
  case zip
  /// A file of Word before 2007, and of other programs of its time.
  case oldOffice
  case gzip

  /// nil where the first bytes say nothing, as those of UTF-8 do not.
  public init?(_ bytes: [UInt8]) {
    func starts(_ mark: UInt8...) -> Bool { bytes.starts(with: mark) }
    if starts(0xFF, 0xFE, 0, 0) || starts(0, 0, 0xFE, 0xFF) {
      self = .utf32
    } else if starts(0xFF, 0xFE) || starts(0xFE, 0xFF) {
      self = .utf16(isBigEndian: nil)
    } else if starts(0x25, 0x50, 0x44, 0x46, 0x2D) {
      self = .pdf
    } else if starts(0x50, 0x4B, 0x03, 0x04) {
      self = .zip
    } else if starts(0xD0, 0xCF, 0x11, 0xE0) {
      self = .oldOffice
    } else if starts(0x1F, 0x8B) {
      self = .gzip
    } else if let isBigEndian = Self.hasZeroHalves(bytes) {
      self = .utf16(isBigEndian: isBigEndian)
    } else {
      return nil
    }
  }

  /// So many first bytes are looked at.
  private static let reach = 1024

  /// Whether every second byte, or nearly, is 0, as in UTF-16 of a Latin script: true where these are the first of their
  /// pairs, nil where they are not.
  private static func hasZeroHalves(_ bytes: [UInt8]) -> Bool? {
    let pairs = min(bytes.count, reach) / 2
    guard pairs >= 2 else { return nil }
    var zeros = (first: 0, second: 0)
    for pair in 0..<pairs {
      if bytes[pair * 2] == 0 { zeros.first += 1 }
      if bytes[pair * 2 + 1] == 0 { zeros.second += 1 }
    }
    if zeros.first == 0, zeros.second * 4 >= pairs * 3 { return false }
    if zeros.second == 0, zeros.first * 4 >= pairs * 3 { return true }
    return nil
  }

  /// What it is, with its article: “UTF-16”, “a PDF”.
  public var name: String {
    switch self {
    case .utf16: "UTF-16"
    case .utf32: "UTF-32"
    case .pdf: "a PDF"
    case .zip: "a ZIP archive, as Word and OpenDocument files are"
    case .oldOffice: "a file of an old Word"
    case .gzip: "compressed with gzip"
    }
  }

  /// How to make a text in UTF-8 of it. `file`: its name as a shell takes it.
  public func advice(for file: String) -> String {
    switch self {
    case .utf16(nil): "convert it: iconv -f UTF-16 -t UTF-8 \(file) > new.txt"
    case .utf16(let isBigEndian):
      "convert it: iconv -f UTF-16\(isBigEndian == true ? "BE" : "LE") -t UTF-8 \(file) > new.txt"
    case .utf32: "convert it: iconv -f UTF-32 -t UTF-8 \(file) > new.txt"
    case .pdf: "take the text out: pdftotext \(file) new.txt"
    case .zip, .oldOffice: "open it in its program and save it as plain text in UTF-8"
    case .gzip: "unpack it: gunzip \(file)"
    }
  }
}
