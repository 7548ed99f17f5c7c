// A corpus and the checks that run over it: what is found in one of its files.

public import Corpus
public import EDTF
public import Rules

/// What `dossier check` and the server hold of a corpus, so that they cannot find two different things. It knows which
/// files could not be read: what these might use or define is never called unused or unknown.
///
/// A value: a copy never changes, and shares what did not change since.
public struct CorpusCheck: Sendable {
  public private(set) var snapshot: Snapshot
  /// Whether all files are in. Before, the codebooks are, and what other articles could change is withheld.
  public var isComplete: Bool
  /// The checks that run. Made anew only where a setting of a codebook changes.
  public private(set) var rules: RuleSet
  private let selection: RuleSelection
  private let countingBelow: Severity
  private let today: CalendarDay?

  /// A corpus without a file. Of findings below `countingBelow` the number alone is wanted; see `RuleSet`. `today`: the day
  /// by which a date lies in the future; without it none does. `indexesUses`: whether somebody will ask who uses a name;
  /// see `Snapshot`.
  public init(
    _ selection: RuleSelection = .usual,
    countingBelow: Severity = .off,
    today: CalendarDay? = nil,
    indexesUses: Bool = true,
    isComplete: Bool = false
  ) {
    (self.selection, self.countingBelow, self.isComplete) = (selection, countingBelow, isComplete)
    self.today = today
    snapshot = Snapshot(indexesUses: indexesUses)
    rules = RuleSet(selection, Vocabulary(), countingBelow: countingBelow)
    rules.today = today
  }

  /// Whole files, by their paths from the root.
  public init(
    _ files: [(path: String, file: ParsedFile)],
    _ selection: RuleSelection = .usual,
    today: CalendarDay? = nil
  ) {
    self.init(selection, today: today, isComplete: true)
    load(files.map { ($0.path, $0.file.facts) })
  }

  // MARK: Changing

  /// Takes in many files at once.
  public mutating func load(_ files: [(path: String, facts: Facts)]) {
    snapshot.load(files)
    if files.contains(where: \.facts.isCodebook) { makeRules() }
  }

  /// Works out what new facts of a file mean, or that it is forgotten; see `Snapshot.change`.
  public mutating func change(to facts: Facts?, at path: String) -> SnapshotChange? {
    snapshot.change(to: facts, at: path)
  }

  /// Makes a change that was worked out.
  @discardableResult
  public mutating func apply(_ change: SnapshotChange) -> Impact {
    let impact = snapshot.apply(change)
    if impact.isEverything { makeRules() }
    return impact
  }

  /// Takes in what a file says, or forgets it where there are no facts. Nothing happens where that is known already.
  @discardableResult
  public mutating func set(_ facts: Facts?, at path: String) -> Impact {
    change(to: facts, at: path).map { apply($0) } ?? Impact()
  }

  /// Notes that a folder of the corpus could not be looked into, so that nobody knows which files it holds.
  public mutating func missFiles() { snapshot.missesFiles = true }

  private mutating func makeRules() {
    rules = RuleSet(selection, snapshot.vocabulary, countingBelow: countingBelow)
    rules.today = today
  }

  // MARK: Finding

  /// All that is found in a file of the corpus, by place, with the severities that the codebooks set. The file's facts must
  /// be those that the corpus holds.
  public func findings(of file: ParsedFile, at path: String) -> [Finding] {
    completed(ownFindings(of: file, at: path), at: path)
  }

  /// The first of all that is found in a file, by place. Of very many findings the others are hardly worked out.
  public func findings(of file: ParsedFile, at path: String, atMost most: Int) -> [Finding] {
    let rules = rules.heeding(file.facts, snapshot.vocabulary)
    func all(_ limit: FindingLimit) -> [Finding] {
      let own = Catalogue.findings(of: file, at: path, snapshot.vocabulary, rules, limit)
      guard isComplete, let file = snapshot.file(at: path) else { return own }
      return own + Catalogue.across(file, snapshot, rules, limit)
    }
    let found = all(FindingLimit(withWords: most))
    if found.count <= most { return reported(found, at: path, isAll: isComplete) }
    let last = Catalogue.start(ofReported: most, among: found, in: path, snapshot.vocabulary, rules)
    return Array(reported(all(FindingLimit(lastStart: last)), at: path).prefix(most))
  }

