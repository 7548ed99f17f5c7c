// A definition that nothing uses.

internal import Corpus
internal import Syntax
internal import Text

enum UnusedDefinition: CorpusRule {
  static let page = RulePage(
    "unused-definition",
    .hint,
    .corpus,
    "A definition is never used: one of a codebook nowhere in the corpus, one of a header nowhere in its article.",
    why: "Often it is a second handle for somebody who already has one, or was left behind when a tag changed.",
    wrong:
      "-- dossier.codebook --\n@us: United States\n  in: @west\n@west: The West\n<<@usa>>: United States\n-- a.article --\n"
      + "<<@aide>>: an aide\n---\nWashington{@us} said no.\n",
    right:
      "-- dossier.codebook --\n@us: United States\n  in: @west\n@west: The West\n-- a.article --\n@aide: an aide\n---\n"
      + "Washington{@us} said no, and so did the aide{@aide}.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    guard !file.facts.definitions.isEmpty else { return }
    if file.facts.isCodebook {
      // A corpus begins with its codebook. What no file uses may be used in one that could not be read.
      guard file.corpus.hasArticles, !file.corpus.hasUnreadFiles else { return }
      for definition in file.facts.standingDefinitions where !file.corpus.isUsed(definition.handle) {
        guard let standing = file.corpus.vocabulary.entry(definition.handle), standing.file == file.id else { continue }
        report(definition, "nothing in the corpus uses", &list)
      }
    } else {
      for definition in file.facts.definitionsWithoutUse {
        report(definition, "nothing in this article uses", &list)
      }
    }
  }

  private static func report(_ definition: Definition, _ what: String, _ list: inout FindingList) {
    let written = definition.sigil.character + definition.handle.name
    list.report(definition.range, "\(what) `\(written)`: tag what it stands for, or delete it")
  }
}
