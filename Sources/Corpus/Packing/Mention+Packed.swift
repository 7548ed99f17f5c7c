// Mentions, dates, notes and allowances as bytes.

public import Text

extension Mention: Packed {
  public func write(to writer: inout ByteWriter) {
    words.write(to: &writer)
    item.write(to: &writer)
    writer.slice(uses)
    writer.signed(Int64(paragraph))
  }

  public init(from reader: inout ByteReader) {
    self.init(
      words: TextRange(from: &reader),
      item: TextRange(from: &reader),
      uses: reader.slice(),
      paragraph: reader.small()
    )
  }
}

extension MentionInParts: Packed {
  public func write(to writer: inout ByteWriter) {
    item.write(to: &writer)
    label.write(to: &writer)
    writer.list(words)
  }

  public init(from reader: inout ByteReader) {
    self.init(item: TextRange(from: &reader), label: String(from: &reader), words: reader.list())
  }
}

extension DateMention: Packed {
  public func write(to writer: inout ByteWriter) {
    words.write(to: &writer)
    item.write(to: &writer)
    when.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(words: TextRange(from: &reader), item: TextRange(from: &reader), when: When(from: &reader))
  }
}

extension NoteFact: Packed {
  public func write(to writer: inout ByteWriter) {
    words.write(to: &writer)
    string.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(words: TextRange(from: &reader), string: TextRange(from: &reader))
  }
}

extension Allowance: Packed {
  public func write(to writer: inout ByteWriter) {
    code.write(to: &writer)
    range.write(to: &writer)
    writer.list(places)
    writer.list(others)
    writer.list(deletions)
    writer.byte(isCut ? 1 : 0)
  }

  public init(from reader: inout ByteReader) {
    self.init(
      code: String(from: &reader),
      range: TextRange(from: &reader),
      places: reader.list(),
      others: reader.list(),
      deletions: reader.list(),
      isCut: reader.byte() != 0
    )
  }
}
