// The list of all checks, and how a file is run through them.

public import Corpus
internal import Syntax
public import Text

/// Every check, in the order of the reference.
public enum Catalogue {
  public static let rules: [any Rule.Type] = [
    UnclosedTag.self, UnclosedString.self, UnmatchedBracket.self, TagMarksNothing.self, TagAfterTag.self,
    EmptyTag.self, MalformedItem.self, WordInUnspacedScript.self, StrayBrace.self, UnpairedBracket.self,
    TagAfterPunctuation.self, SpanEdge.self, FullWidthMark.self, ForeignTag.self, FrontMatter.self, ConflictMarker.self,
    NotUTF8.self,
    FileTooLarge.self,
    MalformedHeaderLine.self, BadHandle.self, DuplicateKey.self, DuplicateDefinition.self, ShadowedDefinition.self,
    UnknownKey.self, UnknownProperty.self, BadValue.self, UnknownLanguage.self, SeparatorInName.self,
    PeriodInName.self, WeightAgainstSign.self, MembershipCircle.self,
    UnknownActor.self, UnknownIssue.self, UnknownVerb.self, UnknownVariable.self, NameOfAnother.self, WrongSign.self,
    LabelWithoutStatement.self, LabelUnused.self, LocalElsewhere.self,
    MalformedDate.self, DateDisagrees.self, RelativeDate.self, UndatedStatement.self, MissingPublished.self,
    StatementAfterPublication.self,
    RoleOutsidePeriod.self, UnlikelyDate.self,
    MissingHolder.self, MissingTarget.self, DuplicateClause.self, NamedTwice.self, RepeatedStatement.self,
    NestedLabel.self, StatementCircle.self, HolderNotInParagraph.self, ContradictingStances.self, RefersToItself.self,
    TextChanged.self,
    UntaggedMention.self, PartOfName.self, AmbiguousName.self, DuplicateArticle.self, UnusedDefinition.self,
    MissingStatement.self,
    MissingHeader.self, RedundantClause.self, UnusedSetting.self, UnneededAllow.self,
    QuotationWithoutStatement.self, CueWithoutStatement.self, CueAgainstSign.self, HolderByPronoun.self,
  ]

  private static let pages = Dictionary(uniqueKeysWithValues: rules.map { ($0.page.code, $0.page) })

  /// The page of a check; nil where no check has the code.
  public static func page(_ code: String) -> RulePage? { pages[code] }

  /// What is found in the file alone, unsorted and by default severity.
  public static func alone(_ file: FileCheck, _ set: RuleSet, _ limit: FindingLimit = FindingLimit()) -> [Finding] {
    var list = FindingList(limit)
    for running in set.fileRules {
      list.begin(running.rule, isCounted: running.isCounted)
      running.rule.check(file, &list)
    }
    return list.findings
  }

  /// What a file tells for which no corpus is known, unsorted and by default severity.
  public static func withoutCorpus(_ file: FileCheck, _ set: RuleSet) -> [Finding] {
    var list = FindingList(FindingLimit())
    let scope = Scope(file.facts, Vocabulary())
    for running in set.vocabularyRules where running.rule.runsAlone {
      list.begin(running.rule, isCounted: running.isCounted)
      running.rule.check(file, scope, &list)
    }
    return alone(file, set) + list.findings
  }

  /// What is found in the file in the light of the codebooks.
  static func withVocabulary(
    _ file: FileCheck,
    _ vocabulary: Vocabulary,
    _ set: RuleSet,
    _ limit: FindingLimit = FindingLimit()
  ) -> [Finding] {
    if set.vocabularyRules.isEmpty { return [] }
    var list = FindingList(limit)
    let scope = Scope(file.facts, vocabulary)
    for running in set.vocabularyRules where set.runs(running.rule.page, in: file.path, vocabulary) {
      list.begin(running.rule, isCounted: running.isCounted)
      running.rule.check(file, scope, &list)
    }
    return list.findings
  }

