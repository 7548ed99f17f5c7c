// What a format of `dossier check` is: it is fed file by file, and writes as it goes.

internal import Corpus
internal import Disk
internal import Rules

/// Findings in one format. What it writes is appended to bytes that go out in between.
protocol Report {
  /// Every file that was checked comes once, in the order in which they are told, also one with nothing to tell.
  mutating func tell(_ file: ReportedFile, _ out: inout [UInt8])

  /// A file or folder that could not be read; it was told on standard error. Formats that have no word for it pass it over.
  mutating func tell(_ problem: DiskProblem, _ out: inout [UInt8])

  /// After the last file.
  mutating func end(_ closing: Closing, _ out: inout [UInt8])
}

extension Report {
  func tell(_ problem: DiskProblem, _ out: inout [UInt8]) {}
}

/// A file that was checked, with those of its findings that are told.
struct ReportedFile {
  /// As its chooser wrote it.
  var path: DiskPath
  /// By place.
  var findings: [Finding]
  /// The text; empty where nothing is told, or where it is too large to be read.
  var bytes: [UInt8]
  /// Those that findings of this one may point to.
  var others: OtherFiles
  /// From which severity on a finding makes the check fail; nil where none does.
  var failing: Severity?
}

/// How a check ended.
struct Closing {
  /// How much was found, in words; nil where nobody wants to know.
  var sentence: String?
  /// 0 or 1, 2 where something could not be read, 130 where the user ended it.
  var status: ExitStatus

  /// What is said of a check that the user ended.
  static let interruption = "interrupted: this is only what was found until then"
}

extension ReportedFile {
  /// Whether the check fails on a finding.
  func fails(on finding: Finding) -> Bool { failing.map { finding.severity >= $0 } ?? false }
}
