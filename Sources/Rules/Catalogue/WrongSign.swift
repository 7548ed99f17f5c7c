// A verb with another sign than it is defined with.

internal import Corpus
internal import Syntax
internal import Text

enum WrongSign: VocabularyRule {
  static let page = RulePage(
    "wrong-sign",
    .error,
    .references,
    fix: true,
    isChosen: true,
    "A verb has a different sign than in its definition.",
    why:
      "The stance would count for the other side. Dossier uses the sign as written until you correct one of the two.",
    wrong:
      "-- dossier.codebook --\n@us: United States\n#quotas: Import quotas\n-rejects: will not have it\n-- a.article --\n"
      + "---\n[No limits]{@us <<+rejects>> #quotas}, they said.\n",
    right:
      "-- dossier.codebook --\n@us: United States\n#quotas: Import quotas\n-rejects: will not have it\n-- a.article --\n"
      + "---\n[No limits]{@us -rejects #quotas}, they said.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    let signs = file.facts.handles.map { $0.namespace == .verb ? scope.sigil(of: $0) : nil }
    for use in file.facts.uses where use.role == .verb && use.handle >= 0 {
      guard let sign = signs[Int(use.handle)], sign != use.sigil, let handle = file.facts.handle(of: use),
        let found = scope.find(handle)
      else { continue }
      let right = found.definition.sigil.character + handle.name
      let bare = use.sigil.character
      list.report(
        use.range,
        "`\(handle.name)` is defined as `\(right)`: use that sign, or another verb, or `\(bare)` alone",
        related: [
          RelatedPlace(path: found.codebook, range: found.definition.range, message: "defined here")
        ],
        // Sign and verb are as likely to be the mistake, so a person chooses.
        fixes: [
          Fix("Replace by \(right)", isSafe: false, TextEdit(use.range, right)),
          Fix("Keep \(bare) and leave out the verb", isSafe: false, TextEdit(use.range, String(bare))),
        ]
      )
    }
  }
}
