// An annotation of a CAS: a type, a place in UTF-16 units, and features.

internal import Text

struct CASStructure: Sendable {
  /// From 2; 1 is the text.
  var id: Int
  var type: String
  var begin: Int
  var end: Int
  var features: [(name: String, value: String)]

  /// One for each span of each annotation; before them one over the whole text, which holds the header.
  static func all(_ annotations: [AnnotationRecord], of records: ArticleRecords) -> [CASStructure] {
    // The places of code points that take two units, and from which on each counts one more.
    let wide = records.text.isASCII ? [] : (0..<records.text.count).filter { records.text[$0].value > 0xFFFF }
    func place(_ point: Int) -> Int { point + wide.partitioningIndex { $0 >= point } }
    var all = [
      CASStructure(
        id: 2,
        type: "Article",
        begin: 0,
        end: place(records.text.count),
        features: [("label", records.file.path), ("tag", records.headerSource)]
      )
    ]
    for annotation in annotations {
      for (number, span) in annotation.spans.enumerated() {
        var features = annotation.values
        if annotation.spans.count > 1 {
          features.append(("part", "\(number + 1)/\(annotation.spans.count)/\(annotation.id)"))
        }
        features.append(("tag", annotation.tag))
        all.append(
          CASStructure(
            id: all.count + 2,
            type: annotation.kind.rawValue,
            begin: place(span.start),
            end: place(span.end),
            features: features
          )
        )
      }
    }
    return all
  }
}
