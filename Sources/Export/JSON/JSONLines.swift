// Facts as JSON lines: the format that other programs build on, one object a file.

struct JSONLines: Exporter {
  static let findings = FindingUse.within

  func part(of file: ExportedFile) -> ExportPart { ExportPart(JSONLine(file).bytes) }
}
