// What a CAS holds.

struct CASContent {
  private let name: String
  private let text: String
  private let structures: [JSONTree]
  /// For each UTF-16 unit of the text, the code point that begins there; -1 in the middle of one.
  private let points: [Int32]

  init(_ tree: JSONTree, _ name: String) throws(ImportRefusal) {
    self.name = name
    guard let list = tree["%FEATURE_STRUCTURES"] else {
      throw ImportRefusal(file: name, "it is no UIMA CAS in JSON: `%FEATURE_STRUCTURES` is missing")
    }
    // By number as an object, or as a list.
    structures = list.array ?? list.members?.map(\.value) ?? []
    let texts = structures.filter { $0["%TYPE"]?.string == "uima.cas.Sofa" }.compactMap { sofa in
      sofa["sofaString"]?.string.map { (text: $0, line: sofa.line) }
    }
    guard let first = texts.first else { throw ImportRefusal(file: name, "its text (`sofaString`) is missing") }
    if texts.count > 1 {
      throw ImportRefusal(
        file: name,
        line: texts[1].line,
        "it holds \(texts.count) texts; an article is one: export each view by itself"
      )
    }
    text = first.text
    var points: [Int32] = []
    var point: Int32 = 0
    for scalar in text.unicodeScalars {
      points.append(point)
      if scalar.value > 0xFFFF { points.append(-1) }
      point += 1
    }
    self.points = points + [point]
  }

  func article(_ codes: inout CodeNames) throws(ImportRefusal) -> ImportedArticle {
    var article = ImportedArticle(name: String(name.dropLast(5)), text: Array(text.utf8), file: name)
    /// The parts of annotations in several, by what Dossier calls them.
    var parts: [String: Int] = [:]
    var layout: [String: Int] = [:]
    for structure in structures {
      let type = structure["%TYPE"]?.string ?? ""
      guard type != "uima.cas.Sofa", structure["begin"] != nil || structure["end"] != nil else { continue }
      if Self.isLayout(type) {
        layout[type, default: 0] += 1
        continue
      }
      let id = "\(Self.shortName(type)) \(structure["%ID"]?.integer.map(String.init) ?? "")".trimmed
      let span = try span(structure, id)
      let isOurs = type.hasPrefix(Self.ours)
      if isOurs, type == Self.ours + "Article" {
        article.header = (structure["tag"]?.string ?? "").utf8.map(\.self)
        continue
      }
      if isOurs, let tag = structure["tag"]?.string {
        if let part = structure["part"]?.string.flatMap(Self.wholeName) {
          if let place = parts[part] {
            article.annotations[place].spans.append(span)
            continue
          }
          parts[part] = article.annotations.count
        }
        article.annotations.append(ImportedAnnotation(id: id, line: structure.line, spans: [span], tag: tag))
      } else {
        let item = item(structure, type, &article, &codes)
        article.annotations.append(ImportedAnnotation(id: id, line: structure.line, spans: [span], item: item))
      }
    }
    for (type, count) in layout.sorted(by: { $0.key < $1.key }) {
      article.notices.append(
        ImportNotice(line: nil, "\(count) of the type \(type) left out: they are the text's layout")
      )
    }
    return article
  }

  private static let ours = "webanno.custom."

  /// `1/2/s3` is the first of two parts of `s3`.
  private static func wholeName(_ part: String) -> String? {
    let pieces = part.split(separator: "/")
    return pieces.count == 3 ? String(pieces[2]) : nil
  }

  /// Tokens and sentences, and what INCEpTION notes about the document itself.
  private static func isLayout(_ type: String) -> Bool {
    [
      "uima.tcas.DocumentAnnotation", "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    ].contains(type)
  }

  private static func shortName(_ type: String) -> String { type.split(separator: ".").last.map(String.init) ?? type }

  private func span(_ structure: JSONTree, _ id: String) throws(ImportRefusal) -> Range<Int> {
    func point(_ key: String) throws(ImportRefusal) -> Int {
      guard let unit = structure[key]?.integer, points.indices.contains(unit) else {
        throw ImportRefusal(
          file: name,
          line: structure.line,
          "the `\(key)` of \(id) is no place in its text, which has \(points.count - 1) UTF-16 units"
        )
      }
      guard points[unit] >= 0 else {
        throw ImportRefusal(
          file: name,
          line: structure.line,
          "the `\(key)` of \(id), \(unit), is in the middle of a character"
        )
      }
      return Int(points[unit])
    }
    let (start, end) = (try point("begin"), try point("end"))
    guard start <= end else { throw ImportRefusal(file: name, line: structure.line, "\(id) ends before it begins") }
    return start..<end
  }

  private func item(
    _ structure: JSONTree,
    _ type: String,
    _ article: inout ImportedArticle,
    _ codes: inout CodeNames
  ) -> String {
    var features: [(name: String, value: String)] = []
    for (key, value) in structure.members ?? [] where !key.hasPrefix("%") && !["@sofa", "begin", "end"].contains(key) {
      switch value.value {
      case .string(let text): if !text.isEmpty { features.append((key, text)) }
      case .number(let text): features.append((key, text))
      case .bool(let flag): features.append((key, flag ? "true" : "false"))
      case .null: break
      case .array, .object:
        article.notices.append(
          ImportNotice(line: value.line, "it is left out: the feature `\(key)` holds more than one value")
        )
      }
    }
    // References to other structures begin with `@`.
    for feature in features where feature.name.hasPrefix("@") {
      article.notices.append(
        ImportNotice(line: structure.line, "it is left out: `\(feature.name)` refers to another annotation")
      )
    }
    features.removeAll { $0.name.hasPrefix("@") }
    let main = features.firstIndex { ["value", "label", "identifier"].contains($0.name) }
    let name = main.map { features.remove(at: $0).value } ?? Self.shortName(type)
    let issue = article.handle("#", name, &codes)
    let variables = features.map { (name: article.handle("%", $0.name, &codes), value: $0.value) }
    return issue + Items.tail(variables: variables, note: nil)
  }
}
