// A check that needs the corpus, and of the file only its facts.

/// A check that needs the corpus, and of the file no more than its facts.
protocol CorpusRule: Rule {
  static func check(_ file: FileInCorpus, _ list: inout FindingList)
}

extension CorpusRule {
  static var input: RuleInput { RuleInput(kinds: [.corpus(Self.self)]) }
}
