// Definitions and settings as bytes.

internal import Syntax
public import Text

extension Definition: Packed {
  public func write(to writer: inout ByteWriter) {
    writer.byte(sigil.rawValue)
    handle.write(to: &writer)
    title.write(to: &writer)
    writer.list(names)
    writer.choice(kind)
    writer.list(roles)
    writer.list(memberships)
    writer.byte(weight == nil ? 0 : 1)
    if let weight { writer.fixed(weight.bitPattern) }
    writer.list(values)
    writer.optional(url)
    writer.optional(wikidata)
    writer.optional(note)
    range.write(to: &writer)
    whole.write(to: &writer)
    writer.place(contentEnd)
  }

  public init(from reader: inout ByteReader) {
    let sigil: Sigil = reader.raw(or: .actor)
    let handle = Handle(from: &reader)
    let title = String(from: &reader)
    let names: [Dated] = reader.list()
    let kind: ActorKind? = reader.choice()
    let roles: [Dated] = reader.list()
    let memberships: [Dated] = reader.list()
    let weight = reader.byte() == 0 ? nil : Double(bitPattern: reader.fixed())
    let values: [String] = reader.list()
    let (url, wikidata, note): (String?, String?, String?) = (reader.optional(), reader.optional(), reader.optional())
    self.init(
      sigil: sigil,
      handle: handle,
      title: title,
      names: names,
      kind: kind,
      roles: roles,
      memberships: memberships,
      weight: weight,
      values: values,
      url: url,
      wikidata: wikidata,
      note: note,
      range: TextRange(from: &reader),
      whole: TextRange(from: &reader),
      contentEnd: reader.place()
    )
  }
}

extension Dated: Packed {
  public func write(to writer: inout ByteWriter) {
    text.write(to: &writer)
    range.write(to: &writer)
    writer.optional(period)
  }

  public init(from reader: inout ByteReader) {
    self.init(text: String(from: &reader), range: TextRange(from: &reader), period: reader.optional())
  }
}

extension DatedPeriod: Packed {
  public func write(to writer: inout ByteWriter) {
    text.write(to: &writer)
    range.write(to: &writer)
    days.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(text: String(from: &reader), range: TextRange(from: &reader), days: DayRange(from: &reader))
  }
}

extension FileChoice: Packed {
  public func write(to writer: inout ByteWriter) {
    pattern.text.write(to: &writer)
    writer.byte(takesIn ? 1 : 0)
    key.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    let pattern = PathPattern(String(from: &reader))
    self.init(pattern: pattern, takesIn: reader.byte() != 0, key: TextRange(from: &reader))
  }
}

extension Setting: Packed {
  public func write(to writer: inout ByteWriter) {
    code.write(to: &writer)
    writer.optional(pattern?.text)
    writer.choice(severity)
    key.write(to: &writer)
    value.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    let code = String(from: &reader)
    let pattern: String? = reader.optional()
    self.init(
      code: code,
      pattern: pattern.map { PathPattern($0) },
      severity: reader.choice(),
      key: TextRange(from: &reader),
      value: TextRange(from: &reader)
    )
  }
}
