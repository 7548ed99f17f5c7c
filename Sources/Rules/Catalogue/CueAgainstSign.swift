// A statement whose words hold the cue of the other sign.

internal import Corpus
internal import Syntax
internal import Text

enum CueAgainstSign: VocabularyRule {
  static let page = RulePage(
    "cue-against-sign",
    .off,
    .opinion,
    "A statement's words contain a cue word of the opposite sign.",
    why: """
      The sign may be wrong. A cue that is negated counts as none: “had never agreed”, “did not reject”, “had yet to \
      refuse”, in each of the five languages.
      """,
    wrong:
      "-- dossier.codebook --\n@us: United States\n#quotas: Quotas\n-rejects: will not have it\n  also: refused\n-- a.article --\n"
      + "---\nWashington{@us} [<<refused>> the quotas]{@us + #quotas}.\n",
    right:
      "-- dossier.codebook --\n@us: United States\n#quotas: Quotas\n-rejects: will not have it\n  also: refused\n-- a.article --\n"
      + "---\nWashington{@us} [refused the quotas]{@us - #quotas}.\n"
  )

  /// A cue is reported where a statement of the opposite sign stands over it and none of its own: an inner statement, or a
  /// second one on the same words, may be what the cue is about.
  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    guard !file.facts.statements.isEmpty else { return }
    let spans = signedSpans(file.facts)
    guard !spans.isEmpty else { return }
    var open: [SignedSpan] = []
    var next = 0
    for cue in CueInText.all(in: file, scope) {
      while next < spans.count, spans[next].words.start <= cue.place.start {
        while let last = open.last, last.words.end <= spans[next].words.start { open.removeLast() }
        open.append(spans[next].within(open.last))
        next += 1
      }
      while let last = open.last, last.words.end <= cue.place.start { open.removeLast() }
      guard let inner = open.last, inner.words.encloses(cue.place), let sign = sign(cue),
        inner.signs == [sign == .supports ? .opposes : .supports]
      else { continue }
      let statement = file.facts.statements[inner.statement]
      list.report(
        cue.place,
        "this word is a cue for `\(cue.verbs.first?.written ?? "")`, but the statement around it says `\(inner.sign.character)`: check the sign",
        related: [RelatedPlace(path: nil, range: statement.item, message: "the statement")]
      )
    }
  }

  /// The sign that all verbs of a cue share; nil where they do not, or are neither for nor against.
  private static func sign(_ cue: CueInText) -> Sigil? {
    guard let sign = cue.verbs.first?.sign, cue.verbs.allSatisfy({ $0.sign == sign }) else { return nil }
    switch sign {
    case .supports, .opposes: return sign
    case .neutral, .actor, .issue, .variable: return nil
    }
  }

  /// Words of a statement for or against.
  private struct SignedSpan {
    var words: TextRange
    /// The place in `Facts.statements`.
    var statement: Int
    var sign: Sigil
    /// The signs of all statements over these words.
    var signs: Set<Sigil>

    func within(_ outer: SignedSpan?) -> SignedSpan {
      var copy = self
      copy.signs.formUnion(outer?.signs ?? [])
      return copy
    }
  }

  private static func signedSpans(_ facts: Facts) -> [SignedSpan] {
    var spans: [SignedSpan] = []
    for (place, statement) in facts.statements.enumerated() {
      switch statement.sign {
      case .supports, .opposes:
        for words in facts.spans(statement) {
          spans.append(SignedSpan(words: words, statement: place, sign: statement.sign, signs: [statement.sign]))
        }
      case .neutral, .actor, .issue, .variable: continue
      }
    }
    return spans.sorted { $0.words != $1.words ? $0.words < $1.words : $0.statement < $1.statement }
  }
}
