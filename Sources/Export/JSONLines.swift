// Facts as JSON lines: the format that other programs build on, one object a file.

struct JSONLines: Exporter {
  func add(_ file: ExportedFile, to bytes: inout [UInt8]) { bytes += JSONLine(file).bytes }
}
