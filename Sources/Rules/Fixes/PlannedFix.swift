// A fix of a finding, with what it does to which file.

internal import Text

struct PlannedFix {
  var place: Fixing.Place
  var edit: CorpusEdit

  /// nil where a file that it edits cannot be written.
  init?(_ fix: Fix, of finding: Finding, in path: String, _ files: inout EditGuard) {
    guard let edit = files.resolve(fix.edits, fix.effect, in: path) else { return nil }
    self.edit = edit
    place = Fixing.Place(path: path, code: finding.code, range: finding.range)
  }
}
