// Findings as bytes.

internal import Corpus
public import Text

extension Finding: Packed {
  public func write(to writer: inout ByteWriter) {
    let place = Self.places[code]
    writer.number(UInt64(place ?? Self.codes.count))
    if place == nil { code.write(to: &writer) }
    writer.choice(severity)
    range.write(to: &writer)
    message.write(to: &writer)
    writer.list(related)
    writer.list(fixes)
  }

  public init(from reader: inout ByteReader) {
    let place = reader.number()
    let code = place < UInt64(Self.codes.count) ? Self.codes[Int(place)] : String(from: &reader)
    if place > UInt64(Self.codes.count) { reader.fail() }
    let severity: Severity? = reader.choice()
    if severity == nil { reader.fail() }
    self.init(
      code: code,
      severity: severity ?? .off,
      range: TextRange(from: &reader),
      message: String(from: &reader),
      related: reader.list(),
      fixes: reader.list()
    )
  }

  /// The codes of all checks: one is written as its place here.
  private static let codes = Catalogue.rules.map { $0.page.code }
  private static let places = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
}

extension RelatedPlace: Packed {
  public func write(to writer: inout ByteWriter) {
    writer.optional(path)
    range.write(to: &writer)
    message.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(path: reader.optional(), range: TextRange(from: &reader), message: String(from: &reader))
  }
}
