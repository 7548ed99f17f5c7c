// What a check of the same files finds.

import Disk
import Project
import TestSupport
import Text

/// Writes the files into a folder of its own and runs the engine of `dossier check` over it.
actor SoakReference {
  private let folder = TemporaryFolder()
  private var written: [String: [UInt8]] = [:]

  /// The findings of every file, by its path.
  func findings(_ files: [String: [UInt8]], _ encoding: PositionEncoding) async -> [String: [SoakFinding]] {
    for path in written.keys where files[path] == nil { folder.remove(path) }
    for (path, bytes) in files where written[path] != bytes {
      folder.makeFolder(folder.fullPath(of: path.split(separator: "/").dropLast().joined(separator: "/")))
      folder.write(bytes: bytes, path)
    }
    written = files
    var found: [String: [SoakFinding]] = [:]
    let root = DiskPath(folder.fullPath)
    var checker = CorpusChecker()
    for corpus in CorpusLayout.discover(paths: [root]).corpora {
      let prefix = String(decoding: corpus.root.path.remainder(below: root) ?? [], as: UTF8.self)
      for report in await checker.check(corpus).reports {
        let path = (prefix.isEmpty ? "" : prefix + "/") + report.file.relative.text
        found[path] = report.findings.map { SoakFinding($0, in: path, root: prefix, files, encoding) }
      }
    }
    return found
  }
}
