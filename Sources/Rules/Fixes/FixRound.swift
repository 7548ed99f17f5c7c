// One round of fixing: the fixes that can be applied together, and the files that they make.

internal import Text

struct FixRound {
  /// What is fixed, and what must not be applied.
  private(set) var fixed: [Fixing.Fixed] = []
  private(set) var refused: [Fixing.Place] = []
  /// The bytes of the files that change.
  private(set) var files: [String: [UInt8]] = [:]

  init(_ found: [FileFindings], _ scope: FixScope, barring barred: Set<Fixing.Place>, _ guarded: inout EditGuard) {
    var plan = EditPlan()
    var fixes: [PlannedFix] = []
    for file in found {
      for finding in file.findings {
        guard let fix = finding.fix(scope),
          !barred.contains(Fixing.Place(path: file.path, code: finding.code, range: finding.range)),
          let planned = PlannedFix(fix, of: finding, in: file.path, &guarded), plan.take(planned.edit)
        else { continue }
        fixes.append(planned)
      }
    }
    let sifted = guarded.sift(fixes.map(\.edit))
    files = sifted.files
    for (number, fix) in fixes.enumerated() {
      if sifted.refused.contains(number) {
        refused.append(fix.place)
      } else {
        fixed.append(Fixing.Fixed(code: fix.place.code, files: Set(fix.edit.edits.map(\.path))))
      }
    }
  }
}
