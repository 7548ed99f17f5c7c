// Fixes that move lines from file to file, with the lines as they stand there.

internal import Reports
internal import Rules

extension Finding {
  /// The finding with the very lines that its fixes move, for whoever is given replacements alone.
  func withMovedLines(_ others: OtherFiles) -> Finding {
    guard fixes.contains(where: { $0.edits.contains { $0.moved != nil } }) else { return self }
    var finding = self
    for (number, fix) in fixes.enumerated() {
      for (place, edit) in fix.edits.enumerated() {
        guard let moved = edit.moved, let path = edit.path, let target = others.file(path).text,
          let source = others.file(moved.path).text
        else { continue }
        finding.fixes[number].edits[place].edit = edit.resolved(in: target.bytes, from: source.bytes)
      }
    }
    return finding
  }
}
