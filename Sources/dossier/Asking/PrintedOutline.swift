// The outline of a file, as indented lines for a person or as JSON.

internal import Corpus
internal import Disk
internal import Features
internal import Serial
internal import Text

struct PrintedOutline {
  private let items: [OutlineItem]
  private let file: AskedFile
  private let lines: LineTable

  init(_ items: [OutlineItem], of file: AskedFile) {
    (self.items, self.file) = (items, file)
    lines = LineTable(file.bytes)
  }

  var list: Escaped<PlainLine> { list(items, indent: 0) }

  private func list(_ items: [OutlineItem], indent: Int) -> Escaped<PlainLine> {
    items.map { item -> Escaped<PlainLine> in
      let start = position(item.selection.start)
      let detail: Escaped<PlainLine> = item.detail.isEmpty ? "" : " · \(item.detail)"
      let line: Escaped<PlainLine> =
        "\(file.path):\(start.line + 1):\(start.column + 1): \("".padded(to: indent))\(item.kind.word) \(item.name)\(detail)\n"
      return line + list(item.children, indent: indent + 2)
    }.joined()
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    write(items, to: &writer)
    return writer.bytes + [0x0A]
  }

  private func write(_ items: [OutlineItem], to writer: inout JSONWriter) {
    writer.array(items) { writer, item in
      writer.object { object in
        object.member("name", item.name)
        object.member("detail", item.detail)
        object.member("kind", item.kind.word)
        object.range(position(item.range.start), position(item.range.end))
        object.key("children")
        write(item.children, to: &object)
      }
    }
  }

  private func position(_ offset: TextOffset) -> LinePosition {
    lines.position(of: offset, in: file.bytes, .utf32)
  }
}

extension OutlineItem.Kind {
  /// As a person would call it.
  fileprivate var word: String {
    switch self {
    case .header: "header"
    case .definition(let namespace): namespace.word
    case .property: "property"
    case .paragraph: "paragraph"
    case .statement: "statement"
    case .foot: "foot"
    case .label: "label"
    }
  }
}