  /// What is found in a file that the corpus does not hold, by itself and in the light of the codebooks; by place.
  public func findings(ofOther file: ParsedFile, at path: String) -> [Finding] {
    Catalogue.reported(
      ownFindings(of: file, at: path),
      in: path,
      allowing: file.facts.allowances,
      snapshot.vocabulary,
      rules.heeding(file.facts, snapshot.vocabulary)
    )
  }

  /// What is found in a file by itself and in the light of the codebooks, as `completed` takes it.
  func ownFindings(of file: ParsedFile, at path: String) -> [Finding] {
    Catalogue.findings(of: file, at: path, snapshot.vocabulary, rules.heeding(file.facts, snapshot.vocabulary))
  }

  /// A file's own findings with those that need the whole corpus, where that is known; by place.
  func completed(_ own: [Finding], at path: String) -> [Finding] {
    guard isComplete, let file = snapshot.file(at: path) else { return reported(own, at: path) }
    return reported(own + Catalogue.across(file, snapshot, rules(for: file)), at: path, isAll: true)
  }

  /// A file's own findings alone; by place. `isAll`: whether they are all that is found in the file.
  public func reported(_ own: [Finding], at path: String, isAll: Bool = false) -> [Finding] {
    let facts = snapshot.file(at: path).flatMap { snapshot.record($0)?.facts }
    return Catalogue.reported(
      own,
      in: path,
      allowing: facts?.allowances ?? [],
      isAll: isAll,
      snapshot.vocabulary,
      facts.map { rules.heeding($0, snapshot.vocabulary) } ?? rules
    )
  }

  /// The checks that run in a file, by its own settings too.
  private func rules(for file: FileID) -> RuleSet {
    snapshot.record(file).map { rules.heeding($0.facts, snapshot.vocabulary) } ?? rules
  }

  /// Whether anything else is found in a file in the light of the whole corpus than before a change elsewhere: what needs
  /// no text. Places in other files may move.
  public func findsOtherwise(of file: FileID, than before: CorpusCheck) -> Bool {
    guard let path = snapshot.record(file)?.path, before.snapshot.record(file) != nil else { return false }
    func found(_ check: CorpusCheck) -> [Finding] {
      let found = Catalogue.across(file, check.snapshot, check.rules(for: file))
      // What an `allow` ends counts, too: without it, the `allow` is not needed.
      return check.reported(found, at: path) + (check.hasAllowances(file) ? found : [])
    }
    return !found(self).elementsEqual(found(before), by: showAlike)
  }

  private func hasAllowances(_ file: FileID) -> Bool { snapshot.record(file)?.facts.allowances.isEmpty == false }

  /// Whether anything else is found in a file than before a change elsewhere. Places in other files may move.
  public func findsOtherwise(in file: ParsedFile, at path: String, than before: CorpusCheck) -> Bool {
    guard before.snapshot.file(at: path) != nil else { return false }
    return !findings(of: file, at: path).elementsEqual(before.findings(of: file, at: path), by: showAlike)
  }

  /// What is found in a file for which no corpus is known: by itself.
  public static func findings(ofLone file: ParsedFile) -> [Finding] {
    let rules = RuleSet(.usual, Vocabulary())
    switch file {
    case .parsed(let text):
      let own = rules.heeding(text.facts, Vocabulary())
      return Catalogue.reported(
        Catalogue.withoutCorpus(FileCheck(text, at: ""), own),
        in: "",
        allowing: text.facts.allowances,
        Vocabulary(),
        own
      )
    case .unread: return Catalogue.findings(of: file, at: "", Vocabulary(), rules)
    }
  }
}

/// Whether two findings say the same at the same place.
private func showAlike(_ a: Finding, _ b: Finding) -> Bool {
  a.range == b.range && a.code == b.code && a.severity == b.severity && a.message == b.message
}
