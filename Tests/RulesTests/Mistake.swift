// What one check reports in a few lines, and what its first fix makes of them.

import Fixtures
import Rules
import Text

/// Files in which a check looks for one kind of mistake.
struct Mistake {
  private let files: FileSet
  private let code: String
  private let findings: [Finding]

  /// `literal`: files, or the text of one article; the findings are those of the last file.
  init(_ code: String, _ literal: String) {
    self.code = code
    files = FileSet(literal, marks: false)
    let last = files.files.last?.path ?? ""
    findings = (files.findings()[last] ?? []).filter { $0.code == code }
  }

  /// The bytes that are reported.
  var places: [String] {
    guard let file = files.files.last else { return [] }
    return findings.map { String(decoding: file.bytes[$0.range.indices], as: UTF8.self) }
  }

  var messages: [String] { findings.map(\.message) }

  /// The titles of the first finding's fixes.
  var fixes: [String] { findings.first?.fixes.map(\.title) ?? [] }

  /// Whether the likeliest fix may be applied unasked; false where there is none.
  var isSafe: Bool { findings.first?.fixes.first?.isSafe ?? false }

  /// Whether the first finding has a fix that is applied where unsafe ones are allowed, with no one to choose.
  var isClear: Bool { findings.first?.fix(FixScope(takesUnsafe: true)) != nil }

  /// The last file after the likeliest fix of the check; nil where none is offered.
  var fixed: String? {
    var files = files
    guard files.applyFirstFix(of: code), let file = files.files.last else { return nil }
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The same of the first file.
  var firstFixed: String? {
    var files = files
    guard files.applyFirstFix(of: code), let file = files.files.first else { return nil }
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The last file after all fixes that are applied unasked.
  var fixedUnasked: String? {
    var files = files
    _ = files.fix(FixScope(takesUnsafe: false))
    return files.files.last.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
