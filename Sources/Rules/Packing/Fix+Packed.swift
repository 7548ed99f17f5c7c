// Fixes as bytes.

internal import Syntax
public import Text

extension Fix: Packed {
  public func write(to writer: inout ByteWriter) {
    title.write(to: &writer)
    writer.list(edits)
    writer.byte((isSafe ? 1 : 0) | (isPreferred ? 2 : 0) | (needsExplicitSelection ? 4 : 0))
    switch effect {
    case .kept: writer.byte(0)
    case .readAnew: writer.byte(1)
    case .removesMarkup(let ranges):
      writer.byte(2)
      writer.list(ranges)
    }
  }

  public init(from reader: inout ByteReader) {
    self.init(String(from: &reader), isSafe: false, [])
    edits = reader.list()
    let marks = reader.byte()
    (isSafe, isPreferred, needsExplicitSelection) = (marks & 1 != 0, marks & 2 != 0, marks & 4 != 0)
    switch reader.byte() {
    case 0: effect = .kept
    case 1: effect = .readAnew
    case 2: effect = .removesMarkup(reader.list())
    default: reader.fail()
    }
  }
}

extension FileEdit: Packed {
  public func write(to writer: inout ByteWriter) {
    writer.optional(path)
    edit.write(to: &writer)
    writer.optional(moved)
  }

  public init(from reader: inout ByteReader) {
    self.init(path: reader.optional(), edit: TextEdit(from: &reader))
    moved = reader.optional()
  }
}

extension MovedLines: Packed {
  public func write(to writer: inout ByteWriter) {
    path.write(to: &writer)
    range.write(to: &writer)
    before.write(to: &writer)
  }

  public init(from reader: inout ByteReader) {
    self.init(path: String(from: &reader), range: TextRange(from: &reader), before: String(from: &reader))
  }
}
