// Facts as bytes.

public import Text

extension Facts: Packed {
  public func write(to writer: inout ByteWriter) {
    writer.byte((isCodebook ? 1 : 0) | (isUnread ? 2 : 0) | (hasHeader ? 4 : 0))
    header.write(to: &writer)
    writer.place(headerContentEnd)
    title.write(to: &writer)
    writer.optional(published)
    writer.optional(on)
    writer.list(definitions)
    writer.list(handles)
    writer.list(uses)
    writer.list(labels)
    writer.list(mentions)
    writer.list(topics)
    writer.list(nots)
    writer.list(dates)
    writer.list(statements)
    writer.list(mentionsInParts)
    writer.list(spans)
    writer.list(notes)
    writer.list(settings)
    writer.list(choices)
    writer.list(allowances)
    writer.list(statuses)
    writer.optional(status)
    writer.optional(coder)
    writer.optional(source)
    writer.list(clauseDates)
    sketch.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init()
    let marks = reader.byte()
    (isCodebook, isUnread, hasHeader) = (marks & 1 != 0, marks & 2 != 0, marks & 4 != 0)
    header = TextRange(from: &reader)
    headerContentEnd = reader.place()
    title = String(from: &reader)
    published = reader.optional()
    on = reader.optional()
    definitions = reader.list()
    handles = reader.list()
    uses = reader.list()
    labels = reader.list()
    mentions = reader.list()
    topics = reader.list()
    nots = reader.list()
    dates = reader.list()
    statements = reader.list()
    mentionsInParts = reader.list()
    spans = reader.list()
    notes = reader.list()
    settings = reader.list()
    choices = reader.list()
    allowances = reader.list()
    statuses = reader.list()
    status = reader.optional()
    coder = reader.optional()
    source = reader.optional()
    clauseDates = reader.list()
    sketch = TextSketch(from: &reader)
  }
}

extension Handle: Packed {
  public func write(to writer: inout ByteWriter) {
    writer.byte(namespace.rawValue)
    name.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    let namespace = Namespace(rawValue: reader.byte())
    if namespace == nil { reader.fail() }
    self.init(namespace ?? .actor, String(from: &reader))
  }
}
