// How many findings a run of fixes would fix, worked out before anybody asks for it.

public import Syntax
internal import Text

/// Counts the findings whose fixes are applied by a run that applies the safe ones, and by one that applies unsafe ones,
/// too. Costs nothing where no finding has an unsafe fix: safe ones are then counted as they are, unless they change a
/// line that might look like a conflict marker or a rule without them.
public struct FixForecast: Sendable {
  /// How many safe fixes would be applied.
  public private(set) var safe = 0
  /// How many more where unsafe ones are allowed.
  public private(set) var unsafe = 0
  private let selection: RuleSelection
  /// What was left because its fixes change other files as well.
  private var across: [FileFindings] = []

  public init(_ selection: RuleSelection) { self.selection = selection }

  /// Whether any of the findings has a fix that such a run applies.
  public func concerns(_ findings: [Finding]) -> Bool { findings.contains { isCounted($0) } }

  /// Counts those of a file whose fixes change it alone, and keeps the others for `countAcross`. `bytes` are those in
  /// which they were found.
  public mutating func count(_ file: FileFindings, in bytes: [UInt8], as kind: FileKind) {
    let counted = file.findings.filter { isCounted($0) }
    if counted.isEmpty { return }
    lazy var lines = LineTable(bytes)
    if counted.allSatisfy({ $0.fix(scope(unsafe: false))?.keepsLines(of: bytes, lines) ?? false }) {
      safe += counted.count
      return
    }
    let apart = counted.filter { $0.fix(scope(unsafe: true))?.isWithinOneFile ?? false }
    let others = counted.filter { !($0.fix(scope(unsafe: true))?.isWithinOneFile ?? false) }
    if !others.isEmpty { across.append(FileFindings(path: file.path, findings: others)) }
    add([FileFindings(path: file.path, findings: apart)]) { $0 == file.path ? EditedFile(bytes, as: kind) : nil }
  }

  /// Counts what was kept: to be called once, after all files of a corpus. `read` is that of `Fixing.round`.
  public mutating func countAcross(read: @escaping (String) -> EditedFile?) {
    if !across.isEmpty { add(across, read: read) }
    across = []
  }

  private func isCounted(_ finding: Finding) -> Bool {
    switch finding.availability(selection) {
    case .safe, .unsafe: true
    case .none, .choice: false
    }
  }

  private func scope(unsafe: Bool) -> FixScope { FixScope(takesUnsafe: unsafe, selection: selection) }

  private mutating func add(_ files: [FileFindings], read: @escaping (String) -> EditedFile?) {
    var guarded = EditGuard(read)
    let safe = applied(files, unsafe: false, &guarded)
    self.safe += safe.count
    if safe.isAll { return }
    unsafe += max(0, applied(files, unsafe: true, &guarded).count - safe.count)
  }

  /// How many fixes are applied, and whether these are the fixes of all findings.
  private func applied(_ files: [FileFindings], unsafe: Bool, _ guarded: inout EditGuard) -> (count: Int, isAll: Bool) {
    let scope = scope(unsafe: unsafe)
    var edits: [CorpusEdit] = []
    var isAll = true
    for file in files {
      for finding in file.findings {
        guard let fix = finding.fix(scope) else {
          isAll = false
          continue
        }
        if let edit = guarded.resolve(fix.edits, fix.effect, in: file.path) { edits.append(edit) }
      }
    }
    return (guarded.inTurns(edits).count, isAll)
  }
}

extension Fix {
  /// Whether it needs the finding's file alone.
  fileprivate var isWithinOneFile: Bool { edits.allSatisfy { $0.path == nil && $0.moved == nil } }

  /// Whether it changes the finding's file alone, and no line there that begins as a conflict marker or a rule does. For a
  /// safe fix that is all that could keep it from being applied.
  fileprivate func keepsLines(of bytes: [UInt8], _ lines: @autoclosure () -> LineTable) -> Bool {
    isWithinOneFile
      && edits.allSatisfy { edit in
        let lines = lines()
        let start = Int(lines.starts[lines.line(at: edit.edit.range.start)])
        return start < bytes.count && !"<>=|-".utf8.contains(bytes[start])
      }
  }
}
