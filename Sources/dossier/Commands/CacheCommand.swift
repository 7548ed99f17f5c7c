// dossier cache: what is kept of earlier checks, and where.

internal import Disk
internal import Project
internal import Rules
internal import Serial

enum CacheCommand: Subcommand {
  static let name = "cache"
  static let summary = "say what is kept of earlier checks, and delete it"
  static let usage = "[clear]"
  static let options: [Option] = []
  static let examples = [
    ("dossier cache", "where it lies, and how much it is"),
    ("dossier cache clear", "deletes it; the next check reads every file again"),
    ("DOSSIER_CACHE=off dossier check", "a check that keeps nothing, as with --no-cache"),
  ].map { (command: $0.0, help: $0.1) }
  static let remarks = """
    A check keeps what unchanged files say and what was found in them, a file for each corpus. It may be deleted at any time.
    It lies in `dossier` in the folder XDG_CACHE_HOME, else ~/.cache, or in the folder DOSSIER_CACHE.
    """

  @MainActor static func run(_ arguments: Arguments) async -> ExitStatus {
    let words = arguments.words
    guard words.isEmpty || words == ["clear"] else {
      printError(
        "`cache` knows one word, `clear`, which deletes it\(didYouMean(nearest(to: words[0], among: ["clear"])))"
      )
      return .failed
    }
    guard let folder = CachePlace.folder else {
      return Output.standard.write("nothing is kept: \(CachePlace.reason)\n")
    }
    if words.isEmpty { return write("\(folder.path): ", folder.size) }
    switch folder.clear() {
    case .success(let cleared): return write("deleted in \(folder.path): ", cleared)
    case .failure(let problem):
      printError("\(problem)")
      return .failed
    }
  }

  private static func write(_ start: String, _ size: (corpora: Int, bytes: Int)) -> ExitStatus {
    let corpora = plural(size.corpora, "corpus", "corpora")
    return Output.standard.write("\(start)\(corpora), \(sizeInWords(size.bytes))\n")
  }

  /// `4.2 MB`: in thousands, rounded up.
  static func sizeInWords(_ bytes: Int) -> String {
    if bytes < 1000 { return plural(bytes, "byte") }
    var (tenths, unit) = ((bytes + 99) / 100, "kB")
    if tenths >= 10_000 { (tenths, unit) = ((bytes + 99_999) / 100_000, "MB") }
    return "\(tenths / 10).\(tenths % 10) \(unit)"
  }
}
