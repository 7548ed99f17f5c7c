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
      self.init(selection, vocabulary, countingBelow, of: Catalogue.rules)
    }
  }

  private static let usual = RuleSet(.usual, Vocabulary(), .off, of: Catalogue.rules)

  private init(
    _ selection: RuleSelection,
    _ vocabulary: Vocabulary,
    _ countingBelow: Severity,
    of rules: [any Rule.Type]
  ) {
    self.selection = selection
    let running = rules.filter { rule in
      selection.includes(rule.page)
        && (selection.names(rule.page) || vocabulary.turnsOn(rule.page.code, from: rule.page.severity))
    }
    leftOut = Set(rules.lazy.filter { !selection.includes($0.page) }.map { $0.page.code })
    let varying = Set(vocabulary.settings.lazy.filter { $0.setting.pattern != nil }.map(\.setting.code))
    var fileRules: [Running<any FileRule.Type>] = []
    var vocabularyRules: [Running<any VocabularyRule.Type>] = []
    var corpusRules: [Running<any CorpusRule.Type>] = []
    for rule in running {
      let page = rule.page
      let severity = vocabulary.setting(of: page.code, in: "")?.severity ?? page.severity
      let isCounted = severity < countingBelow && !varying.contains(page.code) && !selection.names(page)
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
  func runs(_ page: RulePage, in path: String, _ vocabulary: Vocabulary) -> Bool {
    guard !varying.isEmpty, varying.contains(page.code) else { return true }
    return severity(of: page.code, page.severity, in: path, vocabulary) != .off
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
    let setting = vocabulary.setting(of: code, in: path)
    let severity = setting?.severity ?? usual
    // A setting for some files stands against a selection for all.
    guard severity == .off, selection.names(code), setting?.pattern == nil else { return severity }
    return usual == .off ? .info : usual
  }
}

extension Vocabulary {
  /// Whether a check of a default severity reports in any file, as far as the settings go.
  fileprivate func turnsOn(_ code: String, from severity: Severity) -> Bool {
    var isOn = severity != .off
    for setting in settings(of: code) {
      guard let severity = setting.severity else { continue }
      isOn = severity != .off || isOn && setting.pattern != nil
    }
    return isOn
  }
}
