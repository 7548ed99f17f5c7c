// One round of mending: the fixes that go together, and the files that they make.

internal import Corpus
public import Text

struct FixRound {
  /// What is mended, and what would have changed a text.
  private(set) var kept: [Fixing.Mended] = []
  private(set) var refused: [Fixing.Place] = []
  /// The bytes of the files that change.
  private(set) var files: [String: [UInt8]] = [:]

  init(_ told: [FileFindings], _ scope: FixScope, barring barred: Set<Fixing.Place>, _ texts: inout Texts) {
    var plan = FixPlan()
    for file in told {
      for finding in file.findings {
        guard let fix = finding.fix(scope),
          !barred.contains(Fixing.Place(path: file.path, code: finding.code, range: finding.range)),
          let planned = PlannedFix(fix, of: finding, in: file.path, &texts)
        else { continue }
        plan.take(planned)
      }
    }
    apply(plan.fixes, &texts)
  }

  /// Leaves out fixes that change a text, until what is left changes none. One that is left out is so in every file.
  private mutating func apply(_ fixes: [PlannedFix], _ texts: inout Texts) {
    var byPath: [String: [Int]] = [:]
    for (number, fix) in fixes.enumerated() {
      for path in Set(fix.edits.map(\.path)) { byPath[path, default: []].append(number) }
    }
    var isRefused = Array(repeating: false, count: fixes.count)
    var left = Array(byPath.keys.sorted().reversed())
    while let path = left.popLast() {
      guard let bytes = texts[path], let numbers = byPath[path] else { continue }
      let file = TextPreservation(path, bytes)
      let here = numbers.filter { !isRefused[$0] }
      files[path] = file.mended(by: here.map { fixes[$0] })
      if files[path] != nil { continue }
      let good = Set(here.keeping { numbers in file.mended(by: numbers.map { fixes[$0] }) != nil })
      for number in here where !good.contains(number) {
        isRefused[number] = true
        left += fixes[number].edits.map(\.path).filter { $0 != path }
      }
      left.append(path)
    }
    for (number, fix) in fixes.enumerated() {
      if isRefused[number] {
        refused.append(fix.place)
      } else {
        kept.append(Fixing.Mended(code: fix.code, files: Set(fix.edits.map(\.path))))
      }
    }
    files = files.filter { path, bytes in texts[path] != bytes }
  }
}

extension PlannedFix {
  var place: Fixing.Place { Fixing.Place(path: path, code: code, range: range) }

  /// nil where a file that it edits cannot be written.
  init?(_ fix: Fix, of finding: Finding, in path: String, _ texts: inout Texts) {
    var edits: [(path: String, edit: TextEdit)] = []
    for edit in fix.edits {
      let target = edit.path ?? path
      guard let bytes = texts[target] else { return nil }
      let source = edit.moved.map { texts[$0.path] }
      if let source, source == nil { return nil }
      edits.append((target, edit.resolved(in: bytes, from: source ?? nil)))
    }
    self.init(path: path, code: finding.code, range: finding.range, effect: fix.effect, edits: edits)
  }
}

extension FileEdit {
  /// The edit with moved lines as `source` has them, and with the line ends of the file that it goes into.
  public func resolved(in target: [UInt8], from source: [UInt8]?) -> TextEdit {
    var edit = edit
    if let moved, let source {
      let lines = String(decoding: source[moved.range.clamped(to: source.count).indices], as: UTF8.self)
      edit.replacement = moved.before + lines + (lines.last?.isNewline ?? false ? "" : "\n")
    }
    guard edit.replacement.utf8.contains(0x0A) else { return edit }
    let isWindows = target.firstIndex(of: 0x0A).map { $0 > 0 && target[$0 - 1] == 0x0D } ?? false
    var replacement: [UInt8] = []
    for byte in edit.replacement.utf8 {
      if byte == 0x0A, replacement.last == 0x0D { replacement.removeLast() }
      if byte == 0x0A, isWindows { replacement.append(0x0D) }
      replacement.append(byte)
    }
    edit.replacement = String(decoding: replacement, as: UTF8.self)
    return edit
  }
}
