// What a format is in which a corpus goes to other programs.

public import Corpus

/// It is fed file by file and writes as it goes. What it writes is appended to bytes that go out in between.
public protocol Exporter {
  /// Every file that was chosen comes once, in the order of the paths, whatever its corpus.
  mutating func add(_ file: ExportedFile, to bytes: inout [UInt8])

  /// After the last file, once for each corpus. Formats whose files stand for themselves have nothing to add.
  mutating func end(_ corpus: Snapshot, to bytes: inout [UInt8])
}

extension Exporter {
  public mutating func end(_ corpus: Snapshot, to bytes: inout [UInt8]) {}
}
