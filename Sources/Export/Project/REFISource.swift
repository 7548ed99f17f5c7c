// One article in a REFI-QDA project: its selections and what they are coded as.

internal import Corpus
internal import Serial

struct REFISource {
  private let records: ArticleRecords
  private let annotations: [AnnotationRecord]
  /// The number of annotations that have no words.
  let wordless: Int
  /// Of the text, within the folder of sources.
  let textPath: String
  let coder: String?

  init(_ records: ArticleRecords) {
    self.records = records
    let all = records.annotations
    annotations = all.filter { !$0.spans.isEmpty }
    wordless = all.count - annotations.count
    textPath = GUID.of("source", records.file.path) + ".txt"
    coder = records.header.first { $0.key == "coder" }?.value
  }

  private var path: String { records.file.path }

  /// How many annotations are selections of their own for each of several places.
  var inParts: Int { annotations.count { $0.spans.count > 1 } }

  /// Every code that a selection has.
  var codes: Set<String> { annotations.reduce(into: []) { $0.formUnion(codes(of: $1)) } }

  /// What a code is called.
  func title(_ code: String) -> String {
    switch code.first {
    case "@", "#": records.title(ofWritten: code)
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
    let user = coder.map { GUID.of("user", $0) }
    // A code stands at many places.
    let targets = Dictionary(uniqueKeysWithValues: codes.map { ($0, GUID.of("code", $0)) })
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
          if let user { out.write(" creatingUser=\"\(user)\"") }
          out.write("><CodeRef targetGUID=\"\(targets[code] ?? "")\"/></Coding>\n")
        }
        out.literal("      </PlainTextSelection>\n")
      }
    }
    out.literal("    </TextSource>\n")
    return out.bytes
  }
}
