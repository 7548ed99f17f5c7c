// An annotation of a CAS: a type, a place in UTF-16 units, and features.

internal import Syntax

struct CASStructure: Sendable {
  /// From 2; 1 is the text.
  var id: Int
  var type: String
  var begin: Int
  var end: Int
  var features: [(name: String, value: String)]

  /// One for each span of each annotation; before them one over the whole text, which holds the header.
  static func all(of records: ArticleRecords) -> [CASStructure] {
    var units = [0]
    for scalar in records.text.unicodeScalars { units.append((units.last ?? 0) + (scalar.value > 0xFFFF ? 2 : 1)) }
    func place(_ point: Int) -> Int { units[min(max(point, 0), units.count - 1)] }
    var all = [
      CASStructure(
        id: 2,
        type: "Article",
        begin: 0,
        end: units.last ?? 0,
        features: [("label", records.file.path), ("tag", records.headerSource)]
      )
    ]
    for annotation in records.annotations {
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
