// Rows of a table, set apart by a separator (RFC 4180).

/// Writes rows of CSV into bytes, each with a line end `\n`. A cell is quoted where it holds the separator, a quotation mark
/// or a line end; what it holds is never changed, but where formulas are guarded.
public struct CSVWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private let separator: UInt8
  private let quotesTexts: Bool
  private let guardsFormulas: Bool
  private var isRowOpen = false

  /// `quotesTexts`: whether every text is quoted. `guardsFormulas`: whether an apostrophe is set before a text that a
  /// spreadsheet would calculate: one that begins with `=`, `+`, `-`, `@`, a tab or a carriage return, perhaps behind an
  /// apostrophe of its own.
  public init(separator: UInt8 = UInt8(ascii: ","), quotesTexts: Bool = false, guardsFormulas: Bool = false) {
    (self.separator, self.quotesTexts, self.guardsFormulas) = (separator, quotesTexts, guardsFormulas)
  }

  /// A cell of text; nil is an empty cell.
  public mutating func text(_ text: String?) {
    begin()
    guard let text else { return }
    var copy = text
    copy.withUTF8 { append($0) }
  }

  /// The same of bytes that are UTF-8.
  public mutating func text(_ text: ArraySlice<UInt8>) {
    begin()
    text.withUnsafeBufferPointer { append($0) }
  }

  public mutating func integer(_ number: Int?) {
    begin()
    if let number { bytes.append(digitsOf: number) }
  }

  /// `true` or `false`.
  public mutating func bool(_ value: Bool) {
    begin()
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  /// A number as short as it can be, never quoted: `1`, `-0.5`; an empty cell for nil.
  public mutating func number(_ number: Double?) {
    begin()
    if let number { bytes.append(contentsOf: Self.shortest(number).utf8) }
  }

  /// A piece that is written as it is, never quoted: a date, a number in a form of its own.
  public mutating func bare(_ text: String?) {
    begin()
    if let text { bytes.append(contentsOf: text.utf8) }
  }

  public mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isRowOpen = false
  }

  /// A number without a point where it is whole.
  public static func shortest(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : number.description
  }

  private mutating func begin() {
    if isRowOpen { bytes.append(separator) }
    isRowOpen = true
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    // A text that begins like a guarded one is guarded, too, so that it can be told from it.
    let isQuoted = text.count > 1 && text[0] == UInt8(ascii: "'")
    let isGuarded = guardsFormulas && !text.isEmpty && Self.beginsFormula(text[isQuoted ? 1 : 0])
    let needsQuotes =
      quotesTexts
      || text.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      if isGuarded { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func beginsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }
}
