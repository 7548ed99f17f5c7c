// A real folder that lasts as long as its test.

import Disk
import Foundation

/// A folder that goes, with all that is in it, when the value goes. Paths given to its methods are relative to it.
final class TemporaryFolder: Sendable {
  let path: DiskPath

  init() {
    var template = Array("\(NSTemporaryDirectory())/dossier-disk-XXXXXX".utf8CString)
    let made = mkdtemp(&template)
    // The real path: what is compared with it has gone through realpath(3) at times.
    let resolved = realpath(&template, nil)
    defer { free(resolved) }
    path = made == nil ? "/nowhere" : resolved.map { DiskPath(cString: $0) } ?? "/nowhere"
    _ = chmod(path.text, 0o755)
  }

  deinit {
    // Not by FileManager, which gives up on trees deeper than a path is long.
    let removal = Process()
    removal.executableURL = URL(fileURLWithPath: "/bin/rm")
    removal.arguments = ["-rf", "--", path.text]
    try? removal.run()
    removal.waitUntilExit()
  }

  convenience init(_ files: [String]) {
    self.init()
    for file in files { write(file) }
  }

  func at(_ relative: String) -> DiskPath { path.appending(relative) }

  /// Writes a file and the folders above it.
  func write(_ relative: String, _ content: String = "text\n") {
    let path = at(relative)
    makeFolder(path.folder)
    guard let file = fopen(path.text, "w") else { return }
    fputs(content, file)
    fclose(file)
  }

  func makeFolder(_ path: DiskPath) {
    try? FileManager.default.createDirectory(atPath: path.text, withIntermediateDirectories: true)
  }

  func link(_ relative: String, to destination: String) {
    makeFolder(at(relative).folder)
    _ = symlink(destination, at(relative).text)
  }

  func content(_ relative: String) -> String? {
    try? String(contentsOfFile: at(relative).text, encoding: .utf8)
  }

  /// All names, hidden ones too.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path.text)) ?? []).sorted() }
}

extension Sequence<DiskPath> {
  /// The paths as seen from a folder.
  func relative(to folder: TemporaryFolder) -> [String] {
    map { path in path.remainder(below: folder.path).map { String(decoding: $0, as: UTF8.self) } ?? path.text }
  }
}

/// Takes the rights of root from the process, where it has them: root reads and writes whatever the modes say. For the
/// child process of an exit test alone.
func becomeOrdinaryUser() {
  if geteuid() == 0 { _ = seteuid(65534) }
}