  /// What is found in a file by itself and in the light of the codebooks; of one that was not read, why.
  public static func findings(
    of file: ParsedFile,
    at path: String,
    _ vocabulary: Vocabulary,
    _ set: RuleSet,
    _ limit: FindingLimit = FindingLimit()
  ) -> [Finding] {
    switch file {
    case .parsed(let text):
      let file = FileCheck(text, at: path)
      return alone(file, set, limit) + withVocabulary(file, vocabulary, set, limit)
    case .unread(.notUTF8(let offset, let format), _): return [NotUTF8.finding(at: offset, format)]
    case .unread(.tooLarge, _): return [FileTooLarge.finding]
    case .unread(.unreadable, _): return []
    }
  }

  /// What is found in the file in the light of the whole corpus. Needs no text; empty for a file the corpus does not hold.
  public static func across(
    _ file: FileID,
    _ corpus: Snapshot,
    _ set: RuleSet,
    _ limit: FindingLimit = FindingLimit()
  ) -> [Finding] {
    let rules = set.corpusRules
    guard let record = corpus.record(file), !rules.isEmpty else { return [] }
    var list = FindingList(limit)
    let file = FileInCorpus(file, record, corpus, today: set.today)
    for running in rules {
      list.begin(running.rule, isCounted: running.isCounted)
      running.rule.check(file, &list)
    }
    return list.findings
  }

  /// Where the last of the first so many findings begins that are reported; the end of all texts where there are fewer.
  public static func start(
    ofReported number: Int,
    among findings: [Finding],
    in path: String,
    _ vocabulary: Vocabulary,
    _ set: RuleSet
  ) -> TextOffset {
    var isReported: [String: Bool] = [:]
    var starts: [TextOffset] = []
    for finding in findings {
      let known = isReported[finding.code] ?? (set.severity(of: finding, in: path, vocabulary) != .off)
      isReported[finding.code] = known
      if known { starts.append(finding.range.start) }
    }
    guard number > 0, starts.count > number else { return .max }
    return starts.sorted()[number - 1]
  }

  /// The findings as they are reported: by place, with the severities that the settings give; those set to `off` left out,
  /// and those that an `allow` of the file ends. `isAll`: whether these are all findings of the file, so that an `allow`
  /// that ends none is one more.
  public static func reported(
    _ findings: [Finding],
    in path: String,
    allowing allowances: [Allowance] = [],
    isAll: Bool = false,
    _ vocabulary: Vocabulary,
    _ set: RuleSet
  ) -> [Finding] {
    let findings =
      allowances.isEmpty ? findings : left(of: findings, by: allowances, isAll: isAll, in: path, vocabulary, set)
    guard !findings.isEmpty else { return [] }
    var reported: [Finding] = []
    // The same for all findings of one check, which come one after the other.
    var last: (code: String, severity: Severity)?
    for var finding in findings {
      let known = last.flatMap { $0.code == finding.code ? $0.severity : nil }
      let severity = known ?? set.severity(of: finding, in: path, vocabulary)
      last = (finding.code, severity)
      finding.severity = severity
      if finding.severity != .off { reported.append(finding) }
    }
    return reported.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.range != y.range {
        return x.range.start != y.range.start ? x.range.start < y.range.start : x.range.end < y.range.end
      }
      return x.code != y.code ? x.code < y.code : a.offset < b.offset
    }.map(\.element)
  }

  /// The findings but for those that are ended where they stand.
  private static func left(
    of findings: [Finding],
    by allowances: [Allowance],
    isAll: Bool,
    in path: String,
    _ vocabulary: Vocabulary,
    _ set: RuleSet
  ) -> [Finding] {
    var needed: Set<Int> = []
    var left = findings.filter { finding in
      let ending = allowances.indices.filter {
        allowances[$0].code == finding.code && allowances[$0].covers(finding.range)
      }
      needed.formUnion(ending)
      return ending.isEmpty
    }
    if isAll {
      let others = allowances.indices.filter { !needed.contains($0) }.map { allowances[$0] }
      left += UnneededAllow.unneeded(others) { code in page(code).map { set.isOn($0, in: path, vocabulary) } ?? false }
    }
    return left
  }
}
