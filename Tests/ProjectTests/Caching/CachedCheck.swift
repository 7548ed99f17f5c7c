// Checks with a cache beside checks without.

import Corpus
import Disk
import DiskTestSupport
import Foundation
import Project
import Rules
import TestSupport
import Testing

/// A corpus in a folder, and a cache beside it.
struct CachedCheck {
  let folder = TemporaryFolder()
  let corpus: String
  var rules = RuleSelection.usual
  var countingBelow = Severity.off
  var heedsIgnoreFiles = true
  /// What is chosen, from the corpus' folder; empty for all.
  var chosen: [String] = []

  /// All that a report shows of a file.
  struct Shown: Equatable {
    var path: String
    var findings: [Finding]
    var isUnread: Bool
    var isWhole: Bool
    var bytes: [UInt8]?
  }

  struct Outcome: Equatable {
    var files: [Shown]
    var problems: [DiskProblem]
    var isWhole: Bool
    /// How many articles were not read; not compared.
    var known: Int?

    static func == (a: Outcome, b: Outcome) -> Bool {
      a.files == b.files && a.problems == b.problems && a.isWhole == b.isWhole
    }
  }

  init(_ literal: String = "") {
    corpus = "corpus"
    for file in FileLiteral.files(literal) { write(file.path, file.text) }
  }

  var cacheFolder: CacheFolder { CacheFolder(folder.at("cache")) }
  /// The caches that were written.
  var caches: [String] {
    folder.names.contains("cache") ? TemporaryFolder.names(in: folder.fullPath(of: "cache")) : []
  }

  /// The one cache.
  var cacheFile: DiskPath {
    get throws {
      let name = try #require(caches.first)
      return folder.at("cache/\(name)")
    }
  }

  func write(_ path: String, _ text: String) { folder.write("\(corpus)/\(path)", text) }
  func path(_ path: String) -> String { folder.fullPath(of: "\(corpus)/\(path)") }

  /// With the cache, or without.
  func check(cached: Bool = true) async -> [Outcome] {
    let paths = chosen.isEmpty ? [folder.at(corpus)] : chosen.map { folder.at("\(corpus)/\($0)") }
    var outcomes: [Outcome] = []
    for files in CorpusLayout.discover(paths: paths, heedsIgnoreFiles: heedsIgnoreFiles).corpora {
      var checker = CorpusChecker()
      (checker.rules, checker.countingBelow) = (rules, countingBelow)
      if cached { checker.cache = cacheFolder }
      let checked = await checker.check(files)
      let shown = checked.reports.map { report in
        Shown(
          path: report.file.relative.text,
          findings: report.findings,
          isUnread: report.isUnread,
          isWhole: report.isWhole,
          bytes: try? checked.bytes(of: report).get()
        )
      }
      outcomes.append(
        Outcome(files: shown, problems: checked.problems, isWhole: checked.isWhole, known: checked.known)
      )
    }
    return outcomes
  }

  /// Waits until a change of what was written until now cannot go unseen.
  func settle() async { try? await Task.sleep(for: .milliseconds(150)) }

  /// How many articles the next check does not read, once nothing has changed for a while.
  func knownAtRest() async -> [Int?] {
    await settle()
    _ = await check()
    return await check().map(\.known)
  }
}

extension TemporaryFolder {
  static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
