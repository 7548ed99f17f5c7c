// The error where git cannot say what has changed.

internal import Project

extension GitChanges {
  /// A sentence for a person. `word`: what asks git.
  static func words(for problem: Problem, asking word: String = "`--changed-since`") -> String {
    switch problem {
    case .noRepository(let folder): "\(word) asks git, and \(folder) lies in no git repository"
    case .noCommit(let revision, let top):
      "`--changed-since \(revision)`: git knows no such commit in \(top); check the spelling, or fetch it first if this clone lacks the whole history"
    case .said(let words): "\(word): git says: \(words)"
    case .isMissing: "\(word) asks git, and there is no `git` on the PATH: install it"
    case .cannotStart: "\(word) asks git, and it could not be started"
    }
  }
}
