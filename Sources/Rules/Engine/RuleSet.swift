// The checks that run: what is off is not run, so that it costs nothing.

public import Corpus
public import EDTF

/// The checks of one run over a corpus.
public struct RuleSet: Sendable {
  let selection: RuleSelection
  let fileRules: [Running<any FileRule.Type>]
  let vocabularyRules: [Running<any VocabularyRule.Type>]
  let corpusRules: [Running<any CorpusRule.Type>]
  /// The day on which the checks run, by which a date lies in the future. No check reads a clock: without a day none does.
  public var today: CalendarDay?
  /// The codes that the selection leaves out.
  private let leftOut: Set<String>
  /// The codes that settings treat otherwise in some files than in others.
  private let varying: Set<String>
  /// The settings of the one file that the set is for, in its own header.
  private let own: [Setting]
  private let countingBelow: Severity

  /// A rule that runs.
  struct Running<Rule: Sendable>: Sendable {
    var rule: Rule
    /// Whether nobody reads what it finds: its findings are counted, and have neither words nor fixes.
    var isCounted: Bool
  }

  /// Those that are selected and that the codebooks do not turn off for every file. Findings below the severity
  /// `countingBelow`, unless their check was selected by its own code, are wanted for their number alone.
  public init(
    _ selection: RuleSelection = .usual,
    _ vocabulary: Vocabulary = Vocabulary(),
    countingBelow: Severity = .off
  ) {
    if selection == .usual, vocabulary.settings.isEmpty, countingBelow == .off {
      self = Self.usual
    } else {
      self.init(selection, vocabulary, countingBelow)
    }
  }

  private static let usual = RuleSet(.usual, Vocabulary(), .off)

  /// The set for one file, whose own header may say otherwise than the codebooks. `vocabulary` must be that of the set.
  public func heeding(_ facts: Facts, _ vocabulary: Vocabulary) -> RuleSet {
    let own = facts.ownSettings
    if own.isEmpty { return self }
    var set = RuleSet(selection, vocabulary, countingBelow, own: own)
    set.today = today
    return set
  }

  private init(
    _ selection: RuleSelection,
    _ vocabulary: Vocabulary,
    _ countingBelow: Severity,
    own: [Setting] = []
  ) {
    let rules = Catalogue.rules
    self.selection = selection
    self.own = own
    self.countingBelow = countingBelow
    leftOut = Set(rules.lazy.filter { !selection.includes($0.page) }.map { $0.page.code })
    let some = vocabulary.settings.lazy.map(\.setting).filter { $0.pattern != nil } + own
    let varying = Set(rules.map { $0.page }.filter { page in some.contains { $0.covers(page) } }.map(\.code))
    func severity(_ page: RulePage) -> Severity { vocabulary.setting(for: page, in: "")?.severity ?? page.severity }
    func mayReach(_ least: Severity, _ page: RulePage) -> Bool {
      varying.contains(page.code) || severity(page) >= least
    }
    // What an `allow` is not needed for is known when all have run.
    let least = mayReach(selection.least, UnneededAllow.page) ? Severity.off : selection.least
    let running = rules.filter { rule in
      selection.includes(rule.page) && (selection.names(rule.page) || vocabulary.turnsOn(rule.page, own))
        && mayReach(least, rule.page)
    }
    var fileRules: [Running<any FileRule.Type>] = []
    var vocabularyRules: [Running<any VocabularyRule.Type>] = []
    var corpusRules: [Running<any CorpusRule.Type>] = []
    for rule in running {
      let page = rule.page
      let isCounted = severity(page) < countingBelow && !varying.contains(page.code) && !selection.names(page)
      for kind in rule.input.kinds {
        switch kind {
        case .file(let rule): fileRules.append(Running(rule: rule, isCounted: isCounted))
        case .vocabulary(let rule): vocabularyRules.append(Running(rule: rule, isCounted: isCounted))
        case .corpus(let rule): corpusRules.append(Running(rule: rule, isCounted: isCounted))
        }
      }
    }
    (self.fileRules, self.vocabularyRules, self.corpusRules) = (fileRules, vocabularyRules, corpusRules)
    self.varying = varying
  }

  /// Whether a check reports anything in a file, so that it must run.
  func runs(_ page: @autoclosure () -> RulePage, in path: String, _ vocabulary: Vocabulary) -> Bool {
    if varying.isEmpty { return true }
    let page = page()
    guard varying.contains(page.code) else { return true }
    return severity(of: page.code, page.severity, in: path, vocabulary) != .off
  }

  /// Whether a check reports what it finds in a file.
  func isOn(_ page: RulePage, in path: String, _ vocabulary: Vocabulary) -> Bool {
    severity(of: page.code, page.severity, in: path, vocabulary) != .off
  }

  /// Whether a check can report anything at all.
  public func includes(_ code: String) -> Bool { !leftOut.contains(code) }

  /// The severity that a finding has in a file; `.off` where it is not reported.
  func severity(of finding: Finding, in path: String, _ vocabulary: Vocabulary) -> Severity {
    severity(of: finding.code, finding.severity, in: path, vocabulary)
  }

  private func severity(
    of code: String,
    _ usual: Severity,
    in path: String,
    _ vocabulary: Vocabulary
  ) -> Severity {
    guard includes(code) else { return .off }
    guard let page = Catalogue.page(code) else { return usual }
    // A setting for some files stands against a selection for all.
    if let own = own.last(where: { $0.covers(page) })?.severity { return own }
    let setting = vocabulary.setting(for: page, in: path)
    let severity = setting?.severity ?? usual
    guard severity == .off, selection.names(code), setting?.pattern == nil else { return severity }
    return usual == .off ? .info : usual
  }
}

extension Vocabulary {
  /// Whether a check reports in any file, as far as the settings go, those of one file's header last.
  fileprivate func turnsOn(_ page: RulePage, _ own: [Setting]) -> Bool {
    var isOn = page.severity != .off
    for setting in settings(for: page) + own.filter({ $0.covers(page) }) {
      guard let severity = setting.severity else { continue }
      isOn = severity != .off || isOn && setting.pattern != nil
    }
    return isOn
  }
}
