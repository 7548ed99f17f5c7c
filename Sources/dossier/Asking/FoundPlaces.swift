// Places that a command has found, as lines for a person or as JSON.

internal import Disk
internal import Features
internal import Project
internal import Serial
internal import Text

/// Places in files of a corpus, read once for each file where its places stand together.
struct FoundPlaces {
  private struct Row {
    let path: DiskPath
    let start: LinePosition
    let end: LinePosition
    /// The line on which it begins, without the white space around it.
    let line: String
  }

  private var rows: [Row] = []

  /// Places whose file cannot be read are left out.
  init(_ places: [FilePlace], in read: ReadCorpus) {
    var last: (path: String, file: DiskPath, bytes: [UInt8], lines: LineTable)?
    for place in places {
      if last?.path != place.path {
        last = read.file(place.path).flatMap { file in
          read.bytes(place.path).map { (place.path, file.path, $0, LineTable($0)) }
        }
      }
      guard let last else { continue }
      let start = last.lines.position(of: place.range.start, in: last.bytes, .utf32)
      let content = last.lines.content(ofLine: start.line, in: last.bytes)
      rows.append(
        Row(
          path: last.file,
          start: start,
          end: last.lines.position(of: place.range.end, in: last.bytes, .utf32),
          line: Self.trimmed(last.bytes[content.indices])
        )
      )
    }
  }

  /// Prints them; where there are none, says so for a person, with status 1.
  func print(asJSON: Bool, whereNone sentence: Escaped<PlainLine>) -> ExitStatus {
    if rows.isEmpty, !asJSON {
      printError(sentence)
      return .found
    }
    let written = asJSON ? Output.standard.write(exactly: json) : Output.standard.write(list)
    return written == .failed ? .failed : rows.isEmpty ? .found : .fine
  }

  private var list: Escaped<PlainLine> {
    rows.map { "\($0.path):\($0.start.line + 1):\($0.start.column + 1): \($0.line)\n" as Escaped<PlainLine> }.joined()
  }

  private var json: [UInt8] {
    var writer = JSONWriter()
    writer.array(rows) { writer, row in
      writer.object { object in
        object.member("file", row.path.description)
        object.range(row.start, row.end)
        object.member("text", row.line)
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let rest = bytes.drop(while: isBlank)
    let count = rest.reversed().prefix(while: isBlank).count
    return String(decoding: rest.dropLast(count), as: UTF8.self)
  }
}

extension JSONWriter {
  /// The keys of a range as reports have them: lines and columns from 1, columns in code points.
  mutating func range(_ start: LinePosition, _ end: LinePosition) {
    member("line", start.line + 1)
    member("column", start.column + 1)
    member("endLine", end.line + 1)
    member("endColumn", end.column + 1)
  }
}
