// What can be done at a place: the fixes of its findings, and tags for words that name a time.

internal import EDTF
public import Rules
internal import Temporal
public import Text

/// Code actions.
public enum CodeActions {
  /// At most this many readings of one expression are offered.
  private static let most = 3

  /// The fixes of those of a file's findings that meet a range, in their order; those left out that would change a text,
  /// that cannot be read afterwards, or whose other files are not what the corpus holds. What `beforeEach` throws, before
  /// each finding, ends the work.
  public static func fixes<Stop: Error>(
    of findings: [Finding],
    at range: TextRange,
    in context: FeatureContext,
    beforeEach: () throws(Stop) -> Void
  ) throws(Stop) -> [CodeAction] {
    var guarded = context.editGuard
    var offers: [(action: CodeAction, edit: CorpusEdit)] = []
    var seen: Set<String?> = []
    for var finding in findings where finding.range.meets(range) {
      try beforeEach()
      if seen.insert(finding.fixes.first?.title).inserted, let all = finding.fixTogether(findings) {
        finding.fixes.append(all)
      }
      for fix in finding.fixes {
        guard let edit = guarded.resolve(fix.edits, fix.effect, in: context.path) else { continue }
        let isPreferred = fix.isPreferred || finding.fixes.count == 1
        let action = CodeAction(title: fix.title, finding: finding, isPreferred: isPreferred, edits: edit.edits)
        offers.append((action, edit))
      }
    }
    return zip(offers, guarded.allows(offers.map(\.edit))).filter(\.1).map(\.0.action)
  }

  /// Tags for the words around a range that name a time, the likeliest first.
  public static func tags(at range: TextRange, in context: FeatureContext) -> [CodeAction] {
    guard let words = TemporalWords.untagged(at: range.start, in: context), words.range.touches(range.end) else {
      return []
    }
    let offers = words.candidates.prefix(most).compactMap { candidate in
      words.tagged(candidate.value, in: context).map { edit in
        OfferedEdit(.tag, "Tag “\(words.text)” as \(candidate.value): \(candidate.reason)", edit)
      }
    }
    return OfferedEdit.allowed(offers, in: context)
  }

  /// What a coder does at a place: selected words become a tag or a statement, all names of
  /// an actor become tags, a statement goes to the foot or back, a label gets the statement that it lacks, a definition to the codebook or back.
  public static func gestures(at range: TextRange, in context: FeatureContext) -> [CodeAction] {
    OfferedEdit.allowed(
      SelectionTags(range, context)?.offers ?? [],
      in: context
    )
      + OfferedEdit.allowed(StatementMove.offers(at: range.start, in: context), in: context)
      + OfferedEdit.allowed(range.isEmpty ? CorpusTagging.offers(at: range.start, in: context) : [], in: context)
      + OfferedEdit.allowed(FootLineOffers(at: range.start, in: context)?.offers ?? [], in: context)
      + DefinitionMoves.actions(at: range.start, in: context)
  }
}

extension TextRange {
  /// Whether the two share a byte, or one is a cursor that stands at an end of the other.
  fileprivate func meets(_ other: TextRange) -> Bool { start <= other.end && other.start <= end }
}
