// What the words of `dossier diff` name: files, folders or revisions.

internal import Disk
internal import Project
internal import Rules
internal import Serial

enum DiffOrder {
  case files(DiskPath, DiskPath)
  /// Without a second one, the working tree.
  case revisions(ComparedRevisions)

  private enum Kind { case path, revision, both, neither }

  /// nil, with an error printed, for words that name nothing, or several things.
  init?(_ words: [DiskPath]) {
    guard let first = words.first, !words.contains("-"), !words.contains("") else {
      Self.refuse()
      return nil
    }
    let top = GitChanges.top(of: ".")
    if !Self.isThere(first), let range = Self.range(first.text), case .success(let top) = top {
      guard let old = Self.start(of: range, in: top), Self.isRevision(old, top), Self.isRevision(range.new, top) else {
        return nil
      }
      self = .revisions(ComparedRevisions(old: old, new: range.new, paths: Array(words.dropFirst()), top: top))
      return
    }
    guard let kind = Self.kind(first, top) else { return nil }
    let second = words.dropFirst().first
    switch kind {
    case .path:
      guard let second, words.count == 2 else {
        Self.refuse()
        return nil
      }
      guard let other = Self.kind(second, top) else { return nil }
      if other == .revision {
        printError("a revision stands before a path: dossier diff \(second) \(first)")
        return nil
      }
      self = .files(first, second)
    case .revision:
      guard case .success(let top) = top else { return nil }
      var new: String?
      if let second {
        // What is neither may be a file that the revision alone has.
        let isPath = !Self.isThere(second) && !GitRevision.isKnown(second.text, in: top)
        guard let other = isPath ? .path : Self.kind(second, .success(top)) else { return nil }
        if other == .revision { new = second.text }
      }
      let paths = Array(words.dropFirst(new == nil ? 1 : 2))
      self = .revisions(ComparedRevisions(old: first.text, new: new, paths: paths, top: top))
    case .both, .neither: return nil
    }
  }

  private static func refuse() {
    printError(
      "`diff` compares two files, two folders or two revisions: dossier diff ada ben, or dossier diff HEAD~1 for what changed since"
    )
  }

  private static func isThere(_ path: DiskPath) -> Bool { FileIdentity(of: path) != nil }

  /// nil, with an error printed, for a word that is both or neither.
  private static func kind(_ word: DiskPath, _ top: Result<DiskPath, GitChanges.Problem>) -> Kind? {
    switch top {
    case .failure(let problem):
      if isThere(word) { return .path }
      let why = problem == .isMissing ? "there is no `git` on the PATH" : "this folder lies in no git repository"
      printError("\(word): there is no such file or folder, and \(why), so it can be no revision either")
      return nil
    case .success(let top):
      let isRevision = GitRevision.isKnown(word.text, in: top)
      if isThere(word) {
        guard isRevision else { return .path }
        printError(
          "`\(word)` is a revision and also a file or folder here: write ./\(word) for this, or \(word)^0 for the revision"
        )
        return nil
      }
      if isRevision { return .revision }
      sayUnknown(word.text, top)
      return nil
    }
  }

  private static func isRevision(_ word: String, _ top: DiskPath) -> Bool {
    if GitRevision.isKnown(word, in: top) { return true }
    sayUnknown(word, top)
    return false
  }

  private static func sayUnknown(_ word: String, _ top: DiskPath) {
    let near = didYouMean(nearest(to: word, among: GitRevision.names(in: top)))
    printError("`\(word)` is neither a revision that git knows in \(top) nor a file or folder here\(near)")
  }

  /// `main..feature`, `main...feature`, `main..`; nil for what is none.
  private static func range(_ word: String) -> (old: String, new: String, isFromParting: Bool)? {
    guard !word.hasPrefix("../"), let dots = word.firstRange(of: "..") else { return nil }
    let rest = word[dots.upperBound...]
    let isFromParting = rest.hasPrefix(".")
    let (old, new) = (String(word[..<dots.lowerBound]), String(rest.dropFirst(isFromParting ? 1 : 0)))
    return (old.isEmpty ? "HEAD" : old, new.isEmpty ? "HEAD" : new, isFromParting)
  }

  /// Where a range begins: for three dots, where the two parted. nil, with an error printed, where they have nothing in common.
  private static func start(of range: (old: String, new: String, isFromParting: Bool), in top: DiskPath) -> String? {
    guard range.isFromParting else { return range.old }
    guard isRevision(range.old, top), isRevision(range.new, top) else { return nil }
    if let parting = try? GitRevision.parting(of: range.old, range.new, in: top).get() { return parting }
    printError("\(range.old) and \(range.new) have no commit in common: write two dots, or a space")
    return nil
  }
}
