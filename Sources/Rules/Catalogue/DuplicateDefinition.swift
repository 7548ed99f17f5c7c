// A handle or a label defined twice.

internal import Corpus
internal import Text

enum DuplicateDefinition: VocabularyRule {
  static let page = RulePage(
    "duplicate-definition",
    .error,
    .definitions,
    "A handle is defined twice, or two statements have one label.",
    why: "Dossier uses the first definition and ignores the second. A verb is the same verb whatever its sign.",
    wrong: "-- a.codebook --\n@tokyo: Government of Japan\n<<@tokyo>>: City of Tokyo\n",
    right: "-- a.codebook --\n@tokyo: Government of Japan\n@tokyo-city: City of Tokyo\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    var first: [Handle: TextRange] = [:]
    for definition in file.facts.definitions {
      var standing = first[definition.handle].map { (path: nil as String?, range: $0) }
      if file.facts.isCodebook, let entry = scope.vocabulary.entry(definition.handle), entry.path != file.path {
        standing = (entry.path, entry.definition.range)
      }
      if let standing {
        report(definition.range, definition.handle.written, standing.path, standing.range, &list)
      } else {
        first[definition.handle] = definition.range
      }
    }
    var labels: [String: TextRange] = [:]
    for label in file.facts.labels where label.place.isDefinition {
      if let earlier = labels[label.name] {
        report(label.range, "^" + label.name, nil, earlier, &list)
      } else {
        labels[label.name] = label.range
      }
    }
  }

  private static func report(
    _ range: TextRange,
    _ name: String,
    _ path: String?,
    _ standing: TextRange,
    _ list: inout FindingList
  ) {
    let place = path.map { " in \($0)" } ?? ""
    list.report(
      range,
      "`\(name)` is already defined\(place), so this definition is ignored: rename one of the two, or merge them",
      related: [RelatedPlace(path: path, range: standing, message: "the definition that is used")]
    )
  }
}
