// What a format of `dossier check` is: it is fed file by file, and writes as it goes.

internal import Disk
internal import Rules

/// Findings in one format. What it writes is appended to bytes that go out in between.
protocol Report {
  /// Every file that was checked comes once, in the order in which they are told, also one with nothing to tell.
  mutating func tell(_ file: ToldFile, _ out: inout [UInt8])

  /// After the last file.
  mutating func end(_ closing: Closing, _ out: inout [UInt8])
}

/// A file that was checked, with those of its findings that are told.
struct ToldFile {
  /// As its chooser wrote it.
  var path: DiskPath
  /// By place.
  var findings: [Finding]
  /// The text; empty where nothing is told, or where it is too large to be read.
  var bytes: [UInt8]
  /// Another file of its corpus, by the path from the root.
  var other: (String) -> OtherFile
}

/// A file that a finding of another file points to.
struct OtherFile {
  /// As a person would write it.
  var path: String
  /// Nil for a file that cannot be read.
  var bytes: [UInt8]?
}

/// How a check ended.
struct Closing {
  /// How much was found, in words.
  var sentence: String
  /// Whether there was nothing to fail on, and everything could be read.
  var isFine: Bool
}
