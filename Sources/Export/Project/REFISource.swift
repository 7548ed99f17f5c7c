// One article in a REFI-QDA project: its selections and what they are coded as.

internal import Corpus
internal import Serial
internal import Syntax

struct REFISource {
  private let records: ArticleRecords
  private let annotations: [AnnotationRecord]

  init(_ records: ArticleRecords) {
    self.records = records
    annotations = records.annotations.filter { !$0.spans.isEmpty }
  }

  private var path: String { records.file.path }

  /// Of the text, within the folder of sources.
  var textPath: String { GUID.of("source", path) + ".txt" }

  /// How many annotations are selections of their own for each of several places.
  var inParts: Int { annotations.count { $0.spans.count > 1 } }

  var coder: String? { records.header.first { $0.key == "coder" }?.value }

  /// Every code that a selection has.
  var codes: Set<String> { annotations.reduce(into: []) { $0.formUnion(codes(of: $1)) } }

  /// What a code is called.
  func title(_ code: String) -> String {
    switch code.first {
    case "@", "#": records.title(Handle(written: code, in: path))
    case "+", "-", "~": records.title(Handle(.verb, String(code.dropFirst())))
    default: ""
    }
  }

  /// A statement has the code of its verb, and those of its holders and targets.
  private func codes(of annotation: AnnotationRecord) -> [String] {
    if annotation.kind.isStatement {
      return [(annotation.value("sign") ?? "") + (annotation.value("verb") ?? "")] + annotation.codes
    }
    return annotation.codes.isEmpty ? [annotation.kind.rawValue] : annotation.codes
  }

  var xml: [UInt8] {
    var out = Outgoing<XMLData>()
    let title = records.header.first { $0.key == "title" }?.value ?? records.stem
    out.write("    <TextSource guid=\"\(GUID.of("source", path))\" name=\"\(title)\" ")
    out.write("plainTextPath=\"internal://\(textPath)\">\n      <Description>\(path)</Description>\n")
    for annotation in annotations {
      for (number, span) in annotation.spans.enumerated() {
        let id = "\(annotation.id).\(number)"
        out.write("      <PlainTextSelection guid=\"\(GUID.of("selection", path, id))\" ")
        out.write("name=\"\(annotation.kind.rawValue)\" startPosition=\"\(span.start)\" endPosition=\"\(span.end)\">\n")
        out.write("        <Description>\(annotation.tag)</Description>\n")
        for code in codes(of: annotation) {
          out.write("        <Coding guid=\"\(GUID.of("coding", path, id, code))\"")
          if let coder { out.write(" creatingUser=\"\(GUID.of("user", coder))\"") }
          out.write("><CodeRef targetGUID=\"\(GUID.of("code", code))\"/></Coding>\n")
        }
        out.literal("      </PlainTextSelection>\n")
      }
    }
    out.literal("    </TextSource>\n")
    return out.bytes
  }
}
