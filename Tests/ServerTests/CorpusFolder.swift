// A real folder with files, that lasts as long as its test.

import Disk
import Foundation
import LSP

/// Made of a literal in which a line `-- name.article --` begins a file.
final class CorpusFolder: Sendable {
  let path: String

  init(_ literal: String = "") {
    var template = Array("\(NSTemporaryDirectory())/dossier-server-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    let made = String(cString: realpath(&template, nil))
    path = made
    var name: String?
    var text = ""
    for line in literal.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        if let name { write(name, text) }
        name = String(line.dropFirst(3).dropLast(3))
        text = ""
      } else {
        text += line + "\n"
      }
    }
    if let name { write(name, String(text.dropLast())) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func at(_ relative: String) -> String { relative.isEmpty ? path : path + "/" + relative }
  func uri(_ relative: String = "") -> DocumentURI { DocumentURI(path: at(relative)) }

  func write(_ relative: String, _ text: String) {
    let folder = at(relative).split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // Not by `Data`, which waits for the disk after each of thousands.
    guard let file = fopen(at(relative), "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func remove(_ relative: String) { try? FileManager.default.removeItem(atPath: at(relative)) }

  func move(_ relative: String, to other: String) {
    try? FileManager.default.moveItem(atPath: at(relative), toPath: at(other))
  }

  func read(_ relative: String) -> String { (try? String(contentsOfFile: at(relative), encoding: .utf8)) ?? "" }
}
