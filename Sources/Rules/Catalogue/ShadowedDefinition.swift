// An article's own definition of what a codebook defines.

internal import Corpus
internal import Text

enum ShadowedDefinition: VocabularyRule {
  static let page = RulePage(
    "shadowed-definition",
    .warning,
    .definitions,
    "An article defines a handle that a codebook also defines.",
    why: "The handle means one thing in this article and another thing in all others, so its counts are wrong.",
    wrong: "-- dossier.codebook --\n@tokyo: Government of Japan\n-- a.article --\n<<@tokyo>>: City of Tokyo\n---\n"
      + "Tokyo{@tokyo} said so.\n",
    right: "-- dossier.codebook --\n@tokyo: Government of Japan\n-- a.article --\n@tokyo-city: City of Tokyo\n---\n"
      + "Tokyo{@tokyo-city} said so.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    for definition in file.facts.definitions {
      if definition.handle == .article {
        list.report(
          definition.range,
          "`@article` is the article's own voice and needs no definition: delete this one"
        )
      } else if !file.facts.isCodebook, let entry = scope.vocabulary.entry(definition.handle) {
        list.report(
          definition.range,
          "`\(definition.handle.written)` is defined in \(entry.path) as “\(entry.definition.displayName)”: give this one its own handle, or delete it",
          related: [RelatedPlace(path: entry.path, range: entry.definition.range, message: "the shared definition")]
        )
      }
    }
  }
}
