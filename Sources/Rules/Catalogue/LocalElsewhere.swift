// A handle that another article defines for itself alone.

internal import Corpus
internal import Syntax
internal import Text

enum LocalElsewhere: CorpusRule {
  static let page = RulePage(
    "local-elsewhere",
    .error,
    .references,
    fix: true,
    "A handle is defined only in the header of another article.",
    why: "Only that article sees a definition in its header. What several articles use belongs in the codebook.",
    wrong:
      "-- dossier.codebook --\n@us: United States\n-- a.article --\n---\nThe aide{<<@aide>>} said so.\n-- b.article --\n"
      + "@aide: an aide\n---\nThe aide{@aide} agreed.\n",
    right:
      "-- dossier.codebook --\n@us: United States\n@aide: an aide\n-- a.article --\n---\nThe aide{@aide} said so.\n-- b.article --\n"
      + "---\nThe aide{@aide} agreed.\n"
  )

  static func check(_ file: FileInCorpus, _ list: inout FindingList) {
    if file.unknownUses.isEmpty { return }
    var fixed: Set<Int32> = []
    var places = DefinitionPlaces(file)
    for use in file.unknownUses {
      guard let handle = file.facts.handle(of: use), let other = file.elsewhere[use.handle] else { continue }
      var fixes: [Fix] = []
      // One move serves every use, and two would define the handle twice.
      if fixed.insert(use.handle).inserted, let shared = places.inCodebook(handle.namespace) {
        let move = DefinitionMove(of: other.definition, from: other.path, to: shared.path, at: shared.place)
        var fix = Fix("Move the definition from \(other.path) to \(shared.path)", isSafe: false, [])
        fix.edits = move.edits
        fixes = [fix]
      }
      list.report(
        use.range,
        "`\(use.sigil.character)\(handle.name)` is defined only in the header of \(other.path), for that article: move the definition to the codebook",
        related: [
          RelatedPlace(path: other.path, range: other.definition.range, message: "defined here, for this article")
        ],
        fixes: fixes
      )
    }
  }
}
