// A name or a role used of somebody who did not have it then.

internal import Corpus
internal import Syntax
internal import Text

enum RoleOutsidePeriod: VocabularyRule {
  static let page = RulePage(
    "role-outside-period",
    .warning,
    .dates,
    fix: true,
    "Words name an actor by a name or a role that the actor had at another date.",
    why: """
      “The President” is another person after an election. A mention that somebody tags out of habit counts for the wrong \
      one. Words beside the name that speak of another time are heeded: “the then President”, “the President-elect”, and, \
      where nobody else has the name at the date, “before Prime Minister Hosokawa resigned”.
      """,
    wrong:
      "-- dossier.codebook --\n@bush: George Bush\n  also: the President, 1989-01-20/1993-01-20\n@clinton: Bill Clinton\n"
      + "  also: the President, 1993-01-20/2001-01-20\n-- a.article --\npublished: 1993-04-17\n---\n"
      + "[The President]{<<@bush>>} left for Camp David.\n",
    right:
      "-- dossier.codebook --\n@bush: George Bush\n  also: the President, 1989-01-20/1993-01-20\n@clinton: Bill Clinton\n"
      + "  also: the President, 1993-01-20/2001-01-20\n-- a.article --\npublished: 1993-04-17\n---\n"
      + "[The President]{@clinton} left for Camp David.\n"
  )

  static func check(_ file: FileCheck, _ scope: Scope, _ list: inout FindingList) {
    let facts = file.facts
    guard !facts.mentions.isEmpty, let now = facts.defaultDate?.days else { return }
    let own = facts.hasDatedNames ? NamePeriods(facts.standingDefinitions) : NamePeriods([])
    let all = scope.vocabulary.namePeriods
    guard !all.isEmpty || !own.isEmpty else { return }
    // An article is written when it is published, and may report an earlier day (`on`).
    let today = [facts.published?.days, facts.on?.days].compactMap { $0 }
    var elsewhere: ParagraphDates?
    var present: [NameKey: [Handle]] = [:]
    // Most actors have no dated name, and their words need not be read.
    var known: [Bool?] = Array(repeating: nil, count: facts.handles.count)
    func isDated(_ use: Use) -> Bool {
      guard known.indices.contains(Int(use.handle)) else { return false }
      if let known = known[Int(use.handle)] { return known }
      let handle = facts.handles[Int(use.handle)]
      let found = all.concern(handle) || !own.isEmpty && own.concern(handle)
      known[Int(use.handle)] = found
      return found
    }
    for mention in facts.mentions {
      let uses = facts.uses(mention.uses)
      guard uses.contains(where: isDated) else { continue }
      let name = facts.isInParts(mention) ? NameKey(file.words(of: mention)) : key(of: mention.words, file.tree)
      let (owned, shared) = (own[name], all[name])
      guard owned != nil || shared != nil else { continue }
      for use in facts.uses(mention.uses) where use.role == .mention {
        guard let handle = facts.handle(of: use), let past = (scope.owns(handle) ? owned : shared)?[handle],
          !past.isEmpty,
          !past.contains(where: { held in today.contains { $0.overlaps(held.days) } }),
          let found = scope.find(handle), !found.definition.hasAlways(name)
        else { continue }
        let dates = elsewhere ?? ParagraphDates(file)
        elsewhere = dates
        if past.contains(where: { dates.overlap($0.days, in: mention.paragraph) }) { continue }
        let holders = present[name] ?? holders(owned, shared, now, scope)
        present[name] = holders
        if OfficeWords.speakOfAnotherTime(mention.words, isHeld: !holders.isEmpty, file) { continue }
        report(use, mention, past, holders, found.codebook, file, &list)
      }
    }
  }

  /// Who has a name at a date.
  private static func holders(
    _ owned: NamePeriods.Holders?,
    _ shared: NamePeriods.Holders?,
    _ now: DayRange,
    _ scope: Scope
  ) -> [Handle] {
    func present(_ holders: NamePeriods.Holders?) -> [Handle] {
      (holders?.holdings ?? []).filter { $0.contains { $0.days.overlaps(now) } }.compactMap(\.first?.holder)
    }
    return (present(owned) + present(shared).filter { !scope.owns($0) }).sorted()
  }

  private static func report(
    _ use: Use,
    _ mention: Mention,
    _ past: [NamePeriods.Holding],
    _ holders: [Handle],
    _ codebook: String?,
    _ file: FileCheck,
    _ list: inout FindingList
  ) {
    guard let first = past.first else { return }
    let facts = file.facts
    let periods = past.compactMap(\.name.period?.text).joined(separator: " and ")
    let date = facts.defaultDate.map { file.tree.string($0.range) } ?? ""
    let others = holders.prefix(3).map { "`\($0.written)`" }.joined(separator: " or ")
    let tagged = facts.uses(mention.uses).compactMap { facts.handle(of: $0) }
    var fixes: [Fix] = []
    if holders.count == 1, let holder = holders.first, !tagged.contains(holder) {
      fixes = [Fix("Replace by \(holder.written)", isSafe: false, TextEdit(use.range, holder.written))]
    }
    list.report(
      use.range,
      "`\(first.holder.written)` is “\(first.name.text)” in \(periods), and not on \(date)"
        + (others.isEmpty
          ? ": use another name of the actor, or tag the person who is meant" : "; on that date it is \(others)"),
      related: past.map {
        RelatedPlace(path: codebook, range: $0.name.range, message: "when `\($0.holder.written)` has this name")
      },
      fixes: fixes
    )
  }

  /// What words say, markup within them left out.
  private static func key(of words: TextRange, _ tree: SyntaxTree) -> NameKey {
    let bytes = tree.bytes[words.indices]
    let isPlain = bytes.allSatisfy { $0 != 0x5B && $0 != 0x5C && $0 != 0x7B }
    return isPlain ? NameKey(bytes) : NameKey(tree.plainText(of: words))
  }
}
